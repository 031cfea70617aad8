# Many records brought at once: the form, what becomes of the rows, and their release together.
# To be confirmed by a native reader: all of it.

exchange-imports-title = Көп жазба бірден
exchange-imports-lede = Кесте не тізім хабарларға айналады. Алдымен әр жолдан не болатынын көресіз; Сіз айтпайынша ештеңе жасалмайды, екінші адам рұқсат бермейінше ештеңе жіберілмейді.
exchange-imports-file-hint = CSV немесе JSON, ең көбі 5 МБ және { $count } жол. JSON – қол қойылатын түріндегі мәтіндер тізбегі.
exchange-imports-calendar = Күнтізбесі көрсетілмеген күндердің күнтізбесі
exchange-imports-kept = Әкелгеніңіз мөрленіп тұрады. Хабарлар жасалысымен немесе Сіз бас тартқанда, ең кеші жеті күннен кейін жойылады. Файлдың өзі сақталмайды.
exchange-imports-samples = Толтыруға арналған кестелер
exchange-imports-samples-hint = Бірінші жол бағандарды атайды, екіншісі түсіндіреді. Күн жыл-ай-күн түрінде, белгілі болғанынша жазылады.
exchange-imports-needed = бірдеңе айтылуы тиіс
exchange-imports-earlier = Бұрын әкелінгендер
exchange-imports-count-new = Жаңа хабар: { $count }
exchange-imports-make = { $count } хабар жасау
exchange-imports-remove = Бас тарту
exchange-imports-who = Кім туралы
exchange-imports-case = Іс
exchange-imports-to-release = Жіберуге рұқсат күтеді: { $count }
exchange-imports-release = Күткендердің бәрін жіберуге рұқсат беру
exchange-imports-release-hint = Әрқайсысы жеке тексеріледі, қол қойылады, журналға жазылады және түбіртек беріледі. Өзіңіз жазуға қатысқаны орнында қалады.
exchange-imports-released = Бірге рұқсат берілді: { $count }
exchange-imports-not-released = Рұқсат берілмеді: { $count }
exchange-imports-failed = Портал мұны істей алмады.
exchange-imports-fault-list = Тізім оқылмайды; қате { $count }-жолда.
exchange-imports-fault-unknown = Файлда мұндай хабарларда жоқ атау бар немесе бір атау екі рет келеді:
exchange-imports-fault-never-sent = Файлда басқа мемлекетке ешқашан жіберілмейтін атау бар:
exchange-imports-fault-body = Бұл мұндай мәтін емес.
exchange-imports-fault-otherwise = Қол қойылатын пішін мұнда басқа нәрсе айтар еді немесе ештеңе айтпас еді.
exchange-imports-fault-nameless = Осы нөмірлі ұяшықта бірдеңе жазылған, ал оның үстінде аталған баған жоқ.
exchange-imports-conflict-changed = Күтіп тұрғандар енді Сіз көргендей емес. Қайта қарап шығыңыз.
exchange-flash-import-begun = Жұмыс басталды.
exchange-flash-import-removed = Бас тартылды, кілті жойылды.
exchange-notice-import = Бірге әкелінген хабарлар жіберуге рұқсатыңызды күтіп тұр.
