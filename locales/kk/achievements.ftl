# Review by a native reader: achievements-strip, achievements-key-current, achievements-mark-in-work, achievements-state-withdrawn, achievements-error-day-future, achievements-show-translation (word for authentic)

# Achievements: what an organisation wants the others to know.

# The list.
achievements-list-title = Жетістіктер
achievements-list-filters = Сүзгілер
achievements-list-country = Ел
achievements-list-theme = Тақырып
achievements-list-more = Тілі мен жылы
achievements-list-language = Мәтін тілі
achievements-list-year = Жыл
achievements-list-any = Кез келген
achievements-list-apply = Қолдану
achievements-list-without = алу
achievements-list-all = Барлық жетістік
achievements-list-found = { $count ->
    [0] Жетістік табылмады
    [one] { $count } жетістік табылды
   *[other] { $count } жетістік табылды
}
achievements-list-empty-title = Мұнда әзірге ештеңе жоқ
achievements-list-empty-text = Бұл таңдауға сай жетістік жоқ. Сүзгіні алып тастаңыз немесе кейінірек келіңіз.
achievements-list-subscribe = Жаңалықты поштамен алу
achievements-list-feed = Таспа
achievements-feed-title = Sijil: азаматтық хал тіркеу органдарының жетістіктері
achievements-new = Жаңа жетістік

# States of a post.
achievements-state-draft = Жоба
achievements-state-submitted = Қаралуда
achievements-state-published = Жарияланған
achievements-state-withdrawn = Қайтарып алынған

# The strip of thirteen languages.
achievements-strip = Өзектісі: 13 тілден { $count }
achievements-key-original = түпнұсқа тілі
achievements-key-current = өзекті аударма
achievements-key-older = түпнұсқадан ескі
achievements-key-missing = әлі аударылмаған
achievements-mark-original = түпнұсқа
achievements-mark-current = өзекті
achievements-mark-older = түпнұсқадан ескі
achievements-mark-missing = әлі аударылмаған
achievements-mark-in-work = дайындалуда

# One post.
achievements-show-original = Түпнұсқасы: { $language }.
achievements-show-translation = Аударма жарияланды: { $date }, { $organisation }. Тек түпнұсқа ғана төлнұсқалық күшке ие.
achievements-show-read-original = Түпнұсқаны оқу
achievements-show-fallback = Бұл мәтін әлі аударылмаған; көрсетілген тілі: { $language }.
achievements-show-published = Sijil порталында жарияланды
achievements-show-organisation = Ұйым
achievements-show-reference = Жазба нөмірі
achievements-show-sources = Дереккөздер
achievements-show-own-words = Қысқаша мазмұны порталдың өз сөзімен берілген.
achievements-show-print = Басып шығару
achievements-show-work = Мәтінмен жұмыс
achievements-show-subscribe = Осы елдің жаңалығын поштамен алу
achievements-show-languages = Басқа тілдерде

# The desk.
achievements-drafts-title = Жобалар
achievements-drafts-empty-title = Жоба жоқ
achievements-drafts-empty-text = Ұйымыңыз жазып жатқан мәтіндер жарияланғанша осында тұрады.
achievements-drafts-changed = Өзгертілді: { $time }
achievements-review-revision = { $count }-нұсқа
achievements-review-reason = Себебі:
achievements-review-submit = Қарауға жіберу
achievements-review-edit = Өңдеу
achievements-review-publish = Жариялау
achievements-review-return = Түзетуге қайтару
achievements-review-return-label = Авторға ескертпе
achievements-review-return-hint = Нені және неге өзгерту керек.
achievements-review-waits = Мәтінді жазбаған қараушыны күтіп тұр.
achievements-review-withdraw = Қайтарып алу
achievements-review-withdraw-label = Қайтарып алу себебі
achievements-review-withdraw-hint = Себебін ұйымыңыз көреді; көпшілік мәтінді енді көрмейді.
achievements-review-way = Мәтіннің жолы
achievements-review-texts = Тілдер
achievements-way-created = Жазылды
achievements-way-rewritten = Өзгертілді
achievements-way-submitted = Қарауға жіберілді
achievements-way-returned = Түзетуге қайтарылды
achievements-way-published = Жарияланды
achievements-way-withdrawn = Қайтарып алынды

# The form.
achievements-edit-title-new = Жаңа жетістік
achievements-edit-title-original = Мәтінді өңдеу
achievements-edit-title-translation = Аудару
achievements-edit-save = Сақтау
achievements-edit-original = Түпнұсқа
achievements-edit-title = Атауы
achievements-edit-title-hint = Әріптесіңізге айтқандай бір сөйлем.
achievements-edit-summary = Қысқаша мазмұны
achievements-edit-summary-hint = Екі-үш толық сөйлем: не, қанша, қашаннан бері.
achievements-edit-body = Мәтін
achievements-edit-body-hint = Қарапайым белгілер тақырыпша, тізім және кесте жасайды (Markdown).
achievements-edit-preview = Алдын ала қарау
achievements-edit-preview-window = Жаңа терезеде алдын ала қарау
achievements-edit-done = Аударма аяқталды, оқырмандарға көрсетуге болады.
achievements-edit-sources = Дереккөздер
achievements-edit-sources-hint = Оқырман мұны қайдан тексере алады? Бет, заң, есеп.
achievements-edit-source-address = { $count }-мекенжай
achievements-edit-source-title = { $count }-атау
achievements-edit-source-what = Бұл не
achievements-edit-language = Түпнұсқа тілі
achievements-edit-choose = Таңдаңыз
achievements-edit-day = Оқиға күні
achievements-edit-day-hint = Григориан немесе күн хижрасы күнтізбесімен, мысалы 2026 жылғы 14 қазан немесе 1405/07/22.
achievements-tools = Жазу құралдары
achievements-tool-bold = Қалың
achievements-tool-italic = Көлбеу
achievements-tool-heading = Тақырыпша
achievements-tool-list = Тізім
achievements-tool-link = Сілтеме
achievements-tool-quote = Дәйексөз
achievements-tool-table = Кесте
achievements-tool-picture = Кітапханадан сурет
achievements-tool-picture-close = Жабу

# Two editors at once.
achievements-two-title = Сіз жазып отырғанда басқа біреу сақтап қойды
achievements-two-text = Ештеңе жоғалған жоқ. Бір жағында Сіздің нұсқаңыз, екінші жағында сақталғаны.
achievements-two-mine = Сіздің нұсқаңыз
achievements-two-theirs = Сақталған нұсқа
achievements-two-keep-theirs = Сақталғанын қалдыру

# Errors at fields.
achievements-error-unreadable = Мәтінде сақтауға келмейтін таңба бар. Қайта теріп жазыңыз.
achievements-error-title-missing = Атауын жазыңыз.
achievements-error-title-long = Атау 150 әріптен аспасын.
achievements-error-summary-missing = Қысқаша мазмұнын жазыңыз.
achievements-error-summary-long = Қысқаша мазмұны 800 әріптен аспасын.
achievements-error-body-long = Мәтін 50 000 әріптен аспасын.
achievements-error-answer-long = Жауап 2 000 әріптен аспасын.
achievements-error-theme = Тақырыбын таңдаңыз.
achievements-error-language = Түпнұсқа тілін таңдаңыз.
achievements-error-day = Бұл күн емес. Былай жазыңыз: 2026 жылғы 14 қазан немесе 1405/07/22.
achievements-error-day-future = Бұл күн әлі келген жоқ; жетістік болып қойған іс болуы керек.
achievements-error-source-address = Дереккөз мекенжайы https:// немесе http:// деп басталуы керек.
achievements-error-source-title-long = Дереккөз атауы 300 әріптен аспасын.
achievements-error-sources-many = Дереккөз 20-дан аспасын.
achievements-error-reason-missing = Себебін жазыңыз.
achievements-error-reason-long = Себебі 1000 әріптен аспасын.
achievements-error-changed-elsewhere = Сіз жазып отырғанда жазба өзгерді. Тексеріп, қайта сақтаңыз.
achievements-conflict-not-draft = Бұл мәтін енді жоба емес: басқа біреу бұрын үлгерді.
achievements-conflict-not-submitted = Бұл мәтін енді қарауды күтпейді: басқа біреу бұрын үлгерді.
achievements-conflict-not-published = Бұл мәтін енді көпшілікке ашық емес: басқа біреу бұрын үлгерді.

# Sentences after a step.
achievements-flash-saved = Сақталды.
achievements-flash-submitted = Қарауға жіберілді. Ұйымыңыздың қараушыларына хабарланды.
achievements-flash-published = Жарияланды. Осындай жаңалыққа жазылғандарға хат жіберілуде.
achievements-flash-returned = Түзетуге қайтарылды. Авторға хабарланды.
achievements-flash-withdrawn = Қайтарып алынды. Көпшілік енді көрмейді.

# Mails.
achievements-mail-greeting = Құрметті { $name }!
achievements-mail-open = Sijil порталында ашу
achievements-mail-published-subject = { $country }: { $title }
achievements-mail-published-of = { $country }, { $day }
achievements-mail-published-read = Sijil порталында оқу
achievements-mail-waiting = { $count ->
    [one] Бір мәтін Сізді күтіп тұр
   *[other] { $count } мәтін Сізді күтіп тұр
}
achievements-mail-told = { $count ->
    [one] Бір мәтін туралы жаңалық бар
   *[other] { $count } мәтін туралы жаңалық бар
}
achievements-notice-review = Сіздің қарауыңызды күтеді
achievements-notice-review-text = Әріптесіңіз жетістікті қарауға жіберді: { $title }
achievements-notice-released = Жарияланды
achievements-notice-released-text = Қараушы мәтініңізді жариялады: { $title }
achievements-notice-returned = Түзетуге қайтарылды
achievements-notice-returned-text = Қараушы жетістігіңізді түзетуге қайтарды: { $title }

# The posts as data.
achievements-data-title = Жетістіктер дерек түрінде
achievements-data-lead = { $count ->
    [one] Жарияланған { $count } жетістік, әр мәтін әр тілде; кестелер мен бағдарламалар үшін.
   *[other] Жарияланған { $count } жетістік, әр мәтін әр тілде; кестелер мен бағдарламалар үшін.
}
achievements-data-metadata = Бағдарламаларға арналған сипаттама
achievements-data-columns = Бағандар
achievements-data-column = Атауы
achievements-data-meaning = Мағынасы
achievements-data-form = Байт реті белгісі бар UTF-8; күндер ISO 8601 бойынша, уақыт UTC бойынша, цифрлар 0–9. Кесте бағдарламасы формула деп қабылдайтын ұяшық дәйекшеден басталады.
achievements-column-reference = Жазба нөмірі: ел, жыл, реті.
achievements-column-address = Мәтіннің осы жол тіліндегі мекенжайы.
achievements-column-country = Ел, екі әріп (ISO 3166-1).
achievements-column-organisation = Ұйымның ағылшынша атауы.
achievements-column-theme = Тақырып, тұрақты тізімнен бір сөз.
achievements-column-day = Болған күні.
achievements-column-day-solar-hijri = Сол күн Иран мен Ауғанстанның күн хижрасы күнтізбесінде: жыл-ай-күн.
achievements-column-published-at = Осында жарияланған уақыты.
achievements-column-updated-at = Соңғы өзгерген уақыты.
achievements-column-original-language = Жазылған тілі (BCP 47).
achievements-column-language = Осы жолдың тілі (BCP 47).
achievements-column-status = Бұл мәтін түпнұсқа ма, жаңа аударма ма, әлде түпнұсқадан ескі ме: original, current, older.
achievements-column-title = Атауы.
achievements-column-summary = Қысқаша мазмұны.
achievements-column-text = Пішімсіз мәтін.
achievements-column-sources = Дереккөздердің мекенжайлары, бос орынмен бөлінген.
