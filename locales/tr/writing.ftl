# Review by a native reader: whole file
# Writing: documents brought and pasted, tools, how a day is understood, and the check before a post is handed on.

# A document as the beginning of a post.
writing-document-title = Bir Word belgesinden başlayın
writing-document-lede = Başlığı, ilk paragrafı ve metni formu doldurur; kaydetmeden önce hepsini gözden geçirirsiniz.
writing-document-field = Word belgesi
writing-document-hint = En çok 20 MB’lık bir .docx dosyası. Dosyanın kendisi saklanmaz; resimler kitaplıktan eklenir.
writing-document-button = Formu doldur
writing-brought = Form “{ $name }” belgesinden dolduruldu. Henüz hiçbir şey başarı olarak kaydedilmedi; lütfen baştan sona okuyun.
writing-left-title = Alınmayanlar:
writing-left-pictures = Resimler. Lütfen kitaplıktan ekleyin.
writing-left-drawings = Çizimler, grafikler ve kutu içindeki metinler.
writing-left-objects = Gömülü tablolar gibi başka programların nesneleri.
writing-left-comments = Kenardaki açıklamalar.
writing-left-links = Web’e veya bir e-posta adresine gitmeyen bağlantılar.
writing-left-template = Başka bir bilgisayardaki şablon.
writing-refused-title = Belge alınmadı
writing-refused-empty = İçi boş; lütfen bir dosya seçin.
writing-refused-not-word = Bu bir Word belgesi (.docx) değil.
writing-refused-locked = Parolayla korunuyor veya eski bir Word sürümünden (.doc). Parolasız .docx olarak kaydedin.
writing-refused-macros = İçinde makro var. Makrosuz .docx olarak kaydedin.
writing-refused-too-large = Çok büyük, ya da açılınca çok büyük olur.
writing-refused-too-intricate = İç içe katmanları okunamayacak kadar derin.
writing-refused-damaged = Bozuk veya bütünüyle gönderilmemiş.
writing-refused-too-long = Metni, bir başarının olabileceği 50.000 harften uzun.

# Tools.
writing-tool-subheading = Alt başlık
writing-tool-numbered = Numaralı liste
writing-tool-note = Dipnot
writing-table-rows = Satır
writing-table-columns = Sütun
writing-table-insert = Ekle
writing-count-words = Sözcük:
writing-count-letters = Harf:

# How to write.
writing-help-title = Nasıl yazılır
writing-help-sign = ?
writing-help-lede = Metindeki birkaç işaret, okurun gördüğü her şeyi oluşturur. Araçlar bunları sizin için yazar.
writing-help-picture = Resimler kurumunuzun kitaplığından gelir, her biri betimlemesiyle. Araç, satırı yazar.
writing-help-word-title = Word’den ve başka programlardan
writing-help-word = Orada kopyalayın, buraya yapıştırın: başlıklar, listeler, tablolar, bağlantılar ve dipnotlar işaretlere dönüşür. Renkler ve yazı tipleri alınmaz.
writing-help-keys-title = Tuşlar
writing-help-plain = Biçimlendirmeden yapıştır
writing-sample-words = önemli sözcükler
writing-sample-one = Birinci
writing-sample-two = İkinci

# The same text in two windows of one person.
writing-elsewhere = Bu metin başka bir pencerenizde de yazıldı. Yazdıklarınız bu pencerede duruyor.
writing-elsewhere-together = İkisini birleştir
writing-flash-together = İki pencerede yazdıklarınız burada birleştirildi. Lütfen baştan sona okuyun.

# How a day is understood.
writing-day-gregorian = Miladi: { $date }
writing-day-solar = Hicri şemsi: { $date }
writing-day-order = Gün, ay, yıl olarak okundu. Emin olmak için ayın adını yazın.
writing-day-error-year = Lütfen yılı dört basamakla yazın: miladi 1800–2200, hicri şemsi 1200–1500.
writing-day-error-month = Böyle bir ay yok.
writing-day-error-day = Bu ayda böyle bir gün yok.
writing-day-error-lunar = Bu yıl hicri şemsi okunuyor ve uzak bir gelecekte. Hicri kameri tarihler kabul edilmez; lütfen miladi veya hicri şemsi tarihi yazın.

# The check before a post is handed on.
writing-check-title = İncelemeye göndermeden önce
writing-check-hint = Bunların hiçbiri sizi durdurmaz; her satır kendi yerine götürür.
writing-check-done = Her şey tamam.
writing-check-summary = Özet yok.
writing-check-text = Metin yok, yalnızca başlık ve özet var.
writing-check-stranger = Bu resim kitaplıktan değil ve gösterilmeyecek: { $address }
writing-check-link = Bu bağlantı hiçbir yere gitmiyor: { $address }
writing-check-heading = Bu başlık bir düzey atlıyor: { $words }
writing-check-sources = Kaynak yok.
writing-check-sheet = Bilgi kartının yanıtsız soruları: { $count }
writing-check-missing = Henüz olmayan diller: { $count }
writing-check-older = Özgün metinden eski çeviriler: { $count }
