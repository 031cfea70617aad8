# Review by a native reader: whole file
# The desk's list, and steps taken with many achievements at once.

# The list.
bulk-list-unpublished = Eʼlon qilinmagan
bulk-list-state = Holati
bulk-list-more = Boshqa
bulk-list-waits = Meni kutayotganlar
bulk-list-language = Yozilgan tili
bulk-list-responsible = Masʼul
bulk-list-order = Tartib
bulk-list-newest = Avval oxirgi oʻzgargani
bulk-list-oldest = Avval eng koʻp kutgani
bulk-list-answers = Masʼul: { $name }
bulk-list-steps = Belgilanganlar bilan
bulk-list-all = Faqat belgilanganlar emas, shu tanlovning hammasi
bulk-list-all-counted = Shu tanlovning hammasi ({ $count })

# The steps.
bulk-step-publish = Eʼlon qilish
bulk-step-return = Tuzatishga qaytarish
bulk-step-withdraw = Olib tashlash
bulk-step-retag = Mavzuni oʻzgartirish
bulk-step-hand-over = Topshirish

# The page that asks.
bulk-confirm-count = { $count } ta yutuq tanlandi.
bulk-confirm-more = Va yana { $count } ta.
bulk-confirm-publish = Ular darhol eʼlon qilinadi, bunday yangiliklarga obuna boʻlganlarga bitta xat bilan xabar beriladi.
bulk-confirm-theme = Yangi mavzu
bulk-confirm-theme-hint = Matnlar oʻzgarmaydi, hech bir tarjima asl matndan eskirmaydi.
bulk-confirm-person = Kim masʼul
bulk-confirm-person-hint = Mamlakatingizning istalgan tashkilotida yozadigan hamkasb. Unga xabar beriladi. Yutuq uni yozgan tashkilotda qoladi.
bulk-confirm-each = Har bir yutuqning oʻz qoidalari bor. Bajarilmaganlari keyin sababi bilan koʻrsatiladi.
bulk-confirm-go = Ha, bajarilsin ({ $count })
bulk-confirm-back = Roʻyxatga qaytish

# What became of them.
bulk-result-done = Bajarildi: { $count }
bulk-result-refused = Bajarilmadi: { $count }
bulk-result-progress = { $total } tadan { $count } tasi tayyor.
bulk-result-working = Ish oʻzi davom etadi; bu sahifadan chiqishingiz mumkin.
bulk-result-again = Qayta koʻrish
bulk-outcome-gone = U endi yoʻq.
bulk-outcome-state = U bu qadam boshlanadigan holatda emas.
bulk-outcome-own = Uni oʻzingiz yozgansiz yoki yuborgansiz; boshqa kishi koʻrishi kerak.
bulk-outcome-remarks = Unga ochiq izohlar bor; uni oʻz sahifasida eʼlon qiling.
bulk-outcome-forbidden = Rollaringiz bunga ruxsat bermaydi.
bulk-outcome-same = Avvaldan shunday edi.
bulk-outcome-changed = U shu orada oʻzgardi. Eʼlon qilishdan oldin qayta koʻring.
bulk-outcome-correction = Uning tuzatishi yozilmoqda; mavzuni oʻsha yerda oʻzgartiring.
bulk-outcome-refused = Qatorda yozilganga endi ruxsat yoʻq. Uni faylda tuzating.
bulk-outcome-failed = Portal buni qila olmadi. Qayta urinib koʻring.

# What is to be mended.
bulk-error-nothing = Hech narsa belgilanmagan. Baʼzi yutuqlarni yoki butun tanlovni belgilang.
bulk-error-many = Bir martada koʻpi bilan 10 000 ta. Tanlovni toraytiring.
bulk-error-changed = Ularning soni shu orada oʻzgardi. Koʻrib, qayta tasdiqlang.
bulk-error-person = Hamkasbni tanlang.

# Steps on the way of a text.
achievements-way-retagged = Mavzusi oʻzgartirildi
achievements-way-reassigned = Topshirildi

# Mails.
bulk-mail-published-subject = { $country }: { $count } ta yangi yutuq
bulk-mail-published-text = { $country } siz xabar olmoqchi boʻlgan { $count } ta yutuqni eʼlon qildi.
bulk-notice-returned = Tuzatishga qaytarildi: { $count }
bulk-notice-returned-text = Koʻrib chiquvchi siz masʼul boʻlgan yutuqlarni tuzatishga qaytardi.
bulk-notice-retagged = Mavzu oʻzgardi: { $count }
bulk-notice-retagged-text = Koʻrib chiquvchi eʼlon qilingan bu yutuqlarni ikkinchi kishisiz boshqa mavzuga oʻtkazdi.
bulk-notice-handed = Sizga topshirildi: { $count }
bulk-notice-handed-text = Hamkasbingiz sizga yutuqlarni topshirdi. Endi ular uchun siz masʼulsiz.
bulk-notice-imported = Faylingizdan yaratilgan qoralamalar: { $count }
bulk-notice-imported-text = Faylingizdagi barcha qatorlar koʻrib chiqildi. Faylning sahifasi har bir qator bilan nima boʻlganini koʻrsatadi.
