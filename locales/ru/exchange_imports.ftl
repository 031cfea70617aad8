# Many records brought at once: the form, what becomes of the rows, and their release together.
# To be confirmed by a native reader: all of it.

exchange-imports-title = Много записей сразу
exchange-imports-lede = Таблица или список становится сообщениями. Сначала Вы видите, что станет с каждой строкой; ничего не создаётся, пока Вы этого не скажете, и ничего не уходит, пока отправку не разрешит второй человек.
exchange-imports-file-hint = CSV или JSON, не более 5 МБ и { $count } строк. JSON – массив тел в том виде, в котором они подписываются.
exchange-imports-calendar = Календарь дат, где он не указан
exchange-imports-kept = То, что Вы принесли, лежит запечатанным. Оно уничтожается, как только созданы сообщения или Вы его удалили, и не позднее чем через семь дней. Сам файл не хранится.
exchange-imports-samples = Таблицы для заполнения
exchange-imports-samples-hint = Первая строка называет столбцы, вторая их объясняет. Дата пишется как год-месяц-день, насколько она известна.
exchange-imports-needed = должно быть заполнено
exchange-imports-earlier = Принесено раньше
exchange-imports-count-new = Новых сообщений: { $count }
exchange-imports-make = { $count ->
    [one] Создать { $count } сообщение
    [few] Создать { $count } сообщения
    [many] Создать { $count } сообщений
   *[other] Создать { $count } сообщения
}
exchange-imports-remove = Удалить
exchange-imports-who = О ком
exchange-imports-case = Дело
exchange-imports-to-release = Ждут разрешения на отправку: { $count }
exchange-imports-release = Разрешить отправку всех, что ждут
exchange-imports-release-hint = Каждое проверяется, подписывается, заносится в журнал и получает квитанцию отдельно. То, что составляли Вы сами, остаётся на месте.
exchange-imports-released = Разрешено вместе: { $count }
exchange-imports-not-released = Не разрешено: { $count }
exchange-imports-failed = Портал не смог этого сделать.
exchange-imports-fault-list = Список не читается; ошибка в строке { $count }.
exchange-imports-fault-unknown = Файл называет то, чего в таких сообщениях нет, или одно и то же дважды:
exchange-imports-fault-never-sent = Файл называет то, что никогда не передаётся другому государству:
exchange-imports-fault-body = Это не тело такого вида.
exchange-imports-fault-otherwise = В той форме, которую подписывают, здесь стояло бы другое или ничего.
exchange-imports-fault-nameless = В ячейке с этим номером что-то стоит, а столбец над ней не назван.
exchange-imports-conflict-changed = То, что ожидает, уже не то, что Вы видели. Пожалуйста, посмотрите ещё раз.
exchange-flash-import-begun = Работа начата.
exchange-flash-import-removed = Удалено, ключ уничтожен.
exchange-notice-import = Сообщения, принесённые вместе, ждут Вашего разрешения на отправку.
