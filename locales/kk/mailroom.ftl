# Review by a native reader: the whole file; above all mailroom-title, mailroom-given-up

# The page of the mailroom: what became of the portal's mails.
mailroom-title = Хаттардың жіберілуі
mailroom-lede = Порталдың хаттарына не болғаны. Мұнда ешқандай мекенжай жазылмайды; хаттың ашылған-ашылмағаны белгісіз.
mailroom-waiting = Күтіп тұрған
mailroom-sent = Соңғы 24 сағатта жіберілген
mailroom-bounced = Соңғы 30 күнде қайтып келген
mailroom-bad = Хат бармайтын мекенжайлар
mailroom-given-up = Жіберілмей қалған
mailroom-none = Жіберілмей қалған хат жоқ.
mailroom-single = Бір-бірлеп
mailroom-column-kind = Түрі
mailroom-column-count = Хаттар
mailroom-column-why = Себебі
mailroom-column-written = Жазылған уақыты
mailroom-column-person = Алушы
mailroom-person = Адамның бетіне
mailroom-elsewhere = Сіздің қарауыңызда емес
mailroom-resend = Қайта жіберу
mailroom-resend-kind = Барлығын қайта жіберу
mailroom-flash-resent = Хат қайта жіберіліп жатыр.
mailroom-flash-kind-resent = Хаттар қайта жіберіліп жатыр.
mailroom-conflict-bad-address = Бұл мекенжайға барған хаттар қайтып келеді. Мекенжай қайта істегенде жіберуге болады.
mailroom-why-refused = Пошта сервері бас тартты
mailroom-why-unreachable = Ешбір пошта сервері қабылдамады
mailroom-why-unwritable = Жазу мүмкін болмады
mailroom-why-bad-address = Мекенжай хат алмайды
mailroom-addresses = Хат бармайтын, тіркелгісі жоқ мекенжайлар
mailroom-addresses-note = Тек @ белгісінен кейінгі бөлігі көрсетіледі. Мекенжайдың істейтінін білгенде хат жіберуді жалғастырыңыз; жіберілмей қалған хаттарды сонда қайта жіберуге болады.
mailroom-column-domain = Домен
mailroom-column-since = Қашаннан бері

# An address that takes no mail: told to its owner in the portal, to those who look after the account by mail too.
accounts-mail-address-fails-subject = Sijil порталының хаттары Сізге жетпейді
accounts-mail-address-fails-text = Мекенжайыңызға жіберілген бірнеше хат қайтып келді ({ $time }), сондықтан ол жаққа енді хат жіберілмейді. Профиліңізге басқа мекенжай жазыңыз немесе әкімшіңізден хат жіберуді жалғастыруды сұраңыз.
accounts-mail-unreachable-subject = Sijil порталының хаттары бір қызметкеріңізге жетпейді
accounts-mail-unreachable-text = Сіз басқаратын бір тіркелгінің мекенжайына жіберілген бірнеше хат қайтып келді ({ $time }), сондықтан ол жаққа енді хат жіберілмейді. Тіркелгі иесі мұны порталда көреді.
accounts-mail-unreachable-do = Мекенжайдың дұрыстығын анықтаңыз, ол істегенде хат жіберуді жалғастырыңыз:
accounts-person-unreachable = Бұл мекенжайға жіберілген хаттар қайта-қайта қайтып келді; { $time } уақытынан бері ол жаққа хат жіберілген жоқ.
accounts-person-trust-hint = Мекенжайдың істейтініне көз жеткізгенде хаттардың қайта баруына рұқсат беріңіз.
accounts-person-trust = Хат жіберуді жалғастыру
accounts-flash-mail-resumed = Бұл мекенжайға хаттар қайта жіберіледі.

# Rows of the audit.
audit-did-resent = Қайта жіберілді
audit-did-kind-resent = Барлығы қайта жіберілді
audit-did-mail-resumed = Хат жіберу жалғастырылды
audit-did-mail-stopped = Хат жіберу тоқтатылды
audit-thing-mail = Хат
audit-thing-mail-kind = Хаттың түрі
