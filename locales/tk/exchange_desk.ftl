# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: receipt as tassyklama (also the word for a confirmation), exchange-title (the
# glossary's word for the exchange of records, for letters too), exchange-sealed, exchange-receipt-content (commitment),
# exchange-receipt-submission-*, exchange-form-sensitivity (said as protection), exchange-officer, exchange-grade-*,
# exchange-paused, exchange-receipt-reopening (as exchange-step-reopen), exchange-form-basis-hint.
# Also exchange-form-others, exchange-form-office, exchange-flash-erased, exchange-conflict-typed, exchange-renew-l-doc
# (version as redaksiýa, since görnüş is kind here), exchange-related-newer, exchange-related-older,
# exchange-related-whole, exchange-notice-to-erase, exchange-erasure-* and exchange-erasures* (coordinator as utgaşdyryjy).
# Also exchange-contradicted, exchange-contradicted-lead, exchange-contradicted-sent, exchange-contradicted-came.
# Also exchange-find-hint, exchange-receipt-picture, exchange-receipt-picture-says, exchange-receipt-digest,
# exchange-conflict-pending.
# Also exchange-left-working, exchange-left-days, exchange-waits-for-you, exchange-waits-for.
# To be confirmed as well: exchange-nobody-releases, exchange-notice-nobody*.

exchange-title = Ýazgylary alyşmak
exchange-lead = On döwletiň RÝNÝ edaralarynyň arasyndaky habarnamalar, soraglar we hatlar. Her ädimden tassyklama galýar, ony hiç bir tarap inkär edip bilmeýär.
exchange-new = Täze habar başla
exchange-shelves = Işleriň sanawlary
exchange-shelf-waiting = Bize garaşýanlar
exchange-shelf-received = Alnanlar
exchange-shelf-sent = Ugradylanlar
exchange-shelf-drafts = Taslamalar
exchange-find = Iş gözle
exchange-find-hint = Işiň belgisi, islendik ýazuwdaky at ýa-da resminamanyň belgisi. Diňe öz edaraňyzyň işleri tapylýar.
exchange-show = Görkez
exchange-empty = Bu ýerde iş ýok
exchange-empty-advice = Gelenler jogap bermegiň soňky güni bilen bile şu ýerde durýar.
exchange-nothing-found = Edaraňyzyň hiç bir işi laýyk gelmeýär.
exchange-count = { $count ->
    [one] { $count } iş
   *[other] { $count } iş
}
exchange-grade-name = Ady ýazylyşy ýaly
exchange-grade-sound = Aýdylyşy birmeňzeş
exchange-grade-part = Adynyň bölegi
exchange-candidates = Gözlenýän şularyň biri bolmagy mümkin. Şol bir adamdygyny diňe ýazgylary deňeşdirýän işgär çözýär.
exchange-due = Jogap bermegiň möhleti: { $day }
exchange-overdue = Möhleti geçen: { $day }
exchange-left-working = { $count ->
    [0] Şu gün soňky gün
   *[other] { $count } iş güni galdy
}
exchange-left-days = { $count ->
    [0] Şu gün soňky gün
   *[other] { $count } gün galdy
}
exchange-waits-for-you = Size garaşýar
exchange-waits-for = Garaşylýan ýurt: { $country }
exchange-each-reading = Her okalyş ýazylýar.
exchange-paused = Möhletiň hasaby { $day } gününden bäri saklanan
exchange-proposed = Has soňky möhlet teklip edildi: { $day }
exchange-more = Has köne işler

# Begin.
exchange-new-lead = Ilki munuň nämedigini we kime niýetlenendigini aýdyň. Taslamany edaraňyzdan daşarda hiç kim görmeýär.
exchange-form-kind = Habaryň görnüşi
exchange-form-receiver = Alyjy
exchange-form-others = Ýene kime
exchange-form-others-hint = Her alyjy üçin aýratyn iş açylýar we her biri özi jogap berýär. Sorag diňe bir alyja ugradylýar.
exchange-form-office = Iş ugradylýan edara
exchange-form-basis = Hukuk esasy
exchange-form-basis-hint = Iki döwlet hem Minsk konwensiýasyna gatnaşýan bolsa, onuň 12-nji maddasynyň ulanylmagy mümkin. Bu maslahat, kanun däl: muny siziň hukuk bölümiňiz tassyklaýar.
exchange-form-purpose = Maksat
exchange-form-urgency = Gyssaglylygy
exchange-form-sensitivity = Maglumatlaryň goralyşy
exchange-form-begin = Taslamany başla
exchange-error-choose = Sanawdan birini saýlaň.
exchange-error-one-receiver = Sorag diňe bir alyja ugradylýar.

# A case.
exchange-disclaimer = Bu habaryň ugradylmagy ýa-da alynmagy raýatlygyň hem, nikanyň hakykylygynyň hem ykrar edilmegini aňlatmaýar.
exchange-from = Ugradyjy
exchange-to = Alyjy
exchange-officer = Işi alyp barýan işgär
exchange-case-facts = Bu iş barada
exchange-conversation = Näme aýdyldy we edildi
exchange-what-next = Näme edip bilersiňiz
exchange-nothing-next = Bu ýerde size hiç zat garaşmaýar.
exchange-by-portal = Portal
exchange-sealed = Açylýança möhürli durýar. Açylandygy ýazylýar we ugradyjy tassyklama alýar.
exchange-destroyed = Bu habaryň açary ýok edildi; diňe tassyklamalar galdy.
exchange-continue = Ýazmagy dowam et
exchange-own-work = Ony siz hem ýazdyňyz, şonuň üçin ugratmaga rugsady başga biri berýär.
exchange-nobody-releases = Edaraňyzda muny ugratmaga rugsat berip biljek hiç kim ýok: ol hem işgär, hem gözden geçiriji bolmaly we ony ýazmaga gatnaşmadyk bolmaly. Ýurduňyzyň dolandyryjylary kimdir birini belläp bilerler.
exchange-notice-nobody-title = Ýazgylary alyşmak stolunda gözden geçiriji ýok
exchange-notice-nobody = { $organisation }: ugratmaga rugsada garaşýan bir zat bar we ol ýerde rugsat berip biljek hiç kim ýok. Hem işgär, hem gözden geçiriji bolan birini belläň.
exchange-notice-nobody-where = ýurduňyzyň bir edarasy
exchange-missing = { $count ->
    [one] { $count } meýdan entek doly doldurylmady
   *[other] { $count } meýdan entek doly doldurylmady
}
exchange-save = Taslamany ýatda sakla
exchange-flash-saved = Taslama ýatda saklandy.
exchange-flash-done = Edildi we ýazyldy.
exchange-discard = Taslamany poz
exchange-flash-discarded = Taslama pozuldy.
exchange-flash-erased = Ýok edildi. Gol çekilenler we ýazylanlar saklanyp galýar.
exchange-drafted = Taslama ýazyldy, ugratmaga entek rugsat berilmedi

# Who read it.
exchange-readers = Kim okady
exchange-readers-lead = Habaryň mazmunynyň her okalyşy ol görkezilmezden öň ýazylýar. Bu sanawy iki tarap hem görýär.
exchange-readers-none = Muny entek hiç kim okamady.
exchange-reader = Okyjy
exchange-reader-office = Edara
exchange-reader-when = Haçan

# Receipts.
exchange-receipts = Tassyklamalar
exchange-receipt-file = Faýl görnüşindäki tassyklama
exchange-receipt-lead = Tassyklamalara portal gol çekýär we olar açyk žurnalda saklanýar. Faýly bolan adam ony portalsyz barlap bilýär.
exchange-receipt-check = Ony islendik kompýuterde programma bilen barlaň: sijil verify we faýlyň ady.
exchange-receipt-waits = Ol birnäçe sekundyň içinde žurnalda ýer alýar. Şondan soň faýly täzeden göçürip alyň: onda subutnama bolar.
exchange-receipt-place = Žurnaldaky ýeri
exchange-receipt-code = Habar (belgisi)
exchange-receipt-content = Mazmun, san bilen berkidilen
exchange-receipt-by = Edara we wezipe
exchange-receipt-at = Wagty (UTC)
exchange-receipt-word = Sebäp ýa-da netije
exchange-receipt-submission-acceptance = Tabşyrylan habar kabul edildi
exchange-receipt-submission-rejection = Tabşyrylan habar ret edildi
exchange-receipt-delivery = Gowşuryldy
exchange-receipt-retrieval = Alyjy açdy
exchange-receipt-non-retrieval = Wagtynda açylmady
exchange-receipt-business-acceptance = Işgär kabul etdi
exchange-receipt-business-rejection = Ret edildi
exchange-receipt-reopening = Täzeden açyldy
exchange-receipt-outcome = Netije habar berildi
exchange-receipt-answer = Jogap berildi

# What cannot be done.
exchange-conflict-changed = Şu aralykda kimdir biri işi üýtgetdi. Ony täzeden okaň.
exchange-conflict-receiver = Alyjy başga döwletiň edarasy bolmaly.
exchange-conflict-nothing-said = Bu ädim üçin sözler gerek, emma olar ýok.
exchange-conflict-not-whole = Entek bir zat kem. Bellenen meýdanlary dolduryň.
exchange-conflict-date = Has soňky möhlet bir gün bolmaly we häzirki möhletden soň gelmeli.
exchange-conflict-typed = Siz ýazýarkaňyz kimdir biri işi üýtgetdi. Ýazanlaryňyz entek şu ýerde; olary täzeden ýatda saklasaňyz, beýleki işgäriň ýatda saklanlarynyň ýerine geçer.
exchange-conflict-pending = Žurnala iň täze tassyklama entek girizilmedi. Bir minutdan soň gaýtadan synanyşyň.
exchange-contradicted = Bu habar eýýäm başga tekst bilen iberildi
exchange-contradicted-lead = Forma gaýtadan geldi we iberilen habardan başga zat aýdýar. Ol habarda hiç zat üýtgedilmedi; täze tekst saklanmady. Ikisiniň-de san bilen berkidilen bahasy žurnalda dur. Başgaça aýdylmaly zat indiki habarda ýa-da düzedişde aýdylýar.
exchange-contradicted-sent = Iberileni, san bilen berkidilen
exchange-contradicted-came = Häzir geleni, san bilen berkidilen
exchange-conflict-cancelled = Ýazgy ýatyryldy; indi onuň ýerine hiç zat gelmeýär.
exchange-conflict-office = Öz döwletiňiziň başga edarasyny saýlaň.

# Notices in the inbox of the portal.
exchange-notice-title = Ýazgylary alyşmak: { $reference }
exchange-mail-waiting = { $count ->
    [one] Bir iş jogabyňyza garaşýar
   *[other] { $count } iş jogabyňyza garaşýar
}
exchange-mail-said = { $count ->
    [one] Bir işde täzelik bar
   *[other] { $count } işde täzelik bar
}
exchange-notice-arrived = Iş geldi: { $reference }.
exchange-notice-asked = { $reference } işinde sizden bir zat soraldy.
exchange-notice-said = { $reference } işinde bir zat aýdyldy.
exchange-notice-to-release = { $reference } işi ugratmaga rugsadyňyza garaşýar.
exchange-notice-reminded = { $reference } işi henizem size garaşýar.
exchange-notice-unopened = { $reference } işini bäş iş gününiň içinde hiç kim açmady.
exchange-notice-overdue = { $reference } işiniň soňky güni geçdi.
exchange-notice-to-erase = Utgaşdyryjy { $reference } işini ýok etmegi buýurdy. Muňa barlagçy razylyk bermeli.
exchange-renew-n-cor = Ýazgyny düzet
exchange-renew-n-can = Ýazgyny ýatyr
exchange-renew-l-doc = Täze redaksiýasyny ýaz
exchange-superseded = Bu habaryň ýerine soňraky habar geldi. Bu habaryň özünde hiç zat üýtgedilmedi we pozulmady.
exchange-related = Özara baglanyşykly işler
exchange-related-newer = Munuň ýerine geleni
exchange-related-older = Bu onuň ýerine geldi
exchange-related-copy = Başga alyja hem ugradyldy
exchange-related-whole = Bu bölegiň degişli soragy
exchange-related-part = Başgalara berlen bölek
exchange-part-lead = Soragyň bir bölegi üçünji edara ugradylýar. Bu bölegiň taslamasy hem islendik soragyňky ýaly ýazylýar we ony ugratmaga rugsat berilýär; böleklere jogap berlenden soň siz jogap berýärsiňiz.
exchange-erasure-ordered = Utgaşdyryjy muny saklanyş möhleti gutarmanka ýok etmegi buýurdy. Muňa barlagçy razylyk bermeli.
exchange-erasures = Ýok edilmegi razylyga garaşýan işler
exchange-erasures-lead = Utgaşdyryjy bu işleri saklanyş möhleti gutarmanka ýok etmegi buýurdy. Razylyk berseňiz, olaryň açarlary ýok edilýär we olary indi hiç kim okap bilmeýär; žurnal we tassyklamalar galýar.
exchange-erasures-none = Ýok edilmegi razylygyňyza garaşýan iş ýok.
exchange-erasure-by = Buýran işgär
exchange-receipt-picture = Şu tassyklama alyp barýan surat
exchange-receipt-picture-says = Surat şu sahypa alyp barýar we gol çekileniň heşini aýdýar. Ol ýokardaky bilen deň bolsa, kagyz bilen tassyklama biri-birine degişlidir.
exchange-receipt-digest = Gol çekileniň heşi (SHA-256)
