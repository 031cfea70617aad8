# What leaves the desk on paper, what anybody learns of it, and the figures of the exchange.
# To be confirmed by a native reader: exchange-status-in-force, exchange-extract-boxes, exchange-extract-offline, exchange-figures-ninth,
# exchange-figures-median.

exchange-extract = Нусха дар коғаз
exchange-extract-lead = Сабт ба ду забон паҳлуи ҳам, бо рамзе, ки бо он ҳар кас медонад, ки он ҳанӯз эътибор дорад ё не. Таҳияи нусха навишта мешавад.
exchange-extract-first = Забони якум
exchange-extract-second = Забони дуюм
exchange-extract-draw = Таҳияи нусха
exchange-extract-error-same = Лутфан ду забони гуногунро интихоб кунед.
exchange-extract-title = Нусха аз сабти асноди ҳолати шаҳрвандӣ
exchange-extract-standing = Ҳолат ҳангоми чоп
exchange-extract-released = Санаи фиристодан
exchange-extract-printed = Санаи чоп
exchange-extract-replaced = Ҷойи инро гирифт: { $reference }
exchange-extract-check = Оё ҳанӯз эътибор дорад? Тасвир ба саҳифаи барои ҳама кушода мебарад, ки танҳо ҳаминро мегӯяд.
exchange-extract-offline = Бе шабака: тасдиқи ин паёмро ҳамчун файл пурсед ва бо sijil verify санҷед. Тасдиқ мазмунро мисли сатри охирин ном мебарад.
exchange-extract-boxes = Рақами пеш аз майдон хонаи он дар шаклҳои Конвенсияи 16-и ICCS мебошад.

exchange-status-title = Ҳолати нусха
exchange-status-lead = Дар ин ҷо дар бораи сабт чизи дигар гуфта намешавад ва номи касе бурда намешавад.
exchange-status-in-force = Аслӣ, бетағйир, дорои эътибор
exchange-status-replaced = Аслӣ, аз { $day } иваз шудааст
exchange-status-unknown = Рамзи номаълум

exchange-figures = Рақамҳои мубодила
exchange-figures-lead = Фиристодашуда ва гирифташуда дар дувоздаҳ моҳ; парвандаҳои кушода то имрӯз. Танҳо шумора.
exchange-figures-table = Ҷадвал (CSV)
exchange-figures-month = Моҳ
exchange-figures-country = Кишвар
exchange-figures-open = Кушода
exchange-figures-overdue = Мӯҳлаташ гузашта
exchange-figures-unopened = Кушоданашуда
exchange-figures-side = Тараф
exchange-figures-ours = Назди мо
exchange-figures-theirs = Назди онҳо
exchange-figures-median = Нисфаш то
exchange-figures-ninth = Нӯҳ аз даҳ то
exchange-figures-days = рӯз
exchange-figures-working-days = рӯзи корӣ
exchange-figures-by-month = Моҳ ба моҳ
exchange-figures-by-country = Аз рӯи кишвар
exchange-figures-by-kind = Аз рӯи навъ ва муддати ҷавобҳо
exchange-figures-how = Ҷавоб аз рӯзи супурдан бо ҳамон рӯзҳое шумурда мешавад, ки мӯҳлаташ шумурда мешавад; вақте аз пурсанда тавзеҳ хоста шуд, шумориш истода буд. Моҳҳо милодӣ ва бо вақти UTC мебошанд.
