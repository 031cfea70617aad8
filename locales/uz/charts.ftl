# Review by a native reader: whole file
# Charts of the figures, countries side by side, and the sheet of one country.

# Charts: what stands at them and what to know before reading them.
charts-newest = Eng yangi raqamlar
charts-newest-note = Har bir mamlakatning eng yangi toʻliq yili yoki eng yangi kuni. Davrlari har xil.
charts-newest-words = Eng yuqori: { $most }, { $high }. Eng past: { $least }, { $low }. Barcha raqamlar jadvalda.
charts-map = Xaritada
charts-years = Yillar boʻyicha
charts-years-note = Barcha mamlakatlar noldan boshlanadigan bitta shkalada.
charts-line-words = { $first }: { $old }; { $last }: { $new }. Barcha raqamlar jadvalda.
charts-dot = { $period }: { $value }
charts-thousands = { $number } ming
charts-millions = { $number } mln
charts-only-part = faqat yilning bir qismi
charts-floor = Shkala noldan emas, { $value } qiymatidan boshlanadi.
charts-key-range = Orasida chiziq bor ikki doira: manbalar farq qiladi.
charts-key-part = Ichi boʻsh doira: boshqalari bilan solishtirib boʻlmaydigan yil qismi.
charts-key-gap = Uzuq chiziq: orada hech narsa maʼlum emas.
charts-key-broken = Yil yoʻq joyda chiziq uziladi.
charts-key-halves = Bir kvadratda ikki rang: manbalar farq qiladi. Eng kami yuqorida, eng koʻpi pastda.
charts-calendars-solar = Hijriy-shamsiy yillar yuqorida, grigorian yillar pastda.
charts-calendars-gregorian = Grigorian yillar yuqorida, hijriy-shamsiy yillar pastda.
charts-parts-left-out = Yilning qismlari kiritilmagan.
charts-table = Barcha raqamlar jadval koʻrinishida

# Countries side by side.
charts-compare = Mamlakatlarni solishtirish
charts-compare-lead = Ikkitadan oʻntagacha mamlakat, bittadan oltitagacha koʻrsatkich.
charts-compare-choice = Nima solishtiriladi
charts-compare-countries = Mamlakatlar
charts-compare-indicators = Koʻrsatkichlar
charts-compare-from = Qaysi yildan
charts-compare-from-hint = Grigorian yoki hijriy-shamsiy, toʻrt raqam bilan. Barcha yillar uchun boʻsh qoldiring.
charts-compare-show = Yonma-yon koʻrsatish
charts-compare-address = Bu solishtirishning yuborish uchun manzili:
charts-error-country = Bu mamlakatlardan biri aʼzo emas.
charts-error-countries = Iltimos, ikkitadan oʻntagacha mamlakat tanlang.
charts-error-indicator = Bu koʻrsatkichlardan biri bu yerda nomaʼlum.
charts-error-indicators = Iltimos, bittadan oltitagacha koʻrsatkich tanlang.
charts-error-from = Iltimos, 2015 kabi grigorian yoki 1394 kabi hijriy-shamsiy yilni yozing.

# The sheet of a country: two pages of paper.
charts-sheet-title = Ikki sahifalik varaq
charts-sheet-of = Varaq: { $name }
charts-sheet-as-of = Shu kundagi holat: { $day }
charts-sheet-organisation = Tashkilot
charts-sheet-systems = Tizimlar
charts-sheet-figures = Raqamlar
charts-sheet-documents = Muomaladagi hujjatlar
charts-sheet-since = { $day } sanasidan beri
charts-sheet-contact = Aloqa
charts-sheet-further = Boshqalari: { $count }
charts-sheet-none = Bu yerda hali hech narsa eʼlon qilinmagan.
charts-sheet-missing = Raqam yoʻq: { $names }
