# Review by a native reader: review-resolve, review-settings-required, review-notice-resolved-text, review-notice-reopened-text, review-notice-called-off-failed, review-notice-corrected-text, review-schedule-release, review-schedule-kept

# The review: remarks at a text, reviewers by name, release by one's own hand, steps at a chosen time.

# Remarks at the paragraphs of a text.
review-remarks-all = Текст и замечания
review-remark = Замечание
review-remark-title = Замечание к заголовку
review-remark-label = Ваше замечание
review-remark-send = Отправить замечание
review-answer = Ответ
review-answer-label = Ваш ответ
review-answer-send = Отправить ответ
review-resolve = Снять замечание
review-reopen = Открыть снова
review-resolved-by = Снято: { $name }
review-resolved-count = { $count ->
    [one] { $count } снятое замечание
    [few] { $count } снятых замечания
    [many] { $count } снятых замечаний
   *[other] { $count } снятого замечания
}
review-open-count = { $count ->
    [one] { $count } открытое замечание
    [few] { $count } открытых замечания
    [many] { $count } открытых замечаний
   *[other] { $count } открытого замечания
}
review-gone-title = Абзац удалён
review-gone-text = Эти замечания относились к словам, которых в тексте больше нет.
review-error-text-missing = Напишите что-нибудь.
review-error-text-long = Не более 2000 букв.
review-conflict-turned = Кто-то только что снял это замечание или открыл его снова.
review-flash-remarked = Замечание добавлено. Авторы текста извещаются.
review-flash-answered = Ответ добавлен. Участники обсуждения извещаются.
review-flash-resolved = Замечание снято.
review-flash-reopened = Замечание снова открыто.

# Release.
review-despite = { $count ->
    [one] Опубликовать, хотя { $count } замечание не снято
    [few] Опубликовать, хотя { $count } замечания не сняты
    [many] Опубликовать, хотя { $count } замечаний не снято
   *[other] Опубликовать, хотя { $count } замечания не снято
}
review-error-despite = Есть открытые замечания. Чтобы всё же опубликовать, поставьте отметку.
review-own = Этот текст написали или отправили Вы сами. Ваша организация разрешает Вам его опубликовать.
review-name-legend = Кто должен проверить?
review-name-hint = Выберите одного или нескольких проверяющих. Если никого не выбрать, извещаются все.
review-named = Проверить поручено: { $names }. Опубликовать могут и другие проверяющие.
review-waits-for-you = Ждёт Вас
achievements-way-alone = Опубликовано самим автором, без второго лица

# How an organisation releases its texts.
review-settings-title = Допуск текстов к публикации
review-settings-change = Кто допускает тексты к публикации
review-settings-text = Прежде чем текст увидят читатели, его допускает к публикации проверяющий.
review-settings-who = Кто может допустить текст к публикации?
review-settings-required = Только проверяющий, который его не писал и не отправлял (правило четырёх глаз)
review-settings-waived = Любой проверяющий, в том числе сам автор
review-settings-told = Об отмене правила четырёх глаз извещаются все проверяющие и администраторы Вашей страны. Каждое изменение записывается.
review-settings-others = Это решает администратор Вашей страны.
review-settings-save = Сохранить
review-flash-required = Сохранено. Каждый текст допускает к публикации другой человек.
review-flash-waived = Сохранено. Проверяющие могут публиковать написанное ими. Ваши коллеги извещаются.

# Steps at a chosen time.
review-schedule-publish = Опубликовать в назначенное время
review-schedule-publish-then = Опубликовать в это время
review-schedule-withdraw = Отозвать в назначенное время
review-schedule-withdraw-then = Отозвать в это время
review-schedule-release = Опубликовать текст в назначенное время
review-schedule-release-then = Опубликовать текст в это время
review-schedule-day = День
review-schedule-hour = Час
review-schedule-clock = Час указан по местному времени: { $zone }. День можно написать по любому из двух календарей.
review-schedule-publication = Будет опубликовано: { $time }
review-schedule-withdrawal = Будет отозвано: { $time }
review-schedule-released = Текст будет опубликован: { $time }
review-schedule-kept = До тех пор читатели видят прежний текст.
review-schedule-yours = По Вашим часам: { $time }
review-schedule-by = Назначено: { $name }
review-schedule-cancel = Отменить
review-error-day = Укажите день, например 2026-12-01 или 1 декабря 2026.
review-error-hour = Выберите час, который есть в этом дне.
review-error-past = Это время уже прошло. Выберите более позднее.
review-error-far = Выберите время в пределах года.
review-conflict-no-schedule = Время больше не назначено: кто-то успел раньше.
review-flash-scheduled = Время назначено.
review-flash-unscheduled = Отменено.
achievements-way-scheduled = Назначено время
achievements-way-unscheduled = Назначенное время отменено

# Notices.
review-notice-remarked = Новое замечание
review-notice-remarked-text = Поступило замечание к тексту: { $title }
review-notice-answered = Ответ на замечание
review-notice-answered-text = Поступил ответ на замечание к тексту: { $title }
review-notice-resolved = Замечание снято
review-notice-resolved-text = Замечание к этому тексту снято: { $title }
review-notice-reopened = Замечание снова открыто
review-notice-reopened-text = Замечание к этому тексту снова открыто: { $title }
review-notice-called-off = Запланированное действие отменено
review-notice-called-off-person = Коллега отменил его или выполнил раньше. Запланированное для этого текста действие не состоится: { $title }
review-notice-called-off-changed = Текст уже не тот, каким был при назначении времени. Запланированное для этого текста действие не состоится: { $title }
review-notice-called-off-role = Тот, кто назначил время, больше не вправе выполнять это действие. Запланированное для этого текста действие не состоится: { $title }
review-notice-called-off-remarks = С тех пор открыто замечание. Запланированное для этого текста действие не состоится: { $title }
review-notice-called-off-failed = Портал пытался несколько раз и не смог. Запланированное для этого текста действие не состоится: { $title }
review-notice-waived = Правило четырёх глаз отменено
review-notice-waived-text = Эта организация теперь разрешает проверяющим публиковать написанное ими: { $organisation }
review-notice-corrected = Исправлен опубликованный текст
review-notice-corrected-text = Проверяющий исправил опубликованный текст без второго проверяющего. Сравните версии: { $title }
