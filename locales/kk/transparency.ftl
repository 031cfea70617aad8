# Review by a native reader: transparency-root, transparency-what-text, transparency-how-text, transparency-witness*
# The log under everything, explained to everybody.
transparency-title = Ашық журнал
transparency-lead = Бұл порталда жасалған әр іс журналда із қалдырады, ал оны ешкім, тіпті портал операторлары де, білдіртпей өзгерте алмайды.
transparency-now = Журналдың қазіргі күйі
transparency-length = Ұзындығы
transparency-entries = { $count ->
    [one] { $count } жазба
   *[other] { $count } жазба
}
transparency-signed = Соңғы қол қойылған уақыты
transparency-root = Барлық жазбалардың цифрлық ізі
transparency-empty = Журналда әзірге жазба жоқ. Ол портал іске қосылғаннан кейін бірнеше секундтан соң басталады.
transparency-what-title = Не дәлелденеді
transparency-what-text = Жасалған әр іспен бірге жазба қосылады: оның уақыты және жасалған істен әрі оның жанында сақталатын құпиядан есептелген сан. Бұл сан адамдар мен мазмұн туралы ештеңе айтпайды. Бірақ кейін өзгертілген, жойылған, орны ауыстырылған немесе күні кері жылжытылған нәрсе енді өз санына сәйкес келмейді.
transparency-how-title = Қалай жұмыс істейді
transparency-how-text = Барлық сандардан бүкіл журналдың бір цифрлық ізі шығады. Портал жаңа жазбалардан кейін бірнеше секунд ішінде осы ізге журналдың ұзындығымен бірге қол қояды. Қол қойылған ізді сақтаған адам журналдың содан бері тек ұзарғанын кез келген уақытта біле алады.
transparency-not-title = Не дәлелденбейді
transparency-not-text = Журнал кейін ештеңе өзгертілмегенін көрсетеді. Жазылғанның шындық болғанын ол көрсете алмайды.
transparency-check-title = Қалай тексеруге болады
transparency-check-keep = Төмендегі бірінші мекенжайдан қол қойылған ізді бүгін және анда-санда сақтап қойыңыз. Оны портал жете алмайтын жерде ұстаңыз.
transparency-check-follow = C2SP tlog-tiles үлгісіндегі журналдарды оқитын бағдарламалар бұл журналды да бақылай алады. Оларға екінші мекенжайдағы кілт керек.
transparency-check-operator = Портал операторлары төмендегі командамен бәрін қайта есептей алады. Команда журналды Сіз сақтаған ізбен де салыстырады.
transparency-addresses = Бағдарламаларға арналған мекенжайлар
transparency-part = Бөлік
transparency-address = Мекенжай
transparency-part-checkpoint = Қол қойылған цифрлық із
transparency-part-keys = Кілттер
transparency-part-tiles = Ағаштың сандары
transparency-part-bundles = Жазбалар
transparency-part-inclusion = Жазбаның журналда тұрғанының дәлелі
transparency-part-consistency = Журналдың тек ұзарғанының дәлелі
transparency-keys-text = Қазір бірінші кілт қол қояды. Әр жаңа кілт журналда алдыңғысының қолымен жарияланған.
transparency-witnesses = Оның артында кім тұр
transparency-witnesses-text = Куәгер деп аталатын, басқа ұйымдардың машиналары қол қойылған әр ізді көреді. Куәгер журналдың өзі соңғы қарағаннан бері тек ұзарғанын тексергеннен кейін ғана оған қол қояды. Сондықтан ешкім әр оқырманға әртүрлі журнал көрсете алмайды.
transparency-witnesses-none = Әзірге бірде-бір куәгер аталмаған, бұл көрсетілетін сенімді төмендетеді: осы порталдан тыс ешкім журналдың артында тұрған жоқ.
transparency-witnesses-missing = { $count ->
    [one] { $count } куәгер ең жаңа іздің артында тұрған жоқ, бұл көрсетілетін сенімді төмендетеді. Қалғанының бәрі жалғасуда.
   *[other] { $count } куәгер ең жаңа іздің артында тұрған жоқ, бұл көрсетілетін сенімді төмендетеді. Қалғанының бәрі жалғасуда.
}
transparency-witness = Куәгер
transparency-witness-stands = Ең жаңа іздің артында тұр ма
transparency-witness-since = Иә, { $time } бастап
transparency-witness-missing-since = Әзірге жоқ; { $time } ескірегінің артында тұрған
transparency-witness-never = Жоқ, әлі ештеңеге қол қойған жоқ
transparency-witness-longer = Жоқ: ұзынырақ журнал көргенін айтады. Мүмкін, ескі көшірме қайтарылған немесе екі журнал көрсетіліп отыр.
transparency-witness-other = Жоқ: басқа журнал көргенін айтады.
