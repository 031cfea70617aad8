# Review by a native reader: whole file
# The library: pictures and documents of an organisation.

# The list.
library-title = Файлдар китепканасы
library-space-left = Калган орун: { $size }.
library-add = Файл кошуу
library-list-name = Аты же аталышы
library-list-kind = Түрү
library-list-language = Тили
library-list-unused = Эч жерде колдонулбаган
library-list-apply = Колдонуу
library-list-all = Бардык файлдар
library-list-any = Баары
library-list-newest = Эң жаңылары
library-list-older = Эскилери
library-empty-title = Бул жерде файл жок
library-empty-choice = Бул тандоого туура келген файл жок.
library-empty-text = Уюмуңуздун сүрөттөрү жана документтери кошулгандан кийин ушул жерде турат, аларды ар бир текстте колдонсо болот.

# One file.
library-file-preview = Алдын ала көрүү
library-file-title = Аталышы
library-file-type = Түрү
library-file-size = Көлөмү
library-file-added = Кошулду
library-file-state = Абалы
library-file-language = Ичиндеги тексттин тили
library-file-no-language = Тексти жок
library-file-description = Сүрөттө эмне бар
library-file-description-hint = Сүрөттү көрбөгөн окурмандар үчүн бир сүйлөм. Жок дегенде бир тил керек; калган окурмандар эң жакынын алат.
library-file-keep = Сактоо
library-file-name = Файлдын аты
library-file-hash = Санариптик изи (SHA-256)
library-file-line = Текстке коюлуучу сап
library-file-save = Жүктөп алуу
library-file-open = Ачуу
library-file-no-document = Эч бири
library-kind-picture = Сүрөт
library-kind-document = Документ
uploads-state-preparing = Даярдалууда
uploads-state-held = Текшерүүнү күтүүдө
uploads-state-ready = Даяр
uploads-state-refused = Окулбайт
uploads-state-quarantined = Обочолонгон
uploads-state-unchecked = Текшерилбейт
uploads-state-active = Ичинде бир нерсе иштейт
uploads-state-closed = Ичин көрүүгө болбойт
library-explained-preparing = Файл кабыл алынды, даярдалып жатат. Даяр болору менен окурмандарга ачылат; бул жерде күтүүнүн кереги жок.
library-explained-held = Зыяндуу программаларды текшерүү кызматы жеткиликсиз. Текшерилгенге чейин файл эч кимге берилбейт; бул өзүнөн өзү жасалат.
library-explained-refused = Бул сүрөт окулбайт же бузулган. Ордуна башкасын коюңуз.
library-explained-quarantined = Бул файлдан зыяндуу программа табылды. Ал эч кимге берилбейт. Файл келген компьютерди текшериңиз.
library-explained-unchecked = Зыяндуу программаларды текшерген курал бул файлды кабыл албады; көбүнчө ал үчүн өтө чоң болгондуктан. Эч кимге берилбейт. Кичирээк файл тапшырыңыз.
library-explained-active = Ичинде иштей турган нерсе же башка файл бар: скрипт, программаны баштоо, тиркеме. Эч кимге берилбейт. Буларсыз документ тапшырыңыз.
library-explained-closed = Сырсөз менен кулпуланган, бузулган же ичинде бир нерсе иштей турган-иштебей турганын көрүүгө мүмкүн болбогудай кысылган. Эч кимге берилбейт. Сырсөзсүз кайра сактап, тапшырыңыз.
library-describe-first = Колдонордон мурун эмнени көрсөтөрүн жазыңыз
library-preview-document = Коопсуздук үчүн документтер порталдын ичинде ачылбайт. Жүктөп алып, өз программаңыз менен ачыңыз.
library-traces-title = Документте аты аталган адамдар
library-traces-hint = Документти алган ар ким муну да окуй алат. Сыртка чыкпай турганды документ жазылган программада өчүрүңүз; анан жаңы версия тапшырыңыз.
library-trace-author = Автор
library-trace-editor = Акыркы сактаган же басып чыгарган
library-trace-organisation = Уюм
library-trace-commenter = Эскертүүлөр жана белгиленген өзгөртүүлөр
library-trace-photo = Сүрөттөргө жазылган жер, убакыт же ээси
library-trace-closed = Ичин көрүүгө болбойт: кулпуланган же бузулган
library-removed-title = Документтен өчүрүлгөндөр
library-removed-hint = Окурмандар документти буларсыз алат; беттериндеги текст мурдагыдай. Тапшырылган документ сакталбайт.
library-removed-author = Авторлордун аттары
library-removed-editor = Акыркы сактаган адам
library-removed-organisation = Уюмдун аталышы
library-removed-commenter = Эскертүү жазгандардын аттары
library-removed-program = Документ жасалган программа
library-group-title = Бир нече тилдеги бир документ
library-group-hint = Бир документтин файлдары тилдер таблицасында чогуу турат.
library-group-known = Документ
library-group-new = Же жаңы документтин аталышы
library-group-button = Бириктирүү
library-replace-title = Жаңы версия
library-replace-hint = Колдонулган жердин баарында ушул файлдын ордун алат. Мурунку версиялар сакталат.
library-replace-file = Файл
library-replace-button = Жаңы версияны жүктөө
library-uses-title = Кайда колдонулат
library-uses-none = Азырынча эч жерде.
library-uses-public = жалпыга ачык
library-versions-title = Версиялар
library-version = { $count }-версия
library-delete = Өчүрүү
library-delete-hint = Файл жана бардык версиялары биротоло өчүрүлөт.
library-conflict-used = Колдонулуп жатат, өчүрүүгө болбойт. Алгач ошол тексттерден алып салыңыз.
library-copy = Көчүрүү
library-copied = Көчүрүлдү

# Documents in several languages, and the choice of a picture.
library-document-empty = Бул документтин азырынча бир да тили даяр эмес.
library-document-lede = Көрсөтүлгөн жердин баарында окурмандар аны ушундай көрөт.
library-document-files = Файлдары
library-document-title = Документтин аталышы
library-title-stays = Окурмандар бул документти аталышы менен тааныйт. Аны бир текст көрсөтүп турганда, аталышы өзгөрбөйт.
library-choice-title = Сүрөт тандоо
library-choice-lede = Сүрөттүн астындагы сапты көчүрүп, текстте сүрөт тура турган жерге коюңуз.
library-choice-empty = Даяр сүрөттөр ушул жерде чыгат.

# Adding.
library-new-lede = Кааласаңыз, бир нечесин бир эле учурда. Даярдалып жатканда ишиңизди уланта бересиз.
library-new-language-hint = Бул жерде тандалган файлдардын баарына тиешелүү.
library-new-files = Файлдар
library-new-types = Сүрөттөр (JPEG, PNG, WebP, GIF) жана документтер (PDF, Word, Excel, PowerPoint, OpenDocument, CSV, жөнөкөй текст).
library-new-limit = Ар бири { $size } чейин.
library-new-metadata = Камера сүрөткө жазган жер, убакыт жана ээси, ал эми кол тамгасы жок PDF-тен адамдардын жана программалардын аттары өчүрүлөт. Башка документтер программасы жазганын, мисалы автордун атын, сактайт; алдын ала текшериңиз.
library-new-button = Жүктөө
uploads-waiting = Байланыш үзүлдү. Калыбына келери менен өзү улантылат.
uploads-resumed = Токтогон жеринен улантылууда.
uploads-signed-out = Сиз чыгып кеттиңиз. Башка терезеде кириңиз; өзү улантылат.

# Why a file was not taken.
uploads-refused-title = { $count ->
    [one] Бир файл кабыл алынган жок
   *[other] { $count } файл кабыл алынган жок
}
uploads-refused-others = Бул жерде аталбагандары кабыл алынды.
uploads-refused-empty = Ичи бош; файл тандаңыз.
uploads-refused-type = Китепкана мындай файлды кабыл албайт.
uploads-refused-encoding = Бул текст UTF-8 эмес. Аны «CSV UTF-8» же UTF-8 жөнөкөй текст катары кайра сактаңыз.
uploads-refused-mismatch = Аты ичиндегиден башка түрдү көрсөтөт.
uploads-refused-active = Ичинде иштетилүүчү нерсе бар: программа, веб-бет, скрипт же макрос.
uploads-refused-remote = Ачылганда башка жерден бир нерсе жүктөйт: үлгү, шилтемеленген сүрөт, башка иш китебинин уячалары же маалымат. Кадимки шилтемелер боло берет. Бул байланыштарды өз программасында үзүңүз же PDF катары сактаңыз.
uploads-refused-embedded = Ичинде башка программанын файлы же архив бар. Аны өзүнчө тапшырыңыз же документти PDF катары сактаңыз.
uploads-refused-too-packed = Өтө тыгыз кысылган: ачылганда 50 МБдан же өз көлөмүнөн жүз эсе чоң болмок. Азыраак же кичирээк сүрөттөр менен кайра сактаңыз.
uploads-refused-closed = Ичин кароого болбойт: сырсөз менен кулпуланган же бузулган. Сырсөзсүз кайра сактаңыз.
uploads-refused-no-picture = Бул сүрөт эмес же бузулган.
uploads-refused-too-many-pixels = Сүрөттө пиксел өтө көп: эң көбү 50 миллион, бир тарабы 16 000.
uploads-refused-too-many = Бир жолу 50дөн көп файл келди. Бул файл жана андан кийин келгени окулган жок; кайра тапшырыңыз.
uploads-refused-too-large = Бир файлга уруксат берилгенден чоң. Андан кийин келгени окулган жок.
uploads-refused-no-room = Уюмуңузда мынча орун калган жок. Колдонулбаганын өчүрүңүз.
uploads-refused-other-kind = Сүрөттүн ордуна сүрөт, документтин ордуна документ коюлат.

# Errors at fields.
library-error-unreadable = Текстте сакталбай турган белги бар. Кайра жазыңыз.
library-error-title-missing = Аталышын жазыңыз.
library-error-title-long = Аталыш 150 тамгадан ашпасын.
library-error-description-long = Сүрөттөмө 300 тамгадан ашпасын.
library-error-description-used = Бул сүрөт бир жерде көрсөтүлүп турат; жок дегенде бир сүрөттөмөсү болушу керек.
library-error-changed-elsewhere = Сиз жазып жатканда жазуу өзгөрдү. Текшерип, кайра сактаңыз.
library-error-document = Документтердин бирин тандаңыз.
library-error-language-taken = Документтин бул тилде файлы бар.
library-error-picture-unknown = Тексттеги бир сүрөт китепканаңызда жок.
library-error-picture-undescribed = Тексттеги бир сүрөттүн сүрөттөмөсү жок. Китепканада эмнени көрсөтөрүн жазыңыз.

# Sentences after a step.
library-flash-added = Кабыл алынды. Файлдар даярдалууда.
library-flash-saved = Сакталды.
library-flash-replaced = Кабыл алынды. Даяр болору менен окурмандар жаңы версияны көрөт.
library-flash-deleted = Өчүрүлдү.

# Sizes.
uploads-size-kilobytes = { $count } КБ
uploads-size-megabytes = { $count } МБ
uploads-size-gigabytes = { $count } ГБ

# What waits for another person.
library-waiting-title = Карап чыгуучуну күтүүдө
library-waiting-hint = Бул ишке катышпаган карап чыгуучу жарыялаганча окурмандарда мурункусу калат.
library-waiting-by = Кимдин иши
library-waiting-version = Жаңы версия күтүүдө
library-waiting-document = Документке кирүүнү күтүүдө
library-waiting-leaving = Документтен чыгууну күтүүдө
library-waiting-words = Жаңы сөздөр күтүүдө
library-waiting-release = Жарыялоо
library-flash-waits = Сакталды. Башка адам жарыялаганча окурмандарда мурункусу калат.
library-flash-replaced-waits = Кабыл алынды. Башка адам жаңы версияны жарыялаганча окурмандар азыркы версияны көрөт.
library-flash-released = Жарыяланды. Эми окурмандарда бар.
library-flash-given-back = Оңдоого кайтарылды. Авторго кабарланды. Окурмандарда мурункусу калат.
library-flash-dropped = Өзгөртүүдөн баш тартылды. Окурмандарда мурункусу калат.
library-conflict-change = Бул ушул арада өзгөрдү же бирөө чечим кабыл алып койду. Кайра караңыз.
library-conflict-apart = Бул сүрөт окурмандарына көрсөтүлүп жатат же жарыяланышын күтөт, эми өзгөрбөйт. Башка сүрөттү ал көрсөтүлгөн жерде тапшырыңыз.
library-conflict-elsewhere = Бир текст же порталдын башка бөлүгү да мунун сүрөтүн көрсөтүп турат, ошондуктан аны жабууга болбойт. Аны бул жерде кайра тапшырыңыз.
library-error-closed-elsewhere = Бул сүрөт башка жерде бир нече адамга гана көрсөтүлөт, ошондуктан бул жерде баарына арналышы мүмкүн эмес. Башка сүрөт тандаңыз.
library-conflict-preparing = Файл дагы эле даярдалып жатат. Даяр болгондо жарыялаңыз.
library-change-words = Жаңы текст
library-change-document = Документке кошуу
library-change-leaving = Документтен чыгаруу
library-changes-title = Китепканадагы өзгөртүүлөр
library-changes-empty = Күтүп турган өзгөртүү жок
library-returned-hint = Окурмандарда мурункусу калат. Сунуш бирөө аны оңдогончо же андан баш тартканча ушул жерде калат.
library-waiting-drop = Өзгөртүүдөн баш тартуу

# Notices.
library-notice-held-text = Кесиптешиңиз китепканадагы файлды өзгөрттү, өзгөртүү карап чыгууну күтөт: { $title }
library-notice-returned-text = Карап чыгуучу китепканадагы файлга киргизген өзгөртүүңүздү оңдоого кайтарды: { $title }
library-notice-released = Жарыяланды
library-notice-released-text = Карап чыгуучу китепканадагы файлга киргизген өзгөртүүңүздү жарыялады, эми аны окурмандар көрө алат: { $title }
search-kind-document = Документ
search-kind-file = Файл
