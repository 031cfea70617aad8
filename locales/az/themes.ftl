# Review by a native reader: theme-smart-card, theme-population-database
# What achievements are about.
theme-birth-registration = Doğumun qeydiyyatı
theme-death-registration = Ölümün qeydiyyatı
theme-marriage = Nikah və nikahın pozulması
theme-legislation = Qanunvericilik
theme-e-services = Elektron xidmətlər
theme-smart-card = Elektron şəxsiyyət vəsiqəsi
theme-digital-identity = Rəqəmsal kimlik
theme-population-database = Əhali reyestri
theme-citizens-abroad = Xaricdə yaşayan vətəndaşlar
theme-statistics = Statistika
theme-cooperation = Əməkdaşlıq
theme-training = Təlim
