# Records between registers: what is sent, where a case stands, what can be done with it, and reasons.
# To be confirmed by a native reader: exchange-step-release and what belongs to it (release is the leave to send, not
# publication as elsewhere), exchange-kind-n-rec (the law's word, establishment of paternity or
# maternity), exchange-kind-q-cap,
# exchange-follow-up-s-opn (receipt of retrieval said as opening), exchange-basis-courtesy, exchange-refused-held,
# exchange-outcome-noted-only, exchange-purpose-court, the word iş for a case, reýestr for the civil register.
# Also exchange-step-join-part, exchange-step-hold, exchange-step-lift-hold, exchange-refused-no-draft.
# Also exchange-step-escalate (coordinator as utgaşdyryjy).
# Also exchange-step-reinstate.

# What begins a case.
exchange-kind-n-bir = Dogluş hakynda habarnama
exchange-kind-n-mar = Nika baglaşmak hakynda habarnama
exchange-kind-n-dth = Ölüm hakynda habarnama
exchange-kind-n-div = Nikanyň bozulmagy ýa-da hakyky däl diýip ykrar edilmegi hakynda habarnama
exchange-kind-n-rec = Atalygyň (eneligiň) anyklanylmagy hakynda habarnama
exchange-kind-n-adp = Perzentlige almak hakynda habarnama
exchange-kind-n-nam = Ady üýtgetmek hakynda habarnama
exchange-kind-n-nat = Raýatlygyň üýtgemegi hakynda habarnama
exchange-kind-n-cor = Düzedilen ýazgy hakynda habarnama
exchange-kind-n-can = Ýatyrylan ýazgy hakynda habarnama
exchange-kind-q-ver = Resminamany barlamak
exchange-kind-q-ext = Göçürme barada haýyşnama
exchange-kind-q-cap = Nika baglaşmaga ukyplylyk barada sorag
exchange-kind-q-lif = Adamyň diridigi barada sorag
exchange-kind-q-trc = Ýazgyny gözlemek
exchange-kind-l-doc = Hat ýa-da resminama
exchange-kind-i-spc = Resminamanyň nusgasy
exchange-kind-i-alr = Duýduryş

# What the two sides send each other on the way.
exchange-follow-up-s-rcp = Tabşyrylandygynyň tassyklamasy
exchange-follow-up-s-dlv = Gowşurylandygynyň tassyklamasy
exchange-follow-up-s-opn = Açylandygynyň tassyklamasy
exchange-follow-up-s-fwd = Başga edara ugradyldy
exchange-follow-up-s-spl = Böleklere bölündi
exchange-follow-up-s-clq = Düşündiriş barada haýyşnama
exchange-follow-up-s-cla = Düşündiriş
exchange-follow-up-s-due = Has soňky möhlet teklip edildi
exchange-follow-up-s-wdr = Yzyna alyndy
exchange-follow-up-s-rem = Ýatlatma
exchange-follow-up-s-dec = Ret edildi
exchange-follow-up-s-out = Netije
exchange-follow-up-s-clo = Ýapyldy
exchange-follow-up-a-ver = Barlagyň jogaby
exchange-follow-up-a-ext = Göçürme
exchange-follow-up-a-cap = Nika baglaşmaga ukyplylyk barada jogap
exchange-follow-up-a-lif = Adamyň diridigi barada jogap
exchange-follow-up-a-trc = Gözlegiň netijesi

# Where a case stands.
exchange-state-draft = Taslama
exchange-state-to-release = Ugratmaga rugsada garaşýar
exchange-state-sent = Ugradyldy
exchange-state-delivered = Gowşuryldy
exchange-state-opened = Açyldy
exchange-state-accepted = Kabul edildi
exchange-state-awaiting-asker = Sorag berene garaşýar
exchange-state-answered = Jogap berildi
exchange-state-outcome-given = Netije habar berildi
exchange-state-declined = Ret edildi
exchange-state-withdrawn = Yzyna alyndy
exchange-state-closed = Ýapyldy
exchange-state-shredded = Ýok edildi

# What can be done with it.
exchange-step-submit = Ugratmaga rugsat almaga tabşyr
exchange-step-return = Yzyna gaýtar
exchange-step-release = Ugratmaga rugsat ber
exchange-step-deliver = Gowşur
exchange-step-open = Aç
exchange-step-accept = Kabul et
exchange-step-forward = Başga edara ugrat
exchange-step-split = Böleklere böl
exchange-step-join-part = Bölegiň jogabyny goş
exchange-step-ask-clarification = Düşündiriş sora
exchange-step-clarify = Düşündiriş ber
exchange-step-propose-date = Has soňky möhlet teklip et
exchange-step-agree-date = Has soňky möhlete razy bol
exchange-step-refuse-date = Has soňky möhleti ret et
exchange-step-decline = Ret et
exchange-step-reopen = Täzeden aç
exchange-step-answer = Jogap ber
exchange-step-give-outcome = Netijäni habar ber
exchange-step-confirm-entry = Reýestre girizilendigini tassykla
exchange-step-ask-about-answer = Jogap barada sora
exchange-step-close = Ýap
exchange-step-close-unasked = Otuz günden soň ýap
exchange-step-withdraw = Yzyna al
exchange-step-supersede = Başgasy bilen çalyş
exchange-step-reinstate = Ýene güýje giriz
exchange-step-hold = Ýok etmäge kanuny gadagançylyk goý
exchange-step-lift-hold = Ýok etmäge goýlan kanuny gadagançylygy aýyr
exchange-step-order-erasure = Ýok etmegi buýur
exchange-step-erase = Ýok et
exchange-step-expire = Saklanyş möhletinden soň ýok et
exchange-step-remind = Alyja ýatlat
exchange-step-tell-unopened = Hiç kimiň açmandygyny habar ber
exchange-step-escalate = Möhletiniň geçendigini utgaşdyryjylara habar ber

# Why a step is not taken.
exchange-refused-state = Işiň häzirki ýagdaýynda muny edip bolmaýar. Belki, başga biri öňe geçendir; täzeden okaň.
exchange-refused-family = Bu görnüşli habar bilen muny edip bolmaýar.
exchange-refused-duty = Muny başga biri etmeli.
exchange-refused-no-draft = Ugratmaga rugsat berip boljak taslama ýok.
exchange-refused-own-work = Taslamany ýazan adam ony ugratmaga rugsat berip bilmez.
exchange-refused-proposal = Bir wagtda diňe bir has soňky möhlet teklip edilýär we diňe şoňa razy bolup ýa-da şony ret edip bolýar.
exchange-refused-open-parts = Onuň bölekleri başgalara berildi we olara entek jogap ýok.
exchange-refused-answered = Muňa öň jogap berildi, indi ret edip bolmaýar.
exchange-refused-held = Ony ýok etmäge kanuny gadagançylyk bar ýa-da aýryp boljak gadagançylyk ýok.
exchange-refused-early = Onuň wagty entek gelmedi.
exchange-refused-order = Ýok etmegi bir adam buýurýar, başga biri oňa razylyk berýär.

# On what it rests, why, and how pressing it is.
exchange-basis-minsk93-12 = Minsk konwensiýasy, 1993, 12-nji madda
exchange-basis-chis02 = Kişinýow konwensiýasy, 2002
exchange-basis-iccs-3 = ICCS konwensiýasy, № 3
exchange-basis-iccs-16 = ICCS konwensiýasy, № 16
exchange-basis-iccs-26 = ICCS konwensiýasy, № 26
exchange-basis-iccs-34 = ICCS konwensiýasy, № 34
exchange-basis-bilat = Iki döwletiň ylalaşygy
exchange-basis-courtesy = RÝNÝ edaralarynyň özara hoşniýetliligi
exchange-purpose-register-update = Reýestri täzelemek
exchange-purpose-verification = Resminamany barlamak
exchange-purpose-marriage = Nika baglaşmak
exchange-purpose-pension = Pensiýa
exchange-purpose-nationality = Raýatlyk
exchange-purpose-court = Kazyýet önümçiligi
exchange-purpose-other = Başga maksat
exchange-urgency-routine = Adaty
exchange-urgency-urgent-child = Gyssagly: oňa çaga garaşýar
exchange-urgency-urgent-medical = Gyssagly: lukmançylyk kömegi
exchange-urgency-urgent-burial = Gyssagly: jaýlamak
exchange-urgency-urgent-travel = Gyssagly: ýola çykmak
exchange-sensitivity-common = Ähli döwletler üçin umumy, açyk
exchange-sensitivity-protected = Ähli döwletler üçin umumy, goralýan
exchange-sensitivity-national = Bir döwlete mahsus
exchange-sensitivity-notes = Soňky bellikler
exchange-sensitivity-adoption = Perzentlige almak
exchange-sensitivity-protected-person = Gorag astyndaky adam

# Why a document is doubted, and what was found.
exchange-doubt-signature = Gol
exchange-doubt-signer = Gol çekeniň ygtyýary
exchange-doubt-seal = Möhür
exchange-doubt-altered = Üýtgedilen
exchange-doubt-content = Mazmun
exchange-doubt-unknown-model = Nämälim blank
exchange-doubt-other = Başga esas
exchange-result-genuine = Hakyky we mazmuny dogry
exchange-result-genuine-but-amended = Hakyky, ýazgy soňra üýtgedildi
exchange-result-content-differs = Mazmuny ýazgydan tapawutlanýar
exchange-result-not-issued = Hiç haçan berilmedi
exchange-result-forged-or-altered = Galp ýa-da üýtgedilen
exchange-result-cancelled = Ýatyryldy
exchange-result-not-found = Beýle ýazgy tapylmady
exchange-result-cannot-tell = Anyklap bolmaýar

# What became of a notice, and reasons.
exchange-outcome-entered = Reýestre girizildi
exchange-outcome-noted-only = Maglumat üçin kabul edildi
exchange-outcome-not-ours = Bizdäki hiç kime dahylly däl
exchange-outcome-person-not-found = Adam tapylmady
exchange-outcome-already-known = Eýýäm mälim
exchange-outcome-differs = Reýestrde başgaça ýazylan
exchange-decline-not-competent = Bu başga edaranyň ygtyýarynda
exchange-decline-not-allowed = Kanun rugsat bermeýär
exchange-decline-too-little = Bir zat tapmak üçin maglumat az
exchange-decline-repeated = Öň soraldy we jogap berildi
exchange-decline-purpose = Kanuny maksat ýok
exchange-decline-other = Başga sebäp
exchange-extension-archive = Ýazgy arhiwde
exchange-extension-other-office = Başga edaradan soramaly
exchange-extension-decision = Kazyýet ýa-da ygtyýarly edara karar bermeli
exchange-extension-reconstruction = Zaýalanan ýa-da ýiten ýazgylar dikeldilýär
exchange-extension-other = Başga sebäp
exchange-withdrawal-mistake = Ýalňyşlyk bilen ugradyldy
exchange-withdrawal-wrong-receiver = Nädogry edara ugradyldy
exchange-withdrawal-not-needed = Indi gerek däl
exchange-withdrawal-other = Başga sebäp
exchange-document-letter = Hat
exchange-document-law = Kanun ýa-da kadalaşdyryjy nama
exchange-document-form = Blank
exchange-document-report = Hasabat
exchange-document-statistics = Statistika
exchange-document-draft-agreement = Ylalaşygyň taslamasy
exchange-document-minutes = Teswirnama
exchange-document-other = Başga resminama
