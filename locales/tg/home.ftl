# Review by a native reader: whole file
# The front page.
home-front-title = Дастовардҳои даҳ мақоми САҲШ бо сездаҳ забон
home-front-lead = Дар ин ҷо мақомоти бақайдгирии асноди ҳолати шаҳрвандии кишварҳои аъзои Созмони ҳамкории иқтисодӣ таҷрибаи самараноки худро ба якдигар ва ба омма, ҳар яке бо забони худ ва бо зикри сарчашма, мерасонанд.
home-front-search-hint = Душанбе, Dushanbe ё دوشنبه
home-front-achievements = { $count ->
   *[other] дастовард
}
home-front-members = кишвари аъзо
home-front-languages = забон
home-front-map = Даҳ аъзо
home-front-map-caption = Даҳ аъзо · шумораи дастовардҳо
home-front-newest = Дастовардҳои навтарин
home-front-all = { $count ->
    [0] Ҳоло дастовард нест
    [one] { $count } дастовард
   *[other] Ҳамаи { $count } дастовард
}

# The desk.
home-desk-title = Мизи кории Шумо
home-desk-waiting = { $count ->
    [0] Коре Шуморо интизор нест.
    [one] { $count } кор Шуморо интизор аст.
   *[other] { $count } кор Шуморо интизор аст.
}
home-desk-waiting-title = Корҳои дар интизори Шумо
home-desk-waiting-empty = Коре Шуморо интизор нест. Корҳои нав дар ин ҷо пайдо мешаванд.
home-desk-new-title = Навгониҳо аз дигарон
home-desk-own-title = Созмони Шумо менависад
home-desk-own-empty = Ҳоло пешнавис нест.
home-desk-languages-title = Забонҳои Шумо
home-desk-languages-language = Забон
home-desk-languages-current = Мутобиқ
home-desk-languages-older = Кӯҳнашуда
home-desk-languages-missing = Нест
home-desk-review = Баррасӣ
home-desk-returned = Баргардонидашуда
home-desk-all = Ҳама

# About the portal.
home-about-title = Дар бораи портал
home-about-lead = Sijil портали муштараки мақомоти бақайдгирии асноди ҳолати шаҳрвандии даҳ кишвари аъзои Созмони ҳамкории иқтисодӣ мебошад.
home-about-why-title = Он барои чист
home-about-why-text = Моҳи октябри соли 2011 роҳбарони мақомоти САҲШ дар Теҳрон вохӯрда, хостанд, ки як сомонаи муштарак бошад, то ҳар созмон дастовардҳои худро ба дигарон расонад. Ин ҳамон сомона аст.
home-about-official-title = Онро чӣ гуна бояд шинохт
home-about-official-text = Суроға дар браузери Шумо бояд айнан ҳамоне бошад, ки дар поён оварда шудааст. Портал ҳеҷ гоҳ бо телефон ё паём гузарвожа ё рамз намепурсад.
home-about-languages-title = Забонҳо
home-about-languages-text = Ҳар саҳифа бо сездаҳ забон мавҷуд аст. Матне, ки ҳанӯз тарҷума нашудааст, бо забони наздиктарин ва бо зикри ин ҳолат нишон дода мешавад. Танҳо матни аслӣ эътибори расмӣ дорад.
home-about-accessibility-title = Дастрасӣ барои ҳама
home-about-accessibility-text = Портал ба меъёри WCAG 2.2, сатҳи AA, риоя мекунад. Ҳар саҳифа бе скрипт, бо клавиатура ва бо экранхон кор мекунад ва дар қоғази A4 чоп мешавад.
home-about-privacy-title = Портал дар бораи Шумо чиро нигоҳ медорад
home-about-privacy-text = Аз хонандагони бе ҳисоб ба ҷуз интихоби забон, ки дар файли cookie нигоҳ дошта мешавад, изе намемонад. Ҳеҷ саҳифа аз сомонаи дигар чизе бор намекунад.
