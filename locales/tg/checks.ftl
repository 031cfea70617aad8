# Review by a native reader: the whole file; above all the words for check digit, filler and consistent
# The tools for whoever holds a document, a name, a number or a date in front of them.

checks-title = Абзорҳо
checks-lead = Санҷишҳои хурд барои ҳар касе, ки дар пешаш ҳуҷҷат, ном ё сана ҳаст.
checks-nothing-kept = Он чи ворид мекунед, на нигоҳ дошта мешавад ва на сабт.
checks-check = Санҷидан
checks-again = Санҷидани дигар
checks-specimen = Бо намуна озмудан
checks-unprotected = ҳифз нашудааст
checks-agrees = мувофиқ
checks-differs = номувофиқ

# The machine-readable zone.
checks-mrz-title = Минтақаи мошинхон
checks-mrz-heading = Санҷиши минтақаи мошинхон
checks-mrz-about = Оё рақамҳои санҷишии шиноснома, корт ё раводид мувофиқанд?
checks-mrz-label = Сатрҳои минтақаи мошинхон
checks-mrz-hint = Ду ё се сатр, чунон ки чоп шудаанд, на бештар аз 400 аломат.
checks-mrz-too-long = Лутфан на бештар аз 400 аломат ворид кунед.
checks-mrz-all-agree = Ҳамаи { $count } рақами санҷишӣ мувофиқанд.
checks-mrz-to-know = Дар поён { $count } чизи донистанӣ ҳаст.
checks-mrz-digits-differ = Аз { $count } рақами санҷишӣ { $wrong } мувофиқ нест.
checks-mrz-misread = Шояд як аломат нодуруст хонда шуда бошад.
checks-mrz-other-wrong = Рақамҳои санҷишӣ мувофиқанд, аммо чизи дигар дуруст буда наметавонад.
checks-mrz-deviation = Маълум аст, ки ин ҳуҷҷати аслӣ айнан ҳамин тавр аз санҷиш намегузарад.
checks-mrz-no-zone = Ин сатрҳо минтақаи мошинхон нестанд.
checks-mrz-repair-title = Бо як тағйир ҳамаи рақамҳо мувофиқ меоянд
checks-mrz-repair-text = Сатри { $line }, аломати { $position }: ба ҷойи { $from } шояд { $to } бошад. Пеш аз қабул ба ҳуҷҷат нигаред.
checks-mrz-repair-do = Бо ин тағйир санҷидан
checks-mrz-findings = Чӣ нодуруст аст
checks-mrz-warnings = Огоҳиҳо
checks-mrz-fields = Майдон ба майдон
checks-mrz-changes = Тағйирҳои пеш аз хониш
checks-mrz-caution = Мувофиқати рақамҳо нишон намедиҳад, ки ҳуҷҷат аслӣ аст. Номҳо, давлати диҳанда, шаҳрвандӣ ва ҷинс рақами санҷишӣ надоранд.
checks-verdict-consistent = Мувофиқ
checks-verdict-consistent-with-warnings = Мувофиқ бо огоҳӣ
checks-verdict-inconsistent = Номувофиқ
checks-verdict-known-deviation = Тафовути маълум
checks-verdict-malformed = Шакли нодуруст
checks-format-td1 = Корт, 3 сатр аз 30 аломат.
checks-format-td2 = Корт, 2 сатр аз 36 аломат.
checks-format-td3 = Шиноснома, 2 сатр аз 44 аломат.
checks-format-mrv-a = Раводид, 2 сатр аз 44 аломат.
checks-format-mrv-b = Раводид, 2 сатр аз 36 аломат.
checks-head-place = Ҷой
checks-head-field = Майдон
checks-head-value = Матни чопшуда
checks-head-printed = Чопшуда
checks-head-computed = Ҳисобшуда
checks-head-result = Натиҷа
checks-field-number = Рақами ҳуҷҷат
checks-field-birth = Санаи таваллуд
checks-field-expiry = Санаи анҷоми эътибор
checks-field-personal = Рақами шахсӣ
checks-field-composite = Ҳама якҷоя
checks-field-primary = Насаб
checks-field-secondary = Номҳо
checks-field-issuer = Давлати диҳанда
checks-field-nationality = Шаҳрвандӣ
checks-field-sex = Ҷинс
checks-sex-none = зикр нашудааст

# What is wrong with a zone.
checks-reason-one-line = Ин танҳо як сатри минтақа аст. Лутфан боқимондаро низ ворид кунед.
checks-reason-line-count = Минтақа ду ё се сатр дорад; ин ҷо { $count } сатр аст.
checks-reason-line-length = Сатри { $line } дорои { $count } аломат аст; барои { $format } { $width } лозим аст.
checks-reason-gap = Дар сатри { $line } дар атрофи аломати { $position } чизе кам ё зиёд аст.
checks-reason-charset = Сатри { $line }, аломати { $position }: { $letter } ({ $code }) дар чунин минтақа намеояд.
checks-reason-birth = Санаи таваллуд дар тақвим нест.
checks-reason-expiry = Санаи анҷоми эътибор дар тақвим нест.
checks-reason-document-code = Ду ҳарфи аввал ягон навъи ҳуҷҷати ин шаклро нишон намедиҳанд.
checks-reason-number = Рақами ҳуҷҷат холӣ аст ё бо пуркунанда оғоз мешавад.
checks-reason-name-digit = Дар ном рақам ҳаст.
checks-reason-name-filler = Ном бо пуркунанда оғоз мешавад; номи ягона дар аввал меояд.
checks-reason-sex = Дар ҷойи ҷинс на F, на M ва на пуркунанда ҳаст.
checks-reason-country = { $code } рамзи ягон давлат ё созмон нест.

# What to know of a zone.
checks-warning-specimen = UTO рамзи намунаҳост. Ин ҳуҷҷатро ягон давлат намедиҳад.
checks-warning-passport-code = Ҳарфи дуюм холӣ аст ({ $code }). Шиносномаҳое, ки аз 1 январи 2028 дода мешаванд, бояд ҳарфи дуюм дошта бошанд, масалан PP.
checks-warning-passport-code-late = Шиносномаи бе ҳарфи дуюм бояд пеш аз соли 2038 анҷом ёбад; ин дертар анҷом меёбад.
checks-warning-passport-code-unknown = Ҳарфи дуюм навъи шиносномаеро, ки аз соли 2026 истифода мешавад, нишон намедиҳад.
checks-warning-crew = AC рамзи шаҳодатномаи аъзои экипаж аст.
checks-warning-name = Ном ҷойи худро то охир пур кардааст ва шояд бурида шуда бошад.
checks-warning-retired = { $code } рамзи давлатест, ки дигар нест.
checks-warning-expired = Эътибори ҳуҷҷат ба охир расидааст.
checks-warning-expiry-before-birth = Эътибори ҳуҷҷат пеш аз санаи таваллуд ба охир расидааст.
checks-warning-filler-digit = Рақами шахсӣ пур шудааст, аз ин рӯ рақами санҷишии он холӣ намемонад.
checks-warning-swapped = Сатрҳо бо тартиби дигар мувофиқ меоянд.

# What was changed before the zone was read.
checks-change-upper-case = Ҳарфҳои хурд калон хонда шуданд.
checks-change-full-width = Аломатҳои васеъ оддӣ хонда шуданд.
checks-change-fillers = Нохунак ва қавсҳо пуркунанда хонда шуданд.
checks-change-digits = Рақамҳои форсӣ ё арабӣ лотинӣ хонда шуданд.
checks-change-spaces = Фосилаҳо пуркунанда хонда шуданд.
checks-change-invisible = Аломатҳои нонамоён партофта шуданд.
checks-change-trimmed = Фосилаҳои канори сатрҳо ва сатрҳои холӣ партофта шуданд.
checks-change-split = Як сатр ба ду ё се тақсим шуд.

# The spelling of names.
checks-name-title = Номҳо дар минтақаи мошинхон
checks-name-heading = Навишти ном барои минтақаи мошинхон
checks-name-about = Ҳарфҳои лотинӣ, кириллӣ ва арабӣ чӣ гуна навишта мешаванд ва чаро.
checks-name-surname = Насаб (шиносаи якум)
checks-name-given = Номҳо (шиносаи дуюм)
checks-name-language = Забони ном
checks-name-language-auto = Аз рӯйи ҳарфҳо ёфтан
checks-name-style = Тарзи навишти мақомоти диҳанда
checks-name-width = Дарозии майдон
checks-name-unify = Ёи арабӣ ва кофи арабиро чун форсӣ ва урду хондан
checks-name-printed = Номи чопшуда
checks-name-printed-hint = Агар хоҳед, муқоиса кунед.
checks-name-do = Навиштан
checks-name-error-empty = Лутфан насаб ё номро ворид кунед.
checks-name-error-long = Лутфан на бештар аз 120 аломат ворид кунед.
checks-name-error-digit = Дар ном рақам намеояд.
checks-name-field = Майдони ном дар минтақа.
checks-name-key = Калиди ҷустуҷӯ ва муқоиса
checks-name-unknown = Барои { $letter } ({ $code }) навишт нест, бинобар ин майдон сохта нашуд.
checks-name-moved = Номи ягона дар аввал меояд, бинобар ин ба он ҷо бурда шуд.
checks-name-cut = Ном нағунҷид ва бурида шуд.
checks-name-proposed = Аз рӯйи ҳарфҳо ном ба ин забон аст: { $language }.
checks-name-ask-language = Аз ҳарфҳо маълум нест, ки кадом забон аст. Лутфан онро интихоб кунед.
checks-name-ask-unify = Дар ном ё ё кофи арабӣ ҳаст. Дар форсӣ ва урду одатан ҳарфи дигар дар назар аст: агар ин ҷо ҳам чунин бошад, қайд кунед.
checks-name-silent = Стандарт дар бораи баъзе ҳарфҳо хомӯш аст. Навишти онҳо танҳо пешниҳод аст.
checks-name-letters = Ҳарф ба ҳарф
checks-name-head-letter = Ҳарф
checks-name-head-spelling = Навишт
checks-name-head-rule = Қоида
checks-name-dropped = партофта шуд
checks-name-exception = аз рӯйи забон ё ҷойи он
checks-name-alternates = Навиштҳои дигар
checks-name-reverse = Бозхонӣ
checks-name-ambiguous = Ҳарфҳои нишондорро бо чанд роҳ хондан мумкин аст.
checks-name-compare-same = Номи чопшуда ҳамон аст.
checks-name-compare-alternate = Номи чопшуда навишти дигари иҷозатшуда ё пешниҳодшуда аст.
checks-name-compare-differs = Номи чопшуда аз аломати { $position } сар карда фарқ дорад.
checks-name-note = Навишти ҳарфҳои арабӣ бо X калиди ҷустуҷӯ ва муқоиса аст. Давлате, ки онро чоп кунад, маълум нест.
checks-rule-latin = Ҳарфи худи минтақа
checks-rule-table-a = Ҷадвали A
checks-rule-table-b = Ҷадвали B
checks-rule-table-c = Ҷадвали C
checks-rule-appendix-b = Замимаи B
checks-rule-punctuation = Қисми 4.6
checks-rule-silent = Стандарт хомӯш: пешниҳод
checks-rule-none = Навишт надорад

# Dates in four calendars.
checks-calendar-title = Сана дар чор тақвим
checks-calendar-about = Як рӯз бо ҳисоби чор тақвим.
checks-calendar-date = Сана
checks-calendar-date-hint = Сол, моҳ ва рӯз бо рақам, сол чоррақама.
checks-calendar-from = Тақвими ин сана
checks-calendar-do = Табдил додан
checks-calendar-computed = ҳисобшуда, берун аз ҷадвали расмӣ
checks-calendar-note = Ду ҳисоби қамарӣ метавонанд то ду рӯз фарқ кунанд, ва моҳи дидашуда аз ҳар ду як рӯз.
checks-reckoning-gregorian = Мелодӣ
checks-reckoning-persian = Ҳиҷрии шамсӣ
checks-reckoning-umalqura = Ҳиҷрии қамарӣ (Уммулқуро)
checks-reckoning-civil = Ҳиҷрии қамарӣ (маданӣ)
checks-reckoning-julian = Юлианӣ (услуби кӯҳна)
checks-reckoning-rumi = Румӣ (усмонӣ)
checks-no-day-unreadable = Лутфан сол, моҳ ва рӯзро бо рақам ворид кунед.
checks-no-day-year = Рӯз бояд дар байни солҳои 1800 ва 2200 бошад.
checks-no-day-month = Сол дувоздаҳ моҳ дорад.
checks-no-day-day = Ин моҳ чунин рӯз надорад.

# National numbers.
checks-national-title = Рақамҳои миллӣ
checks-national-about = Оё сохти рақами миллӣ дуруст аст?
checks-national-country = Кишвар
checks-national-number = Рақам
checks-national-number-hint = Рақамҳо, бо хатча ё бе он.
checks-national-error-country = Лутфан яке аз кишварҳоро интихоб кунед: TUR, IRN, KAZ, PAK.
checks-national-too-long = Лутфан на бештар аз 40 аломат ворид кунед.
checks-national-well-formed = Сохташ дуруст
checks-national-not-well-formed = Сохташ нодуруст
checks-national-agrees = Рақам ба қоидаи ошкори худ мувофиқ аст.
checks-national-no-digit = Ин рақам рақами санҷишӣ надорад; танҳо сохташ дида шуд.
checks-national-filled = Сифрҳои аввал набуданд ва илова шуданд.
checks-national-note = Сохти дуруст маънои онро надорад, ки рақам ба касе дода шудааст.
checks-fault-characters = Ғайр аз рақам чизе ҳаст.
checks-fault-length = Рақами ин кишвар { $count } рақам дорад.
checks-fault-first-digit = Он бо сифр оғоз намешавад.
checks-fault-all-equal = Ҳамаи рақамҳо якхелаанд.
checks-fault-date = Санаи дохили он дар тақвим нест.
checks-fault-century = Рақами аср аз 1 то 6 нест.
checks-fault-check-digit = Рақами санҷишӣ мувофиқ нест.

# Texts that look alike.
checks-confusables-title = Матнҳои монанд
checks-confusables-about = Оё ду матн якхела менамоянд, бе он ки як бошанд?
checks-confusables-first = Матни якум
checks-confusables-second = Матни дуюм
checks-confusables-do = Муқоиса кардан
checks-confusables-empty = Лутфан ҳар ду матнро ворид кунед.
checks-confusables-causes = Чаро якхела нестанд
checks-confusables-pairs = Ҷойҳои фарқдор
checks-likeness-same = Якхела
checks-likeness-same-text = Ҳарф ба ҳарф якхела.
checks-likeness-alike = Монанд менамоянд
checks-likeness-alike-text = Якхела нестанд, ва ин дида намешавад.
checks-likeness-different = Гуногун
checks-likeness-different-text = Онҳоро аз ҳам фарқ кардан мумкин аст.
checks-cause-composition = Ҳарфҳо ва аломатҳо ба тарзи дигар пайвастаанд.
checks-cause-invisible = Дар яке аз онҳо чизи нонамоён ҳаст.
checks-cause-marks = Дар яке аз онҳо ҳаракат ё хати кашиш ҳаст.
checks-cause-arabic-letters = Ҳарфҳои хатти арабӣ бо тугмаҳои гуногун навишта шудаанд.
checks-cause-other-scripts = Дар онҳо ҳарфҳои хатҳои гуногун ҳастанд.

# What programs are told.
checks-wrong-fields = Матни дархост бояд JSON танҳо бо майдонҳои ҳамин абзор бошад.
