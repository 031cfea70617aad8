# Many records brought at once: the form, what becomes of the rows, and their release together.
# To be confirmed by a native reader: all of it.

exchange-imports-title = Birdaniga koʻp yozuv
exchange-imports-lede = Jadval yoki roʻyxatdan xabarlar hosil boʻladi. Avval har bir qatordan nima boʻlishini koʻrasiz; siz aytmaguningizcha hech narsa yaratilmaydi, ikkinchi xodim ruxsat bermaguncha hech narsa yuborilmaydi.
exchange-imports-file-hint = CSV yoki JSON, koʻpi bilan 5 MB va { $count } ta qator. JSON imzolanadigan shakldagi matnlar massividir.
exchange-imports-calendar = Taqvimi koʻrsatilmagan sanalarning taqvimi
exchange-imports-kept = Keltirganingiz muhrlangan holda turadi. Xabarlar yaratilishi bilan yoki siz oʻchirganingizda, kechi bilan yetti kundan keyin yoʻq qilinadi. Faylning oʻzi saqlanmaydi.
exchange-imports-samples = Toʻldirish uchun jadvallar
exchange-imports-samples-hint = Birinchi qator ustunlarni nomlaydi, ikkinchisi tushuntiradi. Sana yil-oy-kun shaklida, maʼlum boʻlganicha yoziladi.
exchange-imports-needed = biror narsa aytilishi kerak
exchange-imports-earlier = Ilgari keltirilganlar
exchange-imports-count-new = Yangi xabar: { $count }
exchange-imports-make = { $count } ta xabar yaratish
exchange-imports-remove = Oʻchirish
exchange-imports-who = Kim haqida
exchange-imports-case = Ish
exchange-imports-to-release = Yuborishga ruxsat kutmoqda: { $count }
exchange-imports-release = Kutayotganlarning barchasini yuborishga ruxsat berish
exchange-imports-release-hint = Har biri alohida tekshiriladi, imzolanadi, jurnalga yoziladi va tasdiq beriladi. Oʻzingiz ham yozganingiz joyida qoladi.
exchange-imports-released = Birga ruxsat berildi: { $count }
exchange-imports-not-released = Ruxsat berilmadi: { $count }
exchange-imports-failed = Portal buni qila olmadi.
exchange-imports-fault-list = Roʻyxatni oʻqib boʻlmaydi; xato { $count }-qatorda.
exchange-imports-fault-unknown = Faylda bunday xabarlarda yoʻq nom bor yoki bitta nom ikki marta keladi:
exchange-imports-fault-never-sent = Faylda boshqa davlatga hech qachon yuborilmaydigan nom bor:
exchange-imports-fault-body = Bu bunday matn emas.
exchange-imports-fault-otherwise = Imzolanadigan shakl bu yerda boshqa narsa aytardi yoki hech narsa aytmasdi.
exchange-imports-fault-nameless = Bu raqamli katakda nimadir yozilgan, ustida esa nomlangan ustun yoʻq.
exchange-imports-conflict-changed = Kutayotganlar endi siz koʻrganingizdek emas. Iltimos, qayta koʻring.
exchange-flash-import-begun = Ish boshlandi.
exchange-flash-import-removed = Oʻchirildi, kaliti yoʻq qilindi.
exchange-notice-import = Birga keltirilgan xabarlar yuborishga ruxsatingizni kutmoqda.
