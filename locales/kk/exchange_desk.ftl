# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: exchange-receipt-content (commitment), exchange-sealed, exchange-form-sensitivity
# (said as protection), exchange-officer, exchange-receipt-submission-* (accepted for sending), exchange-grade-*,
# exchange-candidates, exchange-paused, exchange-shelf-received, exchange-conflict-nothing-said, exchange-conflict-date.
# Also exchange-form-office, exchange-flash-erased, exchange-conflict-cancelled, exchange-superseded, exchange-related-*,
# exchange-part-lead, exchange-erasures, exchange-erasure-by, coordinator as үйлестіруші (exchange-notice-to-erase).
# Also exchange-contradicted, exchange-contradicted-lead, exchange-contradicted-sent, exchange-contradicted-came.
# Also exchange-find-hint, exchange-receipt-picture, exchange-receipt-picture-says, exchange-receipt-digest,
# exchange-conflict-pending.
# Also exchange-left-working, exchange-left-days, exchange-waits-for-you, exchange-waits-for.
# To be confirmed as well: exchange-nobody-releases, exchange-notice-nobody*.

exchange-title = Жазбалар алмасу
exchange-lead = Он мемлекеттің тіркеуші органдары арасындағы хабарламалар, сұрау салулар және хаттар. Әр қадамнан кейін түбіртек қалады, оны екі тараптың ешқайсысы жоққа шығара алмайды.
exchange-new = Хабарды бастау
exchange-shelves = Істердің тізімдері
exchange-shelf-waiting = Бізді күтіп тұрғандар
exchange-shelf-received = Келгендер
exchange-shelf-sent = Жіберілгендер
exchange-shelf-drafts = Жобалар
exchange-find = Істі іздеу
exchange-find-hint = Істің нөмірі, кез келген жазудағы аты-жөні немесе құжаттың нөмірі. Тек өз ұйымыңыздың істері табылады.
exchange-show = Көрсету
exchange-empty = Мұнда іс жоқ
exchange-empty-advice = Келіп түскен істер жауап берудің соңғы күнімен бірге осында тұрады.
exchange-nothing-found = Ұйымыңыздың ешбір ісі сәйкес келмейді.
exchange-count = { $count ->
    [one] { $count } іс
   *[other] { $count } іс
}
exchange-grade-name = Аты-жөні жазылғандай
exchange-grade-sound = Дыбысталуы бірдей
exchange-grade-part = Аты-жөнінің бөлігі
exchange-candidates = Осылардың бірі болуы мүмкін. Дәл сол адам екенін жазбаларды салыстыратын қызметкер ғана шешеді.
exchange-due = Жауап беру мерзімі: { $day }
exchange-overdue = Мерзімі өткен күн: { $day }
exchange-left-working = { $count ->
    [0] Бүгін соңғы күн
   *[other] { $count } жұмыс күні қалды
}
exchange-left-days = { $count ->
    [0] Бүгін соңғы күн
   *[other] { $count } күн қалды
}
exchange-waits-for-you = Сізді күтіп тұр
exchange-waits-for = Күтілетін ел: { $country }
exchange-each-reading = Әр оқылуы жазып қойылады.
exchange-paused = Мерзім есебі тоқтатылған күн: { $day }
exchange-proposed = Кейінірек мерзім ұсынылды: { $day }
exchange-more = Ескірек істер

# Begin.
exchange-new-lead = Алдымен мұның не екенін және кімге арналғанын көрсетіңіз. Жобаны ұйымыңыздан тыс ешкім көрмейді.
exchange-form-kind = Хабардың түрі
exchange-form-receiver = Алушы
exchange-form-others = Басқа алушылар
exchange-form-others-hint = Әр алушының жеке ісі болады және әрқайсысы өз алдына жауап береді. Сұрау салу тек бір алушыға жіберіледі.
exchange-form-office = Іс қайта бағытталатын мекеме
exchange-form-basis = Құқықтық негізі
exchange-form-basis-hint = Екі мемлекет те Минск конвенциясына қатысушы болса, оның 12-бабы қолданылуы мүмкін. Бұл заң нормасы емес, тек кеңес: негізді ұйымыңыздың заң қызметі растайды.
exchange-form-purpose = Мақсаты
exchange-form-urgency = Шұғылдығы
exchange-form-sensitivity = Мәліметтерді қорғау деңгейі
exchange-form-begin = Жобаны бастау
exchange-error-choose = Тізімнен біреуін таңдаңыз.
exchange-error-one-receiver = Сұрау салу тек бір алушыға жіберіледі.

# A case.
exchange-disclaimer = Бұл хабарды жіберу немесе алу азаматтықты да, некенің жарамдылығын да тану болып саналмайды.
exchange-from = Жіберуші
exchange-to = Алушы
exchange-officer = Істі жүргізетін қызметкер
exchange-case-facts = Осы іс туралы
exchange-conversation = Не айтылды және не істелді
exchange-what-next = Не істей аласыз
exchange-nothing-next = Мұнда Сізді ештеңе күтіп тұрған жоқ.
exchange-by-portal = Портал
exchange-sealed = Ашылғанға дейін мөрленген. Ашылғаны жазып қойылады және жіберуші түбіртек алады.
exchange-destroyed = Бұл хабардың кілті жойылды; енді тек түбіртектер қалды.
exchange-continue = Жазуды жалғастыру
exchange-own-work = Оны жазуға Сіз де қатыстыңыз, сондықтан жіберуге басқа біреу рұқсат береді.
exchange-nobody-releases = Ұйымыңызда мұны жіберуге рұқсат бере алатын ешкім жоқ: ол әрі қызметкер, әрі қараушы болуы және оны жазуға қатыспаған болуы керек. Еліңіздің әкімшілері біреуді тағайындай алады.
exchange-notice-nobody-title = Алмасу үстелінде қараушы жетіспейді
exchange-notice-nobody = { $organisation }: жіберуге рұқсатты күтіп тұрған бір нәрсе бар, ал онда рұқсат бере алатын ешкім жоқ. Әрі қызметкер, әрі қараушы болатын біреуді тағайындаңыз.
exchange-notice-nobody-where = еліңіздің бір ұйымы
exchange-missing = { $count ->
    [one] { $count } өріс әлі толық толтырылмаған
   *[other] { $count } өріс әлі толық толтырылмаған
}
exchange-save = Жобаны сақтау
exchange-flash-saved = Жоба сақталды.
exchange-flash-done = Орындалды және жазып қойылды.
exchange-discard = Жобадан бас тарту
exchange-flash-discarded = Жобадан бас тартылды.
exchange-flash-erased = Біржола өшірілді. Қол қойылғандар мен жазып қойылғандар сақталып қалады.
exchange-drafted = Жазылған, жіберуге рұқсат берілмеген

# Who read it.
exchange-readers = Кім оқыды
exchange-readers-lead = Хабар мазмұнының әр оқылуы ол көрсетілмей тұрып жазып қойылады. Бұл тізімді екі тарап та көреді.
exchange-readers-none = Оны әлі ешкім оқыған жоқ.
exchange-reader = Оқырман
exchange-reader-office = Мекеме
exchange-reader-when = Қашан

# Receipts.
exchange-receipts = Түбіртектер
exchange-receipt-file = Түбіртек файл түрінде
exchange-receipt-lead = Оларға портал қол қойған, олар ашық журналда сақталады. Файлы бар адам түбіртекті порталсыз тексере алады.
exchange-receipt-check = Оны кез келген компьютерде бағдарламамен тексеруге болады: sijil verify және файлдың аты.
exchange-receipt-waits = Ол журналдан бірнеше секунд ішінде орын алады. Содан кейін файлды қайта жүктеп алыңыз: онда дәлел болады.
exchange-receipt-place = Журналдағы орны
exchange-receipt-code = Хабар (нөмірі)
exchange-receipt-content = Мазмұны, есептелген сан түрінде
exchange-receipt-by = Мекеме және рөл
exchange-receipt-at = Уақыты (UTC)
exchange-receipt-word = Себебі немесе қорытындысы
exchange-receipt-submission-acceptance = Жіберуге қабылданды
exchange-receipt-submission-rejection = Жіберуге қабылданбады
exchange-receipt-delivery = Жеткізілді
exchange-receipt-retrieval = Алушы ашты
exchange-receipt-non-retrieval = Мерзімінде ашылмады
exchange-receipt-business-acceptance = Қызметкер қабылдады
exchange-receipt-business-rejection = Қабылданбады
exchange-receipt-reopening = Қайта қолға алынды
exchange-receipt-outcome = Қорытындысы берілді
exchange-receipt-answer = Жауап берілді

# What cannot be done.
exchange-conflict-changed = Істі осы арада біреу өзгертті. Оны қайта оқып шығыңыз.
exchange-conflict-receiver = Алушы басқа мемлекеттің ұйымы болуы керек.
exchange-conflict-nothing-said = Бұл қадамға мәтін керек, бірақ ештеңе жазылмаған.
exchange-conflict-not-whole = Әлі бірдеңе жетіспейді. Белгіленген өрістерді толықтырыңыз.
exchange-conflict-date = Кейінірек мерзім бір ғана күн болуы және қазіргі мерзімнен кейін келуі керек.
exchange-conflict-typed = Сіз жазып жатқанда істі біреу өзгертті. Енгізген мәтініңіз әлі осында тұр; оны қайта сақтасаңыз, ол басқа адам сақтаған мәтінді алмастырады.
exchange-conflict-pending = Журналға ең жаңа түбіртек әлі енбеді. Бір минуттан кейін қайталап көріңіз.
exchange-contradicted = Бұл хабар бұрын басқа мәтінмен жіберілген
exchange-contradicted-lead = Нысан қайта келді және жіберілген хабардан басқа нәрсе айтады. Ол хабарда ештеңе өзгертілген жоқ; жаңа мәтін сақталмады. Екеуінің де есептелген саны журналда тұр. Басқаша айтылуға тиісі келесі хабарда немесе түзетуде айтылады.
exchange-contradicted-sent = Жіберілгені, есептелген сан түрінде
exchange-contradicted-came = Қазір келгені, есептелген сан түрінде
exchange-conflict-cancelled = Акт жазбасының күші жойылған; енді оны ештеңе алмастырмайды.
exchange-conflict-office = Өз мемлекетіңіздің басқа мекемесін таңдаңыз.

# Notices in the inbox of the portal.
exchange-notice-title = Алмасу: { $reference }
exchange-mail-waiting = { $count ->
    [one] Бір іс жауабыңызды күтіп тұр
   *[other] { $count } іс жауабыңызды күтіп тұр
}
exchange-mail-said = { $count ->
    [one] Бір істе жаңалық бар
   *[other] { $count } істе жаңалық бар
}
exchange-notice-arrived = Іс келіп түсті: { $reference }.
exchange-notice-asked = { $reference } ісі бойынша Сізден бірдеңе сұралды.
exchange-notice-said = { $reference } ісі бойынша бірдеңе айтылды.
exchange-notice-to-release = { $reference } ісі жіберуге рұқсатыңызды күтіп тұр.
exchange-notice-reminded = { $reference } ісі Сізді әлі күтіп тұр.
exchange-notice-unopened = { $reference } ісін бес жұмыс күні ішінде ешкім ашпады.
exchange-notice-overdue = { $reference } ісінің соңғы күні өтті.
exchange-notice-to-erase = Үйлестіруші { $reference } ісін біржола өшіруге өкім берді. Бұған аудитор келісуі керек.
exchange-renew-n-cor = Акт жазбасын түзету
exchange-renew-n-can = Акт жазбасының күшін жою
exchange-renew-l-doc = Жаңа нұсқасын жазу
exchange-superseded = Бұл хабарды кейінгі хабар алмастырды. Бұл хабардың ешбір жері өзгертілген де, жойылған да жоқ.
exchange-related = Байланысты істер
exchange-related-newer = Мұны алмастырған хабар
exchange-related-older = Мұнымен алмастырылған хабар
exchange-related-copy = Сондай-ақ жіберілді
exchange-related-whole = Мына істің бөлігі
exchange-related-part = Басқаларға берілген бөлік
exchange-part-lead = Сұрау салудың бір бөлігі үшінші ұйымға беріледі. Ол кез келген сұрау салу сияқты жазылады және оны жіберуге рұқсат беріледі; бөліктерге жауап берілгеннен кейін Сіз жауап бересіз.
exchange-erasure-ordered = Үйлестіруші мұны мерзімінен бұрын біржола өшіруге өкім берді. Бұған аудитор келісуі керек.
exchange-erasures = Біржола өшіруге келісім күтіп тұрған істер
exchange-erasures-lead = Үйлестіруші бұл істерді мерзімінен бұрын біржола өшіруге өкім берді. Келіссеңіз, олардың кілттері жойылады және оларды енді ешкім оқи алмайды; журнал мен түбіртектер қалады.
exchange-erasures-none = Біржола өшіруге келісіміңізді күтіп тұрған іс жоқ.
exchange-erasure-by = Өкім берген
exchange-receipt-picture = Осы түбіртекке апаратын сурет
exchange-receipt-picture-says = Сурет осы бетке апарады және қол қойылғанның хешін айтады. Ол жоғарыдағымен бірдей болса, қағаз бен түбіртек бір-біріне тиесілі.
exchange-receipt-digest = Қол қойылғанның хеші (SHA-256)
