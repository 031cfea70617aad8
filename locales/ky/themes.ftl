# Review by a native reader: whole file

# What achievements are about.
theme-birth-registration = Туулууну каттоо
theme-death-registration = Өлүмдү каттоо
theme-marriage = Нике жана ажырашуу
theme-legislation = Мыйзамдар
theme-e-services = Электрондук кызматтар
theme-smart-card = Чиптүү ID-карта
theme-digital-identity = Санариптик идентификация
theme-population-database = Калктын маалымат базасы
theme-citizens-abroad = Чет өлкөдөгү жарандар
theme-statistics = Статистика
theme-cooperation = Кызматташтык
theme-training = Окутуу
