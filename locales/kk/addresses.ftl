# Review by a native reader: the whole file; above all accounts-address-open
# Another e-mail address for an account.
accounts-address-title = Электрондық пошта мекенжайын өзгерту
accounts-address-lede = Жаңа мекенжайға сілтеме жіберіледі. Осында кіріп тұрып сілтемені ашқаныңызда, мекенжай өзгереді. Бұрынғы мекенжайға бірден хабарланады.
accounts-address-now = Қолданыстағы мекенжай
accounts-address-field = Жаңа қызметтік пошта
accounts-address-field-hint = Содан кейін осы мекенжаймен кіресіз, барлық хат сонда келеді.
accounts-address-button = Сілтемені жіберу
accounts-address-open = { $address } мекенжайына ауысу үшін сонда жіберілген сілтемені ашуыңыз күтіледі; мерзімі: { $time }.
accounts-new-address-title = Жаңа мекенжайды растау
accounts-new-address-lede = Енді осы мекенжаймен кіресіз, барлық хат сонда келеді. Басқа сеанстарыңыз жабылады.
accounts-new-address-button = Осы мекенжайды қолдану
accounts-new-address-ended = Сілтеме бір сағат бойы, бір рет және тек оны сұратып, кіріп тұрған адамға жарамды. Профиліңізден жаңасын сұрата аласыз.

# What was done and what is to be corrected.
accounts-flash-address-asked = Сілтеме жаңа мекенжайға жіберілді.
accounts-flash-address-changed = Мекенжай өзгертілді. Басқа сеанстардың бәрі жабылды.
accounts-address-error-same = Бұл онсыз да Сіздің мекенжайыңыз
accounts-address-error-often = Бір сағатта үш рет сұраттыңыз. Біраз күтіңіз
accounts-address-conflict-taken = Бұл мекенжайды қолдануға болмайды. Басқасын сұратыңыз.

# Letters.
accounts-mail-address-asked-subject = Sijil порталында басқа мекенжай сұралды
accounts-mail-address-asked-text = Біреу, сірә Сіз, тіркелгіңізге басқа электрондық пошта мекенжайын сұратты ({ $time }). Ол мекенжайға жіберілген сілтеме ашылғанда мекенжай өзгереді; оған дейін профиліңізден тоқтатуға болады.
accounts-mail-address-changed-subject = Sijil тіркелгіңіздің мекенжайы өзгерді
accounts-mail-address-changed-text = Тіркелгіңіздің электрондық пошта мекенжайы енді басқа ({ $time }). Бұл мекенжай оны енді ашпайды, басқа сеанстардың бәрі жабылды.
accounts-mail-address-operator-text = Портал операторы тіркелгіңізге басқа электрондық пошта мекенжайын берді ({ $time }). Оны тек жаңа мекенжай ашады, сеанстардың бәрі жабылды.
accounts-mail-address-changed-do = Мұны Сіз сұрамаған болсаңыз, ұйымыңыздың әкімшісіне бірден хабарлаңыз. Ұйымдармен байланысу жолдары мұнда:
accounts-mail-address-changed-button = Ұйымдар
accounts-mail-address-link-subject = Sijil үшін жаңа мекенжайыңызды растаңыз
accounts-mail-address-link-text = Sijil тіркелгіңіз осы мекенжайды қолдансын деп сұраттыңыз. Сілтеме бір сағат бойы, бір рет және Сіз кіріп тұрған жерде жарамды:
accounts-mail-address-link-not-you = Бұл Сіз болмасаңыз, ештеңе істеудің қажеті жоқ: тіркелгінің мекенжайы сол қалпында қалады.
accounts-mail-address-taken-subject = Мекенжайыңыз Sijil порталында сұралды
accounts-mail-address-taken-text = Біреу бұл мекенжайды Sijil порталындағы басқа тіркелгіде қолданғысы келді. Ол Сіздің тіркелгіңізге тиесілі, сондықтан ештеңе өзгерген жоқ.
accounts-mail-address-taken-do = Бұл Сіз болсаңыз, осы мекенжай тиесілі тіркелгімен кіріңіз:
