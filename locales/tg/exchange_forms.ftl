# The form and the page of what a message says: controls, and how values are said.
# To be confirmed by a native reader: entering-name-patronymic beside entering-name-father, entering-name-takhallus,
# entering-certainty, entering-group-issue, entering-seen-on.

# Groups of fields, and controls.
entering-group-register = Дар куҷо сабт шудааст
entering-group-child = Кӯдак ва таваллуд
entering-group-parents = Падару модар
entering-group-marriage = Ақди никоҳ
entering-group-spouse-a = Ҳамсари А
entering-group-spouse-b = Ҳамсари Б
entering-group-death = Вафот
entering-group-person = Шахс
entering-group-change = Тағйир
entering-group-document = Сабт ё ҳуҷҷат
entering-group-issue = Дода шудан
entering-choose = Лутфан интихоб кунед
entering-absent = Чаро дар ин ҷо чизе нест
entering-source = Сарчашма
entering-unverified = Санҷида нашудааст
entering-day = Рӯз
entering-month = Моҳ
entering-year = Сол
entering-calendar = Тақвим
entering-understood = Чунин фаҳмида шуд: { $span }
entering-date-more = Чӣ тавр навишта шудааст ва то чӣ андоза дақиқ аст
entering-as-written = Чӣ тавр навишта шудааст
entering-certainty = То чӣ андоза дақиқ аст
entering-told-on = Рӯзе, ки син гуфта шуд (сол-моҳ-рӯз, григорианӣ)
entering-until = Агар дар байни ду рӯз бошад, рӯзи охир:
entering-country = Кишвари он вақт
entering-soviet-union = Иттиҳоди Шӯравӣ
entering-settlement = Шаҳр ё деҳа
entering-place-more = Вилоят, беморхона, кишвари дигар
entering-regions = Вилоят ва ноҳия, ҳар кадом дар як сатр, аз калон
entering-facility = Беморхона ё хона
entering-country-code = Кишвари дигари он вақт: рамзи он
entering-country-now = Кишвари ҳозира: рамзи он
entering-state = Давлат
entering-office = Мақом
entering-entry-number = Рақами сабт
entering-entered = Санаи сабт
entering-entry-more = Феҳрист, ҷилд, рақами электронӣ
entering-register = Феҳрист
entering-volume = Ҷилд ё сол
entering-electronic = Рақам дар феҳристи электронӣ
entering-name-own = Бо хатти феҳрист
entering-name-latin = Бо ҳарфҳои лотинӣ
entering-latin-from = Ҳарфҳои лотинӣ аз куҷоянд
entering-propose = Пешниҳоди ҳарфҳои лотинӣ
entering-name-parts = Қисмҳои ному насаб ва кадом ном будани он
entering-name-kind = Кадом ном
entering-name-language = Забони ном
entering-name-given = Ном
entering-name-patronymic = Номи падар (ба тарзи русӣ)
entering-name-father = Номи худи падар
entering-name-grandfather = Номи бобо
entering-name-surname = Насаб
entering-name-takhallus = Қабила ё тахаллус
entering-name-no-surname = Насаб надорад
entering-add-name = Номи дигар
entering-issued-by = Давлати диҳанда
entering-number-kind = Навъи рақам
entering-number = Рақам
entering-seen-on = Дар чӣ дида шуд
entering-add-number = Рақами дигар
entering-note-kind = Мавзӯи қайд
entering-note-more = Ҷой ва сабт
entering-add-note = Қайди дигар
entering-remove = Хориҷ кардан

# What is not understood.
entering-fault-both = Дар ин ҷо қимат навишта шудааст ва гуфта шудааст, ки нест. Лутфан якеро интихоб кунед.
entering-fault-told-on = Лутфан гӯед, ки син кадом рӯз гуфта шуд.
entering-fault-state = Лутфан давлатро интихоб кунед.

# How values are said.
showing-told-on = Син { $day } гуфта шуд
showing-country-now = ҳоло { $country }
showing-before = Пештар
showing-after = Баъд
showing-nothing = Дар ин ҷо чизе набуд.
showing-left-out = { $count ->
    [one] { $count } майдон ба Шумо нишон дода намешавад.
   *[other] { $count } майдон ба Шумо нишон дода намешавад.
}
