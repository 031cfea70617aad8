# Guidance: articles on the security of identity documents, for the people of the registers. They are read by everyone or by
# fewer (Traffic Light Protocol), written by one person and released by another, and translated.
# To be confirmed by a native reader: guidance-audience-back-office, guidance-audience-examiner,
# guidance-level-1 (the “lines” of inspection), guidance-theme-breeder-documents, guidance-theme-identity-management,
# guidance-publisher, guidance-basis-scope, guidance-basis-notice, guidance-as-of,
# guidance-theme-birth-registration-security

guidance-title = Методические рекомендации
guidance-lead = Как регистрирующие органы подтверждают личность, разрабатывают документы и проверяют их. Каждая статья называет свои источники.
guidance-documents = Документы
guidance-any = Все
guidance-show = Показать
guidance-audience = Для кого
guidance-level = Уровень
guidance-theme = Тема
guidance-language = Есть текст на языке
guidance-count = { $count ->
    [one] { $count } статья
    [few] { $count } статьи
    [many] { $count } статей
   *[other] { $count } статьи
}
guidance-empty = Подходящих статей нет
guidance-empty-advice = Уберите одно из условий.
guidance-feed = Лента
guidance-feed-title = Sijil: методические рекомендации по документам, удостоверяющим личность
guidance-data = В виде данных (JSON)
guidance-new = Новая статья
search-kind-guidance = Методические рекомендации
audit-thing-guidance = Статья методических рекомендаций

# For whom an article is.
guidance-audience-registry-counter = Сотрудники на приёме
guidance-audience-back-office = Внутренние подразделения
guidance-audience-examiner = Специалисты по проверке документов
guidance-audience-manager = Руководители и разработчики политики

# How deep an article goes.
guidance-level-1 = Первая линия: глаза и руки
guidance-level-2 = Вторая линия: простые приборы
guidance-level-3 = Эксперт: лаборатория и системы

# What an article is about.
guidance-theme-evidence-of-identity = Подтверждение личности
guidance-theme-birth-registration-security = Безопасность регистрации рождения
guidance-theme-breeder-documents = Документы, на основании которых выдают другие
guidance-theme-registration-operations = Ведение регистрации актов гражданского состояния
guidance-theme-legal-framework = Правовая основа
guidance-theme-identity-management = Управление идентификацией
guidance-theme-digital-identity = Цифровая идентификация
guidance-theme-document-design = Разработка документов
guidance-theme-card-formats = Форматы карт
guidance-theme-inspection = Проверка документов
guidance-theme-fraud = Мошенничество с документами
guidance-theme-lost-and-stolen = Утраченные и похищенные документы
guidance-theme-cross-border = Трансграничный обмен
guidance-theme-continuity = Работа в чрезвычайных ситуациях
guidance-theme-data-quality = Качество данных
guidance-theme-data-protection = Защита данных

# One article.
guidance-unconfirmed = требует подтверждения
guidance-unconfirmed-note = Эта статья составлена по приведённым ниже источникам. Со стороны издателя её ещё никто не подтвердил.
guidance-overdue = Срок проверки этой статьи истёк: { $day }. Возможно, она устарела.
guidance-contents = Оглавление
guidance-publisher = Издатель работы
guidance-year = Год
guidance-owner = Автор
guidance-review-due = Следующая проверка
guidance-released = Опубликовано
guidance-features = Названные здесь элементы защиты
guidance-sources = Источники
guidance-as-of = на дату: { $day }
guidance-basis-full = прочитано полностью
guidance-basis-abstract = прочитана аннотация или начало
guidance-basis-contents = прочитаны аннотация и оглавление
guidance-basis-scope = прочитана область применения
guidance-basis-notice = прочитано сообщение о публикации
guidance-basis-secondary = прочитаны описания других авторов
guidance-basis-unread = не прочитано
guidance-languages = На других языках
guidance-work = Работать со статьёй

# The desk of an article.
guidance-desk-lead = Состояние статьи на каждом языке и что ждёт решения.
guidance-desk-public = Читатели видят
guidance-desk-unreleased = Ещё не опубликовано
guidance-desk-withdrawn = Отозвано
guidance-desk-write = Писать
guidance-desk-translate = Перевести
guidance-desk-review = Посмотреть и решить
guidance-desk-due = Срок проверки истёк: { $day }
guidance-desk-late = { $count ->
    [one] { $count } перевод отстаёт от оригинала
    [few] { $count } перевода отстают от оригинала
    [many] { $count } переводов отстают от оригинала
   *[other] { $count } перевода отстают от оригинала
}
guidance-desk-all = Все статьи Вашей организации
guidance-withdraw = Отозвать статью
guidance-withdraw-hint = Читатели больше не увидят её ни на одном языке. Новая публикация вернёт её.

# The form.
guidance-edit-new = Новая статья
guidance-edit-original = Написать статью
guidance-edit-translation = Перевести статью
guidance-edit-slug = Адрес статьи
guidance-edit-slug-hint = Латинские буквы, цифры и дефисы, например birth-certificates. Потом не меняется.
guidance-edit-language = Язык оригинала
guidance-edit-tlp = Кто может читать
guidance-edit-tlp-hint = Новая статья предназначена для регистрирующих органов государств-членов, пока Вы не откроете её шире.
guidance-edit-themes = Темы
guidance-edit-due = День следующей проверки
guidance-edit-due-hint = Не позже чем через 24 месяца от сегодняшнего дня, например 2027-05-01 или 1406/02/11.
guidance-edit-source-as-of = Дата { $count }
guidance-edit-source-basis = Насколько прочитано { $count }
guidance-edit-confirmed = Издатель работы подтвердил сказанное здесь.
guidance-edit-save = Сохранить
guidance-edit-finished = Сохранить и отправить проверяющему
guidance-error-slug = Укажите адрес: от 3 до 80 латинских букв, цифр и дефисов.
guidance-error-slug-taken = Этот адрес уже занят другой статьёй.
guidance-error-audience = Укажите, для кого статья.
guidance-error-level = Выберите уровень.
guidance-error-themes = Выберите хотя бы одну тему.
guidance-error-tlp = Укажите, кто может читать статью.
guidance-error-due = Укажите день не раньше завтрашнего и не позже чем через 24 месяца.
guidance-error-year = Укажите год, например 2018, или оставьте поле пустым.
guidance-error-publisher-long = Название издателя может содержать не более 200 букв.
guidance-error-source-basis = Укажите о каждом источнике, насколько он прочитан.
guidance-error-source-as-of = Дата источника — год, месяц или день, например 2018, 2018-05 или 2018-05-01.
guidance-error-changed = Пока Вы писали, кто-то другой сохранил текст. Он показан ниже, а Ваш — в полях. Чтобы оставить свой, сохраните ещё раз.

# What a reviewer decides.
guidance-review-title = Решение по тексту
guidance-review-by = Автор: { $name }
guidance-review-opened = Вместе с оригиналом открываются переводы: { $languages }.
guidance-review-kept = Старше оригинала и не открываются, пока не обновлены: { $languages }.
guidance-review-particulars = Помимо текста
guidance-review-own = Часть этого текста написали Вы сами; опубликует его другой человек.
guidance-release = Опубликовать
guidance-return = Вернуть на доработку
guidance-return-reason = Что изменить и почему

# Versions.
guidance-versions-title = Версии
guidance-versions-lead = Каждая опубликованная версия сохраняется. Выберите две версии, чтобы увидеть, что изменилось.
guidance-version = Версия { $number }
guidance-version-confirmed = просмотрена, по-прежнему верна
guidance-restore = Писать на основе этой версии
guidance-restore-hint = Её текст станет черновиком, который опубликует второй человек.

# Sentences after a step.
guidance-flash-saved = Сохранено. Читатели этого ещё не видят.
guidance-flash-submitted = Отправлено проверяющему. Ваши коллеги извещены.
guidance-flash-released = Опубликовано. Теперь это видят читатели.
guidance-flash-returned = Возвращено. Автор извещён.
guidance-flash-confirmed = Отмечено: перевод по-прежнему верен.
guidance-flash-withdrawn = Отозвано. Читатели этого больше не видят.
guidance-flash-restored = Прежняя версия теперь черновик.
guidance-conflict-waits = Этот текст ждёт проверяющего. До его решения никто текст не меняет.
guidance-conflict-not-waiting = Этот текст больше не ждёт проверяющего; кто-то успел раньше.
guidance-conflict-not-behind = Этот перевод не отстаёт от оригинала или находится в работе.
guidance-conflict-no-original = Сначала публикуется оригинал.
guidance-conflict-not-public = Читатели не видят этой статьи; отзывать нечего.

# Notices. Titles stand in them only where the article is for everyone.
guidance-notice-submitted = Методические рекомендации ждут Вашей проверки
guidance-notice-submitted-text = От коллеги на проверку поступил текст: { $title }
guidance-notice-returned = Методические рекомендации возвращены на доработку
guidance-notice-returned-text = После проверки Ваш текст возвращён: { $title }
guidance-notice-released = Методические рекомендации опубликованы
guidance-notice-released-text = После проверки Ваш текст опубликован: { $title }

# On the desk of a person.
home-desk-guidance = Методические рекомендации
