# Review by a native reader: home-front-title, home-front-lead, home-desk-title, home-desk-own-title
# The front page.
home-front-title = Oʻnta FHDYo tizimining yutuqlari oʻn uch tilda
home-front-lead = Bu yerda IHTga aʼzo davlatlarning FHDYo organlari samarali tajribalarini bir-biriga va jamoatchilikka oʻz tilida, manbalari bilan maʼlum qiladi.
home-front-search-hint = Dushanbe, Душанбе yoki دوشنبه
home-front-achievements = { $count ->
   *[other] yutuq
}
home-front-members = aʼzo davlat
home-front-languages = til
home-front-map = Oʻnta aʼzo
home-front-map-caption = Oʻnta aʼzo · yutuqlar soni
home-front-newest = Eng yangi yutuqlar
home-front-all = { $count ->
    [one] { $count } ta yutuq
   *[other] Barcha { $count } ta yutuq
}

# The desk.
home-desk-title = Ish kabinetingiz
home-desk-waiting = { $count ->
    [0] Sizni kutayotgan ish yoʻq.
    [one] Sizni { $count } ta ish kutmoqda.
   *[other] Sizni { $count } ta ish kutmoqda.
}
home-desk-waiting-title = Sizni kutayotgan ishlar
home-desk-waiting-empty = Sizni kutayotgan ish yoʻq. Yangi ishlar shu yerda koʻrinadi.
home-desk-new-title = Boshqalardan yangiliklar
home-desk-own-title = Tashkilotingiz tayyorlayotgan matnlar
home-desk-own-empty = Hozircha qoralamalar yoʻq.
home-desk-languages-title = Sizning tillaringiz
home-desk-languages-language = Til
home-desk-languages-current = Dolzarb
home-desk-languages-older = Eskirgan
home-desk-languages-missing = Yoʻq
home-desk-review = Koʻrib chiqish
home-desk-returned = Qaytarilgan
home-desk-all = Barchasi

# About the portal.
home-about-title = Portal haqida
home-about-lead = Sijil Iqtisodiy hamkorlik tashkilotiga aʼzo oʻnta davlat FHDYo organlarining qoʻshma portalidir.
home-about-why-title = Portal nima uchun yaratilgan
home-about-why-text = 2011-yil oktabrda FHDYo organlari rahbarlari Tehronda uchrashib, har bir tashkilot oʻz yutuqlarini boshqalarga maʼlum qiladigan yagona qoʻshma sayt boʻlishini istashdi. Bu oʻsha sayt.
home-about-official-title = Uni qanday tanish mumkin
home-about-official-text = Brauzeringizdagi manzil quyidagi manzilga aynan mos boʻlishi kerak. Portal hech qachon parol yoki kodni telefon yoki xabar orqali soʻramaydi.
home-about-languages-title = Tillar
home-about-languages-text = Har bir sahifa oʻn uch tilda mavjud. Hali tarjima qilinmagan matn eng yaqin tilda koʻrsatiladi va bu aytib oʻtiladi. Faqat asl matn rasmiy hisoblanadi.
home-about-accessibility-title = Qulayliklar
home-about-accessibility-text = Portal WCAG 2.2 standartining AA darajasiga amal qiladi. Har bir sahifa skriptsiz, klaviatura va ekran oʻqigich bilan ishlaydi hamda A4 qogʻozda chop etiladi.
home-about-privacy-title = Portal siz haqingizda nimani saqlaydi
home-about-privacy-text = Hisobi yoʻq oʻquvchilardan cookie faylida saqlanadigan til tanlovidan boshqa iz qolmaydi. Hech bir sahifa boshqa saytdan hech narsa yuklamaydi.
