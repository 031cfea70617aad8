# The form and the page of what a message says: controls, and how values are said.
# To be confirmed by a native reader: entering-name-patronymic beside entering-name-father, entering-name-takhallus,
# entering-certainty, entering-group-issue, entering-seen-on.

# Groups of fields, and controls.
entering-group-register = Nirede hasaba alnan
entering-group-child = Çaga we dogluş
entering-group-parents = Ene-atasy
entering-group-marriage = Nika
entering-group-spouse-a = A ýanýoldaş
entering-group-spouse-b = B ýanýoldaş
entering-group-death = Ölüm
entering-group-person = Adam
entering-group-change = Üýtgetme
entering-group-document = Ýazgy ýa-da resminama
entering-group-issue = Berilmegi
entering-choose = Saýlaň
entering-absent = Bu ýerde näme üçin hiç zat ýok
entering-source = Nireden alnan
entering-unverified = Barlanmadyk
entering-day = Gün
entering-month = Aý
entering-year = Ýyl
entering-calendar = Senenama
entering-understood = Şeýle düşünildi: { $span }
entering-date-more = Nähili ýazylan we näderejede anyk
entering-as-written = Nähili ýazylan
entering-certainty = Näderejede anyk
entering-told-on = Ýaşy aýdylan gün (ýyl-aý-gün, grigorian)
entering-until = Iki günüň arasynda bolsa, soňky gün:
entering-country = Şol wagtky ýurt
entering-soviet-union = Sowet Soýuzy
entering-settlement = Şäher ýa-da oba
entering-place-more = Welaýat, hassahana, başga ýurt
entering-regions = Welaýatlar we etraplar, her biri bir setirde, ulusyndan başlap
entering-facility = Hassahana ýa-da öý
entering-country-code = Şol wagtky başga ýurt: kody
entering-country-now = Häzirki ýurt: kody
entering-state = Döwlet
entering-office = Edara
entering-entry-number = Ýazgynyň belgisi
entering-entered = Hasaba alnan senesi
entering-entry-more = Reýestr, jilt, elektron belgi
entering-register = Reýestr
entering-volume = Jilt ýa-da ýyl
entering-electronic = Elektron reýestrdäki belgi
entering-name-own = Reýestriň ýazuwynda
entering-name-latin = Latyn harplarynda
entering-latin-from = Latyn harplary nireden alnan
entering-propose = Latyn harplaryny teklip et
entering-name-parts = Adyň bölekleri we haýsy atdygy
entering-name-kind = Haýsy at
entering-name-language = Adyň dili
entering-name-given = Ady
entering-name-patronymic = Atasynyň ady
entering-name-father = Kakanyň öz ady
entering-name-grandfather = Atanyň ady
entering-name-surname = Familiýasy
entering-name-takhallus = Tiresi ýa-da tahallusy
entering-name-no-surname = Familiýasy ýok
entering-add-name = Ýene bir at
entering-issued-by = Beren döwlet
entering-number-kind = Belginiň görnüşi
entering-number = Belgi
entering-seen-on = Nämede görlen
entering-add-number = Ýene bir belgi
entering-note-kind = Belligiň manysy
entering-note-more = Ýeri we ýazgysy
entering-add-note = Ýene bir bellik
entering-remove = Aýyr

# What is not understood.
entering-fault-both = Bu ýerde bir zat ýazylan, emma ýok diýlip hem aýdylan. Birini saýlaň.
entering-fault-told-on = Ýaşyň haýsy gün aýdylandygyny görkeziň.
entering-fault-state = Döwleti saýlaň.

# How values are said.
showing-told-on = Ýaşy { $day } aýdyldy
showing-country-now = häzir { $country }
showing-before = Öň
showing-after = Soň
showing-nothing = Bu ýerde hiç zat ýokdy.
showing-left-out = { $count ->
    [one] { $count } meýdan size görkezilmeýär.
   *[other] { $count } meýdan size görkezilmeýär.
}
