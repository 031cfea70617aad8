# Review by a native reader: the whole file; above all accounts-address-open
# Another e-mail address for an account.
accounts-address-title = Elektron pochta manzilini oʻzgartirish
accounts-address-lede = Yangi manzilga havola yuboriladi. Bu yerga kirgan holda uni ochganingizda manzil oʻzgaradi. Avvalgi manzilga darhol xabar beriladi.
accounts-address-now = Hozirgi manzil
accounts-address-field = Yangi xizmat elektron pochtasi
accounts-address-field-hint = Shundan keyin shu manzil bilan kirasiz va barcha xatlar oʻsha yerga keladi.
accounts-address-button = Havolani yuborish
accounts-address-open = { $address } manziliga oʻtish uchun u yerga yuborilgan havolani ochishingiz kutilmoqda; muddati: { $time }.
accounts-new-address-title = Yangi manzilni tasdiqlash
accounts-new-address-lede = Endi shu manzil bilan kirasiz va barcha xatlar oʻsha yerga keladi. Boshqa seanslaringiz yakunlanadi.
accounts-new-address-button = Shu manzildan foydalanish
accounts-new-address-ended = Havola bir soat davomida, bir marta va faqat uni soʻragan hamda portalga kirgan kishi uchun ishlaydi. Profilingizda yangisini soʻrashingiz mumkin.

# What was done and what is to be corrected.
accounts-flash-address-asked = Havola yangi manzilga yuborildi.
accounts-flash-address-changed = Manzil oʻzgartirildi. Boshqa barcha seanslar yakunlandi.
accounts-address-error-same = Bu shundoq ham sizning manzilingiz
accounts-address-error-often = Bir soat ichida uch marta soʻradingiz. Biroz kuting
accounts-address-conflict-taken = Bu manzildan foydalanib boʻlmaydi. Boshqasini soʻrang.

# Letters.
accounts-mail-address-asked-subject = Sijil portalida boshqa manzil soʻraldi
accounts-mail-address-asked-text = Kimdir, ehtimol oʻzingiz, hisobingizga boshqa elektron pochta manzilini soʻradi ({ $time }). U yerga yuborilgan havola ochilganda manzil oʻzgaradi; ungacha uni profilingizda bekor qilish mumkin.
accounts-mail-address-changed-subject = Sijil hisobingizning manzili oʻzgardi
accounts-mail-address-changed-text = Hisobingizning elektron pochta manzili endi boshqa ({ $time }). Bu manzil uni endi ochmaydi, boshqa barcha seanslar yakunlandi.
accounts-mail-address-operator-text = Portal operatori hisobingizga boshqa elektron pochta manzilini berdi ({ $time }). Uni faqat yangi manzil ochadi, barcha seanslar yakunlandi.
accounts-mail-address-changed-do = Buni siz soʻramagan boʻlsangiz, darhol tashkilotingiz administratoriga xabar bering. Tashkilotlar bilan bogʻlanish yoʻllari shu yerda:
accounts-mail-address-changed-button = Tashkilotlar
accounts-mail-address-link-subject = Sijil uchun yangi manzilingizni tasdiqlang
accounts-mail-address-link-text = Sijil hisobingiz shu manzildan foydalanishini soʻradingiz. Havola bir soat davomida, bir marta va siz kirgan joyda ishlaydi:
accounts-mail-address-link-not-you = Agar bu siz boʻlmasangiz, hech narsa qilish shart emas: hisobning manzili oʻzgarmaydi.
accounts-mail-address-taken-subject = Manzilingiz Sijil portalida soʻraldi
accounts-mail-address-taken-text = Kimdir bu manzildan Sijil portalida boshqa hisob uchun foydalanmoqchi boʻldi. U sizning hisobingizga tegishli, shuning uchun hech narsa oʻzgarmadi.
accounts-mail-address-taken-do = Agar bu siz boʻlsangiz, shu manzil tegishli boʻlgan hisob bilan kiring:
