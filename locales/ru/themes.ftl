# Review by a native reader: none

# What achievements are about.
theme-birth-registration = Регистрация рождения
theme-death-registration = Регистрация смерти
theme-marriage = Брак и развод
theme-legislation = Законодательство
theme-e-services = Электронные услуги
theme-smart-card = Смарт-карта
theme-digital-identity = Цифровая идентификация
theme-population-database = База данных населения
theme-citizens-abroad = Граждане за рубежом
theme-statistics = Статистика
theme-cooperation = Сотрудничество
theme-training = Обучение
