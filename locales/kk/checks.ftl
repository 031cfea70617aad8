# Review by a native reader: the whole file; above all the words for check digit, filler and consistent
# The tools for whoever holds a document, a name, a number or a date in front of them.

checks-title = Құралдар
checks-lead = Алдында құжат, есім немесе күн тұрған адамға арналған шағын тексерулер.
checks-nothing-kept = Енгізгеніңіз сақталмайды және журналға жазылмайды.
checks-check = Тексеру
checks-again = Басқасын тексеру
checks-specimen = Үлгімен байқап көру
checks-unprotected = қорғалмаған
checks-agrees = сәйкес
checks-differs = сәйкес емес

# The machine-readable zone.
checks-mrz-title = Машинамен оқылатын аймақ
checks-mrz-heading = Машинамен оқылатын аймақты тексеру
checks-mrz-about = Паспорттың, картаның немесе визаның бақылау цифрлары сәйкес пе?
checks-mrz-label = Машинамен оқылатын аймақтың жолдары
checks-mrz-hint = Басылғандай екі немесе үш жол, ең көбі 400 таңба.
checks-mrz-too-long = Ең көбі 400 таңба енгізіңіз.
checks-mrz-all-agree = Барлық { $count } бақылау цифры сәйкес.
checks-mrz-to-know = Төменде білуге тиіс { $count } жайт бар.
checks-mrz-digits-differ = { $count } бақылау цифрының { $wrong } сәйкес емес.
checks-mrz-misread = Бір таңба қате оқылған болуы мүмкін.
checks-mrz-other-wrong = Бақылау цифрлары сәйкес, бірақ басқа бірдеңе дұрыс бола алмайды.
checks-mrz-deviation = Бұл түпнұсқа құжаттың дәл осылай тексеруден өтпейтіні белгілі.
checks-mrz-no-zone = Бұл жолдар машинамен оқылатын аймақ емес.
checks-mrz-repair-title = Бір өзгеріспен барлық цифр сәйкес келеді
checks-mrz-repair-text = { $line }-жол, { $position }-таңба: { $from } орнында { $to } болуы мүмкін. Қабылдамас бұрын құжатқа қараңыз.
checks-mrz-repair-do = Осы өзгеріспен тексеру
checks-mrz-findings = Не қате
checks-mrz-warnings = Ескертулер
checks-mrz-fields = Өрістер бойынша
checks-mrz-changes = Оқу алдындағы өзгерістер
checks-mrz-caution = Цифрлардың сәйкестігі құжаттың түпнұсқа екенін көрсетпейді. Есімдердің, берген мемлекеттің, азаматтықтың және жыныстың бақылау цифры жоқ.
checks-verdict-consistent = Үйлесімді
checks-verdict-consistent-with-warnings = Үйлесімді, ескертулері бар
checks-verdict-inconsistent = Үйлесімсіз
checks-verdict-known-deviation = Белгілі ауытқу
checks-verdict-malformed = Пішіні қате
checks-format-td1 = Карта, 30 таңбадан 3 жол.
checks-format-td2 = Карта, 36 таңбадан 2 жол.
checks-format-td3 = Паспорт, 44 таңбадан 2 жол.
checks-format-mrv-a = Виза, 44 таңбадан 2 жол.
checks-format-mrv-b = Виза, 36 таңбадан 2 жол.
checks-head-place = Орны
checks-head-field = Өріс
checks-head-value = Басылғаны
checks-head-printed = Цифр
checks-head-computed = Есептелгені
checks-head-result = Нәтиже
checks-field-number = Құжат нөмірі
checks-field-birth = Туған күні
checks-field-expiry = Жарамдылық мерзімі
checks-field-personal = Жеке нөмір
checks-field-composite = Барлығы бірге
checks-field-primary = Тегі
checks-field-secondary = Есімдері
checks-field-issuer = Берген мемлекет
checks-field-nationality = Азаматтығы
checks-field-sex = Жынысы
checks-sex-none = көрсетілмеген

# What is wrong with a zone.
checks-reason-one-line = Бұл аймақтың бір жолы ғана. Қалғандарын да енгізіңіз.
checks-reason-line-count = Аймақта екі немесе үш жол болады; мұнда { $count } жол бар.
checks-reason-line-length = { $line }-жолда { $count } таңба бар; { $format } үшін { $width } керек.
checks-reason-gap = { $line }-жолдың { $position }-таңбасы маңында бірдеңе жетіспейді немесе артық.
checks-reason-charset = { $line }-жол, { $position }-таңба: { $letter } ({ $code }) мұндай аймақта кездеспейді.
checks-reason-birth = Туған күні күнтізбеде жоқ.
checks-reason-expiry = Мерзімнің аяқталу күні күнтізбеде жоқ.
checks-reason-document-code = Алғашқы екі әріп осы пішімдегі құжат түрін білдірмейді.
checks-reason-number = Құжат нөмірі бос немесе толтырғыштан басталады.
checks-reason-name-digit = Есімде цифр бар.
checks-reason-name-filler = Есім толтырғыштан басталады; жалғыз есім басында тұрады.
checks-reason-sex = Жыныс орнында F та, M де, толтырғыш та жоқ.
checks-reason-country = { $code } ешбір мемлекеттің немесе ұйымның коды емес.

# What to know of a zone.
checks-warning-specimen = UTO — үлгілердің коды. Мұндай құжатты ешбір мемлекет бермейді.
checks-warning-passport-code = Екінші әріп бос ({ $code }). 2028 жылғы 1 қаңтардан бастап берілген паспорттарда PP сияқты екінші әріп болуға тиіс.
checks-warning-passport-code-late = Екінші әріпсіз паспорттың мерзімі 2038 жылға дейін бітуге тиіс; мұныкі кейін бітеді.
checks-warning-passport-code-unknown = Екінші әріп 2026 жылдан қолданылатын паспорт түрін білдірмейді.
checks-warning-crew = AC — экипаж мүшесі куәлігінің коды.
checks-warning-name = Есім өрісті соңына дейін толтырған, кесілген болуы мүмкін.
checks-warning-retired = { $code } — енді жоқ мемлекеттің коды.
checks-warning-expired = Құжаттың мерзімі өткен.
checks-warning-expiry-before-birth = Құжаттың мерзімі туған күннен бұрын біткен.
checks-warning-filler-digit = Жеке нөмір толтырылған, сондықтан бақылау цифрын қалдыруға болмайды.
checks-warning-swapped = Жолдар басқа ретпен сәйкес келеді.

# What was changed before the zone was read.
checks-change-upper-case = Кіші әріптер бас әріп деп оқылды.
checks-change-full-width = Толық енді таңбалар қарапайым деп оқылды.
checks-change-fillers = Тырнақшалар мен жақшалар толтырғыш деп оқылды.
checks-change-digits = Парсы немесе араб цифрлары латын цифры деп оқылды.
checks-change-spaces = Бос орындар толтырғыш деп оқылды.
checks-change-invisible = Көрінбейтін белгілер алынып тасталды.
checks-change-trimmed = Жол шеттеріндегі бос орындар мен бос жолдар алынып тасталды.
checks-change-split = Бір жол екіге немесе үшке бөлінді.

# The spelling of names.
checks-name-title = Машинамен оқылатын аймақтағы есімдер
checks-name-heading = Есімді машинамен оқылатын аймаққа жазу
checks-name-about = Латын, кирилл және араб әріптері қалай жазылады және неге.
checks-name-surname = Тегі (бірінші сәйкестендіргіш)
checks-name-given = Есімдері (екінші сәйкестендіргіш)
checks-name-language = Есімнің тілі
checks-name-language-auto = Әріптерінен анықтау
checks-name-style = Берген органның жазуы
checks-name-width = Өрістің ені
checks-name-unify = Араб йә мен кәфін парсы мен урдудағыдай оқу
checks-name-printed = Басылған есім
checks-name-printed-hint = Салыстырғыңыз келсе.
checks-name-do = Жазу
checks-name-error-empty = Тегін немесе есімін енгізіңіз.
checks-name-error-long = Ең көбі 120 таңба енгізіңіз.
checks-name-error-digit = Есімде цифр болмайды.
checks-name-field = Аймақтағы есім өрісі.
checks-name-key = Іздеу және салыстыру кілті
checks-name-unknown = { $letter } ({ $code }) жазылуы жоқ, сондықтан өріс құрылмады.
checks-name-moved = Жалғыз есім басында тұрады, сондықтан сонда көшірілді.
checks-name-cut = Есім сыймады және кесілді.
checks-name-proposed = Әріптеріне қарағанда есім мына тілде: { $language }.
checks-name-ask-language = Әріптер қай тіл екенін көрсетпейді. Тілді таңдаңыз.
checks-name-ask-unify = Есімде араб йә немесе кәфі бар. Парсы мен урдуда әдетте басқа әріп меңзеледі: мұнда да солай болса, белгілеңіз.
checks-name-silent = Стандарт кейбір әріптер туралы үндемейді. Олардың жазылуы тек ұсыныс.
checks-name-letters = Әріп әріппен
checks-name-head-letter = Әріп
checks-name-head-spelling = Жазылуы
checks-name-head-rule = Ереже
checks-name-dropped = қалдырылды
checks-name-exception = тіліне немесе орнына қарай
checks-name-alternates = Басқа жазылулары
checks-name-reverse = Кері оқу
checks-name-ambiguous = Белгіленген әріптерді бірнеше түрде оқуға болады.
checks-name-compare-same = Басылған есім дәл сондай.
checks-name-compare-alternate = Басылған есім рұқсат етілген немесе ұсынылған басқа жазылу.
checks-name-compare-differs = Басылған есім { $position }-таңбадан бастап өзгеше.
checks-name-note = Араб әріптерінің X арқылы жазылуы — іздеу мен салыстыру кілті. Оны басатын мемлекет белгісіз.
checks-rule-latin = Аймақтың өз әрпі
checks-rule-table-a = A кестесі
checks-rule-table-b = B кестесі
checks-rule-table-c = C кестесі
checks-rule-appendix-b = B қосымшасы
checks-rule-punctuation = 4.6 бөлімі
checks-rule-silent = Стандарт үндемейді: ұсыныс
checks-rule-none = Жазылуы жоқ

# Dates in four calendars.
checks-calendar-title = Төрт күнтізбедегі күн
checks-calendar-about = Бір күн төрт күнтізбенің есебімен.
checks-calendar-date = Күн
checks-calendar-date-hint = Жыл, ай және күн цифрмен, жыл төрт цифрмен.
checks-calendar-from = Осы күннің күнтізбесі
checks-calendar-do = Ауыстыру
checks-calendar-computed = есептелген, ресми кестеден тыс
checks-calendar-note = Екі ай есебі екі күнге дейін айырылуы мүмкін, ал көрінген ай екеуінен де бір күнге.
checks-reckoning-gregorian = Григориан
checks-reckoning-persian = Күн һижрасы
checks-reckoning-umalqura = Ай һижрасы (Умм әл-Құра)
checks-reckoning-civil = Ай һижрасы (азаматтық)
checks-reckoning-julian = Юлиан (ескі стиль)
checks-reckoning-rumi = Руми (осман)
checks-no-day-unreadable = Жылды, айды және күнді цифрмен енгізіңіз.
checks-no-day-year = Күн 1800 және 2200 жылдардың арасында болуға тиіс.
checks-no-day-month = Жылда он екі ай бар.
checks-no-day-day = Бұл айда мұндай күн жоқ.

# National numbers.
checks-national-title = Ұлттық нөмірлер
checks-national-about = Ұлттық нөмірдің құрылымы дұрыс па?
checks-national-country = Ел
checks-national-number = Нөмір
checks-national-number-hint = Цифрлар, сызықшамен немесе сызықшасыз.
checks-national-error-country = Елдердің бірін таңдаңыз: TUR, IRN, KAZ, PAK.
checks-national-too-long = Ең көбі 40 таңба енгізіңіз.
checks-national-well-formed = Құрылымы дұрыс
checks-national-not-well-formed = Құрылымы дұрыс емес
checks-national-agrees = Нөмір өзінің ашық ережесіне сай.
checks-national-no-digit = Бұл нөмірдің бақылау цифры жоқ; тек құрылымы қаралды.
checks-national-filled = Басындағы нөлдер жоқ болды, қосылды.
checks-national-note = Құрылымының дұрыстығы нөмір біреуге берілді дегенді білдірмейді.
checks-fault-characters = Цифрдан басқа бірдеңе бар.
checks-fault-length = Бұл елдің нөмірінде { $count } цифр бар.
checks-fault-first-digit = Ол нөлден басталмайды.
checks-fault-all-equal = Барлық цифр бірдей.
checks-fault-date = Ішіндегі күн күнтізбеде жоқ.
checks-fault-century = Ғасыр цифры 1 мен 6 аралығында емес.
checks-fault-check-digit = Бақылау цифры сәйкес емес.

# Texts that look alike.
checks-confusables-title = Ұқсас мәтіндер
checks-confusables-about = Екі мәтін бірдей болмай, бірдей көріне ме?
checks-confusables-first = Бірінші мәтін
checks-confusables-second = Екінші мәтін
checks-confusables-do = Салыстыру
checks-confusables-empty = Екі мәтінді де енгізіңіз.
checks-confusables-causes = Неге бірдей емес
checks-confusables-pairs = Өзгеше жерлері
checks-likeness-same = Бірдей
checks-likeness-same-text = Әріп әріппен бірдей.
checks-likeness-alike = Бірдей көрінеді
checks-likeness-alike-text = Олар бірдей емес, бірақ көзге көрінбейді.
checks-likeness-different = Өзгеше
checks-likeness-different-text = Оларды ажыратуға болады.
checks-cause-composition = Әріптер мен белгілер басқаша қосылған.
checks-cause-invisible = Біреуінде көрінбейтін бірдеңе бар.
checks-cause-marks = Біреуінде харакат немесе созу сызығы бар.
checks-cause-arabic-letters = Араб жазуының әріптері әртүрлі пернемен жазылған.
checks-cause-other-scripts = Оларда әртүрлі жазудың әріптері бар.

# What programs are told.
checks-wrong-fields = Сұрау денесі тек осы құралдың өрістері бар JSON болуға тиіс.
