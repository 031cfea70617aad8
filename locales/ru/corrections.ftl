# Review by a native reader: correction-edit-text, correction-in-work
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = Исправление отправлено на проверку
achievements-way-correction-returned = Исправление возвращено на доработку
achievements-way-correction-released = Исправление опубликовано

# The form.
correction-edit-done = Исправление закончено. Отправить проверяющему.
correction-edit-text = Этот текст опубликован. Читатели видят прежние слова, пока проверяющий не опубликует Ваши.

# A reviewer reads a correction.
correction-review-title = Проверка исправления
correction-changes = Что изменится для читателей
correction-waits = Исправление этого текста ждёт проверки.
correction-in-work = Коллега исправляет этот текст. Читатели видят то, что опубликовано.
correction-show = Показать, что изменится
correction-flash-released = Опубликовано. Читатели теперь видят исправленный текст.
