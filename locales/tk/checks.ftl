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
checks-warning-passport-code = Ikinji harp boş ({ $code }). 2028-nji ýylyň 1-nji ýanwaryndan berlen pasportlarda PP ýaly ikinji harp bolmaly.
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

# The spelling of names.
checks-name-title = Maşyn okaýan zolakdaky atlar
checks-name-heading = Ady maşyn okaýan zolak üçin ýazmak
checks-name-about = Latyn, kiril we arap harplary nähili ýazylýar we näme üçin.
checks-name-surname = Familiýasy (birinji kesgitleýji)
checks-name-given = Atlary (ikinji kesgitleýji)
checks-name-language = Adyň dili
checks-name-language-auto = Harplaryndan tap
checks-name-style = Beren edaranyň ýazuwy
checks-name-width = Meýdanyň ini
checks-name-unify = Arap ýe we kafyny pars we urdu dillerindäki ýaly oka
checks-name-printed = Çap edilen at
checks-name-printed-hint = Deňeşdirmek isleseňiz.
checks-name-do = Ýaz
checks-name-error-empty = Familiýany ýa-da ady giriziň.
checks-name-error-long = Iň köp 120 belgi giriziň.
checks-name-error-digit = Atda sifr bolmaýar.
checks-name-field = Zolakdaky at meýdany.
checks-name-key = Gözleg we deňeşdirme açary
checks-name-unknown = { $letter } ({ $code }) üçin ýazuw ýok, şonuň üçin meýdan düzülmedi.
checks-name-moved = Ýeke at başda durýar, şonuň üçin ol ýere geçirildi.
checks-name-cut = At sygmady we kesildi.
checks-name-proposed = Harplaryna görä at şu dilde: { $language }.
checks-name-ask-language = Harplar haýsy dildigini görkezmeýär. Dili saýlaň.
checks-name-ask-unify = Atda arap ýe ýa-da kafy bar. Pars we urdu dillerinde adatça başga harp göz öňünde tutulýar: bu ýerde-de şeýle bolsa, belläň.
checks-name-silent = Standart käbir harplar barada dymýar. Olaryň ýazylyşy diňe teklip.
checks-name-letters = Harpma-harp
checks-name-head-letter = Harp
checks-name-head-spelling = Ýazylyşy
checks-name-head-rule = Düzgün
checks-name-dropped = goýuldy
checks-name-exception = diline ýa-da ýerine görä
checks-name-alternates = Başga ýazylyşlar
checks-name-reverse = Yzyna okamak
checks-name-ambiguous = Bellenen harplary birnäçe görnüşde okap bolýar.
checks-name-compare-same = Çap edilen at edil şonuň ýaly.
checks-name-compare-alternate = Çap edilen at rugsat berlen ýa-da teklip edilen başga ýazylyş.
checks-name-compare-differs = Çap edilen at { $position }-nji belgiden başlap tapawutlanýar.
checks-name-note = Arap harplarynyň X bilen ýazylyşy gözleg we deňeşdirme açary. Ony çap edýän döwlet belli däl.
checks-rule-latin = Zolagyň öz harpy
checks-rule-table-a = A jedweli
checks-rule-table-b = B jedweli
checks-rule-table-c = C jedweli
checks-rule-appendix-b = B goşundysy
checks-rule-punctuation = 4.6 bölümi
checks-rule-silent = Standart dymýar: teklip
checks-rule-none = Ýazylyşy ýok

# Dates in four calendars.
checks-calendar-title = Dört senenamadaky sene
checks-calendar-about = Bir gün dört senenamanyň hasaby bilen.
checks-calendar-date = Sene
checks-calendar-date-hint = Ýyl, aý we gün sifr bilen, ýyl dört sifrli.
checks-calendar-from = Bu senäniň senenamasy
checks-calendar-do = Öwür
checks-calendar-computed = hasaplanan, resmi jedwelden daşary
checks-calendar-note = Iki aý hasaby iki güne çenli tapawutlanyp biler, görnen aý bolsa ikisinden-de bir gün.
checks-reckoning-gregorian = Grigorian
checks-reckoning-persian = Gün hijri
checks-reckoning-umalqura = Aý hijri (Ummul-Kura)
checks-reckoning-civil = Aý hijri (raýat)
checks-reckoning-julian = Ýulian (köne stil)
checks-reckoning-rumi = Rumy (osman)
checks-no-day-unreadable = Ýyly, aýy we güni sifr bilen giriziň.
checks-no-day-year = Gün 1800 we 2200-nji ýyllaryň arasynda bolmaly.
checks-no-day-month = Ýylda on iki aý bar.
checks-no-day-day = Bu aýda beýle gün ýok.

# National numbers.
checks-national-title = Milli belgiler
checks-national-about = Milli belginiň gurluşy dogrumy?
checks-national-country = Ýurt
checks-national-number = Belgi
checks-national-number-hint = Sifrler, çyzykly ýa-da çyzyksyz.
checks-national-error-country = Ýurtlaryň birini saýlaň: TUR, IRN, KAZ, PAK.
checks-national-too-long = Iň köp 40 belgi giriziň.
checks-national-well-formed = Gurluşy dogry
checks-national-not-well-formed = Gurluşy dogry däl
checks-national-agrees = Belgi açyk düzgünine gabat gelýär.
checks-national-no-digit = Bu belginiň barlag sifri ýok; diňe gurluşyna seredildi.
checks-national-filled = Başdaky nollar ýokdy we goşuldy.
checks-national-note = Gurluşynyň dogrulygy belginiň birine berlendigini aňlatmaýar.
checks-fault-characters = Sifrden başga bir zat bar.
checks-fault-length = Bu ýurduň belgisinde { $count } sifr bar.
checks-fault-first-digit = Ol noldan başlanyp bilmez.
checks-fault-all-equal = Ähli sifrler birmeňzeş.
checks-fault-date = Içindäki sene senenamada ýok.
checks-fault-century = Asyr sifri 1 bilen 6 aralygynda däl.
checks-fault-check-digit = Barlag sifri gabat gelmeýär.

# Texts that look alike.
checks-confusables-title = Meňzeş tekstler
checks-confusables-about = Iki tekst birmeňzeş bolman, birmeňzeş görünýärmi?
checks-confusables-first = Birinji tekst
checks-confusables-second = Ikinji tekst
checks-confusables-do = Deňeşdir
checks-confusables-empty = Iki teksti hem giriziň.
checks-confusables-causes = Näme üçin birmeňzeş däl
checks-confusables-pairs = Tapawutly ýerler
checks-likeness-same = Birmeňzeş
checks-likeness-same-text = Harpma-harp birmeňzeş.
checks-likeness-alike = Meňzeş görünýär
checks-likeness-alike-text = Olar birmeňzeş däl we bu göze görünmeýär.
checks-likeness-different = Tapawutly
checks-likeness-different-text = Olary saýgaryp bolýar.
checks-cause-composition = Harplar we belgiler başgaça birleşdirilen.
checks-cause-invisible = Birinde görünmeýän bir zat bar.
checks-cause-marks = Birinde hereket ýa-da uzaldyş çyzygy bar.
checks-cause-arabic-letters = Arap ýazuwynyň harplary dürli düwmeler bilen ýazylan.
checks-cause-other-scripts = Olarda dürli ýazuwlaryň harplary bar.

# What programs are told.
checks-wrong-fields = Soragyň göwresi diňe şu guralyň meýdanlary bolan JSON bolmaly.
