# Review by a native reader: whole file

# The step after the password.
accounts-code-title = Қадами дуюм
accounts-code-lede = Гузарвожа дуруст аст. Як қадами дигар нишон медиҳад, ки ин Шумоед.
accounts-code-field = Рамз
accounts-code-hint = Шаш рақам аз барномаи Шумо ё яке аз рамзҳои барқарорсозӣ.
accounts-code-lost-title = Барнома ва рамзҳо гум шудаанд?
accounts-code-lost-text = Ба маъмури созмони худ муроҷиат кунед. Ду нафар якҷоя метавонанд ба Шумо аз нав роҳ диҳанд.
accounts-code-ended-title = Лутфан аз нав оғоз кунед
accounts-code-ended-text = Гузарвожа хеле пеш ё дар браузери дигар ворид шудааст.

# Proving oneself again.
accounts-proof-title = Тасдиқ кунед, ки ин Шумоед
accounts-proof-lede = Ин қадам тасдиқеро мехоҳад, ки аз даҳ дақиқа кӯҳна набошад. Баъд ба ҳамон ҷо бармегардед.
accounts-proof-button = Тасдиқ кардан

# Second factors.
accounts-factors-title = Амнияти воридшавӣ
accounts-factors-lede = Тасдиқи дуюм дар паҳлуи гузарвожа ҳисобро аз они Шумо нигоҳ медорад, ҳатто агар каси дигар гузарвожаро донад.
accounts-factors-demanded = Нақши Шумо пеш аз идома тасдиқи дуюмро талаб мекунад. Онро дар ҳамин ҷо насб кунед; ду дақиқа мегирад.
accounts-factors-name = Ном
accounts-factors-added = Илова шуд
accounts-factors-used = Истифодаи охирин
accounts-factors-remove = Бардоштан
accounts-factors-app-title = Барномаи рамзҳо
accounts-factors-app-text = Барнома дар телефони Шумо ҳар ним дақиқа шаш рақами нав нишон медиҳад, ҳатто бе шабака. Ҳар барномаи рамзҳои якдафъаина (TOTP) мувофиқ аст.
accounts-factors-app-add = Илова кардани барнома
accounts-factors-why-title = Чаро?
accounts-factors-why-text = Сабтҳои мардум аз ин портал мегузаранд. Гузарвожаро дидан, тахмин кардан ё гуфтан мумкин аст; он чи дар дасти Шумост — не.
accounts-factor-app = Барномаи рамзҳо
accounts-factor-passkey = Калиди воридшавӣ

# An app to be added.
accounts-app-title = Илова кардани барномаи рамзҳо
accounts-app-scan = Барномаро кушоед ва ин тасвирро скан кунед.
accounts-app-picture = Калиди махфии барнома ба шакли тасвир
accounts-app-type = Агар скан нашавад, инро дар барнома нависед:
accounts-app-name = Номи дастгоҳ
accounts-app-name-hint = Барои фарқ кардан аз дигарон, масалан «телефони ман». Метавонад холӣ монад.
accounts-app-code = Рамзе, ки барнома ҳозир нишон медиҳад
accounts-app-code-hint = Шаш рақам. Нишон медиҳад, ки барнома кор мекунад.
accounts-app-button = Ин барномаро илова кардан

# Recovery codes.
accounts-codes-title = Рамзҳои барқарорсозӣ
accounts-codes-left = { $count } рамз мондааст.
accounts-codes-renew = Сохтани даҳ рамзи нав
accounts-codes-renew-hint = Рамзҳое, ки доред, дигар кор намекунанд.
accounts-codes-lede = Барои рӯзе, ки телефон гум шавад: ҳар рамз як бор ба ҷои барнома роҳ медиҳад. Онҳоро чоп кунед ё нависед ва ҷое нигоҳ доред, ки каси дигар намебинад.
accounts-codes-once = Онҳо танҳо ҳамин як бор нишон дода мешаванд.
accounts-codes-kept = Нигоҳ доштам
accounts-codes-print = Чоп кардан

# What is to be corrected, and what was done.
accounts-error-code = Ин рамз дуруст нест ё аллакай истифода шудааст
accounts-error-code-too-soon = Кӯшишҳо аз ҳад зиёданд. Каме интизор шавед
accounts-error-app-code = Ин рамзи ин барнома нест. Бубинед, ки соати телефон дуруст аст ё не
accounts-error-factor-name = Номеро нависед, ки аз шаст ҳарф зиёд набошад
accounts-conflict-last-factor = Нақши Шумо тасдиқи дуюмро талаб мекунад. Пеш аз бардоштани ин дигареро илова кунед.
accounts-conflict-many-factors = Даҳто кифоя аст. Аввал якеро бардоред.
accounts-conflict-no-factor = Рамзҳои барқарорсозӣ дар паҳлуи барнома ё калиди воридшавӣ мебошанд. Аввал якеро илова кунед.
accounts-flash-offer-ended = Тасвир кӯҳна шуда буд. Ана нав.
accounts-flash-factor-added = Илова шуд. Ҳамаи нишастҳои дигари Шумо анҷом ёфтанд.
accounts-flash-factor-removed = Бардошта шуд. Ҳамаи нишастҳои дигари Шумо анҷом ёфтанд.
accounts-flash-proven = Тасдиқ шуд.

# Letters.
accounts-mail-factor-added-subject = Ба ҳисоби Шумо дар Sijil тасдиқи дуюм илова шуд
accounts-mail-factor-added-text = Ба ҳисоби Шумо тасдиқи дуюми воридшавӣ, барнома ё калиди воридшавӣ, илова шуд ({ $time }). Ҳамаи нишастҳои дигар анҷом ёфтанд.
accounts-mail-factor-removed-subject = Аз ҳисоби Шумо дар Sijil тасдиқи дуюм бардошта шуд
accounts-mail-factor-removed-text = Аз ҳисоби Шумо тасдиқи дуюми воридшавӣ, барнома ё калиди воридшавӣ, бардошта шуд ({ $time }). Ҳамаи нишастҳои дигар анҷом ёфтанд.
accounts-mail-codes-renewed-subject = Рамзҳои нави барқарорсозӣ барои ҳисоби Шумо дар Sijil
accounts-mail-codes-renewed-text = Барои ҳисоби Шумо даҳ рамзи нави барқарорсозӣ сохта шуд ({ $time }). Рамзҳои пешина дигар кор намекунанд.
accounts-mail-code-used-subject = Як рамзи барқарорсозии ҳисоби Шумо дар Sijil истифода шуд
accounts-mail-code-used-text = Яке аз рамзҳои барқарорсозии Шумо ба ҷои барнома ё калиди воридшавӣ истифода шуд ({ $time }). Он дигар кор намекунад.
accounts-mail-roles-changed-subject = Нақшҳои Шумо дар Sijil иваз шуданд
accounts-mail-roles-changed-text = Маъмур он чиро, ки ҳисоби Шумо карда метавонад, иваз кард ({ $time }). Маълумоти шахсии Шумо нақшҳоятонро нишон медиҳад.
