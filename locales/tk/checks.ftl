# Review by a native reader: the whole file; above all the words for check digit, filler and consistent
# The tools for whoever holds a document, a name, a number or a date in front of them.

checks-title = Gurallar
checks-lead = Öňünde resminama, at ýa-da sene bolan her kes üçin kiçi barlaglar.
checks-nothing-kept = Girizen zadyňyz saklanmaýar we ýazga geçirilmeýär.
checks-check = Barla
checks-again = Başgasyny barla
checks-specimen = Nusga bilen synap gör
checks-unprotected = goralmaýar
checks-agrees = gabat gelýär
checks-differs = gabat gelmeýär

# The machine-readable zone.
checks-mrz-title = Maşyn okaýan zolak
checks-mrz-heading = Maşyn okaýan zolagy barlamak
checks-mrz-about = Pasportyň, kartyň ýa-da wizanyň barlag sifrleri gabat gelýärmi?
checks-mrz-label = Maşyn okaýan zolagyň setirleri
checks-mrz-hint = Çap edilişi ýaly iki ýa-da üç setir, iň köp 400 belgi.
checks-mrz-too-long = Iň köp 400 belgi giriziň.
checks-mrz-all-agree = Ähli { $count } barlag sifri gabat gelýär.
checks-mrz-to-know = Aşakda bilmeli { $count } zat bar.
checks-mrz-digits-differ = { $count } barlag sifrinden { $wrong } sanysy gabat gelmeýär.
checks-mrz-misread = Bir belgi nädogry okalan bolmagy mümkin.
checks-mrz-other-wrong = Barlag sifrleri gabat gelýär, ýöne başga bir zat dogry bolup bilmez.
checks-mrz-deviation = Bu hakyky resminamanyň hut şeýle barlagdan geçmeýändigi mälim.
checks-mrz-no-zone = Bu setirler maşyn okaýan zolak däl.
checks-mrz-repair-title = Bir üýtgetme bilen ähli sifr gabat gelýär
checks-mrz-repair-text = { $line }-nji setir, { $position }-nji belgi: { $from } ýerine { $to } bolup biler. Kabul etmezden öň resminama serediň.
checks-mrz-repair-do = Şu üýtgetme bilen barla
checks-mrz-findings = Näme nädogry
checks-mrz-warnings = Duýduryşlar
checks-mrz-fields = Meýdanlar boýunça
checks-mrz-changes = Okamazdan öňki üýtgetmeler
checks-mrz-caution = Sifrleriň gabat gelmegi resminamanyň hakykydygyny görkezmeýär. Atlaryň, beren döwletiň, raýatlygyň we jynsyň barlag sifri ýok.
checks-verdict-consistent = Ylalaşykly
checks-verdict-consistent-with-warnings = Ylalaşykly, duýduryşly
checks-verdict-inconsistent = Ylalaşyksyz
checks-verdict-known-deviation = Mälim tapawut
checks-verdict-malformed = Nädogry görnüş
checks-format-td1 = Kart, 30 belgiden 3 setir.
checks-format-td2 = Kart, 36 belgiden 2 setir.
checks-format-td3 = Pasport, 44 belgiden 2 setir.
checks-format-mrv-a = Wiza, 44 belgiden 2 setir.
checks-format-mrv-b = Wiza, 36 belgiden 2 setir.
checks-head-place = Ýer
checks-head-field = Meýdan
checks-head-value = Çap edilen
checks-head-printed = Sifr
checks-head-computed = Hasaplanan
checks-head-result = Netije
checks-field-number = Resminamanyň belgisi
checks-field-birth = Doglan senesi
checks-field-expiry = Möhletiniň soňy
checks-field-personal = Şahsy belgi
checks-field-composite = Hemmesi bilelikde
checks-field-primary = Familiýasy
checks-field-secondary = Atlary
checks-field-issuer = Beren döwlet
checks-field-nationality = Raýatlygy
checks-field-sex = Jynsy
checks-sex-none = görkezilmedik

# What is wrong with a zone.
checks-reason-one-line = Bu zolagyň diňe bir setiri. Galanlaryny hem giriziň.
checks-reason-line-count = Zolakda iki ýa-da üç setir bolýar; bu ýerde { $count } setir bar.
checks-reason-line-length = { $line }-nji setirde { $count } belgi bar; { $format } üçin { $width } gerek.
checks-reason-gap = { $line }-nji setiriň { $position }-nji belgisiniň töwereginde bir zat ýetmeýär ýa-da artykmaç.
checks-reason-charset = { $line }-nji setir, { $position }-nji belgi: { $letter } ({ $code }) beýle zolakda bolmaýar.
checks-reason-birth = Doglan senesi senenamada ýok.
checks-reason-expiry = Möhletiň soňky güni senenamada ýok.
checks-reason-document-code = Ilkinji iki harp bu görnüşdäki resminamany aňlatmaýar.
checks-reason-number = Resminamanyň belgisi boş ýa-da dolduryjydan başlanýar.
checks-reason-name-digit = Atda sifr bar.
checks-reason-name-filler = At dolduryjydan başlanýar; ýeke at başda durýar.
checks-reason-sex = Jynsyň ýerinde F-de, M-de, dolduryjy-da ýok.
checks-reason-country = { $code } hiç bir döwletiň ýa-da edaranyň kody däl.

# What to know of a zone.
checks-warning-specimen = UTO nusgalaryň kody. Bu resminamany hiç bir döwlet bermeýär.
checks-warning-passport-code = Ikinji harp boş (P<). 2028-nji ýylyň 1-nji ýanwaryndan berlen pasportlarda PP ýaly ikinji harp bolmaly.
checks-warning-passport-code-late = Ikinji harpsyz pasportyň möhleti 2038-nji ýyldan öň gutarmaly; munuňky soň gutarýar.
checks-warning-passport-code-unknown = Ikinji harp 2026-njy ýyldan ulanylýan pasport görnüşini aňlatmaýar.
checks-warning-crew = AC ekipaž agzasynyň şahadatnamasynyň kody.
checks-warning-name = At meýdany soňuna çenli doldurýar we kesilen bolmagy mümkin.
checks-warning-retired = { $code } indi ýok döwletiň kody.
checks-warning-expired = Resminamanyň möhleti geçipdir.
checks-warning-expiry-before-birth = Resminamanyň möhleti doglan senesinden öň gutarypdyr.
checks-warning-filler-digit = Şahsy belgi doldurylan, şonuň üçin onuň barlag sifrini goýmazlyk bolmaz.
checks-warning-swapped = Setirler başga tertipde gabat gelýär.

# What was changed before the zone was read.
checks-change-upper-case = Kiçi harplar baş harp hökmünde okaldy.
checks-change-full-width = Doly inli belgiler ýönekeý hökmünde okaldy.
checks-change-fillers = Dyrnaklar we ýaýlar dolduryjy hökmünde okaldy.
checks-change-digits = Pars ýa-da arap sifrleri latyn sifri hökmünde okaldy.
checks-change-spaces = Boşluklar dolduryjy hökmünde okaldy.
checks-change-invisible = Görünmeýän belgiler aýryldy.
checks-change-trimmed = Setirleriň ujundaky boşluklar we boş setirler aýryldy.
checks-change-split = Bir setir iki ýa-da üçe bölündi.

# What programs are told.
checks-wrong-mrz = Soragyň göwresi bir meýdanly JSON bolmaly: mrz, tekst.
