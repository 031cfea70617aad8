# The rehearsal: two invented countries in which everything of the exchange can be tried without fear.
# To be confirmed by a native reader: rehearsal-title (said as practice), rehearsal-seat*, rehearsal-sit*, rehearsal-try-*,
# rehearsal-filling, and the names of the two invented countries beside those of the members.
# Also rehearsal-branch.

rehearsal-title = Mashq
rehearsal-band = Mamlakatlar oʻylab topilgan, odamlar oʻylab topilgan. Bu yerdan hech narsa chiqmaydi va bu yerdagi hech narsa dalil emas.
rehearsal-lead = Haqiqiy ishdagidek yuboring, yuborishga ruxsat bering, oching va javob bering. Har bir qadam haqiqiy; faqat mamlakatlar, odamlar va yozuvlar oʻylab topilgan. Mavjud odamning maʼlumotlarini hech qachon yozmang.
rehearsal-practise = Mashq qilish
rehearsal-leave = Mashqdan chiqish
rehearsal-desk = Ish stoliga oʻtish
rehearsal-register = Mashq qayd idorasi
rehearsal-branch = Mashq qayd idorasining boʻlimi
rehearsal-change = Oʻrinni almashtirish
rehearsal-seats = Oʻrin tanlang
rehearsal-seats-text = Uni istagan paytda almashtiring va bitta ishning ikkala tomonini ham oʻzingiz yuriting.
rehearsal-seat-officer = Qoralama yozadi, ochadi va javob beradi
rehearsal-seat-releaser = Boshqasi yozganini yuborishga ruxsat beradi; muvofiqlashtiruvchi
rehearsal-seat-branch = Oʻsha mamlakatning boshqa boʻlimida unga yuborilgan ishlarni ochadi va javob beradi
rehearsal-sit = Shu yerga oʻtirish
rehearsal-sits = Siz shu yerda oʻtiribsiz
rehearsal-filled = Toʻldirilgan vaqti: { $time }. Bir kundan keyin, unda hech kim ishlamasa, boʻshatiladi.
rehearsal-unfilled = Birinchi oʻrin olinganda toʻldiriladi; bu bir necha soniya oladi.
rehearsal-filling = Mashq hozir toʻldirilmoqda. Bir necha soniyadan keyin qayta urinib koʻring.
rehearsal-try = Nimani sinab koʻrish mumkin
rehearsal-try-text = Toʻldirilganidan beri qilinganlar, kim qilgan boʻlsa ham, belgilangan.
rehearsal-try-submit = Tugʻilish haqida bildirishnoma yozing va yuborishga ruxsat olish uchun topshiring.
rehearsal-try-release = Oʻsha mamlakatda yuborishga ruxsat beradigan kishining oʻrniga oʻting va ruxsat bering. Yozgan kishining oʻzi ruxsat bera olmaydi.
rehearsal-try-open = Boshqa mamlakatga oʻting, kelganini oching va qabul qiling.
rehearsal-try-forward = Shimoliy mamlakatning bir ishini uning boshqa boʻlimiga yuboring, oʻsha joyga oʻting va uni oching.
rehearsal-try-ask = Yuboruvchidan biror narsa soʻrang yoki keyinroq muddat taklif qiling.
rehearsal-try-answer = Javob bering yoki natijani bildiring; reyestrga kiritilganini ikkinchi kishi tasdiqlaydi.
rehearsal-try-close = Yuboruvchining oʻrniga qayting, javobni oʻqing va ishni yoping.
rehearsal-done = Qilindi
rehearsal-proof = Haqiqiy ishda portal bu yerda kim ekanligingizni yana bir marta soʻraydi.
rehearsal-reset = Qaytadan boshlash
rehearsal-reset-lead = Bu yerda sinab koʻrilgan hamma narsa, hozir mashq qilayotganlarning hammasi uchun, unutiladi va oʻrniga har qanday holatdagi ishlar qoʻyiladi. Bu bir necha soniya oladi.
rehearsal-reset-do = Boʻshatib, qaytadan toʻldirish
rehearsal-keep = Shundayligicha qoldirish
rehearsal-flash-reset = Mashq qaytadan toʻldirildi. Oʻrin tanlang.
rehearsal-flash-seat = Avval oʻrin tanlang. Oʻrningiz boʻlgan boʻlsa, shu orada mashq qaytadan toʻldirildi, unda sinab koʻrilganlar endi yoʻq.
