# The letters that gather what a person is told.
digest-mail-subject-day = Sijil: your day
digest-mail-subject-day-waiting = { $count ->
    [one] Sijil: your day, one thing waits for you
   *[other] Sijil: your day, { $count } things wait for you
}
digest-mail-subject-week = Sijil: your week
digest-mail-subject-week-waiting = { $count ->
    [one] Sijil: your week, one thing waits for you
   *[other] Sijil: your week, { $count } things wait for you
}
digest-mail-subject-waiting = { $count ->
    [one] Sijil: one thing waits for you
   *[other] Sijil: { $count } things wait for you
}
digest-mail-subject-news = Sijil: news you asked for
digest-mail-subject-one = Sijil, new: { $title }
digest-mail-title-waiting = { $count ->
    [one] One thing waits for you
   *[other] { $count } things wait for you
}
digest-mail-title-news = { $count ->
    [one] One new entry
   *[other] { $count } new entries
}
digest-mail-title-day = Your day
digest-mail-title-week = Your week
digest-mail-waiting = Waiting for you
digest-mail-notices = { $count ->
    [one] One notice
   *[other] { $count } notices
}
digest-mail-older = { $count ->
    [one] One earlier item still waits.
   *[other] { $count } earlier items still wait.
}
digest-mail-waiting-more = { $count ->
    [one] One more item has come and waits for you.
   *[other] { $count } more items have come and wait for you.
}
digest-mail-older-only = { $count ->
    [one] One earlier item waits for you.
   *[other] { $count } earlier items wait for you.
}
digest-mail-open = Open your notices
digest-mail-told = For your information
digest-mail-news = New from others
digest-mail-more = { $count ->
    [one] One more is in the portal.
   *[other] { $count } more are in the portal.
}
digest-mail-veiled = { $count ->
    [one] One, to be read after signing in
   *[other] { $count }, to be read after signing in
}
digest-mail-deadlines = Deadlines
digest-mail-late = Overdue
digest-mail-cases = { $count ->
    [one] One case of the exchange
   *[other] { $count } cases of the exchange
}
digest-mail-why-day = You receive this letter every day, when there is something to tell.
digest-mail-why-week = You receive this letter every week, when there is something to tell.
digest-mail-why-at-once = You receive this letter because you want to hear of news at once.
digest-mail-why-call = You receive this letter because something waits for you.
digest-mail-why-topic = You receive this letter because you asked for news: { $topic }.
digest-mail-choose = Choose what you are told
digest-mail-topics = You asked for news. To stop a topic, open:
digest-mail-topics-more = { $count ->
    [one] One more topic
   *[other] { $count } more topics
}
digest-end-title = Stop these letters
digest-end-question = Do you want no more letters about what is new? What concerns your account is still told.
digest-end-question-call = Shall letters no longer call you to what waits for you?
digest-end-question-news = Shall news no longer come at once? It then comes with your other letters.
digest-end-button = Stop the letters
digest-end-none = None of these letters come any more.
