# Review by a native reader: glossary-title, glossary-decline, glossary-take-back, glossary-unconfirmed-note
# The agreed words: what each language calls the things every register works with.

# The list, and one term.
glossary-title = Согласованные слова
glossary-lead = Как органы записи актов гражданского состояния называют одно и то же на тринадцати языках.
glossary-waiting = Ждут Вашего решения
glossary-search = Найти слово
glossary-all = Все слова
glossary-nothing = Такого слова пока нет
glossary-nothing-advice = Попробуйте другое написание или другой язык.
glossary-count = { $count ->
    [one] { $count } термин
    [few] { $count } термина
    [many] { $count } терминов
   *[other] { $count } термина
}
glossary-languages = { $count ->
    [one] На { $count } языке
    [few] На { $count } языках
    [many] На { $count } языках
   *[other] На { $count } языка
}
glossary-also = также:
glossary-none = Слова пока нет
glossary-unconfirmed = не подтверждено
glossary-sources = Откуда взяты слова
glossary-origin-found = Первоначальные слова портала найдены в законах, на страницах ведомств и в прессе государств-членов.
glossary-origin-own = Этот термин перевели сами создатели портала; закона или ведомства, которые его употребляют, не найдено.
glossary-unconfirmed-note = Отмеченные слова ещё не подтвердил никто из носителей языка. Сотрудники могут предложить их в том же виде или другие.

# Beside the words of a translator.
glossary-hints = Согласованные слова для этого места

# Proposals and what becomes of them.
glossary-proposals = Предложенные слова
glossary-approve = Утвердить
glossary-decline = Отклонить
glossary-decline-label = Причина отказа
glossary-take-back = Отозвать
glossary-take-back-label = Причина отзыва этого слова
glossary-history = История слов
glossary-propose = Предложить слово
glossary-language = Язык слова
glossary-word = Слово
glossary-word-hint = В словарной форме.
glossary-reason = Почему это слово
glossary-reason-hint = Закон, бланк или то, как говорят в Вашем ведомстве.
glossary-send = Предложить
glossary-state-proposed = предложено
glossary-state-approved = утверждено
glossary-state-declined = отклонено

# Errors at fields, and sentences after a step.
glossary-error-language = Выберите язык.
glossary-error-word = Укажите слово не длиннее 120 букв.
glossary-error-reason = Укажите причину не длиннее 500 букв.
glossary-error-same = Это слово уже согласовано.
glossary-error-many = Тридцать Ваших слов ждут решения. Подождите, пока по некоторым из них решат.
glossary-conflict-decided = Решение по этому предложению уже принято; кто-то успел раньше.
glossary-flash-proposed = Предложено. Решит тот, кто отвечает за этот язык.
glossary-flash-approved = Утверждено. Теперь это согласованное слово.
glossary-flash-declined = Отклонено.
glossary-flash-taken-back = Отозвано. Это слово больше не согласованное.
search-kind-term = Согласованное слово
