# Review by a native reader: achievements-strip, achievements-key-current, achievements-review-way, achievements-show-own-words, achievements-list-feed, achievements-show-translation (word for authentic)
# Achievements: what an organisation wants the others to know.

# The list.
achievements-list-title = Nailiyyətlər
achievements-list-filters = Filtrlər
achievements-list-country = Ölkə
achievements-list-theme = Mövzu
achievements-list-more = Dil və il
achievements-list-language = Mətnin dili
achievements-list-year = İl
achievements-list-any = Hamısı
achievements-list-apply = Tətbiq et
achievements-list-without = çıxar:
achievements-list-all = Bütün nailiyyətlər
achievements-list-found = { $count ->
    [0] Nailiyyət tapılmadı
    [one] { $count } nailiyyət tapıldı
   *[other] { $count } nailiyyət tapıldı
}
achievements-list-empty-title = Burada hələ heç nə yoxdur
achievements-list-empty-text = Bu seçimə uyğun nailiyyət yoxdur. Filtrlərdən birini çıxarın və ya sonra yenidən baxın.
achievements-list-subscribe = Xəbərləri e-poçtla alın
achievements-list-feed = Xəbər lenti
achievements-feed-title = Sijil: qeydiyyat orqanlarının nailiyyətləri
achievements-new = Yeni nailiyyət

# States of a post.
achievements-state-draft = Qaralama
achievements-state-submitted = Baxışda
achievements-state-published = Dərc olunub
achievements-state-withdrawn = Geri götürülüb

# The strip of thirteen languages.
achievements-strip = 13 dildən { $count } dildə aktual
achievements-key-original = orijinalın dili
achievements-key-current = aktual tərcümə
achievements-key-older = orijinaldan köhnə
achievements-key-missing = hələ tərcümə olunmayıb
achievements-mark-original = orijinal
achievements-mark-current = aktual
achievements-mark-older = orijinaldan köhnə
achievements-mark-missing = hələ tərcümə olunmayıb
achievements-mark-in-work = hazırlanır

# One post.
achievements-show-original = Orijinalın dili: { $language }.
achievements-show-translation = Tərcümənin dərci: { $date }, { $organisation }. Yalnız orijinal mötəbərdir.
achievements-show-read-original = Orijinalı oxuyun
achievements-show-fallback = Bu mətn hələ tərcümə olunmayıb; göstərilən dil: { $language }.
achievements-show-published = Sijil-də dərc olunub
achievements-show-organisation = Qurum
achievements-show-reference = Qeydin nömrəsi
achievements-show-sources = Mənbələr
achievements-show-own-words = Xülasə portalın öz sözləri ilədir.
achievements-show-print = Çap et
achievements-show-work = Bu mətn üzərində işlə
achievements-show-subscribe = Bu ölkənin xəbərlərini e-poçtla alın
achievements-show-languages = Digər dillərdə

# The desk.
achievements-drafts-title = Qaralamalar
achievements-drafts-empty-title = Qaralama yoxdur
achievements-drafts-empty-text = Qurumunuzun yazdıqları dərc olunana qədər burada görünür.
achievements-drafts-changed = Dəyişdirilib: { $time }
achievements-review-revision = Versiya { $count }
achievements-review-reason = Səbəb:
achievements-review-submit = Baxışa göndər
achievements-review-edit = Redaktə et
achievements-review-publish = Dərc et
achievements-review-return = Düzəliş üçün qaytar
achievements-review-return-label = Müəllifə qeyd
achievements-review-return-hint = Nə dəyişməlidir və niyə.
achievements-review-waits = Bu mətn onu yazmamış rəyçini gözləyir.
achievements-review-withdraw = Geri götür
achievements-review-withdraw-label = Geri götürmənin səbəbi
achievements-review-withdraw-hint = Səbəbi qurumunuz görür; ictimaiyyət mətni daha görmür.
achievements-review-way = Bu mətnin tarixçəsi
achievements-review-texts = Dillər
achievements-way-created = Yazılıb
achievements-way-rewritten = Dəyişdirilib
achievements-way-submitted = Baxışa göndərilib
achievements-way-returned = Düzəliş üçün qaytarılıb
achievements-way-published = Dərc olunub
achievements-way-withdrawn = Geri götürülüb

# The form.
achievements-edit-title-new = Yeni nailiyyət
achievements-edit-title-original = Mətni redaktə edin
achievements-edit-title-translation = Tərcümə edin
achievements-edit-save = Yadda saxla
achievements-edit-original = Orijinal
achievements-edit-title = Başlıq
achievements-edit-title-hint = Həmkarınıza deyəcəyiniz kimi, bir cümlə.
achievements-edit-summary = Xülasə
achievements-edit-summary-hint = İki-üç tam cümlə: nə, nə qədər, nə vaxtdan.
achievements-edit-body = Mətn
achievements-edit-body-hint = Başlıqlar, siyahılar və cədvəllər sadə işarələrlə yazılır (Markdown).
achievements-edit-preview = Önbaxış
achievements-edit-preview-window = Yeni pəncərədə önbaxış
achievements-edit-done = Tərcümə bitib; oxucular onu görə bilər.
achievements-edit-sources = Mənbələr
achievements-edit-sources-hint = Oxucu bunu harada yoxlaya bilər? Səhifə, qanun, hesabat.
achievements-edit-source-address = Ünvan { $count }
achievements-edit-source-title = Başlıq { $count }
achievements-edit-source-what = Mənbənin növü
achievements-edit-language = Orijinalın dili
achievements-edit-choose = Seçin
achievements-edit-day = Hadisənin tarixi
achievements-edit-day-hint = Miladi və ya hicri-şəmsi, məsələn, 14 oktyabr 2026 və ya 1405/07/22.
achievements-tools = Yazı alətləri
achievements-tool-bold = Qalın
achievements-tool-italic = Maili
achievements-tool-heading = Başlıq
achievements-tool-list = Siyahı
achievements-tool-link = Keçid
achievements-tool-quote = Sitat
achievements-tool-table = Cədvəl
achievements-tool-picture = Kitabxanadan şəkil
achievements-tool-picture-close = Bağla

# Two editors at once.
achievements-two-title = Siz yazarkən başqası yadda saxladı
achievements-two-text = Heç nə itməyib. Bir tərəfdə sizin versiyanız, o biri tərəfdə yadda saxlanılmış versiyadır.
achievements-two-mine = Sizin versiyanız
achievements-two-theirs = Yadda saxlanılmış versiya
achievements-two-keep-theirs = Yadda saxlanılmış versiyanı qoru

# Errors at fields.
achievements-error-unreadable = Bu mətndə saxlanıla bilməyən simvol var. Yenidən yazın.
achievements-error-title-missing = Başlıq yazın.
achievements-error-title-long = Başlıq ən çoxu 150 hərf ola bilər.
achievements-error-summary-missing = Xülasə yazın.
achievements-error-summary-long = Xülasə ən çoxu 800 hərf ola bilər.
achievements-error-body-long = Mətn ən çoxu 50.000 hərf ola bilər.
achievements-error-answer-long = Cavab ən çoxu 2.000 hərf ola bilər.
achievements-error-theme = Mövzu seçin.
achievements-error-language = Orijinalın dilini seçin.
achievements-error-day = Bu, tarix deyil. Belə yazın: 14 oktyabr 2026 və ya 1405/07/22.
achievements-error-day-future = Tarix gələcəyə aiddir; nailiyyət isə artıq baş vermiş olmalıdır.
achievements-error-source-address = Mənbənin ünvanı https:// və ya http:// ilə başlamalıdır.
achievements-error-source-title-long = Mənbənin başlığı ən çoxu 300 hərf ola bilər.
achievements-error-sources-many = Ən çoxu 20 mənbə ola bilər.
achievements-error-reason-missing = Səbəbi yazın.
achievements-error-reason-long = Səbəb ən çoxu 1.000 hərf ola bilər.
achievements-error-changed-elsewhere = Siz yazarkən qeyd dəyişib. Yoxlayıb yenidən yadda saxlayın.
achievements-conflict-not-draft = Bu mətn artıq qaralama deyil; başqası sizi qabaqlayıb.
achievements-conflict-not-submitted = Bu mətn artıq baxış gözləmir; başqası sizi qabaqlayıb.
achievements-conflict-not-published = Bu mətn artıq açıq deyil; başqası sizi qabaqlayıb.

# Sentences after a step.
achievements-flash-saved = Yadda saxlanıldı.
achievements-flash-submitted = Baxışa göndərildi. Qurumunuzun rəyçilərinə xəbər verildi.
achievements-flash-published = Dərc olundu. Belə xəbərləri istəyənlərə e-poçtla bildirilir.
achievements-flash-returned = Düzəliş üçün qaytarıldı. Müəllifə xəbər verildi.
achievements-flash-withdrawn = Geri götürüldü. İctimaiyyət onu daha görmür.

# Mails.
achievements-mail-greeting = Hörmətli { $name },
achievements-mail-open = Sijil-də aç
achievements-mail-published-subject = { $country }: { $title }
achievements-mail-published-of = { $country }, { $day }
achievements-mail-published-read = Sijil-də oxu
achievements-mail-waiting = { $count ->
    [one] Bir mətn sizi gözləyir
   *[other] { $count } mətn sizi gözləyir
}
achievements-mail-told = { $count ->
    [one] Bir mətn haqqında yeni xəbər
   *[other] { $count } mətn haqqında yeni xəbər
}
achievements-notice-review = Baxışınızı gözləyir
achievements-notice-review-text = Həmkarınız baxışa bir nailiyyət göndərib: { $title }
achievements-notice-released = Dərc olundu
achievements-notice-released-text = Rəyçi mətninizi dərc edib: { $title }
achievements-notice-returned = Düzəliş üçün qaytarılıb
achievements-notice-returned-text = Rəyçi nailiyyətinizi düzəliş üçün qaytarıb: { $title }

# The posts as data.
achievements-data-title = Nailiyyətlər verilənlər kimi
achievements-data-lead = { $count ->
    [one] { $count } dərc olunmuş nailiyyət, hər mətn hər dildə; cədvəllər və proqramlar üçün.
   *[other] { $count } dərc olunmuş nailiyyət, hər mətn hər dildə; cədvəllər və proqramlar üçün.
}
achievements-data-metadata = Proqramlar üçün təsvir
achievements-data-columns = Sütunlar
achievements-data-column = Ad
achievements-data-meaning = Məna
achievements-data-form = Bayt sırası nişanlı UTF-8; günlər ISO 8601, anlar UTC, rəqəmlər 0–9. Cədvəl proqramının düstur sanacağı xana apostrofla başlayır.
achievements-column-reference = Qeydiyyat nömrəsi: ölkə, il, sıra.
achievements-column-address = Mətnin bu sətrin dilindəki ünvanı.
achievements-column-country = Ölkə, iki hərf (ISO 3166-1).
achievements-column-organisation = Qurumun ingiliscə adı.
achievements-column-theme = Mövzu, sabit siyahıdan bir söz.
achievements-column-day = Baş verdiyi gün.
achievements-column-day-solar-hijri = Həmin gün İran və Əfqanıstanın hicri-şəmsi təqvimində: il-ay-gün.
achievements-column-published-at = Burada dərc olunduğu an.
achievements-column-updated-at = Son dəyişiklik anı.
achievements-column-original-language = Yazıldığı dil (BCP 47).
achievements-column-language = Bu sətrin dili (BCP 47).
achievements-column-status = Bu mətn əslidir, yeni tərcümədir, yoxsa əslindən köhnədir: original, current, older.
achievements-column-title = Başlıq.
achievements-column-summary = Xülasə.
achievements-column-text = Tərtibatsız mətn.
achievements-column-sources = Mənbələrin ünvanları, boşluqla ayrılmış.
