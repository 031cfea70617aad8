# Describing a document for the register of specimens, second part: the parts of a document and their pictures, the
# security features and the places where they are seen.
# To be confirmed by a native reader: specimens-mark-words-hint, specimens-parts-lead, specimens-picture-overprint,
# specimens-upload-shows, specimens-mark-words, specimens-zone-points-hint

specimens-draft-parts = Бөлүктөр жана сүрөттөр
specimens-draft-marks = Коргоо элементтери
specimens-parts-lead = Документтин бөлүктөрү окурмандар көргөн тартипте; ар биринин бир же бир нече жарыктагы сүрөттөрү бар.
specimens-parts-none = Азырынча бөлүк жок
specimens-part-add = Бөлүк кошуу
specimens-part-kind = Бөлүк
specimens-part-label = Үстүндө басылгандай
specimens-part-label-hint = Барак болсо, анын номери.
specimens-part-up = Жогору жылдыруу
specimens-part-remove = Бөлүктү жана сүрөттөрүн алып салуу
specimens-picture-add = Сүрөт кошуу
specimens-picture-change = Сүрөт тууралуу
specimens-picture-of = Китепканадан сүрөт
specimens-picture-of-hint = Уюмуңуздун даяр жана сөз менен сүрөттөлгөн сүрөттөрү.
specimens-picture-none = Китепканада азырынча мындай сүрөт жок. Төмөндө жүктөңүз.
specimens-picture-light = Жарык
specimens-picture-tlp = Ким окуйт
specimens-picture-invented = Сүрөттөгү документтин ээси жана номери ойдон чыгарылган.
specimens-picture-invented-hint = Чыныгы адамдын документинин сүрөтү эч качан көрсөтүлбөйт.
specimens-picture-overprint = Үстүнөн туурасынан «SPECIMEN» деп жазуу
specimens-picture-overprint-hint = Портал андан жаңы сүрөт жасап, ошону гана сактайт.
specimens-picture-remove = Сүрөттү алып салуу
specimens-picture-waits = даярдалууда
specimens-upload = Сүрөт жүктөө
specimens-upload-lead = Ал уюмуңуздун китепканасынан өзүнчө сакталат: үлгү аны окурмандарына көрсөткөнгө чейин аны Сиз гана көрөсүз. Адегенде текшерилет. Андан кийин аны жогоруда тандаса болот.
specimens-upload-file = Файл
specimens-upload-shows = Сүрөттө эмне бар ({ $language })
specimens-upload-shows-hint = Аны көрө албагандар үчүн.
specimens-upload-button = Жүктөө
specimens-flash-uploaded = Жүктөлдү. Бир аздан кийин аны тандаса болот.

specimens-marks-lead = Окурмандар текшерген тартипте. Эмне кылуу керек жана эмне көрүнүшү керек экенин сөздүк ар бир тилде айтат; бул жерге ушул документке гана мүнөздүү нерсени жазыңыз.
specimens-marks-none = Азырынча элемент жок
specimens-mark-add = Элемент кошуу
specimens-mark-code = Сөздүктөгү элемент
specimens-mark-tlp = Ким окуйт
specimens-mark-remove = Элементти алып салуу
specimens-mark-up = Жогору жылдыруу
specimens-mark-words = Сөздөр ({ $language })
specimens-mark-words-hint = Бош талаа астында көрсөтүлгөн сөздүктүн сөздөрүн алат.
specimens-mark-name = Аталышы
specimens-mark-do = Эмне кылуу керек
specimens-mark-see = Эмне көрүнүшү керек
specimens-mark-fake = Жасалма документте көбүнчө эмне көрүнөт
specimens-places = Кайда көрүнөт
specimens-places-none = Ал азырынча бир да сүрөттө белгиленген эмес.
specimens-place-add = Сүрөттө белгилөө
specimens-place-remove = Белгини алып салуу
specimens-zone-title = Сүрөттөгү орун
specimens-zone-lead = Бурчтарды жазыңыз же чычкан менен тартыңыз: бир бурчта басып, экинчисинде коё бериңиз. Клавиатурада жебе баскычтары аймакты жылдырат, Shift менен чогуу өлчөмүн өзгөртөт.
specimens-zone-shape = Формасы
specimens-zone-points = Бурчтар
specimens-zone-points-hint = Солдон жана жогортон, сүрөттүн миңден бир үлүштөрү менен: 120,80 340,260. Көп бурчтуктун үч же андан көп бурчу бар.
specimens-zone-preview = Сүрөттө көрсөтүү
specimens-shape-rect = Тик бурчтук
specimens-shape-ellipse = Эллипс
specimens-shape-polygon = Көп бурчтук

specimens-error-part-label = 40 тамгадан ашырбай жазыңыз.
specimens-error-picture = Уюмуңуздун китепканасынан сүрөт тандаңыз.
specimens-error-weaker = Ал толук версиядан кеңири ачыла албайт.
specimens-error-invented = Документтин ээси жана номери ойдон чыгарылганын билдириңиз.
specimens-error-code = Сөздүктөн элемент тандаңыз.
specimens-error-shows = Сүрөт эмнени көрсөтөрүн сөз менен жазыңыз.
specimens-error-overprint = Сүрөттүн үстүнөн жазууга мүмкүн болгон жок. Даяр сүрөттү тандаңыз.
specimens-obstacle-code = Бир элемент сөздүктө жок.
specimens-obstacle-picture = Бир сүрөт китепканада даяр эмес же ал жерде сүрөттөлгөн эмес.
