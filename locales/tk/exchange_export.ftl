# A case as one folder that is read without the portal.
# To be confirmed by a native reader: all of it.

exchange-export = Bukja görnüşinde al
exchange-export-hint = Bir arhiwde okamak üçin sahypa, ähli habarlar, subutnamalary bilen tassyklamalar we faýllar. Alanyňyz ýazylýar.
exchange-export-lede = Bu bukjada ýazgylary alyşmagyň bir işi bar, okyjysynyň bilip biljek çäginde. Portalsyz okalýar.
exchange-export-made = Taýýarlanan wagty
exchange-export-story = Näme boldy
exchange-export-files = Goşundylar
exchange-export-how = Nähili barlanýar
exchange-export-what-index = index.html: iş ýönekeý dilde; islendik brauzer açýar we çap edýär.
exchange-export-what-messages = messages: her habar gol çekilişi ýaly, kanoniki JSON (RFC 8785) görnüşinde. Onuň borçnamasy açary salt bolan HMAC-SHA-256; “sijil message v1”, habaryň belgisi, kody we mazmuny boýunça hasaplanýar; her biri baýt uzynlygy, iki nokat, özi we otur bilen ýazylýar.
exchange-export-what-receipts = receipts: her tassyklama goly we žurnalda durýandygynyň subutnamasy bilen.
exchange-export-what-files = attachments: faýllar, ugradylyşy ýaly, baýtma-baýt.
exchange-export-what-manifest = MANIFEST.txt: bu bukjada nämeleriň bardygy we ol taýýarlananda işiň näçe tassyklamasynyň bolandygy; portal žurnalyň açary bilen gol çekdi, şonuň üçin soňundan hiç zadyň galdyrylmandygy bellidir.
exchange-export-what-sums = SHA256SUMS: her faýlyň heşi; “sha256sum -c SHA256SUMS” deňeşdirýär.
exchange-export-check = “sijil verify” bu bukjanyň ýa-da arhiwiň ady bilen her heşi, borçnamany, tassyklamany we subutnamany torsuz barlaýar we ähli ýalňyşlyklary sanaýar.
exchange-export-keys = keys.txt žurnalyň açyk açarlaryny saklaýar. Şübhelenýän olary portalyň çap edýänleri bilen deňeşdirýär.
exchange-reader-export = Tutuş iş bukja görnüşinde
