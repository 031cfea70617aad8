# Review by a native reader: directory-bound-*, directory-period-*, directory-indicator-*, directory-country-missing, directory-edit-source-covers-what

# The ten members, their organisations and their figures.
directory-countries-title = Он мүше, он тіркелім
directory-countries-lede = Әр елде тууды, некені және қайтыс болуды кім, қай заң бойынша тіркейді және онымен қалай байланысуға болады.
directory-countries-map = Он мүше картадағыдай
directory-countries-members = Мүшелер
directory-countries-regional = Өңір көрсеткіштері

directory-country-mandate = Ұйым немен айналысады
directory-country-confirmed = Ұйым растаған күн: { $day }
directory-country-unconfirmed = Ұйым әлі растаған жоқ
directory-country-sources = Осы мәтіннің дереккөздері
directory-country-figures = Көрсеткіштер
directory-country-reports = Ашық есептердегі сандар
directory-country-reports-lead = Тіркеуші орган өзі жариялаған сандар мұнда есептердің орнына тұрады.
directory-country-missing = Ізделді, бірақ табылмады
directory-country-abroad = Басқа мүше мемлекеттерде
directory-country-time = Уақыт
directory-country-weekend = Демалыс күндері: { $days }
directory-country-calling-code = Телефон коды
directory-country-names = Атаулары:

# A figure under its value: what, when, who says so.
directory-headline = { $what }, { $period } · { $source }
directory-range = { $low } – { $high }

directory-figure-what = Не есептелген
directory-figure-value = Мәні
directory-figure-period = Кезең
directory-figure-source = Дереккөз

directory-chart-title = Тууды тіркеу, { $first }–{ $last }
directory-chart-words = Зерттеулер бойынша, туғаны тіркелген бес жасқа дейінгі балалардың үлесі.
directory-chart-table = Кесте мен дереккөз
directory-chart-year = Жыл
directory-chart-registered = Тіркелгені

directory-topic-name = Атауы
directory-topic-mandate = Ұйым немен айналысады
directory-topic-note = Ескерту
directory-topic-parent = Министрлік
directory-topic-founded = Құрылған жылы
directory-topic-legal-basis = Заң
directory-topic-documents = Берілетін құжаттар
directory-topic-identity-number = Сәйкестендіру нөмірі

directory-contact-website = Сайт
directory-contact-phone = Телефон
directory-contact-email = Пошта
directory-contact-address = Мекенжай
directory-contact-hotline = Анықтама желісі

directory-unit-persons = адам
directory-unit-events = акт
directory-unit-cards = карта

directory-bound-low = төменгі бағалау
directory-bound-middle = орташа бағалау
directory-bound-high = жоғарғы бағалау
directory-bound-at-most = осыдан аз

# Months and years of the Gregorian calendar stay Gregorian; a Solar Hijri year is named as one.
directory-period-unknown = жылы көрсетілмеген
directory-period-months = { $first } – { $last }
directory-period-against = { $year } жыл, { $base } жылмен салыстырғанда
directory-period-solar-year = күн хижрасы бойынша { $year } жыл
directory-period-solar-months = күн хижрасы бойынша { $year } жылдың алғашқы { $count ->
    [one] айы
   *[other] { $count } айы
}
directory-period-before-solar-year = күн хижрасы бойынша { $year } жылдың алдындағы соңғы толық жыл

directory-indicator-birth-registration-completeness = тіркелген туу, бес жасқа дейінгі балалар
directory-indicator-birth-registration-completeness-series = тіркелген туу, бес жасқа дейінгі балалар
directory-indicator-birth-registration-completeness-national = тіркелген туу, елдің өз есебі бойынша
directory-indicator-birth-registration-within-one-year = бір жыл ішінде тіркелген туу
directory-indicator-children-without-birth-certificate = туу туралы куәлігі жоқ балалар
directory-indicator-births-registered = тіркелген туу
directory-indicator-births-un-projection = БҰҰ болжамындағы туу
directory-indicator-births-registered-vs-un = тіркелген туу, БҰҰ болжамымен салыстырғанда
directory-indicator-death-registration-completeness = тіркелген қайтыс болу үлесі
directory-indicator-deaths-registered = тіркелген қайтыс болу
directory-indicator-deaths-un-projection = БҰҰ болжамындағы қайтыс болу
directory-indicator-deaths-registered-vs-un = тіркелген қайтыс болу, БҰҰ болжамымен салыстырғанда
directory-indicator-deaths-with-cause-recorded = себебі жазылған қайтыс болу
directory-indicator-marriages-registered = тіркелген неке
directory-indicator-divorces-registered = тіркелген ажырасу
directory-indicator-vital-events-registered = тіркелген азаматтық хал актілері
directory-indicator-population = халық саны
directory-indicator-population-national = халық саны, елдің өз есебі бойынша
directory-indicator-id-cards-issued = берілген жеке куәліктер
directory-indicator-id-card-coverage = жеке куәлігі барлар
directory-indicator-id-registered-population = жеке куәліктер тіркеліміндегі адамдар
directory-indicator-nationals-abroad = шетелдегі азаматтар
directory-indicator-people-in = тұратын елі: { $country }

# The entries of organisations, and the forms that change them.
directory-organisations-title = Ұйымдар
directory-organisations-add = Ұйым қосу
directory-organisations-name = Ұйым
directory-organisations-state = Күйі
directory-organisations-change = Өзгерту

directory-new-lede = Ұйым бірден өз елінің бетінде көрінеді. Содан кейін оның әкімшісін шақырыңыз.

directory-edit-country = Ел
directory-edit-choose = Таңдаңыз
directory-edit-language = Атаудың тілі
directory-edit-language-hint = Басқа тілдердегі атаулар келесі бетте жазылады.
directory-edit-abbreviation = Қысқаша атауы
directory-edit-abbreviation-hint = Жұрт айтатындай, 30 әріптен аспайды.
directory-edit-founded = Құрылған жылы
directory-edit-founded-hint = Григориан күнтізбесімен, мысалы 1918.
directory-edit-contacts = Байланыс жолдары
directory-edit-contacts-hint = Босатылған жол алып тасталады. Түсініктемелер ағылшын тілінде.
directory-edit-contact-kind = { $count }-түрі
directory-edit-contact-value = { $count }-нөмір немесе мекенжай
directory-edit-contact-note = { $count }-түсініктеме
directory-edit-contact-value-what = Нөмір немесе мекенжай
directory-edit-contact-note-what = Ағылшынша түсініктеме
directory-edit-sources = Дереккөздер
directory-edit-sources-hint = Оқырман мұнда айтылғанды қайдан тексере алады? Босатылған жол алып тасталады. Атаулар мен түсініктемелер ағылшын тілінде.
directory-edit-source-url = { $count }-мекенжай
directory-edit-source-title = { $count }-атау
directory-edit-source-title-what = Бұл не
directory-edit-source-as-of = { $count }-дереккөз қашан жазылған
directory-edit-source-as-of-what = Жыл немесе күн
directory-edit-source-covers = { $count }-дереккөз нені растайды
directory-edit-source-covers-what = Нені растайды, ағылшынша
directory-edit-save = Сақтау
directory-edit-texts = Тілдер бойынша мәтіндер
directory-edit-texts-count = { $total } мәтіннен { $count }
directory-edit-public = Көпшілікке ашық бет: { $country }
directory-edit-confirmation = Растау
directory-edit-confirm-hint = Осы жазбадағының бәрі дұрыс екенін ұйым атынан мәлімдейсіз. Кейінгі кез келген өзгеріс растауды алып тастайды.
directory-edit-confirm = Жазбаны растау
directory-edit-confirm-others = Бұл жазбаны ұйымның өз әкімшісі ғана растай алады.

directory-texts-lede = Әр өріске бір абзац. Жоқ мәтінді оқырман басқа тілде көреді.

directory-flash-added = Ұйым қосылды. Енді оның жазбасын толықтырыңыз.
directory-flash-saved = Сақталды.
directory-flash-confirmed = Жазба расталды.

directory-error-unreadable = Мәтінде сақтауға келмейтін таңба бар. Қайта теріп жазыңыз.
directory-error-changed-elsewhere = Сіз жазып отырғанда жазба өзгерді. Тексеріп, қайта сақтаңыз.
directory-error-language = Тілдердің бірін таңдаңыз
directory-error-country = Елді таңдаңыз.
directory-error-abbreviation = 30 әріптен аспайтын қысқаша атау жазыңыз.
directory-error-website = Сайттың мекенжайы https:// немесе http:// деп басталуы керек.
directory-error-founded = 1500 жылдан биылға дейінгі жылды жазыңыз немесе өрісті бос қалдырыңыз.
directory-error-name = Атауын жазыңыз.
directory-error-name-long = Атау 200 әріптен аспауы керек.
directory-error-text-long = Мәтін 3000 әріптен аспауы керек.
directory-error-phone = Телефон нөмірінде кемінде үш цифр болады.
directory-error-email = Бұл электрондық пошта мекенжайы емес. Оны name@example.org түрінде жазыңыз.
directory-error-address = Мекенжайды жазыңыз, 300 әріптен аспасын.
directory-error-contacts-many = Байланыс жолдары 20-дан аспауы керек.
directory-error-contact-note = Түсініктеме 200 әріптен аспауы керек.
directory-error-source-url = Дереккөз мекенжайы https:// немесе http:// деп басталуы керек.
directory-error-source-title = Әр дереккөздің 300 әріптен аспайтын атауы болуы керек.
directory-error-source-as-of = Жылды, айды (2025-07) немесе күнді жазыңыз; ешқайсысы болашақта болмасын.
directory-error-sources-many = Дереккөз 20-дан аспасын.
