# Review by a native reader: the whole file; above all accounts-address-open
# Another e-mail address for an account.
accounts-address-title = Иваз кардани суроғаи почтаи электронӣ
accounts-address-lede = Ба суроғаи нав пайванд меравад. Вақте ки Шумо дар ин ҷо ворид шуда, онро кушоед, суроға иваз мешавад. Ба суроғаи пешина дарҳол хабар дода мешавад.
accounts-address-now = Суроғаи ҳозира
accounts-address-field = Почтаи электронии хизматии нав
accounts-address-field-hint = Аз он пас Шумо бо ин суроға ворид мешавед ва ҳамаи мактубҳо ба он ҷо меоянд.
accounts-address-button = Фиристодани пайванд
accounts-address-open = Барои гузаштан ба { $address } бояд пайванди ба он ҷо фиристодашударо кушоед; мӯҳлат: { $time }.
accounts-new-address-title = Тасдиқи суроғаи нав
accounts-new-address-lede = Аз ин пас Шумо бо ин суроға ворид мешавед ва ҳамаи мактубҳо ба он ҷо меоянд. Нишастҳои дигари Шумо анҷом меёбанд.
accounts-new-address-button = Истифодаи ин суроға
accounts-new-address-ended = Пайванд як бор, дар давоми як соат ва танҳо барои касе кор мекунад, ки онро дархост кардааст ва ворид шудааст. Дар маълумоти шахсии худ метавонед пайванди дигар дархост кунед.

# What was done and what is to be corrected.
accounts-flash-address-asked = Пайванд ба суроғаи нав фиристода шуд.
accounts-flash-address-changed = Суроға иваз шуд. Ҳамаи нишастҳои дигар анҷом ёфтанд.
accounts-address-error-same = Ин худ суроғаи Шумост
accounts-address-error-often = Шумо дар як соат се бор дархост кардед. Каме сабр кунед
accounts-address-conflict-taken = Ин суроғаро истифода бурдан мумкин нест. Суроғаи дигар дархост кунед.

# Letters.
accounts-mail-address-asked-subject = Дар Sijil суроғаи дигар дархост шуд
accounts-mail-address-asked-text = Касе, эҳтимол худи Шумо, барои ҳисоби Шумо суроғаи дигари почтаи электрониро дархост кард ({ $time }). Вақте ки пайванди ба он ҷо фиристодашуда кушода шавад, суроға иваз мешавад; то он вақт онро дар маълумоти шахсии Шумо бекор кардан мумкин аст.
accounts-mail-address-changed-subject = Ҳисоби Шумо дар Sijil суроғаи дигар дорад
accounts-mail-address-changed-text = Ҳисоби Шумо суроғаи дигари почтаи электронӣ дорад ({ $time }). Ин суроға онро дигар намекушояд ва ҳамаи нишастҳои дигар анҷом ёфтанд.
accounts-mail-address-operator-text = Оператори портал ба ҳисоби Шумо суроғаи дигари почтаи электронӣ дод ({ $time }). Онро танҳо суроғаи нав мекушояд ва ҳамаи нишастҳо анҷом ёфтанд.
accounts-mail-address-changed-do = Агар Шумо нахоста бошед, дарҳол ба маъмури созмони худ хабар диҳед. Роҳҳои тамос бо созмонҳо дар ин ҷо ҳастанд:
accounts-mail-address-changed-button = Созмонҳо
accounts-mail-address-link-subject = Суроғаи нави худро барои Sijil тасдиқ кунед
accounts-mail-address-link-text = Шумо хостед, ки ҳисобатон дар Sijil ин суроғаро истифода барад. Пайванд як бор, дар давоми як соат ва дар ҷое кор мекунад, ки Шумо ворид шудаед:
accounts-mail-address-link-not-you = Агар ин Шумо набошед, ҳеҷ коре лозим нест: суроғаи ҳисоб бетағйир мемонад.
accounts-mail-address-taken-subject = Суроғаи Шумо дар Sijil дархост шуд
accounts-mail-address-taken-text = Касе хост ин суроғаро барои ҳисоби дигар дар Sijil истифода барад. Он ба ҳисоби Шумо тааллуқ дорад, бинобар ин чизе иваз нашуд.
accounts-mail-address-taken-do = Агар ин Шумо бошед, бо ҳисобе ворид шавед, ки ин суроға ба он тааллуқ дорад:
