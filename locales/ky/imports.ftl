# Review by a native reader: whole file
# Drafts out of a table or a feed.

# The form.
imports-title = Импорттоо
imports-lede = Таблица же тасма долбоорлорго айланат. Адегенде ар бир саптан эмне болорун көрөсүз; Сиз айтмайынча долбоор түзүлбөйт.
imports-file = Файл
imports-file-hint = CSV, Atom же RSS, эң көбү 5 МБ жана { $count } сап.
imports-columns = Мамычалардын аттары
imports-file-languages = «reference» астындагы сөзү бирдей, тилдери башка саптар котормолору менен бир долбоор болот.
imports-encoding = Тамгалардын коддолушу
imports-encoding-hint = Тамгалар туура эмес чыкпаса, порталга калтырыңыз.
imports-encoding-told = Портал өзү аныктайт
imports-language = Тили көрсөтүлбөгөн саптардын тили
imports-language-hint = Сап өз тилин көрсөтө алат: ru, fa-AF.
imports-theme = Темасы көрсөтүлбөгөн саптардын темасы
imports-theme-hint = Сап өз темасын маалыматтарыбыздын сөзү менен көрсөтө алат: smart-card.
imports-theme-none = Эч кайсынысы
imports-read = Окуп көрсөтүү

# What would become of the rows.
imports-dry = Азырынча долбоор түзүлгөн жок. Саптардан мындай болот:
imports-count-new = Жаңы долбоор: { $count }
imports-count-translations = Алардын котормолору: { $count }
imports-count-there = Мурунтан бар: { $count }
imports-count-refused = Кабыл алынган жок: { $count }
imports-make = { $count } долбоор түзүү
imports-other = Башка файл
imports-made = { $count } долбоор түзүлдү.
imports-rows = Саптар
imports-row = Сап
imports-verdict = Эмне болот
imports-verdict-new = Жаңы долбоор
imports-verdict-translation = Котормо
imports-verdict-original = Түп нуска: { $count }-сап
imports-verdict-there = Мурунтан бар
imports-take = Ошентсе да алуу
imports-make-ticked = Жаңы жана белгиленген долбоорлорду түзүү
imports-keep = Бул беттин белгилерин сактоо
imports-flash-kept = Белгилер сакталды.
imports-flash-none = Жаңы же белгиленген сап болгон жок; долбоор түзүлгөн жок.
imports-verdict-twice = Ушул файлда эки жолу
imports-verdict-refused = Кабыл алынган жок
imports-verdict-waits = Кезегин күтүүдө
imports-others = Калган саптар
imports-error-original = Түп нусканын сабы кабыл алынган жок, ошондуктан бул котормонун орду жок.
imports-flash-made = Долбоорлор түзүлдү.
imports-flash-begun = Долбоорлор түзүлүп жатат.
achievements-way-imported = Импорттолду

# Why a file cannot be read.
imports-fault = Файл окулбайт
imports-fault-nothing = Андан эч нерсе сакталган жок.
imports-fault-empty = Файл жок же ичинде эч нерсе жок.
imports-fault-too-large = Файл 5 МБдан чоң. Аны бөлүңүз.
imports-fault-rows = Файлда 2000ден көп сап бар. Аны бөлүңүз.
imports-fault-columns = { $count }-сапта 200дөн көп мамыча бар.
imports-fault-long = { $count }-сапта өтө узун текст бар.
imports-fault-quote = { $count }-саптагы тырмакча жабылбайт.
imports-fault-title = «title» деген мамыча жок.
imports-fault-encoding = Файл бул коддоодо текст эмес. Башкасын тандаңыз.
imports-fault-nul = Файлда бош (null) белги бар, демек текст эмес.
imports-fault-feed = Файл тасма сыяктуу башталат, бирок Atom да, RSS да эмес же бүтпөй калган.
