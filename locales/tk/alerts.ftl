# Alerts: false documents that a register has seen. A member submits one, a second person checks and publishes it, the
# organisations that receive it acknowledge it, and it ends on its day or when another takes its place. A list, a page
# of each, a form, a notice on the desk, and mails.
# To be confirmed by a native reader: the word for alert (duýduryş, also a warning in checks.ftl), the six kinds
# (alerts-kind-*), above all counterfeit (doly galplaşdyrma), forgery (bölekleýin galplaşdyrma) and impostor,
# alerts-standing, alerts-acknowledge, alerts-check-hint

alerts-title = Duýduryşlar
alerts-lead = Agza döwletleriň RÝNÝ edaralarynyň duşan galp resminamalary we olary nähili tanap bolýar.
alerts-country = Resminamanyň ýurdy
alerts-any = Hemmesi
alerts-standing = Haýsylary
alerts-show = Görkez
alerts-count = { $count ->
    [one] { $count } duýduryş
   *[other] { $count } duýduryş
}
alerts-empty = Bu ýerde duýduryş ýok
alerts-empty-advice = Hiç bir RÝNÝ edarasy size duýduryş ugratmady.
alerts-new = Galp resminama barada habar ber
alerts-example = Mysal
alerts-example-note = Bu duýduryş oýlanyp tapyldy. Ol portalyň nähili işleýändigini görkezýär.
alerts-feed = Açyk duýduryşlary yzarla
alerts-download = Açyk sanawy göçürip al (JSON)

alerts-kind = Näme görüldi
alerts-kind-counterfeit = Doly galplaşdyrma
alerts-kind-forgery = Bölekleýin galplaşdyrma
alerts-kind-pseudo = Psewdoresminama
alerts-kind-fraudulently-obtained = Aldaw bilen alnan hakyky resminama
alerts-kind-impostor = Başganyň resminamasyny ulanýan
alerts-kind-stolen-blank = Ogurlanan blank
alerts-kind-counterfeit-means = Ygtyýary bolmadyk adamlaryň tutuşlygyna öýkünip ýasan resminamasy.
alerts-kind-forgery-means = Maglumatlary, fotosuraty, sahypalary ýa-da çipi üýtgedilen hakyky resminama.
alerts-kind-pseudo-means = Resmi resminama meňzeýär, emma ony hiç bir edara bermeýär.
alerts-kind-fraudulently-obtained-means = Ýalan subutnamalar esasynda berlen hakyky resminama.
alerts-kind-impostor-means = Başga biriniň ulanýan hakyky resminamasy.
alerts-kind-stolen-blank-means = Ogurlanan we ygtyýary bolmadyk adamlaryň dolduran hakyky blanky.

alerts-urgency = Gyssaglylygy
alerts-urgency-routine = Adaty
alerts-urgency-urgent = Gyssagly

alerts-state-submitted = Ikinji adama garaşýar
alerts-state-published = Güýjünde
alerts-state-expired = Möhleti geçdi
alerts-state-superseded = Başgasy bilen çalşyldy
alerts-state-withdrawn = Yzyna alyndy

alerts-document = Resminama
alerts-specimen = Nusga
alerts-seen = Näme görüldi
alerts-tell = Nähili tanap bolýar
alerts-do = Näme etmeli
alerts-valid = Güýjünde bolýan möhleti
alerts-valid-between = { $from } – { $to }
alerts-sent-by = Ugradyjy
alerts-reference = Bellige alyş belgisi
alerts-replaces = Haýsy duýduryşyň ýerine
alerts-replaced-by = Ýerine gelen duýduryş
alerts-original = Asyl nusganyň dili
alerts-pairs = Hakyky we galp
alerts-genuine = Hakyky
alerts-false = GALP
alerts-compare = Deňeşdiriň
alerts-numbers = Belgiler
alerts-numbers-range = { $from } – { $to }
alerts-hidden-numbers = { $count ->
    [one] Elýeterliligi çäkli ýene { $count } belgi aralygy bar.
   *[other] Elýeterliligi çäkli ýene { $count } belgi aralygy bar.
}
alerts-nothing-false = Surat ýok.

alerts-receipts = Alnandygyny tassyklanlar
alerts-receipt-by = Alnandygy tassyklanan güni: { $day }
alerts-receipt-open = Möhlet: { $day }
alerts-receipt-overdue = Möhleti geçen: { $day }
alerts-receipts-count = { $count } edaranyň { $done } sanysy alnandygyny tassyklady.
alerts-acknowledge = Alnandygyny tassykla
alerts-acknowledge-hint = Duýduryşyň gelendigini we mälimdigini bütin edaraňyzyň adyndan habar berýär.
alerts-note = Ugradyja bellik
alerts-note-hint = Boş galyp biler.
alerts-acknowledged = Edaraňyzyň alnandygyny tassyklan güni: { $day }.
alerts-due = Alnandygyny şu güne çenli tassyklaň: { $day }.

alerts-check-title = Ikinji adam
alerts-check = Barlandy: neşir et
alerts-check-hint = Okap bilýänleriň hemmesine derrew habar berilýär. Siz ony ýazandan başga biriniň barlandygyna kepil bolýarsyňyz.
alerts-edit = Üýtget
alerts-withdraw = Yzyna al
alerts-withdraw-hint = Ol derrew tamamlanýar. Okanlar onuň yzyna alnandygyny we sebäbini görýär.
alerts-reason = Sebäbi
alerts-ended-on = Tamamlanan güni: { $day }

alerts-counts = Ähli agzalaryň duýduryşlary
alerts-counts-in-force = Güýjünde
alerts-counts-waiting = Ikinji adama garaşýar
alerts-counts-ended = Tamamlanan
alerts-counts-overdue = Möhleti geçen tassyklamalar

alerts-form-new = Galp resminama barada habar ber
alerts-form-edit = Habary üýtget
alerts-form-what = Galp resminama
alerts-form-words = Söz bilen
alerts-form-pictures = Hakyky we galp
alerts-form-numbers = Belgiler
alerts-form-readers = Kim okap bilýär
alerts-form-time = Güýjünde bolýan möhleti
alerts-form-issuer = Resminamanyň döwleti, zolakda ýazylyşy ýaly
alerts-form-issuer-hint = Üç harpa çenli: TUR, BEL, D.
alerts-form-specimen = Nusganyň kody
alerts-form-specimen-hint = Boş galyp biler. Nusgalaryň sanawyndaky ýaly: TUR-BO-01001.
alerts-form-language = Bu sözleriň dili
alerts-form-language-hint = Beýleki dillerdäki sözler öňküligine galýar.
alerts-form-name = Sözbaşy
alerts-form-name-hint = Belgi we at ýazmaň: duýduryş giňden ýaýrasa, sözbaşy hatlara girýär.
alerts-form-seen = Näme görüldi
alerts-form-tell = Nähili tanap bolýar
alerts-form-do = Näme etmeli
alerts-form-pair = Jübüt { $number }
alerts-form-pictures-hint = Kitaphanaňyzdaky düşündirişi bolan suratlar. Diňe oýlanyp tapylan eýeleri görkeziň.
alerts-form-none = ýok
alerts-form-genuine = Hakyky resminamanyň suraty
alerts-form-false = Galp resminamanyň suraty
alerts-form-compare = Nämäni deňeşdirmeli
alerts-form-ranges = Belgileriň aralyklary
alerts-form-ranges-hint = Her setirde biri: ilkinji we soňky belgi, arasynda boşluk, ýa-da diňe bir belgi.
alerts-form-numbers-tlp = Belgileri kim okap bilýär
alerts-form-numbers-tlp-hint = Beýlekiler diňe näçe aralygyň bardygyny bilýär.
alerts-form-tlp = Duýduryşy kim okap bilýär
alerts-form-organisations = AMBER maglumatyny okaýan edaralar
alerts-form-people = RED maglumatyny okaýan adamlar
alerts-form-people-hint = Olaryň hasaplarynyň elektron poçta salgylary, her setirde biri.
alerts-form-from = Güýjüne girýän güni
alerts-form-until = Güýjüni ýitirýän güni
alerts-form-until-hint = Bir ýyldan köp bolmaly däl. Iki senenamanyň islendigi bilen: 2027-03-20 ýa-da 1405/12/29.
alerts-form-days = Alnandygyny tassyklamagyň möhleti
alerts-form-days-hint = Alyjynyň ýurdunyň iş günleri bilen, 1-den 30-a çenli.
alerts-form-supersedes = Haýsy duýduryşyň ýerine
alerts-form-supersedes-hint = Boş galyp biler. Siziň güýjündäki duýduryşyňyzyň bellige alyş belgisi.
alerts-form-save = Tabşyr
alerts-form-back = Yza

alerts-flash-submitted = Tabşyryldy. Ony ikinji adam barlar.
alerts-flash-published = Neşir edildi. Okap bilýänlere habar berilýär.
alerts-flash-acknowledged = Alnandygy tassyklandy. Muny ugradyjy görýär.
alerts-flash-withdrawn = Yzyna alyndy.
alerts-conflict-own = Bu duýduryşy siz ýazdyňyz. Ony başga biri barlamaly.
alerts-conflict-checked = Kimdir biri ony eýýäm barlady ýa-da yzyna aldy.
alerts-conflict-changed = Siz açanyňyzdan soň kimdir biri ony üýtgetdi.
alerts-conflict-ended = Duýduryş indi güýjünde däl.
alerts-conflict-acknowledged = Edaraňyz alnandygyny eýýäm tassyklady.
alerts-conflict-superseded = Çalşylmaly duýduryş indi güýjünde däl.
alerts-conflict-late = Soňky güni geçdi. Başgasyny ýazyň.
alerts-error-issuer = Bu döwletiň kody däl: üç baş harpa çenli.
alerts-error-kind = Nämäniň görlendigini saýlaň.
alerts-error-specimen = Bu nusganyň kody däl: TUR-BO-01001.
alerts-error-language = Dili saýlaň.
alerts-error-name = 150 harpdan köp bolmadyk sözbaşy ýazyň.
alerts-error-text = 3 000 harpdan köp bolmadyk tekst ýazyň.
alerts-error-text-needed = Muny asyl nusganyň dilinde, 3 000 harpdan geçirmän ýazyň.
alerts-error-pair = Jübüt üçin iki surat hem-de nämäni deňeşdirmelidigi gerek.
alerts-error-picture = Bu surat kitaphanaňyzda ýok ýa-da onuň entek düşündirişi ýok.
alerts-error-ranges = Her setirde bir belgi ýa-da deň uzynlykdaky iki belgi bolýar, ilki kiçisi: A harpyndan Z harpyna çenli harplar we sifrler, 22-den köp bolmaly däl. Setirler 50-den köp bolmaly däl.
alerts-error-tlp = Kimiň okap bilýändigini saýlaň.
alerts-error-organisations = AMBER maglumaty üçin azyndan bir edarany görkeziň.
alerts-error-people = Portalda şeýle hasaplar ýok.
alerts-error-people-needed = RED maglumaty üçin azyndan bir adamy görkeziň.
alerts-error-day = Bu gün däl.
alerts-error-until = Haçan tamamlanýandygyny ýazyň.
alerts-error-order = Soňy başyndan öň.
alerts-error-past = Soňky güni eýýäm geçdi.
alerts-error-year = Soňy başyndan bir ýyldan hem soň.
alerts-error-days = 1-den 30-a çenli günleriň sanyny ýazyň.
alerts-error-supersedes = Bu bellige alyş belgisi bilen güýjünde bolan duýduryşyňyz ýok.
alerts-error-urgency = Gyssaglylygyny saýlaň.

alerts-desk-title = Duýduryşlar
alerts-desk-acknowledge = Alnandygy tassyklanmaly
alerts-desk-check = Barlanmaly
alerts-desk-overdue = Beýlekileriň alnandygyny wagtynda tassyklamadyk duýduryşlaryňyz
alerts-desk-hidden = Olar diňe edaraňyzyň adyny görkezen adamlary üçin, siz olaryň arasynda däl: gözden geçirijileriňizden soraň.
alerts-desk-hidden-overdue = { $count ->
    [one] { $count } duýduryşyň möhleti geçdi
   *[other] { $count } duýduryşyň möhleti geçdi
}
alerts-desk-overdue-count = { $count ->
    [one] { $count } edaranyň möhleti geçdi
   *[other] { $count } edaranyň möhleti geçdi
}

alerts-mail-title-subject = Duýduryş: { $title }
alerts-mail-title-text = Agza döwletleriň RÝNÝ edaralarynyň biri “{ $title }” duýduryşyny neşir etdi. Ony portalda okap, alnandygyny tassyklap bolýar.
alerts-mail-neutral-subject = Size bir duýduryş garaşýar
alerts-mail-neutral-text = Portalda size bir duýduryş garaşýar.
alerts-mail-open = Duýduryşy aç
search-kind-alert = Duýduryş
audit-thing-alert = Duýduryş
audit-did-acknowledged = Alnandygy tassyklandy
audit-did-superseded = Başgasy bilen çalşyldy
audit-did-expired = Möhleti geçdi
