# Guidance: articles on the security of identity documents, for the people of the registers. They are read by everyone or by
# fewer (Traffic Light Protocol), written by one person and released by another, and translated.
# To be confirmed by a native reader: guidance-audience-back-office, guidance-audience-examiner, guidance-level-1, guidance-level-2, guidance-theme-breeder-documents, guidance-theme-evidence-of-identity, guidance-publisher, guidance-basis-secondary, guidance-review-particulars, guidance-restore

guidance-title = Kılavuzlar
guidance-lead = Nüfus idareleri kimliği nasıl kanıtlar, belgeleri nasıl tasarlar ve nasıl denetler. Her makale kaynaklarını belirtir.
guidance-documents = Belgeler
guidance-any = Hepsi
guidance-show = Göster
guidance-audience = Kimin için
guidance-level = Düzey
guidance-theme = Konu
guidance-language = Metnin dili
guidance-count = { $count ->
    [one] { $count } makale
   *[other] { $count } makale
}
guidance-empty = Uyan makale yok
guidance-empty-advice = Seçimlerden birini kaldırın.
guidance-feed = Haber akışı
guidance-feed-title = Sijil: kimlik belgeleri kılavuzları
guidance-data = Veri olarak (JSON)
guidance-new = Yeni makale
search-kind-guidance = Kılavuz
audit-thing-guidance = Kılavuz makalesi

# For whom an article is.
guidance-audience-registry-counter = Nüfus gişesi
guidance-audience-back-office = Arka ofis
guidance-audience-examiner = Belge inceleme uzmanı
guidance-audience-manager = Yönetim ve politika

# How deep an article goes.
guidance-level-1 = Birinci hat: göz ve el
guidance-level-2 = İkinci hat: basit araçlar
guidance-level-3 = Uzman: laboratuvar ve sistemler

# What an article is about.
guidance-theme-evidence-of-identity = Kimliğin kanıtlanması
guidance-theme-birth-registration-security = Doğum tescilinin güvenliği
guidance-theme-breeder-documents = Başka belgelere dayanak olan belgeler
guidance-theme-registration-operations = Nüfus hizmetlerinin yürütülmesi
guidance-theme-legal-framework = Hukuki çerçeve
guidance-theme-identity-management = Kimlik yönetimi
guidance-theme-digital-identity = Dijital kimlik
guidance-theme-document-design = Belge tasarımı
guidance-theme-card-formats = Kart biçimleri
guidance-theme-inspection = Belgelerin denetimi
guidance-theme-fraud = Belge sahteciliği
guidance-theme-lost-and-stolen = Kayıp ve çalıntı belgeler
guidance-theme-cross-border = Sınır ötesi değişim
guidance-theme-continuity = Acil durumlarda hizmet
guidance-theme-data-quality = Veri kalitesi
guidance-theme-data-protection = Verilerin korunması

# One article.
guidance-unconfirmed = onaylanacak
guidance-unconfirmed-note = Bu makale aşağıdaki kaynaklardan derlendi. Yayıncıdan henüz kimse onu onaylamadı.
guidance-overdue = Bu makale { $day } tarihinde incelenmeliydi. Güncelliğini yitirmiş olabilir.
guidance-contents = İçindekiler
guidance-publisher = Eserin yayıncısı
guidance-year = Yıl
guidance-owner = Yazan
guidance-review-due = Sonraki inceleme
guidance-released = Yayımlandı
guidance-features = Burada adı geçen güvenlik unsurları
guidance-sources = Kaynaklar
guidance-as-of = { $day } itibarıyla
guidance-basis-full = tamamı okundu
guidance-basis-abstract = özeti veya başlangıcı okundu
guidance-basis-contents = özeti ve içindekiler listesi okundu
guidance-basis-scope = kapsam bölümü okundu
guidance-basis-notice = yayın duyurusu okundu
guidance-basis-secondary = ikincil kaynaklardaki anlatımlar okundu
guidance-basis-unread = okunmadı
guidance-languages = Öteki dillerde
guidance-work = Bu makale üzerinde çalış

# The desk of an article.
guidance-desk-lead = Makalenin her dildeki durumu ve bekleyen işler.
guidance-desk-public = Okurlarda
guidance-desk-unreleased = Henüz yayımlanmadı
guidance-desk-withdrawn = Geri çekildi
guidance-desk-write = Metni yaz
guidance-desk-translate = Çevir
guidance-desk-review = Bak ve karar ver
guidance-desk-due = İnceleme { $day } tarihinde yapılmalıydı
guidance-desk-late = { $count ->
    [one] { $count } çeviri özgün metnin gerisinde
   *[other] { $count } çeviri özgün metnin gerisinde
}
guidance-desk-all = Kurumunuzun bütün makaleleri
guidance-withdraw = Makaleyi geri çek
guidance-withdraw-hint = Okurlar onu hiçbir dilde artık görmez. Yeniden yayımlanınca geri gelir.

# The form.
guidance-edit-new = Yeni makale
guidance-edit-original = Makaleyi yazın
guidance-edit-translation = Makaleyi çevirin
guidance-edit-slug = Makalenin adresi
guidance-edit-slug-hint = Latin harfleri, rakamlar ve kısa çizgiler, örneğin birth-certificates. Sonradan değişmez.
guidance-edit-language = Özgün metnin dili
guidance-edit-tlp = Kim okuyabilir
guidance-edit-tlp-hint = Yeni bir makale, siz açana kadar üye ülkelerin nüfus idareleri içindir.
guidance-edit-themes = Konular
guidance-edit-due = Sonraki inceleme günü
guidance-edit-due-hint = Bugünden en çok 24 ay sonrası, örneğin 2027-05-01 veya 1406/02/11.
guidance-edit-source-as-of = Bilginin tarihi { $count }
guidance-edit-source-basis = Ne kadarı okundu { $count }
guidance-edit-confirmed = Burada söylenenleri eserin yayıncısı onayladı.
guidance-edit-save = Kaydet
guidance-edit-finished = Kaydet ve bir inceleyene gönder
guidance-error-slug = Lütfen Latin harfleri, rakamlar ve kısa çizgilerden oluşan 3 ile 80 karakter arasında bir adres yazın.
guidance-error-slug-taken = Bu adres başka bir makaleye ait.
guidance-error-audience = Lütfen kimin için olduğunu belirtin.
guidance-error-level = Lütfen bir düzey seçin.
guidance-error-themes = Lütfen en az bir konu seçin.
guidance-error-tlp = Lütfen kimin okuyabileceğini belirtin.
guidance-error-due = Lütfen yarın ile bugünden 24 ay sonrası arasında bir gün yazın.
guidance-error-year = Lütfen 2018 gibi bir yıl yazın ya da boş bırakın.
guidance-error-publisher-long = Yayıncının adı en çok 200 harf olabilir.
guidance-error-source-basis = Lütfen her kaynak için ne kadarının okunduğunu belirtin.
guidance-error-source-as-of = Bir kaynağın tarihi yıl, ay veya gün olabilir, örneğin 2018, 2018-05 veya 2018-05-01.
guidance-error-changed = Siz yazarken başka biri kaydetti. Onun metni aşağıda, sizinki alanlarda duruyor. Kendinizinkini korumak için yeniden kaydedin.

# What a reviewer decides.
guidance-review-title = Bir metin hakkında karar verin
guidance-review-by = Yazan: { $name }
guidance-review-opened = Çeviriler özgün metinle birlikte daha çok okura açılır: { $languages }.
guidance-review-kept = Özgün metinden eski; güncellenene kadar açılmaz: { $languages }.
guidance-review-particulars = Metin dışındakiler
guidance-review-own = Bu metnin bir bölümünü siz yazdınız; onu başka biri yayımlar.
guidance-release = Yayımla
guidance-return = Değişiklik için geri gönder
guidance-return-reason = Ne değişmeli ve neden

# Versions.
guidance-versions-title = Sürümler
guidance-versions-lead = Yayımlanan her sürüm saklanır. Neyin değiştiğini görmek için iki sürüm seçin.
guidance-version = Sürüm { $number }
guidance-version-confirmed = bakıldı, hâlâ doğru
guidance-restore = Bu sürümden başlayarak yaz
guidance-restore-hint = Metni taslak olur; onu ikinci bir kişi yayımlar.

# Sentences after a step.
guidance-flash-saved = Kaydedildi. Okurlar henüz görmüyor.
guidance-flash-submitted = Bir inceleyene gönderildi. Meslektaşlarınıza haber verildi.
guidance-flash-released = Yayımlandı. Okurlar artık görüyor.
guidance-flash-returned = Geri gönderildi. Yazana haber verildi.
guidance-flash-confirmed = Not edildi: çeviri hâlâ doğru.
guidance-flash-withdrawn = Geri çekildi. Okurlar artık görmüyor.
guidance-flash-restored = Eski sürüm artık bir taslak.
guidance-conflict-waits = Bu metin bir inceleyeni bekliyor. Karar verilene kadar kimse onu değiştirmez.
guidance-conflict-not-waiting = Bu metin artık bir inceleyeni beklemiyor; başka biri daha önce davrandı.
guidance-conflict-not-behind = Bu çeviri özgün metnin gerisinde değil ya da üzerinde çalışılıyor.
guidance-conflict-no-original = Önce özgün metin yayımlanır.
guidance-conflict-not-public = Bu makale okurlarda değil; geri çekilecek bir şey yok.

# Notices. Titles stand in them only where the article is for everyone.
guidance-notice-submitted = Bir kılavuz incelemenizi bekliyor
guidance-notice-submitted-text = Bir meslektaşınız incelemeye bir metin gönderdi: { $title }
guidance-notice-returned = Kılavuz değişiklik için geri gönderildi
guidance-notice-returned-text = Bir inceleyen, metninizi geri gönderdi: { $title }
guidance-notice-released = Kılavuz yayımlandı
guidance-notice-released-text = Bir inceleyen, metninizi yayımladı: { $title }

# On the desk of a person.
home-desk-guidance = Kılavuzlar
