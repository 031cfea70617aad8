# The register of specimens: which identity and civil-status documents there are, how each version is made and how it is
# checked; and the words of the Traffic Light Protocol, which say who may read what.
# To be confirmed by a native reader: specimens-do, specimens-card, specimens-make, specimens-category-h, specimens-part-stitching,
# specimens-light-magnified, tlp-amber,
# specimens-reviewed, specimens-codes-note, specimens-codes-certainty

layout-specimens = Образцы
specimens-title = Образцы
specimens-lead = Документы, удостоверяющие личность, и документы о гражданском состоянии государств-членов: как изготовлен каждый и как его проверить.
specimens-country = Страна
specimens-any = Все
specimens-show = Показать
specimens-count = { $count ->
    [one] { $count } версия
    [few] { $count } версии
    [many] { $count } версий
   *[other] { $count } версии
}
specimens-empty = Образцов пока нет
specimens-empty-advice = Ни один регистрирующий орган не открыл Вам образец этой страны.
specimens-ended = больше не действует
specimens-unconfirmed = не подтверждено выдавшим органом
specimens-unconfirmed-note = Эти сведения взяты из названных ниже источников. Выдавший орган их ещё не подтвердил.
specimens-invented = Владелец и номер вымышлены. Изображение никогда не отражается зеркально.
specimens-views = Виды
specimens-no-picture = Изображения, которое Вам можно видеть, нет.
specimens-marks = { $count ->
    [one] { $count } элемент для проверки
    [few] { $count } элемента для проверки
    [many] { $count } элементов для проверки
   *[other] { $count } элемента для проверки
}
specimens-hidden-marks = { $count ->
    [one] Доступ ещё к { $count } элементу ограничен.
    [few] Доступ ещё к { $count } элементам ограничен.
    [many] Доступ ещё к { $count } элементам ограничен.
   *[other] Доступ ещё к { $count } элемента ограничен.
}
specimens-hidden-pictures = { $count ->
    [one] Доступ ещё к { $count } изображению ограничен.
    [few] Доступ ещё к { $count } изображениям ограничен.
    [many] Доступ ещё к { $count } изображениям ограничен.
   *[other] Доступ ещё к { $count } изображения ограничен.
}
specimens-hidden-facts = Доступ к некоторым сведениям ограничен.
specimens-reviewed = Проверено
specimens-overdue = Срок проверки этого описания истёк: { $day }. Возможно, оно устарело.
specimens-codes = Что говорит код
specimens-codes-lead = Код называет страну, назначение документа, для кого он изготовлен, и номера документа и его версии.
specimens-codes-note = Буквы следуют PRADO, открытому реестру Совета Европейского союза. Кроме A, B и O, это там не проверено. K и L — наши.
specimens-codes-category = Первая буква: назначение документа
specimens-codes-type = Вторая буква: для кого
specimens-codes-letter = Буква
specimens-codes-means = Значение
specimens-codes-certainty = Откуда известно
specimens-codes-read = Прочитано в кодах PRADO
specimens-codes-unverified = В PRADO не проверено
specimens-codes-ours = Наша; в PRADO такой не известно
specimens-do = Действие:
specimens-see = Видно:
specimens-card = Настольная карточка для печати
specimens-card-level = Настольная карточка, уровень { $level }
specimens-card-printed = Дата печати: { $day }
specimens-card-none = Ни один элемент этого уровня Вам не открыт.
specimens-facts = Что это
specimens-versions = Версии
specimens-current = эта версия
specimens-differences = Отличия от предыдущей версии
specimens-purpose = Назначение
specimens-sources = Источники
specimens-issued = Первая выдача
specimens-last-issued = Последняя выдача
specimens-follows = Заменила версию
specimens-followed-by = Её заменила версия
specimens-validity = Ещё действителен
specimens-invalid-from = Недействителен с
specimens-valid-for = Срок действия
specimens-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
specimens-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
specimens-size = Размер
specimens-pages = Страницы
specimens-body = Основа
specimens-make = Исполнение
specimens-personalisation = Способ нанесения данных владельца
specimens-number = Структура номера
specimens-number-place = Место номера
specimens-mrz = Машиносчитываемая зона
specimens-barcode = Штрихкод
specimens-chip = Чип
specimens-national-number = Напечатан персональный идентификационный номер
specimens-calendar = Календарь в документе
specimens-yes = да
specimens-no = нет

specimens-category-a = Паспорт
specimens-category-b = Удостоверение личности
specimens-category-h = Документ на право проживания
specimens-category-f = Водительское удостоверение
specimens-category-k = Документ о гражданском состоянии
specimens-category-l = Выписка
specimens-category-x = Другой документ

specimens-validity-yes = да
specimens-validity-no = нет
specimens-validity-partly = частично
specimens-validity-unknown = неизвестно

specimens-format-td1 = размер карты (ID-1, TD1)
specimens-format-td2 = TD2
specimens-format-td3 = размер паспорта (TD3)
specimens-format-a6 = A6
specimens-format-a5 = A5
specimens-format-a4 = A4
specimens-format-other = другой размер

specimens-substrate-paper = бумага
specimens-substrate-polycarbonate = поликарбонат
specimens-substrate-pvc = ПВХ
specimens-substrate-pet = ПЭТ
specimens-substrate-composite = несколько видов пластика
specimens-substrate-teslin = Teslin
specimens-substrate-unknown = неизвестно

specimens-construction-card = карта
specimens-construction-booklet = книжка
specimens-construction-single-sheet = отдельный лист
specimens-construction-label = наклейка

specimens-personalisation-laser-engraving = лазерная гравировка
specimens-personalisation-ink-jet = струйная печать
specimens-personalisation-dye-diffusion = термосублимационная печать
specimens-personalisation-laser-print = лазерная печать
specimens-personalisation-handwritten = запись от руки
specimens-personalisation-typewritten = пишущая машинка
specimens-personalisation-glued-photo = вклеенная фотография

specimens-mrz-none = нет
specimens-mrz-td1 = TD1, три строки
specimens-mrz-td2 = TD2, две строки
specimens-mrz-td3 = TD3, две строки
specimens-mrz-mrva = MRV-A, две строки
specimens-mrz-mrvb = MRV-B, две строки
specimens-mrz-unknown = неизвестно

specimens-barcode-none = нет
specimens-barcode-1d = одномерный штрихкод
specimens-barcode-pdf417 = PDF417
specimens-barcode-qr = QR-код
specimens-barcode-data-matrix = Data Matrix
specimens-barcode-vds = визуальная цифровая печать
specimens-barcode-unknown = неизвестно

specimens-chip-none = нет
specimens-chip-contact = контактный чип
specimens-chip-contactless = бесконтактный чип
specimens-chip-dual = контактный и бесконтактный
specimens-chip-unknown = неизвестно

specimens-calendar-gregorian = григорианский
specimens-calendar-solar-hijri = солнечная хиджра
specimens-calendar-lunar-hijri = лунная хиджра
specimens-calendar-dual = два календаря

specimens-part-front = Лицевая сторона
specimens-part-back = Оборот
specimens-part-cover = Обложка
specimens-part-inside-cover = Внутренняя сторона обложки
specimens-part-biodata = Страница данных
specimens-part-page = Страница
specimens-part-stub = Корешок
specimens-part-stitching = Прошивка
specimens-part-chip = Чип

specimens-light-visible = видимый свет
specimens-light-oblique = косопадающий свет
specimens-light-transmitted = свет сзади (на просвет)
specimens-light-uv365 = УФ 365
specimens-light-uv254 = УФ 254
specimens-light-uv313 = УФ 313
specimens-light-ir = инфракрасный свет
specimens-light-coaxial = коаксиальный свет
specimens-light-magnified = с увеличением

# Who may read something. The labels themselves (TLP:GREEN) are the same in every language.
tlp-clear = Для всех.
tlp-green = Для всех, кто работает в регистрирующих органах государств-членов. Не размещайте в открытых каналах.
tlp-amber = Для регистрирующего органа, которому это принадлежит, и названных им органов; только для тех, кому это нужно знать.
tlp-amber-strict = Только для регистрирующего органа, которому это принадлежит.
tlp-red = Только для названных лиц. Не передавайте дальше, не печатайте.
search-kind-specimen = Образец

# What keeps a version from being registered.
specimens-obstacle-title = Версии нужно название на языке оригинала.
specimens-obstacle-holder = О каждом изображении должно быть указано, что владелец на нём вымышлен.
specimens-obstacle-weaker = Часть не может быть открыта шире, чем версия, к которой она относится.
specimens-obstacle-place = Элемент отмечен на изображении, которого нет.
specimens-conflict-code = Версия с таким кодом уже зарегистрирована.
specimens-error-last-issued = Последний день выдачи раньше первого.
specimens-error-follows-self = Версия не может заменить саму себя. Выберите другую.
specimens-error-follows-circle = Выбранная версия сама или через другие уже идёт после этой. Выберите другую.
specimens-error-invalid-from = Окончание срока действия раньше начала выдачи документов.
specimens-error-precision = Укажите, насколько точно известен первый день выдачи.
specimens-error-valid-months = Документ действует не менее одного месяца.
specimens-error-mask = Структура номера состоит из букв A, цифр 9 и знаков, всего не более 40.
specimens-error-zone-unreadable = Область — это два угла, а для многоугольника три и больше: 120,80 340,260.
specimens-error-zone-outside = Область лежит вне изображения. Каждое число — от 0 до 1000.
specimens-error-zone-empty = Внутри этой области ничего нет.
