# Review by a native reader: the whole file; above all glossary-title, glossary-hints
# The agreed words: what each language calls the things every register works with.

# The list, and one term.
glossary-title = Калимаҳои мувофиқашуда
glossary-lead = Мақомоти бақайдгирӣ як чизро дар сездаҳ забон чӣ меноманд.
glossary-waiting = Қарори Шуморо интизоранд
glossary-search = Ҷустуҷӯи калима
glossary-all = Ҳамаи калимаҳо
glossary-nothing = Ҳанӯз чунин калима нест
glossary-nothing-advice = Навишти дигар ё забони дигарро санҷед.
glossary-count = { $count ->
    [0] { $count } истилоҳ
    [one] { $count } истилоҳ
   *[other] { $count } истилоҳ
}
glossary-languages = { $count ->
    [0] Ба { $count } забон
    [one] Ба { $count } забон
   *[other] Ба { $count } забон
}
glossary-also = инчунин:
glossary-none = Ҳанӯз калима нест
glossary-unconfirmed = тасдиқ нашудааст
glossary-sources = Калимаҳо аз куҷо омадаанд
glossary-origin-found = Калимаҳои аввали портал дар қонунҳо, саҳифаҳои мақомот ва матбуоти кишварҳои аъзо ёфт шудаанд.
glossary-origin-own = Ин истилоҳро созандагони портал худашон тарҷума кардаанд; қонун ё мақоме, ки онро ба кор барад, ёфт нашуд.
glossary-unconfirmed-note = Калимаҳои аломатдорро ҳанӯз ягон соҳибзабон тасдиқ накардааст. Кормандон метавонанд ҳамонҳо ё калимаҳои дигарро пешниҳод кунанд.

# Beside the words of a translator.
glossary-hints = Калимаҳои мувофиқашуда барои ин қисм

# Proposals and what becomes of them.
glossary-proposals = Калимаҳои пешниҳодшуда
glossary-approve = Тасдиқ кардан
glossary-decline = Рад кардан
glossary-decline-label = Сабаби рад
glossary-take-back = Бозпас гирифтан
glossary-take-back-label = Сабаби бозпас гирифтани ин калима
glossary-history = Таърихи калимаҳо
glossary-propose = Пешниҳоди калима
glossary-language = Забони калима
glossary-word = Калима
glossary-word-hint = Ҳамон тавре ки дар луғат меояд.
glossary-reason = Чаро ин калима
glossary-reason-hint = Қонун, варақа ё истифода дар идораи Шумо.
glossary-send = Пешниҳод кардан
glossary-state-proposed = пешниҳод шуд
glossary-state-approved = тасдиқ шуд
glossary-state-declined = рад шуд

# Errors at fields, and sentences after a step.
glossary-error-language = Лутфан забонро интихоб кунед.
glossary-error-word = Лутфан калимае нависед, ки аз 120 ҳарф зиёд набошад.
glossary-error-reason = Лутфан сабабе нависед, ки аз 500 ҳарф зиёд набошад.
glossary-error-same = Калимаи мувофиқашуда ҳамин аст.
glossary-error-many = Сӣ калимаи Шумо қарорро интизоранд. Лутфан то қарор дар бораи баъзеи онҳо интизор шавед.
glossary-conflict-decided = Дар бораи ин пешниҳод аллакай қарор қабул шудааст.
glossary-flash-proposed = Пешниҳод шуд. Масъули ин забон қарор мекунад.
glossary-flash-approved = Тасдиқ шуд. Акнун калимаи мувофиқашуда ҳамин аст.
glossary-flash-declined = Рад шуд.
glossary-flash-taken-back = Бозпас гирифта шуд. Ин калима дигар мувофиқашуда нест.
search-kind-term = Калимаи мувофиқашуда
