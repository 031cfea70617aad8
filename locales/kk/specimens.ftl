# The register of specimens: which identity and civil-status documents there are, how each version is made and how it is
# checked; and the words of the Traffic Light Protocol, which say who may read what.
# To be confirmed by a native reader: specimens-do, specimens-fake, specimens-card, specimens-invalid-from, specimens-make,
# specimens-category-h, specimens-light-coaxial, tlp-amber,
# specimens-reviewed, specimens-codes-note, specimens-codes-certainty

layout-specimens = Үлгілер
specimens-title = Үлгілер
specimens-lead = Мүше мемлекеттердің жеке басты куәландыратын құжаттары мен азаматтық хал құжаттары: әрқайсысы қалай жасалған және қалай тексеріледі.
specimens-country = Ел
specimens-any = Барлығы
specimens-show = Көрсету
specimens-count = { $count ->
    [one] { $count } нұсқа
   *[other] { $count } нұсқа
}
specimens-empty = Әзірге үлгі жоқ
specimens-empty-advice = Ешбір тіркеуші орган бұл елдің үлгісін Сізге әлі ашқан жоқ.
specimens-ended = енді жарамсыз
specimens-unconfirmed = құжат берген орган растамаған
specimens-unconfirmed-note = Бұл мәліметтер төменде аталған дереккөздерден алынған. Құжат берген орган оларды әлі растаған жоқ.
specimens-invented = Иесі мен нөмірі ойдан шығарылған. Сурет ешқашан айнадағыдай аударылмайды.
specimens-views = Көріністер
specimens-no-picture = Сізге көруге болатын суреті жоқ.
specimens-marks = { $count ->
    [one] Тексеретін { $count } элемент
   *[other] Тексеретін { $count } элемент
}
specimens-hidden-marks = { $count ->
    [one] Тағы { $count } элементті көру шектелген.
   *[other] Тағы { $count } элементті көру шектелген.
}
specimens-hidden-pictures = { $count ->
    [one] Тағы { $count } суретті көру шектелген.
   *[other] Тағы { $count } суретті көру шектелген.
}
specimens-hidden-facts = Кейбір мәліметтерді көру шектелген.
specimens-reviewed = Қаралған күні
specimens-overdue = Бұл сипаттаманы қарау мерзімі өтті: { $day }. Ол ескірген болуы мүмкін.
specimens-codes = Код нені білдіреді
specimens-codes-lead = Код елді, құжаттың не үшін және кімге арналғанын, құжат пен оның нұсқасының нөмірін көрсетеді.
specimens-codes-note = Әріптер Еуропалық Одақ Кеңесінің ашық тіркелімі PRADO-ға сай алынған. A, B және O әріптерінен басқасы ол жерде тексерілмеген. K мен L — біздікі.
specimens-codes-category = Бірінші әріп: құжат не үшін
specimens-codes-type = Екінші әріп: кімге арналған
specimens-codes-letter = Әріп
specimens-codes-means = Мағынасы
specimens-codes-certainty = Қайдан белгілі
specimens-codes-read = PRADO кодтарынан оқылды
specimens-codes-unverified = PRADO-да тексерілмеген
specimens-codes-ours = Біздікі; PRADO-да белгілі баламасы жоқ
specimens-do = Әрекет:
specimens-see = Көрінеді:
specimens-card = Басып шығаруға арналған үстел карточкасы
specimens-card-level = Үстел карточкасы, { $level }-деңгей
specimens-card-printed = Басып шығарылған күні: { $day }
specimens-card-none = Бұл деңгейдің бірде-бір элементі Сізге ашық емес.
specimens-facts = Бұл не
specimens-versions = Нұсқалар
specimens-current = осы нұсқа
specimens-differences = Алдыңғы нұсқадан айырмасы
specimens-purpose = Не үшін қолданылады
specimens-sources = Дереккөздер
specimens-issued = Алғаш берілуі
specimens-last-issued = Соңғы берілуі
specimens-follows = Алмастырған нұсқасы
specimens-followed-by = Оның орнына келген нұсқа
specimens-validity = Әлі жарамды
specimens-invalid-from = Жарамсыз болатын кезі
specimens-valid-for = Жарамдылық мерзімі
specimens-years = { $count ->
    [one] { $count } жыл
   *[other] { $count } жыл
}
specimens-months = { $count ->
    [one] { $count } ай
   *[other] { $count } ай
}
specimens-size = Өлшемі
specimens-pages = Беттер
specimens-body = Негіз
specimens-make = Жасалу түрі
specimens-personalisation = Құжат иесінің деректерін түсіру тәсілі
specimens-number = Нөмірдің құрылымы
specimens-number-place = Нөмірдің орны
specimens-mrz = Машинамен оқылатын аймақ
specimens-barcode = Штрихкод
specimens-chip = Чип
specimens-national-number = Жеке сәйкестендіру нөмірі басылған
specimens-calendar = Құжаттағы күнтізбе
specimens-yes = иә
specimens-no = жоқ

specimens-category-a = Паспорт
specimens-category-b = Жеке куәлік
specimens-category-h = Тұру құқығын беретін құжат
specimens-category-f = Жүргізуші куәлігі
specimens-category-k = Азаматтық хал құжаты
specimens-category-l = Үзінді көшірме
specimens-category-x = Басқа құжат

specimens-validity-yes = иә
specimens-validity-no = жоқ
specimens-validity-partly = ішінара
specimens-validity-unknown = белгісіз

specimens-format-td1 = карта өлшемі (ID-1, TD1)
specimens-format-td2 = TD2
specimens-format-td3 = паспорт өлшемі (TD3)
specimens-format-a6 = A6
specimens-format-a5 = A5
specimens-format-a4 = A4
specimens-format-other = басқа өлшем

specimens-substrate-paper = қағаз
specimens-substrate-polycarbonate = поликарбонат
specimens-substrate-pvc = ПВХ
specimens-substrate-pet = ПЭТ
specimens-substrate-composite = бірнеше пластик түрі
specimens-substrate-teslin = Teslin
specimens-substrate-unknown = белгісіз

specimens-construction-card = карта
specimens-construction-booklet = кітапша
specimens-construction-single-sheet = жеке парақ
specimens-construction-label = жапсырма

specimens-personalisation-laser-engraving = лазерлік гравирлеу
specimens-personalisation-ink-jet = сия бүріккіш баспа
specimens-personalisation-dye-diffusion = термосублимациялық баспа
specimens-personalisation-laser-print = лазерлік баспа
specimens-personalisation-handwritten = қолмен жазу
specimens-personalisation-typewritten = жазу машинкасы
specimens-personalisation-glued-photo = желімделген фотосурет

specimens-mrz-none = жоқ
specimens-mrz-td1 = TD1, үш жол
specimens-mrz-td2 = TD2, екі жол
specimens-mrz-td3 = TD3, екі жол
specimens-mrz-mrva = MRV-A, екі жол
specimens-mrz-mrvb = MRV-B, екі жол
specimens-mrz-unknown = белгісіз

specimens-barcode-none = жоқ
specimens-barcode-1d = бір өлшемді штрихкод
specimens-barcode-pdf417 = PDF417
specimens-barcode-qr = QR-код
specimens-barcode-data-matrix = Data Matrix
specimens-barcode-vds = көрінетін цифрлық мөр
specimens-barcode-unknown = белгісіз

specimens-chip-none = жоқ
specimens-chip-contact = контактілі чип
specimens-chip-contactless = контактісіз чип
specimens-chip-dual = контактілі және контактісіз
specimens-chip-unknown = белгісіз

specimens-calendar-gregorian = григориан
specimens-calendar-solar-hijri = күн хижрасы
specimens-calendar-lunar-hijri = ай хижрасы
specimens-calendar-dual = екі күнтізбе

specimens-part-front = Бет жағы
specimens-part-back = Артқы жағы
specimens-part-cover = Мұқаба
specimens-part-inside-cover = Мұқабаның ішкі жағы
specimens-part-biodata = Деректер беті
specimens-part-page = Бет
specimens-part-stub = Түбіршек
specimens-part-stitching = Тігіс
specimens-part-chip = Чип

specimens-light-visible = көрінетін жарық
specimens-light-oblique = қиғаш түскен жарық
specimens-light-transmitted = арт жағынан түскен жарық
specimens-light-uv365 = ультракүлгін 365
specimens-light-uv254 = ультракүлгін 254
specimens-light-uv313 = ультракүлгін 313
specimens-light-ir = инфрақызыл жарық
specimens-light-coaxial = коаксиалды жарық
specimens-light-magnified = үлкейтілген

# Who may read something. The labels themselves (TLP:GREEN) are the same in every language.
tlp-clear = Барлығына.
tlp-green = Мүше мемлекеттердің тіркеуші органдарында жұмыс істейтіндердің бәріне. Жалпыға ашық арналарға салмаңыз.
tlp-amber = Бұл тиесілі тіркеуші органға және ол атаған органдарға, білуі керек адамдарға ғана.
tlp-amber-strict = Бұл тиесілі тіркеуші органға ғана.
tlp-red = Аталған адамдарға ғана. Басқаға бермеңіз, басып шығармаңыз.
search-kind-specimen = Үлгі

# What keeps a version from being registered.
specimens-obstacle-title = Нұсқаға түпнұсқа тіліндегі атау керек.
specimens-obstacle-holder = Әр сурет туралы ондағы құжат иесі ойдан шығарылғаны айтылуға тиіс.
specimens-obstacle-weaker = Бөлік өзі тиесілі нұсқадан кеңірек ашыла алмайды.
specimens-obstacle-place = Элемент жоқ суретте белгіленген.
specimens-conflict-code = Осы коды бар нұсқа бұрыннан тіркелген.
specimens-error-last-issued = Соңғы берілген күн алғашқысынан бұрын тұр.
specimens-error-follows-self = Нұсқа өз орнына келе алмайды. Басқасын таңдаңыз.
specimens-error-follows-circle = Таңдалған нұсқа тікелей не басқалар арқылы осы нұсқадан кейін келеді. Басқасын таңдаңыз.
specimens-error-invalid-from = Жарамдылықтың аяқталуы құжаттар беріле бастағаннан бұрын тұр.
specimens-error-precision = Алғашқы берілген күннің қаншалықты дәл белгілі екенін көрсетіңіз.
specimens-error-valid-months = Құжат кемінде бір ай жарамды болады.
specimens-error-mask = Нөмірдің құрылымы A әріптерінен, 9 цифрларынан және таңбалардан тұрады, 40-тан аспайды.
specimens-error-zone-unreadable = Аймақ — екі бұрыш, ал көпбұрыш үшін үш немесе одан көп бұрыш: 120,80 340,260.
specimens-error-zone-outside = Аймақ суреттен тыс жатыр. Әр сан 0-ден 1000-ға дейін болады.
specimens-error-zone-empty = Бұл аймақтың ішінде ештеңе жоқ.
