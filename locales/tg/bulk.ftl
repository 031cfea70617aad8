# Review by a native reader: whole file
# The desk's list, and steps taken with many achievements at once.

# The list.
bulk-list-unpublished = Нашрнашуда
bulk-list-state = Ҳолат
bulk-list-more = Иловагӣ
bulk-list-waits = Маро интизор
bulk-list-language = Забони навишташуда
bulk-list-responsible = Масъул
bulk-list-order = Тартиб
bulk-list-newest = Аввал тағйири охирин
bulk-list-oldest = Аввал дертар дастнахӯрда
bulk-list-answers = Масъул: { $name }
bulk-list-steps = Бо қайдшудаҳо
bulk-list-all = На танҳо қайдшудаҳо, балки ҳамаи ин интихоб
bulk-list-all-counted = Ҳамаи ин интихоб ({ $count })

# The steps.
bulk-step-publish = Нашр кардан
bulk-step-return = Баргардонидан барои ислоҳ
bulk-step-withdraw = Бозпас гирифтан
bulk-step-retag = Иваз кардани мавзӯъ
bulk-step-hand-over = Супоридан ба дигаре

# The page that asks.
bulk-confirm-count = { $count } дастовард интихоб шуд.
bulk-confirm-more = Ва боз { $count }.
bulk-confirm-publish = Онҳо дарҳол оммавӣ мешаванд ва онҳое, ки чунин хабарҳоро хостаанд, бо як мактуб огоҳ мешаванд.
bulk-confirm-theme = Мавзӯи нав
bulk-confirm-theme-hint = Матнҳо чунон ки ҳастанд мемонанд, ҳеҷ тарҷума аз асл кӯҳна намешавад.
bulk-confirm-person = Кӣ масъул аст
bulk-confirm-person-hint = Ҳамкоре, ки менависад, дар ҳар созмони кишвари Шумо. Ӯ огоҳ мешавад. Дастовард аз они созмоне мемонад, ки онро навиштааст.
bulk-confirm-each = Ҳар дастовард қоидаи худро дорад. Он чи иҷро намешавад, баъд бо сабабаш номбар мешавад.
bulk-confirm-go = Бале, иҷро шавад ({ $count })
bulk-confirm-back = Бозгашт ба рӯйхат

# What became of them.
bulk-result-done = Иҷро шуд: { $count }
bulk-result-refused = Иҷро нашуд: { $count }
bulk-result-progress = Аз { $total } адад { $count } тайёр аст.
bulk-result-working = Кор худ аз худ идома меёбад; метавонед ин саҳифаро тарк кунед.
bulk-result-again = Бори дигар дидан
bulk-outcome-gone = Он дигар нест.
bulk-outcome-state = Он дар ҳолате нест, ки ин қадам аз он оғоз мешавад.
bulk-outcome-own = Инро Шумо навиштаед ё фиристодаед; бояд каси дигар бинад.
bulk-outcome-remarks = Ба он эзоҳҳои кушода ҳастанд; онро дар саҳифаи худаш нашр кунед.
bulk-outcome-forbidden = Нақшҳои Шумо иҷозат намедиҳанд.
bulk-outcome-same = Аллакай чунин буд.
bulk-outcome-changed = Он дар ин миён тағйир ёфт. Пеш аз нашр аз нав бубинед.
bulk-outcome-correction = Ислоҳи он навишта мешавад; мавзӯъро дар он ҷо иваз кунед.
bulk-outcome-refused = Он чи дар сатр навишта шудааст, дигар иҷозат дода намешавад. Лутфан онро дар файл ислоҳ кунед.
bulk-outcome-failed = Портал инро карда натавонист. Лутфан аз нав кӯшиш кунед.

# What is to be mended.
bulk-error-nothing = Ҳеҷ чиз қайд нашудааст. Чанд дастовард ё ҳамаи интихобро қайд кунед.
bulk-error-many = Дар як бор на бештар аз 10 000. Лутфан интихобро танг кунед.
bulk-error-changed = Шумораи онҳо дар ин миён тағйир ёфт. Лутфан бубинед ва аз нав тасдиқ кунед.
bulk-error-person = Лутфан ҳамкореро интихоб кунед.

# Steps on the way of a text.
achievements-way-retagged = Мавзӯъ иваз шуд
achievements-way-reassigned = Супорида шуд

# Mails.
bulk-mail-published-subject = { $country }: { $count } дастоварди нав
bulk-mail-published-text = { $country } { $count } дастовардеро нашр кард, ки Шумо хабари онро хоста будед.
bulk-notice-returned = Барои ислоҳ баргардонида шуд: { $count }
bulk-notice-returned-text = Баррасикунанда дастовардҳоеро, ки Шумо масъули онҳоед, барои ислоҳ баргардонид.
bulk-notice-retagged = Мавзӯъ иваз шуд: { $count }
bulk-notice-retagged-text = Баррасикунанда ин дастовардҳои нашршударо бе шахси дуюм ба мавзӯи дигар гузаронд.
bulk-notice-handed = Ба Шумо супорида шуд: { $count }
bulk-notice-handed-text = Ҳамкоре ба Шумо дастовардҳоро супорид. Аз ин пас Шумо масъули онҳоед.
bulk-notice-imported = Пешнависҳои файли Шумо: { $count }
bulk-notice-imported-text = Ҳамаи сатрҳои файли Шумо коркард шуданд. Саҳифаи файл нишон медиҳад, ки бо ҳар сатр чӣ шуд.
