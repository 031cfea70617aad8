# Review by a native reader: whole file
# What achievements are about.
theme-birth-registration = Dogluşy bellige almak
theme-death-registration = Ölümi bellige almak
theme-marriage = Nika we nikanyň bozulmagy
theme-legislation = Kanunçylyk
theme-e-services = Elektron hyzmatlar
theme-smart-card = Elektron kart
theme-digital-identity = Sanly şahsyýet
theme-population-database = Ilat sanawy
theme-citizens-abroad = Daşary ýurtdaky raýatlar
theme-statistics = Statistika
theme-cooperation = Hyzmatdaşlyk
theme-training = Okuw
