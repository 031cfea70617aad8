# Review by a native reader: features-related, features-group-optical, features-tool
# The glossary of security features: its pages. The features themselves stand in features.ftl.

features-glossaries = Lüğətlər
features-title = Mühafizə elementləri
features-lead = Sənədin əsl olduğunu necə bilmək olar: nə etməli, nə görünməlidir və saxta sənəddə çox vaxt nə görünür.
features-search = Element axtar
features-show = Göstər
features-all = Bütün elementlər
features-any = Hamısı
features-nothing = Belə element yoxdur
features-nothing-advice = Başqa söz sınayın, yaxud səviyyə və vasitə seçimini çıxarın.
features-count = { $count ->
    [one] { $count } element
   *[other] { $count } element
}
features-csv = Bütün dillərdə bütün elementlər CSV kimi
features-json = JSON kimi
features-check = Necə yoxlanılır
features-do = Nə etməli
features-see = Nə görünməlidir
features-fake = Saxta sənəddə çox vaxt nə görünür
features-group = Sənədin hissəsi
features-level = Səviyyə
features-tool = Baxış vasitəsi
features-related = Əlaqəli elementlər
features-names = Bütün dillərdə
features-used = Bunu daşıyan sənədlər
features-used-all = Hamısı
features-used-none = Burada sizin üçün belə sənəd yoxdur.
features-group-substrate = Kağız, plastik və digər əsaslar
features-group-printing = Çap
features-group-ink = Boyalar
features-group-optical = Optik dəyişən elementlər
features-group-personalisation = Sənəd sahibinin məlumatları
features-group-data = Yoxlanıla bilən məlumatlar
features-group-electronic = Çip
features-group-booklet = Kitabça
features-group-civil-status = Vətəndaşlıq vəziyyəti sənədləri
features-level-1 = 1-ci səviyyə: göz və əl
features-level-2 = 2-ci səviyyə: sadə cihaz
features-level-3 = 3-cü səviyyə: laboratoriya
features-tool-eye = göz
features-tool-touch = barmaq
features-tool-tilt = əymə
features-tool-light-behind = arxadan düşən işıq
features-tool-oblique-light = yandan düşən işıq
features-tool-magnifier = lupa
features-tool-uv365 = UV lampa, 365 nm
features-tool-uv254 = UV lampa, 254 nm
features-tool-infrared = infraqırmızı işıq
features-tool-reader = oxuyucu
features-tool-software = proqram
features-tool-microscope = mikroskop
features-tool-laboratory = laboratoriya
features-tool-register = reyestr
search-kind-feature = Mühafizə elementi
