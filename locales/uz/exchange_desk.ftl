# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: receipt as tasdiq (also the word for a confirmation), exchange-title,
# exchange-sealed, exchange-receipt-content (commitment), exchange-receipt-submission-*, exchange-form-sensitivity
# (said as protection), exchange-officer, exchange-grade-*, exchange-paused,
# exchange-receipt-reopening (as exchange-step-reopen), exchange-form-basis-hint.
# Also exchange-form-others, exchange-form-office, exchange-flash-erased, exchange-related-newer, exchange-related-older,
# exchange-related-whole, exchange-notice-to-erase, exchange-erasure-* and exchange-erasures* (coordinator as
# muvofiqlashtiruvchi).
# Also exchange-contradicted, exchange-contradicted-lead, exchange-contradicted-sent, exchange-contradicted-came.
# Also exchange-find-hint, exchange-receipt-picture, exchange-receipt-picture-says, exchange-receipt-digest,
# exchange-conflict-pending.
# Also exchange-left-working, exchange-left-days, exchange-waits-for-you, exchange-waits-for.
# To be confirmed as well: exchange-nobody-releases, exchange-notice-nobody*.

exchange-title = Yozuvlar almashinuvi
exchange-lead = Oʻn davlatning FHDYo organlari oʻrtasidagi bildirishnomalar, savollar va xatlar. Har bir qadamdan tasdiq qoladi, uni hech bir tomon inkor eta olmaydi.
exchange-new = Yangi xabar boshlash
exchange-shelves = Ishlar roʻyxatlari
exchange-shelf-waiting = Bizni kutayotganlar
exchange-shelf-received = Qabul qilinganlar
exchange-shelf-sent = Yuborilganlar
exchange-shelf-drafts = Qoralamalar
exchange-find = Ishni qidirish
exchange-find-hint = Ish raqami, istalgan yozuvdagi ism yoki hujjat raqami. Faqat oʻz tashkilotingizning ishlari topiladi.
exchange-show = Koʻrsatish
exchange-empty = Bu yerda ish yoʻq
exchange-empty-advice = Kelganlar javob berishning oxirgi kuni bilan birga shu yerda turadi.
exchange-nothing-found = Tashkilotingizning hech bir ishi mos kelmadi.
exchange-count = { $count ->
    [one] { $count } ta ish
   *[other] { $count } ta ish
}
exchange-grade-name = Ism yozilganidek
exchange-grade-sound = Talaffuzi bir xil
exchange-grade-part = Ismning qismi
exchange-candidates = Izlanayotgani shulardan biri boʻlishi mumkin. Aynan oʻsha shaxs ekanini faqat yozuvlarni solishtiradigan xodim hal qiladi.
exchange-due = Javob berish muddati: { $day }
exchange-overdue = Muddati oʻtgan: { $day }
exchange-left-working = { $count ->
    [0] Bugun oxirgi kun
   *[other] { $count } ish kuni qoldi
}
exchange-left-days = { $count ->
    [0] Bugun oxirgi kun
   *[other] { $count } kun qoldi
}
exchange-waits-for-you = Sizni kutmoqda
exchange-waits-for = Kutilayotgan mamlakat: { $country }
exchange-each-reading = Har bir oʻqilish yozib qoʻyiladi.
exchange-paused = Muddat hisobi { $day } kunidan beri toʻxtatilgan
exchange-proposed = Keyinroq muddat taklif qilindi: { $day }
exchange-more = Eskiroq ishlar

# Begin.
exchange-new-lead = Avval bu nima va kim uchun ekanini ayting. Qoralamani tashkilotingizdan tashqarida hech kim koʻrmaydi.
exchange-form-kind = Xabar turi
exchange-form-receiver = Qabul qiluvchi
exchange-form-others = Yana kimga
exchange-form-others-hint = Har bir qabul qiluvchi uchun alohida ish ochiladi va har biri oʻzi javob beradi. Savol faqat bitta qabul qiluvchiga yuboriladi.
exchange-form-office = Ish yuboriladigan organ
exchange-form-basis = Huquqiy asos
exchange-form-basis-hint = Ikkala davlat ham Minsk konvensiyasi ishtirokchisi boʻlsa, uning 12-moddasi qoʻllanishi mumkin. Bu maslahat, qonun emas: buni yuridik boʻlimingiz tasdiqlaydi.
exchange-form-purpose = Maqsad
exchange-form-urgency = Shoshilinchlik
exchange-form-sensitivity = Maʼlumotlarning himoyasi
exchange-form-begin = Qoralamani boshlash
exchange-error-choose = Iltimos, roʻyxatdan birini tanlang.
exchange-error-one-receiver = Savol faqat bitta qabul qiluvchiga yuboriladi.

# A case.
exchange-disclaimer = Bu xabarni yuborish yoki qabul qilish fuqarolikni ham, nikohning haqiqiyligini ham tan olishni anglatmaydi.
exchange-from = Joʻnatuvchi
exchange-to = Qabul qiluvchi
exchange-officer = Ishni olib boruvchi xodim
exchange-case-facts = Bu ish haqida
exchange-conversation = Nima aytildi va qilindi
exchange-what-next = Nima qila olasiz
exchange-nothing-next = Bu yerda sizni hech narsa kutmayapti.
exchange-by-portal = Portal
exchange-sealed = Ochilguncha muhrlangan holda turadi. Ochilgani yozib qoʻyiladi va joʻnatuvchi tasdiq oladi.
exchange-destroyed = Bu xabarning kaliti yoʻq qilingan; faqat tasdiqlar qolgan.
exchange-continue = Yozishni davom ettirish
exchange-own-work = Uni siz ham yozgansiz, shuning uchun yuborishga ruxsatni boshqa xodim beradi.
exchange-nobody-releases = Tashkilotingizda buni yuborishga ruxsat bera oladigan hech kim yoʻq: u ham xodim, ham koʻrib chiquvchi boʻlishi va uni yozishda qatnashmagan boʻlishi kerak. Mamlakatingiz maʼmurlari kimnidir tayinlashi mumkin.
exchange-notice-nobody-title = Almashinuv stolida koʻrib chiquvchi yoʻq
exchange-notice-nobody = { $organisation }: yuborishga ruxsatni kutayotgan narsa bor va u yerda ruxsat bera oladigan hech kim yoʻq. Iltimos, ham xodim, ham koʻrib chiquvchi boʻlgan kishini tayinlang.
exchange-notice-nobody-where = mamlakatingizning bir tashkiloti
exchange-missing = { $count ->
    [one] { $count } ta maydon hali toʻliq emas
   *[other] { $count } ta maydon hali toʻliq emas
}
exchange-save = Qoralamani saqlash
exchange-flash-saved = Qoralama saqlandi.
exchange-flash-done = Bajarildi va yozib qoʻyildi.
exchange-discard = Qoralamani oʻchirish
exchange-flash-discarded = Qoralama oʻchirildi.
exchange-flash-erased = Yoʻq qilindi. Imzolangan va yozib qoʻyilganlar saqlanib qoladi.
exchange-drafted = Qoralama yozilgan, yuborishga hali ruxsat berilmagan

# Who read it.
exchange-readers = Kim oʻqigan
exchange-readers-lead = Xabar mazmunining har bir oʻqilishi u koʻrsatilishidan oldin yozib qoʻyiladi. Bu roʻyxatni ikkala tomon ham koʻradi.
exchange-readers-none = Buni hali hech kim oʻqimagan.
exchange-reader = Oʻquvchi
exchange-reader-office = Organ
exchange-reader-when = Qachon

# Receipts.
exchange-receipts = Tasdiqlar
exchange-receipt-file = Fayl koʻrinishidagi tasdiq
exchange-receipt-lead = Tasdiqlarni portal imzolaydi va ular ochiq jurnalda saqlanadi. Fayli bor kishi uni portalsiz tekshira oladi.
exchange-receipt-check = Uni istalgan kompyuterda dastur bilan tekshiring: sijil verify va fayl nomi.
exchange-receipt-waits = U bir necha soniya ichida jurnaldan oʻrin oladi. Shundan keyin faylni qayta yuklab oling: unda isbot boʻladi.
exchange-receipt-place = Jurnaldagi oʻrni
exchange-receipt-code = Xabar (raqami)
exchange-receipt-content = Mazmun, son bilan mustahkamlangan
exchange-receipt-by = Organ va rol
exchange-receipt-at = Vaqti (UTC)
exchange-receipt-word = Sabab yoki natija
exchange-receipt-submission-acceptance = Topshirilgan xabar qabul qilindi
exchange-receipt-submission-rejection = Topshirilgan xabar rad etildi
exchange-receipt-delivery = Yetkazildi
exchange-receipt-retrieval = Qabul qiluvchi ochdi
exchange-receipt-non-retrieval = Oʻz vaqtida ochilmadi
exchange-receipt-business-acceptance = Xodim qabul qildi
exchange-receipt-business-rejection = Rad etildi
exchange-receipt-reopening = Qayta ochildi
exchange-receipt-outcome = Natija bildirildi
exchange-receipt-answer = Javob berildi

# What cannot be done.
exchange-conflict-changed = Shu orada kimdir ishni oʻzgartirdi. Iltimos, uni qayta oʻqing.
exchange-conflict-receiver = Qabul qiluvchi boshqa davlat tashkiloti boʻlishi kerak.
exchange-conflict-nothing-said = Bu qadam uchun soʻzlar kerak, lekin ular yoʻq.
exchange-conflict-not-whole = Hali nimadir yetishmayapti. Iltimos, belgilangan maydonlarni toʻldiring.
exchange-conflict-date = Keyinroq muddat bitta kun boʻlishi va hozirgi muddatdan keyin kelishi kerak.
exchange-conflict-typed = Siz yozayotganingizda kimdir ishni oʻzgartirdi. Yozganlaringiz hali shu yerda turibdi; ularni qayta saqlasangiz, boshqa xodim saqlaganining oʻrniga oʻtadi.
exchange-conflict-pending = Jurnalga eng yangi tasdiq hali kiritilmagan. Iltimos, bir daqiqadan soʻng yana urinib koʻring.
exchange-contradicted = Bu xabar avval boshqa matn bilan yuborilgan
exchange-contradicted-lead = Shakl yana keldi va yuborilgan xabardan boshqa gapni aytadi. Oʻsha xabarda hech narsa oʻzgartirilmadi; yangi matn saqlanmadi. Ikkalasini mustahkamlagan sonlar jurnalda turadi. Boshqacha aytilishi kerak boʻlgan gap keyingi xabarda yoki tuzatishda aytiladi.
exchange-contradicted-sent = Yuborilgani, son bilan mustahkamlangan
exchange-contradicted-came = Hozir kelgani, son bilan mustahkamlangan
exchange-conflict-cancelled = Yozuv bekor qilindi; endi uning oʻrniga hech narsa kelmaydi.
exchange-conflict-office = Iltimos, oʻz davlatingizning boshqa organini tanlang.

# Notices in the inbox of the portal.
exchange-notice-title = Almashinuv: { $reference }
exchange-mail-waiting = { $count ->
    [one] Bitta ish javobingizni kutmoqda
   *[other] { $count } ta ish javobingizni kutmoqda
}
exchange-mail-said = { $count ->
    [one] Bitta ishda yangilik bor
   *[other] { $count } ta ishda yangilik bor
}
exchange-notice-arrived = Ish keldi: { $reference }.
exchange-notice-asked = { $reference } ishida sizdan nimadir soʻraldi.
exchange-notice-said = { $reference } ishida nimadir aytildi.
exchange-notice-to-release = { $reference } ishi yuborishga ruxsatingizni kutmoqda.
exchange-notice-reminded = { $reference } ishi hamon sizni kutmoqda.
exchange-notice-unopened = { $reference } ishini besh ish kuni ichida hech kim ochmadi.
exchange-notice-overdue = { $reference } ishining oxirgi kuni oʻtdi.
exchange-notice-to-erase = Muvofiqlashtiruvchi { $reference } ishini yoʻq qilishni buyurdi. Bunga auditor rozilik berishi kerak.
exchange-renew-n-cor = Yozuvni tuzatish
exchange-renew-n-can = Yozuvni bekor qilish
exchange-renew-l-doc = Yangi versiya yozish
exchange-superseded = Bu xabarning oʻrniga keyingi xabar keldi. Bu xabarning oʻzida hech narsa oʻzgartirilmadi va oʻchirilmadi.
exchange-related = Oʻzaro bogʻliq ishlar
exchange-related-newer = Buning oʻrniga kelgani
exchange-related-older = Bu uning oʻrniga keldi
exchange-related-copy = Boshqa qabul qiluvchiga ham yuborildi
exchange-related-whole = Bu qism tegishli boʻlgan savol
exchange-related-part = Boshqalarga berilgan qism
exchange-part-lead = Savolning bir qismi uchinchi tashkilotga yuboriladi. Bu qismning qoralamasi ham har qanday savolniki kabi yoziladi va uni yuborishga ruxsat beriladi; qismlarga javob berilgach, siz javob berasiz.
exchange-erasure-ordered = Muvofiqlashtiruvchi buni saqlash muddati tugamasdan yoʻq qilishni buyurdi. Bunga auditor rozilik berishi kerak.
exchange-erasures = Yoʻq qilinishiga rozilik kutilayotgan ishlar
exchange-erasures-lead = Muvofiqlashtiruvchi bu ishlarni saqlash muddati tugamasdan yoʻq qilishni buyurdi. Rozilik bersangiz, ularning kalitlari yoʻq qilinadi va ularni endi hech kim oʻqiy olmaydi; jurnal va tasdiqlar qoladi.
exchange-erasures-none = Yoʻq qilinishi roziligingizni kutayotgan ish yoʻq.
exchange-erasure-by = Buyurgan xodim
exchange-receipt-picture = Shu tasdiqqa olib boradigan rasm
exchange-receipt-picture-says = Rasm shu sahifaga olib boradi va imzolanganning xeshini aytadi. U yuqoridagi bilan bir xil boʻlsa, qogʻoz va tasdiq bir-biriga tegishli.
exchange-receipt-digest = Imzolanganning xeshi (SHA-256)
