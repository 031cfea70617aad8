# Review by a native reader: whole file
# The library: pictures and documents of an organisation.

# The list.
library-title = Dosya kitaplığı
library-space-left = Kalan alan: { $size }.
library-add = Dosya ekle
library-list-name = Ad veya başlık
library-list-kind = Tür
library-list-language = Dil
library-list-unused = Hiçbir yerde kullanılmayan
library-list-apply = Uygula
library-list-all = Tüm dosyalar
library-list-any = Hepsi
library-list-newest = En yeniler
library-list-older = Daha eskiler
library-empty-title = Burada dosya yok
library-empty-choice = Bu seçime uyan dosya yok.
library-empty-text = Kurumunuzun resimleri ve belgeleri eklendikten sonra burada durur ve her metinde kullanılabilir.

# One file.
library-file-preview = Önizleme
library-file-title = Başlık
library-file-type = Tür
library-file-size = Boyut
library-file-added = Eklendi
library-file-state = Durum
library-file-language = İçindeki metnin dili
library-file-no-language = İçinde metin yok
library-file-description = Resimde ne var
library-file-description-hint = Resmi görmeyen okurlar için bir cümle. En az bir dil gerekir; öteki dillerin okurlarına en yakını gösterilir.
library-file-keep = Kaydet
library-file-name = Dosyanın adı
library-file-hash = Parmak izi (SHA-256)
library-file-line = Metin için satır
library-file-save = İndir
library-file-open = Aç
library-file-no-document = Hiçbiri
library-kind-picture = Resim
library-kind-document = Belge
uploads-state-preparing = Hazırlanıyor
uploads-state-held = Denetim bekliyor
uploads-state-ready = Hazır
uploads-state-refused = Okunamıyor
uploads-state-quarantined = Karantinada
uploads-state-unchecked = Denetlenemiyor
uploads-state-active = İçinde bir şey çalışıyor
uploads-state-closed = İçine bakılamıyor
library-explained-preparing = Dosya alındı ve hazırlanıyor. Hazır olur olmaz okurlara açılır; burada beklemeniz gerekmez.
library-explained-held = Zararlı yazılım denetimine ulaşılamıyor. Denetlenmeden dosya kimseye verilmez; bu kendiliğinden yapılır.
library-explained-refused = Bu resim okunamıyor veya bozuk. Lütfen yerine başkasını koyun.
library-explained-quarantined = Bu dosyada zararlı yazılım bulundu. Kimseye verilmez. Lütfen geldiği bilgisayarı denetleyin.
library-explained-unchecked = Zararlı yazılım tarayıcısı bu dosyayı almadı; çoğu kez onun için fazla büyük olduğundan. Kimseye verilmez. Lütfen daha küçük bir dosya verin.
library-explained-active = İçinde çalışabilen bir şey veya başka bir dosya var: betik, program başlatma, ek. Kimseye verilmez. Lütfen bunlar olmadan bir belge verin.
library-explained-closed = Parolayla kilitli, bozuk ya da içinde bir şey çalışıp çalışmadığı görülemeyecek biçimde sıkıştırılmış. Kimseye verilmez. Lütfen parolasız olarak yeniden kaydedip verin.
library-describe-first = Kullanmadan önce ne gösterdiğini yazın
library-preview-document = Güvenlik için belgeler portalın içinde açılmaz. İndirin ve kendi programınızla açın.
library-traces-title = Belgenin adını verdiği kişiler
library-traces-hint = Belgeyi alan herkes bunu da okuyabilir. Dışarı çıkmaması gerekeni belgenin yazıldığı programda silin; sonra yeni bir sürüm verin.
library-trace-author = Yazar
library-trace-editor = Son kaydeden ya da yazdıran
library-trace-organisation = Kurum
library-trace-commenter = Notlar ve işaretli değişiklikler
library-trace-photo = Resimlere yazılmış yer, zaman ya da sahip bilgisi
library-trace-closed = İçine bakılamıyor: kilitli ya da bozuk
library-removed-title = Belgeden silinenler
library-removed-hint = Okurlar belgeyi bunlar olmadan alır; sayfalarında yazanlar olduğu gibidir. Verilen belge saklanmaz.
library-removed-author = Yazarların adları
library-removed-editor = Son kaydeden
library-removed-organisation = Kurumun adı
library-removed-commenter = Not yazanların adları
library-removed-program = Belgenin hazırlandığı program
library-group-title = Birkaç dilde tek belge
library-group-hint = Bir belgenin dosyaları dil tablosunda bir arada durur.
library-group-known = Belge
library-group-new = Veya yeni bir belgenin başlığı
library-group-button = Birleştir
library-replace-title = Yeni sürüm
library-replace-hint = Kullanıldığı her yerde bu dosyanın yerini alır. Önceki sürümler saklanır.
library-replace-file = Dosya
library-replace-button = Yeni sürümü yükle
library-uses-title = Kullanıldığı yerler
library-uses-none = Henüz hiçbir yerde.
library-uses-public = herkese açık
library-versions-title = Sürümler
library-version = { $count }. sürüm
library-delete = Sil
library-delete-hint = Dosya ve tüm sürümleri kalıcı olarak silinir.
library-conflict-used = Kullanılıyor ve silinemez. Önce o metinlerden çıkarın.
library-copy = Kopyala
library-copied = Kopyalandı

# Documents in several languages, and the choice of a picture.
library-document-empty = Bu belgenin hiçbir dili henüz hazır değil.
library-document-lede = Gösterildiği her yerde okurlar onu böyle görür.
library-document-files = Dosyaları
library-document-title = Belgenin başlığı
library-title-stays = Okurlar bu belgeyi başlığıyla tanıyor. Bir metin onu gösterdiği sürece başlığı değişmez.
library-choice-title = Resim seçin
library-choice-lede = Resmin altındaki satırı kopyalayıp metinde resmin duracağı yere yapıştırın.
library-choice-empty = Hazır olan resimler burada görünür.

# Adding.
library-new-lede = İsterseniz birkaçını birden. Hazırlanırken çalışmayı sürdürebilirsiniz.
library-new-language-hint = Burada seçilen tüm dosyalar için geçerlidir.
library-new-files = Dosyalar
library-new-types = Resimler (JPEG, PNG, WebP, GIF) ve belgeler (PDF, Word, Excel, PowerPoint, OpenDocument, CSV, düz metin).
library-new-limit = Her biri en çok { $size }.
library-new-metadata = Makinenin resme yazdığı yer, zaman ve sahip bilgisi ile imzasız PDF’lerdeki kişi ve program adları silinir. Öteki belgeler, programlarının yazdıklarını (örneğin yazar adını) korur; lütfen önceden denetleyin.
library-new-button = Yükle
uploads-waiting = Bağlantı koptu. Geri gelir gelmez kendiliğinden sürer.
uploads-resumed = Kaldığı yerden sürüyor.
uploads-signed-out = Oturumunuz kapandı. Başka bir pencerede giriş yapın; kendiliğinden sürer.

# Why a file was not taken.
uploads-refused-title = { $count ->
    [one] Bir dosya alınmadı
   *[other] { $count } dosya alınmadı
}
uploads-refused-others = Burada adı geçmeyenler alındı.
uploads-refused-empty = İçi boş; lütfen bir dosya seçin.
uploads-refused-type = Kitaplık bu tür dosyayı almaz.
uploads-refused-encoding = Bu metin UTF-8 değil. “CSV UTF-8” ya da UTF-8 düz metin olarak yeniden kaydedin.
uploads-refused-mismatch = Adı, içindekinden başka bir tür söylüyor.
uploads-refused-active = İçinde çalışan bir şey var: program, web sayfası, betik veya makro.
uploads-refused-remote = Açılırken başka bir yerden bir şey yüklüyor: bir şablon, bağlantılı bir resim, başka bir çalışma kitabının hücreleri ya da veri. Olağan bağlantılar sorun değildir. Dosyanın bu dış kaynaklarla bağını kendi programında kesin ya da dosyayı PDF olarak kaydedin.
uploads-refused-embedded = İçinde başka bir programın dosyası ya da bir arşiv var. Onu ayrıca verin ya da belgeyi PDF olarak kaydedin.
uploads-refused-too-packed = O kadar sıkıştırılmış ki açıldığında 50 MB’den ya da kendi boyutunun yüz katından büyük olur. Daha az ya da daha küçük resimlerle yeniden kaydedin.
uploads-refused-closed = İçine bakılamıyor: parolayla kilitli ya da bozuk. Parolasız olarak yeniden kaydedin.
uploads-refused-no-picture = Bu bir resim değil veya bozuk.
uploads-refused-too-many-pixels = Resimde çok fazla piksel var: en çok 50 milyon, kenar başına 16.000.
uploads-refused-too-many = Bir defada 50’den çok dosya geldi. Bu dosya ve ondan sonra gelenler okunmadı; lütfen yeniden verin.
uploads-refused-too-large = Bir dosyanın olabileceğinden büyük. Ondan sonra gelenler okunmadı.
uploads-refused-no-room = Kurumunuzda bu kadar alan kalmadı. Kullanılmayanları silin.
uploads-refused-other-kind = Resmin yerini resim, belgenin yerini belge alır.

# Errors at fields.
library-error-unreadable = Bu metinde saklanamayan bir karakter var. Lütfen yeniden yazın.
library-error-title-missing = Lütfen bir başlık yazın.
library-error-title-long = Başlık en çok 150 harf olabilir.
library-error-description-long = Bir betimleme en çok 300 harf olabilir.
library-error-description-used = Bu resim bir yerde gösteriliyor; en az bir betimlemesi olmalı.
library-error-changed-elsewhere = Siz yazarken kayıt değişti. Lütfen denetleyip yeniden kaydedin.
library-error-document = Lütfen belgelerden birini seçin.
library-error-language-taken = Belgenin bu dilde zaten bir dosyası var.
library-error-picture-unknown = Bu metindeki bir resim kitaplığınızda yok.
library-error-picture-undescribed = Bu metindeki bir resmin betimlemesi yok. Kitaplıkta ne gösterdiğini yazın.

# Sentences after a step.
library-flash-added = Alındı. Dosyalar hazırlanıyor.
library-flash-saved = Kaydedildi.
library-flash-replaced = Alındı. Hazır olur olmaz okurlar yeni sürümü görür.
library-flash-deleted = Silindi.

# Sizes.
uploads-size-kilobytes = { $count } kB
uploads-size-megabytes = { $count } MB
uploads-size-gigabytes = { $count } GB

# What waits for another person.
library-waiting-title = İnceleyen bekliyor
library-waiting-hint = Bu iş kendisinin olmayan bir inceleyen onu yayımlayana kadar okurlar ellerindekini görür.
library-waiting-by = Yapan
library-waiting-version = Yeni bir sürüm bekliyor
library-waiting-document = Bir belgeye girmeyi bekliyor
library-waiting-leaving = Belgesinden çıkmayı bekliyor
library-waiting-words = Yeni sözler bekliyor
library-waiting-release = Yayımla
library-flash-waits = Kaydedildi. Başka biri yayımlayana kadar okurlar ellerindekini görür.
library-flash-replaced-waits = Alındı. Başka biri yeni sürümü yayımlayana kadar okurlar eldeki sürümü görür.
library-flash-released = Yayımlandı. Artık okurlarda.
library-flash-given-back = Değişiklik için geri gönderildi. Yazana haber verildi. Okurlar ellerindekini görür.
library-flash-dropped = Değişiklikten vazgeçildi. Okurlar ellerindekini görür.
library-conflict-change = Bu arada değişti veya biri zaten karar verdi. Lütfen yeniden bakın.
library-conflict-apart = Bu resim okurlarına gösteriliyor veya yayımlanmayı bekliyor; artık değişmez. Başka bir resmi, gösterildiği yerde verin.
library-conflict-elsewhere = Bir metin veya portalın başka bir bölümü de bunun bir resmini gösteriyor; bu yüzden kapatılamaz. Onu burada yeniden verin.
library-error-closed-elsewhere = Bu resim başka bir yerde yalnızca birkaç kişiye gösteriliyor; bu yüzden burada herkes için olamaz. Başka bir resim seçin.
library-conflict-preparing = Dosya hâlâ hazırlanıyor. Lütfen hazır olunca yayımlayın.
library-change-words = Yeni metin
library-change-document = Belgeye ekleme
library-change-leaving = Belgesinden çıkarma
library-changes-title = Kitaplıktaki değişiklikler
library-changes-empty = Bekleyen değişiklik yok
library-returned-hint = Okurlar ellerindekini görür. Öneri, biri onu düzeltene veya ondan vazgeçene kadar burada kalır.
library-waiting-drop = Değişiklikten vazgeç

# Notices.
library-notice-held-text = Bir meslektaşınız kitaplıktaki bir dosyayı değiştirdi; değişiklik incelenmeyi bekliyor: { $title }
library-notice-returned-text = Bir inceleyen, kitaplıktaki bir dosyada yaptığınız değişikliği düzeltmeniz için geri gönderdi: { $title }
library-notice-released = Yayımlandı
library-notice-released-text = Bir inceleyen, kitaplıktaki bir dosyada yaptığınız değişikliği yayımladı; artık okurlara açık: { $title }
search-kind-document = Belge
search-kind-file = Dosya
