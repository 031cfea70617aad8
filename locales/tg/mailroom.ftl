# Review by a native reader: the whole file; above all mailroom-title, mailroom-given-up

# The page of the mailroom: what became of the portal's mails.
mailroom-title = Фиристодани мактубҳо
mailroom-lede = Мактубҳои портал чӣ шуданд. Дар ин ҷо ягон суроға нест ва маълум нест, ки касе мактубро кушодааст ё не.
mailroom-waiting = Дар интизор
mailroom-sent = Дар 24 соати охир фиристода шуд
mailroom-bounced = Дар 30 рӯзи охир баргашт
mailroom-bad = Суроғаҳое, ки мактуб намегиранд
mailroom-given-up = Фиристоданашуда
mailroom-none = Мактуби фиристоданашуда нест.
mailroom-single = Як ба як
mailroom-column-kind = Навъ
mailroom-column-count = Мактубҳо
mailroom-column-why = Сабаб
mailroom-column-written = Вақти навишта шудан
mailroom-column-person = Гиранда
mailroom-person = Ба саҳифаи шахс
mailroom-elsewhere = Дар ихтиёри Шумо нест
mailroom-resend = Аз нав фиристодан
mailroom-resend-kind = Ҳамаро аз нав фиристодан
mailroom-flash-resent = Мактуб аз нав фиристода мешавад.
mailroom-flash-kind-resent = Мактубҳо аз нав фиристода мешаванд.
mailroom-conflict-bad-address = Мактубҳо ба ин суроға бармегарданд. Вақте суроға боз кор кунад, онро фиристодан мумкин аст.
mailroom-why-refused = Сервери почта онро рад кард
mailroom-why-unreachable = Ягон сервери почта онро нагирифт
mailroom-why-unwritable = Навиштани он имкон надошт
mailroom-why-bad-address = Суроға мактуб намегирад
mailroom-addresses = Суроғаҳои бе ҳисоб, ки мактуб намегиранд
mailroom-addresses-note = Танҳо қисми баъди @ нишон дода мешавад. Вақте донистед, ки суроға кор мекунад, фиристоданро аз сар гиред; он гоҳ мактубҳои фиристоданашударо аз нав фиристодан мумкин аст.
mailroom-column-domain = Домен
mailroom-column-since = Аз кай

# An address that takes no mail: told to its owner in the portal, to those who look after the account by mail too.
accounts-mail-address-fails-subject = Мактубҳои Sijil ба Шумо намерасанд
accounts-mail-address-fails-text = Якчанд мактуб ба суроғаи Шумо баргашт ({ $time }), бинобар ин дигар ба он ҷо мактуб фиристода намешавад. Дар маълумоти шахсии худ суроғаи дигар нависед ё аз маъмури худ хоҳиш кунед, ки фиристоданро аз сар гирад.
accounts-mail-unreachable-subject = Мактубҳои Sijil ба як корманди Шумо намерасанд
accounts-mail-unreachable-text = Якчанд мактуб ба суроғаи ҳисобе, ки Шумо идора мекунед, баргашт ({ $time }), бинобар ин дигар ба он ҷо мактуб фиристода намешавад. Соҳиби ҳисоб инро дар портал мебинад.
accounts-mail-unreachable-do = Муайян кунед, ки суроға дуруст аст ё не, ва вақте кор кард, фиристоданро аз сар гиред:
accounts-person-unreachable = Мактубҳо ба ин суроға борҳо баргаштанд; аз { $time } ба он ҷо мактуб фиристода нашудааст.
accounts-person-trust-hint = Вақте боварӣ ҳосил кардед, ки суроға кор мекунад, ба мактубҳо иҷозат диҳед, ки боз ба он ҷо раванд.
accounts-person-trust = Аз сар гирифтани фиристодан
accounts-flash-mail-resumed = Ба ин суроға мактубҳо боз фиристода мешаванд.

# Rows of the audit.
audit-did-resent = Аз нав фиристода шуд
audit-did-kind-resent = Ҳама аз нав фиристода шуд
audit-did-mail-resumed = Фиристодани мактубҳо аз сар гирифта шуд
audit-did-mail-stopped = Фиристодани мактубҳо қатъ шуд
audit-thing-mail = Мактуб
audit-thing-mail-kind = Навъи мактуб
