# Review by a native reader: whole file
# Search over everything the portal publishes.
search-list-title = Ҷустуҷӯ
search-list-title-of = { $query }: ҷустуҷӯ
search-list-words = Калимаҳо барои ҷустуҷӯ
search-list-search = Ҷустуҷӯ кардан
search-list-country = Кишвар
search-list-kind = Навъ
search-list-also = Инчунин ҷустуҷӯ шуд:
search-list-also-end = .
search-list-exact = Ҷустуҷӯи айнан ҳамин калимаҳо
search-list-only-exact = Танҳо айнан ҳамин калимаҳо ҷустуҷӯ шуданд.
search-list-not-exact = Ҷустуҷӯ бо навиштаҳо ва забонҳои дигар низ
search-list-results = Натиҷаҳо
search-list-count = { $count ->
    [0] Сабте ёфт нашуд
    [one] { $count } сабт ёфт шуд
   *[other] { $count } сабт ёфт шуд
}
search-list-more-than = Зиёда аз { $count } сабт ёфт шуд; инҳо аввалинҳоянд. Калимаи дигар натиҷаро маҳдудтар мекунад.
search-list-nothing = Чизе ёфт нашуд
search-list-nothing-advice = Лутфан имлоро санҷед, калимаҳои камтар ё дигар нависед ё кишварро интихоб накунед. Бо ҳар яке аз сездаҳ забон ва бо ҳар хати онҳо навиштан мумкин аст.
search-list-to-achievements = Ба ҳамаи дастовардҳо
search-list-begin = Чиро меҷӯед?
search-list-begin-advice = Калимаеро бо ҳар яке аз сездаҳ забон нависед. Ҳарфҳоро содда навиштан мумкин аст: dogum калимаи doğum-ро меёбад ва таваллуд калимаи ولادت-ро низ меёбад.

# What kind of thing was found.
search-kind-achievement = Дастовард
search-kind-country = Кишвар

# What the results can be narrowed to.
search-list-filters = Филтрҳо
search-list-theme = Мавзӯъ
search-list-language = Забони матн
search-list-year = Сол
search-list-any = Ҳама
search-list-apply = Татбиқ кардан
search-list-without = хориҷ кардан
search-list-all = Ҳамаи филтрҳоро хориҷ кардан
search-list-at-least = { $count }+
search-list-save = Ин ҷустуҷӯро нигоҳ доштан
search-list-feed = Лентаи хабарҳо

# Suggestions while somebody types.
search-suggestions-title = Пешниҳодҳо
search-suggestions-count = { $count ->
    [0] Пешниҳод нест
    [one] { $count } пешниҳод
   *[other] { $count } пешниҳод
}
