# Review by a native reader: whole file
# The desk's list, and steps taken with many achievements at once.

# The list.
bulk-list-unpublished = Yayımlanmamış
bulk-list-state = Durum
bulk-list-more = Diğer
bulk-list-waits = Beni bekleyenler
bulk-list-language = Yazıldığı dil
bulk-list-responsible = Sorumlu
bulk-list-order = Sıralama
bulk-list-newest = Önce son değişen
bulk-list-oldest = Önce en uzun süredir bekleyen
bulk-list-answers = Sorumlu: { $name }
bulk-list-steps = İşaretlenenlerle
bulk-list-all = Yalnız işaretlenenler değil, bu seçimin tümü
bulk-list-all-counted = Bu seçimin tümü ({ $count })

# The steps.
bulk-step-publish = Yayımla
bulk-step-return = Değişiklik için geri gönder
bulk-step-withdraw = Geri çek
bulk-step-retag = Konuyu değiştir
bulk-step-hand-over = Devret

# The page that asks.
bulk-confirm-count = { $count } başarı seçildi.
bulk-confirm-more = Ve { $count } tane daha.
bulk-confirm-publish = Hemen herkese açılır; bu tür haberleri isteyenlere tek bir e-postayla bildirilir.
bulk-confirm-theme = Yeni konu
bulk-confirm-theme-hint = Metinler olduğu gibi kalır, hiçbir çeviri özgün metinden eski kalmaz.
bulk-confirm-person = Kim sorumlu
bulk-confirm-person-hint = Ülkenizin herhangi bir kurumunda yazan bir meslektaşınız. Kendisine bildirilir. Başarı, yazan kurumda kalır.
bulk-confirm-each = Her başarının kendi kuralları geçerlidir. Yapılamayanlar sonra gerekçesiyle bildirilir.
bulk-confirm-go = Evet, yap ({ $count })
bulk-confirm-back = Listeye dön

# What became of them.
bulk-result-done = Yapıldı: { $count }
bulk-result-refused = Yapılmadı: { $count }
bulk-result-progress = { $count } / { $total } tamamlandı.
bulk-result-working = İş kendiliğinden sürer; bu sayfadan ayrılabilirsiniz.
bulk-result-again = Yeniden bak
bulk-outcome-gone = Artık yok.
bulk-outcome-state = Bu adımın başladığı durumda değil.
bulk-outcome-own = Siz yazdınız ya da gönderdiniz; başka biri bakmalı.
bulk-outcome-remarks = Üzerinde açık notlar var; kendi sayfasında yayımlayın.
bulk-outcome-forbidden = Rolleriniz buna izin vermiyor.
bulk-outcome-same = Zaten öyleydi.
bulk-outcome-changed = Bu arada değişti. Yayımlamadan önce yeniden bakın.
bulk-outcome-correction = Bir düzeltmesi üzerinde çalışılıyor; konuyu orada değiştirin.
bulk-outcome-refused = Satırda yazana artık izin verilmiyor. Lütfen onu dosyada düzeltin.
bulk-outcome-failed = Portal bunu yapamadı. Lütfen yeniden deneyin.

# What is to be mended.
bulk-error-nothing = Hiçbir şey işaretlenmedi. Bazı başarıları ya da seçimin tümünü işaretleyin.
bulk-error-many = Bir defada en çok 10.000 olabilir. Lütfen seçimi daraltın.
bulk-error-changed = Sayıları bu arada değişti. Lütfen bakıp yeniden onaylayın.
bulk-error-person = Lütfen bir meslektaşınızı seçin.

# Steps on the way of a text.
achievements-way-retagged = Konusu değiştirildi
achievements-way-reassigned = Devredildi

# Mails.
bulk-mail-published-subject = { $country }: { $count } yeni başarı
bulk-mail-published-text = { $country }, haber almak istediğiniz { $count } başarı yayımladı.
bulk-notice-returned = Değişiklik için geri gönderilen: { $count }
bulk-notice-returned-text = Bir inceleyen, sorumlu olduğunuz başarıları değişiklik için geri gönderdi.
bulk-notice-retagged = Konu değişti: { $count }
bulk-notice-retagged-text = Bir inceleyen, yayımdaki bu başarıları ikinci bir kişi olmadan başka bir konunun altına koydu.
bulk-notice-handed = Size devredilen: { $count }
bulk-notice-handed-text = Bir meslektaşınız size başarılar devretti. Bundan böyle onlardan siz sorumlusunuz.
bulk-notice-imported = Dosyanızdan oluşan taslaklar: { $count }
bulk-notice-imported-text = Dosyanızın bütün satırları işlendi. Dosyanın sayfası her satıra ne olduğunu gösterir.
