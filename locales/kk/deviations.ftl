# The register of deviations: genuine documents that are known to fail a check, so that nobody is refused for it
# (ICAO Doc 9303 part 3 section 7). A list, a page of each, a form for editors, and the link from the check of a
# machine-readable zone.
# To be confirmed by a native reader: deviations-lead, deviations-kind-mrz-viz, deviations-way-filler-counted,
# deviations-way-any, deviations-described-by, deviations-version-current, deviations-error-way.

deviations-title = Белгілі ауытқулар
deviations-lead = Тексеруден өтпейтіні белгілі шынайы құжаттар. Тек осы үшін ешкімге бас тартуға болмайды.
deviations-issuer = Берген мемлекет
deviations-any = Барлығы
deviations-show = Көрсету
deviations-count = { $count ->
    [one] { $count } ауытқу
   *[other] { $count } ауытқу
}
deviations-empty = Мұнда әзірге ауытқу жоқ
deviations-empty-advice = Ешбір тіркеуші орган бұл мемлекеттің ауытқуын сипаттаған жоқ.
deviations-new = Ауытқуды сипаттау
deviations-example = Мысал
deviations-example-note = Бұл жазба тізілімнің қалай жұмыс істейтінін көрсетеді. Оны ешбір орган растаған жоқ.
deviations-waiting = Жариялауды күтеді
deviations-download = Тізімді жүктеп алу (JSON)
deviations-check = Машинамен оқылатын аймақты тексеру
deviations-described-by = Сипаттаған ұйым
deviations-released-on = Жарияланған күні: { $day }
deviations-original = Түпнұсқа тілі

deviations-kind = Тексеруден не өтпейді
deviations-kind-mrz-viz = Аймақ басылған деректерден өзгеше
deviations-kind-check-digit = Бақылау цифры басқаша есептелген
deviations-kind-wrong-data = Өрісте қате деректер бар
deviations-kind-other = Басқа нәрсе

deviations-state-draft = жоба
deviations-state-released = жарияланған
deviations-state-withdrawn = қайтарып алынған

deviations-what = Не көрінеді
deviations-advice = Не істеу керек
deviations-document = Құжат
deviations-specimen = Үлгі
deviations-issued = Берілуі
deviations-issued-from = мына күннен бастап: { $day }
deviations-issued-to = мына күнге дейін: { $day }
deviations-issued-between = { $from } – { $to }
deviations-source = Дереккөз
deviations-machine = Машинамен оқылатын аймақта
deviations-format = Пішім
deviations-document-code = Құжат коды
deviations-state-code = Мемлекеттің басылған коды
deviations-numbers = Нөмірлер
deviations-numbers-all = барлық нөмірлер
deviations-numbers-prefix = басы: { $from }
deviations-numbers-range = { $from } – { $to }
deviations-digit = Өріс не бақылау цифры
deviations-digit-document-number = құжат нөмірі
deviations-digit-birth-date = туған күні
deviations-digit-expiry-date = жарамдылық мерзімі
deviations-digit-personal-number = жеке нөмір
deviations-digit-composite = барлық өріс бірге
deviations-digit-issuer = мемлекеттің коды
deviations-digit-name = аты-жөні
deviations-way = Қалай есептеледі не жазылады
deviations-way-filler-counted = Цифр орнындағы толтырғыш таңба ретінде есептеледі
deviations-way-left-out = Цифр орнында толтырғыш тұр
deviations-way-zero = Цифр әрқашан 0
deviations-way-any = Құжат берген органның белгісіз ережесімен: онда кез келген цифр тұруы мүмкін
deviations-way-runs-on = Цифр орнында толтырғыш жоқ: нөмір сонда жалғасады
deviations-way-unknown-otherwise = Күннің белгісіз бөліктері 00, 99 не XX деп жазылған
deviations-way-other-code = Мемлекеттің коды стандарттағыдан өзгеше
deviations-way-leading-filler = Аты-жөні толтырғыштан басталады
deviations-way-digits = Аты-жөнінде цифр бар
deviations-versions = Нұсқалар
deviations-version = { $number }-нұсқа
deviations-version-current = күшінде
deviations-version-open = жарияланбаған

deviations-edit = Өзгерту
deviations-release = Жариялау
deviations-release-hint = Бұл нұсқаны ол арналғандардың бәрі оқиды, аймақтарды тексеру оны біледі. Редактор жазғанды екінші адам жариялайды.
deviations-withdraw = Қайтарып алу
deviations-withdraw-hint = Себебімен бірге оқуға ашық қалады. Аймақтарды тексеру оны ұмытады.
deviations-reason = Себебі
deviations-withdrawn-on = Қайтарып алынған күні: { $day }

deviations-form-new = Ауытқуды сипаттау
deviations-form-edit = Сипаттаманы өзгерту
deviations-form-document = Құжат
deviations-form-words = Мәтін
deviations-form-zone = Машинамен оқылатын аймақта
deviations-form-issuer = Берген мемлекет, аймақта жазылғандай
deviations-form-issuer-hint = Үш әріптен аспасын: TUR, BEL, D.
deviations-form-specimen = Үлгі коды
deviations-form-specimen-hint = Бос қалуы мүмкін. Үлгілер тізіліміндегідей: TUR-BO-01001.
deviations-form-from = Алғашқы берілген күн
deviations-form-to = Соңғы берілген күн
deviations-form-day-hint = Бос қалуы мүмкін. Екі күнтізбенің кез келгенімен: 2021-03-20 немесе 1399/12/30.
deviations-form-source = Дереккөз мекенжайы
deviations-form-source-hint = Басқалар бұл туралы оқи алатын жер. https:// деп басталады.
deviations-form-tlp = Кім оқи алады
deviations-form-tlp-hint = Аймақтарды ашық тексеруге тек бәрі оқи алатын нәрсе көмектеседі.
deviations-form-opening-hint = Бұл бұрынғыдан кеңірек ашылғанда ғана керек. Жариялайтын адам себепті оқиды, ол нұсқамен бірге сақталады.
deviations-error-before-first = Бұл нұсқа ол күні әлі берілмеген еді.
deviations-error-after-last = Ол күнге дейін оның орнын басқа нұсқа басқан еді.
deviations-error-state-code = Басылған кодты үш әріпке дейін жазыңыз; ол стандарт бір мемлекетке берген код болмауға тиіс.
deviations-form-language = Осы мәтіннің тілі
deviations-form-language-hint = Басқа тілдердегі мәтін өзгермейді.
deviations-form-name = Атауы
deviations-form-what = Не көрінеді
deviations-form-what-hint = Қызметкер не көретіні, екі-үш сөйлеммен.
deviations-form-advice = Не істеу керек
deviations-form-advice-hint = Соған қарамастан құжаттың шынайы екенін қалай білуге болады.
deviations-form-format-none = Аймақта көрінбейді
deviations-form-code-hint = Аймақтың алғашқы екі таңбасы: ID, I<, P<.
deviations-form-state-code-hint = Стандарттағыдан өзгеше болса ғана: үш әріпке дейін.
deviations-form-number-from = Алғашқы нөмір немесе нөмірдің басы
deviations-form-number-from-hint = Әріптер мен цифрлар аймақтағыдай. Барлық нөмірлер үшін бос қалдырыңыз.
deviations-form-number-to = Соңғы нөмір
deviations-form-number-to-hint = Нөмірлердің тек басы бірдей болса, бос қалдырыңыз.
deviations-form-save = Сақтау
deviations-form-back = Артқа

deviations-flash-saved = Сақталды. Оны екінші адам жариялайды.
deviations-flash-released = Жарияланды.
deviations-flash-withdrawn = Қайтарып алынды.
deviations-conflict-own = Бұл нұсқаны өзіңіз жаздыңыз. Оны басқа біреу жариялауы керек.
deviations-conflict-reason = Мұны бұрынғыдан көбірек адам оқиды, ал себебі жазылмаған.
deviations-conflict-released = Біреу оны жариялап немесе қайтарып алып қойған.
deviations-conflict-changed = Сіз ашқаннан бері оны біреу өзгертті.
deviations-conflict-withdrawn = Қайтарып алынған.
deviations-notice-described = Басқа мекеме еліңіздің құжаттарын сипаттады
deviations-notice-described-text = Мүше мемлекеттің тіркеуші органы еліңіздің түпнұсқа құжаттары тексеруден қалай өтпейтінін сипаттады ({ $time }). Оның дұрыстығын қараңыз.
deviations-error-issuer = Бұл ешбір мемлекеттің коды емес: үш бас әріптен аспасын.
deviations-error-kind = Тексеруден не өтпейтінін таңдаңыз.
deviations-error-specimen = Бұл үлгі коды емес: TUR-BO-01001.
deviations-error-day = Бұл күн күнтізбеде жоқ.
deviations-error-order = Соңғы берілген күн алғашқысынан бұрын тұр.
deviations-error-source = https:// деп басталатын толық мекенжайды жазыңыз.
deviations-error-tlp = Кім оқи алатынын таңдаңыз.
deviations-error-language = Тілін таңдаңыз.
deviations-error-name = 150 әріптен аспайтын атау жазыңыз.
deviations-error-text = 2000 әріптен асырмай жазыңыз.
deviations-error-text-needed = Түпнұсқа тілінде 2000 әріптен асырмай жазыңыз.
deviations-error-zone-needed = Бақылау цифры үшін аймақ сипатталуы керек: пішімі, құжат коды, цифры және оның қалай есептелетіні.
deviations-error-code = Бұл аймақтың екі таңбасы емес.
deviations-error-digit = Осы пішімдегі аймақтарда мұндай цифр жоқ.
deviations-error-way = Бұл тәсіл картаның құжат нөміріне ғана қатысты.
deviations-error-number = Тек A–Z әріптері мен цифрлар, 22-ден аспасын.
deviations-error-range = Соңғы нөмірдің ұзындығы алғашқысымен бірдей болсын және одан бұрын тұрмасын.
deviations-error-any = Нөмірлерді көрсетіңіз: кез келген цифр қабылданатын жерде қай құжаттар екенін тек нөмірлер көрсетеді.

deviations-verdict = Белгілі ауытқу: { $title }
deviations-verdict-link = Ол туралы не белгілі
search-kind-deviation = Белгілі ауытқу
audit-thing-deviation = Белгілі ауытқу
