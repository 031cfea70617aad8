# Review by a native reader: whole file
# The library: pictures and documents of an organisation.

# The list.
library-title = Библиотека файлов
library-space-left = Осталось места: { $size }.
library-add = Добавить файлы
library-list-name = Имя или название
library-list-kind = Вид
library-list-language = Язык
library-list-unused = Нигде не используются
library-list-apply = Применить
library-list-all = Все файлы
library-list-any = Любой
library-list-newest = Самые новые
library-list-older = Более старые
library-empty-title = Здесь нет файлов
library-empty-choice = Нет файлов, подходящих под этот выбор.
library-empty-text = Изображения и документы Вашей организации после добавления находятся здесь и доступны для каждого текста.

# One file.
library-file-preview = Просмотр
library-file-title = Название
library-file-type = Тип
library-file-size = Размер
library-file-added = Добавлен
library-file-state = Состояние
library-file-language = Язык текста в файле
library-file-no-language = Без текста
library-file-description = Что на изображении
library-file-description-hint = Одно предложение для читателей, которые не видят изображение. Нужен хотя бы один язык; остальные читатели получат ближайший.
library-file-keep = Сохранить
library-file-name = Имя файла
library-file-hash = Отпечаток (SHA-256)
library-file-line = Строка для текста
library-file-save = Скачать
library-file-open = Открыть
library-file-no-document = Нет
library-kind-picture = Изображение
library-kind-document = Документ
uploads-state-preparing = Готовится
uploads-state-held = Ждёт проверки
uploads-state-ready = Готов
uploads-state-refused = Не читается
uploads-state-quarantined = В карантине
uploads-state-unchecked = Нельзя проверить
uploads-state-active = В нём что-то запускается
uploads-state-closed = Нельзя заглянуть внутрь
library-explained-preparing = Файл получен и готовится. Читатели увидят его, как только он будет готов; ждать здесь не нужно.
library-explained-held = Проверка на вредоносные программы недоступна. Пока файл не проверен, его никто не получит; проверка пройдёт сама.
library-explained-refused = Это изображение не читается или повреждено. Пожалуйста, замените его другим.
library-explained-quarantined = В этом файле найдена вредоносная программа. Его никто не получит. Проверьте компьютер, с которого он пришёл.
library-explained-unchecked = Программа поиска вредоносного кода не приняла этот файл — чаще всего потому, что он для неё слишком велик. Его никто не получит. Пожалуйста, отправьте файл меньшего размера.
library-explained-active = В нём есть то, что может запускаться, или другой файл: сценарий, запуск программы, вложение. Его не получает никто. Сдайте документ без этого.
library-explained-closed = Документ закрыт паролем, повреждён или упакован так, что нельзя увидеть, запускается ли в нём что-то. Его не получает никто. Пожалуйста, сохраните его заново без пароля и сдайте.
library-describe-first = Перед использованием опишите, что изображено
library-preview-document = Для безопасности документы не открываются внутри портала. Скачайте файл и откройте его в своей программе.
library-traces-title = Люди, которых называет документ
library-traces-hint = Каждый, кто получит документ, прочтёт и это. Что не должно выйти наружу, удалите в программе, в которой документ написан, и сдайте новую версию.
library-trace-author = Автор
library-trace-editor = Последним сохранил или напечатал
library-trace-organisation = Организация
library-trace-commenter = Замечания и отмеченные правки
library-trace-photo = Место, время или владелец, записанные в снимках
library-trace-closed = Заглянуть внутрь нельзя: документ закрыт паролем или повреждён
library-removed-title = Удалено из документа
library-removed-hint = Читатели получают документ без этого; то, что стоит на его страницах, осталось прежним. Сданный документ не хранится.
library-removed-author = Имена авторов
library-removed-editor = Кто сохранил последним
library-removed-organisation = Название организации
library-removed-commenter = Имена тех, кто оставил замечания
library-removed-program = Программа, в которой документ сделан
library-group-title = Один документ на нескольких языках
library-group-hint = Файлы одного документа стоят вместе в таблице языков.
library-group-known = Документ
library-group-new = Или название нового документа
library-group-button = Объединить
library-replace-title = Новая версия
library-replace-hint = Она заменит этот файл везде, где он используется. Прежние версии сохраняются.
library-replace-file = Файл
library-replace-button = Загрузить новую версию
library-uses-title = Где используется
library-uses-none = Пока нигде.
library-uses-public = открыто для всех
library-versions-title = Версии
library-version = Версия { $count }
library-delete = Удалить
library-delete-hint = Файл и все его версии исчезнут навсегда.
library-conflict-used = Файл используется, удалить его нельзя. Сначала уберите его из этих текстов.
library-copy = Копировать
library-copied = Скопировано

# Documents in several languages, and the choice of a picture.
library-document-empty = Пока ни один язык этого документа не готов.
library-document-lede = Так его видят читатели везде, где он показан.
library-document-files = Его файлы
library-document-title = Название документа
library-title-stays = Читатели знают этот документ по названию. Пока его показывает какой-либо текст, название не меняется.
library-choice-title = Выбор изображения
library-choice-lede = Скопируйте строку под изображением и вставьте её в текст там, где оно должно стоять.
library-choice-empty = Здесь появляются готовые изображения.

# Adding.
library-new-lede = Можно сразу несколько. Пока они готовятся, Вы можете работать дальше.
library-new-language-hint = Относится ко всем выбранным здесь файлам.
library-new-files = Файлы
library-new-types = Изображения (JPEG, PNG, WebP, GIF) и документы (PDF, Word, Excel, PowerPoint, OpenDocument, CSV, простой текст).
library-new-limit = Каждый не больше { $size }.
library-new-metadata = Место, время и владелец, которые камера пишет в снимок, удаляются, а из PDF без подписи удаляются имена людей и названия программ. Другие документы сохраняют записанное программой, например имя автора; проверьте заранее.
library-new-button = Загрузить
uploads-waiting = Связь прервалась. Загрузка продолжится сама, как только связь вернётся.
uploads-resumed = Продолжается с места остановки.
uploads-signed-out = Вы вышли из системы. Войдите в другом окне; загрузка продолжится сама.

# Why a file was not taken.
uploads-refused-title = { $count ->
    [one] { $count } файл не принят
    [few] { $count } файла не приняты
    [many] { $count } файлов не принято
   *[other] { $count } файла не принято
}
uploads-refused-others = Файлы, не названные здесь, приняты.
uploads-refused-empty = Файл пуст; пожалуйста, выберите файл.
uploads-refused-type = Библиотека не принимает файлы этого типа.
uploads-refused-encoding = Этот текст не в UTF-8. Сохраните его заново как «CSV UTF-8» или как простой текст в UTF-8.
uploads-refused-mismatch = Имя файла указывает не на тот тип, что внутри.
uploads-refused-active = Внутри есть исполняемое: программа, веб-страница, скрипт или макросы.
uploads-refused-remote = При открытии он загружает что-то из другого места: шаблон, связанное изображение, ячейки другой книги или данные. Обычные ссылки допустимы. Разорвите эти связи в его программе или сохраните документ как PDF.
uploads-refused-embedded = В нём есть файл другой программы или архив. Сдайте его отдельно или сохраните документ как PDF.
uploads-refused-too-packed = Он упакован так плотно, что в распакованном виде был бы больше 50 МБ или больше самого себя в сто раз. Сохраните его заново с меньшим числом изображений или с меньшими изображениями.
uploads-refused-closed = В него нельзя заглянуть: он закрыт паролем или повреждён. Сохраните его заново без пароля.
uploads-refused-no-picture = Это не изображение, или оно повреждено.
uploads-refused-too-many-pixels = В изображении слишком много точек: не больше 50 миллионов и 16 000 по стороне.
uploads-refused-too-many = Пришло больше 50 файлов сразу. Этот файл и то, что шло после, не прочитано; пожалуйста, сдайте их ещё раз.
uploads-refused-too-large = Он больше, чем разрешено для одного файла. То, что шло после, не прочитано.
uploads-refused-no-room = У Вашей организации не осталось столько места. Удалите то, что нигде не используется.
uploads-refused-other-kind = Изображение заменяют изображением, документ — документом.

# Errors at fields.
library-error-unreadable = В тексте есть знак, который нельзя сохранить. Наберите его снова.
library-error-title-missing = Пожалуйста, дайте название.
library-error-title-long = В названии может быть не больше 150 букв.
library-error-description-long = В описании может быть не больше 300 букв.
library-error-description-used = Это изображение где-то показано: нужно хотя бы одно описание.
library-error-changed-elsewhere = Пока Вы писали, запись изменилась. Проверьте и сохраните ещё раз.
library-error-document = Пожалуйста, выберите один из документов.
library-error-language-taken = В этом документе уже есть файл на этом языке.
library-error-picture-unknown = Одного из изображений этого текста нет в Вашей библиотеке.
library-error-picture-undescribed = У одного из изображений этого текста нет описания. Опишите его в библиотеке.

# Sentences after a step.
library-flash-added = Получено. Файлы готовятся.
library-flash-saved = Сохранено.
library-flash-replaced = Получено. Читатели увидят новую версию, как только она будет готова.
library-flash-deleted = Удалено.

# Sizes.
uploads-size-kilobytes = { $count } КБ
uploads-size-megabytes = { $count } МБ
uploads-size-gigabytes = { $count } ГБ

# What waits for another person.
library-waiting-title = Ждёт проверяющего
library-waiting-hint = Читатели видят прежнее, пока это не опубликует проверяющий, который сам над этим не работал.
library-waiting-by = Чья работа
library-waiting-version = Ждёт новая версия
library-waiting-document = Ждёт включения в документ
library-waiting-leaving = Ждёт исключения из документа
library-waiting-words = Ждут новые слова
library-waiting-release = Опубликовать
library-flash-waits = Сохранено. Читатели видят прежнее, пока это не опубликует другой человек.
library-flash-replaced-waits = Получено. Читатели видят прежнюю версию, пока новую не опубликует другой человек.
library-flash-released = Опубликовано. Теперь это видят читатели.
library-flash-given-back = Возвращено на доработку. Автор извещён. Читатели видят прежнее.
library-flash-dropped = От изменения отказались. Читатели видят прежнее.
library-conflict-change = Тем временем это изменилось, или кто-то уже принял решение. Посмотрите ещё раз.
library-conflict-apart = Это изображение показывается читателям или ждёт публикации и больше не меняется. Передайте другое там, где оно показывается.
library-conflict-elsewhere = Одно из этих изображений показывает и какой-либо текст или другой раздел портала, поэтому закрыть его нельзя. Передайте его здесь заново.
library-error-closed-elsewhere = Это изображение в другом месте показывается только немногим, поэтому здесь оно не может быть для всех. Выберите другое.
library-conflict-preparing = Файл ещё готовится. Опубликуйте его, когда он будет готов.
library-change-words = Новый текст
library-change-document = Включение в документ
library-change-leaving = Исключение из документа
library-changes-title = Изменения в библиотеке
library-changes-empty = Ожидающих изменений нет
library-returned-hint = Читатели видят прежнее. Предложенное остаётся здесь, пока кто-нибудь не доработает его или не откажется от него.
library-waiting-drop = Отказаться от изменения

# Notices.
library-notice-held-text = В библиотеке изменён файл, изменение ждёт проверки: { $title }
library-notice-returned-text = После проверки Ваше изменение файла в библиотеке возвращено на доработку: { $title }
library-notice-released = Опубликовано
library-notice-released-text = После проверки Ваше изменение файла в библиотеке опубликовано, теперь его видят читатели: { $title }
search-kind-document = Документ
search-kind-file = Файл
