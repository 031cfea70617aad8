# Working with specimens: versions beside each other, which document somebody holds, training, the magnifier, and the
# register as a feed and as data.
# To be confirmed by a native reader: specimens-compare-alike, specimens-compare-gone, specimens-identify,
# specimens-ask-construction, specimens-ask-mrz, specimens-training, specimens-feed.

specimens-compare = Нұсқаларды салыстыру
specimens-compare-lead = Өзгешесі алдымен тұрады, бірдейі жинап қойылады.
specimens-compare-with = Салыстыру
specimens-compare-code = { $count }-нұсқаның коды
specimens-compare-show = Салыстыру
specimens-compare-twice = Бір нұсқа екі рет аталды; ол бір рет көрсетіледі.
specimens-compare-few = Кемінде екі нұсқаны атаңыз.
specimens-compare-differences = { $count ->
    [0] Сипаттамада айырма жоқ
    [one] { $count } айырма
   *[other] { $count } айырма
}
specimens-compare-alike = { $count ->
    [one] { $count } нәрсе бірдей
   *[other] { $count } нәрсе бірдей
}
specimens-compare-what = Не
specimens-compare-how = Қандай айырмасы бар
specimens-compare-added = қосылды
specimens-compare-gone = алынды
specimens-compare-moved = басқа жерде
specimens-compare-changed = өзгерді
specimens-compare-present = бар
specimens-compare-absent = жоқ
specimens-compare-unknown = белгісіз
specimens-compare-pictures = Суреттер
specimens-compare-no-picture = суреті жоқ

specimens-identify = Құжатты анықтау
specimens-identify-lead = Көрген нәрсеңізге жауап беріп, қалғанын өткізіп жіберіңіз. Ештеңесі сақталмайды.
specimens-identify-remaining = { $count ->
    [0] Нұсқа қалған жоқ
    [one] { $count } нұсқа қалды
   *[other] { $count } нұсқа қалды
}
specimens-identify-skip = Айта алмаймын
specimens-identify-answers = Жауаптарыңыз
specimens-identify-skipped = өткізілді
specimens-identify-change = Өзгерту
specimens-identify-again = Басынан бастау
specimens-identify-none = Сізге оқуға болатын нұсқалардың ешқайсысы барлық жауапқа сай емес. Бір жауапты қайтарып алыңыз немесе сол елдің тіркеуші органынан сұраңыз.
specimens-identify-stays = Сұралған мәлімет үлгілер тіркелімінде болмаса, нұсқа тізімде қалады.
specimens-identify-done = Басқа сұрақ жоқ.
specimens-ask-country = Онда қай елдің аты жазылған?
specimens-ask-construction = Ол қандай түрде жасалған?
specimens-ask-format = Өлшемі қандай?
specimens-ask-chip = Чиптің контактілері көріне ме?
specimens-ask-chip-visible = иә, кішкентай металл тақташа
specimens-ask-chip-hidden = жоқ
specimens-ask-mrz = Машинаға арналған бас әріптер, цифрлар және < таңбалары бар жолдар бар ма?
specimens-ask-calendar = Ондағы күндер қай күнтізбемен жазылған?
specimens-ask-number = Нөмірінің құрылымы қандай? A — әріптің, 9 — цифрдың орнына.

specimens-training = Элементтерді табыңыз
specimens-training-lead = Элемент сипатталады. Оның суреттің қай жерінде екенін көрсетіңіз.
specimens-training-step = { $number }-элемент, барлығы { $total }
specimens-training-where = Ол қай жерде?
specimens-training-place = { $count }-орын
specimens-training-right = Дұрыс, ол { $number }-орында.
specimens-training-wrong = Ол жерде емес. Ол { $number }-орында.
specimens-training-next = Келесі элемент
specimens-training-result = Табылғаны: { $right }, барлығы { $total }
specimens-training-again = Тағы бір рет
specimens-training-none = Бұл суретте Сізге оқуға болатын элемент белгіленбеген.

specimens-zoom = Лупа
specimens-zoom-in = Үлкейту
specimens-zoom-out = Кішірейту
specimens-zoom-whole = Бүкіл сурет

specimens-feed = Жаңа үлгілер таспасы
specimens-data = Деректер түрінде (JSON)
