# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = Ба кӣ чӣ расид
reach-lede = Киҳо дар портал ва бо мактуб аз ин хабардор шуданд. Онҳое, ки аз созмони Шумо нестанд, танҳо шумурда мешаванд; маълум нест, ки касе мактубро кушодааст ё не.
reach-none = Ҳанӯз касе аз ин хабардор нашудааст.
reach-portal = Дар портал хабардор шуданд
reach-tried = Аз нав кӯшиш мешавад
reach-sent = Фиристода шуд
reach-bounced = Баргашт
reach-readers = Хонандагони бе ҳисоб
reach-own = Дар созмони Шумо
reach-all = Ҳамагӣ
reach-more = Танҳо номи { $count } нафари аввал навишта шудааст.
reach-kept = Сарнавишти мактубҳо се моҳ ва огоҳиномаҳои портал як сол нигоҳ дошта мешаванд.
