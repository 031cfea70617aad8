# Describing a document for the register of specimens, second part: the parts of a document and their pictures, the
# security features and the places where they are seen.
# To be confirmed by a native reader: specimens-mark-words-hint, specimens-parts-lead, specimens-picture-overprint,
# specimens-upload-shows, specimens-mark-words, specimens-zone-points-hint

specimens-draft-parts = Qismlar va rasmlar
specimens-draft-marks = Himoya elementlari
specimens-parts-lead = Hujjatning qismlari oʻquvchilar koʻradigan tartibda; har birining bir yoki bir necha yorugʻlikdagi rasmlari bor.
specimens-parts-none = Hali qism yoʻq
specimens-part-add = Qism qoʻshish
specimens-part-kind = Qism
specimens-part-label = Ustida bosilgani kabi
specimens-part-label-hint = Sahifa boʻlsa, uning raqami.
specimens-part-up = Yuqoriga surish
specimens-part-remove = Qismni va rasmlarini olib tashlash
specimens-picture-add = Rasm qoʻshish
specimens-picture-change = Rasm haqida
specimens-picture-of = Kutubxonadan rasm
specimens-picture-of-hint = Tashkilotingizning tayyor va soʻz bilan tavsiflangan rasmlari.
specimens-picture-none = Kutubxonada hali bunday rasm yoʻq. Quyida yuklang.
specimens-picture-light = Yorugʻlik
specimens-picture-tlp = Kim oʻqiydi
specimens-picture-invented = Koʻrsatilgan hujjat egasi va raqam oʻylab topilgan.
specimens-picture-invented-hint = Haqiqiy shaxs hujjatining rasmi hech qachon koʻrsatilmaydi.
specimens-picture-overprint = Ustidan koʻndalang “SPECIMEN” deb yozish
specimens-picture-overprint-hint = Portal undan yangi rasm tayyorlab, faqat shuni saqlaydi.
specimens-picture-remove = Rasmni olib tashlash
specimens-picture-waits = tayyorlanmoqda
specimens-upload = Rasm yuklash
specimens-upload-lead = U tashkilotingiz kutubxonasidan alohida saqlanadi: namuna uni oʻquvchilariga koʻrsatguncha, uni faqat Siz koʻrasiz. Avval tekshiriladi. Keyin uni yuqorida tanlash mumkin.
specimens-upload-file = Fayl
specimens-upload-shows = Rasmda nima bor ({ $language })
specimens-upload-shows-hint = Uni koʻra olmaydiganlar uchun.
specimens-upload-button = Yuklash
specimens-flash-uploaded = Yuklandi. Birozdan soʻng uni tanlash mumkin.

specimens-marks-lead = Oʻquvchilar tekshiradigan tartibda. Nima qilish kerakligini va nima koʻrinishi kerakligini lugʻat har bir tilda aytadi; bu yerda faqat shu hujjatga xos narsani yozing.
specimens-marks-none = Hali element yoʻq
specimens-mark-add = Element qoʻshish
specimens-mark-code = Lugʻatdagi element
specimens-mark-tlp = Kim oʻqiydi
specimens-mark-remove = Elementni olib tashlash
specimens-mark-up = Yuqoriga surish
specimens-mark-words = Soʻzlar ({ $language })
specimens-mark-words-hint = Boʻsh maydon oʻzining ostida koʻrsatilgan lugʻat soʻzlarini oladi.
specimens-mark-name = Nomi
specimens-mark-do = Nima qilish kerak
specimens-mark-see = Nima koʻrinishi kerak
specimens-mark-fake = Soxta hujjatda koʻpincha nima koʻrinadi
specimens-places = Qayerda koʻrinadi
specimens-places-none = U hali hech bir rasmda belgilanmagan.
specimens-place-add = Rasmda belgilash
specimens-place-remove = Belgini olib tashlash
specimens-zone-title = Rasmdagi joy
specimens-zone-lead = Burchaklarni yozing yoki sichqoncha bilan chizing: bir burchakda bosib, boshqasida qoʻyib yuboring. Klaviaturada yoʻnalish tugmalari sohani suradi, Shift bilan birga esa oʻlchamini oʻzgartiradi.
specimens-zone-shape = Shakl
specimens-zone-points = Burchaklar
specimens-zone-points-hint = Chapdan va yuqoridan, rasmning mingdan bir ulushlarida: 120,80 340,260. Koʻpburchakning uch yoki undan koʻp burchagi bor.
specimens-zone-preview = Rasmda koʻrsatish
specimens-shape-rect = Toʻgʻri toʻrtburchak
specimens-shape-ellipse = Ellips
specimens-shape-polygon = Koʻpburchak

specimens-error-part-label = Iltimos, 40 ta harfdan oshirmay yozing.
specimens-error-picture = Iltimos, tashkilotingiz kutubxonasidan rasm tanlang.
specimens-error-weaker = U toʻliq versiyadan kengroq doiraga ochiq boʻlishi mumkin emas.
specimens-error-invented = Iltimos, hujjat egasi va raqam oʻylab topilganini bildiring.
specimens-error-code = Iltimos, lugʻatdan element tanlang.
specimens-error-shows = Iltimos, rasm nimani koʻrsatishini soʻz bilan yozing.
specimens-error-overprint = Rasm ustidan yozib boʻlmadi. Iltimos, tayyor rasmni tanlang.
specimens-obstacle-code = Bir element lugʻatda yoʻq.
specimens-obstacle-picture = Bir rasm kutubxonada tayyor emas yoki u yerda tavsiflanmagan.
