# What leaves the desk on paper, what anybody learns of it, and the figures of the exchange.
# To be confirmed by a native reader: exchange-status-in-force, exchange-extract-boxes, exchange-extract-offline, exchange-figures-ninth (ICCS as АХХК),
# exchange-status-replaced.

exchange-extract = Қағаздағы үзінді көшірме
exchange-extract-lead = Жазба екі тілде қатар, кез келген адам күші бар-жоғын білетін кодпен. Жасалғаны жазып қойылады.
exchange-extract-first = Бірінші тіл
exchange-extract-second = Екінші тіл
exchange-extract-draw = Үзінді көшірмені жасау
exchange-extract-error-same = Екі түрлі тіл таңдаңыз.
exchange-extract-title = Азаматтық хал актісінің жазбасынан үзінді көшірме
exchange-extract-standing = Басылған кездегі күйі
exchange-extract-released = Жіберілген күні
exchange-extract-printed = Басылған күні
exchange-extract-replaced = Мұны алмастырған: { $reference }
exchange-extract-check = Күші бар ма? Сурет тек осыны айтатын, барлығына ашық бетке апарады.
exchange-extract-offline = Желісіз: осы хабардың түбіртегін файл түрінде сұрап алып, sijil verify арқылы тексеріңіз. Түбіртек мазмұнды соңғы жолдағыдай атайды.
exchange-extract-boxes = Өрістің алдындағы нөмір – АХХК 16-конвенциясының нысандарындағы торкөзі.

exchange-status-title = Үзінді көшірменің күйі
exchange-status-lead = Мұнда жазба туралы басқа ештеңе айтылмайды және ешкімнің аты аталмайды.
exchange-status-in-force = Түпнұсқаға сай, өзгермеген, күшінде
exchange-status-replaced = Түпнұсқаға сай, { $day } бастап алмастырылған
exchange-status-unknown = Белгісіз код

exchange-figures = Алмасу көрсеткіштері
exchange-figures-lead = Он екі айда жіберілген мен келген; ашық істер бүгінгі күнге. Тек сандар.
exchange-figures-table = Кесте (CSV)
exchange-figures-month = Ай
exchange-figures-country = Ел
exchange-figures-open = Ашық
exchange-figures-overdue = Мерзімі өткен
exchange-figures-unopened = Ашылмаған
exchange-figures-side = Тарап
exchange-figures-ours = Бізде
exchange-figures-theirs = Оларда
exchange-figures-median = Жартысы осы мерзімде
exchange-figures-ninth = Оннан тоғызы осы мерзімде
exchange-figures-days = күн
exchange-figures-working-days = жұмыс күні
exchange-figures-by-month = Ай сайын
exchange-figures-by-country = Елдер бойынша
exchange-figures-by-kind = Түрлер бойынша және жауап беру мерзімі
exchange-figures-how = Жауап жеткізілген күннен бастап, мерзімі қандай күнмен саналса, сондай күнмен саналады; сұраған тараптан түсіндірме күткенде санақ тоқтап тұрды. Айлар григориан күнтізбесімен және UTC бойынша.
