# Review by a native reader: whole file
# Writing: documents brought and pasted, tools, how a day is understood, and the check before a post is handed on.

# A document as the beginning of a post.
writing-document-title = Word sənədindən başlayın
writing-document-lede = Başlığı, ilk abzası və mətni formanı doldurur; yadda saxlamazdan əvvəl hamısını yoxlayırsınız.
writing-document-field = Word sənədi
writing-document-hint = Ən çoxu 20 MB-lıq .docx faylı. Faylın özü saxlanılmır; şəkillər kitabxanadan əlavə olunur.
writing-document-button = Formanı doldur
writing-brought = Forma “{ $name }” sənədindən dolduruldu. Hələ heç nə nailiyyət kimi yadda saxlanmayıb; əvvəldən axıra oxuyun.
writing-left-title = Götürülməyənlər:
writing-left-pictures = Şəkillər. Onları kitabxanadan əlavə edin.
writing-left-drawings = Çertyojlar, diaqramlar və çərçivə içindəki mətn.
writing-left-objects = Başqa proqramların obyektləri, məsələn, sənədə qoyulmuş cədvəllər.
writing-left-comments = Kənardakı qeydlər.
writing-left-links = Nə vebə, nə də e-poçt ünvanına aparan keçidlər.
writing-left-template = Başqa kompüterdəki şablon.
writing-refused-title = Sənəd götürülmədi
writing-refused-empty = İçi boşdur; fayl seçin.
writing-refused-not-word = Bu, Word sənədi (.docx) deyil.
writing-refused-locked = Parolla qorunur və ya köhnə Word versiyasındandır (.doc). Parolsuz .docx kimi yadda saxlayın.
writing-refused-macros = İçində makros var. Makrossuz .docx kimi yadda saxlayın.
writing-refused-too-large = Çox böyükdür və ya açılanda çox böyük olur.
writing-refused-too-intricate = İç-içə qatları oxunmayacaq qədər dərindir.
writing-refused-damaged = Zədələnib və ya bütöv göndərilməyib.
writing-refused-too-long = Mətni bir nailiyyətin ola biləcəyi 50.000 hərfdən uzundur.

# Tools.
writing-tool-subheading = Alt başlıq
writing-tool-numbered = Nömrəli siyahı
writing-tool-note = Haşiyə
writing-table-rows = Sətirlər
writing-table-columns = Sütunlar
writing-table-insert = Daxil et
writing-count-words = Sözlər:
writing-count-letters = Hərflər:

# How to write.
writing-help-title = Necə yazmalı
writing-help-sign = ?
writing-help-lede = Mətndəki bir neçə işarə oxucunun gördüyü hər şeyi yaradır. Alətlər onları sizin üçün yazır.
writing-help-picture = Şəkillər qurumunuzun kitabxanasından gəlir, hər biri təsviri ilə. Alət sətri yazır.
writing-help-word-title = Word-dən və başqa proqramlardan
writing-help-word = Orada köçürün, burada yapışdırın: başlıqlar, siyahılar, cədvəllər, keçidlər və haşiyələr işarələrə çevrilir. Rənglər və şriftlər götürülmür.
writing-help-keys-title = Düymələr
writing-help-plain = Formatsız yapışdır
writing-sample-words = vacib sözlər
writing-sample-one = Birinci
writing-sample-two = İkinci

# The same text in two windows of one person.
writing-elsewhere = Bu mətn başqa pəncərənizdə də yazılıb. Yazdıqlarınız bu pəncərədə qalır.
writing-elsewhere-together = İkisini birləşdir
writing-flash-together = İki pəncərədə yazdıqlarınız burada birləşdirilib. Zəhmət olmasa, axıra qədər oxuyun.

# How a day is understood.
writing-day-gregorian = Miladi: { $date }
writing-day-solar = Hicri-şəmsi: { $date }
writing-day-order = Gün, ay, il kimi oxundu. Əmin olmaq üçün ayın adını yazın.
writing-day-error-year = İli dörd rəqəmlə yazın: miladi 1800–2200, hicri-şəmsi 1200–1500.
writing-day-error-month = Belə ay yoxdur.
writing-day-error-day = Bu ayda belə gün yoxdur.
writing-day-error-lunar = Bu il hicri-şəmsi oxunur və uzaq gələcəkdədir. Hicri-qəməri tarixlər qəbul edilmir; miladi və ya hicri-şəmsi tarixi yazın.

# The check before a post is handed on.
writing-check-title = Təhvil verməzdən əvvəl
writing-check-hint = Bunların heç biri sizi saxlamır; hər sətir öz yerinə aparır.
writing-check-done = Hər şey yerindədir.
writing-check-summary = Xülasə yoxdur.
writing-check-text = Mətn yoxdur, yalnız başlıq və xülasə var.
writing-check-stranger = Bu şəkil kitabxanadan deyil və göstərilməyəcək: { $address }
writing-check-link = Bu keçid heç yerə aparmır: { $address }
writing-check-heading = Bu başlıq bir səviyyəni ötürür: { $words }
writing-check-sources = Mənbə yoxdur.
writing-check-sheet = Vərəqin cavabsız sualları: { $count }
writing-check-missing = Hələ olmayan dillər: { $count }
writing-check-older = Orijinaldan köhnə tərcümələr: { $count }
