# Review by a native reader: whole file
# Drafts out of a table or a feed.

# The form.
imports-title = Импорт
imports-lede = Таблица или лента становится черновиками. Сначала видно, что станет с каждой строкой; черновики создаются только после Вашего слова.
imports-file = Файл
imports-file-hint = CSV, Atom или RSS, не более 5 МБ и { $count } строк.
imports-columns = Как называются столбцы
imports-file-languages = Строки с одинаковым словом в столбце «reference» и разными языками станут одним черновиком с переводами.
imports-encoding = Кодировка букв
imports-encoding-hint = Предоставьте порталу, если буквы не выходят неверными.
imports-encoding-told = Определит портал
imports-language = Язык строк, где он не указан
imports-language-hint = Строка может указать свой: ru, fa-AF.
imports-theme = Тема строк, где она не указана
imports-theme-hint = Строка может указать свою словом из наших данных: smart-card.
imports-theme-none = Нет
imports-read = Прочитать и показать

# What would become of the rows.
imports-dry = Черновики ещё не созданы. Вот что станет со строками:
imports-count-new = Новых черновиков: { $count }
imports-count-translations = Их переводов: { $count }
imports-count-there = Уже есть: { $count }
imports-count-refused = Отклонено: { $count }
imports-make = { $count ->
    [one] Создать { $count } черновик
    [few] Создать { $count } черновика
    [many] Создать { $count } черновиков
   *[other] Создать { $count } черновика
}
imports-other = Другой файл
imports-made = { $count ->
    [one] Создан { $count } черновик.
    [few] Создано { $count } черновика.
    [many] Создано { $count } черновиков.
   *[other] Создано { $count } черновика.
}
imports-rows = Строки
imports-row = Строка
imports-verdict = Что с ней станет
imports-verdict-new = Новый черновик
imports-verdict-translation = Перевод
imports-verdict-original = Оригинал: строка { $count }
imports-verdict-there = Уже есть
imports-take = Всё равно взять
imports-make-ticked = Создать новые и отмеченные черновики
imports-keep = Сохранить отметки этой страницы
imports-flash-kept = Отметки сохранены.
imports-flash-none = Новых или отмеченных строк нет; черновики не созданы.
imports-verdict-twice = Дважды в этом файле
imports-verdict-refused = Отклонено
imports-verdict-waits = Ждёт своей очереди
imports-others = Остальные строки
imports-error-original = Строка с оригиналом отклонена, поэтому переводу не к чему относиться.
imports-flash-made = Черновики созданы.
imports-flash-begun = Черновики создаются.
achievements-way-imported = Импортировано

# Why a file cannot be read.
imports-fault = Файл не читается
imports-fault-nothing = Ничего из него не сохранено.
imports-fault-empty = Файла нет или в нём пусто.
imports-fault-too-large = Файл больше 5 МБ. Разделите его.
imports-fault-rows = В файле более 2000 строк. Разделите его.
imports-fault-columns = В строке { $count } более 200 столбцов.
imports-fault-long = В строке { $count } слишком длинный текст.
imports-fault-quote = Кавычка в строке { $count } не закрыта.
imports-fault-title = Нет столбца с именем «title».
imports-fault-encoding = В этой кодировке файл не является текстом. Выберите другую.
imports-fault-nul = В файле есть нулевой символ, это не текст.
imports-fault-feed = Файл начинается как лента, но это не Atom и не RSS, или он обрывается.
