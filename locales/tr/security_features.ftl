# Review by a native reader: features-related, features-group-optical, features-tool-register
# The glossary of security features: its pages. The features themselves stand in features.ftl.

features-glossaries = Sözlükler
features-title = Güvenlik unsurları
features-lead = Bir belgenin gerçek olduğu nasıl anlaşılır: ne yapılır, ne görülmelidir ve sahte belgede çoğu zaman ne görülür.
features-search = Unsur ara
features-show = Göster
features-all = Bütün unsurlar
features-any = Hepsi
features-nothing = Böyle bir unsur yok
features-nothing-advice = Başka bir sözcük deneyin ya da düzey ve araç seçimini kaldırın.
features-count = { $count ->
    [one] { $count } unsur
   *[other] { $count } unsur
}
features-csv = Bütün dillerde bütün unsurlar, CSV olarak
features-json = JSON olarak
features-check = Nasıl denetlenir
features-do = Ne yapılır
features-see = Ne görülmelidir
features-fake = Sahte belgede çoğu zaman ne görülür
features-group = Belgenin bölümü
features-level = Düzey
features-tool = Bakma aracı
features-related = İlgili unsurlar
features-names = Bütün dillerde
features-used = Bunu taşıyan belgeler
features-used-all = Tümü
features-used-none = Burada sizin için böyle bir belge yok.
features-group-substrate = Kâğıt, plastik ve öteki taşıyıcılar
features-group-printing = Baskı
features-group-ink = Mürekkepler
features-group-optical = Optik değişken unsurlar
features-group-personalisation = Belge sahibinin verileri
features-group-data = Denetlenebilen veriler
features-group-electronic = Çip
features-group-booklet = Kitapçık
features-group-civil-status = Nüfus belgeleri
features-level-1 = 1. düzey: göz ve el
features-level-2 = 2. düzey: basit araç
features-level-3 = 3. düzey: laboratuvar
features-tool-eye = göz
features-tool-touch = parmak
features-tool-tilt = eğme
features-tool-light-behind = arkadan gelen ışık
features-tool-oblique-light = yandan gelen ışık
features-tool-magnifier = büyüteç
features-tool-uv365 = UV lambası, 365 nm
features-tool-uv254 = UV lambası, 254 nm
features-tool-infrared = kızılötesi ışık
features-tool-reader = okuyucu
features-tool-software = yazılım
features-tool-microscope = mikroskop
features-tool-laboratory = laboratuvar
features-tool-register = kütük
search-kind-feature = Güvenlik unsuru
