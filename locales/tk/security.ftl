# Review by a native reader: whole file

# The step after the password.
accounts-code-title = Ikinji ädim
accounts-code-lede = Açarsöz dogry. Munuň özüňizdigini görkezýän ýene bir ädim galdy.
accounts-code-field = Kod
accounts-code-hint = Programmaňyzdaky alty san ýa-da dikeltme kodlaryňyzyň biri.
accounts-code-lost-title = Programma we kodlar ýitdimi?
accounts-code-lost-text = Edaraňyzyň administratoryna ýüz tutuň. Iki adam bilelikde size täzeden başlamaga mümkinçilik berip biler.
accounts-code-ended-title = Täzeden başlaň
accounts-code-ended-text = Açarsöz has öň ýa-da başga brauzerde girizildi.

# Proving oneself again.
accounts-proof-title = Munuň özüňizdigini tassyklaň
accounts-proof-lede = Bu ädim üçin on minutdan köne bolmadyk tassyklama gerek. Soňra öňki ýeriňize dolanarsyňyz.
accounts-proof-button = Tassyklamak

# Second factors.
accounts-factors-title = Giriş howpsuzlygy
accounts-factors-lede = Açarsözi başga biri bilse-de, ikinji tassyklama hasaby sizde saklaýar.
accounts-factors-demanded = Wezipäňiz dowam etmezden öň ikinji tassyklamany talap edýär. Ony şu ýerde guruň; iki minut gerek.
accounts-factors-name = Ady
accounts-factors-added = Goşuldy
accounts-factors-used = Soňky ulanylyşy
accounts-factors-remove = Aýyrmak
accounts-factors-app-title = Kod programmasy
accounts-factors-app-text = Telefonyňyzdaky programma her ýarym minutda täze alty san görkezýär, ulgamsyz hem. Bir gezeklik kodlar (TOTP) üçin islendik programma bolýar.
accounts-factors-app-add = Programma goşmak
accounts-factors-why-title = Näme üçin?
accounts-factors-why-text = Adamlaryň ýazgylary bu portaldan geçýär. Açarsözi görüp, çaklap ýa-da aýdyp bolýar; eliňizdäkini bolsa ýok.
accounts-factor-app = Kod programmasy
accounts-factor-passkey = Giriş açary

# An app to be added.
accounts-app-title = Kod programmasyny goşmak
accounts-app-scan = Programmany açyň we bu suraty skanirläň.
accounts-app-picture = Programmanyň gizlin açary, surat görnüşinde
accounts-app-type = Skanirläp bolmasa, muny programma ýazyň:
accounts-app-name = Enjamyň ady
accounts-app-name-hint = Beýlekilerden tapawutlandyrmak üçin, “telefonym” ýaly. Boş galyp biler.
accounts-app-code = Programmanyň häzir görkezýän kody
accounts-app-code-hint = Alty san. Programmanyň işleýändigini görkezýär.
accounts-app-button = Bu programmany goşmak

# Recovery codes.
accounts-codes-title = Dikeltme kodlary
accounts-codes-left = { $count } kod galdy.
accounts-codes-renew = On täze kod döretmek
accounts-codes-renew-hint = Eliňizdäki kodlar işlemegini bes eder.
accounts-codes-lede = Telefonyňyz ýiten güni üçin: her kod programmanyň ýerine bir gezek girizýär. Olary çap ediň ýa-da ýazyp alyň we hiç kimiň seretmeýän ýerinde saklaň.
accounts-codes-once = Olar diňe şu gezek görkezilýär.
accounts-codes-kept = Saklap goýdum
accounts-codes-print = Çap etmek

# What is to be corrected, and what was done.
accounts-error-code = Bu kod dogry däl ýa-da eýýäm ulanyldy
accounts-error-code-too-soon = Synanyşyklar aşa köp. Biraz garaşyň
accounts-error-app-code = Bu şu programmanyň kody däl. Telefonyň sagady dogrumy, seredip görüň
accounts-error-factor-name = Iň köp altmyş harply at ýazyň
accounts-conflict-last-factor = Wezipäňiz ikinji tassyklamany talap edýär. Muny aýyrmazdan öň başgasyny goşuň.
accounts-conflict-many-factors = On sany ýeterlik. Ilki birini aýyryň.
accounts-conflict-no-factor = Dikeltme kodlary programmanyň ýa-da giriş açarynyň ýanynda bolýar. Ilki birini goşuň.
accounts-flash-offer-ended = Surat köne bolupdyr. Ine, täzesi.
accounts-flash-factor-added = Goşuldy. Beýleki ähli seanslaryňyz ýapyldy.
accounts-flash-factor-removed = Aýryldy. Beýleki ähli seanslaryňyz ýapyldy.
accounts-flash-proven = Tassyklandy.

# Letters.
accounts-mail-factor-added-subject = Sijil hasabyňyza ikinji tassyklama goşuldy
accounts-mail-factor-added-text = Hasabyňyza girişde ikinji tassyklama, programma ýa-da giriş açary goşuldy ({ $time }). Beýleki ähli seanslar ýapyldy.
accounts-mail-factor-removed-subject = Sijil hasabyňyzdan ikinji tassyklama aýryldy
accounts-mail-factor-removed-text = Hasabyňyzdan girişdäki ikinji tassyklama, programma ýa-da giriş açary aýryldy ({ $time }). Beýleki ähli seanslar ýapyldy.
accounts-mail-codes-renewed-subject = Sijil hasabyňyz üçin täze dikeltme kodlary
accounts-mail-codes-renewed-text = Hasabyňyz üçin on täze dikeltme kody döredildi ({ $time }). Öňküleri indi işlemeýär.
accounts-mail-code-used-subject = Sijil hasabyňyzyň bir dikeltme kody ulanyldy
accounts-mail-code-used-text = Dikeltme kodlaryňyzyň biri programmanyň ýa-da giriş açarynyň ýerine ulanyldy ({ $time }). Ol indi işlemeýär.
accounts-mail-roles-changed-subject = Sijil wezipeleriňiz üýtgedildi
accounts-mail-roles-changed-text = Administrator hasabyňyzyň näme edip bilýändigini üýtgetdi ({ $time }). Profiliňiz wezipeleriňizi görkezýär. Size täze wezipe berlen bolsa, täzeden giriň.

# Passkeys.
accounts-passkey-title = Giriş açary
accounts-passkey-text = Iň howpsuz we iň gysga ýol: telefonyňyz, kompýuteriňiz ýa-da açarsöz dolandyryjyňyz munuň özüňizdigini barmak, ýüz ýa-da öz kody bilen görkezýär. Açarsöz gerek däl, ony hiç bir galp sahypa alyp bilmez.
accounts-passkey-add = Giriş açaryny goşmak
accounts-passkey-make = Giriş açaryny döret
accounts-passkey-use = Giriş açary bilen girmek
accounts-passkey-confirm = Giriş açary bilen tassyklamak
accounts-passkey-or = ýa-da
accounts-passkey-refused = Giriş açary berilmedi. Täzeden synanyşyň ýa-da başga ýol saýlaň.
accounts-passkey-script = Giriş açarlary üçin skript gerek, bu brauzer ony işletmeýär.
accounts-error-passkey = Bu giriş açary bu ýerde tanalmaýar ýa-da soragyň wagty geçipdir
accounts-flash-passkey-refused = Giriş açary goşulmady. Täzeden synanyşyň.

# Sessions.
accounts-sessions-title = Meniň seanslarym
accounts-sessions-lede = Giren ýerleriňiz. Ýapan seansyňyz indiki basylanda gutarýar.
accounts-sessions-device = Brauzer
accounts-sessions-place = Ulgam
accounts-sessions-place-here = häzirki ulgamyňyz
accounts-sessions-place-other = başga ulgam
accounts-sessions-place-unknown = belli däl
accounts-sessions-begun = Giren wagty
accounts-sessions-this = Şu brauzer
accounts-sessions-end = Ýapmak
accounts-sessions-end-others = Şundan başgalaryny ýapmak
accounts-sessions-unknown-hint = Birini tanamaýarsyňyzmy? Ony ýapyň we açarsöziňizi üýtgediň.
accounts-device-unknown = Näbelli brauzer
accounts-person-end-sessions = Ähli seanslary ýapmak
accounts-person-end-sessions-hint = Adam ähli ýerden çykarylýar we täzeden girip bilýär.
accounts-flash-session-ended = Seans ýapyldy.
accounts-flash-sessions-ended = Beýleki ähli seanslar ýapyldy.
accounts-flash-sessions-of-ended = Bu adamyň ähli seanslary ýapyldy.

# Passwords.
accounts-new-password-hint-beside-another = Iň azy sekiz belgi, sebäbi ýanynda ikinji tassyklama bar. Islendik ýazuw we boşluk bolýar.
accounts-sign-in-password-hint = Klawiaturanyň haýsy dilde durandygyna üns beriň.
accounts-strength-label = Açarsöziň uzynlygy
accounts-strength-short = Entek gaty gysga
accounts-strength-enough = Ýeterlik uzyn
accounts-conflict-short-password = Açarsöziňiz ýeke galmak üçin gaty gysga. Soňky ikinji tassyklamany aýyrmazdan öň iň azy on bäş belgili açarsöz saýlaň.

# Letters.
accounts-mail-new-browser-subject = Sijil portalyna täze brauzerden girildi
accounts-mail-new-browser-text = Kimdir biri, ähtimal özüňiz, hasabyňyza öň görülmedik brauzerden girdi ({ $time }; { $device }).

# The way back.
accounts-person-recovery = Dikeltmegi başlamak
accounts-person-recovery-hint = Açarsöz indi işlemeýär, ähli seanslar ýapylýar we adama täzesini saýlamak üçin baglanyşyk iberilýär. Ikinji tassyklamalar galýar.
accounts-person-reset = Ikinji tassyklamalary aýyrmak
accounts-person-reset-hint = Programmasyny, giriş açarlaryny we kodlaryny ýitiren üçin. Siz başlaýarsyňyz; başga administrator üç günüň içinde tassyklaýar. Ilki munuň hakykatdan hem şol adamdygyna göz ýetiriň.
accounts-person-reset-open = { $name } bu adamyň ikinji tassyklamalarynyň aýrylmagyny sorady. Başga administrator karar berýär.
accounts-person-reset-confirm = Aýyrmagy tassyklamak
accounts-person-reset-cancel = Ýatyrmak
accounts-person-factors-none = Entek ikinji tassyklama ýok
accounts-person-factors-some = Ikinji tassyklama gurlan
accounts-conflict-reset = Bu ýerde häzir ýerine ýetirip boljak açyk iş ýok. Sahypa täzeden serediň.
accounts-flash-recovery-started = Dikeltme başlandy. Baglanyşykly hat ýolda.
accounts-flash-reset-started = Başga administratoryň tassyklamak üçin üç güni bar. Adama habar berildi.
accounts-flash-reset-confirmed = Ikinji tassyklamalar aýryldy. Baglanyşykly hat ýolda.
accounts-flash-reset-cancelled = Ýatyryldy. Hemme zat öňküsi ýaly galýar.

# Letters.
accounts-mail-recovery-text = Edaraňyzyň administratory hasabyňyzy dikeltmegi başlady. Öňki açarsöz indi işlemeýär. Täzesini saýlaň; baglanyşyk bir gezek we bir sagat işleýär:
accounts-mail-reset-started-subject = Sijil portalynda ikinji tassyklamalaryňyzy aýyrmak soraldy
accounts-mail-reset-started-text = Administrator hasabyňyzyň programmasynyň, giriş açarlarynyň we dikeltme kodlarynyň aýrylmagyny sorady ({ $time }). Ikinji administratoryň tassyklamak üçin üç güni bar.
accounts-mail-reset-done-subject = Sijil portalynda ikinji tassyklamalaryňyz aýryldy
accounts-mail-reset-done-text = Iki administrator hasabyňyzyň programmasyny, giriş açarlaryny we dikeltme kodlaryny aýyrdy ({ $time }). Täze açarsöz saýlamak üçin baglanyşyk başga hatda.

# When two decide, and who is told.
accounts-person-reset-two = Muny siz tassyklap bilmeýärsiňiz. Iki administrator bilelikde karar berýär: hiç biri wezipäni beýlekisine bermändir we ikisi hem üç günden bäri şu wezipede. Ýurtda muny edip biljek ýok bolsa, sekretariat tassyklaýar.
accounts-factors-reset-open = Administrator ikinji tassyklamalaryňyzyň aýrylmagyny sorady. Muny siz soramadyk bolsaňyz, ýatyryň.
accounts-conflict-last-way = Bu hasabyňyza barýan ýeke-täk ýoldur. Ilki poçtadaky baglanyşyk arkaly açarsöz saýlaň ýa-da giriş açaryny goşuň.
accounts-mail-reset-started-do = Muny siz soramadyk bolsaňyz, giriş howpsuzlygy sahypaňyzda ýatyryň:
accounts-mail-reset-waits-subject = Sijil portalynda ikinji tassyklamalary aýyrmak size garaşýar
accounts-mail-reset-waits-text = Administrator öz ýurdundaky bir hasabyň ikinji tassyklamalarynyň aýrylmagyny sorady, ol ýerde muny başga hiç kim tassyklap bilmeýär ({ $time }). Sekretariatyň karar bermek üçin üç güni bar.
accounts-mail-reset-waits-do = Ilki munuň hakykatdan hem şol adamdygyna göz ýetiriň:
accounts-mail-administrator-subject = Sijil portalynda edaraňyzyň täze administratory
accounts-mail-administrator-text = Sijil portalynda biri edaraňyzyň işgärleriniň administratory boldy ({ $time }).
accounts-mail-administrator-do = Muňa garaşmadyk bolsaňyz, sanawa serediň we wezipäni yzyna alyň:

# What others do about an account, told to its owner.
accounts-mail-factors-taken-text = Portalyň operatory hasabyňyzyň programmasyny, giriş açarlaryny we dikeltme kodlaryny aýyrdy ({ $time }). Täze açarsöz saýlamak üçin baglanyşygy şol adamdan alarsyňyz.
accounts-mail-sessions-ended-subject = Sijil portalyndaky seanslaryňyz ýapyldy
accounts-mail-sessions-ended-text = Hasabyňyzy dolandyrýan adam seanslaryňyzy ýapdy ({ $time }). Täzeden girip bilersiňiz.
accounts-mail-closed-subject = Sijil portalyndaky hasabyňyz ýapyldy
accounts-mail-closed-text = Hasabyňyzy dolandyrýan adam ony ýapdy ({ $time }). Ähli seanslaryňyz ýapyldy, girip bilmeýärsiňiz. Ýazanlaryňyzyň hiç biri ýitmeýär.
accounts-mail-opened-subject = Sijil portalyndaky hasabyňyz täzeden açyldy
accounts-mail-opened-text = Hasabyňyzy dolandyrýan adam ony täzeden açdy ({ $time }). Öňküsi ýaly girip bilersiňiz.
accounts-mail-opened-do = Muňa garaşmadyk bolsaňyz, edaraňyzyň administratoryna habar beriň. Girmek üçin:
