# Review by a native reader: whole file
# Charts of the figures, countries side by side, and the sheet of one country.

# Charts: what stands at them and what to know before reading them.
charts-newest = Ең жаңа сандар
charts-newest-note = Әр елдің ең жаңа толық жылы немесе ең жаңа күні. Кезеңдері әртүрлі.
charts-newest-words = Ең жоғары: { $most }, { $high }. Ең төмен: { $least }, { $low }. Барлық сандар кестеде.
charts-map = Картада
charts-years = Жылдар бойынша
charts-years-note = Барлық елдер нөлден басталатын бір шкалада.
charts-line-words = { $first }: { $old }; { $last }: { $new }. Барлық сандар кестеде.
charts-dot = { $period }: { $value }
charts-thousands = { $number } мың
charts-millions = { $number } млн
charts-only-part = жылдың бөлігі ғана
charts-floor = Шкала нөлден емес, { $value } мәнінен басталады.
charts-key-range = Арасында сызығы бар екі дөңгелек: дереккөздердің деректері әртүрлі.
charts-key-part = Іші бос дөңгелек: басқаларымен салыстыруға болмайтын жыл бөлігі.
charts-key-gap = Үзік сызық: арасында ештеңе белгісіз.
charts-key-broken = Жыл жоқ жерде сызық үзіледі.
charts-key-halves = Бір шаршыда екі түс: дереккөздердің деректері әртүрлі. Ең азы жоғарыда, ең көбі төменде.
charts-calendars-solar = Күн хижрасының жылдары жоғарыда, григориан жылдары төменде.
charts-calendars-gregorian = Григориан жылдары жоғарыда, күн хижрасының жылдары төменде.
charts-parts-left-out = Жылдың бөліктері қосылмаған.
charts-table = Барлық сандар кесте түрінде

# Countries side by side.
charts-compare = Елдерді салыстыру
charts-compare-lead = Екіден онға дейін ел, бірден алтыға дейін көрсеткіш.
charts-compare-choice = Не салыстырылады
charts-compare-countries = Елдер
charts-compare-indicators = Көрсеткіштер
charts-compare-from = Мына жылдан
charts-compare-from-hint = Григориан немесе күн хижрасы, төрт цифрмен. Барлық жылдар үшін бос қалдырыңыз.
charts-compare-show = Қатар көрсету
charts-compare-address = Осы салыстырудың жіберуге арналған мекенжайы:
charts-error-country = Бұл елдердің бірі мүше емес.
charts-error-countries = Екіден онға дейін ел таңдаңыз.
charts-error-indicator = Бұл көрсеткіштердің бірі мұнда белгісіз.
charts-error-indicators = Бірден алтыға дейін көрсеткіш таңдаңыз.
charts-error-from = 2015 сияқты григориан немесе 1394 сияқты күн хижрасы жылын жазыңыз.

# The sheet of a country: two pages of paper.
charts-sheet-title = Екі беттік парақ
charts-sheet-of = Парақ: { $name }
charts-sheet-as-of = { $day } күнгі жағдай бойынша
charts-sheet-organisation = Ұйым
charts-sheet-systems = Жүйелер
charts-sheet-figures = Сандар
charts-sheet-documents = Айналымдағы құжаттар
charts-sheet-since = { $day } күнінен бастап
charts-sheet-contact = Байланыс
charts-sheet-further = Басқалары: { $count }
charts-sheet-none = Мұнда әзірге ештеңе жарияланған жоқ.
charts-sheet-missing = Сан жоқ: { $names }
