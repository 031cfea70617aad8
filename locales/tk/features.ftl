# A native specialist of document security should confirm the terms in this file.
# To be confirmed by a native specialist: feature-prt-int, feature-per-d2t, feature-per-sig, feature-sub-pla, feature-sub-die, feature-civ-sea, feature-civ-stu, feature-civ-ext, feature-bkl-hin, feature-ovd-did
# The security features of identity and civil-status documents: name, what it is,
# what to do, what a genuine document shows, and what a fake often shows.

## Kagyz, plastik we beýleki esaslar

feature-sub-wm = köp öwüşginli suw belgisi
feature-sub-wm-what = Kagyzyň öz galyňlygynyň dürli bolmagyndan emele gelýän, açyk we goýy öwüşginli surat.
feature-sub-wm-do = Sahypany ýagta garşy tutuň, soňra tekiz ýere goýup deňeşdiriň.
feature-sub-wm-see = Kagyzyň içinde açykdan goýa kem-kemden geçýän öwüşginler; sahypa tekiz ýatanda hiç zat diýen ýaly görünmeýär.
feature-sub-wm-fake = Çal ýa-da ak reňkde çap edilen, ýagta tutulmasa-da görünýän ýa-da ultramelewşe lampada şöhle saçýan tekiz kontur.

feature-sub-wmr = ýerine gabatlanan suw belgisi
feature-sub-wmr-what = Çapa ýa-da sahypanyň gyralaryna görä hemişe bir ýerde durýan suw belgisi.
feature-sub-wmr-do = Sahypany ýagta garşy tutuň. Suw belgisiniň ýerini töweregindäki çap bilen deňeşdiriň.
feature-sub-wmr-see = Suw belgisi nusgada görkezilen ýerde durýar we çapa gabat gelýär; resminamalaryň arasyndaky ujypsyz tapawut adaty zat.
feature-sub-wmr-fake = Suw belgisi ýok, kesilen, başaşak ýa-da nusgada görkezilen ýerden uzakda.

feature-sub-uvd = ultramelewşe ýagtylykda şöhle saçmaýan kagyz
feature-sub-uvd-what = Optiki agardyjysyz ýasalan, şonuň üçin ultramelewşe ýagtylykda garaňky galýan kagyz.
feature-sub-uvd-do = Garaňky ýerde resminamany we bir ofis kagyzyny ultramelewşe lampanyň (365 nm) aşagynda goýuň.
feature-sub-uvd-see = Kagyz garaňky galýar, diňe şu maksat bilen ýasalan boýaglar, süýümler ýa-da sapaklar şöhle saçýar; ofis kagyzy gök şöhle saçýar.
feature-sub-uvd-fake = Bütin sahypa gögümtil ak şöhle saçýar. Seresap boluň: ýuwlan hakyky resminama hem şöhle saçyp biler.

feature-sub-fiv = görünýän süýümler
feature-sub-fiv-what = Kagyz öndürilende oňa garylýan, lampasyz görünýän gysga reňkli süýümler.
feature-sub-fiv-do = Birnäçe süýüme lupa bilen serediň we dürli sahypalary deňeşdiriň.
feature-sub-fiv-see = Süýümler tertipsiz ýatýar, her sahypada başgaça, käbiriniň bir bölegi kagyzyň üstki gatlagynyň aşagynda.
feature-sub-fiv-fake = Nokatlardan düzülen ýa-da her sahypada bir ýerde duran, çap edilen inçe çyzyklar.

feature-sub-fiu = fluoressent süýümler
feature-sub-fiu-what = Kagyzyň ýa-da plastigiň içindäki, ultramelewşe ýagtylykda bir ýa-da birnäçe reňkde şöhle saçýan gysga süýümler.
feature-sub-fiu-do = Garaňky ýerde her sahypa ultramelewşe lampa (365 nm) bilen serediň.
feature-sub-fiu-see = Nusgadaky reňklerde şöhle saçýan, tertipsiz ýatan we her sahypada başgaça süýümler.
feature-sub-fiu-fake = Süýüm ýok, süýümleriň hemmesi bir nädogry reňkde ýa-da her sahypada gaýtalanýan çap edilen nagyş.

feature-sub-pla = gorag konfettisi
feature-sub-pla-what = Kagyz öndürilende oňa garylýan ownuk ýuka tegelekler; olar reňkli, ýalpyldawuk ýa-da fluoressent bolup biler.
feature-sub-pla-do = Birnäçe sahypada tegelekleri gözläň. Nusgada fluoressentleri görkezilen bolsa, ultramelewşe lampa (365 nm) ulanyň.
feature-sub-pla-see = Kagyzyň içinde tertipsiz ýatan, ululygy deň ownuk tegelekler.
feature-sub-pla-fake = Kagyzyň üstüne çap edilen ýa-da ýelmenen, köplenç her sahypada bir ýerde duran menekler.

feature-sub-thr = gorag sapagy
feature-sub-thr-what = Tutuşlygyna kagyzyň içinde ýatan, köplenç örän ownuk tekstli, plastikden ýa-da metaldan inçe zolak.
feature-sub-thr-do = Sahypany ýagta garşy tutuň we sapagy bir gyradan beýleki gyra çenli yzarlaň.
feature-sub-thr-see = Kagyzyň içindäki, köplenç okap bolýan tekstli goýy üznüksiz çyzyk; sahypa tekiz ýatanda zordan görünýär.
feature-sub-thr-fake = Üstüne çap edilen çyzyk, iki kagyzyň arasyna ýelmenen zolak ýa-da üzük çyzyk.

feature-sub-thw = çümüp çykýan gorag sapagy
feature-sub-thw-what = Deň aralyklarda kagyzyň üstüne çykýan gorag sapagy.
feature-sub-thw-do = Tekiz ýatan sahypa serediň, ony gyşardyň, soňra ýagta garşy tutuň.
feature-sub-thw-see = Tekiz ýatanda deň aralykdaky ýalpyldaýan bölekler; ýagta garşy tutulanda bir üznüksiz çyzyk.
feature-sub-thw-fake = Üstüne ýelmenen ýa-da çap edilen folga bölekleri; kagyzyň içinde üznüksiz çyzyk ýok.

feature-sub-chs = himiki duýgur madda
feature-sub-chs-what = Kagyzdaky maddalar: oňa agardyjy, kislota ýa-da erediji degende reňkli tegmil galdyrýar.
feature-sub-chs-do = Atlaryň, seneleriň we belgileriň töweregindäki kagyza içgin serediň. Kagyzy hiç haçan himiki maddalar bilen synamaň.
feature-sub-chs-see = Kagyzyň we fon çapynyň reňki ähli maglumatlaryň töwereginde birmeňzeş.
feature-sub-chs-fake = Ýazgyny öçürmäge synanyşykdan onuň töwereginde galan tegmil, halka ýa-da solgun ýer.

feature-sub-pc = polikarbonat korpus
feature-sub-pc-what = Ýylylyk we basyş bilen bir bitewi karta ýa-da sahypa edilip birleşdirilen birnäçe gatlak polikarbonat plastik.
feature-sub-pc-do = Korpusy we onuň gyralaryny barmaklaryňyz bilen elläp görüň. Kartany gaty stoluň üstüne ýuwaşja gaçyryp, sesini diňläň.
feature-sub-pc-see = Sesi gaty we açyk çykýan berk korpus; hiç bir gyrasynda gatlak duýulmaýar we göterilmeýär.
feature-sub-pc-fake = Ýumşak ýa-da egilýän plastik, kütek ses ýa-da gyrasynda ýa portretiň töwereginde göterilýän plýonka.

feature-sub-win = dury penjire
feature-sub-win-what = Kartanyň ýa-da sahypanyň bir bölegi bolan, iki tarapyndan hem aňyrsy görünýän dury ýer.
feature-sub-win-do = Penjiräni ýagta garşy tutuň. Oňa iki tarapyndan serediň we gyrasyny elläp görüň.
feature-sub-win-see = Gyrasy arassa, basgançaksyz dury ýer; içinde şekil bar bolsa, nusgadaky ýaly görünýär.
feature-sub-win-fake = Plýonka ýa-da ýelim bilen ýapylan deşik, elläp duýulýan gyra ýa-da bulanyk ýer.

feature-sub-tag = gizlin marker (taggant)
feature-sub-tag-what = Kagyza, plastige ýa-da boýaga goşulan, diňe ýörite detektor tanaýan madda.
feature-sub-tag-do = Resminamany beren edara ýa-da barlaghana iberiň. Olar ony beren edarada saklanýan etalon bilen deňeşdirýär.
feature-sub-tag-see = Detektor ylalaşylan jogaby berýär; detektorsyz hiç zat görünmeýär.
feature-sub-tag-fake = Detektor jogap bermeýär ýa-da nädogry jogap berýär. Kabulhana işgäri muny görüp bilmeýär.

feature-sub-mlr = kartanyň gyrasyndaky reňkli gatlak
feature-sub-mlr-what = Birnäçe gatlakly kartanyň içindäki, gyrasynda çyzyk bolup görünýän reňkli gatlak.
feature-sub-mlr-do = Gowy ýagtylykda kartanyň ähli gyralaryna serediň. Çyzyk inçe bolsa, lupa ulanyň.
feature-sub-mlr-see = Korpusyň içindäki, nusgadaky ýaly üznüksiz, reňki deň çyzyk.
feature-sub-mlr-fake = Çyzyk ýok, gyrasyna boýag bilen çekilen çyzyk ýa-da karta açylan ýerde üzülen çyzyk.

feature-sub-die = aýyrmaga garşy kesikler
feature-sub-die-what = Etiketkada ýa-da laminatda öňünden edilen kesikler; ony aýyrmaga synanyşylanda ol ýyrtylýar.
feature-sub-die-do = Kesiklere we gyralara gapdaldan düşýän ýagtylykda serediň. Etiketkany çekmäň.
feature-sub-die-see = Ähli kesikler ýapyk, etiketka bitewi, çap kesikleriň üstünden basgançaksyz dowam edýär.
feature-sub-die-fake = Ýyrtylan ýa-da süýşen bölekler, ýygyrtlar, ýelim yzlary ýa-da kesikleriň üstüne goýlan ikinji plýonka.

## Çap

feature-prt-gui = gilýoş
feature-prt-gui-what = Biri-birini kesip we örülip gidýän inçe egri çyzyklaryň maşyn ýa-da programma bilen hasaplanan nagşy.
feature-prt-gui-do = Birnäçe çyzygy lupa bilen yzarlaň.
feature-prt-gui-see = Üznüksiz, bir bitewi reňkli, nokatsyz inçe çyzyklar.
feature-prt-gui-fake = Üzük ýa-da ýaýran çyzyklar ýa-da birnäçe reňkli ownuk nokatlardan düzülen çyzyklar.

feature-prt-rbw = älemgoşar çap
feature-prt-rbw-what = Iki ýa-da has köp boýagyň çap maşynynda garyşýan çapy; şonda çyzygyň reňki kem-kemden üýtgeýär.
feature-prt-rbw-do = Çyzygy sahypanyň boýuna yzarlaň. Reňk üýtgeýän ýerde çyzygyň bitewi galýandygyny lupa bilen barlaň.
feature-prt-rbw-see = Reňkler biri-birine basgançaksyz geçýär, çyzyklar bitewi galýar.
feature-prt-rbw-fake = Reňkiň birden üýtgemegi ýa-da reňk üýtgemesine nokatlar bilen öýkünilmegi.

feature-prt-mic = mikroçap
feature-prt-mic-what = Ýalaňaç göze çyzyk bolup görünýän örän ownuk tekst.
feature-prt-mic-do = Çyzygy takmynan on esse ulaldýan lupa bilen okaň.
feature-prt-mic-see = Her harp aýdyň we okap bolýar, sözler nusgadaky ýaly.
feature-prt-mic-fake = Ýönekeý çyzyk, nokatlaryň hatary ýa-da içi dolan we okap bolmaýan harplar.

feature-prt-nan = nanoçap
feature-prt-nan-what = Adaty lupada görünmejek derejede ownuk tekst ýa-da şekil.
feature-prt-nan-do = Bilermenden mikroskop bilen seretmegi we beren edarada saklanýan etalon bilen deňeşdirmegi haýyş ediň.
feature-prt-nan-see = Güýçli ulaldylanda tekst ýa-da şekil ýiti we etalona deň.
feature-prt-nan-fake = Etalonda görkezilen ýerde hiç zat ýok ýa-da diňe düşnüksiz gurluş bar.

feature-prt-int = metallografiki çap (intaglio)
feature-prt-int-what = Oýulan plastinadan ýokary basyş bilen edilýän, kagyzda galyň boýag gatlagyny galdyrýan çap.
feature-prt-int-do = Çapy barmagyňyzyň ujy bilen sypap görüň. Soňra oňa gapdaldan düşýän ýagtylykda serediň.
feature-prt-int-see = Boýag elläp duýulýar we kiçijik kölege salýar; könelen resminamada relýef gowşagrak.
feature-prt-int-fake = Ýylmanak tekiz çap ýa-da lak, galyň toner ýa boýagsyz basma bilen öýkünilen relýef.

feature-prt-lat = gizlin şekil
feature-prt-lat-what = Dürli ugra gidýän güberçek çyzyklardan düzülen, diňe kiçi burçda görünýän gizlin şekil.
feature-prt-lat-do = Sahypany göz deňinde ýagta garşy tekiz tutuň, soňra 90 gradus öwrüň.
feature-prt-lat-see = Kiçi burçda harp, nyşan ýa-da söz peýda bolýar we sahypa öwrülende açyk bilen goýynyň arasynda üýtgeýär.
feature-prt-lat-fake = Şekil ýok ýa-da her burçdan görünýän edilip çap edilen şekil.

feature-prt-rel = relýef çyzykly nagyş
feature-prt-rel-what = Tekiz çap güberçek bolup görner ýaly, şekiliň töwereginde egreldilen inçe çyzyklar.
feature-prt-rel-do = Şekile göni serediň, elläp görüň we çyzyklary lupa bilen yzarlaň.
feature-prt-rel-see = Şekil güberçek bolup görünýär, ýöne elläp göreniňizde tekiz; her çyzyk ondan üznüksiz geçýär.
feature-prt-rel-fake = Üzük ýa-da goşalanan çyzyklar, çuňluksyz şekil ýa-da nokatlardan düzülen çyzyklar.

feature-prt-str = özara utgaşýan şekil
feature-prt-str-what = Bir bölegi ýüz tarapda, beýleki bölegi arka tarapda edil garşysynda çap edilen şekil.
feature-prt-str-do = Sahypany ýagta garşy tutup, şekile serediň.
feature-prt-str-see = Iki bölek bilelikde bir bitewi şekili emele getirýär; görünýän boşluk ýok, bölekler biri-biriniň üstüne düşmeýär.
feature-prt-str-fake = Biri-birine gabat gelmeýän, boşluk galdyrýan, biri-biriniň üstüne düşýän ýa-da bir tarapda ýok bölekler.

feature-prt-asc = göçürmä garşy nagyş
feature-prt-asc-what = Göçüriji enjam ýa-da skaner dogry gaýtalap bilmeýän örän inçe çyzykly ýa-da nokatly fon.
feature-prt-asc-do = Fonda gizlin söz ýa-da zolaklar barmy, seredip görüň. Jikme-jiklikler üçin lupa ulanyň.
feature-prt-asc-see = Içinde hiç bir gizlin söz okalmaýan deň fon.
feature-prt-asc-fake = COPY ýa-da VOID ýaly söz okalýar ýa-da fondan tertipsiz zolaklar geçýär.

feature-prt-dup = dupleks nagyş
feature-prt-dup-what = Iki ýa-da has köp boýag bilen ýa-da iki tarapda edil biri-biriniň ýanynda çap edilen köp ownuk figuranyň nagşy.
feature-prt-dup-do = Boýaglar duşýan ýere lupa bilen serediň. Nusgada nagyş iki tarapda bolsa, taraplary deňeşdiriň.
feature-prt-dup-see = Figuralar boşluk galdyrman we biri-biriniň üstüne düşmän gabat gelýär; boýaglar aýratyn we bitewi.
feature-prt-dup-fake = Ak boşluklar, biri-biriniň üstüne düşýän reňkler, süýşen figuralar ýa-da reňkli nokatlardan düzülen figuralar.

feature-prt-err = bilgeşleýin ýalňyşlyk ýa-da gizlin alamat
feature-prt-err-what = Bezegde bilgeşleýin edilen, diňe resminamany beren edara we bilermenlere mälim bolan kiçijik nätakyklyk.
feature-prt-err-do = Şübhelenseňiz, beren edaradan ýa-da barlaghanadan beren edarada saklanýan etalon bilen deňeşdirmegi haýyş ediň.
feature-prt-err-see = Muny diňe beren edara ýa-da bilermen kesgitläp biler; hemmelere açyk düşündirişlerde ýeri aýdylmaýar.
feature-prt-err-fake = Bilermen alamatyň ýokdugyny, nädogrudygyny ýa-da galplaşdyryjynyň ony düzedendigini anyklaýar.

feature-prt-fnt = ýörite harplar we sifrler
feature-prt-fnt-what = Görnüşi şu resminama üçin ýörite düzülen we köpçülige satylmaýan harplar ýa-da sifrler.
feature-prt-fnt-do = Her sifriň ýa-da harpyň görnüşini nusga bilen deňeşdiriň. Lupa ulanyň.
feature-prt-fnt-see = Ähli harplaryň we sifrleriň görnüşi, ululygy we aralygy nusgadaky ýaly.
feature-prt-fnt-fake = Adaty kompýuter harplary ýa-da görnüşi, beýikligi ýa aralygy beýlekilerden tapawutlanýan bir sifr.

feature-prt-off = ofset fon çapy
feature-prt-off-what = Inçe fonuň adatça ýörite boýaglar bilen, her boýag aýratyn goýlup edilen tekiz çapy.
feature-prt-off-do = Fonuň çyzyklaryna lupa bilen serediň.
feature-prt-off-see = Gyralary aýdyň, bitewi boýagly tekiz çyzyklar; elläp göreniňizde hiç zat duýulmaýar.
feature-prt-off-fake = Birnäçe reňkli nokatlardan düzülen çyzyklar, boýagyň ownuk syçramalary ýa-da toner däneleri.

feature-prt-lpr = belent çap bilen basylan belgi
feature-prt-lpr-what = Boýagy kagyza basýan güberçek sifrlerden çap edilen belgi.
feature-prt-lpr-do = Sifrlere lupa bilen serediň, soňra sahypanyň arka tarapyna gapdaldan düşýän ýagtylykda serediň.
feature-prt-lpr-see = Köplenç her sifriň gyrasynda boýag köpräk, arka tarapda bolsa basyşyň ujypsyz yzy bar.
feature-prt-lpr-fake = Boýagy deň tekiz sifrler, nokatlar ýa-da toner däneleri; basyşyň yzy ýok.

feature-prt-scr = trafaret çap
feature-prt-scr-what = Inçe tordan geçirilip edilýän, galyň boýag gatlagyny galdyrýan, köplenç optiki üýtgeýän boýaglar üçin ulanylýan çap.
feature-prt-scr-do = Çapyň gyrasyna gapdaldan düşýän ýagtylykda lupa bilen serediň.
feature-prt-scr-see = Gyrasy görünýän galyň boýag gatlagy; gyrada kämahal toruň ownuk dişleri görünýär.
feature-prt-scr-fake = Gyrasy bildirmeýän ýuka tekiz gatlak, birnäçe reňkli nokatlar ýa-da elde çalnan ýalpyldawuk boýag.

feature-prt-dig = sanly çap
feature-prt-dig-what = Pürkme ýa-da toner çapy; şahsy maglumatlar üçin adaty, ýöne nusgada başga çap bar ýerinde şübheli.
feature-prt-dig-do = Fona we üýtgemeýän tekste lupa bilen serediň we nusga bilen deňeşdiriň.
feature-prt-dig-see = Fonda ofset çapyň bitewi çyzyklary, sanly çap bolsa diňe nusgada bar ýerinde.
feature-prt-dig-fake = Fonda ýa-da üýtgemeýän tekstde birnäçe reňkli ownuk boýag nokatlary ýa-da toner däneleri we ýalpyldysy.

feature-prt-emb = relýef basma
feature-prt-emb-what = Kagyza, sahaba ýa-da plastige boýagsyz basylan relýef.
feature-prt-emb-do = Ol ýeri barmagyňyzyň ujy bilen sypap görüň, soňra gapdaldan düşýän ýagtylykda serediň.
feature-prt-emb-see = Aýdyň relýef; material ýuka ýerinde bir tarapy güberçek, beýleki tarapy oýuk.
feature-prt-emb-fake = Gowşak, deň däl ýa-da çap edilen öýkünme, düşnüksiz harplar ýa-da nusgadakydan tapawutly relýef.

## Boýaglar

feature-ink-ovi = reňkini üýtgedýän boýag
feature-ink-ovi-what = Garaýyş burçy üýtgände bir anyk reňkden başga anyk reňke geçýän boýag.
feature-ink-ovi-do = Resminamany lampanyň aşagynda haýaljakdan gyşardyň we reňke syn ediň.
feature-ink-ovi-see = Nusgadaky iki reňkiň arasynda aýdyň geçiş, mysal üçin ýaşyldan gök reňke.
feature-ink-ovi-fake = Her burçdan bir reňk, diňe ýagtylyk derejesiniň üýtgemegi ýa-da başga reňkli ýalpyldawuk boýag.

feature-ink-ovm = optiki üýtgeýän magnitli boýag
feature-ink-ovm-what = Magnit bölejikleri çap edilende tertiplenen, reňkini üýtgedýän boýag; onda ýagtylyk hereket edýän ýaly görünýär.
feature-ink-ovm-do = Resminamany bir lampanyň aşagynda ähli taraplara haýaljakdan gyşardyň.
feature-ink-ovm-see = Reňk üýtgeýärkä, çap edilen nyşanyň üstünden ýagty zolak ýa-da halka geçýär.
feature-ink-ovm-fake = Hereket ýok, çap edilen we ýerinden gozganmaýan zolak ýa-da ýönekeý metal ýalpyldysy.

feature-ink-iri = irizirleýji boýag
feature-ink-iri-what = Diňe belli burçlarda görünýän, sadap ýalpyldyly, dury diýen ýaly boýag.
feature-ink-iri-do = Resminamany lampanyň aşagynda gyşardyň we nusgada görkezilen ýere syn ediň.
feature-ink-iri-see = Şekil ýa-da öwüşgin bir burçda peýda bolýar, başga burçda ýitýär.
feature-ink-iri-fake = Hiç zat peýda bolmaýar ýa-da her burçdan çal ýa sary şekil görünýär.

feature-ink-met = metal öwüşginli boýag
feature-ink-met-what = Altyn, kümüş ýa-da bürünç ýaly ýalpyldaýan, metal bölejikli boýag.
feature-ink-met-do = Resminamany lampanyň aşagynda gyşardyň. Çapa lupa bilen serediň.
feature-ink-met-see = Burça görä ýagtylanýan we garalýan metal ýalpyldysy.
feature-ink-met-fake = Nokatlardan düzülen, ýalpyldysyz öçük sary, goňur ýa-da çal reňk.

feature-ink-uvv = görünýän ultramelewşe boýag
feature-ink-uvv-what = Gündiz ýagtysynda adaty reňkli, ultramelewşe ýagtylykda bolsa köplenç başga reňkde şöhle saçýan boýag.
feature-ink-uvv-do = Çapa gündiz ýagtysynda, soňra garaňky ýerde ultramelewşe lampa (365 nm) bilen serediň.
feature-ink-uvv-see = Görünýän çap nusgada görkezilen reňkde şöhle saçýar.
feature-ink-uvv-fake = Çap garaňky galýar, başga reňkde şöhle saçýar ýa-da diňe üsti düzedilen ýerlerde şöhle saçýar.

feature-ink-uvi = görünmeýän ultramelewşe boýag
feature-ink-uvi-what = Gündiz ýagtysynda görünmeýän, ultramelewşe ýagtylykda şöhle saçýan boýag.
feature-ink-uvi-do = Garaňky ýerde sahypa ultramelewşe lampa (365 nm) bilen serediň.
feature-ink-uvi-see = Nusgadaky reňklerde ýiti şekil peýda bolýar; göz öňünde tutulan ýerinde ol portretiň üstünden boşluksyz geçýär.
feature-ink-uvi-fake = Şekil ýok, öçük ýa-da düşnüksiz şekil, nädogry reňkler ýa-da portretiň we maglumatlaryň töwereginde boşluklar.

feature-ink-uv2 = iki tolkunly ultramelewşe boýag
feature-ink-uv2-what = Gysga tolkunly we uzyn tolkunly ultramelewşe ýagtylykda dürlüçe şöhle saçýan boýag.
feature-ink-uv2-do = Sahypany 365 nm we 254 nm ýagtylykda deňeşdiriň. Gözüňizi we deriňizi gysga tolkunly lampadan goraň.
feature-ink-uv2-see = Nusgada görkezilişi ýaly, iki dürli reňk ýa-da iki dürli şekil.
feature-ink-uv2-fake = Iki lampada-da birmeňzeş şöhle ýa-da olaryň birinde şöhle ýok.

feature-ink-pho = fosforessent boýag
feature-ink-pho-what = Lampa öçürilenden soň hem bir salym şöhle saçýan boýag.
feature-ink-pho-do = Garaňky otagda ol ýeri ultramelewşe lampa (365 nm) bilen ýagtylandyryň, soňra lampany öçüriň.
feature-ink-pho-see = Çap garaňkyda nusgada ýazylan wagtyň dowamynda görnüp durýar.
feature-ink-pho-fake = Lampa öçürilen badyna şöhle ýitýär ýa-da şöhle düýbünden ýok.

feature-ink-ird = infragyzyl ýagtylykda ýitýän boýag
feature-ink-ird-what = Gündiz ýagtysynda görünýän, infragyzyl kamerada görünmeýän boýag.
feature-ink-ird-do = Sahypa infragyzyl ýagtylykda kamera ýa-da resminama okaýjy enjam bilen serediň.
feature-ink-ird-see = Nusgadaky ýaly, bu boýag bilen çap edilen bölekler ýitýär, galany görnüp durýar.
feature-ink-ird-fake = Hemme zat görnüp durýar ýa-da hemme zat ýitýär, sebäbi ähli bölekler üçin bir adaty boýag ulanylan.

feature-ink-ira = infragyzyl ýagtylygy siňdirýän boýag
feature-ink-ira-what = Infragyzyl ýagtylykda goýy galýan, maşyn okamaly tekst üçin ulanylýan boýag.
feature-ink-ira-do = Sahypa infragyzyl ýagtylykda kamera ýa-da resminama okaýjy enjam bilen serediň.
feature-ink-ira-see = Nusgada görkezilen bölekler, köplenç maşyn okaýan zolak, goýy we aýdyň galýar.
feature-ink-ira-fake = Köp pürkme boýaglarynda bolşy ýaly, bu bölekler infragyzyl ýagtylykda solýar ýa-da ýitýär.

feature-ink-ast = antistoks boýagy
feature-ink-ast-what = Güýçli infragyzyl çeşme bilen ýagtylandyrylanda görünýän ýagtylyk berýän boýag.
feature-ink-ast-do = Şu barlag üçin ýasalan infragyzyl görkezijini (900–980 nm) ulanyň. Ony hiç haçan göze gönükdirmäň.
feature-ink-ast-see = Infragyzyl şöhle boýaga degen ýerde görünýän ýagtylygyň kiçijik, köplenç ýaşyl, gyzyl ýa-da gök menegi.
feature-ink-ast-fake = Nusgada görkezilen ýerde görünýän ýagtylyk ýok.

feature-ink-mtm = metamer boýaglar
feature-ink-mtm-what = Bir ýagtylykda birmeňzeş, başga ýagtylykda ýa-da reňk süzgüjinden dürli görünýän iki boýag.
feature-ink-mtm-do = Ol ýere gündiz ýagtysynda, soňra nusgada görkezilen beýleki lampanyň aşagynda ýa-da süzgüçden serediň.
feature-ink-mtm-see = Iki dürli görnüş: bölekler bir ýagtylykda birmeňzeş, beýlekisinde aýdyň tapawutly.
feature-ink-mtm-fake = Bölekler islendik ýagtylykda birmeňzeş ýa-da gündiz ýagtysynda-da tapawutlanýar.

feature-ink-pen = kagyza siňýän belgi boýagy
feature-ink-pen-what = Belgiler üçin boýag; onuň reňkleýji maddasy kagyza siňip, arka tarapy reňkleýär.
feature-ink-pen-do = Sahypany öwrüň we belginiň arka tarapyna serediň.
feature-ink-pen-see = Arka tarapda her sifriň aşagynda reňkli, köplenç gyzyl yz, ýüz tarapda bolsa kämahal sifriň daşynda halka.
feature-ink-pen-fake = Arka tarapda yz ýok, çap edilen yz ýa-da sifrlere gabat gelmeýän yz.

feature-ink-bld = ýaýraýan ýa-da reaksiýa berýän boýag
feature-ink-bld-what = Suw ýa-da erediji degende ýaýraýan ýa-da reňki üýtgeýän, şeýdip öçürmäge synanyşygy görkezýän boýag.
feature-ink-bld-do = Tegmil ýa-da ýaýran reňk barmy, seredip görüň. Suwuklyk bilen edilýän her barlagy barlaghana goýuň.
feature-ink-bld-see = Çap deň we aýdyň, tegmilsiz; barlaghanada boýag etalondaky ýaly reaksiýa berýär.
feature-ink-bld-fake = Üýtgedilen maglumatlaryň töwereginde reňkli tegmiller ýa-da barlaghanada reaksiýa bermeýän boýag.

feature-ink-thm = termohrom boýag
feature-ink-thm-what = Ýyladylanda reňki üýtgeýän ýa-da dury bolýan, sowanda öňküsine gelýän boýag.
feature-ink-thm-do = Çapyň üstüne ýyly barmagyňyzy birnäçe sekunt basyň, soňra sowamagyna garaşyň.
feature-ink-thm-see = Reňk ýylylykda üýtgeýär ýa-da ýitýär we gysga wagtdan soň dolanyp gelýär.
feature-ink-thm-fake = Reňk üýtgemeýär ýa-da sowandan soň dolanyp gelmeýär.

feature-ink-pch = fotohrom boýag
feature-ink-pch-what = Gün ýagtysynda ýa-da ultramelewşe ýagtylykda reňki üýtgeýän we soňra öňküsine gelýän boýag.
feature-ink-pch-do = Ol ýeri gün ýagtysynda ýa-da ultramelewşe lampanyň aşagynda tutuň, soňra kölegede goýuň.
feature-ink-pch-see = Reňk güýçli ýagtylykda peýda bolýar ýa-da üýtgeýär we bir salymdan soň öňküsine gelýär.
feature-ink-pch-fake = Güýçli ýagtylykda üýtgeşme ýok ýa-da üýtgeşme şol durşuna galýar.

## Optiki üýtgeýän elementler

feature-ovd-hol = gologramma
feature-ovd-hol-what = Inçe gurluşy ýagtylygy sowup, üýtgeýän reňkleri we köplenç çuňlugy görkezýän ýuka folga.
feature-ovd-hol-do = Resminamany bir lampanyň aşagynda gyşardyň we öwrüň. Folganyň gyrasyna serediň.
feature-ovd-hol-see = Reňkler we şekiller burça görä üýtgeýär, nusgada bar ýerinde çuňluk görünýär.
feature-ovd-hol-fake = Bir üýtgemeýän suratly ýalpyldaýan folga, öçük reňkler, umumy älemgoşar ýalpyldysy ýa-da göterilen gyra.

feature-ovd-kin = difraksion hereket elementi
feature-ovd-kin-what = Gyşardylanda çyzyklary ýa-da figuralary kesgitli tertipde hereket edýän, ulalýan ýa-da üýtgeýän folga.
feature-ovd-kin-do = Resminamany bir lampanyň aşagynda haýaljakdan öňe, yza we gapdala gyşardyň.
feature-ovd-kin-see = Ýiti çyzyklar nusgada görkezilen ugurda we tertipde, örän ýagty bolup hereket edýär.
feature-ovd-kin-fake = Hemme ýerde älemgoşar reňkleri, dogry hereket ýok ýa-da hereketiň tertibi başga.

feature-ovd-did = nol tertipli element
feature-ovd-did-what = Resminama öwrülende üýtgeýän iki güýçli reňki görkezýän, dury diýen ýaly gurluş.
feature-ovd-did-do = Reňkler peýda bolýança resminamany gyşardyň, soňra öz tekizliginde 90 gradus öwrüň.
feature-ovd-did-see = Öwrülende üýtgeýän iki anyk reňk; başga burçlarda aşagyndaky maglumatlary okap bolýar.
feature-ovd-did-fake = Köp älemgoşar reňki, öwrülende üýtgeşme ýok ýa-da reňkli çap.

feature-ovd-len = lentikulýar şekil
feature-ovd-len-what = Üstünde ownuk gapyrgalary ýa-da linzalary bolan, dürli burçlarda dürli şekilleri görkezýän ýer.
feature-ovd-len-do = Resminamany çepe we saga ýa-da ýokary we aşak gyşardyň. Gapyrgalary barmagyňyz bilen elläp görüň.
feature-ovd-len-see = Azyndan iki aýratyn şekil, mysal üçin portret we sene; hersi öz burçunda aýdyň.
feature-ovd-len-fake = Iki şekil bilelikde görünýär, diňe bir şekil bar, üsti ýylmanak ýa-da ýelmenen bölek.

feature-ovd-ret = ýagtylygy yzyna gaýtarýan laminat
feature-ovd-ret-what = Ýagtylygy çeşmesine yzyna gaýtarýan we şonda gizlin nagşy görkezýän plýonka.
feature-ovd-ret-do = Fonary gözüňiziň ýanynda tutup, resminamany ýagtylandyryň ýa-da ýörite görüş enjamyny ulanyň.
feature-ovd-ret-see = Sahypanyň üstünde ýagty nagyş; ýagtylyk başga tarapdan düşende ol ýitýär.
feature-ovd-ret-fake = Nagyş ýok, ýönekeý ýalpyldy ýa-da portretiň töwereginde üzülen nagyş.

feature-ovd-lam = difraksion laminat
feature-ovd-lam-what = Portretiň we maglumatlaryň üstündäki, üýtgeýän reňkli nagyşly gorag plýonkasy.
feature-ovd-lam-do = Sahypany gyşardyň we nagşy portretiň üstünden yzarlaň. Plýonkanyň ähli gyralaryny barlaň.
feature-ovd-lam-see = Nagyş portretiň we maglumatlaryň üstünden üznüksiz geçýär; gyralar tekiz we berk birleşen.
feature-ovd-lam-fake = Portretiň töwereginde üzülme, köpürjikler, kesikler, göterilen gyra ýa-da üstünde ikinji plýonka.

feature-ovd-pol = polýarlaşdyryjy gorag alamaty
feature-ovd-pol-what = Gizlin şekili ýa-da reňki diňe polýarlaşdyryjy süzgüçden görünýän gatlak.
feature-ovd-pol-do = Ol ýere polýarlaşdyryjy süzgüçden serediň we süzgüji haýaljakdan öwrüň.
feature-ovd-pol-see = Süzgüç öwrülende şekil peýda bolýar ýa-da açyk we goýy bölekler ýer çalyşýar.
feature-ovd-pol-fake = Süzgüç öwrülende üýtgeşme ýok.

feature-ovd-mic = mikrolinzaly gorag alamaty
feature-ovd-mic-what = Ownuk şekilleriň üstünde örän kiçi linzalary bolan plýonka ýa-da üst; şekiller ýüzýän, çümýän ýa-da hereket edýän ýaly görünýär.
feature-ovd-mic-do = Resminamany adaty ýagtylykda ähli taraplara gyşardyň.
feature-ovd-mic-see = Şekil üstden ýokarda ýa-da aşakda ýatan ýaly görünýär we burça görä aýdyň hereket edýär.
feature-ovd-mic-fake = Tekiz surat, düşnüksiz hereket ýa-da iri gapyrgaly adaty linzaly plastik.

## Personallaşdyrma

feature-per-lsr = lazer grawirlemesi
feature-per-lsr-what = Plastigiň içinde lazer bilen garaldylan, adatça çal öwüşginli portret we maglumatlar.
feature-per-lsr-do = Portrete we tekste lupa bilen serediň. Olaryň üstüni elläp görüň.
feature-per-lsr-see = Korpusyň içindäki, üstünde boýag bolmadyk çal ýa-da gara yzlar; käbir harp we sifr güberçek bolup biler.
feature-per-lsr-fake = Üstünde boýag ýa-da toner, reňkli nokatlar, dyrnalan yzlar ýa-da täze portretli ýuka plýonka.

feature-per-tac = elläp duýulýan lazer grawirlemesi
feature-per-tac-what = Üstünde elläp duýlar ýaly, lazer bilen güberdilen harplar we sifrler.
feature-per-tac-do = Nusgada görkezilen maglumatlary barmagyňyzyň ujy bilen sypap görüň. Olara gapdaldan düşýän ýagtylykda serediň.
feature-per-tac-see = Harplar we sifrler plastigiň bölegi bolup, aýdyň güberip dur we goýy.
feature-per-tac-fake = Ýylmanak üst ýa-da lak, ýelim ýa arka tarapdan basyş bilen edilen relýef.

feature-per-gho = ikinji portret
feature-per-gho-what = Eýesiniň resminamanyň başga ýerinde ýerleşdirilen ikinji, kiçiräk ýa-da solgunrak şekili.
feature-per-gho-do = Ikinji portreti esasy portret we adamyň özi bilen deňeşdiriň.
feature-per-gho-see = Nusgadaky ýerde we usulda şol bir adam, şol bir ýaşda.
feature-per-gho-fake = Başga adam, başga surat ýa-da ikinji portret ýok, düşnüksiz ýa täzeden çap edilen.

feature-per-per = lazer perforasiýasy
feature-per-per-what = Sahypalarda ýa-da kartada lazer bilen ýakylyp deşilen inçe deşiklerden düzülen belgi ýa-da şekil.
feature-per-per-do = Sahypany ýagta garşy tutuň. Kitapçada deşikleri birnäçe sahypada deňeşdiriň.
feature-per-per-see = Arassa tegelek ýa-da figuraly deşikler; kitapçada olar sahypadan sahypa kiçelýär.
feature-per-per-fake = Gyralary güberçek, ýyrtylan ýa-da basyp edilen deşikler, ähli sahypalarda deň ululyk ýa-da birnäçe deşik topary.

feature-per-ipi = portretdäki gizlin şahsy maglumatlar
feature-per-ipi-what = Portrete kodlanan, diňe ýörite dekoder linzasyndan okap bolýan şahsy maglumatlar.
feature-per-ipi-do = Şu resminama üçin ýasalan dekoder linzasyny portretiň üstüne goýuň we haýaljakdan öwrüň.
feature-per-ipi-see = At, belgi ýa-da başga maglumatlar peýda bolýar we çap edilen maglumatlara gabat gelýär.
feature-per-ipi-fake = Tekst peýda bolmaýar ýa-da tekst başga adama ýa resminama degişli.

feature-per-lts = harplardan düzülen portret
feature-per-lts-what = Nokatlaryň ýerine örän ownuk harplardan ýa-da sifrlerden düzülen portret.
feature-per-lts-do = Portrete azyndan on esse ulaldýan lupa bilen serediň.
feature-per-lts-see = Ýüzi okap bolýan harplar ýa-da sifrler, köplenç eýesiniň maglumatlary emele getirýär.
feature-per-lts-fake = Adaty nokatlar, ýumşak öwüşginler ýa-da okap bolmaýan nyşanlar.

feature-per-ink = pürkme çapyndaky portret
feature-per-ink-what = Boýagyň ownuk nokatlaryny pürküp edilen portret; käbir resminamada adaty, nusgada başga usul bar ýerinde şübheli.
feature-per-ink-do = Portrete lupa bilen serediň we usulyny nusga bilen deňeşdiriň.
feature-per-ink-see = Pürkme çap dogry usul bolsa: materialyň içinde ýa-da üstünde tertipsiz ownuk nokatlar, fon çapy portretden geçip gidýär.
feature-per-ink-fake = Nusgada lazer grawirlemesi ýa-da fotosurat bar ýerinde boýag nokatlary ýa-da plýonkanyň üstünde nokatlar.

feature-per-d2t = termosublimasion portret
feature-per-d2t-what = Reňkleýji plýonkalar gyzdyrylyp edilen reňkli portret; reňkleýji madda plastigiň üstüne geçýär.
feature-per-d2t-do = Portrete lupa bilen serediň.
feature-per-d2t-see = Aýratyn boýag nokatlary bolmadyk ýumşak reňkler, adatça gorag plýonkasynyň aşagynda.
feature-per-d2t-fake = Aýratyn boýag ýa-da toner nokatlary, dyrnalan üst ýa-da portretiň töwereginde kesilen plýonka.

feature-per-sig = integrirlenen gol
feature-per-sig-what = Eýesiniň aýratyn zolakda däl-de, sahypanyň ýa-da kartanyň bölegi edilip görkezilen goly.
feature-per-sig-do = Gola we onuň töweregine lupa bilen serediň.
feature-per-sig-see = Beýleki maglumatlardaky usul, kesilen gyra ýok, fon çapy goldan geçip gidýär.
feature-per-sig-fake = Ýelmenen zolak, kesilen gyra, öçürilen fon ýa-da plýonkanyň üstünde ruçka syýasy.

feature-per-ste = steganografiki şekil
feature-per-ste-what = Ýörite programma okar ýaly, içinde maglumatlar görünmez edilip gizlenen surat.
feature-per-ste-do = Beren edaradan ýa-da barlaghanadan suraty okamagy we beren edarada saklanýan etalon bilen deňeşdirmegi haýyş ediň.
feature-per-ste-see = Programma gizlin maglumatlary okaýar we olar çap edilen maglumatlara gabat gelýär; göz hiç zat görmeýär.
feature-per-ste-fake = Gizlin maglumat ýok ýa-da çap edilenlere gabat gelmeýän maglumatlar.

feature-per-cha = üýtgeýän lazer şekili
feature-per-cha-what = Üstdäki linzalar; olaryň aşagyna eýesiniň maglumatlary bolan iki ýa-da has köp şekil lazer bilen ýazylan.
feature-per-cha-do = Resminamany gyşardyň we her şekili çap edilen maglumatlar bilen deňeşdiriň. Linzalary elläp görüň.
feature-per-cha-see = Maglumat sahypasyna gabat gelýän aýratyn şekiller, mysal üçin portret we belgi.
feature-per-cha-fake = Üýtgemeýän şekiller, başga adamyň maglumatlary ýa-da çap edilen ýa ýelmenen öýkünme.

feature-per-stm = fotosuratyň üstündäki ştamp
feature-per-stm-what = Bir bölegi fotosurata, bir bölegi sahypa basylan boýagly ştamp ýa-da gury möhür.
feature-per-stm-do = Ştampy fotosuratyň gyrasyndan geçýän ýerinde yzarlaň. Gury möhür üçin gapdaldan düşýän ýagtylygy ulanyň.
feature-per-stm-see = Çyzyklar, harplar we relýef gyradan basgançaksyz, şol bir boýagda dowam edýär.
feature-per-stm-fake = Gyrada üzülme ýa-da süýşme, üsti çekilip doldurylan çyzyklar, iki boýag ýa-da öňki fotosuratyň yzlary.

feature-per-win = personallaşdyrylan penjire
feature-per-win-what = Eýesiniň portreti ýa-da maglumatlary bolan dury penjire.
feature-per-win-do = Penjiräni ýagta garşy tutup, iki tarapyndan serediň. Esasy portret we maglumatlar bilen deňeşdiriň.
feature-per-win-see = Şekil dury materialyň içinde ýatýar we şol bir eýesine degişli.
feature-per-win-fake = Üstünde boýag, ýelmenen plýonka ýa-da başga adamyň şekili.

## Maglumatlar

feature-dat-mrz = maşyn okaýan zolak (MRZ)
feature-dat-mrz-what = Esasy maglumatlary maşynlar üçin gaýtalaýan, bellenen harply we sifrli iki ýa-da üç setir.
feature-dat-mrz-do = Setirleri MRZ guralyna giriziň we her maglumaty sahypa bilen deňeşdiriň.
feature-dat-mrz-see = Barlag sifrleri we sahypa gabat gelýär. Barlag sifrleriniň gabat gelmegi resminamanyň hakykydygyny hiç haçan görkezmeýär; atlaryň barlag sifri ýok.
feature-dat-mrz-fake = Nädogry barlag sifrleri, sahypadakydan başga maglumatlar, nädogry uzynlyk ýa-da adaty däl harplar.

feature-dat-b1d = bir ölçegli ştrih-kod
feature-dat-b1d-what = Adatça bir belgini saklaýan, ini dürli çyzyklaryň hatary.
feature-dat-b1d-do = Kody skanirläň we belgini çap edileni bilen deňeşdiriň.
feature-dat-b1d-see = Kod okalýar we belgi gabat gelýär; munuň ýeke özi resminamanyň hakykydygyny görkezmeýär.
feature-dat-b1d-fake = Okap bolmaýan ýa-da başga resminamadan göçürilen kod.

feature-dat-b2d = iki ölçegli ştrih-kod
feature-dat-b2d-what = Çyzyk hataryndan köp maglumat saklaýan, ownuk goýy we açyk öýjüklerden ýa-da üst-üstüne goýlan hatarlardan düzülen meýdan.
feature-dat-b2d-do = Kody laýyk okaýjy enjam bilen skanirläň we maglumatlary sahypa bilen deňeşdiriň.
feature-dat-b2d-see = Maglumatlar okalýar we sahypa gabat gelýär. Golsuz kody islendik adam ýasap biler.
feature-dat-b2d-fake = Başga adamyň maglumatlary, ýönekeý tekst ýa-da web salgysy ýa-da diňe bezeg üçin kod.

feature-dat-qrc = QR kody
feature-dat-qrc-what = Maglumatlary ýa-da web salgysyny saklaýan, üç burçy bellikli kwadrat ştrih-kod.
feature-dat-qrc-do = Ony salgyny açman skanirläň. Salgyny diňe beren edaranyň resmi saýtyna degişli bolsa açyň.
feature-dat-qrc-see = Takyk görkezilen resmi salgy we ol ýerde kagyza gabat gelýän ýazgy.
feature-dat-qrc-fake = Meňzeş, ýöne nädogry salgy, göçürilen sahypa ýa-da başga adamyň ýazgysy.

feature-dat-vds = görünýän sanly möhür
feature-dat-vds-what = Esasy maglumatlary beren edaranyň elektron sanly goly bilen bile saklaýan ştrih-kod.
feature-dat-vds-do = Ony goly barlaýan programma bilen skanirläň, soňra maglumatlary sahypa bilen deňeşdiriň.
feature-dat-vds-see = Gol dogry, sertifikat beren edara degişli, maglumatlar gabat gelýär. Göçürilen möhür hem dogry bolup biler.
feature-dat-vds-fake = Nädogry gol ýa-da gol ýok, nämälim sertifikat ýa-da sahypadakydan tapawutly maglumatlar.

feature-dat-num = resminama belgileriniň tapgyry
feature-dat-num-what = Resminamanyň belgisindäki harplaryň we sifrleriň bellenen düzülişi we belginiň resminamadaky ýerleri.
feature-dat-num-do = Uzynlygyny, harplaryny we ýerlerini şu görnüşiň düşündirişi bilen deňeşdiriň. Ähli ýerleri biri-biri bilen deňeşdiriň.
feature-dat-num-see = Hemme ýerde şol bir belgi, resminama berlen wagtynda ulanylan düzülişde we çapda.
feature-dat-num-fake = Nädogry düzüliş, başga tapgyryň ýa-da döwrüň belgisi ýa-da bir resminamada dürli belgiler.

feature-dat-nin = şahsy belginiň barlag sifri
feature-dat-nin-what = Şahsy belginiň beýleki sifrlerden hasaplanýan sifri, eger döwlet şeýle sifri ulanýan bolsa.
feature-dat-nin-do = Belgini şu döwlet üçin gurala giriziň.
feature-dat-nin-see = Belgi dogry düzülen we çap edilen maglumatlara gabat gelýär; bu onuň haçanam bolsa berlendigini görkezmeýär.
feature-dat-nin-fake = Nädogry barlag sifri, nädogry uzynlyk ýa-da belgä gabat gelmeýän doglan sene.

feature-dat-can = karta giriş belgisi
feature-dat-can-what = Okaýjy enjama käbir resminamalaryň kontaktsyz çipini açmaga mümkinçilik berýän, çap edilen alty sifr.
feature-dat-can-do = Alty sifri okaýjy enjama giriziň. Olary faýllara ýa-da hatlara göçürmäň.
feature-dat-can-see = Çip nusgada görkezilen ýerde çap edilen belgi bilen açylýar.
feature-dat-can-fake = Belgi ýok, uzynlygy başga ýa-da kabul edilmeýär. Çipiň zaýalanmagy hem kabul edilmezlige sebäp bolup biler.

feature-dat-cal = senenamalaryň gabat gelmegi
feature-dat-cal-what = Bir senäniň hijri-şemsi, hijri-kamary we grigorian senenamalarynda biri-birine gabat gelmegi.
feature-dat-cal-do = Her senäni sene guraly bilen öwrüň we netijeleri deňeşdiriň, hepdäniň gününi hem.
feature-dat-cal-see = Seneler gabat gelýär; hijri-kamary senelerde bir günlük tapawut bolup biler.
feature-dat-cal-fake = Aýlar ýa-da ýyllar bilen tapawutlanýan seneler ýa-da senenamada ýok günler.

## Çipler we elektron barlaglar

feature-ele-ctc = kontaktly çip
feature-ele-ctc-what = Karta okaýjy enjama salnanda işleýän, görünýän metal kontaktly çip.
feature-ele-ctc-do = Kartany kontaktly okaýjy enjama salyň. Kontakt plastinasynyň gyrasyna serediň.
feature-ele-ctc-see = Çip garaşylýan görnüşdäki karta hökmünde jogap berýär, plastina arassa oýukda tekiz ýatýar.
feature-ele-ctc-fake = Çap edilen ýa-da ýelmenen plastina, jogap ýok ýa-da kartanyň görnüşi başga. Zaýalanan çip hem jogap bermän biler.

feature-ele-ctl = kontaktsyz çip
feature-ele-ctl-what = Resminamanyň içindäki antennaly çip; okaýjy enjam oňa gysga aralykdan radio arkaly ýüz tutýar.
feature-ele-ctl-do = Resminamany kontaktsyz okaýjy enjamyň üstünde goýuň.
feature-ele-ctl-see = Okaýjy enjam çipi we garaşylýan programmany tapýar. Jogabyň ýeke özi resminamanyň hakykydygyny görkezmeýär.
feature-ele-ctl-fake = Jogap ýok ýa-da başga hilli çip. Hakyky çip zaýalanan bolup biler: onda galan hemme zady barlaň.

feature-ele-pa = passiw autentifikasiýa
feature-ele-pa-what = Beren edaranyň çip maglumatlaryndaky elektron sanly golunyň döwletiň kök sertifikatyna (CSCA) çenli barlanmagy.
feature-ele-pa-do = Okaýjy enjam goly ygtybarly çeşmeden alnan täze sertifikatlar bilen barlasyn.
feature-ele-pa-see = Dogry gol, üýtgedilmedik maglumatlar we ygtybarly kök sertifikat. Bu çipiň göçürilen bolmagyny aradan aýyrmaýar.
feature-ele-pa-fake = Üýtgedilen maglumatlar, nädogry gol ýa-da nämälim kök sertifikat. Soňkusyna köne sertifikat sanawy sebäp bolup biler.

feature-ele-aa = aktiw autentifikasiýa
feature-ele-aa-what = Çipiň göçürilen däldigini öz gizlin açary bilen subut edýän barlagy.
feature-ele-aa-do = Okaýjy enjam bu barlagy passiw autentifikasiýa bilen bile geçirsin.
feature-ele-aa-see = Çip synag soragyna dogry jogap berýär, onuň açyk açary beren edaranyň dogry goly bilen goralan.
feature-ele-aa-fake = Gol çekilen maglumatlarda bu mümkinçilik görkezilse-de, jogap ýok ýa-da nädogry. Käbir hakyky resminamada bu mümkinçilik ýok.

feature-ele-ca = çip autentifikasiýasy
feature-ele-ca-what = Çipiň göçürilen däldigini subut edýän we mundan beýläkki aragatnaşygy goraýan açar ylalaşygy.
feature-ele-ca-do = Okaýjy enjam çip autentifikasiýasyny passiw autentifikasiýa bilen bile geçirsin.
feature-ele-ca-see = Goragly aragatnaşyk başlanýar, çipiň açary beren edaranyň dogry goly bilen goralan.
feature-ele-ca-fake = Gol çekilen maglumatlarda görkezilse-de, açar ylalaşygy başa barmaýar. Käbir hakyky resminamada bu mümkinçilik ýok.

feature-ele-bac = esasy giriş gözegçiligi (BAC)
feature-ele-bac-what = Çipi diňe çap edilen MRZ-den emele getirilen açar bilen açýan köne gorag.
feature-ele-bac-do = Okaýjy enjam MRZ-ni okasyn we çipi açsyn.
feature-ele-bac-see = Çip çap edilen MRZ-däki resminama belgisi, doglan sene we möhletiň gutarýan senesi bilen açylýar.
feature-ele-bac-fake = Sahypadan alnan açar kabul edilmeýär: sahypa ýa-da çip üýtgedilen bolup biler. Okamakda ýalňyşlyk hem bolup biler.

feature-ele-pac = PACE giriş goragy
feature-ele-pac-what = Çipi MRZ ýa-da karta giriş belgisi bilen açýan täzeräk we güýçliräk gorag.
feature-ele-pac-do = Okaýjy enjam çipi MRZ ýa-da çap edilen karta giriş belgisi bilen açsyn.
feature-ele-pac-see = Çip çap edilen maglumatlar bilen açylýar we soňra aragatnaşyk şifrlenen görnüşde bolýar.
feature-ele-pac-fake = Çap edilen maglumatlar kabul edilmeýär: sahypa ýa-da çip üýtgedilen bolup biler. Okamakda ýalňyşlyk hem bolup biler.

feature-ele-eac = giňeldilen giriş gözegçiligi (EAC)
feature-ele-eac-what = Çipdäki barmak yzlarynyň goragy: okaýjy enjam ilki ygtyýarlydygyny subut etmeli.
feature-ele-eac-do = Diňe ygtyýarly edaralar: okaýjy enjam terminal autentifikasiýasyny tamamlasyn, soňra barmak yzlaryny deňeşdiriň.
feature-ele-eac-see = Ygtyýar tassyklanandan soň çip barmak yzlaryny berýär we olar adama gabat gelýär. Barmak yzlary her resminamada saklanmaýar.
feature-ele-eac-fake = Barmak yzlary başga adama degişli. Kabul edilmezlik okaýjy enjamyň ygtyýarynyň ýokdugyny hem aňladyp biler.

feature-ele-sig = kwalifikasiýaly elektron goluň açarlary
feature-ele-sig-what = Kanun şeýle gollary ykrar edýän ýerde eýesi elektron gol çekýän, çipdäki gizlin açarlar.
feature-ele-sig-do = Gol çekilen faýly ygtybarly barlag programmasy bilen barlaň, sertifikaty we onuň ýatyrylan-ýatyrylmandygyny hem barlaň.
feature-ele-sig-see = Gol dogry, faýl üýtgedilmedik, sertifikat gol çekilende güýjünde bolan we eýesiniň adyny görkezýär.
feature-ele-sig-fake = Goluň şekili, nämälim sertifikat, üýtgedilen faýl ýa-da ýatyrylan sertifikat.

feature-ele-lds = çipdäki we çap edilen maglumatlary deňeşdirmek
feature-ele-lds-what = Çap edilen maglumatlary gaýtalaýan, çipdäki maglumat toparlary, mysal üçin MRZ maglumatlary we portret.
feature-ele-lds-do = Çipi okaň, passiw autentifikasiýany geçiriň, maglumatlary we portreti sahypa hem-de adam bilen deňeşdiriň.
feature-ele-lds-see = Çipde, sahypada we MRZ-de şol bir maglumatlar we şol bir eýesi.
feature-ele-lds-fake = Çipde sahypadakydan başga portret, başga at ýa-da başga belgi.

## Kitapçalar

feature-bkl-sti = tikin sapagy
feature-bkl-sti-what = Kitapçanyň sahypalaryny saklaýan, köplenç birnäçe reňkli ýa-da fluoressent sapak.
feature-bkl-sti-do = Kitapçanyň ortasyny açyň we sapaga serediň, ultramelewşe lampa (365 nm) bilen hem.
feature-bkl-sti-see = Nusgadaky reňkler we şöhle, deň tikin we bir deşik topary.
feature-bkl-sti-fake = Ikinji deşik topary, kesilen ýa-da täzeden daňlan sapak, başga reňk ýa-da bolmaly ýerinde şöhle ýok.

feature-bkl-pgn = sahypa belgileri we perforasiýa
feature-bkl-pgn-what = Çap edilen sahypa belgileri, köplenç kitapçanyň sahypalaryndan deşilip geçirilen resminama belgisi hem.
feature-bkl-pgn-do = Ähli sahypalary sanaň we her birindäki sahypa belgisini we deşilen belgini deňeşdiriň.
feature-bkl-pgn-see = Ähli sahypalar bar, tertipli, bir kagyzdan we olarda şol bir resminama belgisi.
feature-bkl-pgn-fake = Ýok ýa-da gaýtalanýan sahypa, başga belgi ýa-da biri-biriniň üstüne gabat gelmeýän deşikler.

feature-bkl-cov = sahapdaky gyzgyn folga basmasy
feature-bkl-cov-what = Sahaba ýylylyk we metal folga bilen basylan nyşan we sözler.
feature-bkl-cov-do = Sahaba gapdaldan düşýän ýagtylykda serediň we basmany elläp görüň.
feature-bkl-cov-see = Arassa gyralar we ujypsyz çuňluk, nusgadaky nyşan we sözler; könelmegi adaty zat.
feature-bkl-cov-fake = Çekilen ýa-da çap edilen altyn reňk, düşnüksiz gyralar, nädogry nyşan ýa-da ýazuw ýalňyşlary.

feature-bkl-end = forzas
feature-bkl-end-what = Sahaby sahypalar toplumy bilen birleşdirýän, köplenç gorag çaply kagyz.
feature-bkl-end-do = Sahabyň öňki we yzky böleginiň iç ýüzüne we ähli gyralara serediň, soňra çapy nusga bilen deňeşdiriň.
feature-bkl-end-see = Kagyz berk we deň birleşen, çapy we beýleki alamatlary nusgadaky ýaly.
feature-bkl-end-fake = Ýelim yzlary, ýygyrtlar, kesikler, ikinji gatlak ýa-da ýönekeý çap.

feature-bkl-hin = plastik sahypanyň şarniri
feature-bkl-hin-what = Plastik maglumat sahypasyny kitapça birleşdirýän egilýän zolak.
feature-bkl-hin-do = Sahypany açyň, şarniri elläp görüň we iki tarapyna hem-de tikinine serediň.
feature-bkl-hin-see = Sahypa berk birleşen we beýleki sahypalar bilen bile tikilen deň şarnir.
feature-bkl-hin-fake = Kesikler, ýelim, ýelimli lenta, täze deşikler ýa-da başga materialdan şarnir.

feature-bkl-lbl = gorag etiketkasy
feature-bkl-lbl-what = Sahypa ýelmenýän çap edilen etiketka, mysal üçin wiza, maglumatlaryň üýtgedilmegi ýa-da möhletiň uzaldylmagy.
feature-bkl-lbl-do = Gyralara, çapa we gyradan geçýän ştampa serediň. Etiketkany galdyrmaň.
feature-bkl-lbl-see = Öz belgisi we nusgadaky alamatlary bolan, ähli gyralary tekiz bitewi etiketka.
feature-bkl-lbl-fake = Göterilen ýa-da kesilen gyra, ýyrtylan üst, ýelim, üýtgedilen maglumatlar ýa-da başga resminamadan alnan etiketka.

## Raýat ýagdaýynyň resminamalary

feature-civ-sea = gury möhür
feature-civ-sea-what = Edaranyň kagyza boýagsyz, relýef edilip basylan möhri.
feature-civ-sea-do = Möhri barmagyňyz bilen elläp görüň we tekstini gapdaldan düşýän ýagtylykda okaň.
feature-civ-sea-see = Iki tarapda aýdyň relýef, onda nusgadaky ýaly edaranyň we döwletiň ady.
feature-civ-sea-fake = Gowşak ýa-da deň däl relýef, okap bolmaýan tekst, başga edara ýa-da çekilen ýa çap edilen öýkünme.

feature-civ-wet = boýagly ştamp
feature-civ-wet-what = Edaranyň resminama elde boýag bilen basylan ştampy.
feature-civ-wet-do = Ştampa lupa bilen serediň. Teksti, ululygy we nyşany nusga bilen deňeşdiriň.
feature-civ-wet-see = Kagyza siňen, birneme deň däl boýag we şol senede ygtyýarly bolan edaranyň teksti.
feature-civ-wet-fake = Printer nokatlary, toner ýalpyldysy, hemme ýerde deň reňk, ýazuw ýalňyşlary ýa-da şol wagt bolmadyk edara.

feature-civ-stu = koreşok belgisi
feature-civ-stu-what = Resminamada we onuň edarada saklanýan böleginde, koreşokda, duran belgi.
feature-civ-stu-do = Beren edaradan belgini, ady we senäni koreşok ýa-da berlen blanklaryň sanawy bilen deňeşdirmegi haýyş ediň.
feature-civ-stu-see = Belgi, at we sene gabat gelýär, koreşok bar bolsa, kesilen gyralar hem gabat gelýär.
feature-civ-stu-fake = Ogurlanandygy habar berlen, şol wagt entek berilmedik ýa-da başga adama berlen blankyň belgisi.

feature-civ-reg = nama ýazgysyna salgylanma
feature-civ-reg-what = Resminamadan reýestrdäki nama ýazgysyna eltýän jilt, sahypa we ýazgy belgileri.
feature-civ-reg-do = Reýestri ýöredýän edaradan ýazgyny resminama bilen deňeşdirmegi haýyş ediň.
feature-civ-reg-see = Bu belgiler boýunça ýazgy bar, ondaky adamlar, seneler we ýerler resminama gabat gelýär.
feature-civ-reg-fake = Beýle ýazgy ýok, ýazgy başga adamlar hakynda, soň goşulan ýazgy ýa-da jiltde ýok belgiler.

feature-civ-apo = apostil ýa-da legallaşdyrma
feature-civ-apo-what = Resminamadaky goluň, gol çekeniň wezipesiniň we möhüriň hakykydygynyň daşary ýurtda ulanmak üçin resmi tassyklanmagy.
feature-civ-apo-do = Belgisini we senesini ony beren edaranyň reýestrinde barlaň; legallaşdyrma zynjyrynyň her ädimini hem barlaň.
feature-civ-apo-see = Reýestr şu resminamanyň apostilini tassyklaýar. Ol resminamanyň mazmunyny tassyklamaýar.
feature-civ-apo-fake = Nämälim belgi, ulanylmaýan at ýa-da görnüş ýa-da başga resminamadan geçirilen apostil.

feature-civ-dup = dublikat belligi
feature-civ-dup-what = Resminamanyň öňki, mysal üçin ýitirilen resminamanyň ornuny tutýandygyny görkezýän söz ýa-da ştamp.
feature-civ-dup-do = Belligi gözläň. Beren edaradan öňki resminamanyň heniz güýjündedigini-däldigini soraň.
feature-civ-dup-see = Belligiň sözi we ýeri döwletiň ulanyşy ýaly, resminamanyň täzeden berlendigi reýestrde ýazylan.
feature-civ-dup-fake = Öçürilen ýa-da ýapylan bellik ýa-da ornuna täzesi berlenden soň hem ulanylýan öňki resminama.

feature-civ-ext = göçürme ýa-da doly kopiýa
feature-civ-ext-what = Şahadatnamanyň görnüşi: göçürme saýlanan maglumatlary berýär; doly kopiýa bütin nama ýazgysyny bellikleri bilen gaýtalaýar.
feature-civ-ext-do = Adyny okaň we meýdanlary nusga bilen deňeşdiriň. Maglumat ýetmese, beýleki görnüşini soraň.
feature-civ-ext-see = Ady, meýdanlary, senesi, işgäriň ady we goly şol görnüşe we döwlete gabat gelýär.
feature-civ-ext-fake = Bu görnüşde bolmaýan meýdanlar, galdyrylan soňky bellikler ýa-da doly kopiýa hökmünde görkezilen göçürme.
