# Review by a native reader: digest-end-question-news
# The letters that gather what a person is told.
digest-mail-subject-day = Sijil: Ваш день
digest-mail-subject-day-waiting = { $count ->
    [one] Sijil: Ваш день, Вас ждёт { $count } дело
    [few] Sijil: Ваш день, Вас ждут { $count } дела
    [many] Sijil: Ваш день, Вас ждут { $count } дел
   *[other] Sijil: Ваш день, Вас ждёт { $count } дела
}
digest-mail-subject-week = Sijil: Ваша неделя
digest-mail-subject-week-waiting = { $count ->
    [one] Sijil: Ваша неделя, Вас ждёт { $count } дело
    [few] Sijil: Ваша неделя, Вас ждут { $count } дела
    [many] Sijil: Ваша неделя, Вас ждут { $count } дел
   *[other] Sijil: Ваша неделя, Вас ждёт { $count } дела
}
digest-mail-subject-waiting = { $count ->
    [one] Sijil: Вас ждёт { $count } дело
    [few] Sijil: Вас ждут { $count } дела
    [many] Sijil: Вас ждут { $count } дел
   *[other] Sijil: Вас ждёт { $count } дела
}
digest-mail-subject-news = Sijil: новости, о которых Вы просили
digest-mail-subject-one = Sijil, новое: { $title }
digest-mail-title-waiting = { $count ->
    [one] Вас ждёт { $count } дело
    [few] Вас ждут { $count } дела
    [many] Вас ждут { $count } дел
   *[other] Вас ждёт { $count } дела
}
digest-mail-title-news = { $count ->
    [one] { $count } новая запись
    [few] { $count } новые записи
    [many] { $count } новых записей
   *[other] { $count } новой записи
}
digest-mail-title-day = Ваш день
digest-mail-title-week = Ваша неделя
digest-mail-waiting = Ждут Вашего решения
digest-mail-notices = { $count ->
    [one] { $count } уведомление
    [few] { $count } уведомления
    [many] { $count } уведомлений
   *[other] { $count } уведомления
}
digest-mail-older = { $count ->
    [one] Ещё { $count } дело ждёт с прошлого раза.
    [few] Ещё { $count } дела ждут с прошлого раза.
    [many] Ещё { $count } дел ждут с прошлого раза.
   *[other] Ещё { $count } дела ждёт с прошлого раза.
}
digest-mail-waiting-more = { $count ->
    [one] Поступило ещё { $count } дело, оно ждёт Вас.
    [few] Поступили ещё { $count } дела, они ждут Вас.
    [many] Поступило ещё { $count } дел, они ждут Вас.
   *[other] Поступило ещё { $count } дела, они ждут Вас.
}
digest-mail-older-only = { $count ->
    [one] С прошлого раза Вас ждёт { $count } дело.
    [few] С прошлого раза Вас ждут { $count } дела.
    [many] С прошлого раза Вас ждут { $count } дел.
   *[other] С прошлого раза Вас ждёт { $count } дела.
}
digest-mail-open = Открыть уведомления
digest-mail-told = К Вашему сведению
digest-mail-news = Новое от других
digest-mail-more = { $count ->
    [one] Ещё { $count } запись есть на портале.
    [few] Ещё { $count } записи есть на портале.
    [many] Ещё { $count } записей есть на портале.
   *[other] Ещё { $count } записи есть на портале.
}
digest-mail-veiled = { $count ->
    [one] { $count } запись, доступна после входа
    [few] { $count } записи, доступны после входа
    [many] { $count } записей, доступны после входа
   *[other] { $count } записи, доступны после входа
}
digest-mail-deadlines = Сроки
digest-mail-late = Просрочено
digest-mail-cases = { $count ->
    [one] { $count } дело обмена
    [few] { $count } дела обмена
    [many] { $count } дел обмена
   *[other] { $count } дела обмена
}
digest-mail-why-day = Вы получаете это письмо каждый день, когда есть о чём сообщить.
digest-mail-why-week = Вы получаете это письмо каждую неделю, когда есть о чём сообщить.
digest-mail-why-at-once = Вы получили это письмо, потому что хотите узнавать о новом сразу.
digest-mail-why-call = Вы получили это письмо, потому что Вас ждёт дело.
digest-mail-why-topic = Вы получили это письмо, потому что просили о новостях: { $topic }.
digest-mail-choose = Выбрать темы
digest-mail-topics = Вы просили о новостях. Чтобы отказаться от темы, откройте этот адрес:
digest-mail-topics-more = { $count ->
    [one] Ещё { $count } тема
    [few] Ещё { $count } темы
    [many] Ещё { $count } тем
   *[other] Ещё { $count } темы
}
digest-end-title = Отказаться от этих писем
digest-end-question = Вы больше не хотите писем о новом? О том, что касается Вашей учётной записи, Вам по-прежнему сообщат.
digest-end-question-call = Больше не звать Вас письмами к тому, что Вас ждёт?
digest-end-question-news = Больше не присылать новости сразу? Тогда они придут с другими Вашими письмами.
digest-end-button = Прекратить письма
digest-end-none = Таких писем больше не будет.
