# Review by a native reader: the whole file; above all mailroom-title, mailroom-given-up

# The page of the mailroom: what became of the portal's mails.
mailroom-title = E-posta gönderimi
mailroom-lede = Portalın e-postalarına ne olduğu. Burada hiçbir adres yazmaz; bir e-postanın açılıp açılmadığı bilinmez.
mailroom-waiting = Bekleyen
mailroom-sent = Son 24 saatte gönderilen
mailroom-bounced = Son 30 günde geri dönen
mailroom-bad = E-posta almayan adresler
mailroom-given-up = Gönderilemeyen
mailroom-none = Gönderilemeyen e-posta yok.
mailroom-single = Tek tek
mailroom-column-kind = Tür
mailroom-column-count = E-posta sayısı
mailroom-column-why = Neden
mailroom-column-written = Yazıldığı zaman
mailroom-column-person = Alıcı
mailroom-person = Kişinin sayfasına
mailroom-elsewhere = Sorumluluğunuzda değil
mailroom-resend = Yeniden gönder
mailroom-resend-kind = Tümünü yeniden gönder
mailroom-flash-resent = E-posta yeniden gönderiliyor.
mailroom-flash-kind-resent = E-postalar yeniden gönderiliyor.
mailroom-conflict-bad-address = Bu adrese giden e-postalar geri dönüyor. Adres yeniden çalışınca gönderilebilir.
mailroom-why-refused = Bir posta sunucusu reddetti
mailroom-why-unreachable = Hiçbir posta sunucusu almadı
mailroom-why-unwritable = Yazılamadı
mailroom-why-bad-address = Adres e-posta almıyor
mailroom-addresses = E-posta almayan, hesabı olmayan adresler
mailroom-addresses-note = Yalnızca @ işaretinden sonrası gösterilir. Adresin çalıştığını öğrenince gönderimi sürdürün; gönderilemeyenler o zaman yeniden gönderilebilir.
mailroom-column-domain = Alan adı
mailroom-column-since = Ne zamandan beri

# An address that takes no mail: told to its owner in the portal, to those who look after the account by mail too.
accounts-mail-address-fails-subject = Sijil’in e-postaları size ulaşmıyor
accounts-mail-address-fails-text = Adresinize giden birkaç e-posta geri döndü ({ $time }), bu yüzden artık oraya e-posta gönderilmiyor. Profilinize başka bir adres yazın veya yöneticinizden gönderimi sürdürmesini isteyin.
accounts-mail-unreachable-subject = Sijil’in e-postaları bir çalışanınıza ulaşmıyor
accounts-mail-unreachable-text = Yönettiğiniz bir hesabın adresine giden birkaç e-posta geri döndü ({ $time }), bu yüzden artık oraya e-posta gönderilmiyor. Hesabın sahibi bunu portalda görüyor.
accounts-mail-unreachable-do = Adresin doğru olup olmadığını öğrenin ve çalıştığında gönderimi sürdürün:
accounts-person-unreachable = Bu adrese giden e-postalar tekrar tekrar geri döndü; { $time } tarihinden beri oraya e-posta gönderilmedi.
accounts-person-trust-hint = Adresin çalıştığından emin olduğunuzda e-postaların yeniden gitmesine izin verin.
accounts-person-trust = Gönderimi sürdür
accounts-flash-mail-resumed = Bu adrese yeniden e-posta gönderiliyor.

# Rows of the audit.
audit-did-resent = Yeniden gönderildi
audit-did-kind-resent = Tümü yeniden gönderildi
audit-did-mail-resumed = E-posta gönderimi sürdürüldü
audit-did-mail-stopped = E-posta gönderimi durduruldu
audit-thing-mail = E-posta
audit-thing-mail-kind = E-posta türü
