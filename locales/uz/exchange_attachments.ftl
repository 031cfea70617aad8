# Files that go with a message of the exchange: how one is attached, what becomes of it, and who read it.
# To be confirmed by a native reader: exchange-attachment-kind-*, exchange-attachment-arriving,
# exchange-attachment-save-first, exchange-conflict-attachments, exchange-reader-what.

exchange-attachments = Ilovalar
exchange-attachment-what = Ilova turi
exchange-attachment-language = Fayl tili
exchange-attachment-kind-scan = Hujjat skani
exchange-attachment-kind-extract = Yozuvdan koʻchirma
exchange-attachment-kind-decision = Sud yoki organ qarori
exchange-attachment-kind-other = Boshqa
exchange-attachment-file = Fayl
exchange-attachment-hint = PDF, rasmlar (JPEG, PNG, WebP) va hujjatlar (Word, Excel, PowerPoint, OpenDocument), har biri koʻpi bilan { $size }.
exchange-attachment-add = Faylni ilova qilish
exchange-attachment-remove = Olib tashlash
exchange-attachment-hash = SHA-256 { $hash }
exchange-attachment-arriving = Yoʻlda. Oʻsha faylni qayta tanlang, toʻxtagan joyidan davom etadi.
exchange-attachment-save-first = Faylni ilova qilish yoki olib tashlashdan oldin yozganingizni saqlang.
exchange-attachment-refused-type = Bunday faylni ilova qilib boʻlmaydi. Uni PDF qilib saqlang.
exchange-attachment-refused-too-many = Bitta xabarga koʻpi bilan 20 ta ilova qoʻshiladi.
exchange-flash-attached = Fayl ilova qilindi. Fayl tekshirilgach, xabarni yuborish mumkin.
exchange-flash-detached = Fayl olib tashlandi.
exchange-conflict-attachments = Ilovalardan biri tayyor emas: u hali yoʻlda, tekshiruvni kutmoqda yoki rad etilgan. Kuting yoki uni olib tashlang.
exchange-receipt-attachment = Ilova (SHA-256)
exchange-reader-what = Nima
exchange-reader-case = Xabar
exchange-reader-file = Ilova
