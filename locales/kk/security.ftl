# Review by a native reader: whole file

# The step after the password.
accounts-code-title = Екінші қадам
accounts-code-lede = Құпиясөз дұрыс. Бұл Сіз екеніңізді көрсететін тағы бір қадам қалды.
accounts-code-field = Код
accounts-code-hint = Қолданбаңыздағы алты сан немесе қалпына келтіру кодтарының бірі.
accounts-code-lost-title = Қолданба мен кодтар жоғалды ма?
accounts-code-lost-text = Ұйымыңыздың әкімшісіне жүгініңіз. Екі адам бірге Сізге қайта бастауға мүмкіндік бере алады.
accounts-code-ended-title = Қайта бастаңыз
accounts-code-ended-text = Құпиясөз тым ертерек немесе басқа браузерде енгізілген.

# Proving oneself again.
accounts-proof-title = Бұл Сіз екеніңізді растаңыз
accounts-proof-lede = Бұл қадамға он минуттан ескі емес растау керек. Содан кейін болған жеріңізге ораласыз.
accounts-proof-button = Растау

# Second factors.
accounts-factors-title = Кіру қауіпсіздігі
accounts-factors-lede = Құпиясөзді басқа біреу білсе де, екінші растау тіркелгіні Сізде сақтайды.
accounts-factors-demanded = Рөліңіз жалғастырмас бұрын екінші растауды талап етеді. Оны осы жерде орнатыңыз; екі минут кетеді.
accounts-factors-name = Атауы
accounts-factors-added = Қосылған
accounts-factors-used = Соңғы қолданылуы
accounts-factors-remove = Алып тастау
accounts-factors-app-title = Код қолданбасы
accounts-factors-app-text = Телефоныңыздағы қолданба әр жарты минутта жаңа алты сан көрсетеді, желісіз де. Бір реттік кодтарға (TOTP) арналған кез келген қолданба жарайды.
accounts-factors-app-add = Қолданба қосу
accounts-factors-why-title = Не үшін?
accounts-factors-why-text = Бұл порталдан адамдардың жазбалары өтеді. Құпиясөзді көріп қоюға, тауып алуға не айтып қоюға болады; қолыңыздағыны — жоқ.
accounts-factor-app = Код қолданбасы
accounts-factor-passkey = Кіру кілті

# An app to be added.
accounts-app-title = Код қолданбасын қосу
accounts-app-scan = Қолданбаны ашып, осы суретті сканерлеңіз.
accounts-app-picture = Қолданбаның құпия кілті, сурет түрінде
accounts-app-type = Сканерлеу мүмкін болмаса, мұны қолданбаға теріңіз:
accounts-app-name = Құрылғының атауы
accounts-app-name-hint = Басқалардан ажырату үшін, мысалы «телефоным». Бос қалуы мүмкін.
accounts-app-code = Қолданба қазір көрсетіп тұрған код
accounts-app-code-hint = Алты сан. Қолданбаның жұмыс істейтінін көрсетеді.
accounts-app-button = Осы қолданбаны қосу

# Recovery codes.
accounts-codes-title = Қалпына келтіру кодтары
accounts-codes-left = { $count } код қалды.
accounts-codes-renew = Он жаңа код жасау
accounts-codes-renew-hint = Қолыңыздағы кодтар жұмысын тоқтатады.
accounts-codes-lede = Телефон жоғалған күнге: әр код қолданбаның орнына бір рет кіргізеді. Басып шығарыңыз немесе жазып алыңыз да, ешкім қарамайтын жерде сақтаңыз.
accounts-codes-once = Олар тек осы жолы көрсетіледі.
accounts-codes-kept = Сақтап қойдым
accounts-codes-print = Басып шығару

# What is to be corrected, and what was done.
accounts-error-code = Бұл код дұрыс емес немесе бұрын қолданылған
accounts-error-code-too-soon = Әрекет тым көп болды. Біраз күтіңіз
accounts-error-app-code = Бұл осы қолданбаның коды емес. Телефон сағатының дұрыстығын тексеріңіз
accounts-error-factor-name = Ең көбі алпыс әріптен тұратын атау жазыңыз
accounts-conflict-last-factor = Рөліңіз екінші растауды талап етеді. Мұны алып тастамас бұрын басқасын қосыңыз.
accounts-conflict-many-factors = Он жеткілікті. Алдымен біреуін алып тастаңыз.
accounts-conflict-no-factor = Қалпына келтіру кодтары қолданбамен не кіру кілтімен бірге болады. Алдымен біреуін қосыңыз.
accounts-flash-offer-ended = Сурет ескірген еді. Міне, жаңасы.
accounts-flash-factor-added = Қосылды. Басқа сеанстарыңыздың бәрі жабылды.
accounts-flash-factor-removed = Алып тасталды. Басқа сеанстарыңыздың бәрі жабылды.
accounts-flash-proven = Расталды.

# Letters.
accounts-mail-factor-added-subject = Sijil тіркелгіңізге екінші растау қосылды
accounts-mail-factor-added-text = Тіркелгіңізге кірудің екінші растауы, қолданба не кіру кілті, қосылды ({ $time }). Басқа сеанстардың бәрі жабылды.
accounts-mail-factor-removed-subject = Sijil тіркелгіңізден екінші растау алып тасталды
accounts-mail-factor-removed-text = Тіркелгіңізден кірудің екінші растауы, қолданба не кіру кілті, алып тасталды ({ $time }). Басқа сеанстардың бәрі жабылды.
accounts-mail-codes-renewed-subject = Sijil тіркелгіңіздің жаңа қалпына келтіру кодтары
accounts-mail-codes-renewed-text = Тіркелгіңізге он жаңа қалпына келтіру коды жасалды ({ $time }). Бұрынғылары енді жұмыс істемейді.
accounts-mail-code-used-subject = Sijil тіркелгіңіздің қалпына келтіру коды қолданылды
accounts-mail-code-used-text = Қалпына келтіру кодтарыңыздың бірі қолданбаның не кіру кілтінің орнына қолданылды ({ $time }). Ол енді жұмыс істемейді.
accounts-mail-roles-changed-subject = Sijil рөлдеріңіз өзгертілді
accounts-mail-roles-changed-text = Әкімші тіркелгіңіз не істей алатынын өзгертті ({ $time }). Профиліңіз рөлдеріңізді көрсетеді. Сізге жаңа рөл берілсе, қайта кіріңіз.

# Passkeys.
accounts-passkey-title = Кіру кілті
accounts-passkey-text = Ең қауіпсіз әрі қысқа жол: телефоныңыз, компьютеріңіз немесе құпиясөз менеджері бұл Сіз екеніңізді саусақпен, жүзбен не өз кодымен көрсетеді. Құпиясөз керек емес, оны ешбір жалған бет ала алмайды.
accounts-passkey-add = Кіру кілтін қосу
accounts-passkey-make = Кіру кілтін жасау
accounts-passkey-use = Кіру кілтімен кіру
accounts-passkey-confirm = Кіру кілтімен растау
accounts-passkey-or = немесе
accounts-passkey-refused = Кіру кілті берілмеді. Қайталап көріңіз немесе басқа жолды таңдаңыз.
accounts-passkey-script = Кіру кілттеріне скрипт керек, бұл браузер оны орындамайды.
accounts-error-passkey = Бұл кіру кілті мұнда белгісіз немесе сұрау ескірген
accounts-flash-passkey-refused = Кіру кілті қосылмады. Қайталап көріңіз.

# Sessions.
accounts-sessions-title = Сеанстарым
accounts-sessions-lede = Қай жерде кіргеніңіз. Жапқан сеансыңыз келесі басудан бастап аяқталады.
accounts-sessions-device = Браузер
accounts-sessions-place = Желі
accounts-sessions-place-here = қазіргі желіңіз
accounts-sessions-place-other = басқа желі
accounts-sessions-place-unknown = белгісіз
accounts-sessions-begun = Кірген уақыты
accounts-sessions-this = Осы браузер
accounts-sessions-end = Жабу
accounts-sessions-end-others = Осыдан басқасының бәрін жабу
accounts-sessions-unknown-hint = Бірін танымайсыз ба? Оны жауып, құпиясөзіңізді өзгертіңіз.
accounts-device-unknown = Белгісіз браузер
accounts-person-end-sessions = Барлық сеанстарды жабу
accounts-person-end-sessions-hint = Адам барлық жерден шығарылады және қайта кіре алады.
accounts-flash-session-ended = Сеанс жабылды.
accounts-flash-sessions-ended = Басқа сеанстардың бәрі жабылды.
accounts-flash-sessions-of-ended = Осы адамның барлық сеанстары жабылды.

# Passwords.
accounts-new-password-hint-beside-another = Кемінде сегіз таңба, өйткені қасында екінші растау бар. Кез келген жазу мен бос орын жарайды.
accounts-sign-in-password-hint = Пернетақта қай тілде тұрғанына назар аударыңыз.
accounts-strength-label = Құпиясөздің ұзындығы
accounts-strength-short = Әлі тым қысқа
accounts-strength-enough = Жеткілікті ұзын
accounts-conflict-short-password = Құпиясөзіңіз жалғыз тұруға тым қысқа. Соңғы екінші растауды алып тастамас бұрын кемінде он бес таңбалы құпиясөз таңдаңыз.

# Letters.
accounts-mail-new-browser-subject = Sijil порталына жаңа браузерден кіру
accounts-mail-new-browser-text = Біреу, бәлкім Сіз, тіркелгіңізге бұрын көрінбеген браузерден кірді ({ $time }; { $device }).

# The way back.
accounts-person-recovery = Қалпына келтіруді бастау
accounts-person-recovery-hint = Құпиясөз енді жұмыс істемейді, барлық сеанстар жабылады және адамға жаңасын таңдайтын сілтеме жіберіледі. Екінші растаулар қалады.
accounts-person-reset = Екінші растауларды алып тастау
accounts-person-reset-hint = Қолданбасын, кіру кілттерін және кодтарын жоғалтқан адамға. Сіз бастайсыз; басқа әкімші үш күн ішінде растайды. Алдымен бұл шынымен сол адам екеніне көз жеткізіңіз.
accounts-person-reset-open = { $name } осы адамның екінші растауларын алып тастауды сұрады. Басқа әкімші шешеді.
accounts-person-reset-confirm = Алып тастауды растау
accounts-person-reset-cancel = Тоқтату
accounts-person-factors-none = Әзірге екінші растау жоқ
accounts-person-factors-some = Екінші растау орнатылған
accounts-conflict-reset = Мұнда қазір істелетін ашық іс жоқ. Бетті қайта қараңыз.
accounts-flash-recovery-started = Қалпына келтіру басталды. Сілтемесі бар хат жолда.
accounts-flash-reset-started = Басқа әкімшінің растауға үш күні бар. Адамға хабарланды.
accounts-flash-reset-confirmed = Екінші растаулар алып тасталды. Сілтемесі бар хат жолда.
accounts-flash-reset-cancelled = Тоқтатылды. Бәрі бұрынғыдай қалады.

# Letters.
accounts-mail-recovery-text = Ұйымыңыздың әкімшісі тіркелгіңізді қалпына келтіруді бастады. Ескі құпиясөз енді жұмыс істемейді. Жаңасын таңдаңыз; сілтеме бір рет және бір сағат жұмыс істейді:
accounts-mail-reset-started-subject = Sijil: екінші растауларыңызды алып тастау сұралды
accounts-mail-reset-started-text = Әкімші тіркелгіңіздің қолданбасын, кіру кілттерін және қалпына келтіру кодтарын алып тастауды сұрады ({ $time }). Екінші әкімшінің растауға үш күні бар.
accounts-mail-reset-done-subject = Sijil порталындағы екінші растауларыңыз алып тасталды
accounts-mail-reset-done-text = Екі әкімші тіркелгіңіздің қолданбасын, кіру кілттерін және қалпына келтіру кодтарын алып тастады ({ $time }). Жаңа құпиясөз таңдайтын сілтеме басқа хатта.

# When two decide, and who is told.
accounts-person-reset-two = Мұны Сіз растай алмайсыз. Екі әкімші бірге шешеді: ешқайсысы екіншісіне рөл бермеген және екеуі де үш күннен бері осы рөлде. Елде мұны істей алатын ешкім болмаса, хатшылық растайды.
accounts-factors-reset-open = Әкімші екінші растауларыңызды алып тастауды сұрады. Мұны Сіз сұрамасаңыз, тоқтатыңыз.
accounts-conflict-last-way = Бұл — тіркелгіңізге кірудің жалғыз жолы. Алдымен поштадағы сілтеме арқылы құпиясөз таңдаңыз немесе кіру кілтін қосыңыз.
accounts-mail-reset-started-do = Мұны Сіз сұрамасаңыз, кіру қауіпсіздігі бетінде тоқтатыңыз:
accounts-mail-reset-waits-subject = Sijil: екінші растауларды алып тастау Сізді күтіп тұр
accounts-mail-reset-waits-text = Әкімші өз еліндегі бір тіркелгінің екінші растауларын алып тастауды сұрады, ал онда мұны басқа ешкім растай алмайды ({ $time }). Хатшылықтың шешуге үш күні бар.
accounts-mail-reset-waits-do = Алдымен бұл шынымен сол адам екеніне көз жеткізіңіз:
accounts-mail-administrator-subject = Sijil порталында ұйымыңыздың жаңа әкімшісі
accounts-mail-administrator-text = Sijil порталында біреу ұйымыңыз қызметкерлерінің әкімшісі болды ({ $time }).
accounts-mail-administrator-do = Мұны күтпесеңіз, тізімге қарап, рөлді алып тастаңыз:

# What others do about an account, told to its owner.
accounts-mail-factors-taken-text = Портал операторы тіркелгіңіздің қолданбасын, кіру кілттерін және қалпына келтіру кодтарын алып тастады ({ $time }). Жаңа құпиясөз таңдайтын сілтемені сол адамнан аласыз.
accounts-mail-sessions-ended-subject = Sijil порталындағы сеанстарыңыз жабылды
accounts-mail-sessions-ended-text = Тіркелгіңізді басқаратын адам сеанстарыңызды жапты ({ $time }). Қайта кіре аласыз.
accounts-mail-closed-subject = Sijil порталындағы тіркелгіңіз ажыратылды
accounts-mail-closed-text = Тіркелгіңізді басқаратын адам оны ажыратты ({ $time }). Барлық сеанстарыңыз жабылды, кіре алмайсыз. Жазғаныңыздан ештеңе жоғалмайды.
accounts-mail-opened-subject = Sijil порталындағы тіркелгіңіз қайта қосылды
accounts-mail-opened-text = Тіркелгіңізді басқаратын адам оны қайта қосты ({ $time }). Бұрынғыдай кіре аласыз.
accounts-mail-opened-do = Мұны күтпеген болсаңыз, ұйымыңыздың әкімшісіне хабарлаңыз. Кіру үшін:
