# Review by a native reader: whole file

# How somebody wants to be told, and of what.
habits-title = Sizga qanday xabar berilsin
habits-lede = Yuz bergan narsa darhol bildirishnomalaringizda paydo boʻladi. Uning qanchasi va qachon xat bilan kelishini shu yerda belgilaysiz.
habits-rhythm = Xatlar qanchalik tez-tez kelsin
habits-rhythm-hint = Xat faqat xabar qilinadigan narsa boʻlganda keladi.
habits-rhythm-never = Hech qachon
habits-rhythm-at_once = Darhol
habits-rhythm-daily = Har kuni
habits-rhythm-weekly = Har hafta
habits-hour = Soat
habits-hour-hint = Kundalik va haftalik xatlar uchun, oʻz soatingiz boʻyicha.
habits-weekday = Haftalik xat kuni
habits-calls = Meni kutayotgan ishlar haqida darhol xabar berish
habits-calls-hint = Yuqorida nima tanlagan boʻlsangiz ham.
habits-rests = Dam olish kunlari xat kelmasin
habits-rests-hint = Mamlakatingizda dam olish kunlari: { $days } va bayramlar. Bu kunlarga toʻgʻri kelgan xat keyingi ish kuni keladi; shoshilinch ogohlantirishlar darhol keladi.
habits-save = Saqlash
habits-to = Xatlar boradigan manzil
habits-next-at = Xabar qilinadigan narsa boʻlsa, keyingi xatingiz: { $day }
habits-next-soon = Xabar qilinadigan narsa boʻlganda, xatlar sizga darhol keladi.
habits-next-never = Sizga faqat doim keladigan xatlar keladi.
habits-profile = Til, taqvim va vaqt mintaqasini oʻzgartirish
habits-usual = Siz hech narsani oʻzgartirmadingiz: bu rollaringiz uchun odatdagi holat va ular bilan birga oʻzgaradi.
habits-back = Rollarim uchun odatdagi holatga qaytish
habits-always-title = Doim keladiganlar
habits-always = Hisobingiz xavfsizligiga oid xatlar doim darhol keladi.
habits-always-urgent = Tashkilotingizga kelgan shoshilinch ogohlantirishlar ular qabul qilinganini tasdiqlaydiganlarga darhol keladi.
habits-error-choice = Taklif qilinganlardan birini tanlang
habits-flash-saved = Saqlandi. Xatlar bundan buyon shunga muvofiq keladi.
