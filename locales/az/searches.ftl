# Review by a native reader: pace-usual
# Searches somebody keeps.
searches-list-title = Yadda saxlanmış axtarışlar
searches-list-new = Yeni
searches-list-mails = Məktublar
searches-list-filters = { $count ->
    [one] { $count } filtr
   *[other] { $count } filtr
}
searches-list-change = Dəyiş
searches-list-end = Sil
searches-list-nothing = Hələ yadda saxlanmış axtarış yoxdur
searches-list-nothing-advice = Nəsə axtarın: nəticələrin yanındakı keçid axtarışı filtrləri ilə birlikdə yadda saxlayır, burada isə onda nəyin yeni olduğunu görəcəksiniz.

# Keeping a search.
searches-new-title = Axtarışı yadda saxla
searches-new-words = Axtarılan sözlər:
searches-new-name = Ad
searches-new-name-hint = Onu yenidən tapmağınız üçün. Başqa heç kim görmür.
searches-new-rhythm = Yeniliklər haqqında məktub
searches-new-rhythm-hint = Məktublarda yalnız hamıya açıq olanların adı çəkilir.
searches-new-save = Yadda saxla

# How often mails come.
pace-never = Məktub yoxdur
pace-usual = Digər məktublarımla
pace-at_once = Dərhal
pace-daily = Hər gün
pace-weekly = Hər həftə

# What is to be mended.
searches-error-name = Ən çoxu 80 hərflik ad yazın.
searches-error-rhythm = Məktubların nə qədər tez-tez gələcəyini seçin.
searches-error-query = Axtarılacaq söz yoxdur. Əvvəlcə axtarın, sonra axtarışı nəticələrin yanından yadda saxlayın.
searches-error-many = Bundan artıq axtarış saxlaya bilməzsiniz. Əvvəlcə birini silin.

# What a page says once.
searches-flash-saved = Axtarış yadda saxlandı.
searches-flash-rhythm = Məktubların vaxtı dəyişdirildi.
searches-flash-ended = Axtarış silindi.

# Stopping the mails without signing in.
searches-mails-title = Yadda saxlanmış axtarışın məktubları
searches-mails-question = “{ $name }” məktubları dayandırılsın? Axtarışın özü qalır.
searches-mails-stop = Məktubları dayandır
searches-mails-none = Bu axtarış üçün məktub göndərilmir.

# The mail.
searches-mail-digest-subject = Axtarışınızda yeni: { $name }
searches-mail-digest-count = { $count ->
    [one] Son məktubdan bəri { $count } yeni yazı var.
   *[other] Son məktubdan bəri { $count } yeni yazı var.
}
searches-mail-digest-more = Son məktubdan bəri ən azı { $count } yeni yazı var.
searches-mail-digest-all = Bütün nəticələr
searches-mail-why = Bu məktubu saxlanmış “{ $name }” axtarışınızdakı yeniliklərdən xəbər tutmaq istədiyiniz üçün alırsınız.
