# Review by a native reader: the whole file; above all inbox-read, inbox-read-all

# What a person is told in the portal.
inbox-title = Огоҳиномаҳо
inbox-lede = Он чи ба Шумо хабар дода шуд, аз рӯи мавзӯи он гурӯҳбандӣ шудааст. Ҳар огоҳинома як сол нигоҳ дошта мешавад.
inbox-count = { $count ->
    [0] Огоҳиномаи нохонда нест
    [one] Як огоҳиномаи нохонда
   *[other] { $count } огоҳиномаи нохонда
}
inbox-show = Кадом огоҳиномаҳо
inbox-show-matter = Дар бораи чӣ
inbox-show-all = Ҳама
inbox-show-unread = Нохондаҳо
inbox-unread = Нохонда
inbox-read = Хондашуда ҳисоб кардан
inbox-read-all = Ҳамаро хондашуда ҳисоб кардан
inbox-flash-read = Огоҳинома хондашуда ҳисоб мешавад.
inbox-flash-all-read = Ҳамаи огоҳиномаҳое, ки Шумо дидед, хондашуда ҳисоб мешаванд. Он чи дар интизори Шумост, мемонад.
inbox-waiting-lede = Ҳар яке аз инҳо то он даме ки Шумо онро иҷрошуда ҳисоб кунед ё касе ба он ҷавоб диҳад, дар ин ҷо мемонад.
inbox-done = Иҷрошуда ҳисоб кардан
inbox-group-read = Ҳамаи инҳоро хондашуда ҳисоб кардан
inbox-group-done = Ҳамаи инҳоро иҷрошуда ҳисоб кардан
inbox-group-all = Ҳамаашро дар ин ҷо нишон додан: { $count }
inbox-nothing-else = Чизи дигар нест.
inbox-account = Ҳисоб
inbox-flash-group-read = Ин огоҳиномаҳо қайд шуданд.
inbox-nothing = Ҳанӯз огоҳинома нест
inbox-nothing-unread = Ҳамаро хондаед
inbox-nothing-advice = Он чи Шуморо интизор аст ва он чи ба Шумо хабар дода мешавад, дар ин ҷо меояд.
inbox-unsaid = Огоҳиномаи нусхаи дигари портал
inbox-link-title = Пайванди интихоби гузарвожаи нав
inbox-link-text = Касе, эҳтимол худи Шумо, барои интихоби гузарвожаи нав пайванд хост. Он ба почтаи Шумо фиристода шуд ({ $time }).
inbox-recovery-title = Барқарорсозии ҳисоби Шумо оғоз шуд
inbox-recovery-text = Маъмур барқарорсозии ҳисоби Шуморо оғоз кард ({ $time }). Гузарвожаи пешина аз кор монд ва пайванди интихоби гузарвожаи нав ба почтаи Шумо фиристода шуд.
