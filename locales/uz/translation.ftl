# Review by a native reader: translation-languages-title, translation-behind-parts (word for paragraph), translation-copy, translation-flash-copied
# The desk of translations: how each language of a post stands, and who releases it.

# States and steps of a translation.
achievements-mark-in-review = koʻrib chiqilmoqda
achievements-way-translation-submitted = Tarjima koʻrib chiqishga yuborildi
achievements-way-translation-returned = Tarjima tuzatishga qaytarildi
achievements-way-translation-released = Tarjima eʼlon qilindi
achievements-way-translation-withdrawn = Tarjima oʻquvchilardan olib tashlandi
achievements-way-translation-confirmed = Tarjima koʻrildi, hamon toʻgʻri

# The desk: the original beside the form.
translation-edit-done = Tarjima tugadi. Koʻrib chiquvchiga yuborilsin.
translation-source-now = Tarjimangizda bu yerda shunday deyilgan
translation-copy = Boʻsh maydonga nusxalash:
translation-copy-answer = Bu javobni boʻsh maydonga nusxalash
translation-flash-copied = Maydon boʻsh boʻlsa, nusxalandi.
translation-switch = Boshqa tilda davom etish
translation-switch-kept = Bu yerga yozganingiz saqlanib qoladi.
translation-behind = Asl matn { $date } kuni oʻzgardi.
translation-behind-parts = { $count ->
    [one] { $count } ta xatboshini qayta koʻrish kerak.
   *[other] { $count } ta xatboshini qayta koʻrish kerak.
}
translation-behind-comparison = Barcha oʻzgarishlarni koʻrsatish
translation-confirm = Hamon toʻgʻri, oʻzgartirishga hojat yoʻq

# What readers are told.
translation-not-followed = Asl matn { $date } kuni oʻzgardi; bu tarjima hali unga moslanmagan.

# A reviewer reads a translation.
translation-review-title = Tarjimani koʻrib chiqish
translation-review-texts = Asl matn va tarjima
translation-release = Tarjimani eʼlon qilish
translation-withdraw = Bu tarjimani oʻquvchilardan olib tashlash
translation-withdraw-label = Olib tashlash sababi
translation-withdraw-hint = Sababni tarjimani yozgan kishi koʻradi va ishni davom ettiradi; oʻquvchilarga eng yaqin boshqa til koʻrsatiladi.
translation-waiting = Koʻrib chiqishni kutayotgan matnlar

# The table of languages.
translation-languages-title = Tillar holati
translation-languages-text = Tashkilotingizning har bir yutugʻi oʻn uch tilda qanday holatda. Har bir belgi matnga olib boradi.
translation-languages-language = Til
translation-languages-any-language = Barcha tillar
translation-languages-state = Holati
translation-languages-any-state = Barcha holatlar
translation-languages-empty = Bu tanlovga mos yutuq yoʻq
translation-languages-post = Yutuq
translation-languages-next = Keyingi sahifa
translation-languages-first = Boshiga qaytish
translation-languages-totals = Raqamlarda

# Sentences after a step.
translation-flash-submitted = Koʻrib chiqishga yuborildi. Oʻquvchilar uni koʻrib chiquvchi eʼlon qilgach koʻradi.
translation-flash-released = Eʼlon qilindi. Oʻquvchilar endi bu tarjimani koʻradi.
translation-flash-withdrawn = Olib tashlandi. Oʻquvchilar bu tarjimani boshqa koʻrmaydi.
translation-flash-confirmed = Qayd etildi: tarjima hamon toʻgʻri.
translation-conflict-not-in-review = Bu matn endi koʻrib chiqishni kutmayapti; boshqa kishi oldinroq ulgurdi.
translation-conflict-not-released = Oʻquvchilar bu tarjimani koʻrmaydi; olib tashlanadigan narsa yoʻq.
translation-conflict-not-behind = Bu tarjima asl matndan orqada emas yoki ustida ish ketmoqda.
