# Review by a native reader: demo-role-reviewer
# The pages that only the demonstration has.
demo-accounts-title = Namoyish hisoblari
demo-accounts-lede = Bu odamlar haqiqatda mavjud emas. Ularning umumiy paroli namoyish ishga tushirilgan joyda koʻrsatilgan.
demo-accounts-secretariat = Kotibiyat
demo-accounts-address = Manzil
demo-accounts-role = Rol
demo-accounts-name = Ismi

demo-role-secretariat-administrator = kotibiyat administratori
demo-role-country-administrator = mamlakat administratori
demo-role-editor = muharrir
demo-role-reviewer = koʻrib chiquvchi
demo-role-officer = xodim
demo-role-auditor = auditor

demo-mail-title = Namoyish pochtasi
demo-mail-lede = Namoyishda xatlar bu kompyuterdan tashqariga chiqmaydi; hammasi shu yerda saqlanadi.
demo-mail-empty-title = Hali xat yoʻq
demo-mail-empty-text = Portal odamlarga yuboradigan xatlar shu yerda koʻrinadi: takliflar, bildirishnomalar, mamlakat yoki mavzu yangiliklari.
demo-mail-choose = Oʻqish uchun xatni tanlang.
demo-mail-to = Kimga
demo-mail-written = Yozilgan
demo-mail-state = Holati
demo-mail-sent = yuborilgan: { $time }
demo-mail-waiting = yuborilishini kutmoqda
demo-mail-language = Til
demo-mail-kind = Mavzusi
demo-mail-html = Oʻquvchiga koʻrinishi
demo-mail-samples = Portalning barcha xatlari
demo-mail-samples-lede = Portal yozadigan barcha xatlar, har bir turi bir martadan, oʻylab topilgan maʼlumotlar bilan. Oʻquvchi tilini tanlang.
