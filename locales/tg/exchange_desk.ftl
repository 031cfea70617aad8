# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: receipt as тасдиқ (as in exchange.ftl), exchange-receipt-reopening (as reopening),
# exchange-receipt-content (commitment), exchange-sealed, exchange-form-sensitivity (said as protection),
# exchange-receipt-submission-* (accepted for sending), exchange-grade-*, exchange-paused, exchange-conflict-date.
# Also exchange-form-office, exchange-renew-l-doc, exchange-superseded, exchange-related-*, exchange-part-lead,
# exchange-erasures, exchange-erasures-none, coordinator as ҳамоҳангсоз (exchange-notice-to-erase).
# Also exchange-contradicted, exchange-contradicted-lead, exchange-contradicted-sent, exchange-contradicted-came.
# Also exchange-find-hint, exchange-receipt-picture, exchange-receipt-picture-says, exchange-receipt-digest,
# exchange-conflict-pending.
# Also exchange-left-working, exchange-left-days, exchange-waits-for-you, exchange-waits-for.
# To be confirmed as well: exchange-nobody-releases, exchange-notice-nobody*.

exchange-title = Мубодилаи сабтҳо
exchange-lead = Огоҳиномаҳо, дархостҳо ва мактубҳои байни мақомоти бақайдгирии даҳ давлат. Аз ҳар қадам тасдиқе мемонад, ки онро ҳеҷ яке аз ду ҷониб инкор карда наметавонад.
exchange-new = Оғози паём
exchange-shelves = Рӯйхатҳои парвандаҳо
exchange-shelf-waiting = Дар интизори мо
exchange-shelf-received = Гирифташуда
exchange-shelf-sent = Фиристодашуда
exchange-shelf-drafts = Пешнависҳо
exchange-find = Ҷустуҷӯи парванда
exchange-find-hint = Рақами парванда, ном бо ҳар хат ё рақами ҳуҷҷат. Танҳо парвандаҳои созмони Шумо ёфт мешаванд.
exchange-show = Нишон додан
exchange-empty = Дар ин ҷо парванда нест
exchange-empty-advice = Ҳар чи меояд, бо рӯзи охирини ҷавоб дар ин ҷо меистад.
exchange-nothing-found = Ҳеҷ як парвандаи созмони Шумо мувофиқ нест.
exchange-count = { $count ->
    [one] { $count } парванда
   *[other] { $count } парванда
}
exchange-grade-name = Ном чунон ки навишта шудааст
exchange-grade-sound = Талаффузаш якхела
exchange-grade-part = Қисми ном
exchange-candidates = Шояд яке аз инҳо бошад. Ҳамон шахс будани онро танҳо корманде ҳал мекунад, ки сабтҳоро муқоиса мекунад.
exchange-due = Мӯҳлати ҷавоб то { $day }
exchange-overdue = Мӯҳлаташ гузашта аз { $day }
exchange-left-working = { $count ->
    [0] Имрӯз рӯзи охирин аст
   *[other] { $count } рӯзи корӣ монд
}
exchange-left-days = { $count ->
    [0] Имрӯз рӯзи охирин аст
   *[other] { $count } рӯз монд
}
exchange-waits-for-you = Дар интизори Шумо
exchange-waits-for = Дар интизори { $country }
exchange-each-reading = Ҳар хондан навишта мешавад.
exchange-paused = Ҳисоби мӯҳлат боздошта шудааст аз { $day }
exchange-proposed = Мӯҳлати дертар пешниҳод шуд: { $day }
exchange-more = Парвандаҳои кӯҳнатар

# Begin.
exchange-new-lead = Лутфан аввал гӯед, ки ин чист ва барои кист. Берун аз созмони Шумо пешнависро касе намебинад.
exchange-form-kind = Навъи паём
exchange-form-receiver = Қабулкунанда
exchange-form-others = Қабулкунандагони дигар
exchange-form-others-hint = Ҳар қабулкунанда парвандаи худро дорад ва аз номи худ ҷавоб медиҳад. Дархост танҳо ба як қабулкунанда фиристода мешавад.
exchange-form-office = Мақоме, ки парванда ба он фиристода мешавад
exchange-form-basis = Асоси ҳуқуқӣ
exchange-form-basis-hint = Агар ҳар ду давлат иштирокчии Конвенсияи Минск бошанд, моддаи 12-и он метавонад татбиқ шавад. Ин танҳо маслиҳат аст, на қонун: онро хадамоти ҳуқуқии Шумо тасдиқ мекунад.
exchange-form-purpose = Мақсад
exchange-form-urgency = Таъҷилият
exchange-form-sensitivity = Дараҷаи ҳифзи маълумот
exchange-form-begin = Оғози пешнавис
exchange-error-choose = Лутфан якеро аз рӯйхат интихоб кунед.
exchange-error-one-receiver = Дархост танҳо ба як қабулкунанда фиристода мешавад.

# A case.
exchange-disclaimer = Фиристодан ё гирифтани ин паём на эътирофи шаҳрвандӣ аст ва на эътирофи эътибори ақди никоҳ.
exchange-from = Фиристанда
exchange-to = Қабулкунанда
exchange-officer = Корманди масъули парванда
exchange-case-facts = Дар бораи ин парванда
exchange-conversation = Чӣ гуфта ва чӣ карда шуд
exchange-what-next = Шумо чӣ карда метавонед
exchange-nothing-next = Дар ин ҷо чизе Шуморо интизор нест.
exchange-by-portal = Портал
exchange-sealed = То кушода шудан мӯҳр карда шудааст. Кушода шуданаш навишта мешавад ва фиристанда тасдиқ мегирад.
exchange-destroyed = Калиди ин паём нест карда шуд; танҳо тасдиқҳо мондаанд.
exchange-continue = Идомаи навиштан
exchange-own-work = Шумо дар он навиштаед, бинобар ин ба фиристодан каси дигар иҷозат медиҳад.
exchange-nobody-releases = Дар созмони Шумо касе нест, ки ба фиристодани ин иҷозат диҳад: ӯ бояд ҳам корманд ва ҳам баррасикунанда бошад ва дар навиштани он иштирок накарда бошад. Маъмурони кишвари Шумо метавонанд касеро таъин кунанд.
exchange-notice-nobody-title = Дар мизи мубодила баррасикунанда нест
exchange-notice-nobody = { $organisation }: чизе мунтазири иҷозати фиристодан аст ва он ҷо касе иҷозат дода наметавонад. Лутфан касеро таъин кунед, ки ҳам корманд ва ҳам баррасикунанда бошад.
exchange-notice-nobody-where = як созмони кишвари Шумо
exchange-missing = { $count ->
    [one] { $count } майдон ҳанӯз пурра нест
   *[other] { $count } майдон ҳанӯз пурра нест
}
exchange-save = Нигоҳ доштани пешнавис
exchange-flash-saved = Пешнавис нигоҳ дошта шуд.
exchange-flash-done = Анҷом ёфт ва навишта шуд.
exchange-discard = Даст кашидан аз пешнавис
exchange-flash-discarded = Аз пешнавис даст кашида шуд.
exchange-flash-erased = Нест карда шуд. Он чи имзо ва навишта шудааст, мемонад.
exchange-drafted = Навишта шуд, иҷозати фиристодан ҳанӯз нест

# Who read it.
exchange-readers = Кӣ хондааст
exchange-readers-lead = Ҳар хондани мазмуни паём пеш аз нишон додани он навишта мешавад. Ин рӯйхатро ҳар ду ҷониб мебинанд.
exchange-readers-none = Онро ҳанӯз касе нахондааст.
exchange-reader = Хонанда
exchange-reader-office = Мақом
exchange-reader-when = Кай

# Receipts.
exchange-receipts = Тасдиқҳо
exchange-receipt-file = Тасдиқ дар шакли файл
exchange-receipt-lead = Онҳоро портал имзо кардааст ва дар журнали кушода нигоҳ дошта мешаванд. Ҳар кӣ файл дорад, онро бе портал санҷида метавонад.
exchange-receipt-check = Онро дар ҳар компютер бо барнома санҷидан мумкин аст: sijil verify ва номи файл.
exchange-receipt-waits = Он чанд сония пас дар журнал ҷой мегирад. Лутфан баъд файлро аз нав боргирӣ кунед: дар он исбот хоҳад буд.
exchange-receipt-place = Ҷой дар журнал
exchange-receipt-code = Паём (рақам)
exchange-receipt-content = Мазмун дар шакли адади ҳисобшуда
exchange-receipt-by = Мақом ва нақш
exchange-receipt-at = Вақт (UTC)
exchange-receipt-word = Сабаб ё натиҷа
exchange-receipt-submission-acceptance = Барои фиристодан қабул шуд
exchange-receipt-submission-rejection = Барои фиристодан қабул нашуд
exchange-receipt-delivery = Расонида шуд
exchange-receipt-retrieval = Қабулкунанда кушод
exchange-receipt-non-retrieval = Дар мӯҳлат кушода нашуд
exchange-receipt-business-acceptance = Корманд қабул кард
exchange-receipt-business-rejection = Рад шуд
exchange-receipt-reopening = Аз нав кушода шуд
exchange-receipt-outcome = Натиҷа хабар дода шуд
exchange-receipt-answer = Ҷавоб дода шуд

# What cannot be done.
exchange-conflict-changed = Дар ин миён касе парвандаро тағйир дод. Лутфан онро аз нав хонед.
exchange-conflict-receiver = Қабулкунанда бояд созмони давлати дигар бошад.
exchange-conflict-nothing-said = Барои ин қадам матн лозим аст, вале чизе навишта нашудааст.
exchange-conflict-not-whole = Ҳанӯз чизе намерасад. Лутфан майдонҳои қайдшударо пурра кунед.
exchange-conflict-date = Мӯҳлати дертар бояд танҳо як рӯз бошад ва пас аз мӯҳлати амалкунанда ояд.
exchange-conflict-typed = Ҳангоми навиштани Шумо касе парвандаро тағйир дод. Матни воридкардаи Шумо ҳанӯз дар ин ҷост; агар онро аз нав нигоҳ доред, он ҷойи чизеро мегирад, ки каси дигар нигоҳ доштааст.
exchange-conflict-pending = Дафтари сабт ҳанӯз тасдиқи навтаринро нагирифтааст. Лутфан, пас аз як дақиқа боз кӯшиш кунед.
exchange-contradicted = Ин паём аллакай бо матни дигар фиристода шудааст
exchange-contradicted-lead = Варақа дубора омад ва ғайр аз паёми фиристодашуда чизи дигар мегӯяд. Дар он паём чизе тағйир наёфт; матни нав нигоҳ дошта нашуд. Адади ҳисобшудаи ҳар ду дар дафтари сабт ҳаст. Он чи бояд дигар хел гуфта шавад, дар паёми дигар ё дар ислоҳ гуфта мешавад.
exchange-contradicted-sent = Он чи фиристода шуд, дар шакли адади ҳисобшуда
exchange-contradicted-came = Он чи ҳоло омад, дар шакли адади ҳисобшуда
exchange-conflict-cancelled = Сабт бекор карда шудааст; дигар чизе ҷойи онро намегирад.
exchange-conflict-office = Лутфан мақоми дигари давлати худро интихоб кунед.

# Notices in the inbox of the portal.
exchange-notice-title = Мубодила: { $reference }
exchange-mail-waiting = { $count ->
    [0] Ягон парванда ҷавоби Шуморо интизор нест
    [one] Як парванда ҷавоби Шуморо интизор аст
   *[other] { $count } парванда ҷавоби Шуморо интизор аст
}
exchange-mail-said = { $count ->
    [0] Дар парвандаҳо хабари нав нест
    [one] Хабари нав дар як парванда
   *[other] Хабари нав дар { $count } парванда
}
exchange-notice-arrived = Парванда омад: { $reference }.
exchange-notice-asked = Дар парвандаи { $reference } аз Шумо чизе пурсида шуд.
exchange-notice-said = Дар парвандаи { $reference } чизе гуфта шуд.
exchange-notice-to-release = Парвандаи { $reference } иҷозати фиристодани Шуморо интизор аст.
exchange-notice-reminded = Парвандаи { $reference } ҳанӯз Шуморо интизор аст.
exchange-notice-unopened = Парвандаи { $reference } дар давоми панҷ рӯзи корӣ аз ҷониби касе кушода нашуд.
exchange-notice-overdue = Рӯзи охирини парвандаи { $reference } гузашт.
exchange-notice-to-erase = Ҳамоҳангсоз фармон дод, ки парвандаи { $reference } нест карда шавад. Аудитор бояд ба ин розӣ шавад.
exchange-renew-n-cor = Ислоҳ кардани сабт
exchange-renew-n-can = Бекор кардани сабт
exchange-renew-l-doc = Навиштани нусхаи нав
exchange-superseded = Паёми баъдина ҷойи ин паёмро гирифт. Дар ин паём чизе тағйир дода ё ҳазф карда нашудааст.
exchange-related = Парвандаҳои алоқаманд
exchange-related-newer = Паёме, ки ҷойи инро гирифт
exchange-related-older = Паёме, ки ин ҷойи онро гирифт
exchange-related-copy = Ҳамчунин фиристода шуд
exchange-related-whole = Қисми парвандаи зерин
exchange-related-part = Қисми ба дигарон додашуда
exchange-part-lead = Қисми дархост ба созмони сеюм дода мешавад. Он мисли ҳар дархости дигар навишта мешавад ва ба фиристодани он иҷозат дода мешавад; пас аз он ки ба қисмҳо ҷавоб дода шуд, Шумо ҷавоб медиҳед.
exchange-erasure-ordered = Ҳамоҳангсоз фармон дод, ки ин пеш аз мӯҳлат нест карда шавад. Аудитор бояд ба ин розӣ шавад.
exchange-erasures = Парвандаҳое, ки розигӣ ба нест карданро интизоранд
exchange-erasures-lead = Ҳамоҳангсоз фармон дод, ки ин парвандаҳо пеш аз мӯҳлат нест карда шаванд. Агар Шумо розӣ шавед, калидҳои онҳо нест карда мешаванд ва дигар касе онҳоро хонда наметавонад; журнал ва тасдиқҳо мемонанд.
exchange-erasures-none = Парвандае нест, ки розигии Шуморо ба нест кардан интизор бошад.
exchange-erasure-by = Кӣ фармон додааст
exchange-receipt-picture = Расме, ки ба ин тасдиқ мебарад
exchange-receipt-picture-says = Расм ба ин саҳифа мебарад ва хеши имзошударо мегӯяд. Агар он бо хеши боло якхела бошад, қоғаз ва тасдиқ ба ҳам тааллуқ доранд.
exchange-receipt-digest = Хеши имзошуда (SHA-256)
