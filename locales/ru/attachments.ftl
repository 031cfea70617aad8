# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = Прилагаемые документы
attachments-hint = Читатели могут открыть или скачать их; они становятся открытыми для всех вместе с текстом.
attachments-library = Открыть библиотеку
attachments-none = Документов в библиотеке пока нет. Сданное туда можно сразу приложить здесь.
attachments-error-many = Документов может быть не более 20.
attachments-error-unknown = Одного из этих документов нет в Вашей библиотеке.
attachments-alone = Отдельные файлы
attachments-alone-hint = Отдельный файл при сохранении сам становится документом.
