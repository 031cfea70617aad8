# The register of specimens: which identity and civil-status documents there are, how each version is made and how it is
# checked; and the words of the Traffic Light Protocol, which say who may read what.
# To be confirmed by a native reader: the whole file; above all specimens-views, specimens-card, specimens-invented, specimens-category-h, specimens-personalisation-dye-diffusion, specimens-construction-single-sheet, specimens-light-coaxial, tlp-amber,
# specimens-reviewed, specimens-codes-note, specimens-codes-certainty

layout-specimens = Nusgalar
specimens-title = Nusgalar
specimens-lead = Agza döwletleriň şahsyýeti tassyklaýan we raýat ýagdaýynyň resminamalary: her biri nähili ýasalýar we nähili barlanýar.
specimens-country = Ýurt
specimens-any = Hemmesi
specimens-show = Görkez
specimens-count = { $count ->
    [one] { $count } görnüş
   *[other] { $count } görnüş
}
specimens-empty = Entek nusga ýok
specimens-empty-advice = Hiç bir RÝNÝ edarasy bu ýurduň nusgasyny size açmady.
specimens-ended = indi hereket etmeýär
specimens-unconfirmed = beren edara tassyklamady
specimens-unconfirmed-note = Bu maglumatlar aşakda ady agzalan çeşmelerden alyndy. Beren edara olary entek tassyklamady.
specimens-invented = Eýesi we belgi oýlanyp tapyldy. Surat hiç haçan aýnadaky ýaly ters öwrülmeýär.
specimens-views = Suratlar
specimens-no-picture = Siziň görüp biljek suratyňyz ýok.
specimens-marks = { $count ->
    [one] Barlanmaly { $count } alamat
   *[other] Barlanmaly { $count } alamat
}
specimens-hidden-marks = { $count ->
    [one] Elýeterliligi çäkli ýene { $count } alamat bar.
   *[other] Elýeterliligi çäkli ýene { $count } alamat bar.
}
specimens-hidden-pictures = { $count ->
    [one] Elýeterliligi çäkli ýene { $count } surat bar.
   *[other] Elýeterliligi çäkli ýene { $count } surat bar.
}
specimens-hidden-facts = Käbir maglumatlaryň elýeterliligi çäkli.
specimens-reviewed = Gözden geçirilen güni
specimens-overdue = Bu beýanyň gözden geçirilmeli güni geçdi: { $day }. Ol könelen bolmagy mümkin.
specimens-codes = Kod näme aňladýar
specimens-codes-lead = Kod ýurdy, resminamanyň näme üçin we kim üçindigini, resminamanyň we görnüşiniň belgisini görkezýär.
specimens-codes-note = Harplar Ýewropa Bileleşiginiň Geňeşiniň açyk reýestri PRADO-a laýyk gelýär. A, B we O-dan başgasy ol ýerde barlanmady. K bilen L biziňki.
specimens-codes-category = Birinji harp: resminama näme üçin
specimens-codes-type = Ikinji harp: kim üçin
specimens-codes-letter = Harp
specimens-codes-means = Manysy
specimens-codes-certainty = Nireden belli
specimens-codes-read = PRADO kodlarynda görüldi
specimens-codes-unverified = PRADO-da barlanmady
specimens-codes-ours = Biziňki; PRADO-da belli harpy ýok
specimens-do = Etmeli:
specimens-see = Görünmeli:
specimens-card = Çap etmek üçin stol kartasy
specimens-card-level = Stol kartasy, { $level }-nji dereje
specimens-card-printed = Çap edilen güni: { $day }
specimens-card-none = Bu derejäniň hiç bir alamaty size açyk däl.
specimens-facts = Bu näme
specimens-versions = Görnüşler
specimens-current = şu görnüş
specimens-differences = Öňki görnüşden bäri
specimens-purpose = Näme üçin
specimens-sources = Çeşmeler
specimens-issued = Ilkinji berlen wagty
specimens-last-issued = Soňky berlen wagty
specimens-follows = Ornuny tutan görnüşi
specimens-followed-by = Ornuna gelen görnüş
specimens-validity = Entek güýjünde
specimens-invalid-from = Güýjüni ýitirýän güni
specimens-valid-for = Güýjünde bolýan möhleti
specimens-years = { $count ->
    [one] { $count } ýyl
   *[other] { $count } ýyl
}
specimens-months = { $count ->
    [one] { $count } aý
   *[other] { $count } aý
}
specimens-size = Ölçegi
specimens-pages = Sahypalar
specimens-body = Materialy
specimens-make = Gurluşy
specimens-personalisation = Eýesiniň maglumatlarynyň ýazylyş usuly
specimens-number = Belginiň düzülişi
specimens-number-place = Belginiň ýeri
specimens-mrz = Maşyn okaýan zolak (MRZ)
specimens-barcode = Ştrih-kod
specimens-chip = Çip
specimens-national-number = Şahsy belgi çap edilen
specimens-calendar = Resminamadaky senenama
specimens-yes = hawa
specimens-no = ýok

specimens-category-a = Pasport
specimens-category-b = Şahsyýet kartasy
specimens-category-h = Ýaşaýyş resminamasy
specimens-category-f = Sürüjilik şahadatnamasy
specimens-category-k = Raýat ýagdaýynyň resminamasy
specimens-category-l = Göçürme
specimens-category-x = Başga resminama

specimens-validity-yes = hawa
specimens-validity-no = ýok
specimens-validity-partly = bölekleýin
specimens-validity-unknown = mälim däl

specimens-format-td1 = karta ölçegi (ID-1, TD1)
specimens-format-td2 = TD2
specimens-format-td3 = pasport ölçegi (TD3)
specimens-format-a6 = A6
specimens-format-a5 = A5
specimens-format-a4 = A4
specimens-format-other = başga ölçeg

specimens-substrate-paper = kagyz
specimens-substrate-polycarbonate = polikarbonat
specimens-substrate-pvc = PVC
specimens-substrate-pet = PET
specimens-substrate-composite = birnäçe plastik
specimens-substrate-teslin = Teslin
specimens-substrate-unknown = mälim däl

specimens-construction-card = karta
specimens-construction-booklet = kitapça
specimens-construction-single-sheet = ýeke list
specimens-construction-label = etiketka

specimens-personalisation-laser-engraving = lazer grawirlemesi
specimens-personalisation-ink-jet = pürkme çapy
specimens-personalisation-dye-diffusion = termosublimasiýa
specimens-personalisation-laser-print = lazer çapy
specimens-personalisation-handwritten = elde ýazylan
specimens-personalisation-typewritten = ýazuw maşynkasy
specimens-personalisation-glued-photo = ýelmenen fotosurat

specimens-mrz-none = ýok
specimens-mrz-td1 = TD1, üç setir
specimens-mrz-td2 = TD2, iki setir
specimens-mrz-td3 = TD3, iki setir
specimens-mrz-mrva = MRV-A, iki setir
specimens-mrz-mrvb = MRV-B, iki setir
specimens-mrz-unknown = mälim däl

specimens-barcode-none = ýok
specimens-barcode-1d = bir ölçegli ştrih-kod
specimens-barcode-pdf417 = PDF417
specimens-barcode-qr = QR kody
specimens-barcode-data-matrix = Data Matrix
specimens-barcode-vds = görünýän sanly möhür
specimens-barcode-unknown = mälim däl

specimens-chip-none = ýok
specimens-chip-contact = kontaktly çip
specimens-chip-contactless = kontaktsyz çip
specimens-chip-dual = kontaktly we kontaktsyz
specimens-chip-unknown = mälim däl

specimens-calendar-gregorian = grigorian
specimens-calendar-solar-hijri = hijri-şemsi
specimens-calendar-lunar-hijri = hijri-kamary
specimens-calendar-dual = iki senenama

specimens-part-front = Ýüz tarapy
specimens-part-back = Arka tarapy
specimens-part-cover = Sahap
specimens-part-inside-cover = Sahabyň iç ýüzi
specimens-part-biodata = Maglumat sahypasy
specimens-part-page = Sahypa
specimens-part-stub = Koreşok
specimens-part-stitching = Tikin
specimens-part-chip = Çip

specimens-light-visible = görünýän ýagtylyk
specimens-light-oblique = gapdaldan düşýän ýagtylyk
specimens-light-transmitted = arkadan düşýän ýagtylyk
specimens-light-uv365 = ultramelewşe 365
specimens-light-uv254 = ultramelewşe 254
specimens-light-uv313 = ultramelewşe 313
specimens-light-ir = infragyzyl
specimens-light-coaxial = koaksial ýagtylyk
specimens-light-magnified = ulaldylan

# Who may read something. The labels themselves (TLP:GREEN) are the same in every language.
tlp-clear = Hemmeler üçin.
tlp-green = Agza döwletleriň RÝNÝ edaralarynda işleýän hemmeler üçin. Hemmelere açyk kanallara ýerleşdirmäň.
tlp-amber = Degişli RÝNÝ edarasy we onuň görkezen edaralary üçin; diňe bilmeli adamlara.
tlp-amber-strict = Diňe degişli RÝNÝ edarasy üçin.
tlp-red = Diňe ady görkezilen adamlar üçin. Başga birine bermäň, çap etmäň.
search-kind-specimen = Nusga

# What keeps a version from being registered.
specimens-obstacle-title = Görnüşiň asyl dilinde sözbaşysy bolmaly.
specimens-obstacle-holder = Her surat üçin eýesiniň oýlanyp tapylandygy görkezilmeli.
specimens-obstacle-weaker = Bölek özüniň degişli görnüşinden has köp adama açyk bolup bilmeýär.
specimens-obstacle-place = Alamat ýok suratda bellenen.
specimens-conflict-code = Şu kodly görnüş eýýäm bellige alnan.
specimens-error-last-issued = Soňky berlen güni ilkinji berlen gününden öň.
specimens-error-follows-self = Görnüş öz ornuny tutup bilmez. Başgasyny saýlaň.
specimens-error-follows-circle = Saýlanan görnüş gönüden-göni ýa-da başgalaryň üsti bilen eýýäm şu görnüşden soň gelýär. Başgasyny saýlaň.
specimens-error-invalid-from = Güýjüni ýitirýän güni resminamalaryň berlen wagtyndan öň.
specimens-error-precision = Ilkinji berlen gününiň näderejede takyk bellidigini görkeziň.
specimens-error-valid-months = Resminama azyndan bir aý güýjünde bolýar.
specimens-error-mask = Belginiň düzülişi A harplardan, 9 sifrlerden we nyşanlardan ybarat, 40-dan köp bolmasyn.
specimens-error-zone-unreadable = Ýer iki burç bilen, köpburçluk üç ýa-da köp burç bilen ýazylýar: 120,80 340,260.
specimens-error-zone-outside = Ýer suratyň daşynda. Her san 0 bilen 1000 aralygynda bolmaly.
specimens-error-zone-empty = Bu ýeriň içinde hiç zat ýok.
