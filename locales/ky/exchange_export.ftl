# A case as one folder that is read without the portal.
# To be confirmed by a native reader: all of it.

exchange-export = Папка түрүндө алуу
exchange-export-hint = Бир архивде окуу үчүн барак, бардык кабарлар, далилдери менен дүмүрчөктөр жана файлдар. Алганыңыз жазылып коюлат.
exchange-export-lede = Бул папкада алмашуунун бир иши бар, окурманы биле алган чекте. Порталсыз окулат.
exchange-export-made = Түзүлгөн убактысы
exchange-export-story = Эмне болду
exchange-export-files = Тиркемелер
exchange-export-how = Кантип текшерилет
exchange-export-what-index = index.html: иш жөнөкөй тилде; каалаган браузер ачат жана басып чыгарат.
exchange-export-what-messages = messages: ар бир кабар кол коюлган түрүндө, канондук JSON (RFC 8785) болуп. Анын милдеттенмеси – ачкычы salt болгон HMAC-SHA-256; «sijil message v1», кабардын номери, коду жана мазмуну боюнча эсептелет; ар бири байт узундугу, кош чекит, өзү жана үтүр түрүндө жазылат.
exchange-export-what-receipts = receipts: ар бир дүмүрчөк колу менен жана журналда турганынын далили менен.
exchange-export-what-files = attachments: файлдар, жөнөтүлгөн түрүндө, байтма-байт.
exchange-export-what-manifest = MANIFEST.txt: бул папкада эмне бар экени жана ал түзүлгөндө иштин канча дүмүрчөгү болгону; портал журналдын ачкычы менен кол койгон, ошондуктан аягынан эч нерсе калтырылбаганы белгилүү.
exchange-export-what-sums = SHA256SUMS: ар бир файлдын хеши; «sha256sum -c SHA256SUMS» салыштырат.
exchange-export-check = «sijil verify» ушул папканын же архивдин аты менен ар бир хешти, милдеттенмени, дүмүрчөктү жана далилди тармаксыз текшерет жана бардык каталарды атайт.
exchange-export-keys = keys.txt журналдын ачык ачкычтарын сактайт. Күмөн санаган адам аларды портал жарыялагандар менен салыштырат.
exchange-reader-export = Бүт иш папка түрүндө
