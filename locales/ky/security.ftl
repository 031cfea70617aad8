# Review by a native reader: whole file

# The step after the password.
accounts-code-title = Экинчи кадам
accounts-code-lede = Сырсөз туура. Бул Сиз экениңизди көрсөткөн дагы бир кадам калды.
accounts-code-field = Код
accounts-code-hint = Колдонмоңуздагы алты сан же калыбына келтирүү коддорунун бири.
accounts-code-lost-title = Колдонмо менен коддор жоголдубу?
accounts-code-lost-text = Уюмуңуздун администраторуна кайрылыңыз. Эки адам биргелешип Сизге кайра баштоого мүмкүндүк бере алат.
accounts-code-ended-title = Кайра баштаңыз
accounts-code-ended-text = Сырсөз өтө эрте же башка браузерде киргизилген.

# Proving oneself again.
accounts-proof-title = Бул Сиз экениңизди ырастаңыз
accounts-proof-lede = Бул кадамга он мүнөттөн эски эмес ырастоо керек. Андан кийин турган жериңизге кайтасыз.
accounts-proof-button = Ырастоо

# Second factors.
accounts-factors-title = Кирүү коопсуздугу
accounts-factors-lede = Сырсөздү башка бирөө билсе да, экинчи ырастоо эсепти Сизде сактайт.
accounts-factors-demanded = Ролуңуз улантуудан мурда экинчи ырастоону талап кылат. Аны ушул жерден орнотуңуз; эки мүнөт кетет.
accounts-factors-name = Аталышы
accounts-factors-added = Кошулган
accounts-factors-used = Акыркы колдонулушу
accounts-factors-remove = Алып салуу
accounts-factors-app-title = Код колдонмосу
accounts-factors-app-text = Телефонуңуздагы колдонмо ар бир жарым мүнөттө жаңы алты сан көрсөтөт, тармаксыз да. Бир жолку коддордун (TOTP) каалаган колдонмосу жарайт.
accounts-factors-app-add = Колдонмо кошуу
accounts-factors-why-title = Эмне үчүн?
accounts-factors-why-text = Бул порталдан адамдардын жазуулары өтөт. Сырсөздү көрүп коюуга, таап алууга же айтып коюуга болот; колуңуздагыны — жок.
accounts-factor-app = Код колдонмосу
accounts-factor-passkey = Кирүү ачкычы

# An app to be added.
accounts-app-title = Код колдонмосун кошуу
accounts-app-scan = Колдонмону ачып, бул сүрөттү сканерлеңиз.
accounts-app-picture = Колдонмонун жашыруун ачкычы, сүрөт түрүндө
accounts-app-type = Сканерлөө мүмкүн болбосо, муну колдонмого териңиз:
accounts-app-name = Түзмөктүн аталышы
accounts-app-name-hint = Башкалардан айырмалоо үчүн, мисалы «телефонум». Бош калса болот.
accounts-app-code = Колдонмо азыр көрсөтүп турган код
accounts-app-code-hint = Алты сан. Колдонмо иштеп турганын көрсөтөт.
accounts-app-button = Бул колдонмону кошуу

# Recovery codes.
accounts-codes-title = Калыбына келтирүү коддору
accounts-codes-left = { $count } код калды.
accounts-codes-renew = Он жаңы код түзүү
accounts-codes-renew-hint = Колуңуздагы коддор иштебей калат.
accounts-codes-lede = Телефон жоголгон күнгө: ар бир код колдонмонун ордуна бир жолу киргизет. Басып чыгарыңыз же жазып алыңыз да, эч ким карабаган жерде сактаңыз.
accounts-codes-once = Алар ушул жолу гана көрсөтүлөт.
accounts-codes-kept = Сактап койдум
accounts-codes-print = Басып чыгаруу

# What is to be corrected, and what was done.
accounts-error-code = Бул код туура эмес же мурда колдонулган
accounts-error-code-too-soon = Аракеттер өтө көп болду. Бир аз күтүңүз
accounts-error-app-code = Бул ушул колдонмонун коду эмес. Телефондун сааты туура экенин текшериңиз
accounts-error-factor-name = Эң көп алтымыш тамгадан турган аталыш жазыңыз
accounts-conflict-last-factor = Ролуңуз экинчи ырастоону талап кылат. Муну алып салуудан мурда башкасын кошуңуз.
accounts-conflict-many-factors = Он жетиштүү. Адегенде бирин алып салыңыз.
accounts-conflict-no-factor = Калыбына келтирүү коддору колдонмо же кирүү ачкычы менен бирге болот. Адегенде бирин кошуңуз.
accounts-flash-offer-ended = Сүрөт эскирип калган. Мына жаңысы.
accounts-flash-factor-added = Кошулду. Башка сеанстарыңыздын баары жабылды.
accounts-flash-factor-removed = Алып салынды. Башка сеанстарыңыздын баары жабылды.
accounts-flash-proven = Ырасталды.

# Letters.
accounts-mail-factor-added-subject = Sijil эсебиңизге экинчи ырастоо кошулду
accounts-mail-factor-added-text = Эсебиңизге кирүүнүн экинчи ырастоосу, колдонмо же кирүү ачкычы, кошулду ({ $time }). Башка сеанстардын баары жабылды.
accounts-mail-factor-removed-subject = Sijil эсебиңизден экинчи ырастоо алып салынды
accounts-mail-factor-removed-text = Эсебиңизден кирүүнүн экинчи ырастоосу, колдонмо же кирүү ачкычы, алып салынды ({ $time }). Башка сеанстардын баары жабылды.
accounts-mail-codes-renewed-subject = Sijil эсебиңиз үчүн калыбына келтирүүнүн жаңы коддору
accounts-mail-codes-renewed-text = Эсебиңизге калыбына келтирүүнүн он жаңы коду түзүлдү ({ $time }). Мурдагылары эми иштебейт.
accounts-mail-code-used-subject = Sijil эсебиңиздин калыбына келтирүү коду колдонулду
accounts-mail-code-used-text = Калыбына келтирүү коддоруңуздун бири колдонмонун же кирүү ачкычынын ордуна колдонулду ({ $time }). Ал эми иштебейт.
accounts-mail-roles-changed-subject = Sijil ролдоруңуз өзгөртүлдү
accounts-mail-roles-changed-text = Администратор эсебиңиз эмне кыла аларын өзгөрттү ({ $time }). Профилиңиз ролдоруңузду көрсөтөт.
