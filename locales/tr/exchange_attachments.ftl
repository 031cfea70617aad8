# Files that go with a message of the exchange: how one is attached, what becomes of it, and who read it.
# To be confirmed by a native reader: exchange-attachment-kind-*, exchange-attachment-arriving,
# exchange-attachment-save-first, exchange-conflict-attachments, exchange-reader-what.

exchange-attachments = Ekler
exchange-attachment-what = Ekin türü
exchange-attachment-language = Dosyanın dili
exchange-attachment-kind-scan = Belgenin taraması
exchange-attachment-kind-extract = Kayıt örneği ya da sureti
exchange-attachment-kind-decision = Mahkeme ya da makam kararı
exchange-attachment-kind-other = Diğer
exchange-attachment-file = Dosya
exchange-attachment-hint = PDF, resimler (JPEG, PNG, WebP) ve belgeler (Word, Excel, PowerPoint, OpenDocument), her biri en çok { $size }.
exchange-attachment-add = Dosyayı ekle
exchange-attachment-remove = Kaldır
exchange-attachment-hash = SHA-256 { $hash }
exchange-attachment-arriving = Yolda. Aynı dosyayı yeniden seçin, kaldığı yerden sürer.
exchange-attachment-save-first = Dosya eklemeden ya da kaldırmadan önce yazdıklarınızı kaydedin.
exchange-attachment-refused-type = Bu tür dosya eklenemez. PDF olarak kaydedin.
exchange-attachment-refused-too-many = Bir iletiye en çok 20 ek konabilir.
exchange-flash-attached = Dosya eklendi. Dosya denetlendikten sonra ileti gönderilebilir.
exchange-flash-detached = Dosya kaldırıldı.
exchange-conflict-attachments = Bir ek hazır değil: hâlâ yolda, denetim bekliyor ya da reddedildi. Bekleyin ya da kaldırın.
exchange-receipt-attachment = Ek (SHA-256)
exchange-reader-what = Ne
exchange-reader-case = İleti
exchange-reader-file = Ek
