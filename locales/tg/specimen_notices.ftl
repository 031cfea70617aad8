# What people are told about drafts of specimens, in the portal’s inbox and on the desk. A title is named only where
# everyone may read it; else the code stands for it.
# To be confirmed by a native reader: specimens-desk-release, specimens-notice-released-text (the register of specimens
# as феҳристи намунаҳо).

specimens-desk-release = Намуна барои нашр
specimens-desk-appoint = Баррасикунанда номбар шавад
specimens-notice-appointed = Барои намунае баррасикунанда номбар шуд
specimens-notice-appointed-text = Маъмури кишвари Шумо касеро номбар кард, ки { $specimen }-ро нашр карда метавонад ({ $time }); ҳеҷ яке аз номбаршудагон ҳақ надорад.
specimens-desk-returned = Намунаи баргардонидашуда
specimens-notice-submitted = Намунае нашрро интизор аст
specimens-notice-submitted-text = { $specimen } барои нашр фиристода шуд ({ $time }) ва шахси дуюми кишвари Шуморо интизор аст.
specimens-notice-returned = Намунае баргардонида шуд
specimens-notice-returned-text = { $specimen } баргардонида шуд ({ $time }). Пешнавис мегӯяд, ки чиро ислоҳ кардан лозим аст.
specimens-notice-released = Намунае нашр шуд
specimens-notice-released-text = { $specimen } нашр шуд ({ $time }) ва дар феҳристи намунаҳо ҳаст.
