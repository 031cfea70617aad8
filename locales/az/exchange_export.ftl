# A case as one folder that is read without the portal.
# To be confirmed by a native reader: all of it.

exchange-export = Qovluq kimi götür
exchange-export-hint = Oxumaq üçün səhifə, bütün mesajlar, sübutları ilə təsdiqnamələr və fayllar bir arxivdə. Götürdüyünüz qeydə alınır.
exchange-export-lede = Bu qovluqda qeydlərin mübadiləsi üzrə bir iş var, oxuyanın bilə biləcəyi qədər. Portalsız oxunur.
exchange-export-made = Hazırlanma vaxtı
exchange-export-story = Nə baş verdi
exchange-export-files = Əlavələr
exchange-export-how = Necə yoxlanılır
exchange-export-what-index = index.html: iş sadə dildə; istənilən brauzer açır və çap edir.
exchange-export-what-messages = messages: hər mesaj imzalandığı kimi, kanonik JSON (RFC 8785) şəklində. Öhdəliyi açarı salt olan HMAC-SHA-256-dır; “sijil message v1”, mesajın nömrəsi, kodu və məzmunu üzrə hesablanır; hər biri bayt uzunluğu, iki nöqtə, özü və vergüllə yazılır.
exchange-export-what-receipts = receipts: hər təsdiqnamə imzası və jurnalda olmasının sübutu ilə.
exchange-export-what-files = attachments: fayllar, göndərildiyi kimi, bayt-bayt.
exchange-export-what-manifest = MANIFEST.txt: bu qovluqda nələrin olduğu və o hazırlananda işin neçə təsdiqnaməsi olduğu; portal jurnalın açarı ilə imzalayıb, buna görə sondan heç nəyin çıxarılmadığı bilinir.
exchange-export-what-sums = SHA256SUMS: hər faylın heşi; “sha256sum -c SHA256SUMS” müqayisə edir.
exchange-export-check = “sijil verify” bu qovluğun və ya arxivin adı ilə hər heşi, öhdəliyi, təsdiqnaməni və sübutu şəbəkəsiz yoxlayır və bütün səhvləri sadalayır.
exchange-export-keys = keys.txt jurnalın açıq açarlarını saxlayır. Şübhəsi olan onları portalın dərc etdikləri ilə müqayisə edir.
exchange-reader-export = Bütün iş qovluq kimi
