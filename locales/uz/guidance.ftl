# Guidance: articles on the security of identity documents, for the people of the registers. They are read by everyone or by
# fewer (Traffic Light Protocol), written by one person and released by another, and translated.
# To be confirmed by a native reader: guidance-audience-registry-counter, guidance-audience-back-office, guidance-level-1, guidance-level-2, guidance-theme-breeder-documents, guidance-theme-identity-management, guidance-publisher, guidance-as-of, guidance-basis-scope, guidance-review-particulars

guidance-title = Qoʻllanmalar
guidance-lead = FHDYo organlari shaxsni qanday aniqlaydi, hujjatlar dizaynini qanday yaratadi va hujjatlarni qanday tekshiradi. Har bir maqolada manbalar koʻrsatiladi.
guidance-documents = Hujjatlar
guidance-any = Barchasi
guidance-show = Koʻrsatish
guidance-audience = Kim uchun
guidance-level = Daraja
guidance-theme = Mavzu
guidance-language = Matn tili
guidance-count = { $count ->
    [one] { $count } ta maqola
   *[other] { $count } ta maqola
}
guidance-empty = Mos maqola yoʻq
guidance-empty-advice = Tanlovlardan birini olib tashlang.
guidance-feed = Yangiliklar tasmasi
guidance-feed-title = Sijil: shaxsni tasdiqlovchi hujjatlar boʻyicha qoʻllanmalar
guidance-data = Maʼlumot shaklida (JSON)
guidance-new = Yangi maqola
search-kind-guidance = Qoʻllanma
audit-thing-guidance = Qoʻllanma maqolasi

# For whom an article is.
guidance-audience-registry-counter = FHDYo qabul boʻlimi
guidance-audience-back-office = Hujjatlarga ishlov berish boʻlimi
guidance-audience-examiner = Hujjat eksperti
guidance-audience-manager = Rahbariyat va siyosat

# How deep an article goes.
guidance-level-1 = Birinchi tekshiruv: koʻz va qoʻl
guidance-level-2 = Ikkinchi tekshiruv: oddiy qurilmalar
guidance-level-3 = Ekspert: laboratoriya va tizimlar

# What an article is about.
guidance-theme-evidence-of-identity = Shaxsni tasdiqlovchi dalillar
guidance-theme-birth-registration-security = Tugʻilishni qayd etish xavfsizligi
guidance-theme-breeder-documents = Boshqa hujjatlarga asos boʻladigan hujjatlar
guidance-theme-registration-operations = Fuqarolik holati dalolatnomalarini qayd etish ishini yuritish
guidance-theme-legal-framework = Huquqiy asoslar
guidance-theme-identity-management = Identifikatsiyani boshqarish
guidance-theme-digital-identity = Raqamli identifikatsiya
guidance-theme-document-design = Hujjat dizayni
guidance-theme-card-formats = Karta formatlari
guidance-theme-inspection = Hujjatlarni tekshirish
guidance-theme-fraud = Hujjatlar bilan bogʻliq firibgarlik
guidance-theme-lost-and-stolen = Yoʻqolgan va oʻgʻirlangan hujjatlar
guidance-theme-cross-border = Transchegaraviy almashinuv
guidance-theme-continuity = Favqulodda vaziyatlarda xizmat
guidance-theme-data-quality = Maʼlumotlar sifati
guidance-theme-data-protection = Maʼlumotlar himoyasi

# One article.
guidance-unconfirmed = tasdiqlanishi kerak
guidance-unconfirmed-note = Bu maqola quyidagi manbalar asosida tuzilgan. Noshir tomonidan uni hali hech kim tasdiqlamagan.
guidance-overdue = Bu maqola { $day } kuni koʻrib chiqilishi kerak edi. U eskirgan boʻlishi mumkin.
guidance-contents = Mundarija
guidance-publisher = Asar noshiri
guidance-year = Yil
guidance-owner = Yozgan
guidance-review-due = Keyingi koʻrib chiqish
guidance-released = Eʼlon qilingan
guidance-features = Bu yerda nomi keltirilgan himoya elementlari
guidance-sources = Manbalar
guidance-as-of = { $day } holatiga koʻra
guidance-basis-full = toʻliq oʻqilgan
guidance-basis-abstract = qisqacha mazmuni yoki boshi oʻqilgan
guidance-basis-contents = qisqacha mazmuni va mundarijasi oʻqilgan
guidance-basis-scope = qoʻllash sohasi bandi oʻqilgan
guidance-basis-notice = nashr haqidagi xabar oʻqilgan
guidance-basis-secondary = boshqa manbalardagi tavsiflar oʻqilgan
guidance-basis-unread = oʻqilmagan
guidance-languages = Boshqa tillarda
guidance-work = Bu maqola ustida ishlash

# The desk of an article.
guidance-desk-lead = Maqolaning har bir tildagi holati va kutayotgan ishlar.
guidance-desk-public = Oʻquvchilarda bor
guidance-desk-unreleased = Hali eʼlon qilinmagan
guidance-desk-withdrawn = Olib tashlangan
guidance-desk-write = Matnni yozish
guidance-desk-translate = Tarjima qilish
guidance-desk-review = Koʻrish va qaror qilish
guidance-desk-due = { $day } kuni koʻrib chiqilishi kerak edi
guidance-desk-late = { $count ->
    [one] { $count } ta tarjima asl matndan orqada
   *[other] { $count } ta tarjima asl matndan orqada
}
guidance-desk-all = Tashkilotingizning barcha maqolalari
guidance-withdraw = Maqolani olib tashlash
guidance-withdraw-hint = Oʻquvchilar uni endi hech bir tilda koʻrmaydi. Qayta eʼlon qilinsa, yana koʻrinadi.

# The form.
guidance-edit-new = Yangi maqola
guidance-edit-original = Maqolani yozish
guidance-edit-translation = Maqolani tarjima qilish
guidance-edit-slug = Maqola manzili
guidance-edit-slug-hint = Lotin harflari, raqamlar va chiziqchalar, masalan birth-certificates. Keyin oʻzgarmaydi.
guidance-edit-language = Asl matn tili
guidance-edit-tlp = Kim oʻqiy oladi
guidance-edit-tlp-hint = Yangi maqola siz uni ochmaguningizcha aʼzo davlatlarning FHDYo organlari uchun boʻladi.
guidance-edit-themes = Mavzular
guidance-edit-due = Keyingi koʻrib chiqish kuni
guidance-edit-due-hint = Bugundan koʻpi bilan 24 oy keyin, masalan 2027-05-01 yoki 1406/02/11.
guidance-edit-source-as-of = { $count }-manba: maʼlumot sanasi
guidance-edit-source-basis = { $count }-manba: qancha qismi oʻqilgan
guidance-edit-confirmed = Bu yerda aytilganlarni asar noshiri tasdiqlagan.
guidance-edit-save = Saqlash
guidance-edit-finished = Saqlash va koʻrib chiquvchiga yuborish
guidance-error-slug = Iltimos, lotin harflari, raqamlar va chiziqchalardan iborat 3–80 belgili manzil yozing.
guidance-error-slug-taken = Bu manzil boshqa maqolaga tegishli.
guidance-error-audience = Iltimos, kim uchunligini koʻrsating.
guidance-error-level = Iltimos, darajani tanlang.
guidance-error-themes = Iltimos, kamida bitta mavzuni tanlang.
guidance-error-tlp = Iltimos, kim oʻqiy olishini koʻrsating.
guidance-error-due = Iltimos, ertangi kundan bugundan 24 oy keyingacha boʻlgan kunni yozing.
guidance-error-year = Iltimos, 2018 kabi yilni yozing yoki boʻsh qoldiring.
guidance-error-publisher-long = Noshir nomi 200 ta harfdan oshmasin.
guidance-error-source-basis = Iltimos, har bir manbaning qancha qismi oʻqilganini koʻrsating.
guidance-error-source-as-of = Manba sanasi yil, oy yoki kun boʻladi, masalan 2018, 2018-05 yoki 2018-05-01.
guidance-error-changed = Siz yozayotganda boshqa xodim saqladi. Uning matni quyida, sizniki esa maydonlarda turibdi. Oʻzingiznikini qoldirish uchun qayta saqlang.

# What a reviewer decides.
guidance-review-title = Matn haqida qaror qilish
guidance-review-by = Yozgan: { $name }
guidance-review-opened = Tarjimalar asl matn bilan birga koʻproq oʻquvchiga ochiladi: { $languages }.
guidance-review-kept = Asl matndan eskiroq, yangilanguncha ochilmaydi: { $languages }.
guidance-review-particulars = Matndan tashqari
guidance-review-own = Bu matnning bir qismini oʻzingiz yozgansiz; uni boshqa xodim eʼlon qiladi.
guidance-release = Eʼlon qilish
guidance-return = Tuzatishga qaytarish
guidance-return-reason = Nimani va nima uchun oʻzgartirish kerak

# Versions.
guidance-versions-title = Versiyalar
guidance-versions-lead = Eʼlon qilingan har bir versiya saqlanadi. Nima oʻzgarganini koʻrish uchun ikki versiyani tanlang.
guidance-version = { $number }-versiya
guidance-version-confirmed = koʻrildi, hamon toʻgʻri
guidance-restore = Shu versiya asosida yozish
guidance-restore-hint = Uning matni qoralama boʻladi; uni ikkinchi shaxs eʼlon qiladi.

# Sentences after a step.
guidance-flash-saved = Saqlandi. Oʻquvchilar hali koʻrmaydi.
guidance-flash-submitted = Koʻrib chiquvchiga yuborildi. Hamkasblaringiz xabardor qilindi.
guidance-flash-released = Eʼlon qilindi. Oʻquvchilar endi koʻradi.
guidance-flash-returned = Qaytarildi. Muallif xabardor qilindi.
guidance-flash-confirmed = Qayd etildi: tarjima hamon toʻgʻri.
guidance-flash-withdrawn = Olib tashlandi. Oʻquvchilar uni boshqa koʻrmaydi.
guidance-flash-restored = Eski versiya endi qoralama.
guidance-conflict-waits = Bu matn koʻrib chiquvchini kutmoqda. Qaror qilinguncha uni hech kim oʻzgartirmaydi.
guidance-conflict-not-waiting = Bu matn endi koʻrib chiquvchini kutmayapti; boshqa xodim oldinroq ulgurdi.
guidance-conflict-not-behind = Bu tarjima asl matndan orqada emas yoki ustida ish ketmoqda.
guidance-conflict-no-original = Avval asl matn eʼlon qilinadi.
guidance-conflict-not-public = Bu maqola oʻquvchilarda yoʻq; olib tashlanadigan narsa yoʻq.

# Notices. Titles stand in them only where the article is for everyone.
guidance-notice-submitted = Qoʻllanma koʻrib chiqishingizni kutmoqda
guidance-notice-submitted-text = Hamkasbingiz matnni koʻrib chiqishga yubordi: { $title }
guidance-notice-returned = Qoʻllanma tuzatishga qaytarildi
guidance-notice-returned-text = Koʻrib chiquvchi matningizni qaytardi: { $title }
guidance-notice-released = Qoʻllanma eʼlon qilindi
guidance-notice-released-text = Koʻrib chiquvchi matningizni eʼlon qildi: { $title }

# On the desk of a person.
home-desk-guidance = Qoʻllanmalar
