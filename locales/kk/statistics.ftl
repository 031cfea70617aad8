# Review by a native reader: whole file
# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = Статистика
statistics-lead = Он тіркеуші орган санайтын көрсеткіштер, әр сан дереккөздерімен. Дереккөздердің деректері әртүрлі болса, сан аралық ретінде берілген.
statistics-newest = Ең жаңа сандар
statistics-newest-note = Жылдың бөліктері әр қатардың бетінде. «Сан жоқ» — мұнда жарияланбаған деген сөз, мүлде болмаған деген сөз емес.
statistics-none = сан жоқ
statistics-none-text = Мұнда әлі ештеңе жарияланған жоқ. Бұл нөл деген сөз емес.
statistics-missing = { $count } елдің мұнда саны жоқ.
statistics-table = Барлық сандар, алдымен ең жаңасы
statistics-others = Басқа көрсеткіштер
statistics-part = жылдың бөлігі
statistics-parts = Жылдардың бөліктері
statistics-parts-note = Олар бір жылдан азын қамтиды, жоғарыдағы жылдармен салыстыруға болмайды.
statistics-differ = Дереккөздердің деректері әртүрлі.
statistics-own-values = Әр дереккөздің өз мәні
statistics-as-of = Дереккөз күні
statistics-is-outside = аралықтан тыс
statistics-outside = Дереккөз неге аралықтан тыс
statistics-change = Неге өзгертілді
statistics-earlier = { $count } бұрынғы нұсқа

# The desk of a country.
statistics-desk = Еліңіздің сандары
statistics-desk-lead = Санды бір адам жазады, екіншісі жариялайды. Жарияланғанның бәрі күнімен бірге оқырманға ашық қалады.
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
statistics-back-hint = Себебі сақталады. Оқырманға ашық болғанының себебін олар да көреді.
statistics-notice-waits = Екінші адамды күтуде
statistics-notice-waits-text = Еліңіздің бір саны тапсырылды ({ $time }) және екінші адамды күтуде.
statistics-notice-returned = Сан қайтарылды
statistics-notice-returned-text = Сіз жазған сан қайтарылды ({ $time }). Нені өзгерту керегі оның бетінде жазылған.

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
statistics-form-period-hint = Бір жыл, оның бірнеше айы немесе белгілі бір күнге қатысты болса, сол күн.
statistics-form-first = Бірінші ай
statistics-form-last = Соңғы ай
statistics-form-months-hint = 1-ден 12-ге дейін; толық жыл үшін бос қалдырыңыз.
statistics-form-day-hint = Екі күнтізбенің бірінде: 2026-01-01 не 1404/10/11.
statistics-form-low = Сан не төменгі шегі
statistics-form-low-hint = Бөлгішсіз цифрлар; ондықтың алдында нүкте.
statistics-form-high = Жоғарғы шегі
statistics-form-high-hint = Тек дереккөздердің деректері әртүрлі болса.
statistics-form-words = Мәтін
statistics-form-note = Қолданар алдында нені білу керек
statistics-form-outside-hint = Дереккөздің саны аралыққа кірмегенде қажет.
statistics-form-change-hint = Оқырман ескі санды, жаңасын және осы себепті көреді.
statistics-form-source = Дереккөз { $count }
statistics-form-sources-hint = Әр дереккөз өз санымен. Веб-мекенжай немесе осы порталдың кітапханасындағы файл мекенжайы. Босатылған дереккөз алып тасталады.
statistics-form-bound = Санның мағынасы
statistics-form-definition = Нақты нені санайды

# What is wrong at a field.
statistics-error-indicator = Не саналатынын таңдаңыз.
statistics-error-choose-calendar = Күнтізбені таңдаңыз.
statistics-error-year = Жылды төрт цифрмен жазыңыз.
statistics-error-calendar = Бұл — басқа күнтізбенің жылы.
statistics-error-day = Мұндай жыл, ай немесе күн жоқ.
statistics-error-months = Екі айды да 1-ден 12-ге дейінгі санмен жазыңыз.
statistics-error-two-years = Екінші жылға өтеді.
statistics-error-day-of-flow = Бұл сан белгілі бір уақыт ішінде жинақталады: жылды немесе айларды беріңіз.
statistics-error-part-of-stock = Бұл сан бір сәтке қатысты: күнді немесе толық жылды беріңіз.
statistics-error-taken = Бұл кезеңнің саны бар. Соны түзетіңіз.
statistics-error-number = Санды цифрмен, үтірсіз, бос орынсыз және белгісіз жазыңыз.
statistics-error-negative = Мұнда ештеңе нөлден кем болмайды.
statistics-error-percent = Үлес 100-ден аспайды.
statistics-error-whole = Бұл бүтін санмен саналады.
statistics-error-range = Жоғарғы шегі төменгісінен кем.
statistics-error-unit = Бұл көрсеткіш ондай бірлікпен берілмейді.
statistics-error-no-source = Әр санға дереккөз керек.
statistics-error-sources = Дереккөз 12-ден аспауы керек.
statistics-error-outside = Бір дереккөз аралықтан тыс. Себебін жазыңыз немесе аралықты кеңейтіңіз.
statistics-error-change = Неге өзгертілетінін жазыңыз.
statistics-error-reason = 1 000 әріптен аспайтын себеп жазыңыз.
statistics-error-text = Мәтін тым ұзын немесе онда сақтауға болмайтын таңба бар.
statistics-error-ahead = Бұл кезең әлі біткен жоқ немесе келген жоқ.

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = Тууды тіркеудің толықтығы
indicator-points-online = Желіге қосылған тіркеу бөлімшелері
indicator-births-means = Кезең ішінде тізілімге енгізілген тірі туғандар.
indicator-deaths-means = Кезең ішінде тізілімге енгізілген қайтыс болу актілері.
indicator-marriages-means = Кезең ішінде тізілімге енгізілген неке қию актілері.
indicator-divorces-means = Кезең ішінде тізілімге енгізілген некені бұзу актілері.
indicator-birth-completeness-means = Әр жүз баланың ішінде туғаны тіркелгендері. Зерттеулерде бес жасқа дейінгі балалар сұралады; дереккөз нені санайтыны қасында жазылған.
indicator-death-completeness-means = Әр жүз қайтыс болудың ішінде тіркелгендері.
indicator-cause-of-death-recorded-means = Тіркелген әр жүз қайтыс болудың ішінде себебі жазылғандары.
indicator-id-card-coverage-means = Жеке куәлігі болуға тиіс әр жүз адамның ішінде куәлігі барлары.
indicator-id-cards-issued-means = Осы уақытқа дейін берілген жеке куәліктер; дереккөз басқаша айтпаса, ауыстырылғандары мен мерзімі өткендері де кіреді.
indicator-nationals-abroad-means = Шетелде тұратын азаматтар. Дереккөздер туған жеріне, азаматтығына, тегіне не тіркелуіне қарай санайды, сондықтан сандары қатты ерекшеленеді.
indicator-population-means = Елде тұратын адамдар; санақ, тізілім не бағалау бойынша.
indicator-points-online-means = Туу мен қайтыс болуды желі арқылы тіркейтін бөлімшелер мен ауруханалар.
indicator-births = Тіркелген туу
indicator-deaths = Тіркелген қайтыс болу
indicator-marriages = Тіркелген неке қию
indicator-divorces = Тіркелген некені бұзу
indicator-death-completeness = Қайтыс болуды тіркеудің толықтығы
indicator-cause-of-death-recorded = Себебі жазылған қайтыс болу
indicator-id-card-coverage = Жеке куәлікпен қамту
indicator-id-cards-issued = Берілген жеке куәліктер
indicator-nationals-abroad = Шетелдегі азаматтар
indicator-population = Халық саны
unit-points = бөлімше
unit-persons = адам
unit-events = акт
unit-cards = куәлік

# In the search and the audit.
search-kind-figure = Сан
audit-thing-figure = Сан
