# Review by a native reader: digest-end-question-news
# The letters that gather what a person is told. To be confirmed by a native reader: “waits from before”, the reasons.
digest-mail-subject-day = Sijil: рӯзи Шумо
digest-mail-subject-day-waiting = { $count ->
    [0] Sijil: рӯзи Шумо, коре Шуморо интизор нест
    [one] Sijil: рӯзи Шумо, як кор Шуморо интизор аст
   *[other] Sijil: рӯзи Шумо, { $count } кор Шуморо интизор аст
}
digest-mail-subject-week = Sijil: ҳафтаи Шумо
digest-mail-subject-week-waiting = { $count ->
    [0] Sijil: ҳафтаи Шумо, коре Шуморо интизор нест
    [one] Sijil: ҳафтаи Шумо, як кор Шуморо интизор аст
   *[other] Sijil: ҳафтаи Шумо, { $count } кор Шуморо интизор аст
}
digest-mail-subject-waiting = { $count ->
    [0] Sijil: коре Шуморо интизор нест
    [one] Sijil: як кор Шуморо интизор аст
   *[other] Sijil: { $count } кор Шуморо интизор аст
}
digest-mail-subject-news = Sijil: навигариҳое, ки хостед
digest-mail-subject-one = Sijil, нав: { $title }
digest-mail-title-waiting = { $count ->
    [0] Коре Шуморо интизор нест
    [one] Як кор Шуморо интизор аст
   *[other] { $count } кор Шуморо интизор аст
}
digest-mail-title-news = { $count ->
    [0] Сабти нав нест
    [one] Як сабти нав
   *[other] { $count } сабти нав
}
digest-mail-title-day = Рӯзи Шумо
digest-mail-title-week = Ҳафтаи Шумо
digest-mail-waiting = Дар интизори Шумо
digest-mail-notices = { $count ->
    [0] Огоҳинома нест
    [one] Як огоҳинома
   *[other] { $count } огоҳинома
}
digest-mail-older = { $count ->
    [0] Аз пештар кори дигар интизор нест.
    [one] Аз пештар як кори дигар интизор аст.
   *[other] Аз пештар { $count } кори дигар интизор аст.
}
digest-mail-waiting-more = { $count ->
    [0] Аз нав кори дигар наомадааст.
    [one] Боз як кори дигар омад ва Шуморо интизор аст.
   *[other] Боз { $count } кори дигар омад ва Шуморо интизор аст.
}
digest-mail-older-only = { $count ->
    [0] Аз пештар коре Шуморо интизор нест.
    [one] Аз пештар як кор Шуморо интизор аст.
   *[other] Аз пештар { $count } кор Шуморо интизор аст.
}
digest-mail-open = Кушодани огоҳиномаҳо
digest-mail-told = Барои огоҳии Шумо
digest-mail-news = Навигариҳои дигарон
digest-mail-more = { $count ->
    [0] Дар портал чизи дигар нест.
    [one] Дар портал боз яктои дигар ҳаст.
   *[other] Дар портал боз { $count }-тои дигар ҳаст.
}
digest-mail-veiled = { $count ->
    [0] Чизе нест, ки пас аз воридшавӣ хонда шавад
    [one] Якто, пас аз воридшавӣ хонда мешавад
   *[other] { $count }-то, пас аз воридшавӣ хонда мешавад
}
digest-mail-deadlines = Мӯҳлатҳо
digest-mail-late = Мӯҳлаташ гузашта
digest-mail-cases = { $count ->
    [0] Парвандаи мубодила нест
    [one] Як парвандаи мубодила
   *[other] { $count } парвандаи мубодила
}
digest-mail-why-day = Ин мактубро ҳар рӯз мегиред, агар хабаре бошад.
digest-mail-why-week = Ин мактубро ҳар ҳафта мегиред, агар хабаре бошад.
digest-mail-why-at-once = Ин мактубро мегиред, зеро мехоҳед аз навигариҳо дарҳол огоҳ шавед.
digest-mail-why-call = Ин мактубро мегиред, зеро коре Шуморо интизор аст.
digest-mail-why-topic = Ин мактубро мегиред, зеро ин навигариҳоро хостед: { $topic }.
digest-mail-choose = Интихоби мавзӯъҳо
digest-mail-topics = Навигариҳоро худатон хостед. Барои қатъ кардани мавзӯъ ин суроғаро кушоед:
digest-mail-topics-more = { $count ->
    [0] Мавзӯи дигар нест
    [one] Боз як мавзӯи дигар
   *[other] Боз { $count } мавзӯи дигар
}
digest-end-title = Қатъ кардани ин мактубҳо
digest-end-question = Оё дигар дар бораи навигариҳо мактуб намехоҳед? Он чи ба ҳисоби Шумо марбут аст, боз ҳам гуфта мешавад.
digest-end-question-call = Оё мактубҳо дигар Шуморо ба корҳои дар интизорбуда нахонанд?
digest-end-question-news = Оё хабарҳо дигар дарҳол наоянд? Он гоҳ бо мактубҳои дигари Шумо меоянд.
digest-end-button = Мактубҳоро қатъ кардан
digest-end-none = Дигар ҳеҷ яке аз ин мактубҳо намеояд.
