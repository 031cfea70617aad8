# Guidance: articles on the security of identity documents, for the people of the registers. They are read by everyone or by
# fewer (Traffic Light Protocol), written by one person and released by another, and translated.
# To be confirmed by a native reader: guidance-audience-registry-counter, guidance-audience-back-office, guidance-level-1, guidance-level-2, guidance-theme-breeder-documents, guidance-theme-identity-management, guidance-as-of, guidance-basis-scope, guidance-basis-secondary, guidance-review-particulars

guidance-title = Metodik göstərişlər
guidance-lead = Qeydiyyat orqanları şəxsiyyəti necə sübut edir, sənədlərin dizaynını necə hazırlayır və sənədləri necə yoxlayır. Hər məqalə mənbələrini göstərir.
guidance-documents = Sənədlər
guidance-any = Hamısı
guidance-show = Göstər
guidance-audience = Kimin üçün
guidance-level = Səviyyə
guidance-theme = Mövzu
guidance-language = Mətnin dili
guidance-count = { $count ->
    [one] { $count } məqalə
   *[other] { $count } məqalə
}
guidance-empty = Uyğun məqalə yoxdur
guidance-empty-advice = Seçimlərdən birini çıxarın.
guidance-feed = Xəbər lenti
guidance-feed-title = Sijil: şəxsiyyəti təsdiq edən sənədlər üzrə metodik göstərişlər
guidance-data = Verilənlər kimi (JSON)
guidance-new = Yeni məqalə
search-kind-guidance = Metodik göstəriş
audit-thing-guidance = Metodik göstəriş məqaləsi

# For whom an article is.
guidance-audience-registry-counter = Qeydiyyat orqanının qəbulu
guidance-audience-back-office = Arxa ofis
guidance-audience-examiner = Sənəd eksperti
guidance-audience-manager = Rəhbərlik və siyasət

# How deep an article goes.
guidance-level-1 = Birinci xətt: göz və əl
guidance-level-2 = İkinci xətt: sadə cihazlar
guidance-level-3 = Ekspert: laboratoriya və sistemlər

# What an article is about.
guidance-theme-evidence-of-identity = Şəxsiyyətin sübutu
guidance-theme-birth-registration-security = Doğumun qeydiyyatının təhlükəsizliyi
guidance-theme-breeder-documents = Başqa sənədlərə əsas olan sənədlər
guidance-theme-registration-operations = Vətəndaşlıq vəziyyəti aktlarının dövlət qeydiyyatının aparılması
guidance-theme-legal-framework = Hüquqi əsaslar
guidance-theme-identity-management = Kimliyin idarə edilməsi
guidance-theme-digital-identity = Rəqəmsal kimlik
guidance-theme-document-design = Sənəd dizaynı
guidance-theme-card-formats = Kart formatları
guidance-theme-inspection = Sənədlərin yoxlanılması
guidance-theme-fraud = Sənəd saxtakarlığı
guidance-theme-lost-and-stolen = İtirilmiş və oğurlanmış sənədlər
guidance-theme-cross-border = Transsərhəd mübadilə
guidance-theme-continuity = Fövqəladə hallarda xidmət
guidance-theme-data-quality = Məlumatların keyfiyyəti
guidance-theme-data-protection = Məlumatların qorunması

# One article.
guidance-unconfirmed = təsdiqlənməlidir
guidance-unconfirmed-note = Bu məqalə aşağıdakı mənbələrdən tərtib edilib. Naşirdən hələ heç kim onu təsdiqləməyib.
guidance-overdue = Bu məqaləyə { $day } tarixində yenidən baxılmalı idi. Köhnəlmiş ola bilər.
guidance-contents = Mündəricat
guidance-publisher = Əsərin naşiri
guidance-year = İl
guidance-owner = Yazan
guidance-review-due = Növbəti baxış
guidance-released = Dərc olunub
guidance-features = Burada adı çəkilən mühafizə elementləri
guidance-sources = Mənbələr
guidance-as-of = { $day } vəziyyətinə görə
guidance-basis-full = tam oxunub
guidance-basis-abstract = xülasəsi və ya əvvəli oxunub
guidance-basis-contents = xülasəsi və mündəricatı oxunub
guidance-basis-scope = tətbiq sahəsi bölməsi oxunub
guidance-basis-notice = nəşr haqqında bildiriş oxunub
guidance-basis-secondary = ikinci mənbələrdəki təsvirlər oxunub
guidance-basis-unread = oxunmayıb
guidance-languages = Digər dillərdə
guidance-work = Bu məqalə üzərində işlə

# The desk of an article.
guidance-desk-lead = Məqalənin hər dildəki vəziyyəti və gözləyən işlər.
guidance-desk-public = Oxuculardadır
guidance-desk-unreleased = Hələ dərc olunmayıb
guidance-desk-withdrawn = Geri götürülüb
guidance-desk-write = Mətni yaz
guidance-desk-translate = Tərcümə et
guidance-desk-review = Bax və qərar ver
guidance-desk-due = Baxış { $day } tarixində keçirilməli idi
guidance-desk-late = { $count ->
    [one] { $count } tərcümə orijinaldan geri qalır
   *[other] { $count } tərcümə orijinaldan geri qalır
}
guidance-desk-all = Qurumunuzun bütün məqalələri
guidance-withdraw = Məqaləni geri götür
guidance-withdraw-hint = Oxucular onu heç bir dildə daha görmür. Yenidən dərc olunanda qayıdır.

# The form.
guidance-edit-new = Yeni məqalə
guidance-edit-original = Məqaləni yazın
guidance-edit-translation = Məqaləni tərcümə edin
guidance-edit-slug = Məqalənin ünvanı
guidance-edit-slug-hint = Latın hərfləri, rəqəmlər və defislər, məsələn birth-certificates. Sonradan dəyişmir.
guidance-edit-language = Orijinalın dili
guidance-edit-tlp = Kim oxuya bilər
guidance-edit-tlp-hint = Yeni məqalə siz onu açana qədər üzv dövlətlərin qeydiyyat orqanları üçündür.
guidance-edit-themes = Mövzular
guidance-edit-due = Növbəti baxış günü
guidance-edit-due-hint = Bu gündən ən çoxu 24 ay sonra, məsələn 2027-05-01 və ya 1406/02/11.
guidance-edit-source-as-of = Məlumatın tarixi { $count }
guidance-edit-source-basis = Nə qədəri oxunub { $count }
guidance-edit-confirmed = Burada deyilənləri əsərin naşiri təsdiqləyib.
guidance-edit-save = Yadda saxla
guidance-edit-finished = Yadda saxla və rəyçiyə göndər
guidance-error-slug = Latın hərfləri, rəqəmlər və defislərdən ibarət 3–80 işarəlik ünvan yazın.
guidance-error-slug-taken = Bu ünvan başqa məqaləyə aiddir.
guidance-error-audience = Kimin üçün olduğunu göstərin.
guidance-error-level = Səviyyə seçin.
guidance-error-themes = Ən azı bir mövzu seçin.
guidance-error-tlp = Kimin oxuya biləcəyini göstərin.
guidance-error-due = Sabahla bu gündən 24 ay sonra arasında bir gün yazın.
guidance-error-year = 2018 kimi bir il yazın və ya boş qoyun.
guidance-error-publisher-long = Naşirin adı ən çoxu 200 hərf ola bilər.
guidance-error-source-basis = Hər mənbənin nə qədərinin oxunduğunu göstərin.
guidance-error-source-as-of = Mənbənin tarixi il, ay və ya gündür, məsələn 2018, 2018-05 və ya 2018-05-01.
guidance-error-changed = Siz yazarkən başqası yadda saxlayıb. Onun mətni aşağıda, sizinki isə sahələrdədir. Özünüzünkünü saxlamaq üçün yenidən yadda saxlayın.

# What a reviewer decides.
guidance-review-title = Mətn barədə qərar
guidance-review-by = Yazan: { $name }
guidance-review-opened = Tərcümələr orijinalla birlikdə daha çox oxucuya açılır: { $languages }.
guidance-review-kept = Orijinaldan köhnədir; yenilənənədək açılmır: { $languages }.
guidance-review-particulars = Mətndən başqa
guidance-review-own = Bu mətnin bir hissəsini özünüz yazmısınız; onu başqa şəxs dərc edir.
guidance-release = Dərc et
guidance-return = Düzəliş üçün qaytar
guidance-return-reason = Nə dəyişməlidir və niyə

# Versions.
guidance-versions-title = Versiyalar
guidance-versions-lead = Dərc olunan hər versiya saxlanılır. Nəyin dəyişdiyini görmək üçün iki versiya seçin.
guidance-version = Versiya { $number }
guidance-version-confirmed = baxılıb, hələ də doğrudur
guidance-restore = Bu versiya əsasında yaz
guidance-restore-hint = Mətni qaralama olur; onu ikinci şəxs dərc edir.

# Sentences after a step.
guidance-flash-saved = Yadda saxlanıldı. Oxucular hələ görmür.
guidance-flash-submitted = Rəyçiyə göndərildi. Həmkarlarınıza xəbər verildi.
guidance-flash-released = Dərc olundu. Oxucular indi görür.
guidance-flash-returned = Qaytarıldı. Müəllifə xəbər verildi.
guidance-flash-confirmed = Qeyd olundu: tərcümə hələ də doğrudur.
guidance-flash-withdrawn = Geri götürüldü. Oxucular onu daha görmür.
guidance-flash-restored = Köhnə versiya indi qaralamadır.
guidance-conflict-waits = Bu mətn rəyçini gözləyir. Qərar verilənə qədər onu heç kim dəyişmir.
guidance-conflict-not-waiting = Bu mətn artıq rəyçini gözləmir; başqası sizi qabaqlayıb.
guidance-conflict-not-behind = Bu tərcümə orijinaldan geri qalmır və ya üzərində iş gedir.
guidance-conflict-no-original = Əvvəlcə orijinal dərc olunur.
guidance-conflict-not-public = Bu məqalə oxucularda yoxdur; geri götürüləsi bir şey yoxdur.

# Notices. Titles stand in them only where the article is for everyone.
guidance-notice-submitted = Metodik göstəriş baxışınızı gözləyir
guidance-notice-submitted-text = Həmkarınız baxışa bir mətn göndərib: { $title }
guidance-notice-returned = Metodik göstəriş düzəliş üçün qaytarılıb
guidance-notice-returned-text = Rəyçi mətninizi qaytarıb: { $title }
guidance-notice-released = Metodik göstəriş dərc olundu
guidance-notice-released-text = Rəyçi mətninizi dərc edib: { $title }

# On the desk of a person.
home-desk-guidance = Metodik göstərişlər
