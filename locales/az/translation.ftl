# Review by a native reader: translation-not-followed, translation-languages-title, translation-copy, translation-flash-copied
# The desk of translations: how each language of a post stands, and who releases it.

# States and steps of a translation.
achievements-mark-in-review = baxışda
achievements-way-translation-submitted = Tərcümə baxışa göndərilib
achievements-way-translation-returned = Tərcümə düzəliş üçün qaytarılıb
achievements-way-translation-released = Tərcümə dərc olunub
achievements-way-translation-withdrawn = Tərcümə oxuculardan geri götürülüb
achievements-way-translation-confirmed = Tərcüməyə baxılıb, hələ də doğrudur

# The desk: the original beside the form.
translation-edit-done = Tərcümə bitib. Rəyçiyə göndərilsin.
translation-source-now = Tərcüməniz burada deyir
translation-copy = Boş sahəyə köçürün:
translation-copy-answer = Bu cavabı boş sahəyə köçürün
translation-flash-copied = Sahə boş idisə, köçürüldü.
translation-switch = Başqa dildə davam edin
translation-switch-kept = Burada yazdıqlarınız qorunur.
translation-behind = Orijinal { $date } tarixində dəyişib.
translation-behind-parts = { $count ->
    [one] { $count } abzasa yenidən baxılmalıdır.
   *[other] { $count } abzasa yenidən baxılmalıdır.
}
translation-behind-comparison = Bütün dəyişiklikləri göstər
translation-confirm = Hələ də doğrudur, dəyişməyə ehtiyac yoxdur

# What readers are told.
translation-not-followed = Orijinal { $date } tarixində dəyişib; bu tərcümə hələ ona uyğunlaşdırılmayıb.

# A reviewer reads a translation.
translation-review-title = Tərcüməyə baxış
translation-review-texts = Orijinal və tərcümə
translation-release = Tərcüməni dərc et
translation-withdraw = Bu tərcüməni oxuculardan geri götür
translation-withdraw-label = Geri götürmənin səbəbi
translation-withdraw-hint = Səbəbi tərcüməni yazan görür və işi davam etdirir; oxuculara ən yaxın başqa dil göstərilir.
translation-waiting = Baxış gözləyən mətnlər

# The table of languages.
translation-languages-title = Dillərin vəziyyəti
translation-languages-text = Qurumunuzun hər nailiyyətinin on üç dildə vəziyyəti. Hər işarə mətnə aparır.
translation-languages-language = Dil
translation-languages-any-language = Bütün dillər
translation-languages-state = Vəziyyət
translation-languages-any-state = Bütün vəziyyətlər
translation-languages-empty = Bu seçimə uyğun nailiyyət yoxdur
translation-languages-post = Nailiyyət
translation-languages-next = Növbəti səhifə
translation-languages-first = Əvvələ qayıt
translation-languages-totals = Rəqəmlərlə

# Sentences after a step.
translation-flash-submitted = Baxışa göndərildi. Oxucular onu rəyçi dərc etdikdən sonra görəcək.
translation-flash-released = Dərc olundu. Oxucular indi bu tərcüməni görür.
translation-flash-withdrawn = Geri götürüldü. Oxucular bu tərcüməni daha görmür.
translation-flash-confirmed = Qeyd olundu: tərcümə hələ də doğrudur.
translation-conflict-not-in-review = Bu mətn artıq baxış gözləmir; başqası sizi qabaqlayıb.
translation-conflict-not-released = Oxucular bu tərcüməni görmür; geri götürüləsi bir şey yoxdur.
translation-conflict-not-behind = Bu tərcümə orijinaldan geri qalmır və ya üzərində iş gedir.
