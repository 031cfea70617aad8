# The form and the page of what a message says: controls, and how values are said.
# To be confirmed by a native reader: entering-name-patronymic beside entering-name-father, entering-name-takhallus,
# entering-certainty, entering-group-issue, entering-seen-on.

# Groups of fields, and controls.
entering-group-register = Qayerda qayd etilgan
entering-group-child = Bola va tugʻilish
entering-group-parents = Ota-ona
entering-group-marriage = Nikoh
entering-group-spouse-a = A turmush oʻrtogʻi
entering-group-spouse-b = B turmush oʻrtogʻi
entering-group-death = Oʻlim
entering-group-person = Shaxs
entering-group-change = Oʻzgarish
entering-group-document = Yozuv yoki hujjat
entering-group-issue = Berish
entering-choose = Iltimos, tanlang
entering-absent = Nega bu yerda hech narsa yoʻq
entering-source = Qayerdan olingan
entering-unverified = Tekshirilmagan
entering-day = Kun
entering-month = Oy
entering-year = Yil
entering-calendar = Taqvim
entering-understood = Shunday tushunildi: { $span }
entering-date-more = Qanday yozilgan va qanchalik aniq
entering-as-written = Qanday yozilgan
entering-certainty = Qanchalik aniq
entering-told-on = Yosh aytilgan kun (yil-oy-kun, grigorian)
entering-until = Ikki kun orasida boʻlsa, oxirgi kun:
entering-country = Oʻsha vaqtdagi mamlakat
entering-soviet-union = Sovet Ittifoqi
entering-settlement = Shahar yoki qishloq
entering-place-more = Viloyat, kasalxona, boshqa mamlakat
entering-regions = Viloyat va tumanlar, har biri bir qatorda, kattasidan boshlab
entering-facility = Kasalxona yoki uy
entering-country-code = Oʻsha vaqtdagi boshqa mamlakat: kodi
entering-country-now = Hozirgi mamlakat: kodi
entering-state = Davlat
entering-office = Organ
entering-entry-number = Yozuv raqami
entering-entered = Qayd etilgan sana
entering-entry-more = Reyestr, jild, elektron raqam
entering-register = Reyestr
entering-volume = Jild yoki yil
entering-electronic = Elektron reyestrdagi raqam
entering-name-own = Reyestr yozuvida
entering-name-latin = Lotin harflarida
entering-latin-from = Lotin harflari qayerdan olingan
entering-propose = Lotin harflarini taklif qilish
entering-name-parts = Ism qismlari va qaysi ism ekani
entering-name-kind = Qaysi ism
entering-name-language = Ism tili
entering-name-given = Ism
entering-name-patronymic = Otasining ismi
entering-name-father = Otaning oʻz ismi
entering-name-grandfather = Boboning ismi
entering-name-surname = Familiya
entering-name-takhallus = Urugʻi yoki taxallusi
entering-name-no-surname = Familiyasi yoʻq
entering-add-name = Yana bir ism
entering-issued-by = Bergan davlat
entering-number-kind = Raqam turi
entering-number = Raqam
entering-seen-on = Nimada koʻrilgan
entering-add-number = Yana bir raqam
entering-note-kind = Qayd mazmuni
entering-note-more = Joyi va yozuvi
entering-add-note = Yana bir qayd
entering-remove = Olib tashlash

# What is not understood.
entering-fault-both = Bu yerda qiymat bor, yoʻqligi ham aytilgan. Iltimos, birini tanlang.
entering-fault-told-on = Iltimos, yosh qaysi kuni aytilganini yozing.
entering-fault-state = Iltimos, davlatni tanlang.

# How values are said.
showing-told-on = Yosh { $day } aytilgan
showing-country-now = hozir { $country }
showing-before = Avval
showing-after = Keyin
showing-nothing = Bu yerda hech narsa yoʻq edi.
showing-left-out = { $count ->
    [one] { $count } maydon sizga koʻrsatilmaydi.
   *[other] { $count } maydon sizga koʻrsatilmaydi.
}
