# Describing a document for the register of specimens: beginning, facts, words in each language, who reads it, sources; then
# submission, release by a second person, and the revisions of what was released. A “draft” is a description that no
# reader has yet; a “revision” is one that was released.
# To be confirmed by a native reader: specimens-type-y, specimens-draft-release and its kin (the portal’s word for
# “publish”, though some specimens are for few readers), specimens-weaker, specimens-readers-groups,
# specimens-fact-orientation, specimens-words-stale, specimens-draft-farther

specimens-new = Описать документ
specimens-new-lead = Начните с того, что это за документ. Всё остальное — на следующих страницах. Никто не прочтёт описание, пока его не опубликует второй человек из Вашей страны.
specimens-new-document = Документ
specimens-new-document-hint = Следующая версия документа, который уже есть в реестре, получает следующий свободный номер; он показан здесь.
specimens-new-document-none = Его ещё нет в реестре
specimens-new-category = Какого он рода
specimens-new-type = Для кого он изготовлен
specimens-new-number = Номер документа
specimens-new-number-hint = Две цифры. Если оставить пустым, документ получит следующий свободный номер. Если выше выбран документ, род и номер берутся из него.
specimens-new-language = Язык, на котором Вы пишете сначала
specimens-new-name = Название
specimens-new-begin = Начать
specimens-type-o = Обычный
specimens-type-d = Дипломатический
specimens-type-s = Служебный
specimens-type-f = Военный
specimens-type-p = Временный
specimens-type-y = Для связанных лиц

specimens-drafts = Черновики образцов
specimens-more = Показать ещё
specimens-drafts-lead = Что описывается в Вашей стране и что ждёт второго человека.
specimens-drafts-empty = Сейчас ничего не описывается
specimens-drafts-empty-advice = Начните с «Описать документ» или откройте образец и переработайте его.
specimens-draft-untitled = Без названия
specimens-draft-new = новый
specimens-draft-revises = меняет редакцию { $number }
specimens-draft-state-draft = пишется
specimens-draft-state-submitted = ждёт публикации
specimens-draft-returned = возвращён
specimens-draft-farther = больше читателей

specimens-draft-missing = Прежде чем отправить
specimens-draft-complete = Всё заполнено.
specimens-draft-contents = Из чего он состоит
specimens-draft-facts = Сведения
specimens-draft-words = Слова
specimens-draft-readers = Кто это читает
specimens-draft-preview = Как это видят читатели
specimens-draft-people = Кто над этим работал
specimens-draft-written-by = Кто начал: { $name }
specimens-draft-changed-by = Кто изменил последним: { $name }
specimens-draft-submitted-by = Кто отправил: { $name }
specimens-draft-submit = Отправить для публикации
specimens-draft-submit-note = С этого момента никто его не меняет, пока второй человек не опубликует или не вернёт его.
specimens-draft-reason = Почему это должны читать больше людей
specimens-draft-reason-hint = Эту причину прочтёт тот, кто публикует; она хранится вместе с редакцией.
specimens-draft-decide = Опубликовать или вернуть
specimens-draft-release = Опубликовать
specimens-draft-release-note = С этого момента он в реестре — для всех, кому он предназначен.
specimens-draft-return = Вернуть
specimens-draft-return-reason = Что нужно исправить
specimens-draft-given-back = Черновик возвращён
specimens-draft-changes = Что меняется
specimens-draft-waiting = Черновик ждёт второго человека из Вашей страны. Тот, кто его писал или отправил, опубликовать его не может.
specimens-draft-discard = Отказаться от черновика и удалить его
specimens-draft-discard-note = То, что опубликовано раньше, остаётся как есть.

specimens-weaker = Это открыто шире, чем раньше
specimens-weaker-note = Эти части смогут читать больше людей, чем раньше. Для этого нужна причина.
specimens-weaker-item = { $name }: раньше { $before }, теперь { $after }
specimens-weaker-whole = Версия в целом
specimens-weaker-reader = Назван новый читатель: { $name }

specimens-facts-lead = Что точно не известно, остаётся пустым; догадок здесь нет.
specimens-fact-unknown = неизвестно
specimens-fact-day-hint = 2016-03-14 либо 2016-03 или 2016, если известно только это; по григорианскому календарю.
specimens-fact-last-hint = 2016-03-14, по григорианскому календарю.
specimens-follows-hint = Версия, которую она заменила; может относиться и к другому документу Вашей страны, как если бы карта заменила книжку.
specimens-follows-number = Предыдущая версия по номеру
specimens-fact-months = Срок действия в месяцах
specimens-fact-width = Ширина в миллиметрах
specimens-fact-height = Высота в миллиметрах
specimens-fact-orientation = Какая сторона лежит вдоль читающего
specimens-orientation-landscape = длинная сторона
specimens-orientation-portrait = короткая сторона
specimens-fact-mask-hint = A означает прописную букву, 9 — цифру; всё остальное означает само себя.
specimens-fact-standard = Стандарт чипа
specimens-fact-confirmed = Наша организация подтверждает сказанное здесь.
specimens-review-hint = День, когда кто-то из Вашей организации проверил, что всё это ещё верно, например 2026-11-22. Следующая проверка — в течение 24 месяцев.
specimens-error-review = Укажите оба дня: проверка не позднее сегодняшнего, следующая после неё и в течение 24 месяцев.

specimens-words-original = оригинал
specimens-words-original-beside = Оригинал
specimens-words-stale = После этого оригинал изменён
specimens-words-stale-note = Оригинал изменён после того, как были написаны эти слова. Сохраняя их, Вы подтверждаете, что они снова верны.
specimens-words-none = слов пока нет
specimens-words-lead = Слова, одинаковые на каждом языке, например названия элементов, писать не нужно: они есть в портале.
specimens-words-empty-hint = Если все поля пусты, этот язык убирается, и его читатели получают оригинал.
specimens-words-note = Что ещё нужно знать

specimens-readers-whole = Версия в целом
specimens-readers-whole-hint = Ни одна её часть не может быть открыта шире. Части, которые были открыты шире, тоже закрываются.
specimens-readers-groups = Сведения, закрытые для некоторых читателей
specimens-readers-as-whole = как версия в целом
specimens-group-make = Даты, срок действия, размер, материал
specimens-group-numbers = Номера
specimens-group-machine = Чип, штрихкод, машиносчитываемая зона
specimens-readers-organisations = Организации, которые читают TLP:AMBER
specimens-readers-people = Люди, которые читают TLP:RED
specimens-readers-people-hint = Среди них должны быть Вы и второй человек, которому можно публиковать; иначе этого не сможет сделать никто.
specimens-readers-elsewhere = Люди из других ведомств, которые читают TLP:RED

specimens-sources-lead = Откуда взяты сведения: законы, страницы выдавшего органа, стандарты.
specimens-sources-none = Источников пока нет
specimens-source-url = Адрес
specimens-source-name = Что это
specimens-source-add = Добавить источник
specimens-source-remove = Убрать

specimens-preview-as = Читать как
specimens-preview-public = все
specimens-preview-member = регистрирующие органы государств-членов
specimens-preview-own = Ваша организация
specimens-preview-nothing = Этот читатель ничего из этого не получает: для него версии нет.

specimens-revise = Переработать
specimens-revise-note = Опубликованная редакция остаётся как есть, пока второй человек не опубликует новую.
specimens-revisions = Редакции
specimens-revisions-lead = Все опубликованные редакции: что изменилось, кем и почему.
specimens-revision = Редакция { $number }
specimens-revision-by = Кто написал: { $writer }; кто опубликовал: { $reviewer }
specimens-revision-reason = Причина
specimens-revision-first = Первая редакция
specimens-revision-closed = Её содержание Вам не открыто.
specimens-revision-same = Из того, что Вам можно читать, ничего не изменилось.
specimens-change-what = Что
specimens-change-before = Раньше
specimens-change-after = Теперь
specimens-change-readers = Названные читатели
specimens-change-picture = Изображение
specimens-change-mark = Элемент

specimens-flash-begun = Черновик начат.
specimens-flash-saved = Сохранено.
specimens-flash-submitted = Отправлено. Решение примет второй человек из Вашей страны.
specimens-flash-released = Опубликовано.
specimens-flash-returned = Возвращено.
specimens-flash-discarded = Черновик удалён.

specimens-error-choice = Выберите значение из списка.
specimens-error-document = Выберите документ своей страны.
specimens-error-number = Номер документа состоит из двух цифр, от 01 до 99.
specimens-error-name = Напишите название не длиннее 200 букв.
specimens-error-long = Этот текст слишком длинный.
specimens-error-untitled = Напишите и название; без него этих слов никто не найдёт.
specimens-error-day = Напишите день так: 2016-03-14.
specimens-error-millimetres = Напишите миллиметры так: 85.6, не больше 2000.
specimens-error-count = Напишите целое число, не больше 999.
specimens-error-group-weaker = Сведения не могут быть открыты шире, чем версия в целом.
specimens-error-reader = Выберите из списка.
specimens-error-url = Адрес начинается с https:// или http:// и содержит имя сайта.
specimens-error-source-name = Скажите не более чем в 300 буквах, что это.
specimens-error-many = Их уже слишком много.
specimens-error-reason = Напишите причину не длиннее 1000 букв.
specimens-error-changed = Тем временем это сохранил кто-то другой. Ваш текст стоит здесь, его текст — в черновике. Сравните и сохраните ещё раз.
specimens-conflict-draft = Этот черновик ещё пишется и не отправлен.
specimens-conflict-submitted = Этот черновик ждёт публикации, изменить его нельзя.
specimens-conflict-changed = Тем временем этот черновик изменил кто-то другой. Посмотрите его ещё раз.
specimens-conflict-missing = Чего-то не хватает. Чего именно, сказано в черновике.
specimens-conflict-revised = Тем временем опубликована более новая редакция.
specimens-obstacle-red = Что-то предназначено только для названных людей, и никому из них нельзя публиковать.
specimens-reviewers-title = Черновики, которые некому публиковать
specimens-reviewers-lead = Они предназначены только для названных людей, и никому из тех больше нельзя их публиковать. Назовите проверяющего, который в них не участвовал. Он увидит черновик, но не станет читателем опубликованного; авторам об этом сообщат.
specimens-reviewers-empty = У каждого черновика есть тот, кто может его опубликовать.
specimens-reviewers-begun = Начат { $day }
specimens-reviewers-none = В Вашей стране не осталось проверяющего, который в нём не участвовал.
specimens-reviewers-person = Выберите проверяющего
specimens-reviewers-name = Поручить публикацию
specimens-error-reviewer = Выберите проверяющего из списка.
specimens-flash-appointed = Проверяющий назван, авторам черновика об этом сообщено.
specimens-conflict-appointed = Этот человек участвовал в черновике.
