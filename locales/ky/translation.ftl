# Review by a native reader: the whole file; above all translation-source-now, translation-conflict-not-behind
# The desk of translations: how each language of a post stands, and who releases it.

# States and steps of a translation.
achievements-mark-in-review = каралууда
achievements-way-translation-submitted = Котормо карап чыгууга жөнөтүлдү
achievements-way-translation-returned = Котормо оңдоого кайтарылды
achievements-way-translation-released = Котормо жарыяланды
achievements-way-translation-withdrawn = Котормо окурмандардан кайтарып алынды
achievements-way-translation-confirmed = Котормо каралды, дагы эле туура

# The desk: the original beside the form.
translation-edit-done = Котормо бүттү. Карап чыгуучуга жөнөтүлсүн.
translation-source-now = Котормоңузда бул жерде мындай делет
translation-copy = Бош талаага көчүрүү:
translation-copy-answer = Бул жоопту бош талаага көчүрүү
translation-flash-copied = Талаа бош болсо, көчүрүлдү.
translation-switch = Башка тилде улантуу
translation-switch-kept = Бул жерге жазганыңыз сакталат.
translation-behind = Түп нуска өзгөрдү: { $date }.
translation-behind-parts = { $count ->
    [one] { $count } абзацты кайра кароо керек.
   *[other] { $count } абзацты кайра кароо керек.
}
translation-behind-comparison = Бардык өзгөрүүнү көрсөтүү
translation-confirm = Дагы эле туура, өзгөртүүнүн кереги жок

# What readers are told.
translation-not-followed = Түп нуска өзгөрдү: { $date }. Бул котормо азырынча жаңыланган жок.

# A reviewer reads a translation.
translation-review-title = Котормону карап чыгуу
translation-review-texts = Түп нуска жана котормо
translation-release = Котормону жарыялоо
translation-withdraw = Бул котормону окурмандардан кайтарып алуу
translation-withdraw-label = Кайтарып алуунун себеби
translation-withdraw-hint = Себебин котормону жазган адам көрөт жана ишти улантат; окурмандарга эң жакын башка тил көрсөтүлөт.
translation-waiting = Карап чыгууну күткөн тексттер

# The table of languages.
translation-languages-title = Тилдердин абалы
translation-languages-text = Уюмуңуздун ар бир жетишкендигинин он үч тилдеги абалы. Ар бир белги текстке алып барат.
translation-languages-language = Тил
translation-languages-any-language = Бардык тилдер
translation-languages-state = Абалы
translation-languages-any-state = Бардык абалдар
translation-languages-empty = Бул тандоого туура келген жетишкендик жок
translation-languages-post = Жетишкендик
translation-languages-next = Кийинки бет
translation-languages-first = Башына кайтуу
translation-languages-totals = Сандар менен

# Sentences after a step.
translation-flash-submitted = Карап чыгууга жөнөтүлдү. Окурмандар аны карап чыгуучу жарыялагандан кийин көрөт.
translation-flash-released = Жарыяланды. Окурмандар эми бул котормону көрөт.
translation-flash-withdrawn = Кайтарып алынды. Окурмандар бул котормону мындан ары көрбөйт.
translation-flash-confirmed = Белгиленди: котормо дагы эле туура.
translation-conflict-not-in-review = Бул текст мындан ары карап чыгууну күтпөйт; башка бирөө мурда үлгүрдү.
translation-conflict-not-released = Окурмандар бул котормону көрбөйт; кайтарып ала турган эч нерсе жок.
translation-conflict-not-behind = Бул котормо түп нускадан артта эмес же аны менен иш жүрүп жатат.
