# Review by a native reader: correction-edit-text, correction-in-work, correction-discard
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = Düzəliş baxışa göndərilib
achievements-way-correction-returned = Düzəliş dəyişiklik üçün qaytarılıb
achievements-way-correction-released = Düzəliş dərc olunub
achievements-way-correction-discarded = Düzəlişdən imtina edildi

# The form.
correction-edit-done = Düzəliş bitib. Rəyçiyə göndərilsin.
correction-edit-text = Bu mətn dərc olunub. Rəyçi sözlərinizi dərc edənədək oxucular əvvəlki mətni görür.

# A reviewer reads a correction.
correction-review-title = Düzəlişə baxış
correction-changes = Oxucular üçün nə dəyişəcək
correction-waits = Bu mətnin düzəlişi rəyçini gözləyir.
correction-in-work = Həmkarınız bu mətni düzəldir. Oxucular dərc olunmuş mətni görməkdə davam edir.
correction-show = Nəyin dəyişəcəyini göstər
correction-release = Düzəlişi dərc et
correction-flash-submitted = Baxışa göndərildi. Oxucular düzəldilmiş mətni rəyçi dərc etdikdən sonra görəcək.
correction-flash-released = Dərc olundu. Oxucular indi düzəldilmiş mətni görür.
correction-discard = Düzəlişdən imtina et
correction-discard-text = Oxucular dərc olunmuş mətni görməkdə davam edir, növbəti düzəliş ondan başlayır. Bu düzəlişin sözləri versiyaların siyahısında qalır.
correction-flash-discarded = Düzəlişdən imtina edildi. Oxucular dərc olunmuş mətni görməkdə davam edir.
correction-conflict-none = Bu mətnin düzəlişi yoxdur; həmkarınız onu dərc edib və ya ondan imtina edib.
