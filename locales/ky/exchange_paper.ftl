# What leaves the desk on paper, what anybody learns of it, and the figures of the exchange.
# To be confirmed by a native reader: exchange-status-in-force, exchange-extract-boxes, exchange-extract-offline, exchange-figures-ninth,
# exchange-status-replaced.

exchange-extract = Кагаздагы көчүрмө
exchange-extract-lead = Жазуу эки тилде катар, аны менен ар ким күчүндө экенин биле ала турган код менен. Жасалганы жазылып коюлат.
exchange-extract-first = Биринчи тил
exchange-extract-second = Экинчи тил
exchange-extract-draw = Көчүрмөнү жасоо
exchange-extract-error-same = Эки башка тил тандаңыз.
exchange-extract-title = Жарандык абал актысынын жазуусунан көчүрмө
exchange-extract-standing = Басылган кездеги абалы
exchange-extract-released = Жөнөтүлгөн күнү
exchange-extract-printed = Басылган күнү
exchange-extract-replaced = Муну алмаштырган: { $reference }
exchange-extract-check = Дагы күчүндөбү? Сүрөт ушуну гана айткан, баарына ачык баракка алып барат.
exchange-extract-offline = Тармаксыз: бул кабардын дүмүрчөгүн файл түрүндө сурап алып, sijil verify менен текшериңиз. Дүмүрчөк мазмунду акыркы саптагыдай атайт.
exchange-extract-boxes = Талаанын алдындагы номер – ICCS 16-конвенциясынын формаларындагы уячасы.

exchange-status-title = Көчүрмөнүн абалы
exchange-status-lead = Бул жерде жазуу жөнүндө башка эч нерсе айтылбайт жана эч кимдин аты аталбайт.
exchange-status-in-force = Чыныгы, өзгөрбөгөн, күчүндө
exchange-status-replaced = Чыныгы, { $day } тартып алмаштырылган
exchange-status-unknown = Белгисиз код

exchange-figures = Алмашуунун көрсөткүчтөрү
exchange-figures-lead = Он эки айда жөнөтүлгөнү жана келгени; ачык иштер бүгүнкү күнгө. Сандар гана.
exchange-figures-table = Таблица (CSV)
exchange-figures-month = Ай
exchange-figures-country = Өлкө
exchange-figures-open = Ачык
exchange-figures-overdue = Мөөнөтү өткөн
exchange-figures-unopened = Ачылбаган
exchange-figures-side = Тарап
exchange-figures-ours = Бизде
exchange-figures-theirs = Аларда
exchange-figures-median = Жарымы ушул мөөнөттө
exchange-figures-ninth = Ондон тогузу ушул мөөнөттө
exchange-figures-days = күн
exchange-figures-working-days = жумуш күнү
exchange-figures-by-month = Ай сайын
exchange-figures-by-country = Өлкөлөр боюнча
exchange-figures-by-kind = Түрлөр боюнча жана жооп берүү мөөнөтү
exchange-figures-how = Жооп жеткирилген күндөн тартып, мөөнөтү кандай күн менен саналса, ошондой саналат; сураган тараптан түшүндүрмө күтүлгөндө эсеп токтоп турган. Айлар григориан календары менен жана UTC боюнча.
