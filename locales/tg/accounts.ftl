# Review by a native reader: whole file
# Sign-in.
accounts-sign-in-title = Воридшавӣ ба мизи корӣ
accounts-sign-in-lede = Барои кормандони даҳ мақоми бақайдгирии асноди ҳолати шаҳрвандӣ. Барои хондани қисми кушод воридшавӣ лозим нест.
accounts-sign-in-email = Почтаи электронии хизматӣ
accounts-sign-in-password = Гузарвожа
accounts-sign-in-button = Ворид шудан
accounts-sign-in-forgotten = Гузарвожаро фаромӯш кардед?
accounts-sign-in-official-title = Аз куҷо донам, ки ин портал расмӣ аст?
accounts-sign-in-official-text = Суроға бо { $address } оғоз мешавад. Мо гузарвожаи Шуморо ҳеҷ гоҳ бо телефон ё паём намепурсем.

# A forgotten password.
accounts-forgotten-title = Гузарвожаи фаромӯшшуда
accounts-forgotten-lede = Почтаи электронии хизматии худро нависед. Агар барои он ҳисоб кушода шуда бошад, дар чанд дақиқа мактуб бо пайванд меояд. Пайванд дар давоми як соат ва танҳо як бор кор мекунад.
accounts-forgotten-button = Фиристодани мактуб
accounts-forgotten-help = Ба ин қуттии почта дигар дастрасӣ надоред? Ба маъмури созмони худ муроҷиат кунед.

# Choosing a password with a link.
accounts-new-password-title = Интихоби гузарвожа
accounts-new-password-invitation-lede = Ҳисоби Шумо омода аст. Бо гузарвожаи худ метавонед ворид шавед.
accounts-new-password-reset-lede = Гузарвожаи нав ҷойи кӯҳнаро мегирад ва ҳамаи нишастҳои кушода анҷом меёбанд.
accounts-new-password-account = Ҳисоб
accounts-new-password-field = Гузарвожаи нав
accounts-new-password-hint = На камтар аз 15 аломат. Ҷумла аз муаммо беҳтар аст; ҳар гуна хат ва фосила мумкин аст.
accounts-new-password-button = Нигоҳ доштани гузарвожа

accounts-link-ended-title = Ин пайванд дигар кор намекунад
accounts-link-ended-text = Ҳар пайванд як бор ва дар муддати маҳдуд кор мекунад. Шумо метавонед пайванди нав дархост кунед; шахси даъватшуда ба маъмури созмони худ муроҷиат мекунад.
accounts-link-ended-again = Дархости пайванди нав

# One's own account.
accounts-profile-title = Маълумоти шахсӣ
accounts-profile-calendar = Тақвими санаҳо
accounts-profile-calendar-hint = Дар ҳамаи саҳифаҳо ва мактубҳо ба Шумо истифода мешавад.
accounts-profile-calendar-of-language = Тавре ки дар забони саҳифа маъмул аст
accounts-profile-calendar-gregorian = Мелодӣ
accounts-profile-calendar-solar-hijri = Ҳиҷрии шамсӣ
accounts-profile-time-zone = Минтақаи вақт
accounts-profile-time-zone-hint = Вақт аз рӯи ҳамин соат нишон дода мешавад.
accounts-profile-button = Нигоҳ доштан
accounts-profile-change-password = Иваз кардани гузарвожа
accounts-own-password-title = Иваз кардани гузарвожа
accounts-own-password-lede = Ҳамаи нишастҳои дигари Шумо анҷом меёбанд. Дар бораи иваз шудани гузарвожа ба Шумо мактуб меояд.
accounts-own-password-current = Гузарвожаи ҷорӣ
accounts-own-password-button = Иваз кардани гузарвожа

# The people of an organisation.
accounts-people-title = Кормандони созмони Шумо
accounts-people-title-administrators = Маъмурон
accounts-people-count = { $count ->
    [0] Ҳеҷ кас нест.
    [one] Як нафар.
   *[other] { $count } нафар.
}
accounts-people-invite = Даъват кардан
accounts-people-name = Ном
accounts-people-state = Ҳолат
accounts-people-last-sign-in = Воридшавии охирин
accounts-people-never = ҳанӯз не
accounts-people-action = Амал
accounts-people-change = Тағйир додан
accounts-people-by-country = Шахсони дорои ҳисоб аз рӯи кишварҳо
accounts-invite-title = Даъвати корманд
accounts-invite-lede = Мактуб пайванде дорад, ки бо он корманд гузарвожа интихоб мекунад. Он дар давоми ҳафт рӯз ва танҳо як бор кор мекунад.
accounts-invite-button = Фиристодани даъватнома
accounts-person-organisation = Созмон
accounts-person-name = Ном, чунон ки дар кишвар менависанд
accounts-person-name-hint = Бо хати худӣ.
accounts-person-name-latin = Ном бо ҳарфҳои лотинӣ
accounts-person-name-latin-hint = Чунон ки дар шиносномаи хориҷӣ. Ҳамкорон дар кишварҳои дигар ҳаминро мехонанд.
accounts-person-email = Почтаи электронии хизматӣ
accounts-person-email-hint = Корманд бо ҳамин суроға ворид мешавад.
accounts-person-language = Забони мактубҳо
accounts-person-language-hint = Бо кушодани саҳифа ба забони дигар тағйир намеёбад.
accounts-person-country = Кишвар
accounts-person-roles = Нақшҳо
accounts-person-roles-hint = Тағйирот аз амали навбатии корманд эътибор пайдо мекунад.
accounts-person-other-roles = Аз ҷониби худи созмон дода шудааст: { $roles }.
accounts-person-save-roles = Нигоҳ доштани нақшҳо
accounts-person-invite-again = Аз нав фиристодани даъватнома
accounts-person-invite-again-hint = Пайванди қаблӣ аз кор мемонад.
accounts-person-disable = Ғайрифаъол кардани ҳисоб
accounts-person-disable-hint = Корманд дарҳол аз ҳама ҷо бароварда мешавад ва дигар ворид шуда наметавонад. Ҳеҷ чизи навиштааш гум намешавад.
accounts-person-enable = Фаъол кардани ҳисоб
accounts-person-enable-hint = Корманд боз ворид шуда метавонад.

accounts-role-secretariat-administrator = Маъмури котибот
accounts-role-country-administrator = Маъмури кишвар
accounts-role-editor = Муҳаррир
accounts-role-reviewer = Баррасикунанда
accounts-role-officer = Корманд
accounts-role-auditor = Аудитор

accounts-state-invited = Даъватшуда
accounts-state-active = Фаъол
accounts-state-disabled = Ғайрифаъол

# What was done.
accounts-flash-link-on-its-way = Агар барои ин суроға ҳисоб бошад, мактуб бо пайванд фиристода шуд.
accounts-flash-password-chosen = Гузарвожа нигоҳ дошта шуд. Акнун метавонед бо он ворид шавед.
accounts-flash-password-changed = Гузарвожа иваз шуд. Ҳамаи нишастҳои дигар анҷом ёфтанд.
accounts-flash-profile-saved = Нигоҳ дошта шуд.
accounts-flash-invited = Даъватнома фиристода шуд.
accounts-flash-roles-changed = Нақшҳо тағйир дода шуданд.
accounts-flash-disabled = Ҳисоб ғайрифаъол карда шуд.
accounts-flash-enabled = Ҳисоб фаъол карда шуд.

# What is to be corrected.
accounts-error-email = Суроғаи почтаи электрониро нависед, масалан name@example.org
accounts-error-email-taken = Барои ин суроға аллакай ҳисоб ҳаст
accounts-error-password-empty = Гузарвожаро нависед
accounts-error-password-wrong = Ин гузарвожаи ҷорӣ нест
accounts-error-password-same = Гузарвожаеро интихоб кунед, ки аз гузарвожаи ҷорӣ фарқ кунад
accounts-error-sign-in = Почтаи электронӣ ва гузарвожа ба ҳам мувофиқ нестанд ё ҳисоб кушода нест
accounts-error-too-soon = Кӯшишҳо аз ҳад зиёданд. Каме интизор шавед ё барои интихоби гузарвожаи нав пайванд дархост кунед
accounts-error-name = Номро нависед
accounts-error-name-long = Ном набояд аз 100 ҳарф зиёд бошад
accounts-error-name-latin = Номро танҳо бо ҳарфҳои лотинӣ нависед
accounts-error-name-latin-long = Ном бо ҳарфҳои лотинӣ набояд аз 100 ҳарф зиёд бошад
accounts-error-language = Яке аз забонҳоро интихоб кунед
accounts-error-calendar = Яке аз тақвимҳоро интихоб кунед
accounts-error-time-zone = Яке аз минтақаҳои вақтро интихоб кунед
accounts-error-organisation = Яке аз созмонҳоро интихоб кунед
accounts-error-roles = Ақаллан як нақшро интихоб кунед
accounts-error-last-administrator = Аввал маъмури дигар таъин кунед: вагарна созмон бе маъмур мемонад
accounts-conflict-not-invited = Ин корманд даъватномаро аллакай қабул кардааст.

# Letters.
accounts-mail-greeting = Муҳтарам { $name },
accounts-mail-never-ask = Ҳеҷ кас аз номи портал ҳеҷ гоҳ гузарвожаи Шуморо намепурсад.
accounts-mail-invitation-subject = Ҳисоби Шумо дар Sijil
accounts-mail-invitation-text = { $inviter } барои Шумо дар Sijil, портали мақомоти бақайдгирии асноди ҳолати шаҳрвандии кишварҳои аъзои Созмони ҳамкории иқтисодӣ, ҳисоб кушод.
accounts-mail-invitation-by = Маъмури созмони { $organisation } барои Шумо дар Sijil, портали мақомоти бақайдгирии асноди ҳолати шаҳрвандии кишварҳои аъзои Созмони ҳамкории иқтисодӣ, ҳисоб кушод.
accounts-mail-invitation-do = Гузарвожаи худро дар ин ҷо интихоб кунед:
accounts-mail-invitation-button = Интихоби гузарвожа
accounts-mail-invitation-until = Пайванд як бор кор мекунад, то { $time }.
accounts-mail-there-subject = Шумо дар Sijil аллакай ҳисоб доред
accounts-mail-there-text = { $inviter } мехост барои Шумо дар Sijil ҳисоб кушояд. Ин суроға аллакай ҳисоб дорад, бинобар ин дуюмаш кушода нашуд.
accounts-mail-there-by = Маъмури созмони { $organisation } мехост барои Шумо дар Sijil ҳисоб кушояд. Ин суроға аллакай ҳисоб дорад, бинобар ин дуюмаш кушода нашуд.
accounts-mail-there-do = Бо ҳамон ворид шавед ё дар ҳамон ҷо гузарвожаи нав интихоб кунед. Агар ҳоло дар созмони дигар кор кунед, бо маъмури худ ва бо даъваткунанда гуфтугӯ кунед.
accounts-mail-there-button = Ворид шудан
accounts-mail-reset-subject = Барои Sijil гузарвожаи нав интихоб кунед
accounts-mail-reset-text = Касе, эҳтимол худи Шумо, интихоби гузарвожаи навро барои ҳисобатон дархост кард. Пайванд як бор ва дар давоми як соат кор мекунад:
accounts-mail-reset-button = Интихоби гузарвожаи нав
accounts-mail-reset-not-you = Агар ин Шумо набошед, ҳеҷ коре лозим нест: гузарвожаатон бетағйир мемонад.
accounts-mail-changed-subject = Гузарвожаи Шумо барои Sijil иваз шуд
accounts-mail-changed-text = Гузарвожаи ҳисоби Шумо иваз шуд ({ $time }) ва ҳамаи нишастҳои дигар анҷом ёфтанд.
accounts-mail-changed-not-you = Агар ин Шумо набошед, дарҳол гузарвожаи нав интихоб кунед ва ба маъмури созмони худ хабар диҳед:
accounts-mail-unexpected = Агар инро интизор набудед, дарҳол ба маъмури созмони худ хабар диҳед. Роҳҳои тамос бо созмонҳо дар ин ҷо ҳастанд:
accounts-mail-changed-button = Интихоби гузарвожаи нав
