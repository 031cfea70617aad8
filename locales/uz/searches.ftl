# Review by a native reader: pace-usual
# Searches somebody keeps.
searches-list-title = Saqlangan qidiruvlar
searches-list-new = Yangi
searches-list-mails = Xatlar
searches-list-filters = { $count ->
    [one] { $count } ta filtr
   *[other] { $count } ta filtr
}
searches-list-change = Oʻzgartirish
searches-list-end = Oʻchirish
searches-list-nothing = Hali saqlangan qidiruv yoʻq
searches-list-nothing-advice = Biror narsani qidiring: natijalar yonidagi havola qidiruvni filtrlari bilan saqlaydi, bu yerda esa unda nima yangiligini koʻrasiz.

# Keeping a search.
searches-new-title = Qidiruvni saqlash
searches-new-words = Qidirilgan soʻzlar:
searches-new-name = Nomi
searches-new-name-hint = Uni qayta topishingiz uchun. Boshqa hech kim koʻrmaydi.
searches-new-rhythm = Yangilari haqida xat
searches-new-rhythm-hint = Xatlarda faqat hammaga ochiq narsalar tilga olinadi.
searches-new-save = Saqlash

# How often mails come.
pace-never = Xatsiz
pace-usual = Boshqa xatlarim bilan
pace-at_once = Darhol
pace-daily = Har kuni
pace-weekly = Har hafta

# What is to be mended.
searches-error-name = 80 harfdan oshmaydigan nom yozing.
searches-error-rhythm = Xatlar qanchalik tez-tez kelishini tanlang.
searches-error-query = Qidirish uchun soʻz yoʻq. Avval qidiring, keyin qidiruvni natijalar yonidan saqlang.
searches-error-many = Bundan ortiq qidiruv saqlay olmaysiz. Avval bittasini oʻchiring.

# What a page says once.
searches-flash-saved = Qidiruv saqlandi.
searches-flash-rhythm = Xatlar vaqti oʻzgartirildi.
searches-flash-ended = Qidiruv oʻchirildi.

# Stopping the mails without signing in.
searches-mails-title = Saqlangan qidiruv xatlari
searches-mails-question = “{ $name }” xatlari toʻxtatilsinmi? Qidiruvning oʻzi qoladi.
searches-mails-stop = Xatlarni toʻxtatish
searches-mails-none = Bu qidiruv uchun xat yuborilmaydi.

# The mail.
searches-mail-digest-subject = Qidiruvingizda yangi: { $name }
searches-mail-digest-count = { $count ->
    [one] Oxirgi xatdan beri { $count } ta yangi yozuv bor.
   *[other] Oxirgi xatdan beri { $count } ta yangi yozuv bor.
}
searches-mail-digest-more = Oxirgi xatdan beri kamida { $count } ta yangi yozuv bor.
searches-mail-digest-all = Barcha natijalar
searches-mail-why = Bu xatni saqlangan “{ $name }” qidiruvingizdagi yangiliklarni bilishni istaganingiz uchun olasiz.
