# Files that go with a message of the exchange: how one is attached, what becomes of it, and who read it.
# To be confirmed by a native reader: exchange-attachment-kind-*, exchange-attachment-arriving,
# exchange-attachment-save-first, exchange-conflict-attachments, exchange-reader-what.

exchange-attachments = Вложения
exchange-attachment-what = Что это
exchange-attachment-language = Язык файла
exchange-attachment-kind-scan = Скан документа
exchange-attachment-kind-extract = Выписка или копия записи
exchange-attachment-kind-decision = Решение суда или органа
exchange-attachment-kind-other = Другое
exchange-attachment-file = Файл
exchange-attachment-hint = PDF, изображения (JPEG, PNG, WebP) и документы (Word, Excel, PowerPoint, OpenDocument), каждый не больше { $size }.
exchange-attachment-add = Вложить файл
exchange-attachment-remove = Убрать
exchange-attachment-hash = SHA-256 { $hash }
exchange-attachment-arriving = Ещё в пути. Выберите тот же файл снова, и он продолжится с места остановки.
exchange-attachment-save-first = Сохраните написанное, прежде чем вложить или убрать файл.
exchange-attachment-refused-type = Файл этого типа вложить нельзя. Сохраните его как PDF.
exchange-attachment-refused-too-many = В одном сообщении может быть не больше 20 вложений.
exchange-flash-attached = Файл вложен. Сообщение можно отправить, когда файл будет проверен.
exchange-flash-detached = Файл убран.
exchange-conflict-attachments = Одно из вложений не готово: ещё в пути, ждёт проверки или отклонено. Подождите или уберите его.
exchange-receipt-attachment = Вложение (SHA-256)
exchange-reader-what = Что
exchange-reader-case = Сообщение
exchange-reader-file = Вложение
