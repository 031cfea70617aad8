# The rehearsal: two invented countries in which everything of the exchange can be tried without fear.
# To be confirmed by a native reader: rehearsal-title (said as practice), rehearsal-seat*, rehearsal-sit*, rehearsal-try-*,
# rehearsal-filling, and the names of the two invented countries beside those of the members.
# Also rehearsal-branch.

rehearsal-title = Жаттығу
rehearsal-band = Елдер ойдан шығарылған, адамдар ойдан шығарылған. Бұл жерден ештеңе шықпайды және мұндағы ештеңе дәлел емес.
rehearsal-lead = Шын жұмыстағыдай жіберіңіз, жіберуге рұқсат беріңіз, ашыңыз және жауап беріңіз. Әр қадам шынайы; тек елдер, адамдар және жазбалар ойдан шығарылған. Бар адамның деректерін ешқашан жазбаңыз.
rehearsal-practise = Жаттығып көру
rehearsal-leave = Жаттығудан шығу
rehearsal-desk = Жұмыс үстеліне өту
rehearsal-register = Жаттығу тіркеу органы
rehearsal-branch = Жаттығу тіркеу органының бөлімі
rehearsal-change = Орынды ауыстыру
rehearsal-seats = Орын таңдаңыз
rehearsal-seats-text = Оны қалаған кезде ауыстырып, бір істің екі тарапын да өзіңіз жүргізіңіз.
rehearsal-seat-officer = Жоба жазады, ашады және жауап береді
rehearsal-seat-releaser = Екіншісі жазғанды жіберуге рұқсат береді; үйлестіруші
rehearsal-seat-branch = Сол елдің басқа бөлімінде қайта бағытталған істерді ашады және жауап береді
rehearsal-sit = Осында отыру
rehearsal-sits = Сіз осында отырсыз
rehearsal-filled = Толтырылған уақыты: { $time }. Бір күннен кейін, онда ешкім жұмыс істемесе, босатылады.
rehearsal-unfilled = Бірінші орын алынғанда толтырылады; бұл бірнеше секунд алады.
rehearsal-filling = Жаттығу дәл қазір толтырылып жатыр. Бірнеше секундтан кейін қайталап көріңіз.
rehearsal-try = Нені көруге болады
rehearsal-try-text = Толтырылғаннан бері істелгені, кім істесе де, белгіленген.
rehearsal-try-submit = Туу туралы хабарлама жазып, жіберуге рұқсат сұраңыз.
rehearsal-try-release = Сол елде жіберуге рұқсат беретін адамның орнына ауысып, рұқсат беріңіз. Жазған адамның өзі рұқсат бере алмайды.
rehearsal-try-open = Екінші елге ауысып, келгенді ашыңыз және қабылдаңыз.
rehearsal-try-forward = Солтүстік елдің бір ісін екінші бөліміне қайта бағыттап, сондағы орынға ауысып, оны ашыңыз.
rehearsal-try-ask = Жіберушіден бірдеңе сұраңыз немесе кейінірек мерзім ұсыныңыз.
rehearsal-try-answer = Жауап беріңіз немесе қорытындысын беріңіз; тіркелімге енгенін екінші адам растайды.
rehearsal-try-close = Жіберушінің орнына қайтып, жауабын оқыңыз және істі жабыңыз.
rehearsal-done = Істелді
rehearsal-proof = Шын жұмыста портал осы жерде кім екеніңізді тағы бір рет сұрайды.
rehearsal-reset = Қайта бастау
rehearsal-reset-lead = Мұнда көрілгеннің бәрі, қазір жаттығып отырғандардың бәрі үшін, ұмытылады, орнына әр күйдегі істер қойылады. Бұл бірнеше секунд алады.
rehearsal-reset-do = Босатып, қайта толтыру
rehearsal-keep = Сол күйінде қалдыру
rehearsal-flash-reset = Жаттығу қайта толтырылды. Орын таңдаңыз.
rehearsal-flash-seat = Алдымен орын таңдаңыз. Орныңыз болса, осы арада жаттығу қайта толтырылды, онда көрілгендер енді жоқ.
