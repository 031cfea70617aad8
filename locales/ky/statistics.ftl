# Review by a native reader: whole file
# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = Статистика
statistics-lead = Он каттоо органы санаган көрсөткүчтөр, ар бир сан булактары менен. Булактар айырмаланса, сан аралык катары берилет.
statistics-newest = Эң жаңы сандар
statistics-newest-note = Жылдын бөлүктөрү ар бир катардын бетинде. «Сан жок» — бул жерде жарыялана элек дегени, такыр болгон эмес дегени эмес.
statistics-none = сан жок
statistics-none-text = Бул жерде азырынча эч нерсе жарыялана элек. Бул нөл дегени эмес.
statistics-missing = { $count } өлкөнүн бул жерде саны жок.
statistics-table = Бардык сандар, адегенде эң жаңысы
statistics-others = Башка көрсөткүчтөр
statistics-part = жылдын бөлүгү
statistics-parts = Жылдардын бөлүктөрү
statistics-parts-note = Алар бир жылдан азын камтыйт, жогорудагы жылдар менен салыштырууга болбойт.
statistics-differ = Булактар айырмаланат.
statistics-own-values = Ар бир булак эмне дейт
statistics-as-of = Булактын күнү
statistics-is-outside = аралыктан тышкары
statistics-outside = Булак эмне үчүн аралыктан тышкары
statistics-change = Эмне үчүн өзгөртүлдү
statistics-earlier = { $count } мурунку версия

# The desk of a country.
statistics-desk = Өлкөңүздүн сандары
statistics-desk-lead = Санды бир адам жазат, башкасы жарыялайт. Жарыяланганынын баары күнү менен бирге окурманга ачык калат.
statistics-open = Жазылып жаткан же күтүп турган
statistics-open-none = Эч нерсе жазылып жаткан жок.
statistics-tick-all = Бул беттегилердин баарын белгилөө
statistics-ticked = Белгиленген
statistics-submit-ticked = Белгиленгендерди тапшыруу
statistics-release-ticked = Белгиленгендерди жарыялоо
statistics-flash-nothing-ticked = Эч нерсе белгиленген жок.
statistics-released = Окурманга ачык
statistics-public = Окурман бети
statistics-back = Кайтаруу же кайтарып алуу
statistics-back-hint = Себеби сакталат. Окурманга ачык болгонунун себебин алар да көрөт.
statistics-notice-waits = Экинчи адамды күтүүдө
statistics-notice-waits-text = Өлкөңүздүн бир саны тапшырылды ({ $time }) жана экинчи адамды күтүүдө.
statistics-notice-returned = Сан кайтарылды
statistics-notice-returned-text = Сиз жазган сан кайтарылды ({ $time }). Эмнени өзгөртүү керек экени бетинде жазылган.

# Where a revision stands, and how a source means its number.
statistics-bound-exact = так
statistics-bound-at-least = кеминде
statistics-bound-at-most = эң көп
statistics-bound-estimate = болжол
statistics-state-draft = Долбоор
statistics-state-submitted = Жарыяланышын күтөт
statistics-state-returned = Кайтарылды
statistics-state-released = Жарыяланган
statistics-state-superseded = Башкасы менен алмаштырылган
statistics-state-withdrawn = Кайтарып алынган

# The form.
statistics-form-new = Сан киргизүү
statistics-form-correct = Оңдоо
statistics-form-period-hint = Бир жыл, анын бир нече айы же белгилүү бир күнгө тиешелүү болсо, ошол күн.
statistics-form-first = Биринчи ай
statistics-form-last = Акыркы ай
statistics-form-months-hint = 1ден 12ге чейин; толук жыл үчүн бош калтырыңыз.
statistics-form-day-hint = Эки календардын биринде: 2026-01-01 же 1404/10/11.
statistics-form-low = Сан же төмөнкү чеги
statistics-form-low-hint = Бөлгүчсүз цифралар; ондук бөлчөктүн алдында чекит.
statistics-form-high = Жогорку чеги
statistics-form-high-hint = Булактар айырмаланганда гана.
statistics-form-words = Текст
statistics-form-note = Колдонордун алдында эмнени билүү керек
statistics-form-outside-hint = Булактын саны аралыкка кирбегенде керек.
statistics-form-change-hint = Окурман эски санды, жаңысын жана ушул себепти көрөт.
statistics-form-source = Булак { $count }
statistics-form-sources-hint = Ар бир булак өз саны менен. Веб дареги же ушул порталдын китепканасындагы файлдын дареги. Бошотулган булак алынып салынат.
statistics-form-bound = Сандын мааниси
statistics-form-definition = Так эмнени санайт

# What is wrong at a field.
statistics-error-indicator = Эмне саналарын тандаңыз.
statistics-error-choose-calendar = Календарды тандаңыз.
statistics-error-year = Жылды төрт цифра менен жазыңыз.
statistics-error-calendar = Бул — башка календардын жылы.
statistics-error-day = Мындай жыл, ай же күн жок.
statistics-error-months = Эки айды тең 1ден 12ге чейинки сан менен жазыңыз.
statistics-error-two-years = Экинчи жылга өтөт.
statistics-error-day-of-flow = Бул сан убакыт ичинде топтолот: жылды же айларды бериңиз.
statistics-error-part-of-stock = Бул сан бир учурга тиешелүү: күндү же толук жылды бериңиз.
statistics-error-taken = Бул мезгилдин саны бар. Ошону оңдоңуз.
statistics-error-number = Санды цифра менен, үтүрсүз, боштуксуз жана белгисиз жазыңыз.
statistics-error-negative = Бул жерде эч нерсе нөлдөн кем болбойт.
statistics-error-percent = Үлүш 100дөн ашпайт.
statistics-error-whole = Бул бүтүн сан менен саналат.
statistics-error-range = Жогорку чеги төмөнкүсүнөн кем.
statistics-error-unit = Бул көрсөткүч андай бирдик менен берилбейт.
statistics-error-no-source = Ар бир санга булак керек.
statistics-error-sources = Булак 12ден ашпашы керек.
statistics-error-outside = Бир булак аралыктан тышкары. Себебин жазыңыз же аралыкты кеңейтиңиз.
statistics-error-change = Эмне үчүн өзгөртүлөрүн жазыңыз.
statistics-error-reason = 1 000 тамгадан ашпаган себеп жазыңыз.
statistics-error-text = Текст өтө узун же анда сактоого болбогон белги бар.
statistics-error-ahead = Бул мезгил али бүтө элек же келе элек.

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = Туулууну каттоонун толуктугу
indicator-points-online = Онлайн каттоо бөлүмдөрү
indicator-births-means = Мезгил ичинде реестрге киргизилген тирүү төрөлгөндөр.
indicator-deaths-means = Мезгил ичинде реестрге киргизилген өлүмдөр.
indicator-marriages-means = Мезгил ичинде реестрге киргизилген никелешүүлөр.
indicator-divorces-means = Мезгил ичинде реестрге киргизилген нике бузуулар.
indicator-birth-completeness-means = Ар бир жүз баланын ичинен туулганы катталгандары. Изилдөөлөр беш жашка чейинки балдар тууралуу сурайт; булак эмнени санаары жанында жазылган.
indicator-death-completeness-means = Ар бир жүз өлүмдүн ичинен катталгандары.
indicator-cause-of-death-recorded-means = Катталган ар бир жүз өлүмдүн ичинен себеби жазылгандары.
indicator-id-card-coverage-means = ID-картасы болууга тийиш ар бир жүз адамдын ичинен картасы барлары.
indicator-id-cards-issued-means = Ушул убакка чейин берилген ID-карталар; булак башкача айтпаса, алмашылгандары менен мөөнөтү өткөндөрү да кирет.
indicator-nationals-abroad-means = Чет өлкөдө жашаган жарандар. Булактар туулган жерине, жарандыгына, тегине же каттоосуна карап санайт жана абдан айырмаланат.
indicator-population-means = Өлкөдө жашагандар; эл каттоо, реестр же болжол боюнча.
indicator-points-online-means = Туулуу менен өлүмдү реестрге онлайн киргизген бөлүмдөр жана ооруканалар.
indicator-births = Катталган туулуулар
indicator-deaths = Катталган өлүмдөр
indicator-marriages = Катталган никелешүүлөр
indicator-divorces = Катталган нике бузуулар
indicator-death-completeness = Өлүмдү каттоонун толуктугу
indicator-cause-of-death-recorded = Себеби жазылган өлүмдөр
indicator-id-card-coverage = ID-карта менен камтуу
indicator-id-cards-issued = Берилген ID-карталар
indicator-nationals-abroad = Чет өлкөдөгү жарандар
indicator-population = Калктын саны
unit-points = бөлүм
unit-persons = адам
unit-events = акт
unit-cards = карта

# In the search and the audit.
search-kind-figure = Сан
audit-thing-figure = Сан
