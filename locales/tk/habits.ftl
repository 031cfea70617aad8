# Review by a native reader: whole file

# How somebody wants to be told, and of what.
habits-title = Size nädip habar bermeli
habits-lede = Bolup geçenler derrew habarnamalaryňyzda görünýär. Olaryň näçesiniň we haçan hat bilen gelmelidigini şu ýerde aýdýarsyňyz.
habits-rhythm = Hatlar näçe wagtdan bir gelsin
habits-rhythm-hint = Hat diňe habar bermeli zat bolanda gelýär.
habits-rhythm-never = Hiç haçan
habits-rhythm-at_once = Derrew
habits-rhythm-daily = Her gün
habits-rhythm-weekly = Her hepde
habits-hour = Sagat
habits-hour-hint = Gündelik we hepdelik hatlar üçin, öz sagadyňyz boýunça.
habits-weekday = Hepdelik hatyň güni
habits-calls = Maňa garaşýan işleri derrew habar ber
habits-calls-hint = Ýokarda näme saýlan bolsaňyz-da.
habits-rests = Dynç günleri hat gelmesin
habits-rests-hint = Ýurduňyzda dynç günleri: { $days } we baýramlar. Bu günlere düşen hat indiki iş güni gelýär; gyssagly duýduryşlar derrew gelýär.
habits-save = Ýatda sakla
habits-to = Hatlaryň gidýän salgysy
habits-next-at = Habar bermeli zat bolsa, indiki hatyňyz: { $day }
habits-next-soon = Habar bermeli zat bolanda, hatlar size derrew gelýär.
habits-next-never = Size diňe elmydama gelýän hatlar gelýär.
habits-profile = Dili, senenamany we sagat guşagyny üýtget
habits-usual = Siz hiç zady üýtgetmediňiz: bu wezipeleriňiz üçin adaty ýagdaý we olar bilen bile üýtgeýär.
habits-back = Wezipelerim üçin adaty ýagdaýa gaýt
habits-always-title = Elmydama gelýänler
habits-always = Hasabyňyzyň howpsuzlygy baradaky hatlar elmydama derrew gelýär.
habits-always-urgent = Edaraňyza gelen gyssagly duýduryşlar olaryň alnandygyny tassyklaýanlara derrew gelýär.
habits-error-choice = Hödürlenenleriň birini saýlaň
habits-flash-saved = Ýatda saklandy. Hatlar mundan beýläk şoňa görä gelýär.
