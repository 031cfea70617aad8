# The register of specimens: which identity and civil-status documents there are, how each version is made and how it is
# checked; and the words of the Traffic Light Protocol, which say who may read what.
# To be confirmed by a native reader: specimens-do, specimens-fake, specimens-card, specimens-pages, specimens-validity-partly,
# specimens-category-h, specimens-part-stitching, specimens-light-coaxial, tlp-amber,
# specimens-reviewed, specimens-codes-note, specimens-codes-certainty

layout-specimens = Үлгүлөр
specimens-title = Үлгүлөр
specimens-lead = Мүчө мамлекеттердин ким экендигин күбөлөндүрүүчү документтери жана жарандык абалдын документтери: ар бири кантип жасалган жана кантип текшерилет.
specimens-country = Өлкө
specimens-any = Баары
specimens-show = Көрсөтүү
specimens-count = { $count ->
    [one] { $count } версия
   *[other] { $count } версия
}
specimens-empty = Азырынча үлгү жок
specimens-empty-advice = Бир да каттоо органы бул өлкөнүн үлгүсүн Сизге ача элек.
specimens-ended = эми жараксыз
specimens-unconfirmed = документ берген орган ырастай элек
specimens-unconfirmed-note = Бул маалымат төмөндө аталган булактардан алынган. Документ берген орган аны азырынча ырастай элек.
specimens-invented = Ээси жана номери ойдон чыгарылган. Сүрөт эч качан күзгүдөгүдөй оодарылбайт.
specimens-views = Көрүнүштөр
specimens-no-picture = Сиз көрө ала турган сүрөтү жок.
specimens-marks = { $count ->
    [one] Текшериле турган { $count } элемент
   *[other] Текшериле турган { $count } элемент
}
specimens-hidden-marks = { $count ->
    [one] Дагы { $count } элементти көрүү чектелген.
   *[other] Дагы { $count } элементти көрүү чектелген.
}
specimens-hidden-pictures = { $count ->
    [one] Дагы { $count } сүрөттү көрүү чектелген.
   *[other] Дагы { $count } сүрөттү көрүү чектелген.
}
specimens-hidden-facts = Айрым маалыматты көрүү чектелген.
specimens-reviewed = Каралган күнү
specimens-overdue = Бул сүрөттөмөнү карап чыгуу мөөнөтү өттү: { $day }. Ал эскирген болушу мүмкүн.
specimens-codes = Код эмнени билдирет
specimens-codes-lead = Код өлкөнү, документ эмне үчүн жана ким үчүн экенин, документтин жана анын версиясынын номерин көрсөтөт.
specimens-codes-note = Тамгалар Европа Биримдигинин Кеңешинин ачык реестри болгон PRADO боюнча. A, B жана O тамгаларынан башкасы ал жерде текшерилген эмес. K менен L — биздики.
specimens-codes-category = Биринчи тамга: документ эмне үчүн
specimens-codes-type = Экинчи тамга: ким үчүн
specimens-codes-letter = Тамга
specimens-codes-means = Мааниси
specimens-codes-certainty = Кайдан белгилүү
specimens-codes-read = PRADO коддорунан окулду
specimens-codes-unverified = PRADO реестринде текшерилген эмес
specimens-codes-ours = Биздики; PRADO реестринде белгилүү тамгасы жок
specimens-do = Аракет:
specimens-see = Көрүнөт:
specimens-card = Басып чыгарууга арналган стол карточкасы
specimens-card-level = Стол карточкасы, { $level }-деңгээл
specimens-card-printed = Басып чыгарылган күнү: { $day }
specimens-card-none = Бул деңгээлдин бир да элементи Сизге ачык эмес.
specimens-facts = Бул эмне
specimens-versions = Версиялар
specimens-current = ушул версия
specimens-differences = Мурунку версиядан айырмасы
specimens-purpose = Эмне үчүн колдонулат
specimens-sources = Булактар
specimens-issued = Биринчи берилиши
specimens-last-issued = Акыркы берилиши
specimens-follows = Алмаштырган версиясы
specimens-followed-by = Анын ордуна келген версия
specimens-validity = Азыр да жарактуу
specimens-invalid-from = Жараксыз болуу мезгили
specimens-valid-for = Жарактуулук мөөнөтү
specimens-years = { $count ->
    [one] { $count } жыл
   *[other] { $count } жыл
}
specimens-months = { $count ->
    [one] { $count } ай
   *[other] { $count } ай
}
specimens-size = Өлчөмү
specimens-pages = Барактар
specimens-body = Негиз
specimens-make = Жасалуу түрү
specimens-personalisation = Документтин ээсинин маалыматын түшүрүү ыкмасы
specimens-number = Номердин түзүмү
specimens-number-place = Номердин орду
specimens-mrz = Машина менен окулуучу зона
specimens-barcode = Штрих-код
specimens-chip = Чип
specimens-national-number = Персоналдык идентификациялык номер басылган
specimens-calendar = Документтеги календарь
specimens-yes = ооба
specimens-no = жок

specimens-category-a = Паспорт
specimens-category-b = Идентификациялык карта (ID-карта)
specimens-category-h = Жашоо укугун берүүчү документ
specimens-category-f = Айдоочулук күбөлүк
specimens-category-k = Жарандык абалдын документи
specimens-category-l = Көчүрмө
specimens-category-x = Башка документ

specimens-validity-yes = ооба
specimens-validity-no = жок
specimens-validity-partly = жарым-жартылай
specimens-validity-unknown = белгисиз

specimens-format-td1 = картанын өлчөмү (ID-1, TD1)
specimens-format-td2 = TD2
specimens-format-td3 = паспорттун өлчөмү (TD3)
specimens-format-a6 = A6
specimens-format-a5 = A5
specimens-format-a4 = A4
specimens-format-other = башка өлчөм

specimens-substrate-paper = кагаз
specimens-substrate-polycarbonate = поликарбонат
specimens-substrate-pvc = ПВХ
specimens-substrate-pet = ПЭТ
specimens-substrate-composite = пластиктин бир нече түрү
specimens-substrate-teslin = Teslin
specimens-substrate-unknown = белгисиз

specimens-construction-card = карта
specimens-construction-booklet = китепче
specimens-construction-single-sheet = бир барак
specimens-construction-label = чаптама

specimens-personalisation-laser-engraving = лазердик гравировка
specimens-personalisation-ink-jet = сыя чачма басма
specimens-personalisation-dye-diffusion = термосублимациялык басма
specimens-personalisation-laser-print = лазердик басма
specimens-personalisation-handwritten = кол менен жазуу
specimens-personalisation-typewritten = жазуу машинкасы
specimens-personalisation-glued-photo = желимделген фотосүрөт

specimens-mrz-none = жок
specimens-mrz-td1 = TD1, үч сап
specimens-mrz-td2 = TD2, эки сап
specimens-mrz-td3 = TD3, эки сап
specimens-mrz-mrva = MRV-A, эки сап
specimens-mrz-mrvb = MRV-B, эки сап
specimens-mrz-unknown = белгисиз

specimens-barcode-none = жок
specimens-barcode-1d = бир өлчөмдүү штрих-код
specimens-barcode-pdf417 = PDF417
specimens-barcode-qr = QR-код
specimens-barcode-data-matrix = Data Matrix
specimens-barcode-vds = көрүнүүчү санариптик мөөр
specimens-barcode-unknown = белгисиз

specimens-chip-none = жок
specimens-chip-contact = контакттуу чип
specimens-chip-contactless = контактсыз чип
specimens-chip-dual = контакттуу жана контактсыз
specimens-chip-unknown = белгисиз

specimens-calendar-gregorian = григориан
specimens-calendar-solar-hijri = күн хижрасы
specimens-calendar-lunar-hijri = ай хижрасы
specimens-calendar-dual = эки календарь

specimens-part-front = Бет жагы
specimens-part-back = Арткы жагы
specimens-part-cover = Мукаба
specimens-part-inside-cover = Мукабанын ички жагы
specimens-part-biodata = Маалымат барагы
specimens-part-page = Барак
specimens-part-stub = Дүмүрчөк
specimens-part-stitching = Тигиш
specimens-part-chip = Чип

specimens-light-visible = көрүнүүчү жарык
specimens-light-oblique = кыйгач түшкөн жарык
specimens-light-transmitted = арт жактан түшкөн жарык
specimens-light-uv365 = ультрафиолет 365
specimens-light-uv254 = ультрафиолет 254
specimens-light-uv313 = ультрафиолет 313
specimens-light-ir = инфракызыл жарык
specimens-light-coaxial = коаксиалдык жарык
specimens-light-magnified = чоңойтулган

# Who may read something. The labels themselves (TLP:GREEN) are the same in every language.
tlp-clear = Баарына.
tlp-green = Мүчө мамлекеттердин каттоо органдарында иштегендердин баарына. Жалпыга ачык каналдарга койбоңуз.
tlp-amber = Бул таандык болгон каттоо органына жана ал атаган органдарга, билиши керек адамдарга гана.
tlp-amber-strict = Бул таандык болгон каттоо органына гана.
tlp-red = Аталган адамдарга гана. Башкага бербеңиз, басып чыгарбаңыз.
search-kind-specimen = Үлгү

# What keeps a version from being registered.
specimens-obstacle-title = Версияга түп нускасынын тилиндеги аталыш керек.
specimens-obstacle-holder = Ар бир сүрөт жөнүндө андагы документтин ээси ойдон чыгарылганы айтылышы керек.
specimens-obstacle-weaker = Бөлүк өзү таандык болгон версиядан кеңири ачыла албайт.
specimens-obstacle-place = Элемент жок сүрөттө белгиленген.
specimens-conflict-code = Ушундай коду бар версия мурунтан катталган.
specimens-error-last-issued = Акыркы берилген күн биринчисинен мурун турат.
specimens-error-follows-self = Версия өз ордуна келе албайт. Башкасын тандаңыз.
specimens-error-follows-circle = Тандалган версия түз же башкалар аркылуу ушул версиядан кийин келет. Башкасын тандаңыз.
specimens-error-invalid-from = Жарактуулуктун аякташы документтер бериле баштаганга чейин турат.
specimens-error-precision = Биринчи берилген күн канчалык так белгилүү экенин көрсөтүңүз.
specimens-error-valid-months = Документ кеминде бир ай жарактуу болот.
specimens-error-mask = Номердин түзүмү A тамгаларынан, 9 цифраларынан жана белгилерден турат, 40тан ашпайт.
specimens-error-zone-unreadable = Аймак — эки бурч, ал эми көп бурчтук үчүн үч же андан көп бурч: 120,80 340,260.
specimens-error-zone-outside = Аймак сүрөттүн сыртында жатат. Ар бир сан 0дөн 1000ге чейин болот.
specimens-error-zone-empty = Бул аймактын ичинде эч нерсе жок.
