# Review by a native reader: whole file

# The step after the password.
accounts-code-title = Қадами дуюм
accounts-code-lede = Гузарвожа дуруст аст. Як қадами дигар нишон медиҳад, ки ин Шумоед.
accounts-code-field = Рамз
accounts-code-hint = Шаш рақам аз барномаи Шумо ё яке аз рамзҳои барқарорсозӣ.
accounts-code-lost-title = Барнома ва рамзҳо гум шудаанд?
accounts-code-lost-text = Ба маъмури созмони худ муроҷиат кунед. Ду нафар якҷоя метавонанд ба Шумо аз нав роҳ диҳанд.
accounts-code-ended-title = Лутфан аз нав оғоз кунед
accounts-code-ended-text = Гузарвожа хеле пеш ё дар браузери дигар ворид шудааст.

# Proving oneself again.
accounts-proof-title = Тасдиқ кунед, ки ин Шумоед
accounts-proof-lede = Ин қадам тасдиқеро мехоҳад, ки аз даҳ дақиқа кӯҳна набошад. Баъд ба ҳамон ҷо бармегардед.
accounts-proof-button = Тасдиқ кардан

# Second factors.
accounts-factors-title = Амнияти воридшавӣ
accounts-factors-lede = Тасдиқи дуюм дар паҳлуи гузарвожа ҳисобро аз они Шумо нигоҳ медорад, ҳатто агар каси дигар гузарвожаро донад.
accounts-factors-demanded = Нақши Шумо пеш аз идома тасдиқи дуюмро талаб мекунад. Онро дар ҳамин ҷо насб кунед; ду дақиқа мегирад.
accounts-factors-name = Ном
accounts-factors-added = Илова шуд
accounts-factors-used = Истифодаи охирин
accounts-factors-remove = Бардоштан
accounts-factors-app-title = Барномаи рамзҳо
accounts-factors-app-text = Барнома дар телефони Шумо ҳар ним дақиқа шаш рақами нав нишон медиҳад, ҳатто бе шабака. Ҳар барномаи рамзҳои якдафъаина (TOTP) мувофиқ аст.
accounts-factors-app-add = Илова кардани барнома
accounts-factors-why-title = Чаро?
accounts-factors-why-text = Сабтҳои мардум аз ин портал мегузаранд. Гузарвожаро дидан, тахмин кардан ё гуфтан мумкин аст; он чи дар дасти Шумост — не.
accounts-factor-app = Барномаи рамзҳо
accounts-factor-passkey = Калиди воридшавӣ

# An app to be added.
accounts-app-title = Илова кардани барномаи рамзҳо
accounts-app-scan = Барномаро кушоед ва ин тасвирро скан кунед.
accounts-app-picture = Калиди махфии барнома ба шакли тасвир
accounts-app-type = Агар скан нашавад, инро дар барнома нависед:
accounts-app-name = Номи дастгоҳ
accounts-app-name-hint = Барои фарқ кардан аз дигарон, масалан «телефони ман». Метавонад холӣ монад.
accounts-app-code = Рамзе, ки барнома ҳозир нишон медиҳад
accounts-app-code-hint = Шаш рақам. Нишон медиҳад, ки барнома кор мекунад.
accounts-app-button = Ин барномаро илова кардан

# Recovery codes.
accounts-codes-title = Рамзҳои барқарорсозӣ
accounts-codes-left = { $count } рамз мондааст.
accounts-codes-renew = Сохтани даҳ рамзи нав
accounts-codes-renew-hint = Рамзҳое, ки доред, дигар кор намекунанд.
accounts-codes-lede = Барои рӯзе, ки телефон гум шавад: ҳар рамз як бор ба ҷои барнома роҳ медиҳад. Онҳоро чоп кунед ё нависед ва ҷое нигоҳ доред, ки каси дигар намебинад.
accounts-codes-once = Онҳо танҳо ҳамин як бор нишон дода мешаванд.
accounts-codes-kept = Нигоҳ доштам
accounts-codes-print = Чоп кардан

# What is to be corrected, and what was done.
accounts-error-code = Ин рамз дуруст нест ё аллакай истифода шудааст
accounts-error-code-too-soon = Кӯшишҳо аз ҳад зиёданд. Каме интизор шавед
accounts-error-app-code = Ин рамзи ин барнома нест. Бубинед, ки соати телефон дуруст аст ё не
accounts-error-factor-name = Номеро нависед, ки аз шаст ҳарф зиёд набошад
accounts-conflict-last-factor = Нақши Шумо тасдиқи дуюмро талаб мекунад. Пеш аз бардоштани ин дигареро илова кунед.
accounts-conflict-many-factors = Даҳто кифоя аст. Аввал якеро бардоред.
accounts-conflict-no-factor = Рамзҳои барқарорсозӣ дар паҳлуи барнома ё калиди воридшавӣ мебошанд. Аввал якеро илова кунед.
accounts-flash-offer-ended = Тасвир кӯҳна шуда буд. Ана нав.
accounts-flash-factor-added = Илова шуд. Ҳамаи нишастҳои дигари Шумо анҷом ёфтанд.
accounts-flash-factor-removed = Бардошта шуд. Ҳамаи нишастҳои дигари Шумо анҷом ёфтанд.
accounts-flash-proven = Тасдиқ шуд.

# Letters.
accounts-mail-factor-added-subject = Ба ҳисоби Шумо дар Sijil тасдиқи дуюм илова шуд
accounts-mail-factor-added-text = Ба ҳисоби Шумо тасдиқи дуюми воридшавӣ, барнома ё калиди воридшавӣ, илова шуд ({ $time }). Ҳамаи нишастҳои дигар анҷом ёфтанд.
accounts-mail-factor-removed-subject = Аз ҳисоби Шумо дар Sijil тасдиқи дуюм бардошта шуд
accounts-mail-factor-removed-text = Аз ҳисоби Шумо тасдиқи дуюми воридшавӣ, барнома ё калиди воридшавӣ, бардошта шуд ({ $time }). Ҳамаи нишастҳои дигар анҷом ёфтанд.
accounts-mail-codes-renewed-subject = Рамзҳои нави барқарорсозӣ барои ҳисоби Шумо дар Sijil
accounts-mail-codes-renewed-text = Барои ҳисоби Шумо даҳ рамзи нави барқарорсозӣ сохта шуд ({ $time }). Рамзҳои пешина дигар кор намекунанд.
accounts-mail-code-used-subject = Як рамзи барқарорсозии ҳисоби Шумо дар Sijil истифода шуд
accounts-mail-code-used-text = Яке аз рамзҳои барқарорсозии Шумо ба ҷои барнома ё калиди воридшавӣ истифода шуд ({ $time }). Он дигар кор намекунад.
accounts-mail-roles-changed-subject = Нақшҳои Шумо дар Sijil иваз шуданд
accounts-mail-roles-changed-text = Маъмур он чиро, ки ҳисоби Шумо карда метавонад, иваз кард ({ $time }). Маълумоти шахсии Шумо нақшҳоятонро нишон медиҳад. Агар ба Шумо нақши нав дода шуда бошад, аз нав ворид шавед.

# Passkeys.
accounts-passkey-title = Калиди воридшавӣ
accounts-passkey-text = Роҳи бехатартарин ва кӯтоҳтарин: телефон, компютер ё мудири гузарвожа бо ангушт, чеҳра ё рамзи худ нишон медиҳад, ки ин Шумоед. Гузарвожа лозим нест ва ҳеҷ саҳифаи сохта онро гирифта наметавонад.
accounts-passkey-add = Илова кардани калиди воридшавӣ
accounts-passkey-make = Сохтани калиди воридшавӣ
accounts-passkey-use = Ворид шудан бо калид
accounts-passkey-confirm = Тасдиқ бо калид
accounts-passkey-or = ё
accounts-passkey-refused = Калиди воридшавӣ дода нашуд. Бори дигар кӯшиш кунед ё роҳи дигарро интихоб намоед.
accounts-passkey-script = Калидҳои воридшавӣ скрипт мехоҳанд, ки ин браузер онро иҷро намекунад.
accounts-error-passkey = Ин калиди воридшавӣ дар ин ҷо шинохта нест ё вақти пурсиш гузаштааст
accounts-flash-passkey-refused = Калиди воридшавӣ илова нашуд. Лутфан бори дигар кӯшиш кунед.

# Sessions.
accounts-sessions-title = Нишастҳои ман
accounts-sessions-lede = Ҷойҳое, ки ворид шудаед. Он чи анҷом медиҳед, бо клики навбатӣ тамом аст.
accounts-sessions-device = Браузер
accounts-sessions-place = Шабака
accounts-sessions-place-here = ҳамин шабакаи ҳозира
accounts-sessions-place-other = шабакаи дигар
accounts-sessions-place-unknown = номаълум
accounts-sessions-begun = Вақти воридшавӣ
accounts-sessions-this = Ҳамин браузер
accounts-sessions-end = Анҷом додан
accounts-sessions-end-others = Анҷом додани ҳама ҷуз ин
accounts-sessions-unknown-hint = Якеро намешиносед? Онро анҷом диҳед ва гузарвожаи худро иваз кунед.
accounts-device-unknown = Браузери номаълум
accounts-person-end-sessions = Анҷом додани ҳамаи нишастҳо
accounts-person-end-sessions-hint = Шахс аз ҳама ҷо мебарояд ва метавонад аз нав ворид шавад.
accounts-flash-session-ended = Нишаст анҷом ёфт.
accounts-flash-sessions-ended = Ҳамаи нишастҳои дигар анҷом ёфтанд.
accounts-flash-sessions-of-ended = Ҳамаи нишастҳои ин шахс анҷом ёфтанд.

# Passwords.
accounts-new-password-hint-beside-another = Камаш ҳашт аломат, зеро дар паҳлуяш тасдиқи дуюм ҳаст. Ҳар хат ва фосила мешавад.
accounts-sign-in-password-hint = Ба забони клавиатура диққат диҳед.
accounts-strength-label = Дарозии гузарвожа
accounts-strength-short = Ҳанӯз кӯтоҳ аст
accounts-strength-enough = Кофӣ дароз аст
accounts-conflict-short-password = Гузарвожаи Шумо барои танҳо мондан кӯтоҳ аст. Пеш аз бардоштани тасдиқи дуюми охирин гузарвожаеро аз понздаҳ аломат ё бештар интихоб кунед.

# Letters.
accounts-mail-new-browser-subject = Воридшавӣ ба Sijil аз браузери нав
accounts-mail-new-browser-text = Касе, эҳтимол худи Шумо, аз браузере, ки пештар дида нашуда буд, ба ҳисоби Шумо ворид шуд ({ $time }; { $device }).

# The way back.
accounts-person-recovery = Оғози барқарорсозӣ
accounts-person-recovery-hint = Гузарвожа дигар кор намекунад, ҳамаи нишастҳо анҷом меёбанд ва ба шахс пайванд барои интихоби нав фиристода мешавад. Тасдиқҳои дуюм мемонанд.
accounts-person-reset = Бардоштани тасдиқҳои дуюм
accounts-person-reset-hint = Барои касе, ки барнома, калидҳои воридшавӣ ва рамзҳоро гум кардааст. Шумо оғоз мекунед; маъмури дигар дар давоми се рӯз тасдиқ мекунад. Аввал боварӣ ҳосил кунед, ки ин воқеан ӯст.
accounts-person-reset-open = { $name } дархост кард, ки тасдиқҳои дуюми ин шахс бардошта шаванд. Маъмури дигар қарор мегирад.
accounts-person-reset-confirm = Тасдиқи бардоштан
accounts-person-reset-cancel = Бекор кардан
accounts-person-factors-none = Ҳанӯз тасдиқи дуюм нест
accounts-person-factors-some = Тасдиқи дуюм насб шудааст
accounts-conflict-reset = Ҳоло дар ин ҷо кори кушодае нест. Саҳифаро бори дигар бубинед.
accounts-flash-recovery-started = Барқарорсозӣ оғоз шуд. Нома бо пайванд дар роҳ аст.
accounts-flash-reset-started = Маъмури дигар барои тасдиқ се рӯз вақт дорад. Ба шахс хабар дода шуд.
accounts-flash-reset-confirmed = Тасдиқҳои дуюм бардошта шуданд. Нома бо пайванд дар роҳ аст.
accounts-flash-reset-cancelled = Бекор карда шуд. Ҳама чиз ҳамон тавр мемонад.

# Letters.
accounts-mail-recovery-text = Маъмури созмони Шумо барқарорсозии ҳисоби Шуморо оғоз кард. Гузарвожаи пешина дигар кор намекунад. Навашро интихоб кунед; пайванд як бор ва як соат кор мекунад:
accounts-mail-reset-started-subject = Бардоштани тасдиқҳои дуюми Шумо дар Sijil дархост шуд
accounts-mail-reset-started-text = Маъмур дархост кард, ки барнома, калидҳои воридшавӣ ва рамзҳои барқарорсозии ҳисоби Шумо бардошта шаванд ({ $time }). Маъмури дуюм барои тасдиқ се рӯз вақт дорад.
accounts-mail-reset-done-subject = Тасдиқҳои дуюми Шумо дар Sijil бардошта шуданд
accounts-mail-reset-done-text = Ду маъмур барнома, калидҳои воридшавӣ ва рамзҳои барқарорсозии ҳисоби Шуморо бардоштанд ({ $time }). Пайванди интихоби гузарвожаи нав дар мактуби дигар аст.

# When two decide, and who is told.
accounts-person-reset-two = Шумо инро тасдиқ карда наметавонед. Ду маъмур якҷоя қарор мегиранд: ҳеҷ яке ба дигаре нақшро надодааст ва ҳар ду се рӯз дар ин нақшанд. Агар дар кишвар касе натавонад, котибот тасдиқ мекунад.
accounts-factors-reset-open = Маъмур дархост кард, ки тасдиқҳои дуюми Шумо бардошта шаванд. Агар Шумо нахоста бошед, онро бекор кунед.
accounts-conflict-last-way = Ин роҳи ягонаи воридшавӣ ба ҳисоби Шумост. Аввал бо пайванд аз почта гузарвожа интихоб кунед ё калиди воридшавӣ илова кунед.
accounts-mail-reset-started-do = Агар Шумо нахоста бошед, онро дар саҳифаи амнияти воридшавӣ бекор кунед:
accounts-mail-reset-waits-subject = Бардоштани тасдиқҳои дуюм дар Sijil интизори Шумост
accounts-mail-reset-waits-text = Маъмур дархост кард, ки тасдиқҳои дуюми як ҳисоби кишвараш бардошта шаванд ва дар он ҷо каси дигар наметавонад онро тасдиқ кунад ({ $time }). Котибот барои қарор се рӯз вақт дорад.
accounts-mail-reset-waits-do = Аввал боварӣ ҳосил кунед, ки ин воқеан ӯст:
accounts-mail-administrator-subject = Маъмури нави созмони Шумо дар Sijil
accounts-mail-administrator-text = Касе дар Sijil маъмури кормандони созмони Шумо шуд ({ $time }).
accounts-mail-administrator-do = Агар инро интизор набудед, рӯйхатро бубинед ва нақшро бозпас гиред:

# What others do about an account, told to its owner.
accounts-mail-factors-taken-text = Оператори портал барнома, калидҳои воридшавӣ ва рамзҳои барқарорсозии ҳисоби Шуморо бардошт ({ $time }). Пайванди интихоби гузарвожаи навро аз ӯ мегиред.
accounts-mail-sessions-ended-subject = Нишастҳои Шумо дар Sijil анҷом дода шуданд
accounts-mail-sessions-ended-text = Касе, ки ҳисоби Шуморо идора мекунад, нишастҳои Шуморо анҷом дод ({ $time }). Метавонед аз нав ворид шавед.
accounts-mail-closed-subject = Ҳисоби Шумо дар Sijil ғайрифаъол карда шуд
accounts-mail-closed-text = Касе, ки ҳисоби Шуморо идора мекунад, онро ғайрифаъол кард ({ $time }). Шумо аз ҳама ҷо баромадед ва ворид шуда наметавонед. Ҳеҷ чизи навиштаатон гум намешавад.
accounts-mail-opened-subject = Ҳисоби Шумо дар Sijil аз нав фаъол шуд
accounts-mail-opened-text = Касе, ки ҳисоби Шуморо идора мекунад, онро аз нав фаъол кард ({ $time }). Мисли пештара ворид шуда метавонед.
accounts-mail-opened-do = Агар инро интизор набудед, ба маъмури созмони худ хабар диҳед. Барои воридшавӣ:
