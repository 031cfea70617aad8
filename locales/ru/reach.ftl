# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = Кому и что доставлено
reach-lede = Кому об этом сообщено на портале и письмом. Те, кто не из Вашей организации, только подсчитываются; открыл ли кто-нибудь письмо, неизвестно.
reach-none = Об этом ещё никому не сообщено.
reach-portal = Сообщено на портале
reach-tried = Отправляется повторно
reach-sent = Отправлено
reach-bounced = Вернулось
reach-readers = Читатели без учётной записи
reach-own = В Вашей организации
reach-all = Всего
reach-more = По именам названы только первые: { $count }.
reach-kept = Сведения о судьбе писем хранятся три месяца, уведомления на портале — год.
