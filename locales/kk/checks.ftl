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
checks-warning-passport-code = Екінші әріп бос (P<). 2028 жылғы 1 қаңтардан бастап берілген паспорттарда PP сияқты екінші әріп болуға тиіс.
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

# What programs are told.
checks-wrong-mrz = Сұрау денесі mrz деген бір мәтін өрісі бар JSON болуға тиіс.
