# Review by a native reader: search-list-not-exact, search-list-more-than
# Search over everything the portal publishes.
search-list-title = Axtarış
search-list-title-of = { $query }: axtarış
search-list-words = Axtarılacaq sözlər
search-list-search = Axtar
search-list-country = Ölkə
search-list-kind = Növ
search-list-also = Bunlar da axtarılıb:
search-list-also-end = .
search-list-exact = Məhz bu sözləri axtar
search-list-only-exact = Yalnız məhz bu sözlər axtarılıb.
search-list-not-exact = Digər yazılışları və dilləri də axtar
search-list-results = Nəticələr
search-list-count = { $count ->
    [one] { $count } yazı tapıldı
   *[other] { $count } yazı tapıldı
}
search-list-more-than = Tapılan yazıların sayı { $count } rəqəmindən çoxdur; bunlar ilk tapılanlardır. Daha bir söz nəticələri daraldar.
search-list-nothing = Heç nə tapılmadı
search-list-nothing-advice = Yazılışı yoxlayın, daha az və ya başqa sözlər yazın, yaxud ölkə seçimini çıxarın. On üç dilin istənilən birində və onların istənilən əlifbası ilə yaza bilərsiniz.
search-list-to-achievements = Bütün nailiyyətlərə
search-list-begin = Nə axtarırsınız?
search-list-begin-advice = On üç dilin istənilən birində söz yazın. Hərfləri sadə yazmaq olar: dogum yazanda doğum, таваллуд yazanda ولادت də tapılır.

# What kind of thing was found.
search-kind-achievement = Nailiyyət
search-kind-country = Ölkə

# What the results can be narrowed to.
search-list-filters = Filtrlər
search-list-theme = Mövzu
search-list-language = Mətnin dili
search-list-year = İl
search-list-any = Hamısı
search-list-apply = Tətbiq et
search-list-without = çıxar:
search-list-all = Bütün filtrləri çıxar
search-list-at-least = { $count }+
search-list-save = Bu axtarışı yadda saxla
search-list-feed = Xəbər lenti

# Suggestions while somebody types.
search-suggestions-title = Təkliflər
search-suggestions-count = { $count ->
    [one] { $count } təklif
   *[other] { $count } təklif
}
