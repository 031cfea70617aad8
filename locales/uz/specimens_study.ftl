# Working with specimens: versions beside each other, which document somebody holds, training, the magnifier, and the
# register as a feed and as data.
# To be confirmed by a native reader: specimens-compare-moved, specimens-compare-lead, specimens-identify,
# specimens-ask-construction, specimens-ask-chip, specimens-training-right, specimens-training-wrong

specimens-compare = Versiyalarni solishtirish
specimens-compare-lead = Farq qilgani oldinda turadi, bir xili yigʻib qoʻyilgan.
specimens-compare-with = Solishtirish
specimens-compare-code = { $count }-versiyaning kodi
specimens-compare-show = Solishtirish
specimens-compare-twice = Bir versiya ikki marta yozildi; u bir marta koʻrsatiladi.
specimens-compare-few = Kamida ikkita versiyani yozing.
specimens-compare-differences = { $count ->
    [0] Tavsiflanganlarda farq yoʻq
    [one] { $count } ta farq
   *[other] { $count } ta farq
}
specimens-compare-alike = { $count ->
    [one] { $count } ta oʻxshashlik
   *[other] { $count } ta oʻxshashlik
}
specimens-compare-what = Nima
specimens-compare-how = Qanday farq qiladi
specimens-compare-added = qoʻshilgan
specimens-compare-gone = olib tashlangan
specimens-compare-moved = boshqa joyda
specimens-compare-changed = oʻzgargan
specimens-compare-present = bor
specimens-compare-absent = yoʻq
specimens-compare-unknown = maʼlum emas
specimens-compare-pictures = Rasmlar
specimens-compare-no-picture = rasm yoʻq

specimens-identify = Hujjatni aniqlash
specimens-identify-lead = Koʻra olganingizga javob bering, qolganini oʻtkazib yuboring. Bulardan hech narsa saqlanmaydi.
specimens-identify-remaining = { $count ->
    [0] Hech bir versiya qolmadi
    [one] { $count } ta versiya qoldi
   *[other] { $count } ta versiya qoldi
}
specimens-identify-skip = Ayta olmayman
specimens-identify-answers = Javoblaringiz
specimens-identify-skipped = oʻtkazib yuborilgan
specimens-identify-change = Oʻzgartirish
specimens-identify-again = Qaytadan boshlash
specimens-identify-none = Siz oʻqiy oladigan hech bir versiya barcha javoblarga mos kelmaydi. Birini qaytarib oling yoki oʻsha mamlakatning FHDYo organidan soʻrang.
specimens-identify-stays = Soʻralgan maʼlumot reyestrga maʼlum boʻlmasa, versiya roʻyxatda qoladi.
specimens-identify-done = Soʻraydigan boshqa narsa yoʻq.
specimens-ask-country = Unda qaysi mamlakat nomi bor?
specimens-ask-construction = Tuzilishi qanday?
specimens-ask-format = Oʻlchami qanday?
specimens-ask-chip = Chipning kontaktlari koʻrinadimi?
specimens-ask-chip-visible = ha, kichik metall plastinka
specimens-ask-chip-hidden = yoʻq
specimens-ask-mrz = Mashina uchun bosh harflar, raqamlar va < belgilaridan iborat qatorlar bormi?
specimens-ask-calendar = Sanalari qaysi taqvim boʻyicha?
specimens-ask-number = Raqamining tuzilishi qanday? A harfni, 9 raqamni bildiradi.

specimens-training = Elementlarni topish
specimens-training-lead = Bir element tavsiflanadi. U rasmning qayerida ekanini ayting.
specimens-training-step = { $number }-element, jami { $total } ta
specimens-training-where = U qayerda?
specimens-training-place = { $count }-joy
specimens-training-right = Toʻgʻri, u { $number }-joyda.
specimens-training-wrong = U yerda emas. U { $number }-joyda.
specimens-training-next = Keyingi element
specimens-training-result = { $total } tadan { $right } tasi topildi
specimens-training-again = Yana bir marta
specimens-training-none = Bu rasmda siz oʻqiy oladigan hech bir element belgilanmagan.

specimens-zoom = Lupa
specimens-zoom-in = Kattaroq
specimens-zoom-out = Kichikroq
specimens-zoom-whole = Butun rasm

specimens-feed = Yangi namunalar: yangiliklar tasmasi
specimens-data = Maʼlumot koʻrinishida (JSON)
