# Review by a native reader: features-related, features-group-optical, features-tool, features-tool-tilt
# The glossary of security features: its pages. The features themselves stand in features.ftl.

features-glossaries = Lugʻatlar
features-title = Himoya elementlari
features-lead = Hujjatning haqiqiyligini qanday bilish mumkin: nima qilish kerak, nima koʻrinishi kerak va soxta hujjatda koʻpincha nima koʻrinadi.
features-search = Element izlash
features-show = Koʻrsatish
features-all = Barcha elementlar
features-any = Barchasi
features-nothing = Bunday element yoʻq
features-nothing-advice = Boshqa soʻzni sinab koʻring yoki daraja va vosita tanlovini olib tashlang.
features-count = { $count ->
    [one] { $count } ta element
   *[other] { $count } ta element
}
features-csv = Barcha tillardagi barcha elementlar CSV shaklida
features-json = JSON shaklida
features-check = Qanday tekshiriladi
features-do = Nima qilish kerak
features-see = Nima koʻrinishi kerak
features-fake = Soxta hujjatda koʻpincha nima koʻrinadi
features-group = Hujjatning qismi
features-level = Daraja
features-tool = Tekshirish vositasi
features-related = Bogʻliq elementlar
features-names = Barcha tillarda
features-used = Shu belgiga ega hujjatlar
features-used-all = Hammasi
features-used-none = Bu yerda siz uchun bunday hujjat yoʻq.
features-group-substrate = Qogʻoz, plastik va boshqa asoslar
features-group-printing = Bosma
features-group-ink = Boʻyoqlar
features-group-optical = Optik oʻzgaruvchan elementlar
features-group-personalisation = Hujjat egasining maʼlumotlari
features-group-data = Tekshirsa boʻladigan maʼlumotlar
features-group-electronic = Elektron chip
features-group-booklet = Kitobcha
features-group-civil-status = Fuqarolik holati hujjatlari
features-level-1 = 1-daraja: koʻz va qoʻl
features-level-2 = 2-daraja: oddiy qurilma
features-level-3 = 3-daraja: laboratoriya
features-tool-eye = koʻz
features-tool-touch = barmoq
features-tool-tilt = qiyalatish
features-tool-light-behind = orqadan tushgan yorugʻlik
features-tool-oblique-light = yondan tushgan yorugʻlik
features-tool-magnifier = lupa
features-tool-uv365 = ultrabinafsha lampa, 365 nm
features-tool-uv254 = ultrabinafsha lampa, 254 nm
features-tool-infrared = infraqizil yorugʻlik
features-tool-reader = oʻqish qurilmasi
features-tool-software = dastur
features-tool-microscope = mikroskop
features-tool-laboratory = laboratoriya
features-tool-register = reyestr
search-kind-feature = Himoya elementi
