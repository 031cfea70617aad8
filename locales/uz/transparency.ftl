# Review by a native reader: transparency-root, transparency-what-text, transparency-how-text, transparency-witness*
# The log under everything, explained to everybody.
transparency-title = Ochiq jurnal
transparency-lead = Bu portalda qilingan har bir ish jurnalda iz qoldiradi, uni hech kim, hatto portal operatorlari ham, bildirmasdan oʻzgartira olmaydi.
transparency-now = Jurnalning hozirgi holati
transparency-length = Uzunligi
transparency-entries = { $count ->
    [one] { $count } ta yozuv
   *[other] { $count } ta yozuv
}
transparency-signed = Oxirgi imzo
transparency-root = Barcha yozuvlarning raqamli izi
transparency-empty = Jurnalda hali yozuv yoʻq. U portal ishga tushgach, bir necha soniyadan keyin boshlanadi.
transparency-what-title = Nima isbotlanadi
transparency-what-text = Qilingan har bir ish bilan birga yozuv qoʻshiladi: uning vaqti hamda qilingan ishdan va uning yonida saqlanadigan sirdan hisoblangan son. Bu son odamlar va mazmun haqida hech narsa aytmaydi. Lekin keyin oʻzgartirilgan, oʻchirilgan, oʻrni almashtirilgan yoki sanasi orqaga surilgan narsa endi oʻz soniga mos kelmaydi.
transparency-how-title = Qanday ishlaydi
transparency-how-text = Barcha sonlardan butun jurnal uchun bitta raqamli iz hosil boʻladi. Portal yangi yozuvlardan keyin bir necha soniya ichida bu izni jurnalning uzunligi bilan birga imzolaydi. Imzolangan izni saqlagan kishi jurnal oʻshandan beri faqat uzayganini istalgan vaqtda bilib olishi mumkin.
transparency-not-title = Nima isbotlanmaydi
transparency-not-text = Jurnal keyin hech narsa oʻzgartirilmaganini koʻrsatadi. Yozilganlar toʻgʻri ekanini u koʻrsata olmaydi.
transparency-check-title = Qanday tekshirish mumkin
transparency-check-keep = Quyidagi birinchi manzildan imzolangan izni bugun va vaqti-vaqti bilan saqlab qoʻying. Uni portal yeta olmaydigan joyda saqlang.
transparency-check-follow = C2SP tlog-tiles koʻrinishidagi jurnallarni oʻqiydigan dasturlar bu jurnalni ham kuzata oladi. Ularga ikkinchi manzildagi kalit kerak.
transparency-check-operator = Portal operatorlari quyidagi buyruq bilan hammasini qaytadan hisoblay oladi. Buyruq jurnalni siz saqlagan iz bilan ham solishtiradi.
transparency-addresses = Dasturlar uchun manzillar
transparency-part = Qism
transparency-address = Manzil
transparency-part-checkpoint = Imzolangan raqamli iz
transparency-part-keys = Kalitlar
transparency-part-tiles = Daraxtning sonlari
transparency-part-bundles = Yozuvlar
transparency-part-inclusion = Yozuv jurnalda turganining isboti
transparency-part-consistency = Jurnal faqat uzayganining isboti
transparency-keys-text = Hozir birinchi kalit imzolaydi. Har bir yangi kalit jurnalda oʻzidan oldingisining imzosi bilan eʼlon qilingan.
transparency-witnesses = Uning ortida kim turadi
transparency-witnesses-text = Guvoh deb ataladigan, boshqa tashkilotlarning mashinalari har bir imzolangan izni koʻradi. Guvoh jurnal oʻzi oxirgi qaraganidan beri faqat uzayganini tekshirgach, unga ham imzo qoʻyadi. Shuning uchun hech kim turli oʻquvchilarga turli jurnallarni koʻrsata olmaydi.
transparency-witnesses-none = Hozircha birorta guvoh koʻrsatilmagan, bu koʻrsatilayotgan ishonchni pasaytiradi: bu portaldan tashqarida hech kim jurnal ortida turmaydi.
transparency-witnesses-missing = { $count ->
    [one] { $count } guvoh eng yangi iz ortida turmayapti, bu koʻrsatilayotgan ishonchni pasaytiradi. Qolgan hammasi davom etmoqda.
   *[other] { $count } guvoh eng yangi iz ortida turmayapti, bu koʻrsatilayotgan ishonchni pasaytiradi. Qolgan hammasi davom etmoqda.
}
transparency-witness = Guvoh
transparency-witness-stands = Eng yangi iz ortida turadimi
transparency-witness-since = Ha, { $time } dan beri
transparency-witness-missing-since = Hali yoʻq; { $time } da eskirogʻi ortida turgan edi
transparency-witness-never = Yoʻq, hali hech narsani imzolamagan
transparency-witness-longer = Yoʻq: uzunroq jurnalni koʻrganini aytadi. Ehtimol, eski nusxa qaytarilgan yoki ikkita jurnal koʻrsatilmoqda.
transparency-witness-other = Yoʻq: boshqa jurnalni koʻrganini aytadi.
