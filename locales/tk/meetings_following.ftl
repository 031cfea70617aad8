# What follows a meeting: decisions with their history, the delegations of those who take part, minutes that delegations
# agree to, what waits on the desk, and the notices of all of it.
# To be confirmed by a native reader: the words for a delegation, for minutes and for agreeing to them

# Decisions followed up.
meetings-decision-title = { $count }-nji çözgüt
meetings-decided = Soňky çözgütler
meetings-history = Onuň netijesi
meetings-history-empty = Bu barada entek hiç kim hiç zat aýtmady.
meetings-report = Işiň nirä ýetendigini habar beriň
meetings-report-hint = Muny hemmeler şu sahypada edaraňyzyň ady bilen, siziň adyňyzsyz okaýar.
meetings-report-state = Häzirki ýagdaýy
meetings-report-text = Näme edildi ýa-da näme päsgel berýär
meetings-report-send = Taryha goşmak

# Delegations.
meetings-delegations = Wekiliýetler
meetings-delegations-lead = Bu atlary diňe gatnaşyjylaryň administratorlary we kabul ediji okaýar.
meetings-delegations-kept = Atlaryň saklanýan soňky güni: { $day }.
meetings-delegations-forgotten = Atlar pozuldy; saklanan soňky güni: { $day }.
meetings-delegations-people = Bellige alnan adamlar: { $count }
meetings-delegate-head = Wekiliýetiň ýolbaşçysy
meetings-delegation-none = Entek bellige alynmady.
meetings-delegation-own = Wekiliýet: { $country }
meetings-delegates = Kim gelýär
meetings-delegates-hint = Birinji adam wekiliýete ýolbaşçylyk edýär. Boş setirler göz öňünde tutulmaýar; hemmesi boş bolsa, wekiliýet yzyna alynýar.
meetings-delegate-name = { $count }-nji at
meetings-delegate-office = { $count }-nji wezipe
meetings-delegate-what = Ady
meetings-delegate-as = Wezipesi
meetings-delegation-register = Wekiliýeti bellige almak

# Minutes.
meetings-minutes = Teswirnama
meetings-minutes-version = { $count }-nji görnüş
meetings-minutes-state-draft = Ýazylýar
meetings-minutes-state-proposed = Wekiliýetlere hödürlendi
meetings-minutes-state-published = Neşir edilen
meetings-minutes-state-superseded = Çalşylan
meetings-minutes-translated = Bu terjime. Wekiliýetlerden ilkinji dildäki tekst barada soraldy.
meetings-minutes-published-on = Neşir edilen güni: { $day }
meetings-minutes-by-decision = Ähli wekiliýetler razy bolmasa-da neşir edildi
meetings-minutes-begin = Teswirnamany başlamak
meetings-minutes-edit = Teswirnamany ýazmak
meetings-minutes-text = Teswirnamanyň teksti
meetings-minutes-text-hint = Ýönekeý abzaslar bilen, her biri aýry setirde.
meetings-minutes-languages = Teswirnamanyň dilleri
meetings-minutes-propose = Wekiliýetlere hödürlemek
meetings-minutes-propose-hint = Her wekiliýetden bir gezek razy bolmagy ýa-da garşy çykmagy soralýar. Şondan soň tekst üýtgemeýär.
meetings-minutes-agreed = Ähli wekiliýetler razy boldy.
meetings-minutes-not-agreed = Wekiliýetleriň hemmesi razy bolmady. Häzir neşir eden haýsy çözgüt esasynda neşir edýändigini ýazýar we muny hemmeler okaýar.
meetings-minutes-reason = Haýsy çözgüt esasynda
meetings-minutes-reason-hint = Kim we näme üçin çözdi. Bu teswirnamanyň aşagynda durýar.
meetings-minutes-publish = Teswirnamany neşir etmek
meetings-minutes-renew = Indiki görnüşi başlamak
meetings-minutes-renew-hint = Indiki görnüş şu tekstden başlanýar we ähli wekiliýetlerden täzeden soralýar.
meetings-minutes-correct-hint = Bu teswirnama indiki görnüş neşir edilýänçä galýar.
meetings-voices = Wekiliýetleriň jogaplary
meetings-stance = Jogap
meetings-stance-none = Entek jogap ýok
meetings-stance-agreed = Razy
meetings-stance-objected = Garşy
meetings-stance-give = Wekiliýetiňiziň adyndan jogap beriň
meetings-stance-give-agreed = Biz bu teswirnama bilen razy
meetings-stance-give-objected = Biz garşy
meetings-stance-hint = Her görnüşe bir gezek jogap berilýär, jogaby üýtgedip bolmaýar.
meetings-stance-send = Jogaby ugratmak
meetings-remark = Näme üýtgemeli
meetings-remark-hint = Garşy çykan muny ýazýar. Kabul edýän tarap we beýleki wekiliýetler okaýar.

# On the desk.
meetings-desk-title = Duşuşyklardan
meetings-desk-decision = Ýerine ýetirilmeli
meetings-desk-minutes = Jogaba garaşýan teswirnama
meetings-desk-delegation = Bellige alynmaly wekiliýet

# Notices. A day can be named in them as $due, the meeting as $title.
meetings-notice-given = Bir çözgüdi ýerine ýetirmek size tabşyryldy
meetings-notice-given-text = Edaraňyz “{ $title }” duşuşygynyň çözgüdini ýerine ýetirmeli. Möhleti: { $due }.
meetings-notice-no-day = gün bellenmedi
meetings-notice-soon = Çözgüdiň möhleti ýakyn
meetings-notice-soon-text = “{ $title }” duşuşygynyň çözgüdini edaraňyz ýerine ýetirýär. Möhleti: { $due }.
meetings-notice-late = Çözgüdiň möhleti geçdi
meetings-notice-late-text = “{ $title }” duşuşygynyň edaraňyz ýerine ýetirýän çözgüdiniň möhleti geçdi: { $due }.
meetings-notice-near = Duşuşyk ýakynlaşdy
meetings-notice-near-text = “{ $title }” duşuşygy ýakynlaşdy. Başlanýan wagty: { $due }.
meetings-notice-delegation = Wekiliýet bellige alynmaly
meetings-notice-delegation-text = “{ $title }” duşuşygynyň başlanýan wagty: { $due }. Ýurduňyz wekiliýetini entek bellige almady.
meetings-notice-asked = Teswirnama wekiliýetiňiziň jogabyna garaşýar
meetings-notice-asked-text = Wekiliýetiňizden “{ $title }” duşuşygynyň teswirnamasy bilen razymy diýip soralýar.
meetings-notice-objected = Wekiliýet teswirnama garşy çykdy
meetings-notice-objected-text = Bir wekiliýet “{ $title }” duşuşygynyň teswirnamasyna garşy çykdy. Ýazany teswirnamanyň sahypasynda.
meetings-notice-agreed = Teswirnamany neşir edip bolýar
meetings-notice-agreed-text = Ähli wekiliýetler “{ $title }” duşuşygynyň teswirnamasy bilen razy boldy. Ony neşir edip bolýar.
meetings-notice-out = Teswirnama neşir edildi
meetings-notice-out-text = “{ $title }” duşuşygynyň teswirnamasyny indi hemmeler okap bilýär.

# What was done, and what cannot be.
meetings-flash-reported = Taryha goşuldy.
meetings-flash-delegation = Wekiliýet bellige alyndy.
meetings-flash-delegation-withdrawn = Wekiliýet yzyna alyndy.
meetings-flash-minutes-proposed = Wekiliýetlerden soraldy.
meetings-flash-minutes-renewed = Indiki görnüş başlandy.
meetings-flash-minutes-answered = Jogap ýazyldy.
meetings-flash-minutes-published = Teswirnama neşir edildi. Indi ony hemmeler okap bilýär.
meetings-conflict-delegations-over = Duşuşyk tamamlandy.
meetings-conflict-delegations-draft = Duşuşyk entek neşir edilmedi.
meetings-conflict-minutes-early = Teswirnama duşuşyk başlanandan soň ýazylýar.
meetings-conflict-minutes-stand = Teswirnamanyň ýagdaýy muňa mümkinçilik bermeýär. Oňa täzeden serediň.
meetings-conflict-minutes-nobody = Soralyp bilinjek wekiliýet ýok.
meetings-conflict-minutes-open = Wekiliýetleriň hemmesi razy bolmady. Haýsy çözgüt esasynda neşir edilýändigini ýazyň.
meetings-conflict-minutes-answered = Wekiliýetiňiz eýýäm jogap berdi.
meetings-conflict-minutes-not-asked = Bu teswirnama barada wekiliýetiňizden soralmady.
meetings-error-delegate = Geljek her adamyň adyny ýazyň.
meetings-error-report = Näme edilendigini ýa-da nämäniň päsgel berýändigini ýazyň.
meetings-error-minutes = Teswirnamany ýazyň.
meetings-error-stance = Wekiliýetiňiziň razydygyny ýa-da garşydygyny saýlaň.
meetings-error-remark = Nämäniň üýtgemelidigini ýazyň.
