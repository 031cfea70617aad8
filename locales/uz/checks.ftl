# Review by a native reader: the whole file; above all the words for check digit, filler and consistent
# The tools for whoever holds a document, a name, a number or a date in front of them.

checks-title = Vositalar
checks-lead = Oldida hujjat, ism yoki sana turgan har kim uchun kichik tekshiruvlar.
checks-nothing-kept = Kiritgan narsangiz saqlanmaydi va jurnalga yozilmaydi.
checks-check = Tekshirish
checks-again = Boshqasini tekshirish
checks-specimen = Namuna bilan sinab koʻrish
checks-unprotected = himoyalanmagan
checks-agrees = mos
checks-differs = mos emas

# The machine-readable zone.
checks-mrz-title = Mashinada oʻqiladigan soha
checks-mrz-heading = Mashinada oʻqiladigan sohani tekshirish
checks-mrz-about = Pasport, karta yoki vizaning nazorat raqamlari mos keladimi?
checks-mrz-label = Mashinada oʻqiladigan sohaning satrlari
checks-mrz-hint = Bosilganidek ikki yoki uch satr, koʻpi bilan 400 belgi.
checks-mrz-too-long = Koʻpi bilan 400 belgi kiriting.
checks-mrz-all-agree = Barcha { $count } nazorat raqami mos.
checks-mrz-to-know = Quyida bilish kerak boʻlgan { $count } narsa bor.
checks-mrz-digits-differ = { $count } nazorat raqamidan { $wrong } tasi mos emas.
checks-mrz-misread = Bitta belgi notoʻgʻri oʻqilgan boʻlishi mumkin.
checks-mrz-other-wrong = Nazorat raqamlari mos, lekin boshqa bir narsa toʻgʻri boʻla olmaydi.
checks-mrz-deviation = Bu haqiqiy hujjat aynan shu tarzda tekshiruvdan oʻtmasligi maʼlum.
checks-mrz-no-zone = Bu satrlar mashinada oʻqiladigan soha emas.
checks-mrz-repair-title = Bitta oʻzgarish bilan barcha raqamlar mos keladi
checks-mrz-repair-text = { $line }-satr, { $position }-belgi: { $from } oʻrnida { $to } boʻlishi mumkin. Qabul qilishdan oldin hujjatga qarang.
checks-mrz-repair-do = Shu oʻzgarish bilan tekshirish
checks-mrz-findings = Nima notoʻgʻri
checks-mrz-warnings = Ogohlantirishlar
checks-mrz-fields = Maydonlar boʻyicha
checks-mrz-changes = Oʻqishdan oldingi oʻzgarishlar
checks-mrz-caution = Raqamlarning mosligi hujjat haqiqiy ekanini koʻrsatmaydi. Ismlar, bergan davlat, fuqarolik va jinsning nazorat raqami yoʻq.
checks-verdict-consistent = Muvofiq
checks-verdict-consistent-with-warnings = Muvofiq, ogohlantirishlar bor
checks-verdict-inconsistent = Nomuvofiq
checks-verdict-known-deviation = Maʼlum chetlanish
checks-verdict-malformed = Shakli notoʻgʻri
checks-format-td1 = Karta, 30 belgidan 3 satr.
checks-format-td2 = Karta, 36 belgidan 2 satr.
checks-format-td3 = Pasport, 44 belgidan 2 satr.
checks-format-mrv-a = Viza, 44 belgidan 2 satr.
checks-format-mrv-b = Viza, 36 belgidan 2 satr.
checks-head-place = Joyi
checks-head-field = Maydon
checks-head-value = Bosilgan matn
checks-head-printed = Bosilgan
checks-head-computed = Hisoblangan
checks-head-result = Natija
checks-field-number = Hujjat raqami
checks-field-birth = Tugʻilgan sana
checks-field-expiry = Amal qilish muddati
checks-field-personal = Shaxsiy raqam
checks-field-composite = Hammasi birga
checks-field-primary = Familiya
checks-field-secondary = Ismlar
checks-field-issuer = Bergan davlat
checks-field-nationality = Fuqaroligi
checks-field-sex = Jinsi
checks-sex-none = koʻrsatilmagan

# What is wrong with a zone.
checks-reason-one-line = Bu sohaning faqat bitta satri. Qolganlarini ham kiriting.
checks-reason-line-count = Sohada ikki yoki uch satr boʻladi; bu yerda { $count } ta.
checks-reason-line-length = { $line }-satrda { $count } belgi bor; { $format } uchun { $width } kerak.
checks-reason-gap = { $line }-satrning { $position }-belgisi atrofida nimadir yetishmaydi yoki ortiqcha.
checks-reason-charset = { $line }-satr, { $position }-belgi: { $letter } ({ $code }) bunday sohada uchramaydi.
checks-reason-birth = Tugʻilgan sana taqvimda yoʻq kun.
checks-reason-expiry = Muddat tugaydigan sana taqvimda yoʻq kun.
checks-reason-document-code = Birinchi ikki harf bu shakldagi hujjat turini bildirmaydi.
checks-reason-number = Hujjat raqami boʻsh yoki toʻldiruvchidan boshlanadi.
checks-reason-name-digit = Ismda raqam bor.
checks-reason-name-filler = Ism toʻldiruvchidan boshlanadi; yagona ism boshida turadi.
checks-reason-sex = Jins oʻrnida F ham, M ham, toʻldiruvchi ham yoʻq.
checks-reason-country = { $code } hech bir davlat yoki tashkilotning kodi emas.

# What to know of a zone.
checks-warning-specimen = UTO — namunalar kodi. Bu hujjatni hech bir davlat bermaydi.
checks-warning-passport-code = Ikkinchi harf boʻsh ({ $code }). 2028-yil 1-yanvardan berilgan pasportlarda PP kabi ikkinchi harf boʻlishi shart.
checks-warning-passport-code-late = Ikkinchi harfsiz pasportning muddati 2038-yildan oldin tugashi kerak; buniki keyinroq tugaydi.
checks-warning-passport-code-unknown = Ikkinchi harf 2026-yildan qoʻllanadigan pasport turini bildirmaydi.
checks-warning-crew = AC — ekipaj aʼzosi guvohnomasining kodi.
checks-warning-name = Ism maydonni oxirigacha toʻldirgan va kesilgan boʻlishi mumkin.
checks-warning-retired = { $code } — endi mavjud boʻlmagan davlatning kodi.
checks-warning-expired = Hujjatning muddati tugagan.
checks-warning-expiry-before-birth = Hujjatning muddati tugʻilgan sanadan oldin tugagan.
checks-warning-filler-digit = Shaxsiy raqam kiritilgan, shuning uchun uning nazorat raqamini qoldirib boʻlmaydi.
checks-warning-swapped = Satrlar boshqa tartibda mos keladi.

# What was changed before the zone was read.
checks-change-upper-case = Kichik harflar bosh harf deb oʻqildi.
checks-change-full-width = Toʻliq kenglikdagi belgilar oddiy deb oʻqildi.
checks-change-fillers = Qoʻshtirnoq va qavslar toʻldiruvchi deb oʻqildi.
checks-change-digits = Fors yoki arab raqamlari lotin raqami deb oʻqildi.
checks-change-spaces = Boʻsh joylar toʻldiruvchi deb oʻqildi.
checks-change-invisible = Koʻrinmas belgilar olib tashlandi.
checks-change-trimmed = Satr chetlaridagi boʻsh joylar va boʻsh satrlar olib tashlandi.
checks-change-split = Bitta satr ikki yoki uchga boʻlindi.

# The spelling of names.
checks-name-title = Mashinada oʻqiladigan sohadagi ismlar
checks-name-heading = Ismni mashinada oʻqiladigan soha uchun yozish
checks-name-about = Lotin, kirill va arab harflari qanday yoziladi va nega.
checks-name-surname = Familiya (birinchi identifikator)
checks-name-given = Ismlar (ikkinchi identifikator)
checks-name-language = Ism tili
checks-name-language-auto = Harflaridan aniqlash
checks-name-style = Bergan idoraning yozuvi
checks-name-width = Maydon kengligi
checks-name-unify = Arab yo va kofini fors va urdudagidek oʻqish
checks-name-printed = Bosilgan ism
checks-name-printed-hint = Solishtirmoqchi boʻlsangiz.
checks-name-do = Yozish
checks-name-error-empty = Familiya yoki ismni kiriting.
checks-name-error-long = Koʻpi bilan 120 belgi kiriting.
checks-name-error-digit = Ismda raqam boʻlmaydi.
checks-name-field = Sohadagi ism maydoni.
checks-name-key = Qidirish va solishtirish kaliti
checks-name-unknown = { $letter } ({ $code }) uchun yozuv yoʻq, shuning uchun maydon tuzilmadi.
checks-name-moved = Yagona ism boshida turadi, shuning uchun oʻsha yerga koʻchirildi.
checks-name-cut = Ism sigʻmadi va kesildi.
checks-name-proposed = Harflariga koʻra ism shu tilda: { $language }.
checks-name-ask-language = Harflar qaysi til ekanini koʻrsatmaydi. Tilni tanlang.
checks-name-ask-unify = Ismda arab yo yoki kofi bor. Fors va urduda odatda boshqa harf nazarda tutiladi: bu yerda ham shunday boʻlsa, belgilang.
checks-name-silent = Standart baʼzi harflar haqida jim. Ularning yozilishi faqat taklif.
checks-name-letters = Harfma-harf
checks-name-head-letter = Harf
checks-name-head-spelling = Yozilishi
checks-name-head-rule = Qoida
checks-name-dropped = tashlab ketildi
checks-name-exception = tili yoki joyi sababli
checks-name-alternates = Boshqa yozilishlar
checks-name-reverse = Teskari oʻqish
checks-name-ambiguous = Belgilangan harflarni bir necha xil oʻqish mumkin.
checks-name-compare-same = Bosilgan ism xuddi shunday.
checks-name-compare-alternate = Bosilgan ism ruxsat etilgan yoki taklif qilingan boshqa yozilish.
checks-name-compare-differs = Bosilgan ism { $position }-belgidan boshlab farq qiladi.
checks-name-note = Arab harflarining X bilan yozilishi — qidirish va solishtirish kaliti. Uni bosadigan davlat maʼlum emas.
checks-rule-latin = Sohaning oʻz harfi
checks-rule-table-a = A jadvali
checks-rule-table-b = B jadvali
checks-rule-table-c = C jadvali
checks-rule-appendix-b = B ilovasi
checks-rule-punctuation = 4.6 boʻlimi
checks-rule-silent = Standart jim: taklif
checks-rule-none = Yozilishi yoʻq

# Dates in four calendars.
checks-calendar-title = Toʻrt taqvimdagi sana
checks-calendar-about = Bir kun toʻrt taqvim hisobi bilan.
checks-calendar-date = Sana
checks-calendar-date-hint = Yil, oy va kun raqam bilan, yil toʻrt raqamli.
checks-calendar-from = Bu sananing taqvimi
checks-calendar-do = Aylantirish
checks-calendar-computed = hisoblangan, rasmiy jadvaldan tashqari
checks-calendar-note = Ikki qamariy hisob ikki kungacha farq qilishi mumkin, koʻringan oy esa ikkalasidan ham bir kun.
checks-reckoning-gregorian = Milodiy
checks-reckoning-persian = Hijriy shamsiy
checks-reckoning-umalqura = Hijriy qamariy (Ummul-Quro)
checks-reckoning-civil = Hijriy qamariy (fuqarolik)
checks-reckoning-julian = Yulian (eski uslub)
checks-reckoning-rumi = Rumiy (usmonli)
checks-no-day-unreadable = Yil, oy va kunni raqam bilan kiriting.
checks-no-day-year = Kun 1800 va 2200-yillar orasida boʻlishi kerak.
checks-no-day-month = Yilda oʻn ikki oy bor.
checks-no-day-day = Bu oyda bunday kun yoʻq.

# National numbers.
checks-national-title = Milliy raqamlar
checks-national-about = Milliy raqamning tuzilishi toʻgʻrimi?
checks-national-country = Mamlakat
checks-national-number = Raqam
checks-national-number-hint = Raqamlar, chiziqcha bilan yoki chiziqchasiz.
checks-national-error-country = Mamlakatlardan birini tanlang: TUR, IRN, KAZ, PAK.
checks-national-too-long = Koʻpi bilan 40 belgi kiriting.
checks-national-well-formed = Tuzilishi toʻgʻri
checks-national-not-well-formed = Tuzilishi notoʻgʻri
checks-national-agrees = Raqam oʻzining ochiq qoidasiga mos.
checks-national-no-digit = Bu raqamning nazorat raqami yoʻq; faqat tuzilishi koʻrildi.
checks-national-filled = Boshidagi nollar yoʻq edi va qoʻshildi.
checks-national-note = Tuzilishining toʻgʻriligi raqam kimgadir berilganini bildirmaydi.
checks-fault-characters = Raqamdan boshqa narsa bor.
checks-fault-length = Bu mamlakat raqamida { $count } ta raqam bor.
checks-fault-first-digit = U noldan boshlanmaydi.
checks-fault-all-equal = Barcha raqamlar bir xil.
checks-fault-date = Ichidagi sana taqvimda yoʻq kun.
checks-fault-century = Asr raqami 1 dan 6 gacha emas.
checks-fault-check-digit = Nazorat raqami mos emas.

# Texts that look alike.
checks-confusables-title = Oʻxshash matnlar
checks-confusables-about = Ikki matn bir xil boʻlmay, bir xil koʻrinadimi?
checks-confusables-first = Birinchi matn
checks-confusables-second = Ikkinchi matn
checks-confusables-do = Solishtirish
checks-confusables-empty = Ikkala matnni ham kiriting.
checks-confusables-causes = Nega bir xil emas
checks-confusables-pairs = Farqli joylar
checks-likeness-same = Bir xil
checks-likeness-same-text = Harfma-harf bir xil.
checks-likeness-alike = Oʻxshash koʻrinadi
checks-likeness-alike-text = Ular bir xil emas va bu koʻzga koʻrinmaydi.
checks-likeness-different = Farqli
checks-likeness-different-text = Ularni ajratish mumkin.
checks-cause-composition = Harflar va belgilar boshqacha birlashtirilgan.
checks-cause-invisible = Birida koʻrinmas narsa bor.
checks-cause-marks = Birida harakat yoki choʻzish chizigʻi bor.
checks-cause-arabic-letters = Arab yozuvining harflari turli tugmalar bilan yozilgan.
checks-cause-other-scripts = Ularda turli yozuvlarning harflari bor.

# What programs are told.
checks-wrong-fields = Soʻrov tanasi faqat shu vosita maydonlari boʻlgan JSON boʻlishi kerak.
