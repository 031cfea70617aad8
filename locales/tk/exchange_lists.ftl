# Lists of the desk: filters, saved views, who looks after a case, and what is known of treaties between two countries.
# To be confirmed by a native reader: the whole file; above all exchange-views (view), exchange-filter-held,
# exchange-filter-nobody, exchange-fact-*, exchange-hint-*, exchange-shared* (shelf).
# To be confirmed as well: exchange-shared-group-lead, exchange-shared-acknowledged, exchange-shared-addressees, exchange-shared-to-group.

exchange-filters = Süzgüçler
exchange-filter-any = Hemmesi
exchange-filter-mine = Meniňki
exchange-filter-nobody = Heniz hiç kimde däl
exchange-officer-left = indi bu edaranyň işgäri däl
exchange-filter-state = Ýagdaýy
exchange-filter-country = Beýleki ýurt
exchange-filter-families = Tutuş toparlar
exchange-filter-urgent = Sebäbine garamazdan gyssagly
exchange-filter-term = Soňky güni
exchange-filter-held = Ýok etmäge kanuny gadagançylyk goýlan
exchange-filter-without = aýyr:
exchange-term-late = Möhleti geçen
exchange-term-soon = Soňky güni ýakyn
exchange-family-notice = Habarnamalar
exchange-family-question = Soraglar
exchange-family-letter = Hatlar
exchange-family-information = Nusgalar we duýduryşlar
exchange-grade-reference = Edil şu işiň belgisi
exchange-grade-beginning = Işiň belgisi şeýle başlanýar
exchange-nothing-found-within = Belki, ony süzgüçler gizleýändir.
exchange-take = Öz üstüňize alyň
exchange-give = Şu işgäre ber
exchange-flash-assigned = Işi kimiň alyp barýandygy ýazyldy.
exchange-conflict-colleague = Öz edaraňyzyň işgärini saýlaň.
exchange-notice-assigned = { $reference } işi Size berildi.
exchange-views = Saklanan görnüşler
exchange-views-lead = Iş stolunda bir basmak bilen açylýan, ady bolan süzgüçler. Utgaşdyryjylar özleriniňkini tutuş edara açyp biler.
exchange-views-own = Siziňkiler
exchange-views-shared = Edaranyňkylar
exchange-views-none = Heniz saklanan görnüş ýok
exchange-views-advice = Iş stolunda süzgüçleri saýlaň we görnüş hökmünde saklaň.
exchange-view-name = Görnüşiň ady
exchange-view-name-hint = 60 harpdan köp bolmasyn. Bu ýere adamyň adyny ýazmaň.
exchange-view-share = Tutuş edara açmak
exchange-view-keep = Görnüşi sakla
exchange-view-keep-these = Görnüş hökmünde sakla
exchange-view-show = Sanawy görkez
exchange-view-rename = Adyny üýtget
exchange-view-earlier = Ýokary geçir
exchange-view-later = Aşak geçir
exchange-view-remove = Aýyr
exchange-view-error-name = Görnüşe 60 harpdan köp bolmadyk at beriň.
exchange-view-error-many = Eýýäm 20 görnüş bar. Ilki birini aýryň.
exchange-flash-view-kept = Görnüş saklandy.
exchange-flash-view-removed = Görnüş aýryldy.

# What is known of treaties, for the legal basis.
exchange-hint = Iki ýurt barada belli zatlar
exchange-hint-lead = Bu maslahat, hukuk kadasy däl: ony hukuk gullugyňyz tassyklaýar.
exchange-hint-open = Edaralar tassyklamaly
exchange-hint-source = Çeşme
exchange-hint-show = Belli zatlary görkez
exchange-fact-minsk-in-force = 1993-nji ýylyň Minsk konwensiýasy güýjünde
exchange-fact-minsk-12 = Minsk konwensiýasy, 12-nji madda: raýat ýagdaýy baradaky şahadatnamalar haýyş boýunça terjimesiz we mugt iberilýär
exchange-fact-minsk-13 = Minsk konwensiýasy, 13-nji madda: möhürli resminamalar goşmaça tassyklamasyz kabul edilýär, apostil gerek däl
exchange-fact-chisinau = 2002-nji ýylyň Kişinýow konwensiýasy öz gatnaşyjylarynyň arasynda onuň ornuny tutýar
exchange-fact-minsk-party = Minsk konwensiýasynyň gatnaşyjysy
exchange-fact-apostille = Apostil konwensiýasynyň gatnaşyjysy
exchange-fact-no-apostille = Apostil konwensiýasynyň gatnaşyjysy däl
exchange-fact-iccs-member = Konwensiýalary diňe gatnaşyjylary üçin hökmany bolan ICCS agzasy
exchange-sources = Maglumatlar we olaryň çeşmeleri
exchange-sources-lead = Portal hukuk esasy baradaky maslahaty şulardan düzýär. Hiç ýerde okalmadyk maglumat ýurduň edarasy tassyklaýança açyk galýar.
exchange-sources-fact = Maglumat
exchange-sources-since = Haçandan bäri

# Shelves that two organisations share.
exchange-shared = Umumy tekjeler
exchange-shared-lead = Edaraňyzyň we beýlekisiniň biri-birine iberen hatlary we resminamalary bir ýerde. Olary diňe ikiňiz görýärsiňiz.
exchange-shared-none = Heniz umumy zat ýok
exchange-shared-advice = Hatlar we resminamalar iberilenden soň şu ýerde durýar.
exchange-shared-documents = Resminamalaryň sany
exchange-shared-find = Mowzugyň ýa-da faýl adynyň sözleri
exchange-shared-year = Ýyl
exchange-shared-sealed = Açylýança möhürli
exchange-shared-opened = Açan alyjylar
exchange-shared-older = Öňki redaksiýalar
exchange-shared-nothing = Bu tekjede laýyk gelýän zat ýok.
exchange-shared-groups = Toparlar
exchange-shared-group-lead = Siziň biriňiziň beýlekileriň hemmesine iberenleri bir ýerde. Topardakylaryň hemmesi kime gidendigini görýär; kimiň açandygyny we alnandygyny tassyklandygyny diňe iberen görýär.
exchange-shared-language = Dil
exchange-shared-languages = Diller
exchange-shared-acknowledged = Alnandygyny tassyklan alyjylar
exchange-shared-addressees = Kime iberildi
exchange-shared-to-group = Birnäçe edara iberildi
