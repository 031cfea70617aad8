# Review by a native reader: digest-end-question-news
# The letters that gather what a person is told. To be confirmed by a native reader: “waits from before”, the reasons.
digest-mail-subject-day = Sijil: Сиздин күнүңүз
digest-mail-subject-day-waiting = { $count ->
    [one] Sijil: Сиздин күнүңүз, Сизди бир иш күтөт
   *[other] Sijil: Сиздин күнүңүз, Сизди { $count } иш күтөт
}
digest-mail-subject-week = Sijil: Сиздин жумаңыз
digest-mail-subject-week-waiting = { $count ->
    [one] Sijil: Сиздин жумаңыз, Сизди бир иш күтөт
   *[other] Sijil: Сиздин жумаңыз, Сизди { $count } иш күтөт
}
digest-mail-subject-waiting = { $count ->
    [one] Sijil: Сизди бир иш күтөт
   *[other] Sijil: Сизди { $count } иш күтөт
}
digest-mail-subject-news = Sijil: Сиз сураган жаңылыктар
digest-mail-subject-one = Sijil, жаңы: { $title }
digest-mail-title-waiting = { $count ->
    [one] Сизди бир иш күтөт
   *[other] Сизди { $count } иш күтөт
}
digest-mail-title-news = { $count ->
    [one] Бир жаңы жазуу
   *[other] { $count } жаңы жазуу
}
digest-mail-title-day = Сиздин күнүңүз
digest-mail-title-week = Сиздин жумаңыз
digest-mail-waiting = Сизди күтөт
digest-mail-notices = { $count ->
    [one] Бир билдирүү
   *[other] { $count } билдирүү
}
digest-mail-older = { $count ->
    [one] Мурдатан дагы бир иш күтөт.
   *[other] Мурдатан дагы { $count } иш күтөт.
}
digest-mail-waiting-more = { $count ->
    [one] Дагы бир иш келип түштү, ал Сизди күтүп турат.
   *[other] Дагы { $count } иш келип түштү, алар Сизди күтүп турат.
}
digest-mail-older-only = { $count ->
    [one] Мурдатан калган бир иш Сизди күтөт.
   *[other] Мурдатан калган { $count } иш Сизди күтөт.
}
digest-mail-open = Билдирүүлөрдү ачуу
digest-mail-told = Маалымат үчүн
digest-mail-news = Башкалардан жаңылык
digest-mail-more = { $count ->
    [one] Порталда дагы бири бар.
   *[other] Порталда дагы { $count } жазуу бар.
}
digest-mail-veiled = { $count ->
    [one] Бири, киргенден кийин окулат
   *[other] { $count }, киргенден кийин окулат
}
digest-mail-deadlines = Мөөнөттөр
digest-mail-late = Мөөнөтү өткөн
digest-mail-cases = { $count ->
    [one] Алмашуудагы бир иш
   *[other] Алмашуудагы { $count } иш
}
digest-mail-why-day = Билдире турган жаңылык болгондо, бул катты күн сайын аласыз.
digest-mail-why-week = Билдире турган жаңылык болгондо, бул катты жума сайын аласыз.
digest-mail-why-at-once = Бул катты жаңылыкты дароо билгиңиз келгендиктен аласыз.
digest-mail-why-call = Бул катты Сизди иш күтүп жаткандыктан аласыз.
digest-mail-why-topic = Бул катты төмөнкү жаңылыктарды сурагандыктан аласыз: { $topic }.
digest-mail-choose = Темаларды тандоо
digest-mail-topics = Жаңылыкты өзүңүз сурагансыз. Теманы токтотуу үчүн ушул даректи ачыңыз:
digest-mail-topics-more = { $count ->
    [one] Дагы бир тема
   *[other] Дагы { $count } тема
}
digest-end-title = Бул каттарды токтотуу
digest-end-question = Жаңылык тууралуу каттар эми керек эмеспи? Эсебиңизге тиешелүү нерсе баары бир билдирилет.
digest-end-question-call = Каттар Сизди күткөн иштерге эми чакырбасынбы?
digest-end-question-news = Жаңылыктар эми дароо келбесинби? Анда башка каттарыңыз менен келет.
digest-end-button = Каттарды токтотуу
digest-end-none = Мындай каттар эми келбейт.
