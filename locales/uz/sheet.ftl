# Review by a native reader: whole file
# The fact sheet of a post: seven questions, the same for every country, and countries side by side.

# The questions.
sheet-title = Maʼlumot varagʻi
sheet-title-of = Maʼlumot varagʻi: { $title }
sheet-problem = Muammo
sheet-law = Qonun
sheet-cost = Xarajat
sheet-time = Vaqt
sheet-result = Natija
sheet-contact = Aloqa
sheet-documents = Hujjatlar

# The form.
sheet-form-text = Har bir mamlakat uchun bir xil yetti savol: oʻn mamlakat ishini yonma-yon qoʻyish mumkin boʻladi. Hech biriga javob majburiy emas; qisqa javob yaxshi.
sheet-hint-problem = Ilgari nima va kimlar uchun ishlamagani.
sheet-hint-law = Asos boʻlgan qonun, farmon yoki buyruq, raqami va sanasi bilan.
sheet-hint-cost = Qancha turgani va kim toʻlagani, valyutasi va yili bilan.
sheet-hint-time = Qachon boshlangani, qancha vaqt olgani, qachondan beri hamma joyda amalda ekani.
sheet-hint-result = Endi nima yaxshi ekani; bor boʻlsa, raqamlarda.
sheet-hint-contact = Boshqalar soʻray oladigan idora va u bilan bogʻlanish yoʻli; xususiy shaxs emas.
sheet-hint-documents = Boshqalar olishi mumkin boʻlgan narsalar: qonunlar, shakllar, texnik talablar, oʻquv materiallari.

# On the page of a post.
sheet-alone = Faqat maʼlumot varagʻi
sheet-whole = Toʻliq matn
sheet-compare = Boshqa mamlakatlar bilan solishtirish
sheet-beside = Ikki til yonma-yon:
sheet-bilingual = Ikki til yonma-yon
sheet-one-language = Bitta til

# Countries side by side.
sheet-comparison-title = Mamlakatlar yonma-yon
sheet-comparison-text = Har bir javob bor boʻlsa sizning tilingizda, boʻlmasa yonida nomi yozilgan tilda beriladi.
sheet-comparison-choose = Yonma-yon qoʻyish uchun ikkitadan beshtagacha yutuqni tanlang.
sheet-comparison-many = Yonma-yon beshtasi sigʻadi; bular siz birinchi tanlagan beshtasi.
sheet-comparison-empty = Bu yutuqlarning hech birida hali maʼlumot varagʻi yoʻq.
sheet-comparison-none = Javob yoʻq
sheet-comparison-without = Chiqarish
sheet-comparison-offers = Shu mavzuda boshqa mamlakatlardan
sheet-comparison-all = Maʼlumot varagʻi bor yutuqlar
sheet-comparison-no-offers = Bu mavzuda boshqa mamlakatlarning maʼlumot varagʻi hali yoʻq
sheet-comparison-selected = Tanlanganlarni solishtirish
sheet-comparison-tick = Solishtirish uchun tanlash
