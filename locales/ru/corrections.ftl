# Review by a native reader: correction-edit-text, correction-in-work, correction-discard
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = Исправление отправлено на проверку
achievements-way-correction-returned = Исправление возвращено на доработку
achievements-way-correction-released = Исправление опубликовано
achievements-way-correction-discarded = Исправление отменено

# The form.
correction-edit-done = Исправление закончено. Отправить проверяющему.
correction-edit-text = Этот текст опубликован. Читатели видят прежние слова, пока проверяющий не опубликует Ваши.

# A reviewer reads a correction.
correction-review-title = Проверка исправления
correction-changes = Что изменится для читателей
correction-waits = Исправление этого текста ждёт проверки.
correction-in-work = Коллега исправляет этот текст. Читатели видят то, что опубликовано.
correction-show = Показать, что изменится
correction-release = Опубликовать исправление
correction-flash-submitted = Отправлено на проверку. Читатели увидят исправленный текст, когда его опубликует проверяющий.
correction-flash-released = Опубликовано. Читатели теперь видят исправленный текст.
correction-discard = Отменить исправление
correction-discard-text = Читатели видят то, что опубликовано, и следующее исправление начнётся с этого. Слова этого исправления останутся в списке версий.
correction-flash-discarded = Исправление отменено. Читатели видят то, что опубликовано.
correction-conflict-none = Исправления этого текста нет; коллега опубликовал его или отменил.
