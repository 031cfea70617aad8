# Review by a native reader: the whole file; above all accounts-address-open
# Another e-mail address for an account.
accounts-address-title = Электрондук почта дарегин өзгөртүү
accounts-address-lede = Жаңы дарекке шилтеме жөнөтүлөт. Бул жерге кирип туруп шилтемени ачканыңызда дарек өзгөрөт. Мурунку дарекке дароо кабарланат.
accounts-address-now = Колдонулуп жаткан дарек
accounts-address-field = Жаңы кызматтык почта
accounts-address-field-hint = Андан кийин ушул дарек менен кирисиз, бардык каттар ошол жакка келет.
accounts-address-button = Шилтемени жөнөтүү
accounts-address-open = { $address } дарегине өтүү үчүн ал жакка жөнөтүлгөн шилтемени ачышыңыз күтүлөт; мөөнөтү: { $time }.
accounts-new-address-title = Жаңы даректи ырастоо
accounts-new-address-lede = Эми ушул дарек менен кирисиз, бардык каттар ошол жакка келет. Башка сеанстарыңыз жабылат.
accounts-new-address-button = Ушул даректи колдонуу
accounts-new-address-ended = Шилтеме бир саат бою, бир жолу жана аны сурап, кирип турган адам үчүн гана иштейт. Профилиңизден жаңысын сурасаңыз болот.

# What was done and what is to be corrected.
accounts-flash-address-asked = Шилтеме жаңы дарекке жөнөтүлдү.
accounts-flash-address-changed = Дарек өзгөртүлдү. Башка сеанстардын баары жабылды.
accounts-address-error-same = Бул ансыз да Сиздин дарегиңиз
accounts-address-error-often = Бир саатта үч жолу сурадыңыз. Бир аз күтүңүз
accounts-address-conflict-taken = Бул даректи колдонууга болбойт. Башкасын сураңыз.

# Letters.
accounts-mail-address-asked-subject = Sijil порталында башка дарек суралды
accounts-mail-address-asked-text = Кимдир бирөө, кыязы Сиз, эсебиңизге башка электрондук почта дарегин сурады ({ $time }). Ал жакка жөнөтүлгөн шилтеме ачылганда дарек өзгөрөт; ага чейин аны профилиңизден токтотсо болот.
accounts-mail-address-changed-subject = Sijil эсебиңиздин дареги өзгөрдү
accounts-mail-address-changed-text = Эсебиңиздин электрондук почта дареги эми башка ({ $time }). Бул дарек аны мындан ары ачпайт, башка сеанстардын баары жабылды.
accounts-mail-address-operator-text = Порталдын оператору эсебиңизге башка электрондук почта дарегин берди ({ $time }). Аны жаңы дарек гана ачат, сеанстардын баары жабылды.
accounts-mail-address-changed-do = Муну Сиз сураган эмес болсоңуз, уюмуңуздун администраторуна дароо кабарлаңыз. Уюмдар менен байланышуу жолдору бул жерде:
accounts-mail-address-changed-button = Уюмдар
accounts-mail-address-link-subject = Sijil үчүн жаңы дарегиңизди ырастаңыз
accounts-mail-address-link-text = Sijil эсебиңиз ушул даректи колдонсун деп сурадыңыз. Шилтеме бир саат бою, бир жолу жана Сиз кирип турган жерде иштейт:
accounts-mail-address-link-not-you = Бул Сиз болбосоңуз, эч нерсе кылуунун кереги жок: эсептин дареги ошол бойдон калат.
accounts-mail-address-taken-subject = Дарегиңиз Sijil порталында суралды
accounts-mail-address-taken-text = Кимдир бирөө бул даректи Sijil порталындагы башка эсепте колдонгусу келди. Ал Сиздин эсебиңизге таандык, ошондуктан эч нерсе өзгөргөн жок.
accounts-mail-address-taken-do = Бул Сиз болсоңуз, ушул дарек таандык эсеп менен кириңиз:
