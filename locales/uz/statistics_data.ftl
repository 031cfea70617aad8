# Review by a native reader: whole file
# Figures as data, and out of tables: the page that describes them, the columns, and the import with what is wrong in a cell.

# The page of the data.
statistics-data-title = Raqamlar maʼlumot sifatida
statistics-data-link = Maʼlumot sifatida
statistics-data-lead = Eʼlon qilingan har bir raqam barcha manbalari bilan: jadvallar, dasturlar va statistika idoralari uchun.
statistics-data-terms = Foydalanish shartlari
statistics-data-licence = Qayerdan olinganini aytsangiz, raqamlardan istalgan maqsadda foydalanishingiz mumkin:
statistics-data-cite = Iltimos, manbani shunday koʻrsating:
statistics-data-citation = IHT aʼzo davlatlarining FHDYo organlari: qayd etish raqamlari. Sijil, { $address }
statistics-data-parts = Har safar bitta koʻrsatkich
statistics-data-stable = Manzillar oʻzgarmaydi. Bir mamlakatning manzili shunday tuziladi:
statistics-data-ranges = Manbalar farq qilganda “low” va “high” ham farq qiladi; shunda SDMX-CSV da L va H belgili ikki qator boʻladi.

# The columns.
statistics-column-indicator = Nima sanaladi, oʻzgarmas roʻyxatdan bir soʻz.
statistics-column-country = Mamlakat, ikki harf (ISO 3166-1).
statistics-column-calendar = Sanagan tomonning taqvimi: gregorian yoki solar-hijri. Boʻsh katak gregorian degani.
statistics-column-period = Shu taqvimdagi vaqt: 1403 | 1404-01/1404-09 | 2026-01-01.
statistics-column-period-from = Birinchi kun (grigorian).
statistics-column-period-until = Oxirgi kun (grigorian).
statistics-column-period-kind = Vaqt turi: full_year, part_of_year yoki day.
statistics-column-unit = Birlik: events, persons, percent, cards yoki points.
statistics-column-low = Son yoki quyi chegara.
statistics-column-high = Oʻsha son yoki yuqori chegara.
statistics-column-source-number = Har bir manbaning soni; bir nechtasi | bilan ajratiladi.
statistics-column-source-bound = Har bir manba uni qanday tushunadi: exact, at_least, at_most yoki estimate.
statistics-column-source-title = Kim aytadi.
statistics-column-source-url = Qayerda: veb-manzil yoki shu yerdagi kutubxona faylining manzili.
statistics-column-source-as-of = Manba qachon aytgan: yil, oy yoki kun (grigorian).
statistics-column-source-definition = Manba aniq nimani sanaydi.
statistics-column-source-note = Manba haqida nimani bilish kerak.
statistics-column-outside = Manba nega oraliqdan tashqarida.
statistics-column-note = Raqamdan foydalanishdan oldin nimani bilish kerak.
statistics-column-change = Raqam nega oʻzgartirildi.
statistics-column-language = Matnning tili (BCP 47).
statistics-column-revision = Tahrir raqami, 1 dan boshlab.
statistics-column-released-at = Bu yerda qachon eʼlon qilingan (UTC).
statistics-column-address = Qator sahifasi.

# The import.
statistics-import-title = Jadvaldan raqamlar
statistics-import-lede = Avval har bir qatordan nima boʻlishini koʻrasiz; siz aytmaguningizcha hech narsa saqlanmaydi. Keyin qatorlar qoralama boʻladi va ularni ikkinchi kishi eʼlon qiladi.
statistics-import-file-hint = CSV, koʻpi bilan 5 MB va { $count } qator.
statistics-import-table = Yoki jadvalning oʻzi
statistics-import-table-hint = Siz tanlagan fayl shu yerda koʻrinadi. Xatolarni tuzatib, qayta oʻqiting.
statistics-import-columns = Oʻz maʼlumotlarimizning ustunlari, istalgan tartibda. Uning boshqa ustunlari oʻqilmaydi.
statistics-import-needed = majburiy
statistics-import-dry = Hali hech narsa saqlanmadi. Shu qoralamalar tuziladi:
statistics-import-refused = Xatolar: { $count }
statistics-import-mend = Hech narsa saqlanmadi. Jadval pastda; uni oʻsha yerda yoki faylingizda tuzating.
statistics-import-faults = Xatolar, katakma-katak
statistics-import-column = Ustun
statistics-import-cell = Katak
statistics-import-why = Nima xato
statistics-import-sources = Manbalar
statistics-flash-imported = Qoralamalar tuzildi. Har birini hali eʼlon qilish uchun topshirish kerak.

# What is wrong in a cell.
statistics-import-error-column = Bunday ustun yoʻq yoki u ikki marta takrorlangan.
statistics-import-error-missing = Bu ustun yoʻq.
statistics-import-error-digits = Iltimos, boshqa yozuvning emas, 0–9 raqamlarini yozing.
statistics-import-error-comma = Ichida vergul bor. Iltimos, ajratgich yozmang, oʻnli kasrdan oldin nuqta qoʻying.
statistics-import-error-period = Iltimos, yil, oylar yoki kunni yozing: 2024 | 2024-01/2024-06 | 2024-01-31.
statistics-import-error-calendar-word = Iltimos, gregorian yoki solar-hijri deb yozing.
statistics-import-error-country = Bu sizning mamlakatingiz emas.
statistics-import-error-bound = Iltimos, exact, at_least, at_most yoki estimate deb yozing.
statistics-import-error-parts = Iltimos, har bir manba uchun | bilan ajratilgan bitta qiymat bering.
statistics-import-error-twice = Bu vaqt jadvalda ikki marta turibdi.
