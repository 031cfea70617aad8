# The rehearsal: two invented countries in which everything of the exchange can be tried without fear.
# To be confirmed by a native reader: rehearsal-title (said as practice), rehearsal-seat*, rehearsal-sit*, rehearsal-try-*,
# rehearsal-filling, and the names of the two invented countries beside those of the members.
# Also rehearsal-branch.

rehearsal-title = Türgenleşik
rehearsal-band = Ýurtlar oýlanyp tapylan, adamlar oýlanyp tapylan. Bu ýerden hiç zat daşary çykmaýar we bu ýerdäki hiç zat subutnama däl.
rehearsal-lead = Hakyky işdäki ýaly ugradyň, ugratmaga rugsat beriň, açyň we jogap beriň. Her ädim hakyky; diňe ýurtlar, adamlar we ýazgylar oýlanyp tapylan. Bar bolan adamyň maglumatlaryny hiç haçan ýazmaň.
rehearsal-practise = Türgenleşip görmek
rehearsal-leave = Türgenleşikden çyk
rehearsal-desk = Iş stoluna geç
rehearsal-register = Türgenleşik ýazgy edarasy
rehearsal-branch = Türgenleşik ýazgy edarasynyň şahamçasy
rehearsal-change = Orny çalyş
rehearsal-seats = Orun saýlaň
rehearsal-seats-text = Ony islän wagtyňyz çalşyň we bir işiň iki tarapyny hem özüňiz alyp baryň.
rehearsal-seat-officer = Taslama ýazýar, açýar we jogap berýär
rehearsal-seat-releaser = Beýlekiniň ýazanyny ugratmaga rugsat berýär; utgaşdyryjy
rehearsal-seat-branch = Şol ýurduň başga edarasynda ugradylan işleri açýar we jogap berýär
rehearsal-sit = Şu ýerde otur
rehearsal-sits = Siz şu ýerde otyrsyňyz
rehearsal-filled = Doldurylan wagty: { $time }. Bir günden soň, onda hiç kim işlemese, boşadylýar.
rehearsal-unfilled = Ilkinji orun alnanda doldurylýar; bu birnäçe sekunt alýar.
rehearsal-filling = Türgenleşik edil häzir doldurylýar. Birnäçe sekuntdan soň täzeden synap görüň.
rehearsal-try = Nämäni synap görmeli
rehearsal-try-text = Doldurylaly bäri edilenler, kim eden hem bolsa, bellenen.
rehearsal-try-submit = Dogluş hakynda habarnama ýazyň we ugratmaga rugsat almaga tabşyryň.
rehearsal-try-release = Şol ýurtda ugratmaga rugsat berýäniň ornuna geçiň we rugsat beriň. Ýazan adamyň özi rugsat berip bilmeýär.
rehearsal-try-open = Beýleki ýurda geçiň, geleni açyň we kabul ediň.
rehearsal-try-forward = Demirgazyk ýurduň bir işini onuň beýleki edarasyna ugradyň, şol ýere geçiň we ony açyň.
rehearsal-try-ask = Ugradyjydan bir zat soraň ýa-da has soňky möhlet teklip ediň.
rehearsal-try-answer = Jogap beriň ýa-da netijäni habar beriň; ýazga girizileni ikinji adam tassyklaýar.
rehearsal-try-close = Ugradyjynyň ornuna gaýdyp geliň, jogaby okaň we işi ýapyň.
rehearsal-done = Edildi
rehearsal-proof = Hakyky işde portal bu ýerde kimdigiňizi ýene bir gezek soraýar.
rehearsal-reset = Täzeden başla
rehearsal-reset-lead = Bu ýerde synalan ähli zat, häzir türgenleşýänleriň hemmesi üçin, ýatdan çykarylýar we ornuna her ýagdaýdaky işler goýulýar. Bu birnäçe sekunt alýar.
rehearsal-reset-do = Boşat we täzeden doldur
rehearsal-keep = Bolşy ýaly goý
rehearsal-flash-reset = Türgenleşik täzeden dolduryldy. Orun saýlaň.
rehearsal-flash-seat = Ilki orun saýlaň. Orunyňyz bar bolan bolsa, şol arada türgenleşik täzeden dolduryldy, onda synalanlar indi ýok.
