# Review by a native reader: the whole file; above all accounts-address-open
# Another e-mail address for an account.
accounts-address-title = E-poçt ünvanını dəyiş
accounts-address-lede = Yeni ünvana keçid göndərilir. Dəyişiklik burada daxil olub həmin keçidi açdığınız zaman qüvvəyə minir. Köhnə ünvana dərhal xəbər verilir.
accounts-address-now = İstifadə olunan ünvan
accounts-address-field = Yeni iş e-poçtu
accounts-address-field-hint = Bundan sonra bu ünvanla daxil olacaqsınız və bütün məktublar oraya gələcək.
accounts-address-button = Keçidi göndər
accounts-address-open = { $address } ünvanına keçmək üçün oraya göndərilmiş keçidi açmağınız gözlənilir. Son müddət: { $time }.
accounts-new-address-title = Yeni ünvanı təsdiqlə
accounts-new-address-lede = Bundan sonra bu ünvanla daxil olacaqsınız və bütün məktublar oraya gələcək. Digər seanslarınız bağlanır.
accounts-new-address-button = Bu ünvandan istifadə et
accounts-new-address-ended = Keçid bir saat ərzində, bir dəfə və yalnız onu istəyən və daxil olmuş şəxs üçün işləyir. Profilinizdə yenisini istəyə bilərsiniz.

# What was done and what is to be corrected.
accounts-flash-address-asked = Keçid yeni ünvana göndərildi.
accounts-flash-address-changed = Ünvan dəyişdirildi. Bütün digər seanslar bağlandı.
accounts-address-error-same = Bu, onsuz da sizin ünvanınızdır
accounts-address-error-often = Bir saat ərzində üç dəfə istəmisiniz. Bir az gözləyin
accounts-address-conflict-taken = Bu ünvandan istifadə etmək olmaz. Başqasını istəyin.

# Letters.
accounts-mail-address-asked-subject = Sijil portalında başqa ünvan istənildi
accounts-mail-address-asked-text = Kimsə, çox güman ki, siz, hesabınıza başqa e-poçt ünvanı verilməsini istəyib ({ $time }). Ünvan oraya göndərilmiş keçid açılanda dəyişir; o vaxta qədər profilinizdə ləğv edilə bilər.
accounts-mail-address-changed-subject = Sijil hesabınızın başqa ünvanı var
accounts-mail-address-changed-text = Hesabınızın başqa e-poçt ünvanı var ({ $time }). Bu ünvan onu daha açmır və bütün digər seanslar bağlandı.
accounts-mail-address-operator-text = Portalın operatoru hesabınıza başqa e-poçt ünvanı verdi ({ $time }). Onu yalnız yeni ünvan açır və bütün seanslar bağlandı.
accounts-mail-address-changed-do = Bunu siz istəməmisinizsə, dərhal qurumunuzun administratoruna xəbər verin. Qurumlarla əlaqə yolları buradadır:
accounts-mail-address-changed-button = Qurumlar
accounts-mail-address-link-subject = Sijil üçün yeni ünvanınızı təsdiqləyin
accounts-mail-address-link-text = Sijil hesabınızın bu ünvandan istifadə etməsini istəmisiniz. Keçid bir saat ərzində, bir dəfə və daxil olduğunuz yerdə işləyir:
accounts-mail-address-link-not-you = Bunu siz istəməmisinizsə, heç nə etmək lazım deyil: hesabın ünvanı olduğu kimi qalır.
accounts-mail-address-taken-subject = Ünvanınız Sijil portalında istənildi
accounts-mail-address-taken-text = Kimsə bu ünvanı Sijil portalında başqa hesab üçün istifadə etmək istəyib. Ünvan sizin hesabınıza aiddir, ona görə heç nə dəyişmədi.
accounts-mail-address-taken-do = Bunu siz istəmisinizsə, bu ünvanın aid olduğu hesabla daxil olun:
