# Review by a native reader: whole file
# The library: pictures and documents of an organisation.

# The list.
library-title = Китобхонаи файлҳо
library-space-left = Ҷойи боқимонда: { $size }.
library-add = Илова кардани файл
library-list-name = Ном ё сарлавҳа
library-list-kind = Навъ
library-list-language = Забон
library-list-unused = Дар ҷое истифоданашуда
library-list-apply = Татбиқ кардан
library-list-all = Ҳамаи файлҳо
library-list-any = Ҳама
library-list-newest = Навтаринҳо
library-list-older = Кӯҳнатарҳо
library-empty-title = Дар ин ҷо файл нест
library-empty-choice = Ягон файл ба ин интихоб мувофиқ нест.
library-empty-text = Тасвирҳо ва ҳуҷҷатҳои созмони Шумо пас аз илова дар ин ҷо мемонанд ва дар ҳар матн ба кор мераванд.

# One file.
library-file-preview = Пешнамоиш
library-file-title = Сарлавҳа
library-file-type = Навъ
library-file-size = Ҳаҷм
library-file-added = Илова шуд
library-file-state = Ҳолат
library-file-language = Забони матни он
library-file-no-language = Матн надорад
library-file-description = Тасвир чиро нишон медиҳад
library-file-description-hint = Як ҷумла барои хонандагоне, ки тасвирро намебинанд. Ҳадди ақал як забон лозим аст; хонандагони дигар наздиктаринро мегиранд.
library-file-keep = Нигоҳ доштан
library-file-name = Номи файл
library-file-hash = Изи ангушт (SHA-256)
library-file-line = Сатр барои матн
library-file-save = Боргирӣ
library-file-open = Кушодан
library-file-no-document = Ҳеҷ кадом
library-kind-picture = Тасвир
library-kind-document = Ҳуҷҷат
uploads-state-preparing = Омода мешавад
uploads-state-held = Мунтазири санҷиш
uploads-state-ready = Омода
uploads-state-refused = Хонда намешавад
uploads-state-quarantined = Дар карантин
uploads-state-unchecked = Санҷида намешавад
uploads-state-active = Дар он чизе иҷро мешавад
uploads-state-closed = Дарунашро дидан намешавад
library-explained-preparing = Файл қабул шуд ва омода мешавад. Баробари омода шудан хонандагон онро мегиранд; дар ин ҷо интизор шудан лозим нест.
library-explained-held = Санҷиши нармафзори зарарнок дастрас нест. То санҷиш файл ба касе дода намешавад; ин худ ба худ иҷро мешавад.
library-explained-refused = Ин тасвир хонда намешавад ё вайрон аст. Лутфан ба ҷояш дигареро гузоред.
library-explained-quarantined = Дар ин файл нармафзори зарарнок ёфт шуд. Он ба касе дода намешавад. Компютери манбаъро санҷед.
library-explained-unchecked = Барномаи санҷандаи нармафзори зарарнок ин файлро қабул накард, бештар барои он ки барояш хеле калон аст. Ба ҳеҷ кас дода намешавад. Лутфан файли хурдтар супоред.
library-explained-active = Дар он чизе ҳаст, ки иҷро мешавад, ё файли дигар: скрипт, оғози барнома, замима. Ба ҳеҷ кас дода намешавад. Лутфан ҳуҷҷати бе инҳо супоред.
library-explained-closed = Бо гузарвожа қуфл шудааст, вайрон аст ё тавре фишурда шудааст, ки касе намебинад, дар он чизе иҷро мешавад ё не. Ба ҳеҷ кас дода намешавад. Лутфан онро бе гузарвожа аз нав нигоҳ дошта супоред.
library-describe-first = Пеш аз истифода нависед, ки чиро нишон медиҳад
library-preview-document = Барои бехатарӣ ҳуҷҷатҳо дохили портал кушода намешаванд. Онро боргирӣ карда, бо барномаи худ кушоед.
library-traces-title = Касоне, ки ҳуҷҷат ном мебарад
library-traces-hint = Ҳар кӣ ҳуҷҷатро гирад, инро ҳам хонда метавонад. Он чи набояд берун равад, дар барномае нест карда мешавад, ки ҳуҷҷат бо он навишта шудааст; баъд нусхаи нав супоред.
library-trace-author = Муаллиф
library-trace-editor = Бори охир нигоҳ дошт ё чоп кард
library-trace-organisation = Созмон
library-trace-commenter = Эзоҳҳо ва тағйироти қайдшуда
library-trace-photo = Ҷой, вақт ё соҳиби дар тасвирҳо навишташуда
library-trace-closed = Дарунашро дидан намешавад: қуфл аст ё вайрон
library-removed-title = Аз ҳуҷҷат нест карда шуд
library-removed-hint = Хонандагон ҳуҷҷатро бе инҳо мегиранд; он чи дар саҳифаҳояш ҳаст, ҳамон аст, ки буд. Ҳуҷҷати супоридашуда нигоҳ дошта намешавад.
library-removed-author = Номи муаллифон
library-removed-editor = Касе, ки бори охир нигоҳ дошт
library-removed-organisation = Номи созмон
library-removed-commenter = Номи касоне, ки эзоҳ навиштаанд
library-removed-program = Барномае, ки ҳуҷҷат бо он сохта шудааст
library-group-title = Як ҳуҷҷат ба чанд забон
library-group-hint = Файлҳои як ҳуҷҷат дар ҷадвали забонҳо якҷо меистанд.
library-group-known = Ҳуҷҷат
library-group-new = Ё сарлавҳаи ҳуҷҷати нав
library-group-button = Якҷо кардан
library-replace-title = Нусхаи нав
library-replace-hint = Дар ҳар ҷое, ки истифода шудааст, ҷои ин файлро мегирад. Нусхаҳои пешина мемонанд.
library-replace-file = Файл
library-replace-button = Боргузории нусхаи нав
library-uses-title = Дар куҷо истифода мешавад
library-uses-none = Ҳанӯз дар ҳеҷ ҷо.
library-uses-public = барои ҳама
library-versions-title = Нусхаҳо
library-version = Нусхаи { $count }
library-delete = Нест кардан
library-delete-hint = Файл ва ҳамаи нусхаҳояш барои ҳамеша нест мешаванд.
library-conflict-used = Он истифода мешавад ва нест намешавад. Аввал онро аз он матнҳо гиред.
library-copy = Нусхабардорӣ
library-copied = Нусхабардорӣ шуд

# Documents in several languages, and the choice of a picture.
library-document-empty = Ҳанӯз ягон забони ин ҳуҷҷат омода нест.
library-document-lede = Хонандагон онро дар ҳама ҷо ҳамин тавр мебинанд.
library-document-files = Файлҳои он
library-document-title = Сарлавҳаи ҳуҷҷат
library-title-stays = Хонандагон ин ҳуҷҷатро бо сарлавҳааш мешиносанд. То он даме ки матне онро нишон медиҳад, сарлавҳа тағйир намеёбад.
library-choice-title = Интихоби тасвир
library-choice-lede = Сатри зери тасвирро нусха бардошта, дар матн ба ҷое, ки тасвир бояд бошад, гузоред.
library-choice-empty = Тасвирҳои омода дар ин ҷо пайдо мешаванд.

# Adding.
library-new-lede = Агар хоҳед, якчандто якбора. Ҳангоми омода шудан корро идома дода метавонед.
library-new-language-hint = Барои ҳамаи файлҳои интихобшуда аст.
library-new-files = Файлҳо
library-new-types = Тасвирҳо (JPEG, PNG, WebP, GIF) ва ҳуҷҷатҳо (PDF, Word, Excel, PowerPoint, OpenDocument, CSV, матни оддӣ).
library-new-limit = Ҳар кадом то { $size }.
library-new-metadata = Ҷой, вақт ва соҳибе, ки камера ба тасвир менависад, нест карда мешаванд, ва аз PDF-и беимзо номи касон ва барномаҳо низ. Ҳуҷҷатҳои дигар навиштаи барномаашонро, масалан номи муаллифро, нигоҳ медоранд; пешакӣ санҷед.
library-new-button = Боргузорӣ
uploads-waiting = Пайваст канда шуд. Баробари барқарор шудан худаш идома меёбад.
uploads-resumed = Аз ҷои монда идома меёбад.
uploads-signed-out = Шумо аз ҳисоб баромадед. Дар равзанаи дигар ворид шавед; худаш идома меёбад.

# Why a file was not taken.
uploads-refused-title = { $count ->
    [0] Ҳамаи файлҳо қабул шуданд
    [one] Як файл қабул нашуд
   *[other] { $count } файл қабул нашуд
}
uploads-refused-others = Он чи дар ин ҷо ном бурда нашудааст, қабул шуд.
uploads-refused-empty = Холӣ аст; лутфан файл интихоб кунед.
uploads-refused-type = Китобхона ин навъи файлро қабул намекунад.
uploads-refused-encoding = Ин матн бо UTF-8 нест. Онро аз нав ҳамчун «CSV UTF-8» ё матни оддии UTF-8 нигоҳ доред.
uploads-refused-mismatch = Номаш навъи дигарро мегӯяд, на он чи дарунаш аст.
uploads-refused-active = Дарунаш чизи иҷрошаванда ҳаст: барнома, саҳифаи веб, скрипт ё макрос.
uploads-refused-remote = Ҳангоми кушодан чизеро аз ҷои дигар меорад: қолаб, тасвири пайвандшуда, чашмакҳои китоби кории дигар ё додаҳо. Пайвандҳои одӣ мумкинанд. Ин пайвастҳоро дар барномаи худаш қатъ кунед ё онро ҳамчун PDF нигоҳ доред.
uploads-refused-embedded = Дарунаш файли барномаи дигар ё бойгонии фишурда ҳаст. Онро алоҳида супоред ё ҳуҷҷатро ҳамчун PDF нигоҳ доред.
uploads-refused-too-packed = Чунон фишурда аст, ки пас аз кушодан аз 50 МБ ё аз сад баробари ҳаҷми худ калонтар мешавад. Онро бо тасвирҳои камтар ё хурдтар аз нав нигоҳ доред.
uploads-refused-closed = Дарунашро дидан мумкин нест: бо гузарвожа қуфл шудааст ё вайрон аст. Онро бе гузарвожа аз нав нигоҳ доред.
uploads-refused-no-picture = Ин тасвир нест ё вайрон аст.
uploads-refused-too-many-pixels = Тасвир пикселҳои аз ҳад зиёд дорад: то 50 миллион, ҳар тараф то 16 000.
uploads-refused-too-many = Якбора беш аз 50 файл омад. Ин файл ва он чи баъд омад, хонда нашуд; лутфан аз нав супоред.
uploads-refused-too-large = Аз ҳаҷми иҷозашудаи як файл калонтар аст. Он чи баъд омад, хонда нашуд.
uploads-refused-no-room = Созмони Шумо ин қадар ҷой надорад. Истифоданашударо нест кунед.
uploads-refused-other-kind = Ҷои тасвирро тасвир ва ҷои ҳуҷҷатро ҳуҷҷат мегирад.

# Errors at fields.
library-error-unreadable = Дар ин матн аломате ҳаст, ки нигоҳ дошта намешавад. Лутфан аз нав нависед.
library-error-title-missing = Лутфан сарлавҳаро нависед.
library-error-title-long = Сарлавҳа то 150 ҳарф бошад.
library-error-description-long = Тавсиф то 300 ҳарф бошад.
library-error-description-used = Ин тасвир дар ҷое нишон дода мешавад; ҳадди ақал як тавсиф лозим аст.
library-error-changed-elsewhere = Ҳангоми навиштани Шумо сабт тағйир ёфт. Лутфан санҷед ва аз нав нигоҳ доред.
library-error-document = Лутфан яке аз ҳуҷҷатҳоро интихоб кунед.
library-error-language-taken = Ҳуҷҷат аллакай ба ин забон файл дорад.
library-error-picture-unknown = Яке аз тасвирҳои ин матн дар китобхонаи Шумо нест.
library-error-picture-undescribed = Яке аз тасвирҳои ин матн тавсиф надорад. Дар китобхона нависед, ки чиро нишон медиҳад.

# Sentences after a step.
library-flash-added = Қабул шуд. Файлҳо омода мешаванд.
library-flash-saved = Нигоҳ дошта шуд.
library-flash-replaced = Қабул шуд. Баробари омода шудан хонандагон нусхаи навро мегиранд.
library-flash-deleted = Нест карда шуд.

# Sizes.
uploads-size-kilobytes = { $count } КБ
uploads-size-megabytes = { $count } МБ
uploads-size-gigabytes = { $count } ГБ

# What waits for another person.
library-waiting-title = Дар интизори баррасикунанда
library-waiting-hint = То баррасикунандае, ки ин кори худи ӯ нест, онро нашр накунад, хонандагон ҳамонро доранд, ки доштанд.
library-waiting-by = Кори
library-waiting-version = Нусхаи нав интизор аст
library-waiting-document = Интизори дохил шудан ба ҳуҷҷат
library-waiting-leaving = Интизори баромадан аз ҳуҷҷат
library-waiting-words = Калимаҳои нав интизоранд
library-waiting-release = Нашр кардан
library-flash-waits = Нигоҳ дошта шуд. То шахси дигар онро нашр накунад, хонандагон ҳамонро доранд, ки доштанд.
library-flash-replaced-waits = Қабул шуд. То шахси дигар нусхаи навро нашр накунад, хонандагон нусхаи ҳозираро доранд.
library-flash-released = Нашр шуд. Акнун хонандагон онро доранд.
library-flash-given-back = Барои ислоҳ баргардонида шуд. Муаллиф огоҳ карда шуд. Хонандагон ҳамонро доранд, ки доштанд.
library-flash-dropped = Аз тағйир даст кашида шуд. Хонандагон ҳамонро доранд, ки доштанд.
library-conflict-change = Ин дар ин миён тағйир ёфт ё касе аллакай қарор додааст. Лутфан дубора нигаред.
library-conflict-apart = Ин тасвир ба хонандагонаш нишон дода мешавад ё нашрро интизор аст ва дигар тағйир намеёбад. Тасвири дигарро дар ҳамон ҷое супоред, ки нишон дода мешавад.
library-conflict-elsewhere = Матне ё қисми дигари портал низ тасвири инро нишон медиҳад, бинобар ин онро бастан мумкин нест. Онро дар ин ҷо аз нав супоред.
library-error-closed-elsewhere = Ин тасвир дар ҷои дигар танҳо ба чанд нафар нишон дода мешавад, бинобар ин дар ин ҷо барои ҳама буда наметавонад. Тасвири дигареро интихоб кунед.
library-conflict-preparing = Файл ҳанӯз омода мешавад. Лутфан онро пас аз омода шудан нашр кунед.
library-change-words = Матни нав
library-change-document = Дохил кардан ба ҳуҷҷат
library-change-leaving = Баровардан аз ҳуҷҷат
library-changes-title = Тағйирот дар китобхона
library-changes-empty = Ягон тағйир интизор нест
library-returned-hint = Хонандагон ҳамонро доранд, ки доштанд. Пешниҳод дар ин ҷо мемонад, то касе онро ислоҳ кунад ё аз он даст кашад.
library-waiting-drop = Даст кашидан аз тағйир

# Notices.
library-notice-held-text = Ҳамкоре файлеро дар китобхона тағйир дод, тағйир баррасиро интизор аст: { $title }
library-notice-returned-text = Баррасикунанда тағйири Шуморо дар файли китобхона барои ислоҳ баргардонид: { $title }
library-notice-released = Нашр шуд
library-notice-released-text = Баррасикунанда тағйири Шуморо дар файли китобхона нашр кард, акнун дастраси хонандагон аст: { $title }
search-kind-document = Ҳуҷҷат
search-kind-file = Файл
