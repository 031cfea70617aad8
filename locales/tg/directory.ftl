# Review by a native reader: whole file
# The ten members, their organisations and their figures.
directory-countries-title = Даҳ аъзо, даҳ феҳрист
directory-countries-lede = Дар ҳар кишвар таваллуд, ақди никоҳ ва вафотро кӣ, тибқи кадом қонун ба қайд мегирад ва чӣ гуна бо онҳо тамос гирифтан мумкин аст.
directory-countries-map = Даҳ аъзо дар харита
directory-countries-members = Аъзоён
directory-countries-regional = Рақамҳои минтақа

directory-country-mandate = Вазифаҳои созмон
directory-country-confirmed = Аз ҷониби созмон тасдиқ шудааст: { $day }
directory-country-unconfirmed = Ҳанӯз аз ҷониби созмон тасдиқ нашудааст
directory-country-sources = Сарчашмаҳои ин матн
directory-country-figures = Рақамҳо
directory-country-reports = Рақамҳо аз гузоришҳои оммавӣ
directory-country-reports-lead = Рақамҳое, ки худи мақоми бақайдгирӣ нашр кардааст, дар ин ҷо ҷои гузоришҳоро мегиранд.
directory-country-missing = Ҷустуҷӯ шуд, ёфт нашуд
directory-country-abroad = Дар кишварҳои дигари аъзо
directory-country-time = Вақт
directory-country-weekend = Рӯзҳои истироҳат: { $days }
directory-country-calling-code = Рамзи телефонӣ
directory-country-names = Номҳо:

# A figure under its value: what, when, who says so.
directory-headline = { $what }, { $period } · { $source }
directory-range = аз { $low } то { $high }

directory-figure-what = Нишондиҳанда
directory-figure-value = Қимат
directory-figure-period = Давра
directory-figure-source = Сарчашма

directory-chart-title = Бақайдгирии таваллуд, { $first }–{ $last }
directory-chart-words = Ҳиссаи кӯдакони то панҷсола, ки таваллудашон ба қайд гирифта шудааст, аз рӯи пурсишҳо.
directory-chart-table = Ҷадвал ва сарчашма
directory-chart-year = Сол
directory-chart-registered = Бақайдгирифта

directory-topic-name = Ном
directory-topic-mandate = Вазифаҳои созмон
directory-topic-note = Эзоҳи муҳим
directory-topic-parent = Вазорат
directory-topic-founded = Таъсис
directory-topic-legal-basis = Қонун
directory-topic-documents = Ҳуҷҷатҳои додашаванда
directory-topic-identity-number = Рақами мушаххаси шахсӣ

directory-contact-website = Сомона
directory-contact-phone = Телефон
directory-contact-email = Почтаи электронӣ
directory-contact-address = Суроға
directory-contact-hotline = Телефони маълумотдиҳӣ

directory-unit-persons = нафар
directory-unit-events = санад
directory-unit-cards = корт

directory-bound-low = баҳои камтарин
directory-bound-middle = баҳои миёна
directory-bound-high = баҳои баландтарин
directory-bound-at-most = камтар аз ин

# Months and years of the Gregorian calendar stay Gregorian; a Solar Hijri year is named as one.
directory-period-unknown = сол нишон дода нашудааст
directory-period-months = аз { $first } то { $last }
directory-period-against = { $year }, дар муқоиса бо { $base }
directory-period-solar-year = соли { $year }-и ҳиҷрии шамсӣ
directory-period-solar-months = { $count ->
    [one] моҳи аввали
   *[other] { $count } моҳи аввали
} соли { $year }-и ҳиҷрии шамсӣ
directory-period-before-solar-year = соли пурраи охирин пеш аз соли { $year }-и ҳиҷрии шамсӣ

directory-indicator-birth-registration-completeness = таваллудҳои бақайдгирифта, кӯдакони то панҷсола
directory-indicator-birth-registration-completeness-series = таваллудҳои бақайдгирифта, кӯдакони то панҷсола
directory-indicator-birth-registration-completeness-national = таваллудҳои бақайдгирифта, аз рӯи ҳисоби худи кишвар
directory-indicator-birth-registration-within-one-year = таваллудҳое, ки дар давоми як сол ба қайд гирифта шудаанд
directory-indicator-children-without-birth-certificate = кӯдакони бе шаҳодатномаи таваллуд
directory-indicator-births-registered = таваллудҳои бақайдгирифта
directory-indicator-births-un-projection = таваллудҳо, пешгӯии Созмони Милали Муттаҳид
directory-indicator-births-registered-vs-un = таносуби таваллудҳои бақайдгирифта ба пешгӯӣ
directory-indicator-death-registration-completeness = ҳиссаи вафоти бақайдгирифта
directory-indicator-deaths-registered = вафоти бақайдгирифта
directory-indicator-deaths-un-projection = вафот, пешгӯии Созмони Милали Муттаҳид
directory-indicator-deaths-registered-vs-un = таносуби вафоти бақайдгирифта ба пешгӯӣ
directory-indicator-deaths-with-cause-recorded = вафоти дорои сабаби сабтшуда
directory-indicator-marriages-registered = ақди никоҳи бақайдгирифта
directory-indicator-divorces-registered = бекор кардани ақди никоҳ, бақайдгирифта
directory-indicator-vital-events-registered = асноди ҳолати шаҳрвандии бақайдгирифта
directory-indicator-population = аҳолӣ
directory-indicator-population-national = аҳолӣ, аз рӯи ҳисоби худи кишвар
directory-indicator-id-cards-issued = шиносномаҳои додашуда (кортҳои шахсият)
directory-indicator-id-card-coverage = дорандагони шиноснома (корти шахсият)
directory-indicator-id-registered-population = аҳолии сабтшуда дар феҳристи шахсият
directory-indicator-nationals-abroad = шаҳрвандони муқими хориҷ
directory-indicator-people-in = муқими { $country }

# The entries of organisations, and the forms that change them.
directory-organisations-title = Созмонҳо
directory-organisations-add = Илова кардани созмон
directory-organisations-name = Созмон
directory-organisations-state = Ҳолат
directory-organisations-change = Тағйир додан

directory-new-lede = Созмон дарҳол дар саҳифаи кишвараш намоён мешавад. Баъд маъмури онро даъват кунед.

directory-edit-country = Кишвар
directory-edit-choose = Интихоб кунед
directory-edit-language = Забони ном
directory-edit-language-hint = Номҳо ба забонҳои дигар дар саҳифаи оянда навишта мешаванд.
directory-edit-abbreviation = Номи кӯтоҳ
directory-edit-abbreviation-hint = Чунон ки мардум мегӯянд, на зиёда аз 30 ҳарф.
directory-edit-founded = Соли таъсис
directory-edit-founded-hint = Мелодӣ, масалан 1918.
directory-edit-contacts = Роҳҳои тамос
directory-edit-contacts-hint = Сатри холишуда нест карда мешавад. Эзоҳҳо ба забони англисианд.
directory-edit-contact-kind = Намуди { $count }
directory-edit-contact-value = Рақам ё суроғаи { $count }
directory-edit-contact-note = Эзоҳи { $count }
directory-edit-contact-value-what = Рақам ё суроға
directory-edit-contact-note-what = Эзоҳ ба забони англисӣ
directory-edit-sources = Сарчашмаҳо
directory-edit-sources-hint = Хонанда он чиро, ки дар ин ҷо гуфта шудааст, дар куҷо санҷида метавонад? Сатри холишуда нест карда мешавад. Сарлавҳаҳо ва эзоҳҳо ба забони англисианд.
directory-edit-source-url = Суроғаи { $count }
directory-edit-source-title = Сарлавҳаи { $count }
directory-edit-source-title-what = Ин чист
directory-edit-source-as-of = Вақти навишта шудани { $count }
directory-edit-source-as-of-what = Сол ё рӯз
directory-edit-source-covers = Чиро тасдиқ мекунад { $count }
directory-edit-source-covers-what = Чиро тасдиқ мекунад, ба англисӣ
directory-edit-save = Нигоҳ доштан
directory-edit-texts = Матнҳо аз рӯи забонҳо
directory-edit-texts-count = { $count } аз { $total }
directory-edit-public = Саҳифаи умумӣ: { $country }
directory-edit-confirmation = Тасдиқ
directory-edit-confirm-hint = Шумо аз номи созмон мегӯед, ки ҳама чиз дар ин сабт дуруст аст. Ҳар тағйири минбаъда тасдиқро бекор мекунад.
directory-edit-confirm = Тасдиқи сабт
directory-edit-confirm-others = Ин сабтро танҳо маъмури худи созмон тасдиқ карда метавонад.

directory-texts-lede = Дар ҳар майдон як сархат. Матни мавҷуднабударо хонанда ба забони дигар мебинад.

directory-flash-added = Созмон илова шуд. Акнун сабти онро пурра кунед.
directory-flash-saved = Нигоҳ дошта шуд.
directory-flash-confirmed = Сабт тасдиқ шуд.

directory-error-unreadable = Дар ин матн аломате ҳаст, ки нигоҳ дошта намешавад. Лутфан онро аз нав нависед.
directory-error-changed-elsewhere = Ҳангоми навиштани Шумо сабт тағйир ёфт. Лутфан санҷед ва аз нав нигоҳ доред.
directory-error-language = Яке аз забонҳоро интихоб кунед
directory-error-country = Лутфан кишварро интихоб кунед.
directory-error-abbreviation = Лутфан номи кӯтоҳеро на зиёда аз 30 ҳарф нависед.
directory-error-website = Суроғаи сомона бояд бо https:// ё http:// оғоз ёбад.
directory-error-founded = Лутфан солеро аз 1500 то имсол нависед ё майдонро холӣ гузоред.
directory-error-name = Лутфан номро нависед.
directory-error-name-long = Ном на зиёда аз 200 ҳарф буда метавонад.
directory-error-text-long = Матн на зиёда аз 3000 ҳарф буда метавонад.
directory-error-phone = Рақами телефон ҳадди ақал се рақам дорад.
directory-error-email = Ин суроғаи почтаи электронӣ нест. Онро мисли name@example.org нависед.
directory-error-address = Лутфан суроғаро на зиёда аз 300 ҳарф нависед.
directory-error-contacts-many = Роҳҳои тамос на зиёда аз 20 буда метавонанд.
directory-error-contact-note = Эзоҳ на зиёда аз 200 ҳарф буда метавонад.
directory-error-source-url = Суроғаи сарчашма бояд бо https:// ё http:// оғоз шавад.
directory-error-source-title = Ҳар сарчашма бояд сарлавҳае то 300 ҳарф дошта бошад.
directory-error-source-as-of = Сол, моҳ ба шакли 2025-07 ё рӯзро нависед; ҳеҷ кадом дар оянда набошад.
directory-error-sources-many = Сарчашмаҳо набояд аз 20 адад зиёд бошанд.
