# Review by a native reader: whole file
# Charts of the figures, countries side by side, and the sheet of one country.

# Charts: what stands at them and what to know before reading them.
charts-newest = Эң жаңы сандар
charts-newest-note = Ар бир өлкөнүн эң жаңы толук жылы же эң жаңы күнү. Мезгилдери ар башка.
charts-newest-words = Эң жогору: { $most }, { $high }. Эң төмөн: { $least }, { $low }. Бардык сандар таблицада.
charts-map = Картада
charts-years = Жылдар боюнча
charts-years-note = Бардык өлкөлөр нөлдөн башталган бир шкалада.
charts-line-words = { $first }: { $old }; { $last }: { $new }. Бардык сандар таблицада.
charts-dot = { $period }: { $value }
charts-thousands = { $number } миң
charts-millions = { $number } млн
charts-only-part = жылдын бөлүгү гана
charts-floor = Шкала нөлдөн эмес, { $value } маанисинен башталат.
charts-key-range = Ортосунда сызыгы бар эки тегерек: булактар айырмаланат.
charts-key-part = Ичи бош тегерек: башкалар менен салыштырууга болбогон жыл бөлүгү.
charts-key-gap = Үзүк сызык: ортосунда эч нерсе белгисиз.
charts-key-broken = Жыл жок жерде сызык үзүлөт.
charts-key-halves = Бир чарчыда эки түс: булактар айырмаланат. Эң төмөнү жогоруда, эң жогорусу төмөндө.
charts-calendars-solar = Күн хижрасынын жылдары жогоруда, григориан жылдары төмөндө.
charts-calendars-gregorian = Григориан жылдары жогоруда, күн хижрасынын жылдары төмөндө.
charts-parts-left-out = Жылдын бөлүктөрү кошулган эмес.
charts-table = Бардык сандар таблица түрүндө

# Countries side by side.
charts-compare = Өлкөлөрдү салыштыруу
charts-compare-lead = Экиден онго чейин өлкө, бирден алтыга чейин көрсөткүч.
charts-compare-choice = Эмне салыштырылат
charts-compare-countries = Өлкөлөр
charts-compare-indicators = Көрсөткүчтөр
charts-compare-from = Ушул жылдан
charts-compare-from-hint = Григориан же күн хижрасы, төрт цифра менен. Бардык жылдар үчүн бош калтырыңыз.
charts-compare-show = Катар көрсөтүү
charts-compare-address = Бул салыштыруунун жөнөтүүгө арналган дареги:
charts-error-country = Бул өлкөлөрдүн бири мүчө эмес.
charts-error-countries = Экиден онго чейин өлкө тандаңыз.
charts-error-indicator = Бул көрсөткүчтөрдүн бири бул жерде белгисиз.
charts-error-indicators = Бирден алтыга чейин көрсөткүч тандаңыз.
charts-error-from = 2015 сыяктуу григориан же 1394 сыяктуу күн хижрасы жылын жазыңыз.

# The sheet of a country: two pages of paper.
charts-sheet-title = Эки беттик барак
charts-sheet-of = Барак: { $name }
charts-sheet-as-of = { $day } күнүнө карата
charts-sheet-organisation = Уюм
charts-sheet-systems = Системалар
charts-sheet-figures = Сандар
charts-sheet-documents = Жүгүртүүдөгү документтер
charts-sheet-since = { $day } күнүнөн баштап
charts-sheet-contact = Байланыш
charts-sheet-further = Башкалары: { $count }
charts-sheet-none = Бул жерде азырынча эч нерсе жарыяланган жок.
charts-sheet-missing = Сан жок: { $names }
