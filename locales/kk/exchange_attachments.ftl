# Files that go with a message of the exchange: how one is attached, what becomes of it, and who read it.
# To be confirmed by a native reader: exchange-attachment-kind-*, exchange-attachment-arriving,
# exchange-attachment-save-first, exchange-conflict-attachments, exchange-reader-what.

exchange-attachments = Тіркемелер
exchange-attachment-what = Тіркеменің түрі
exchange-attachment-language = Файлдың тілі
exchange-attachment-kind-scan = Құжаттың сканы
exchange-attachment-kind-extract = Жазбаның үзінді көшірмесі
exchange-attachment-kind-decision = Сот не орган шешімі
exchange-attachment-kind-other = Басқа
exchange-attachment-file = Файл
exchange-attachment-hint = PDF, суреттер (JPEG, PNG, WebP) және құжаттар (Word, Excel, PowerPoint, OpenDocument), әрқайсысы { $size } дейін.
exchange-attachment-add = Файлды тіркеу
exchange-attachment-remove = Алып тастау
exchange-attachment-hash = SHA-256 { $hash }
exchange-attachment-arriving = Жолда. Сол файлды қайта таңдаңыз, тоқтаған жерінен жалғасады.
exchange-attachment-save-first = Файлды тіркемес не алып тастамас бұрын жазғаныңызды сақтаңыз.
exchange-attachment-refused-type = Мұндай файлды тіркеуге болмайды. Оны PDF түрінде сақтаңыз.
exchange-attachment-refused-too-many = Бір хабарға ең көбі 20 тіркеме қосылады.
exchange-flash-attached = Файл тіркелді. Файл тексерілген соң хабарды жіберуге болады.
exchange-flash-detached = Файл алып тасталды.
exchange-conflict-attachments = Бір тіркеме дайын емес: әлі жолда, тексеруді күтуде немесе қабылданбады. Күтіңіз немесе оны алып тастаңыз.
exchange-receipt-attachment = Тіркеме (SHA-256)
exchange-reader-what = Не
exchange-reader-case = Хабар
exchange-reader-file = Тіркеме
