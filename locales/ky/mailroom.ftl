# Review by a native reader: the whole file; above all mailroom-title, mailroom-given-up

# The page of the mailroom: what became of the portal's mails.
mailroom-title = Каттардын жөнөтүлүшү
mailroom-lede = Порталдын каттары эмне болгону. Бул жерде эч бир дарек жазылбайт; каттын ачылган-ачылбаганы белгисиз.
mailroom-waiting = Күтүп турган
mailroom-sent = Акыркы 24 саатта жөнөтүлгөн
mailroom-bounced = Акыркы 30 күндө кайтып келген
mailroom-bad = Кат барбаган даректер
mailroom-given-up = Жөнөтүлбөй калган
mailroom-none = Жөнөтүлбөй калган кат жок.
mailroom-single = Бирден
mailroom-column-kind = Түрү
mailroom-column-count = Каттар
mailroom-column-why = Себеби
mailroom-column-written = Жазылган убактысы
mailroom-column-person = Алуучу
mailroom-person = Адамдын бетине
mailroom-elsewhere = Сиздин кароодо эмес
mailroom-resend = Кайра жөнөтүү
mailroom-resend-kind = Баарын кайра жөнөтүү
mailroom-flash-resent = Кат кайра жөнөтүлүп жатат.
mailroom-flash-kind-resent = Каттар кайра жөнөтүлүп жатат.
mailroom-conflict-bad-address = Бул дарекке барган каттар кайтып келет. Дарек кайра иштегенде жөнөтүүгө болот.
mailroom-why-refused = Почта сервери баш тартты
mailroom-why-unreachable = Бир да почта сервери кабыл алган жок
mailroom-why-unwritable = Жазууга мүмкүн болгон жок
mailroom-why-bad-address = Дарек кат албайт
mailroom-addresses = Кат барбаган, эсеби жок даректер
mailroom-addresses-note = @ белгисинен кийинки бөлүгү гана көрсөтүлөт. Даректин иштээрин билгенде кат жөнөтүүнү улантыңыз; жөнөтүлбөй калган каттарды ошондо кайра жөнөтсө болот.
mailroom-column-domain = Домен
mailroom-column-since = Качантан бери

# An address that takes no mail: told to its owner in the portal, to those who look after the account by mail too.
accounts-mail-address-fails-subject = Sijil порталынын каттары Сизге жетпейт
accounts-mail-address-fails-text = Дарегиңизге жөнөтүлгөн бир нече кат кайтып келди ({ $time }), ошондуктан ал жакка мындан ары кат жөнөтүлбөйт. Профилиңизге башка дарек жазыңыз же администраторуңуздан кат жөнөтүүнү улантууну сураңыз.
accounts-mail-unreachable-subject = Sijil порталынын каттары бир кызматкериңизге жетпейт
accounts-mail-unreachable-text = Сиз башкарган бир эсептин дарегине жөнөтүлгөн бир нече кат кайтып келди ({ $time }), ошондуктан ал жакка мындан ары кат жөнөтүлбөйт. Эсептин ээси муну порталда көрөт.
accounts-mail-unreachable-do = Даректин тууралыгын аныктаңыз, ал иштегенде кат жөнөтүүнү улантыңыз:
accounts-person-unreachable = Бул дарекке жөнөтүлгөн каттар кайра-кайра кайтып келди; { $time } убактысынан бери ал жакка кат жөнөтүлгөн жок.
accounts-person-trust-hint = Даректин иштээрине ынанганда каттардын кайра барышына уруксат бериңиз.
accounts-person-trust = Кат жөнөтүүнү улантуу
accounts-flash-mail-resumed = Бул дарекке каттар кайра жөнөтүлөт.

# Rows of the audit.
audit-did-resent = Кайра жөнөтүлдү
audit-did-kind-resent = Баары кайра жөнөтүлдү
audit-did-mail-resumed = Кат жөнөтүү улантылды
audit-did-mail-stopped = Кат жөнөтүү токтотулду
audit-thing-mail = Кат
audit-thing-mail-kind = Каттын түрү
