# Review by a native reader: whole file

# The step after the password.
accounts-code-title = İkinci adım
accounts-code-lede = Parola doğru. Bunun siz olduğunu gösteren bir adım daha var.
accounts-code-field = Kod
accounts-code-hint = Uygulamanızdaki altı rakam veya kurtarma kodlarınızdan biri.
accounts-code-lost-title = Uygulama ve kodlar kayıp mı?
accounts-code-lost-text = Kurumunuzun yöneticisine başvurun. İki kişi birlikte yeniden başlamanızı sağlayabilir.
accounts-code-ended-title = Lütfen yeniden başlayın
accounts-code-ended-text = Parola çok önce veya başka bir tarayıcıda girildi.

# Proving oneself again.
accounts-proof-title = Bunun siz olduğunu doğrulayın
accounts-proof-lede = Bu adım, on dakikadan eski olmayan bir doğrulama ister. Ardından bulunduğunuz yere dönersiniz.
accounts-proof-button = Doğrula

# Second factors.
accounts-factors-title = Giriş güvenliği
accounts-factors-lede = Parolanın yanında ikinci bir doğrulama, parolayı başkası bilse bile hesabın sizde kalmasını sağlar.
accounts-factors-demanded = Rolünüz, devam etmeden önce ikinci bir doğrulama ister. Burada kurun; iki dakika sürer.
accounts-factors-name = Ad
accounts-factors-added = Eklendi
accounts-factors-used = Son kullanım
accounts-factors-remove = Kaldır
accounts-factors-app-title = Kod uygulaması
accounts-factors-app-text = Telefonunuzdaki bir uygulama her yarım dakikada yeni altı rakam gösterir, ağ olmadan da. Tek kullanımlık kod (TOTP) uygulamalarının hepsi olur.
accounts-factors-app-add = Uygulama ekle
accounts-factors-why-title = Neden?
accounts-factors-why-text = Bu portaldan kişilerin kayıtları geçiyor. Parola görülebilir, tahmin edilebilir veya söylenebilir; elinizdeki ise hayır.
accounts-factor-app = Kod uygulaması
accounts-factor-passkey = Geçiş anahtarı

# An app to be added.
accounts-app-title = Kod uygulaması ekleyin
accounts-app-scan = Uygulamayı açın ve bu resmi taratın.
accounts-app-picture = Uygulamanın gizli anahtarı, resim olarak
accounts-app-type = Taratılamıyorsa şunu uygulamaya yazın:
accounts-app-name = Cihazın adı
accounts-app-name-hint = Ötekilerden ayırt etmeniz için, “telefonum” gibi. Boş kalabilir.
accounts-app-code = Uygulamanın şu anda gösterdiği kod
accounts-app-code-hint = Altı rakam. Uygulamanın çalıştığını gösterir.
accounts-app-button = Bu uygulamayı ekle

# Recovery codes.
accounts-codes-title = Kurtarma kodları
accounts-codes-left = { $count } kod kaldı.
accounts-codes-renew = On yeni kod oluştur
accounts-codes-renew-hint = Elinizdeki kodlar geçersiz olur.
accounts-codes-lede = Telefonun kaybolduğu gün için: her kod, uygulamanın yerine bir kez girmenizi sağlar. Yazdırın veya bir yere yazın ve kimsenin bakmadığı bir yerde saklayın.
accounts-codes-once = Yalnızca bu kez gösterilirler.
accounts-codes-kept = Sakladım
accounts-codes-print = Yazdır

# What is to be corrected, and what was done.
accounts-error-code = Bu kod doğru değil veya daha önce kullanıldı
accounts-error-code-too-soon = Çok fazla deneme yapıldı. Biraz bekleyin
accounts-error-app-code = Bu, bu uygulamanın kodu değil. Telefonun saatinin doğru olup olmadığına bakın
accounts-error-factor-name = En çok altmış harflik bir ad yazın
accounts-conflict-last-factor = Rolünüz ikinci bir doğrulama ister. Bunu kaldırmadan önce bir başkasını ekleyin.
accounts-conflict-many-factors = On tane yeter. Önce birini kaldırın.
accounts-conflict-no-factor = Kurtarma kodları bir uygulamanın veya geçiş anahtarının yanında durur. Önce birini ekleyin.
accounts-flash-offer-ended = Resim çok eskimişti. İşte yenisi.
accounts-flash-factor-added = Eklendi. Öteki oturumlarınızın tümü kapatıldı.
accounts-flash-factor-removed = Kaldırıldı. Öteki oturumlarınızın tümü kapatıldı.
accounts-flash-proven = Doğrulandı.

# Letters.
accounts-mail-factor-added-subject = Sijil hesabınıza ikinci bir doğrulama eklendi
accounts-mail-factor-added-text = Hesabınıza girişte ikinci bir doğrulama, bir uygulama veya geçiş anahtarı eklendi ({ $time }). Öteki oturumların tümü kapatıldı.
accounts-mail-factor-removed-subject = Sijil hesabınızdan ikinci bir doğrulama kaldırıldı
accounts-mail-factor-removed-text = Hesabınıza girişteki ikinci bir doğrulama, bir uygulama veya geçiş anahtarı kaldırıldı ({ $time }). Öteki oturumların tümü kapatıldı.
accounts-mail-codes-renewed-subject = Sijil hesabınız için yeni kurtarma kodları
accounts-mail-codes-renewed-text = Hesabınız için on yeni kurtarma kodu oluşturuldu ({ $time }). Eskileri artık geçmiyor.
accounts-mail-code-used-subject = Sijil hesabınızın bir kurtarma kodu kullanıldı
accounts-mail-code-used-text = Kurtarma kodlarınızdan biri uygulamanın veya geçiş anahtarının yerine kullanıldı ({ $time }). Artık geçmiyor.
accounts-mail-roles-changed-subject = Sijil rolleriniz değiştirildi
accounts-mail-roles-changed-text = Bir yönetici, hesabınızın yapabileceklerini değiştirdi ({ $time }). Profiliniz rollerinizi gösterir.
