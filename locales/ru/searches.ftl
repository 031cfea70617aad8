# Review by a native reader: pace-usual
# Searches somebody keeps.
searches-list-title = Сохранённые поиски
searches-list-new = Новое
searches-list-mails = Письма
searches-list-filters = { $count ->
    [one] { $count } фильтр
    [few] { $count } фильтра
    [many] { $count } фильтров
   *[other] { $count } фильтра
}
searches-list-change = Изменить
searches-list-end = Удалить
searches-list-nothing = Сохранённых поисков пока нет
searches-list-nothing-advice = Найдите что-нибудь: рядом с результатами есть ссылка, которая сохраняет поиск с его фильтрами, а здесь будет видно, что в нём нового.

# Keeping a search.
searches-new-title = Сохранение поиска
searches-new-words = Искомые слова:
searches-new-name = Название
searches-new-name-hint = Чтобы найти его снова. Больше никто его не видит.
searches-new-rhythm = Письмо о новом
searches-new-rhythm-hint = В письмах называется только общедоступное.
searches-new-save = Сохранить

# How often mails come.
pace-never = Без писем
pace-usual = С другими моими письмами
pace-at_once = Сразу
pace-daily = Каждый день
pace-weekly = Каждую неделю

# What is to be mended.
searches-error-name = Напишите название не длиннее 80 букв.
searches-error-rhythm = Выберите, как часто присылать письма.
searches-error-query = Нет слов для поиска. Сначала выполните поиск и сохраните его рядом с результатами.
searches-error-many = Больше поисков сохранить нельзя. Сначала удалите один из них.

# What a page says once.
searches-flash-saved = Поиск сохранён.
searches-flash-rhythm = Частота писем изменена.
searches-flash-ended = Поиск удалён.

# Stopping the mails without signing in.
searches-mails-title = Письма сохранённого поиска
searches-mails-question = Прекратить письма поиска «{ $name }»? Сам поиск останется.
searches-mails-stop = Прекратить письма
searches-mails-none = Для этого поиска письма не отправляются.

# The mail.
searches-mail-digest-subject = Новое в Вашем поиске: { $name }
searches-mail-digest-count = { $count ->
    [one] С последнего письма { $count } новая запись.
    [few] С последнего письма { $count } новые записи.
    [many] С последнего письма { $count } новых записей.
   *[other] С последнего письма { $count } новой записи.
}
searches-mail-digest-more = С последнего письма новых записей не менее { $count }.
searches-mail-digest-all = Все результаты
searches-mail-why = Вы получили это письмо, потому что хотите знать о новом в сохранённом поиске «{ $name }».
