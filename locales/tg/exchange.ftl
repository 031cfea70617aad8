# Records between registers: what is sent, where a case stands, what can be done with it, and reasons.
# To be confirmed by a native reader: exchange-step-release and what belongs to it (release is the leave to send, not
# publication as elsewhere), exchange-kind-n-rec (the law's word, establishment of paternity or
# maternity), exchange-kind-q-cap,
# exchange-follow-up-s-opn (receipt of retrieval said as opening), exchange-basis-courtesy, exchange-refused-held,
# exchange-outcome-noted-only, the word парванда for a case.
# Also exchange-step-join-part, exchange-step-hold, exchange-step-lift-hold, exchange-refused-no-draft,
# exchange-step-tell-unopened, exchange-step-escalate (coordinator).
# Also exchange-step-reinstate.

# What begins a case.
exchange-kind-n-bir = Огоҳинома дар бораи таваллуд
exchange-kind-n-mar = Огоҳинома дар бораи ақди никоҳ
exchange-kind-n-dth = Огоҳинома дар бораи вафот
exchange-kind-n-div = Огоҳинома дар бораи бекор кардан ё беэътибор донистани ақди никоҳ
exchange-kind-n-rec = Огоҳинома дар бораи муқаррар намудани падарӣ (модарӣ)
exchange-kind-n-adp = Огоҳинома дар бораи фарзандхондӣ
exchange-kind-n-nam = Огоҳинома дар бораи иваз намудани ном
exchange-kind-n-nat = Огоҳинома дар бораи тағйири шаҳрвандӣ
exchange-kind-n-cor = Огоҳинома дар бораи сабти ислоҳшуда
exchange-kind-n-can = Огоҳинома дар бораи сабти бекоршуда
exchange-kind-q-ver = Санҷиши ҳуҷҷат
exchange-kind-q-ext = Дархости нусха аз сабт
exchange-kind-q-cap = Савол дар бораи ҳаққи бастани ақди никоҳ
exchange-kind-q-lif = Савол дар бораи зинда будани шахс
exchange-kind-q-trc = Ҷустуҷӯи сабт
exchange-kind-l-doc = Мактуб ё ҳуҷҷат
exchange-kind-i-spc = Намунаи ҳуҷҷат
exchange-kind-i-alr = Ҳушдор

# What the two sides send each other on the way.
exchange-follow-up-s-rcp = Тасдиқи фиристодан
exchange-follow-up-s-dlv = Тасдиқи расонидан
exchange-follow-up-s-opn = Тасдиқи кушодан
exchange-follow-up-s-fwd = Ба мақоми дигар фиристода шуд
exchange-follow-up-s-spl = Ба қисмҳо ҷудо карда шуд
exchange-follow-up-s-clq = Дархости тавзеҳ
exchange-follow-up-s-cla = Тавзеҳ
exchange-follow-up-s-due = Мӯҳлати дертар пешниҳод шуд
exchange-follow-up-s-wdr = Бозпас гирифта шуд
exchange-follow-up-s-rem = Ёдоварӣ
exchange-follow-up-s-dec = Рад шуд
exchange-follow-up-s-out = Натиҷа
exchange-follow-up-s-clo = Пӯшида шуд
exchange-follow-up-a-ver = Ҷавоби санҷиш
exchange-follow-up-a-ext = Нусха аз сабт
exchange-follow-up-a-cap = Ҷавоб дар бораи ҳаққи бастани ақди никоҳ
exchange-follow-up-a-lif = Ҷавоб дар бораи зинда будани шахс
exchange-follow-up-a-trc = Натиҷаи ҷустуҷӯ

# Where a case stands.
exchange-state-draft = Пешнавис
exchange-state-to-release = Дар интизори иҷозати фиристодан
exchange-state-sent = Фиристода шуд
exchange-state-delivered = Расонида шуд
exchange-state-opened = Кушода шуд
exchange-state-accepted = Қабул шуд
exchange-state-awaiting-asker = Дар интизори дархосткунанда
exchange-state-answered = Ҷавоб дода шуд
exchange-state-outcome-given = Натиҷа хабар дода шуд
exchange-state-declined = Рад шуд
exchange-state-withdrawn = Бозпас гирифта шуд
exchange-state-closed = Пӯшида шуд
exchange-state-shredded = Нест карда шуд

# What can be done with it.
exchange-step-submit = Барои иҷозати фиристодан пешниҳод кардан
exchange-step-return = Баргардонидан
exchange-step-release = Ба фиристодан иҷозат додан
exchange-step-deliver = Расонидан
exchange-step-open = Кушодан
exchange-step-accept = Қабул кардан
exchange-step-forward = Ба мақоми дигар фиристодан
exchange-step-split = Ба қисмҳо ҷудо кардан
exchange-step-join-part = Ҷавоби як қисмро ҳамроҳ кардан
exchange-step-ask-clarification = Тавзеҳ пурсидан
exchange-step-clarify = Тавзеҳ додан
exchange-step-propose-date = Мӯҳлати дертар пешниҳод кардан
exchange-step-agree-date = Ба мӯҳлати дертар розӣ шудан
exchange-step-refuse-date = Мӯҳлати дертарро рад кардан
exchange-step-decline = Рад кардан
exchange-step-reopen = Аз нав кушодан
exchange-step-answer = Ҷавоб додан
exchange-step-give-outcome = Натиҷаро хабар додан
exchange-step-confirm-entry = Ба феҳрист дохил шуданро тасдиқ кардан
exchange-step-ask-about-answer = Дар бораи ҷавоб пурсидан
exchange-step-close = Пӯшидан
exchange-step-close-unasked = Пас аз сӣ рӯз пӯшидан
exchange-step-withdraw = Бозпас гирифтан
exchange-step-supersede = Бо дигараш иваз кардан
exchange-step-reinstate = Аз нав эътибор додан
exchange-step-hold = Ба нест кардан манъи қонунӣ гузоштан
exchange-step-lift-hold = Манъи қонунии нест карданро бардоштан
exchange-step-order-erasure = Нест карданро фармон додан
exchange-step-erase = Нест кардан
exchange-step-expire = Пас аз мӯҳлати нигоҳдорӣ нест кардан
exchange-step-remind = Ба қабулкунанда ёдоварӣ кардан
exchange-step-tell-unopened = Аз кушода нашудани он хабар додан
exchange-step-escalate = Ба ҳамоҳангсозон аз гузаштани мӯҳлат хабар додан

# Why a step is not taken.
exchange-refused-state = Дар ҳолати кунунии парванда ин корро кардан мумкин нест. Шояд каси дигар пештар амал кард; лутфан онро аз нав хонед.
exchange-refused-family = Бо паёми ин навъ ин корро кардан мумкин нест.
exchange-refused-duty = Ин корро бояд каси дигар кунад.
exchange-refused-no-draft = Пешнависе нест, ки ба фиристодани он иҷозат додан мумкин бошад.
exchange-refused-own-work = Касе, ки пешнависро навиштааст, ба фиристодани он иҷозат дода наметавонад.
exchange-refused-proposal = Дар як вақт танҳо як мӯҳлати дертар пешниҳод мешавад ва танҳо ҳамонро қабул ё рад кардан мумкин аст.
exchange-refused-open-parts = Қисмҳои он ба дигарон дода шудаанд ва ҳанӯз бе ҷавобанд.
exchange-refused-answered = Ба ин пештар ҷавоб дода шудааст ва онро дигар рад кардан мумкин нест.
exchange-refused-held = Ба нест кардани он манъи қонунӣ ҳаст ё манъе нест, ки онро бардоштан мумкин бошад.
exchange-refused-early = Вақти он ҳанӯз нарасидааст.
exchange-refused-order = Нест карданро як кас фармон медиҳад ва каси дигар ба он розӣ мешавад.

# On what it rests, why, and how pressing it is.
exchange-basis-minsk93-12 = Конвенсияи Минск, соли 1993, моддаи 12
exchange-basis-chis02 = Конвенсияи Кишинёв, соли 2002
exchange-basis-iccs-3 = Конвенсияи ICCS, № 3
exchange-basis-iccs-16 = Конвенсияи ICCS, № 16
exchange-basis-iccs-26 = Конвенсияи ICCS, № 26
exchange-basis-iccs-34 = Конвенсияи ICCS, № 34
exchange-basis-bilat = Созишномаи ду давлат
exchange-basis-courtesy = Эҳтироми мутақобилаи мақомоти бақайдгирӣ
exchange-purpose-register-update = Навсозии феҳрист
exchange-purpose-verification = Санҷиши ҳуҷҷат
exchange-purpose-marriage = Ақди никоҳ
exchange-purpose-pension = Нафақа
exchange-purpose-nationality = Шаҳрвандӣ
exchange-purpose-court = Мурофиаи судӣ
exchange-purpose-other = Мақсади дигар
exchange-urgency-routine = Одатӣ
exchange-urgency-urgent-child = Таъҷилӣ: кӯдак интизори он аст
exchange-urgency-urgent-medical = Таъҷилӣ: ёрии тиббӣ
exchange-urgency-urgent-burial = Таъҷилӣ: дафн
exchange-urgency-urgent-travel = Таъҷилӣ: сафар
exchange-sensitivity-common = Барои ҳамаи давлатҳо умумӣ, кушода
exchange-sensitivity-protected = Барои ҳамаи давлатҳо умумӣ, ҳифзшаванда
exchange-sensitivity-national = Хоси як давлат
exchange-sensitivity-notes = Қайдҳои баъдина
exchange-sensitivity-adoption = Фарзандхондӣ
exchange-sensitivity-protected-person = Шахси таҳти ҳимоя

# Why a document is doubted, and what was found.
exchange-doubt-signature = Имзо
exchange-doubt-signer = Салоҳияти имзокунанда
exchange-doubt-seal = Мӯҳр
exchange-doubt-altered = Тағйир дода шудааст
exchange-doubt-content = Мазмун
exchange-doubt-unknown-model = Бланки номаълум
exchange-doubt-other = Асоси дигар
exchange-result-genuine = Ҳақиқӣ ва мазмунаш дуруст
exchange-result-genuine-but-amended = Ҳақиқӣ, вале сабт баъдтар тағйир дода шудааст
exchange-result-content-differs = Мазмунаш аз сабт фарқ мекунад
exchange-result-not-issued = Ҳеҷ гоҳ дода нашудааст
exchange-result-forged-or-altered = Сохта ё тағйирдодашуда
exchange-result-cancelled = Бекор карда шудааст
exchange-result-not-found = Чунин сабт ёфт нашуд
exchange-result-cannot-tell = Муайян кардан мумкин нест

# What became of a notice, and reasons.
exchange-outcome-entered = Ба феҳрист дохил шуд
exchange-outcome-noted-only = Ба маълумот гирифта шуд
exchange-outcome-not-ours = Ба ҳеҷ каси мо дахл надорад
exchange-outcome-person-not-found = Шахс ёфт нашуд
exchange-outcome-already-known = Аллакай маълум аст
exchange-outcome-differs = Дар феҳрист дигар хел аст
exchange-decline-not-competent = Салоҳият аз они мақоми дигар аст
exchange-decline-not-allowed = Қонун иҷозат намедиҳад
exchange-decline-too-little = Барои ёфтани чизе маълумот кам аст
exchange-decline-repeated = Пештар пурсида ва ҷавоб дода шудааст
exchange-decline-purpose = Мақсади қонунӣ нест
exchange-decline-other = Сабаби дигар
exchange-extension-archive = Сабт дар бойгонӣ аст
exchange-extension-other-office = Аз мақоми дигар пурсидан лозим аст
exchange-extension-decision = Суд ё мақоми салоҳиятдор бояд қарор кунад
exchange-extension-reconstruction = Сабтҳои осебдида ё гумшуда барқарор карда мешаванд
exchange-extension-other = Сабаби дигар
exchange-withdrawal-mistake = Иштибоҳан фиристода шуд
exchange-withdrawal-wrong-receiver = Ба созмони нодуруст фиристода шуд
exchange-withdrawal-not-needed = Дигар лозим нест
exchange-withdrawal-other = Сабаби дигар
exchange-document-letter = Мактуб
exchange-document-law = Қонун ё санади меъёрӣ
exchange-document-form = Варақа
exchange-document-report = Ҳисобот
exchange-document-statistics = Омор
exchange-document-draft-agreement = Лоиҳаи созишнома
exchange-document-minutes = Протокол
exchange-document-other = Ҳуҷҷати дигар
