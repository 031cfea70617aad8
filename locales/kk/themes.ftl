# Review by a native reader: theme-digital-identity, theme-smart-card

# What achievements are about.
theme-birth-registration = Тууды тіркеу
theme-death-registration = Қайтыс болуды тіркеу
theme-marriage = Неке және ажырасу
theme-legislation = Заңнама
theme-e-services = Электрондық қызметтер
theme-smart-card = Чипі бар жеке куәлік
theme-digital-identity = Цифрлық сәйкестендіру
theme-population-database = Халық дерекқоры
theme-citizens-abroad = Шетелдегі азаматтар
theme-statistics = Статистика
theme-cooperation = Ынтымақтастық
theme-training = Оқыту
