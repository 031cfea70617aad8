# Review by a native reader: whole file
# Questions under an achievement, and their answers.

# Under a post.
questions-under-title = Suallar
questions-under-open = Bu sualı aç
questions-ask = Sual ver
questions-ask-hint = { $country } qeydiyyat orqanına gedir. On üç dildən hər hansı birində yazın.
questions-ask-send = Sualı göndər
questions-language = Yazıldığı dil
questions-secretariat = Katiblik

# States.
questions-state-open = Cavab gözləyir
questions-state-answered = Cavablandırılıb
questions-state-declined = Rədd edilib
questions-state-withdrawn = Geri götürülüb

# The list.
questions-list-title = Suallar
questions-list-open = Ölkənizin cavabını gözləyənlər
questions-list-open-none = Cavab gözləyən sual yoxdur.
questions-list-answered = Cavablandırılanlar
questions-list-answered-none = Hələ cavablandırılan sual yoxdur.
questions-list-asked = Sizin suallarınız
questions-list-asked-none = Hələ heç nə soruşmamısınız. Sual nailiyyətin altında verilir.
questions-desk-open = { $count } sual ölkənizin cavabını gözləyir.
questions-waits-hours = { $count } saatdır gözləyir
questions-waits-days = { $count } gündür gözləyir
questions-took-hours = { $count } saat sonra cavablandırılıb
questions-took-days = { $count } gün sonra cavablandırılıb

# One question.
questions-show-title = Sual
questions-show-published = Hesabı olmayan oxucular görür
questions-answer = Cavab ver
questions-answer-label = Cavabınız
questions-answer-hint = Abzaslarla sadə mətn, on üç dildən hər hansı birində.
questions-answer-publish = Sual və cavabı hesabı olmayan oxucular üçün dərc et
questions-answer-send = Cavabı göndər
questions-decline = Rədd et
questions-decline-label = Niyə cavab yoxdur
questions-decline-hint = Səbəbi sual verən və qurumunuz görür.
questions-withdraw = Sualı geri götür
questions-withdraw-hint = Onu və cavabını daha heç kim görməyəcək.

# What is to be mended, and what came between.
questions-error-language = Yazıldığı dili seçin.
questions-error-empty = Bir şey yazın.
questions-error-long = Ən çoxu 3.000 hərf ola bilər.
questions-error-often = Bir saatda on sual vermisiniz. Bir az gözləyin; yazdığınız hələ buradadır.
questions-conflict-not-open = Bu sual artıq cavab gözləmir.
questions-conflict-withdrawn = Bu sual artıq geri götürülüb.

# Sentences after a step.
questions-flash-asked = Sual göndərildi. Cavablandırılanda sizə bildirilir.
questions-flash-answered = Cavab qeydə alındı. Sual verənə bildirilir.
questions-flash-declined = Sual rədd edildi. Sual verənə bildirilir.
questions-flash-withdrawn = Sual geri götürüldü.

# The search.
search-kind-question = Sual

# Correcting an answer.
questions-correct = Cavabı düzəlt
questions-correct-hint = Oxucular yeni mətni dərhal görür, sual verənə bildirilir. İşarə olmadan onu yalnız üzvlər oxuyur.
questions-correct-send = Düzəlişi yadda saxla
questions-error-corrected = Bu arada başqası bu cavabı düzəldib. O, yuxarıdadır; müqayisə edin, sonra özünüzünkünü yenidən göndərin.
questions-conflict-not-answered = Bu sualın düzəldiləcək cavabı yoxdur.
questions-flash-corrected = Cavab düzəldildi. Sual verənə bildirilir.

# In further languages.
questions-languages = Başqa dillərdə
questions-translate-title = Sual başqa dildə
questions-translation = Tərcümə
questions-original = Orijinal: { $language }
questions-translation-lags = Cavab bu tərcümədən sonra düzəldilib.
questions-translate-question = Sual bu dildə
questions-translate-answer = Cavab bu dildə
questions-translate-hint = Abzaslarla sadə mətn. Boş qalan xana göstərilmir; yerində orijinal durur.
questions-translate-save = Yadda saxla
questions-translate-back = Suala qayıt
questions-flash-translated = Yadda saxlanıldı. Bu dilin oxucuları onu orijinalın yanında görür.
questions-error-translated = Bu arada başqası bu tərcüməni yazıb. Onu özünüzünkü ilə müqayisə edin, sonra özünüzünkünü yenidən göndərin.
questions-translated-by = Tərcümə: { $country }, { $day }
questions-foreign = Bunun hamısı hələ sizin dilinizdə deyil.
questions-translate-offer = Tərcümə et

# The clock, and how long answers take.
questions-due-today = ən gec bu gün cavablandırılmalıdır
questions-due-within = { $count } gün ərzində cavablandırılmalıdır, son tarix: { $day }
questions-due-over = { $count } gün gecikib, son tarix: { $day }
questions-desk-late = Onlardan { $count } sual gecikib.
questions-figures-title = Cavablar nə qədər vaxt aparır
questions-figures-answers = Cavablar
questions-figures-how = Son on iki ayın cavabları və imtinaları: { $count }. Cavab sual verilən ölkənin { $days } iş günü ərzində gözlənilir.
questions-hours = { $count } saat
questions-days = { $count } gün

# Notices.
questions-notice-asked = Bir sual ölkənizin cavabını gözləyir
questions-notice-asked-text = “{ $title }” nailiyyətiniz haqqında sual verilib. Cavab üçün son tarix: { $due }.
questions-notice-late = Bir sualın cavabı gecikir
questions-notice-late-text = “{ $title }” nailiyyətiniz haqqında verilən sual cavablandırılmayıb; son tarix: { $due }.
questions-notice-answered = Sualınız cavablandırıldı
questions-notice-answered-text = “{ $title }” haqqında sualınıza cavab var.
questions-notice-corrected = Sizə verilən cavab düzəldildi
questions-notice-corrected-text = “{ $title }” haqqında sualınıza verilən cavabın indi yeni mətni var.
questions-notice-declined = Sualınız rədd edildi
questions-notice-declined-text = “{ $title }” haqqında sualınız cavablandırılmayacaq; səbəbi yazılıb.
