# Alerts: false documents that a register has seen. A member submits one, a second person checks and publishes it, the
# organisations that receive it acknowledge it, and it ends on its day or when another takes its place. A list, a page
# of each, a form, a notice on the desk, and mails.
# To be confirmed by a native reader: the word for alert (xəbərdarlıq, also a warning in checks.ftl), the six kinds
# (alerts-kind-*), above all counterfeit (tam saxtalaşdırma) and forgery (qismən saxtalaşdırma), genuine (əsl),
# alerts-acknowledge, alerts-form-save, audit-did-superseded

alerts-title = Xəbərdarlıqlar
alerts-lead = Üzv dövlətlərin qeydiyyat orqanlarının rast gəldiyi saxta sənədlər və onları necə tanımaq olar.
alerts-country = Sənədin ölkəsi
alerts-any = Hamısı
alerts-standing = Hansılar
alerts-show = Göstər
alerts-count = { $count ->
    [one] { $count } xəbərdarlıq
   *[other] { $count } xəbərdarlıq
}
alerts-empty = Burada xəbərdarlıq yoxdur
alerts-empty-advice = Heç bir qeydiyyat orqanı sizə xəbərdarlıq göndərməyib.
alerts-new = Saxta sənəd barədə məlumat ver
alerts-example = Misal
alerts-example-note = Bu xəbərdarlıq uydurmadır. Portalın necə işlədiyini göstərir.
alerts-feed = Açıq xəbərdarlıqları izlə
alerts-download = Açıq siyahını endir (JSON)

alerts-kind = Nə görülüb
alerts-kind-counterfeit = Tam saxtalaşdırma
alerts-kind-forgery = Qismən saxtalaşdırma
alerts-kind-pseudo = Psevdosənəd
alerts-kind-fraudulently-obtained = Aldatma yolu ilə alınmış əsl sənəd
alerts-kind-impostor = Özgə sənədindən istifadə edən
alerts-kind-stolen-blank = Oğurlanmış blank
alerts-kind-counterfeit-means = Səlahiyyəti olmayan şəxslərin bütövlükdə təqlid etdiyi sənəd.
alerts-kind-forgery-means = Məlumatları, fotoşəkli, səhifələri və ya çipi dəyişdirilmiş əsl sənəd.
alerts-kind-pseudo-means = Rəsmi sənədə oxşayır, lakin heç bir orqan belə sənəd vermir.
alerts-kind-fraudulently-obtained-means = Yanlış sübutlar əsasında verilmiş əsl sənəd.
alerts-kind-impostor-means = Başqasının istifadə etdiyi əsl sənəd.
alerts-kind-stolen-blank-means = Oğurlanmış və səlahiyyəti olmayan şəxslərin doldurduğu əsl blank.

alerts-urgency = Təcililik
alerts-urgency-routine = Adi
alerts-urgency-urgent = Təcili

alerts-state-submitted = İkinci şəxsi gözləyir
alerts-state-published = Qüvvədədir
alerts-state-expired = Müddəti bitib
alerts-state-superseded = Başqası ilə əvəz edilib
alerts-state-withdrawn = Geri götürülüb

alerts-document = Sənəd
alerts-specimen = Nümunə
alerts-seen = Nə görülüb
alerts-tell = Necə tanımaq olar
alerts-do = Nə etməli
alerts-valid = Etibarlılıq
alerts-valid-between = { $from } – { $to }
alerts-sent-by = Göndərən
alerts-reference = İstinad nömrəsi
alerts-replaces = Əvəz etdiyi xəbərdarlıq
alerts-replaced-by = Əvəz edən xəbərdarlıq
alerts-original = Orijinalın dili
alerts-pairs = Əsl və saxta
alerts-genuine = Əsl
alerts-false = SAXTA
alerts-compare = Müqayisə edin
alerts-numbers = Nömrələr
alerts-numbers-range = { $from } – { $to }
alerts-hidden-numbers = { $count ->
    [one] Girişi məhdud olan daha { $count } nömrə aralığı var.
   *[other] Girişi məhdud olan daha { $count } nömrə aralığı var.
}
alerts-nothing-false = Şəkil yoxdur.

alerts-receipts = Qəbulunu təsdiqləyənlər
alerts-receipt-by = Qəbulun təsdiqi: { $day }
alerts-receipt-open = Son tarix: { $day }
alerts-receipt-overdue = Gecikib; son tarix: { $day }
alerts-receipts-count = { $count } qurumdan { $done } qəbulunu təsdiqləyib.
alerts-acknowledge = Qəbulunu təsdiqlə
alerts-acknowledge-hint = Xəbərdarlığın çatdığını və məlum olduğunu bütün qurumunuz adından bildirir.
alerts-note = Göndərənə qeyd
alerts-note-hint = Boş qala bilər.
alerts-acknowledged = Qurumunuzun qəbul təsdiqi: { $day }.
alerts-due = Qəbulunu bu günədək təsdiqləyin: { $day }.

alerts-check-title = İkinci şəxs
alerts-check = Yoxlanılıb: dərc et
alerts-check-hint = Oxuya bilənlərə dərhal xəbər verilir. Siz onu yazandan başqa birinin yoxladığına zəmanət verirsiniz.
alerts-edit = Dəyiş
alerts-withdraw = Geri götür
alerts-withdraw-hint = Dərhal qüvvədən düşür. Oxumuş olanlar onun geri götürüldüyünü və səbəbini görür.
alerts-reason = Səbəb
alerts-ended-on = Bitdiyi gün: { $day }

alerts-counts = Bütün üzvlərin xəbərdarlıqları
alerts-counts-in-force = Qüvvədədir
alerts-counts-waiting = İkinci şəxsi gözləyir
alerts-counts-ended = Bitib
alerts-counts-overdue = Gecikmiş qəbul təsdiqləri

alerts-form-new = Saxta sənəd barədə məlumat ver
alerts-form-edit = Məlumatı dəyiş
alerts-form-what = Saxta sənəd
alerts-form-words = Sözlə
alerts-form-pictures = Əsl və saxta
alerts-form-numbers = Nömrələr
alerts-form-readers = Kim oxuya bilər
alerts-form-time = Etibarlılıq müddəti
alerts-form-issuer = Sənədin dövləti, zonada yazıldığı kimi
alerts-form-issuer-hint = Ən çoxu üç hərf: TUR, BEL, D.
alerts-form-specimen = Nümunənin kodu
alerts-form-specimen-hint = Boş qala bilər. Nümunələr reyestrindəki kimi: TUR-BO-01001.
alerts-form-language = Bu sözlərin dili
alerts-form-language-hint = Başqa dillərdəki sözlər olduğu kimi qalır.
alerts-form-name = Başlıq
alerts-form-name-hint = Nömrə və ad yazmayın: xəbərdarlıq geniş dairəyə gedirsə, başlıq məktublarda görünür.
alerts-form-seen = Nə görülüb
alerts-form-tell = Necə tanımaq olar
alerts-form-do = Nə etməli
alerts-form-pair = Cüt { $number }
alerts-form-pictures-hint = Kitabxananızdakı təsviri olan şəkillər. Yalnız uydurma sənəd sahiblərini göstərin.
alerts-form-none = yoxdur
alerts-form-genuine = Əsl sənədin şəkli
alerts-form-false = Saxta sənədin şəkli
alerts-form-compare = Nəyi müqayisə etməli
alerts-form-ranges = Nömrə aralıqları
alerts-form-ranges-hint = Hər sətirdə bir aralıq: ilk və son nömrə, aralarında boşluq, və ya tək bir nömrə.
alerts-form-numbers-tlp = Nömrələri kim oxuya bilər
alerts-form-numbers-tlp-hint = Başqaları yalnız neçə aralıq olduğunu bilir.
alerts-form-tlp = Xəbərdarlığı kim oxuya bilər
alerts-form-organisations = AMBER olanı oxuyan qurumlar
alerts-form-people = RED olanı oxuyan şəxslər
alerts-form-people-hint = Hesablarının e-poçt ünvanları, hər sətirdə biri.
alerts-form-from = Etibarlılığın başlanğıcı
alerts-form-until = Etibarlılığın sonu
alerts-form-until-hint = Ən çoxu bir il. Hər iki təqvimlə: 2027-03-20 və ya 1405/12/29.
alerts-form-days = Qəbulun təsdiqi üçün müddət
alerts-form-days-hint = Alıcının ölkəsinin iş günləri ilə, 1-dən 30-dək.
alerts-form-supersedes = Əvəz etdiyi xəbərdarlıq
alerts-form-supersedes-hint = Boş qala bilər. Sizin qüvvədə olan xəbərdarlığınızın istinad nömrəsi.
alerts-form-save = Təqdim et
alerts-form-back = Geri

alerts-flash-submitted = Təqdim edildi. İkinci şəxs yoxlayacaq.
alerts-flash-published = Dərc edildi. Oxuya bilənlərə xəbər verilir.
alerts-flash-acknowledged = Qəbulu təsdiqləndi. Göndərən bunu görür.
alerts-flash-withdrawn = Geri götürüldü.
alerts-conflict-own = Bu xəbərdarlığı siz yazmısınız. Onu başqası yoxlamalıdır.
alerts-conflict-checked = Kimsə onu artıq yoxlayıb və ya geri götürüb.
alerts-conflict-changed = Siz açandan sonra kimsə onu dəyişib.
alerts-conflict-ended = Xəbərdarlıq artıq qüvvədə deyil.
alerts-conflict-acknowledged = Qurumunuz qəbulunu artıq təsdiqləyib.
alerts-conflict-superseded = Əvəz etdiyi xəbərdarlıq artıq qüvvədə deyil.
alerts-conflict-late = Son günü keçib. Başqa gün yazın.
alerts-error-issuer = Bu, dövlət kodu deyil: ən çoxu üç böyük hərf.
alerts-error-kind = Nə görüldüyünü seçin.
alerts-error-specimen = Bu, nümunə kodu deyil: TUR-BO-01001.
alerts-error-language = Dil seçin.
alerts-error-name = Ən çoxu 150 hərflik başlıq yazın.
alerts-error-text = Ən çoxu 3.000 hərf yazın.
alerts-error-text-needed = Orijinalın dilində, ən çoxu 3.000 hərflə yazın.
alerts-error-pair = Cüt üçün hər iki şəkil və nəyin müqayisə olunacağı lazımdır.
alerts-error-picture = Bu şəkil kitabxananızda yoxdur və ya hələ təsviri yoxdur.
alerts-error-ranges = Hər sətirdə bir nömrə və ya eyni uzunluqda iki nömrə olur, əvvəlcə kiçiyi: A-dan Z-dək hərflər və rəqəmlər, ən çoxu 22. Ən çoxu 50 sətir.
alerts-error-tlp = Kimin oxuya biləcəyini seçin.
alerts-error-organisations = AMBER olan üçün ən azı bir qurum göstərin.
alerts-error-people = Bunlar portalın hesabları deyil.
alerts-error-people-needed = RED olan üçün ən azı bir şəxs göstərin.
alerts-error-day = Bu, gün deyil.
alerts-error-until = Nə vaxt bitdiyini yazın.
alerts-error-order = Sonu başlanğıcından əvvəldir.
alerts-error-past = Son günü artıq keçib.
alerts-error-year = Sonu başlanğıcından bir ildən çox sonradır.
alerts-error-days = 1-dən 30-dək gün sayı yazın.
alerts-error-supersedes = Bu istinad nömrəsi ilə qüvvədə olan xəbərdarlığınız yoxdur.
alerts-error-urgency = Təcililiyi seçin.

alerts-desk-title = Xəbərdarlıqlar
alerts-desk-acknowledge = Qəbulu təsdiqlənməli
alerts-desk-check = Yoxlanmalı
alerts-desk-overdue = Başqalarının qəbulunu vaxtında təsdiqləmədiyi xəbərdarlıqlarınız
alerts-desk-hidden = Bunlar yalnız qurumunuzun adını göstərdiyi şəxslər üçündür və siz onlardan deyilsiniz: rəyçilərinizdən soruşun.
alerts-desk-hidden-overdue = { $count ->
    [one] { $count } xəbərdarlıq gecikib
   *[other] { $count } xəbərdarlıq gecikib
}
alerts-desk-overdue-count = { $count ->
    [one] { $count } qurum gecikib
   *[other] { $count } qurum gecikib
}

alerts-mail-title-subject = Xəbərdarlıq: { $title }
alerts-mail-title-text = Üzv dövlətlərin qeydiyyat orqanlarından biri “{ $title }” xəbərdarlığını dərc edib. Onu portalda oxumaq və qəbulunu təsdiqləmək olar.
alerts-mail-neutral-subject = Sizi bir xəbərdarlıq gözləyir
alerts-mail-neutral-text = Portalda sizi bir xəbərdarlıq gözləyir.
alerts-mail-open = Xəbərdarlığı aç
search-kind-alert = Xəbərdarlıq
audit-thing-alert = Xəbərdarlıq
audit-did-acknowledged = Qəbulu təsdiqləndi
audit-did-superseded = Başqası ilə əvəz edildi
audit-did-expired = Müddəti bitdi
