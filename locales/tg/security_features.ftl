# Review by a native reader: the whole file; above all features-related, features-group-optical, features-tool-tilt
# The glossary of security features: its pages. The features themselves stand in features.ftl.

features-glossaries = Луғатҳо
features-title = Унсурҳои муҳофизатӣ
features-lead = Чӣ тавр донистан мумкин аст, ки ҳуҷҷат ҳақиқӣ аст: чӣ бояд кард, чӣ бояд дид ва дар ҳуҷҷати сохта аксар чӣ дида мешавад.
features-search = Ҷустуҷӯи унсур
features-show = Нишон додан
features-all = Ҳамаи унсурҳо
features-any = Ҳама
features-nothing = Чунин унсур нест
features-nothing-advice = Калимаи дигар ё ҳамаи сатҳҳо ва ҳамаи воситаҳоро санҷед.
features-count = { $count ->
    [0] { $count } унсур
    [one] { $count } унсур
   *[other] { $count } унсур
}
features-csv = Ҳамаи унсурҳо бо ҳамаи забонҳо дар шакли CSV
features-json = Дар шакли JSON
features-check = Чӣ тавр санҷида мешавад
features-do = Чӣ бояд кард
features-see = Чӣ бояд дид
features-fake = Дар ҳуҷҷати сохта аксар чӣ дида мешавад
features-group = Қисми ҳуҷҷат
features-level = Сатҳ
features-tool = Воситаи санҷиш
features-related = Унсурҳои алоқаманд
features-names = Бо ҳамаи забонҳо
features-used = Ҳуҷҷатҳое, ки онро доранд
features-used-all = Ҳамааш
features-used-none = Дар ин ҷо барои Шумо чунин ҳуҷҷат нест.
features-group-substrate = Коғаз, пластик ва асосҳои дигар
features-group-printing = Чоп
features-group-ink = Рангҳои чопӣ
features-group-optical = Унсурҳои оптикии тағйирёбанда
features-group-personalisation = Маълумоти соҳиби ҳуҷҷат
features-group-data = Маълумоте, ки санҷидан мумкин аст
features-group-electronic = Чип
features-group-booklet = Дафтарча
features-group-civil-status = Ҳуҷҷатҳои ҳолати шаҳрвандӣ
features-level-1 = Сатҳи 1: чашм ва даст
features-level-2 = Сатҳи 2: воситаи оддӣ
features-level-3 = Сатҳи 3: озмоишгоҳ
features-tool-eye = чашм
features-tool-touch = ангушт
features-tool-tilt = моил кардан
features-tool-light-behind = рӯшноӣ аз пушт
features-tool-oblique-light = нури паҳлуӣ
features-tool-magnifier = лупа
features-tool-uv365 = чароғи ултрабунафш, 365 нм
features-tool-uv254 = чароғи ултрабунафш, 254 нм
features-tool-infrared = нури инфрасурх
features-tool-reader = дастгоҳи хониш
features-tool-software = барнома
features-tool-microscope = микроскоп
features-tool-laboratory = озмоишгоҳ
features-tool-register = феҳрист
search-kind-feature = Унсури муҳофизатӣ
