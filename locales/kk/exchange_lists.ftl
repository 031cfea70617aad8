# Lists of the desk: filters, saved views, who looks after a case, and what is known of treaties between two countries.
# To be confirmed by a native reader: the whole file; above all exchange-views (view), exchange-filter-held,
# exchange-filter-nobody, exchange-fact-*, exchange-hint-*, exchange-shared* (shelf).
# To be confirmed as well: exchange-shared-group-lead, exchange-shared-acknowledged, exchange-shared-addressees, exchange-shared-to-group.

exchange-filters = Сүзгілер
exchange-filter-any = Кез келген
exchange-filter-mine = Менікі
exchange-filter-nobody = Әзірге ешкімде емес
exchange-officer-left = енді бұл ұйымның қызметкері емес
exchange-filter-state = Күйі
exchange-filter-country = Басқа ел
exchange-filter-families = Тұтас топтар
exchange-filter-urgent = Себебіне қарамай шұғыл
exchange-filter-term = Соңғы күні
exchange-filter-held = Өшіруге заң бойынша тыйым салынған
exchange-filter-without = алу
exchange-term-late = Мерзімі өткен
exchange-term-soon = Соңғы күні жақын
exchange-family-notice = Хабарламалар
exchange-family-question = Сұрау салулар
exchange-family-letter = Хаттар
exchange-family-information = Үлгілер мен дабылдар
exchange-grade-reference = Дәл осы іс нөмірі
exchange-grade-beginning = Іс нөмірі осылай басталады
exchange-nothing-found-within = Мүмкін, оны сүзгілер жасырып тұр.
exchange-take = Өзіңізге алу
exchange-give = Мына қызметкерге беру
exchange-flash-assigned = Істі кім жүргізетіні жазылды.
exchange-conflict-colleague = Өз ұйымыңыздың қызметкерін таңдаңыз.
exchange-notice-assigned = { $reference } ісі Сізге берілді.
exchange-views = Сақталған көріністер
exchange-views-lead = Жұмыс үстелінде бір басумен ашылатын, атауы бар сүзгілер. Үйлестірушілер өздерінікін бүкіл ұйымға аша алады.
exchange-views-own = Өзіңіздікі
exchange-views-shared = Ұйымдікі
exchange-views-none = Сақталған көрініс әзірге жоқ
exchange-views-advice = Жұмыс үстелінде сүзгілерді таңдап, көрініс ретінде сақтаңыз.
exchange-view-name = Көріністің атауы
exchange-view-name-hint = 60 әріптен аспасын. Мұнда адамның атын жазбаңыз.
exchange-view-share = Бүкіл ұйымға ашу
exchange-view-keep = Көріністі сақтау
exchange-view-keep-these = Көрініс ретінде сақтау
exchange-view-show = Тізімді көрсету
exchange-view-rename = Атауын өзгерту
exchange-view-earlier = Жоғары жылжыту
exchange-view-later = Төмен жылжыту
exchange-view-remove = Жою
exchange-view-error-name = Көрініске 60 әріптен аспайтын атау беріңіз.
exchange-view-error-many = 20 көрініс бар. Алдымен біреуін жойыңыз.
exchange-flash-view-kept = Көрініс сақталды.
exchange-flash-view-removed = Көрініс жойылды.

# What is known of treaties, for the legal basis.
exchange-hint = Екі ел туралы не белгілі
exchange-hint-lead = Бұл — нұсқау, құқық нормасы емес: оны заң қызметіңіз растайды.
exchange-hint-open = Ұйымдар растауы керек
exchange-hint-source = Дереккөз
exchange-hint-show = Не белгілі екенін көрсету
exchange-fact-minsk-in-force = 1993 жылғы Минск конвенциясы күшінде
exchange-fact-minsk-12 = Минск конвенциясы, 12-бап: азаматтық хал туралы куәліктер сұрау бойынша аудармасыз және тегін жіберіледі
exchange-fact-minsk-13 = Минск конвенциясы, 13-бап: мөр басылған құжаттар қосымша куәландырусыз қабылданады, апостиль қажет емес
exchange-fact-chisinau = 2002 жылғы Кишинев конвенциясы өз қатысушылары арасында оның орнын басады
exchange-fact-minsk-party = Минск конвенциясының қатысушысы
exchange-fact-apostille = Апостиль туралы конвенцияның қатысушысы
exchange-fact-no-apostille = Апостиль туралы конвенцияның қатысушысы емес
exchange-fact-iccs-member = Конвенциялары тек қатысушыларына міндетті ICCS мүшесі
exchange-sources = Деректер және олардың дереккөздері
exchange-sources-lead = Портал құқықтық негіз туралы нұсқауды осылардан құрады. Еш жерден оқылмаған дерек елдің ұйымы растағанша ашық қалады.
exchange-sources-fact = Дерек
exchange-sources-since = Қашаннан бері

# Shelves that two organisations share.
exchange-shared = Ортақ сөрелер
exchange-shared-lead = Ұйымыңыз бен басқа ұйымның бір-біріне жіберген хаттары мен құжаттары бір жерде. Оларды тек екеуіңіз көресіздер.
exchange-shared-none = Әзірге ортақ ештеңе жоқ
exchange-shared-advice = Хаттар мен құжаттар жіберілгеннен кейін осында тұрады.
exchange-shared-documents = Құжаттар саны
exchange-shared-find = Тақырыптың немесе файл атауының сөздері
exchange-shared-year = Жыл
exchange-shared-sealed = Ашылғанша мөрленген
exchange-shared-opened = Ашқан алушылар
exchange-shared-older = Бұрынғы нұсқалар
exchange-shared-nothing = Бұл сөреде сәйкес ештеңе жоқ.
exchange-shared-groups = Топтар
exchange-shared-group-lead = Сіздердің біреуіңіздің қалғандарының бәріне жібергендері бір жерде. Топтағының бәрі кімге кеткенін көреді; кім ашқанын және алғанын растағанын тек жіберуші көреді.
exchange-shared-language = Тіл
exchange-shared-languages = Тілдер
exchange-shared-acknowledged = Алғанын растаған алушылар
exchange-shared-addressees = Адресаттар
exchange-shared-to-group = Бірнеше ұйымға жіберілген
