# Alerts: false documents that a register has seen. A member submits one, a second person checks and publishes it, the
# organisations that receive it acknowledge it, and it ends on its day or when another takes its place. A list, a page
# of each, a form, a notice on the desk, and mails.
# To be confirmed by a native reader: the names of the six kinds (alerts-kind-*), alerts-title, alerts-standing,
# alerts-state-published, alerts-check-hint, alerts-hidden-numbers, alerts-replaces.

alerts-title = Дабылдар
alerts-lead = Мүше мемлекеттердің тіркеуші органдары көрген жалған құжаттар және оларды қалай тануға болады.
alerts-country = Құжат елі
alerts-any = Барлығы
alerts-standing = Қайсылары
alerts-show = Көрсету
alerts-count = { $count ->
    [one] { $count } дабыл
   *[other] { $count } дабыл
}
alerts-empty = Мұнда дабыл жоқ
alerts-empty-advice = Ешбір тіркеуші орган Сізге дабыл жолдаған жоқ.
alerts-new = Жалған құжат туралы хабарлау
alerts-example = Мысал
alerts-example-note = Бұл дабыл ойдан шығарылған. Ол порталдың қалай жұмыс істейтінін көрсетеді.
alerts-feed = Ашық дабылдар таспасы
alerts-download = Ашық тізімді жүктеп алу (JSON)

alerts-kind = Не байқалды
alerts-kind-counterfeit = Толығымен қолдан жасалған құжат
alerts-kind-forgery = Өзгертіп қолдан жасау
alerts-kind-pseudo = Жалған үлгідегі құжат
alerts-kind-fraudulently-obtained = Алдап алынған шынайы құжат
alerts-kind-impostor = Басқаның құжатын пайдалану
alerts-kind-stolen-blank = Ұрланған бланк
alerts-kind-counterfeit-means = Рұқсатсыз тұтас еліктеп жасалған құжат.
alerts-kind-forgery-means = Деректері, фотосуреті, беттері немесе чипі өзгертілген шынайы құжат.
alerts-kind-pseudo-means = Ресми құжатқа ұқсайды, бірақ оны ешбір орган бермейді.
alerts-kind-fraudulently-obtained-means = Жалған дәлелдер негізінде берілген шынайы құжат.
alerts-kind-impostor-means = Басқа біреу пайдаланған шынайы құжат.
alerts-kind-stolen-blank-means = Ұрланып, рұқсатсыз толтырылған шынайы бланк.

alerts-urgency = Шұғылдығы
alerts-urgency-routine = Әдеттегі
alerts-urgency-urgent = Шұғыл

alerts-state-submitted = Екінші адамды күтеді
alerts-state-published = Күшінде
alerts-state-expired = Мерзімі біткен
alerts-state-superseded = Алмастырылған
alerts-state-withdrawn = Қайтарып алынған

alerts-document = Құжат
alerts-specimen = Үлгі
alerts-seen = Не байқалды
alerts-tell = Қалай тануға болады
alerts-do = Не істеу керек
alerts-valid = Күші
alerts-valid-between = { $from } – { $to }
alerts-sent-by = Жіберуші
alerts-reference = Тіркеу нөмірі
alerts-replaces = Нені алмастырады
alerts-replaced-by = Немен алмастырылған
alerts-original = Түпнұсқа тілі
alerts-pairs = Шынайы және жалған
alerts-genuine = Шынайы
alerts-false = ЖАЛҒАН
alerts-compare = Салыстыру
alerts-numbers = Нөмірлер
alerts-numbers-range = { $from } – { $to }
alerts-hidden-numbers = { $count ->
    [one] Нөмірлердің тағы { $count } аралығын көру шектелген.
   *[other] Нөмірлердің тағы { $count } аралығын көру шектелген.
}
alerts-nothing-false = Суреттер жоқ.

alerts-receipts = Кім алғанын растады
alerts-receipt-by = Алғаны расталған күн: { $day }
alerts-receipt-open = Мерзімі: { $day }
alerts-receipt-overdue = Мерзімі өткен күн: { $day }
alerts-receipts-count = { $count } ұйымның { $done } алғанын растады.
alerts-acknowledge = Алғанын растау
alerts-acknowledge-hint = Дабылдың келгенін және одан хабардар екеніңізді бүкіл ұйымыңыз атынан айтады.
alerts-note = Жіберушіге жазба
alerts-note-hint = Бос қалуы мүмкін.
alerts-acknowledged = Ұйымыңыз алғанын растады: { $day }.
alerts-due = Алғаныңызды растау мерзімі: { $day }.

alerts-check-title = Екінші адам
alerts-check = Тексерілді: жариялау
alerts-check-hint = Оны оқи алатындарға бірден хабарланады. Оны жазған адам емес, басқа біреу тексергеніне Сіз кепілсіз.
alerts-edit = Өзгерту
alerts-withdraw = Қайтарып алу
alerts-withdraw-hint = Бірден аяқталады. Оны оқығандар қайтарып алынғанын және себебін көреді.
alerts-reason = Себебі
alerts-ended-on = Аяқталған күні: { $day }

alerts-counts = Барлық мүшелердің дабылдары
alerts-counts-in-force = Күшінде
alerts-counts-waiting = Екінші адамды күтеді
alerts-counts-ended = Аяқталған
alerts-counts-overdue = Алғанын растау мерзімі өткендер

alerts-form-new = Жалған құжат туралы хабарлау
alerts-form-edit = Хабарды өзгерту
alerts-form-what = Жалған құжат
alerts-form-words = Мәтін
alerts-form-pictures = Шынайы және жалған
alerts-form-numbers = Нөмірлер
alerts-form-readers = Кім оқи алады
alerts-form-time = Күші
alerts-form-issuer = Құжат мемлекеті, аймақта жазылғандай
alerts-form-issuer-hint = Үш әріптен аспасын: TUR, BEL, D.
alerts-form-specimen = Үлгі коды
alerts-form-specimen-hint = Бос қалуы мүмкін. Үлгілер тізіліміндегідей: TUR-BO-01001.
alerts-form-language = Осы мәтіннің тілі
alerts-form-language-hint = Басқа тілдердегі мәтін өзгермейді.
alerts-form-name = Атауы
alerts-form-name-hint = Нөмірсіз және есімсіз: дабыл көп адамға барса, атауы хаттарға жазылады.
alerts-form-seen = Не байқалды
alerts-form-tell = Қалай тануға болады
alerts-form-do = Не істеу керек
alerts-form-pair = { $number }-жұп
alerts-form-pictures-hint = Кітапханаңыздағы сипаттамасы бар суреттер. Тек ойдан шығарылған иелерін көрсетіңіз.
alerts-form-none = жоқ
alerts-form-genuine = Шынайы құжаттың суреті
alerts-form-false = Жалған құжаттың суреті
alerts-form-compare = Нені салыстыру керек
alerts-form-ranges = Нөмірлердің аралықтары
alerts-form-ranges-hint = Әр жолда біреуі: алғашқы және соңғы нөмір, арасында бос орын, немесе жалғыз нөмір.
alerts-form-numbers-tlp = Нөмірлерді кім оқи алады
alerts-form-numbers-tlp-hint = Басқалар тек аралықтардың санын біледі.
alerts-form-tlp = Дабылды кім оқи алады
alerts-form-organisations = AMBER мәліметтерін оқитын ұйымдар
alerts-form-people = RED мәліметтерін оқитын адамдар
alerts-form-people-hint = Тіркелгілерінің электрондық пошта мекенжайлары, әр жолда біреуі.
alerts-form-from = Күшіне енетін күн
alerts-form-until = Күші аяқталатын күн
alerts-form-until-hint = Бір жылдан аспасын. Екі күнтізбенің кез келгенімен: 2027-03-20 немесе 1405/12/29.
alerts-form-days = Алғанын растау мерзімі
alerts-form-days-hint = Алушы елдің жұмыс күндері, 1-ден 30-ға дейін.
alerts-form-supersedes = Қай дабылды алмастырады
alerts-form-supersedes-hint = Бос қалуы мүмкін. Сіздің күшіндегі дабылыңыздың тіркеу нөмірі.
alerts-form-save = Жіберу
alerts-form-back = Артқа

alerts-flash-submitted = Жіберілді. Оны екінші адам тексереді.
alerts-flash-published = Жарияланды. Оқи алатындарға хабарланады.
alerts-flash-acknowledged = Алғаныңыз расталды. Мұны жіберуші көреді.
alerts-flash-withdrawn = Қайтарып алынды.
alerts-conflict-own = Бұл дабылды өзіңіз жаздыңыз. Оны басқа біреу тексеруі керек.
alerts-conflict-checked = Біреу оны тексеріп немесе қайтарып алып қойған.
alerts-conflict-changed = Сіз ашқаннан бері оны біреу өзгертті.
alerts-conflict-ended = Дабыл енді күшінде емес.
alerts-conflict-acknowledged = Ұйымыңыз алғанын бұрын растаған.
alerts-conflict-superseded = Бұл алмастыратын дабыл енді күшінде емес.
alerts-conflict-late = Соңғы күні өтіп кетті. Басқа күн белгілеңіз.
alerts-error-issuer = Бұл ешбір мемлекеттің коды емес: үш бас әріптен аспасын.
alerts-error-kind = Не байқалғанын таңдаңыз.
alerts-error-specimen = Бұл үлгі коды емес: TUR-BO-01001.
alerts-error-language = Тілін таңдаңыз.
alerts-error-name = 150 әріптен аспайтын атау жазыңыз.
alerts-error-text = 3000 әріптен асырмай жазыңыз.
alerts-error-text-needed = Түпнұсқа тілінде 3000 әріптен асырмай жазыңыз.
alerts-error-pair = Жұпқа екі сурет те, нені салыстыру керегі де қажет.
alerts-error-picture = Бұл сурет кітапханаңызда жоқ немесе оның сипаттамасы әлі жоқ.
alerts-error-ranges = Әр жолда бір нөмір немесе ұзындығы бірдей екі нөмір, кішісі бірінші: A–Z әріптері мен цифрлар, 22-ден аспасын. Жол саны 50-ден аспасын.
alerts-error-tlp = Кім оқи алатынын таңдаңыз.
alerts-error-organisations = AMBER мәліметтері үшін кемінде бір ұйымды атаңыз.
alerts-error-people = Бұлар портал тіркелгілері емес.
alerts-error-people-needed = RED мәліметтері үшін кемінде бір адамды атаңыз.
alerts-error-day = Бұл күн күнтізбеде жоқ.
alerts-error-until = Қашан аяқталатынын көрсетіңіз.
alerts-error-order = Басталғанынан бұрын аяқталады.
alerts-error-past = Соңғы күні өтіп кеткен.
alerts-error-year = Басталғаннан кейін бір жылдан кеш аяқталады.
alerts-error-days = Күн санын 1-ден 30-ға дейін жазыңыз.
alerts-error-supersedes = Осы тіркеу нөмірімен күшіндегі дабылыңыз жоқ.
alerts-error-urgency = Шұғылдығын таңдаңыз.

alerts-desk-title = Дабылдар
alerts-desk-acknowledge = Алғанын растау керек
alerts-desk-check = Тексеру керек
alerts-desk-overdue = Басқалар алғанын уақытында растамаған дабылдарыңыз
alerts-desk-hidden = Олар тек ұйымыңыз атаған адамдарға арналған, Сіз олардың қатарында емессіз: қараушыларыңыздан сұраңыз.
alerts-desk-hidden-overdue = { $count ->
    [one] мерзімі өткен { $count } дабыл
   *[other] мерзімі өткен { $count } дабыл
}
alerts-desk-overdue-count = { $count ->
    [one] мерзімі өткен { $count } ұйым
   *[other] мерзімі өткен { $count } ұйым
}

alerts-mail-title-subject = Дабыл: { $title }
alerts-mail-title-text = Мүше мемлекеттердің бір тіркеуші органы «{ $title }» дабылын жариялады. Оны порталда оқуға және алғаныңызды растауға болады.
alerts-mail-neutral-subject = Сізді дабыл күтіп тұр
alerts-mail-neutral-text = Порталда Сізді дабыл күтіп тұр.
alerts-mail-open = Дабылды ашу
search-kind-alert = Дабыл
audit-thing-alert = Дабыл
audit-did-acknowledged = Алғаны расталды
audit-did-superseded = Басқасы алмастырды
audit-did-expired = Өз күнінде аяқталды
