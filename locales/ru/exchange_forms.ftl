# The form and the page of what a message says: controls, and how values are said.
# To be confirmed by a native reader: entering-name-patronymic beside entering-name-father, entering-name-takhallus,
# entering-certainty, entering-group-issue, entering-seen-on.

# Groups of fields, and controls.
entering-group-register = Где внесено
entering-group-child = Ребёнок и рождение
entering-group-parents = Родители
entering-group-marriage = Брак
entering-group-spouse-a = Супруг (супруга) А
entering-group-spouse-b = Супруг (супруга) Б
entering-group-death = Смерть
entering-group-person = Лицо
entering-group-change = Изменение
entering-group-document = Запись акта или документ
entering-group-issue = Выдача
entering-choose = Выберите
entering-absent = Почему здесь ничего нет
entering-source = Источник
entering-unverified = Не проверено
entering-day = День
entering-month = Месяц
entering-year = Год
entering-calendar = Календарь
entering-understood = Понято так: { $span }
entering-date-more = Как записано и насколько точно
entering-as-written = Как записано
entering-certainty = Насколько точно
entering-told-on = День, когда был назван возраст (год-месяц-день, григорианский)
entering-until = Если между двумя днями, последний из них:
entering-country = Страна в то время
entering-soviet-union = Советский Союз
entering-settlement = Город или село
entering-place-more = Область, больница, другая страна
entering-regions = Области и районы, по одному в строке, от большего
entering-facility = Больница или дом
entering-country-code = Другая страна в то время: её код
entering-country-now = Страна сейчас: её код
entering-state = Государство
entering-office = Орган
entering-entry-number = Номер записи акта
entering-entered = Дата внесения
entering-entry-more = Реестр, том, электронный номер
entering-register = Реестр
entering-volume = Том или год
entering-electronic = Номер в электронном реестре
entering-name-own = Письмом реестра
entering-name-latin = Латинскими буквами
entering-latin-from = Откуда взяты латинские буквы
entering-propose = Предложить латинские буквы
entering-name-parts = Части имени и какое это имя
entering-name-kind = Какое имя
entering-name-language = Язык имени
entering-name-given = Имя
entering-name-patronymic = Отчество
entering-name-father = Имя отца
entering-name-grandfather = Имя деда
entering-name-surname = Фамилия
entering-name-takhallus = Племя или тахаллус
entering-name-no-surname = Фамилии нет
entering-add-name = Ещё одно имя
entering-issued-by = Кем выдан
entering-number-kind = Вид номера
entering-number = Номер
entering-seen-on = Где указан
entering-add-number = Ещё один номер
entering-note-kind = Что отмечено
entering-note-more = Место и запись
entering-add-note = Ещё одна отметка
entering-remove = Убрать

# What is not understood.
entering-fault-both = Здесь указано значение и сказано, что его нет. Выберите одно.
entering-fault-told-on = Укажите день, когда был назван возраст.
entering-fault-state = Выберите государство.

# How values are said.
showing-told-on = Возраст назван { $day }
showing-country-now = сейчас { $country }
showing-before = Было
showing-after = Стало
showing-nothing = Здесь ничего не было.
showing-left-out = { $count ->
    [one] { $count } поле Вам не показано.
    [few] { $count } поля Вам не показаны.
    [many] { $count } полей Вам не показано.
   *[other] { $count } поля Вам не показано.
}
