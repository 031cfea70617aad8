# Describing a document for the register of specimens: beginning, facts, words in each language, who reads it, sources; then
# submission, release by a second person, and the revisions of what was released. A “draft” is a description that no
# reader has yet; a “revision” is one that was released.
# To be confirmed by a native reader: the whole file; above all specimens-new-document (the register of specimens as
# феҳристи намунаҳо), specimens-revisions (таҳрир, beside нусха for a version), specimens-type-s, specimens-type-y,
# specimens-fact-orientation, specimens-weaker, specimens-readers-whole-hint, specimens-preview-as.

specimens-new = Тавсифи ҳуҷҷат
specimens-new-lead = Аз навъи ҳуҷҷат оғоз кунед. Ҳамаи дигараш дар саҳифаҳои баъдӣ меояд. То шахси дуюми кишвари Шумо онро нашр накунад, касе онро намехонад.
specimens-new-document = Ҳуҷҷат
specimens-new-document-hint = Нусхаи нави ҳуҷҷате, ки дар феҳристи намунаҳо ҳаст, рақами холии навбатиро мегирад, ки дар ин ҷо нишон дода мешавад.
specimens-new-document-none = Ҳуҷҷате, ки ҳанӯз дар феҳристи намунаҳо нест
specimens-new-category = Навъи ҳуҷҷат
specimens-new-type = Барои кӣ сохта мешавад
specimens-new-number = Рақами ҳуҷҷат
specimens-new-number-hint = Ду рақам. Агар холӣ монад, рақами холии навбатиро мегирад. Барои ҳуҷҷати дар боло интихобшуда навъ ва рақам аз худи он гирифта мешаванд.
specimens-new-language = Забоне, ки аввал бо он менависед
specimens-new-name = Ном
specimens-new-begin = Оғоз кардан
specimens-type-o = Одӣ
specimens-type-d = Дипломатӣ
specimens-type-s = Хизматӣ
specimens-type-f = Ҳарбӣ
specimens-type-p = Муваққатӣ
specimens-type-y = Шахсони вобаста

specimens-drafts = Пешнависҳои намунаҳо
specimens-more = Боз нишон диҳед
specimens-drafts-lead = Он чи дар кишвари Шумо тавсиф мешавад ва он чи шахси дуюмро интизор аст.
specimens-drafts-empty = Чизе тавсиф намешавад
specimens-drafts-empty-advice = Аз «Тавсифи ҳуҷҷат» оғоз кунед ё намунаеро кушода, таҳрир кунед.
specimens-draft-untitled = Бе ном
specimens-draft-new = нав
specimens-draft-revises = таҳрири { $number } тағйир меёбад
specimens-draft-state-draft = навишта мешавад
specimens-draft-state-submitted = дар интизори нашр
specimens-draft-returned = баргардонида шуд
specimens-draft-farther = хонандагони бештар

specimens-draft-missing = Пеш аз фиристодан барои нашр
specimens-draft-complete = Ҳеҷ чиз кам нест.
specimens-draft-contents = Аз чӣ иборат аст
specimens-draft-facts = Маълумот
specimens-draft-words = Матнҳо
specimens-draft-readers = Кӣ онро мехонад
specimens-draft-preview = Чунон ки хонандагон мебинанд
specimens-draft-people = Кӣ бо он кор кард
specimens-draft-written-by = Оғоз кард: { $name }
specimens-draft-changed-by = Бори охир тағйир дод: { $name }
specimens-draft-submitted-by = Барои нашр фиристод: { $name }
specimens-draft-submit = Фиристодан барои нашр
specimens-draft-submit-note = Пас аз он то шахси дуюм онро нашр накунад ё барнагардонад, касе онро тағйир намедиҳад.
specimens-draft-reason = Чаро одамони бештар бояд онро хонанд
specimens-draft-reason-hint = Касе, ки онро нашр мекунад, ин сабабро мехонад; сабаб бо таҳрир нигоҳ дошта мешавад.
specimens-draft-decide = Нашр кардан ё баргардонидан
specimens-draft-release = Нашр кардан
specimens-draft-release-note = Пас аз он дар феҳристи намунаҳо барои ҳамаи онҳое дида мешавад, ки барояшон пешбинӣ шудааст.
specimens-draft-return = Баргардонидан
specimens-draft-return-reason = Чиро ислоҳ кардан лозим аст
specimens-draft-given-back = Он баргардонида шуд
specimens-draft-changes = Чӣ тағйир меёбад
specimens-draft-waiting = Он шахси дуюми кишвари Шуморо интизор аст. Касе, ки онро навиштааст ё фиристодааст, нашр карда наметавонад.
specimens-draft-discard = Даст кашидан аз пешнавис
specimens-draft-discard-note = Он чи пештар нашр шудааст, ҳамон тавр мемонад.

specimens-weaker = Ин аз пештара васеътар кушода мешавад
specimens-weaker-note = Одамони бештар аз пештара ин қисмҳоро мехонанд. Барои ин сабаб лозим аст.
specimens-weaker-item = { $name }: пеш { $before }, акнун { $after }
specimens-weaker-whole = Тамоми нусха
specimens-weaker-reader = Хонандаи нави номбаршуда: { $name }

specimens-facts-lead = Он чи касе аниқ намедонад, холӣ мемонад; чизе тахмин карда намешавад.
specimens-fact-unknown = маълум нест
specimens-fact-day-hint = 2016-03-14, ё 2016-03 ё 2016, агар танҳо ҳамин маълум бошад; бо тақвими мелодӣ.
specimens-fact-last-hint = 2016-03-14, бо тақвими мелодӣ.
specimens-follows-hint = Нусхае, ки ин ҷойи онро гирифт; метавонад аз ҳуҷҷати дигари кишвари Шумо низ бошад, чунон ки корт ҷойи дафтарчаро гирифт.
specimens-follows-number = Нусхаи пешина аз рӯйи рақам
specimens-fact-months = Мӯҳлати эътибор бо моҳ
specimens-fact-width = Бар бо миллиметр
specimens-fact-height = Баландӣ бо миллиметр
specimens-fact-orientation = Кадом тараф дар пеши хонанда уфуқӣ аст
specimens-orientation-landscape = тарафи дароз
specimens-orientation-portrait = тарафи кӯтоҳ
specimens-fact-mask-hint = A ба ҷойи ҳарфи калон ва 9 ба ҷойи рақам меистад; ҳар чизи дигар худаш аст.
specimens-fact-standard = Стандарти чип
specimens-fact-confirmed = Созмони мо он чиро, ки дар ин ҷо гуфта шудааст, тасдиқ мекунад.
specimens-review-hint = Рӯзе, ки касе аз созмони Шумо дид, ки ҳамаи ин ҳанӯз дуруст аст, масалан 2026-11-22. Навбатӣ дар 24 моҳ аст.
specimens-error-review = Лутфан ҳар ду рӯзро нависед: баррасӣ на дертар аз имрӯз, навбатӣ баъд аз он ва дар 24 моҳ.

specimens-words-original = матни аслӣ
specimens-words-original-beside = Матни аслӣ
specimens-words-stale = Матни аслӣ пас аз ин тағйир ёфт
specimens-words-stale-note = Матни аслӣ пас аз навиштани ин матн тағйир ёфт. Нигоҳ доштани он маънои онро дорад, ки матн боз дуруст аст.
specimens-words-none = ҳанӯз матн нест
specimens-words-lead = Он чи дар ҳар забон якхела аст, чун номи унсурҳо, навиштан лозим нест: он дар портал ҳаст.
specimens-words-empty-hint = Агар ҳамаи майдонҳо холӣ бошанд, ин забон гирифта мешавад ва хонандагони он матни аслиро мебинанд.
specimens-words-note = Боз чиро донистан лозим аст

specimens-readers-whole = Тамоми нусха
specimens-readers-whole-hint = Ягон қисм аз ин васеътар кушода намешавад. Қисмҳое, ки васеътар кушода буданд, низ маҳдуд мешаванд.
specimens-readers-groups = Маълумоте, ки аз баъзе хонандагон пинҳон дошта мешавад
specimens-readers-as-whole = чун тамоми нусха
specimens-group-make = Рӯзҳо, эътибор, андоза, мавод
specimens-group-numbers = Рақамҳо
specimens-group-machine = Чип, штрихкод, минтақаи мошинхон
specimens-readers-organisations = Созмонҳое, ки қисмҳои TLP:AMBER-ро мехонанд
specimens-readers-people = Касоне, ки қисмҳои TLP:RED-ро мехонанд
specimens-readers-people-hint = Шумо ва шахси дуюме, ки ҳақи нашр дорад, бояд дар байни онҳо бошед; вагарна касе нашр карда наметавонад.
specimens-readers-elsewhere = Шахсони созмонҳои дигар, ки қисмҳои TLP:RED-ро мехонанд

specimens-sources-lead = Маълумот аз куҷост: қонунҳо, саҳифаҳои мақоми диҳанда, стандартҳо.
specimens-sources-none = Ҳанӯз сарчашма нест
specimens-source-url = Суроға
specimens-source-name = Ин чист
specimens-source-add = Илова кардани сарчашма
specimens-source-remove = Гирифтан

specimens-preview-as = Бо чашми кӣ
specimens-preview-public = ҳама
specimens-preview-member = мақомоти бақайдгирии кишварҳои аъзо
specimens-preview-own = созмони худи Шумо
specimens-preview-nothing = Ин хонанда аз он чизе намебинад: барои ӯ ин нусха вуҷуд надорад.

specimens-revise = Таҳрир кардан
specimens-revise-note = Таҳрири нашршуда ҳамон тавр мемонад, то шахси дуюм таҳрири навро нашр кунад.
specimens-revisions = Таҳрирҳо
specimens-revisions-lead = Ҳар таҳрири нашршуда: чӣ тағйир ёфт, кӣ тағйир дод ва чаро.
specimens-revision = Таҳрири { $number }
specimens-revision-by = Навишт: { $writer }, нашр кард: { $reviewer }
specimens-revision-reason = Сабаб
specimens-revision-first = Таҳрири аввал
specimens-revision-closed = Он чи дар он гуфта шудааст, барои Шумо нест.
specimens-revision-same = Аз он чи Шумо хонда метавонед, чизе тағйир наёфтааст.
specimens-change-what = Чӣ
specimens-change-before = Пеш
specimens-change-after = Акнун
specimens-change-readers = Хонандагони номбаршуда
specimens-change-picture = Тасвир
specimens-change-mark = Унсур

specimens-flash-begun = Пешнавис оғоз шуд.
specimens-flash-saved = Нигоҳ дошта шуд.
specimens-flash-submitted = Барои нашр фиристода шуд. Шахси дуюми кишвари Шумо дар бораи он қарор мекунад.
specimens-flash-released = Нашр шуд.
specimens-flash-returned = Баргардонида шуд.
specimens-flash-discarded = Аз пешнавис даст кашида шуд.

specimens-error-choice = Лутфан аз рӯйхат якеро интихоб кунед.
specimens-error-document = Лутфан ҳуҷҷати кишвари худро интихоб кунед.
specimens-error-number = Рақами ҳуҷҷат ду рақам дорад, аз 01 то 99.
specimens-error-name = Лутфан ном нависед, на зиёда аз 200 ҳарф.
specimens-error-long = Ин матн хеле дароз аст.
specimens-error-untitled = Лутфан номро ҳам нависед; бе он касе ин матнро намеёбад.
specimens-error-day = Лутфан рӯзро чун 2016-03-14 нависед.
specimens-error-millimetres = Лутфан миллиметрро чун 85.6 нависед, то 2000.
specimens-error-count = Лутфан адади бутун нависед, то 999.
specimens-error-group-weaker = Маълумот наметавонад аз тамоми нусха васеътар кушода бошад.
specimens-error-reader = Лутфан аз рӯйхат интихоб кунед.
specimens-error-url = Суроға бо https:// ё http:// оғоз меёбад ва сайтеро номбар мекунад.
specimens-error-source-name = Лутфан гӯед, ки ин чист, на зиёда аз 300 ҳарф.
specimens-error-many = Онҳо аллакай аз ҳад зиёданд.
specimens-error-reason = Лутфан сабабро нависед, на зиёда аз 1000 ҳарф.
specimens-error-changed = Дар ин миён каси дигар инро нигоҳ дошт. Навиштаи Шумо дар ин ҷост, навиштаи ӯ дар пешнавис. Лутфан муқоиса кунед ва баъд боз нигоҳ доред.
specimens-conflict-draft = Ин пешнавис ҳанӯз навишта мешавад ва барои нашр фиристода нашудааст.
specimens-conflict-submitted = Ин пешнавис дар интизори нашр аст ва тағйир додан мумкин нест.
specimens-conflict-changed = Дар ин миён каси дигар ин пешнависро тағйир дод. Лутфан онро боз бинед.
specimens-conflict-missing = Чизе намерасад. Пешнавис мегӯяд, ки чӣ.
specimens-conflict-revised = Дар ин миён таҳрири навтар нашр шуд.
specimens-obstacle-red = Қисме танҳо барои шахсони номбаршуда аст ва ҳеҷ кадоми онҳо ҳақи нашр кардани онро надорад.
specimens-reviewers-title = Пешнависҳое, ки ҳеҷ кас ҳақи нашрашонро надорад
specimens-reviewers-lead = Онҳо танҳо барои шахсони номбаршудаанд ва ҳеҷ кадоми онҳо дигар ҳақи нашр надорад. Баррасикунандаеро номбар кунед, ки дар он саҳм надошт. Ӯ пешнависро мебинад, хонандаи матни нашршуда намешавад ва ба нависандагон хабар дода мешавад.
specimens-reviewers-empty = Ҳар пешнавис касеро дорад, ки онро нашр карда метавонад.
specimens-reviewers-begun = Оғоз шуд: { $day }
specimens-reviewers-none = Дар кишвари Шумо баррасикунандае намондааст, ки дар он саҳм надошта бошад.
specimens-reviewers-person = Баррасикунандаро интихоб кунед
specimens-reviewers-name = Нашрро ба ӯ супоридан
specimens-error-reviewer = Лутфан баррасикунандаро аз рӯйхат интихоб кунед.
specimens-flash-appointed = Баррасикунанда номбар шуд ва ба нависандагони пешнавис хабар дода шуд.
specimens-conflict-appointed = Ин шахс дар пешнавис саҳм дошт.
