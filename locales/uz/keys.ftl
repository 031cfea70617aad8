# Review by a native reader: the whole file; above all keys-use-text, keys-use-audit

# Keys for programs.
keys-title = Dastur kalitlari
keys-lede = Kalit bilan tashkilotingiz dasturi portalga sizning nomingizdan murojaat qiladi. Uning huquqi hech qachon siznikidan koʻp boʻlmaydi va u hech bir sahifani ochmaydi.
keys-new = Kalit yaratish
keys-nothing = Kalitingiz yoʻq
keys-nothing-advice = Har bir dastur uchun alohida yarating, shunda birini tugatganda boshqalariga tegmaysiz.
keys-name = Nomi
keys-name-hint = Qaysi dastur uchunligini yozing, masalan “Xavfsizlik nazorati”.
keys-scopes = Nima uchun
keys-scopes-hint = Dasturga keragidan ortigʻini tanlamang.
keys-scope-search = Men koʻra oladiganlardan qidirish
keys-scope-audit = Kim nima qilganini oʻqish
keys-days = Amal qilish muddati
keys-days-hint = Keyin oʻzi tugaydi. Bir hafta oldin sizga xabar beriladi.
keys-days-count = { $count ->
    [one] 1 kun
   *[other] { $count } kun
}
keys-make = Kalitni yaratish
keys-error-name = 60 ta harfdan oshmagan nom yozing
keys-error-scopes = Kamida bittasini tanlang
keys-error-days = Koʻpi bilan 365 kun tanlang
keys-error-many = Kalitlaringiz soni chegaraga yetdi. Avval birini tugating.
keys-made-title = Kalit yaratildi
keys-made-text = Uni hozir dasturga bering: u faqat shu safar koʻrsatiladi va portal uni saqlamaydi.
keys-kept = Saqlab qoʻydim
keys-column-key = Kalit
keys-column-made = Yaratilgan
keys-column-end = Tugash vaqti
keys-never = hali yoʻq
keys-revoke = Bekor qilish
keys-flash-revoked = Kalit endi hech narsani ochmaydi.
keys-state-revoked = Bekor qilingan
keys-state-ended = Muddati tugagan
keys-use-title = Dastur kalitdan qanday foydalanadi
keys-use-text = Dastur kalitni har bir soʻrov bilan Authorization sarlavhasida yuboradi. Javoblar JSON yoki CSV boʻladi, orada ularni hech kim saqlamaydi.
keys-use-search = Siz koʻra oladiganlarni topadi, tashkilotingiz qoralamalari ham shular ichida; parametrlar qidiruvniki bilan bir xil.
keys-use-audit = Qilingan ishlar CSV shaklida, eskisidan yangisiga. Oxirgi qator identifikatorini after parametrida bering, davomini olasiz; qator yozilganidan bir daqiqa keyin koʻrinadi.
keys-use-refused = Notoʻgʻri, muddati tugagan yoki bekor qilingan kalit 401 oladi; buning uchun boʻlmagan kalit 403 oladi.
keys-of-person = Bu shaxsning dastur kalitlari
keys-problem-unknown-title = Bu kalit hech narsani ochmaydi
keys-problem-unknown-text = U bu yerda maʼlum emas yoki muddati tugagan. Egasi kalitlar sahifasida boshqasini yaratishi mumkin.
keys-problem-scope-title = Bu kalit buning uchun emas
keys-problem-scope-text = Kalit boshqa ish uchun yaratilgan yoki egasi hozir buni qila olmaydi.
keys-mail-made-subject = Sijil portalida dastur kaliti yaratildi
keys-mail-made-text = Hisobingiz uchun “{ $key }” dastur kaliti yaratildi ({ $time }). Tugash vaqti: { $end }.
keys-mail-revoked-subject = Sijil portalida dastur kaliti bekor qilindi
keys-mail-revoked-text = Hisobingizning “{ $key }” dastur kaliti bekor qilindi ({ $time }). Tugash vaqti shunday edi: { $end }.
keys-mail-ends-subject = Sijil portalida dastur kalitining muddati yaqinda tugaydi
keys-mail-ends-text = Hisobingizning “{ $key }” dastur kalitining tugash vaqti: { $end }; bu xat { $time } yozildi.
keys-mail-do = Agar bu siz boʻlmasangiz, kalitni bekor qiling, darhol yangi parol tanlang va tashkilotingiz administratoriga xabar bering:
keys-mail-ends-do = Dastur hali kerak boʻlsa, vaqtida boshqa kalit yarating va dasturga bering:
