# Alerts: false documents that a register has seen. A member submits one, a second person checks and publishes it, the
# organisations that receive it acknowledge it, and it ends on its day or when another takes its place. A list, a page
# of each, a form, a notice on the desk, and mails.
# To be confirmed by a native reader: the names of the six kinds (alerts-kind-*), alerts-title, alerts-standing,
# alerts-check-hint, alerts-hidden-numbers, alerts-example-note (invented, elsewhere the word for false).

alerts-title = Ҳушдорҳо
alerts-lead = Ҳуҷҷатҳои сохта, ки мақомоти бақайдгирии кишварҳои аъзо дидаанд, ва тарзи шинохтани онҳо.
alerts-country = Кишвари ҳуҷҷат
alerts-any = Ҳама
alerts-standing = Кадомҳо
alerts-show = Нишон додан
alerts-count = { $count ->
    [0] { $count } ҳушдор
    [one] { $count } ҳушдор
   *[other] { $count } ҳушдор
}
alerts-empty = Дар ин ҷо ҳушдор нест
alerts-empty-advice = Ягон мақоми бақайдгирӣ ба Шумо ҳушдор нафиристодааст.
alerts-new = Хабар дар бораи ҳуҷҷати сохта
alerts-example = Мисол
alerts-example-note = Ин ҳушдор хаёлӣ аст. Он нишон медиҳад, ки портал чӣ тавр кор мекунад.
alerts-feed = Пайгирии ҳушдорҳои ба ҳама кушода
alerts-download = Боргирии рӯйхати ба ҳама кушода (JSON)

alerts-kind = Чӣ дида шуд
alerts-kind-counterfeit = Ҳуҷҷати пурра сохта
alerts-kind-forgery = Сохтакорӣ бо тағйири ҳуҷҷат
alerts-kind-pseudo = Ҳуҷҷатнамо
alerts-kind-fraudulently-obtained = Ҳуҷҷати ҳақиқии бо фиреб гирифташуда
alerts-kind-impostor = Истифодаи ҳуҷҷати каси дигар
alerts-kind-stolen-blank = Бланки дуздидашуда
alerts-kind-counterfeit-means = Ҳуҷҷате, ки пурра бе иҷозат тақлид шудааст.
alerts-kind-forgery-means = Ҳуҷҷати ҳақиқие, ки маълумот, сурат, саҳифаҳо ё чипи он тағйир дода шудааст.
alerts-kind-pseudo-means = Ба ҳуҷҷати расмӣ монанд аст, вале онро ягон мақом намедиҳад.
alerts-kind-fraudulently-obtained-means = Ҳуҷҷати ҳақиқие, ки дар асоси далелҳои бардурӯғ дода шудааст.
alerts-kind-impostor-means = Ҳуҷҷати ҳақиқие, ки онро каси дигар истифода мебарад.
alerts-kind-stolen-blank-means = Бланки ҳақиқие, ки дуздида ва бе иҷозат пур карда шудааст.

alerts-urgency = Таъҷилият
alerts-urgency-routine = Одатӣ
alerts-urgency-urgent = Таъҷилӣ

alerts-state-submitted = Дар интизори шахси дуюм
alerts-state-published = Амалкунанда
alerts-state-expired = Мӯҳлаташ гузашта
alerts-state-superseded = Ивазшуда
alerts-state-withdrawn = Бозпасгирифта

alerts-document = Ҳуҷҷат
alerts-specimen = Намуна
alerts-seen = Чӣ дида шуд
alerts-tell = Тарзи шинохтан
alerts-do = Чӣ бояд кард
alerts-valid = Эътибор
alerts-valid-between = аз { $from } то { $to }
alerts-sent-by = Фиристанда
alerts-reference = Рақами бақайдгирӣ
alerts-replaces = Ба ҷои
alerts-replaced-by = Ба ҷояш омад
alerts-original = Забони аслӣ
alerts-pairs = Ҳақиқӣ ва сохта
alerts-genuine = Ҳақиқӣ
alerts-false = СОХТА
alerts-compare = Муқоиса
alerts-numbers = Рақамҳо
alerts-numbers-range = аз { $from } то { $to }
alerts-hidden-numbers = { $count ->
    [0] Дидани боз { $count } қатори рақамҳо маҳдуд аст.
    [one] Дидани боз { $count } қатори рақамҳо маҳдуд аст.
   *[other] Дидани боз { $count } қатори рақамҳо маҳдуд аст.
}
alerts-nothing-false = Тасвир нест.

alerts-receipts = Кӣ гирифтанро тасдиқ кард
alerts-receipt-by = Гирифтан тасдиқ шуд: { $day }
alerts-receipt-open = То { $day }
alerts-receipt-overdue = Мӯҳлаташ гузашта аз { $day }
alerts-receipts-count = Аз { $count } созмон { $done } созмон гирифтанро тасдиқ кард.
alerts-acknowledge = Тасдиқи гирифтан
alerts-acknowledge-hint = Аз номи тамоми созмони Шумо мегӯяд, ки ҳушдор расид ва маълум аст.
alerts-note = Ёддошт ба фиристанда
alerts-note-hint = Метавонад холӣ монад.
alerts-acknowledged = Созмони Шумо гирифтанро тасдиқ кард: { $day }.
alerts-due = Лутфан то { $day } гирифтанро тасдиқ кунед.

alerts-check-title = Шахси дуюм
alerts-check = Санҷида шуд: нашр кардан
alerts-check-hint = Ҳар кӣ хонда метавонад, дарҳол хабардор мешавад. Шумо кафолат медиҳед, ки онро на нависанда, балки каси дигар санҷидааст.
alerts-edit = Тағйир додан
alerts-withdraw = Бозпас гирифтан
alerts-withdraw-hint = Дарҳол анҷом меёбад. Ҳар кӣ хондааст, мебинад, ки он бозпас гирифта шуд ва чаро.
alerts-reason = Сабаб
alerts-ended-on = Анҷом ёфт: { $day }

alerts-counts = Ҳушдорҳои ҳамаи аъзоён
alerts-counts-in-force = Амалкунанда
alerts-counts-waiting = Дар интизори шахси дуюм
alerts-counts-ended = Анҷомёфта
alerts-counts-overdue = Тасдиқҳои гирифтан, ки мӯҳлаташон гузашт

alerts-form-new = Хабар дар бораи ҳуҷҷати сохта
alerts-form-edit = Тағйири хабар
alerts-form-what = Ҳуҷҷати сохта
alerts-form-words = Матн
alerts-form-pictures = Ҳақиқӣ ва сохта
alerts-form-numbers = Рақамҳо
alerts-form-readers = Кӣ хонда метавонад
alerts-form-time = Эътибор
alerts-form-issuer = Давлати ҳуҷҷат, чунон ки дар минтақа навишта мешавад
alerts-form-issuer-hint = На бештар аз се ҳарф: TUR, BEL, D.
alerts-form-specimen = Рамзи намуна
alerts-form-specimen-hint = Метавонад холӣ монад. Чунон ки дар феҳристи намунаҳо: TUR-BO-01001.
alerts-form-language = Забони ин матн
alerts-form-language-hint = Матн ба забонҳои дигар бетағйир мемонад.
alerts-form-name = Сарлавҳа
alerts-form-name-hint = Бе рақаму ном: агар ҳушдор ба бисёриҳо расад, сарлавҳа ба мактубҳо меравад.
alerts-form-seen = Чӣ дида шуд
alerts-form-tell = Тарзи шинохтан
alerts-form-do = Чӣ бояд кард
alerts-form-pair = Ҷуфти { $number }
alerts-form-pictures-hint = Тасвирҳои китобхонаи Шумо, ки тавсиф доранд. Танҳо соҳибони хаёлиро нишон диҳед.
alerts-form-none = ҳеҷ кадом
alerts-form-genuine = Тасвири ҳуҷҷати ҳақиқӣ
alerts-form-false = Тасвири ҳуҷҷати сохта
alerts-form-compare = Чиро бояд муқоиса кард
alerts-form-ranges = Қаторҳои рақамҳо
alerts-form-ranges-hint = Дар ҳар сатр яке: рақами аввал ва охирин бо фосила дар миён ё танҳо як рақам.
alerts-form-numbers-tlp = Рақамҳоро кӣ хонда метавонад
alerts-form-numbers-tlp-hint = Дигарон танҳо шумораи қаторҳоро мебинанд.
alerts-form-tlp = Ҳушдорро кӣ хонда метавонад
alerts-form-organisations = Созмонҳое, ки маълумоти AMBER-ро мехонанд
alerts-form-people = Шахсоне, ки маълумоти RED-ро мехонанд
alerts-form-people-hint = Суроғаҳои почтаи электронии ҳисобҳои онҳо, дар ҳар сатр яке.
alerts-form-from = Эътибор аз
alerts-form-until = Эътибор то
alerts-form-until-hint = На бештар аз як сол. Бо ҳар ду тақвим: 2027-03-20 ё 1405/12/29.
alerts-form-days = Мӯҳлати тасдиқи гирифтан
alerts-form-days-hint = Рӯзҳои кории кишвари қабулкунанда, аз 1 то 30.
alerts-form-supersedes = Ба ҷои ҳушдори
alerts-form-supersedes-hint = Метавонад холӣ монад. Рақами бақайдгирии ҳушдори амалкунандаи Шумо.
alerts-form-save = Фиристодан
alerts-form-back = Бозгашт

alerts-flash-submitted = Фиристода шуд. Шахси дуюм онро месанҷад.
alerts-flash-published = Нашр шуд. Ҳар кӣ хонда метавонад, хабардор мешавад.
alerts-flash-acknowledged = Гирифтан тасдиқ шуд. Фиристанда инро мебинад.
alerts-flash-withdrawn = Бозпас гирифта шуд.
alerts-conflict-own = Ин ҳушдорро Шумо навиштаед. Бояд каси дигар онро санҷад.
alerts-conflict-checked = Касе аллакай онро санҷидааст ё бозпас гирифтааст.
alerts-conflict-changed = Аз вақте ки Шумо кушодед, касе онро тағйир додааст.
alerts-conflict-ended = Ҳушдор дигар амал намекунад.
alerts-conflict-acknowledged = Созмони Шумо аллакай гирифтанро тасдиқ кардааст.
alerts-conflict-superseded = Ҳушдоре, ки ин ба ҷояш меояд, дигар амал намекунад.
alerts-conflict-late = Рӯзи охирини он гузашт. Лутфан рӯзи дигар муайян кунед.
alerts-error-issuer = Ин рамзи ягон давлат нест: на бештар аз се ҳарфи калон.
alerts-error-kind = Лутфан интихоб кунед, ки чӣ дида шуд.
alerts-error-specimen = Ин рамзи намуна нест: TUR-BO-01001.
alerts-error-language = Лутфан забонро интихоб кунед.
alerts-error-name = Лутфан сарлавҳае нависед, ки аз 150 ҳарф зиёд набошад.
alerts-error-text = Лутфан на бештар аз 3000 ҳарф нависед.
alerts-error-text-needed = Лутфан онро ба забони аслӣ, на бештар аз 3000 ҳарф нависед.
alerts-error-pair = Ба ҷуфт ҳар ду тасвир ва он чи бояд муқоиса шавад, лозим аст.
alerts-error-picture = Ин тасвир дар китобхонаи Шумо нест ё ҳанӯз тавсиф надорад.
alerts-error-ranges = Дар ҳар сатр як рақам ё ду рақами якдарозӣ, аввал хурдтар: ҳарфҳои A то Z ва рақамҳо, на бештар аз 22. На бештар аз 50 сатр.
alerts-error-tlp = Лутфан интихоб кунед, ки кӣ хонда метавонад.
alerts-error-organisations = Лутфан барои маълумоти AMBER ақаллан як созмонро номбар кунед.
alerts-error-people = Инҳо ҳисобҳои портал нестанд.
alerts-error-people-needed = Лутфан барои маълумоти RED ақаллан як шахсро номбар кунед.
alerts-error-day = Ин рӯз дар тақвим нест.
alerts-error-until = Лутфан нишон диҳед, ки кай анҷом меёбад.
alerts-error-order = Пеш аз оғоз анҷом меёбад.
alerts-error-past = Рӯзи охирини он аллакай гузашт.
alerts-error-year = Байни оғоз ва анҷоми он беш аз як сол аст.
alerts-error-days = Лутфан шумораи рӯзҳоро аз 1 то 30 нависед.
alerts-error-supersedes = Шумо ҳушдори амалкунанда бо ин рақами бақайдгирӣ надоред.
alerts-error-urgency = Лутфан таъҷилиятро интихоб кунед.

alerts-desk-title = Ҳушдорҳо
alerts-desk-acknowledge = Барои тасдиқи гирифтан
alerts-desk-check = Барои санҷиш
alerts-desk-overdue = Ҳушдорҳои Шумо, ки дигарон гирифтани онҳоро сари вақт тасдиқ накардаанд
alerts-desk-hidden = Онҳо танҳо барои шахсоне ҳастанд, ки созмони Шумо номбар кардааст, ва Шумо дар байни онҳо нестед: аз баррасикунандагонатон пурсед.
alerts-desk-hidden-overdue = { $count ->
    [one] { $count } ҳушдори муҳлаташ гузашта
   *[other] { $count } ҳушдори муҳлаташ гузашта
}
alerts-desk-overdue-count = { $count ->
    [0] { $count } созмон, ки мӯҳлаташ гузашт
    [one] { $count } созмон, ки мӯҳлаташ гузашт
   *[other] { $count } созмон, ки мӯҳлаташ гузашт
}

alerts-mail-title-subject = Ҳушдор: { $title }
alerts-mail-title-text = Мақоми бақайдгирии яке аз кишварҳои аъзо ҳушдори «{ $title }»-ро нашр кард. Дар портал онро хондан ва гирифтани онро тасдиқ кардан мумкин аст.
alerts-mail-neutral-subject = Ҳушдоре Шуморо интизор аст
alerts-mail-neutral-text = Дар портал ҳушдоре Шуморо интизор аст.
alerts-mail-open = Кушодани ҳушдор
search-kind-alert = Ҳушдор
audit-thing-alert = Ҳушдор
audit-did-acknowledged = Гирифтан тасдиқ шуд
audit-did-superseded = Дигаре ба ҷояш омад
audit-did-expired = Дар рӯзи худ анҷом ёфт
