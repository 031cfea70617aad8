# Review by a native reader: accounts-sign-in-title, accounts-new-password-hint, accounts-people-count, accounts-role-reviewer, accounts-state-active, accounts-profile-calendar-solar-hijri, accounts-mail-there-do
# Sign-in.
accounts-sign-in-title = Xodimlar kabinetiga kirish
accounts-sign-in-lede = Oʻnta FHDYo organi xodimlari uchun. Ochiq boʻlimni oʻqish uchun kirish shart emas.
accounts-sign-in-email = Xizmat elektron pochtasi
accounts-sign-in-password = Parol
accounts-sign-in-button = Kirish
accounts-sign-in-forgotten = Parolni unutdingizmi?
accounts-sign-in-official-title = Bu portal rasmiy ekanini qanday bilaman?
accounts-sign-in-official-text = Manzil { $address } bilan boshlanadi. Biz parolingizni hech qachon telefon yoki xabar orqali soʻramaymiz.

# A forgotten password.
accounts-forgotten-title = Unutilgan parol
accounts-forgotten-lede = Xizmat elektron pochtangizni yozing. Agar unga hisob ochilgan boʻlsa, bir necha daqiqada havolali xat keladi. Havola bir soat davomida, faqat bir marta ishlaydi.
accounts-forgotten-button = Xat yuborish
accounts-forgotten-help = Bu pochta qutisiga endi kira olmaysizmi? Tashkilotingiz administratoriga murojaat qiling.

# Choosing a password with a link.
accounts-new-password-title = Parol tanlash
accounts-new-password-invitation-lede = Hisobingiz tayyor. Oʻz parolingizni tanlang va u bilan kiring.
accounts-new-password-reset-lede = Yangi parol eskisining oʻrnini egallaydi, barcha ochiq seanslar yakunlanadi.
accounts-new-password-account = Hisob
accounts-new-password-field = Yangi parol
accounts-new-password-hint = Kamida 15 ta belgi. Murakkab belgilardan koʻra oddiy jumla yaxshiroq; istalgan yozuv va boʻsh joylar qabul qilinadi.
accounts-new-password-button = Parolni saqlash

accounts-link-ended-title = Bu havola endi ishlamaydi
accounts-link-ended-text = Har bir havola bir marta va cheklangan vaqt davomida ishlaydi. Yangisini soʻrashingiz mumkin; taklif qilinganlar oʻz tashkiloti administratoriga murojaat qiladi.
accounts-link-ended-again = Yangi havola soʻrash

# One's own account.
accounts-profile-title = Profil
accounts-profile-calendar = Sanalar taqvimi
accounts-profile-calendar-hint = Barcha sahifalarda va sizga yuboriladigan xatlarda qoʻllanadi.
accounts-profile-calendar-of-language = Sahifa tilida odat boʻlganidek
accounts-profile-calendar-gregorian = Grigorian
accounts-profile-calendar-solar-hijri = Hijriy-shamsiy
accounts-profile-time-zone = Vaqt mintaqasi
accounts-profile-time-zone-hint = Vaqt shu soat boʻyicha koʻrsatiladi.
accounts-profile-button = Saqlash
accounts-profile-change-password = Parolni oʻzgartirish
accounts-own-password-title = Parolni oʻzgartirish
accounts-own-password-lede = Boshqa barcha seanslaringiz yakunlanadi. Parol oʻzgartirilgani haqida sizga xat keladi.
accounts-own-password-current = Amaldagi parol
accounts-own-password-button = Parolni oʻzgartirish

# The people of an organisation.
accounts-people-title = Tashkilotingiz xodimlari
accounts-people-title-administrators = Administratorlar
accounts-people-count = { $count ->
    [one] Bir kishi.
   *[other] { $count } kishi.
}
accounts-people-invite = Taklif qilish
accounts-people-name = Ismi
accounts-people-state = Holati
accounts-people-last-sign-in = Oxirgi kirish
accounts-people-never = hali kirmagan
accounts-people-action = Amal
accounts-people-change = Oʻzgartirish
accounts-people-by-country = Hisobi bor xodimlar, mamlakatlar boʻyicha
accounts-invite-title = Xodimni taklif qilish
accounts-invite-lede = Xatda xodim parol tanlaydigan havola boʻladi. U yetti kun davomida, faqat bir marta ishlaydi.
accounts-invite-button = Taklifni yuborish
accounts-person-organisation = Tashkilot
accounts-person-name = Ismi, oʻz tilida yozilganidek
accounts-person-name-hint = Oʻz yozuvida.
accounts-person-name-latin = Ismi lotin harflarida
accounts-person-name-latin-hint = Pasportdagidek. Boshqa mamlakatlardagi hamkasblar shu yozuvni oʻqiydi.
accounts-person-email = Xizmat elektron pochtasi
accounts-person-email-hint = Xodim tizimga ham shu manzil bilan kiradi.
accounts-person-language = Xatlar tili
accounts-person-language-hint = Sahifani boshqa tilda ochish bilan oʻzgarmaydi.
accounts-person-country = Mamlakat
accounts-person-roles = Rollar
accounts-person-roles-hint = Oʻzgartirish xodimning keyingi harakatidan boshlab kuchga kiradi.
accounts-person-other-roles = Tashkilotning oʻzi bergan: { $roles }.
accounts-person-save-roles = Rollarni saqlash
accounts-person-invite-again = Taklifni qayta yuborish
accounts-person-invite-again-hint = Avvalgi havola ishlamay qoladi.
accounts-person-disable = Hisobni oʻchirib qoʻyish
accounts-person-disable-hint = Xodim barcha qurilmalarda darhol tizimdan chiqariladi va qayta kira olmaydi. U yozgan hech narsa yoʻqolmaydi.
accounts-person-enable = Hisobni qayta yoqish
accounts-person-enable-hint = Xodim yana kira oladi.

accounts-role-secretariat-administrator = Kotibiyat administratori
accounts-role-country-administrator = Mamlakat administratori
accounts-role-editor = Muharrir
accounts-role-reviewer = Koʻrib chiquvchi
accounts-role-officer = Xodim
accounts-role-auditor = Auditor

accounts-state-invited = Taklif qilingan
accounts-state-active = Faol
accounts-state-disabled = Oʻchirib qoʻyilgan

# What was done.
accounts-flash-link-on-its-way = Agar bu manzilga hisob ochilgan boʻlsa, havolali xat yuborildi.
accounts-flash-password-chosen = Parol saqlandi. Endi u bilan kirishingiz mumkin.
accounts-flash-password-changed = Parol oʻzgartirildi. Boshqa barcha seanslar yakunlandi.
accounts-flash-profile-saved = Saqlandi.
accounts-flash-invited = Taklif yuborildi.
accounts-flash-roles-changed = Rollar oʻzgartirildi.
accounts-flash-disabled = Hisob oʻchirib qoʻyildi.
accounts-flash-enabled = Hisob qayta yoqildi.

# What is to be corrected.
accounts-error-email = Elektron pochta manzilini yozing, masalan name@example.org
accounts-error-email-taken = Bu manzilga hisob allaqachon ochilgan
accounts-error-password-empty = Parolni yozing
accounts-error-password-wrong = Bu amaldagi parol emas
accounts-error-password-same = Amaldagi paroldan boshqa parol tanlang
accounts-error-sign-in = Elektron pochta va parol bir-biriga mos emas yoki hisob ochiq emas
accounts-error-too-soon = Urinishlar juda koʻp. Biroz kuting yoki yangi parol tanlash uchun havola soʻrang
accounts-error-name = Ismni yozing
accounts-error-name-long = Ism 100 ta harfdan oshmasin
accounts-error-name-latin = Ismni faqat lotin harflarida yozing
accounts-error-name-latin-long = Lotin harflaridagi ism 100 ta harfdan oshmasin
accounts-error-language = Tillardan birini tanlang
accounts-error-calendar = Taqvimlardan birini tanlang
accounts-error-time-zone = Vaqt mintaqalaridan birini tanlang
accounts-error-organisation = Tashkilotlardan birini tanlang
accounts-error-roles = Kamida bitta rol tanlang
accounts-error-last-administrator = Avval boshqa administrator tayinlang: aks holda tashkilot administratorsiz qoladi
accounts-conflict-not-invited = Bu xodim taklifni allaqachon qabul qilgan.

# Letters.
accounts-mail-greeting = Hurmatli { $name },
accounts-mail-never-ask = Portal nomidan hech kim hech qachon parolingizni soʻramaydi.
accounts-mail-invitation-subject = Sijil portalidagi hisobingiz
accounts-mail-invitation-text = { $inviter } sizga IHTga aʼzo davlatlar FHDYo organlarining Sijil portalida hisob ochdi.
accounts-mail-invitation-by = { $organisation } tashkilotining administratori sizga IHTga aʼzo davlatlar FHDYo organlarining Sijil portalida hisob ochdi.
accounts-mail-invitation-do = Parolingizni shu yerda tanlang:
accounts-mail-invitation-button = Parol tanlash
accounts-mail-invitation-until = Havola bir marta ishlaydi, amal qilish muddati: { $time }.
accounts-mail-there-subject = Sijil portalida hisobingiz bor
accounts-mail-there-text = { $inviter } Sijil portalida siz uchun hisob ochmoqchi edi. Bu manzilning hisobi borligi uchun ikkinchisi ochilmadi.
accounts-mail-there-by = { $organisation } tashkilotining administratori Sijil portalida siz uchun hisob ochmoqchi edi. Bu manzilning hisobi borligi uchun ikkinchisi ochilmadi.
accounts-mail-there-do = Oʻsha hisob bilan kiring yoki oʻsha yerda yangi parol tanlang. Hozir boshqa tashkilotda ishlasangiz, administratoringiz va sizni taklif qilgan kishi bilan gaplashing.
accounts-mail-there-button = Kirish
accounts-mail-reset-subject = Sijil uchun yangi parol tanlang
accounts-mail-reset-text = Kimdir, ehtimol oʻzingiz, hisobingiz uchun yangi parol tanlashni soʻradi. Havola bir marta va bir soat davomida ishlaydi:
accounts-mail-reset-button = Yangi parol tanlash
accounts-mail-reset-not-you = Agar bu siz boʻlmasangiz, hech narsa qilish shart emas: parolingiz oʻzgarmaydi.
accounts-mail-changed-subject = Sijil parolingiz oʻzgartirildi
accounts-mail-changed-text = Hisobingiz paroli oʻzgartirildi ({ $time }), boshqa barcha seanslar yakunlandi.
accounts-mail-changed-not-you = Agar bu siz boʻlmasangiz, darhol yangi parol tanlang va tashkilotingiz administratoriga xabar bering:
accounts-mail-unexpected = Buni kutmagan boʻlsangiz, darhol tashkilotingiz administratoriga xabar bering. Tashkilotlar bilan bogʻlanish yoʻllari shu yerda:
accounts-mail-changed-button = Yangi parol tanlash
