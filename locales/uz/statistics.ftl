# Review by a native reader: whole file
# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = Statistika
statistics-lead = Oʻnta FHDYo organi sanaydigan koʻrsatkichlar, har bir raqam manbalari bilan. Manbalar farq qilsa, raqam oraliq tarzida berilgan.
statistics-newest = Eng yangi raqamlar
statistics-newest-note = Yilning qismlari har bir qator sahifasida. “Raqam yoʻq” bu yerda raqam eʼlon qilinmagan degani, hech narsa boʻlmagan degani emas.
statistics-none = raqam yoʻq
statistics-none-text = Bu yerda hali hech narsa eʼlon qilinmagan. Bu nol degani emas.
statistics-missing = { $count } mamlakatning bu yerda raqami yoʻq.
statistics-table = Barcha raqamlar, avval eng yangisi
statistics-others = Boshqa koʻrsatkichlar
statistics-part = yilning bir qismi
statistics-parts = Yillarning qismlari
statistics-parts-note = Ular bir yildan kam davrni qamraydi, ularni yuqoridagi yillar bilan solishtirib boʻlmaydi.
statistics-differ = Manbalar farq qiladi.
statistics-own-values = Har bir manba nima deydi
statistics-as-of = Manba sanasi
statistics-is-outside = oraliqdan tashqarida
statistics-outside = Manba nega oraliqdan tashqarida
statistics-change = Nega oʻzgartirilgan
statistics-earlier = { $count } oldingi versiya

# The desk of a country.
statistics-desk = Mamlakatingiz raqamlari
statistics-desk-lead = Raqamni bir kishi yozadi, boshqasi eʼlon qiladi. Eʼlon qilingan hamma narsa sanasi bilan oʻquvchilarga ochiq qoladi.
statistics-open = Yozilayotgan yoki kutayotgan
statistics-open-none = Hech narsa yozilmayapti.
statistics-tick-all = Bu sahifadagilarning hammasini belgilash
statistics-ticked = Belgilangan
statistics-submit-ticked = Belgilanganlarni topshirish
statistics-release-ticked = Belgilanganlarni eʼlon qilish
statistics-flash-nothing-ticked = Hech narsa belgilanmadi.
statistics-released = Oʻquvchilarga ochiq
statistics-public = Oʻquvchi sahifasi
statistics-back = Qaytarish yoki qaytarib olish
statistics-back-hint = Sabab saqlanadi. Raqam oʻquvchilarga ochiq boʻlgan boʻlsa, sababni ular ham koʻradi.
statistics-notice-waits = Ikkinchi kishini kutmoqda
statistics-notice-waits-text = Mamlakatingizning bir raqami topshirildi ({ $time }) va ikkinchi kishini kutmoqda.
statistics-notice-returned = Raqam qaytarildi
statistics-notice-returned-text = Siz yozgan raqam qaytarildi ({ $time }). Nima oʻzgarishi kerakligi sahifasida yozilgan.

# Where a revision stands, and how a source means its number.
statistics-bound-exact = aniq
statistics-bound-at-least = kamida
statistics-bound-at-most = koʻpi bilan
statistics-bound-estimate = taxmin
statistics-state-draft = Qoralama
statistics-state-submitted = Eʼlon qilinishini kutmoqda
statistics-state-returned = Qaytarilgan
statistics-state-released = Eʼlon qilingan
statistics-state-superseded = Boshqasi bilan almashtirilgan
statistics-state-withdrawn = Qaytarib olingan

# The form.
statistics-form-new = Raqam kiritish
statistics-form-correct = Tuzatish
statistics-form-period-hint = Bir yil, uning bir necha oyi yoki muayyan kunga tegishli boʻlsa, oʻsha kun.
statistics-form-first = Birinchi oy
statistics-form-last = Oxirgi oy
statistics-form-months-hint = 1 dan 12 gacha; toʻliq yil uchun boʻsh qoldiring.
statistics-form-day-hint = Ikki taqvimdan birida: 2026-01-01 yoki 1404/10/11.
statistics-form-low = Son yoki quyi chegara
statistics-form-low-hint = Ajratgichsiz raqamlar; oʻnli kasrdan oldin nuqta.
statistics-form-high = Yuqori chegara
statistics-form-high-hint = Faqat manbalar farq qilsa.
statistics-form-words = Matn
statistics-form-note = Foydalanishdan oldin nimani bilish kerak
statistics-form-outside-hint = Manba soni oraliqqa kirmaganda kerak boʻladi.
statistics-form-change-hint = Oʻquvchilar eski raqamni, yangisini va shu sababni koʻradi.
statistics-form-source = Manba { $count }
statistics-form-sources-hint = Har bir manba oʻz soni bilan. Veb-manzil yoki shu portal kutubxonasidagi fayl manzili. Boʻshatilgan manba olib tashlanadi.
statistics-form-bound = Sonning maʼnosi
statistics-form-definition = Aniq nimani sanaydi

# What is wrong at a field.
statistics-error-indicator = Iltimos, nima sanalishini tanlang.
statistics-error-choose-calendar = Iltimos, taqvimni tanlang.
statistics-error-year = Iltimos, yilni toʻrt raqam bilan yozing.
statistics-error-calendar = Bu boshqa taqvim yili.
statistics-error-day = Bunday yil, oy yoki kun yoʻq.
statistics-error-months = Iltimos, ikkala oyni 1 dan 12 gacha son bilan yozing.
statistics-error-two-years = Ikkinchi yilga oʻtadi.
statistics-error-day-of-flow = Bu raqam vaqt davomida yigʻiladi: iltimos, yil yoki oylarni bering.
statistics-error-part-of-stock = Bu raqam bir lahzaga tegishli: iltimos, kun yoki toʻliq yilni bering.
statistics-error-taken = Bu davr uchun raqam allaqachon bor. Oʻshani tuzating.
statistics-error-number = Iltimos, sonni raqamlar bilan, vergulsiz, boʻshliqsiz va belgisiz yozing.
statistics-error-negative = Bu yerda hech narsa noldan kam boʻlmaydi.
statistics-error-percent = Ulush 100 dan oshmaydi.
statistics-error-whole = Bu butun son bilan sanaladi.
statistics-error-range = Yuqori chegara quyisidan kam.
statistics-error-unit = Bu koʻrsatkich bunday birlikda berilmaydi.
statistics-error-no-source = Har bir raqamga manba kerak.
statistics-error-sources = Koʻpi bilan 12 ta manba boʻlishi mumkin.
statistics-error-outside = Bir manba oraliqdan tashqarida. Iltimos, sababini yozing yoki oraliqni kengaytiring.
statistics-error-change = Iltimos, nega oʻzgartirilishini yozing.
statistics-error-reason = Iltimos, 1 000 harfdan oshmaydigan sabab yozing.
statistics-error-text = Matn juda uzun yoki unda saqlab boʻlmaydigan belgi bor.
statistics-error-ahead = Bu davr hali tugamagan yoki kelmagan.

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = Tugʻilishlarni qayd etish toʻliqligi
indicator-points-online = Onlayn qayd etish boʻlimlari
indicator-births-means = Davr ichida qayd etilgan tirik tugʻilishlar.
indicator-deaths-means = Davr ichida qayd etilgan oʻlimlar.
indicator-marriages-means = Davr ichida qayd etilgan nikoh tuzishlar.
indicator-divorces-means = Davr ichida qayd etilgan nikohdan ajralishlar.
indicator-birth-completeness-means = Har yuz boladan tugʻilishi qayd etilganlari. Soʻrovlar besh yoshgacha bolalar haqida soʻraydi; manba nimani sanashi yonida yozilgan.
indicator-death-completeness-means = Har yuz oʻlimdan qayd etilganlari.
indicator-cause-of-death-recorded-means = Qayd etilgan har yuz oʻlimdan sababi qayd etilganlari.
indicator-id-card-coverage-means = ID-kartasi boʻlishi kerak boʻlgan har yuz kishidan kartasi borlari.
indicator-id-cards-issued-means = Hozirgacha berilgan ID-kartalar; manba boshqacha aytmasa, almashtirilgan va muddati oʻtganlari ham kiradi.
indicator-nationals-abroad-means = Chet elda yashaydigan fuqarolar. Manbalar tugʻilgan joy, fuqarolik, kelib chiqish yoki roʻyxat boʻyicha sanaydi va juda farq qiladi.
indicator-population-means = Mamlakatda yashovchilar; aholini roʻyxatga olish, reyestr yoki taxmin boʻyicha.
indicator-points-online-means = Tugʻilish va oʻlimni tarmoq orqali qayd etadigan boʻlimlar va shifoxonalar.
indicator-births = Qayd etilgan tugʻilishlar
indicator-deaths = Qayd etilgan oʻlimlar
indicator-marriages = Qayd etilgan nikoh tuzishlar
indicator-divorces = Qayd etilgan nikohdan ajralishlar
indicator-death-completeness = Oʻlimlarni qayd etish toʻliqligi
indicator-cause-of-death-recorded = Sababi yozilgan oʻlimlar
indicator-id-card-coverage = ID-karta egalari
indicator-id-cards-issued = Berilgan ID-kartalar
indicator-nationals-abroad = Chet eldagi fuqarolar
indicator-population = Aholi soni
unit-points = boʻlim
unit-persons = kishi
unit-events = dalolatnoma
unit-cards = karta

# In the search and the audit.
search-kind-figure = Raqam
audit-thing-figure = Raqam
