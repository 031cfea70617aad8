# Alerts: false documents that a register has seen. A member submits one, a second person checks and publishes it, the
# organisations that receive it acknowledge it, and it ends on its day or when another takes its place. A list, a page
# of each, a form, a notice on the desk, and mails.
# To be confirmed by a native reader: the word for alert (ogohlantirish, also a warning in checks.ftl), the six kinds
# (alerts-kind-*), above all counterfeit (toʻliq soxtalashtirish), forgery (qisman soxtalashtirish) and impostor,
# alerts-acknowledge, alerts-check-hint, audit-did-superseded

alerts-title = Ogohlantirishlar
alerts-lead = Aʼzo davlatlarning FHDYo organlari duch kelgan soxta hujjatlar va ularni qanday bilish mumkin.
alerts-country = Hujjat mamlakati
alerts-any = Barchasi
alerts-standing = Qaysilari
alerts-show = Koʻrsatish
alerts-count = { $count ->
    [one] { $count } ta ogohlantirish
   *[other] { $count } ta ogohlantirish
}
alerts-empty = Bu yerda ogohlantirish yoʻq
alerts-empty-advice = Hech bir FHDYo organi sizga ogohlantirish yubormagan.
alerts-new = Soxta hujjat haqida xabar berish
alerts-example = Misol
alerts-example-note = Bu ogohlantirish oʻylab topilgan. U portal qanday ishlashini koʻrsatadi.
alerts-feed = Ochiq ogohlantirishlarni kuzatish
alerts-download = Ochiq roʻyxatni yuklab olish (JSON)

alerts-kind = Nima koʻrilgan
alerts-kind-counterfeit = Toʻliq soxtalashtirish
alerts-kind-forgery = Qisman soxtalashtirish
alerts-kind-pseudo = Psevdohujjat
alerts-kind-fraudulently-obtained = Aldov bilan olingan haqiqiy hujjat
alerts-kind-impostor = Birovning hujjatidan foydalanuvchi
alerts-kind-stolen-blank = Oʻgʻirlangan blank
alerts-kind-counterfeit-means = Vakolatsiz shaxslar butunlay taqlid qilgan hujjat.
alerts-kind-forgery-means = Maʼlumotlari, fotosurati, sahifalari yoki chipi oʻzgartirilgan haqiqiy hujjat.
alerts-kind-pseudo-means = Rasmiy hujjatga oʻxshaydi, lekin hech bir organ bunday hujjat bermaydi.
alerts-kind-fraudulently-obtained-means = Yolgʻon dalillar asosida berilgan haqiqiy hujjat.
alerts-kind-impostor-means = Boshqa kishi foydalanayotgan haqiqiy hujjat.
alerts-kind-stolen-blank-means = Oʻgʻirlangan va vakolatsiz toʻldirilgan haqiqiy blank.

alerts-urgency = Shoshilinchlik
alerts-urgency-routine = Odatdagi
alerts-urgency-urgent = Shoshilinch

alerts-state-submitted = Ikkinchi shaxsni kutmoqda
alerts-state-published = Amalda
alerts-state-expired = Muddati tugagan
alerts-state-superseded = Boshqasi bilan almashtirilgan
alerts-state-withdrawn = Qaytarib olingan

alerts-document = Hujjat
alerts-specimen = Namuna
alerts-seen = Nima koʻrilgan
alerts-tell = Qanday bilish mumkin
alerts-do = Nima qilish kerak
alerts-valid = Amal qilish muddati
alerts-valid-between = { $from } – { $to }
alerts-sent-by = Joʻnatuvchi
alerts-reference = Qayd raqami
alerts-replaces = Qaysi ogohlantirish oʻrniga
alerts-replaced-by = Oʻrniga kelgan ogohlantirish
alerts-original = Asl matn tili
alerts-pairs = Haqiqiy va soxta
alerts-genuine = Haqiqiy
alerts-false = SOXTA
alerts-compare = Solishtiring
alerts-numbers = Raqamlar
alerts-numbers-range = { $from } – { $to }
alerts-hidden-numbers = { $count ->
    [one] Kirish cheklangan yana { $count } ta raqamlar oraligʻi bor.
   *[other] Kirish cheklangan yana { $count } ta raqamlar oraligʻi bor.
}
alerts-nothing-false = Rasmlar yoʻq.

alerts-receipts = Qabul qilinganini kim tasdiqlagan
alerts-receipt-by = Qabul qilingani tasdiqlandi: { $day }
alerts-receipt-open = Muddat: { $day }
alerts-receipt-overdue = Muddati oʻtgan: { $day }
alerts-receipts-count = { $count } ta tashkilotdan { $done } tasi qabul qilinganini tasdiqladi.
alerts-acknowledge = Qabul qilinganini tasdiqlash
alerts-acknowledge-hint = Ogohlantirish yetib kelgani va undan xabardorlikni butun tashkilotingiz nomidan bildiradi.
alerts-note = Joʻnatuvchiga izoh
alerts-note-hint = Boʻsh qolishi mumkin.
alerts-acknowledged = Tashkilotingiz qabul qilinganini tasdiqlagan kun: { $day }.
alerts-due = Iltimos, qabul qilinganini tasdiqlang. Muddat: { $day }.

alerts-check-title = Ikkinchi shaxs
alerts-check = Tekshirildi: eʼlon qilish
alerts-check-hint = Oʻqiy oladiganlarning hammasiga darhol xabar beriladi. Uni yozgan xodimdan boshqa kishi tekshirganiga kafil boʻlasiz.
alerts-edit = Oʻzgartirish
alerts-withdraw = Qaytarib olish
alerts-withdraw-hint = U darhol tugaydi. Uni oʻqiganlar qaytarib olinganini va sababini koʻradi.
alerts-reason = Sabab
alerts-ended-on = Tugagan kun: { $day }

alerts-counts = Barcha aʼzolarning ogohlantirishlari
alerts-counts-in-force = Amalda
alerts-counts-waiting = Ikkinchi shaxsni kutmoqda
alerts-counts-ended = Tugagan
alerts-counts-overdue = Muddati oʻtgan tasdiqlashlar

alerts-form-new = Soxta hujjat haqida xabar berish
alerts-form-edit = Xabarni oʻzgartirish
alerts-form-what = Soxta hujjat
alerts-form-words = Soʻz bilan
alerts-form-pictures = Haqiqiy va soxta
alerts-form-numbers = Raqamlar
alerts-form-readers = Kim oʻqiy oladi
alerts-form-time = Amal qilish muddati
alerts-form-issuer = Hujjat davlati, sohada yozilganidek
alerts-form-issuer-hint = Koʻpi bilan uchta harf: TUR, BEL, D.
alerts-form-specimen = Namuna kodi
alerts-form-specimen-hint = Boʻsh qolishi mumkin. Namunalar reyestridagidek: TUR-BO-01001.
alerts-form-language = Bu soʻzlar tili
alerts-form-language-hint = Boshqa tillardagi soʻzlar oʻz holicha qoladi.
alerts-form-name = Sarlavha
alerts-form-name-hint = Raqam va ismlarsiz: ogohlantirish keng tarqatilsa, sarlavha xatlarga kiradi.
alerts-form-seen = Nima koʻrilgan
alerts-form-tell = Qanday bilish mumkin
alerts-form-do = Nima qilish kerak
alerts-form-pair = Juftlik { $number }
alerts-form-pictures-hint = Kutubxonangizdagi tavsifi bor rasmlar. Faqat oʻylab topilgan hujjat egalarini koʻrsating.
alerts-form-none = yoʻq
alerts-form-genuine = Haqiqiy hujjat rasmi
alerts-form-false = Soxta hujjat rasmi
alerts-form-compare = Nimani solishtirish kerak
alerts-form-ranges = Raqamlar oraliqlari
alerts-form-ranges-hint = Har bir qatorda bittadan: birinchi va oxirgi raqam, orasida boʻsh joy; yoki faqat bitta raqam.
alerts-form-numbers-tlp = Raqamlarni kim oʻqiy oladi
alerts-form-numbers-tlp-hint = Boshqalar faqat nechta oraliq borligini biladi.
alerts-form-tlp = Ogohlantirishni kim oʻqiy oladi
alerts-form-organisations = AMBER maʼlumotlarini oʻqiydigan tashkilotlar
alerts-form-people = RED maʼlumotlarini oʻqiydigan shaxslar
alerts-form-people-hint = Ular hisoblarining elektron pochta manzillari, har bir qatorda bittadan.
alerts-form-from = Amal qilish boshi
alerts-form-until = Amal qilish oxiri
alerts-form-until-hint = Koʻpi bilan bir yil. Ikki taqvimning istalgani bilan: 2027-03-20 yoki 1405/12/29.
alerts-form-days = Qabul qilinganini tasdiqlash muddati
alerts-form-days-hint = Qabul qiluvchi mamlakatining ish kunlari, 1 dan 30 gacha.
alerts-form-supersedes = Qaysi ogohlantirish oʻrniga
alerts-form-supersedes-hint = Boʻsh qolishi mumkin. Amaldagi oʻz ogohlantirishingizning qayd raqami.
alerts-form-save = Topshirish
alerts-form-back = Orqaga

alerts-flash-submitted = Topshirildi. Uni ikkinchi shaxs tekshiradi.
alerts-flash-published = Eʼlon qilindi. Oʻqiy oladiganlarga xabar beriladi.
alerts-flash-acknowledged = Qabul qilingani tasdiqlandi. Buni joʻnatuvchi koʻradi.
alerts-flash-withdrawn = Qaytarib olindi.
alerts-conflict-own = Bu ogohlantirishni siz yozgansiz. Uni boshqa xodim tekshirishi kerak.
alerts-conflict-checked = Kimdir uni allaqachon tekshirgan yoki qaytarib olgan.
alerts-conflict-changed = Siz ochganingizdan keyin kimdir uni oʻzgartirdi.
alerts-conflict-ended = Ogohlantirish endi amalda emas.
alerts-conflict-acknowledged = Tashkilotingiz qabul qilinganini allaqachon tasdiqlagan.
alerts-conflict-superseded = Almashtiriladigan ogohlantirish endi amalda emas.
alerts-conflict-late = Oxirgi kuni oʻtib ketdi. Boshqasini yozing.
alerts-error-issuer = Bu davlat kodi emas: koʻpi bilan uchta bosh harf.
alerts-error-kind = Nima koʻrilganini tanlang.
alerts-error-specimen = Bu namuna kodi emas: TUR-BO-01001.
alerts-error-language = Tilni tanlang.
alerts-error-name = 150 ta harfdan oshmaydigan sarlavha yozing.
alerts-error-text = Matn 3000 ta harfdan oshmasin.
alerts-error-text-needed = Buni asl matn tilida, 3000 ta harfdan oshirmay yozing.
alerts-error-pair = Juftlik uchun ikkala rasm va nimani solishtirish kerakligi zarur.
alerts-error-picture = Bu rasm kutubxonangizda yoʻq yoki hali tavsifi yoʻq.
alerts-error-ranges = Har bir qatorda bitta raqam yoki bir xil uzunlikdagi ikki raqam, avval kichigi: A dan Z gacha harflar va raqamlar, koʻpi bilan 22 ta. Koʻpi bilan 50 qator.
alerts-error-tlp = Kim oʻqiy olishini tanlang.
alerts-error-organisations = AMBER maʼlumotlari uchun kamida bitta tashkilotni koʻrsating.
alerts-error-people = Portalda bunday hisoblar yoʻq.
alerts-error-people-needed = RED maʼlumotlari uchun kamida bitta shaxsni koʻrsating.
alerts-error-day = Bu kun emas.
alerts-error-until = Qachon tugashini yozing.
alerts-error-order = Oxiri boshidan oldin.
alerts-error-past = Oxirgi kuni allaqachon oʻtgan.
alerts-error-year = Oxiri boshidan bir yildan ortiq keyin.
alerts-error-days = 1 dan 30 gacha kunlar sonini yozing.
alerts-error-supersedes = Bu qayd raqami bilan amaldagi ogohlantirishingiz yoʻq.
alerts-error-urgency = Shoshilinchlikni tanlang.

alerts-desk-title = Ogohlantirishlar
alerts-desk-acknowledge = Qabul qilingani tasdiqlanadigan
alerts-desk-check = Tekshiriladigan
alerts-desk-overdue = Boshqalar qabul qilinganini oʻz vaqtida tasdiqlamagan ogohlantirishlaringiz
alerts-desk-hidden = Ular faqat tashkilotingiz nomini koʻrsatgan shaxslar uchun, siz ular orasida emassiz: koʻrib chiquvchilaringizdan soʻrang.
alerts-desk-hidden-overdue = { $count ->
    [one] { $count } ta ogohlantirishning muddati oʻtgan
   *[other] { $count } ta ogohlantirishning muddati oʻtgan
}
alerts-desk-overdue-count = { $count ->
    [one] { $count } ta tashkilotning muddati oʻtgan
   *[other] { $count } ta tashkilotning muddati oʻtgan
}

alerts-mail-title-subject = Ogohlantirish: { $title }
alerts-mail-title-text = Aʼzo davlatlarning FHDYo organlaridan biri “{ $title }” ogohlantirishini eʼlon qildi. Uni portalda oʻqish va qabul qilinganini tasdiqlash mumkin.
alerts-mail-neutral-subject = Sizni ogohlantirish kutmoqda
alerts-mail-neutral-text = Portalda sizni ogohlantirish kutmoqda.
alerts-mail-open = Ogohlantirishni ochish
search-kind-alert = Ogohlantirish
audit-thing-alert = Ogohlantirish
audit-did-acknowledged = Qabul qilingani tasdiqlandi
audit-did-superseded = Boshqasi bilan almashtirildi
audit-did-expired = Muddati tugadi
