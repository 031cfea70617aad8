# Review by a native reader: digest-end-question-news
# The letters that gather what a person is told. To be confirmed by a native reader: “waits from before”, the reasons.
digest-mail-subject-day = Sijil: Сіздің күніңіз
digest-mail-subject-day-waiting = { $count ->
    [one] Sijil: Сіздің күніңіз, Сізді бір іс күтіп тұр
   *[other] Sijil: Сіздің күніңіз, Сізді { $count } іс күтіп тұр
}
digest-mail-subject-week = Sijil: Сіздің аптаңыз
digest-mail-subject-week-waiting = { $count ->
    [one] Sijil: Сіздің аптаңыз, Сізді бір іс күтіп тұр
   *[other] Sijil: Сіздің аптаңыз, Сізді { $count } іс күтіп тұр
}
digest-mail-subject-waiting = { $count ->
    [one] Sijil: Сізді бір іс күтіп тұр
   *[other] Sijil: Сізді { $count } іс күтіп тұр
}
digest-mail-subject-news = Sijil: Сіз сұраған жаңалықтар
digest-mail-subject-one = Sijil, жаңа: { $title }
digest-mail-title-waiting = { $count ->
    [one] Сізді бір іс күтіп тұр
   *[other] Сізді { $count } іс күтіп тұр
}
digest-mail-title-news = { $count ->
    [one] Бір жаңа жазба
   *[other] { $count } жаңа жазба
}
digest-mail-title-day = Сіздің күніңіз
digest-mail-title-week = Сіздің аптаңыз
digest-mail-waiting = Сізді күтіп тұр
digest-mail-notices = { $count ->
    [one] Бір хабарлама
   *[other] { $count } хабарлама
}
digest-mail-older = { $count ->
    [one] Бұрыннан тағы бір іс күтіп тұр.
   *[other] Бұрыннан тағы { $count } іс күтіп тұр.
}
digest-mail-waiting-more = { $count ->
    [one] Тағы бір іс келіп түсті, ол Сізді күтіп тұр.
   *[other] Тағы { $count } іс келіп түсті, олар Сізді күтіп тұр.
}
digest-mail-older-only = { $count ->
    [one] Бұрыннан қалған бір іс Сізді күтіп тұр.
   *[other] Бұрыннан қалған { $count } іс Сізді күтіп тұр.
}
digest-mail-open = Хабарламаларды ашу
digest-mail-told = Мәлімет үшін
digest-mail-news = Басқалардан жаңалық
digest-mail-more = { $count ->
    [one] Порталда тағы біреуі бар.
   *[other] Порталда тағы { $count } жазба бар.
}
digest-mail-veiled = { $count ->
    [one] Біреуі, кіргеннен кейін оқылады
   *[other] { $count }, кіргеннен кейін оқылады
}
digest-mail-deadlines = Мерзімдер
digest-mail-late = Мерзімі өткен
digest-mail-cases = { $count ->
    [one] Алмасудағы бір іс
   *[other] Алмасудағы { $count } іс
}
digest-mail-why-day = Хабарланатын нәрсе болғанда, бұл хатты күн сайын аласыз.
digest-mail-why-week = Хабарланатын нәрсе болғанда, бұл хатты апта сайын аласыз.
digest-mail-why-at-once = Бұл хатты жаңалықты бірден білгіңіз келетіндіктен аласыз.
digest-mail-why-call = Бұл хатты Сізді іс күтіп тұрғандықтан аласыз.
digest-mail-why-topic = Бұл хатты мына жаңалықтарды сұрағандықтан аласыз: { $topic }.
digest-mail-choose = Тақырыптарды таңдау
digest-mail-topics = Жаңалықты өзіңіз сұрадыңыз. Тақырыпты тоқтату үшін мына бетті ашыңыз:
digest-mail-topics-more = { $count ->
    [one] Тағы бір тақырып
   *[other] Тағы { $count } тақырып
}
digest-end-title = Бұл хаттарды тоқтату
digest-end-question = Жаңалық туралы хат енді керек емес пе? Есептік жазбаңызға қатысты нәрсе бәрібір хабарланады.
digest-end-question-call = Хаттар Сізді күтіп тұрған істерге енді шақырмасын ба?
digest-end-question-news = Жаңалықтар енді бірден келмесін бе? Онда басқа хаттарыңызбен келеді.
digest-end-button = Хаттарды тоқтату
digest-end-none = Мұндай хаттар енді келмейді.
