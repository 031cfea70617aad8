# Review by a native reader: whole file
# Figures as data, and out of tables: the page that describes them, the columns, and the import with what is wrong in a cell.

# The page of the data.
statistics-data-title = Рақамҳо ҳамчун маълумот
statistics-data-link = Ҳамчун маълумот
statistics-data-lead = Ҳар рақами нашршуда бо ҳамаи сарчашмаҳояш, барои ҷадвалҳо, барномаҳо ва идораҳои омор.
statistics-data-terms = Шартҳои истифода
statistics-data-licence = Рақамҳоро барои ҳар мақсад истифода бурда метавонед, агар гӯед, ки аз куҷо гирифта шудаанд:
statistics-data-cite = Лутфан сарчашмаро чунин нишон диҳед:
statistics-data-citation = Мақомоти бақайдгирии давлатҳои узви Созмони ҳамкории иқтисодӣ: рақамҳои бақайдгирӣ. Sijil, { $address }
statistics-data-parts = Ҳар дафъа як нишондиҳанда
statistics-data-stable = Суроғаҳо тағйир намеёбанд. Суроғаи як кишвар чунин сохта мешавад:
statistics-data-ranges = Он ҷо, ки сарчашмаҳо фарқ доранд, «low» ва «high» низ фарқ доранд; он гоҳ SDMX-CSV ду сатр дорад бо нишони L ва H.

# The columns.
statistics-column-indicator = Чӣ шумурда мешавад, як калима аз рӯйхати собит.
statistics-column-country = Кишвар, ду ҳарф (ISO 3166-1).
statistics-column-calendar = Тақвими шуморанда: gregorian ё solar-hijri. Хонаи холӣ маънои gregorian дорад.
statistics-column-period = Давра дар ҳамон тақвим: 1403 | 1404-01/1404-09 | 2026-01-01.
statistics-column-period-from = Рӯзи аввал (мелодӣ).
statistics-column-period-until = Рӯзи охир (мелодӣ).
statistics-column-period-kind = Навъи давра: full_year, part_of_year ё day.
statistics-column-unit = Воҳид: events, persons, percent, cards ё points.
statistics-column-low = Адад ё ҳадди поён.
statistics-column-high = Ҳамон адад ё ҳадди боло.
statistics-column-source-number = Адади ҳар сарчашма; чандтояш бо | ҷудо мешаванд.
statistics-column-source-bound = Ҳар сарчашма онро чӣ гуна дар назар дорад: exact, at_least, at_most ё estimate.
statistics-column-source-title = Кӣ мегӯяд.
statistics-column-source-url = Дар куҷо: суроғаи веб ё суроғаи файл дар китобхонаи ин ҷо.
statistics-column-source-as-of = Сарчашма кай гуфтааст: сол, моҳ ё рӯз (мелодӣ).
statistics-column-source-definition = Сарчашма маҳз чиро мешуморад.
statistics-column-source-note = Дар бораи сарчашма чиро бояд донист.
statistics-column-outside = Чаро сарчашма берун аз фосила аст.
statistics-column-note = Пеш аз истифодаи рақам чиро бояд донист.
statistics-column-change = Чаро рақам тағйир дода шуд.
statistics-column-language = Забони матн (BCP 47).
statistics-column-revision = Рақами таҳрир, аз 1.
statistics-column-released-at = Дар ин ҷо кай нашр шуд (UTC).
statistics-column-address = Саҳифаи қатор.

# The import.
statistics-import-title = Рақамҳо аз ҷадвал
statistics-import-lede = Аввал мебинед, ки аз ҳар сатр чӣ мешавад; то Шумо нагӯед, чизе нигоҳ дошта намешавад. Баъд сатрҳо пешнавис мешаванд ва шахси дуюм онҳоро нашр мекунад.
statistics-import-file-hint = CSV, на зиёда аз 5 МБ ва { $count } сатр.
statistics-import-table = Ё худи ҷадвал
statistics-import-table-hint = Файли интихобкардаи Шумо дар ин ҷо намоён мешавад. Хатоҳоро ислоҳ карда, аз нав хононед.
statistics-import-columns = Сутунҳои маълумоти худи мо, бо ҳар тартиб. Сутунҳои дигари он хонда намешаванд.
statistics-import-needed = лозим
statistics-import-dry = Ҳанӯз чизе нигоҳ дошта нашудааст. Ин пешнависҳо сохта мешаванд:
statistics-import-refused = Хатоҳо: { $count }
statistics-import-mend = Чизе нигоҳ дошта нашуд. Ҷадвал дар поён аст; онро дар ҳамон ҷо ё дар файлатон ислоҳ кунед.
statistics-import-faults = Хатоҳо, хона ба хона
statistics-import-column = Сутун
statistics-import-cell = Хона
statistics-import-why = Чӣ хатост
statistics-import-sources = Сарчашмаҳо
statistics-flash-imported = Пешнависҳо сохта шуданд. Ҳар яке ҳанӯз бояд барои нашр супорида шавад.

# What is wrong in a cell.
statistics-import-error-column = Чунин сутун нест ё ду бор омадааст.
statistics-import-error-missing = Ин сутун нест.
statistics-import-error-digits = Лутфан рақамҳои 0–9-ро нависед, на рақамҳои хатти дигарро.
statistics-import-error-comma = Дар он вергул ҳаст. Лутфан ҷудокунанда нанависед ва пеш аз касри даҳӣ нуқта гузоред.
statistics-import-error-period = Лутфан сол, моҳҳо ё рӯзро нависед: 2024 | 2024-01/2024-06 | 2024-01-31.
statistics-import-error-calendar-word = Лутфан gregorian ё solar-hijri нависед.
statistics-import-error-country = Ин кишвари Шумо нест.
statistics-import-error-bound = Лутфан exact, at_least, at_most ё estimate нависед.
statistics-import-error-parts = Лутфан барои ҳар сарчашма як қимат нависед, бо | ҷудо карда.
statistics-import-error-twice = Ин давра дар ҷадвал ду бор омадааст.
