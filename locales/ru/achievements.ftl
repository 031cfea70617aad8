# Review by a native reader: achievements-state-submitted, achievements-strip, achievements-mark-older, achievements-show-translation (word for authentic)

# Achievements: what an organisation wants the others to know.

# The list.
achievements-list-title = Достижения
achievements-list-filters = Фильтры
achievements-list-country = Страна
achievements-list-theme = Тема
achievements-list-more = Язык и год
achievements-list-language = Есть текст на языке
achievements-list-year = Год
achievements-list-any = Любой
achievements-list-apply = Применить
achievements-list-without = убрать
achievements-list-all = Все достижения
achievements-list-found = { $count ->
    [0] Достижений не найдено
    [one] Найдено { $count } достижение
    [few] Найдено { $count } достижения
    [many] Найдено { $count } достижений
   *[other] Найдено { $count } достижения
}
achievements-list-empty-title = Здесь пока ничего нет
achievements-list-empty-text = Ни одно достижение не подходит под этот выбор. Уберите фильтр или зайдите позже.
achievements-list-subscribe = Новости по почте
achievements-list-feed = Лента
achievements-feed-title = Sijil: достижения органов регистрации актов гражданского состояния
achievements-new = Новое достижение

# States of a post.
achievements-state-draft = Черновик
achievements-state-submitted = На проверке
achievements-state-published = Опубликовано
achievements-state-withdrawn = Отозвано

# The strip of thirteen languages.
achievements-strip = Актуально: { $count } из 13
achievements-key-original = язык оригинала
achievements-key-current = актуальный перевод
achievements-key-older = старше оригинала
achievements-key-missing = ещё не переведено
achievements-mark-original = оригинал
achievements-mark-current = актуально
achievements-mark-older = старше оригинала
achievements-mark-missing = ещё не переведено
achievements-mark-in-work = в работе

# One post.
achievements-show-original = Язык оригинала: { $language }.
achievements-show-translation = Перевод опубликован: { $date }, { $organisation }. Аутентичен только оригинал.
achievements-show-read-original = Читать оригинал
achievements-show-fallback = Этот текст ещё не переведён; язык показанного текста: { $language }.
achievements-show-published = Опубликовано на портале Sijil
achievements-show-organisation = Организация
achievements-show-reference = Номер записи
achievements-show-sources = Источники
achievements-show-own-words = Краткое изложение составлено порталом.
achievements-show-print = Печать
achievements-show-work = Работать с текстом
achievements-show-subscribe = Новости этой страны по почте
achievements-show-languages = На других языках

# The desk.
achievements-drafts-title = Черновики
achievements-drafts-empty-title = Черновиков нет
achievements-drafts-empty-text = Здесь до публикации находится то, что пишет Ваша организация.
achievements-drafts-changed = Изменено: { $time }
achievements-review-revision = Версия { $count }
achievements-review-reason = Причина:
achievements-review-submit = Отправить на проверку
achievements-review-edit = Редактировать
achievements-review-publish = Опубликовать
achievements-review-return = Вернуть на доработку
achievements-review-return-label = Замечание автору
achievements-review-return-hint = Что изменить и почему.
achievements-review-waits = Ждёт проверяющего, который не писал этот текст.
achievements-review-withdraw = Отозвать
achievements-review-withdraw-label = Причина отзыва
achievements-review-withdraw-hint = Причину увидит Ваша организация; читатели текст больше не увидят.
achievements-review-way = Путь текста
achievements-review-texts = Языки
achievements-way-created = Написано
achievements-way-rewritten = Изменено
achievements-way-submitted = Отправлено на проверку
achievements-way-returned = Возвращено на доработку
achievements-way-published = Опубликовано
achievements-way-withdrawn = Отозвано

# The form.
achievements-edit-title-new = Новое достижение
achievements-edit-title-original = Правка текста
achievements-edit-title-translation = Перевод
achievements-edit-save = Сохранить
achievements-edit-original = Оригинал
achievements-edit-title = Заголовок
achievements-edit-title-hint = Одно предложение, как Вы сказали бы коллеге.
achievements-edit-summary = Краткое изложение
achievements-edit-summary-hint = Два-три полных предложения: что, сколько, с какого времени.
achievements-edit-body = Текст
achievements-edit-body-hint = Простые знаки создают заголовки, списки и таблицы (Markdown).
achievements-edit-preview = Просмотр
achievements-edit-preview-window = Просмотр в новом окне
achievements-edit-done = Перевод закончен, его можно показать читателям.
achievements-edit-sources = Источники
achievements-edit-sources-hint = Где читатель может это проверить? Страница, закон, отчёт.
achievements-edit-source-address = Адрес { $count }
achievements-edit-source-title = Название { $count }
achievements-edit-source-what = Что это
achievements-edit-language = Язык оригинала
achievements-edit-choose = Выберите
achievements-edit-day = Дата события
achievements-edit-day-hint = По григорианскому календарю или солнечной хиджре, например 14 октября 2026 или 1405/07/22.
achievements-tools = Средства набора
achievements-tool-bold = Полужирный
achievements-tool-italic = Курсив
achievements-tool-heading = Заголовок
achievements-tool-list = Список
achievements-tool-link = Ссылка
achievements-tool-quote = Цитата
achievements-tool-table = Таблица
achievements-tool-picture = Изображение из библиотеки
achievements-tool-picture-close = Закрыть

# Two editors at once.
achievements-two-title = Пока Вы писали, текст сохранил другой сотрудник
achievements-two-text = Ничего не потеряно. С одной стороны Ваша версия, с другой сохранённая.
achievements-two-mine = Ваша версия
achievements-two-theirs = Сохранённая версия
achievements-two-keep-theirs = Оставить сохранённую

# Errors at fields.
achievements-error-unreadable = В тексте есть знак, который нельзя сохранить. Введите текст заново.
achievements-error-title-missing = Укажите заголовок.
achievements-error-title-long = Заголовок может содержать не более 150 букв.
achievements-error-summary-missing = Напишите краткое изложение.
achievements-error-summary-long = Краткое изложение может содержать не более 800 букв.
achievements-error-body-long = Текст может содержать не более 50 000 букв.
achievements-error-answer-long = Ответ может содержать не более 2 000 букв.
achievements-error-theme = Выберите тему.
achievements-error-language = Выберите язык оригинала.
achievements-error-day = Это не дата. Напишите её так: 14 октября 2026 или 1405/07/22.
achievements-error-day-future = Эта дата в будущем, а достижение уже состоялось.
achievements-error-source-address = Адрес источника должен начинаться с https:// или http://.
achievements-error-source-title-long = Название источника может содержать не более 300 букв.
achievements-error-sources-many = Источников может быть не более 20.
achievements-error-reason-missing = Укажите причину.
achievements-error-reason-long = Причина может содержать не более 1000 букв.
achievements-error-changed-elsewhere = Пока Вы писали, запись изменилась. Проверьте и сохраните ещё раз.
achievements-conflict-not-draft = Этот текст уже не черновик: кто-то успел раньше.
achievements-conflict-not-submitted = Этот текст уже не ждёт проверки: кто-то успел раньше.
achievements-conflict-not-published = Этот текст уже не опубликован: кто-то успел раньше.

# Sentences after a step.
achievements-flash-saved = Сохранено.
achievements-flash-submitted = Отправлено на проверку. Проверяющие Вашей организации извещены.
achievements-flash-published = Опубликовано. Подписчики таких новостей извещаются по почте.
achievements-flash-returned = Возвращено на доработку. Автор извещён.
achievements-flash-withdrawn = Отозвано. Читатели этого больше не видят.

# Mails.
achievements-mail-greeting = Здравствуйте, { $name }!
achievements-mail-open = Открыть на портале Sijil
achievements-mail-published-subject = { $country }: { $title }
achievements-mail-published-of = { $country }, { $day }
achievements-mail-published-read = Читать на портале Sijil
achievements-mail-waiting = { $count ->
    [one] { $count } текст ждёт Вас
    [few] { $count } текста ждут Вас
    [many] { $count } текстов ждут Вас
   *[other] { $count } текста ждут Вас
}
achievements-mail-told = { $count ->
    [one] Новое о { $count } тексте
    [few] Новое о { $count } текстах
    [many] Новое о { $count } текстах
   *[other] Новое о { $count } текста
}
achievements-notice-review = Ждёт Вашей проверки
achievements-notice-review-text = От коллеги на проверку поступило достижение: { $title }
achievements-notice-released = Опубликовано
achievements-notice-released-text = После проверки Ваш текст опубликован: { $title }
achievements-notice-returned = Возвращено на доработку
achievements-notice-returned-text = После проверки Ваше достижение возвращено на доработку: { $title }

# The posts as data.
achievements-data-title = Достижения в виде данных
achievements-data-lead = { $count ->
    [one] { $count } опубликованное достижение, каждый текст на каждом языке; для таблиц и программ.
    [few] { $count } опубликованных достижения, каждый текст на каждом языке; для таблиц и программ.
    [many] { $count } опубликованных достижений, каждый текст на каждом языке; для таблиц и программ.
   *[other] { $count } опубликованного достижения, каждый текст на каждом языке; для таблиц и программ.
}
achievements-data-metadata = Описание для программ
achievements-data-columns = Столбцы
achievements-data-column = Имя
achievements-data-meaning = Значение
achievements-data-form = UTF-8 с меткой порядка байтов; дни по ISO 8601, время по UTC, цифры 0–9. Ячейка, которую табличная программа приняла бы за формулу, начинается с апострофа.
achievements-column-reference = Номер записи: страна, год, порядковый номер.
achievements-column-address = Адрес текста на языке этой строки.
achievements-column-country = Страна, две буквы (ISO 3166-1).
achievements-column-organisation = Название организации по-английски.
achievements-column-theme = Тема, одно слово из постоянного списка.
achievements-column-day = День, когда это произошло.
achievements-column-day-solar-hijri = Тот же день по солнечной хиджре, календарю Ирана и Афганистана: год-месяц-день.
achievements-column-published-at = Когда опубликовано здесь.
achievements-column-updated-at = Когда изменено в последний раз.
achievements-column-original-language = Язык, на котором написано (BCP 47).
achievements-column-language = Язык этой строки (BCP 47).
achievements-column-status = Этот текст — оригинал, актуальный перевод или старше оригинала: original, current, older.
achievements-column-title = Заголовок.
achievements-column-summary = Краткое изложение.
achievements-column-text = Текст без оформления.
achievements-column-sources = Адреса источников через пробел.
