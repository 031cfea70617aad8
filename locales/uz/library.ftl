# Review by a native reader: whole file
# The library: pictures and documents of an organisation.

# The list.
library-title = Fayllar kutubxonasi
library-space-left = Qolgan joy: { $size }.
library-add = Fayl qoʻshish
library-list-name = Nomi yoki sarlavhasi
library-list-kind = Turi
library-list-language = Tili
library-list-unused = Hech qayerda ishlatilmagan
library-list-apply = Qoʻllash
library-list-all = Barcha fayllar
library-list-any = Barchasi
library-list-newest = Eng yangilari
library-list-older = Eskiroqlari
library-empty-title = Bu yerda fayl yoʻq
library-empty-choice = Bu tanlovga mos fayl yoʻq.
library-empty-text = Tashkilotingizning rasm va hujjatlari qoʻshilgach shu yerda turadi va har bir matnda ishlatilishi mumkin.

# One file.
library-file-preview = Oldindan koʻrish
library-file-title = Sarlavha
library-file-type = Turi
library-file-size = Hajmi
library-file-added = Qoʻshilgan
library-file-state = Holati
library-file-language = Ichidagi matn tili
library-file-no-language = Matn yoʻq
library-file-description = Rasmda nima bor
library-file-description-hint = Rasmni koʻrmaydigan oʻquvchilar uchun bitta gap. Kamida bitta til kerak; boshqa oʻquvchilar eng yaqinini oladi.
library-file-keep = Saqlash
library-file-name = Fayl nomi
library-file-hash = Barmoq izi (SHA-256)
library-file-line = Matn uchun qator
library-file-save = Yuklab olish
library-file-open = Ochish
library-file-no-document = Hech biri
library-kind-picture = Rasm
library-kind-document = Hujjat
uploads-state-preparing = Tayyorlanmoqda
uploads-state-held = Tekshiruv kutilmoqda
uploads-state-ready = Tayyor
uploads-state-refused = Oʻqib boʻlmaydi
uploads-state-quarantined = Karantinda
uploads-state-unchecked = Tekshirib boʻlmaydi
uploads-state-active = Ichida nimadir ishlaydi
uploads-state-closed = Ichini koʻrib boʻlmaydi
library-explained-preparing = Fayl qabul qilindi va tayyorlanmoqda. Tayyor boʻlishi bilan oʻquvchilarga ochiladi; bu yerda kutish shart emas.
library-explained-held = Zararli dasturlarni tekshirish xizmatiga ulanib boʻlmadi. Tekshirilmaguncha fayl hech kimga berilmaydi; bu oʻz-oʻzidan bajariladi.
library-explained-refused = Bu rasmni oʻqib boʻlmaydi yoki u buzilgan. Oʻrniga boshqasini qoʻying.
library-explained-quarantined = Bu faylda zararli dastur topildi. U hech kimga berilmaydi. Fayl kelgan kompyuterni tekshiring.
library-explained-unchecked = Zararli dasturlarni tekshiruvchi vosita bu faylni qabul qilmadi; koʻpincha u uchun haddan tashqari katta boʻlgani sababli. Hech kimga berilmaydi. Kichikroq fayl topshiring.
library-explained-active = Ichida ishlay oladigan narsa yoki boshqa fayl bor: skript, dasturni boshlash, ilova. Hech kimga berilmaydi. Iltimos, ularsiz hujjat topshiring.
library-explained-closed = Parol bilan qulflangan, buzilgan yoki ichida nimadir ishlash-ishlamasligini koʻrib boʻlmaydigan qilib siqilgan. Hech kimga berilmaydi. Iltimos, parolsiz qayta saqlab topshiring.
library-describe-first = Ishlatishdan oldin nimani koʻrsatishini yozing
library-preview-document = Xavfsizlik uchun hujjatlar portal ichida ochilmaydi. Yuklab olib, oʻz dasturingiz bilan oching.
library-traces-title = Hujjatda nomi keltirilgan kishilar
library-traces-hint = Hujjatni olgan har kim buni ham oʻqiy oladi. Tashqariga chiqmasligi kerak boʻlganini hujjat yozilgan dasturda olib tashlang; soʻng yangi nusxasini topshiring.
library-trace-author = Muallif
library-trace-editor = Oxirgi saqlagan yoki chop etgan
library-trace-organisation = Tashkilot
library-trace-commenter = Izohlar va belgilangan oʻzgarishlar
library-trace-photo = Rasmlarga yozilgan joy, vaqt yoki egasi
library-trace-closed = Ichini koʻrib boʻlmaydi: qulflangan yoki buzilgan
library-removed-title = Hujjatdan olib tashlanganlar
library-removed-hint = Oʻquvchilar hujjatni bularsiz oladi; sahifalaridagi matn oldingidek. Topshirilgan hujjat saqlanmaydi.
library-removed-author = Mualliflarning ismlari
library-removed-editor = Oxirgi saqlagan kishi
library-removed-organisation = Tashkilot nomi
library-removed-commenter = Izoh yozganlarning ismlari
library-removed-program = Hujjat tayyorlangan dastur
library-group-title = Bir necha tildagi bitta hujjat
library-group-hint = Bitta hujjatning fayllari tillar jadvalida birga turadi.
library-group-known = Hujjat
library-group-new = Yoki yangi hujjat sarlavhasi
library-group-button = Birlashtirish
library-replace-title = Yangi versiya
library-replace-hint = Ishlatilgan har bir joyda shu fayl oʻrnini oladi. Avvalgi versiyalar saqlanadi.
library-replace-file = Fayl
library-replace-button = Yangi versiyani yuklash
library-uses-title = Qayerda ishlatiladi
library-uses-none = Hozircha hech qayerda.
library-uses-public = hammaga ochiq
library-versions-title = Versiyalar
library-version = { $count }-versiya
library-delete = Oʻchirish
library-delete-hint = Fayl va barcha versiyalari butunlay oʻchiriladi.
library-conflict-used = U ishlatilmoqda, oʻchirib boʻlmaydi. Avval oʻsha matnlardan olib tashlang.
library-copy = Nusxalash
library-copied = Nusxalandi

# Documents in several languages, and the choice of a picture.
library-document-empty = Bu hujjatning hali birorta tili tayyor emas.
library-document-lede = Koʻrsatilgan har bir joyda oʻquvchilar uni shunday koʻradi.
library-document-files = Fayllari
library-document-title = Hujjat sarlavhasi
library-title-stays = Oʻquvchilar bu hujjatni sarlavhasi bilan taniydi. Biror matn uni koʻrsatib turganda, sarlavhasi oʻzgarmaydi.
library-choice-title = Rasm tanlash
library-choice-lede = Rasm ostidagi qatorni nusxalab, matnda rasm turadigan joyga qoʻying.
library-choice-empty = Tayyor rasmlar shu yerda chiqadi.

# Adding.
library-new-lede = Xohlasangiz, birdaniga bir nechtasini. Tayyorlanayotganda ishingizni davom ettirishingiz mumkin.
library-new-language-hint = Shu yerda tanlangan barcha fayllarga tegishli.
library-new-files = Fayllar
library-new-types = Rasmlar (JPEG, PNG, WebP, GIF) va hujjatlar (PDF, Word, Excel, PowerPoint, OpenDocument, CSV, oddiy matn).
library-new-limit = Har biri koʻpi bilan { $size }.
library-new-metadata = Kamera rasmga yozgan joy, vaqt va egasi, imzosiz PDF dan esa kishilar va dasturlarning nomlari olib tashlanadi. Boshqa hujjatlar dasturi yozganini, masalan muallif nomini, saqlaydi; oldindan tekshiring.
library-new-button = Yuklash
uploads-waiting = Aloqa uzildi. Tiklanishi bilan oʻzi davom etadi.
uploads-resumed = Toʻxtagan joyidan davom etmoqda.
uploads-signed-out = Siz tizimdan chiqqansiz. Boshqa oynada kiring; oʻzi davom etadi.

# Why a file was not taken.
uploads-refused-title = { $count ->
    [one] Bitta fayl qabul qilinmadi
   *[other] { $count } fayl qabul qilinmadi
}
uploads-refused-others = Bu yerda nomi aytilmaganlari qabul qilindi.
uploads-refused-empty = Ichi boʻsh; fayl tanlang.
uploads-refused-type = Kutubxona bunday faylni qabul qilmaydi.
uploads-refused-encoding = Bu matn UTF-8 emas. Uni “CSV UTF-8” yoki UTF-8 oddiy matn sifatida qayta saqlang.
uploads-refused-mismatch = Nomi ichidagidan boshqa turni koʻrsatadi.
uploads-refused-active = Ichida ishga tushadigan narsa bor: dastur, veb-sahifa, skript yoki makros.
uploads-refused-remote = Ochilganda boshqa joydan nimadir yuklaydi: andoza, bogʻlangan rasm, boshqa ish kitobining kataklari yoki maʼlumot. Oddiy havolalar boʻlaveradi. Bu bogʻlanishlarni oʻz dasturida uzing yoki PDF qilib saqlang.
uploads-refused-embedded = Ichida boshqa dastur fayli yoki arxiv bor. Uni alohida topshiring yoki hujjatni PDF qilib saqlang.
uploads-refused-too-packed = Shunchalik siqilganki, ochilganda 50 MB dan yoki oʻz hajmidan yuz baravar katta boʻladi. Kamroq yoki kichikroq rasmlar bilan qayta saqlang.
uploads-refused-closed = Ichiga qarab boʻlmaydi: parol bilan qulflangan yoki buzilgan. Parolsiz qayta saqlang.
uploads-refused-no-picture = Bu rasm emas yoki buzilgan.
uploads-refused-too-many-pixels = Rasmda piksel haddan ortiq: koʻpi bilan 50 million, har tomoni 16 000.
uploads-refused-too-many = Bir yoʻla 50 tadan koʻp fayl keldi. Bu fayl va undan keyin kelgani oʻqilmadi; ularni qayta topshiring.
uploads-refused-too-large = Bitta faylga ruxsat etilganidan katta. Undan keyin kelgani oʻqilmadi.
uploads-refused-no-room = Tashkilotingizda bunchalik joy qolmagan. Ishlatilmaydiganlarini oʻchiring.
uploads-refused-other-kind = Rasm oʻrniga rasm, hujjat oʻrniga hujjat qoʻyiladi.

# Errors at fields.
library-error-unreadable = Matnda saqlab boʻlmaydigan belgi bor. Qaytadan yozing.
library-error-title-missing = Sarlavhani yozing.
library-error-title-long = Sarlavha 150 harfdan oshmasin.
library-error-description-long = Tavsif 300 harfdan oshmasin.
library-error-description-used = Bu rasm biror joyda koʻrsatilmoqda; kamida bitta tavsifi boʻlishi kerak.
library-error-changed-elsewhere = Siz yozayotganda yozuv oʻzgardi. Iltimos, tekshirib, qayta saqlang.
library-error-document = Hujjatlardan birini tanlang.
library-error-language-taken = Hujjatning bu tilda fayli bor.
library-error-picture-unknown = Matndagi bir rasm kutubxonangizda yoʻq.
library-error-picture-undescribed = Matndagi bir rasmning tavsifi yoʻq. Kutubxonada nimani koʻrsatishini yozing.

# Sentences after a step.
library-flash-added = Qabul qilindi. Fayllar tayyorlanmoqda.
library-flash-saved = Saqlandi.
library-flash-replaced = Qabul qilindi. Tayyor boʻlishi bilan oʻquvchilar yangi versiyani koʻradi.
library-flash-deleted = Oʻchirildi.

# Sizes.
uploads-size-kilobytes = { $count } KB
uploads-size-megabytes = { $count } MB
uploads-size-gigabytes = { $count } GB

# What waits for another person.
library-waiting-title = Koʻrib chiquvchini kutmoqda
library-waiting-hint = Bu ish oʻziniki boʻlmagan koʻrib chiquvchi eʼlon qilguncha oʻquvchilarda avvalgisi qoladi.
library-waiting-by = Kimning ishi
library-waiting-version = Yangi versiya kutmoqda
library-waiting-document = Hujjatga kirishni kutmoqda
library-waiting-leaving = Hujjatdan chiqishni kutmoqda
library-waiting-words = Yangi soʻzlar kutmoqda
library-waiting-release = Eʼlon qilish
library-flash-waits = Saqlandi. Boshqa xodim eʼlon qilguncha oʻquvchilarda avvalgisi qoladi.
library-flash-replaced-waits = Qabul qilindi. Boshqa xodim yangi versiyani eʼlon qilguncha oʻquvchilar hozirgi versiyani koʻradi.
library-flash-released = Eʼlon qilindi. Endi oʻquvchilarda bor.
library-flash-given-back = Tuzatishga qaytarildi. Muallif xabardor qilindi. Oʻquvchilarda avvalgisi qoladi.
library-flash-dropped = Oʻzgarishdan voz kechildi. Oʻquvchilarda avvalgisi qoladi.
library-conflict-change = Bu orada oʻzgardi yoki kimdir qaror qilib boʻlgan. Iltimos, qayta koʻring.
library-conflict-apart = Bu rasm oʻquvchilariga koʻrsatilmoqda yoki eʼlon qilinishini kutmoqda; endi oʻzgarmaydi. Boshqa rasmni u koʻrsatiladigan joyda topshiring.
library-conflict-elsewhere = Biror matn yoki portalning boshqa qismi ham buning rasmini koʻrsatmoqda, shuning uchun uni yopib boʻlmaydi. Uni shu yerda qaytadan topshiring.
library-error-closed-elsewhere = Bu rasm boshqa joyda faqat bir necha kishiga koʻrsatiladi, shuning uchun bu yerda hamma uchun boʻla olmaydi. Boshqa rasm tanlang.
library-conflict-preparing = Fayl hali tayyorlanmoqda. Iltimos, tayyor boʻlganda eʼlon qiling.
library-change-words = Yangi matn
library-change-document = Hujjatga qoʻshish
library-change-leaving = Hujjatdan chiqarish
library-changes-title = Kutubxonadagi oʻzgarishlar
library-changes-empty = Kutayotgan oʻzgarish yoʻq
library-returned-hint = Oʻquvchilarda avvalgisi qoladi. Taklif kimdir uni tuzatguncha yoki undan voz kechguncha shu yerda qoladi.
library-waiting-drop = Oʻzgarishdan voz kechish

# Notices.
library-notice-held-text = Hamkasbingiz kutubxonadagi faylni oʻzgartirdi, oʻzgarish koʻrib chiqishni kutmoqda: { $title }
library-notice-returned-text = Koʻrib chiquvchi kutubxonadagi faylga kiritgan oʻzgarishingizni tuzatishga qaytardi: { $title }
library-notice-released = Eʼlon qilindi
library-notice-released-text = Koʻrib chiquvchi kutubxonadagi faylga kiritgan oʻzgarishingizni eʼlon qildi, endi u hamma uchun ochiq: { $title }
search-kind-document = Hujjat
search-kind-file = Fayl
