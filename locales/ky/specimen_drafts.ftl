# Describing a document for the register of specimens: beginning, facts, words in each language, who reads it, sources; then
# submission, release by a second person, and the revisions of what was released. A “draft” is a description that no
# reader has yet; a “revision” is one that was released.
# To be confirmed by a native reader: specimens-type-y, specimens-draft-release and its kin (the portal’s word for
# “publish”, though some specimens are for few readers), specimens-revision (редакция, beside версия for version),
# specimens-weaker, specimens-fact-orientation, specimens-words-stale, specimens-draft-farther

specimens-new = Документти сүрөттөө
specimens-new-lead = Бул кандай документ экенинен баштаңыз. Калганы кийинки беттерде. Өлкөңүздөн экинчи адам жарыялаганга чейин аны эч ким окубайт.
specimens-new-document = Документ
specimens-new-document-hint = Реестрде бар документтин кийинки версиясы ушул жерде көрсөтүлгөн кийинки бош номерди алат.
specimens-new-document-none = Реестрде азырынча жок документ
specimens-new-category = Кандай документ
specimens-new-type = Ким үчүн жасалган
specimens-new-number = Документтин номери
specimens-new-number-hint = Эки цифра. Бош калтырылса, кийинки бош номерди алат. Жогоруда документ тандалса, түрү жана номери андан алынат.
specimens-new-language = Адегенде жазган тилиңиз
specimens-new-name = Аталышы
specimens-new-begin = Баштоо
specimens-type-o = Кадимки
specimens-type-d = Дипломатиялык
specimens-type-s = Кызматтык
specimens-type-f = Аскердик
specimens-type-p = Убактылуу
specimens-type-y = Байланыштуу адамдар

specimens-drafts = Үлгүлөрдүн долбоорлору
specimens-more = Дагы көрсөтүү
specimens-drafts-lead = Өлкөңүздө эмне сүрөттөлүп жатат жана эмне экинчи адамды күтөт.
specimens-drafts-empty = Эч нерсе сүрөттөлүп жаткан жок
specimens-drafts-empty-advice = «Документти сүрөттөө» менен баштаңыз же үлгүнү ачып, аны кайра иштеп чыгыңыз.
specimens-draft-untitled = Аталышы жок
specimens-draft-new = жаңы
specimens-draft-revises = { $number }-редакцияны өзгөртөт
specimens-draft-state-draft = жазылып жатат
specimens-draft-state-submitted = жарыяланышын күтөт
specimens-draft-returned = кайтарылды
specimens-draft-farther = көбүрөөк окурман

specimens-draft-missing = Жөнөтүүдөн мурун
specimens-draft-complete = Эч нерсе жетишпей калган жок.
specimens-draft-contents = Эмнеден турат
specimens-draft-facts = Маалымат
specimens-draft-words = Сөздөр
specimens-draft-readers = Ким окуйт
specimens-draft-preview = Окурмандарга көрүнүшү
specimens-draft-people = Анын үстүндө ким иштеген
specimens-draft-written-by = Баштаган: { $name }
specimens-draft-changed-by = Акыркы өзгөрткөн: { $name }
specimens-draft-submitted-by = Жөнөткөн: { $name }
specimens-draft-submit = Жарыялоого жөнөтүү
specimens-draft-submit-note = Ушундан кийин экинчи адам жарыялаганга же кайтарганга чейин аны эч ким өзгөртпөйт.
specimens-draft-reason = Эмне үчүн көбүрөөк адам окушу керек
specimens-draft-reason-hint = Жарыялаган адам бул себепти окуйт; ал редакция менен кошо сакталат.
specimens-draft-decide = Жарыялоо же кайтаруу
specimens-draft-release = Жарыялоо
specimens-draft-release-note = Ушундан кийин ал арналган адамдардын баары үчүн реестрде турат.
specimens-draft-return = Кайтаруу
specimens-draft-return-reason = Эмнени оңдоо керек
specimens-draft-given-back = Кайтарылды
specimens-draft-changes = Эмне өзгөрөт
specimens-draft-waiting = Ал өлкөңүздөн экинчи адамды күтөт. Аны жазган же жөнөткөн адам жарыялай албайт.
specimens-draft-discard = Долбоордон баш тартып өчүрүү
specimens-draft-discard-note = Мурун жарыяланганы ошол бойдон калат.

specimens-weaker = Бул мурункудан кеңири ачылат
specimens-weaker-note = Бул бөлүктөрдү мурункудан көп адам окуйт. Ал үчүн себеп керек.
specimens-weaker-item = { $name }: мурун { $before }, эми { $after }
specimens-weaker-whole = Версия толугу менен
specimens-weaker-reader = Жаңы окурман катары аталган: { $name }

specimens-facts-lead = Так белгилүү болбогон нерсе бош калат; эч нерсе болжолдонбойт.
specimens-fact-unknown = белгисиз
specimens-fact-day-hint = 2016-03-14, же ушунчасы гана белгилүү болсо, 2016-03 же 2016; григориан календары боюнча.
specimens-fact-last-hint = 2016-03-14, григориан календары боюнча.
specimens-follows-hint = Бул версия алмаштырган версия; китепченин ордуна карта келгендей, өлкөңүздүн башка документиники да болушу мүмкүн.
specimens-follows-number = Номери боюнча мурунку версия
specimens-fact-months = Жарактуулук мөөнөтү, ай менен
specimens-fact-width = Туурасы, миллиметр менен
specimens-fact-height = Бийиктиги, миллиметр менен
specimens-fact-orientation = Кайсы жагы окурманды бойлой жатат
specimens-orientation-landscape = узун жагы
specimens-orientation-portrait = кыска жагы
specimens-fact-mask-hint = A баш тамганы, 9 цифраны билдирет; калганынын баары өзүн билдирет.
specimens-fact-standard = Чиптин стандарты
specimens-fact-confirmed = Уюмубуз бул жерде айтылганды ырастайт.
specimens-review-hint = Уюмуңуздан бирөө мунун баары дагы эле туурабы деп караган күн, мисалы 2026-11-22. Кийинкиси — 24 айдын ичинде.
specimens-error-review = Эки күндү тең жазыңыз: карап чыгуу бүгүндөн кеч эмес, кийинкиси андан кийин жана 24 айдын ичинде.

specimens-words-original = түп нуска
specimens-words-original-beside = Түп нуска
specimens-words-stale = Андан кийин түп нуска өзгөрдү
specimens-words-stale-note = Бул сөздөр жазылгандан кийин түп нуска өзгөрдү. Аларды сактоо менен кайрадан туура экенин билдиресиз.
specimens-words-none = азырынча сөз жок
specimens-words-lead = Элементтердин аталыштары сыяктуу ар бир тилде бирдей болгон сөздөрдү жазуунун кереги жок: алар порталда бар.
specimens-words-empty-hint = Бардык талаалар бош болсо, бул тил алынып салынат, анын окурмандары түп нусканы алат.
specimens-words-note = Дагы эмнени билүү керек

specimens-readers-whole = Версия толугу менен
specimens-readers-whole-hint = Анын бир да бөлүгү мындан кеңири ачылбайт. Кеңири ачылган бөлүктөр да чектелет.
specimens-readers-groups = Айрым окурмандарга жабык маалымат
specimens-readers-as-whole = толук версиядай
specimens-group-make = Күндөр, жарактуулук, өлчөм, материал
specimens-group-numbers = Номерлер
specimens-group-machine = Чип, штрих-код, машина менен окулуучу зона
specimens-readers-organisations = TLP:AMBER болгонду окуган уюмдар
specimens-readers-people = TLP:RED болгонду окуган адамдар
specimens-readers-people-hint = Сиз жана жарыялай ала турган экинчи адам алардын арасында болушу керек; болбосо муну эч ким кыла албайт.
specimens-readers-elsewhere = TLP:RED болгонду окуган башка мекемелердин адамдары

specimens-sources-lead = Маалымат кайдан алынган: мыйзамдар, документ берген органдын беттери, стандарттар.
specimens-sources-none = Азырынча булак жок
specimens-source-url = Дарек
specimens-source-name = Бул эмне
specimens-source-add = Булакты кошуу
specimens-source-remove = Алып салуу

specimens-preview-as = Ким катары окуу
specimens-preview-public = баары
specimens-preview-member = мүчө мамлекеттердин каттоо органдары
specimens-preview-own = өзүңүздүн уюмуңуз
specimens-preview-nothing = Бул окурман андан эч нерсе албайт: ал үчүн версия жок.

specimens-revise = Кайра иштеп чыгуу
specimens-revise-note = Экинчи адам жаңысын жарыялаганга чейин жарыяланган редакция ошол бойдон калат.
specimens-revisions = Редакциялар
specimens-revisions-lead = Жарыяланган ар бир редакция: эмне өзгөрдү, ким өзгөрттү жана эмне үчүн.
specimens-revision = { $number }-редакция
specimens-revision-by = Жазган: { $writer }, жарыялаган: { $reviewer }
specimens-revision-reason = Себеби
specimens-revision-first = Биринчи редакция
specimens-revision-closed = Анын мазмуну Сизге ачык эмес.
specimens-revision-same = Сиз окуй ала тургандардан эч нерсе өзгөргөн жок.
specimens-change-what = Эмне
specimens-change-before = Мурун
specimens-change-after = Эми
specimens-change-readers = Аталган окурмандар
specimens-change-picture = Сүрөт
specimens-change-mark = Элемент

specimens-flash-begun = Долбоор башталды.
specimens-flash-saved = Сакталды.
specimens-flash-submitted = Жөнөтүлдү. Өлкөңүздөн экинчи адам чечим кабыл алат.
specimens-flash-released = Жарыяланды.
specimens-flash-returned = Кайтарылды.
specimens-flash-discarded = Долбоор өчүрүлдү.

specimens-error-choice = Тизмеден бирин тандаңыз.
specimens-error-document = Өз өлкөңүздүн документин тандаңыз.
specimens-error-number = Документтин номери эки цифрадан турат, 01ден 99га чейин.
specimens-error-name = 200 тамгадан ашпаган аталыш жазыңыз.
specimens-error-long = Бул текст өтө узун.
specimens-error-untitled = Аталышын да жазыңыз; ансыз бул сөздөрдү эч ким таппайт.
specimens-error-day = Күндү 2016-03-14 түрүндө жазыңыз.
specimens-error-millimetres = Миллиметрди 85.6 түрүндө жазыңыз, 2000ден ашпасын.
specimens-error-count = Бүтүн сан жазыңыз, 999дан ашпасын.
specimens-error-group-weaker = Маалымат толук версиядан кеңири ачыла албайт.
specimens-error-reader = Тизмеден тандаңыз.
specimens-error-url = Дарек https:// же http:// менен башталат жана сайттын атын көрсөтөт.
specimens-error-source-name = Бул эмне экенин 300 тамгадан ашырбай жазыңыз.
specimens-error-many = Алар буга чейин эле өтө көп.
specimens-error-reason = 1000 тамгадан ашпаган себеп жазыңыз.
specimens-error-changed = Ушул арада муну башка бирөө сактап койду. Сиз жазганыңыз бул жерде, ал жазганы долбоордо турат. Салыштырып, кайра сактаңыз.
specimens-conflict-draft = Бул долбоор дагы эле жазылып жатат, жөнөтүлгөн эмес.
specimens-conflict-submitted = Бул долбоор жарыяланышын күтөт, аны өзгөртүүгө болбойт.
specimens-conflict-changed = Ушул арада башка бирөө бул долбоорду өзгөрттү. Кайра караңыз.
specimens-conflict-missing = Бир нерсе жетишпейт. Эмне экени долбоордо айтылган.
specimens-conflict-revised = Ушул арада жаңыраак редакция жарыяланды.
specimens-obstacle-red = Бир нерсе аталган адамдарга гана арналган, бирок алардын бири да аны жарыялай албайт.
specimens-reviewers-title = Эч ким жарыялай албаган долбоорлор
specimens-reviewers-lead = Алар аталган адамдарга гана арналган, бирок алардын бири да эми жарыялай албайт. Ишке катышпаган карап чыгуучуну атаңыз. Ал долбоорду көрөт, жарыялангандын окурманы болбойт, жазгандарга кабарланат.
specimens-reviewers-empty = Ар бир долбоорду жарыялай ала турган адам бар.
specimens-reviewers-begun = Башталган: { $day }
specimens-reviewers-none = Өлкөңүздө ишке катышпаган карап чыгуучу калган жок.
specimens-reviewers-person = Карап чыгуучуну тандаңыз
specimens-reviewers-name = Жарыялоону тапшыруу
specimens-error-reviewer = Тизмеден карап чыгуучуну тандаңыз.
specimens-flash-appointed = Карап чыгуучу аталды, долбоорду жазгандарга кабарланды.
specimens-conflict-appointed = Бул адам долбоорго катышкан.
