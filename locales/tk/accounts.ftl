# Review by a native reader: whole file
# Sign-in.
accounts-sign-in-title = Iş stolyna giriň
accounts-sign-in-lede = On RÝNÝ edarasynyň işgärleri üçin. Açyk bölümi okamak üçin girmek gerek däl.
accounts-sign-in-email = Iş elektron poçtasy
accounts-sign-in-password = Açarsöz
accounts-sign-in-button = Girmek
accounts-sign-in-forgotten = Açarsözi ýatdan çykardyňyzmy?
accounts-sign-in-official-title = Bu portalyň resmidigini nädip bilmeli?
accounts-sign-in-official-text = Salgy { $address } bilen başlanýar. Biz açarsöziňizi telefonda ýa-da habar arkaly hiç haçan soramaýarys.

# A forgotten password.
accounts-forgotten-title = Ýatdan çykan açarsöz
accounts-forgotten-lede = Iş elektron poçtaňyzy ýazyň. Onuň hasaby bar bolsa, birnäçe minutda baglanyşykly hat geler. Baglanyşyk bir sagadyň dowamynda, diňe bir gezek işleýär.
accounts-forgotten-button = Haty ugrat
accounts-forgotten-help = Bu poçta gutusyna indi girip bilmeýärsiňizmi? Edaraňyzyň administratoryna ýüz tutuň.

# Choosing a password with a link.
accounts-new-password-title = Açarsöz saýlaň
accounts-new-password-invitation-lede = Hasabyňyz taýýar. Öz açarsöziňizi saýlansoň girip bilersiňiz.
accounts-new-password-reset-lede = Täze açarsöz könäniň ornuny tutýar we ähli açyk seanslar ýapylýar.
accounts-new-password-account = Hasap
accounts-new-password-field = Täze açarsöz
accounts-new-password-hint = Azyndan 15 belgi. Sözlem çylşyrymly açarsözden gowudyr; islendik elipbiý we boşluklar bolýar.
accounts-new-password-button = Açarsözi ýatda sakla

accounts-link-ended-title = Bu baglanyşyk indi işlemeýär
accounts-link-ended-text = Her baglanyşyk çäkli möhletde, diňe bir gezek işleýär. Täzesini sorap bilersiňiz; çagyrylanlar öz edarasynyň administratoryna ýüz tutýar.
accounts-link-ended-again = Täze baglanyşyk sora

# One's own account.
accounts-profile-title = Profil
accounts-profile-calendar = Seneleriň senenamasy
accounts-profile-calendar-hint = Ähli sahypalarda we size iberilýän hatlarda ulanylýar.
accounts-profile-calendar-of-language = Sahypanyň dilinde kabul edilişi ýaly
accounts-profile-calendar-gregorian = Grigorian
accounts-profile-calendar-solar-hijri = Hijri-şemsi
accounts-profile-time-zone = Sagat guşagy
accounts-profile-time-zone-hint = Wagt şu sagat boýunça görkezilýär.
accounts-profile-button = Ýatda sakla
accounts-profile-change-password = Açarsözi üýtget
accounts-own-password-title = Açarsözi üýtgediň
accounts-own-password-lede = Beýleki ähli seanslaryňyz ýapylýar. Açarsöziň üýtgedilendigi size hat bilen habar berilýär.
accounts-own-password-current = Häzirki açarsöz
accounts-own-password-button = Açarsözi üýtget

# The people of an organisation.
accounts-people-title = Edaraňyzyň işgärleri
accounts-people-title-administrators = Administratorlar
accounts-people-count = { $count ->
    [one] Bir adam.
   *[other] { $count } adam.
}
accounts-people-invite = Çagyr
accounts-people-name = Ady
accounts-people-state = Ýagdaýy
accounts-people-last-sign-in = Soňky giriş
accounts-people-never = entek ýok
accounts-people-action = Hereket
accounts-people-change = Üýtget
accounts-people-by-country = Hasap eýeleri, ýurtlar boýunça
accounts-invite-title = Täze adamy çagyryň
accounts-invite-lede = Hatda adamyň açarsöz saýlajak baglanyşygy bolýar. Ol ýedi günüň dowamynda, diňe bir gezek işleýär.
accounts-invite-button = Çakylygy ugrat
accounts-person-organisation = Edara
accounts-person-name = Ady, öz ýurdunda ýazylyşy ýaly
accounts-person-name-hint = Öz elipbiýinde.
accounts-person-name-latin = Ady latyn harplarynda
accounts-person-name-latin-hint = Pasportdaky ýaly. Beýleki ýurtlardaky kärdeşler muny okaýar.
accounts-person-email = Iş elektron poçtasy
accounts-person-email-hint = Adam girende hem şu salgyny ulanýar.
accounts-person-language = Hatlaryň dili
accounts-person-language-hint = Sahypany başga dilde açmak muny üýtgetmeýär.
accounts-person-country = Ýurt
accounts-person-roles = Wezipeler
accounts-person-roles-hint = Üýtgeşme adamyň indiki basyşyndan güýje girýär.
accounts-person-other-roles = Edaranyň özüniň beren wezipeleri: { $roles }.
accounts-person-save-roles = Wezipeleri ýatda sakla
accounts-person-invite-again = Çakylygy gaýtadan ugrat
accounts-person-invite-again-hint = Öňki baglanyşyk indi işlemez.
accounts-person-disable = Hasaby ýap
accounts-person-disable-hint = Adamyň ähli seanslary derrew ýapylýar we ol gaýtadan girip bilmeýär. Ýazanlarynyň hiç biri ýitmeýär.
accounts-person-enable = Hasaby gaýtadan aç
accounts-person-enable-hint = Adam gaýtadan girip biler.

accounts-role-secretariat-administrator = Sekretariatyň administratory
accounts-role-country-administrator = Ýurduň administratory
accounts-role-editor = Redaktor
accounts-role-reviewer = Gözden geçiriji
accounts-role-officer = Işgär
accounts-role-auditor = Barlagçy

accounts-state-invited = Çagyryldy
accounts-state-active = Açyk
accounts-state-disabled = Ýapyk

# What was done.
accounts-flash-link-on-its-way = Bu salgynyň hasaby bar bolsa, baglanyşykly hat ugradyldy.
accounts-flash-password-chosen = Açarsöz ýatda saklandy. Indi onuň bilen girip bilersiňiz.
accounts-flash-password-changed = Açarsöz üýtgedildi. Beýleki ähli seanslar ýapyldy.
accounts-flash-profile-saved = Ýatda saklandy.
accounts-flash-invited = Çakylyk ugradyldy.
accounts-flash-roles-changed = Wezipeler üýtgedildi.
accounts-flash-disabled = Hasap ýapyldy.
accounts-flash-enabled = Hasap açyldy.

# What is to be corrected.
accounts-error-email = Elektron poçta salgysyny ýazyň, mysal üçin ady@example.org
accounts-error-email-taken = Bu salgynyň eýýäm hasaby bar
accounts-error-password-empty = Açarsözi ýazyň
accounts-error-password-wrong = Bu häzirki açarsöz däl
accounts-error-password-same = Häzirkiden başga açarsöz saýlaň
accounts-error-sign-in = Elektron poçta bilen açarsöz gabat gelmeýär ýa-da hasap açyk däl
accounts-error-too-soon = Synanyşyklar aşa köp. Biraz garaşyň ýa-da täze açarsöz saýlamak üçin baglanyşyk soraň
accounts-error-name = Adyny ýazyň
accounts-error-name-long = Ady 100 harpdan köp bolmaly däl
accounts-error-name-latin = Adyny diňe latyn harplarynda ýazyň
accounts-error-name-latin-long = Latyn harplary bilen ýazylan at 100 harpdan köp bolmaly däl
accounts-error-language = Dilleriň birini saýlaň
accounts-error-calendar = Senenamalaryň birini saýlaň
accounts-error-time-zone = Sagat guşaklarynyň birini saýlaň
accounts-error-organisation = Edaralaryň birini saýlaň
accounts-error-roles = Azyndan bir wezipe saýlaň
accounts-error-last-administrator = Ilki başga administrator belläň: edara administratorsyz galar
accounts-conflict-not-invited = Bu adam çakylygy eýýäm kabul etdi.

# Letters.
accounts-mail-greeting = Hormatly { $name },
accounts-mail-never-ask = Portalyň adyndan hiç kim sizden açarsöziňizi hiç haçan soramaz.
accounts-mail-invitation-subject = Sijil portalyndaky hasabyňyz
accounts-mail-invitation-text = { $inviter } siziň üçin YHG-niň agza döwletleriniň RÝNÝ edaralarynyň portaly bolan Sijilde hasap açdy.
accounts-mail-invitation-by = { $organisation } edarasynyň administratory siziň üçin YHG-niň agza döwletleriniň RÝNÝ edaralarynyň portaly bolan Sijilde hasap açdy.
accounts-mail-invitation-do = Açarsöziňizi şu ýerde saýlaň:
accounts-mail-invitation-button = Açarsöz saýla
accounts-mail-invitation-until = Baglanyşyk diňe bir gezek işleýär. Möhleti: { $time }.
accounts-mail-there-subject = Sijil portalynda eýýäm hasabyňyz bar
accounts-mail-there-text = { $inviter } Sijil portalynda siziň üçin hasap açmak isledi. Bu salgynyň eýýäm hasaby bar, şonuň üçin ikinjisi açylmady.
accounts-mail-there-by = { $organisation } edarasynyň administratory Sijil portalynda siziň üçin hasap açmak isledi. Bu salgynyň eýýäm hasaby bar, şonuň üçin ikinjisi açylmady.
accounts-mail-there-do = Şol hasap bilen giriň ýa-da şol ýerde täze açarsöz saýlaň. Eger indi başga edarada işleýän bolsaňyz, administratoryňyz we sizi çagyran adam bilen gepleşiň.
accounts-mail-there-button = Girmek
accounts-mail-reset-subject = Sijil üçin täze açarsöz saýlaň
accounts-mail-reset-text = Kimdir biri, megerem siz, hasabyňyz üçin täze açarsöz saýlamak isledi. Baglanyşyk bir sagadyň dowamynda, diňe bir gezek işleýär:
accounts-mail-reset-button = Täze açarsöz saýla
accounts-mail-reset-not-you = Muny siz islemedik bolsaňyz, hiç zat etmek gerek däl: açarsöziňiz öňküligine galýar.
accounts-mail-changed-subject = Sijildäki açarsöziňiz üýtgedildi
accounts-mail-changed-text = Hasabyňyzyň açarsözi üýtgedildi ({ $time }) we beýleki ähli seanslar ýapyldy.
accounts-mail-changed-not-you = Muny siz etmedik bolsaňyz, derrew täze açarsöz saýlaň we edaraňyzyň administratoryna habar beriň:
accounts-mail-unexpected = Muňa garaşmadyk bolsaňyz, derrew edaraňyzyň administratoryna habar beriň. Edaralar bilen habarlaşmagyň ýollary şu ýerde:
accounts-mail-changed-button = Täze açarsöz saýla
