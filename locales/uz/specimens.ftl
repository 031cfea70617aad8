# The register of specimens: which identity and civil-status documents there are, how each version is made and how it is
# checked; and the words of the Traffic Light Protocol, which say who may read what.
# To be confirmed by a native reader: specimens-do, specimens-see, specimens-card, specimens-national-number, specimens-category-h, specimens-chip, specimens-light-coaxial, tlp-amber,
# specimens-reviewed, specimens-codes-note, specimens-codes-certainty

layout-specimens = Namunalar
specimens-title = Namunalar
specimens-lead = Aʼzo davlatlarning shaxsni tasdiqlovchi va fuqarolik holati hujjatlari: har biri qanday tayyorlanadi va qanday tekshiriladi.
specimens-country = Mamlakat
specimens-any = Barchasi
specimens-show = Koʻrsatish
specimens-count = { $count ->
    [one] { $count } ta versiya
   *[other] { $count } ta versiya
}
specimens-empty = Hali namuna yoʻq
specimens-empty-advice = Hech bir FHDYo organi bu mamlakat namunasini sizga ochmagan.
specimens-ended = endi amal qilmaydi
specimens-unconfirmed = bergan organ tasdiqlamagan
specimens-unconfirmed-note = Bu maʼlumotlar quyida nomi keltirilgan manbalardan olingan. Bergan organ ularni hali tasdiqlamagan.
specimens-invented = Hujjat egasi va raqam oʻylab topilgan. Rasm hech qachon koʻzgudagidek teskari aylantirilmaydi.
specimens-views = Koʻrinishlar
specimens-no-picture = Siz koʻra oladigan rasmi yoʻq.
specimens-marks = { $count ->
    [one] Tekshiriladigan { $count } ta element
   *[other] Tekshiriladigan { $count } ta element
}
specimens-hidden-marks = { $count ->
    [one] Kirish cheklangan yana { $count } ta element bor.
   *[other] Kirish cheklangan yana { $count } ta element bor.
}
specimens-hidden-pictures = { $count ->
    [one] Kirish cheklangan yana { $count } ta rasm bor.
   *[other] Kirish cheklangan yana { $count } ta rasm bor.
}
specimens-hidden-facts = Ayrim maʼlumotlarga kirish cheklangan.
specimens-reviewed = Koʻrib chiqilgan kun
specimens-overdue = Bu tavsif { $day } kuni koʻrib chiqilishi kerak edi. U eskirgan boʻlishi mumkin.
specimens-codes = Kod nimani bildiradi
specimens-codes-lead = Kod mamlakatni, hujjat nima va kim uchunligini, hujjat va uning versiyasi raqamini koʻrsatadi.
specimens-codes-note = Harflar Yevropa Ittifoqi Kengashining ochiq reyestri PRADOga mos. A, B va O dan boshqasi u yerda tekshirilmagan. K va L — bizniki.
specimens-codes-category = Birinchi harf: hujjat nima uchun
specimens-codes-type = Ikkinchi harf: kim uchun
specimens-codes-letter = Harf
specimens-codes-means = Maʼnosi
specimens-codes-certainty = Qayerdan maʼlum
specimens-codes-read = PRADO kodlarida koʻrilgan
specimens-codes-unverified = PRADOda tekshirilmagan
specimens-codes-ours = Bizniki; PRADOda maʼlum harfi yoʻq
specimens-do = Bajaring:
specimens-see = Koʻrinadi:
specimens-card = Chop etish uchun stol kartasi
specimens-card-level = Stol kartasi, { $level }-daraja
specimens-card-printed = Chop etilgan kun: { $day }
specimens-card-none = Bu darajaning hech bir elementi sizga ochiq emas.
specimens-facts = Bu nima
specimens-versions = Versiyalar
specimens-current = shu versiya
specimens-differences = Oldingi versiyadan beri
specimens-purpose = Nima uchun
specimens-sources = Manbalar
specimens-issued = Ilk berilgan
specimens-last-issued = Oxirgi marta berilgan
specimens-follows = Oʻrnini egallagan versiyasi
specimens-followed-by = Oʻrniga kelgan versiya
specimens-validity = Hali amalda
specimens-invalid-from = Amaldan chiqish kuni
specimens-valid-for = Amal qilish muddati
specimens-years = { $count ->
    [one] { $count } yil
   *[other] { $count } yil
}
specimens-months = { $count ->
    [one] { $count } oy
   *[other] { $count } oy
}
specimens-size = Oʻlchami
specimens-pages = Sahifalar
specimens-body = Material
specimens-make = Tuzilishi
specimens-personalisation = Hujjat egasi maʼlumotlarini yozish usuli
specimens-number = Raqamning tuzilishi
specimens-number-place = Raqamning joyi
specimens-mrz = Mashinada oʻqiladigan soha (MRZ)
specimens-barcode = Shtrix-kod
specimens-chip = Elektron chip
specimens-national-number = JShShIR bosilgan
specimens-calendar = Hujjatdagi taqvim
specimens-yes = ha
specimens-no = yoʻq

specimens-category-a = Pasport
specimens-category-b = ID-karta
specimens-category-h = Yashash huquqini beruvchi hujjat
specimens-category-f = Haydovchilik guvohnomasi
specimens-category-k = Fuqarolik holati hujjati
specimens-category-l = Koʻchirma
specimens-category-x = Boshqa hujjat

specimens-validity-yes = ha
specimens-validity-no = yoʻq
specimens-validity-partly = qisman
specimens-validity-unknown = maʼlum emas

specimens-format-td1 = karta oʻlchami (ID-1, TD1)
specimens-format-td2 = TD2
specimens-format-td3 = pasport oʻlchami (TD3)
specimens-format-a6 = A6
specimens-format-a5 = A5
specimens-format-a4 = A4
specimens-format-other = boshqa oʻlcham

specimens-substrate-paper = qogʻoz
specimens-substrate-polycarbonate = polikarbonat
specimens-substrate-pvc = PVC
specimens-substrate-pet = PET
specimens-substrate-composite = bir necha xil plastik
specimens-substrate-teslin = Teslin
specimens-substrate-unknown = maʼlum emas

specimens-construction-card = karta
specimens-construction-booklet = kitobcha
specimens-construction-single-sheet = bir varaq
specimens-construction-label = yorliq

specimens-personalisation-laser-engraving = lazerli gravirlash
specimens-personalisation-ink-jet = purkama bosma
specimens-personalisation-dye-diffusion = termosublimatsiya
specimens-personalisation-laser-print = lazerli bosma
specimens-personalisation-handwritten = qoʻlda yozilgan
specimens-personalisation-typewritten = yozuv mashinkasi
specimens-personalisation-glued-photo = yopishtirilgan fotosurat

specimens-mrz-none = yoʻq
specimens-mrz-td1 = TD1, uch qator
specimens-mrz-td2 = TD2, ikki qator
specimens-mrz-td3 = TD3, ikki qator
specimens-mrz-mrva = MRV-A, ikki qator
specimens-mrz-mrvb = MRV-B, ikki qator
specimens-mrz-unknown = maʼlum emas

specimens-barcode-none = yoʻq
specimens-barcode-1d = bir oʻlchovli shtrix-kod
specimens-barcode-pdf417 = PDF417
specimens-barcode-qr = QR-kod
specimens-barcode-data-matrix = Data Matrix
specimens-barcode-vds = koʻrinadigan raqamli muhr
specimens-barcode-unknown = maʼlum emas

specimens-chip-none = yoʻq
specimens-chip-contact = kontaktli chip
specimens-chip-contactless = kontaktsiz chip
specimens-chip-dual = kontaktli va kontaktsiz
specimens-chip-unknown = maʼlum emas

specimens-calendar-gregorian = grigorian
specimens-calendar-solar-hijri = hijriy-shamsiy
specimens-calendar-lunar-hijri = hijriy-qamariy
specimens-calendar-dual = ikki taqvim

specimens-part-front = Old tomoni
specimens-part-back = Orqa tomoni
specimens-part-cover = Muqova
specimens-part-inside-cover = Muqovaning ichki tomoni
specimens-part-biodata = Maʼlumotlar sahifasi
specimens-part-page = Sahifa
specimens-part-stub = Koreshok
specimens-part-stitching = Tikuv
specimens-part-chip = Elektron chip

specimens-light-visible = koʻrinadigan yorugʻlik
specimens-light-oblique = yondan tushgan yorugʻlik
specimens-light-transmitted = orqadan tushgan yorugʻlik
specimens-light-uv365 = ultrabinafsha 365
specimens-light-uv254 = ultrabinafsha 254
specimens-light-uv313 = ultrabinafsha 313
specimens-light-ir = infraqizil
specimens-light-coaxial = koaksial yorugʻlik
specimens-light-magnified = kattalashtirilgan

# Who may read something. The labels themselves (TLP:GREEN) are the same in every language.
tlp-clear = Hamma uchun.
tlp-green = Aʼzo davlatlarning FHDYo organlarida ishlaydigan hamma uchun. Ochiq kanallarga joylamang.
tlp-amber = Tegishli FHDYo organi va u koʻrsatgan organlar uchun; faqat bilishi kerak boʻlganlarga.
tlp-amber-strict = Faqat tegishli FHDYo organi uchun.
tlp-red = Faqat nomi koʻrsatilgan shaxslar uchun. Boshqalarga bermang, chop etmang.
search-kind-specimen = Namuna

# What keeps a version from being registered.
specimens-obstacle-title = Versiyaning asl tilidagi sarlavhasi boʻlishi kerak.
specimens-obstacle-holder = Har bir rasm uchun hujjat egasi oʻylab topilgani koʻrsatilishi kerak.
specimens-obstacle-weaker = Qism oʻzi tegishli boʻlgan versiyadan kengroq doiraga ochiq boʻlishi mumkin emas.
specimens-obstacle-place = Element mavjud boʻlmagan rasmda belgilangan.
specimens-conflict-code = Bu kodli versiya allaqachon roʻyxatga olingan.
specimens-error-last-issued = Oxirgi berilgan kun birinchi kundan oldin.
specimens-error-follows-self = Versiya oʻz oʻrnini egallay olmaydi. Iltimos, boshqasini tanlang.
specimens-error-follows-circle = Tanlangan versiya bevosita yoki boshqalar orqali aynan shu versiyadan keyin kelgan. Iltimos, boshqasini tanlang.
specimens-error-invalid-from = Amaldan chiqish kuni hujjatlar berilishidan oldin.
specimens-error-precision = Iltimos, ilk berilgan kun qanchalik aniq maʼlumligini koʻrsating.
specimens-error-valid-months = Hujjat kamida bir oy amal qiladi.
specimens-error-mask = Raqamning tuzilishi A harflari, 9 raqamlari va belgilardan iborat, 40 tadan oshmasin.
specimens-error-zone-unreadable = Soha ikki burchak bilan, koʻpburchak uch yoki undan koʻp burchak bilan yoziladi: 120,80 340,260.
specimens-error-zone-outside = Soha rasmdan tashqarida. Har bir son 0 dan 1000 gacha boʻlishi kerak.
specimens-error-zone-empty = Bu sohaning ichida hech narsa yoʻq.
