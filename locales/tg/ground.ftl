# Review by a native reader: ground-own, looking-title
# Why somebody sees a page that is not for everyone. A role and a place stand as names, never in a case.
ground-title = Чаро ман инро мебинам?
ground-account = Ин саҳифа барои ҳар касест, ки ҳисоб дорад, ва ба ҳар кас чизҳои худашро нишон медиҳад.
ground-own = Ин аз они худи Шумост.
ground-role = Ин саҳифаро нақши Шумо мекушояд: { $role } ({ $place }).
ground-state = Ҳанӯз барои омма кушода нест ё дигар кушода нест. Ҳолат: { $state }.
ground-secretariat = котибот

# An administrator looks at the portal as one of the roles of their country.
looking-title = Пешнамоиш бо нақш
looking-lede = Порталро чунон бинед, ки дорандаи ин нақш дар ҷойи кори Шумо мебинад. То анҷоми пешнамоиш ҳеҷ чизро тағйир додан мумкин нест, оғоз ва анҷоми он сабт мешавад.
looking-banner = Порталро бо ин нақш мебинед: { $role }. Ҳеҷ чизро тағйир додан мумкин нест.
looking-end = Анҷоми пешнамоиш
looking-no-step = Ин пешнамоиш аст: то анҷоми он ҳеҷ чизро тағйир додан мумкин нест.
