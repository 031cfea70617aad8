# Review by a native reader: search-list-more-than, search-list-not-exact

# Search over everything the portal publishes.
search-list-title = Іздеу
search-list-title-of = { $query }: іздеу
search-list-words = Ізделетін сөздер
search-list-search = Іздеу
search-list-country = Ел
search-list-kind = Түрі
search-list-also = Қоса ізделді:
search-list-also-end = .
search-list-exact = Тек дәл осы сөздерді іздеу
search-list-only-exact = Тек дәл осы сөздер ізделді.
search-list-not-exact = Басқа жазылуы мен тілдерде де іздеу
search-list-results = Нәтижелер
search-list-count = { $count ->
    [one] { $count } жазба табылды
   *[other] { $count } жазба табылды
}
search-list-more-than = Табылған жазба саны { $count } шегінен асты; мынау — алғашқылары. Тағы бір сөз іздеуді тарылтады.
search-list-nothing = Ештеңе табылмады
search-list-nothing-advice = Жазылуын тексеріңіз, сөзді азайтыңыз не ауыстырыңыз немесе елді көрсетпеңіз. Он үш тілдің кез келгенінде, кез келген жазуымен жаза аласыз.
search-list-to-achievements = Барлық жетістікке
search-list-begin = Не іздейсіз?
search-list-begin-advice = Он үш тілдің кез келгенінде бір сөз жазыңыз. Әріптерді белгісіз жаза беруге болады: dogum деп жазсаңыз doğum табылады, таваллуд деп жазсаңыз ولادت та табылады.

# What kind of thing was found.
search-kind-achievement = Жетістік
search-kind-country = Ел

# What the results can be narrowed to.
search-list-filters = Сүзгілер
search-list-theme = Тақырып
search-list-language = Мәтін тілі
search-list-year = Жыл
search-list-any = Кез келген
search-list-apply = Қолдану
search-list-without = алу
search-list-all = Барлық сүзгіні алып тастау
search-list-at-least = { $count }+
search-list-save = Осы іздеуді сақтау
search-list-feed = Таспа

# Suggestions while somebody types.
search-suggestions-title = Ұсыныстар
search-suggestions-count = { $count ->
    [one] { $count } ұсыныс
   *[other] { $count } ұсыныс
}
