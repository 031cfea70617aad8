# The register of specimens: which identity and civil-status documents there are, how each version is made and how it is
# checked; and the words of the Traffic Light Protocol, which say who may read what.
# To be confirmed by a native reader: specimens-do, specimens-see, specimens-card, specimens-personalisation, specimens-make, specimens-invalid-from, specimens-light-coaxial, specimens-part-stub, tlp-amber,
# specimens-reviewed, specimens-codes-note, specimens-codes-certainty

layout-specimens = Örnekler
specimens-title = Örnekler
specimens-lead = Üye ülkelerin kimlik ve nüfus belgeleri: her biri nasıl yapılır ve nasıl denetlenir.
specimens-country = Ülke
specimens-any = Hepsi
specimens-show = Göster
specimens-count = { $count ->
    [one] { $count } sürüm
   *[other] { $count } sürüm
}
specimens-empty = Henüz örnek yok
specimens-empty-advice = Hiçbir nüfus idaresi bu ülkenin bir örneğini size açmadı.
specimens-ended = artık geçerli değil
specimens-unconfirmed = veren makam onaylamadı
specimens-unconfirmed-note = Bu bilgiler aşağıda adı geçen kaynaklardandır. Veren makam bunları henüz onaylamadı.
specimens-invented = Belge sahibi ve numara kurgudur. Resim hiçbir zaman ayna görüntüsüne çevrilmez.
specimens-views = Görünümler
specimens-no-picture = Görebileceğiniz bir resmi yok.
specimens-marks = { $count ->
    [one] Denetlenecek { $count } unsur
   *[other] Denetlenecek { $count } unsur
}
specimens-hidden-marks = { $count ->
    [one] Erişimi kısıtlı { $count } unsur daha var.
   *[other] Erişimi kısıtlı { $count } unsur daha var.
}
specimens-hidden-pictures = { $count ->
    [one] Erişimi kısıtlı { $count } resim daha var.
   *[other] Erişimi kısıtlı { $count } resim daha var.
}
specimens-hidden-facts = Bazı bilgilere erişim kısıtlıdır.
specimens-reviewed = İncelendiği gün
specimens-overdue = Bu açıklama { $day } tarihinde incelenmeliydi. Güncelliğini yitirmiş olabilir.
specimens-codes = Kod ne söyler
specimens-codes-lead = Kod; ülkeyi, belgenin ne için ve kimler için yapıldığını, belgenin ve sürümünün numarasını gösterir.
specimens-codes-note = Harfler, Avrupa Birliği Konseyinin açık kütüğü PRADO’yu izler. A, B ve O dışında bu orada doğrulanmadı. K ve L bizimdir.
specimens-codes-category = İlk harf: belge ne için
specimens-codes-type = İkinci harf: kimler için
specimens-codes-letter = Harf
specimens-codes-means = Anlamı
specimens-codes-certainty = Nereden biliniyor
specimens-codes-read = PRADO kodlarında görüldü
specimens-codes-unverified = PRADO’da doğrulanmadı
specimens-codes-ours = Bizim; PRADO’da bilinen bir karşılığı yok
specimens-do = Yapılacak:
specimens-see = Görülecek:
specimens-card = Yazdırılacak masa kartı
specimens-card-level = Masa kartı, { $level }. düzey
specimens-card-printed = Yazdırıldığı gün: { $day }
specimens-card-none = Bu düzeyin hiçbir unsuru size açık değil.
specimens-facts = Nedir
specimens-versions = Sürümler
specimens-current = bu sürüm
specimens-differences = Önceki sürümden bu yana
specimens-purpose = Ne içindir
specimens-sources = Kaynaklar
specimens-issued = İlk veriliş
specimens-last-issued = Son veriliş
specimens-follows = Yerini aldığı sürüm
specimens-followed-by = Yerini alan sürüm
specimens-validity = Hâlâ geçerli
specimens-invalid-from = Geçersizlik başlangıcı
specimens-valid-for = Geçerlilik süresi
specimens-years = { $count ->
    [one] { $count } yıl
   *[other] { $count } yıl
}
specimens-months = { $count ->
    [one] { $count } ay
   *[other] { $count } ay
}
specimens-size = Boyut
specimens-pages = Sayfalar
specimens-body = Malzeme
specimens-make = Yapı
specimens-personalisation = Belge sahibinin verilerini yazma yöntemi
specimens-number = Numaranın düzeni
specimens-number-place = Numaranın yeri
specimens-mrz = Makinede okunabilir bölge (MRZ)
specimens-barcode = Barkod
specimens-chip = Çip
specimens-national-number = Ulusal kimlik numarası basılı
specimens-calendar = Belgedeki takvim
specimens-yes = evet
specimens-no = hayır

specimens-category-a = Pasaport
specimens-category-b = Kimlik kartı
specimens-category-h = İkamet belgesi
specimens-category-f = Sürücü belgesi
specimens-category-k = Nüfus belgesi
specimens-category-l = Kayıt örneği
specimens-category-x = Başka belge

specimens-validity-yes = evet
specimens-validity-no = hayır
specimens-validity-partly = kısmen
specimens-validity-unknown = bilinmiyor

specimens-format-td1 = kart boyutu (ID-1, TD1)
specimens-format-td2 = TD2
specimens-format-td3 = pasaport boyutu (TD3)
specimens-format-a6 = A6
specimens-format-a5 = A5
specimens-format-a4 = A4
specimens-format-other = başka boyut

specimens-substrate-paper = kâğıt
specimens-substrate-polycarbonate = polikarbonat
specimens-substrate-pvc = PVC
specimens-substrate-pet = PET
specimens-substrate-composite = birkaç plastik
specimens-substrate-teslin = Teslin
specimens-substrate-unknown = bilinmiyor

specimens-construction-card = kart
specimens-construction-booklet = kitapçık
specimens-construction-single-sheet = tek yaprak
specimens-construction-label = etiket

specimens-personalisation-laser-engraving = lazer kazıma
specimens-personalisation-ink-jet = mürekkep püskürtmeli baskı
specimens-personalisation-dye-diffusion = boya difüzyonu
specimens-personalisation-laser-print = lazer baskı
specimens-personalisation-handwritten = el yazısı
specimens-personalisation-typewritten = daktilo
specimens-personalisation-glued-photo = yapıştırılmış fotoğraf

specimens-mrz-none = yok
specimens-mrz-td1 = TD1, üç satır
specimens-mrz-td2 = TD2, iki satır
specimens-mrz-td3 = TD3, iki satır
specimens-mrz-mrva = MRV-A, iki satır
specimens-mrz-mrvb = MRV-B, iki satır
specimens-mrz-unknown = bilinmiyor

specimens-barcode-none = yok
specimens-barcode-1d = tek boyutlu barkod
specimens-barcode-pdf417 = PDF417
specimens-barcode-qr = karekod (QR)
specimens-barcode-data-matrix = Data Matrix
specimens-barcode-vds = görünür dijital mühür
specimens-barcode-unknown = bilinmiyor

specimens-chip-none = yok
specimens-chip-contact = temaslı çip
specimens-chip-contactless = temassız çip
specimens-chip-dual = temaslı ve temassız
specimens-chip-unknown = bilinmiyor

specimens-calendar-gregorian = miladi
specimens-calendar-solar-hijri = hicri şemsi
specimens-calendar-lunar-hijri = hicri kameri
specimens-calendar-dual = iki takvim

specimens-part-front = Ön yüz
specimens-part-back = Arka yüz
specimens-part-cover = Kapak
specimens-part-inside-cover = Kapağın iç yüzü
specimens-part-biodata = Veri sayfası
specimens-part-page = Sayfa
specimens-part-stub = Dip koçanı
specimens-part-stitching = Dikiş
specimens-part-chip = Çip

specimens-light-visible = görünür ışık
specimens-light-oblique = yandan gelen ışık
specimens-light-transmitted = arkadan gelen ışık
specimens-light-uv365 = morötesi 365
specimens-light-uv254 = morötesi 254
specimens-light-uv313 = morötesi 313
specimens-light-ir = kızılötesi
specimens-light-coaxial = koaksiyel ışık
specimens-light-magnified = büyütülmüş

# Who may read something. The labels themselves (TLP:GREEN) are the same in every language.
tlp-clear = Herkes için.
tlp-green = Üye ülkelerin nüfus idarelerinde çalışan herkes için. Herkese açık kanallarda paylaşmayın.
tlp-amber = Ait olduğu nüfus idaresi ve onun belirttiği idareler için; yalnızca bilmesi gerekenlere.
tlp-amber-strict = Yalnızca ait olduğu nüfus idaresi için.
tlp-red = Yalnızca adı belirtilen kişiler için. Başkasına vermeyin, yazdırmayın.
search-kind-specimen = Örnek

# What keeps a version from being registered.
specimens-obstacle-title = Sürümün özgün dilinde bir başlığı olmalıdır.
specimens-obstacle-holder = Her resim için belge sahibinin kurgu olduğu belirtilmelidir.
specimens-obstacle-weaker = Bir parça, ait olduğu sürümden daha geniş bir çevreye açık olamaz.
specimens-obstacle-place = Bir unsur, var olmayan bir resimde işaretlenmiş.
specimens-conflict-code = Bu kodu taşıyan bir sürüm zaten kayıtlı.
specimens-error-last-issued = Son veriliş günü ilk günden önce.
specimens-error-follows-self = Bir sürüm kendi yerini alamaz. Lütfen başka birini seçin.
specimens-error-follows-circle = Seçilen sürüm, doğrudan ya da başkaları üzerinden, zaten bu sürümden sonra geliyor. Lütfen başka birini seçin.
specimens-error-invalid-from = Geçerliliğin bitişi belgelerin verilişinden önce.
specimens-error-precision = Lütfen ilk veriliş gününün ne kadar kesin bilindiğini belirtin.
specimens-error-valid-months = Bir belge en az bir ay geçerlidir.
specimens-error-mask = Numaranın düzeni A harfleri, 9 rakamları ve işaretlerden oluşur, en çok 40 karakter.
specimens-error-zone-unreadable = Bölge iki köşeyle, çokgen üç veya daha çok köşeyle yazılır: 120,80 340,260.
specimens-error-zone-outside = Bölge resmin dışında kalıyor. Her sayı 0 ile 1000 arasında olmalıdır.
specimens-error-zone-empty = Bu bölgenin içinde hiçbir şey yok.
