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
accounts-mail-roles-changed-text = Administrator hesabınızın nə edə biləcəyini dəyişdi ({ $time }). Profiliniz rollarınızı göstərir. Sizə yeni rol verilibsə, yenidən daxil olun.

# Passkeys.
accounts-passkey-title = Giriş açarı
accounts-passkey-text = Ən təhlükəsiz və ən qısa yol: telefonunuz, kompüteriniz və ya parol meneceriniz bunun siz olduğunuzu barmaq, üz və ya öz kodu ilə göstərir. Parol lazım deyil və heç bir saxta səhifə onu ala bilməz.
accounts-passkey-add = Giriş açarı əlavə et
accounts-passkey-make = Giriş açarını yarat
accounts-passkey-use = Giriş açarı ilə daxil ol
accounts-passkey-confirm = Giriş açarı ilə təsdiqlə
accounts-passkey-or = və ya
accounts-passkey-refused = Giriş açarı verilmədi. Yenidən cəhd edin və ya başqa yol seçin.
accounts-passkey-script = Giriş açarları üçün skript lazımdır; bu brauzer onu işlətmir.
accounts-error-passkey = Bu giriş açarı burada tanınmır və ya sorğunun vaxtı keçib
accounts-flash-passkey-refused = Giriş açarı əlavə edilmədi. Zəhmət olmasa, yenidən cəhd edin.

# Sessions.
accounts-sessions-title = Seanslarım
accounts-sessions-lede = Daxil olduğunuz yerlər. Bağladığınız seans növbəti klikdə bitir.
accounts-sessions-device = Brauzer
accounts-sessions-place = Şəbəkə
accounts-sessions-place-here = indi olduğunuz şəbəkə
accounts-sessions-place-other = başqa şəbəkə
accounts-sessions-place-unknown = məlum deyil
accounts-sessions-begun = Daxil olma vaxtı
accounts-sessions-this = Bu brauzer
accounts-sessions-end = Bağla
accounts-sessions-end-others = Bundan başqa hamısını bağla
accounts-sessions-unknown-hint = Birini tanımırsınız? Onu bağlayın və parolunuzu dəyişdirin.
accounts-device-unknown = Naməlum brauzer
accounts-person-end-sessions = Bütün seansları bağla
accounts-person-end-sessions-hint = Şəxs hər yerdən çıxarılır və yenidən daxil ola bilər.
accounts-flash-session-ended = Seans bağlandı.
accounts-flash-sessions-ended = Bütün digər seanslar bağlandı.
accounts-flash-sessions-of-ended = Bu şəxsin bütün seansları bağlandı.

# Passwords.
accounts-new-password-hint-beside-another = Ən azı səkkiz simvol, çünki yanında ikinci təsdiq var. İstənilən yazı və boşluq olar.
accounts-sign-in-password-hint = Klaviaturanın hansı dildə olduğuna diqqət edin.
accounts-strength-label = Parolun uzunluğu
accounts-strength-short = Hələ çox qısadır
accounts-strength-enough = Kifayət qədər uzundur
accounts-conflict-short-password = Parolunuz tək qalmaq üçün çox qısadır. Sonuncu ikinci təsdiqi silməzdən əvvəl ən azı on beş simvollu parol seçin.

# Letters.
accounts-mail-new-browser-subject = Sijil portalına yeni brauzerdən daxil olundu
accounts-mail-new-browser-text = Kimsə, çox güman ki siz, hesabınıza əvvəllər görünməmiş brauzerdən daxil olub ({ $time }; { $device }).

# The way back.
accounts-person-recovery = Bərpanı başlat
accounts-person-recovery-hint = Parol daha işləmir, bütün seanslar bağlanır və şəxsə yenisini seçmək üçün keçid göndərilir. İkinci təsdiqlər qalır.
accounts-person-reset = İkinci təsdiqləri sil
accounts-person-reset-hint = Tətbiqi, giriş açarlarını və kodları itirən üçün. Siz başlayırsınız; başqa administrator üç gün ərzində təsdiqləyir. Əvvəlcə həqiqətən həmin şəxs olduğuna əmin olun.
accounts-person-reset-open = { $name } bu şəxsin ikinci təsdiqlərinin silinməsini istədi. Başqa administrator qərar verir.
accounts-person-reset-confirm = Silməni təsdiqlə
accounts-person-reset-cancel = Ləğv et
accounts-person-factors-none = Hələ ikinci təsdiq yoxdur
accounts-person-factors-some = İkinci təsdiq qurulub
accounts-conflict-reset = Burada indi edilə biləcək açıq iş yoxdur. Səhifəyə yenidən baxın.
accounts-flash-recovery-started = Bərpa başladı. Keçidi olan məktub yoldadır.
accounts-flash-reset-started = Başqa administratorun təsdiqləmək üçün üç günü var. Şəxsə xəbər verildi.
accounts-flash-reset-confirmed = İkinci təsdiqlər silindi. Keçidi olan məktub yoldadır.
accounts-flash-reset-cancelled = Ləğv edildi. Hər şey olduğu kimi qalır.

# Letters.
accounts-mail-recovery-text = Qurumunuzun administratoru hesabınız üçün bərpa başladıb. Köhnə parol daha işləmir. Yenisini seçin; keçid bir dəfə və bir saat işləyir:
accounts-mail-reset-started-subject = Sijil portalında ikinci təsdiqlərinizin silinməsi istənilib
accounts-mail-reset-started-text = Administrator hesabınızın tətbiqinin, giriş açarlarının və bərpa kodlarının silinməsini istəyib ({ $time }). İkinci administratorun təsdiqləmək üçün üç günü var.
accounts-mail-reset-done-subject = Sijil portalında ikinci təsdiqləriniz silindi
accounts-mail-reset-done-text = İki administrator hesabınızın tətbiqini, giriş açarlarını və bərpa kodlarını sildi ({ $time }). Yeni parol seçmək üçün keçid başqa məktubdadır.

# When two decide, and who is told.
accounts-person-reset-two = Bunu siz təsdiqləyə bilməzsiniz. İki administrator birlikdə qərar verir: heç biri rolu digərinə verməyib və hər ikisi üç gündür bu roldadır. Ölkədə bunu edə bilən yoxdursa, katiblik təsdiqləyir.
accounts-factors-reset-open = Administrator ikinci təsdiqlərinizin silinməsini istəyib. Bunu siz istəməmisinizsə, ləğv edin.
accounts-conflict-last-way = Bu, hesabınıza yeganə yoldur. Əvvəlcə e-poçtdakı keçidlə parol seçin və ya giriş açarı əlavə edin.
accounts-mail-reset-started-do = Bunu siz istəməmisinizsə, giriş təhlükəsizliyi səhifənizdə ləğv edin:
accounts-mail-reset-waits-subject = Sijil portalında ikinci təsdiqlərin silinməsi sizi gözləyir
accounts-mail-reset-waits-text = Administrator ölkəsindəki bir hesabın ikinci təsdiqlərinin silinməsini istəyib və orada bunu başqa heç kim təsdiqləyə bilmir ({ $time }). Katibliyin qərar vermək üçün üç günü var.
accounts-mail-reset-waits-do = Əvvəlcə həqiqətən həmin şəxs olduğuna əmin olun:
accounts-mail-administrator-subject = Sijil portalında qurumunuzun yeni administratoru
accounts-mail-administrator-text = Sijil portalında kimsə qurumunuzun əməkdaşlarının administratoru oldu ({ $time }).
accounts-mail-administrator-do = Bunu gözləmirdinizsə, siyahıya baxın və rolu geri alın:

# What others do about an account, told to its owner.
accounts-mail-factors-taken-text = Portalın operatoru hesabınızın tətbiqini, giriş açarlarını və bərpa kodlarını sildi ({ $time }). Yeni parol seçmək üçün keçidi ondan alacaqsınız.
accounts-mail-sessions-ended-subject = Sijil portalında seanslarınız bağlandı
accounts-mail-sessions-ended-text = Hesabınızı idarə edən şəxs seanslarınızı bağladı ({ $time }). Yenidən daxil ola bilərsiniz.
accounts-mail-closed-subject = Sijil portalında hesabınız deaktiv edildi
accounts-mail-closed-text = Hesabınızı idarə edən şəxs onu deaktiv etdi ({ $time }). Bütün seanslarınız bağlandı və daxil ola bilməzsiniz. Yazdıqlarınızın heç biri itmir.
accounts-mail-opened-subject = Sijil portalında hesabınız yenidən aktiv edildi
accounts-mail-opened-text = Hesabınızı idarə edən şəxs onu yenidən aktiv etdi ({ $time }). Əvvəlki kimi daxil ola bilərsiniz.
accounts-mail-opened-do = Bunu gözləmirdinizsə, qurumunuzun administratoruna xəbər verin. Daxil olmaq üçün:
