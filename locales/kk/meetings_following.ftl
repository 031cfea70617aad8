# What follows a meeting: decisions with their history, the delegations of those who take part, minutes that delegations
# agree to, what waits on the desk, and the notices of all of it.
# To be confirmed by a native reader: the words for a delegation, for minutes and for agreeing to them

# Decisions followed up.
meetings-decision-title = { $count }-шешім
meetings-decided = Соңғы шешімдер
meetings-history = Оның нәтижесі
meetings-history-empty = Бұл туралы әлі ешкім ештеңе айтқан жоқ.
meetings-report = Орындалу барысын хабарлаңыз
meetings-report-hint = Мұны бәрі осы бетте ұйымыңыздың атымен, Сіздің атыңызсыз оқиды.
meetings-report-state = Қазіргі күйі
meetings-report-text = Не істелді немесе не кедергі
meetings-report-send = Тарихқа қосу

# Delegations.
meetings-delegations = Делегациялар
meetings-delegations-lead = Бұл есімдерді тек қатысушылардың әкімшілері мен қабылдаушы оқиды.
meetings-delegations-kept = Есімдер сақталатын соңғы күн: { $day }.
meetings-delegations-forgotten = Есімдер жойылды; сақталған соңғы күн: { $day }.
meetings-delegations-people = Тіркелген адамдар: { $count }
meetings-delegate-head = Делегация басшысы
meetings-delegation-none = Әлі тіркелмеген.
meetings-delegation-own = Делегация: { $country }
meetings-delegates = Кім келеді
meetings-delegates-hint = Бірінші адам делегацияны басқарады. Бос жолдар ескерілмейді; барлық жол бос болса, делегация қайтарылып алынады.
meetings-delegate-name = { $count }-есім
meetings-delegate-office = { $count }-лауазым
meetings-delegate-what = Есімі
meetings-delegate-as = Лауазымы
meetings-delegation-register = Делегацияны тіркеу

# Minutes.
meetings-minutes = Хаттама
meetings-minutes-version = { $count }-нұсқа
meetings-minutes-state-draft = Жазылуда
meetings-minutes-state-proposed = Делегацияларға ұсынылды
meetings-minutes-state-published = Жарияланған
meetings-minutes-state-superseded = Алмастырылған
meetings-minutes-translated = Бұл — аударма. Делегациялардан бірінші тілдегі мәтін туралы сұралды.
meetings-minutes-published-on = Жарияланған күні: { $day }
meetings-minutes-by-decision = Барлық делегация келіспесе де жарияланды
meetings-minutes-begin = Хаттаманы бастау
meetings-minutes-edit = Хаттаманы жазу
meetings-minutes-text = Хаттаманың мәтіні
meetings-minutes-text-hint = Қарапайым абзацтармен, әрқайсысы бөлек жолда.
meetings-minutes-languages = Хаттаманың тілдері
meetings-minutes-propose = Делегацияларға ұсыну
meetings-minutes-propose-hint = Әр делегациядан бір рет келісуі немесе қарсылық білдіруі сұралады. Содан кейін мәтін өзгермейді.
meetings-minutes-agreed = Барлық делегация келісті.
meetings-minutes-not-agreed = Делегациялардың бәрі келіскен жоқ. Қазір жариялаған адам қай шешім бойынша жариялайтынын жазады, оны бәрі оқиды.
meetings-minutes-reason = Қай шешім бойынша
meetings-minutes-reason-hint = Кім және неліктен шешті. Бұл хаттаманың астында тұрады.
meetings-minutes-publish = Хаттаманы жариялау
meetings-minutes-renew = Келесі нұсқаны бастау
meetings-minutes-renew-hint = Келесі нұсқа осы мәтіннен басталады, барлық делегациядан қайта сұралады.
meetings-minutes-correct-hint = Бұл хаттама келесі нұсқа жарияланғанша тұрады.
meetings-voices = Делегациялардың жауаптары
meetings-stance = Жауап
meetings-stance-none = Әлі жауап жоқ
meetings-stance-agreed = Келіседі
meetings-stance-objected = Қарсылық білдіреді
meetings-stance-give = Делегацияңыздың атынан жауап беріңіз
meetings-stance-give-agreed = Бұл хаттамамен келісеміз
meetings-stance-give-objected = Қарсылық білдіреміз
meetings-stance-hint = Әр нұсқаға бір рет жауап беріледі, жауап өзгертілмейді.
meetings-stance-send = Жауапты жіберу
meetings-remark = Нені өзгерту керек
meetings-remark-hint = Қарсылық білдірген тарап соны жазады. Қабылдаушы тарап пен басқа делегациялар оқиды.

# On the desk.
meetings-desk-title = Отырыстардан
meetings-desk-decision = Орындалуға тиіс
meetings-desk-minutes = Жауап күтіп тұрған хаттама
meetings-desk-delegation = Тіркелетін делегация

# Notices. A day can be named in them as $due, the meeting as $title.
meetings-notice-given = Бір шешімді орындау Сізге жүктелген
meetings-notice-given-text = Ұйымыңыз «{ $title }» отырысының шешімін орындауға тиіс. Соңғы мерзімі: { $due }.
meetings-notice-no-day = күні белгіленбеген
meetings-notice-soon = Шешімнің мерзімі жақын
meetings-notice-soon-text = «{ $title }» отырысының шешімін ұйымыңыз орындайды. Мерзімі: { $due }.
meetings-notice-late = Шешімнің мерзімі өтті
meetings-notice-late-text = «{ $title }» отырысының ұйымыңыз орындайтын шешімінің мерзімі өтті: { $due }.
meetings-notice-near = Отырыс жақындады
meetings-notice-near-text = «{ $title }» отырысы жақындады. Басталуы: { $due }.
meetings-notice-delegation = Делегацияны тіркеу керек
meetings-notice-delegation-text = «{ $title }» отырысының басталуы: { $due }. Еліңіз делегациясын әлі тіркеген жоқ.
meetings-notice-asked = Хаттама делегацияңыздың жауабын күтуде
meetings-notice-asked-text = Делегацияңыздан «{ $title }» отырысының хаттамасымен келісетін-келіспейтіні сұралады.
meetings-notice-objected = Делегация хаттамаға қарсылық білдірді
meetings-notice-objected-text = Бір делегация «{ $title }» отырысының хаттамасына қарсылық білдірді. Жазғаны хаттаманың бетінде тұр.
meetings-notice-agreed = Хаттаманы жариялауға болады
meetings-notice-agreed-text = Барлық делегация «{ $title }» отырысының хаттамасымен келісті. Оны жариялауға болады.
meetings-notice-out = Хаттама жарияланды
meetings-notice-out-text = «{ $title }» отырысының хаттамасын енді бәрі оқи алады.

# What was done, and what cannot be.
meetings-flash-reported = Тарихқа қосылды.
meetings-flash-delegation = Делегация тіркелді.
meetings-flash-delegation-withdrawn = Делегация қайтарылып алынды.
meetings-flash-minutes-proposed = Делегациялардан сұралды.
meetings-flash-minutes-renewed = Келесі нұсқа басталды.
meetings-flash-minutes-answered = Жауап тіркелді.
meetings-flash-minutes-published = Хаттама жарияланды. Енді оны бәрі оқи алады.
meetings-conflict-delegations-over = Отырыс аяқталды.
meetings-conflict-delegations-draft = Отырыс әлі жарияланған жоқ.
meetings-conflict-minutes-early = Хаттама отырыс басталғаннан кейін жазылады.
meetings-conflict-minutes-stand = Хаттаманың күйі бұған мүмкіндік бермейді. Оны қайта қараңыз.
meetings-conflict-minutes-nobody = Сұрауға болатын делегация жоқ.
meetings-conflict-minutes-open = Барлық делегация келіскен жоқ. Қай шешіммен жарияланатынын жазыңыз.
meetings-conflict-minutes-answered = Делегацияңыз жауап беріп қойған.
meetings-conflict-minutes-not-asked = Бұл хаттама туралы делегацияңыздан сұралмаған.
meetings-error-delegate = Келетін әр адамның есімін жазыңыз.
meetings-error-report = Не істелгенін немесе не кедергі екенін жазыңыз.
meetings-error-minutes = Хаттаманы жазыңыз.
meetings-error-stance = Делегацияңыздың келісетін-келіспейтінін таңдаңыз.
meetings-error-remark = Нені өзгерту керегін жазыңыз.
