# Review by a native reader: whole file
# Searches somebody keeps.
searches-list-title = Ýatda saklanan gözlegler
searches-list-new = Täze
searches-list-mails = Hatlar
searches-list-filters = { $count ->
    [one] { $count } süzgüç
   *[other] { $count } süzgüç
}
searches-list-change = Üýtget
searches-list-end = Poz
searches-list-nothing = Heniz ýatda saklanan gözleg ýok
searches-list-nothing-advice = Bir zat gözläň: netijeleriň ýanyndaky baglanyşyk gözlegi süzgüçleri bilen ýatda saklaýar, bu ýerde bolsa onda nämäniň täzedigini görersiňiz.

# Keeping a search.
searches-new-title = Gözlegi ýatda sakla
searches-new-words = Gözlenýän sözler:
searches-new-name = Ady
searches-new-name-hint = Ony ýene tapmagyňyz üçin. Başga hiç kim görmeýär.
searches-new-rhythm = Täzelikler barada hat
searches-new-rhythm-hint = Hatlarda diňe köpçülige açyk zatlar agzalýar.
searches-new-save = Ýatda sakla

# How often mails come.
pace-never = Hatsyz
pace-usual = Beýleki hatlarym bilen
pace-at_once = Derrew
pace-daily = Her gün
pace-weekly = Her hepde

# What is to be mended.
searches-error-name = 80 harpdan köp bolmadyk at ýazyň.
searches-error-rhythm = Hatlaryň näçe wagtdan bir geljekdigini saýlaň.
searches-error-query = Gözlemäge söz ýok. Ilki gözläň, soňra gözlegi netijeleriň ýanyndan ýatda saklaň.
searches-error-many = Mundan köp gözleg saklap bilmersiňiz. Ilki birini pozuň.

# What a page says once.
searches-flash-saved = Gözleg ýatda saklandy.
searches-flash-rhythm = Hatlaryň wagty üýtgedildi.
searches-flash-ended = Gözleg pozuldy.

# Stopping the mails without signing in.
searches-mails-title = Ýatda saklanan gözlegiň hatlary
searches-mails-question = “{ $name }” hatlary togtadylsynmy? Gözlegiň özi galýar.
searches-mails-stop = Hatlary togtat
searches-mails-none = Bu gözleg üçin hat ugradylmaýar.

# The mail.
searches-mail-digest-subject = Gözlegiňizde täze: { $name }
searches-mail-digest-count = { $count ->
    [one] Soňky hatdan bäri { $count } täze ýazgy bar.
   *[other] Soňky hatdan bäri { $count } täze ýazgy bar.
}
searches-mail-digest-more = Soňky hatdan bäri azyndan { $count } täze ýazgy bar.
searches-mail-digest-all = Ähli netijeler
searches-mail-why = Bu haty saklanan “{ $name }” gözlegiňizdäki täzelikleri bilmek isleýändigiňiz üçin alýarsyňyz.
