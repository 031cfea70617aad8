# What follows a meeting: decisions with their history, the delegations of those who take part, minutes that delegations
# agree to, what waits on the desk, and the notices of all of it.
# To be confirmed by a native reader: the words for a delegation, for minutes and for agreeing to them

# Decisions followed up.
meetings-decision-title = Қарори { $count }
meetings-decided = Қарорҳои охирин
meetings-history = Натиҷаи он
meetings-history-empty = То ҳол касе дар ин бора чизе нагуфтааст.
meetings-report = Бигӯед, ки иҷро то куҷо расидааст
meetings-report-hint = Инро ҳама дар ҳамин саҳифа бо номи созмони Шумо ва бе номи худи Шумо мехонанд.
meetings-report-state = Ҳолати ҳозира
meetings-report-text = Чӣ кор шуд ё чӣ монеъ аст
meetings-report-send = Ба таърих илова кардан

# Delegations.
meetings-delegations = Ҳайатҳо
meetings-delegations-lead = Ин номҳоро танҳо маъмурони иштироккунандагон ва мизбон мехонанд.
meetings-delegations-kept = Ин номҳо то { $day } нигоҳ дошта мешаванд.
meetings-delegations-forgotten = Номҳо то { $day } нигоҳ дошта шуданд ва акнун нест карда шудаанд.
meetings-delegations-people = Шахсони сабтшуда: { $count }
meetings-delegate-head = Роҳбари ҳайат
meetings-delegation-none = Ҳанӯз сабт нашудааст.
meetings-delegation-own = Ҳайати { $country }
meetings-delegates = Кӣ меояд
meetings-delegates-hint = Шахси якум роҳбари ҳайат аст. Сатрҳои холӣ ба назар гирифта намешаванд; агар ҳама холӣ бошанд, ҳайат бозпас гирифта мешавад.
meetings-delegate-name = Номи { $count }
meetings-delegate-office = Вазифаи { $count }
meetings-delegate-what = Ном
meetings-delegate-as = Вазифа
meetings-delegation-register = Сабти ҳайат

# Minutes.
meetings-minutes = Протокол
meetings-minutes-version = Нусхаи { $count }
meetings-minutes-state-draft = Навишта мешавад
meetings-minutes-state-proposed = Ба ҳайатҳо пешниҳод шудааст
meetings-minutes-state-published = Нашршуда
meetings-minutes-state-superseded = Ивазшуда
meetings-minutes-translated = Ин тарҷума аст. Аз ҳайатҳо дар бораи матни забони аввал пурсида шудааст.
meetings-minutes-published-on = Санаи нашр: { $day }
meetings-minutes-by-decision = Бе розигии ҳамаи ҳайатҳо нашр шудааст
meetings-minutes-begin = Оғози протокол
meetings-minutes-edit = Навиштани протокол
meetings-minutes-text = Матни протокол
meetings-minutes-text-hint = Бо сархатҳои оддӣ, ҳар яке дар сатри алоҳида.
meetings-minutes-languages = Забонҳои протокол
meetings-minutes-propose = Пешниҳод ба ҳайатҳо
meetings-minutes-propose-hint = Аз ҳар ҳайат як бор хоҳиш мешавад, ки розӣ шавад ё эътироз кунад. Пас аз он матн тағйир намеёбад.
meetings-minutes-agreed = Ҳамаи ҳайатҳо розӣ шуданд.
meetings-minutes-not-agreed = На ҳамаи ҳайатҳо розӣ шуданд. Касе, ки ҳоло нашр мекунад, менависад, ки аз рӯи кадом қарор, ва инро ҳама мехонанд.
meetings-minutes-reason = Аз рӯи кадом қарор
meetings-minutes-reason-hint = Кӣ ва чаро қарор қабул кард. Ин дар зери протокол навишта мешавад.
meetings-minutes-publish = Нашри протокол
meetings-minutes-renew = Оғози нусхаи навбатӣ
meetings-minutes-renew-hint = Нусхаи навбатӣ аз ҳамин матн оғоз мешавад ва аз ҳамаи ҳайатҳо аз нав пурсида мешавад.
meetings-minutes-correct-hint = Ин протокол то нашри нусхаи навбатӣ мемонад.
meetings-voices = Ҷавобҳои ҳайатҳо
meetings-stance = Ҷавоб
meetings-stance-none = Ҳанӯз ҷавоб нест
meetings-stance-agreed = Розӣ
meetings-stance-objected = Эътироз дорад
meetings-stance-give = Аз номи ҳайати худ ҷавоб диҳед
meetings-stance-give-agreed = Мо ба ин протокол розӣ ҳастем
meetings-stance-give-objected = Мо эътироз дорем
meetings-stance-hint = Ба ҳар нусха як бор ҷавоб дода мешавад ва ҷавобро тағйир додан мумкин нест.
meetings-stance-send = Фиристодани ҷавоб
meetings-remark = Чӣ бояд тағйир ёбад
meetings-remark-hint = Ҳар кӣ эътироз дорад, инро менависад. Мизбон ва ҳайатҳои дигар мехонанд.

# On the desk.
meetings-desk-title = Аз ҷаласаҳо
meetings-desk-decision = Барои иҷро
meetings-desk-minutes = Протоколи мунтазири ҷавоб
meetings-desk-delegation = Ҳайат бояд сабт шавад

# Notices. A day can be named in them as $due, the meeting as $title.
meetings-notice-given = Иҷрои қароре ба зиммаи Шумост
meetings-notice-given-text = Созмони Шумо бояд қарори ҷаласаи «{ $title }»-ро иҷро кунад. Мӯҳлат: { $due }.
meetings-notice-no-day = рӯз муайян нашудааст
meetings-notice-soon = Мӯҳлати қароре наздик аст
meetings-notice-soon-text = Қарори ҷаласаи «{ $title }»-ро созмони Шумо иҷро мекунад. Мӯҳлат: { $due }.
meetings-notice-late = Мӯҳлати қароре гузашт
meetings-notice-late-text = Мӯҳлати қарори ҷаласаи «{ $title }», ки созмони Шумо иҷро мекунад, гузашт: { $due }.
meetings-notice-near = Ҷаласае наздик аст
meetings-notice-near-text = Ҷаласаи «{ $title }» наздик аст. Оғоз: { $due }.
meetings-notice-delegation = Ҳайате бояд сабт шавад
meetings-notice-delegation-text = Оғози ҷаласаи «{ $title }»: { $due }. Кишвари Шумо ҳанӯз ҳайати худро сабт накардааст.
meetings-notice-asked = Протокол мунтазири ҷавоби ҳайати Шумост
meetings-notice-asked-text = Аз ҳайати Шумо пурсида мешавад, ки оё ба протоколи ҷаласаи «{ $title }» розӣ аст.
meetings-notice-objected = Ҳайате ба протокол эътироз кард
meetings-notice-objected-text = Ҳайате ба протоколи ҷаласаи «{ $title }» эътироз кард. Навиштаи он дар саҳифаи протокол аст.
meetings-notice-agreed = Протоколро нашр кардан мумкин аст
meetings-notice-agreed-text = Ҳамаи ҳайатҳо ба протоколи ҷаласаи «{ $title }» розӣ шуданд. Онро нашр кардан мумкин аст.
meetings-notice-out = Протокол нашр шуд
meetings-notice-out-text = Акнун протоколи ҷаласаи «{ $title }»-ро ҳама мехонанд.

# What was done, and what cannot be.
meetings-flash-reported = Ба таърих илова шуд.
meetings-flash-delegation = Ҳайат сабт шуд.
meetings-flash-delegation-withdrawn = Ҳайат бозпас гирифта шуд.
meetings-flash-minutes-proposed = Аз ҳайатҳо пурсида шуд.
meetings-flash-minutes-renewed = Нусхаи навбатӣ оғоз шуд.
meetings-flash-minutes-answered = Ҷавоб сабт шуд.
meetings-flash-minutes-published = Протокол нашр шуд. Акнун ҳама онро мехонанд.
meetings-conflict-delegations-over = Ҷаласа анҷом ёфтааст.
meetings-conflict-delegations-draft = Ҷаласа ҳанӯз нашр нашудааст.
meetings-conflict-minutes-early = Протокол пас аз оғози ҷаласа навишта мешавад.
meetings-conflict-minutes-stand = Ҳолати протокол ба ин имкон намедиҳад. Лутфан онро аз нав бинед.
meetings-conflict-minutes-nobody = Ҳайате нест, ки аз он пурсида шавад.
meetings-conflict-minutes-open = На ҳамаи ҳайатҳо розӣ шуданд. Лутфан нависед, ки аз рӯи кадом қарор нашр мешавад.
meetings-conflict-minutes-answered = Ҳайати Шумо аллакай ҷавоб додааст.
meetings-conflict-minutes-not-asked = Аз ҳайати Шумо дар бораи ин протокол пурсида нашудааст.
meetings-error-delegate = Лутфан номи ҳар касеро, ки меояд, нависед.
meetings-error-report = Лутфан нависед, ки чӣ кор шуд ё чӣ монеъ аст.
meetings-error-minutes = Лутфан протоколро нависед.
meetings-error-stance = Лутфан интихоб кунед, ки ҳайати Шумо розӣ аст ё не.
meetings-error-remark = Лутфан бигӯед, ки чӣ бояд тағйир ёбад.
