# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = Кімге не жетті
reach-lede = Бұл туралы порталда және хатпен хабардар етілгендер. Ұйымыңызға жатпайтындар тек саналады; хаттың ашылған-ашылмағаны белгісіз.
reach-none = Бұл туралы әлі ешкімге хабарланған жоқ.
reach-portal = Порталда хабарланған
reach-tried = Қайта жіберіліп жатқан
reach-sent = Жіберілген
reach-bounced = Қайтып келген
reach-readers = Тіркелгісі жоқ оқырмандар
reach-own = Ұйымыңызда
reach-all = Барлығы
reach-more = Тек алғашқы { $count } адамның аты жазылған.
reach-kept = Хаттардың жай-күйі үш ай, порталдағы хабарламалар бір жыл сақталады.
