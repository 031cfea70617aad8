# A case as one folder that is read without the portal.
# To be confirmed by a native reader: all of it.

exchange-export = Қалта түрінде алу
exchange-export-hint = Бір мұрағатта оқуға арналған бет, барлық хабар, дәлелдерімен түбіртектер және файлдар. Алғаныңыз жазып қойылады.
exchange-export-lede = Бұл қалтада алмасудың бір ісі бар, оқырманы біле алатын шекте. Порталсыз оқылады.
exchange-export-made = Жасалған уақыты
exchange-export-story = Не болды
exchange-export-files = Тіркемелер
exchange-export-how = Қалай тексеріледі
exchange-export-what-index = index.html: іс қарапайым тілде; кез келген браузер ашады және басып шығарады.
exchange-export-what-messages = messages: әр хабар қол қойылған күйінде, канондық JSON (RFC 8785) түрінде. Оның міндеттемесі – кілті salt болатын HMAC-SHA-256; «sijil message v1», хабардың нөмірі, коды және мазмұны бойынша есептеледі; әрқайсысы байт ұзындығы, қос нүкте, өзі және үтір түрінде жазылады.
exchange-export-what-receipts = receipts: әр түбіртек қолымен және журналда тұрғанының дәлелімен.
exchange-export-what-files = attachments: файлдар, жіберілген күйінде, байтма-байт.
exchange-export-what-manifest = MANIFEST.txt: осы қалтада не бар екені және ол жасалған кезде істің қанша түбіртегі болғаны; портал журналдың кілтімен қол қойған, сондықтан соңынан ештеңе қалдырылмағаны белгілі.
exchange-export-what-sums = SHA256SUMS: әр файлдың хеші; «sha256sum -c SHA256SUMS» салыстырады.
exchange-export-check = «sijil verify» осы қалтаның немесе мұрағаттың атымен әр хешті, міндеттемені, түбіртекті және дәлелді желісіз тексереді және барлық қатені атайды.
exchange-export-keys = keys.txt журналдың ашық кілттерін сақтайды. Күмәнданған адам оларды портал жариялағандармен салыстырады.
exchange-reader-export = Бүкіл іс қалта түрінде
