# Review by a native reader: the whole file; above all translation-confirm, translation-conflict-not-behind
# The desk of translations: how each language of a post stands, and who releases it.

# States and steps of a translation.
achievements-mark-in-review = дар баррасӣ
achievements-way-translation-submitted = Тарҷума ба баррасӣ фиристода шуд
achievements-way-translation-returned = Тарҷума барои ислоҳ баргардонида шуд
achievements-way-translation-released = Тарҷума нашр шуд
achievements-way-translation-withdrawn = Тарҷума аз хонандагон бозпас гирифта шуд
achievements-way-translation-confirmed = Тарҷума дида шуд, ҳанӯз дуруст аст

# The desk: the original beside the form.
translation-edit-done = Тарҷума тайёр аст. Ба баррасикунанда фиристода шавад.
translation-source-now = Тарҷумаи Шумо дар ин ҷо мегӯяд
translation-copy = Нусхабардорӣ ба майдони холӣ:
translation-copy-answer = Нусхабардории ин ҷавоб ба майдони холӣ
translation-flash-copied = Агар майдон холӣ буд, нусхабардорӣ шуд.
translation-switch = Идома бо забони дигар
translation-switch-kept = Он чи дар ин ҷо навиштаед, ҳифз мешавад.
translation-behind = Матни аслӣ { $date } тағйир ёфт.
translation-behind-parts = { $count ->
    [one] { $count } сархатро аз нав дидан лозим аст.
   *[other] { $count } сархатро аз нав дидан лозим аст.
}
translation-behind-comparison = Нишон додани ҳамаи тағйирот
translation-confirm = Ҳанӯз дуруст аст, тағйир лозим нест

# What readers are told.
translation-not-followed = Матни аслӣ { $date } тағйир ёфт; ин тарҷума ҳанӯз мутобиқ нашудааст.

# A reviewer reads a translation.
translation-review-title = Баррасии тарҷума
translation-review-texts = Матни аслӣ ва тарҷума
translation-release = Нашр кардани тарҷума
translation-withdraw = Бозпас гирифтани ин тарҷума аз хонандагон
translation-withdraw-label = Сабаби бозпасгирӣ
translation-withdraw-hint = Сабабро нависандаи тарҷума мебинад ва корро идома медиҳад; ба хонандагон забони дигари наздиктарин нишон дода мешавад.
translation-waiting = Матнҳое, ки баррасиро интизоранд

# The table of languages.
translation-languages-title = Ҳолати забонҳо
translation-languages-text = Ҳолати ҳар дастоварди созмони Шумо дар сездаҳ забон. Ҳар аломат ба матн мебарад.
translation-languages-language = Забон
translation-languages-any-language = Ҳамаи забонҳо
translation-languages-state = Ҳолат
translation-languages-any-state = Ҳамаи ҳолатҳо
translation-languages-empty = Дастоварде ба ин интихоб мувофиқ нест
translation-languages-post = Дастовард
translation-languages-next = Саҳифаи баъдӣ
translation-languages-first = Бозгашт ба аввал
translation-languages-totals = Бо рақамҳо

# Sentences after a step.
translation-flash-submitted = Ба баррасӣ фиристода шуд. Хонандагон онро пас аз нашри баррасикунанда мебинанд.
translation-flash-released = Нашр шуд. Хонандагон акнун ин тарҷумаро мебинанд.
translation-flash-withdrawn = Бозпас гирифта шуд. Хонандагон ин тарҷумаро дигар намебинанд.
translation-flash-confirmed = Қайд шуд: тарҷума ҳанӯз дуруст аст.
translation-conflict-not-in-review = Ин матн дигар баррасиро интизор нест; каси дигар пештар амал кард.
translation-conflict-not-released = Хонандагон ин тарҷумаро намебинанд; чизе барои бозпас гирифтан нест.
translation-conflict-not-behind = Ин тарҷума аз матни аслӣ қафо намондааст ё дар ҷараёни кор аст.
