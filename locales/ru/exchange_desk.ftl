# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: receipt as квитанция (as in exchange.ftl), exchange-receipt-content (commitment),
# exchange-form-sensitivity (said as protection), exchange-officer, exchange-sealed, exchange-receipt-submission-*,
# exchange-grade-*, exchange-candidates, exchange-paused, exchange-conflict-date, exchange-drafted.
# Also exchange-form-others-hint, exchange-form-office, exchange-conflict-cancelled, exchange-related-*,
# exchange-part-lead, exchange-erasures, coordinator as координатор.
# Also exchange-contradicted, exchange-contradicted-lead, exchange-contradicted-sent, exchange-contradicted-came.
# Also exchange-find-hint, exchange-receipt-picture, exchange-receipt-picture-says, exchange-receipt-digest,
# exchange-conflict-pending.
# Also exchange-left-working, exchange-left-days, exchange-waits-for-you, exchange-waits-for.
# To be confirmed as well: exchange-nobody-releases, exchange-notice-nobody*.

exchange-title = Обмен записями
exchange-lead = Извещения, запросы и письма между регистрирующими органами десяти государств. После каждого шага остаётся квитанция, которую не может оспорить ни одна из сторон.
exchange-new = Начать сообщение
exchange-shelves = Списки дел
exchange-shelf-waiting = Ждут нас
exchange-shelf-received = Полученные
exchange-shelf-sent = Отправленные
exchange-shelf-drafts = Черновики
exchange-find = Найти дело
exchange-find-hint = Номер дела, имя любым письмом или номер документа. Находятся только дела Вашей организации.
exchange-show = Показать
exchange-empty = Дел здесь нет
exchange-empty-advice = Всё, что поступает, стоит здесь вместе с последним днём для ответа.
exchange-nothing-found = Ни одно дело Вашей организации не подходит.
exchange-count = { $count ->
    [one] { $count } дело
    [few] { $count } дела
    [many] { $count } дел
   *[other] { $count } дела
}
exchange-grade-name = Имя как записано
exchange-grade-sound = Звучит так же
exchange-grade-part = Часть имени
exchange-candidates = Возможно, имелось в виду что-то из этого. То ли это лицо, решает только сотрудник, который сравнивает записи.
exchange-due = Срок ответа: { $day }
exchange-overdue = Просрочено с { $day }
exchange-left-working = { $count ->
    [0] Сегодня последний день
    [one] Остался { $count } рабочий день
    [few] Осталось { $count } рабочих дня
    [many] Осталось { $count } рабочих дней
   *[other] Осталось { $count } рабочих дня
}
exchange-left-days = { $count ->
    [0] Сегодня последний день
    [one] Остался { $count } день
    [few] Осталось { $count } дня
    [many] Осталось { $count } дней
   *[other] Осталось { $count } дня
}
exchange-waits-for-you = Ждёт Вас
exchange-waits-for = Ожидается страна: { $country }
exchange-each-reading = Каждое прочтение записывается.
exchange-paused = Отсчёт срока остановлен с { $day }
exchange-proposed = Предложен более поздний срок: { $day }
exchange-more = Более старые дела

# Begin.
exchange-new-lead = Сначала укажите, что это и для кого. Вне Вашей организации черновик никто не видит.
exchange-form-kind = Вид сообщения
exchange-form-receiver = Получатель
exchange-form-others = Другие получатели
exchange-form-others-hint = У каждого получателя будет своё дело, и каждый отвечает отдельно. Запрос направляется только одному получателю.
exchange-form-office = Орган, которому пересылается дело
exchange-form-basis = Правовое основание
exchange-form-basis-hint = Если оба государства участвуют в Минской конвенции, может применяться её статья 12. Это подсказка, а не норма закона: основание подтверждает Ваша юридическая служба.
exchange-form-purpose = Цель
exchange-form-urgency = Срочность
exchange-form-sensitivity = Степень защиты сведений
exchange-form-begin = Начать черновик
exchange-error-choose = Выберите из списка.
exchange-error-one-receiver = Запрос направляется только одному получателю.

# A case.
exchange-disclaimer = Отправка или получение этого сообщения не означает признания ни гражданства, ни действительности брака.
exchange-from = Отправитель
exchange-to = Получатель
exchange-officer = Ответственный сотрудник
exchange-case-facts = Об этом деле
exchange-conversation = Что сказано и сделано
exchange-what-next = Что Вы можете сделать
exchange-nothing-next = Здесь Вас ничего не ждёт.
exchange-by-portal = Портал
exchange-sealed = Запечатано до открытия. Открытие записывается, и отправитель получает квитанцию.
exchange-destroyed = Ключ этого сообщения уничтожен; остались только квитанции.
exchange-continue = Писать дальше
exchange-own-work = Вы участвовали в его составлении, поэтому отправку разрешает кто-то другой.
exchange-nobody-releases = В Вашей организации никто не может разрешить отправку: для этого нужно быть и сотрудником, и проверяющим и не участвовать в составлении. Назначить такое лицо могут администраторы Вашей страны.
exchange-notice-nobody-title = За столом обмена не хватает проверяющего
exchange-notice-nobody = { $organisation }: что-то ожидает разрешения на отправку, и никто там не может его дать. Назначьте, пожалуйста, лицо, которое является и сотрудником, и проверяющим.
exchange-notice-nobody-where = организация Вашей страны
exchange-missing = { $count ->
    [one] { $count } поле заполнено не полностью
    [few] { $count } поля заполнены не полностью
    [many] { $count } полей заполнено не полностью
   *[other] { $count } поля заполнено не полностью
}
exchange-save = Сохранить черновик
exchange-flash-saved = Черновик сохранён.
exchange-flash-done = Сделано и записано.
exchange-discard = Удалить черновик
exchange-flash-discarded = Черновик удалён.
exchange-flash-erased = Уничтожено. Всё, что было подписано и записано, остаётся.
exchange-drafted = Составлено, отправка не разрешена

# Who read it.
exchange-readers = Кто это читал
exchange-readers-lead = Каждое прочтение содержания записывается раньше, чем оно показано. Этот список видят обе стороны.
exchange-readers-none = Этого ещё никто не читал.
exchange-reader = Читатель
exchange-reader-office = Орган
exchange-reader-when = Когда

# Receipts.
exchange-receipts = Квитанции
exchange-receipt-file = Квитанция в виде файла
exchange-receipt-lead = Подписаны порталом и хранятся в открытом журнале. Тот, у кого есть файл, может проверить квитанцию без портала.
exchange-receipt-check = Квитанцию можно проверить программой на любом компьютере: sijil verify и имя файла.
exchange-receipt-waits = Место в журнале она получит через несколько секунд. Тогда скачайте файл ещё раз: в нём будет доказательство.
exchange-receipt-place = Место в журнале
exchange-receipt-code = Сообщение (номер)
exchange-receipt-content = Содержание, закреплённое числом
exchange-receipt-by = Орган и роль
exchange-receipt-at = Время (UTC)
exchange-receipt-word = Причина или итог
exchange-receipt-submission-acceptance = Отправка принята
exchange-receipt-submission-rejection = Отправка отклонена
exchange-receipt-delivery = Доставлено
exchange-receipt-retrieval = Открыто получателем
exchange-receipt-non-retrieval = Не открыто в срок
exchange-receipt-business-acceptance = Принято сотрудником
exchange-receipt-business-rejection = Отклонено
exchange-receipt-reopening = Возобновлено
exchange-receipt-outcome = Итог сообщён
exchange-receipt-answer = Дан ответ

# What cannot be done.
exchange-conflict-changed = Тем временем кто-то изменил дело. Прочитайте его ещё раз.
exchange-conflict-receiver = Получателем должна быть организация другого государства.
exchange-conflict-nothing-said = Для этого шага нужны слова, а их нет.
exchange-conflict-not-whole = Чего-то ещё не хватает. Заполните отмеченные поля.
exchange-conflict-date = Более поздний срок должен быть одним днём, позже действующего срока.
exchange-conflict-typed = Пока Вы писали, кто-то изменил дело. Всё, что Вы ввели, осталось здесь; если сохранить ещё раз, это заменит то, что сохранил другой человек.
exchange-conflict-pending = Последняя квитанция ещё не вошла в журнал. Пожалуйста, повторите через минуту.
exchange-contradicted = Это сообщение уже отправлено с другим текстом
exchange-contradicted-lead = Форма пришла ещё раз и говорит не то, что отправленное сообщение. В нём ничего не изменено; новый текст не сохранён. Числа, закрепляющие оба содержания, стоят в журнале. Что нужно сказать иначе, говорится в следующем сообщении или в исправлении.
exchange-contradicted-sent = Отправленное, закреплённое числом
exchange-contradicted-came = Пришедшее сейчас, закреплённое числом
exchange-conflict-cancelled = Запись акта аннулирована; ничто больше не может её заменить.
exchange-conflict-office = Выберите другой орган Вашего государства.

# Notices in the inbox of the portal.
exchange-notice-title = Обмен: { $reference }
exchange-mail-waiting = { $count ->
    [one] { $count } дело ждёт Вашего ответа
    [few] { $count } дела ждут Вашего ответа
    [many] { $count } дел ждёт Вашего ответа
   *[other] { $count } дела ждёт Вашего ответа
}
exchange-mail-said = { $count ->
    [one] Новое в { $count } деле
    [few] Новое в { $count } делах
    [many] Новое в { $count } делах
   *[other] Новое в { $count } дела
}
exchange-notice-arrived = Поступило дело: { $reference }.
exchange-notice-asked = В деле { $reference } Вам задан вопрос.
exchange-notice-said = В деле { $reference } что-то сказано.
exchange-notice-to-release = Дело { $reference } ждёт Вашего разрешения на отправку.
exchange-notice-reminded = Дело { $reference } всё ещё ждёт Вас.
exchange-notice-unopened = Дело { $reference } никто не открыл в течение пяти рабочих дней.
exchange-notice-overdue = Последний день срока по делу { $reference } прошёл.
exchange-notice-to-erase = Координатор распорядился уничтожить дело { $reference }. Требуется согласие аудитора.
exchange-renew-n-cor = Исправить запись акта
exchange-renew-n-can = Аннулировать запись акта
exchange-renew-l-doc = Написать новую версию
exchange-superseded = Это сообщение заменено более поздним. В нём ничего не изменено и не удалено.
exchange-related = Связанные дела
exchange-related-newer = Заменено на
exchange-related-older = Заменяет
exchange-related-copy = Отправлено также
exchange-related-whole = Является частью
exchange-related-part = Часть, переданная другим
exchange-part-lead = Часть запроса передаётся третьей организации. Её составляют и разрешают к отправке так же, как любой запрос; Вы даёте ответ, когда получены ответы на части.
exchange-erasure-ordered = Координатор распорядился уничтожить это раньше срока. Требуется согласие аудитора.
exchange-erasures = Дела, ждущие согласия на уничтожение
exchange-erasures-lead = Координатор распорядился уничтожить эти дела раньше срока. Если Вы согласитесь, их ключи будут уничтожены и прочитать их больше никто не сможет; журнал и квитанции останутся.
exchange-erasures-none = Ни одно дело не ждёт Вашего согласия на уничтожение.
exchange-erasure-by = Кто дал распоряжение
exchange-receipt-picture = Картинка, ведущая к этой квитанции
exchange-receipt-picture-says = Картинка ведёт на эту страницу и называет хеш подписанного. Если он тот же, что выше, бумага и квитанция относятся друг к другу.
exchange-receipt-digest = Хеш подписанного (SHA-256)
