# Review by a native reader: directory-bound-middle, directory-period-solar-months, directory-topic-identity-number, directory-indicator-people-in, directory-edit-source-covers-what

# The ten members, their organisations and their figures.
directory-countries-title = Десять государств, десять регистров
directory-countries-lede = Кто в каждой стране регистрирует рождения, браки и смерти, по какому закону и как с ним связаться.
directory-countries-map = Десять государств, как на карте
directory-countries-members = Государства-члены
directory-countries-regional = Показатели региона

directory-country-mandate = Чем занимается организация
directory-country-confirmed = Подтверждено организацией { $day }
directory-country-unconfirmed = Ещё не подтверждено организацией
directory-country-sources = Источники этого текста
directory-country-figures = Показатели
directory-country-reports = Данные из открытых отчётов
directory-country-reports-lead = Данные, которые регистрирующий орган опубликовал сам, заменяют здесь данные отчётов.
directory-country-missing = Искали и не нашли
directory-country-abroad = В других государствах-членах
directory-country-time = Время
directory-country-weekend = Выходные: { $days }
directory-country-calling-code = Телефонный код
directory-country-names = Названия:

# A figure under its value: what, when, who says so.
directory-headline = { $what }, { $period } · { $source }
directory-range = от { $low } до { $high }

directory-figure-what = Что учтено
directory-figure-value = Значение
directory-figure-period = Период
directory-figure-source = Источник

directory-chart-title = Регистрация рождений, { $first }–{ $last }
directory-chart-words = Доля детей до пяти лет, чьё рождение зарегистрировано, по данным обследований.
directory-chart-table = Таблица и источник
directory-chart-year = Год
directory-chart-registered = Зарегистрировано

directory-topic-name = Название
directory-topic-mandate = Чем занимается организация
directory-topic-note = Важно знать
directory-topic-parent = Министерство
directory-topic-founded = Год основания
directory-topic-legal-basis = Закон
directory-topic-documents = Выдаваемые документы
directory-topic-identity-number = Персональный номер

directory-contact-website = Сайт
directory-contact-phone = Телефон
directory-contact-email = Почта
directory-contact-address = Адрес
directory-contact-hotline = Справочная линия

directory-unit-persons = человек
directory-unit-events = актов
directory-unit-cards = карт

directory-bound-low = нижняя оценка
directory-bound-middle = средняя оценка
directory-bound-high = верхняя оценка
directory-bound-at-most = меньше этого числа

# Months and years of the Gregorian calendar stay Gregorian; a Solar Hijri year is named as one.
directory-period-unknown = год не указан
directory-period-months = { $first } – { $last }
directory-period-against = { $year } год к { $base } году
directory-period-solar-year = { $year } год солнечной хиджры
directory-period-solar-months = { $count ->
    [one] первый месяц
    [few] первые { $count } месяца
    [many] первые { $count } месяцев
   *[other] первые { $count } месяца
} { $year } года солнечной хиджры
directory-period-before-solar-year = последний полный год перед { $year } годом солнечной хиджры

directory-indicator-birth-registration-completeness = зарегистрированные рождения, дети до пяти лет
directory-indicator-birth-registration-completeness-series = зарегистрированные рождения, дети до пяти лет
directory-indicator-birth-registration-completeness-national = зарегистрированные рождения, по данным страны
directory-indicator-birth-registration-within-one-year = рождения, зарегистрированные в течение года
directory-indicator-children-without-birth-certificate = дети без свидетельства о рождении
directory-indicator-births-registered = зарегистрированные рождения
directory-indicator-births-un-projection = рождения по прогнозу ООН
directory-indicator-births-registered-vs-un = зарегистрированные рождения к прогнозу ООН
directory-indicator-death-registration-completeness = доля зарегистрированных смертей
directory-indicator-deaths-registered = зарегистрированные смерти
directory-indicator-deaths-un-projection = смерти по прогнозу ООН
directory-indicator-deaths-registered-vs-un = зарегистрированные смерти к прогнозу ООН
directory-indicator-deaths-with-cause-recorded = смерти с указанной причиной
directory-indicator-marriages-registered = зарегистрированные браки
directory-indicator-divorces-registered = зарегистрированные разводы
directory-indicator-vital-events-registered = зарегистрированные акты гражданского состояния
directory-indicator-population = население
directory-indicator-population-national = население, по данным страны
directory-indicator-id-cards-issued = выданные удостоверения личности
directory-indicator-id-card-coverage = владельцы удостоверения личности
directory-indicator-id-registered-population = люди в регистре удостоверений личности
directory-indicator-nationals-abroad = граждане за рубежом
directory-indicator-people-in = страна проживания: { $country }

# The entries of organisations, and the forms that change them.
directory-organisations-title = Организации
directory-organisations-add = Добавить организацию
directory-organisations-name = Организация
directory-organisations-state = Состояние
directory-organisations-change = Изменить

directory-new-lede = Она сразу появится на странице своей страны. Затем пригласите её администратора.

directory-edit-country = Страна
directory-edit-choose = Выберите
directory-edit-language = Язык названия
directory-edit-language-hint = Названия на других языках вводятся на следующей странице.
directory-edit-abbreviation = Краткое название
directory-edit-abbreviation-hint = Как её называют люди, не более 30 букв.
directory-edit-founded = Год основания
directory-edit-founded-hint = По григорианскому календарю, например 1918.
directory-edit-contacts = Как связаться
directory-edit-contacts-hint = Очищенная строка удаляется. Примечания на английском языке.
directory-edit-contact-kind = Вид { $count }
directory-edit-contact-value = Номер или адрес { $count }
directory-edit-contact-note = Примечание { $count }
directory-edit-contact-value-what = Номер или адрес
directory-edit-contact-note-what = Примечание на английском
directory-edit-sources = Источники
directory-edit-sources-hint = Где читатель может проверить сказанное здесь? Очищенная строка удаляется. Названия и примечания на английском языке.
directory-edit-source-url = Адрес { $count }
directory-edit-source-title = Название { $count }
directory-edit-source-title-what = Что это
directory-edit-source-as-of = Когда написано { $count }
directory-edit-source-as-of-what = Год или день
directory-edit-source-covers = Что подтверждает { $count }
directory-edit-source-covers-what = Что подтверждает, на английском
directory-edit-save = Сохранить
directory-edit-texts = Тексты по языкам
directory-edit-texts-count = { $count } из { $total }
directory-edit-public = Открытая страница: { $country }
directory-edit-confirmation = Подтверждение
directory-edit-confirm-hint = Вы заявляете от имени организации, что всё в этой записи верно. Любое последующее изменение снимает подтверждение.
directory-edit-confirm = Подтвердить запись
directory-edit-confirm-others = Подтвердить эту запись может только администратор самой организации.

directory-texts-lede = В каждом поле один абзац. Если текста нет, читатель увидит его на другом языке.

directory-flash-added = Организация добавлена. Теперь заполните её запись.
directory-flash-saved = Сохранено.
directory-flash-confirmed = Запись подтверждена.

directory-error-unreadable = В тексте есть знак, который нельзя сохранить. Введите текст заново.
directory-error-changed-elsewhere = Пока Вы писали, запись изменилась. Проверьте и сохраните ещё раз.
directory-error-language = Выберите один из языков
directory-error-country = Выберите страну.
directory-error-abbreviation = Введите краткое название, не более 30 букв.
directory-error-website = Адрес сайта должен начинаться с https:// или http://.
directory-error-founded = Введите год от 1500 до текущего или оставьте поле пустым.
directory-error-name = Введите название.
directory-error-name-long = Название может содержать не более 200 букв.
directory-error-text-long = Текст может содержать не более 3000 букв.
directory-error-phone = В номере телефона не менее трёх цифр.
directory-error-email = Это не адрес электронной почты. Введите его в виде name@example.org.
directory-error-address = Введите адрес, не более 300 букв.
directory-error-contacts-many = Способов связи может быть не более 20.
directory-error-contact-note = Примечание может содержать не более 200 букв.
directory-error-source-url = Адрес источника должен начинаться с https:// или http://.
directory-error-source-title = У каждого источника должно быть название не длиннее 300 букв.
directory-error-source-as-of = Введите год, месяц в виде 2025-07 или день; всё не в будущем.
directory-error-sources-many = Источников может быть не более 20.
