# Review by a native reader: whole file
# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = Статистика
statistics-lead = Он тіркеу органы санайтын көрсеткіштер, әр сан дереккөздерімен. Дереккөздер әртүрлі болса, сан аралық ретінде берілген.
statistics-newest = Соңғы толық жылдар
statistics-newest-note = Жылдың бөліктері әр қатардың бетінде. «Сан жоқ» — мұнда жарияланбаған деген сөз, мүлде болмаған деген сөз емес.
statistics-none = сан жоқ
statistics-none-text = Мұнда әлі ештеңе жарияланған жоқ. Бұл нөл деген сөз емес.
statistics-missing = { $count } елдің мұнда саны жоқ.
statistics-table = Барлық сандар, жаңасы алда
statistics-others = Басқа көрсеткіштер
statistics-part = жылдың бөлігі
statistics-parts = Жылдардың бөліктері
statistics-parts-note = Олар бір жылдан азын қамтиды, жоғарыдағы жылдармен салыстыруға болмайды.
statistics-differ = Дереккөздер әртүрлі.
statistics-own-values = Әр дереккөздің өз мәні
statistics-as-of = Дереккөз күні
statistics-is-outside = аралықтан тыс
statistics-outside = Дереккөз неге аралықтан тыс
statistics-change = Неге өзгертілді
statistics-earlier = { $count } бұрынғы нұсқа

# The desk of a country.
statistics-desk = Еліңіздің сандары
statistics-desk-lead = Санды бір адам жазады, екіншісі жариялайды. Жарияланғанның бәрі күнімен бірге оқылатын болып қалады.
statistics-open = Жазылып жатқан не күтіп тұрған
statistics-open-none = Ештеңе жазылып жатқан жоқ.
statistics-tick-all = Осы беттегілердің бәрін белгілеу
statistics-ticked = Белгіленген
statistics-submit-ticked = Белгіленгендерді тапсыру
statistics-release-ticked = Белгіленгендерді жариялау
statistics-flash-nothing-ticked = Ештеңе белгіленбеді.
statistics-released = Оқырманға ашық
statistics-public = Оқырман беті
statistics-back = Қайтару не қайтарып алу
statistics-back-hint = Себебі сақталады. Оқырман көргеннің себебін олар да көреді.
statistics-notice-waits = Екінші адамды күтуде
statistics-notice-waits-text = Еліңіздің бір саны { $time } тапсырылды және екінші адамды күтуде.
statistics-notice-returned = Сан қайтарылды
statistics-notice-returned-text = Сіз жазған сан { $time } қайтарылды. Не өзгеруі керегі оның бетінде жазылған.

# Where a revision stands, and how a source means its number.
statistics-bound-exact = дәл
statistics-bound-at-least = кемінде
statistics-bound-at-most = ең көбі
statistics-bound-estimate = бағалау
statistics-state-draft = Жоба
statistics-state-submitted = Жариялауды күтуде
statistics-state-returned = Қайтарылды
statistics-state-released = Жарияланған
statistics-state-superseded = Алмастырылған
statistics-state-withdrawn = Қайтарып алынған

# The form.
statistics-form-new = Сан енгізу
statistics-form-correct = Түзету
statistics-form-period-hint = Бір жыл, оның бірнеше айы не белгілі күнге қатысты болса бір күн.
statistics-form-first = Бірінші ай
statistics-form-last = Соңғы ай
statistics-form-months-hint = 1-ден 12-ге дейін; толық жыл үшін бос қалады.
statistics-form-day-hint = Екі күнтізбенің бірінде: 2026-01-01 не 1404/10/11.
statistics-form-low = Сан не төменгі шегі
statistics-form-low-hint = Бөлгішсіз цифрлар; ондықтың алдында нүкте.
statistics-form-high = Жоғарғы шегі
statistics-form-high-hint = Тек дереккөздер әртүрлі болса.
statistics-form-words = Сөздер
statistics-form-note = Қолданар алдында білу керек
statistics-form-outside-hint = Дереккөз саны аралыққа кірмесе керек.
statistics-form-change-hint = Оқырман ескі санды, жаңасын және осы себепті көреді.
statistics-form-source = Дереккөз { $count }
statistics-form-sources-hint = Әр дереккөз өз санымен. Веб-мекенжай не осы порталдың кітапханасындағы файл мекенжайы. Босатылған дереккөз алып тасталады.
statistics-form-bound = Санның мағынасы
statistics-form-definition = Нақты нені санайды

# What is wrong at a field.
statistics-error-indicator = Не саналатынын таңдаңыз.
statistics-error-choose-calendar = Күнтізбені таңдаңыз.
statistics-error-year = Жылды төрт цифрмен жазыңыз.
statistics-error-calendar = Бұл — басқа күнтізбенің жылы.
statistics-error-day = Мұндай жыл, ай не күн жоқ.
statistics-error-months = Екі айды да 1-ден 12-ге дейінгі санмен жазыңыз.
statistics-error-two-years = Екінші жылға өтеді.
statistics-error-day-of-flow = Бұл уақыт ішінде қосылады: жыл не айлар беріңіз.
statistics-error-part-of-stock = Бұл бір сәтке қатысты: күн не толық жыл беріңіз.
statistics-error-taken = Бұл кезеңге сан бар. Соны түзетіңіз.
statistics-error-number = Санды цифрмен, үтірсіз, бос орынсыз және белгісіз жазыңыз.
statistics-error-negative = Мұнда ештеңе нөлден кем болмайды.
statistics-error-percent = Үлес 100-ден аспайды.
statistics-error-whole = Бұл бүтін санмен саналады.
statistics-error-range = Жоғарғы шегі төменгісінен кем.
statistics-error-unit = Бұл ондай бірлікпен берілмейді.
statistics-error-no-source = Әр санға дереккөз керек.
statistics-error-sources = Дереккөз 12-ден аспауы керек.
statistics-error-outside = Бір дереккөз аралықтан тыс. Себебін жазыңыз не аралықты кеңейтіңіз.
statistics-error-change = Неге өзгертілетінін жазыңыз.
statistics-error-reason = 1 000 әріптен аспайтын себеп жазыңыз.
statistics-error-text = Мәтін тым ұзын не сақталмайтын таңба бар.
statistics-error-ahead = Бұл кезең әлі біткен жоқ не келген жоқ.

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = Тууды тіркеудің толықтығы
indicator-points-online = Желіге қосылған тіркеу бөлімшелері
indicator-births-means = Кезеңде тізілімге енгізілген тірі туғандар.
indicator-deaths-means = Кезеңде тізілімге енгізілген қайтыс болу.
indicator-marriages-means = Кезеңде тізілімге енгізілген неке.
indicator-divorces-means = Кезеңде тізілімге енгізілген ажырасу.
indicator-birth-completeness-means = Жүз баланың туу тіркелгені. Зерттеулер бес жасқа дейінгі балаларды сұрайды; дереккөз нені санайтыны қасында жазылған.
indicator-death-completeness-means = Жүз қайтыс болудың тіркелгені.
indicator-cause-of-death-recorded-means = Тіркелген жүз қайтыс болудың себебі жазылғаны.
indicator-id-card-coverage-means = Жеке куәлігі болуға тиіс жүз адамның куәлігі барлары.
indicator-id-cards-issued-means = Осы уақытқа дейін берілген жеке куәліктер; дереккөз басқаша айтпаса, ауыстырылғандары мен мерзімі өткендері де кіреді.
indicator-nationals-abroad-means = Шетелде тұратын азаматтар. Дереккөздер туған жеріне, азаматтығына, тегіне не тіркелуіне қарай санайды және қатты айырылады.
indicator-population-means = Елде тұратын адамдар; санақ, тізілім не бағалау бойынша.
indicator-points-online-means = Туу мен қайтыс болуды желі арқылы тіркейтін бөлімшелер мен ауруханалар.
indicator-births = Тіркелген туу
indicator-deaths = Тіркелген қайтыс болу
indicator-marriages = Тіркелген неке
indicator-divorces = Тіркелген ажырасу
indicator-death-completeness = Қайтыс болуды тіркеудің толықтығы
indicator-cause-of-death-recorded = Себебі жазылған қайтыс болу
indicator-id-card-coverage = Жеке куәлігі барлар
indicator-id-cards-issued = Берілген жеке куәліктер
indicator-nationals-abroad = Шетелдегі азаматтар
indicator-population = Халық саны
unit-points = бөлімше
unit-persons = адам
unit-events = акт
unit-cards = карта

# In the search and the audit.
search-kind-figure = Сан
audit-thing-figure = Сан
