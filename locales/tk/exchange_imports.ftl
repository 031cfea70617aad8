# Many records brought at once: the form, what becomes of the rows, and their release together.
# To be confirmed by a native reader: all of it.

exchange-imports-title = Köp ýazgy birden
exchange-imports-lede = Jedwel ýa-da sanaw habarlara öwrülýär. Ilki her setirden näme boljagyny görýärsiňiz; siz aýtmasaňyz hiç zat döredilmeýär, ikinji adam rugsat bermese hiç zat ugradylmaýar.
exchange-imports-file-hint = CSV ýa-da JSON, iň köp 5 MB we { $count } setir. JSON gol çekilýän görnüşindäki tekstleriň toplumydyr.
exchange-imports-calendar = Senenamasy görkezilmedik seneleriň senenamasy
exchange-imports-kept = Getireniňiz möhürli durýar. Habarlar döredilen badyna ýa-da siz pozanyňyzda, iň giç ýedi günden soň ýok edilýär. Faýlyň özi saklanmaýar.
exchange-imports-samples = Doldurmak üçin jedweller
exchange-imports-samples-hint = Birinji setir sütünleri atlandyrýar, ikinjisi düşündirýär. Sene ýyl-aý-gün görnüşinde, belli bolşuça ýazylýar.
exchange-imports-needed = bir zat aýtmaly
exchange-imports-earlier = Öň getirilenler
exchange-imports-count-new = Täze habar: { $count }
exchange-imports-make = { $count } habar döret
exchange-imports-remove = Poz
exchange-imports-who = Kim barada
exchange-imports-case = Iş
exchange-imports-to-release = Ugratmaga rugsada garaşýar: { $count }
exchange-imports-release = Garaşýanlaryň hemmesini ugratmaga rugsat ber
exchange-imports-release-hint = Her biri aýratyn barlanýar, gol çekilýär, žurnala ýazylýar we tassyklama berilýär. Özüňiziň hem ýazanyňyz ýerinde galýar.
exchange-imports-released = Bile rugsat berildi: { $count }
exchange-imports-not-released = Rugsat berilmedi: { $count }
exchange-imports-failed = Portal muny edip bilmedi.
exchange-imports-fault-list = Sanaw okalmaýar; ýalňyşlyk { $count }-nji setirde.
exchange-imports-fault-unknown = Faýlda şeýle habarlarda ýok at bar ýa-da bir at iki gezek gelýär:
exchange-imports-fault-never-sent = Faýlda başga döwlete hiç haçan ugradylmaýan at bar:
exchange-imports-fault-body = Bu şeýle tekst däl.
exchange-imports-fault-otherwise = Gol çekilýän görnüş bu ýerde başga zat diýerdi ýa-da hiç zat diýmezdi.
exchange-imports-fault-nameless = Bu belgili öýjükde bir zat ýazylan, onuň üstünde atlandyrylan sütün ýok.
exchange-imports-conflict-changed = Garaşýanlar indi siziň göreniňiz däl. Täzeden serediň.
exchange-flash-import-begun = Iş başlandy.
exchange-flash-import-removed = Pozuldy, açary ýok edildi.
exchange-notice-import = Bile getirilen habarlar ugratmaga rugsadyňyza garaşýar.
