# Review by a native reader: review-settings-title, review-settings-required, review-flash-unscheduled, review-resolve, review-notice-resolved-text, review-notice-reopened-text, review-notice-called-off-failed, review-notice-corrected-text, review-schedule-release, review-schedule-kept

# The review: remarks at a text, reviewers by name, release by one's own hand, steps at a chosen time.

# Remarks at the paragraphs of a text.
review-remarks-all = Мәтін мен ескертпелер
review-remark = Ескертпе
review-remark-title = Атауына ескертпе
review-remark-label = Сіздің ескертпеңіз
review-remark-send = Ескертпені жіберу
review-answer = Жауап
review-answer-label = Сіздің жауабыңыз
review-answer-send = Жауапты жіберу
review-resolve = Шешілді деп белгілеу
review-reopen = Қайта ашу
review-resolved-by = { $name } шешілді деп белгіледі
review-resolved-count = { $count } шешілген ескертпе
review-open-count = { $count } ашық ескертпе
review-gone-title = Абзац алынып тасталды
review-gone-text = Бұл ескертпелер мәтінде енді жоқ сөздерге жазылған еді.
review-error-text-missing = Бірдеңе жазыңыз.
review-error-text-long = 2000 әріптен аспасын.
review-conflict-turned = Осы ескертпені басқа біреу жаңа ғана шешілді деп белгіледі не қайта ашты.
review-flash-remarked = Ескертпеңіз қосылды. Мәтінді жазғандарға хабарланады.
review-flash-answered = Жауабыңыз қосылды. Талқылауға қатысушыларға хабарланады.
review-flash-resolved = Шешілді деп белгіленді.
review-flash-reopened = Қайта ашылды.

# Release.
review-despite = { $count } ескертпе ашық болса да жариялау
review-error-despite = Ашық ескертпелер бар. Сонда да жариялау үшін белгі қойыңыз.
review-own = Бұл мәтінді өзіңіз жаздыңыз не жібердіңіз. Ұйымыңыз оны жариялауыңызға рұқсат береді.
review-name-legend = Кім қарасын?
review-name-hint = Бір не бірнеше қараушыны таңдаңыз. Ешкімді таңдамасаңыз, бәрінен сұралады.
review-named = Қарауы сұралғандар: { $names }. Басқа қараушылар да жариялай алады.
review-waits-for-you = Сізді күтіп тұр
achievements-way-alone = Авторының өзі жариялады, екінші адамсыз

# How an organisation releases its texts.
review-settings-title = Мәтіндерді жариялауға жіберу
review-settings-change = Мәтіндерді кім жариялайды
review-settings-text = Көпшілік оқымас бұрын мәтінді қараушы жариялауға жібереді.
review-settings-who = Мәтінді кім жариялай алады?
review-settings-required = Тек оны жазбаған әрі жібермеген қараушы (төрт көз)
review-settings-waived = Кез келген қараушы, оны жазған адам да
review-settings-told = Төрт көз талабы алынса, еліңіздің барлық қараушылары мен әкімшілеріне хабарланады. Әр өзгеріс тіркеледі.
review-settings-others = Мұны еліңіздің әкімшісі шешеді.
review-settings-save = Сақтау
review-flash-required = Сақталды. Әр мәтінді басқа адам жариялайды.
review-flash-waived = Сақталды. Қараушылар өз жазғанын жариялай алады. Әріптестеріңізге хабарланады.

# Steps at a chosen time.
review-schedule-publish = Белгіленген уақытта жариялау
review-schedule-publish-then = Осы уақытта жариялау
review-schedule-withdraw = Белгіленген уақытта қайтарып алу
review-schedule-withdraw-then = Осы уақытта қайтарып алу
review-schedule-release = Мәтінді белгіленген уақытта жариялау
review-schedule-release-then = Мәтінді осы уақытта жариялау
review-schedule-day = Күні
review-schedule-hour = Сағаты
review-schedule-clock = Сағат мына жердің уақытымен: { $zone }. Күнді екі күнтізбенің кез келгенімен жазуға болады.
review-schedule-publication = Жарияланады: { $time }
review-schedule-withdrawal = Қайтарып алынады: { $time }
review-schedule-released = Мәтін жарияланады: { $time }
review-schedule-kept = Оған дейін оқырмандар бұрынғы мәтінді көреді.
review-schedule-yours = Сіздің сағатыңызбен: { $time }
review-schedule-by = Таңдаған: { $name }
review-schedule-cancel = Болдырмау
review-error-day = Күнді жазыңыз, мысалы 2026-12-01 немесе 1 желтоқсан 2026.
review-error-hour = Сол күннің сағатын таңдаңыз.
review-error-past = Бұл уақыт өтіп кетті. Кейінірек уақытты таңдаңыз.
review-error-far = Бір жыл ішіндегі уақытты таңдаңыз.
review-conflict-no-schedule = Енді белгіленген уақыт жоқ: басқа біреу бұрын үлгерді.
review-flash-scheduled = Уақыт белгіленді.
review-flash-unscheduled = Болдырылмады.
achievements-way-scheduled = Уақыт белгіленді
achievements-way-unscheduled = Белгіленген уақыт алынып тасталды

# Notices.
review-notice-remarked = Жаңа ескертпе
review-notice-remarked-text = Әріптесіңіз осы мәтінге ескертпе жазды: { $title }
review-notice-answered = Ескертпеге жауап
review-notice-answered-text = Әріптесіңіз осы мәтіндегі ескертпеге жауап берді: { $title }
review-notice-resolved = Ескертпе шешілді
review-notice-resolved-text = Әріптесіңіз осы мәтіндегі ескертпені шешілді деп белгіледі: { $title }
review-notice-reopened = Ескертпе қайта ашылды
review-notice-reopened-text = Әріптесіңіз осы мәтіндегі ескертпені қайта ашты: { $title }
review-notice-called-off = Жоспарланған әрекет орындалмайды
review-notice-called-off-person = Әріптесіңіз оны болдырмады не бұрын орындады. Осы мәтінге жоспарланған әрекет орындалмайды: { $title }
review-notice-called-off-changed = Мәтін уақыт белгіленген кездегідей емес. Осы мәтінге жоспарланған әрекет орындалмайды: { $title }
review-notice-called-off-role = Уақытты белгілеген адам енді бұл әрекетті орындай алмайды. Осы мәтінге жоспарланған әрекет орындалмайды: { $title }
review-notice-called-off-remarks = Содан бері ескертпе ашылды. Осы мәтінге жоспарланған әрекет орындалмайды: { $title }
review-notice-called-off-failed = Портал бірнеше рет әрекеттеніп көрді, бірақ орындай алмады. Осы мәтінге жоспарланған әрекет орындалмайды: { $title }
review-notice-waived = Екінші адамның растауы енді талап етілмейді
review-notice-waived-text = Бұл ұйым енді қараушыларына өз жазғанын жариялауға рұқсат береді: { $organisation }
review-notice-corrected = Жарияланған мәтін түзетілді
review-notice-corrected-text = Қараушы жарияланған сөздерді екінші адамсыз түзетті. Нұсқаларды салыстырыңыз: { $title }
