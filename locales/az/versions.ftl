# Versions of a text, and work that is not saved yet.

# Every save of a text.
achievements-versions-title = Versiyalar
achievements-versions-text = Hər yadda saxlama qorunur. Fərqi görmək üçün iki versiya seçin.
achievements-versions-none = Bu dildə hələ versiya yoxdur
achievements-versions-current = cari
achievements-versions-from = əvvəlki
achievements-versions-to = sonrakı
achievements-versions-from-this = Versiya { $count } ilə başlayıb müqayisə et
achievements-versions-to-this = Versiya { $count } ilə bitirib müqayisə et
achievements-versions-preview = Oxucuların gördüyü kimi
achievements-versions-compare = Müqayisə et
achievements-versions-older = Daha köhnə versiyalar
achievements-versions-newest = Ən yeni versiyalar
achievements-versions-made-written = yazılıb
achievements-versions-made-restored = bərpa edilib
achievements-versions-made-confirmed = baxılıb, dəyişməyib
achievements-versions-made-imported = idxal edilib
achievements-versions-ribbon = Versiya { $version } üçün önbaxış. Bu səhifəni yalnız qurumunuz görür.

# Two versions compared.
achievements-compare-title = Nə dəyişib
achievements-compare-one-column = Bir sütun
achievements-compare-two-columns = Yan-yana
achievements-compare-same = İki versiya eynidir.
achievements-compare-removed = çıxarılıb
achievements-compare-added = əlavə edilib
achievements-compare-restore-text = Həmin versiyanın mətni yeni versiya olur. Heç nə silinmir.
achievements-compare-restore = Versiya { $count } bərpa edilsin

# Two editors at once.
achievements-two-touching = { $count ->
    [one] Bir yerdə ikiniz də yazmısınız. Hər ikinizin sözləri oradadır; xahiş edirik, seçin.
   *[other] { $count } yerdə ikiniz də yazmısınız. Hər ikinizin sözləri oradadır; xahiş edirik, seçin.
}
achievements-two-apart = Dəyişiklikləriniz bir-birinə toxunmur; burada birləşdirilib.
achievements-two-together = Birləşdirilmiş mətn
achievements-two-difference = Fərqlər
achievements-two-save = Bu mətni yadda saxla

# Work that is not saved.
achievements-autosave-title = Yadda saxlanılmamış iş
achievements-autosave-offer = Yadda saxlanılmamış işiniz var: { $time }.
achievements-autosave-taken = Bu, sizin yadda saxlanılmamış işinizdir ({ $time }). Yadda saxlayana qədər onu başqası görmür.
achievements-autosave-take-up = Davam et
achievements-autosave-discard = İmtina et və sil
achievements-autosave-difference = Yadda saxlanılmış mətndən fərqi
achievements-autosave-kept = Qorundu: { $time }
achievements-autosave-keep = Yarımçıq iş kimi qoru
achievements-autosave-offline = Bağlantı yoxdur. Yazdıqlarınız bu pəncərədə qalır və bağlantı bərpa olunanda göndərilir.
achievements-autosave-refused = Yazdıqlarınız qoruna bilmədi. Xahiş edirik, səhifədən çıxmazdan əvvəl onları köçürün.
achievements-autosave-signed-out = Hesabdan çıxmısınız. Yazdıqlarınız bu pəncərədə qalır. Başqa pəncərədə daxil olun, göndəriləcək.

# Sentences after a step.
achievements-flash-kept = Qorundu. Yadda saxlayana qədər onu başqası görmür.
achievements-flash-kept-for-later = Bu mətn bu arada növbəti mərhələyə keçib. Yazdıqlarınız sizin üçün qorunub.
achievements-flash-discarded = Silindi.
achievements-flash-restored = Yeni versiya kimi bərpa edildi.
achievements-way-restored = Köhnə versiya bərpa edildi

# A form sent after the session ended.
error-signed-out-title = Hesabdan çıxmısınız
error-signed-out-text = Heç nə itməyib. Yazdıqlarınız bu səhifədədir; xahiş edirik, onu açıq saxlayın.
error-signed-out-sign-in = Başqa pəncərədə daxil ol
error-signed-out-send = Yazdıqlarımı göndər
