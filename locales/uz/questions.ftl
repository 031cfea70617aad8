# Review by a native reader: whole file
# Questions under an achievement, and their answers.

# Under a post.
questions-under-title = Savollar
questions-under-open = Bu savolni ochish
questions-ask = Savol berish
questions-ask-hint = U { $country } FHDYo organiga boradi. Oʻn uch tilning istalganida yozing.
questions-ask-send = Savolni yuborish
questions-language = Yozilgan tili
questions-secretariat = Kotibiyat

# States.
questions-state-open = Javob kutmoqda
questions-state-answered = Javob berildi
questions-state-declined = Rad etildi
questions-state-withdrawn = Qaytarib olindi

# The list.
questions-list-title = Savollar
questions-list-open = Mamlakatingiz javobini kutayotganlar
questions-list-open-none = Javob kutayotgan savol yoʻq.
questions-list-answered = Javob berilganlar
questions-list-answered-none = Hali javob berilgan savol yoʻq.
questions-list-asked = Siz bergan savollar
questions-list-asked-none = Siz hali hech narsa soʻramadingiz. Savol yutuq ostida beriladi.
questions-desk-open = { $count } ta savol mamlakatingiz javobini kutmoqda.
questions-waits-hours = { $count } soatdan beri kutmoqda
questions-waits-days = { $count } kundan beri kutmoqda
questions-took-hours = { $count } soatdan keyin javob berildi
questions-took-days = { $count } kundan keyin javob berildi

# One question.
questions-show-title = Savol
questions-show-published = Hisobi yoʻq oʻquvchilar ham koʻradi
questions-answer = Javob berish
questions-answer-label = Javobingiz
questions-answer-hint = Xatboshilarga boʻlingan oddiy matn, oʻn uch tilning istalganida.
questions-answer-publish = Savol va javobni hisobi yoʻq oʻquvchilarga eʼlon qilish
questions-answer-send = Javobni yuborish
questions-decline = Rad etish
questions-decline-label = Nega javob yoʻq
questions-decline-hint = Sababni savol bergan kishi va tashkilotingiz koʻradi.
questions-withdraw = Savolni qaytarib olish
questions-withdraw-hint = Uni ham, javobini ham endi hech kim koʻrmaydi.

# What is to be mended, and what came between.
questions-error-language = Yozilgan tilini tanlang.
questions-error-empty = Biror narsa yozing.
questions-error-long = Koʻpi bilan 3000 ta harf.
questions-error-often = Siz bir soatda oʻnta savol berdingiz. Biroz kuting; yozganingiz shu yerda turibdi.
questions-conflict-not-open = Bu savol endi javob kutmayapti.
questions-conflict-withdrawn = Bu savol avval qaytarib olingan.

# Sentences after a step.
questions-flash-asked = Savol yuborildi. Javob berilganda sizga xabar beriladi.
questions-flash-answered = Javob saqlandi. Savol bergan kishiga xabar beriladi.
questions-flash-declined = Savol rad etildi. Savol bergan kishiga xabar beriladi.
questions-flash-withdrawn = Savol qaytarib olindi.

# The search.
search-kind-question = Savol

# Correcting an answer.
questions-correct = Javobni tuzatish
questions-correct-hint = Oʻquvchilar yangi matnni darhol koʻradi, savol bergan kishiga xabar beriladi. Belgi qoʻyilmasa, uni faqat aʼzolar oʻqiydi.
questions-correct-send = Tuzatishni saqlash
questions-error-corrected = Shu orada boshqa xodim bu javobni tuzatdi. U yuqorida turibdi; iltimos, solishtiring va oʻzingiznikini qayta yuboring.
questions-conflict-not-answered = Bu savolning tuzatiladigan javobi yoʻq.
questions-flash-corrected = Javob tuzatildi. Savol bergan kishiga xabar beriladi.

# In further languages.
questions-languages = Boshqa tillarda
questions-translate-title = Savol boshqa tilda
questions-translation = Tarjima
questions-original = Asl matn: { $language }
questions-translation-lags = Javob bu tarjimadan keyin tuzatildi.
questions-translate-question = Savol shu tilda
questions-translate-answer = Javob shu tilda
questions-translate-hint = Xatboshilarga boʻlingan oddiy matn. Boʻsh qolgan maydon koʻrsatilmaydi; oʻrnida asl matn turadi.
questions-translate-save = Saqlash
questions-translate-back = Savolga qaytish
questions-flash-translated = Saqlandi. Bu til oʻquvchilari uni asl matn yonida koʻradi.
questions-error-translated = Shu orada boshqa kishi bu tarjimani yozdi. Uni oʻzingizniki bilan solishtiring, soʻng oʻzingiznikini qayta yuboring.
questions-translated-by = Tarjima: { $country }, { $day }
questions-foreign = Bularning hammasi hali sizning tilingizda emas.
questions-translate-offer = Tarjima qilish

# The clock, and how long answers take.
questions-due-today = bugundan kechiktirmay javob berish kerak
questions-due-within = { $count } kun ichida javob berish kerak, muddat: { $day }
questions-due-over = { $count } kun kechikdi, muddat: { $day }
questions-desk-late = Ulardan { $count } tasining muddati oʻtgan.
questions-figures-title = Javoblar qancha vaqt oladi
questions-figures-answers = Javoblar
questions-figures-how = Soʻnggi oʻn ikki oydagi javob va rad etishlar: { $count }. Javob savol berilgan mamlakatning { $days } ish kuni ichida kutiladi.
questions-hours = { $count } soat
questions-days = { $count } kun

# Notices.
questions-notice-asked = Bir savol mamlakatingiz javobini kutmoqda
questions-notice-asked-text = “{ $title }” yutugʻingiz haqida savol berildi. Javob muddati: { $due }.
questions-notice-late = Bir savolning muddati oʻtdi
questions-notice-late-text = “{ $title }” yutugʻingiz haqidagi savolga javob berilmadi; muddat: { $due }.
questions-notice-answered = Savolingizga javob berildi
questions-notice-answered-text = “{ $title }” haqidagi savolingizga javob bor.
questions-notice-corrected = Sizga berilgan javob tuzatildi
questions-notice-corrected-text = “{ $title }” haqidagi savolingizga berilgan javobning endi yangi matni bor.
questions-notice-declined = Savolingiz rad etildi
questions-notice-declined-text = “{ $title }” haqidagi savolingizga javob berilmaydi; sababi yozilgan.
