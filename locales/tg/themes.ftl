# Review by a native reader: theme-smart-card, theme-population-database, theme-digital-identity, theme-marriage
# What achievements are about.
theme-birth-registration = Бақайдгирии таваллуд
theme-death-registration = Бақайдгирии вафот
theme-marriage = Ақди никоҳ ва бекор кардани он
theme-legislation = Қонунгузорӣ
theme-e-services = Хизматрасониҳои электронӣ
theme-smart-card = Корти ҳушманд
theme-digital-identity = Шахсияти рақамӣ
theme-population-database = Махзани маълумоти аҳолӣ
theme-citizens-abroad = Шаҳрвандони муқими хориҷ
theme-statistics = Омор
theme-cooperation = Ҳамкорӣ
theme-training = Омӯзиш
