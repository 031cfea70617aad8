# Review by a native reader: whole file
# The log under everything, explained to everybody.
transparency-title = Açyk žurnal
transparency-lead = Bu portalda edilen her iş žurnalda yz galdyrýar, ony hiç kim, hatda portaly dolandyrýanlar hem, duýdurman üýtgedip bilmeýär.
transparency-now = Žurnalyň häzirki ýagdaýy
transparency-length = Uzynlygy
transparency-entries = { $count ->
    [one] { $count } ýazgy
   *[other] { $count } ýazgy
}
transparency-signed = Soňky gol çekilen wagty
transparency-root = Ähli ýazgylaryň sanly yzy
transparency-empty = Žurnalda entek ýazgy ýok. Ol portal işe başlandan birnäçe sekunt soň başlanýar.
transparency-what-title = Näme subut edilýär
transparency-what-text = Edilen her iş bilen bile ýazgy goşulýar: onuň wagty we edilen işden hem-de onuň ýanynda saklanýan syrdan hasaplanan san. Bu san adamlar we mazmun hakda hiç zat aýtmaýar. Emma soň üýtgedilen, aýrylan, ýeri çalşylan ýa-da senesi yza çekilen zat indi öz sanyna laýyk gelmeýär.
transparency-how-title = Nähili işleýär
transparency-how-text = Ähli sanlardan bütin žurnal üçin bir sanly yz emele gelýär. Portal täze ýazgylardan soň birnäçe sekundyň içinde bu yza žurnalyň uzynlygy bilen bile gol çekýär. Gol çekilen yzy saklan adam žurnalyň şondan bäri diňe uzalandygyny islendik wagt bilip biler.
transparency-not-title = Näme subut edilmeýär
transparency-not-text = Žurnal soň hiç zadyň üýtgedilmändigini görkezýär. Ýazylanyň dogrudygyny ol görkezip bilmeýär.
transparency-check-title = Nähili barlamaly
transparency-check-keep = Aşakdaky birinji salgydan gol çekilen yzy şu gün we wagtal-wagtal ýatda saklaň. Ony portalyň eli ýetmeýän ýerde saklaň.
transparency-check-follow = C2SP tlog-tiles görnüşindäki žurnallary okaýan programmalar bu žurnaly hem yzarlap bilýär. Olara ikinji salgydaky açar gerek.
transparency-check-operator = Portaly dolandyrýanlar aşakdaky buýruk bilen hemme zady täzeden hasaplap bilerler. Buýruk žurnaly siziň saklan yzyňyz bilen hem deňeşdirýär.
transparency-addresses = Programmalar üçin salgylar
transparency-part = Bölek
transparency-address = Salgy
transparency-part-checkpoint = Gol çekilen sanly yz
transparency-part-keys = Açarlar
transparency-part-tiles = Agajyň sanlary
transparency-part-bundles = Ýazgylar
transparency-part-inclusion = Ýazgynyň žurnalda durandygynyň subutnamasy
transparency-part-consistency = Žurnalyň diňe uzalandygynyň subutnamasy
transparency-keys-text = Häzir birinji açar gol çekýär. Her täze açar žurnalda özünden öňki açaryň goly bilen yglan edildi.
transparency-witnesses = Onuň aňyrsynda kim dur
transparency-witnesses-text = Şaýat diýilýän, beýleki edaralaryň maşynlary gol çekilen her yzy görýär. Şaýat žurnalyň özi soňky gezek seredeninden bäri diňe uzalandygyny barlandan soň oňa gol çekýär. Şonuň üçin hiç kim dürli okyjylara dürli žurnallary görkezip bilmeýär.
transparency-witnesses-none = Heniz hiç bir şaýat görkezilmedi, bu bolsa görkezilýän ynamy peseldýär: bu portaldan daşarda hiç kim žurnalyň aňyrsynda durmaýar.
transparency-witnesses-missing = { $count ->
    [one] { $count } şaýat iň täze yzyň aňyrsynda durmaýar, bu bolsa görkezilýän ynamy peseldýär. Galan zatlaryň hemmesi dowam edýär.
   *[other] { $count } şaýat iň täze yzyň aňyrsynda durmaýar, bu bolsa görkezilýän ynamy peseldýär. Galan zatlaryň hemmesi dowam edýär.
}
transparency-witness = Şaýat
transparency-witness-stands = Iň täze yzyň aňyrsynda durýarmy
transparency-witness-since = Hawa, { $time } bäri
transparency-witness-missing-since = Heniz ýok; { $time } köneräginiň aňyrsynda durdy
transparency-witness-never = Ýok, heniz hiç zada gol çekmedi
transparency-witness-longer = Ýok: has uzyn žurnal görendigini aýdýar. Belki, köne nusga yzyna getirildi ýa-da iki žurnal görkezilýär.
transparency-witness-other = Ýok: başga žurnal görendigini aýdýar.
