# Review by a native reader: whole file
# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = Омор
statistics-lead = Он чи даҳ мақоми бақайдгирӣ мешуморанд, ҳар рақам бо сарчашмаҳояш. Агар сарчашмаҳо фарқ кунанд, рақам ҳамчун фосила омадааст.
statistics-newest = Рақамҳои навтарин
statistics-newest-note = Қисмҳои сол дар саҳифаи ҳар қатор ҳастанд. «Рақам нест» маънои онро дорад, ки ин ҷо нашр нашудааст, на он ки чизе набудааст.
statistics-none = рақам нест
statistics-none-text = Ҳанӯз ин ҷо чизе нашр нашудааст. Ин маънои сифрро надорад.
statistics-missing = { $count ->
    [0] Ҳамаи кишварҳо ин ҷо рақам доранд.
    [one] { $count } кишвар ин ҷо рақам надорад.
   *[other] { $count } кишвар ин ҷо рақам надоранд.
}
statistics-table = Ҳамаи рақамҳо, аввал навтаринаш
statistics-others = Нишондиҳандаҳои дигар
statistics-part = қисми сол
statistics-parts = Қисмҳои солҳо
statistics-parts-note = Онҳо камтар аз як солро дар бар мегиранд ва бо солҳои боло муқоиса намешаванд.
statistics-differ = Сарчашмаҳо фарқ мекунанд.
statistics-own-values = Ҳар сарчашма чӣ мегӯяд
statistics-as-of = Санаи сарчашма
statistics-is-outside = берун аз фосила
statistics-outside = Чаро сарчашма берун аз фосила аст
statistics-change = Чаро тағйир дода шуд
statistics-earlier = { $count } нусхаи пешина

# The desk of a country.
statistics-desk = Рақамҳои кишвари Шумо
statistics-desk-lead = Рақамро як кас менависад, дигаре нашр мекунад. Ҳар чи нашр шудааст, бо санааш барои хонандагон кушода мемонад.
statistics-open = Дар ҳоли навиштан ё интизор
statistics-open-none = Чизе навишта намешавад.
statistics-tick-all = Қайд кардани ҳамаи рақамҳои ин саҳифа
statistics-ticked = Қайдшуда
statistics-submit-ticked = Супоридани қайдшудаҳо
statistics-release-ticked = Нашри қайдшудаҳо
statistics-flash-nothing-ticked = Ҳеҷ чиз қайд нашудааст.
statistics-released = Он чи хонандагон доранд
statistics-public = Саҳифаи хонандагон
statistics-back = Баргардонидан ё бозпас гирифтан
statistics-back-hint = Сабаб нигоҳ дошта мешавад. Агар рақам барои хонандагон кушода буд, онҳо низ сабабро мебинанд.
statistics-notice-waits = Дар интизори шахси дуюм
statistics-notice-waits-text = Рақаме аз кишвари Шумо супорида шуд ({ $time }) ва шахси дуюмро интизор аст.
statistics-notice-returned = Рақаме баргашт
statistics-notice-returned-text = Рақаме, ки Шумо навиштед, баргардонида шуд ({ $time }). Дар саҳифааш навишта шудааст, ки чӣ бояд тағйир ёбад.

# Where a revision stands, and how a source means its number.
statistics-bound-exact = дақиқ
statistics-bound-at-least = на камтар аз
statistics-bound-at-most = на бештар аз
statistics-bound-estimate = тахмин
statistics-state-draft = Пешнавис
statistics-state-submitted = Дар интизори нашр
statistics-state-returned = Баргардонидашуда
statistics-state-released = Нашршуда
statistics-state-superseded = Ивазшуда
statistics-state-withdrawn = Бозпас гирифташуда

# The form.
statistics-form-new = Ворид кардани рақам
statistics-form-correct = Ислоҳ кардан
statistics-form-period-hint = Як сол, ё чанд моҳи он, ё як рӯз барои он чи ба як рӯз мансуб аст.
statistics-form-first = Моҳи аввал
statistics-form-last = Моҳи охир
statistics-form-months-hint = Аз 1 то 12; барои соли пурра холӣ гузоред.
statistics-form-day-hint = Дар яке аз ду тақвим: 2026-01-01 ё 1404/10/11.
statistics-form-low = Адад ё ҳадди поён
statistics-form-low-hint = Рақамҳо бе ҷудокунанда; пеш аз касри даҳӣ нуқта.
statistics-form-high = Ҳадди боло
statistics-form-high-hint = Танҳо агар сарчашмаҳо фарқ кунанд.
statistics-form-words = Шарҳҳо
statistics-form-note = Пеш аз истифода чиро бояд донист
statistics-form-outside-hint = Вақте лозим аст, ки адади сарчашма дар фосила нест.
statistics-form-change-hint = Хонандагон рақами кӯҳна, нав ва ин сабабро мебинанд.
statistics-form-source = Сарчашмаи { $count }
statistics-form-sources-hint = Ҳар сарчашма бо рақами худ. Суроғаи веб ё суроғаи файл дар китобхонаи ин портал. Сарчашмаи холишуда нест карда мешавад.
statistics-form-bound = Маънои рақам
statistics-form-definition = Маҳз чиро мешуморад

# What is wrong at a field.
statistics-error-indicator = Лутфан интихоб кунед, ки чӣ шумурда мешавад.
statistics-error-choose-calendar = Лутфан тақвимро интихоб кунед.
statistics-error-year = Лутфан солро бо чор рақам нависед.
statistics-error-calendar = Ин соли тақвими дигар аст.
statistics-error-day = Чунин сол, моҳ ё рӯз нест.
statistics-error-months = Лутфан ҳарду моҳро бо рақами аз 1 то 12 нависед.
statistics-error-two-years = Ба соли дуюм мегузарад.
statistics-error-day-of-flow = Ин рақам дар тӯли вақт ҷамъ мешавад: лутфан сол ё моҳҳоро диҳед.
statistics-error-part-of-stock = Ин рақам ба як лаҳза мансуб аст: лутфан рӯз ё соли пурраро диҳед.
statistics-error-taken = Барои ин давра аллакай рақам ҳаст. Ҳамонро ислоҳ кунед.
statistics-error-number = Лутфан рақамро бо рақамҳо, бе вергул, фосила ва аломат нависед.
statistics-error-negative = Ин ҷо ҳеҷ чиз аз сифр кам буда наметавонад.
statistics-error-percent = Ҳисса аз 100 зиёд буда наметавонад.
statistics-error-whole = Ин бо рақами бутун шумурда мешавад.
statistics-error-range = Ҳадди боло аз ҳадди поён кам аст.
statistics-error-unit = Ин нишондиҳанда бо он воҳид дода намешавад.
statistics-error-no-source = Ба ҳар рақам сарчашма лозим аст.
statistics-error-sources = На бештар аз 12 сарчашма.
statistics-error-outside = Як сарчашма берун аз фосила аст. Лутфан сабабашро нависед ё фосиларо васеъ кунед.
statistics-error-change = Лутфан гӯед, ки чаро тағйир дода мешавад.
statistics-error-reason = Лутфан сабаберо то 1 000 ҳарф нависед.
statistics-error-text = Матн аз ҳад дароз аст ё аломате дорад, ки нигоҳ доштан мумкин нест.
statistics-error-ahead = Ин давра ҳанӯз тамом нашудааст ё нарасидааст.

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = Пуррагии бақайдгирии таваллуд
indicator-points-online = Шуъбаҳои бақайдгирии онлайн
indicator-births-means = Таваллудҳои зинда, ки дар ин давра ба қайд гирифта шудаанд.
indicator-deaths-means = Вафотҳое, ки дар ин давра ба қайд гирифта шудаанд.
indicator-marriages-means = Ақдҳои никоҳе, ки дар ин давра ба қайд гирифта шудаанд.
indicator-divorces-means = Бекор кардани ақди никоҳ, ки дар ин давра ба қайд гирифта шудааст.
indicator-birth-completeness-means = Аз ҳар сад кӯдак онҳое, ки таваллудашон ба қайд гирифта шудааст. Пурсишҳо кӯдакони то панҷсоларо дар бар мегиранд; он чи сарчашма мешуморад, дар паҳлӯяш навишта шудааст.
indicator-death-completeness-means = Аз ҳар сад вафот онҳое, ки ба қайд гирифта шудаанд.
indicator-cause-of-death-recorded-means = Аз ҳар сад вафоти ба қайд гирифташуда онҳое, ки сабабашон навишта шудааст.
indicator-id-card-coverage-means = Аз ҳар сад нафаре, ки бояд шиноснома дошта бошанд, дорандагони он.
indicator-id-cards-issued-means = Шиносномаҳои то имрӯз додашуда; агар сарчашма дигар чизе нагӯяд, ивазшудаҳо ва мӯҳлаташон гузаштаҳо низ дохиланд.
indicator-nationals-abroad-means = Шаҳрвандоне, ки дар хориҷ зиндагӣ мекунанд. Сарчашмаҳо аз рӯи зодгоҳ, шаҳрвандӣ, асл ё бақайдгирӣ мешуморанд ва хеле фарқ доранд.
indicator-population-means = Мардуме, ки дар кишвар зиндагӣ мекунанд, аз рӯи барӯйхатгирӣ, феҳрист ё тахмин.
indicator-points-online-means = Шуъбаҳо ва беморхонаҳое, ки таваллуд ва вафотро тавассути шабака ба қайд мегиранд.
indicator-births = Таваллудҳои ба қайд гирифташуда
indicator-deaths = Вафотҳои ба қайд гирифташуда
indicator-marriages = Ақдҳои никоҳи ба қайд гирифташуда
indicator-divorces = Бекоркунии ақди никоҳи ба қайд гирифташуда
indicator-death-completeness = Пуррагии бақайдгирии вафот
indicator-cause-of-death-recorded = Вафотҳои дорои сабаби сабтшуда
indicator-id-card-coverage = Дорандагони шиноснома (корти шахсият)
indicator-id-cards-issued = Шиносномаҳои додашуда (кортҳои шахсият)
indicator-nationals-abroad = Шаҳрвандони муқими хориҷ
indicator-population = Аҳолӣ
unit-points = шуъба
unit-persons = нафар
unit-events = санад
unit-cards = корт

# In the search and the audit.
search-kind-figure = Рақам
audit-thing-figure = Рақам
