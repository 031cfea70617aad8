# Review by a native reader: the whole file; above all mailroom-title, mailroom-given-up

# The page of the mailroom: what became of the portal's mails.
mailroom-title = Hatlaryň ugradylyşy
mailroom-lede = Portalyň hatlaryna näme bolandygy. Bu ýerde hiç bir salgy ýazylmaýar; hatyň açylandygy ýa-da açylmandygy belli däl.
mailroom-waiting = Garaşýan
mailroom-sent = Soňky 24 sagatda ugradylan
mailroom-bounced = Soňky 30 günde yzyna gelen
mailroom-bad = Hat barmaýan salgylar
mailroom-given-up = Ugradylman galan
mailroom-none = Ugradylman galan hat ýok.
mailroom-single = Ýeke-ýekeden
mailroom-column-kind = Görnüşi
mailroom-column-count = Hatlar
mailroom-column-why = Sebäbi
mailroom-column-written = Ýazylan wagty
mailroom-column-person = Alyjy
mailroom-person = Adamyň sahypasyna
mailroom-elsewhere = Siziň ygtyýaryňyzda däl
mailroom-resend = Gaýtadan ugrat
mailroom-resend-kind = Hemmesini gaýtadan ugrat
mailroom-flash-resent = Hat gaýtadan ugradylýar.
mailroom-flash-kind-resent = Hatlar gaýtadan ugradylýar.
mailroom-conflict-bad-address = Bu salga barýan hatlar yzyna gelýär. Salgy täzeden işlände ugradyp bolýar.
mailroom-why-refused = Poçta serweri ret etdi
mailroom-why-unreachable = Hiç bir poçta serweri kabul etmedi
mailroom-why-unwritable = Ýazyp bolmady
mailroom-why-bad-address = Salgy hat almaýar
mailroom-addresses = Hat barmaýan, hasaby bolmadyk salgylar
mailroom-addresses-note = Diňe @ belgisinden soňky bölegi görkezilýär. Salgynyň işleýändigini bileniňizde hat ugratmagy dowam etdiriň; ugradylman galanlary şonda gaýtadan ugradyp bolar.
mailroom-column-domain = Domen
mailroom-column-since = Haçandan bäri

# An address that takes no mail: told to its owner in the portal, to those who look after the account by mail too.
accounts-mail-address-fails-subject = Sijil portalynyň hatlary size ýetmeýär
accounts-mail-address-fails-text = Salgyňyza ugradylan birnäçe hat yzyna geldi ({ $time }), şonuň üçin indi ol ýere hat ugradylmaýar. Profiliňize başga salgy ýazyň ýa-da administratoryňyzdan hat ugratmagy dowam etdirmegi soraň.
accounts-mail-unreachable-subject = Sijil portalynyň hatlary bir işgäriňize ýetmeýär
accounts-mail-unreachable-text = Siziň dolandyrýan bir hasabyňyzyň salgysyna ugradylan birnäçe hat yzyna geldi ({ $time }), şonuň üçin indi ol ýere hat ugradylmaýar. Hasabyň eýesi muny portalda görýär.
accounts-mail-unreachable-do = Salgynyň dogrudygyny anyklaň we ol işlände hat ugratmagy dowam etdiriň:
accounts-person-unreachable = Bu salga ugradylan hatlar gaýta-gaýta yzyna geldi; { $time } wagtyndan bäri ol ýere hat ugradylmady.
accounts-person-trust-hint = Salgynyň işleýändigine göz ýetireniňizde hatlaryň gaýtadan barmagyna rugsat beriň.
accounts-person-trust = Hat ugratmagy dowam etdir
accounts-flash-mail-resumed = Bu salga hatlar gaýtadan ugradylýar.

# Rows of the audit.
audit-did-resent = Gaýtadan ugradyldy
audit-did-kind-resent = Hemmesi gaýtadan ugradyldy
audit-did-mail-resumed = Hat ugratmak dowam etdirildi
audit-did-mail-stopped = Hat ugratmak bes edildi
audit-thing-mail = Hat
audit-thing-mail-kind = Hatyň görnüşi
