# What leaves the desk on paper, what anybody learns of it, and the figures of the exchange.
# To be confirmed by a native reader: exchange-status-in-force, exchange-extract-boxes, exchange-extract-offline, exchange-figures-ninth.

exchange-extract = Qogʻozdagi koʻchirma
exchange-extract-lead = Yozuv ikki tilda yonma-yon, u bilan har kim hali kuchda ekanini biladigan kod bilan. Tayyorlangani yozib qoʻyiladi.
exchange-extract-first = Birinchi til
exchange-extract-second = Ikkinchi til
exchange-extract-draw = Koʻchirmani tayyorlash
exchange-extract-error-same = Iltimos, ikkita turli tilni tanlang.
exchange-extract-title = Fuqarolik holati dalolatnomasi yozuvidan koʻchirma
exchange-extract-standing = Chop etilgandagi holati
exchange-extract-released = Yuborilgan sana
exchange-extract-printed = Chop etilgan sana
exchange-extract-replaced = Buning oʻrniga kelgani: { $reference }
exchange-extract-check = Hali kuchdami? Rasm faqat shuni aytadigan, hammaga ochiq sahifaga olib boradi.
exchange-extract-offline = Tarmoqsiz: bu xabarning tasdigʻini fayl sifatida soʻrang va sijil verify bilan tekshiring. Tasdiq mazmunni oxirgi satrdagidek nomlaydi.
exchange-extract-boxes = Maydon oldidagi raqam uning ICCS 16-konvensiyasi shakllaridagi katagidir.

exchange-status-title = Koʻchirmaning holati
exchange-status-lead = Bu yerda yozuv haqida boshqa hech narsa aytilmaydi va hech kimning nomi keltirilmaydi.
exchange-status-in-force = Haqiqiy, oʻzgarmagan, kuchda
exchange-status-replaced = Haqiqiy, { $day } sanasidan almashtirilgan
exchange-status-unknown = Nomaʼlum kod

exchange-figures = Almashinuv koʻrsatkichlari
exchange-figures-lead = Oʻn ikki oyda yuborilgan va qabul qilinganlar; ochiq ishlar bugungi kunga. Faqat sonlar.
exchange-figures-table = Jadval (CSV)
exchange-figures-month = Oy
exchange-figures-country = Davlat
exchange-figures-open = Ochiq
exchange-figures-overdue = Muddati oʻtgan
exchange-figures-unopened = Ochilmagan
exchange-figures-side = Tomon
exchange-figures-ours = Bizda
exchange-figures-theirs = Ularda
exchange-figures-median = Yarmi shu muddatda
exchange-figures-ninth = Oʻndan toʻqqizi shu muddatda
exchange-figures-days = kun
exchange-figures-working-days = ish kuni
exchange-figures-by-month = Oyma-oy
exchange-figures-by-country = Davlatlar boʻyicha
exchange-figures-by-kind = Turlar boʻyicha va javoblar muddati
exchange-figures-how = Javob topshirilgan kundan, muddati qaysi kunlar bilan sanalsa, oʻshalar bilan sanaladi; soʻragandan izoh kutilganda hisob toʻxtab turgan. Oylar grigorian taqvimi va UTC boʻyicha.
