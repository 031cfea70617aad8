# What leaves the desk on paper, what anybody learns of it, and the figures of the exchange.
# To be confirmed by a native reader: exchange-status-in-force, exchange-extract-boxes, exchange-extract-offline, exchange-figures-ninth,
# exchange-extract-title.

exchange-extract = Kagyzdaky göçürme
exchange-extract-lead = Ýazgy iki dilde ýanaşyk, her kimiň onuň henizem güýjündedigini bilip biljek kody bilen. Taýýarlanandygy ýazylýar.
exchange-extract-first = Birinji dil
exchange-extract-second = Ikinji dil
exchange-extract-draw = Göçürmäni taýýarla
exchange-extract-error-same = Iki dürli dil saýlaň.
exchange-extract-title = Raýat ýagdaýynyň nama ýazgysyndan göçürme
exchange-extract-standing = Çap edilendäki ýagdaýy
exchange-extract-released = Ugradylan senesi
exchange-extract-printed = Çap edilen senesi
exchange-extract-replaced = Munuň ýerine geleni: { $reference }
exchange-extract-check = Henizem güýjündemi? Surat diňe şuny aýdýan, hemmelere açyk sahypa äkidýär.
exchange-extract-offline = Torsuz: bu habaryň tassyklamasyny faýl görnüşinde soraň we sijil verify bilen barlaň. Tassyklama mazmuny soňky setirdäki ýaly atlandyrýar.
exchange-extract-boxes = Meýdançanyň öňündäki belgi onuň ICCS-iň 16-njy Konwensiýasynyň görnüşlerindäki öýjügidir.

exchange-status-title = Göçürmäniň ýagdaýy
exchange-status-lead = Bu ýerde ýazgy barada başga hiç zat aýdylmaýar we hiç kimiň ady tutulmaýar.
exchange-status-in-force = Hakyky, üýtgedilmedik, güýjünde
exchange-status-replaced = Hakyky, { $day } senesinden çalşyrylan
exchange-status-unknown = Näbelli kod

exchange-figures = Alyşmagyň sanlary
exchange-figures-lead = On iki aýda ugradylanlar we alnanlar; açyk işler şu güne. Diňe sanlar.
exchange-figures-table = Tablisa (CSV)
exchange-figures-month = Aý
exchange-figures-country = Ýurt
exchange-figures-open = Açyk
exchange-figures-overdue = Möhleti geçen
exchange-figures-unopened = Açylmadyk
exchange-figures-side = Tarap
exchange-figures-ours = Bizde
exchange-figures-theirs = Olarda
exchange-figures-median = Ýarysy şu möhletde
exchange-figures-ninth = Ondan dokuzy şu möhletde
exchange-figures-days = gün
exchange-figures-working-days = iş güni
exchange-figures-by-month = Aýma-aý
exchange-figures-by-country = Ýurtlar boýunça
exchange-figures-by-kind = Görnüşler boýunça we jogaplaryň möhleti
exchange-figures-how = Jogap gowşurylan gününden, möhleti nähili günler bilen sanalýan bolsa, şolar bilen sanalýar; sorandan düşündiriş soralanda sanaw duran. Aýlar grigorian senenamasy we UTC boýunça.
