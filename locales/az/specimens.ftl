# The register of specimens: which identity and civil-status documents there are, how each version is made and how it is
# checked; and the words of the Traffic Light Protocol, which say who may read what.
# To be confirmed by a native reader: specimens-card, specimens-invented, specimens-see, specimens-personalisation, specimens-invalid-from, specimens-category-h, specimens-light-coaxial, tlp-amber,
# specimens-reviewed, specimens-codes-note, specimens-codes-certainty

layout-specimens = Nümunələr
specimens-title = Nümunələr
specimens-lead = Üzv dövlətlərin şəxsiyyət və vətəndaşlıq vəziyyəti sənədləri: hər biri necə hazırlanır və necə yoxlanılır.
specimens-country = Ölkə
specimens-any = Hamısı
specimens-show = Göstər
specimens-count = { $count ->
    [one] { $count } versiya
   *[other] { $count } versiya
}
specimens-empty = Hələ nümunə yoxdur
specimens-empty-advice = Heç bir qeydiyyat orqanı bu ölkənin nümunəsini sizə açmayıb.
specimens-ended = artıq etibarlı deyil
specimens-unconfirmed = sənədi verən orqan təsdiqləməyib
specimens-unconfirmed-note = Bu məlumatlar aşağıda adı çəkilən mənbələrdəndir. Sənədi verən orqan onları hələ təsdiqləməyib.
specimens-invented = Sənəd sahibi və nömrə uydurmadır. Şəkil heç vaxt güzgüdəki kimi çevrilmir.
specimens-views = Görünüşlər
specimens-no-picture = Sizin görə biləcəyiniz şəkli yoxdur.
specimens-marks = { $count ->
    [one] Yoxlanılacaq { $count } element
   *[other] Yoxlanılacaq { $count } element
}
specimens-hidden-marks = { $count ->
    [one] Girişi məhdud olan daha { $count } element var.
   *[other] Girişi məhdud olan daha { $count } element var.
}
specimens-hidden-pictures = { $count ->
    [one] Girişi məhdud olan daha { $count } şəkil var.
   *[other] Girişi məhdud olan daha { $count } şəkil var.
}
specimens-hidden-facts = Bəzi məlumatlara giriş məhduddur.
specimens-reviewed = Baxılıb
specimens-overdue = Bu təsvirə { $day } tarixində yenidən baxılmalı idi. Köhnəlmiş ola bilər.
specimens-codes = Kod nə deyir
specimens-codes-lead = Kod ölkəni, sənədin nə üçün və kim üçün olduğunu, sənədin və versiyasının nömrəsini göstərir.
specimens-codes-note = Hərflər Avropa İttifaqı Şurasının açıq reyestri PRADO-ya uyğundur. A, B və O-dan başqa bu, orada yoxlanılmayıb. K və L bizimdir.
specimens-codes-category = Birinci hərf: sənəd nə üçündür
specimens-codes-type = İkinci hərf: kim üçündür
specimens-codes-letter = Hərf
specimens-codes-means = Mənası
specimens-codes-certainty = Haradan məlumdur
specimens-codes-read = PRADO kodlarında görülüb
specimens-codes-unverified = PRADO-da yoxlanılmayıb
specimens-codes-ours = Bizim; PRADO-da məlum qarşılığı yoxdur
specimens-do = Etməli:
specimens-see = Görünməli:
specimens-card = Çap üçün masaüstü kart
specimens-card-level = Masaüstü kart, səviyyə { $level }
specimens-card-printed = Çap edildiyi gün: { $day }
specimens-card-none = Bu səviyyənin heç bir elementi sizə açıq deyil.
specimens-facts = Bu nədir
specimens-versions = Versiyalar
specimens-current = bu versiya
specimens-differences = Əvvəlki versiyadan bəri
specimens-purpose = Nə üçündür
specimens-sources = Mənbələr
specimens-issued = İlk dəfə verilib
specimens-last-issued = Son dəfə verilib
specimens-follows = Əvəz etdiyi versiya
specimens-followed-by = Onu əvəz edən versiya
specimens-validity = Hələ etibarlıdır
specimens-invalid-from = Etibarsızdır, bu tarixdən
specimens-valid-for = Etibarlılıq müddəti
specimens-years = { $count ->
    [one] { $count } il
   *[other] { $count } il
}
specimens-months = { $count ->
    [one] { $count } ay
   *[other] { $count } ay
}
specimens-size = Ölçü
specimens-pages = Səhifələr
specimens-body = Material
specimens-make = Quruluş
specimens-personalisation = Sənəd sahibinin məlumatlarının yazılma üsulu
specimens-number = Nömrənin düzülüşü
specimens-number-place = Nömrənin yeri
specimens-mrz = Maşınla oxunan zona (MRZ)
specimens-barcode = Ştrixkod
specimens-chip = Çip
specimens-national-number = Fərdi identifikasiya nömrəsi çap edilib
specimens-calendar = Sənəddəki təqvim
specimens-yes = bəli
specimens-no = xeyr

specimens-category-a = Pasport
specimens-category-b = Şəxsiyyət vəsiqəsi
specimens-category-h = Yaşayış icazəsi sənədi
specimens-category-f = Sürücülük vəsiqəsi
specimens-category-k = Vətəndaşlıq vəziyyəti sənədi
specimens-category-l = Çıxarış
specimens-category-x = Başqa sənəd

specimens-validity-yes = bəli
specimens-validity-no = xeyr
specimens-validity-partly = qismən
specimens-validity-unknown = məlum deyil

specimens-format-td1 = kart ölçüsü (ID-1, TD1)
specimens-format-td2 = TD2
specimens-format-td3 = pasport ölçüsü (TD3)
specimens-format-a6 = A6
specimens-format-a5 = A5
specimens-format-a4 = A4
specimens-format-other = başqa ölçü

specimens-substrate-paper = kağız
specimens-substrate-polycarbonate = polikarbonat
specimens-substrate-pvc = PVC
specimens-substrate-pet = PET
specimens-substrate-composite = bir neçə plastik
specimens-substrate-teslin = Teslin
specimens-substrate-unknown = məlum deyil

specimens-construction-card = kart
specimens-construction-booklet = kitabça
specimens-construction-single-sheet = tək vərəq
specimens-construction-label = etiket

specimens-personalisation-laser-engraving = lazer qravürası
specimens-personalisation-ink-jet = şırnaqlı çap
specimens-personalisation-dye-diffusion = boyaq diffuziyası
specimens-personalisation-laser-print = lazer çapı
specimens-personalisation-handwritten = əl yazısı
specimens-personalisation-typewritten = yazı makinası
specimens-personalisation-glued-photo = yapışdırılmış fotoşəkil

specimens-mrz-none = yoxdur
specimens-mrz-td1 = TD1, üç sətir
specimens-mrz-td2 = TD2, iki sətir
specimens-mrz-td3 = TD3, iki sətir
specimens-mrz-mrva = MRV-A, iki sətir
specimens-mrz-mrvb = MRV-B, iki sətir
specimens-mrz-unknown = məlum deyil

specimens-barcode-none = yoxdur
specimens-barcode-1d = birölçülü ştrixkod
specimens-barcode-pdf417 = PDF417
specimens-barcode-qr = QR kod
specimens-barcode-data-matrix = Data Matrix
specimens-barcode-vds = görünən rəqəmsal möhür
specimens-barcode-unknown = məlum deyil

specimens-chip-none = yoxdur
specimens-chip-contact = kontaktlı çip
specimens-chip-contactless = kontaktsız çip
specimens-chip-dual = kontaktlı və kontaktsız
specimens-chip-unknown = məlum deyil

specimens-calendar-gregorian = miladi
specimens-calendar-solar-hijri = hicri-şəmsi
specimens-calendar-lunar-hijri = hicri-qəməri
specimens-calendar-dual = iki təqvim

specimens-part-front = Ön üz
specimens-part-back = Arxa üz
specimens-part-cover = Üz qabığı
specimens-part-inside-cover = Üz qabığının iç tərəfi
specimens-part-biodata = Məlumat səhifəsi
specimens-part-page = Səhifə
specimens-part-stub = Kötük
specimens-part-stitching = Tikiş
specimens-part-chip = Çip

specimens-light-visible = görünən işıq
specimens-light-oblique = yandan düşən işıq
specimens-light-transmitted = arxadan düşən işıq
specimens-light-uv365 = ultrabənövşəyi 365
specimens-light-uv254 = ultrabənövşəyi 254
specimens-light-uv313 = ultrabənövşəyi 313
specimens-light-ir = infraqırmızı
specimens-light-coaxial = koaksial işıq
specimens-light-magnified = böyüdülmüş

# Who may read something. The labels themselves (TLP:GREEN) are the same in every language.
tlp-clear = Hər kəs üçün.
tlp-green = Üzv dövlətlərin qeydiyyat orqanlarında işləyən hər kəs üçün. Açıq kanallarda yaymayın.
tlp-amber = Aid olduğu qeydiyyat orqanı və onun göstərdiyi orqanlar üçün; yalnız bilməli olanlara.
tlp-amber-strict = Yalnız aid olduğu qeydiyyat orqanı üçün.
tlp-red = Yalnız adı göstərilən şəxslər üçün. Başqasına verməyin, çap etməyin.
search-kind-specimen = Nümunə

# What keeps a version from being registered.
specimens-obstacle-title = Versiyanın orijinal dilində başlığı olmalıdır.
specimens-obstacle-holder = Hər şəkil üçün sənəd sahibinin uydurma olduğu göstərilməlidir.
specimens-obstacle-weaker = Hissə aid olduğu versiyadan daha geniş dairəyə açıq ola bilməz.
specimens-obstacle-place = Element mövcud olmayan şəkildə işarələnib.
specimens-conflict-code = Bu kodla versiya artıq qeydə alınıb.
specimens-error-last-issued = Son verilmə günü ilk gündən əvvəldir.
specimens-error-follows-self = Versiya özü-özünü əvəz edə bilməz. Başqasını seçin.
specimens-error-follows-circle = Seçilmiş versiya birbaşa və ya başqaları vasitəsilə artıq bu versiyadan sonra gəlir. Başqasını seçin.
specimens-error-invalid-from = Etibarlılığın sonu sənədlərin verilməsindən əvvəldir.
specimens-error-precision = İlk verilmə gününün nə dərəcədə dəqiq məlum olduğunu göstərin.
specimens-error-valid-months = Sənəd ən azı bir ay etibarlıdır.
specimens-error-mask = Nömrənin düzülüşü A hərflərindən, 9 rəqəmlərindən və işarələrdən ibarətdir, ən çoxu 40 işarə.
specimens-error-zone-unreadable = Zona iki künclə, çoxbucaqlı üç və daha çox künclə yazılır: 120,80 340,260.
specimens-error-zone-outside = Zona şəkildən kənardadır. Hər ədəd 0 ilə 1000 arasında olmalıdır.
specimens-error-zone-empty = Bu zonanın içində heç nə yoxdur.
