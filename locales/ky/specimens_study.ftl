# Working with specimens: versions beside each other, which document somebody holds, training, the magnifier, and the
# register as a feed and as data.
# To be confirmed by a native reader: specimens-compare-moved, specimens-compare-lead, specimens-identify,
# specimens-ask-construction, specimens-ask-chip, specimens-training-right, specimens-training-wrong

specimens-compare = Версияларды салыштыруу
specimens-compare-lead = Айырмасы алдыда турат, бирдейи бүктөлгөн.
specimens-compare-with = Салыштыруу
specimens-compare-code = { $count }-версиянын коду
specimens-compare-show = Салыштыруу
specimens-compare-twice = Бир эле версия эки жолу жазылган; ал бир жолу көрсөтүлөт.
specimens-compare-few = Кеминде эки версияны жазыңыз.
specimens-compare-differences = { $count ->
    [0] Сүрөттөлгөндөрдө айырма жок
    [one] { $count } айырма
   *[other] { $count } айырма
}
specimens-compare-alike = { $count ->
    [one] { $count } окшоштук
   *[other] { $count } окшоштук
}
specimens-compare-what = Эмне
specimens-compare-how = Кандай айырмаланат
specimens-compare-added = кошулган
specimens-compare-gone = алынып салынган
specimens-compare-moved = башка жерде
specimens-compare-changed = өзгөргөн
specimens-compare-present = бар
specimens-compare-absent = жок
specimens-compare-unknown = белгисиз
specimens-compare-pictures = Сүрөттөр
specimens-compare-no-picture = сүрөт жок

specimens-identify = Документти аныктоо
specimens-identify-lead = Көрө алганыңызга жооп берип, калганын өткөрүп жибериңиз. Булардан эч нерсе сакталбайт.
specimens-identify-remaining = { $count ->
    [0] Бир да версия калган жок
    [one] { $count } версия калды
   *[other] { $count } версия калды
}
specimens-identify-skip = Айта албайм
specimens-identify-answers = Жоопторуңуз
specimens-identify-skipped = өткөрүлгөн
specimens-identify-change = Өзгөртүү
specimens-identify-again = Кайра баштоо
specimens-identify-none = Сиз окуй ала турган бир да версия бардык жоопторго туура келбейт. Бирин кайтарып алыңыз же ошол өлкөнүн каттоо органынан сураңыз.
specimens-identify-stays = Суралган маалымат реестрге белгисиз болсо, версия тизмеде калат.
specimens-identify-done = Сурай турган башка нерсе жок.
specimens-ask-country = Анда кайсы өлкөнүн аты бар?
specimens-ask-construction = Ал кандай жасалган?
specimens-ask-format = Өлчөмү кандай?
specimens-ask-chip = Чиптин контакттары көрүнөбү?
specimens-ask-chip-visible = ооба, кичинекей металл пластинка
specimens-ask-chip-hidden = жок
specimens-ask-mrz = Машина үчүн баш тамгалардан, цифралардан жана < белгилеринен турган саптар барбы?
specimens-ask-calendar = Күндөрү кайсы календарь боюнча?
specimens-ask-number = Номеринин түзүмү кандай? A тамганы, 9 цифраны билдирет.

specimens-training = Элементтерди табуу
specimens-training-lead = Бир элемент сүрөттөлөт. Ал сүрөттүн кайсы жеринде экенин айтыңыз.
specimens-training-step = { $number }-элемент, баары { $total }
specimens-training-where = Ал кайда?
specimens-training-place = { $count }-орун
specimens-training-right = Туура, ал { $number }-орунда.
specimens-training-wrong = Ал жерде эмес. Ал { $number }-орунда.
specimens-training-next = Кийинки элемент
specimens-training-result = { $total } элементтин ичинен { $right } табылды
specimens-training-again = Дагы бир жолу
specimens-training-none = Бул сүрөттө Сиз окуй ала турган бир да элемент белгиленген эмес.

specimens-zoom = Лупа
specimens-zoom-in = Чоңураак
specimens-zoom-out = Кичирээк
specimens-zoom-whole = Бүт сүрөт

specimens-feed = Жаңы үлгүлөрдүн тасмасы
specimens-data = Маалымат түрүндө (JSON)
