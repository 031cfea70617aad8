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
accounts-mail-codes-renewed-text = Hesabınız için on yeni kurtarma kodu oluşturuldu ({ $time }). Eskileri artık geçerli değil.
accounts-mail-code-used-subject = Sijil hesabınızın bir kurtarma kodu kullanıldı
accounts-mail-code-used-text = Kurtarma kodlarınızdan biri uygulamanın veya geçiş anahtarının yerine kullanıldı ({ $time }). Artık geçerli değil.
accounts-mail-roles-changed-subject = Sijil rolleriniz değiştirildi
accounts-mail-roles-changed-text = Bir yönetici, hesabınızın yapabileceklerini değiştirdi ({ $time }). Profiliniz rollerinizi gösterir. Size bir rol verildiyse yeniden giriş yapın.

# Passkeys.
accounts-passkey-title = Geçiş anahtarı
accounts-passkey-text = En güvenli ve en kısa yol: telefonunuz, bilgisayarınız veya parola yöneticiniz bunun siz olduğunu parmakla, yüzle veya kendi koduyla gösterir. Parola gerekmez, sahte bir sayfa da onu elinizden alamaz.
accounts-passkey-add = Geçiş anahtarı ekle
accounts-passkey-make = Geçiş anahtarını oluştur
accounts-passkey-use = Geçiş anahtarıyla giriş yap
accounts-passkey-confirm = Geçiş anahtarıyla doğrula
accounts-passkey-or = veya
accounts-passkey-refused = Geçiş anahtarı verilmedi. Yeniden deneyin veya başka bir yol seçin.
accounts-passkey-script = Geçiş anahtarları bir betik ister; bu tarayıcı onu çalıştırmıyor.
accounts-error-passkey = Bu geçiş anahtarı burada bilinmiyor veya sorunun süresi geçmiş
accounts-flash-passkey-refused = Geçiş anahtarı eklenemedi. Lütfen yeniden deneyin.

# Sessions.
accounts-sessions-title = Oturumlarım
accounts-sessions-lede = Giriş yaptığınız yerler. Kapattığınız oturum bir sonraki tıklamada biter.
accounts-sessions-device = Tarayıcı
accounts-sessions-place = Ağ
accounts-sessions-place-here = şu anda bulunduğunuz ağ
accounts-sessions-place-other = başka bir ağ
accounts-sessions-place-unknown = bilinmiyor
accounts-sessions-begun = Giriş zamanı
accounts-sessions-this = Bu tarayıcı
accounts-sessions-end = Kapat
accounts-sessions-end-others = Bunun dışındakileri kapat
accounts-sessions-unknown-hint = Birini tanımıyor musunuz? Kapatın ve parolanızı değiştirin.
accounts-device-unknown = Bilinmeyen bir tarayıcı
accounts-person-end-sessions = Bütün oturumları kapat
accounts-person-end-sessions-hint = Kişinin her yerdeki oturumu kapanır; yeniden giriş yapabilir.
accounts-flash-session-ended = Oturum kapatıldı.
accounts-flash-sessions-ended = Öteki oturumların tümü kapatıldı.
accounts-flash-sessions-of-ended = Bu kişinin bütün oturumları kapatıldı.

# Passwords.
accounts-new-password-hint-beside-another = En az sekiz karakter, çünkü yanında ikinci doğrulama var. Her yazı ve boşluk olur.
accounts-sign-in-password-hint = Klavyenin hangi dilde olduğuna dikkat edin.
accounts-strength-label = Parolanın uzunluğu
accounts-strength-short = Henüz çok kısa
accounts-strength-enough = Yeterince uzun
accounts-conflict-short-password = Parolanız tek başına kalmak için çok kısa. Son ikinci doğrulamayı kaldırmadan önce en az on beş karakterlik bir parola seçin.

# Letters.
accounts-mail-new-browser-subject = Sijil’e yeni bir tarayıcıdan giriş yapıldı
accounts-mail-new-browser-text = Biri, büyük olasılıkla siz, hesabınıza daha önce görülmemiş bir tarayıcıdan giriş yaptı ({ $time }; { $device }).

# The way back.
accounts-person-recovery = Kurtarmayı başlat
accounts-person-recovery-hint = Parola artık geçerli olmaz, bütün oturumlar kapanır ve kişiye yenisini seçmesi için bir bağlantı gönderilir. İkinci doğrulamalar kalır.
accounts-person-reset = İkinci doğrulamaları kaldır
accounts-person-reset-hint = Uygulamayı, geçiş anahtarlarını ve kodları kaybeden için. Siz başlatırsınız; başka bir yönetici üç gün içinde onaylar. Önce gerçekten o kişi olduğundan emin olun.
accounts-person-reset-open = { $name } bu kişinin ikinci doğrulamalarının kaldırılmasını istedi. Başka bir yönetici karar verir.
accounts-person-reset-confirm = Kaldırmayı onayla
accounts-person-reset-cancel = İptal et
accounts-person-factors-none = Henüz ikinci doğrulama yok
accounts-person-factors-some = İkinci doğrulama kurulu
accounts-conflict-reset = Burada şu anda yapılabilecek açık bir iş yok. Sayfaya yeniden bakın.
accounts-flash-recovery-started = Kurtarma başladı. Bağlantı içeren bir mektup yolda.
accounts-flash-reset-started = Başka bir yöneticinin onaylamak için üç günü var. Kişiye haber verildi.
accounts-flash-reset-confirmed = İkinci doğrulamalar kaldırıldı. Bağlantı içeren bir mektup yolda.
accounts-flash-reset-cancelled = İptal edildi. Her şey olduğu gibi kalıyor.

# Letters.
accounts-mail-recovery-text = Kurumunuzun bir yöneticisi hesabınız için kurtarma başlattı. Eski parola artık geçerli değil. Yenisini seçin; bağlantı bir kez ve bir saat geçerlidir:
accounts-mail-reset-started-subject = Sijil’deki ikinci doğrulamalarınızın kaldırılması istendi
accounts-mail-reset-started-text = Bir yönetici, hesabınızın uygulamasının, geçiş anahtarlarının ve kurtarma kodlarının kaldırılmasını istedi ({ $time }). İkinci bir yöneticinin onaylamak için üç günü var.
accounts-mail-reset-done-subject = Sijil’deki ikinci doğrulamalarınız kaldırıldı
accounts-mail-reset-done-text = İki yönetici, hesabınızın uygulamasını, geçiş anahtarlarını ve kurtarma kodlarını kaldırdı ({ $time }). Yeni parola seçme bağlantısı başka bir mektuptadır.

# When two decide, and who is told.
accounts-person-reset-two = Bunu siz onaylayamazsınız. İki yönetici birlikte karar verir: hiçbiri rolü ötekine vermemiştir ve ikisi de üç gündür bu roldedir. Ülkede bunu yapabilecek kimse yoksa sekretarya onaylar.
accounts-factors-reset-open = Bir yönetici ikinci doğrulamalarınızın kaldırılmasını istedi. Bunu siz istemediyseniz iptal edin.
accounts-conflict-last-way = Bu, hesabınıza giden tek yol. Önce e-postadaki bağlantıyla bir parola seçin veya bir geçiş anahtarı ekleyin.
accounts-mail-reset-started-do = Bunu siz istemediyseniz giriş güvenliği sayfanızda iptal edin:
accounts-mail-reset-waits-subject = Sijil’de ikinci doğrulamaların kaldırılması sizi bekliyor
accounts-mail-reset-waits-text = Bir yönetici, ülkesindeki bir hesabın ikinci doğrulamalarının kaldırılmasını istedi ve orada bunu başka kimse onaylayamıyor ({ $time }). Sekretaryanın karar vermek için üç günü var.
accounts-mail-reset-waits-do = Önce gerçekten o kişi olduğundan emin olun:
accounts-mail-administrator-subject = Sijil’de kurumunuzun yeni bir yöneticisi var
accounts-mail-administrator-text = Sijil’de biri kurumunuzdaki kişilerin yöneticisi oldu ({ $time }).
accounts-mail-administrator-do = Bunu beklemiyorduysanız listeye bakın ve rolü geri alın:

# What others do about an account, told to its owner.
accounts-mail-factors-taken-text = Portalın bir işletmecisi, hesabınızın uygulamasını, geçiş anahtarlarını ve kurtarma kodlarını kaldırdı ({ $time }). Yeni parola seçme bağlantısını ondan alırsınız.
accounts-mail-sessions-ended-subject = Sijil’deki oturumlarınız kapatıldı
accounts-mail-sessions-ended-text = Hesabınızı yöneten biri oturumlarınızı kapattı ({ $time }). Yeniden giriş yapabilirsiniz.
accounts-mail-closed-subject = Sijil hesabınız devre dışı bırakıldı
accounts-mail-closed-text = Hesabınızı yöneten biri onu devre dışı bıraktı ({ $time }). Tüm oturumlarınız kapandı, giriş yapamazsınız. Yazdıklarınızın hiçbiri kaybolmaz.
accounts-mail-opened-subject = Sijil hesabınız yeniden etkinleştirildi
accounts-mail-opened-text = Hesabınızı yöneten biri onu yeniden etkinleştirdi ({ $time }). Eskisi gibi giriş yapabilirsiniz.
accounts-mail-opened-do = Bunu beklemiyorduysanız kurumunuzun yöneticisine haber verin. Giriş yapmak için:
