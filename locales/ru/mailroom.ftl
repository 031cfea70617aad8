# Review by a native reader: the whole file; above all mailroom-title, mailroom-given-up

# The page of the mailroom: what became of the portal's mails.
mailroom-title = Отправка писем
mailroom-lede = Что стало с письмами портала. Адресов здесь нет, и открыл ли кто-нибудь письмо, неизвестно.
mailroom-waiting = Ожидают отправки
mailroom-sent = Отправлено за последние 24 часа
mailroom-bounced = Вернулось за последние 30 дней
mailroom-bad = Адреса, на которые письма не отправляются
mailroom-given-up = Не отправлено
mailroom-none = Неотправленных писем нет.
mailroom-single = По одному
mailroom-column-kind = Вид
mailroom-column-count = Писем
mailroom-column-why = Причина
mailroom-column-written = Когда написано
mailroom-column-person = Получатель
mailroom-person = На страницу человека
mailroom-elsewhere = Не в Вашем ведении
mailroom-resend = Отправить ещё раз
mailroom-resend-kind = Отправить все ещё раз
mailroom-flash-resent = Письмо отправляется ещё раз.
mailroom-flash-kind-resent = Письма отправляются ещё раз.
mailroom-conflict-bad-address = Письма на этот адрес возвращаются. Отправить можно будет, когда адрес снова заработает.
mailroom-why-refused = Почтовый сервер отказал
mailroom-why-unreachable = Ни один почтовый сервер не принял
mailroom-why-unwritable = Письмо не удалось составить
mailroom-why-bad-address = Адрес не принимает писем
mailroom-addresses = Адреса без учётной записи, на которые письма не отправляются
mailroom-addresses-note = Показана только часть после @. Возобновите отправку, когда узнаете, что адрес работает; неотправленное тогда можно отправить ещё раз.
mailroom-column-domain = Домен
mailroom-column-since = С какого времени

# An address that takes no mail: told to its owner in the portal, to those who look after the account by mail too.
accounts-mail-address-fails-subject = Письма Sijil до Вас не доходят
accounts-mail-address-fails-text = Несколько писем на Ваш адрес вернулись ({ $time }), поэтому больше они туда не отправляются. Укажите в профиле другой адрес или попросите администратора возобновить отправку.
accounts-mail-unreachable-subject = Письма Sijil не доходят до одного из Ваших сотрудников
accounts-mail-unreachable-text = Несколько писем на адрес учётной записи в Вашем ведении вернулись ({ $time }), поэтому больше они туда не отправляются. Её владелец видит это на портале.
accounts-mail-unreachable-do = Выясните, верен ли адрес, и возобновите отправку, когда он заработает:
accounts-person-unreachable = Письма на этот адрес возвращались снова и снова; с { $time } туда ничего не отправлялось.
accounts-person-trust-hint = Когда убедитесь, что адрес работает, разрешите снова отправлять на него письма.
accounts-person-trust = Возобновить отправку
accounts-flash-mail-resumed = Письма на этот адрес снова отправляются.

# Rows of the audit.
audit-did-resent = Повторная отправка
audit-did-kind-resent = Повторная отправка всех
audit-did-mail-resumed = Возобновление отправки писем
audit-did-mail-stopped = Прекращение отправки писем
audit-thing-mail = Письмо
audit-thing-mail-kind = Вид писем
