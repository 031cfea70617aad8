# Review by a native reader: the whole file; above all accounts-address-open
# Another e-mail address for an account.
accounts-address-title = E-posta adresini değiştir
accounts-address-lede = Yeni adrese bir bağlantı gider. Değişiklik, burada giriş yapmışken bağlantıyı açtığınızda geçerli olur. Eski adrese hemen haber verilir.
accounts-address-now = Kullandığınız adres
accounts-address-field = Yeni iş e-postası
accounts-address-field-hint = Bundan sonra bu adresle giriş yaparsınız ve bütün e-postalar oraya gelir.
accounts-address-button = Bağlantıyı gönder
accounts-address-open = { $address } adresine geçiş, oraya giden bağlantıyı açmanızı bekliyor. Son geçerlilik zamanı: { $time }.
accounts-new-address-title = Yeni adresi onayla
accounts-new-address-lede = Artık bu adresle giriş yaparsınız ve bütün e-postalar oraya gelir. Öteki oturumlarınız kapanır.
accounts-new-address-button = Bu adresi kullan
accounts-new-address-ended = Bağlantı bir saat geçerlidir, bir kez ve yalnızca onu isteyip burada giriş yapmış olan kişi için çalışır. Profilinizden yenisini isteyebilirsiniz.

# What was done and what is to be corrected.
accounts-flash-address-asked = Bağlantı yeni adrese gönderildi.
accounts-flash-address-changed = Adres değiştirildi. Öteki oturumların tümü kapatıldı.
accounts-address-error-same = Bu zaten sizin adresiniz
accounts-address-error-often = Bir saat içinde üç kez istediniz. Biraz bekleyin
accounts-address-conflict-taken = Bu adres kullanılamaz. Başka bir adres isteyin.

# Letters.
accounts-mail-address-asked-subject = Sijil’de başka bir adres istendi
accounts-mail-address-asked-text = Birisi, büyük olasılıkla siz, hesabınıza başka bir e-posta adresi verilmesini istedi ({ $time }). Adres, oraya giden bağlantı açılınca değişir; o zamana kadar profilinizden iptal edilebilir.
accounts-mail-address-changed-subject = Sijil hesabınızın adresi değişti
accounts-mail-address-changed-text = Hesabınızın artık başka bir e-posta adresi var ({ $time }). Bu adres hesabı artık açmaz; öteki oturumların tümü kapatıldı.
accounts-mail-address-operator-text = Portalın işletmecisi hesabınıza başka bir e-posta adresi verdi ({ $time }). Hesabı yalnızca yeni adres açar; oturumların tümü kapatıldı.
accounts-mail-address-changed-do = Bunu siz istemediyseniz hemen kurumunuzun yöneticisine haber verin. Kurumlara nasıl ulaşılacağı burada yazıyor:
accounts-mail-address-changed-button = Kurumlar
accounts-mail-address-link-subject = Sijil için yeni adresinizi onaylayın
accounts-mail-address-link-text = Sijil hesabınızın bu adresi kullanmasını istediniz. Bağlantı bir saat geçerlidir, bir kez ve giriş yaptığınız yerde çalışır:
accounts-mail-address-link-not-you = Bunu siz istemediyseniz bir şey yapmanız gerekmez: hesabın adresi olduğu gibi kalır.
accounts-mail-address-taken-subject = Adresiniz Sijil’de istendi
accounts-mail-address-taken-text = Birisi bu adresi Sijil’de başka bir hesap için kullanmak istedi. Adres sizin hesabınıza ait olduğundan hiçbir şey değişmedi.
accounts-mail-address-taken-do = Bunu siz istediyseniz bu adresin ait olduğu hesapla giriş yapın:
