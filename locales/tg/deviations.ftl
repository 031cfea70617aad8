# The register of deviations: genuine documents that are known to fail a check, so that nobody is refused for it
# (ICAO Doc 9303 part 3 section 7). A list, a page of each, a form for editors, and the link from the check of a
# machine-readable zone.
# To be confirmed by a native reader: deviations-lead, deviations-kind-mrz-viz, deviations-way-filler-counted,
# deviations-way-any, deviations-described-by, deviations-version-current, deviations-error-way.

deviations-title = Тафовутҳои маълум
deviations-lead = Ҳуҷҷатҳои ҳақиқие, ки маълум аст, аз ягон санҷиш намегузаранд. Ҳеҷ касро танҳо барои ин набояд рад кард.
deviations-issuer = Давлати диҳанда
deviations-any = Ҳама
deviations-show = Нишон додан
deviations-count = { $count ->
    [0] { $count } тафовут
    [one] { $count } тафовут
   *[other] { $count } тафовут
}
deviations-empty = Дар ин ҷо ҳанӯз тафовут нест
deviations-empty-advice = Ҳанӯз ягон мақоми бақайдгирӣ тафовути ин давлатро тавсиф накардааст.
deviations-new = Тавсифи тафовут
deviations-example = Мисол
deviations-example-note = Ин сабт нишон медиҳад, ки ин феҳрист чӣ тавр кор мекунад. Онро ягон мақом тасдиқ накардааст.
deviations-waiting = Дар интизори нашр
deviations-download = Боргирии рӯйхат (JSON)
deviations-check = Санҷиши минтақаи мошинхон
deviations-described-by = Созмони тавсифкунанда
deviations-released-on = Нашр шуд: { $day }
deviations-original = Забони аслӣ

deviations-kind = Чӣ аз санҷиш намегузарад
deviations-kind-mrz-viz = Минтақа аз маълумоти чопшуда фарқ мекунад
deviations-kind-check-digit = Рақами санҷишӣ ба тарзи дигар ҳисоб шудааст
deviations-kind-wrong-data = Дар ягон майдон маълумоти нодуруст ҳаст
deviations-kind-other = Чизи дигар

deviations-state-draft = пешнавис
deviations-state-released = нашршуда
deviations-state-withdrawn = бозпасгирифта

deviations-what = Чӣ дида мешавад
deviations-advice = Чӣ бояд кард
deviations-document = Ҳуҷҷат
deviations-specimen = Намуна
deviations-issued = Дода шудааст
deviations-issued-from = аз { $day }
deviations-issued-to = то { $day }
deviations-issued-between = аз { $from } то { $to }
deviations-source = Сарчашма
deviations-machine = Дар минтақаи мошинхон
deviations-format = Шакл
deviations-document-code = Рамзи ҳуҷҷат
deviations-state-code = Рамзи кишвар чунон ки чоп шудааст
deviations-numbers = Рақамҳо
deviations-numbers-all = ҳамаи рақамҳо
deviations-numbers-prefix = бо оғози { $from }
deviations-numbers-range = аз { $from } то { $to }
deviations-digit = Майдон ё рақами санҷишӣ
deviations-digit-document-number = рақами ҳуҷҷат
deviations-digit-birth-date = санаи таваллуд
deviations-digit-expiry-date = санаи анҷоми эътибор
deviations-digit-personal-number = рақами шахсӣ
deviations-digit-composite = ҳамаи майдонҳо якҷоя
deviations-digit-issuer = рамзи кишвар
deviations-digit-name = ном
deviations-way = Тарзи ҳисоб ё навишт
deviations-way-filler-counted = Пуркунанда дар ҷои рақам чун аломат ҳисоб мешавад
deviations-way-left-out = Дар ҷои рақам пуркунанда меистад
deviations-way-zero = Рақам ҳамеша 0 аст
deviations-way-any = Бо қоидаи диҳанда, ки маълум нест: дар он ҷо ҳар рақам истода метавонад
deviations-way-runs-on = Дар ҷои рақам пуркунанда нест: рақами ҳуҷҷат дар он ҷо идома дорад
deviations-way-unknown-otherwise = Қисмҳои номаълуми сана чун 00, 99 ё XX навишта шудаанд
deviations-way-other-code = Рамзи кишвар аз он ки стандарт додааст, дигар аст
deviations-way-leading-filler = Ном бо пуркунанда сар мешавад
deviations-way-digits = Дар ном рақам ҳаст
deviations-versions = Нусхаҳо
deviations-version = Нусхаи { $number }
deviations-version-current = амалкунанда
deviations-version-open = нашрнашуда

deviations-edit = Тағйир додан
deviations-release = Нашр кардан
deviations-release-hint = Ҳамаи онҳое, ки ин барояшон аст, ин нусхаро мехонанд ва санҷиши минтақаҳо онро мешиносад. Навиштаи муҳаррирро шахси дуюм нашр мекунад.
deviations-withdraw = Бозпас гирифтан
deviations-withdraw-hint = Бо сабабаш хонданӣ мемонад. Санҷиши минтақаҳо онро фаромӯш мекунад.
deviations-reason = Сабаб
deviations-withdrawn-on = Бозпас гирифта шуд: { $day }

deviations-form-new = Тавсифи тафовут
deviations-form-edit = Тағйири тавсиф
deviations-form-document = Ҳуҷҷат
deviations-form-words = Матн
deviations-form-zone = Дар минтақаи мошинхон
deviations-form-issuer = Давлати диҳанда, чунон ки дар минтақа навишта мешавад
deviations-form-issuer-hint = На бештар аз се ҳарф: TUR, BEL, D.
deviations-form-specimen = Рамзи намуна
deviations-form-specimen-hint = Метавонад холӣ монад. Чунон ки дар феҳристи намунаҳо: TUR-BO-01001.
deviations-form-from = Дода шудааст аз
deviations-form-to = Дода шудааст то
deviations-form-day-hint = Метавонад холӣ монад. Бо ҳар ду тақвим: 2021-03-20 ё 1399/12/30.
deviations-form-source = Суроғаи сарчашма
deviations-form-source-hint = Ҷое, ки дигарон дар бораи он хонда метавонанд. Бо https:// оғоз мешавад.
deviations-form-tlp = Кӣ хонда метавонад
deviations-form-tlp-hint = Ба санҷиши ба ҳама кушодаи минтақаҳо танҳо он чизе ёрӣ медиҳад, ки ҳама хонда метавонанд.
deviations-form-opening-hint = Танҳо вақте лозим аст, ки ин аз пештара васеътар кушода шавад. Касе, ки нашр мекунад, сабабро мехонад ва он бо нусха нигоҳ дошта мешавад.
deviations-error-before-first = Ин нусха дар он рӯз ҳанӯз дода намешуд.
deviations-error-after-last = То он рӯз нусхаи дигар ҷои онро гирифта буд.
deviations-error-state-code = Лутфан рамзи чопшударо то се ҳарф нависед; на он ки стандарт ба кишваре додааст.
deviations-form-language = Забони ин матн
deviations-form-language-hint = Матн ба забонҳои дигар бетағйир мемонад.
deviations-form-name = Сарлавҳа
deviations-form-what = Чӣ дида мешавад
deviations-form-what-hint = Он чи корманд мебинад, дар ду ё се ҷумла.
deviations-form-advice = Чӣ бояд кард
deviations-form-advice-hint = Бо вуҷуди ин чӣ тавр донистан мумкин аст, ки ҳуҷҷат ҳақиқӣ аст.
deviations-form-format-none = Минтақа онро нишон намедиҳад
deviations-form-code-hint = Ду аломати аввали минтақа: ID, I<, P<.
deviations-form-state-code-hint = Танҳо агар аз стандарт дигар бошад: то се ҳарф.
deviations-form-number-from = Рақами аввал ё оғози рақам
deviations-form-number-from-hint = Ҳарфу рақамҳо, чунон ки дар минтақа. Барои ҳамаи рақамҳо холӣ монед.
deviations-form-number-to = Рақами охирин
deviations-form-number-to-hint = Агар танҳо оғози рақамҳо якхела бошад, холӣ монед.
deviations-form-save = Нигоҳ доштан
deviations-form-back = Бозгашт

deviations-flash-saved = Нигоҳ дошта шуд. Шахси дуюм нашр мекунад.
deviations-flash-released = Нашр шуд.
deviations-flash-withdrawn = Бозпас гирифта шуд.
deviations-conflict-own = Ин нусхаро Шумо навиштаед. Бояд каси дигар онро нашр кунад.
deviations-conflict-reason = Инро одамони бештар аз пештара мехонанд, вале сабаб навишта нашудааст.
deviations-conflict-released = Касе аллакай онро нашр кардааст ё бозпас гирифтааст.
deviations-conflict-changed = Аз вақте ки Шумо кушодед, касе онро тағйир додааст.
deviations-conflict-withdrawn = Бозпас гирифта шудааст.
deviations-notice-described = Созмони дигар ҳуҷҷатҳои кишвари Шуморо тавсиф кард
deviations-notice-described-text = Мақомоти бақайдгирии яке аз кишварҳои аъзо тавсиф кард, ки ҳуҷҷатҳои аслии кишвари Шумо чӣ тавр аз санҷиш намегузаранд ({ $time }). Лутфан дурустии онро бинед.
deviations-error-issuer = Ин рамзи ягон давлат нест: на бештар аз се ҳарфи калон.
deviations-error-kind = Лутфан интихоб кунед, ки чӣ аз санҷиш намегузарад.
deviations-error-specimen = Ин рамзи намуна нест: TUR-BO-01001.
deviations-error-day = Ин рӯз дар тақвим нест.
deviations-error-order = Рӯзи охирини додан пеш аз рӯзи аввал аст.
deviations-error-source = Лутфан суроғаи пурраеро нависед, ки бо https:// оғоз мешавад.
deviations-error-tlp = Лутфан интихоб кунед, ки кӣ хонда метавонад.
deviations-error-language = Лутфан забонро интихоб кунед.
deviations-error-name = Лутфан сарлавҳае нависед, ки аз 150 ҳарф зиёд набошад.
deviations-error-text = Лутфан на бештар аз 2000 ҳарф нависед.
deviations-error-text-needed = Лутфан онро ба забони аслӣ, на бештар аз 2000 ҳарф нависед.
deviations-error-zone-needed = Барои рақами санҷишӣ бояд минтақа тавсиф шавад: шакл, рамзи ҳуҷҷат, рақам ва тарзи ҳисоби он.
deviations-error-code = Ин ду аломати минтақа нест.
deviations-error-digit = Минтақаҳои ин шакл чунин рақам надоранд.
deviations-error-way = Ин тарз танҳо ба рақами ҳуҷҷати корт тааллуқ дорад.
deviations-error-number = Танҳо ҳарфҳои A то Z ва рақамҳо, на бештар аз 22.
deviations-error-range = Рақами охирин бояд ба дарозии рақами аввал бошад ва пеш аз он набошад.
deviations-error-any = Лутфан рақамҳоро нишон диҳед: дар ҷое ки ҳар рақам қабул мешавад, танҳо рақамҳо ҳуҷҷатҳои дар назар дошташударо нишон медиҳанд.

deviations-verdict = Тафовути маълум: { $title }
deviations-verdict-link = Дар бораи он чӣ маълум аст
search-kind-deviation = Тафовути маълум
audit-thing-deviation = Тафовути маълум
