# Lists of the desk: filters, saved views, who looks after a case, and what is known of treaties between two countries.
# To be confirmed by a native reader: the whole file; above all exchange-views (view), exchange-filter-held,
# exchange-filter-nobody, exchange-fact-*, exchange-hint-*, exchange-shared* (shelf).
# To be confirmed as well: exchange-shared-group-lead, exchange-shared-acknowledged, exchange-shared-addressees, exchange-shared-to-group.

exchange-filters = Чыпкалар
exchange-filter-any = Баары
exchange-filter-mine = Меники
exchange-filter-nobody = Азырынча эч кимде эмес
exchange-officer-left = эми бул уюмдун кызматкери эмес
exchange-filter-state = Абалы
exchange-filter-country = Башка өлкө
exchange-filter-families = Бүтүн топтор
exchange-filter-urgent = Себебине карабай шашылыш
exchange-filter-term = Акыркы күнү
exchange-filter-held = Өчүрүүгө мыйзам боюнча тыюу салынган
exchange-filter-without = алып салуу
exchange-term-late = Мөөнөтү өткөн
exchange-term-soon = Акыркы күнү жакын
exchange-family-notice = Билдирүүлөр
exchange-family-question = Суроо-талаптар
exchange-family-letter = Каттар
exchange-family-information = Үлгүлөр жана шашылыш билдирүүлөр
exchange-grade-reference = Дал ушул иштин номери
exchange-grade-beginning = Иштин номери ушундай башталат
exchange-nothing-found-within = Балким, аны чыпкалар жашырып жатат.
exchange-take = Өзүңүзгө алуу
exchange-give = Бул кызматкерге берүү
exchange-flash-assigned = Ишти ким жүргүзөрү жазылды.
exchange-conflict-colleague = Өз уюмуңуздун кызматкерин тандаңыз.
exchange-notice-assigned = { $reference } иши Сизге берилди.
exchange-views = Сакталган көрүнүштөр
exchange-views-lead = Иш үстөлүндө бир басуу менен ачылган, аты бар чыпкалар. Координаторлор өзүнүкүн бүткүл уюмга ача алат.
exchange-views-own = Өзүңүздүкү
exchange-views-shared = Уюмдуку
exchange-views-none = Сакталган көрүнүш азырынча жок
exchange-views-advice = Иш үстөлүндө чыпкаларды тандап, көрүнүш катары сактаңыз.
exchange-view-name = Көрүнүштүн аты
exchange-view-name-hint = 60 тамгадан ашпасын. Бул жерге адамдын атын жазбаңыз.
exchange-view-share = Бүткүл уюмга ачуу
exchange-view-keep = Көрүнүштү сактоо
exchange-view-keep-these = Көрүнүш катары сактоо
exchange-view-show = Тизмени көрсөтүү
exchange-view-rename = Атын өзгөртүү
exchange-view-earlier = Жогору жылдыруу
exchange-view-later = Төмөн жылдыруу
exchange-view-remove = Өчүрүү
exchange-view-error-name = Көрүнүшкө 60 тамгадан ашпаган ат бериңиз.
exchange-view-error-many = 20 көрүнүш бар. Адегенде бирин өчүрүңүз.
exchange-flash-view-kept = Көрүнүш сакталды.
exchange-flash-view-removed = Көрүнүш өчүрүлдү.

# What is known of treaties, for the legal basis.
exchange-hint = Эки өлкө жөнүндө эмне белгилүү
exchange-hint-lead = Бул — кеңеш, укук ченеми эмес: аны юридикалык кызматыңыз ырастайт.
exchange-hint-open = Уюмдар ырасташы керек
exchange-hint-source = Булак
exchange-hint-show = Эмне белгилүү экенин көрсөтүү
exchange-fact-minsk-in-force = 1993-жылдагы Минск конвенциясы күчүндө
exchange-fact-minsk-12 = Минск конвенциясы, 12-берене: жарандык абал жөнүндө күбөлүктөр суроо боюнча котормосуз жана акысыз жөнөтүлөт
exchange-fact-minsk-13 = Минск конвенциясы, 13-берене: мөөр басылган документтер кошумча күбөлөндүрүүсүз кабыл алынат, апостиль керек эмес
exchange-fact-chisinau = 2002-жылдагы Кишинев конвенциясы өз катышуучуларынын ортосунда анын ордун ээлейт
exchange-fact-minsk-party = Минск конвенциясынын катышуучусу
exchange-fact-apostille = Апостиль жөнүндө конвенциянын катышуучусу
exchange-fact-no-apostille = Апостиль жөнүндө конвенциянын катышуучусу эмес
exchange-fact-iccs-member = Конвенциялары өз катышуучулары үчүн гана милдеттүү болгон ICCS мүчөсү
exchange-sources = Маалыматтар жана алардын булактары
exchange-sources-lead = Портал укуктук негиз боюнча кеңешти ушулардан түзөт. Эч жерден окулбаган маалымат өлкөнүн уюму ырастаганча ачык калат.
exchange-sources-fact = Маалымат
exchange-sources-since = Качантан бери

# Shelves that two organisations share.
exchange-shared = Жалпы текчелер
exchange-shared-lead = Уюмуңуз менен башка уюмдун бири-бирине жөнөткөн каттары жана документтери бир жерде. Аларды экөөңүздөр гана көрөсүздөр.
exchange-shared-none = Азырынча жалпы эч нерсе жок
exchange-shared-advice = Каттар жана документтер жөнөтүлгөндөн кийин ушул жерде турат.
exchange-shared-documents = Документтердин саны
exchange-shared-find = Теманын же файл атынын сөздөрү
exchange-shared-year = Жыл
exchange-shared-sealed = Ачылганга чейин мөөрлөнгөн
exchange-shared-opened = Ачкан алуучулар
exchange-shared-older = Мурунку редакциялар
exchange-shared-nothing = Бул текчеде туура келген эч нерсе жок.
exchange-shared-groups = Топтор
exchange-shared-group-lead = Силердин бириңердин калгандардын баарына жибергендери бир жерде. Топтогулардын баары кимге кеткенин көрөт; ким ачканын жана алганын ырастаганын жөнөтүүчү гана көрөт.
exchange-shared-language = Тил
exchange-shared-languages = Тилдер
exchange-shared-acknowledged = Алганын ырастаган алуучулар
exchange-shared-addressees = Даректелгендер
exchange-shared-to-group = Бир нече уюмга жиберилген
