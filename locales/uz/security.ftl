# Review by a native reader: whole file

# The step after the password.
accounts-code-title = Ikkinchi qadam
accounts-code-lede = Parol toʻgʻri. Bu siz ekaningizni koʻrsatadigan yana bir qadam qoldi.
accounts-code-field = Kod
accounts-code-hint = Ilovangizdagi olti raqam yoki tiklash kodlaringizdan biri.
accounts-code-lost-title = Ilova va kodlar yoʻqoldimi?
accounts-code-lost-text = Tashkilotingiz administratoriga murojaat qiling. Ikki kishi birgalikda sizga qaytadan boshlashga imkon bera oladi.
accounts-code-ended-title = Qaytadan boshlang
accounts-code-ended-text = Parol ancha oldin yoki boshqa brauzerda kiritilgan.

# Proving oneself again.
accounts-proof-title = Bu siz ekaningizni tasdiqlang
accounts-proof-lede = Bu qadam uchun oʻn daqiqadan eski boʻlmagan tasdiq kerak. Soʻng turgan joyingizga qaytasiz.
accounts-proof-button = Tasdiqlash

# Second factors.
accounts-factors-title = Kirish xavfsizligi
accounts-factors-lede = Parolni boshqa kishi bilsa ham, ikkinchi tasdiq hisobni sizda saqlaydi.
accounts-factors-demanded = Rolingiz davom etishdan oldin ikkinchi tasdiqni talab qiladi. Uni shu yerda oʻrnating; ikki daqiqa ketadi.
accounts-factors-name = Nomi
accounts-factors-added = Qoʻshilgan
accounts-factors-used = Oxirgi foydalanish
accounts-factors-remove = Olib tashlash
accounts-factors-app-title = Kod ilovasi
accounts-factors-app-text = Telefoningizdagi ilova har yarim daqiqada yangi olti raqam koʻrsatadi, tarmoqsiz ham. Bir martalik kodlar (TOTP) uchun har qanday ilova yaraydi.
accounts-factors-app-add = Ilova qoʻshish
accounts-factors-why-title = Nima uchun?
accounts-factors-why-text = Bu portaldan odamlarning yozuvlari oʻtadi. Parolni koʻrish, topish yoki aytib qoʻyish mumkin; qoʻlingizdagini esa yoʻq.
accounts-factor-app = Kod ilovasi
accounts-factor-passkey = Kirish kaliti

# An app to be added.
accounts-app-title = Kod ilovasini qoʻshish
accounts-app-scan = Ilovani oching va bu rasmni skanerlang.
accounts-app-picture = Ilovaning maxfiy kaliti, rasm koʻrinishida
accounts-app-type = Skanerlab boʻlmasa, buni ilovaga yozing:
accounts-app-name = Qurilma nomi
accounts-app-name-hint = Boshqalaridan ajratish uchun, “telefonim” kabi. Boʻsh qolishi mumkin.
accounts-app-code = Ilova hozir koʻrsatayotgan kod
accounts-app-code-hint = Olti raqam. Ilova ishlayotganini koʻrsatadi.
accounts-app-button = Shu ilovani qoʻshish

# Recovery codes.
accounts-codes-title = Tiklash kodlari
accounts-codes-left = { $count } ta kod qoldi.
accounts-codes-renew = Oʻnta yangi kod yaratish
accounts-codes-renew-hint = Qoʻlingizdagi kodlar ishlamay qoladi.
accounts-codes-lede = Telefon yoʻqolgan kun uchun: har bir kod ilova oʻrniga bir marta kirishga imkon beradi. Ularni chop eting yoki yozib oling va hech kim qaramaydigan joyda saqlang.
accounts-codes-once = Ular faqat shu safar koʻrsatiladi.
accounts-codes-kept = Saqlab qoʻydim
accounts-codes-print = Chop etish

# What is to be corrected, and what was done.
accounts-error-code = Bu kod notoʻgʻri yoki avval ishlatilgan
accounts-error-code-too-soon = Urinishlar juda koʻp. Biroz kuting
accounts-error-app-code = Bu shu ilovaning kodi emas. Telefon soati toʻgʻriligini tekshiring
accounts-error-factor-name = Koʻpi bilan oltmish harfli nom yozing
accounts-conflict-last-factor = Rolingiz ikkinchi tasdiqni talab qiladi. Buni olib tashlashdan oldin boshqasini qoʻshing.
accounts-conflict-many-factors = Oʻntasi yetarli. Avval bittasini olib tashlang.
accounts-conflict-no-factor = Tiklash kodlari ilova yoki kirish kaliti yonida boʻladi. Avval bittasini qoʻshing.
accounts-flash-offer-ended = Rasm eskirgan edi. Mana yangisi.
accounts-flash-factor-added = Qoʻshildi. Boshqa barcha seanslaringiz yakunlandi.
accounts-flash-factor-removed = Olib tashlandi. Boshqa barcha seanslaringiz yakunlandi.
accounts-flash-proven = Tasdiqlandi.

# Letters.
accounts-mail-factor-added-subject = Sijil hisobingizga ikkinchi tasdiq qoʻshildi
accounts-mail-factor-added-text = Hisobingizga kirishda ikkinchi tasdiq, ilova yoki kirish kaliti qoʻshildi ({ $time }). Boshqa barcha seanslar yakunlandi.
accounts-mail-factor-removed-subject = Sijil hisobingizdan ikkinchi tasdiq olib tashlandi
accounts-mail-factor-removed-text = Hisobingizdan kirishdagi ikkinchi tasdiq, ilova yoki kirish kaliti olib tashlandi ({ $time }). Boshqa barcha seanslar yakunlandi.
accounts-mail-codes-renewed-subject = Sijil hisobingiz uchun yangi tiklash kodlari
accounts-mail-codes-renewed-text = Hisobingiz uchun oʻnta yangi tiklash kodi yaratildi ({ $time }). Avvalgilari endi ishlamaydi.
accounts-mail-code-used-subject = Sijil hisobingizning bitta tiklash kodi ishlatildi
accounts-mail-code-used-text = Tiklash kodlaringizdan biri ilova yoki kirish kaliti oʻrniga ishlatildi ({ $time }). U endi ishlamaydi.
accounts-mail-roles-changed-subject = Sijil rollaringiz oʻzgartirildi
accounts-mail-roles-changed-text = Administrator hisobingiz nima qila olishini oʻzgartirdi ({ $time }). Profilingiz rollaringizni koʻrsatadi. Sizga yangi rol berilgan boʻlsa, qaytadan kiring.

# Passkeys.
accounts-passkey-title = Kirish kaliti
accounts-passkey-text = Eng xavfsiz va eng qisqa yoʻl: telefoningiz, kompyuteringiz yoki parol menejeringiz bu siz ekaningizni barmoq, yuz yoki oʻz kodi bilan koʻrsatadi. Parol kerak emas, uni hech qanday soxta sahifa ololmaydi.
accounts-passkey-add = Kirish kalitini qoʻshish
accounts-passkey-make = Kirish kalitini yaratish
accounts-passkey-use = Kirish kaliti bilan kirish
accounts-passkey-confirm = Kirish kaliti bilan tasdiqlash
accounts-passkey-or = yoki
accounts-passkey-refused = Kirish kaliti berilmadi. Qaytadan urinib koʻring yoki boshqa yoʻlni tanlang.
accounts-passkey-script = Kirish kalitlari uchun skript kerak, bu brauzer uni ishlatmaydi.
accounts-error-passkey = Bu kirish kaliti bu yerda nomaʼlum yoki soʻrov vaqti oʻtgan
accounts-flash-passkey-refused = Kirish kaliti qoʻshilmadi. Qaytadan urinib koʻring.

# Sessions.
accounts-sessions-title = Seanslarim
accounts-sessions-lede = Kirgan joylaringiz. Yakunlagan seansingiz keyingi bosishda tugaydi.
accounts-sessions-device = Brauzer
accounts-sessions-place = Tarmoq
accounts-sessions-place-here = hozirgi tarmogʻingiz
accounts-sessions-place-other = boshqa tarmoq
accounts-sessions-place-unknown = nomaʼlum
accounts-sessions-begun = Kirgan vaqti
accounts-sessions-this = Shu brauzer
accounts-sessions-end = Yakunlash
accounts-sessions-end-others = Shundan boshqa hammasini yakunlash
accounts-sessions-unknown-hint = Birini tanimayapsizmi? Uni yakunlang va parolingizni oʻzgartiring.
accounts-device-unknown = Nomaʼlum brauzer
accounts-person-end-sessions = Barcha seanslarni yakunlash
accounts-person-end-sessions-hint = Shaxs hamma joydan chiqariladi va qaytadan kira oladi.
accounts-flash-session-ended = Seans yakunlandi.
accounts-flash-sessions-ended = Boshqa barcha seanslar yakunlandi.
accounts-flash-sessions-of-ended = Bu shaxsning barcha seanslari yakunlandi.

# Passwords.
accounts-new-password-hint-beside-another = Kamida sakkizta belgi, chunki yonida ikkinchi tasdiq bor. Har qanday yozuv va boʻsh joy boʻladi.
accounts-sign-in-password-hint = Klaviatura qaysi tilda ekaniga eʼtibor bering.
accounts-strength-label = Parol uzunligi
accounts-strength-short = Hali juda qisqa
accounts-strength-enough = Yetarlicha uzun
accounts-conflict-short-password = Parolingiz yolgʻiz qolish uchun juda qisqa. Oxirgi ikkinchi tasdiqni olib tashlashdan oldin kamida oʻn besh belgili parol tanlang.

# Letters.
accounts-mail-new-browser-subject = Sijil portaliga yangi brauzerdan kirildi
accounts-mail-new-browser-text = Kimdir, ehtimol siz oʻzingiz, hisobingizga avval koʻrilmagan brauzerdan kirdi ({ $time }; { $device }).

# The way back.
accounts-person-recovery = Tiklashni boshlash
accounts-person-recovery-hint = Parol endi ishlamaydi, barcha seanslar yakunlanadi va shaxsga yangisini tanlash uchun havola yuboriladi. Ikkinchi tasdiqlar qoladi.
accounts-person-reset = Ikkinchi tasdiqlarni olib tashlash
accounts-person-reset-hint = Ilova, kirish kalitlari va kodlarini yoʻqotgan kishi uchun. Siz boshlaysiz; boshqa administrator uch kun ichida tasdiqlaydi. Avval bu haqiqatan oʻsha shaxs ekaniga ishonch hosil qiling.
accounts-person-reset-open = { $name } bu shaxsning ikkinchi tasdiqlarini olib tashlashni soʻradi. Boshqa administrator qaror qiladi.
accounts-person-reset-confirm = Olib tashlashni tasdiqlash
accounts-person-reset-cancel = Bekor qilish
accounts-person-factors-none = Hali ikkinchi tasdiq yoʻq
accounts-person-factors-some = Ikkinchi tasdiq oʻrnatilgan
accounts-conflict-reset = Bu yerda hozir bajarish mumkin boʻlgan ochiq ish yoʻq. Sahifani qaytadan koʻring.
accounts-flash-recovery-started = Tiklash boshlandi. Havolali xat yoʻlda.
accounts-flash-reset-started = Boshqa administratorda tasdiqlash uchun uch kun bor. Shaxsga xabar berildi.
accounts-flash-reset-confirmed = Ikkinchi tasdiqlar olib tashlandi. Havolali xat yoʻlda.
accounts-flash-reset-cancelled = Bekor qilindi. Hammasi avvalgidek qoladi.

# Letters.
accounts-mail-recovery-text = Tashkilotingiz administratori hisobingizni tiklashni boshladi. Eski parol endi ishlamaydi. Yangisini tanlang; havola bir marta va bir soat ishlaydi:
accounts-mail-reset-started-subject = Sijil: ikkinchi tasdiqlaringizni olib tashlash soʻraldi
accounts-mail-reset-started-text = Administrator hisobingizning ilovasi, kirish kalitlari va tiklash kodlarini olib tashlashni soʻradi ({ $time }). Ikkinchi administratorda tasdiqlash uchun uch kun bor.
accounts-mail-reset-done-subject = Sijil portalidagi ikkinchi tasdiqlaringiz olib tashlandi
accounts-mail-reset-done-text = Ikki administrator hisobingizning ilovasi, kirish kalitlari va tiklash kodlarini olib tashladi ({ $time }). Yangi parol tanlash havolasi boshqa xatda.

# When two decide, and who is told.
accounts-person-reset-two = Buni siz tasdiqlay olmaysiz. Ikki administrator birgalikda qaror qiladi: hech biri rolni ikkinchisiga bermagan va ikkalasi ham uch kundan beri shu rolda. Mamlakatda buni qila oladigan hech kim boʻlmasa, kotibiyat tasdiqlaydi.
accounts-factors-reset-open = Administrator ikkinchi tasdiqlaringizni olib tashlashni soʻradi. Buni siz soʻramagan boʻlsangiz, bekor qiling.
accounts-conflict-last-way = Bu hisobingizga yagona yoʻldir. Avval pochtadagi havola orqali parol tanlang yoki kirish kalitini qoʻshing.
accounts-mail-reset-started-do = Buni siz soʻramagan boʻlsangiz, kirish xavfsizligi sahifangizda bekor qiling:
accounts-mail-reset-waits-subject = Sijil: ikkinchi tasdiqlarni olib tashlash sizni kutmoqda
accounts-mail-reset-waits-text = Administrator oʻz mamlakatidagi bir hisobning ikkinchi tasdiqlarini olib tashlashni soʻradi, u yerda buni boshqa hech kim tasdiqlay olmaydi ({ $time }). Kotibiyatda qaror qilish uchun uch kun bor.
accounts-mail-reset-waits-do = Avval bu haqiqatan oʻsha shaxs ekaniga ishonch hosil qiling:
accounts-mail-administrator-subject = Sijil portalida tashkilotingizning yangi administratori
accounts-mail-administrator-text = Sijil portalida kimdir tashkilotingiz xodimlarining administratori boʻldi ({ $time }).
accounts-mail-administrator-do = Buni kutmagan boʻlsangiz, roʻyxatga qarang va rolni qaytarib oling:

# What others do about an account, told to its owner.
accounts-mail-factors-taken-text = Portal operatori hisobingizning ilovasi, kirish kalitlari va tiklash kodlarini olib tashladi ({ $time }). Yangi parol tanlash havolasini oʻsha shaxsdan olasiz.
accounts-mail-sessions-ended-subject = Sijil portalidagi seanslaringiz yakunlandi
accounts-mail-sessions-ended-text = Hisobingizni boshqaruvchi shaxs seanslaringizni yakunladi ({ $time }). Qaytadan kirishingiz mumkin.
accounts-mail-closed-subject = Sijil portalidagi hisobingiz oʻchirib qoʻyildi
accounts-mail-closed-text = Hisobingizni boshqaruvchi shaxs uni oʻchirib qoʻydi ({ $time }). Barcha seanslaringiz yakunlandi va kira olmaysiz. Siz yozgan hech narsa yoʻqolmaydi.
accounts-mail-opened-subject = Sijil portalidagi hisobingiz qayta yoqildi
accounts-mail-opened-text = Hisobingizni boshqaruvchi shaxs uni qayta yoqdi ({ $time }). Avvalgidek kirishingiz mumkin.
accounts-mail-opened-do = Buni kutmagan boʻlsangiz, tashkilotingiz administratoriga xabar bering. Kirish uchun:
