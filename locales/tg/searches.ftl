# Review by a native reader: whole file
# Searches somebody keeps.
searches-list-title = Ҷустуҷӯҳои нигоҳдошта
searches-list-new = Нав
searches-list-mails = Мактубҳо
searches-list-filters = { $count ->
    [0] Бе филтр
    [one] { $count } филтр
   *[other] { $count } филтр
}
searches-list-change = Тағйир додан
searches-list-end = Нест кардан
searches-list-nothing = Ҳанӯз ҷустуҷӯе нигоҳ дошта нашудааст
searches-list-nothing-advice = Чизеро ҷӯед: дар паҳлуи натиҷаҳо пайванде ҳаст, ки ҷустуҷӯро бо филтрҳояш нигоҳ медорад, ва дар ин ҷо мебинед, ки дар он чӣ нав аст.

# Keeping a search.
searches-new-title = Нигоҳ доштани ҷустуҷӯ
searches-new-words = Калимаҳои ҷустуҷӯ:
searches-new-name = Ном
searches-new-name-hint = То онро боз ёбед. Каси дигар онро намебинад.
searches-new-rhythm = Мактуб дар бораи навиҳо
searches-new-rhythm-hint = Дар мактубҳо танҳо он чи барои ҳама кушода аст, номбар мешавад.
searches-new-save = Нигоҳ доштан

# How often mails come.
pace-never = Бе мактуб
pace-usual = Бо мактубҳои дигарам
pace-at_once = Дарҳол
pace-daily = Ҳар рӯз
pace-weekly = Ҳар ҳафта

# What is to be mended.
searches-error-name = Номе нависед, ки аз 80 ҳарф зиёд набошад.
searches-error-rhythm = Интихоб кунед, ки мактубҳо чӣ қадар зуд-зуд оянд.
searches-error-query = Калимае барои ҷустуҷӯ нест. Лутфан аввал ҷӯед ва ҷустуҷӯро аз паҳлуи натиҷаҳояш нигоҳ доред.
searches-error-many = Аз ин зиёд ҷустуҷӯ нигоҳ дошта наметавонед. Лутфан аввал якеро нест кунед.

# What a page says once.
searches-flash-saved = Ҷустуҷӯ нигоҳ дошта шуд.
searches-flash-rhythm = Вақти мактубҳо тағйир дода шуд.
searches-flash-ended = Ҷустуҷӯ нест карда шуд.

# Stopping the mails without signing in.
searches-mails-title = Мактубҳои ҷустуҷӯи нигоҳдошта
searches-mails-question = Мактубҳои «{ $name }» қатъ карда шаванд? Худи ҷустуҷӯ мемонад.
searches-mails-stop = Мактубҳоро қатъ кардан
searches-mails-none = Барои ин ҷустуҷӯ мактуб фиристода намешавад.

# The mail.
searches-mail-digest-subject = Дар ҷустуҷӯи Шумо нав: { $name }
searches-mail-digest-count = { $count ->
    [0] Аз мактуби охирин сабти нав нест.
    [one] Аз мактуби охирин { $count } сабти нав ҳаст.
   *[other] Аз мактуби охирин { $count } сабти нав ҳаст.
}
searches-mail-digest-more = Аз мактуби охирин ҳадди ақал { $count } сабти нав ҳаст.
searches-mail-digest-all = Ҳамаи натиҷаҳо
searches-mail-why = Ин мактубро мегиред, зеро хостед аз навигариҳои ҷустуҷӯи захирашудаи «{ $name }» огоҳ шавед.
