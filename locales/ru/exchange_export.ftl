# A case as one folder that is read without the portal.
# To be confirmed by a native reader: all of it.

exchange-export = Взять с собой папкой
exchange-export-hint = Один архив: страница для чтения, все сообщения, квитанции с доказательствами и файлы. То, что Вы его взяли, записывается.
exchange-export-lede = В этой папке одно дело обмена записями – насколько его может знать читатель. Она читается без портала.
exchange-export-made = Изготовлено
exchange-export-story = Что произошло
exchange-export-files = Вложения
exchange-export-how = Как это проверить
exchange-export-what-index = index.html: дело простым языком; его открывает и печатает любой браузер.
exchange-export-what-messages = messages: каждое сообщение, как оно было подписано, в каноническом JSON (RFC 8785). Его обязательство – HMAC-SHA-256 с ключом salt от «sijil message v1», номера сообщения, его кода и содержания; каждое пишется как длина в байтах, двоеточие, оно само и запятая.
exchange-export-what-receipts = receipts: каждая квитанция с подписью и доказательством, что она стоит в журнале.
exchange-export-what-files = attachments: файлы, байт в байт, как они были отправлены.
exchange-export-what-manifest = MANIFEST.txt: что есть в этой папке и сколько квитанций было у дела, когда её сделали; портал подписал это ключом журнала, поэтому известно, что в конце ничего не опущено.
exchange-export-what-sums = SHA256SUMS: хеш каждого файла; «sha256sum -c SHA256SUMS» сравнивает их.
exchange-export-check = «sijil verify» с именем этой папки или её архива проверяет без сети каждый хеш, обязательство, квитанцию и доказательство и называет все ошибки.
exchange-export-keys = keys.txt содержит открытые ключи журнала. Кто в них сомневается, сравнивает их с теми, что публикует портал.
exchange-reader-export = Всё дело папкой
