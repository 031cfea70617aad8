# Review by a native reader: correction-edit-text, correction-in-work, correction-discard
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = Tuzatish koʻrib chiqishga yuborildi
achievements-way-correction-returned = Tuzatish oʻzgartirishga qaytarildi
achievements-way-correction-released = Tuzatish eʼlon qilindi
achievements-way-correction-discarded = Tuzatishdan voz kechildi

# The form.
correction-edit-done = Tuzatish tugadi. Koʻrib chiquvchiga yuborilsin.
correction-edit-text = Bu matn eʼlon qilingan. Koʻrib chiquvchi soʻzlaringizni eʼlon qilguncha, oʻquvchilar avvalgi matnni koʻradi.

# A reviewer reads a correction.
correction-review-title = Tuzatishni koʻrib chiqish
correction-changes = Oʻquvchilar uchun nima oʻzgaradi
correction-waits = Bu matnning tuzatishi koʻrib chiquvchini kutmoqda.
correction-in-work = Hamkasbingiz bu matnni tuzatmoqda. Oʻquvchilar eʼlon qilingan matnni koʻraveradi.
correction-show = Nima oʻzgarishini koʻrsatish
correction-release = Tuzatishni eʼlon qilish
correction-flash-submitted = Koʻrib chiqishga yuborildi. Oʻquvchilar tuzatilgan matnni koʻrib chiquvchi eʼlon qilgach koʻradi.
correction-flash-released = Eʼlon qilindi. Oʻquvchilar endi tuzatilgan matnni koʻradi.
correction-discard = Tuzatishdan voz kechish
correction-discard-text = Oʻquvchilar eʼlon qilingan matnni koʻraveradi, keyingi tuzatish oʻshandan boshlanadi. Bu tuzatishning soʻzlari versiyalar roʻyxatida qoladi.
correction-flash-discarded = Tuzatishdan voz kechildi. Oʻquvchilar eʼlon qilingan matnni koʻraveradi.
correction-conflict-none = Bu matnning tuzatishi yoʻq; hamkasbingiz uni eʼlon qilgan yoki undan voz kechgan.
