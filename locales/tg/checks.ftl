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
checks-warning-passport-code = Ҳарфи дуюм холӣ аст (P<). Шиносномаҳое, ки аз 1 январи 2028 дода мешаванд, бояд ҳарфи дуюм дошта бошанд, масалан PP.
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

# What programs are told.
checks-wrong-mrz = Матни дархост бояд JSON бо як майдон бошад: mrz, матн.
