# Files that go with a message of the exchange: how one is attached, what becomes of it, and who read it.
# To be confirmed by a native reader: exchange-attachment-kind-*, exchange-attachment-arriving,
# exchange-attachment-save-first, exchange-conflict-attachments, exchange-reader-what.

exchange-attachments = Замимаҳо
exchange-attachment-what = Навъи замима
exchange-attachment-language = Забони файл
exchange-attachment-kind-scan = Скани ҳуҷҷат
exchange-attachment-kind-extract = Нусха аз сабт
exchange-attachment-kind-decision = Қарори суд ё мақом
exchange-attachment-kind-other = Дигар
exchange-attachment-file = Файл
exchange-attachment-hint = PDF, тасвирҳо (JPEG, PNG, WebP) ва ҳуҷҷатҳо (Word, Excel, PowerPoint, OpenDocument), ҳар кадом то { $size }.
exchange-attachment-add = Замима кардани файл
exchange-attachment-remove = Хориҷ кардан
exchange-attachment-hash = SHA-256 { $hash }
exchange-attachment-arriving = Дар роҳ аст. Ҳамон файлро аз нав интихоб кунед, аз ҷои истода идома меёбад.
exchange-attachment-save-first = Пеш аз замима ё хориҷ кардани файл навиштаи худро нигоҳ доред.
exchange-attachment-refused-type = Ин навъи файлро замима кардан мумкин нест. Онро ҳамчун PDF нигоҳ доред.
exchange-attachment-refused-too-many = Як паём то 20 замима мегирад.
exchange-flash-attached = Файл замима шуд. Паёмро пас аз санҷиши файл фиристодан мумкин аст.
exchange-flash-detached = Файл хориҷ шуд.
exchange-conflict-attachments = Яке аз замимаҳо омода нест: ҳанӯз дар роҳ аст, мунтазири санҷиш аст ё рад шудааст. Интизор шавед ё онро хориҷ кунед.
exchange-receipt-attachment = Замима (SHA-256)
exchange-reader-what = Чӣ
exchange-reader-case = Паём
exchange-reader-file = Замима
