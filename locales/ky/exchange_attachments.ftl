# Files that go with a message of the exchange: how one is attached, what becomes of it, and who read it.
# To be confirmed by a native reader: exchange-attachment-kind-*, exchange-attachment-arriving,
# exchange-attachment-save-first, exchange-conflict-attachments, exchange-reader-what.

exchange-attachments = Тиркемелер
exchange-attachment-what = Тиркеменин түрү
exchange-attachment-language = Файлдын тили
exchange-attachment-kind-scan = Документтин сканы
exchange-attachment-kind-extract = Жазуунун көчүрмөсү
exchange-attachment-kind-decision = Соттун же органдын чечими
exchange-attachment-kind-other = Башка
exchange-attachment-file = Файл
exchange-attachment-hint = PDF, сүрөттөр (JPEG, PNG, WebP) жана документтер (Word, Excel, PowerPoint, OpenDocument), ар бири { $size } чейин.
exchange-attachment-add = Файлды тиркөө
exchange-attachment-remove = Алып салуу
exchange-attachment-hash = SHA-256 { $hash }
exchange-attachment-arriving = Жолдо. Ошол эле файлды кайра тандаңыз, токтогон жеринен уланат.
exchange-attachment-save-first = Файлды тиркөөдөн же алып салуудан мурун жазганыңызды сактаңыз.
exchange-attachment-refused-type = Мындай файлды тиркөөгө болбойт. Аны PDF түрүндө сактаңыз.
exchange-attachment-refused-too-many = Бир кабарга эң көбү 20 тиркеме кошулат.
exchange-flash-attached = Файл тиркелди. Файл текшерилгенден кийин кабарды жөнөтсө болот.
exchange-flash-detached = Файл алынып салынды.
exchange-conflict-attachments = Бир тиркеме даяр эмес: али жолдо, текшерүүнү күтүүдө же кабыл алынган жок. Күтүңүз же аны алып салыңыз.
exchange-receipt-attachment = Тиркеме (SHA-256)
exchange-reader-what = Эмне
exchange-reader-case = Кабар
exchange-reader-file = Тиркеме
