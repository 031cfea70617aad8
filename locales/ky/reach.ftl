# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = Кимге эмне жетти
reach-lede = Бул жөнүндө порталда жана кат менен кабардар кылынгандар. Уюмуңузга кирбегендер саналат гана; каттын ачылган-ачылбаганы белгисиз.
reach-none = Бул жөнүндө азырынча эч кимге кабарланган жок.
reach-portal = Порталда кабарланган
reach-tried = Кайра жөнөтүлүп жаткан
reach-sent = Жөнөтүлгөн
reach-bounced = Кайтып келген
reach-readers = Эсеби жок окурмандар
reach-own = Уюмуңузда
reach-all = Баары
reach-more = Биринчи { $count } кишинин гана аты жазылган.
reach-kept = Каттардын абалы үч ай, порталдагы билдирүүлөр бир жыл сакталат.
