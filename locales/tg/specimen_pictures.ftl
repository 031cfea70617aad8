# Describing a document for the register of specimens, second part: the parts of a document and their pictures, the
# security features and the places where they are seen.
# To be confirmed by a native reader: the whole file; above all specimens-part-label, specimens-picture-overprint,
# specimens-marks-lead, specimens-zone-lead, specimens-zone-points-hint, specimens-shape-ellipse.

specimens-draft-parts = Қисмҳо ва тасвирҳо
specimens-draft-marks = Унсурҳои муҳофизатӣ
specimens-parts-lead = Қисмҳои ҳуҷҷат бо тартибе, ки хонандагон мебинанд, ҳар яке бо тасвирҳояш дар як ё чанд рӯшноӣ.
specimens-parts-none = Ҳанӯз қисм нест
specimens-part-add = Илова кардани қисм
specimens-part-kind = Қисм
specimens-part-label = Чунон ки дар он чоп шудааст
specimens-part-label-hint = Барои саҳифа: рақами он.
specimens-part-up = Боло бурдан
specimens-part-remove = Гирифтани қисм ва тасвирҳои он
specimens-picture-add = Илова кардани тасвир
specimens-picture-change = Дар бораи тасвир
specimens-picture-of = Тасвири китобхона
specimens-picture-of-hint = Тасвирҳои созмони Шумо, ки омодаанд ва бо калимаҳо тавсиф шудаанд.
specimens-picture-none = Дар китобхона ҳанӯз чунин тасвир нест. Дар поён яктоашро боргузорӣ кунед.
specimens-picture-light = Рӯшноӣ
specimens-picture-tlp = Кӣ онро мехонад
specimens-picture-invented = Соҳиби ҳуҷҷат ва рақами нишондодашуда сохта мебошанд.
specimens-picture-invented-hint = Тасвири ҳуҷҷати шахси воқеӣ ҳеҷ гоҳ нишон дода намешавад.
specimens-picture-overprint = Чопи «SPECIMEN» бар рӯйи он
specimens-picture-overprint-hint = Портал аз он тасвири нав месозад ва танҳо ҳамонро нигоҳ медорад.
specimens-picture-remove = Гирифтани тасвир
specimens-picture-waits = омода мешавад
specimens-upload = Боргузории тасвир
specimens-upload-lead = Он ҷудо аз китобхонаи созмони Шумо нигоҳ дошта мешавад: то намуна онро ба хонандагонаш нишон диҳад, танҳо Шумо онро мебинед. Аввал санҷида мешавад. Баъд онро дар боло интихоб кардан мумкин аст.
specimens-upload-file = Файл
specimens-upload-shows = Чиро нишон медиҳад, бо забони: { $language }
specimens-upload-shows-hint = Барои касе, ки онро дида наметавонад.
specimens-upload-button = Боргузорӣ
specimens-flash-uploaded = Боргузорӣ шуд. Пас аз лаҳзае онро интихоб кардан мумкин аст.

specimens-marks-lead = Бо тартибе, ки хонандагон месанҷанд. Чӣ бояд кард ва чӣ бояд дид, инро луғат бо ҳар забон мегӯяд; дар ин ҷо танҳо он чиро нависед, ки хоси ҳамин ҳуҷҷат аст.
specimens-marks-none = Ҳанӯз унсур нест
specimens-mark-add = Илова кардани унсур
specimens-mark-code = Унсури луғат
specimens-mark-tlp = Кӣ онро мехонад
specimens-mark-remove = Гирифтани унсур
specimens-mark-up = Боло бурдан
specimens-mark-words = Матн, бо забони: { $language }
specimens-mark-words-hint = Майдони холӣ матни луғатро мегирад, ки дар зери он нишон дода шудааст.
specimens-mark-name = Ном
specimens-mark-do = Чӣ бояд кард
specimens-mark-see = Чӣ бояд дид
specimens-mark-fake = Дар ҳуҷҷати сохта аксар чӣ дида мешавад
specimens-places = Дар куҷо дида мешавад
specimens-places-none = Он ҳанӯз дар ягон тасвир нишон дода нашудааст.
specimens-place-add = Нишон кардан дар тасвир
specimens-place-remove = Гирифтани нишон
specimens-zone-title = Ҷой дар тасвир
specimens-zone-lead = Кунҷҳоро нависед ё бо муш кашед: дар як кунҷ пахш кунед ва дар кунҷи дигар сар диҳед. Дар клавиатура тугмаҳои тирдор минтақаро мекӯчонанд ва бо Shift андозаашро тағйир медиҳанд.
specimens-zone-shape = Шакл
specimens-zone-points = Кунҷҳо
specimens-zone-points-hint = Аз чап ва аз боло, бо ҳазоряки тасвир: 120,80 340,260. Бисёркунҷа се кунҷ ё зиёда дорад.
specimens-zone-preview = Нишон додан дар тасвир
specimens-shape-rect = Росткунҷа
specimens-shape-ellipse = Эллипс
specimens-shape-polygon = Бисёркунҷа

specimens-error-part-label = Лутфан на зиёда аз 40 ҳарф нависед.
specimens-error-picture = Лутфан тасвирро аз китобхонаи созмони худ интихоб кунед.
specimens-error-weaker = Он наметавонад аз тамоми нусха васеътар кушода бошад.
specimens-error-invented = Лутфан гӯед, ки соҳиби ҳуҷҷат ва рақам сохта мебошанд.
specimens-error-code = Лутфан унсури луғатро интихоб кунед.
specimens-error-shows = Лутфан бо калимаҳо гӯед, ки тасвир чиро нишон медиҳад.
specimens-error-overprint = Бар рӯйи ин тасвир чоп нашуд. Лутфан тасвири омодаро интихоб кунед.
specimens-obstacle-code = Унсуре дар луғат нест.
specimens-obstacle-picture = Тасвире дар китобхона омода нест ё дар он ҷо тавсиф нашудааст.
