# Guidance: articles on the security of identity documents, for the people of the registers. They are read by everyone or by
# fewer (Traffic Light Protocol), written by one person and released by another, and translated.
# To be confirmed by a native reader: guidance-audience-back-office, guidance-audience-examiner,
# guidance-level-1 (the “lines” of inspection), guidance-theme-breeder-documents, guidance-theme-identity-management,
# guidance-publisher, guidance-basis-scope, guidance-basis-notice, guidance-as-of,
# guidance-theme-cross-border

guidance-title = Нұсқаулықтар
guidance-lead = Тіркеуші органдар жеке басты қалай растайды, құжаттарды қалай әзірлейді және тексереді. Әр мақала өз дереккөздерін атайды.
guidance-documents = Құжаттар
guidance-any = Барлығы
guidance-show = Көрсету
guidance-audience = Кімге арналған
guidance-level = Деңгей
guidance-theme = Тақырып
guidance-language = Мәтін тілі
guidance-count = { $count ->
    [one] { $count } мақала
   *[other] { $count } мақала
}
guidance-empty = Сәйкес мақала жоқ
guidance-empty-advice = Таңдаулардың бірін алып тастаңыз.
guidance-feed = Таспа
guidance-feed-title = Sijil: жеке басты куәландыратын құжаттар туралы нұсқаулықтар
guidance-data = Дерек түрінде (JSON)
guidance-new = Жаңа мақала
search-kind-guidance = Нұсқаулық
audit-thing-guidance = Нұсқаулық мақаласы

# For whom an article is.
guidance-audience-registry-counter = Қабылдаушы қызметкерлер
guidance-audience-back-office = Ішкі бөлімдер
guidance-audience-examiner = Құжаттарды тексеретін мамандар
guidance-audience-manager = Басшылар және саясат әзірлеушілер

# How deep an article goes.
guidance-level-1 = Бірінші желі: көз және қол
guidance-level-2 = Екінші желі: қарапайым құралдар
guidance-level-3 = Сарапшы: зертхана және жүйелер

# What an article is about.
guidance-theme-evidence-of-identity = Жеке басты растау
guidance-theme-birth-registration-security = Тууды тіркеу қауіпсіздігі
guidance-theme-breeder-documents = Басқа құжаттарды беруге негіз болатын құжаттар
guidance-theme-registration-operations = Азаматтық хал актілерін тіркеуді жүргізу
guidance-theme-legal-framework = Құқықтық негіз
guidance-theme-identity-management = Сәйкестендіруді басқару
guidance-theme-digital-identity = Цифрлық сәйкестендіру
guidance-theme-document-design = Құжаттарды әзірлеу
guidance-theme-card-formats = Карта форматтары
guidance-theme-inspection = Құжаттарды тексеру
guidance-theme-fraud = Құжаттармен алаяқтық
guidance-theme-lost-and-stolen = Жоғалған және ұрланған құжаттар
guidance-theme-cross-border = Трансшекаралық алмасу
guidance-theme-continuity = Төтенше жағдайлардағы қызмет
guidance-theme-data-quality = Деректер сапасы
guidance-theme-data-protection = Деректерді қорғау

# One article.
guidance-unconfirmed = растауды қажет етеді
guidance-unconfirmed-note = Бұл мақала төмендегі дереккөздерден құрастырылған. Оны баспагер тарапынан әлі ешкім растаған жоқ.
guidance-overdue = Бұл мақаланы қарау мерзімі өтті: { $day }. Мақала ескірген болуы мүмкін.
guidance-contents = Мазмұны
guidance-publisher = Еңбектің баспагері
guidance-year = Жыл
guidance-owner = Авторы
guidance-review-due = Келесі қарау
guidance-released = Жарияланды
guidance-features = Мұнда аталған қорғаныш элементтері
guidance-sources = Дереккөздер
guidance-as-of = күні: { $day }
guidance-basis-full = толық оқылды
guidance-basis-abstract = аннотациясы немесе басы оқылды
guidance-basis-contents = аннотациясы мен мазмұны оқылды
guidance-basis-scope = қолданылу саласы оқылды
guidance-basis-notice = жариялану туралы хабар оқылды
guidance-basis-secondary = басқа авторлардың сипаттамалары оқылды
guidance-basis-unread = оқылған жоқ
guidance-languages = Басқа тілдерде
guidance-work = Мақаламен жұмыс

# The desk of an article.
guidance-desk-lead = Мақаланың әр тілдегі күйі және не күтіп тұрғаны.
guidance-desk-public = Оқырмандар көреді
guidance-desk-unreleased = Әлі жарияланбаған
guidance-desk-withdrawn = Қайтарып алынған
guidance-desk-write = Жазу
guidance-desk-translate = Аудару
guidance-desk-review = Қарап, шешім қабылдау
guidance-desk-due = Қарау мерзімі өтті: { $day }
guidance-desk-late = { $count ->
    [one] { $count } аударма түпнұсқадан қалып отыр
   *[other] { $count } аударма түпнұсқадан қалып отыр
}
guidance-desk-all = Ұйымыңыздың барлық мақаласы
guidance-withdraw = Мақаланы қайтарып алу
guidance-withdraw-hint = Оқырмандар оны енді бірде-бір тілде көрмейді. Жаңадан жарияланса, қайта көрінеді.

# The form.
guidance-edit-new = Жаңа мақала
guidance-edit-original = Мақаланы жазу
guidance-edit-translation = Мақаланы аудару
guidance-edit-slug = Мақаланың мекенжайы
guidance-edit-slug-hint = Латын әріптері, цифрлар және сызықшалар, мысалы birth-certificates. Кейін өзгермейді.
guidance-edit-language = Түпнұсқа тілі
guidance-edit-tlp = Кім оқи алады
guidance-edit-tlp-hint = Жаңа мақала Сіз ашқанша мүше мемлекеттердің тіркеуші органдарына ғана арналады.
guidance-edit-themes = Тақырыптар
guidance-edit-due = Келесі қарау күні
guidance-edit-due-hint = Бүгіннен бастап 24 айдан аспасын, мысалы 2027-05-01 немесе 1406/02/11.
guidance-edit-source-as-of = { $count }-дереккөздің күні
guidance-edit-source-basis = { $count }-дереккөз қаншалықты оқылды
guidance-edit-confirmed = Еңбектің баспагері мұнда айтылғанды растады.
guidance-edit-save = Сақтау
guidance-edit-finished = Сақтап, қараушыға жіберу
guidance-error-slug = Мекенжайды жазыңыз: 3–80 латын әрпі, цифр және сызықша.
guidance-error-slug-taken = Бұл мекенжай басқа мақаланікі.
guidance-error-audience = Кімге арналғанын көрсетіңіз.
guidance-error-level = Деңгейін таңдаңыз.
guidance-error-themes = Кемінде бір тақырып таңдаңыз.
guidance-error-tlp = Кім оқи алатынын көрсетіңіз.
guidance-error-due = Ертеңнен бастап 24 айға дейінгі күнді жазыңыз.
guidance-error-year = Жылды жазыңыз, мысалы 2018, немесе бос қалдырыңыз.
guidance-error-publisher-long = Баспагер атауы 200 әріптен аспасын.
guidance-error-source-basis = Әр дереккөз қаншалықты оқылғанын көрсетіңіз.
guidance-error-source-as-of = Дереккөздің күні жыл, ай немесе күн болады, мысалы 2018, 2018-05 немесе 2018-05-01.
guidance-error-changed = Сіз жазып отырғанда басқа біреу сақтады. Оның мәтіні төменде, Сіздікі өрістерде. Өз мәтініңізді қалдыру үшін қайта сақтаңыз.

# What a reviewer decides.
guidance-review-title = Мәтін бойынша шешім қабылдау
guidance-review-by = Авторы: { $name }
guidance-review-opened = Аудармалар түпнұсқамен бірге көбірек оқырманға ашылады: { $languages }.
guidance-review-kept = Түпнұсқадан ескі, жаңартылғанша ашылмайды: { $languages }.
guidance-review-particulars = Мәтіннен басқа
guidance-review-own = Бұл мәтіннің бір бөлігін өзіңіз жазғансыз; оны басқа адам жариялайды.
guidance-release = Жариялау
guidance-return = Түзетуге қайтару
guidance-return-reason = Нені және неге өзгерту керек

# Versions.
guidance-versions-title = Нұсқалар
guidance-versions-lead = Жарияланған әр нұсқа сақталады. Не өзгергенін көру үшін екі нұсқаны таңдаңыз.
guidance-version = { $number }-нұсқа
guidance-version-confirmed = қаралды, әлі де дұрыс
guidance-restore = Осы нұсқа негізінде жазу
guidance-restore-hint = Оның мәтіні жоба болады, оны екінші адам жариялайды.

# Sentences after a step.
guidance-flash-saved = Сақталды. Оқырмандар оны әлі көрмейді.
guidance-flash-submitted = Қараушыға жіберілді. Әріптестеріңізге хабарланды.
guidance-flash-released = Жарияланды. Оқырмандар енді оны көреді.
guidance-flash-returned = Қайтарылды. Авторға хабарланды.
guidance-flash-confirmed = Белгіленді: аударма әлі де дұрыс.
guidance-flash-withdrawn = Қайтарып алынды. Оқырмандар оны енді көрмейді.
guidance-flash-restored = Ескі нұсқа енді жоба болды.
guidance-conflict-waits = Бұл мәтін қараушыны күтіп тұр. Шешім қабылданғанша оны ешкім өзгертпейді.
guidance-conflict-not-waiting = Бұл мәтін енді қараушыны күтпейді; басқа біреу бұрын үлгерді.
guidance-conflict-not-behind = Бұл аударма түпнұсқадан қалыспайды немесе онымен жұмыс жүріп жатыр.
guidance-conflict-no-original = Алдымен түпнұсқа жарияланады.
guidance-conflict-not-public = Оқырмандар бұл мақаланы көрмейді; қайтарып алатын ештеңе жоқ.

# Notices. Titles stand in them only where the article is for everyone.
guidance-notice-submitted = Нұсқаулық Сіздің қарауыңызды күтеді
guidance-notice-submitted-text = Әріптесіңіз мәтінді қарауға жіберді: { $title }
guidance-notice-returned = Нұсқаулық түзетуге қайтарылды
guidance-notice-returned-text = Қараушы мәтініңізді қайтарды: { $title }
guidance-notice-released = Нұсқаулық жарияланды
guidance-notice-released-text = Қараушы мәтініңізді жариялады: { $title }

# On the desk of a person.
home-desk-guidance = Нұсқаулықтар
