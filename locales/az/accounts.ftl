# Review by a native reader: accounts-sign-in-title, accounts-new-password-hint, accounts-person-other-roles, accounts-role-reviewer, accounts-state-active, accounts-error-last-administrator, accounts-mail-there-do
# Sign-in.
accounts-sign-in-title = İş masasına daxil olun
accounts-sign-in-lede = On qeydiyyat orqanının əməkdaşları üçündür. Açıq bölməni oxumaq üçün daxil olmaq lazım deyil.
accounts-sign-in-email = İş e-poçtu
accounts-sign-in-password = Parol
accounts-sign-in-button = Daxil ol
accounts-sign-in-forgotten = Parolu unutmusunuz?
accounts-sign-in-official-title = Bu portalın rəsmi olduğunu necə bilim?
accounts-sign-in-official-text = Ünvan { $address } ilə başlayır. Biz heç vaxt telefonla və ya mesajla parolunuzu soruşmuruq.

# A forgotten password.
accounts-forgotten-title = Unudulmuş parol
accounts-forgotten-lede = İş e-poçtunuzu yazın. Bu ünvana aid hesab varsa, bir neçə dəqiqəyə keçid olan məktub gələcək. Keçid bir saat ərzində, yalnız bir dəfə işləyir.
accounts-forgotten-button = Məktubu göndər
accounts-forgotten-help = Bu poçt qutusuna artıq çıxışınız yoxdur? Qurumunuzun administratoruna müraciət edin.

# Choosing a password with a link.
accounts-new-password-title = Parol seçin
accounts-new-password-invitation-lede = Hesabınız hazırdır. Öz parolunuzu seçdikdən sonra daxil ola bilərsiniz.
accounts-new-password-reset-lede = Yeni parol köhnəsini əvəz edir və bütün açıq seanslar bağlanır.
accounts-new-password-account = Hesab
accounts-new-password-field = Yeni parol
accounts-new-password-hint = Ən azı 15 simvol. Cümlə qarışıq paroldan yaxşıdır; istənilən əlifba və boşluqlar yarayır.
accounts-new-password-button = Parolu yadda saxla

accounts-link-ended-title = Bu keçid artıq işləmir
accounts-link-ended-text = Hər keçid məhdud müddətdə, yalnız bir dəfə işləyir. Yenisini istəyə bilərsiniz; dəvət olunanlar qurumlarının administratoruna müraciət edirlər.
accounts-link-ended-again = Yeni keçid istə

# One's own account.
accounts-profile-title = Profil
accounts-profile-calendar = Tarixlərin təqvimi
accounts-profile-calendar-hint = Bütün səhifələrdə və sizə göndərilən məktublarda istifadə olunur.
accounts-profile-calendar-of-language = Səhifənin dilində qəbul olunduğu kimi
accounts-profile-calendar-gregorian = Miladi
accounts-profile-calendar-solar-hijri = Hicri-şəmsi
accounts-profile-time-zone = Saat qurşağı
accounts-profile-time-zone-hint = Vaxtlar bu saatla göstərilir.
accounts-profile-button = Yadda saxla
accounts-profile-change-password = Parolu dəyiş
accounts-own-password-title = Parolu dəyişin
accounts-own-password-lede = Bütün digər seanslarınız bağlanır. Parolun dəyişdirildiyi sizə məktubla bildirilir.
accounts-own-password-current = Hazırkı parol
accounts-own-password-button = Parolu dəyiş

# The people of an organisation.
accounts-people-title = Qurumunuzun əməkdaşları
accounts-people-title-administrators = Administratorlar
accounts-people-count = { $count ->
    [one] Bir nəfər.
   *[other] { $count } nəfər.
}
accounts-people-invite = Dəvət et
accounts-people-name = Ad
accounts-people-state = Status
accounts-people-last-sign-in = Son giriş
accounts-people-never = hələ olmayıb
accounts-people-action = Əməliyyat
accounts-people-change = Dəyiş
accounts-people-by-country = Ölkələr üzrə hesab sahibləri
accounts-invite-title = Yeni şəxsi dəvət edin
accounts-invite-lede = Məktubda şəxsin parol seçəcəyi keçid olur. Keçid yeddi gün ərzində, yalnız bir dəfə işləyir.
accounts-invite-button = Dəvəti göndər
accounts-person-organisation = Qurum
accounts-person-name = Ad, öz ölkəsində yazıldığı kimi
accounts-person-name-hint = Öz əlifbası ilə.
accounts-person-name-latin = Latın hərfləri ilə ad
accounts-person-name-latin-hint = Pasportdakı kimi. Digər ölkələrdəki həmkarlar bunu oxuyur.
accounts-person-email = İş e-poçtu
accounts-person-email-hint = Şəxs daxil olarkən də bu ünvandan istifadə edir.
accounts-person-language = Məktubların dili
accounts-person-language-hint = Səhifəyə başqa dildə baxmaq bunu dəyişmir.
accounts-person-country = Ölkə
accounts-person-roles = Rollar
accounts-person-roles-hint = Dəyişiklik şəxsin növbəti klikindən qüvvəyə minir.
accounts-person-other-roles = Qurumun özünün verdiyi rollar: { $roles }.
accounts-person-save-roles = Rolları yadda saxla
accounts-person-invite-again = Dəvəti yenidən göndər
accounts-person-invite-again-hint = Əvvəlki keçid daha işləməyəcək.
accounts-person-disable = Hesabı deaktiv et
accounts-person-disable-hint = Şəxsin bütün seansları dərhal bağlanır və o, yenidən daxil ola bilmir. Yazdıqlarının heç biri itmir.
accounts-person-enable = Hesabı yenidən aktiv et
accounts-person-enable-hint = Şəxs yenidən daxil ola bilər.

accounts-role-secretariat-administrator = Katibliyin administratoru
accounts-role-country-administrator = Ölkə administratoru
accounts-role-editor = Redaktor
accounts-role-reviewer = Rəyçi
accounts-role-officer = Əməkdaş
accounts-role-auditor = Auditor

accounts-state-invited = Dəvət olunub
accounts-state-active = Aktivdir
accounts-state-disabled = Deaktivdir

# What was done.
accounts-flash-link-on-its-way = Bu ünvana aid hesab varsa, keçid olan məktub göndərildi.
accounts-flash-password-chosen = Parol yadda saxlanıldı. İndi onunla daxil ola bilərsiniz.
accounts-flash-password-changed = Parol dəyişdirildi. Bütün digər seanslar bağlandı.
accounts-flash-profile-saved = Yadda saxlanıldı.
accounts-flash-invited = Dəvət göndərildi.
accounts-flash-roles-changed = Rollar dəyişdirildi.
accounts-flash-disabled = Hesab deaktiv edildi.
accounts-flash-enabled = Hesab yenidən aktiv edildi.

# What is to be corrected.
accounts-error-email = E-poçt ünvanı yazın, məsələn, ad@example.org
accounts-error-email-taken = Bu ünvanın artıq hesabı var
accounts-error-password-empty = Parolu yazın
accounts-error-password-wrong = Hazırkı parol bu deyil
accounts-error-password-same = Hazırkından fərqli parol seçin
accounts-error-sign-in = E-poçt və parol bir-birinə uyğun gəlmir və ya hesab açıq deyil
accounts-error-too-soon = Həddən çox cəhd edilib. Bir az gözləyin və ya yeni parol seçmək üçün keçid istəyin
accounts-error-name = Adı yazın
accounts-error-name-long = Ad ən çoxu 100 hərf ola bilər
accounts-error-name-latin = Adı yalnız latın hərfləri ilə yazın
accounts-error-name-latin-long = Latın hərfləri ilə ad ən çoxu 100 hərf ola bilər
accounts-error-language = Dillərdən birini seçin
accounts-error-calendar = Təqvimlərdən birini seçin
accounts-error-time-zone = Saat qurşaqlarından birini seçin
accounts-error-organisation = Qurumlardan birini seçin
accounts-error-roles = Ən azı bir rol seçin
accounts-error-last-administrator = Əvvəlcə başqa administrator təyin edin: qurum administratorsuz qalar
accounts-conflict-not-invited = Bu şəxs dəvəti artıq qəbul edib.

# Letters.
accounts-mail-greeting = Hörmətli { $name },
accounts-mail-never-ask = Portal adından heç kim sizdən heç vaxt parolunuzu soruşmayacaq.
accounts-mail-invitation-subject = Sijil portalında hesabınız
accounts-mail-invitation-text = { $inviter } sizin üçün İƏT-ə üzv dövlətlərin qeydiyyat orqanlarının portalı olan Sijil-də hesab açıb.
accounts-mail-invitation-by = { $organisation } qurumunun administratoru sizin üçün İƏT-ə üzv dövlətlərin qeydiyyat orqanlarının portalı olan Sijil-də hesab açıb.
accounts-mail-invitation-do = Parolunuzu burada seçin:
accounts-mail-invitation-button = Parol seç
accounts-mail-invitation-until = Keçid yalnız bir dəfə işləyir. Son müddət: { $time }.
accounts-mail-there-subject = Sijil-də artıq hesabınız var
accounts-mail-there-text = { $inviter } Sijil-də sizin üçün hesab açmaq istəyirdi. Bu ünvanın artıq hesabı olduğundan ikincisi açılmadı.
accounts-mail-there-by = { $organisation } qurumunun administratoru Sijil-də sizin üçün hesab açmaq istəyirdi. Bu ünvanın artıq hesabı olduğundan ikincisi açılmadı.
accounts-mail-there-do = Həmin hesabla daxil olun və ya orada yeni parol seçin. İndi başqa qurumda işləyirsinizsə, administratorunuzla və sizi dəvət edənlə danışın.
accounts-mail-there-button = Daxil ol
accounts-mail-reset-subject = Sijil üçün yeni parol seçin
accounts-mail-reset-text = Kimsə, çox güman ki, siz, hesabınız üçün yeni parol seçmək istəyib. Keçid bir saat ərzində, yalnız bir dəfə işləyir:
accounts-mail-reset-button = Yeni parol seç
accounts-mail-reset-not-you = Bunu siz istəməmisinizsə, heç nə etmək lazım deyil: parolunuz olduğu kimi qalır.
accounts-mail-changed-subject = Sijil parolunuz dəyişdirildi
accounts-mail-changed-text = Hesabınızın parolu dəyişdirildi ({ $time }) və bütün digər seanslar bağlandı.
accounts-mail-changed-not-you = Bunu siz etməmisinizsə, dərhal yeni parol seçin və qurumunuzun administratoruna xəbər verin:
accounts-mail-unexpected = Bunu gözləmirdinizsə, dərhal qurumunuzun administratoruna xəbər verin. Qurumlarla əlaqə yolları buradadır:
accounts-mail-changed-button = Yeni parol seç
