# Review by a native reader: whole file
# Questions under an achievement, and their answers.

# Under a post.
questions-under-title = Sorular
questions-under-open = Bu soruyu aç
questions-ask = Soru sor
questions-ask-hint = { $country } nüfus idaresine gider. On üç dilden herhangi birinde yazın.
questions-ask-send = Soruyu gönder
questions-language = Yazıldığı dil
questions-secretariat = Sekretarya

# States.
questions-state-open = Yanıt bekliyor
questions-state-answered = Yanıtlandı
questions-state-declined = Reddedildi
questions-state-withdrawn = Geri çekildi

# The list.
questions-list-title = Sorular
questions-list-open = Ülkenizin yanıtını bekleyenler
questions-list-open-none = Yanıt bekleyen soru yok.
questions-list-answered = Yanıtlananlar
questions-list-answered-none = Henüz yanıtlanan soru yok.
questions-list-asked = Sorduklarınız
questions-list-asked-none = Henüz bir şey sormadınız. Sorular bir başarının altında sorulur.
questions-desk-open = { $count } soru ülkenizin yanıtını bekliyor.
questions-waits-hours = { $count } saattir bekliyor
questions-waits-days = { $count } gündür bekliyor
questions-took-hours = { $count } saat sonra yanıtlandı
questions-took-days = { $count } gün sonra yanıtlandı

# One question.
questions-show-title = Soru
questions-show-published = Hesabı olmayan okurlar görüyor
questions-answer = Yanıtla
questions-answer-label = Yanıtınız
questions-answer-hint = Paragraflar hâlinde düz metin, on üç dilden herhangi birinde.
questions-answer-publish = Soru ve yanıtı hesabı olmayan okurlar için yayımla
questions-answer-send = Yanıtı gönder
questions-decline = Reddet
questions-decline-label = Neden yanıt yok
questions-decline-hint = Gerekçeyi soran ve kurumunuz görür.
questions-withdraw = Soruyu geri çek
questions-withdraw-hint = Onu da yanıtını da artık kimse görmez.

# What is to be mended, and what came between.
questions-error-language = Lütfen yazıldığı dili seçin.
questions-error-empty = Lütfen bir şey yazın.
questions-error-long = En çok 3.000 harf olabilir.
questions-error-often = Bir saatte on soru sordunuz. Lütfen biraz bekleyin; yazdığınız hâlâ burada.
questions-conflict-not-open = Bu soru artık yanıt beklemiyor.
questions-conflict-withdrawn = Bu soru zaten geri çekildi.

# Sentences after a step.
questions-flash-asked = Soru gönderildi. Yanıtlanınca size bildirilir.
questions-flash-answered = Yanıt kaydedildi. Sorana bildiriliyor.
questions-flash-declined = Soru reddedildi. Sorana bildiriliyor.
questions-flash-withdrawn = Soru geri çekildi.

# The search.
search-kind-question = Soru

# Correcting an answer.
questions-correct = Yanıtı düzelt
questions-correct-hint = Okurlar yeni metni hemen görür, sorana bildirilir. İşaret yoksa yalnızca üyeler okur.
questions-correct-send = Düzeltmeyi kaydet
questions-error-corrected = Bu arada başka biri bu yanıtı düzeltti. Yukarıda duruyor; lütfen karşılaştırın, sonra kendinizinkini yeniden gönderin.
questions-conflict-not-answered = Bu sorunun düzeltilecek bir yanıtı yok.
questions-flash-corrected = Yanıt düzeltildi. Sorana bildiriliyor.

# In further languages.
questions-languages = Öteki dillerde
questions-translate-title = Soru başka bir dilde
questions-translation = Çeviri
questions-original = Özgün metin: { $language }
questions-translation-lags = Yanıt bu çeviriden sonra düzeltildi.
questions-translate-question = Soru bu dilde
questions-translate-answer = Yanıt bu dilde
questions-translate-hint = Paragraflar hâlinde düz metin. Boş kalan alan gösterilmez; yerinde özgün metin durur.
questions-translate-save = Kaydet
questions-translate-back = Soruya dön
questions-flash-translated = Kaydedildi. Bu dilin okurları onu özgün metnin yanında görür.
questions-error-translated = Bu arada başka biri bu çeviriyi yazdı. Lütfen kendi çevirinizle karşılaştırın, sonra kendinizinkini yeniden gönderin.
questions-translated-by = Çeviri: { $country }, { $day }
questions-foreign = Bunun tamamı henüz dilinizde değil.
questions-translate-offer = Çevir

# The clock, and how long answers take.
questions-due-today = en geç bugün yanıtlanmalı
questions-due-within = { $count } gün içinde yanıtlanmalı, son tarih: { $day }
questions-due-over = { $count } gün gecikti, son tarih: { $day }
questions-desk-late = Bunlardan { $count } tanesi gecikti.
questions-figures-title = Yanıtlar ne kadar sürüyor
questions-figures-answers = Yanıtlar
questions-figures-how = Son on iki ayın yanıt ve retleri: { $count }. Yanıt, sorulan ülkenin { $days } iş günü içinde beklenir.
questions-hours = { $count } saat
questions-days = { $count } gün

# Notices.
questions-notice-asked = Bir soru ülkenizin yanıtını bekliyor
questions-notice-asked-text = “{ $title }” başarınız hakkında bir soru soruldu. Yanıt için son tarih: { $due }.
questions-notice-late = Bir sorunun yanıtı gecikti
questions-notice-late-text = “{ $title }” başarınız hakkındaki bir soru yanıtlanmadı; son tarih: { $due }.
questions-notice-answered = Sorunuz yanıtlandı
questions-notice-answered-text = “{ $title }” hakkındaki sorunuza yanıt var.
questions-notice-corrected = Size verilen yanıt düzeltildi
questions-notice-corrected-text = “{ $title }” hakkındaki sorunuzun yanıtı artık yeni bir metinle yazılı.
questions-notice-declined = Sorunuz reddedildi
questions-notice-declined-text = “{ $title }” hakkındaki sorunuz yanıtlanmayacak; gerekçesi yazılı.
