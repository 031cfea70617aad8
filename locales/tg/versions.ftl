# Versions of a text, and work that is not saved yet.

# Every save of a text.
achievements-versions-title = Нусхаҳо
achievements-versions-text = Ҳар нигоҳдорӣ боқӣ мемонад. Барои дидани фарқ ду нусхаро интихоб кунед.
achievements-versions-none = Ҳанӯз ба ин забон нусха нест
achievements-versions-current = ҷорӣ
achievements-versions-from = аз
achievements-versions-to = то
achievements-versions-from-this = Муқоиса аз нусхаи { $count }
achievements-versions-to-this = Муқоиса то нусхаи { $count }
achievements-versions-preview = Чунон ки хонандагон мебинанд
achievements-versions-compare = Муқоиса кардан
achievements-versions-older = Нусхаҳои кӯҳнатар
achievements-versions-newest = Нусхаҳои навтарин
achievements-versions-made-written = навишташуда
achievements-versions-made-restored = барқароршуда
achievements-versions-made-confirmed = дидашуда, бе тағйир
achievements-versions-made-imported = воридшуда
achievements-versions-ribbon = Пешнамоиши нусхаи { $version }. Ин саҳифаро танҳо созмони Шумо мебинад.

# Two versions compared.
achievements-compare-title = Чӣ тағйир ёфт
achievements-compare-one-column = Як сутун
achievements-compare-two-columns = Паҳлӯ ба паҳлӯ
achievements-compare-same = Ҳар ду нусха яксон аст.
achievements-compare-removed = гирифташуда
achievements-compare-added = иловашуда
achievements-compare-restore-text = Матни он нусха нусхаи нав мешавад. Чизе нест намешавад.
achievements-compare-restore = Барқарор кардани нусхаи { $count }

# Two editors at once.
achievements-two-touching = { $count ->
    [one] Дар як ҷой ҳардуи шумо навиштаед. Навиштаи ҳар ду дар он ҷост; лутфан интихоб кунед.
   *[other] Дар { $count } ҷой ҳардуи шумо навиштаед. Навиштаи ҳар ду дар он ҷост; лутфан интихоб кунед.
}
achievements-two-apart = Тағйироти ҳардуи шумо ба ҳам намерасанд; дар ин ҷо якҷо шудаанд.
achievements-two-together = Матни якҷошуда
achievements-two-difference = Фарқҳо
achievements-two-save = Нигоҳ доштани ин матн

# Work that is not saved.
achievements-autosave-title = Кори нигоҳдоштанашуда
achievements-autosave-offer = Шумо кори нигоҳдоштанашуда доред: { $time }.
achievements-autosave-taken = Ин кори нигоҳдоштанашудаи Шумост ({ $time }). То нигоҳ доштан онро каси дигар намебинад.
achievements-autosave-take-up = Идома додан
achievements-autosave-discard = Партофтан
achievements-autosave-difference = Фарқ аз матни нигоҳдошта
achievements-autosave-kept = Ҳифз шуд: { $time }
achievements-autosave-keep = Ҳамчун кори нотамом ҳифз кардан
achievements-autosave-offline = Пайваст нест. Навиштаи Шумо дар ин равзана мемонад ва баъди барқарор шудани пайваст фиристода мешавад.
achievements-autosave-refused = Навиштаи Шумо ҳифз нашуд. Лутфан пеш аз тарки саҳифа онро нусхабардорӣ кунед.
achievements-autosave-signed-out = Шумо аз ҳисоб баромадед. Навиштаи Шумо дар ин равзана мемонад. Дар равзанаи дигар ворид шавед, он гоҳ фиристода мешавад.

# Sentences after a step.
achievements-flash-kept = Ҳифз шуд. То нигоҳ доштан онро каси дигар намебинад.
achievements-flash-kept-for-later = Ин матн дар ин миён ба марҳилаи баъдӣ гузашт. Навиштаи Шумо барои Шумо ҳифз шуд.
achievements-flash-discarded = Партофта шуд.
achievements-flash-restored = Ҳамчун нусхаи нав барқарор шуд.
achievements-way-restored = Нусхаи кӯҳна барқарор шуд

# A form sent after the session ended.
error-signed-out-title = Шумо аз ҳисоб баромадед
error-signed-out-text = Чизе гум нашудааст. Навиштаи Шумо дар ин саҳифа аст; лутфан онро кушода гузоред.
error-signed-out-sign-in = Ворид шудан дар равзанаи дигар
error-signed-out-send = Фиристодани навиштаи ман
