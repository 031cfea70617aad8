# Lists of the desk: filters, saved views, who looks after a case, and what is known of treaties between two countries.
# To be confirmed by a native reader: the whole file; above all exchange-views (view), exchange-filter-held,
# exchange-filter-nobody, exchange-fact-*, exchange-hint-*, exchange-shared* (shelf).
# To be confirmed as well: exchange-shared-group-lead, exchange-shared-acknowledged, exchange-shared-addressees, exchange-shared-to-group.

exchange-filters = Филтрҳо
exchange-filter-any = Ҳама
exchange-filter-mine = Аз они ман
exchange-filter-nobody = Ҳанӯз дар дасти касе нест
exchange-officer-left = дигар корманди ин созмон нест
exchange-filter-state = Ҳолат
exchange-filter-country = Давлати дигар
exchange-filter-families = Гурӯҳҳои том
exchange-filter-urgent = Таъҷилӣ, бо ҳар сабаб
exchange-filter-term = Рӯзи охирин
exchange-filter-held = Бо манъи қонунии нест кардан
exchange-filter-without = хориҷ кардан
exchange-term-late = Мӯҳлаташ гузашта
exchange-term-soon = Рӯзи охирин наздик
exchange-family-notice = Огоҳиномаҳо
exchange-family-question = Дархостҳо
exchange-family-letter = Мактубҳо
exchange-family-information = Намунаҳо ва ҳушдорҳо
exchange-grade-reference = Айнан ҳамин рақами парванда
exchange-grade-beginning = Рақами парванда чунин оғоз мешавад
exchange-nothing-found-within = Шояд филтрҳо онро пинҳон кардаанд.
exchange-take = Ба худ гиред
exchange-give = Ба ин корманд диҳед
exchange-flash-assigned = Сабт шуд, ки парвандаро кӣ мебарад.
exchange-conflict-colleague = Корманди созмони худро интихоб кунед.
exchange-notice-assigned = Парвандаи { $reference } ба Шумо дода шуд.
exchange-views = Намудҳои нигоҳдошта
exchange-views-lead = Филтрҳои номдор, ки дар мизи корӣ бо як пахш кушода мешаванд. Ҳамоҳангсозон метавонанд намудҳои худро ба тамоми созмон кушоянд.
exchange-views-own = Аз они Шумо
exchange-views-shared = Аз они созмон
exchange-views-none = Ҳанӯз намуди нигоҳдошта нест
exchange-views-advice = Дар мизи корӣ филтрҳоро интихоб кунед ва чун намуд нигоҳ доред.
exchange-view-name = Номи намуд
exchange-view-name-hint = Аз 60 ҳарф зиёд набошад. Дар ин ҷо номи шахсро нанависед.
exchange-view-share = Ба тамоми созмон кушодан
exchange-view-keep = Намудро нигоҳ доштан
exchange-view-keep-these = Чун намуд нигоҳ доштан
exchange-view-show = Рӯйхатро нишон додан
exchange-view-rename = Номро иваз кардан
exchange-view-earlier = Ба боло бурдан
exchange-view-later = Ба поён бурдан
exchange-view-remove = Нест кардан
exchange-view-error-name = Ба намуд номе диҳед, ки аз 60 ҳарф зиёд набошад.
exchange-view-error-many = Аллакай 20 намуд ҳаст. Аввал якеро нест кунед.
exchange-flash-view-kept = Намуд нигоҳ дошта шуд.
exchange-flash-view-removed = Намуд нест карда шуд.

# What is known of treaties, for the legal basis.
exchange-hint = Дар бораи ду давлат чӣ маълум аст
exchange-hint-lead = Ин маслиҳат аст, на меъёри ҳуқуқ: онро хадамоти ҳуқуқии Шумо тасдиқ мекунад.
exchange-hint-open = Созмонҳо бояд тасдиқ кунанд
exchange-hint-source = Сарчашма
exchange-hint-show = Нишон додани он чи маълум аст
exchange-fact-minsk-in-force = Конвенсияи Минск, соли 1993, эътибор дорад
exchange-fact-minsk-12 = Конвенсияи Минск, моддаи 12: шаҳодатномаҳои ҳолати шаҳрвандӣ бо дархост бе тарҷума ва ройгон фиристода мешаванд
exchange-fact-minsk-13 = Конвенсияи Минск, моддаи 13: ҳуҷҷатҳои мӯҳрдор бе тасдиқи иловагӣ қабул мешаванд, апостил лозим нест
exchange-fact-chisinau = Конвенсияи Кишинёв, соли 2002, дар байни иштирокчиёни худ ҷойи онро мегирад
exchange-fact-minsk-party = Иштирокчии Конвенсияи Минск
exchange-fact-apostille = Иштирокчии Конвенсия дар бораи апостил
exchange-fact-no-apostille = Иштирокчии Конвенсия дар бораи апостил нест
exchange-fact-iccs-member = Узви ICCS, ки конвенсияҳояш танҳо барои иштирокчиёнаш ҳатмианд
exchange-sources = Маълумот ва сарчашмаҳои он
exchange-sources-lead = Портал маслиҳатро оид ба асоси ҳуқуқӣ аз инҳо месозад. Он чи дар ҷое хонда нашудааст, то тасдиқи созмони давлат кушода мемонад.
exchange-sources-fact = Маълумот
exchange-sources-since = Аз кай

# Shelves that two organisations share.
exchange-shared = Рафҳои муштарак
exchange-shared-lead = Мактубҳо ва ҳуҷҷатҳое, ки созмони Шумо ва дигаре ба ҳам фиристодаанд, дар як ҷо. Онҳоро танҳо ин ду созмон мебинанд.
exchange-shared-none = Ҳанӯз чизи муштарак нест
exchange-shared-advice = Мактубҳо ва ҳуҷҷатҳо баъд аз фиристодан дар ин ҷо меистанд.
exchange-shared-documents = Шумораи ҳуҷҷатҳо
exchange-shared-find = Калимаҳои мавзӯъ ё номи файл
exchange-shared-year = Сол
exchange-shared-sealed = То кушода шудан мӯҳрзада аст
exchange-shared-opened = Гирандагоне, ки кушоданд
exchange-shared-older = Таҳрирҳои пешина
exchange-shared-nothing = Дар ин раф чизи мувофиқ нест.
exchange-shared-groups = Гурӯҳҳо
exchange-shared-group-lead = Он чи яке аз Шумо ба ҳамаи дигарон фиристодааст, дар як ҷо. Ҳамаи аъзои гурӯҳ мебинанд, ки ба кӣ рафтааст; кӣ кушода ва гирифтанро тасдиқ кардааст, танҳо фиристанда мебинад.
exchange-shared-language = Забон
exchange-shared-languages = Забонҳо
exchange-shared-acknowledged = Гирандагоне, ки гирифтанро тасдиқ кардаанд
exchange-shared-addressees = Ба кӣ фиристода шуд
exchange-shared-to-group = Ба чанд созмон фиристода шуд
