# Review by a native reader: whole file
# Questions under an achievement, and their answers.

# Under a post.
questions-under-title = Сұрақтар
questions-under-open = Бұл сұрақты ашу
questions-ask = Сұрақ қою
questions-ask-hint = Ол { $country } азаматтық хал тіркеу органына барады. Он үш тілдің кез келгенінде жазыңыз.
questions-ask-send = Сұрақты жіберу
questions-language = Жазылған тілі
questions-secretariat = Хатшылық

# States.
questions-state-open = Жауап күтуде
questions-state-answered = Жауап берілді
questions-state-declined = Қабылданбады
questions-state-withdrawn = Қайтарып алынды

# The list.
questions-list-title = Сұрақтар
questions-list-open = Еліңіздің жауабын күтеді
questions-list-open-none = Жауап күткен сұрақ жоқ.
questions-list-answered = Жауап берілген
questions-list-answered-none = Әзірге жауап берілген сұрақ жоқ.
questions-list-asked = Сіз қойған сұрақтар
questions-list-asked-none = Сіз әлі ештеңе сұраған жоқсыз. Сұрақ жетістіктің астында қойылады.
questions-desk-open = { $count } сұрақ еліңіздің жауабын күтеді.
questions-waits-hours = { $count } сағат күтуде
questions-waits-days = { $count } күн күтуде
questions-took-hours = { $count } сағаттан кейін жауап берілді
questions-took-days = { $count } күннен кейін жауап берілді

# One question.
questions-show-title = Сұрақ
questions-show-published = Тіркелгісі жоқ оқырмандар да көреді
questions-answer = Жауап беру
questions-answer-label = Сіздің жауабыңыз
questions-answer-hint = Абзацтарға бөлінген қарапайым мәтін, он үш тілдің кез келгенінде.
questions-answer-publish = Сұрақ пен жауапты тіркелгісі жоқ оқырмандарға жариялау
questions-answer-send = Жауапты жіберу
questions-decline = Қабылдамау
questions-decline-label = Неге жауап жоқ
questions-decline-hint = Себебін сұраған адам мен ұйымыңыз көреді.
questions-withdraw = Сұрақты қайтарып алу
questions-withdraw-hint = Оны да, жауабын да енді ешкім көрмейді.

# What is to be mended, and what came between.
questions-error-language = Жазылған тілін таңдаңыз.
questions-error-empty = Бірдеңе жазыңыз.
questions-error-long = Ең көбі 3000 әріп.
questions-error-often = Сіз бір сағатта он сұрақ қойдыңыз. Сәл күтіңіз; жазғаныңыз осында.
questions-conflict-not-open = Бұл сұрақ енді жауап күтпейді.
questions-conflict-withdrawn = Бұл сұрақ бұрын қайтарып алынған.

# Sentences after a step.
questions-flash-asked = Сұрақ жіберілді. Жауап берілгенде Сізге хабарланады.
questions-flash-answered = Жауап сақталды. Сұраған адамға хабарланады.
questions-flash-declined = Сұрақ қабылданбады. Сұраған адамға хабарланады.
questions-flash-withdrawn = Сұрақ қайтарып алынды.

# The search.
search-kind-question = Сұрақ

# Correcting an answer.
questions-correct = Жауапты түзету
questions-correct-hint = Оқырмандар жаңа мәтінді бірден көреді, сұраған адамға хабарланады. Белгі қойылмаса, оны тек мүшелер оқиды.
questions-correct-send = Түзетуді сақтау
questions-error-corrected = Осы арада басқа біреу бұл жауапты түзетті. Ол жоғарыда тұр; салыстырып, өзіңіздікін қайта жіберіңіз.
questions-conflict-not-answered = Бұл сұрақтың түзететін жауабы жоқ.
questions-flash-corrected = Жауап түзетілді. Сұраған адамға хабарланады.

# In further languages.
questions-languages = Басқа тілдерде
questions-translate-title = Сұрақ басқа тілде
questions-translation = Аударма
questions-original = Түпнұсқа: { $language }
questions-translation-lags = Жауап осы аудармадан кейін түзетілді.
questions-translate-question = Сұрақ осы тілде
questions-translate-answer = Жауап осы тілде
questions-translate-hint = Абзацтарға бөлінген қарапайым мәтін. Бос өріс көрсетілмейді; орнында түпнұсқа тұрады.
questions-translate-save = Сақтау
questions-translate-back = Сұраққа қайту
questions-flash-translated = Сақталды. Осы тілдің оқырмандары оны түпнұсқаның жанында көреді.
questions-error-translated = Осы арада басқа біреу бұл аударманы жазды. Оны өзіңіздікімен салыстырып, өзіңіздікін қайта жіберіңіз.
questions-translated-by = Аударма: { $country }, { $day }
questions-foreign = Мұның бәрі әлі Сіздің тіліңізде емес.
questions-translate-offer = Аудару

# The clock, and how long answers take.
questions-due-today = бүгіннен кешіктірмей жауап беру керек
questions-due-within = жауап { $count } күн ішінде, мерзімі: { $day }
questions-due-over = { $count } күн кешікті, мерзімі: { $day }
questions-desk-late = Олардың ішінде { $count } сұрақтың мерзімі өткен.
questions-figures-title = Жауапқа қанша уақыт кетеді
questions-figures-answers = Жауаптар
questions-figures-how = Соңғы он екі айдағы жауаптар мен бас тартулар: { $count }. Жауап сұралған елдің { $days } жұмыс күні ішінде күтіледі.
questions-hours = { $count } сағат
questions-days = { $count } күн

# Notices.
questions-notice-asked = Бір сұрақ еліңіздің жауабын күтеді
questions-notice-asked-text = Сіздің «{ $title }» жетістігіңіз туралы сұрақ қойылды. Жауап мерзімі: { $due }.
questions-notice-late = Бір сұрақтың мерзімі өтті
questions-notice-late-text = Сіздің «{ $title }» жетістігіңіз туралы сұраққа жауап берілмеді; мерзімі: { $due }.
questions-notice-answered = Сұрағыңызға жауап берілді
questions-notice-answered-text = «{ $title }» туралы сұрағыңызға жауап бар.
questions-notice-corrected = Сізге берілген жауап түзетілді
questions-notice-corrected-text = «{ $title }» туралы сұрағыңызға берілген жауаптың енді жаңа мәтіні бар.
questions-notice-declined = Сұрағыңыз қабылданбады
questions-notice-declined-text = «{ $title }» туралы сұрағыңызға жауап берілмейді; себебі жазылған.
