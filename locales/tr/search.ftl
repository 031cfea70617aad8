# Review by a native reader: search-list-not-exact, search-list-more-than
# Search over everything the portal publishes.
search-list-title = Arama
search-list-title-of = { $query }: arama
search-list-words = Aranacak sözcükler
search-list-search = Ara
search-list-country = Ülke
search-list-kind = Tür
search-list-also = Ayrıca aranan:
search-list-also-end = .
search-list-exact = Tam olarak bu sözcükleri ara
search-list-only-exact = Yalnızca tam olarak bu sözcükler arandı.
search-list-not-exact = Öteki yazımları ve dilleri de ara
search-list-results = Sonuçlar
search-list-count = { $count ->
    [one] { $count } kayıt bulundu
   *[other] { $count } kayıt bulundu
}
search-list-more-than = { $count } kayıttan fazlası bulundu; bunlar ilk bulunanlar. Bir sözcük daha eklerseniz sonuçlar daralır.
search-list-nothing = Hiçbir şey bulunamadı
search-list-nothing-advice = Lütfen yazımı denetleyin, daha az veya başka sözcükler kullanın ya da ülke seçimini kaldırın. On üç dilin herhangi birinde ve bunların her alfabesiyle yazabilirsiniz.
search-list-to-achievements = Tüm başarılara git
search-list-begin = Ne arıyorsunuz?
search-list-begin-advice = On üç dilin herhangi birinde bir sözcük yazın. Harfler yalın yazılabilir: dogum yazınca doğum, таваллуд yazınca ولادت de bulunur.

# What kind of thing was found.
search-kind-achievement = Başarı
search-kind-country = Ülke

# What the results can be narrowed to.
search-list-filters = Süzgeçler
search-list-theme = Konu
search-list-language = Metnin dili
search-list-year = Yıl
search-list-any = Hepsi
search-list-apply = Uygula
search-list-without = kaldır:
search-list-all = Tüm süzgeçleri kaldır
search-list-at-least = { $count }+
search-list-save = Bu aramayı kaydet
search-list-feed = Haber akışı

# Suggestions while somebody types.
search-suggestions-title = Öneriler
search-suggestions-count = { $count ->
    [one] { $count } öneri
   *[other] { $count } öneri
}
