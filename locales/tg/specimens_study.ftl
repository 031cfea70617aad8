# Working with specimens: versions beside each other, which document somebody holds, training, the magnifier, and the
# register as a feed and as data.
# To be confirmed by a native reader: the whole file; above all specimens-compare-alike, specimens-identify,
# specimens-ask-construction, specimens-ask-mrz, specimens-training, specimens-zoom, specimens-feed.

specimens-compare = Муқоисаи нусхаҳо
specimens-compare-lead = Он чи фарқ дорад, аввал меояд, он чи якхела аст, пӯшида мемонад.
specimens-compare-with = Муқоиса кардан
specimens-compare-code = Рамзи нусхаи { $count }
specimens-compare-show = Муқоиса кардан
specimens-compare-twice = Як нусха ду бор номбар шуд; як бор нишон дода мешавад.
specimens-compare-few = Ҳадди ақал ду нусхаро номбар кунед.
specimens-compare-differences = { $count ->
    [0] Дар тавсиф фарқ нест
    [one] { $count } фарқ
   *[other] { $count } фарқ
}
specimens-compare-alike = { $count ->
    [one] { $count } чиз якхела аст
   *[other] { $count } чиз якхела аст
}
specimens-compare-what = Чӣ
specimens-compare-how = Чӣ фарқ дорад
specimens-compare-added = иловашуда
specimens-compare-gone = гирифташуда
specimens-compare-moved = дар ҷойи дигар
specimens-compare-changed = тағйирёфта
specimens-compare-present = ҳаст
specimens-compare-absent = нест
specimens-compare-unknown = маълум нест
specimens-compare-pictures = Тасвирҳо
specimens-compare-no-picture = тасвир нест

specimens-identify = Муайян кардани ҳуҷҷат
specimens-identify-lead = Ба он чи мебинед, ҷавоб диҳед ва аз дигарҳо гузаред. Чизе аз он нигоҳ дошта намешавад.
specimens-identify-remaining = { $count ->
    [0] Нусхае намондааст
    [one] { $count } нусха мондааст
   *[other] { $count } нусха мондааст
}
specimens-identify-skip = Гуфта наметавонам
specimens-identify-answers = Ҷавобҳои Шумо
specimens-identify-skipped = беҷавоб
specimens-identify-change = Тағйир додан
specimens-identify-again = Аз нав оғоз кардан
specimens-identify-none = Ягон нусхае, ки Шумо хонда метавонед, ба ҳамаи ҷавобҳо мувофиқ нест. Яке аз онҳоро бозпас гиред ё аз мақоми бақайдгирии он кишвар пурсед.
specimens-identify-stays = Агар он чи пурсида шуд, дар феҳристи намунаҳо маълум набошад, нусха дар рӯйхат мемонад.
specimens-identify-done = Дигар саволе нест.
specimens-ask-country = Дар он номи кадом кишвар аст?
specimens-ask-construction = Дар кадом шакл сохта шудааст?
specimens-ask-format = Андозааш чӣ қадар аст?
specimens-ask-chip = Оё тамосҳои чип дида мешаванд?
specimens-ask-chip-visible = ҳа, лавҳачаи хурди металлӣ
specimens-ask-chip-hidden = не
specimens-ask-mrz = Оё сатрҳои ҳарфҳои калон, рақамҳо ва аломатҳои < барои мошин ҳастанд?
specimens-ask-calendar = Санаҳояш бо кадом тақвиманд?
specimens-ask-number = Тартиби рақамаш чӣ гуна аст? A ба ҷойи ҳарф ва 9 ба ҷойи рақам меистад.

specimens-training = Унсурҳоро ёбед
specimens-training-lead = Унсур тавсиф мешавад. Гӯед, ки он дар куҷои тасвир аст.
specimens-training-step = Унсури { $number } аз { $total }
specimens-training-where = Дар куҷост?
specimens-training-place = Ҷойи { $count }
specimens-training-right = Дуруст, он дар ҷойи { $number } аст.
specimens-training-wrong = Дар он ҷо нест. Он дар ҷойи { $number } аст.
specimens-training-next = Унсури навбатӣ
specimens-training-result = { $right } аз { $total } ёфт шуд
specimens-training-again = Боз як бор
specimens-training-none = Дар ин тасвир ягон унсуре, ки Шумо хонда тавонед, нишон дода нашудааст.

specimens-zoom = Лупа
specimens-zoom-in = Калонтар
specimens-zoom-out = Хурдтар
specimens-zoom-whole = Тамоми тасвир

specimens-feed = Намунаҳои нав дар лентаи хабарҳо
specimens-data = Дар шакли маълумот (JSON)
