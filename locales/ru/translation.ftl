# Review by a native reader: translation-release, translation-behind, translation-copy, translation-flash-copied
# The desk of translations: how each language of a post stands, and who releases it.

# States and steps of a translation.
achievements-mark-in-review = на проверке
achievements-way-translation-submitted = Перевод отправлен на проверку
achievements-way-translation-returned = Перевод возвращён на доработку
achievements-way-translation-released = Перевод опубликован
achievements-way-translation-withdrawn = Перевод отозван у читателей
achievements-way-translation-confirmed = Перевод просмотрен, по-прежнему верен

# The desk: the original beside the form.
translation-edit-done = Перевод закончен. Отправить проверяющему.
translation-source-now = В Вашем переводе здесь сказано
translation-copy = Скопировать в пустое поле:
translation-copy-answer = Скопировать этот ответ в пустое поле
translation-flash-copied = Скопировано, если поле было пустым.
translation-switch = Продолжить на другом языке
translation-switch-kept = Написанное здесь не пропадёт.
translation-behind = Оригинал изменён: { $date }.
translation-behind-parts = { $count ->
    [one] Нужно снова посмотреть { $count } абзац.
    [few] Нужно снова посмотреть { $count } абзаца.
    [many] Нужно снова посмотреть { $count } абзацев.
   *[other] Нужно снова посмотреть { $count } абзаца.
}
translation-behind-comparison = Показать все изменения
translation-confirm = По-прежнему верно, менять нечего

# What readers are told.
translation-not-followed = Оригинал изменён { $date }; этот перевод ещё не обновлён.

# A reviewer reads a translation.
translation-review-title = Проверка перевода
translation-review-texts = Оригинал и перевод
translation-release = Опубликовать перевод
translation-withdraw = Отозвать этот перевод у читателей
translation-withdraw-label = Причина отзыва
translation-withdraw-hint = Причину увидит автор перевода и продолжит работу; читатели получат текст на ближайшем другом языке.
translation-waiting = Тексты, ждущие проверки

# The table of languages.
translation-languages-title = Состояние языков
translation-languages-text = Как каждое достижение Вашей организации представлено на тринадцати языках. Каждый знак ведёт к тексту.
translation-languages-language = Язык
translation-languages-any-language = Все языки
translation-languages-state = Состояние
translation-languages-any-state = Все состояния
translation-languages-empty = Этому выбору не отвечает ни одно достижение
translation-languages-post = Достижение
translation-languages-next = Следующая страница
translation-languages-first = Вернуться к началу
translation-languages-totals = В числах

# Sentences after a step.
translation-flash-submitted = Отправлено на проверку. Читатели увидят перевод, когда его опубликует проверяющий.
translation-flash-released = Опубликовано. Читатели теперь видят этот перевод.
translation-flash-withdrawn = Отозвано. Читатели этого перевода больше не видят.
translation-flash-confirmed = Отмечено: перевод по-прежнему верен.
translation-conflict-not-in-review = Этот текст больше не ждёт проверки; кто-то успел раньше.
translation-conflict-not-released = Читатели не видят этого перевода; отзывать нечего.
translation-conflict-not-behind = Этот перевод не отстаёт от оригинала или находится в работе.
