# Review by a native reader: whole file
# Figures as data, and out of tables: the page that describes them, the columns, and the import with what is wrong in a cell.

# The page of the data.
statistics-data-title = Сандар деректер түрінде
statistics-data-link = Деректер түрінде
statistics-data-lead = Жарияланған әр сан барлық дереккөздерімен: кестелер, бағдарламалар және статистика органдары үшін.
statistics-data-terms = Пайдалану шарттары
statistics-data-licence = Қайдан алынғанын айтсаңыз, сандарды кез келген мақсатта пайдалана аласыз:
statistics-data-cite = Дереккөзді былай көрсетіңіз:
statistics-data-citation = ЭЫҰ мүше мемлекеттерінің тіркеуші органдары: тіркеу сандары. Sijil, { $address }
statistics-data-parts = Бір көрсеткіштен
statistics-data-stable = Мекенжайлар өзгермейді. Бір елдің мекенжайы былай құралады:
statistics-data-ranges = Дереккөздердің деректері әртүрлі болса, «low» мен «high» да әртүрлі; онда SDMX-CSV ішінде L және H белгісі бар екі жол болады.

# The columns.
statistics-column-indicator = Не саналатыны, тұрақты тізімнен бір сөз.
statistics-column-country = Ел, екі әріп (ISO 3166-1).
statistics-column-calendar = Санаған тараптың күнтізбесі: gregorian немесе solar-hijri. Бос ұяшық — gregorian.
statistics-column-period = Сол күнтізбедегі кезең: 1403 | 1404-01/1404-09 | 2026-01-01.
statistics-column-period-from = Бірінші күн (григориан).
statistics-column-period-until = Соңғы күн (григориан).
statistics-column-period-kind = Кезең түрі: full_year, part_of_year немесе day.
statistics-column-unit = Өлшем бірлігі: events, persons, percent, cards немесе points.
statistics-column-low = Сан немесе төменгі шегі.
statistics-column-high = Сол сан немесе жоғарғы шегі.
statistics-column-source-number = Әр дереккөздің саны; бірнешеуі | белгісімен бөлінеді.
statistics-column-source-bound = Әр дереккөз оны қалай түсінеді: exact, at_least, at_most немесе estimate.
statistics-column-source-title = Кім айтады.
statistics-column-source-url = Қайда: веб-мекенжай немесе осындағы кітапхана файлының мекенжайы.
statistics-column-source-as-of = Дереккөз қашан айтты: жыл, ай немесе күн (григориан).
statistics-column-source-definition = Дереккөз нақты нені санайды.
statistics-column-source-note = Дереккөз туралы нені білу керек.
statistics-column-outside = Дереккөз неге аралықтан тыс.
statistics-column-note = Санды пайдаланбас бұрын нені білу керек.
statistics-column-change = Сан неге өзгертілді.
statistics-column-language = Мәтіннің тілі (BCP 47).
statistics-column-revision = Редакция нөмірі, 1-ден бастап.
statistics-column-released-at = Мұнда қашан жарияланды (UTC).
statistics-column-address = Қатардың беті.

# The import.
statistics-import-title = Кестеден сандар
statistics-import-lede = Алдымен әр жолдан не шығатынын көресіз; Сіз растамайынша ештеңе сақталмайды. Содан кейін жолдар екінші адам жариялайтын жобаларға айналады.
statistics-import-file-hint = CSV, 5 МБ-тан және { $count } жолдан аспайды.
statistics-import-table = Немесе кестенің өзі
statistics-import-table-hint = Сіз таңдаған файл осында көрінеді. Қателерді түзетіп, қайта оқытыңыз.
statistics-import-columns = Өз деректеріміздің бағандары, кез келген ретпен. Қалған бағандары оқылмайды.
statistics-import-needed = міндетті
statistics-import-dry = Әзірге ештеңе сақталған жоқ. Мына жобалар жасалады:
statistics-import-refused = Қателер: { $count }
statistics-import-mend = Ештеңе сақталмады. Кесте төменде; сонда немесе файлыңызда түзетіңіз.
statistics-import-faults = Қателер, ұяшық бойынша
statistics-import-column = Баған
statistics-import-cell = Ұяшық
statistics-import-why = Не қате
statistics-import-sources = Дереккөздер
statistics-flash-imported = Жобалар жасалды. Әрқайсысын әлі жариялауға тапсыру керек.

# What is wrong in a cell.
statistics-import-error-column = Мұндай баған жоқ немесе ол екі рет қайталанады.
statistics-import-error-missing = Бұл баған жоқ.
statistics-import-error-digits = Басқа жазудың емес, 0–9 цифрларын жазыңыз.
statistics-import-error-comma = Ішінде үтір бар. Бөлгіш жазбаңыз, ондық бөлшектің алдына нүкте қойыңыз.
statistics-import-error-period = Жылды, айларды немесе күнді жазыңыз: 2024 | 2024-01/2024-06 | 2024-01-31.
statistics-import-error-calendar-word = gregorian немесе solar-hijri деп жазыңыз.
statistics-import-error-country = Бұл Сіздің еліңіз емес.
statistics-import-error-bound = exact, at_least, at_most немесе estimate деп жазыңыз.
statistics-import-error-parts = Әр дереккөзге бір мән жазып, | белгісімен бөліңіз.
statistics-import-error-twice = Бұл кезең кестеде екі рет қайталанады.
