# The register of deviations: genuine documents that are known to fail a check, so that nobody is refused for it
# (ICAO Doc 9303 part 3 section 7). A list, a page of each, a form for editors, and the link from the check of a
# machine-readable zone.
# To be confirmed by a native reader: the words for deviation and filler as in checks.ftl, and for genuine (əsl, as in
# features.ftl; checks.ftl has həqiqi); deviations-kind, deviations-kind-mrz-viz, deviations-way-filler-counted,
# deviations-error-way

deviations-title = Məlum kənarlaşmalar
deviations-lead = Yoxlamadan keçmədiyi məlum olan əsl sənədlər. Yalnız bunlardan birinə görə heç kimə rədd cavabı verilməməlidir.
deviations-issuer = Verən dövlət
deviations-any = Hamısı
deviations-show = Göstər
deviations-count = { $count ->
    [one] { $count } kənarlaşma
   *[other] { $count } kənarlaşma
}
deviations-empty = Burada hələ kənarlaşma yoxdur
deviations-empty-advice = Heç bir qeydiyyat orqanı bu dövlət üçün kənarlaşma təsvir etməyib.
deviations-new = Kənarlaşmanı təsvir et
deviations-example = Misal
deviations-example-note = Bu qeyd reyestrin necə işlədiyini göstərir. Heç bir orqan onu təsdiqləməyib.
deviations-waiting = Dərc olunmasını gözləyir
deviations-download = Siyahını endir (JSON)
deviations-check = Maşınla oxunan zonanı yoxla
deviations-described-by = Təsvir edən
deviations-released-on = Dərc olunduğu gün: { $day }
deviations-original = Orijinalın dili

deviations-kind = Nə uyğun gəlmir
deviations-kind-mrz-viz = Zona çap olunmuş məlumatlardan fərqlənir
deviations-kind-check-digit = Yoxlama rəqəmi başqa cür hesablanır
deviations-kind-wrong-data = Sahədə səhv məlumat var
deviations-kind-other = Başqa bir şey

deviations-state-draft = qaralama
deviations-state-released = dərc olunub
deviations-state-withdrawn = geri götürülüb

deviations-what = Nə görünür
deviations-advice = Nə etməli
deviations-document = Sənəd
deviations-specimen = Nümunə
deviations-issued = Verilib
deviations-issued-from = { $day } tarixindən
deviations-issued-to = { $day } tarixinədək
deviations-issued-between = { $from } – { $to }
deviations-source = Mənbə
deviations-machine = Maşınla oxunan zonada
deviations-format = Formatı
deviations-document-code = Sənədin kodu
deviations-state-code = Çap olunduğu kimi dövlət kodu
deviations-numbers = Nömrələr
deviations-numbers-all = bütün nömrələr
deviations-numbers-prefix = { $from } ilə başlayanlar
deviations-numbers-range = { $from } – { $to }
deviations-digit = Sahə və ya yoxlama rəqəmi
deviations-digit-document-number = sənədin nömrəsi
deviations-digit-birth-date = doğum tarixi
deviations-digit-expiry-date = etibarlılıq müddətinin sonu
deviations-digit-personal-number = fərdi nömrə
deviations-digit-composite = bütün sahələr birlikdə
deviations-digit-issuer = dövlətin kodu
deviations-digit-name = ad
deviations-way = Necə hesablanır və ya yazılır
deviations-way-filler-counted = Rəqəmin yerindəki doldurucu işarə simvol kimi hesaba qatılır
deviations-way-left-out = Rəqəmin yerində doldurucu işarə durur
deviations-way-zero = Rəqəm həmişə 0 olur
deviations-way-any = Verən orqanın məlum olmayan qaydası ilə: orada istənilən rəqəm ola bilər
deviations-way-runs-on = Rəqəmin yerində doldurucu işarə yoxdur: nömrə orada davam edir
deviations-way-unknown-otherwise = Tarixin məlum olmayan hissələri 00, 99 və ya XX kimi yazılıb
deviations-way-other-code = Dövlətin kodu standartın verdiyindən fərqlidir
deviations-way-leading-filler = Ad doldurucu işarə ilə başlayır
deviations-way-digits = Adda rəqəm var
deviations-versions = Versiyalar
deviations-version = Versiya { $number }
deviations-version-current = qüvvədədir
deviations-version-open = dərc olunmayıb

deviations-edit = Dəyiş
deviations-release = Dərc et
deviations-release-hint = Bu versiyanı icazəsi olan hər kəs oxuyacaq və zonaların yoxlanması onu tanıyacaq. Redaktorun yazdığını ikinci şəxs dərc edir.
deviations-withdraw = Geri götür
deviations-withdraw-hint = Səbəbi ilə birlikdə oxunaqlı qalır. Zonaların yoxlanması onu unudur.
deviations-reason = Səbəb
deviations-withdrawn-on = Geri götürüldüyü gün: { $day }

deviations-form-new = Kənarlaşmanı təsvir et
deviations-form-edit = Təsviri dəyiş
deviations-form-document = Sənəd
deviations-form-words = Sözlə
deviations-form-zone = Maşınla oxunan zonada
deviations-form-issuer = Verən dövlət, zonada yazıldığı kimi
deviations-form-issuer-hint = Ən çoxu üç hərf: TUR, BEL, D.
deviations-form-specimen = Nümunənin kodu
deviations-form-specimen-hint = Boş qala bilər. Nümunələr reyestrindəki kimi: TUR-BO-01001.
deviations-form-from = İlk verilmə günü
deviations-form-to = Son verilmə günü
deviations-form-day-hint = Boş qala bilər. Hər iki təqvimlə: 2021-03-20 və ya 1399/12/30.
deviations-form-source = Mənbənin ünvanı
deviations-form-source-hint = Başqalarının bu barədə oxuya biləcəyi yer. https:// ilə başlayır.
deviations-form-tlp = Kim oxuya bilər
deviations-form-tlp-hint = Zonaların açıq yoxlanmasına yalnız hər kəsin oxuya bildiyi qeydlər kömək edir.
deviations-form-opening-hint = Yalnız bu, əvvəlkindən daha geniş dairəyə açılanda lazımdır. Dərc edən şəxs səbəbi oxuyur və səbəb versiya ilə birlikdə saxlanılır.
deviations-error-before-first = Bu versiya həmin gün hələ verilmirdi.
deviations-error-after-last = Həmin günə qədər onu başqa versiya əvəz etmişdi.
deviations-error-state-code = Çap olunmuş kodu ən çoxu üç hərflə yazın; standartın hansısa dövlətə verdiyi kod olmasın.
deviations-form-language = Bu sözlərin dili
deviations-form-language-hint = Başqa dillərdəki sözlər olduğu kimi qalır.
deviations-form-name = Başlıq
deviations-form-what = Nə görünür
deviations-form-what-hint = Əməkdaşın nə gördüyü, iki-üç cümlə ilə.
deviations-form-advice = Nə etməli
deviations-form-advice-hint = Sənədin buna baxmayaraq əsl olduğunu necə bilmək olar.
deviations-form-format-none = Zona bunu göstərmir
deviations-form-code-hint = Zonanın ilk iki simvolu: ID, I<, P<.
deviations-form-state-code-hint = Yalnız standartdakından fərqlidirsə: ən çoxu üç hərf.
deviations-form-number-from = İlk nömrə və ya nömrənin əvvəli
deviations-form-number-from-hint = Zonadakı kimi hərflər və rəqəmlər. Bütün nömrələr üçün boş qoyun.
deviations-form-number-to = Son nömrə
deviations-form-number-to-hint = Nömrələrin yalnız əvvəli eynidirsə, boş qoyun.
deviations-form-save = Yadda saxla
deviations-form-back = Geri

deviations-flash-saved = Yadda saxlanıldı. İkinci şəxs dərc edəcək.
deviations-flash-released = Dərc edildi.
deviations-flash-withdrawn = Geri götürüldü.
deviations-conflict-own = Bu versiyanı siz yazmısınız. Onu başqası dərc etməlidir.
deviations-conflict-reason = Bunu əvvəlkindən daha çox adam oxuyacaq, amma səbəb yazılmayıb.
deviations-conflict-released = Kimsə onu artıq dərc edib və ya geri götürüb.
deviations-conflict-changed = Siz açandan sonra kimsə onu dəyişib.
deviations-conflict-withdrawn = Geri götürülüb.
deviations-notice-described = Başqa bir qurum ölkənizin sənədlərini təsvir etdi
deviations-notice-described-text = Üzv dövlətlərdən birinin qeydiyyat orqanı ölkənizin əsl sənədlərinin yoxlamadan necə keçmədiyini təsvir etdi ({ $time }). Düzgün olub-olmadığına baxın.
deviations-error-issuer = Bu, dövlət kodu deyil: ən çoxu üç böyük hərf.
deviations-error-kind = Nəyin uyğun gəlmədiyini seçin.
deviations-error-specimen = Bu, nümunə kodu deyil: TUR-BO-01001.
deviations-error-day = Bu, gün deyil.
deviations-error-order = Son verilmə günü ilk gündən əvvəldir.
deviations-error-source = https:// ilə başlayan tam ünvan yazın.
deviations-error-tlp = Kimin oxuya biləcəyini seçin.
deviations-error-language = Dil seçin.
deviations-error-name = Ən çoxu 150 hərflik başlıq yazın.
deviations-error-text = Ən çoxu 2.000 hərf yazın.
deviations-error-text-needed = Orijinalın dilində, ən çoxu 2.000 hərflə yazın.
deviations-error-zone-needed = Yoxlama rəqəmi üçün zona təsvir olunmalıdır: format, sənədin kodu, rəqəm və onun necə hesablandığı.
deviations-error-code = Bunlar zonanın iki simvolu deyil.
deviations-error-digit = Bu formatlı zonalarda belə rəqəm yoxdur.
deviations-error-way = Bu hesablama yalnız kartın sənəd nömrəsinə aiddir.
deviations-error-number = Yalnız A-dan Z-dək hərflər və rəqəmlər, ən çoxu 22.
deviations-error-range = Son nömrə ilk nömrə ilə eyni uzunluqda olmalı və ondan əvvəl gəlməməlidir.
deviations-error-any = Zəhmət olmasa, nömrələri göstərin: istənilən rəqəm qəbul olunan yerdə nəzərdə tutulan sənədləri yalnız nömrələr göstərir.

deviations-verdict = Məlum kənarlaşma: { $title }
deviations-verdict-link = Bu barədə məlum olanları oxu
search-kind-deviation = Məlum kənarlaşma
audit-thing-deviation = Məlum kənarlaşma
