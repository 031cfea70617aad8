# Review by a native reader: whole file
# Drafts out of a table or a feed.

# The form.
imports-title = Импорттау
imports-lede = Кесте немесе таспа жобаларға айналады. Алдымен әр жолдан не болатынын көресіз; Сіз айтпайынша жоба жасалмайды.
imports-file = Файл
imports-file-hint = CSV, Atom немесе RSS, ең көбі 5 МБ және { $count } жол.
imports-columns = Бағандардың аттары
imports-file-languages = «reference» астындағы сөзі бір, тілдері бөлек жолдар аудармаларымен бірге бір жоба болады.
imports-encoding = Әріптердің кодталуы
imports-encoding-hint = Әріптер қате шықпаса, порталға қалдырыңыз.
imports-encoding-told = Портал өзі анықтайды
imports-language = Тілі көрсетілмеген жолдардың тілі
imports-language-hint = Жол өз тілін көрсете алады: ru, fa-AF.
imports-theme = Тақырыбы көрсетілмеген жолдардың тақырыбы
imports-theme-hint = Жол өз тақырыбын деректеріміздің сөзімен көрсете алады: smart-card.
imports-theme-none = Ешқайсысы
imports-read = Оқып көрсету

# What would become of the rows.
imports-dry = Әзірге жоба жасалған жоқ. Жолдардан мынадай болады:
imports-count-new = Жаңа жоба: { $count }
imports-count-translations = Олардың аудармалары: { $count }
imports-count-there = Бұрыннан бар: { $count }
imports-count-refused = Қабылданбады: { $count }
imports-make = { $count } жоба жасау
imports-other = Басқа файл
imports-made = { $count } жоба жасалды.
imports-rows = Жолдар
imports-row = Жол
imports-verdict = Не болады
imports-verdict-new = Жаңа жоба
imports-verdict-translation = Аударма
imports-verdict-original = Түпнұсқа: { $count }-жол
imports-verdict-there = Бұрыннан бар
imports-take = Сонда да алу
imports-make-ticked = Жаңа және белгіленген жобаларды жасау
imports-keep = Осы беттің белгілерін сақтау
imports-flash-kept = Белгілер сақталды.
imports-flash-none = Жаңа немесе белгіленген жол болмады, сондықтан жоба жасалмады.
imports-verdict-twice = Осы файлда екі рет
imports-verdict-refused = Қабылданбады
imports-verdict-waits = Кезегін күтіп тұр
imports-others = Қалған жолдар
imports-error-original = Түпнұсқаның жолы қабылданбады, сондықтан бұл аударманың орны жоқ.
imports-flash-made = Жобалар жасалды.
imports-flash-begun = Жобалар жасалып жатыр.
achievements-way-imported = Импортталды

# Why a file cannot be read.
imports-fault = Файл оқылмайды
imports-fault-nothing = Одан ештеңе сақталған жоқ.
imports-fault-empty = Файл жоқ немесе ішінде ештеңе жоқ.
imports-fault-too-large = Файл 5 МБ-тан үлкен. Оны бөліңіз.
imports-fault-rows = Файлда 2000-нан көп жол бар. Оны бөліңіз.
imports-fault-columns = { $count }-жолда 200-ден көп баған бар.
imports-fault-long = { $count }-жолда тым ұзын мәтін бар.
imports-fault-quote = { $count }-жолдағы тырнақша жабылмайды.
imports-fault-title = «title» деген баған жоқ.
imports-fault-encoding = Файл бұл кодталуда мәтін емес. Басқасын таңдаңыз.
imports-fault-nul = Файлда бос (null) таңба бар, демек мәтін емес.
imports-fault-feed = Файл таспа сияқты басталады, бірақ Atom да, RSS те емес немесе аяқталмаған.
