# Review by a native reader: theme-smart-card, theme-population-database
# What achievements are about.
theme-birth-registration = Doğum tescili
theme-death-registration = Ölüm tescili
theme-marriage = Evlenme ve boşanma
theme-legislation = Mevzuat
theme-e-services = E-hizmetler
theme-smart-card = Çipli kimlik kartı
theme-digital-identity = Dijital kimlik
theme-population-database = Nüfus veri tabanı
theme-citizens-abroad = Yurt dışındaki vatandaşlar
theme-statistics = İstatistik
theme-cooperation = İş birliği
theme-training = Eğitim
