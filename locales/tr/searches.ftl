# Review by a native reader: pace-usual
# Searches somebody keeps.
searches-list-title = Kayıtlı aramalar
searches-list-new = Yeni
searches-list-mails = E-postalar
searches-list-filters = { $count ->
    [one] { $count } süzgeç
   *[other] { $count } süzgeç
}
searches-list-change = Değiştir
searches-list-end = Sil
searches-list-nothing = Henüz kayıtlı arama yok
searches-list-nothing-advice = Bir şey arayın: sonuçların yanındaki bağlantı aramayı süzgeçleriyle birlikte kaydeder; burada aramada yeni olanları görürsünüz.

# Keeping a search.
searches-new-title = Aramayı kaydet
searches-new-words = Aranan sözcükler:
searches-new-name = Ad
searches-new-name-hint = Onu yeniden bulmanız için. Başka kimse görmez.
searches-new-rhythm = Yeniler için e-posta
searches-new-rhythm-hint = E-postalarda yalnızca herkese açık olanlar anılır.
searches-new-save = Kaydet

# How often mails come.
pace-never = E-posta yok
pace-usual = Öbür e-postalarımla
pace-at_once = Hemen
pace-daily = Her gün
pace-weekly = Her hafta

# What is to be mended.
searches-error-name = En çok 80 harflik bir ad yazın.
searches-error-rhythm = E-postaların ne sıklıkla geleceğini seçin.
searches-error-query = Aranacak sözcük yok. Lütfen önce arama yapın, sonra aramayı sonuçların yanından kaydedin.
searches-error-many = Daha fazla arama kaydedemezsiniz. Lütfen önce birini silin.

# What a page says once.
searches-flash-saved = Arama kaydedildi.
searches-flash-rhythm = E-posta sıklığı değiştirildi.
searches-flash-ended = Arama silindi.

# Stopping the mails without signing in.
searches-mails-title = Kayıtlı aramanın e-postaları
searches-mails-question = “{ $name }” e-postaları durdurulsun mu? Aramanın kendisi kalır.
searches-mails-stop = E-postaları durdur
searches-mails-none = Bu arama için e-posta gönderilmiyor.

# The mail.
searches-mail-digest-subject = Aramanızda yeni: { $name }
searches-mail-digest-count = { $count ->
    [one] Son e-postadan beri { $count } yeni kayıt var.
   *[other] Son e-postadan beri { $count } yeni kayıt var.
}
searches-mail-digest-more = Son e-postadan beri en az { $count } yeni kayıt var.
searches-mail-digest-all = Tüm sonuçlar
searches-mail-why = Bu e-postayı, kayıtlı aramanız “{ $name }” içindeki yenilikleri duymak istediğiniz için alıyorsunuz.
