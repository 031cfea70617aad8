# Review by a native reader: none

# Search over everything the portal publishes.
search-list-title = Поиск
search-list-title-of = { $query }: поиск
search-list-words = Что искать
search-list-search = Искать
search-list-country = Страна
search-list-kind = Вид
search-list-also = Также искали:
search-list-also-end = .
search-list-exact = Искать в точности эти слова
search-list-only-exact = Искали в точности эти слова.
search-list-not-exact = Искать и в других написаниях и языках
search-list-results = Результаты
search-list-count = { $count ->
    [one] Найдена { $count } запись
    [few] Найдено { $count } записи
    [many] Найдено { $count } записей
   *[other] Найдено { $count } записи
}
search-list-more-than = { $count ->
    [one] Найдено более { $count } записи; это первые. Ещё одно слово сузит поиск.
    [few] Найдено более { $count } записей; это первые. Ещё одно слово сузит поиск.
    [many] Найдено более { $count } записей; это первые. Ещё одно слово сузит поиск.
   *[other] Найдено более { $count } записи; это первые. Ещё одно слово сузит поиск.
}
search-list-nothing = Ничего не найдено
search-list-nothing-advice = Проверьте написание, возьмите меньше слов или другие слова либо не указывайте страну. Писать можно на любом из тринадцати языков и любой их письменностью.
search-list-to-achievements = Ко всем достижениям
search-list-begin = Что Вы ищете?
search-list-begin-advice = Напишите слово на любом из тринадцати языков. Буквы можно писать без дополнительных знаков: по dogum найдётся doğum, а по таваллуд ещё и ولادت.

# What kind of thing was found.
search-kind-achievement = Достижение
search-kind-country = Страна

# What the results can be narrowed to.
search-list-filters = Фильтры
search-list-theme = Тема
search-list-language = Есть текст на языке
search-list-year = Год
search-list-any = Любой
search-list-apply = Применить
search-list-without = убрать
search-list-all = Убрать все фильтры
search-list-at-least = { $count }+
search-list-save = Сохранить этот поиск
search-list-feed = Лента

# Suggestions while somebody types.
search-suggestions-title = Подсказки
search-suggestions-count = { $count ->
    [one] { $count } подсказка
    [few] { $count } подсказки
    [many] { $count } подсказок
   *[other] { $count } подсказки
}
