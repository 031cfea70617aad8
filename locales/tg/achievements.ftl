# Review by a native reader: whole file
# Achievements: what an organisation wants the others to know.

# The list.
achievements-list-title = Дастовардҳо
achievements-list-filters = Филтрҳо
achievements-list-country = Кишвар
achievements-list-theme = Мавзӯъ
achievements-list-more = Забон ва сол
achievements-list-language = Забони матн
achievements-list-year = Сол
achievements-list-any = Ҳама
achievements-list-apply = Татбиқ кардан
achievements-list-without = хориҷ кардан
achievements-list-all = Ҳамаи дастовардҳо
achievements-list-found = { $count ->
    [0] Дастоварде ёфт нашуд
    [one] { $count } дастовард ёфт шуд
   *[other] { $count } дастовард ёфт шуд
}
achievements-list-empty-title = Дар ин ҷо ҳанӯз чизе нест
achievements-list-empty-text = Ба ин интихоб ягон дастовард мувофиқ нест. Яке аз филтрҳоро хориҷ кунед ё дертар баргардед.
achievements-list-subscribe = Гирифтани хабарҳо тавассути почта
achievements-list-feed = Лентаи хабарҳо
achievements-feed-title = Sijil: дастовардҳои мақомоти САҲШ
achievements-new = Дастоварди нав

# States of a post.
achievements-state-draft = Пешнавис
achievements-state-submitted = Дар баррасӣ
achievements-state-published = Нашршуда
achievements-state-withdrawn = Бозпасгирифта

# The strip of thirteen languages.
achievements-strip = { $count } аз 13 забон мутобиқ
achievements-key-original = забони аслӣ
achievements-key-current = тарҷумаи мутобиқ
achievements-key-older = кӯҳнатар аз матни аслӣ
achievements-key-missing = ҳанӯз тарҷума нашудааст
achievements-mark-original = матни аслӣ
achievements-mark-current = мутобиқ
achievements-mark-older = кӯҳнатар аз матни аслӣ
achievements-mark-missing = ҳанӯз тарҷума нашудааст
achievements-mark-in-work = дар ҷараёни кор

# One post.
achievements-show-original = Забони матни аслӣ: { $language }.
achievements-show-translation = Нашри тарҷума: { $date }, { $organisation }. Танҳо матни аслӣ эътибори расмӣ дорад.
achievements-show-read-original = Хондани матни аслӣ
achievements-show-fallback = Ин матн ҳанӯз тарҷума нашудааст; он бо забони { $language } нишон дода мешавад.
achievements-show-published = Дар Sijil нашр шуд
achievements-show-organisation = Созмон
achievements-show-reference = Рақами сабт
achievements-show-sources = Сарчашмаҳо
achievements-show-own-words = Хулоса бо баёни худи портал навишта шудааст.
achievements-show-print = Чоп кардан
achievements-show-work = Кор бо ин матн
achievements-show-subscribe = Хабарҳои ин кишвар тавассути почта
achievements-show-languages = Бо забонҳои дигар

# The desk.
achievements-drafts-title = Пешнависҳо
achievements-drafts-empty-title = Пешнавис нест
achievements-drafts-empty-text = Он чи созмони Шумо менависад, то нашр шудан дар ин ҷо меистад.
achievements-drafts-changed = Тағйир ёфт: { $time }
achievements-review-revision = Нусхаи { $count }
achievements-review-reason = Сабаб:
achievements-review-submit = Фиристодан ба баррасӣ
achievements-review-edit = Таҳрир кардан
achievements-review-publish = Нашр кардан
achievements-review-return = Баргардонидан барои ислоҳ
achievements-review-return-label = Эзоҳ ба муаллиф
achievements-review-return-hint = Чӣ бояд тағйир ёбад ва чаро.
achievements-review-waits = Ин матн баррасии шахсеро интизор аст, ки онро нанавиштааст.
achievements-review-withdraw = Бозпас гирифтан
achievements-review-withdraw-label = Сабаби бозпасгирӣ
achievements-review-withdraw-hint = Сабабро созмони Шумо мебинад; матн дигар барои омма намоён нест.
achievements-review-way = Роҳи ин матн
achievements-review-texts = Забонҳо
achievements-way-created = Навишта шуд
achievements-way-rewritten = Тағйир дода шуд
achievements-way-submitted = Ба баррасӣ фиристода шуд
achievements-way-returned = Барои ислоҳ баргардонида шуд
achievements-way-published = Нашр шуд
achievements-way-withdrawn = Бозпас гирифта шуд

# The form.
achievements-edit-title-new = Дастоварди нав
achievements-edit-title-original = Таҳрири матн
achievements-edit-title-translation = Тарҷума
achievements-edit-save = Нигоҳ доштан
achievements-edit-original = Матни аслӣ
achievements-edit-title = Сарлавҳа
achievements-edit-title-hint = Як ҷумла, чунон ки ба ҳамкор мегӯед.
achievements-edit-summary = Хулоса
achievements-edit-summary-hint = Ду ё се ҷумлаи пурра: чӣ, чӣ қадар, аз кай.
achievements-edit-body = Матн
achievements-edit-body-hint = Бо аломатҳои содда сарлавҳа, рӯйхат ва ҷадвал сохта мешавад (Markdown).
achievements-edit-preview = Пешнамоиш
achievements-edit-preview-window = Пешнамоиш дар равзанаи нав
achievements-edit-done = Тарҷума тайёр аст; хонандагон метавонанд онро бинанд.
achievements-edit-sources = Сарчашмаҳо
achievements-edit-sources-hint = Хонанда инро дар куҷо санҷида метавонад? Саҳифа, қонун, ҳисобот.
achievements-edit-source-address = Суроғаи { $count }
achievements-edit-source-title = Сарлавҳаи { $count }
achievements-edit-source-what = Ин чист
achievements-edit-language = Забони матни аслӣ
achievements-edit-choose = Интихоб кунед
achievements-edit-day = Санаи рӯйдод
achievements-edit-day-hint = Мелодӣ ё ҳиҷрии шамсӣ, масалан 14 октябри соли 2026 ё 1405/07/22.
achievements-tools = Абзорҳои навиштан
achievements-tool-bold = Ғафс
achievements-tool-italic = Хамида
achievements-tool-heading = Сарлавҳа
achievements-tool-list = Рӯйхат
achievements-tool-link = Пайванд
achievements-tool-quote = Иқтибос
achievements-tool-table = Ҷадвал
achievements-tool-picture = Тасвир аз китобхона
achievements-tool-picture-close = Пӯшидан

# Two editors at once.
achievements-two-title = Ҳангоми навиштани Шумо каси дигар матнро нигоҳ дошт
achievements-two-text = Чизе гум нашудааст. Дар як тараф нусхаи Шумо, дар тарафи дигар нусхаи нигоҳдошта.
achievements-two-mine = Нусхаи Шумо
achievements-two-theirs = Нусхаи нигоҳдошта
achievements-two-keep-theirs = Боқӣ гузоштани нусхаи нигоҳдошта

# Errors at fields.
achievements-error-unreadable = Дар ин матн аломате ҳаст, ки нигоҳ дошта намешавад. Лутфан онро аз нав нависед.
achievements-error-title-missing = Лутфан сарлавҳаро нависед.
achievements-error-title-long = Сарлавҳа набояд аз 150 ҳарф зиёд бошад.
achievements-error-summary-missing = Лутфан хулосаро нависед.
achievements-error-summary-long = Хулоса набояд аз 800 ҳарф зиёд бошад.
achievements-error-body-long = Матн набояд аз 50 000 ҳарф зиёд бошад.
achievements-error-answer-long = Ҷавоб набояд аз 2 000 ҳарф зиёд бошад.
achievements-error-theme = Лутфан мавзӯъро интихоб кунед.
achievements-error-language = Лутфан забони матни аслиро интихоб кунед.
achievements-error-day = Ин сана нест. Онро ҳамчун 14 октябри соли 2026 ё 1405/07/22 нависед.
achievements-error-day-future = Сана дар оянда аст; дастовард бояд аллакай рух дода бошад.
achievements-error-source-address = Суроғаи сарчашма бояд бо https:// ё http:// оғоз шавад.
achievements-error-source-title-long = Сарлавҳаи сарчашма набояд аз 300 ҳарф зиёд бошад.
achievements-error-sources-many = Сарчашмаҳо набояд аз 20 адад зиёд бошанд.
achievements-error-reason-missing = Лутфан сабабро нависед.
achievements-error-reason-long = Сабаб набояд аз 1000 ҳарф зиёд бошад.
achievements-error-changed-elsewhere = Ҳангоми навиштани Шумо сабт тағйир ёфт. Лутфан санҷед ва аз нав нигоҳ доред.
achievements-conflict-not-draft = Ин матн дигар пешнавис нест; каси дигар пештар амал кард.
achievements-conflict-not-submitted = Ин матн дигар дар интизори баррасӣ нест; каси дигар пештар амал кард.
achievements-conflict-not-published = Ин матн дигар барои омма кушода нест; каси дигар пештар амал кард.

# Sentences after a step.
achievements-flash-saved = Нигоҳ дошта шуд.
achievements-flash-submitted = Ба баррасӣ фиристода шуд. Баррасикунандагони созмони Шумо огоҳ карда шуданд.
achievements-flash-published = Нашр шуд. Ба онҳое, ки чунин хабарҳоро хостаанд, мактуб фиристода мешавад.
achievements-flash-returned = Барои ислоҳ баргардонида шуд. Муаллиф огоҳ карда шуд.
achievements-flash-withdrawn = Бозпас гирифта шуд. Матн дигар барои омма намоён нест.

# Mails.
achievements-mail-greeting = Муҳтарам { $name },
achievements-mail-open = Кушодан дар Sijil
achievements-mail-published-subject = { $country }: { $title }
achievements-mail-published-of = { $country }, { $day }
achievements-mail-published-read = Хондан дар Sijil
achievements-mail-waiting = { $count ->
    [one] Як матн Шуморо интизор аст
   *[other] { $count } матн Шуморо интизор аст
}
achievements-mail-told = { $count ->
    [one] Хабари нав дар бораи як матн
   *[other] Хабари нав дар бораи { $count } матн
}
achievements-notice-review = Баррасии Шуморо интизор аст
achievements-notice-review-text = Ҳамкоре дастовардеро ба баррасӣ фиристод: { $title }
achievements-notice-released = Нашр шуд
achievements-notice-released-text = Баррасикунанда матни Шуморо нашр кард: { $title }
achievements-notice-returned = Барои ислоҳ баргардонида шуд
achievements-notice-returned-text = Баррасикунанда дастоварди Шуморо барои ислоҳ баргардонид: { $title }

# The posts as data.
achievements-data-title = Дастовардҳо ҳамчун маълумот
achievements-data-lead = { $count ->
    [one] { $count } дастоварди нашршуда, ҳар матн ба ҳар забон; барои ҷадвалҳо ва барномаҳо.
   *[other] { $count } дастоварди нашршуда, ҳар матн ба ҳар забон; барои ҷадвалҳо ва барномаҳо.
}
achievements-data-metadata = Тавсиф барои барномаҳо
achievements-data-columns = Сутунҳо
achievements-data-column = Ном
achievements-data-meaning = Маъно
achievements-data-form = UTF-8 бо аломати тартиби байт; рӯзҳо тибқи ISO 8601, вақтҳо тибқи UTC, рақамҳои 0–9. Хонае, ки барномаи ҷадвал онро формула мепиндорад, бо апостроф оғоз мешавад.
achievements-column-reference = Рақами сабт: кишвар, сол, тартиб.
achievements-column-address = Суроғаи матн ба забони ин сатр.
achievements-column-country = Кишвар, ду ҳарф (ISO 3166-1).
achievements-column-organisation = Номи созмон ба англисӣ.
achievements-column-theme = Мавзӯъ, як калима аз рӯйхати собит.
achievements-column-day = Рӯзе, ки рух дод.
achievements-column-day-solar-hijri = Ҳамон рӯз дар тақвими ҳиҷрии шамсии Эрон ва Афғонистон: сол-моҳ-рӯз.
achievements-column-published-at = Вақти нашр дар ин ҷо.
achievements-column-updated-at = Вақти тағйири охирин.
achievements-column-original-language = Забоне, ки матн бо он навишта шуд (BCP 47).
achievements-column-language = Забони ин сатр (BCP 47).
achievements-column-status = Ин матн асл аст, тарҷумаи мутобиқ ё аз асл кӯҳнатар: original, current, older.
achievements-column-title = Сарлавҳа.
achievements-column-summary = Хулоса.
achievements-column-text = Матни бе ороиш.
achievements-column-sources = Суроғаҳои сарчашмаҳо, бо фосила ҷудошуда.
