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
checks-warning-passport-code = Ikkinchi harf boʻsh (P<). 2028-yil 1-yanvardan berilgan pasportlarda PP kabi ikkinchi harf boʻlishi shart.
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

# What programs are told.
checks-wrong-mrz = Soʻrov tanasi bitta maydonli JSON boʻlishi kerak: mrz, matn.
