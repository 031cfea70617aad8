# Lists of the desk: filters, saved views, who looks after a case, and what is known of treaties between two countries.
# To be confirmed by a native reader: the whole file; above all exchange-views (view), exchange-filter-held,
# exchange-filter-nobody, exchange-fact-*, exchange-hint-*, exchange-shared* (shelf).
# To be confirmed as well: exchange-shared-group-lead, exchange-shared-acknowledged, exchange-shared-addressees, exchange-shared-to-group.

exchange-filters = Фильтры
exchange-filter-any = Любой
exchange-filter-mine = Мои
exchange-filter-nobody = Пока ни у кого
exchange-officer-left = больше не сотрудник этой организации
exchange-filter-state = Состояние
exchange-filter-country = Другая страна
exchange-filter-families = Целые группы
exchange-filter-urgent = Срочные, по любой причине
exchange-filter-term = Последний день
exchange-filter-held = С законным запретом на уничтожение
exchange-filter-without = Убрать
exchange-term-late = Просроченные
exchange-term-soon = Срок близок
exchange-family-notice = Извещения
exchange-family-question = Запросы
exchange-family-letter = Письма
exchange-family-information = Образцы и оповещения
exchange-grade-reference = Этот номер дела
exchange-grade-beginning = Номер дела начинается так
exchange-nothing-found-within = Возможно, его скрывают фильтры.
exchange-take = Взять себе
exchange-give = Передать
exchange-flash-assigned = Записано, кто ведёт дело.
exchange-conflict-colleague = Выберите сотрудника Вашей организации.
exchange-notice-assigned = Вам передано дело { $reference }.
exchange-views = Сохранённые виды
exchange-views-lead = Фильтры под своим названием, доступные с рабочего стола одним нажатием. Координаторы могут открыть свои всей организации.
exchange-views-own = Ваши
exchange-views-shared = Общие для организации
exchange-views-none = Сохранённых видов пока нет
exchange-views-advice = Выберите фильтры на рабочем столе и сохраните их как вид.
exchange-view-name = Название вида
exchange-view-name-hint = Не длиннее 60 букв. Не пишите здесь имён людей.
exchange-view-share = Открыть всей организации
exchange-view-keep = Сохранить вид
exchange-view-keep-these = Сохранить как вид
exchange-view-show = Показать список
exchange-view-rename = Переименовать
exchange-view-earlier = Выше
exchange-view-later = Ниже
exchange-view-remove = Удалить
exchange-view-error-name = Дайте виду название не длиннее 60 букв.
exchange-view-error-many = Уже есть 20 видов. Сначала удалите один из них.
exchange-flash-view-kept = Вид сохранён.
exchange-flash-view-removed = Вид удалён.

# What is known of treaties, for the legal basis.
exchange-hint = Что известно о двух странах
exchange-hint-lead = Это подсказка, а не норма права: её подтверждает Ваша юридическая служба.
exchange-hint-open = Требует подтверждения организаций
exchange-hint-source = Источник
exchange-hint-show = Показать, что известно
exchange-fact-minsk-in-force = Минская конвенция 1993 года в силе
exchange-fact-minsk-12 = Минская конвенция, статья 12: свидетельства о гражданском состоянии высылаются по запросу без перевода и бесплатно
exchange-fact-minsk-13 = Минская конвенция, статья 13: документы с печатью принимаются без дополнительного удостоверения, апостиль не нужен
exchange-fact-chisinau = Кишинёвская конвенция 2002 года заменяет её между своими участниками
exchange-fact-minsk-party = Участник Минской конвенции
exchange-fact-apostille = Участник Конвенции об апостиле
exchange-fact-no-apostille = Не участник Конвенции об апостиле
exchange-fact-iccs-member = Член МКГС, конвенции которой обязательны только для их участников
exchange-sources = Факты и их источники
exchange-sources-lead = Из них портал составляет подсказку о правовом основании. То, что нигде не прочитано, остаётся открытым, пока его не подтвердит организация страны.
exchange-sources-fact = Факт
exchange-sources-since = С какого дня

# Shelves that two organisations share.
exchange-shared = Общие полки
exchange-shared-lead = Письма и документы, которые Ваша организация и другая направили друг другу, в одном месте. Их видят только эти две организации.
exchange-shared-none = Общего пока нет
exchange-shared-advice = Письма и документы появляются здесь после отправки.
exchange-shared-documents = Документов
exchange-shared-find = Слова из темы или имени файла
exchange-shared-year = Год
exchange-shared-sealed = Запечатано, пока не открыто
exchange-shared-opened = Открыли получатели
exchange-shared-older = Прежние редакции
exchange-shared-nothing = На этой полке ничего не подходит.
exchange-shared-groups = Группы
exchange-shared-group-lead = То, что один из Вас направил всем остальным, в одном месте. Все в группе видят, кому это направлено; кто открыл и подтвердил получение, видит только отправитель.
exchange-shared-language = Язык
exchange-shared-languages = Языки
exchange-shared-acknowledged = Подтвердили получение
exchange-shared-addressees = Адресаты
exchange-shared-to-group = Направлено нескольким
