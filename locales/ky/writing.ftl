# Review by a native reader: whole file
# Writing: documents brought and pasted, tools, how a day is understood, and the check before a post is handed on.

# A document as the beginning of a post.
writing-document-title = Word документинен баштоо
writing-document-lede = Анын аталышы, биринчи абзацы жана тексти форманы толтурат; сактоодон мурун баарын текшересиз.
writing-document-field = Word документи
writing-document-hint = 20 МБдан ашпаган .docx файлы. Файлдын өзү сакталбайт; сүрөттөр китепканадан кошулат.
writing-document-button = Форманы толтуруу
writing-brought = Форма «{ $name }» документинен толтурулду. Азырынча эч нерсе жетишкендик катары сакталган жок; башынан аягына чейин окуп чыгыңыз.
writing-left-title = Алынган жок:
writing-left-pictures = Сүрөттөр. Аларды китепканадан кошуңуз.
writing-left-drawings = Чиймелер, диаграммалар жана кутудагы текст.
writing-left-objects = Башка программалардын объекттери, мисалы, ичине коюлган таблицалар.
writing-left-comments = Четтеги эскертүүлөр.
writing-left-links = Вебге да, электрондук почта дарегине да алып барбаган шилтемелер.
writing-left-template = Башка компьютердеги үлгү.
writing-refused-title = Документ кабыл алынган жок
writing-refused-empty = Ичи бош; файл тандаңыз.
writing-refused-not-word = Бул Word документи (.docx) эмес.
writing-refused-locked = Ал сырсөз менен корголгон же Word программасынын эски версиясынан (.doc). Сырсөзсүз .docx түрүндө сактаңыз.
writing-refused-macros = Ичинде макрос бар. Макроссуз .docx түрүндө сактаңыз.
writing-refused-too-large = Өтө чоң же ачылганда өтө чоң болот.
writing-refused-too-intricate = Ички катмарлары окууга мүмкүн болбогондой терең.
writing-refused-damaged = Бузулган же толук жөнөтүлгөн эмес.
writing-refused-too-long = Тексти бир жетишкендикке уруксат берилген 50 000 тамгадан узун.

# Tools.
writing-tool-subheading = Ички баш сап
writing-tool-numbered = Номерленген тизме
writing-tool-note = Бет асты эскертме
writing-table-rows = Саптар
writing-table-columns = Мамычалар
writing-table-insert = Коюу
writing-count-words = Сөздөр:
writing-count-letters = Тамгалар:

# How to write.
writing-help-title = Кантип жазуу керек
writing-help-sign = ?
writing-help-lede = Тексттеги бир нече белги окурман көргөндүн баарын түзөт. Аларды куралдар Сиз үчүн жазат.
writing-help-picture = Сүрөттөр уюмуңуздун китепканасынан алынат, ар биринин сүрөттөмөсү бар. Сапты курал жазат.
writing-help-word-title = Word жана башка программалардан
writing-help-word = Ал жерден көчүрүп, бул жерге коюңуз: баш саптар, тизмелер, таблицалар, шилтемелер жана бет асты эскертмелер белгилерге айланат. Түстөр менен ариптер алынбайт.
writing-help-keys-title = Баскычтар
writing-help-plain = Форматсыз коюу
writing-sample-words = маанилүү сөздөр
writing-sample-one = Биринчи
writing-sample-two = Экинчи

# The same text in two windows of one person.
writing-elsewhere = Бул текст башка терезеңизде да жазылган. Жазганыңыз ушул терезеде калат.
writing-elsewhere-together = Экөөнү бириктирүү
writing-flash-together = Эки терезеде жазганыңыз бул жерде бириктирилди. Окуп чыгыңыз.

# How a day is understood.
writing-day-gregorian = Григориан календары: { $date }
writing-day-solar = Күн хижрасы: { $date }
writing-day-order = Күн, ай, жыл деп окулду. Ишенимдүү болуу үчүн айдын атын жазыңыз.
writing-day-error-year = Жылды төрт сан менен жазыңыз: григориан 1800–2200, күн хижрасы 1200–1500.
writing-day-error-month = Мындай ай жок.
writing-day-error-day = Бул айда мындай күн жок.
writing-day-error-lunar = Бул жыл күн хижрасы деп окулат жана алыскы келечекте. Ай хижрасынын даталары кабыл алынбайт; григориан же күн хижрасы боюнча жазыңыз.

# The check before a post is handed on.
writing-check-title = Тапшыруудан мурун
writing-check-hint = Булардын эч бири Сизди токтотпойт; ар бир сап өз ордуна алып барат.
writing-check-done = Баары бар.
writing-check-summary = Кыскача мазмуну жок.
writing-check-text = Текст жок, аталышы менен кыскача мазмуну гана бар.
writing-check-stranger = Бул сүрөт китепканадан эмес, көрсөтүлбөйт: { $address }
writing-check-link = Бул шилтеме эч жакка алып барбайт: { $address }
writing-check-heading = Бул баш сап бир деңгээлди өткөрүп жиберген: { $words }
writing-check-sources = Булак жок.
writing-check-sheet = Барактын жоопсуз суроолору: { $count }
writing-check-missing = Азырынча жок тилдер: { $count }
writing-check-older = Түп нускадан эски котормолор: { $count }
