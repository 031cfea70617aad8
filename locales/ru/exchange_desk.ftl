# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: receipt as квитанция (as in exchange.ftl), exchange-receipt-content (commitment),
# exchange-form-sensitivity (said as protection), exchange-officer, exchange-sealed, exchange-receipt-submission-*,
# exchange-grade-*, exchange-candidates, exchange-paused, exchange-conflict-date, exchange-drafted.

exchange-title = Обмен
exchange-lead = Извещения, запросы и письма между регистрирующими органами десяти государств. После каждого шага остаётся квитанция, которую не может оспорить ни одна из сторон.
exchange-new = Начать сообщение
exchange-shelves = Списки дел
exchange-shelf-waiting = Ждут нас
exchange-shelf-received = Полученные
exchange-shelf-sent = Отправленные
exchange-shelf-drafts = Черновики
exchange-find = Найти дело
exchange-find-hint = Имя любым письмом или номер документа. Находятся только дела Вашей организации.
exchange-all-countries = Все страны
exchange-all-kinds = Все виды
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
exchange-late-count = { $count ->
    [one] { $count } дело просрочено
    [few] { $count } дела просрочены
    [many] { $count } дел просрочено
   *[other] { $count } дела просрочено
}
exchange-grade-name = Имя как записано
exchange-grade-sound = Звучит так же
exchange-grade-part = Часть имени
exchange-candidates = Возможно, имелось в виду что-то из этого. То ли это лицо, решает только сотрудник, который сравнивает записи.
exchange-due = Срок ответа: { $day }
exchange-overdue = Просрочено с { $day }
exchange-paused = Отсчёт срока остановлен с { $day }
exchange-proposed = Предложен более поздний срок: { $day }
exchange-more = Более старые дела

# Begin.
exchange-new-lead = Сначала укажите, что это и для кого. Вне Вашей организации черновик никто не видит.
exchange-form-kind = Вид сообщения
exchange-form-receiver = Получатель
exchange-form-basis = Правовое основание
exchange-form-basis-hint = Если оба государства участвуют в Минской конвенции, может применяться её статья 12. Это подсказка, а не норма закона: основание подтверждает Ваша юридическая служба.
exchange-form-purpose = Цель
exchange-form-urgency = Срочность
exchange-form-sensitivity = Степень защиты сведений
exchange-form-begin = Начать черновик
exchange-error-choose = Выберите из списка.

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

# Notices in the inbox of the portal.
exchange-notice-title = Обмен: { $reference }
exchange-notice-arrived = Поступило дело: { $reference }.
exchange-notice-said = В деле { $reference } что-то сказано.
exchange-notice-to-release = Дело { $reference } ждёт Вашего разрешения на отправку.
