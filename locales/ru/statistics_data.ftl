# Review by a native reader: whole file
# Figures as data, and out of tables: the page that describes them, the columns, and the import with what is wrong in a cell.

# The page of the data.
statistics-data-title = Статистика в виде данных
statistics-data-link = В виде данных
statistics-data-lead = Все опубликованные значения со всеми источниками — для таблиц, программ и статистических служб.
statistics-data-terms = Условия использования
statistics-data-licence = Данные можно использовать для любых целей, если указать, откуда они:
statistics-data-cite = Ссылайтесь на них так:
statistics-data-citation = Регистрирующие органы государств — членов ОЭС: данные регистрации. Sijil, { $address }
statistics-data-parts = По одному показателю
statistics-data-stable = Адреса не меняются. Адрес одной страны составляется так:
statistics-data-ranges = Там, где источники расходятся, «low» и «high» тоже различаются; в SDMX-CSV тогда две строки с пометками L и H.

# The columns.
statistics-column-indicator = Показатель, одно слово из постоянного списка.
statistics-column-country = Страна, две буквы (ISO 3166-1).
statistics-column-calendar = Календарь того, кто считал: gregorian или solar-hijri. Пустая ячейка означает gregorian.
statistics-column-period = Период по этому календарю: 1403 | 1404-01/1404-09 | 2026-01-01.
statistics-column-period-from = Первый день (григорианский).
statistics-column-period-until = Последний день (григорианский).
statistics-column-period-kind = Вид периода: full_year, part_of_year или day.
statistics-column-unit = Единица: events, persons, percent, cards или points.
statistics-column-low = Число или нижняя граница.
statistics-column-high = То же число или верхняя граница.
statistics-column-source-number = Число каждого источника; несколько разделяются знаком |.
statistics-column-source-bound = Как источник понимает число: exact, at_least, at_most или estimate.
statistics-column-source-title = Кто это сообщает.
statistics-column-source-url = Где: адрес в сети или адрес файла в здешней библиотеке.
statistics-column-source-as-of = Когда сообщил источник: год, месяц или день (григорианский).
statistics-column-source-definition = Что именно считает источник.
statistics-column-source-note = Что нужно знать об источнике.
statistics-column-outside = Почему источник вне диапазона.
statistics-column-note = Что нужно знать перед использованием данных.
statistics-column-change = Почему данные изменены.
statistics-column-language = Язык пояснений (BCP 47).
statistics-column-revision = Номер редакции, начиная с 1.
statistics-column-released-at = Когда опубликовано здесь (UTC).
statistics-column-address = Страница ряда.

# The import.
statistics-import-title = Данные из таблицы
statistics-import-lede = Сначала Вы увидите, что получится из каждой строки; без Вашего подтверждения ничего не сохраняется. Затем строки становятся черновиками, которые публикует второй человек.
statistics-import-file-hint = CSV, не более 5 МБ; строк не более { $count }.
statistics-import-table = Или сама таблица
statistics-import-table-hint = Выбранный файл появляется здесь. Исправьте ошибки и прочитайте снова.
statistics-import-columns = Столбцы наших собственных данных в любом порядке. Остальные столбцы пропускаются.
statistics-import-needed = обязательно
statistics-import-dry = Пока ничего не сохранено. Получатся такие черновики:
statistics-import-refused = Ошибок: { $count }
statistics-import-mend = Ничего не сохранено. Таблица ниже; исправьте её здесь или в своём файле.
statistics-import-faults = Ошибки по ячейкам
statistics-import-column = Столбец
statistics-import-cell = Ячейка
statistics-import-why = В чём ошибка
statistics-import-sources = Источники
statistics-flash-imported = Черновики созданы. Каждый ещё нужно передать на публикацию.

# What is wrong in a cell.
statistics-import-error-column = Столбца с таким названием нет, или он встречается дважды.
statistics-import-error-missing = Этого столбца не хватает.
statistics-import-error-digits = Пишите цифры 0–9, а не цифры другой письменности.
statistics-import-error-comma = В ячейке запятая. Пишите без разделителей, а дробную часть отделяйте точкой.
statistics-import-error-period = Напишите год, месяцы или день: 2024 | 2024-01/2024-06 | 2024-01-31.
statistics-import-error-calendar-word = Напишите gregorian или solar-hijri.
statistics-import-error-country = Это не Ваша страна.
statistics-import-error-bound = Напишите exact, at_least, at_most или estimate.
statistics-import-error-parts = Укажите по одному значению на источник, разделяя их знаком |.
statistics-import-error-twice = Этот период встречается в таблице дважды.
