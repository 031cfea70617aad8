# Records between registers: what is sent, where a case stands, what can be done with it, and reasons.
# To be confirmed by a native reader: exchange-step-release and what belongs to it (release is the leave to send, not
# publication as elsewhere), exchange-kind-n-rec (the law's word, establishment of paternity or
# maternity), exchange-kind-q-cap,
# exchange-follow-up-s-opn (receipt of retrieval said as opening), exchange-basis-courtesy, exchange-refused-held,
# exchange-outcome-noted-only, the word ish for a case.
# Also exchange-step-join-part, exchange-step-hold, exchange-step-lift-hold, exchange-refused-no-draft.
# Also exchange-step-escalate (coordinator as muvofiqlashtiruvchi).
# Also exchange-step-reinstate.

# What begins a case.
exchange-kind-n-bir = Tugʻilish haqida bildirishnoma
exchange-kind-n-mar = Nikoh tuzish haqida bildirishnoma
exchange-kind-n-dth = Oʻlim haqida bildirishnoma
exchange-kind-n-div = Nikohdan ajralish yoki nikohni haqiqiy emas deb topish haqida bildirishnoma
exchange-kind-n-rec = Otalikni (onalikni) belgilash haqida bildirishnoma
exchange-kind-n-adp = Farzandlikka olish haqida bildirishnoma
exchange-kind-n-nam = Ismni oʻzgartirish haqida bildirishnoma
exchange-kind-n-nat = Fuqarolik oʻzgarishi haqida bildirishnoma
exchange-kind-n-cor = Tuzatilgan yozuv haqida bildirishnoma
exchange-kind-n-can = Bekor qilingan yozuv haqida bildirishnoma
exchange-kind-q-ver = Hujjatni tekshirish
exchange-kind-q-ext = Koʻchirma soʻrovi
exchange-kind-q-cap = Nikoh tuzish layoqati haqida savol
exchange-kind-q-lif = Shaxsning hayotligi haqida savol
exchange-kind-q-trc = Yozuvni qidirish
exchange-kind-l-doc = Xat yoki hujjat
exchange-kind-i-spc = Hujjat namunasi
exchange-kind-i-alr = Ogohlantirish

# What the two sides send each other on the way.
exchange-follow-up-s-rcp = Topshirilgani tasdigʻi
exchange-follow-up-s-dlv = Yetkazilgani tasdigʻi
exchange-follow-up-s-opn = Ochilgani tasdigʻi
exchange-follow-up-s-fwd = Boshqa organga yuborildi
exchange-follow-up-s-spl = Qismlarga boʻlindi
exchange-follow-up-s-clq = Tushuntirish soʻrovi
exchange-follow-up-s-cla = Tushuntirish
exchange-follow-up-s-due = Keyinroq muddat taklif qilindi
exchange-follow-up-s-wdr = Qaytarib olindi
exchange-follow-up-s-rem = Eslatma
exchange-follow-up-s-dec = Rad etildi
exchange-follow-up-s-out = Natija
exchange-follow-up-s-clo = Yopildi
exchange-follow-up-a-ver = Tekshiruv javobi
exchange-follow-up-a-ext = Koʻchirma
exchange-follow-up-a-cap = Nikoh tuzish layoqati haqida javob
exchange-follow-up-a-lif = Shaxsning hayotligi haqida javob
exchange-follow-up-a-trc = Qidiruv natijasi

# Where a case stands.
exchange-state-draft = Qoralama
exchange-state-to-release = Yuborishga ruxsatni kutmoqda
exchange-state-sent = Yuborildi
exchange-state-delivered = Yetkazildi
exchange-state-opened = Ochildi
exchange-state-accepted = Qabul qilindi
exchange-state-awaiting-asker = Soʻrov yuborgan tomonni kutmoqda
exchange-state-answered = Javob berildi
exchange-state-outcome-given = Natija bildirildi
exchange-state-declined = Rad etildi
exchange-state-withdrawn = Qaytarib olindi
exchange-state-closed = Yopildi
exchange-state-shredded = Yoʻq qilindi

# What can be done with it.
exchange-step-submit = Yuborishga ruxsat olish uchun topshirish
exchange-step-return = Qaytarish
exchange-step-release = Yuborishga ruxsat berish
exchange-step-deliver = Yetkazish
exchange-step-open = Ochish
exchange-step-accept = Qabul qilish
exchange-step-forward = Boshqa organga yuborish
exchange-step-split = Qismlarga boʻlish
exchange-step-join-part = Qism javobini qoʻshish
exchange-step-ask-clarification = Tushuntirish soʻrash
exchange-step-clarify = Tushuntirish berish
exchange-step-propose-date = Keyinroq muddat taklif qilish
exchange-step-agree-date = Keyinroq muddatga rozilik berish
exchange-step-refuse-date = Keyinroq muddatni rad etish
exchange-step-decline = Rad etish
exchange-step-reopen = Qayta ochish
exchange-step-answer = Javob berish
exchange-step-give-outcome = Natijani bildirish
exchange-step-confirm-entry = Reyestrga kiritilganini tasdiqlash
exchange-step-ask-about-answer = Javob haqida soʻrash
exchange-step-close = Yopish
exchange-step-close-unasked = Oʻttiz kundan keyin yopish
exchange-step-withdraw = Qaytarib olish
exchange-step-supersede = Boshqasi bilan almashtirish
exchange-step-reinstate = Qaytadan kuchga kiritish
exchange-step-hold = Yoʻq qilishga qonuniy taqiq qoʻyish
exchange-step-lift-hold = Yoʻq qilishga qoʻyilgan qonuniy taqiqni olib tashlash
exchange-step-order-erasure = Yoʻq qilishni buyurish
exchange-step-erase = Yoʻq qilish
exchange-step-expire = Saqlash muddatidan keyin yoʻq qilish
exchange-step-remind = Qabul qiluvchiga eslatish
exchange-step-tell-unopened = Hech kim ochmaganini bildirish
exchange-step-escalate = Muddati oʻtganini muvofiqlashtiruvchilarga bildirish

# Why a step is not taken.
exchange-refused-state = Ishning hozirgi holatida buni bajarib boʻlmaydi. Ehtimol, boshqa xodim oldinroq ulgurgandir; iltimos, uni qayta oʻqing.
exchange-refused-family = Bu turdagi xabar bilan buni bajarib boʻlmaydi.
exchange-refused-duty = Buni boshqa xodim bajarishi kerak.
exchange-refused-no-draft = Yuborishga ruxsat berish mumkin boʻlgan qoralama yoʻq.
exchange-refused-own-work = Qoralamani yozgan xodim uni yuborishga ruxsat bera olmaydi.
exchange-refused-proposal = Bir vaqtda faqat bitta keyinroq muddat taklif qilinadi va faqat shunga rozilik berish yoki shuni rad etish mumkin.
exchange-refused-open-parts = Uning qismlari boshqalarga berilgan va ularga hali javob berilmagan.
exchange-refused-answered = Bunga avval javob berilgan, endi rad etib boʻlmaydi.
exchange-refused-held = Uni yoʻq qilishga qonuniy taqiq bor yoki olib tashlash mumkin boʻlgan taqiq yoʻq.
exchange-refused-early = Uning vaqti hali kelmagan.
exchange-refused-order = Yoʻq qilishni bir kishi buyuradi, boshqasi bunga rozilik beradi.

# On what it rests, why, and how pressing it is.
exchange-basis-minsk93-12 = Minsk konvensiyasi, 1993, 12-modda
exchange-basis-chis02 = Kishinyov konvensiyasi, 2002
exchange-basis-iccs-3 = ICCS konvensiyasi, 3-son
exchange-basis-iccs-16 = ICCS konvensiyasi, 16-son
exchange-basis-iccs-26 = ICCS konvensiyasi, 26-son
exchange-basis-iccs-34 = ICCS konvensiyasi, 34-son
exchange-basis-bilat = Ikki davlat bitimi
exchange-basis-courtesy = FHDYo organlarining oʻzaro xushmuomalaligi
exchange-purpose-register-update = Reyestrni yangilash
exchange-purpose-verification = Hujjatni tekshirish
exchange-purpose-marriage = Nikoh tuzish
exchange-purpose-pension = Pensiya
exchange-purpose-nationality = Fuqarolik
exchange-purpose-court = Sud ishi
exchange-purpose-other = Boshqa maqsad
exchange-urgency-routine = Odatdagi
exchange-urgency-urgent-child = Shoshilinch: uni bola kutmoqda
exchange-urgency-urgent-medical = Shoshilinch: tibbiy yordam
exchange-urgency-urgent-burial = Shoshilinch: dafn
exchange-urgency-urgent-travel = Shoshilinch: safar
exchange-sensitivity-common = Barcha davlatlar uchun umumiy, ochiq
exchange-sensitivity-protected = Barcha davlatlar uchun umumiy, himoyalangan
exchange-sensitivity-national = Bir davlatga xos
exchange-sensitivity-notes = Keyingi qaydlar
exchange-sensitivity-adoption = Farzandlikka olish
exchange-sensitivity-protected-person = Himoya ostidagi shaxs

# Why a document is doubted, and what was found.
exchange-doubt-signature = Imzo
exchange-doubt-signer = Imzolovchining vakolati
exchange-doubt-seal = Muhr
exchange-doubt-altered = Oʻzgartirilgan
exchange-doubt-content = Mazmun
exchange-doubt-unknown-model = Nomaʼlum blanka
exchange-doubt-other = Boshqa asos
exchange-result-genuine = Haqiqiy va mazmuni toʻgʻri
exchange-result-genuine-but-amended = Haqiqiy, yozuv keyin oʻzgartirilgan
exchange-result-content-differs = Mazmuni yozuvdan farq qiladi
exchange-result-not-issued = Hech qachon berilmagan
exchange-result-forged-or-altered = Soxta yoki oʻzgartirilgan
exchange-result-cancelled = Bekor qilingan
exchange-result-not-found = Bunday yozuv topilmadi
exchange-result-cannot-tell = Aniqlab boʻlmaydi

# What became of a notice, and reasons.
exchange-outcome-entered = Reyestrga kiritildi
exchange-outcome-noted-only = Maʼlumot uchun qabul qilindi
exchange-outcome-not-ours = Bizdagi hech kimga taalluqli emas
exchange-outcome-person-not-found = Shaxs topilmadi
exchange-outcome-already-known = Allaqachon maʼlum
exchange-outcome-differs = Reyestrda boshqacha yozilgan
exchange-decline-not-competent = Bu boshqa organ vakolatiga kiradi
exchange-decline-not-allowed = Qonun ruxsat bermaydi
exchange-decline-too-little = Biror narsa topish uchun maʼlumot kam
exchange-decline-repeated = Avval soʻralgan va javob berilgan
exchange-decline-purpose = Qonuniy maqsad yoʻq
exchange-decline-other = Boshqa sabab
exchange-extension-archive = Yozuv arxivda
exchange-extension-other-office = Boshqa organdan soʻrash kerak
exchange-extension-decision = Sud yoki vakolatli organ qaror qabul qilishi kerak
exchange-extension-reconstruction = Shikastlangan yoki yoʻqolgan yozuvlar tiklanmoqda
exchange-extension-other = Boshqa sabab
exchange-withdrawal-mistake = Xato bilan yuborildi
exchange-withdrawal-wrong-receiver = Notoʻgʻri tashkilotga yuborildi
exchange-withdrawal-not-needed = Endi kerak emas
exchange-withdrawal-other = Boshqa sabab
exchange-document-letter = Xat
exchange-document-law = Qonun yoki normativ hujjat
exchange-document-form = Blanka
exchange-document-report = Hisobot
exchange-document-statistics = Statistika
exchange-document-draft-agreement = Bitim loyihasi
exchange-document-minutes = Bayonnoma
exchange-document-other = Boshqa hujjat
