# The form and the page of what a message says: controls, and how values are said.
# To be confirmed by a native reader: entering-name-patronymic beside entering-name-father, entering-name-takhallus,
# entering-certainty, entering-group-issue, entering-seen-on.

# Groups of fields, and controls.
entering-group-register = Кайда катталган
entering-group-child = Бала жана туулуу
entering-group-parents = Ата-энеси
entering-group-marriage = Нике
entering-group-spouse-a = А жубайы
entering-group-spouse-b = Б жубайы
entering-group-death = Өлүм
entering-group-person = Адам
entering-group-change = Өзгөртүү
entering-group-document = Актылык жазуу же документ
entering-group-issue = Берүү
entering-choose = Тандаңыз
entering-absent = Бул жерде эмне үчүн эч нерсе жок
entering-source = Кайдан алынган
entering-unverified = Текшерилген эмес
entering-day = Күн
entering-month = Ай
entering-year = Жыл
entering-calendar = Күнбарак
entering-understood = Мындай түшүнүлдү: { $span }
entering-date-more = Кандай жазылган жана канчалык так
entering-as-written = Кандай жазылган
entering-certainty = Канчалык так
entering-told-on = Жашы айтылган күн (жыл-ай-күн, григориандык)
entering-until = Эгер эки күндүн ортосунда болсо, акыркы күн:
entering-country = Ошол кездеги өлкө
entering-soviet-union = Советтер Союзу
entering-settlement = Шаар же айыл
entering-place-more = Аймак, оорукана, башка өлкө
entering-regions = Облустар жана райондор, ар бири бир сапта, чоңунан баштап
entering-facility = Оорукана же үй
entering-country-code = Ошол кездеги башка өлкө: анын коду
entering-country-now = Азыркы өлкө: анын коду
entering-state = Мамлекет
entering-office = Орган
entering-entry-number = Актылык жазуунун номери
entering-entered = Катталган күнү
entering-entry-more = Реестр, том, электрондук номер
entering-register = Реестр
entering-volume = Том же жыл
entering-electronic = Электрондук реестрдеги номер
entering-name-own = Реестрдин жазуусу менен
entering-name-latin = Латын тамгалары менен
entering-latin-from = Латын тамгалары кайдан алынган
entering-propose = Латын тамгаларын сунуштоо
entering-name-parts = Аты-жөнүнүн бөлүктөрү жана кайсы аты экени
entering-name-kind = Кайсы аты-жөнү
entering-name-language = Аты-жөнүнүн тили
entering-name-given = Аты
entering-name-patronymic = Атасынын аты
entering-name-father = Атанын өз аты
entering-name-grandfather = Чоң атанын аты
entering-name-surname = Фамилиясы
entering-name-takhallus = Уруусу же лакап аты
entering-name-no-surname = Фамилиясы жок
entering-add-name = Дагы бир аты-жөнү
entering-issued-by = Берген мамлекет
entering-number-kind = Номердин түрү
entering-number = Номер
entering-seen-on = Эмнеде көрсөтүлгөн
entering-add-number = Дагы бир номер
entering-note-kind = Белгилөөнүн мааниси
entering-note-more = Жери жана жазуусу
entering-add-note = Дагы бир белгилөө
entering-remove = Алып салуу

# What is not understood.
entering-fault-both = Бул жерде маани турат, ал эми ал жок деп да көрсөтүлгөн. Бирин тандаңыз.
entering-fault-told-on = Жашы кайсы күнү айтылганын көрсөтүңүз.
entering-fault-state = Мамлекетти тандаңыз.

# How values are said.
showing-told-on = Жашы { $day } айтылган
showing-country-now = азыр { $country }
showing-before = Мурда
showing-after = Кийин
showing-nothing = Бул жерде эч нерсе болгон эмес.
showing-left-out = { $count ->
    [one] { $count } талаа Сизге көрсөтүлбөйт.
   *[other] { $count } талаа Сизге көрсөтүлбөйт.
}
