# Review by a native reader: search-list-begin-advice, search-list-exact
# Search over everything the portal publishes.
search-list-title = Qidiruv
search-list-title-of = { $query }: qidiruv
search-list-words = Qidiriladigan soʻzlar
search-list-search = Qidirish
search-list-country = Mamlakat
search-list-kind = Turi
search-list-also = Bular ham qidirildi:
search-list-also-end = .
search-list-exact = Aynan shu soʻzlarni qidirish
search-list-only-exact = Faqat aynan shu soʻzlar qidirildi.
search-list-not-exact = Boshqa yozilishlari va boshqa tillarda ham qidirish
search-list-results = Natijalar
search-list-count = { $count ->
    [one] { $count } ta yozuv topildi
   *[other] { $count } ta yozuv topildi
}
search-list-more-than = { $count } tadan koʻp yozuv topildi; bular birinchilari. Yana bir soʻz qoʻshsangiz, natija aniqroq boʻladi.
search-list-nothing = Hech narsa topilmadi
search-list-nothing-advice = Iltimos, imloni tekshiring, kamroq yoki boshqa soʻzlar yozing yoki mamlakatni tanlamang. Oʻn uch tilning istalganida va istalgan yozuvida yozishingiz mumkin.
search-list-to-achievements = Barcha yutuqlarga
search-list-begin = Nimani qidiryapsiz?
search-list-begin-advice = Oʻn uch tilning istalganida soʻz yozing. Harflarni belgilarsiz yozish mumkin: tugilish deb yozilsa, tugʻilish topiladi; таваллуд esa ولادت soʻzini ham topadi.

# What kind of thing was found.
search-kind-achievement = Yutuq
search-kind-country = Mamlakat

# What the results can be narrowed to.
search-list-filters = Filtrlar
search-list-theme = Mavzu
search-list-language = Matn tili
search-list-year = Yil
search-list-any = Barchasi
search-list-apply = Qoʻllash
search-list-without = olib tashlash
search-list-all = Barcha filtrlarni olib tashlash
search-list-at-least = { $count }+
search-list-save = Bu qidiruvni saqlash
search-list-feed = Yangiliklar tasmasi

# Suggestions while somebody types.
search-suggestions-title = Takliflar
search-suggestions-count = { $count ->
    [one] { $count } ta taklif
   *[other] { $count } ta taklif
}
