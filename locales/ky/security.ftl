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
accounts-mail-roles-changed-text = Администратор эсебиңиз эмне кыла аларын өзгөрттү ({ $time }). Профилиңиз ролдоруңузду көрсөтөт. Сизге жаңы роль берилсе, кайра кириңиз.

# Passkeys.
accounts-passkey-title = Кирүү ачкычы
accounts-passkey-text = Эң коопсуз жана кыска жол: телефонуңуз, компьютериңиз же сырсөз менеджери бул Сиз экениңизди манжа, жүз же өз коду менен көрсөтөт. Сырсөз керек эмес, аны эч бир жалган бет ала албайт.
accounts-passkey-add = Кирүү ачкычын кошуу
accounts-passkey-make = Кирүү ачкычын түзүү
accounts-passkey-use = Кирүү ачкычы менен кирүү
accounts-passkey-confirm = Кирүү ачкычы менен ырастоо
accounts-passkey-or = же
accounts-passkey-refused = Кирүү ачкычы берилген жок. Кайра аракет кылыңыз же башка жолду тандаңыз.
accounts-passkey-script = Кирүү ачкычтарына скрипт керек, бул браузер аны аткарбайт.
accounts-error-passkey = Бул кирүү ачкычы бул жерде белгисиз же суроо эскирип калган
accounts-flash-passkey-refused = Кирүү ачкычы кошулган жок. Кайра аракет кылыңыз.

# Sessions.
accounts-sessions-title = Сеанстарым
accounts-sessions-lede = Кайсы жерде киргениңиз. Жапкан сеансыңыз кийинки басууда бүтөт.
accounts-sessions-device = Браузер
accounts-sessions-place = Тармак
accounts-sessions-place-here = азыркы тармагыңыз
accounts-sessions-place-other = башка тармак
accounts-sessions-place-unknown = белгисиз
accounts-sessions-begun = Кирген убактысы
accounts-sessions-this = Ушул браузер
accounts-sessions-end = Жабуу
accounts-sessions-end-others = Мындан башкасын баарын жабуу
accounts-sessions-unknown-hint = Бирин тааныбайсызбы? Аны жаап, сырсөзүңүздү өзгөртүңүз.
accounts-device-unknown = Белгисиз браузер
accounts-person-end-sessions = Бардык сеанстарды жабуу
accounts-person-end-sessions-hint = Адам бардык жерден чыгарылат жана кайра кире алат.
accounts-flash-session-ended = Сеанс жабылды.
accounts-flash-sessions-ended = Башка сеанстардын баары жабылды.
accounts-flash-sessions-of-ended = Бул адамдын бардык сеанстары жабылды.

# Passwords.
accounts-new-password-hint-beside-another = Кеминде сегиз белги, анткени жанында экинчи ырастоо бар. Каалаган жазуу жана боштук жарайт.
accounts-sign-in-password-hint = Баскычтоп кайсы тилде турганын караңыз.
accounts-strength-label = Сырсөздүн узундугу
accounts-strength-short = Азырынча өтө кыска
accounts-strength-enough = Жетишерлик узун
accounts-conflict-short-password = Сырсөзүңүз жалгыз турууга өтө кыска. Акыркы экинчи ырастоону алып салуудан мурда кеминде он беш белгилүү сырсөз тандаңыз.

# Letters.
accounts-mail-new-browser-subject = Sijil порталына жаңы браузерден кирүү
accounts-mail-new-browser-text = Кимдир бирөө, балким Сиз, эсебиңизге мурда көрүнбөгөн браузерден кирди ({ $time }; { $device }).

# The way back.
accounts-person-recovery = Калыбына келтирүүнү баштоо
accounts-person-recovery-hint = Сырсөз эми иштебейт, бардык сеанстар жабылат жана адамга жаңысын тандоо үчүн шилтеме жөнөтүлөт. Экинчи ырастоолор калат.
accounts-person-reset = Экинчи ырастоолорду алып салуу
accounts-person-reset-hint = Колдонмосун, кирүү ачкычтарын жана коддорун жоготкон адам үчүн. Сиз баштайсыз; башка администратор үч күн ичинде ырастайт. Адегенде чын эле ошол адам экенине ынаныңыз.
accounts-person-reset-open = { $name } бул адамдын экинчи ырастоолорун алып салууну сурады. Башка администратор чечет.
accounts-person-reset-confirm = Алып салууну ырастоо
accounts-person-reset-cancel = Токтотуу
accounts-person-factors-none = Азырынча экинчи ырастоо жок
accounts-person-factors-some = Экинчи ырастоо орнотулган
accounts-conflict-reset = Бул жерде азыр аткарыла турган ачык иш жок. Бетти кайра караңыз.
accounts-flash-recovery-started = Калыбына келтирүү башталды. Шилтемеси бар кат жолдо.
accounts-flash-reset-started = Башка администратордун ырастоого үч күнү бар. Адамга кабарланды.
accounts-flash-reset-confirmed = Экинчи ырастоолор алып салынды. Шилтемеси бар кат жолдо.
accounts-flash-reset-cancelled = Токтотулду. Баары мурдагыдай калат.

# Letters.
accounts-mail-recovery-text = Уюмуңуздун администратору эсебиңизди калыбына келтирүүнү баштады. Эски сырсөз эми иштебейт. Жаңысын тандаңыз; шилтеме бир жолу жана бир саат иштейт:
accounts-mail-reset-started-subject = Sijil порталындагы экинчи ырастооңузду алып салуу суралды
accounts-mail-reset-started-text = Администратор эсебиңиздин колдонмосун, кирүү ачкычтарын жана калыбына келтирүү коддорун алып салууну сурады ({ $time }). Экинчи администратордун ырастоого үч күнү бар.
accounts-mail-reset-done-subject = Sijil порталындагы экинчи ырастооңуз алып салынды
accounts-mail-reset-done-text = Эки администратор эсебиңиздин колдонмосун, кирүү ачкычтарын жана калыбына келтирүү коддорун алып салды ({ $time }). Жаңы сырсөз тандоо шилтемеси башка катта.

# When two decide, and who is told.
accounts-person-reset-two = Муну Сиз ырастай албайсыз. Эки администратор чогуу чечет: эч кимиси экинчисине роль берген эмес жана экөө тең үч күндөн бери ушул ролдо. Өлкөдө муну кыла алган эч ким болбосо, катчылык ырастайт.
accounts-factors-reset-open = Администратор экинчи ырастоолоруңузду алып салууну сурады. Муну Сиз сурабасаңыз, токтотуңуз.
accounts-conflict-last-way = Бул — эсебиңизге кирүүнүн жалгыз жолу. Адегенде почтадагы шилтеме менен сырсөз тандаңыз же кирүү ачкычын кошуңуз.
accounts-mail-reset-started-do = Муну Сиз сурабасаңыз, кирүү коопсуздугу бетинде токтотуңуз:
accounts-mail-reset-waits-subject = Sijil: экинчи ырастоолорду алып салуу Сизди күтүп турат
accounts-mail-reset-waits-text = Администратор өз өлкөсүндөгү бир эсептин экинчи ырастоолорун алып салууну сурады, ал жерде муну башка эч ким ырастай албайт ({ $time }). Катчылыктын чечүүгө үч күнү бар.
accounts-mail-reset-waits-do = Адегенде чын эле ошол адам экенине ынаныңыз:
accounts-mail-administrator-subject = Sijil порталында уюмуңуздун жаңы администратору
accounts-mail-administrator-text = Sijil порталында бирөө уюмуңуздун кызматкерлеринин администратору болду ({ $time }).
accounts-mail-administrator-do = Муну күтпөсөңүз, тизмени карап, ролду алып салыңыз:

# What others do about an account, told to its owner.
accounts-mail-factors-taken-text = Порталдын оператору эсебиңиздин колдонмосун, кирүү ачкычтарын жана калыбына келтирүү коддорун алып салды ({ $time }). Жаңы сырсөз тандоо шилтемесин ошол адамдан аласыз.
accounts-mail-sessions-ended-subject = Sijil порталындагы сеанстарыңыз жабылды
accounts-mail-sessions-ended-text = Эсебиңизди башкарган адам сеанстарыңызды жапты ({ $time }). Кайра кире аласыз.
accounts-mail-closed-subject = Sijil порталындагы эсебиңиз токтотулду
accounts-mail-closed-text = Эсебиңизди башкарган адам аны токтотту ({ $time }). Бардык сеанстарыңыз жабылды, кире албайсыз. Жазгандарыңыздын баары сакталат.
accounts-mail-opened-subject = Sijil порталындагы эсебиңиз кайра иштетилди
accounts-mail-opened-text = Эсебиңизди башкарган адам аны кайра иштетти ({ $time }). Мурдагыдай кире аласыз.
accounts-mail-opened-do = Муну күтпөсөңүз, уюмуңуздун администраторуна кабарлаңыз. Кирүү үчүн:
