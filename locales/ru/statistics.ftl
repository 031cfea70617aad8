# Review by a native reader: whole file
# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = Статистика
statistics-lead = Что учитывают десять регистрирующих органов; у каждого значения указаны источники. Где источники расходятся, дан диапазон.
statistics-newest = Последние данные
statistics-newest-note = Части года показаны на странице каждого ряда. «Нет данных» значит, что здесь они не опубликованы, а не что событий не было.
statistics-none = нет данных
statistics-none-text = Здесь пока ничего не опубликовано. Это не означает ноль.
statistics-missing = { $count ->
    [one] Нет данных по { $count } стране.
    [few] Нет данных по { $count } странам.
    [many] Нет данных по { $count } странам.
   *[other] Нет данных по { $count } страны.
}
statistics-table = Все данные, сначала новые
statistics-others = Другие показатели
statistics-part = часть года
statistics-parts = Части лет
statistics-parts-note = Они охватывают меньше года, сравнивать их с годами выше нельзя.
statistics-differ = Источники расходятся.
statistics-own-values = Что сообщает каждый источник
statistics-as-of = Дата источника
statistics-is-outside = вне диапазона
statistics-outside = Почему источник вне диапазона
statistics-change = Почему изменено
statistics-earlier = { $count ->
    [one] { $count } прежняя версия
    [few] { $count } прежние версии
    [many] { $count } прежних версий
   *[other] { $count } прежней версии
}

# The desk of a country.
statistics-desk = Данные Вашей страны
statistics-desk-lead = Данные вносит один человек, публикует другой. Всё опубликованное остаётся доступным со своей датой.
statistics-open = В работе или ждут публикации
statistics-open-none = Сейчас в работе ничего нет.
statistics-tick-all = Отметить все на этой странице
statistics-ticked = Отмечено
statistics-submit-ticked = Передать отмеченные
statistics-release-ticked = Опубликовать отмеченные
statistics-flash-nothing-ticked = Ничего не отмечено.
statistics-released = Что видят читатели
statistics-public = Страница для читателей
statistics-back = Вернуть или отозвать
statistics-back-hint = Причина сохраняется. Если читатели видели данные, они увидят и причину.
statistics-notice-waits = Данные ждут второго человека
statistics-notice-waits-text = Данные Вашей страны переданы { $time } и ждут второго человека.
statistics-notice-returned = Данные возвращены
statistics-notice-returned-text = Данные, которые Вы внесли, возвращены { $time }. На их странице сказано, что изменить.

# Where a revision stands, and how a source means its number.
statistics-bound-exact = ровно
statistics-bound-at-least = не меньше
statistics-bound-at-most = не больше
statistics-bound-estimate = оценка
statistics-state-draft = Черновик
statistics-state-submitted = Ждёт публикации
statistics-state-returned = Возвращено
statistics-state-released = Опубликовано
statistics-state-superseded = Заменено
statistics-state-withdrawn = Отозвано

# The form.
statistics-form-new = Ввести данные
statistics-form-correct = Исправить
statistics-form-period-hint = Год, несколько его месяцев или день — для того, что считают на определённый день.
statistics-form-first = Первый месяц
statistics-form-last = Последний месяц
statistics-form-months-hint = От 1 до 12; для полного года оставьте пустым.
statistics-form-day-hint = По любому из двух календарей: 2026-01-01 или 1404/10/11.
statistics-form-low = Число или нижняя граница
statistics-form-low-hint = Цифры без разделителей; дробная часть отделяется точкой.
statistics-form-high = Верхняя граница
statistics-form-high-hint = Только если источники расходятся.
statistics-form-words = Пояснения
statistics-form-note = Что нужно знать перед использованием
statistics-form-outside-hint = Нужно, если число источника не входит в диапазон.
statistics-form-change-hint = Читатели увидят прежнее число, новое и эту причину.
statistics-form-source = Источник { $count }
statistics-form-sources-hint = Каждый источник со своим числом. Адрес в сети или адрес файла в библиотеке этого портала. Источник с пустыми полями удаляется.
statistics-form-bound = Как понимать число
statistics-form-definition = Что именно считается

# What is wrong at a field.
statistics-error-indicator = Выберите показатель.
statistics-error-choose-calendar = Пожалуйста, выберите календарь.
statistics-error-year = Пожалуйста, укажите год четырьмя цифрами.
statistics-error-calendar = Это год другого календаря.
statistics-error-day = Такого года, месяца или дня нет.
statistics-error-months = Укажите оба месяца числами от 1 до 12.
statistics-error-two-years = Период захватывает второй год.
statistics-error-day-of-flow = Этот показатель накапливается за период: укажите год или месяцы.
statistics-error-part-of-stock = Этот показатель берётся на определённый момент: укажите день или полный год.
statistics-error-taken = За этот период данные уже есть. Исправьте их.
statistics-error-number = Напишите число цифрами, без запятых, пробелов и знаков.
statistics-error-negative = Значение не может быть меньше нуля.
statistics-error-percent = Доля не может превышать 100.
statistics-error-whole = Этот показатель считают целыми числами.
statistics-error-range = Верхняя граница меньше нижней.
statistics-error-unit = Этот показатель измеряется в других единицах.
statistics-error-no-source = У каждого значения должен быть источник.
statistics-error-sources = Источников может быть не больше 12.
statistics-error-outside = Один из источников вне диапазона. Поясните почему или расширьте диапазон.
statistics-error-change = Укажите причину изменения.
statistics-error-reason = Укажите причину, не более 1 000 знаков.
statistics-error-text = Текст слишком длинный или содержит знак, который нельзя сохранить.
statistics-error-ahead = Этот период ещё не закончился или не начался.

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = Полнота регистрации рождений
indicator-points-online = Отделы регистрации, работающие онлайн
indicator-births-means = Живорождения, внесённые в реестр за период.
indicator-deaths-means = Смерти, внесённые в реестр за период.
indicator-marriages-means = Заключения брака, внесённые в реестр за период.
indicator-divorces-means = Расторжения брака, внесённые в реестр за период.
indicator-birth-completeness-means = Из ста детей — те, чьё рождение зарегистрировано. Обследования спрашивают о детях до пяти лет; что считает источник, сказано рядом.
indicator-death-completeness-means = Из ста смертей — зарегистрированные.
indicator-cause-of-death-recorded-means = Из ста зарегистрированных смертей — с указанной причиной.
indicator-id-card-coverage-means = Из ста человек, которым положено удостоверение личности, — те, у кого оно есть.
indicator-id-cards-issued-means = Удостоверения, выданные на сегодня; если источник не уточняет, вместе с заменёнными и просроченными.
indicator-nationals-abroad-means = Граждане, живущие за рубежом. Источники считают по месту рождения, гражданству, происхождению или учёту и сильно расходятся.
indicator-population-means = Люди, живущие в стране, — по переписи, регистру или оценке.
indicator-points-online-means = Отделы и больницы, которые вносят рождения и смерти в реестр онлайн.
indicator-births = Зарегистрированные рождения
indicator-deaths = Зарегистрированные смерти
indicator-marriages = Зарегистрированные браки
indicator-divorces = Зарегистрированные разводы
indicator-death-completeness = Полнота регистрации смертей
indicator-cause-of-death-recorded = Смерти с указанной причиной
indicator-id-card-coverage = Охват удостоверениями личности
indicator-id-cards-issued = Выданные удостоверения личности
indicator-nationals-abroad = Граждане за рубежом
indicator-population = Население
unit-points = отделов
unit-persons = человек
unit-events = актов
unit-cards = удостоверений

# In the search and the audit.
search-kind-figure = Данные
audit-thing-figure = Данные
