# Review by a native reader: whole file
# The frame of every page. Sijil is the portal's own name and stays as each script writes it.
layout-name = Sijil
layout-what-it-is = Мақомоти САҲШ-и кишварҳои аъзои Созмони ҳамкории иқтисодӣ
layout-skip = Гузаштан ба матн
layout-held = Ин навишта аз ин саҳифа фиристода шуд ва ҷавоб дида нашуд. Агар нарасида бошад, онро аз ин ҷо нусха бардоред.
layout-held-discard = Партофтани ин навишта
layout-language = Забон: { $language }
layout-all-languages = Ҳамаи забонҳо
layout-menu = Меню
layout-navigation = Асосӣ
layout-search = Ҷустуҷӯ
layout-sign-in = Ворид шудан
layout-sign-out = Баромадан
layout-your-menu = Менюи Шумо
layout-profile = Маълумоти шахсӣ
layout-library = Китобхонаи файлҳо
layout-people = Кормандони созмони Шумо
layout-organisations = Созмонҳо
layout-desk = Мизи корӣ
layout-achievements = Дастовардҳо
layout-countries = Кишварҳо
layout-about = Дар бораи портал
layout-accessibility = Дастрасӣ барои ҳама
layout-feed = Лентаи хабарҳо
layout-subscribe = Хабарҳо тавассути почта
layout-demonstration = Ин намоиш аст. Ҳисобҳо сохта мебошанд; дастовардҳо воқеӣ буда, сарчашмаҳояшон нишон дода шудаанд.
layout-demonstration-accounts = Ҳисобҳо
layout-demonstration-mail = Мактубҳои фиристодашуда
layout-you-are-here = Шумо дар ин ҷоед

# Pages of a list.
pager-title = Саҳифаҳо
pager-previous = Қаблӣ
pager-next = Баъдӣ

# Forms.
form-errors-title = { $count ->
    [0] Ислоҳ лозим нест
    [one] Як чизро ислоҳ кардан лозим аст
   *[other] { $count } чизро ислоҳ кардан лозим аст
}
form-errors-nothing-lost = Ҳеҷ чизи навиштаи Шумо гум нашудааст.
form-show-password = Нишон додани гузарвожа

# Pages that say what went wrong.
error-not-found-title = Чунин саҳифа нест
error-not-found-text = Шояд суроға нодуруст навишта шудааст ё саҳифа дигар барои омма кушода нест. Чизе гум нашудааст.
error-near = Шояд яке аз инҳоро мехостед?
error-sign-in-title = Лутфан ворид шавед
error-sign-in-text = Ин саҳифа барои кормандони даҳ созмон аст.
error-forbidden-title = Ин барои Шумо кушода нест
error-forbidden-text = Нақши Шумо ба ин амал иҷозат намедиҳад ё варақа аз ин портал наомадааст. Чизе тағйир наёфт.
error-conflict-title = Дар ин миён тағйирот шуд
error-conflict-text = Каси дигар пештар амал кард. Ҳеҷ чизи Шумо гум нашудааст; лутфан ҳолати ҷориро бинед.
error-invalid-title = Портал инро нафаҳмид
error-invalid-text = Варақа ё суроға аз ин портал нест. Чизе тағйир наёфт.
error-method-title = Ин суроға чунин дархостро қабул намекунад
error-method-text = Дархост аз саҳифаи ин портал наомадааст. Чизе тағйир наёфт.
error-too-large-title = Ҳаҷм аз ҳад калон аст
error-too-large-text = Портал дар як маврид камтар аз ин қабул мекунад. Чизе тағйир наёфт.
error-too-many-title = Лутфан каме интизор шавед
error-too-many-text = Дар муддати кӯтоҳ кӯшишҳо аз ҳад зиёд буданд. Лутфан пас аз як дақиқа аз нав кӯшиш кунед.
error-unexpected-title = Дар ин ҷо хатое рух дод
error-unexpected-text = Хато аз ҷониби мост. Он чи портал қаблан қабул карда буд, маҳфуз аст. Лутфан каме баъд аз нав кӯшиш кунед.
error-to-front-page = Ба саҳифаи асосӣ
error-to-achievements = Ба дастовардҳо
error-reference = Рақами ҳодиса
layout-searches = Ҷустуҷӯҳои нигоҳдошта
layout-demonstration-factors = Тасдиқи дуюми воридшавӣ дар ин ҷо пешниҳод мешавад ва ҳатмӣ нест.
error-proof-title = Лутфан тасдиқ кунед, ки ин Шумоед
error-proof-text = Чизе гум нашудааст. Он чи пур кардед, дар ин саҳифа нигоҳ дошта мешавад; лутфан онро кушода гузоред.
error-proof-do = Тасдиқ дар равзанаи дигар
error-factor-title = Аввал тасдиқи дуюм лозим аст
error-factor-text = Нақши Шумо дар воридшавӣ тасдиқи дуюмро талаб мекунад. Онро дар маълумоти шахсии худ, дар амнияти воридшавӣ насб кунед.
