# Alerts: false documents that a register has seen. A member submits one, a second person checks and publishes it, the
# organisations that receive it acknowledge it, and it ends on its day or when another takes its place. A list, a page
# of each, a form, a notice on the desk, and mails.
# To be confirmed by a native reader: the word for alert (оповещение), the six kinds (alerts-kind-*), above all
# counterfeit (полная подделка), forgery (частичная подделка) and impostor, alerts-standing, alerts-acknowledge,
# audit-did-expired

alerts-title = Оповещения
alerts-lead = Поддельные документы, которые встретились регистрирующим органам государств-членов, и как их распознать.
alerts-country = Страна документа
alerts-any = Все
alerts-standing = Какие оповещения
alerts-show = Показать
alerts-count = { $count ->
    [one] { $count } оповещение
    [few] { $count } оповещения
    [many] { $count } оповещений
   *[other] { $count } оповещения
}
alerts-empty = Оповещений здесь нет
alerts-empty-advice = Ни один регистрирующий орган не направил Вам оповещение.
alerts-new = Сообщить о поддельном документе
alerts-example = Пример
alerts-example-note = Это оповещение вымышлено. Оно показывает, как работает портал.
alerts-feed = Следить за открытыми оповещениями
alerts-download = Скачать открытый список (JSON)

alerts-kind = Что обнаружено
alerts-kind-counterfeit = Полная подделка
alerts-kind-forgery = Частичная подделка
alerts-kind-pseudo = Псевдодокумент
alerts-kind-fraudulently-obtained = Подлинный документ, полученный обманом
alerts-kind-impostor = Чужой документ
alerts-kind-stolen-blank = Похищенный бланк
alerts-kind-counterfeit-means = Целиком поддельный документ, изготовленный без полномочий.
alerts-kind-forgery-means = Подлинный документ, в котором изменены данные, фотография, страницы или чип.
alerts-kind-pseudo-means = Похож на официальный документ, но ни один орган такого не выдаёт.
alerts-kind-fraudulently-obtained-means = Подлинный документ, выданный на основании ложных доказательств.
alerts-kind-impostor-means = Подлинный документ, которым пользуется другой человек.
alerts-kind-stolen-blank-means = Подлинный бланк, похищенный и заполненный без полномочий.

alerts-urgency = Срочность
alerts-urgency-routine = Обычное
alerts-urgency-urgent = Срочное

alerts-state-submitted = Ждёт второго человека
alerts-state-published = Действует
alerts-state-expired = Срок истёк
alerts-state-superseded = Заменено
alerts-state-withdrawn = Отозвано

alerts-document = Документ
alerts-specimen = Образец
alerts-seen = Что обнаружено
alerts-tell = Как распознать
alerts-do = Что сделать
alerts-valid = Срок действия
alerts-valid-between = { $from } – { $to }
alerts-sent-by = Отправитель
alerts-reference = Регистрационный номер
alerts-replaces = Заменяет
alerts-replaced-by = Заменено оповещением
alerts-original = Язык оригинала
alerts-pairs = Подлинный и поддельный
alerts-genuine = Подлинный
alerts-false = ПОДДЕЛКА
alerts-compare = Что сравнить
alerts-numbers = Номера
alerts-numbers-range = от { $from } до { $to }
alerts-hidden-numbers = { $count ->
    [one] Доступ ещё к { $count } диапазону номеров ограничен.
    [few] Доступ ещё к { $count } диапазонам номеров ограничен.
    [many] Доступ ещё к { $count } диапазонам номеров ограничен.
   *[other] Доступ ещё к { $count } диапазона номеров ограничен.
}
alerts-nothing-false = Изображений нет.

alerts-receipts = Кто подтвердил получение
alerts-receipt-by = Получение подтверждено: { $day }
alerts-receipt-open = Срок: { $day }
alerts-receipt-overdue = Просрочено; срок: { $day }
alerts-receipts-count = Организаций, подтвердивших получение: { $done } из { $count }.
alerts-acknowledge = Подтвердить получение
alerts-acknowledge-hint = Сообщает от имени всей Вашей организации, что оповещение получено и известно.
alerts-note = Сообщение отправителю
alerts-note-hint = Можно оставить пустым.
alerts-acknowledged = Ваша организация подтвердила получение: { $day }.
alerts-due = Подтвердите получение. Срок: { $day }.

alerts-check-title = Второй человек
alerts-check = Проверено: опубликовать
alerts-check-hint = Всем, кому можно его читать, сразу придёт сообщение. Вы ручаетесь, что оповещение проверил не тот, кто его написал.
alerts-edit = Изменить
alerts-withdraw = Отозвать
alerts-withdraw-hint = Действие сразу прекращается. Те, кто его читал, увидят, что оно отозвано и почему.
alerts-reason = Причина
alerts-ended-on = Действие прекращено: { $day }

alerts-counts = Оповещения всех членов
alerts-counts-in-force = Действуют
alerts-counts-waiting = Ждут второго человека
alerts-counts-ended = Завершены
alerts-counts-overdue = Просроченные подтверждения

alerts-form-new = Сообщить о поддельном документе
alerts-form-edit = Изменить сообщение
alerts-form-what = Поддельный документ
alerts-form-words = Словами
alerts-form-pictures = Подлинный и поддельный
alerts-form-numbers = Номера
alerts-form-readers = Кому можно читать
alerts-form-time = Срок действия
alerts-form-issuer = Государство документа, как оно обозначено в зоне
alerts-form-issuer-hint = До трёх букв: TUR, BEL, D.
alerts-form-specimen = Код образца
alerts-form-specimen-hint = Можно оставить пустым. Как в реестре образцов: TUR-BO-01001.
alerts-form-language = Язык этого текста
alerts-form-language-hint = Текст на других языках останется прежним.
alerts-form-name = Название
alerts-form-name-hint = Без номеров и имён: если оповещение расходится широко, название попадает в письма.
alerts-form-seen = Что обнаружено
alerts-form-tell = Как распознать
alerts-form-do = Что сделать
alerts-form-pair = Пара { $number }
alerts-form-pictures-hint = Изображения из Вашей библиотеки, у которых есть описание. Показывайте только вымышленных владельцев.
alerts-form-none = нет
alerts-form-genuine = Изображение подлинного
alerts-form-false = Изображение поддельного
alerts-form-compare = Что сравнить
alerts-form-ranges = Диапазоны номеров
alerts-form-ranges-hint = По одному в строке: первый и последний номер через пробел или только один номер.
alerts-form-numbers-tlp = Кому можно читать номера
alerts-form-numbers-tlp-hint = Остальные узнают лишь, сколько всего диапазонов.
alerts-form-tlp = Кому можно читать оповещение
alerts-form-organisations = Организации, которые читают сведения AMBER
alerts-form-people = Люди, которые читают сведения RED
alerts-form-people-hint = Адреса электронной почты их учётных записей, по одному в строке.
alerts-form-from = Действует с
alerts-form-until = Действует по
alerts-form-until-hint = Не более года. По любому из двух календарей: 2027-03-20 или 1405/12/29.
alerts-form-days = Срок подтверждения получения
alerts-form-days-hint = Рабочие дни страны получателя, от 1 до 30.
alerts-form-supersedes = Заменяет оповещение
alerts-form-supersedes-hint = Можно оставить пустым. Регистрационный номер Вашего действующего оповещения.
alerts-form-save = Отправить
alerts-form-back = Назад

alerts-flash-submitted = Отправлено. Проверит второй человек.
alerts-flash-published = Опубликовано. Тем, кому можно его читать, придёт сообщение.
alerts-flash-acknowledged = Получение подтверждено. Отправитель это видит.
alerts-flash-withdrawn = Отозвано.
alerts-conflict-own = Это оповещение написали Вы. Проверить его должен кто-то другой.
alerts-conflict-checked = Кто-то уже проверил или отозвал его.
alerts-conflict-changed = После того как Вы это открыли, кто-то внёс изменения.
alerts-conflict-ended = Оповещение больше не действует.
alerts-conflict-acknowledged = Ваша организация уже подтвердила получение.
alerts-conflict-superseded = Оповещение, которое заменяется, больше не действует.
alerts-conflict-late = Последний день срока прошёл. Укажите другой.
alerts-error-issuer = Это не код государства: до трёх прописных букв.
alerts-error-kind = Выберите, что обнаружено.
alerts-error-specimen = Это не код образца: TUR-BO-01001.
alerts-error-language = Выберите язык.
alerts-error-name = Введите название не длиннее 150 букв.
alerts-error-text = Напишите не более 3000 букв.
alerts-error-text-needed = Напишите это на языке оригинала, не более 3000 букв.
alerts-error-pair = Для пары нужны оба изображения и указание, что сравнить.
alerts-error-picture = Этого изображения нет в Вашей библиотеке или у него ещё нет описания.
alerts-error-ranges = В каждой строке один номер или два номера одной длины, сначала меньший: буквы от A до Z и цифры, не более 22. Не более 50 строк.
alerts-error-tlp = Выберите, кому можно читать.
alerts-error-organisations = Для сведений AMBER укажите хотя бы одну организацию.
alerts-error-people = Таких учётных записей на портале нет.
alerts-error-people-needed = Для сведений RED укажите хотя бы одного человека.
alerts-error-day = Это не понято как день.
alerts-error-until = Укажите, когда срок заканчивается.
alerts-error-order = Конец срока раньше начала.
alerts-error-past = Последний день срока уже прошёл.
alerts-error-year = Конец срока позже начала больше чем на год.
alerts-error-days = Укажите число дней от 1 до 30.
alerts-error-supersedes = У Вас нет действующего оповещения с таким номером.
alerts-error-urgency = Выберите срочность.

alerts-desk-title = Оповещения
alerts-desk-acknowledge = Подтвердить получение
alerts-desk-check = Проверить
alerts-desk-overdue = Ваши оповещения, получение которых другие не подтвердили в срок
alerts-desk-hidden = Они только для людей, которых назвала Ваша организация, и Вас среди них нет: спросите своих проверяющих.
alerts-desk-hidden-overdue = { $count ->
    [one] { $count } оповещение просрочено
    [few] { $count } оповещения просрочены
    [many] { $count } оповещений просрочено
   *[other] { $count } оповещения просрочено
}
alerts-desk-overdue-count = { $count ->
    [one] { $count } организация не подтвердила в срок
    [few] { $count } организации не подтвердили в срок
    [many] { $count } организаций не подтвердили в срок
   *[other] { $count } организации не подтвердили в срок
}

alerts-mail-title-subject = Оповещение: { $title }
alerts-mail-title-text = Один из регистрирующих органов государств-членов опубликовал оповещение «{ $title }». Прочитать его и подтвердить получение можно на портале.
alerts-mail-neutral-subject = Вас ждёт оповещение
alerts-mail-neutral-text = На портале Вас ждёт оповещение.
alerts-mail-open = Открыть оповещение
search-kind-alert = Оповещение
audit-thing-alert = Оповещение
audit-did-acknowledged = Подтверждение получения
audit-did-superseded = Замена другим
audit-did-expired = Истечение срока
