# Review by a native reader: whole file
# The library: pictures and documents of an organisation.

# The list.
library-title = Файлдар кітапханасы
library-space-left = Қалған орын: { $size }.
library-add = Файл қосу
library-list-name = Файл аты немесе атауы
library-list-kind = Түрі
library-list-language = Тілі
library-list-unused = Еш жерде қолданылмаған
library-list-apply = Қолдану
library-list-all = Барлық файл
library-list-any = Кез келген
library-list-newest = Ең жаңалары
library-list-older = Ескірек
library-empty-title = Мұнда файл жоқ
library-empty-choice = Бұл таңдауға сай файл жоқ.
library-empty-text = Ұйымыңыздың суреттері мен құжаттары қосылғаннан кейін осында тұрады, оларды кез келген мәтінде қолдануға болады.

# One file.
library-file-preview = Алдын ала қарау
library-file-title = Атауы
library-file-type = Түрі
library-file-size = Көлемі
library-file-added = Қосылды
library-file-state = Күйі
library-file-language = Ішіндегі мәтін тілі
library-file-no-language = Мәтіні жоқ
library-file-description = Суретте не бар
library-file-description-hint = Суретті көрмейтін оқырмандарға арналған бір сөйлем. Кемінде бір тіл қажет; қалған оқырмандар ең жақынын алады.
library-file-keep = Сақтау
library-file-name = Файл аты
library-file-hash = Цифрлық ізі (SHA-256)
library-file-line = Мәтінге қойылатын жол
library-file-save = Жүктеп алу
library-file-open = Ашу
library-file-no-document = Ешқайсысы
library-kind-picture = Сурет
library-kind-document = Құжат
uploads-state-preparing = Дайындалуда
uploads-state-held = Тексеруді күтуде
uploads-state-ready = Дайын
uploads-state-refused = Оқылмайды
uploads-state-quarantined = Оқшауланған
uploads-state-unchecked = Тексерілмейді
uploads-state-active = Ішінде бірдеңе іске қосылады
uploads-state-closed = Ішін көру мүмкін емес
library-explained-preparing = Файл қабылданды, дайындалып жатыр. Дайын болысымен оқырмандарға ашылады; осында күтудің қажеті жоқ.
library-explained-held = Зиянды бағдарламаны тексеру қызметі қолжетімсіз. Тексерілгенше файл ешкімге берілмейді; бұл өздігінен жасалады.
library-explained-refused = Бұл сурет оқылмайды немесе бүлінген. Орнына басқасын қойыңыз.
library-explained-quarantined = Бұл файлдан зиянды бағдарлама табылды. Ол ешкімге берілмейді. Файл келген компьютерді тексеріңіз.
library-explained-unchecked = Зиянды бағдарламаларды тексеретін құрал бұл файлды қабылдамады; көбіне ол үшін тым үлкен болғандықтан. Ешкімге берілмейді. Кішірек файл тапсырыңыз.
library-explained-active = Ішінде іске қосылатын нәрсе немесе басқа файл бар: скрипт, бағдарламаны іске қосу, тіркеме. Ешкімге берілмейді. Осыларсыз құжат тапсырыңыз.
library-explained-closed = Құпиясөзбен құлыпталған, зақымданған немесе ішінде бірдеңе іске қосыла ма, соны көру мүмкін болмайтындай сығылған. Ешкімге берілмейді. Құпиясөзсіз қайта сақтап, тапсырыңыз.
library-describe-first = Қолданар алдында не көрсететінін жазыңыз
library-preview-document = Қауіпсіздік үшін құжаттар портал ішінде ашылмайды. Жүктеп алып, өз бағдарламаңызбен ашыңыз.
library-traces-title = Құжатта аты аталған адамдар
library-traces-hint = Құжатты алған кез келген адам мұны да оқи алады. Сыртқа шықпауы тиісті нәрсені құжат жазылған бағдарламада өшіріңіз; содан кейін жаңа нұсқа тапсырыңыз.
library-trace-author = Автор
library-trace-editor = Соңғы сақтаған немесе басып шығарған
library-trace-organisation = Ұйым
library-trace-commenter = Ескертпелер мен белгіленген өзгерістер
library-trace-photo = Суреттерге жазылған орын, уақыт немесе иесі
library-trace-closed = Ішін көру мүмкін емес: құлыпталған немесе зақымданған
library-removed-title = Құжаттан өшірілгендер
library-removed-hint = Оқырмандар құжатты осыларсыз алады; беттеріндегі мәтін бұрынғыша. Тапсырылған құжат сақталмайды.
library-removed-author = Авторлардың аттары
library-removed-editor = Соңғы сақтаған адам
library-removed-organisation = Ұйымның атауы
library-removed-commenter = Ескертпе жазғандардың аттары
library-removed-program = Құжат жасалған бағдарлама
library-group-title = Бірнеше тілдегі бір құжат
library-group-hint = Бір құжаттың файлдары тілдер кестесінде бірге тұрады.
library-group-known = Құжат
library-group-new = Немесе жаңа құжат атауы
library-group-button = Біріктіру
library-replace-title = Жаңа нұсқа
library-replace-hint = Қолданылған жердің бәрінде осы файлдың орнына тұрады. Бұрынғы нұсқалар сақталады.
library-replace-file = Файл
library-replace-button = Жаңа нұсқаны жүктеу
library-uses-title = Қайда қолданылады
library-uses-none = Әзірге еш жерде.
library-uses-public = көпшілікке ашық
library-versions-title = Нұсқалар
library-version = { $count }-нұсқа
library-delete = Жою
library-delete-hint = Файл мен барлық нұсқасы біржола жойылады.
library-conflict-used = Қолданылып тұр, жоюға болмайды. Алдымен сол мәтіндерден алып тастаңыз.
library-copy = Көшіру
library-copied = Көшірілді

# Documents in several languages, and the choice of a picture.
library-document-empty = Бұл құжаттың әзірге бірде-бір тілі дайын емес.
library-document-lede = Көрсетілген жердің бәрінде оқырмандар оны осылай көреді.
library-document-files = Файлдары
library-document-title = Құжат атауы
library-title-stays = Оқырмандар бұл құжатты атауымен біледі. Оны бір мәтін көрсетіп тұрғанда, атауы өзгермейді.
library-choice-title = Сурет таңдау
library-choice-lede = Сурет астындағы жолды көшіріп, мәтінде сурет тұратын жерге қойыңыз.
library-choice-empty = Дайын суреттер осында шығады.

# Adding.
library-new-lede = Қаласаңыз, бірнешеуін бірден. Дайындалып жатқанда жұмысыңызды жалғастыра аласыз.
library-new-language-hint = Осында таңдалған файлдың бәріне қатысты.
library-new-files = Файлдар
library-new-types = Суреттер (JPEG, PNG, WebP, GIF) және құжаттар (PDF, Word, Excel, PowerPoint, OpenDocument, CSV, жай мәтін).
library-new-limit = Әрқайсысы { $size } дейін.
library-new-metadata = Камера суретке жазған орын, уақыт және иесі, ал қолтаңбасы жоқ PDF-тен адамдар мен бағдарламалардың аттары өшіріледі. Басқа құжаттар бағдарламасы жазғанын, мысалы автордың атын, сақтайды; алдын ала тексеріңіз.
library-new-button = Жүктеу
uploads-waiting = Байланыс үзілді. Қалпына келісімен өзі жалғасады.
uploads-resumed = Тоқтаған жерінен жалғасуда.
uploads-signed-out = Жүйеден шықтыңыз. Басқа терезеде кіріңіз; өзі жалғасады.

# Why a file was not taken.
uploads-refused-title = { $count ->
    [one] Бір файл қабылданбады
   *[other] { $count } файл қабылданбады
}
uploads-refused-others = Мұнда аталмағандары қабылданды.
uploads-refused-empty = Іші бос; файл таңдаңыз.
uploads-refused-type = Кітапхана мұндай файлды қабылдамайды.
uploads-refused-encoding = Бұл мәтін UTF-8 емес. Оны «CSV UTF-8» немесе UTF-8 жай мәтін ретінде қайта сақтаңыз.
uploads-refused-mismatch = Аты ішіндегіден басқа түрді көрсетеді.
uploads-refused-active = Ішінде іске қосылатын нәрсе бар: бағдарлама, веб-бет, скрипт немесе макрос.
uploads-refused-remote = Ашылғанда басқа жерден бірдеңе жүктейді: үлгі, сілтемеленген сурет, басқа жұмыс кітабының ұяшықтары немесе деректер. Кәдімгі сілтемелер бола береді. Бұл байланыстарды өз бағдарламасында үзіңіз немесе PDF ретінде сақтаңыз.
uploads-refused-embedded = Ішінде басқа бағдарламаның файлы немесе мұрағат бар. Оны бөлек тапсырыңыз немесе құжатты PDF ретінде сақтаңыз.
uploads-refused-too-packed = Тым тығыз сығылған: ашылғанда 50 МБ-тан немесе өз көлемінен жүз есе үлкен болар еді. Азырақ немесе кішірек суреттермен қайта сақтаңыз.
uploads-refused-closed = Ішіне қарау мүмкін емес: құпиясөзбен құлыпталған немесе зақымданған. Құпиясөзсіз қайта сақтаңыз.
uploads-refused-no-picture = Бұл сурет емес немесе бүлінген.
uploads-refused-too-many-pixels = Суретте пиксел тым көп: ең көбі 50 миллион, бір қыры 16 000.
uploads-refused-too-many = Бірден 50-ден көп файл келді. Бұл файл және одан кейін келгені оқылмады; қайта тапсырыңыз.
uploads-refused-too-large = Бір файлға рұқсат етілгеннен үлкен. Одан кейін келгені оқылмады.
uploads-refused-no-room = Ұйымыңызда мұнша орын қалмады. Қолданылмайтынын жойыңыз.
uploads-refused-other-kind = Суреттің орнына сурет, құжаттың орнына құжат қойылады.

# Errors at fields.
library-error-unreadable = Мәтінде сақтауға келмейтін таңба бар. Қайта теріп жазыңыз.
library-error-title-missing = Атауын жазыңыз.
library-error-title-long = Атау 150 әріптен аспасын.
library-error-description-long = Сипаттама 300 әріптен аспасын.
library-error-description-used = Бұл сурет бір жерде көрсетіліп тұр; кемінде бір сипаттамасы болуы керек.
library-error-changed-elsewhere = Сіз жазып отырғанда жазба өзгерді. Тексеріп, қайта сақтаңыз.
library-error-document = Құжаттардың бірін таңдаңыз.
library-error-language-taken = Құжаттың бұл тілде файлы бар.
library-error-picture-unknown = Мәтіндегі бір сурет кітапханаңызда жоқ.
library-error-picture-undescribed = Мәтіндегі бір суреттің сипаттамасы жоқ. Кітапханада не көрсететінін жазыңыз.

# Sentences after a step.
library-flash-added = Қабылданды. Файлдар дайындалуда.
library-flash-saved = Сақталды.
library-flash-replaced = Қабылданды. Дайын болысымен оқырмандар жаңа нұсқаны көреді.
library-flash-deleted = Жойылды.

# Sizes.
uploads-size-kilobytes = { $count } КБ
uploads-size-megabytes = { $count } МБ
uploads-size-gigabytes = { $count } ГБ

# What waits for another person.
library-waiting-title = Қараушыны күтуде
library-waiting-hint = Бұл жұмысқа қатыспаған қараушы жариялағанша оқырмандарда бұрынғысы қалады.
library-waiting-by = Кімнің жұмысы
library-waiting-version = Жаңа нұсқа күтуде
library-waiting-document = Құжатқа кіруді күтуде
library-waiting-leaving = Құжаттан шығуды күтуде
library-waiting-words = Жаңа сөздер күтуде
library-waiting-release = Жариялау
library-flash-waits = Сақталды. Басқа адам жариялағанша оқырмандарда бұрынғысы қалады.
library-flash-replaced-waits = Қабылданды. Басқа адам жаңа нұсқаны жариялағанша оқырмандар қазіргі нұсқаны көреді.
library-flash-released = Жарияланды. Енді оқырмандарда бар.
library-flash-given-back = Түзетуге қайтарылды. Авторға хабарланды. Оқырмандарда бұрынғысы қалады.
library-flash-dropped = Өзгерістен бас тартылды. Оқырмандарда бұрынғысы қалады.
library-conflict-change = Бұл осы арада өзгерді немесе біреу шешім қабылдап қойды. Қайта қараңыз.
library-conflict-apart = Бұл сурет оқырмандарына көрсетіліп тұр немесе жариялауды күтіп тұр, енді өзгермейді. Басқа суретті ол көрсетілетін жерде тапсырыңыз.
library-conflict-elsewhere = Бір мәтін немесе порталдың басқа бөлімі де мұның суретін көрсетіп тұр, сондықтан оны жабуға болмайды. Оны осында қайта тапсырыңыз.
library-error-closed-elsewhere = Бұл сурет басқа жерде бірнеше адамға ғана көрсетіледі, сондықтан мұнда барлығына арнала алмайды. Басқа сурет таңдаңыз.
library-conflict-preparing = Файл әлі дайындалып жатыр. Дайын болғанда жариялаңыз.
library-change-words = Жаңа мәтін
library-change-document = Құжатқа қосу
library-change-leaving = Құжаттан шығару
library-changes-title = Кітапханадағы өзгерістер
library-changes-empty = Күтіп тұрған өзгеріс жоқ
library-returned-hint = Оқырмандарда бұрынғысы қалады. Ұсыныс біреу оны түзеткенше немесе одан бас тартқанша осында қалады.
library-waiting-drop = Өзгерістен бас тарту

# Notices.
library-notice-held-text = Әріптесіңіз кітапханадағы файлды өзгертті, өзгеріс қарауды күтеді: { $title }
library-notice-returned-text = Қараушы кітапханадағы файлға енгізген өзгерісіңізді түзетуге қайтарды: { $title }
library-notice-released = Жарияланды
library-notice-released-text = Қараушы кітапханадағы файлға енгізген өзгерісіңізді жариялады, енді оны оқырмандар көре алады: { $title }
search-kind-document = Құжат
search-kind-file = Файл
