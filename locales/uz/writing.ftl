# Review by a native reader: whole file
# Writing: documents brought and pasted, tools, how a day is understood, and the check before a post is handed on.

# A document as the beginning of a post.
writing-document-title = Word hujjatidan boshlash
writing-document-lede = Uning sarlavhasi, birinchi xatboshisi va matni shaklni toʻldiradi; saqlashdan oldin hammasini tekshirasiz.
writing-document-field = Word hujjati
writing-document-hint = Koʻpi bilan 20 MB boʻlgan .docx fayli. Faylning oʻzi saqlanmaydi; rasmlar kutubxonadan qoʻshiladi.
writing-document-button = Shaklni toʻldirish
writing-brought = Shakl “{ $name }” hujjatidan toʻldirildi. Hali hech narsa yutuq sifatida saqlanmagan; boshidan oxirigacha oʻqib chiqing.
writing-left-title = Olinmadi:
writing-left-pictures = Rasmlar. Ularni kutubxonadan qoʻshing.
writing-left-drawings = Chizmalar, diagrammalar va ramka ichidagi matn.
writing-left-objects = Boshqa dasturlarning obyektlari, masalan ichiga joylangan jadvallar.
writing-left-comments = Chetdagi izohlar.
writing-left-links = Vebga ham, elektron pochta manziliga ham olib bormaydigan havolalar.
writing-left-template = Boshqa kompyuterdagi andoza.
writing-refused-title = Hujjat olinmadi
writing-refused-empty = Ichi boʻsh; fayl tanlang.
writing-refused-not-word = Bu Word hujjati (.docx) emas.
writing-refused-locked = U parol bilan himoyalangan yoki Wordning eski versiyasidan (.doc). Parolsiz .docx koʻrinishida saqlang.
writing-refused-macros = Ichida makros bor. Makrossiz .docx koʻrinishida saqlang.
writing-refused-too-large = Juda katta yoki ochilganda juda katta boʻladi.
writing-refused-too-intricate = Ichki qatlamlari oʻqib boʻlmaydigan darajada chuqur.
writing-refused-damaged = Buzilgan yoki toʻliq yuborilmagan.
writing-refused-too-long = Matni bitta yutuq uchun ruxsat etilgan 50 000 ta harfdan uzun.

# Tools.
writing-tool-subheading = Kichik sarlavha
writing-tool-numbered = Raqamli roʻyxat
writing-tool-note = Sahifa osti izohi
writing-table-rows = Qatorlar
writing-table-columns = Ustunlar
writing-table-insert = Qoʻyish
writing-count-words = Soʻzlar:
writing-count-letters = Harflar:

# How to write.
writing-help-title = Qanday yoziladi
writing-help-sign = ?
writing-help-lede = Matndagi bir necha belgi oʻquvchi koʻradigan hamma narsani yaratadi. Ularni vositalar siz uchun yozadi.
writing-help-picture = Rasmlar tashkilotingiz kutubxonasidan olinadi, har biri tavsifi bilan. Qatorni vosita yozadi.
writing-help-word-title = Word va boshqa dasturlardan
writing-help-word = U yerda nusxa olib, bu yerga qoʻying: sarlavhalar, roʻyxatlar, jadvallar, havolalar va sahifa osti izohlari belgilarga aylanadi. Ranglar va shriftlar olinmaydi.
writing-help-keys-title = Tugmalar
writing-help-plain = Formatsiz qoʻyish
writing-sample-words = muhim soʻzlar
writing-sample-one = Birinchi
writing-sample-two = Ikkinchi

# The same text in two windows of one person.
writing-elsewhere = Bu matn boshqa oynangizda ham yozilgan. Yozganlaringiz shu oynada qoladi.
writing-elsewhere-together = Ikkalasini birlashtirish
writing-flash-together = Ikki oynada yozganlaringiz shu yerda birlashtirildi. Iltimos, oʻqib chiqing.

# How a day is understood.
writing-day-gregorian = Grigorian: { $date }
writing-day-solar = Hijriy-shamsiy: { $date }
writing-day-order = Kun, oy, yil deb oʻqildi. Ishonch uchun oy nomini yozing.
writing-day-error-year = Yilni toʻrt raqam bilan yozing: grigorian 1800–2200, hijriy-shamsiy 1200–1500.
writing-day-error-month = Bunday oy yoʻq.
writing-day-error-day = Bu oyda bunday kun yoʻq.
writing-day-error-lunar = Bu yil hijriy-shamsiy deb oʻqiladi va uzoq kelajakda. Hijriy-qamariy sanalar qabul qilinmaydi; grigorian yoki hijriy-shamsiy sanani yozing.

# The check before a post is handed on.
writing-check-title = Topshirishdan oldin
writing-check-hint = Bularning hech biri sizni toʻxtatmaydi; har bir qator oʻz joyiga olib boradi.
writing-check-done = Hammasi joyida.
writing-check-summary = Qisqacha mazmun yoʻq.
writing-check-text = Matn yoʻq, faqat sarlavha va qisqacha mazmun bor.
writing-check-stranger = Bu rasm kutubxonadan emas va koʻrsatilmaydi: { $address }
writing-check-link = Bu havola hech qayerga olib bormaydi: { $address }
writing-check-heading = Bu sarlavha bir darajani tashlab ketgan: { $words }
writing-check-sources = Manba yoʻq.
writing-check-sheet = Varaqning javobsiz savollari: { $count }
writing-check-missing = Hali yoʻq tillar: { $count }
writing-check-older = Asl matndan eski tarjimalar: { $count }
