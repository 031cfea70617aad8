# Review by a native reader: pace-usual
# Searches somebody keeps.
searches-list-title = Сақталған іздеулер
searches-list-new = Жаңа
searches-list-mails = Хаттар
searches-list-filters = { $count ->
    [one] { $count } сүзгі
   *[other] { $count } сүзгі
}
searches-list-change = Өзгерту
searches-list-end = Жою
searches-list-nothing = Әзірге сақталған іздеу жоқ
searches-list-nothing-advice = Бірдеңе іздеңіз: нәтижелердің жанындағы сілтеме іздеуді сүзгілерімен сақтайды, ал мұнда одан не жаңа екенін көресіз.

# Keeping a search.
searches-new-title = Іздеуді сақтау
searches-new-words = Ізделетін сөздер:
searches-new-name = Атауы
searches-new-name-hint = Оны қайта табу үшін. Басқа ешкім көрмейді.
searches-new-rhythm = Жаңасы туралы хат
searches-new-rhythm-hint = Хаттарда тек жұртқа ашық нәрселер аталады.
searches-new-save = Сақтау

# How often mails come.
pace-never = Хатсыз
pace-usual = Басқа хаттарыммен
pace-at_once = Бірден
pace-daily = Күн сайын
pace-weekly = Апта сайын

# What is to be mended.
searches-error-name = 80 әріптен аспайтын атау жазыңыз.
searches-error-rhythm = Хаттың қаншалықты жиі келетінін таңдаңыз.
searches-error-query = Іздейтін сөз жоқ. Алдымен іздеңіз, содан кейін іздеуді нәтижелердің жанынан сақтаңыз.
searches-error-many = Бұдан артық іздеу сақтай алмайсыз. Алдымен біреуін жойыңыз.

# What a page says once.
searches-flash-saved = Іздеу сақталды.
searches-flash-rhythm = Хаттың мерзімі өзгертілді.
searches-flash-ended = Іздеу жойылды.

# Stopping the mails without signing in.
searches-mails-title = Сақталған іздеудің хаттары
searches-mails-question = «{ $name }» хаттары тоқтатылсын ба? Іздеудің өзі қалады.
searches-mails-stop = Хаттарды тоқтату
searches-mails-none = Бұл іздеу бойынша хат жіберілмейді.

# The mail.
searches-mail-digest-subject = Іздеуіңізде жаңа: { $name }
searches-mail-digest-count = { $count ->
    [one] Соңғы хаттан бері { $count } жаңа жазба бар.
   *[other] Соңғы хаттан бері { $count } жаңа жазба бар.
}
searches-mail-digest-more = Соңғы хаттан бері кемінде { $count } жаңа жазба бар.
searches-mail-digest-all = Барлық нәтиже
searches-mail-why = Бұл хатты сақталған «{ $name }» іздеуіңіздегі жаңалықты білгіңіз келетіндіктен аласыз.
