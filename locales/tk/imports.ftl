# Review by a native reader: whole file
# Drafts out of a table or a feed.

# The form.
imports-title = Import etmek
imports-lede = Tablisa ýa-da habar akymy taslamalara öwrülýär. Ilki her setirden näme boljagyny görýärsiňiz; siz aýtmasaňyz taslama döredilmeýär.
imports-file = Faýl
imports-file-hint = CSV, Atom ýa-da RSS, iň köp 5 MB we { $count } setir.
imports-columns = Sütünleriň atlary
imports-file-languages = “reference” astynda bir sözi bolan, dilleri başga setirler terjimeleri bilen bir taslama bolýar.
imports-encoding = Harplaryň kodlanyşy
imports-encoding-hint = Harplar ýalňyş çykmasa, portala goýuň.
imports-encoding-told = Portal özi tapsyn
imports-language = Dili görkezilmedik setirleriň dili
imports-language-hint = Setir öz dilini görkezip biler: ru, fa-AF.
imports-theme = Temasy görkezilmedik setirleriň temasy
imports-theme-hint = Setir öz temasyny maglumatlarymyzyň sözi bilen görkezip biler: smart-card.
imports-theme-none = Hiç biri
imports-read = Oka we görkez

# What would become of the rows.
imports-dry = Entek taslama döredilmedi. Setirlerden şular bolar:
imports-count-new = Täze taslama: { $count }
imports-count-translations = Olaryň terjimeleri: { $count }
imports-count-there = Eýýäm bar: { $count }
imports-count-refused = Ret edildi: { $count }
imports-make = { $count } taslama döret
imports-other = Başga faýl
imports-made = { $count } taslama döredildi.
imports-rows = Setirler
imports-row = Setir
imports-verdict = Näme bolar
imports-verdict-new = Täze taslama
imports-verdict-translation = Terjime
imports-verdict-original = Asyl nusga: setir { $count }
imports-verdict-there = Eýýäm bar
imports-take = Şonda-da al
imports-make-ticked = Täze we bellenen taslamalary döret
imports-keep = Bu sahypanyň belliklerini sakla
imports-flash-kept = Bellikler saklandy.
imports-flash-none = Täze ýa-da bellenen setir ýokdy; taslama döredilmedi.
imports-verdict-twice = Şu faýlda iki gezek
imports-verdict-refused = Ret edildi
imports-verdict-waits = Nobatyna garaşýar
imports-others = Galan setirler
imports-error-original = Asyl nusganyň setiri ret edildi, şonuň üçin bu terjimäniň orny ýok.
imports-flash-made = Taslamalar döredildi.
imports-flash-begun = Taslamalar döredilýär.
achievements-way-imported = Import edildi

# Why a file cannot be read.
imports-fault = Faýl okalmaýar
imports-fault-nothing = Ondan hiç zat saklanmady.
imports-fault-empty = Faýl ýok ýa-da içi boş.
imports-fault-too-large = Faýl 5 MB-dan uly. Ony bölüň.
imports-fault-rows = Faýlda 2000-den köp setir bar. Ony bölüň.
imports-fault-columns = { $count }-nji setirde 200-den köp sütün bar.
imports-fault-long = { $count }-nji setirde örän uzyn tekst bar.
imports-fault-quote = { $count }-nji setirdäki dyrnak ýapylmaýar.
imports-fault-title = “title” atly sütün ýok.
imports-fault-encoding = Faýl bu kodlanyşda tekst däl. Başgasyny saýlaň.
imports-fault-nul = Faýlda boş (null) belgi bar, diýmek tekst däl.
imports-fault-feed = Faýl habar akymy ýaly başlanýar, ýöne Atom-am, RSS-em däl ýa-da gutarmandyr.
