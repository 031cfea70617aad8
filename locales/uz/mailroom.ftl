# Review by a native reader: the whole file; above all mailroom-title, mailroom-given-up

# The page of the mailroom: what became of the portal's mails.
mailroom-title = Xatlarning yuborilishi
mailroom-lede = Portal xatlari nima boʻlgani. Bu yerda hech qanday manzil yozilmaydi; xat ochilgan-ochilmagani nomaʼlum.
mailroom-waiting = Kutayotgan
mailroom-sent = Oxirgi 24 soatda yuborilgan
mailroom-bounced = Oxirgi 30 kunda qaytib kelgan
mailroom-bad = Xat bormaydigan manzillar
mailroom-given-up = Yuborilmay qolgan
mailroom-none = Yuborilmay qolgan xat yoʻq.
mailroom-single = Birma-bir
mailroom-column-kind = Turi
mailroom-column-count = Xatlar
mailroom-column-why = Sababi
mailroom-column-written = Yozilgan vaqti
mailroom-column-person = Oluvchi
mailroom-person = Shaxs sahifasiga
mailroom-elsewhere = Sizning ixtiyoringizda emas
mailroom-resend = Qayta yuborish
mailroom-resend-kind = Hammasini qayta yuborish
mailroom-flash-resent = Xat qayta yuborilmoqda.
mailroom-flash-kind-resent = Xatlar qayta yuborilmoqda.
mailroom-conflict-bad-address = Bu manzilga xatlar qaytib kelmoqda. Manzil yana ishlaganda yuborish mumkin.
mailroom-why-refused = Pochta serveri rad etdi
mailroom-why-unreachable = Hech bir pochta serveri qabul qilmadi
mailroom-why-unwritable = Yozib boʻlmadi
mailroom-why-bad-address = Manzil xat olmaydi
mailroom-addresses = Xat bormaydigan, hisobi yoʻq manzillar
mailroom-addresses-note = Faqat @ belgisidan keyingi qismi koʻrsatiladi. Manzil ishlashini bilganda xat yuborishni tiklang; yuborilmay qolganlarini shunda qayta yuborish mumkin.
mailroom-column-domain = Domen
mailroom-column-since = Qachondan beri

# An address that takes no mail: told to its owner in the portal, to those who look after the account by mail too.
accounts-mail-address-fails-subject = Sijil portali xatlari sizga yetib bormayapti
accounts-mail-address-fails-text = Manzilingizga yuborilgan bir necha xat qaytib keldi ({ $time }), shuning uchun u yerga endi xat yuborilmaydi. Profilingizga boshqa manzil yozing yoki administratoringizdan xat yuborishni tiklashni soʻrang.
accounts-mail-unreachable-subject = Sijil portali xatlari bir xodimingizga yetib bormayapti
accounts-mail-unreachable-text = Siz boshqaradigan hisob manziliga yuborilgan bir necha xat qaytib keldi ({ $time }), shuning uchun u yerga endi xat yuborilmaydi. Hisob egasi buni portalda koʻradi.
accounts-mail-unreachable-do = Manzil toʻgʻriligini aniqlang va ishlaganda xat yuborishni tiklang:
accounts-person-unreachable = Bu manzilga yuborilgan xatlar qayta-qayta qaytib keldi; { $time } vaqtidan beri u yerga xat yuborilmagan.
accounts-person-trust-hint = Manzil ishlashiga ishonch hosil qilganingizda xatlar yana borishiga ruxsat bering.
accounts-person-trust = Xat yuborishni tiklash
accounts-flash-mail-resumed = Bu manzilga xatlar yana yuboriladi.

# Rows of the audit.
audit-did-resent = Qayta yuborildi
audit-did-kind-resent = Hammasi qayta yuborildi
audit-did-mail-resumed = Xat yuborish tiklandi
audit-did-mail-stopped = Xat yuborish toʻxtatildi
audit-thing-mail = Xat
audit-thing-mail-kind = Xat turi
