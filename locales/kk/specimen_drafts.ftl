# Describing a document for the register of specimens: beginning, facts, words in each language, who reads it, sources; then
# submission, release by a second person, and the revisions of what was released. A “draft” is a description that no
# reader has yet; a “revision” is one that was released.
# To be confirmed by a native reader: specimens-new-document (the register of specimens as үлгілер тіркелімі),
# specimens-revisions (редакция, beside нұсқа for a version), specimens-type-o, specimens-type-y,
# specimens-fact-orientation, specimens-weaker, specimens-readers-whole-hint, specimens-preview-as,
# specimens-draft-release-note.

specimens-new = Құжатты сипаттау
specimens-new-lead = Құжаттың түрінен бастаңыз. Қалғаны келесі беттерде. Еліңіздің екінші адамы жарияламайынша, оны ешкім оқымайды.
specimens-new-document = Құжат
specimens-new-document-hint = Үлгілер тіркелімінде бар құжаттың жаңа нұсқасы келесі бос нөмірді алады, ол осында көрсетіледі.
specimens-new-document-none = Үлгілер тіркелімінде әлі жоқ құжат
specimens-new-category = Құжаттың түрі
specimens-new-type = Кімге арналған
specimens-new-number = Құжаттың нөмірі
specimens-new-number-hint = Екі цифр. Бос қалса, келесі бос нөмірді алады. Жоғарыда таңдалған құжаттың түрі мен нөмірі соның өзінен алынады.
specimens-new-language = Алдымен қай тілде жазасыз
specimens-new-name = Атауы
specimens-new-begin = Бастау
specimens-type-o = Қарапайым
specimens-type-d = Дипломатиялық
specimens-type-s = Қызметтік
specimens-type-f = Әскери
specimens-type-p = Уақытша
specimens-type-y = Байланысты адамдар

specimens-drafts = Үлгілердің жобалары
specimens-more = Тағы көрсету
specimens-drafts-lead = Еліңізде сипатталып жатқандар және екінші адамды күтіп тұрғандар.
specimens-drafts-empty = Ештеңе сипатталып жатқан жоқ
specimens-drafts-empty-advice = «Құжатты сипаттау» арқылы бастаңыз немесе үлгіні ашып, жаңа редакциясын жазыңыз.
specimens-draft-untitled = Атауы жоқ
specimens-draft-new = жаңа
specimens-draft-revises = { $number }-редакцияны өзгертеді
specimens-draft-state-draft = жазылуда
specimens-draft-state-submitted = жариялауды күтуде
specimens-draft-returned = қайтарылды
specimens-draft-farther = оқырман көбейеді

specimens-draft-missing = Жариялауға жібермес бұрын
specimens-draft-complete = Жетіспейтін ештеңе жоқ.
specimens-draft-contents = Неден тұрады
specimens-draft-facts = Мәліметтер
specimens-draft-words = Мәтіндер
specimens-draft-readers = Кім оқиды
specimens-draft-preview = Оқырмандарға көрінетін түрі
specimens-draft-people = Кімдер жұмыс істеді
specimens-draft-written-by = Бастаған: { $name }
specimens-draft-changed-by = Соңғы өзгерткен: { $name }
specimens-draft-submitted-by = Жариялауға жіберген: { $name }
specimens-draft-submit = Жариялауға жіберу
specimens-draft-submit-note = Содан кейін екінші адам жарияламайынша немесе қайтармайынша, оны ешкім өзгертпейді.
specimens-draft-reason = Неге көбірек адам оқуы керек
specimens-draft-reason-hint = Жариялайтын адам бұл себепті оқиды; себеп редакциямен бірге сақталады.
specimens-draft-decide = Жариялау немесе қайтару
specimens-draft-release = Жариялау
specimens-draft-release-note = Содан кейін ол үлгілер тіркелімінде кімге арналса, соның бәріне көрінеді.
specimens-draft-return = Қайтару
specimens-draft-return-reason = Нені түзету керек
specimens-draft-given-back = Ол қайтарылды
specimens-draft-changes = Не өзгереді
specimens-draft-waiting = Ол еліңіздің екінші адамын күтіп тұр. Жазған немесе жіберген адамның өзі жариялай алмайды.
specimens-draft-discard = Жобадан бас тарту
specimens-draft-discard-note = Бұрын жарияланғаны сол күйі қалады.

specimens-weaker = Бұл бұрынғыдан кеңірек ашылады
specimens-weaker-note = Бұл бөліктерді бұрынғыдан көп адам оқитын болады. Оған себеп керек.
specimens-weaker-item = { $name }: бұрын { $before }, енді { $after }
specimens-weaker-whole = Бүкіл нұсқа
specimens-weaker-reader = Жаңадан аталған оқырман: { $name }

specimens-facts-lead = Ешкім анық білмейтін нәрсе бос қалады; ештеңе болжап жазылмайды.
specimens-fact-unknown = белгісіз
specimens-fact-day-hint = 2016-03-14, немесе тек сол ғана белгілі болса, 2016-03 не 2016; григориан күнтізбесімен.
specimens-fact-last-hint = 2016-03-14, григориан күнтізбесімен.
specimens-follows-hint = Осы нұсқа алмастырған нұсқа; кітапшаның орнына карта келгендей, еліңіздің басқа құжатынікі де болуы мүмкін.
specimens-follows-number = Нөмірі бойынша алдыңғы нұсқа
specimens-fact-months = Жарамдылық мерзімі, аймен
specimens-fact-width = Ені, миллиметрмен
specimens-fact-height = Биіктігі, миллиметрмен
specimens-fact-orientation = Оқырманның алдында қай қыры көлденең жатады
specimens-orientation-landscape = ұзын қыры
specimens-orientation-portrait = қысқа қыры
specimens-fact-mask-hint = A — бас әріптің, 9 — цифрдың орнына; қалғанының бәрі өзін білдіреді.
specimens-fact-standard = Чиптің стандарты
specimens-fact-confirmed = Ұйымымыз мұнда айтылғанды растайды.
specimens-review-hint = Ұйымыңыздан біреу осының бәрі әлі дұрыс па деп қараған күн, мысалы 2026-11-22. Келесісі — 24 ай ішінде.
specimens-error-review = Екі күнді де жазыңыз: қарау бүгіннен кеш емес, келесісі одан кейін және 24 ай ішінде.

specimens-words-original = түпнұсқа
specimens-words-original-beside = Түпнұсқа
specimens-words-stale = Түпнұсқа осыдан кейін өзгерді
specimens-words-stale-note = Бұл мәтін жазылғаннан кейін түпнұсқа өзгерді. Мәтінді сақтау оның қайтадан дұрыс екенін білдіреді.
specimens-words-none = әзірге мәтін жоқ
specimens-words-lead = Барлық тілде бірдей мәтінді, мысалы элементтердің атауларын, жазудың қажеті жоқ: ол порталда бар.
specimens-words-empty-hint = Барлық өріс бос болса, бұл тіл алынып тасталады, оның оқырмандарына түпнұсқа көрсетіледі.
specimens-words-note = Тағы не білу керек

specimens-readers-whole = Бүкіл нұсқа
specimens-readers-whole-hint = Оның ешбір бөлігі бұдан кеңірек ашылмайды. Кеңірек ашылған бөліктер де шектеледі.
specimens-readers-groups = Кейбір оқырмандардан жасырылатын мәліметтер
specimens-readers-as-whole = бүкіл нұсқадағыдай
specimens-group-make = Күндер, жарамдылық, өлшем, материал
specimens-group-numbers = Нөмірлер
specimens-group-machine = Чип, штрихкод, машинамен оқылатын аймақ
specimens-readers-organisations = TLP:AMBER белгісі барын оқитын ұйымдар
specimens-readers-people = TLP:RED белгісі барын оқитын адамдар
specimens-readers-people-hint = Олардың арасында Сіз және жариялауға құқығы бар екінші адам болуға тиіс; әйтпесе ешкім жариялай алмайды.
specimens-readers-elsewhere = TLP:RED белгісі барын оқитын басқа мекемелердің адамдары

specimens-sources-lead = Мәліметтер қайдан алынды: заңдар, құжат берген органның беттері, стандарттар.
specimens-sources-none = Әзірге дереккөз жоқ
specimens-source-url = Мекенжайы
specimens-source-name = Бұл не
specimens-source-add = Дереккөз қосу
specimens-source-remove = Алып тастау

specimens-preview-as = Кімге көрінетіні
specimens-preview-public = барлығы
specimens-preview-member = мүше мемлекеттердің тіркеуші органдары
specimens-preview-own = өз ұйымыңыз
specimens-preview-nothing = Бұл оқырманға ештеңе көрінбейді: ол үшін бұл нұсқа жоқ.

specimens-revise = Жаңа редакциясын жазу
specimens-revise-note = Екінші адам жаңасын жарияламайынша, жарияланған редакция сол күйі қалады.
specimens-revisions = Редакциялар
specimens-revisions-lead = Жарияланған әр редакция: не өзгерді, кім өзгертті және неге.
specimens-revision = { $number }-редакция
specimens-revision-by = Жазған: { $writer }, жариялаған: { $reviewer }
specimens-revision-reason = Себебі
specimens-revision-first = Алғашқы редакция
specimens-revision-closed = Онда айтылғаны Сізге арналмаған.
specimens-revision-same = Сізге оқуға болатынның ешқайсысы өзгерген жоқ.
specimens-change-what = Не
specimens-change-before = Бұрын
specimens-change-after = Енді
specimens-change-readers = Аталған оқырмандар
specimens-change-picture = Сурет
specimens-change-mark = Элемент

specimens-flash-begun = Жоба басталды.
specimens-flash-saved = Сақталды.
specimens-flash-submitted = Жариялауға жіберілді. Ол туралы еліңіздің екінші адамы шешім қабылдайды.
specimens-flash-released = Жарияланды.
specimens-flash-returned = Қайтарылды.
specimens-flash-discarded = Жобадан бас тартылды.

specimens-error-choice = Тізімнен біреуін таңдаңыз.
specimens-error-document = Өз еліңіздің құжатын таңдаңыз.
specimens-error-number = Құжаттың нөмірі екі цифрдан тұрады, 01-ден 99-ға дейін.
specimens-error-name = 200 әріптен аспайтын атау жазыңыз.
specimens-error-long = Бұл мәтін тым ұзын.
specimens-error-untitled = Атауын да жазыңыз; онсыз бұл мәтінді ешкім таппайды.
specimens-error-day = Күнді 2016-03-14 түрінде жазыңыз.
specimens-error-millimetres = Миллиметрді 85.6 түрінде жазыңыз, 2000-нан аспасын.
specimens-error-count = Бүтін сан жазыңыз, 999-дан аспасын.
specimens-error-group-weaker = Мәліметтер бүкіл нұсқадан кеңірек ашыла алмайды.
specimens-error-reader = Тізімнен таңдаңыз.
specimens-error-url = Мекенжай https:// немесе http:// таңбаларынан басталып, сайтты атайды.
specimens-error-source-name = Бұл не екенін 300 әріптен асырмай жазыңыз.
specimens-error-many = Олар онсыз да тым көп.
specimens-error-reason = 1000 әріптен аспайтын себеп жазыңыз.
specimens-error-changed = Осы арада басқа біреу мұны сақтап қойды. Сіз жазғаныңыз осында, ол жазғаны жобада тұр. Салыстырып, қайта сақтаңыз.
specimens-conflict-draft = Бұл жоба жазылып жатыр, ол жариялауға жіберілген жоқ.
specimens-conflict-submitted = Бұл жоба жариялауды күтіп тұр, оны өзгертуге болмайды.
specimens-conflict-changed = Осы арада басқа біреу бұл жобаны өзгертті. Оны қайта қараңыз.
specimens-conflict-missing = Бірдеңе жетіспейді. Не екені жобада айтылған.
specimens-conflict-revised = Осы арада жаңа редакция жарияланды.
specimens-obstacle-red = Бір бөлік тек аталған адамдарға арналған, бірақ олардың ешқайсысының жариялауға құқығы жоқ.
specimens-reviewers-title = Ешкім жариялай алмайтын жобалар
specimens-reviewers-lead = Олар тек аталған адамдарға арналған, ал олардың ешқайсысының енді жариялауға құқығы жоқ. Жұмысқа қатыспаған қараушыны атаңыз. Ол жобаны көреді, жарияланғанның оқырманы болмайды, жазғандарға хабарланады.
specimens-reviewers-empty = Әр жобаны жариялай алатын адам бар.
specimens-reviewers-begun = Басталды: { $day }
specimens-reviewers-none = Еліңізде жұмысқа қатыспаған қараушы қалмады.
specimens-reviewers-person = Қараушыны таңдаңыз
specimens-reviewers-name = Жариялауды тапсыру
specimens-error-reviewer = Тізімнен қараушыны таңдаңыз.
specimens-flash-appointed = Қараушы аталды, жобаны жазғандарға хабарланды.
specimens-conflict-appointed = Бұл адам жобаға қатысқан.
