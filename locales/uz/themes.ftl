# Review by a native reader: theme-smart-card, theme-population-database
# What achievements are about.
theme-birth-registration = Tugʻilishni qayd etish
theme-death-registration = Oʻlimni qayd etish
theme-marriage = Nikoh tuzish va nikohdan ajralish
theme-legislation = Qonunchilik
theme-e-services = Elektron xizmatlar
theme-smart-card = Elektron ID-karta
theme-digital-identity = Raqamli identifikatsiya
theme-population-database = Aholi maʼlumotlar bazasi
theme-citizens-abroad = Chet eldagi fuqarolar
theme-statistics = Statistika
theme-cooperation = Hamkorlik
theme-training = Oʻquv mashgʻulotlari
