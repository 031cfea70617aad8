# Review by a native reader: whole file
# Figures as data, and out of tables: the page that describes them, the columns, and the import with what is wrong in a cell.

# The page of the data.
statistics-data-title = Сандар маалымат түрүндө
statistics-data-link = Маалымат түрүндө
statistics-data-lead = Жарыяланган ар бир сан бардык булактары менен: таблицалар, программалар жана статистика органдары үчүн.
statistics-data-terms = Пайдалануу шарттары
statistics-data-licence = Кайдан алынганын айтсаңыз, сандарды каалаган максатта пайдалана аласыз:
statistics-data-cite = Булакты мындай көрсөтүңүз:
statistics-data-citation = ЭКУга мүчө мамлекеттердин каттоо органдары: каттоо сандары. Sijil, { $address }
statistics-data-parts = Ар бир көрсөткүч өзүнчө
statistics-data-stable = Даректер өзгөрбөйт. Бир өлкөнүн дареги мындай түзүлөт:
statistics-data-ranges = Булактар айырмаланса, «low» жана «high» да айырмаланат; анда SDMX-CSV ичинде L жана H белгиси менен эки сап болот.

# The columns.
statistics-column-indicator = Эмне саналары, туруктуу тизмеден бир сөз.
statistics-column-country = Өлкө, эки тамга (ISO 3166-1).
statistics-column-calendar = Санаган тараптын календары: gregorian же solar-hijri. Бош уяча gregorian дегенди билдирет.
statistics-column-period = Ошол календардагы убакыт: 1403 | 1404-01/1404-09 | 2026-01-01.
statistics-column-period-from = Биринчи күн (григориан).
statistics-column-period-until = Акыркы күн (григориан).
statistics-column-period-kind = Мезгилдин түрү: full_year, part_of_year же day.
statistics-column-unit = Бирдик: events, persons, percent, cards же points.
statistics-column-low = Сан же төмөнкү чеги.
statistics-column-high = Ошол эле сан же жогорку чеги.
statistics-column-source-number = Ар бир булактын саны; бир нечеси | менен бөлүнөт.
statistics-column-source-bound = Ар бир булак аны кандай түшүнөт: exact, at_least, at_most же estimate.
statistics-column-source-title = Ким айтат.
statistics-column-source-url = Кайда: веб дареги же ушул жердеги китепкана файлынын дареги.
statistics-column-source-as-of = Булак качан айткан: жыл, ай же күн (григориан).
statistics-column-source-definition = Булак так эмнени санайт.
statistics-column-source-note = Булак жөнүндө эмнени билүү керек.
statistics-column-outside = Булак эмне үчүн аралыктан тышкары.
statistics-column-note = Санды пайдалануудан мурун эмнени билүү керек.
statistics-column-change = Сан эмне үчүн өзгөртүлдү.
statistics-column-language = Тексттин тили (BCP 47).
statistics-column-revision = Редакциянын номери, 1ден баштап.
statistics-column-released-at = Бул жерде качан жарыяланган (UTC).
statistics-column-address = Катардын бети.

# The import.
statistics-import-title = Таблицадан сандар
statistics-import-lede = Адегенде ар бир саптан эмне болорун көрөсүз; Сиз ырастамайынча эч нерсе сакталбайт. Андан кийин саптар долбоор болот, аларды экинчи адам жарыялайт.
statistics-import-file-hint = CSV, 5 МБдан жана { $count } саптан ашпайт.
statistics-import-table = Же таблицанын өзү
statistics-import-table-hint = Сиз тандаган файл ушул жерде көрүнөт. Каталарды оңдоп, кайра окутуңуз.
statistics-import-columns = Өз маалыматыбыздын тилкелери, каалаган иретте. Калган тилкелери окулбайт.
statistics-import-needed = милдеттүү
statistics-import-dry = Азырынча эч нерсе сакталган жок. Бул долбоорлор түзүлөт:
statistics-import-refused = Каталар: { $count }
statistics-import-mend = Эч нерсе сакталган жок. Таблица төмөндө; ошол жерде же файлыңызда оңдоңуз.
statistics-import-faults = Каталар, уяча боюнча
statistics-import-column = Тилке
statistics-import-cell = Уяча
statistics-import-why = Эмне ката
statistics-import-sources = Булактар
statistics-flash-imported = Долбоорлор түзүлдү. Ар бирин дагы жарыялоого тапшыруу керек.

# What is wrong in a cell.
statistics-import-error-column = Мындай тилке жок же ал эки жолу кайталанган.
statistics-import-error-missing = Бул тилке жок.
statistics-import-error-digits = Башка жазуунун эмес, 0–9 цифраларын жазыңыз.
statistics-import-error-comma = Ичинде үтүр бар. Бөлгүч жазбаңыз, ондук бөлчөктүн алдына чекит коюңуз.
statistics-import-error-period = Жылды, айларды же күндү жазыңыз: 2024 | 2024-01/2024-06 | 2024-01-31.
statistics-import-error-calendar-word = gregorian же solar-hijri деп жазыңыз.
statistics-import-error-country = Бул Сиздин өлкөңүз эмес.
statistics-import-error-bound = exact, at_least, at_most же estimate деп жазыңыз.
statistics-import-error-parts = Ар бир булак үчүн бир маани жазып, | менен бөлүңүз.
statistics-import-error-twice = Бул мезгил таблицада эки жолу кайталанган.
