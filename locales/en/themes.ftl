# What achievements are about.
theme-birth-registration = Birth registration
theme-death-registration = Death registration
theme-marriage = Marriage and divorce
theme-legislation = Legislation
theme-e-services = E-services
theme-smart-card = Smart card
theme-digital-identity = Digital identity
theme-population-database = Population database
theme-citizens-abroad = Citizens abroad
theme-statistics = Statistics
theme-cooperation = Cooperation
theme-training = Training
