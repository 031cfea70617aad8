# Lists of the desk: filters, saved views, who looks after a case, and what is known of treaties between two countries.
# To be confirmed by a native reader: the whole file; above all exchange-views (view), exchange-filter-held,
# exchange-filter-nobody, exchange-fact-*, exchange-hint-*, exchange-shared* (shelf).
# To be confirmed as well: exchange-shared-group-lead, exchange-shared-acknowledged, exchange-shared-addressees, exchange-shared-to-group.

exchange-filters = Filtrlar
exchange-filter-any = Barchasi
exchange-filter-mine = Meniki
exchange-filter-nobody = Hali hech kimda emas
exchange-officer-left = endi bu tashkilot xodimi emas
exchange-filter-state = Holati
exchange-filter-country = Boshqa mamlakat
exchange-filter-families = Butun guruhlar
exchange-filter-urgent = Sababidan qatʼi nazar shoshilinch
exchange-filter-term = Oxirgi kun
exchange-filter-held = Yoʻq qilishga qonuniy taqiq qoʻyilgan
exchange-filter-without = olib tashlash
exchange-term-late = Muddati oʻtgan
exchange-term-soon = Oxirgi kuni yaqin
exchange-family-notice = Bildirishnomalar
exchange-family-question = Soʻrovlar
exchange-family-letter = Xatlar
exchange-family-information = Namunalar va ogohlantirishlar
exchange-grade-reference = Aynan shu ish raqami
exchange-grade-beginning = Ish raqami shunday boshlanadi
exchange-nothing-found-within = Ehtimol, uni filtrlar yashirgan.
exchange-take = Oʻzingizga oling
exchange-give = Shu xodimga berish
exchange-flash-assigned = Ishni kim olib borishi yozib qoʻyildi.
exchange-conflict-colleague = Oʻz tashkilotingiz xodimini tanlang.
exchange-notice-assigned = { $reference } ishi Sizga berildi.
exchange-views = Saqlangan koʻrinishlar
exchange-views-lead = Ish stolida bir bosish bilan ochiladigan, nomi bor filtrlar. Muvofiqlashtiruvchilar oʻzinikini butun tashkilotga ocha oladi.
exchange-views-own = Sizniki
exchange-views-shared = Tashkilotniki
exchange-views-none = Hali saqlangan koʻrinish yoʻq
exchange-views-advice = Ish stolida filtrlarni tanlang va koʻrinish sifatida saqlang.
exchange-view-name = Koʻrinish nomi
exchange-view-name-hint = 60 harfdan oshmasin. Bu yerga shaxs ismini yozmang.
exchange-view-share = Butun tashkilotga ochish
exchange-view-keep = Koʻrinishni saqlash
exchange-view-keep-these = Koʻrinish sifatida saqlash
exchange-view-show = Roʻyxatni koʻrsatish
exchange-view-rename = Nomini oʻzgartirish
exchange-view-earlier = Yuqoriga surish
exchange-view-later = Pastga surish
exchange-view-remove = Oʻchirish
exchange-view-error-name = Koʻrinishga 60 harfdan oshmaydigan nom bering.
exchange-view-error-many = 20 ta koʻrinish bor. Avval birini oʻchiring.
exchange-flash-view-kept = Koʻrinish saqlandi.
exchange-flash-view-removed = Koʻrinish oʻchirildi.

# What is known of treaties, for the legal basis.
exchange-hint = Ikki mamlakat haqida maʼlum boʻlganlar
exchange-hint-lead = Bu maslahat, huquq normasi emas: uni yuridik xizmatingiz tasdiqlaydi.
exchange-hint-open = Tashkilotlar tasdiqlashi kerak
exchange-hint-source = Manba
exchange-hint-show = Maʼlum boʻlganlarni koʻrsatish
exchange-fact-minsk-in-force = 1993-yilgi Minsk konvensiyasi kuchda
exchange-fact-minsk-12 = Minsk konvensiyasi, 12-modda: fuqarolik holati guvohnomalari soʻrov boʻyicha tarjimasiz va bepul yuboriladi
exchange-fact-minsk-13 = Minsk konvensiyasi, 13-modda: muhrli hujjatlar qoʻshimcha tasdiqsiz qabul qilinadi, apostil kerak emas
exchange-fact-chisinau = 2002-yilgi Kishinyov konvensiyasi oʻz ishtirokchilari orasida uning oʻrnini bosadi
exchange-fact-minsk-party = Minsk konvensiyasi ishtirokchisi
exchange-fact-apostille = Apostil konvensiyasi ishtirokchisi
exchange-fact-no-apostille = Apostil konvensiyasi ishtirokchisi emas
exchange-fact-iccs-member = Konvensiyalari faqat ishtirokchilari uchun majburiy boʻlgan ICCS aʼzosi
exchange-sources = Maʼlumotlar va ularning manbalari
exchange-sources-lead = Portal huquqiy asos boʻyicha maslahatni shulardan tuzadi. Hech qayerda oʻqilmagan maʼlumot mamlakat tashkiloti tasdiqlaguncha ochiq qoladi.
exchange-sources-fact = Maʼlumot
exchange-sources-since = Qachondan beri

# Shelves that two organisations share.
exchange-shared = Umumiy javonlar
exchange-shared-lead = Tashkilotingiz va boshqasi bir-biriga yuborgan xat va hujjatlar bir joyda. Ularni faqat ikkingiz koʻrasiz.
exchange-shared-none = Hali umumiy narsa yoʻq
exchange-shared-advice = Xat va hujjatlar yuborilgach shu yerda turadi.
exchange-shared-documents = Hujjatlar soni
exchange-shared-find = Mavzu yoki fayl nomidagi soʻzlar
exchange-shared-year = Yil
exchange-shared-sealed = Ochilguncha muhrlangan
exchange-shared-opened = Ochgan oluvchilar
exchange-shared-older = Oldingi tahrirlar
exchange-shared-nothing = Bu javonda mos narsa yoʻq.
exchange-shared-groups = Guruhlar
exchange-shared-group-lead = Sizlardan biringiz qolganlarning hammasiga yuborganlari bir joyda. Guruhdagilarning hammasi kimga ketganini koʻradi; kim ochgani va olganini tasdiqlaganini faqat yuboruvchi koʻradi.
exchange-shared-language = Til
exchange-shared-languages = Tillar
exchange-shared-acknowledged = Olganini tasdiqlagan oluvchilar
exchange-shared-addressees = Kimga yuborilgan
exchange-shared-to-group = Bir nechta tashkilotga yuborilgan
