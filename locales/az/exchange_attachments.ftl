# Files that go with a message of the exchange: how one is attached, what becomes of it, and who read it.
# To be confirmed by a native reader: exchange-attachment-kind-*, exchange-attachment-arriving,
# exchange-attachment-save-first, exchange-conflict-attachments, exchange-reader-what.

exchange-attachments = Əlavələr
exchange-attachment-what = Əlavənin növü
exchange-attachment-language = Faylın dili
exchange-attachment-kind-scan = Sənədin skanı
exchange-attachment-kind-extract = Qeydin çıxarışı və ya surəti
exchange-attachment-kind-decision = Məhkəmənin və ya orqanın qərarı
exchange-attachment-kind-other = Digər
exchange-attachment-file = Fayl
exchange-attachment-hint = PDF, şəkillər (JPEG, PNG, WebP) və sənədlər (Word, Excel, PowerPoint, OpenDocument), hər biri ən çoxu { $size }.
exchange-attachment-add = Faylı əlavə et
exchange-attachment-remove = Çıxar
exchange-attachment-hash = SHA-256 { $hash }
exchange-attachment-arriving = Yoldadır. Həmin faylı yenidən seçin, dayandığı yerdən davam edəcək.
exchange-attachment-save-first = Fayl əlavə etməzdən və ya çıxarmazdan əvvəl yazdıqlarınızı yadda saxlayın.
exchange-attachment-refused-type = Bu növ fayl əlavə edilə bilməz. Onu PDF kimi yadda saxlayın.
exchange-attachment-refused-too-many = Bir mesaja ən çoxu 20 əlavə qoşula bilər.
exchange-flash-attached = Fayl əlavə edildi. Fayl yoxlandıqdan sonra mesajı göndərmək olar.
exchange-flash-detached = Fayl çıxarıldı.
exchange-conflict-attachments = Əlavələrdən biri hazır deyil: hələ yoldadır, yoxlama gözləyir və ya rədd edilib. Gözləyin və ya onu çıxarın.
exchange-receipt-attachment = Əlavə (SHA-256)
exchange-reader-what = Nə
exchange-reader-case = Mesaj
exchange-reader-file = Əlavə
