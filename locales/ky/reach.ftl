# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = Эмне кимге жетти
reach-lede = Бул жөнүндө порталда жана кат менен кимдерге кабарланды. Уюмуңузга кирбегендер саналат гана; каттын ачылган-ачылбаганы белгисиз.
reach-none = Бул жөнүндө азырынча эч кимге кабарланган жок.
reach-portal = Порталда кабарланган
reach-tried = Кайра жөнөтүлүп жаткан
reach-sent = Жөнөтүлгөн
reach-bounced = Кайтып келген
reach-readers = Эсеби жок окурмандар
reach-own = Сиздин уюмда
reach-all = Баары
reach-more = Биринчи { $count } кишинин гана аты жазылган.
reach-kept = Каттар эмне болгону үч ай, порталдагы билдирүүлөр бир жыл сакталат.
