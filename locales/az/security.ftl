# Review by a native reader: whole file

# The step after the password.
accounts-code-title = İkinci addım
accounts-code-lede = Parol düzdür. Bunun siz olduğunuzu göstərən bir addım da qalıb.
accounts-code-field = Kod
accounts-code-hint = Tətbiqinizdəki altı rəqəm və ya bərpa kodlarınızdan biri.
accounts-code-lost-title = Tətbiq və kodlar itib?
accounts-code-lost-text = Qurumunuzun administratoruna müraciət edin. İki nəfər birlikdə yenidən başlamağınıza imkan verə bilər.
accounts-code-ended-title = Zəhmət olmasa, yenidən başlayın
accounts-code-ended-text = Parol çoxdan və ya başqa brauzerdə daxil edilib.

# Proving oneself again.
accounts-proof-title = Bunun siz olduğunuzu təsdiqləyin
accounts-proof-lede = Bu addım on dəqiqədən köhnə olmayan təsdiq tələb edir. Sonra olduğunuz yerə qayıdırsınız.
accounts-proof-button = Təsdiqlə

# Second factors.
accounts-factors-title = Giriş təhlükəsizliyi
accounts-factors-lede = Parolun yanında ikinci təsdiq, parolu başqası bilsə belə, hesabın sizdə qalmasını təmin edir.
accounts-factors-demanded = Rolunuz davam etməzdən əvvəl ikinci təsdiq tələb edir. Onu burada qurun; iki dəqiqə çəkir.
accounts-factors-name = Ad
accounts-factors-added = Əlavə edilib
accounts-factors-used = Son istifadə
accounts-factors-remove = Sil
accounts-factors-app-title = Kod tətbiqi
accounts-factors-app-text = Telefonunuzdakı tətbiq hər yarım dəqiqədə yeni altı rəqəm göstərir, şəbəkə olmadan da. Birdəfəlik kodlar (TOTP) üçün istənilən tətbiq yarayır.
accounts-factors-app-add = Tətbiq əlavə et
accounts-factors-why-title = Nə üçün?
accounts-factors-why-text = Bu portaldan insanların qeydləri keçir. Parol görülə, təxmin edilə və ya deyilə bilər; əlinizdəki isə yox.
accounts-factor-app = Kod tətbiqi
accounts-factor-passkey = Giriş açarı

# An app to be added.
accounts-app-title = Kod tətbiqi əlavə edin
accounts-app-scan = Tətbiqi açın və bu şəkli skan edin.
accounts-app-picture = Tətbiqin gizli açarı, şəkil kimi
accounts-app-type = Skan edilmirsə, bunu tətbiqə yazın:
accounts-app-name = Cihazın adı
accounts-app-name-hint = Başqalarından ayırmaq üçün, “telefonum” kimi. Boş qala bilər.
accounts-app-code = Tətbiqin indi göstərdiyi kod
accounts-app-code-hint = Altı rəqəm. Tətbiqin işlədiyini göstərir.
accounts-app-button = Bu tətbiqi əlavə et

# Recovery codes.
accounts-codes-title = Bərpa kodları
accounts-codes-left = { $count } kod qalıb.
accounts-codes-renew = On yeni kod yarat
accounts-codes-renew-hint = Əlinizdəki kodlar daha işləmir.
accounts-codes-lede = Telefonun itdiyi gün üçün: hər kod tətbiqin əvəzinə bir dəfə daxil olmağa imkan verir. Onları çap edin və ya yazın və heç kimin baxmadığı yerdə saxlayın.
accounts-codes-once = Onlar yalnız bu dəfə göstərilir.
accounts-codes-kept = Saxladım
accounts-codes-print = Çap et

# What is to be corrected, and what was done.
accounts-error-code = Bu kod düz deyil və ya artıq istifadə edilib
accounts-error-code-too-soon = Həddən çox cəhd edilib. Bir az gözləyin
accounts-error-app-code = Bu, bu tətbiqin kodu deyil. Telefonun saatının düz olub-olmadığına baxın
accounts-error-factor-name = Ən çoxu altmış hərfli ad yazın
accounts-conflict-last-factor = Rolunuz ikinci təsdiq tələb edir. Bunu silməzdən əvvəl başqasını əlavə edin.
accounts-conflict-many-factors = On ədəd kifayətdir. Əvvəlcə birini silin.
accounts-conflict-no-factor = Bərpa kodları tətbiqin və ya giriş açarının yanında olur. Əvvəlcə birini əlavə edin.
accounts-flash-offer-ended = Şəkil köhnəlmişdi. Budur, yenisi.
accounts-flash-factor-added = Əlavə edildi. Bütün digər seanslarınız bağlandı.
accounts-flash-factor-removed = Silindi. Bütün digər seanslarınız bağlandı.
accounts-flash-proven = Təsdiqləndi.

# Letters.
accounts-mail-factor-added-subject = Sijil hesabınıza ikinci təsdiq əlavə edildi
accounts-mail-factor-added-text = Hesabınıza girişdə ikinci təsdiq, tətbiq və ya giriş açarı əlavə edildi ({ $time }). Bütün digər seanslar bağlandı.
accounts-mail-factor-removed-subject = Sijil hesabınızdan ikinci təsdiq silindi
accounts-mail-factor-removed-text = Hesabınıza girişdəki ikinci təsdiq, tətbiq və ya giriş açarı silindi ({ $time }). Bütün digər seanslar bağlandı.
accounts-mail-codes-renewed-subject = Sijil hesabınız üçün yeni bərpa kodları
accounts-mail-codes-renewed-text = Hesabınız üçün on yeni bərpa kodu yaradıldı ({ $time }). Əvvəlkilər daha işləmir.
accounts-mail-code-used-subject = Sijil hesabınızın bir bərpa kodu istifadə edildi
accounts-mail-code-used-text = Bərpa kodlarınızdan biri tətbiqin və ya giriş açarının əvəzinə istifadə edildi ({ $time }). O, daha işləmir.
accounts-mail-roles-changed-subject = Sijil rollarınız dəyişdirildi
accounts-mail-roles-changed-text = Administrator hesabınızın nə edə biləcəyini dəyişdi ({ $time }). Profiliniz rollarınızı göstərir.
