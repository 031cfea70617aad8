# Review by a native reader: whole file

# Search over everything the portal publishes.
search-list-title = Издөө
search-list-title-of = { $query }: издөө
search-list-words = Изделүүчү сөздөр
search-list-search = Издөө
search-list-country = Өлкө
search-list-kind = Түрү
search-list-also = Кошумча изделди:
search-list-also-end = .
search-list-exact = Так ушул сөздөрдү гана издөө
search-list-only-exact = Так ушул сөздөр гана изделди.
search-list-not-exact = Башка жазылышта жана тилдерде да издөө
search-list-results = Натыйжалар
search-list-count = { $count ->
    [one] { $count } жазуу табылды
   *[other] { $count } жазуу табылды
}
search-list-more-than = Табылган жазуулардын саны { $count } чегинен ашты; бул алгачкылары. Дагы бир сөз издөөнү тарытат.
search-list-nothing = Эч нерсе табылган жок
search-list-nothing-advice = Жазылышын текшериңиз, сөздөрдү азайтыңыз же алмаштырыңыз, же өлкөнү көрсөтпөңүз. Он үч тилдин каалаганында, каалаган жазуусу менен жазсаңыз болот.
search-list-to-achievements = Бардык жетишкендиктерге
search-list-begin = Эмнени издейсиз?
search-list-begin-advice = Он үч тилдин каалаганында бир сөз жазыңыз. Тамгаларды белгисиз жазса болот: dogum деп жазсаңыз doğum табылат, таваллуд деп жазсаңыз ولادت да табылат.

# What kind of thing was found.
search-kind-achievement = Жетишкендик
search-kind-country = Өлкө

# What the results can be narrowed to.
search-list-filters = Чыпкалар
search-list-theme = Тема
search-list-language = Тексттин тили
search-list-year = Жыл
search-list-any = Баары
search-list-apply = Колдонуу
search-list-without = алып салуу
search-list-all = Бардык чыпкаларды алып салуу
search-list-at-least = { $count }+
search-list-save = Бул издөөнү сактоо
search-list-feed = Тасма

# Suggestions while somebody types.
search-suggestions-title = Сунуштар
search-suggestions-count = { $count ->
    [one] { $count } сунуш
   *[other] { $count } сунуш
}
