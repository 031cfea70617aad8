# Review by a native reader: whole file
# Questions under an achievement, and their answers.

# Under a post.
questions-under-title = Вопросы
questions-under-open = Открыть этот вопрос
questions-ask = Задать вопрос
questions-ask-hint = Он уйдёт в органы регистрации, страна: { $country }. Пишите на любом из тринадцати языков.
questions-ask-send = Отправить вопрос
questions-language = Написано на языке
questions-secretariat = Секретариат

# States.
questions-state-open = Ждёт ответа
questions-state-answered = Есть ответ
questions-state-declined = Отклонён
questions-state-withdrawn = Отозван

# The list.
questions-list-title = Вопросы
questions-list-open = Ждут ответа Вашей страны
questions-list-open-none = Нет вопросов, ждущих ответа.
questions-list-answered = С ответом
questions-list-answered-none = Пока нет вопросов с ответом.
questions-list-asked = Заданные Вами
questions-list-asked-none = Вы ещё ничего не спрашивали. Вопрос задают под достижением.
questions-desk-open = { $count ->
    [one] { $count } вопрос ждёт ответа Вашей страны.
    [few] { $count } вопроса ждут ответа Вашей страны.
    [many] { $count } вопросов ждут ответа Вашей страны.
   *[other] { $count } вопроса ждут ответа Вашей страны.
}
questions-waits-hours = { $count ->
    [one] ждёт { $count } час
    [few] ждёт { $count } часа
    [many] ждёт { $count } часов
   *[other] ждёт { $count } часа
}
questions-waits-days = { $count ->
    [one] ждёт { $count } день
    [few] ждёт { $count } дня
    [many] ждёт { $count } дней
   *[other] ждёт { $count } дня
}
questions-took-hours = { $count ->
    [one] ответ через { $count } час
    [few] ответ через { $count } часа
    [many] ответ через { $count } часов
   *[other] ответ через { $count } часа
}
questions-took-days = { $count ->
    [one] ответ через { $count } день
    [few] ответ через { $count } дня
    [many] ответ через { $count } дней
   *[other] ответ через { $count } дня
}

# One question.
questions-show-title = Вопрос
questions-show-published = Видят читатели без учётной записи
questions-answer = Ответить
questions-answer-label = Ваш ответ
questions-answer-hint = Простой текст абзацами, на любом из тринадцати языков.
questions-answer-publish = Опубликовать вопрос и ответ для читателей без учётной записи
questions-answer-send = Отправить ответ
questions-decline = Отклонить
questions-decline-label = Почему ответа нет
questions-decline-hint = Причину видят спросивший и Ваша организация.
questions-withdraw = Отозвать вопрос
questions-withdraw-hint = Его и ответ на него больше никто не увидит.

# What is to be mended, and what came between.
questions-error-language = Выберите язык, на котором написано.
questions-error-empty = Напишите что-нибудь.
questions-error-long = Не более 3000 букв.
questions-error-often = За час Вы задали десять вопросов. Немного подождите; написанное осталось здесь.
questions-conflict-not-open = Этот вопрос больше не ждёт ответа.
questions-conflict-withdrawn = Этот вопрос уже отозван.

# Sentences after a step.
questions-flash-asked = Вопрос отправлен. Об ответе Вам сообщат.
questions-flash-answered = Ответ записан. Спросивший извещается.
questions-flash-declined = Вопрос отклонён. Спросивший извещается.
questions-flash-withdrawn = Вопрос отозван.

# The search.
search-kind-question = Вопрос

# Correcting an answer.
questions-correct = Исправить ответ
questions-correct-hint = Читатели сразу видят новый текст, спросивший извещается. Без отметки ответ читают только участники.
questions-correct-send = Сохранить исправление
questions-error-corrected = Тем временем кто-то уже исправил этот ответ. Он стоит выше; сравните и отправьте свой ещё раз.
questions-conflict-not-answered = У этого вопроса нет ответа, который можно исправить.
questions-flash-corrected = Ответ исправлен. Спросивший извещается.

# In further languages.
questions-languages = На других языках
questions-translate-title = Вопрос на другом языке
questions-translation = Перевод
questions-original = Оригинал: { $language }
questions-translation-lags = Ответ исправлен после этого перевода.
questions-translate-question = Вопрос на этом языке
questions-translate-answer = Ответ на этом языке
questions-translate-hint = Простой текст по абзацам. Пустое поле не показывается; на его месте стоит оригинал.
questions-translate-save = Сохранить
questions-translate-back = Назад к вопросу
questions-flash-translated = Сохранено. Читатели этого языка видят это рядом с оригиналом.
questions-error-translated = За это время кто-то другой уже написал этот перевод. Сравните его со своим, затем отправьте свой ещё раз.
questions-translated-by = Перевод: { $country }, { $day }
questions-foreign = Не всё здесь уже есть на Вашем языке.
questions-translate-offer = Перевести

# The clock, and how long answers take.
questions-due-today = ответить не позднее сегодняшнего дня
questions-due-within = { $count ->
    [one] ответить в течение { $count } дня, срок: { $day }
    [few] ответить в течение { $count } дней, срок: { $day }
    [many] ответить в течение { $count } дней, срок: { $day }
   *[other] ответить в течение { $count } дня, срок: { $day }
}
questions-due-over = { $count ->
    [one] просрочено на { $count } день, срок: { $day }
    [few] просрочено на { $count } дня, срок: { $day }
    [many] просрочено на { $count } дней, срок: { $day }
   *[other] просрочено на { $count } дня, срок: { $day }
}
questions-desk-late = { $count ->
    [one] Из них просрочен { $count }.
    [few] Из них просрочены { $count }.
    [many] Из них просрочено { $count }.
   *[other] Из них просрочено { $count }.
}
questions-figures-title = Сколько времени занимают ответы
questions-figures-answers = Ответы
questions-figures-how = Ответов и отказов за последние двенадцать месяцев: { $count }. Срок ответа в рабочих днях страны, которой задан вопрос: { $days }.
questions-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
questions-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}

# Notices.
questions-notice-asked = Вопрос ждёт ответа Вашей страны
questions-notice-asked-text = По Вашему достижению «{ $title }» задан вопрос. Срок ответа: { $due }.
questions-notice-late = Срок ответа на вопрос прошёл
questions-notice-late-text = На вопрос по Вашему достижению «{ $title }» нет ответа; срок: { $due }.
questions-notice-answered = На Ваш вопрос ответили
questions-notice-answered-text = Есть ответ на Ваш вопрос по достижению «{ $title }».
questions-notice-corrected = Ответ на Ваш вопрос исправлен
questions-notice-corrected-text = Ответ на Ваш вопрос по достижению «{ $title }» теперь звучит иначе.
questions-notice-declined = Ваш вопрос отклонён
questions-notice-declined-text = На Ваш вопрос по достижению «{ $title }» ответа не будет; причина указана.
