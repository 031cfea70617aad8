# The register of specimens: which identity and civil-status documents there are, how each version is made and how it is
# checked; and the words of the Traffic Light Protocol, which say who may read what.
# To be confirmed by a native reader: the whole file; above all specimens-do, specimens-fake, specimens-card, specimens-views,
# specimens-number, specimens-personalisation-typewritten, specimens-light-coaxial, tlp-green, tlp-amber,
# specimens-reviewed, specimens-codes-note, specimens-codes-certainty

layout-specimens = Намунаҳо
specimens-title = Намунаҳо
specimens-lead = Ҳуҷҷатҳои тасдиқкунандаи шахсият ва ҳуҷҷатҳои ҳолати шаҳрвандии кишварҳои аъзо: ҳар яке чӣ тавр сохта шудааст ва чӣ тавр санҷида мешавад.
specimens-country = Кишвар
specimens-any = Ҳама
specimens-show = Нишон додан
specimens-count = { $count ->
    [0] { $count } нусха
    [one] { $count } нусха
   *[other] { $count } нусха
}
specimens-empty = Ҳанӯз намуна нест
specimens-empty-advice = Ҳанӯз ягон мақоми бақайдгирӣ намунаи ин кишварро барои Шумо накушодааст.
specimens-ended = дигар эътибор надорад
specimens-unconfirmed = мақоми диҳанда тасдиқ накардааст
specimens-unconfirmed-note = Ин маълумот аз сарчашмаҳои дар поён номбаршуда гирифта шудааст. Мақоми диҳанда онро ҳанӯз тасдиқ накардааст.
specimens-invented = Соҳиби ҳуҷҷат ва рақам сохта мебошанд. Тасвир ҳеҷ гоҳ чун дар оина баргардонида намешавад.
specimens-views = Намудҳо
specimens-no-picture = Тасвире, ки Шумо дида тавонед, нест.
specimens-marks = { $count ->
    [0] { $count } унсур барои санҷиш
    [one] { $count } унсур барои санҷиш
   *[other] { $count } унсур барои санҷиш
}
specimens-hidden-marks = { $count ->
    [0] Дидани боз { $count } унсур маҳдуд аст.
    [one] Дидани боз { $count } унсур маҳдуд аст.
   *[other] Дидани боз { $count } унсур маҳдуд аст.
}
specimens-hidden-pictures = { $count ->
    [0] Дидани боз { $count } тасвир маҳдуд аст.
    [one] Дидани боз { $count } тасвир маҳдуд аст.
   *[other] Дидани боз { $count } тасвир маҳдуд аст.
}
specimens-hidden-facts = Дидани баъзе маълумот маҳдуд аст.
specimens-reviewed = Санаи баррасӣ
specimens-overdue = Мӯҳлати баррасии ин тавсиф гузашт: { $day }. Он шояд кӯҳна шуда бошад.
specimens-codes = Рамз чӣ мегӯяд
specimens-codes-lead = Рамз кишвар, таъиноти ҳуҷҷат, барои кӣ буданаш ва рақами ҳуҷҷату нусхаи онро нишон медиҳад.
specimens-codes-note = Ҳарфҳо аз PRADO, феҳристи кушодаи Шӯрои Иттиҳоди Аврупо, пайравӣ мекунанд. Ба ҷуз A, B ва O ин дар он ҷо тасдиқ нашудааст. K ва L аз мост.
specimens-codes-category = Ҳарфи якум: ҳуҷҷат барои чист
specimens-codes-type = Ҳарфи дуюм: барои кӣ
specimens-codes-letter = Ҳарф
specimens-codes-means = Маъно
specimens-codes-certainty = Аз куҷо маълум
specimens-codes-read = Дар рамзҳои PRADO дида шудааст
specimens-codes-unverified = Дар PRADO тасдиқ нашудааст
specimens-codes-ours = Аз мо; дар PRADO ҳарфи маълум нест
specimens-do = Амал:
specimens-see = Дида мешавад:
specimens-card = Варақчаи рӯимизӣ барои чоп
specimens-card-level = Варақчаи рӯимизӣ, сатҳи { $level }
specimens-card-printed = Санаи чоп: { $day }
specimens-card-none = Ягон унсури ин сатҳ барои Шумо кушода нест.
specimens-facts = Ин чист
specimens-versions = Нусхаҳо
specimens-current = ҳамин нусха
specimens-differences = Фарқ аз нусхаи пешина
specimens-purpose = Барои чӣ ба кор меравад
specimens-sources = Сарчашмаҳо
specimens-issued = Бори аввал дода шуд
specimens-last-issued = Бори охир дода шуд
specimens-follows = Ба ҷойи нусхаи
specimens-followed-by = Ба ҷойи он омад
specimens-validity = Ҳанӯз эътибор дорад
specimens-invalid-from = Беэътибор аз
specimens-valid-for = Мӯҳлати эътибор
specimens-years = { $count ->
    [0] { $count } сол
    [one] { $count } сол
   *[other] { $count } сол
}
specimens-months = { $count ->
    [0] { $count } моҳ
    [one] { $count } моҳ
   *[other] { $count } моҳ
}
specimens-size = Андоза
specimens-pages = Саҳифаҳо
specimens-body = Асос
specimens-make = Шакли сохт
specimens-personalisation = Усули навиштани маълумоти соҳиби ҳуҷҷат
specimens-number = Тартиби рақам
specimens-number-place = Ҷои рақам
specimens-mrz = Минтақаи мошинхон
specimens-barcode = Штрихкод
specimens-chip = Чип
specimens-national-number = Рақами мушаххаси шахсӣ чоп шудааст
specimens-calendar = Тақвими ҳуҷҷат
specimens-yes = ҳа
specimens-no = не

specimens-category-a = Шиносномаи хориҷӣ
specimens-category-b = Шиноснома (корти шахсият)
specimens-category-h = Ҳуҷҷати иқомат
specimens-category-f = Шаҳодатномаи ронандагӣ
specimens-category-k = Ҳуҷҷати ҳолати шаҳрвандӣ
specimens-category-l = Нусха аз сабт
specimens-category-x = Ҳуҷҷати дигар

specimens-validity-yes = ҳа
specimens-validity-no = не
specimens-validity-partly = қисман
specimens-validity-unknown = маълум нест

specimens-format-td1 = андозаи корт (ID-1, TD1)
specimens-format-td2 = TD2
specimens-format-td3 = андозаи шиносномаи хориҷӣ (TD3)
specimens-format-a6 = A6
specimens-format-a5 = A5
specimens-format-a4 = A4
specimens-format-other = андозаи дигар

specimens-substrate-paper = коғаз
specimens-substrate-polycarbonate = поликарбонат
specimens-substrate-pvc = ПВХ
specimens-substrate-pet = ПЭТ
specimens-substrate-composite = чанд навъи пластик
specimens-substrate-teslin = Teslin
specimens-substrate-unknown = маълум нест

specimens-construction-card = корт
specimens-construction-booklet = дафтарча
specimens-construction-single-sheet = варақи ягона
specimens-construction-label = часпак

specimens-personalisation-laser-engraving = кандакории лазерӣ
specimens-personalisation-ink-jet = чопи сиёҳипош
specimens-personalisation-dye-diffusion = чопи термосублиматсионӣ
specimens-personalisation-laser-print = чопи лазерӣ
specimens-personalisation-handwritten = навишт бо даст
specimens-personalisation-typewritten = мошинкаи хатнависӣ
specimens-personalisation-glued-photo = сурати часпондашуда

specimens-mrz-none = нест
specimens-mrz-td1 = TD1, се сатр
specimens-mrz-td2 = TD2, ду сатр
specimens-mrz-td3 = TD3, ду сатр
specimens-mrz-mrva = MRV-A, ду сатр
specimens-mrz-mrvb = MRV-B, ду сатр
specimens-mrz-unknown = маълум нест

specimens-barcode-none = нест
specimens-barcode-1d = штрихкоди якченака
specimens-barcode-pdf417 = PDF417
specimens-barcode-qr = рамзи QR
specimens-barcode-data-matrix = Data Matrix
specimens-barcode-vds = мӯҳри рақамии намоён
specimens-barcode-unknown = маълум нест

specimens-chip-none = нест
specimens-chip-contact = чипи тамосӣ
specimens-chip-contactless = чипи бетамос
specimens-chip-dual = тамосӣ ва бетамос
specimens-chip-unknown = маълум нест

specimens-calendar-gregorian = мелодӣ
specimens-calendar-solar-hijri = ҳиҷрии шамсӣ
specimens-calendar-lunar-hijri = ҳиҷрии қамарӣ
specimens-calendar-dual = ду тақвим

specimens-part-front = Рӯй
specimens-part-back = Пушт
specimens-part-cover = Муқова
specimens-part-inside-cover = Тарафи дохилии муқова
specimens-part-biodata = Саҳифаи маълумот
specimens-part-page = Саҳифа
specimens-part-stub = Решача
specimens-part-stitching = Дӯзиш
specimens-part-chip = Чип

specimens-light-visible = нури намоён
specimens-light-oblique = нури паҳлуӣ
specimens-light-transmitted = рӯшноӣ аз пушт
specimens-light-uv365 = ултрабунафш 365
specimens-light-uv254 = ултрабунафш 254
specimens-light-uv313 = ултрабунафш 313
specimens-light-ir = нури инфрасурх
specimens-light-coaxial = нури коаксиалӣ
specimens-light-magnified = калонкардашуда

# Who may read something. The labels themselves (TLP:GREEN) are the same in every language.
tlp-clear = Барои ҳама.
tlp-green = Барои ҳамаи онҳое, ки дар мақомоти бақайдгирии кишварҳои аъзо кор мекунанд. Дар шабакаҳои барои ҳама кушода нагузоред.
tlp-amber = Барои мақоми бақайдгирие, ки ин аз они он аст, ва мақомоте, ки он номбар кардааст, танҳо ба онҳое, ки донистанашон лозим аст.
tlp-amber-strict = Танҳо барои мақоми бақайдгирие, ки ин аз они он аст.
tlp-red = Танҳо барои шахсони номбаршуда. Ба каси дигар надиҳед, чоп накунед.
search-kind-specimen = Намуна

# What keeps a version from being registered.
specimens-obstacle-title = Ба нусха ном ба забони асл лозим аст.
specimens-obstacle-holder = Дар бораи ҳар тасвир бояд гуфта шавад, ки соҳиби ҳуҷҷат дар он сохта аст.
specimens-obstacle-weaker = Қисм наметавонад аз нусхае, ки ба он тааллуқ дорад, васеътар кушода бошад.
specimens-obstacle-place = Унсур дар тасвире нишон дода шудааст, ки вуҷуд надорад.
specimens-conflict-code = Нусха бо ин рамз аллакай ба қайд гирифта шудааст.
specimens-error-last-issued = Рӯзи охирини додан пеш аз рӯзи аввал аст.
specimens-error-follows-self = Нусха ҷойи худашро гирифта наметавонад. Лутфан дигареро интихоб кунед.
specimens-error-follows-circle = Нусхаи интихобшуда худаш ё тавассути дигарон баъд аз ҳамин нусха омадааст. Лутфан дигареро интихоб кунед.
specimens-error-invalid-from = Анҷоми эътибор пеш аз оғози додани ҳуҷҷатҳост.
specimens-error-precision = Лутфан нишон диҳед, ки рӯзи аввали додан то чӣ андоза дақиқ маълум аст.
specimens-error-valid-months = Ҳуҷҷат ҳадди ақал як моҳ эътибор дорад.
specimens-error-mask = Тартиби рақам аз ҳарфҳои A, рақамҳои 9 ва аломатҳо иборат аст, ҳамагӣ на бештар аз 40.
specimens-error-zone-unreadable = Минтақа ду кунҷ аст, барои бисёркунҷа се ё зиёда: 120,80 340,260.
specimens-error-zone-outside = Минтақа берун аз тасвир аст. Ҳар адад аз 0 то 1000 мебошад.
specimens-error-zone-empty = Дар дохили ин минтақа чизе нест.
