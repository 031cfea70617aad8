# Review by a native reader: whole file
# Search over everything the portal publishes.
search-list-title = لټون
search-list-title-of = لټون: { $query }
search-list-words = د لټون کلمې
search-list-search = لټون
search-list-country = هېواد
search-list-kind = ډول
search-list-also = دا هم ولټول شول:
search-list-also-end = .
search-list-exact = کټ مټ د همدې کلمو لټون
search-list-only-exact = یوازې کټ مټ همدا کلمې ولټول شوې.
search-list-not-exact = په نورو لیکنیو بڼو او ژبو هم لټون
search-list-results = پایلې
search-list-count = { $count ->
    [one] { $count } مطلب وموندل شو
   *[other] { $count } مطالب وموندل شول
}
search-list-more-than = تر { $count } ډېر مطالب وموندل شول؛ دا لومړني دي. یوه بله کلمه به پایله محدوده کړي.
search-list-nothing = هېڅ ونه موندل شول
search-list-nothing-advice = مهرباني وکړئ املا وګورئ، لږې یا نورې کلمې وکاروئ، یا هېواد لرې کړئ. په دیارلسو ژبو کې په هره یوه او د هغو په هر لیکدود لیکلی شئ.
search-list-to-achievements = ټولو لاسته راوړنو ته
search-list-begin = څه لټوئ؟
search-list-begin-advice = په دیارلسو ژبو کې په هره یوه یوه کلمه ولیکئ. توري ساده لیکل کېدلی شي: په dogum سره doğum موندل کېږي، او په таваллуд سره ولادت هم.

# What kind of thing was found.
search-kind-achievement = لاسته راوړنه
search-kind-country = هېواد

# What the results can be narrowed to.
search-list-filters = فلټرونه
search-list-theme = موضوع
search-list-language = د متن ژبه
search-list-year = کال
search-list-any = ټول
search-list-apply = پلي کول
search-list-without = لرې کول
search-list-all = ټول فلټرونه لرې کول
search-list-at-least = { $count }+
search-list-save = دا لټون خوندي کول
search-list-feed = خبري فیډ

# Suggestions while somebody types.
search-suggestions-title = وړاندیزونه
search-suggestions-count = { $count ->
    [one] { $count } وړاندیز
   *[other] { $count } وړاندیزونه
}
