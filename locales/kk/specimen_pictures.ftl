# Describing a document for the register of specimens, second part: the parts of a document and their pictures, the
# security features and the places where they are seen.
# To be confirmed by a native reader: specimens-part-label, specimens-picture-overprint, specimens-marks-lead,
# specimens-zone-lead, specimens-zone-points-hint, specimens-error-overprint.

specimens-draft-parts = Бөліктер мен суреттер
specimens-draft-marks = Қорғаныш элементтері
specimens-parts-lead = Құжаттың бөліктері оқырмандар көретін ретімен, әрқайсысы бір немесе бірнеше жарықтағы суреттерімен.
specimens-parts-none = Әзірге бөлік жоқ
specimens-part-add = Бөлік қосу
specimens-part-kind = Бөлік
specimens-part-label = Құжатта қалай басылған
specimens-part-label-hint = Бет үшін: оның нөмірі.
specimens-part-up = Жоғары жылжыту
specimens-part-remove = Бөлік пен оның суреттерін алып тастау
specimens-picture-add = Сурет қосу
specimens-picture-change = Сурет туралы
specimens-picture-of = Кітапханадағы сурет
specimens-picture-of-hint = Ұйымыңыздың дайын және сөзбен сипатталған суреттері.
specimens-picture-none = Кітапханада ондай сурет әлі жоқ. Төменде біреуін жүктеп салыңыз.
specimens-picture-light = Жарық
specimens-picture-tlp = Кім оқиды
specimens-picture-invented = Көрсетілген иесі мен нөмірі ойдан шығарылған.
specimens-picture-invented-hint = Шынайы адам құжатының суреті ешқашан көрсетілмейді.
specimens-picture-overprint = Үстінен «SPECIMEN» деп басу
specimens-picture-overprint-hint = Портал одан жаңа сурет жасап, тек соны сақтайды.
specimens-picture-remove = Суретті алып тастау
specimens-picture-waits = дайындалуда
specimens-upload = Сурет жүктеп салу
specimens-upload-lead = Ол ұйымыңыздың кітапханасынан бөлек сақталады: үлгі оны оқырмандарына көрсеткенге дейін тек Сіз көресіз. Алдымен тексеріледі. Содан кейін оны жоғарыда таңдауға болады.
specimens-upload-file = Файл
specimens-upload-shows = Суретте не бар, тілі: { $language }
specimens-upload-shows-hint = Оны көре алмайтындарға арналған.
specimens-upload-button = Жүктеп салу
specimens-flash-uploaded = Жүктеп салынды. Біраздан кейін таңдауға болады.

specimens-marks-lead = Оқырмандар тексеретін ретімен. Не істеу керегін және не көрінуге тиісін сөздік барлық тілде айтады; мұнда тек осы құжатқа тән нәрсені жазыңыз.
specimens-marks-none = Әзірге элемент жоқ
specimens-mark-add = Элемент қосу
specimens-mark-code = Сөздіктегі элемент
specimens-mark-tlp = Кім оқиды
specimens-mark-remove = Элементті алып тастау
specimens-mark-up = Жоғары жылжыту
specimens-mark-words = Мәтін, тілі: { $language }
specimens-mark-words-hint = Бос өріске сөздіктің мәтіні алынады, ол астында көрсетілген.
specimens-mark-name = Атауы
specimens-mark-do = Не істеу керек
specimens-mark-see = Не көрінуге тиіс
specimens-mark-fake = Қолдан жасалған құжатта көбіне не көрінеді
specimens-places = Қай жерде көрінеді
specimens-places-none = Ол әлі ешбір суретте белгіленбеген.
specimens-place-add = Суретте белгілеу
specimens-place-remove = Белгіні алып тастау
specimens-zone-title = Суреттегі орны
specimens-zone-lead = Бұрыштарды теріп жазыңыз немесе тінтуірмен сызыңыз: бір бұрышта басып, екіншісінде жіберіңіз. Пернетақтадағы көрсеткі пернелер аймақты жылжытады, Shift пернесімен бірге оның өлшемін өзгертеді.
specimens-zone-shape = Пішіні
specimens-zone-points = Бұрыштары
specimens-zone-points-hint = Сол жақтан және жоғарыдан, суреттің мыңнан бірімен: 120,80 340,260. Көпбұрыштың үш немесе одан көп бұрышы болады.
specimens-zone-preview = Суретте көрсету
specimens-shape-rect = Тіктөртбұрыш
specimens-shape-ellipse = Эллипс
specimens-shape-polygon = Көпбұрыш

specimens-error-part-label = 40 әріптен асырмай жазыңыз.
specimens-error-picture = Ұйымыңыздың кітапханасынан сурет таңдаңыз.
specimens-error-weaker = Ол бүкіл нұсқадан кеңірек ашыла алмайды.
specimens-error-invented = Иесі мен нөмірі ойдан шығарылғанын көрсетіңіз.
specimens-error-code = Сөздіктегі элементті таңдаңыз.
specimens-error-shows = Суретте не барын сөзбен жазыңыз.
specimens-error-overprint = Суреттің үстінен басу мүмкін болмады. Дайын суретті таңдаңыз.
specimens-obstacle-code = Бір элемент сөздікте жоқ.
specimens-obstacle-picture = Бір сурет кітапханада дайын емес немесе онда сипатталмаған.
