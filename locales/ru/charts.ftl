# Review by a native reader: whole file
# Charts of the figures, countries side by side, and the sheet of one country.

# Charts: what stands at them and what to know before reading them.
charts-newest = Последние данные
charts-newest-note = Последний полный год или последний день каждой страны. Периоды у них разные.
charts-newest-words = Больше всего: { $most }, { $high }. Меньше всего: { $least }, { $low }. Все числа есть в таблице.
charts-map = На карте
charts-years = По годам
charts-years-note = Все страны показаны в одном масштабе, который начинается с нуля.
charts-line-words = С { $first }, { $old }, по { $last }, { $new }. Все числа есть в таблице.
charts-dot = { $period }: { $value }
charts-thousands = { $number } тыс.
charts-millions = { $number } млн
charts-only-part = только часть года
charts-floor = Шкала начинается не с нуля, а с { $value }.
charts-key-range = Два кружка с линией между ними: источники расходятся.
charts-key-part = Пустой кружок: часть года, сравнивать её с остальными нельзя.
charts-key-gap = Прерывистая линия: в промежутке ничего не известно.
charts-key-broken = Где года нет, линия прерывается.
charts-key-halves = Два цвета в клетке: источники расходятся. Наименьшее сверху, наибольшее снизу.
charts-calendars-solar = Сверху годы солнечной хиджры, снизу годы григорианского календаря.
charts-calendars-gregorian = Сверху годы григорианского календаря, снизу годы солнечной хиджры.
charts-parts-left-out = Части лет не показаны.
charts-table = Все числа в таблице

# Countries side by side.
charts-compare = Сравнить страны
charts-compare-lead = От двух до десяти стран, от одного до шести показателей.
charts-compare-choice = Что сравнить
charts-compare-countries = Страны
charts-compare-indicators = Показатели
charts-compare-from = С года
charts-compare-from-hint = Григорианский или солнечной хиджры, четыре цифры. Оставьте пустым для всех лет.
charts-compare-show = Показать рядом
charts-compare-address = Адрес этого сравнения, чтобы передать другим:
charts-error-country = Одна из этих стран не является членом.
charts-error-countries = Выберите от двух до десяти стран.
charts-error-indicator = Один из этих показателей здесь неизвестен.
charts-error-indicators = Выберите от одного до шести показателей.
charts-error-from = Укажите григорианский год, например 2015, или год солнечной хиджры, например 1394.

# The sheet of a country: two pages of paper.
charts-sheet-title = Справка на двух страницах
charts-sheet-of = Справка: { $name }
charts-sheet-as-of = По состоянию на { $day }
charts-sheet-organisation = Организация
charts-sheet-systems = Системы
charts-sheet-figures = Данные
charts-sheet-documents = Документы в обращении
charts-sheet-since = с { $day }
charts-sheet-contact = Контакты
charts-sheet-further = Ещё: { $count }
charts-sheet-none = Здесь пока ничего не опубликовано.
charts-sheet-missing = Нет данных: { $names }
