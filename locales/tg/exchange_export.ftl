# A case as one folder that is read without the portal.
# To be confirmed by a native reader: all of it.

exchange-export = Ҳамчун ҷузвдон гирифтан
exchange-export-hint = Як бойгонӣ бо саҳифаи хонданӣ, ҳамаи паёмҳо, тасдиқҳо бо исботашон ва файлҳо. Гирифтанатон навишта мешавад.
exchange-export-lede = Ин ҷузвдон як парвандаи мубодиларо дорад, то ҷое ки хонандааш дониста метавонад. Бе портал хонда мешавад.
exchange-export-made = Вақти сохта шудан
exchange-export-story = Чӣ гузашт
exchange-export-files = Замимаҳо
exchange-export-how = Чӣ гуна санҷида мешавад
exchange-export-what-index = index.html: парванда бо забони содда; ҳар браузер онро мекушояд ва чоп мекунад.
exchange-export-what-messages = messages: ҳар паём чунон ки имзо шуд, дар JSON-и каноникӣ (RFC 8785). Уҳдадории он HMAC-SHA-256 аст, ки калидаш salt мебошад, аз рӯи «sijil message v1», рақами паём, рамз ва мазмуни он; ҳар яке бо дарозӣ ба байт, ду нуқта, худи он ва вергул навишта мешавад.
exchange-export-what-receipts = receipts: ҳар тасдиқ бо имзо ва исботи он, ки дар журнал ҳаст.
exchange-export-what-files = attachments: файлҳо, байт ба байт чунон ки фиристода шуданд.
exchange-export-what-manifest = MANIFEST.txt: дар ин ҷузвдон чӣ ҳаст ва ҳангоми сохтани он парванда чанд тасдиқ дошт; портал бо калиди журнал имзо кардааст, аз ин рӯ маълум аст, ки аз охир чизе партофта нашудааст.
exchange-export-what-sums = SHA256SUMS: хеши ҳар файл; «sha256sum -c SHA256SUMS» муқоиса мекунад.
exchange-export-check = «sijil verify» бо номи ин ҷузвдон ё бойгонӣ ҳар хеш, уҳдадорӣ, тасдиқ ва исботро бе шабака месанҷад ва ҳамаи хатоҳоро номбар мекунад.
exchange-export-keys = keys.txt калидҳои кушоди журналро дорад. Ҳар кӣ шубҳа дорад, онҳоро бо калидҳои нашркардаи портал муқоиса мекунад.
exchange-reader-export = Ҳамаи парванда ҳамчун ҷузвдон
