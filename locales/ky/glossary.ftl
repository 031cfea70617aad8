# Review by a native reader: the whole file; above all glossary-title, glossary-hints
# The agreed words: what each language calls the things every register works with.

# The list, and one term.
glossary-title = Макулдашылган сөздөр
glossary-lead = Каттоо органдары бир нерсени он үч тилде кандай атайт.
glossary-waiting = Сиздин чечимиңизди күтөт
glossary-search = Сөз издөө
glossary-all = Бардык сөздөр
glossary-nothing = Азырынча мындай сөз жок
glossary-nothing-advice = Башка жазылышын же башка тилди байкап көрүңүз.
glossary-count = { $count ->
    [one] { $count } термин
   *[other] { $count } термин
}
glossary-languages = { $count ->
    [one] { $count } тилде
   *[other] { $count } тилде
}
glossary-also = ошондой эле:
glossary-none = Азырынча сөз жок
glossary-unconfirmed = ырасталган эмес
glossary-sources = Сөздөр кайдан алынган
glossary-origin-found = Порталдын алгачкы сөздөрү мүчө өлкөлөрдүн мыйзамдарынан, мекемелердин барактарынан жана басма сөздөн табылган.
glossary-origin-own = Бул терминди порталды түзгөндөр өздөрү которгон; аны колдонгон мыйзам же мекеме табылган жок.
glossary-unconfirmed-note = Белгиленген сөздөрдү ал тилде сүйлөгөн эч ким азырынча ырастай элек. Кызматкерлер аларды ошол бойдон же башка сөздөрдү сунуштай алышат.

# Beside the words of a translator.
glossary-hints = Бул бөлүк үчүн макулдашылган сөздөр

# Proposals and what becomes of them.
glossary-proposals = Сунушталган сөздөр
glossary-approve = Бекитүү
glossary-decline = Четке кагуу
glossary-decline-label = Четке кагуунун себеби
glossary-take-back = Кайтарып алуу
glossary-take-back-label = Бул сөздү кайтарып алуунун себеби
glossary-history = Сөздөрдүн тарыхы
glossary-propose = Сөз сунуштоо
glossary-language = Сөздүн тили
glossary-word = Сөз
glossary-word-hint = Сөздүктөгү түрүндө.
glossary-reason = Эмне үчүн бул сөз
glossary-reason-hint = Мыйзам, бланк же мекемеңиздеги колдонулушу.
glossary-send = Сунуштоо
glossary-state-proposed = сунушталды
glossary-state-approved = бекитилди
glossary-state-declined = четке кагылды

# Errors at fields, and sentences after a step.
glossary-error-language = Тилди тандаңыз.
glossary-error-word = 120 тамгадан ашпаган сөз жазыңыз.
glossary-error-reason = 500 тамгадан ашпаган себеп жазыңыз.
glossary-error-same = Макулдашылган сөз ушул.
glossary-error-many = Отуз сөзүңүз чечимди күтүп турат. Айрымдары боюнча чечим кабыл алынганча күтө туруңуз.
glossary-conflict-decided = Бул сунуш боюнча чечим кабыл алынган; башка бирөө мурда үлгүрдү.
glossary-flash-proposed = Сунушталды. Бул тилге жооптуу адам чечет.
glossary-flash-approved = Бекитилди. Эми макулдашылган сөз ушул.
glossary-flash-declined = Четке кагылды.
glossary-flash-taken-back = Кайтарылып алынды. Бул сөз мындан ары макулдашылган эмес.
search-kind-term = Макулдашылган сөз
