# Records between registers: what is sent, where a case stands, what can be done with it, and reasons.
# To be confirmed by a native reader: exchange-kind-n-rec (the act of the law, аталыкты аныктоо, for every
# acknowledgement), exchange-kind-q-cap, the receipts (дүмүрчөк), release as permission to send (exchange-step-release),
# exchange-step-reopen, the two words for erasing (биротоло өчүрүү) and cancelling (жокко чыгаруу), exchange-refused-held,
# exchange-basis-iccs-*, exchange-basis-courtesy, exchange-outcome-not-ours
# Also exchange-step-join-part, exchange-step-hold, exchange-step-lift-hold, exchange-refused-no-draft,
# exchange-step-tell-unopened, exchange-step-escalate (coordinator).
# Also exchange-step-reinstate.

# What begins a case.
exchange-kind-n-bir = Туулуу тууралуу билдирүү
exchange-kind-n-mar = Никелешүү тууралуу билдирүү
exchange-kind-n-dth = Өлүм тууралуу билдирүү
exchange-kind-n-div = Никени бузуу же жараксыз деп таануу тууралуу билдирүү
exchange-kind-n-rec = Аталыкты (энеликти) аныктоо тууралуу билдирүү
exchange-kind-n-adp = Бала асырап алуу тууралуу билдирүү
exchange-kind-n-nam = Атын өзгөртүү тууралуу билдирүү
exchange-kind-n-nat = Жарандыктын өзгөрүшү тууралуу билдирүү
exchange-kind-n-cor = Оңдолгон актылык жазуу тууралуу билдирүү
exchange-kind-n-can = Жокко чыгарылган актылык жазуу тууралуу билдирүү
exchange-kind-q-ver = Документти текшерүү
exchange-kind-q-ext = Көчүрмөгө суроо-талап
exchange-kind-q-cap = Никеге туруу укугу тууралуу суроо-талап
exchange-kind-q-lif = Адамдын тирүү экени тууралуу суроо-талап
exchange-kind-q-trc = Актылык жазууну издөө
exchange-kind-l-doc = Кат же документ
exchange-kind-i-spc = Документтин үлгүсү
exchange-kind-i-alr = Шашылыш билдирүү

# What the two sides send each other on the way.
exchange-follow-up-s-rcp = Жөнөтүү дүмүрчөгү
exchange-follow-up-s-dlv = Жеткирүү дүмүрчөгү
exchange-follow-up-s-opn = Ачуу дүмүрчөгү
exchange-follow-up-s-fwd = Кайра багытталды
exchange-follow-up-s-spl = Бөлүндү
exchange-follow-up-s-clq = Тактоону суроо
exchange-follow-up-s-cla = Тактоо
exchange-follow-up-s-due = Кийинчерээк мөөнөт сунушталды
exchange-follow-up-s-wdr = Кайтарып алынды
exchange-follow-up-s-rem = Эске салуу
exchange-follow-up-s-dec = Четке кагылды
exchange-follow-up-s-out = Жыйынтык
exchange-follow-up-s-clo = Жабылды
exchange-follow-up-a-ver = Документти текшерүүгө жооп
exchange-follow-up-a-ext = Көчүрмө
exchange-follow-up-a-cap = Никеге туруу укугу тууралуу жооп
exchange-follow-up-a-lif = Адамдын тирүү экени тууралуу жооп
exchange-follow-up-a-trc = Издөөнүн натыйжасы

# Where a case stands.
exchange-state-draft = Долбоор
exchange-state-to-release = Жөнөтүүгө уруксат күтүүдө
exchange-state-sent = Жөнөтүлгөн
exchange-state-delivered = Жеткирилген
exchange-state-opened = Ачылган
exchange-state-accepted = Кабыл алынган
exchange-state-awaiting-asker = Сураган тарапты күтүүдө
exchange-state-answered = Жооп берилген
exchange-state-outcome-given = Жыйынтыгы билдирилген
exchange-state-declined = Четке кагылган
exchange-state-withdrawn = Кайтарып алынган
exchange-state-closed = Жабылган
exchange-state-shredded = Биротоло өчүрүлгөн

# What can be done with it.
exchange-step-submit = Жөнөтүүгө уруксат суроо
exchange-step-return = Оңдоого кайтаруу
exchange-step-release = Жөнөтүүгө уруксат берүү
exchange-step-deliver = Жеткирүү
exchange-step-open = Ачуу
exchange-step-accept = Кабыл алуу
exchange-step-forward = Кайра багыттоо
exchange-step-split = Бөлүү
exchange-step-join-part = Бөлүктүн жообун кошуу
exchange-step-ask-clarification = Тактоону суроо
exchange-step-clarify = Тактоо
exchange-step-propose-date = Кийинчерээк мөөнөт сунуштоо
exchange-step-agree-date = Кийинчерээк мөөнөткө макул болуу
exchange-step-refuse-date = Кийинчерээк мөөнөткө макул болбоо
exchange-step-decline = Четке кагуу
exchange-step-reopen = Кайра колго алуу
exchange-step-answer = Жооп берүү
exchange-step-give-outcome = Жыйынтыгын билдирүү
exchange-step-confirm-entry = Реестрге киргизилгенин ырастоо
exchange-step-ask-about-answer = Жооп тууралуу суроо
exchange-step-close = Жабуу
exchange-step-close-unasked = Отуз күндөн кийин жабуу
exchange-step-withdraw = Кайтарып алуу
exchange-step-supersede = Алмаштыруу
exchange-step-reinstate = Кайрадан күчүнө киргизүү
exchange-step-hold = Өчүрүүгө мыйзам боюнча тыюу салуу
exchange-step-lift-hold = Өчүрүүгө мыйзам боюнча салынган тыюуну алып салуу
exchange-step-order-erasure = Биротоло өчүрүүгө буйрук берүү
exchange-step-erase = Биротоло өчүрүү
exchange-step-expire = Сактоо мөөнөтүнөн кийин биротоло өчүрүү
exchange-step-remind = Алуучуга эске салуу
exchange-step-tell-unopened = Аны эч ким ачпаганын билдирүү
exchange-step-escalate = Координаторлорго мөөнөтү өткөнүн билдирүү

# Why a step is not taken.
exchange-refused-state = Иш азыр муну кылууга боло турган абалда эмес. Бирөө мурда үлгүргөн болушу мүмкүн; ишти кайра окуп чыгыңыз.
exchange-refused-family = Мындай түрдөгү кабар менен муну кылууга болбойт.
exchange-refused-duty = Муну башка бирөө кылышы керек.
exchange-refused-no-draft = Жөнөтүүгө уруксат берүүгө боло турган долбоор жок.
exchange-refused-own-work = Аны жазган адам өзү жөнөтүүгө уруксат бере албайт.
exchange-refused-proposal = Бир убакта бир гана кийинчерээк мөөнөт сунушталат, ошого гана макул болууга же болбоого болот.
exchange-refused-open-parts = Анын бөлүктөрү башкаларга берилген, аларга азырынча жооп жок.
exchange-refused-answered = Буга мурда жооп берилген, эми четке кагууга болбойт.
exchange-refused-held = Өчүрүүгө мыйзам боюнча тыюу салынган же алып салууга боло турган тыюу жок.
exchange-refused-early = Анын убактысы азырынча келе элек.
exchange-refused-order = Биротоло өчүрүүгө бир адам буйрук берет, экинчи адам макул болот.

# On what it rests, why, and how pressing it is.
exchange-basis-minsk93-12 = 1993-жылдагы Минск конвенциясы, 12-берене
exchange-basis-chis02 = 2002-жылдагы Кишинев конвенциясы
exchange-basis-iccs-3 = ICCS № 3 конвенциясы
exchange-basis-iccs-16 = ICCS № 16 конвенциясы
exchange-basis-iccs-26 = ICCS № 26 конвенциясы
exchange-basis-iccs-34 = ICCS № 34 конвенциясы
exchange-basis-bilat = Эки мамлекеттин макулдашуусу
exchange-basis-courtesy = Каттоо органдарынын ортосундагы сыйлашуу
exchange-purpose-register-update = Реестрди жаңыртуу
exchange-purpose-verification = Документти текшерүү
exchange-purpose-marriage = Никелешүү
exchange-purpose-pension = Пенсия
exchange-purpose-nationality = Жарандык
exchange-purpose-court = Сот иши
exchange-purpose-other = Башка максат
exchange-urgency-routine = Кадимки
exchange-urgency-urgent-child = Шашылыш: бала күтүп турат
exchange-urgency-urgent-medical = Шашылыш: медициналык жардам
exchange-urgency-urgent-burial = Шашылыш: сөөк коюу
exchange-urgency-urgent-travel = Шашылыш: сапар
exchange-sensitivity-common = Бардык мамлекеттерге орток, ачык
exchange-sensitivity-protected = Бардык мамлекеттерге орток, корголгон
exchange-sensitivity-national = Бир мамлекеттики
exchange-sensitivity-notes = Кийинки белгилөөлөр
exchange-sensitivity-adoption = Бала асырап алуу
exchange-sensitivity-protected-person = Корголуучу адам

# Why a document is doubted, and what was found.
exchange-doubt-signature = Кол тамга
exchange-doubt-signer = Кол койгон адамдын ыйгарым укугу
exchange-doubt-seal = Мөөр
exchange-doubt-altered = Өзгөртүлгөн
exchange-doubt-content = Мазмуну
exchange-doubt-unknown-model = Белгисиз бланк
exchange-doubt-other = Башка негиз
exchange-result-genuine = Чыныгы, маалыматы туура
exchange-result-genuine-but-amended = Чыныгы, андан бери жазуу өзгөртүлгөн
exchange-result-content-differs = Маалыматы жазуудан айырмаланат
exchange-result-not-issued = Эч качан берилген эмес
exchange-result-forged-or-altered = Жасалмаланган же өзгөртүлгөн
exchange-result-cancelled = Жокко чыгарылган
exchange-result-not-found = Мындай жазуу табылган жок
exchange-result-cannot-tell = Аныктоо мүмкүн эмес

# What became of a notice, and reasons.
exchange-outcome-entered = Реестрге киргизилди
exchange-outcome-noted-only = Эске алынды
exchange-outcome-not-ours = Биздин өлкөнүн адамдарына тиешеси жок
exchange-outcome-person-not-found = Адам табылган жок
exchange-outcome-already-known = Мурунтан белгилүү
exchange-outcome-differs = Реестрде башкача жазылган
exchange-decline-not-competent = Бул башка органдын компетенциясында
exchange-decline-not-allowed = Мыйзам уруксат бербейт
exchange-decline-too-little = Бир нерсе табуу үчүн маалымат өтө аз
exchange-decline-repeated = Мурда суралып, жооп берилген
exchange-decline-purpose = Мыйзамдуу максат жок
exchange-decline-other = Башка себеп
exchange-extension-archive = Жазуу архивде
exchange-extension-other-office = Башка органдан суроо керек
exchange-extension-decision = Сот же орган чечиши керек
exchange-extension-reconstruction = Бузулган же жоголгон жазуулар калыбына келтирилүүдө
exchange-extension-other = Башка себеп
exchange-withdrawal-mistake = Жаңылыш жөнөтүлгөн
exchange-withdrawal-wrong-receiver = Башка уюмга ката жөнөтүлгөн
exchange-withdrawal-not-needed = Эми кереги жок
exchange-withdrawal-other = Башка себеп
exchange-document-letter = Кат
exchange-document-law = Мыйзам же ченемдик акт
exchange-document-form = Бланк
exchange-document-report = Отчёт
exchange-document-statistics = Статистика
exchange-document-draft-agreement = Макулдашуунун долбоору
exchange-document-minutes = Протокол
exchange-document-other = Башка документ
