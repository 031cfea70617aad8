# Review by a native reader: whole file
# Search over everything the portal publishes.
search-list-title = Gözleg
search-list-title-of = { $query }: gözleg
search-list-words = Gözlenýän sözler
search-list-search = Gözle
search-list-country = Ýurt
search-list-kind = Görnüşi
search-list-also = Şular hem gözlendi:
search-list-also-end = .
search-list-exact = Takyk şu sözleri gözle
search-list-only-exact = Diňe takyk şu sözler gözlendi.
search-list-not-exact = Başga ýazylyşlary we dilleri hem gözle
search-list-results = Netijeler
search-list-count = { $count ->
    [one] { $count } ýazgy tapyldy
   *[other] { $count } ýazgy tapyldy
}
search-list-more-than = Tapylan ýazgylaryň sany { $count } sandan köp; bular ilkinjileri. Ýene bir söz netijeleri azaldar.
search-list-nothing = Hiç zat tapylmady
search-list-nothing-advice = Ýazylyşyny barlaň, az ýa-da başga söz ýazyň ýa-da ýurt saýlawyny aýryň. On üç diliň islendiginde we olaryň islendik elipbiýinde ýazyp bilersiňiz.
search-list-to-achievements = Ähli üstünliklere
search-list-begin = Näme gözleýärsiňiz?
search-list-begin-advice = On üç diliň islendiginde söz ýazyň. Harplary ýönekeý ýazyp bolýar: dogum ýazylanda doğum, таваллуд ýazylanda ولادت hem tapylýar.

# What kind of thing was found.
search-kind-achievement = Üstünlik
search-kind-country = Ýurt

# What the results can be narrowed to.
search-list-filters = Süzgüçler
search-list-theme = Tema
search-list-language = Tekstiň dili
search-list-year = Ýyl
search-list-any = Hemmesi
search-list-apply = Ulan
search-list-without = aýyr:
search-list-all = Ähli süzgüçleri aýyr
search-list-at-least = { $count }+
search-list-save = Bu gözlegi ýatda sakla
search-list-feed = Habar akymy

# Suggestions while somebody types.
search-suggestions-title = Teklipler
search-suggestions-count = { $count ->
    [one] { $count } teklip
   *[other] { $count } teklip
}
