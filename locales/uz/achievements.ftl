# Review by a native reader: achievements-strip, achievements-key-current, achievements-mark-current, achievements-review-way, achievements-list-without, achievements-show-translation (word for authentic)
# Achievements: what an organisation wants the others to know.

# The list.
achievements-list-title = Yutuqlar
achievements-list-filters = Filtrlar
achievements-list-country = Mamlakat
achievements-list-theme = Mavzu
achievements-list-more = Til va yil
achievements-list-language = Matn tili
achievements-list-year = Yil
achievements-list-any = Barchasi
achievements-list-apply = Qoʻllash
achievements-list-without = olib tashlash
achievements-list-all = Barcha yutuqlar
achievements-list-found = { $count ->
    [0] Yutuq topilmadi
    [one] { $count } ta yutuq topildi
   *[other] { $count } ta yutuq topildi
}
achievements-list-empty-title = Bu yerda hali hech narsa yoʻq
achievements-list-empty-text = Bu tanlovga mos yutuq yoʻq. Filtrlardan birini olib tashlang yoki keyinroq qayting.
achievements-list-subscribe = Yangiliklarni pochta orqali olish
achievements-list-feed = Yangiliklar tasmasi
achievements-feed-title = Sijil: FHDYo organlarining yutuqlari
achievements-new = Yangi yutuq

# States of a post.
achievements-state-draft = Qoralama
achievements-state-submitted = Koʻrib chiqilmoqda
achievements-state-published = Eʼlon qilingan
achievements-state-withdrawn = Olib tashlangan

# The strip of thirteen languages.
achievements-strip = 13 tildan { $count } tasi dolzarb
achievements-key-original = asl matn tili
achievements-key-current = dolzarb tarjima
achievements-key-older = asl matndan eskiroq
achievements-key-missing = hali tarjima qilinmagan
achievements-mark-original = asl matn
achievements-mark-current = dolzarb
achievements-mark-older = asl matndan eskiroq
achievements-mark-missing = hali tarjima qilinmagan
achievements-mark-in-work = tayyorlanmoqda

# One post.
achievements-show-original = Asl matn tili: { $language }.
achievements-show-translation = Tarjima eʼlon qilindi: { $date }, { $organisation }. Faqat asl matn rasmiy hisoblanadi.
achievements-show-read-original = Asl matnni oʻqish
achievements-show-fallback = Bu matn hali tarjima qilinmagan; uning { $language } matni koʻrsatilgan.
achievements-show-published = Sijil portalida eʼlon qilingan
achievements-show-organisation = Tashkilot
achievements-show-reference = Yozuv raqami
achievements-show-sources = Manbalar
achievements-show-own-words = Qisqacha mazmun portal tomonidan bayon etilgan.
achievements-show-print = Chop etish
achievements-show-work = Bu matn ustida ishlash
achievements-show-subscribe = Bu mamlakat yangiliklari pochta orqali
achievements-show-languages = Boshqa tillarda

# The desk.
achievements-drafts-title = Qoralamalar
achievements-drafts-empty-title = Qoralamalar yoʻq
achievements-drafts-empty-text = Tashkilotingiz yozayotgan matnlar eʼlon qilinguncha shu yerda turadi.
achievements-drafts-changed = Oʻzgartirilgan: { $time }
achievements-review-revision = { $count }-versiya
achievements-review-reason = Sabab:
achievements-review-submit = Koʻrib chiqishga yuborish
achievements-review-edit = Tahrirlash
achievements-review-publish = Eʼlon qilish
achievements-review-return = Tuzatishga qaytarish
achievements-review-return-label = Muallifga izoh
achievements-review-return-hint = Nimani va nima uchun oʻzgartirish kerak.
achievements-review-waits = Matn uni yozmagan xodim koʻrib chiqishini kutmoqda.
achievements-review-withdraw = Olib tashlash
achievements-review-withdraw-label = Olib tashlash sababi
achievements-review-withdraw-hint = Sababni tashkilotingiz koʻradi; matn esa ommaga boshqa koʻrinmaydi.
achievements-review-way = Matn tarixi
achievements-review-texts = Tillar
achievements-way-created = Yozildi
achievements-way-rewritten = Oʻzgartirildi
achievements-way-submitted = Koʻrib chiqishga yuborildi
achievements-way-returned = Tuzatishga qaytarildi
achievements-way-published = Eʼlon qilindi
achievements-way-withdrawn = Olib tashlandi

# The form.
achievements-edit-title-new = Yangi yutuq
achievements-edit-title-original = Matnni tahrirlash
achievements-edit-title-translation = Tarjima qilish
achievements-edit-save = Saqlash
achievements-edit-original = Asl matn
achievements-edit-title = Sarlavha
achievements-edit-title-hint = Bitta jumla, hamkasbingizga aytganingizdek.
achievements-edit-summary = Qisqacha mazmun
achievements-edit-summary-hint = Ikki-uchta toʻliq jumla: nima, qancha, qachondan beri.
achievements-edit-body = Matn
achievements-edit-body-hint = Sarlavha, roʻyxat va jadvallar oddiy belgilar bilan yoziladi (Markdown).
achievements-edit-preview = Oldindan koʻrish
achievements-edit-preview-window = Yangi oynada oldindan koʻrish
achievements-edit-done = Tarjima tayyor; uni oʻquvchilarga koʻrsatish mumkin.
achievements-edit-sources = Manbalar
achievements-edit-sources-hint = Oʻquvchi buni qayerdan tekshirishi mumkin? Sahifa, qonun, hisobot.
achievements-edit-source-address = { $count }-manzil
achievements-edit-source-title = { $count }-sarlavha
achievements-edit-source-what = Bu nima
achievements-edit-language = Asl matn tili
achievements-edit-choose = Tanlang
achievements-edit-day = Voqea sanasi
achievements-edit-day-hint = Grigorian yoki hijriy-shamsiy sana, masalan 2026-yil 14-oktabr yoki 1405/07/22.
achievements-tools = Yozish vositalari
achievements-tool-bold = Qalin
achievements-tool-italic = Kursiv
achievements-tool-heading = Sarlavha
achievements-tool-list = Roʻyxat
achievements-tool-link = Havola
achievements-tool-quote = Iqtibos
achievements-tool-table = Jadval
achievements-tool-picture = Kutubxonadan rasm
achievements-tool-picture-close = Yopish

# Two editors at once.
achievements-two-title = Siz yozayotganda boshqa xodim saqladi
achievements-two-text = Hech narsa yoʻqolmadi. Bir tomonda sizning versiyangiz, ikkinchi tomonda saqlangani.
achievements-two-mine = Sizning versiyangiz
achievements-two-theirs = Saqlangan versiya
achievements-two-keep-theirs = Saqlangan versiyani qoldirish

# Errors at fields.
achievements-error-unreadable = Bu matnda saqlab boʻlmaydigan belgi bor. Iltimos, uni qayta yozing.
achievements-error-title-missing = Sarlavhani yozing.
achievements-error-title-long = Sarlavha 150 ta harfdan oshmasin.
achievements-error-summary-missing = Qisqacha mazmunni yozing.
achievements-error-summary-long = Qisqacha mazmun 800 ta harfdan oshmasin.
achievements-error-body-long = Matn 50 000 ta harfdan oshmasin.
achievements-error-answer-long = Javob 2 000 ta harfdan oshmasin.
achievements-error-theme = Mavzuni tanlang.
achievements-error-language = Asl matn tilini tanlang.
achievements-error-day = Bu sana emas. Uni 2026-yil 14-oktabr yoki 1405/07/22 koʻrinishida yozing.
achievements-error-day-future = Sana hali kelmagan; yutuq esa allaqachon roʻy bergan boʻladi.
achievements-error-source-address = Manba manzili https:// yoki http:// bilan boshlanishi kerak.
achievements-error-source-title-long = Manba sarlavhasi 300 ta harfdan oshmasin.
achievements-error-sources-many = Manbalar 20 tadan oshmasin.
achievements-error-reason-missing = Sababini yozing.
achievements-error-reason-long = Sabab 1000 ta harfdan oshmasin.
achievements-error-changed-elsewhere = Siz yozayotganda yozuv oʻzgardi. Iltimos, tekshirib, qayta saqlang.
achievements-conflict-not-draft = Bu matn endi qoralama emas; boshqa xodim oldinroq ulgurdi.
achievements-conflict-not-submitted = Bu matn endi koʻrib chiqishni kutmayapti; boshqa xodim oldinroq ulgurdi.
achievements-conflict-not-published = Bu matn endi ommaga ochiq emas; boshqa xodim oldinroq ulgurdi.

# Sentences after a step.
achievements-flash-saved = Saqlandi.
achievements-flash-submitted = Koʻrib chiqishga yuborildi. Tashkilotingizning koʻrib chiquvchilari xabardor qilindi.
achievements-flash-published = Eʼlon qilindi. Bunday yangiliklarga obuna boʻlganlarga xat yuborilmoqda.
achievements-flash-returned = Tuzatishga qaytarildi. Muallif xabardor qilindi.
achievements-flash-withdrawn = Olib tashlandi. Matn ommaga boshqa koʻrinmaydi.

# Mails.
achievements-mail-greeting = Hurmatli { $name },
achievements-mail-open = Sijil portalida ochish
achievements-mail-published-subject = { $country }: { $title }
achievements-mail-published-of = { $country }, { $day }
achievements-mail-published-read = Sijil portalida oʻqish
achievements-mail-waiting = { $count ->
    [one] Bitta matn sizni kutmoqda
   *[other] { $count } ta matn sizni kutmoqda
}
achievements-mail-told = { $count ->
    [one] Bitta matn haqida yangilik
   *[other] { $count } ta matn haqida yangilik
}
achievements-notice-review = Koʻrib chiqishingizni kutmoqda
achievements-notice-review-text = Hamkasbingiz yutuqni koʻrib chiqishga yubordi: { $title }
achievements-notice-released = Eʼlon qilindi
achievements-notice-released-text = Koʻrib chiquvchi matningizni eʼlon qildi: { $title }
achievements-notice-returned = Tuzatishga qaytarildi
achievements-notice-returned-text = Koʻrib chiquvchi yutugʻingizni tuzatishga qaytardi: { $title }

# The posts as data.
achievements-data-title = Yutuqlar maʼlumot koʻrinishida
achievements-data-lead = { $count ->
    [one] Eʼlon qilingan { $count } ta yutuq, har bir matn har bir tilda; jadvallar va dasturlar uchun.
   *[other] Eʼlon qilingan { $count } ta yutuq, har bir matn har bir tilda; jadvallar va dasturlar uchun.
}
achievements-data-metadata = Dasturlar uchun tavsif
achievements-data-columns = Ustunlar
achievements-data-column = Nomi
achievements-data-meaning = Maʼnosi
achievements-data-form = Bayt tartibi belgisi bor UTF-8; kunlar ISO 8601 boʻyicha, vaqtlar UTC boʻyicha, raqamlar 0–9. Jadval dasturi formula deb oladigan katak apostrofdan boshlanadi.
achievements-column-reference = Yozuv raqami: mamlakat, yil, tartib.
achievements-column-address = Matnning shu qator tilidagi manzili.
achievements-column-country = Mamlakat, ikki harf (ISO 3166-1).
achievements-column-organisation = Tashkilotning inglizcha nomi.
achievements-column-theme = Mavzu, doimiy roʻyxatdan bitta soʻz.
achievements-column-day = Boʻlgan kuni.
achievements-column-day-solar-hijri = Oʻsha kun Eron va Afgʻonistonning hijriy-shamsiy taqvimida: yil-oy-kun.
achievements-column-published-at = Bu yerda eʼlon qilingan vaqti.
achievements-column-updated-at = Oxirgi oʻzgargan vaqti.
achievements-column-original-language = Yozilgan tili (BCP 47).
achievements-column-language = Shu qator tili (BCP 47).
achievements-column-status = Bu asl matnmi, dolzarb tarjimami yoki asl matndan eskiroqmi: original, current, older.
achievements-column-title = Sarlavha.
achievements-column-summary = Qisqacha mazmun.
achievements-column-text = Bezaksiz matn.
achievements-column-sources = Manbalarning manzillari, boʻsh joy bilan ajratilgan.
