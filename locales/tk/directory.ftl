# Review by a native reader: whole file
# The ten members, their organisations and their figures.
directory-countries-title = On agza, on RÝNÝ edarasy
directory-countries-lede = Her ýurtda dogluşy, nikany we ölümi kim, haýsy kanun boýunça bellige alýar we olar bilen nädip habarlaşmaly.
directory-countries-map = On agza kartadaky ýerleri boýunça
directory-countries-members = Agzalar
directory-countries-regional = Sebitiň sanlary

directory-country-mandate = Edaranyň wezipesi
directory-country-confirmed = Edara tarapyndan tassyklanan güni: { $day }
directory-country-unconfirmed = Edara tarapyndan entek tassyklanmady
directory-country-sources = Bu tekstiň çeşmeleri
directory-country-figures = Sanlar
directory-country-reports = Açyk hasabatlardan sanlar
directory-country-reports-lead = Bellige alyş edarasynyň özüniň neşir eden sanlary bu ýerde hasabatlaryň ornuny tutýar.
directory-country-missing = Gözlendi, tapylmady
directory-country-abroad = Beýleki agza döwletlerde
directory-country-time = Wagt
directory-country-weekend = Dynç günleri: { $days }
directory-country-calling-code = Telefon kody
directory-country-names = Atlary:

# A figure under its value: what, when, who says so.
directory-headline = { $what }, { $period } · { $source }
directory-range = { $low } bilen { $high } aralygynda

directory-figure-what = Näme sanalýar
directory-figure-value = Bahasy
directory-figure-period = Döwür
directory-figure-source = Çeşme

directory-chart-title = Dogluşy bellige almak, { $first }–{ $last }
directory-chart-words = Barlaglar boýunça, bäş ýaşa çenli çagalaryň arasynda dogluşy bellige alnanlaryň paýy.
directory-chart-table = Tablisa we çeşme
directory-chart-year = Ýyl
directory-chart-registered = Bellige alyndy

directory-topic-name = Ady
directory-topic-mandate = Edaranyň wezipesi
directory-topic-note = Bellik
directory-topic-parent = Ministrlik
directory-topic-founded = Döredildi
directory-topic-legal-basis = Kanun
directory-topic-documents = Berilýän resminamalar
directory-topic-identity-number = Şahsy belgi

directory-contact-website = Saýt
directory-contact-phone = Telefon
directory-contact-email = Elektron poçta
directory-contact-address = Salgy
directory-contact-hotline = Maglumat telefony

directory-unit-persons = adam
directory-unit-events = waka
directory-unit-cards = karta

directory-bound-low = iň pes baha
directory-bound-middle = orta baha
directory-bound-high = iň ýokary baha
directory-bound-at-most = mundan az

# Months and years of the Gregorian calendar stay Gregorian; a Solar Hijri year is named as one.
directory-period-unknown = ýyly görkezilmedi
directory-period-months = { $first } – { $last }
directory-period-against = { $year }, deňeşdirilýän ýyl { $base }
directory-period-solar-year = hijri-şemsi { $year } ýyly
directory-period-solar-months = hijri-şemsi { $year } ýylynyň ilkinji { $count ->
    [one] aýy
   *[other] { $count } aýy
}
directory-period-before-solar-year = hijri-şemsi { $year } ýylyndan öňki soňky doly ýyl

directory-indicator-birth-registration-completeness = dogluşy bellige alnan bäş ýaşa çenli çagalar
directory-indicator-birth-registration-completeness-series = dogluşy bellige alnan bäş ýaşa çenli çagalar
directory-indicator-birth-registration-completeness-national = bellige alnan dogluşlar, ýurduň öz hasaby boýunça
directory-indicator-birth-registration-within-one-year = bir ýylyň içinde bellige alnan dogluşlar
directory-indicator-children-without-birth-certificate = dogluş hakynda şahadatnamasy ýok çagalar
directory-indicator-births-registered = bellige alnan dogluşlar
directory-indicator-births-un-projection = BMG-niň çaklan dogluşlary
directory-indicator-births-registered-vs-un = bellige alnan dogluşlaryň çaklananlara gatnaşygy
directory-indicator-death-registration-completeness = bellige alynýan ölümleriň paýy
directory-indicator-deaths-registered = bellige alnan ölümler
directory-indicator-deaths-un-projection = BMG-niň çaklan ölümleri
directory-indicator-deaths-registered-vs-un = bellige alnan ölümleriň çaklananlara gatnaşygy
directory-indicator-deaths-with-cause-recorded = sebäbi ýazylan ölümler
directory-indicator-marriages-registered = bellige alnan nikalar
directory-indicator-divorces-registered = bellige alnan nika bozulmalary
directory-indicator-vital-events-registered = bellige alnan raýat ýagdaýynyň namalary
directory-indicator-population = ilat
directory-indicator-population-national = ilat, ýurduň öz hasaby boýunça
directory-indicator-id-cards-issued = berlen şahsyýet kartalary
directory-indicator-id-card-coverage = şahsyýet kartasynyň eýeleri
directory-indicator-id-registered-population = şahsyýet sanawyndaky adamlar
directory-indicator-nationals-abroad = daşary ýurtdaky raýatlar
directory-indicator-people-in = ýaşaýan ýurdy: { $country }

# The entries of organisations, and the forms that change them.
directory-organisations-title = Edaralar
directory-organisations-add = Edara goş
directory-organisations-name = Edara
directory-organisations-state = Ýagdaýy
directory-organisations-change = Üýtget

directory-new-lede = Edara derrew öz ýurdunyň sahypasynda görünýär. Soňra onuň administratoryny çagyryň.

directory-edit-country = Ýurt
directory-edit-choose = Saýlaň
directory-edit-language = Adyň dili
directory-edit-language-hint = Beýleki dillerdäki atlar indiki sahypada ýazylýar.
directory-edit-abbreviation = Gysga ady
directory-edit-abbreviation-hint = Adamlaryň aýdyşy ýaly, 30 harpdan köp däl.
directory-edit-founded = Döredilen ýyly
directory-edit-founded-hint = Grigorian senenamasy boýunça, mysal üçin 1918.
directory-edit-contacts = Habarlaşmagyň ýollary
directory-edit-contacts-hint = Boşadylan setir aýrylýar. Düşündirişler iňlis dilinde.
directory-edit-contact-kind = { $count }-nji görnüş
directory-edit-contact-value = { $count }-nji belgi ýa-da salgy
directory-edit-contact-note = { $count }-nji düşündiriş
directory-edit-contact-value-what = Belgi ýa-da salgy
directory-edit-contact-note-what = Iňlisçe düşündiriş
directory-edit-sources = Çeşmeler
directory-edit-sources-hint = Okyjy bu ýerde aýdylany nirede barlap biler? Boşadylan setir aýrylýar. Sözbaşylar we düşündirişler iňlis dilinde.
directory-edit-source-url = Salgy { $count }
directory-edit-source-title = Sözbaşy { $count }
directory-edit-source-title-what = Çeşmäniň görnüşi
directory-edit-source-as-of = Ýazylan wagty { $count }
directory-edit-source-as-of-what = Ýyl ýa-da gün
directory-edit-source-covers = Nämäni tassyklaýar { $count }
directory-edit-source-covers-what = Nämäni tassyklaýar, iňlisçe
directory-edit-save = Ýatda sakla
directory-edit-texts = Diller boýunça tekstler
directory-edit-texts-count = { $total } tekstden { $count }
directory-edit-public = Açyk sahypa: { $country }
directory-edit-confirmation = Tassyklama
directory-edit-confirm-hint = Bu ýazgydaky hemme zadyň dogrudygyny edaranyň adyndan bildirýärsiňiz. Soňky her bir üýtgetme tassyklamany ýatyrýar.
directory-edit-confirm = Ýazgyny tassykla
directory-edit-confirm-others = Bu ýazgyny diňe edaranyň öz administratory tassyklap biler.

directory-texts-lede = Her meýdana bir abzas. Ýok tekst okyja başga dilde görkezilýär.

directory-flash-added = Edara goşuldy. Indi onuň ýazgysyny dolduryň.
directory-flash-saved = Ýatda saklandy.
directory-flash-confirmed = Ýazgy tassyklandy.

directory-error-unreadable = Bu tekstde saklap bolmaýan belgi bar. Gaýtadan ýazyň.
directory-error-changed-elsewhere = Siz ýazýarkaňyz ýazgy üýtgedi. Barlap, gaýtadan ýatda saklaň.
directory-error-language = Dilleriň birini saýlaň
directory-error-country = Ýurdy saýlaň.
directory-error-abbreviation = 30 harpdan köp bolmadyk gysga ady ýazyň.
directory-error-website = Saýtyň salgysy https:// ýa-da http:// bilen başlanmaly.
directory-error-founded = 1500-nji ýyldan şu ýyla çenli bir ýyly ýazyň ýa-da meýdany boş goýuň.
directory-error-name = Ady ýazyň.
directory-error-name-long = At 200 harpdan köp bolmaly däl.
directory-error-text-long = Tekst 3000 harpdan köp bolmaly däl.
directory-error-phone = Telefon belgisinde azyndan üç san bolýar.
directory-error-email = Bu elektron poçta salgysy däl. Ony name@example.org ýaly ýazyň.
directory-error-address = Salgyny ýazyň, 300 harpdan köp bolmasyn.
directory-error-contacts-many = Habarlaşmagyň ýollary 20-den köp bolmaly däl.
directory-error-contact-note = Düşündiriş 200 harpdan köp bolmaly däl.
directory-error-source-url = Çeşmäniň salgysy https:// ýa-da http:// bilen başlanmaly.
directory-error-source-title = Her çeşmäniň 300 harpdan köp bolmadyk sözbaşysy bolmaly.
directory-error-source-as-of = Ýyl, 2025-07 görnüşinde aý ýa-da gün ýazyň; hiç biri geljekde bolmasyn.
directory-error-sources-many = Çeşmeler 20-den köp bolmaly däl.
