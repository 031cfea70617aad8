# Questions under an achievement, and their answers.

# Under a post.
questions-under-title = Questions
questions-under-open = Open this question
questions-ask = Ask a question
questions-ask-hint = It goes to the registry organisation of { $country }. Write in any of the thirteen languages.
questions-ask-send = Send the question
questions-language = Written in
questions-secretariat = Secretariat

# States.
questions-state-open = Waits for an answer
questions-state-answered = Answered
questions-state-declined = Declined
questions-state-withdrawn = Withdrawn

# The list.
questions-list-title = Questions
questions-list-open = Waiting for your country’s answer
questions-list-open-none = No question waits for an answer.
questions-list-answered = Answered
questions-list-answered-none = No question has been answered yet.
questions-list-asked = Asked by you
questions-list-asked-none = You have asked nothing yet. Questions are asked under an achievement.
questions-desk-open = { $count ->
    [one] { $count } question waits for your country’s answer.
   *[other] { $count } questions wait for your country’s answer.
}
questions-waits-hours = { $count ->
    [one] waiting for { $count } hour
   *[other] waiting for { $count } hours
}
questions-waits-days = { $count ->
    [one] waiting for { $count } day
   *[other] waiting for { $count } days
}
questions-took-hours = { $count ->
    [one] answered after { $count } hour
   *[other] answered after { $count } hours
}
questions-took-days = { $count ->
    [one] answered after { $count } day
   *[other] answered after { $count } days
}

# One question.
questions-show-title = Question
questions-show-published = Readers without an account see it
questions-answer = Answer
questions-answer-label = Your answer
questions-answer-hint = Plain words in paragraphs, in any of the thirteen languages.
questions-answer-publish = Publish question and answer for readers without an account
questions-answer-send = Send the answer
questions-decline = Decline
questions-decline-label = Why there is no answer
questions-decline-hint = The asker and your organisation see the reason.
questions-withdraw = Withdraw the question
questions-withdraw-hint = Nobody will see it any more, and its answer neither.

# What is to be mended, and what came between.
questions-error-language = Please choose the language it is written in.
questions-error-empty = Please write something.
questions-error-long = There may be 3,000 letters at most.
questions-error-often = You have asked ten questions within an hour. Please wait a little; what you typed is still here.
questions-conflict-not-open = This question does not wait for an answer any more.
questions-conflict-withdrawn = This question is withdrawn already.

# Sentences after a step.
questions-flash-asked = The question has been sent. You are told when it is answered.
questions-flash-answered = The answer is there. The asker is being told.
questions-flash-declined = The question is declined. The asker is being told.
questions-flash-withdrawn = The question is withdrawn.

# The search.
search-kind-question = Question

# Correcting an answer.
questions-correct = Correct the answer
questions-correct-hint = Readers get the new wording at once, and the asker is told. Without the tick only members read it.
questions-correct-send = Save the correction
questions-error-corrected = Somebody else has corrected this answer meanwhile. It stands above; please compare, then send yours again.
questions-conflict-not-answered = This question has no answer that could be corrected.
questions-flash-corrected = The answer is corrected. The asker is being told.

# In further languages.
questions-languages = In other languages
questions-translate-title = Question in another language
questions-translation = Translation
questions-original = Original: { $language }
questions-translation-lags = The answer was corrected after this translation was made.
questions-translate-question = The question in this language
questions-translate-answer = The answer in this language
questions-translate-hint = Plain words in paragraphs. A field that stays empty is not shown; the original stands in its place.
questions-translate-save = Save
questions-translate-back = Back to the question
questions-flash-translated = Saved. Readers of this language see it beside the original.
questions-error-translated = Somebody else has written this translation meanwhile. Please compare it with yours, then send yours again.
questions-translated-by = Translation: { $country }, { $day }
questions-foreign = Not all of this is in your language yet.
questions-translate-offer = Translate it

# The clock, and how long answers take.
questions-due-today = answer today at the latest
questions-due-within = { $count ->
    [one] answer within { $count } day, by { $day }
   *[other] answer within { $count } days, by { $day }
}
questions-due-over = { $count ->
    [one] { $count } day overdue, the answer was due by { $day }
   *[other] { $count } days overdue, the answer was due by { $day }
}
questions-desk-late = { $count ->
    [one] { $count } of them is overdue.
   *[other] { $count } of them are overdue.
}
questions-figures-title = How long answers take
questions-figures-answers = Answers
questions-figures-how = Answers and refusals of the last twelve months: { $count }. An answer is due within { $days } working days of the country that is asked.
questions-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
questions-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

# Notices.
questions-notice-asked = A question waits for your country’s answer
questions-notice-asked-text = Somebody asks about your achievement “{ $title }”. Please answer by { $due }.
questions-notice-late = A question is overdue
questions-notice-late-text = A question about your achievement “{ $title }” should have been answered by { $due }.
questions-notice-answered = Your question has been answered
questions-notice-answered-text = There is an answer to your question about “{ $title }”.
questions-notice-corrected = The answer to your question has been corrected
questions-notice-corrected-text = The answer to your question about “{ $title }” now has a new wording.
questions-notice-declined = Your question has been declined
questions-notice-declined-text = Your question about “{ $title }” gets no answer; the reason is given.
