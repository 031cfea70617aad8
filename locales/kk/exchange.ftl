# Records between registers: what is sent, where a case stands, what can be done with it, and reasons.
# To be confirmed by a native reader: exchange-kind-n-rec (the acts of the law, әкелікті анықтау, for every
# acknowledgement), exchange-kind-q-cap, the receipts (түбіртек), release as permission to send (exchange-step-release),
# exchange-step-reopen, the two words for erasing (біржола өшіру) and cancelling (күшін жою), exchange-refused-held,
# exchange-basis-iccs-*, exchange-basis-courtesy, exchange-outcome-not-ours
# Also exchange-step-join-part, exchange-step-hold, exchange-step-lift-hold, exchange-refused-no-draft,
# exchange-step-tell-unopened, exchange-step-escalate (coordinator).
# Also exchange-step-reinstate.

# What begins a case.
exchange-kind-n-bir = Туу туралы хабарлама
exchange-kind-n-mar = Неке қию туралы хабарлама
exchange-kind-n-dth = Қайтыс болу туралы хабарлама
exchange-kind-n-div = Некені бұзу немесе жарамсыз деп тану туралы хабарлама
exchange-kind-n-rec = Әкелікті (аналықты) анықтау туралы хабарлама
exchange-kind-n-adp = Бала асырап алу туралы хабарлама
exchange-kind-n-nam = Атын өзгерту туралы хабарлама
exchange-kind-n-nat = Азаматтықтың өзгеруі туралы хабарлама
exchange-kind-n-cor = Түзетілген акт жазбасы туралы хабарлама
exchange-kind-n-can = Күші жойылған акт жазбасы туралы хабарлама
exchange-kind-q-ver = Құжатты тексеру
exchange-kind-q-ext = Үзінді көшірмеге сұрау салу
exchange-kind-q-cap = Неке қиюға құқық қабілеттілігі туралы сұрау салу
exchange-kind-q-lif = Адамның тірі екені туралы сұрау салу
exchange-kind-q-trc = Акт жазбасын іздеу
exchange-kind-l-doc = Хат немесе құжат
exchange-kind-i-spc = Құжат үлгісі
exchange-kind-i-alr = Дабыл

# What the two sides send each other on the way.
exchange-follow-up-s-rcp = Жіберу түбіртегі
exchange-follow-up-s-dlv = Жеткізу түбіртегі
exchange-follow-up-s-opn = Ашу түбіртегі
exchange-follow-up-s-fwd = Қайта бағытталды
exchange-follow-up-s-spl = Бөлінді
exchange-follow-up-s-clq = Нақтылауды сұрау
exchange-follow-up-s-cla = Нақтылау
exchange-follow-up-s-due = Кейінірек мерзім ұсынылды
exchange-follow-up-s-wdr = Қайтарып алынды
exchange-follow-up-s-rem = Еске салу
exchange-follow-up-s-dec = Қабылданбады
exchange-follow-up-s-out = Қорытынды
exchange-follow-up-s-clo = Жабылды
exchange-follow-up-a-ver = Құжатты тексеруге жауап
exchange-follow-up-a-ext = Үзінді көшірме
exchange-follow-up-a-cap = Неке қиюға құқық қабілеттілігі туралы жауап
exchange-follow-up-a-lif = Адамның тірі екені туралы жауап
exchange-follow-up-a-trc = Іздеу нәтижесі

# Where a case stands.
exchange-state-draft = Жоба
exchange-state-to-release = Жіберуге рұқсат күтуде
exchange-state-sent = Жіберілген
exchange-state-delivered = Жеткізілген
exchange-state-opened = Ашылған
exchange-state-accepted = Қабылданған
exchange-state-awaiting-asker = Сұраған тарапты күтуде
exchange-state-answered = Жауап берілген
exchange-state-outcome-given = Қорытындысы берілген
exchange-state-declined = Қабылданбаған
exchange-state-withdrawn = Қайтарып алынған
exchange-state-closed = Жабылған
exchange-state-shredded = Біржола өшірілген

# What can be done with it.
exchange-step-submit = Жіберуге рұқсат сұрау
exchange-step-return = Түзетуге қайтару
exchange-step-release = Жіберуге рұқсат беру
exchange-step-deliver = Жеткізу
exchange-step-open = Ашу
exchange-step-accept = Қабылдау
exchange-step-forward = Қайта бағыттау
exchange-step-split = Бөлу
exchange-step-join-part = Бөліктің жауабын қосу
exchange-step-ask-clarification = Нақтылауды сұрау
exchange-step-clarify = Нақтылау
exchange-step-propose-date = Кейінірек мерзім ұсыну
exchange-step-agree-date = Кейінірек мерзімге келісу
exchange-step-refuse-date = Кейінірек мерзімге келіспеу
exchange-step-decline = Қабылдамау
exchange-step-reopen = Қайта қолға алу
exchange-step-answer = Жауап беру
exchange-step-give-outcome = Қорытындысын беру
exchange-step-confirm-entry = Тіркелімге енгізілгенін растау
exchange-step-ask-about-answer = Жауап туралы сұрау
exchange-step-close = Жабу
exchange-step-close-unasked = Отыз күннен кейін жабу
exchange-step-withdraw = Қайтарып алу
exchange-step-supersede = Алмастыру
exchange-step-reinstate = Қайтадан күшіне енгізу
exchange-step-hold = Өшіруге заң бойынша тыйым салу
exchange-step-lift-hold = Өшіруге заң бойынша салынған тыйымды алып тастау
exchange-step-order-erasure = Біржола өшіруге өкім беру
exchange-step-erase = Біржола өшіру
exchange-step-expire = Сақтау мерзімінен кейін біржола өшіру
exchange-step-remind = Алушыға еске салу
exchange-step-tell-unopened = Оны ешкім ашпағанын хабарлау
exchange-step-escalate = Үйлестірушілерге мерзімі өткенін хабарлау

# Why a step is not taken.
exchange-refused-state = Іс қазір мұны жасауға болатын күйде емес. Біреу бұрын үлгерген болуы мүмкін; істі қайта оқып шығыңыз.
exchange-refused-family = Мұндай түрдегі хабармен бұлай істеуге болмайды.
exchange-refused-duty = Мұны басқа біреу жасауы керек.
exchange-refused-no-draft = Жіберуге рұқсат беруге болатын жоба жоқ.
exchange-refused-own-work = Оны жазған адамның өзі жіберуге рұқсат бере алмайды.
exchange-refused-proposal = Бір уақытта бір ғана кейінірек мерзім ұсынылады, тек соған келісуге немесе келіспеуге болады.
exchange-refused-open-parts = Оның бөліктері басқаларға берілген, оларға әлі жауап жоқ.
exchange-refused-answered = Бұған бұрын жауап берілген, енді қабылдамай қоюға болмайды.
exchange-refused-held = Өшіруге заң бойынша тыйым салынған немесе алып тастауға болатын тыйым жоқ.
exchange-refused-early = Оның уақыты әлі келген жоқ.
exchange-refused-order = Біржола өшіруге бір адам өкім береді, екінші адам келіседі.

# On what it rests, why, and how pressing it is.
exchange-basis-minsk93-12 = 1993 жылғы Минск конвенциясы, 12-бап
exchange-basis-chis02 = 2002 жылғы Кишинев конвенциясы
exchange-basis-iccs-3 = ICCS № 3 конвенциясы
exchange-basis-iccs-16 = ICCS № 16 конвенциясы
exchange-basis-iccs-26 = ICCS № 26 конвенциясы
exchange-basis-iccs-34 = ICCS № 34 конвенциясы
exchange-basis-bilat = Екі мемлекеттің келісімі
exchange-basis-courtesy = Тіркеуші органдар арасындағы сыйластық
exchange-purpose-register-update = Тіркелімді жаңарту
exchange-purpose-verification = Құжатты тексеру
exchange-purpose-marriage = Неке қию
exchange-purpose-pension = Зейнетақы
exchange-purpose-nationality = Азаматтық
exchange-purpose-court = Сот ісі
exchange-purpose-other = Басқа мақсат
exchange-urgency-routine = Әдеттегі
exchange-urgency-urgent-child = Шұғыл: бала күтіп отыр
exchange-urgency-urgent-medical = Шұғыл: медициналық көмек
exchange-urgency-urgent-burial = Шұғыл: жерлеу
exchange-urgency-urgent-travel = Шұғыл: сапар
exchange-sensitivity-common = Барлық мемлекетке ортақ, ашық
exchange-sensitivity-protected = Барлық мемлекетке ортақ, қорғалатын
exchange-sensitivity-national = Бір мемлекеттікі
exchange-sensitivity-notes = Кейінгі белгілер
exchange-sensitivity-adoption = Бала асырап алу
exchange-sensitivity-protected-person = Қорғаудағы адам

# Why a document is doubted, and what was found.
exchange-doubt-signature = Қолтаңба
exchange-doubt-signer = Қол қоюшының өкілеттігі
exchange-doubt-seal = Мөр
exchange-doubt-altered = Өзгертілген
exchange-doubt-content = Мазмұны
exchange-doubt-unknown-model = Белгісіз бланк
exchange-doubt-other = Басқа негіз
exchange-result-genuine = Шынайы, мәліметтері дұрыс
exchange-result-genuine-but-amended = Шынайы, содан бері жазба өзгертілген
exchange-result-content-differs = Мәліметтері жазбадан өзгеше
exchange-result-not-issued = Ешқашан берілмеген
exchange-result-forged-or-altered = Қолдан жасалған немесе өзгертілген
exchange-result-cancelled = Күші жойылған
exchange-result-not-found = Мұндай жазба табылмады
exchange-result-cannot-tell = Анықтау мүмкін емес

# What became of a notice, and reasons.
exchange-outcome-entered = Тіркелімге енгізілді
exchange-outcome-noted-only = Назарға алынды
exchange-outcome-not-ours = Біздің елдің адамдарына қатысты емес
exchange-outcome-person-not-found = Адам табылмады
exchange-outcome-already-known = Бұрыннан белгілі
exchange-outcome-differs = Тіркелімде басқаша жазылған
exchange-decline-not-competent = Бұл басқа органның құзыретінде
exchange-decline-not-allowed = Заң рұқсат бермейді
exchange-decline-too-little = Бірдеңе табу үшін мәлімет тым аз
exchange-decline-repeated = Бұрын сұралып, жауап берілген
exchange-decline-purpose = Заңды мақсат жоқ
exchange-decline-other = Басқа себеп
exchange-extension-archive = Жазба мұрағатта
exchange-extension-other-office = Басқа органнан сұрау керек
exchange-extension-decision = Сот немесе орган шешуі керек
exchange-extension-reconstruction = Бүлінген немесе жоғалған жазбалар қалпына келтірілуде
exchange-extension-other = Басқа себеп
exchange-withdrawal-mistake = Қателесіп жіберілген
exchange-withdrawal-wrong-receiver = Басқа ұйымға қате жіберілген
exchange-withdrawal-not-needed = Енді қажет емес
exchange-withdrawal-other = Басқа себеп
exchange-document-letter = Хат
exchange-document-law = Заң немесе нормативтік акт
exchange-document-form = Бланк
exchange-document-report = Есеп
exchange-document-statistics = Статистика
exchange-document-draft-agreement = Келісім жобасы
exchange-document-minutes = Хаттама
exchange-document-other = Басқа құжат
