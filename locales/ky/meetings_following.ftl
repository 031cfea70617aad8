# What follows a meeting: decisions with their history, the delegations of those who take part, minutes that delegations
# agree to, what waits on the desk, and the notices of all of it.
# To be confirmed by a native reader: the words for a delegation, for minutes and for agreeing to them

# Decisions followed up.
meetings-decision-title = { $count }-чечим
meetings-decided = Акыркы чечимдер
meetings-history = Анын жыйынтыгы
meetings-history-empty = Бул тууралуу азырынча эч ким эч нерсе айткан жок.
meetings-report = Аткарылышы тууралуу билдириңиз
meetings-report-hint = Муну баары ушул бетте уюмуңуздун аты менен, Сиздин атыңызсыз окуйт.
meetings-report-state = Азыркы абалы
meetings-report-text = Эмне жасалды же эмне тоскоол болууда
meetings-report-send = Тарыхка кошуу

# Delegations.
meetings-delegations = Делегациялар
meetings-delegations-lead = Бул ысымдарды катышуучулардын администраторлору жана кабыл алуучу тарап гана окуйт.
meetings-delegations-kept = Аттар сакталуучу акыркы күн: { $day }.
meetings-delegations-forgotten = Аттар өчүрүлдү; сакталган акыркы күн: { $day }.
meetings-delegations-people = Катталган адамдар: { $count }
meetings-delegate-head = Делегациянын башчысы
meetings-delegation-none = Азырынча катталган жок.
meetings-delegation-own = Делегация: { $country }
meetings-delegates = Ким келет
meetings-delegates-hint = Биринчи адам делегацияны башкарат. Бош саптар эске алынбайт; баары бош болсо, делегация кайтарылып алынат.
meetings-delegate-name = { $count }-ысым
meetings-delegate-office = { $count }-кызмат орду
meetings-delegate-what = Ысымы
meetings-delegate-as = Кызмат орду
meetings-delegation-register = Делегацияны каттоо

# Minutes.
meetings-minutes = Протокол
meetings-minutes-version = { $count }-версия
meetings-minutes-state-draft = Жазылууда
meetings-minutes-state-proposed = Делегацияларга сунушталды
meetings-minutes-state-published = Жарыяланган
meetings-minutes-state-superseded = Алмаштырылган
meetings-minutes-translated = Бул — котормо. Делегациялардан биринчи тилдеги текст тууралуу суралды.
meetings-minutes-published-on = Жарыяланган күнү: { $day }
meetings-minutes-by-decision = Бардык делегациялар макул болбосо да жарыяланган
meetings-minutes-begin = Протоколду баштоо
meetings-minutes-edit = Протоколду жазуу
meetings-minutes-text = Протоколдун тексти
meetings-minutes-text-hint = Жөнөкөй абзацтар менен, ар бири өзүнчө сапта.
meetings-minutes-languages = Протоколдун тилдери
meetings-minutes-propose = Делегацияларга сунуштоо
meetings-minutes-propose-hint = Ар бир делегациядан бир жолу макул болушу же каршы чыгышы суралат. Андан кийин текст өзгөрбөйт.
meetings-minutes-agreed = Бардык делегациялар макул болду.
meetings-minutes-not-agreed = Делегациялардын баары макул болгон жок. Азыр жарыялаган адам кайсы чечим боюнча экенин жазат, аны баары окуйт.
meetings-minutes-reason = Кайсы чечим боюнча
meetings-minutes-reason-hint = Ким жана эмне үчүн чечти. Бул протоколдун астында турат.
meetings-minutes-publish = Протоколду жарыялоо
meetings-minutes-renew = Кийинки версияны баштоо
meetings-minutes-renew-hint = Кийинки версия ушул тексттен башталат, бардык делегациялардан кайра суралат.
meetings-minutes-correct-hint = Бул протокол кийинки версия жарыялангыча турат.
meetings-voices = Делегациялардын жооптору
meetings-stance = Жооп
meetings-stance-none = Азырынча жооп жок
meetings-stance-agreed = Макул
meetings-stance-objected = Каршы
meetings-stance-give = Делегацияңыздын атынан жооп бериңиз
meetings-stance-give-agreed = Бул протоколго макулбуз
meetings-stance-give-objected = Каршыбыз
meetings-stance-hint = Ар бир версияга бир жолу жооп берилет, жоопту өзгөртүүгө болбойт.
meetings-stance-send = Жоопту жөнөтүү
meetings-remark = Эмнени өзгөртүү керек
meetings-remark-hint = Каршы болгон тарап муну жазат. Кабыл алуучу тарап жана башка делегациялар окуйт.

# On the desk.
meetings-desk-title = Жыйындардан
meetings-desk-decision = Аткарылышы керек
meetings-desk-minutes = Жооп күткөн протокол
meetings-desk-delegation = Каттала турган делегация

# Notices. A day can be named in them as $due, the meeting as $title.
meetings-notice-given = Бир чечимди аткаруу Сизге тапшырылган
meetings-notice-given-text = Уюмуңуз «{ $title }» жыйынынын чечимин аткарышы керек. Акыркы мөөнөтү: { $due }.
meetings-notice-no-day = күнү белгиленген эмес
meetings-notice-soon = Чечимдин мөөнөтү жакын
meetings-notice-soon-text = «{ $title }» жыйынынын чечимин уюмуңуз аткарат. Мөөнөтү: { $due }.
meetings-notice-late = Чечимдин мөөнөтү өттү
meetings-notice-late-text = «{ $title }» жыйынынын уюмуңуз аткарган чечиминин мөөнөтү өттү: { $due }.
meetings-notice-near = Жыйын жакындап калды
meetings-notice-near-text = «{ $title }» жыйыны жакындап калды. Башталышы: { $due }.
meetings-notice-delegation = Делегацияны каттоо керек
meetings-notice-delegation-text = «{ $title }» жыйынынын башталышы: { $due }. Өлкөңүз делегациясын азырынча каттаган жок.
meetings-notice-asked = Протокол делегацияңыздын жообун күтөт
meetings-notice-asked-text = Делегацияңыздан «{ $title }» жыйынынын протоколуна макул же каршы экени суралат.
meetings-notice-objected = Делегация протоколго каршы чыкты
meetings-notice-objected-text = Бир делегация «{ $title }» жыйынынын протоколуна каршы чыкты. Жазганы протоколдун бетинде турат.
meetings-notice-agreed = Протоколду жарыялоого болот
meetings-notice-agreed-text = Бардык делегациялар «{ $title }» жыйынынын протоколуна макул болду. Аны жарыялоого болот.
meetings-notice-out = Протокол жарыяланды
meetings-notice-out-text = «{ $title }» жыйынынын протоколун эми баары окуй алат.

# What was done, and what cannot be.
meetings-flash-reported = Тарыхка кошулду.
meetings-flash-delegation = Делегация катталды.
meetings-flash-delegation-withdrawn = Делегация кайтарылып алынды.
meetings-flash-minutes-proposed = Делегациялардан суралды.
meetings-flash-minutes-renewed = Кийинки версия башталды.
meetings-flash-minutes-answered = Жооп катталды.
meetings-flash-minutes-published = Протокол жарыяланды. Эми аны баары окуй алат.
meetings-conflict-delegations-over = Жыйын аяктаган.
meetings-conflict-delegations-draft = Жыйын азырынча жарыяланган жок.
meetings-conflict-minutes-early = Протокол жыйын башталгандан кийин жазылат.
meetings-conflict-minutes-stand = Протоколдун абалы буга жол бербейт. Аны кайра караңыз.
meetings-conflict-minutes-nobody = Сурай турган делегация жок.
meetings-conflict-minutes-open = Делегациялардын баары макул болгон жок. Кайсы чечим боюнча жарыяланарын жазыңыз.
meetings-conflict-minutes-answered = Делегацияңыз жооп берип койгон.
meetings-conflict-minutes-not-asked = Бул протокол тууралуу делегацияңыздан суралган эмес.
meetings-error-delegate = Келе турган ар бир адамдын ысымын жазыңыз.
meetings-error-report = Эмне жасалганын же эмне тоскоол болуп жатканын жазыңыз.
meetings-error-minutes = Протоколду жазыңыз.
meetings-error-stance = Делегацияңыздын макул же каршы экенин тандаңыз.
meetings-error-remark = Эмнени өзгөртүү керектигин жазыңыз.
