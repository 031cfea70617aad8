# Review by a native reader: achievements-strip, achievements-review-way, achievements-two-title, achievements-list-feed, achievements-show-translation (word for authentic)
# Achievements: what an organisation wants the others to know.

# The list.
achievements-list-title = Başarılar
achievements-list-filters = Süzgeçler
achievements-list-country = Ülke
achievements-list-theme = Konu
achievements-list-more = Dil ve yıl
achievements-list-language = Metnin dili
achievements-list-year = Yıl
achievements-list-any = Hepsi
achievements-list-apply = Uygula
achievements-list-without = kaldır:
achievements-list-all = Tüm başarılar
achievements-list-found = { $count ->
    [0] Başarı bulunamadı
    [one] { $count } başarı bulundu
   *[other] { $count } başarı bulundu
}
achievements-list-empty-title = Burada henüz bir şey yok
achievements-list-empty-text = Bu seçime uyan başarı yok. Bir süzgeci kaldırın veya daha sonra yeniden bakın.
achievements-list-subscribe = Haberleri e-postayla alın
achievements-list-feed = Haber akışı
achievements-feed-title = Sijil: nüfus idarelerinin başarıları
achievements-new = Yeni başarı

# States of a post.
achievements-state-draft = Taslak
achievements-state-submitted = İncelemede
achievements-state-published = Yayımlandı
achievements-state-withdrawn = Geri çekildi

# The strip of thirteen languages.
achievements-strip = 13 dilden { $count } tanesi güncel
achievements-key-original = özgün dil
achievements-key-current = güncel çeviri
achievements-key-older = özgün metinden eski
achievements-key-missing = henüz çevrilmedi
achievements-mark-original = özgün
achievements-mark-current = güncel
achievements-mark-older = özgün metinden eski
achievements-mark-missing = henüz çevrilmedi
achievements-mark-in-work = hazırlanıyor

# One post.
achievements-show-original = Özgün metnin dili: { $language }.
achievements-show-translation = Çevirinin yayımı: { $date }, { $organisation }. Yalnızca özgün metin esastır.
achievements-show-read-original = Özgün metni okuyun
achievements-show-fallback = Bu metin henüz çevrilmedi; gösterilen dil: { $language }.
achievements-show-published = Sijil’de yayımlandı
achievements-show-organisation = Kurum
achievements-show-reference = Kayıt numarası
achievements-show-sources = Kaynaklar
achievements-show-own-words = Özet, portalın kendi anlatımıdır.
achievements-show-print = Yazdır
achievements-show-work = Bu metin üzerinde çalış
achievements-show-subscribe = Bu ülkenin haberlerini e-postayla alın
achievements-show-languages = Öteki dillerde

# The desk.
achievements-drafts-title = Taslaklar
achievements-drafts-empty-title = Taslak yok
achievements-drafts-empty-text = Kurumunuzun yazdıkları yayımlanana kadar burada görünür.
achievements-drafts-changed = Değişiklik: { $time }
achievements-review-revision = Sürüm { $count }
achievements-review-reason = Gerekçe:
achievements-review-submit = İncelemeye gönder
achievements-review-edit = Düzenle
achievements-review-publish = Yayımla
achievements-review-return = Değişiklik için geri gönder
achievements-review-return-label = Yazana not
achievements-review-return-hint = Ne değişmeli ve neden.
achievements-review-waits = Bu metin, onu yazmamış bir inceleyeni bekliyor.
achievements-review-withdraw = Geri çek
achievements-review-withdraw-label = Geri çekme gerekçesi
achievements-review-withdraw-hint = Gerekçeyi kurumunuz görür; metni kamu artık görmez.
achievements-review-way = Bu metnin geçmişi
achievements-review-texts = Diller
achievements-way-created = Yazıldı
achievements-way-rewritten = Değiştirildi
achievements-way-submitted = İncelemeye gönderildi
achievements-way-returned = Değişiklik için geri gönderildi
achievements-way-published = Yayımlandı
achievements-way-withdrawn = Geri çekildi

# The form.
achievements-edit-title-new = Yeni başarı
achievements-edit-title-original = Metni düzenleyin
achievements-edit-title-translation = Çevirin
achievements-edit-save = Kaydet
achievements-edit-original = Özgün metin
achievements-edit-title = Başlık
achievements-edit-title-hint = Bir meslektaşınıza söyler gibi, tek cümle.
achievements-edit-summary = Özet
achievements-edit-summary-hint = İki veya üç tam cümle: ne, ne kadar, ne zamandan beri.
achievements-edit-body = Metin
achievements-edit-body-hint = Başlıklar, listeler ve tablolar basit işaretlerle yazılır (Markdown).
achievements-edit-preview = Önizleme
achievements-edit-preview-window = Yeni pencerede önizle
achievements-edit-done = Çeviri tamamlandı; okurlar görebilir.
achievements-edit-sources = Kaynaklar
achievements-edit-sources-hint = Okur bunu nereden doğrulayabilir? Bir sayfa, bir kanun, bir rapor.
achievements-edit-source-address = Adres { $count }
achievements-edit-source-title = Başlık { $count }
achievements-edit-source-what = Kaynağın türü
achievements-edit-language = Özgün metnin dili
achievements-edit-choose = Lütfen seçin
achievements-edit-day = Olayın tarihi
achievements-edit-day-hint = Miladi veya hicri şemsi, örneğin 14 Ekim 2026 veya 1405/07/22.
achievements-tools = Yazma araçları
achievements-tool-bold = Kalın
achievements-tool-italic = Eğik
achievements-tool-heading = Başlık
achievements-tool-list = Liste
achievements-tool-link = Bağlantı
achievements-tool-quote = Alıntı
achievements-tool-table = Tablo
achievements-tool-picture = Kitaplıktan resim
achievements-tool-picture-close = Kapat

# Two editors at once.
achievements-two-title = Siz yazarken başka biri kaydetti
achievements-two-text = Hiçbir şey kaybolmadı. Bir yanda sizin sürümünüz, öteki yanda kaydedilmiş sürüm var.
achievements-two-mine = Sizin sürümünüz
achievements-two-theirs = Kaydedilmiş sürüm
achievements-two-keep-theirs = Kaydedilmiş sürümü koru

# Errors at fields.
achievements-error-unreadable = Bu metinde saklanamayan bir karakter var. Lütfen yeniden yazın.
achievements-error-title-missing = Lütfen bir başlık yazın.
achievements-error-title-long = Başlık en çok 150 harf olabilir.
achievements-error-summary-missing = Lütfen bir özet yazın.
achievements-error-summary-long = Özet en çok 800 harf olabilir.
achievements-error-body-long = Metin en çok 50.000 harf olabilir.
achievements-error-answer-long = Bir yanıt en çok 2.000 harf olabilir.
achievements-error-theme = Lütfen bir konu seçin.
achievements-error-language = Lütfen özgün metnin dilini seçin.
achievements-error-day = Bu bir tarih değil. 14 Ekim 2026 veya 1405/07/22 biçiminde yazın.
achievements-error-day-future = Tarih gelecekte; başarı ise gerçekleşmiş bir şeydir.
achievements-error-source-address = Kaynak adresi https:// veya http:// ile başlamalıdır.
achievements-error-source-title-long = Kaynak başlığı en çok 300 harf olabilir.
achievements-error-sources-many = En çok 20 kaynak yazılabilir.
achievements-error-reason-missing = Lütfen bir gerekçe yazın.
achievements-error-reason-long = Gerekçe en çok 1.000 harf olabilir.
achievements-error-changed-elsewhere = Siz yazarken kayıt değişti. Lütfen denetleyip yeniden kaydedin.
achievements-conflict-not-draft = Bu metin artık taslak değil; başka biri daha önce davrandı.
achievements-conflict-not-submitted = Bu metin artık inceleme beklemiyor; başka biri daha önce davrandı.
achievements-conflict-not-published = Bu metin artık yayında değil; başka biri daha önce davrandı.

# Sentences after a step.
achievements-flash-saved = Kaydedildi.
achievements-flash-submitted = İncelemeye gönderildi. Kurumunuzun inceleyenlerine haber verildi.
achievements-flash-published = Yayımlandı. Bu tür haberleri isteyenlere e-postayla bildiriliyor.
achievements-flash-returned = Değişiklik için geri gönderildi. Yazana haber verildi.
achievements-flash-withdrawn = Geri çekildi. Kamu bunu artık görmez.

# Mails.
achievements-mail-greeting = Sayın { $name },
achievements-mail-open = Sijil’de aç
achievements-mail-published-subject = { $country }: { $title }
achievements-mail-published-of = { $country }, { $day }
achievements-mail-published-read = Sijil’de oku
achievements-mail-waiting = { $count ->
    [one] Bir metin sizi bekliyor
   *[other] { $count } metin sizi bekliyor
}
achievements-mail-told = { $count ->
    [one] Bir metin hakkında yeni haber
   *[other] { $count } metin hakkında yeni haber
}
achievements-notice-review = İncelemenizi bekliyor
achievements-notice-review-text = Bir meslektaşınız incelemeye bir başarı gönderdi: { $title }
achievements-notice-released = Yayımlandı
achievements-notice-released-text = Bir inceleyen, metninizi yayımladı: { $title }
achievements-notice-returned = Değişiklik için geri gönderildi
achievements-notice-returned-text = Bir inceleyen, başarınızı değişiklik için geri gönderdi: { $title }

# The posts as data.
achievements-data-title = Veri olarak başarılar
achievements-data-lead = { $count ->
    [one] { $count } yayımlanmış başarı, her metin her dilde; tablo programları ve yazılımlar için.
   *[other] { $count } yayımlanmış başarı, her metin her dilde; tablo programları ve yazılımlar için.
}
achievements-data-metadata = Yazılımlar için açıklama
achievements-data-columns = Sütunlar
achievements-data-column = Ad
achievements-data-meaning = Anlam
achievements-data-form = Bayt sırası işaretli UTF-8; günler ISO 8601, anlar UTC, rakamlar 0–9. Tablo programının formül sanacağı hücre kesme işaretiyle başlar.
achievements-column-reference = Kayıt numarası: ülke, yıl, sıra.
achievements-column-address = Metnin bu satırın dilindeki adresi.
achievements-column-country = Ülke, iki harf (ISO 3166-1).
achievements-column-organisation = Kurumun İngilizce adı.
achievements-column-theme = Konu, sabit bir listeden bir sözcük.
achievements-column-day = Gerçekleştiği gün.
achievements-column-day-solar-hijri = Aynı gün, İran ve Afganistan’ın hicri şemsi takviminde: yıl-ay-gün.
achievements-column-published-at = Burada yayımlandığı an.
achievements-column-updated-at = Son değişiklik anı.
achievements-column-original-language = Yazıldığı dil (BCP 47).
achievements-column-language = Bu satırın dili (BCP 47).
achievements-column-status = Bu metin özgün mü, güncel çeviri mi, özgün metinden eski mi: original, current, older.
achievements-column-title = Başlık.
achievements-column-summary = Özet.
achievements-column-text = Biçimsiz metin.
achievements-column-sources = Kaynakların adresleri, boşlukla ayrılmış.
