# Review by a native reader: translation-not-followed, translation-copy, translation-flash-copied
# The desk of translations: how each language of a post stands, and who releases it.

# States and steps of a translation.
achievements-mark-in-review = incelemede
achievements-way-translation-submitted = Çeviri incelemeye gönderildi
achievements-way-translation-returned = Çeviri değişiklik için geri gönderildi
achievements-way-translation-released = Çeviri yayımlandı
achievements-way-translation-withdrawn = Çeviri okurlardan geri çekildi
achievements-way-translation-confirmed = Çeviriye bakıldı, hâlâ doğru

# The desk: the original beside the form.
translation-edit-done = Çeviri bitti. Bir inceleyene gönderilsin.
translation-source-now = Çeviriniz burada şöyle diyor
translation-copy = Boş alana kopyalayın:
translation-copy-answer = Bu yanıtı boş alana kopyalayın
translation-flash-copied = Alan boşsa kopyalandı.
translation-switch = Başka bir dilde devam edin
translation-switch-kept = Burada yazdıklarınız saklanır.
translation-behind = Özgün metin { $date } tarihinde değişti.
translation-behind-parts = { $count ->
    [one] { $count } paragrafa yeniden bakılmalı.
   *[other] { $count } paragrafa yeniden bakılmalı.
}
translation-behind-comparison = Bütün değişiklikleri göster
translation-confirm = Hâlâ doğru, değişecek bir şey yok

# What readers are told.
translation-not-followed = Özgün metin { $date } tarihinde değişti; bu çeviri henüz ona uymadı.

# A reviewer reads a translation.
translation-review-title = Çeviriyi incele
translation-review-texts = Özgün metin ve çeviri
translation-release = Çeviriyi yayımla
translation-withdraw = Bu çeviriyi okurlardan geri çek
translation-withdraw-label = Geri çekme gerekçesi
translation-withdraw-hint = Gerekçeyi çevireni görür ve üzerinde çalışmayı sürdürür; okurlara en yakın başka dil gösterilir.
translation-waiting = İnceleme bekleyen metinler

# The table of languages.
translation-languages-title = Dillerin durumu
translation-languages-text = Kurumunuzun her başarısının on üç dildeki durumu. Her işaret metne götürür.
translation-languages-language = Dil
translation-languages-any-language = Bütün diller
translation-languages-state = Durum
translation-languages-any-state = Bütün durumlar
translation-languages-empty = Bu seçime uyan başarı yok
translation-languages-post = Başarı
translation-languages-next = Sonraki sayfa
translation-languages-first = Başa dön
translation-languages-totals = Sayılarla

# Sentences after a step.
translation-flash-submitted = İncelemeye gönderildi. Okurlar onu bir inceleyen yayımladıktan sonra görür.
translation-flash-released = Yayımlandı. Okurlar artık bu çeviriyi görüyor.
translation-flash-withdrawn = Geri çekildi. Okurlar bu çeviriyi artık görmüyor.
translation-flash-confirmed = Not edildi: çeviri hâlâ doğru.
translation-conflict-not-in-review = Bu metin artık inceleme beklemiyor; bir başkası daha hızlı davrandı.
translation-conflict-not-released = Okurlar bu çeviriyi görmüyor; geri çekilecek bir şey yok.
translation-conflict-not-behind = Bu çeviri özgün metnin gerisinde değil ya da üzerinde çalışılıyor.
