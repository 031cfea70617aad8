# Review by a native reader: whole file

# What a person is told in the portal.
inbox-title = Уведомления
inbox-lede = Всё, о чём Вам сообщили, сгруппировано по предмету. Каждое уведомление хранится год.
inbox-count = { $count ->
    [one] { $count } непрочитанное уведомление
    [few] { $count } непрочитанных уведомления
    [many] { $count } непрочитанных уведомлений
   *[other] { $count } непрочитанного уведомления
}
inbox-show = Какие уведомления
inbox-show-matter = О чём
inbox-show-all = Все
inbox-show-unread = Непрочитанные
inbox-unread = Не прочитано
inbox-read = Отметить как прочитанное
inbox-read-all = Отметить все как прочитанные
inbox-flash-read = Уведомление отмечено как прочитанное.
inbox-flash-all-read = Все уведомления, которые Вы видели, отмечены как прочитанные. То, что ждёт Вас, остаётся.
inbox-waiting-lede = Каждое остаётся здесь, пока Вы не отметите его как выполненное или пока кто-нибудь не ответит.
inbox-done = Отметить как выполненное
inbox-group-read = Отметить всё это как прочитанное
inbox-group-done = Отметить всё это как выполненное
inbox-group-all = Показать всё, что здесь есть: { $count }
inbox-nothing-else = Больше ничего нет.
inbox-account = Учётная запись
inbox-flash-group-read = Эти уведомления отмечены.
inbox-nothing = Уведомлений пока нет
inbox-nothing-unread = Вы всё прочитали
inbox-nothing-advice = Здесь появляется всё, что ждёт Вас, и всё, о чём Вам сообщают.
inbox-unsaid = Уведомление другой версии портала
inbox-link-title = Ссылка для выбора нового пароля
inbox-link-text = Кто-то, скорее всего Вы, запросил ссылку для выбора нового пароля. Она отправлена на Вашу почту ({ $time }).
inbox-recovery-title = Начато восстановление Вашей учётной записи
inbox-recovery-text = Администратор начал восстановление Вашей учётной записи ({ $time }). Прежний пароль перестал действовать, а ссылка для выбора нового отправлена на Вашу почту.
