# Review by a native reader: translation-languages-title, translation-languages-any-state, translation-source-now, translation-copy, translation-flash-copied
# The desk of translations: how each language of a post stands, and who releases it.

# States and steps of a translation.
achievements-mark-in-review = қаралуда
achievements-way-translation-submitted = Аударма қарауға жіберілді
achievements-way-translation-returned = Аударма түзетуге қайтарылды
achievements-way-translation-released = Аударма жарияланды
achievements-way-translation-withdrawn = Аударма оқырмандардан қайтарып алынды
achievements-way-translation-confirmed = Аударма қаралды, әлі де дұрыс

# The desk: the original beside the form.
translation-edit-done = Аударма аяқталды. Қараушыға жіберілсін.
translation-source-now = Аудармаңызда бұл жерде былай жазылған
translation-copy = Бос өріске көшіру:
translation-copy-answer = Бұл жауапты бос өріске көшіру
translation-flash-copied = Өріс бос болса, көшірілді.
translation-switch = Басқа тілде жалғастыру
translation-switch-kept = Осында жазғаныңыз сақталады.
translation-behind = Түпнұсқа өзгерді: { $date }.
translation-behind-parts = { $count ->
    [one] { $count } абзацты қайта қарау керек.
   *[other] { $count } абзацты қайта қарау керек.
}
translation-behind-comparison = Барлық өзгерісті көрсету
translation-confirm = Әлі де дұрыс, өзгертудің қажеті жоқ

# What readers are told.
translation-not-followed = Түпнұсқа өзгерді: { $date }. Бұл аударма әлі жаңартылған жоқ.

# A reviewer reads a translation.
translation-review-title = Аударманы қарау
translation-review-texts = Түпнұсқа және аударма
translation-release = Аударманы жариялау
translation-withdraw = Бұл аударманы оқырмандардан қайтарып алу
translation-withdraw-label = Қайтарып алу себебі
translation-withdraw-hint = Себебін аударманы жазған адам көреді және жұмысты жалғастырады; оқырмандарға ең жақын басқа тіл көрсетіледі.
translation-waiting = Қарауды күтіп тұрған мәтіндер

# The table of languages.
translation-languages-title = Тілдердің жайы
translation-languages-text = Ұйымыңыздың әр жетістігінің он үш тілдегі жайы. Әр белгі мәтінге апарады.
translation-languages-language = Тіл
translation-languages-any-language = Барлық тіл
translation-languages-state = Жайы
translation-languages-any-state = Кез келген жайы
translation-languages-empty = Бұл таңдауға сай жетістік жоқ
translation-languages-post = Жетістік
translation-languages-next = Келесі бет
translation-languages-first = Басына оралу
translation-languages-totals = Сан түрінде

# Sentences after a step.
translation-flash-submitted = Қарауға жіберілді. Оқырмандар оны қараушы жариялағаннан кейін көреді.
translation-flash-released = Жарияланды. Оқырмандар енді осы аударманы көреді.
translation-flash-withdrawn = Қайтарып алынды. Оқырмандар бұл аударманы енді көрмейді.
translation-flash-confirmed = Белгіленді: аударма әлі де дұрыс.
translation-conflict-not-in-review = Бұл мәтін енді қарауды күтпейді; басқа біреу бұрынырақ үлгерді.
translation-conflict-not-released = Оқырмандар бұл аударманы көрмейді; қайтарып алатын ештеңе жоқ.
translation-conflict-not-behind = Бұл аударма түпнұсқадан қалыспайды немесе онымен жұмыс жүріп жатыр.
