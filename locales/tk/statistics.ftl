# Review by a native reader: whole file
# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = Statistika
statistics-lead = On RÝNÝ edarasynyň sanaýanlary, her san çeşmeleri bilen. Çeşmeler tapawutlansa, san aralyk hökmünde berilýär.
statistics-newest = Iň täze sanlar
statistics-newest-note = Ýylyň bölekleri her hataryň sahypasynda. “San ýok” bu ýerde san neşir edilmedi diýmekdir, hiç zat bolmady diýmek däldir.
statistics-none = san ýok
statistics-none-text = Bu ýerde entek hiç zat neşir edilmedi. Bu nol diýmek däldir.
statistics-missing = { $count } ýurduň bu ýerde sany ýok.
statistics-table = Ähli sanlar, ilki iň täzesi
statistics-others = Beýleki görkezijiler
statistics-part = ýylyň bölegi
statistics-parts = Ýyllaryň bölekleri
statistics-parts-note = Olar bir ýyldan azyny öz içine alýar we ýokardaky ýyllar bilen deňeşdirilip bilinmez.
statistics-differ = Çeşmeler tapawutlanýar.
statistics-own-values = Her çeşme näme diýýär
statistics-as-of = Çeşmäniň senesi
statistics-is-outside = aralykdan daşarda
statistics-outside = Çeşme näme üçin aralykdan daşarda
statistics-change = Näme üçin üýtgedildi
statistics-earlier = { $count } öňki görnüş

# The desk of a country.
statistics-desk = Ýurduňyzyň sanlary
statistics-desk-lead = Sany bir adam ýazýar, başgasy neşir edýär. Neşir edilen ähli zat senesi bilen okyjylara açyk galýar.
statistics-open = Ýazylýan ýa-da garaşýan
statistics-open-none = Hiç zat ýazylmaýar.
statistics-tick-all = Bu sahypadakylaryň ählisini belle
statistics-ticked = Bellenen
statistics-submit-ticked = Bellenenleri tabşyr
statistics-release-ticked = Bellenenleri neşir et
statistics-flash-nothing-ticked = Hiç zat bellenmedi.
statistics-released = Okyjylara açyk
statistics-public = Okyjy sahypasy
statistics-back = Gaýtar ýa-da yzyna al
statistics-back-hint = Sebäbi saklanýar. San okyjylara açyk bolan bolsa, sebäbini olar hem görýär.
statistics-notice-waits = Ikinji adama garaşýar
statistics-notice-waits-text = Ýurduňyzyň bir sany tabşyryldy ({ $time }) we ikinji adama garaşýar.
statistics-notice-returned = San gaýtaryldy
statistics-notice-returned-text = Siziň ýazan sanyňyz gaýtaryldy ({ $time }). Sahypasynda nämäniň üýtgemelidigi ýazylgan.

# Where a revision stands, and how a source means its number.
statistics-bound-exact = takyk
statistics-bound-at-least = azyndan
statistics-bound-at-most = iň köp
statistics-bound-estimate = çak
statistics-state-draft = Taslama
statistics-state-submitted = Neşir edilmegine garaşýar
statistics-state-returned = Gaýtaryldy
statistics-state-released = Neşir edildi
statistics-state-superseded = Başgasy bilen çalşyldy
statistics-state-withdrawn = Yzyna alyndy

# The form.
statistics-form-new = San giriz
statistics-form-correct = Düzet
statistics-form-period-hint = Bir ýyl, onuň birnäçe aýy ýa-da belli bir güne degişli bolsa, şol gün.
statistics-form-first = Ilkinji aý
statistics-form-last = Soňky aý
statistics-form-months-hint = 1-den 12-ä çenli; doly ýyl üçin boş goýuň.
statistics-form-day-hint = Iki senenamanyň birinde: 2026-01-01 ýa-da 1404/10/11.
statistics-form-low = San ýa-da aşaky çägi
statistics-form-low-hint = Bölüjisiz sifrler; onluk drobdan öň nokat.
statistics-form-high = Ýokarky çägi
statistics-form-high-hint = Diňe çeşmeler tapawutlansa.
statistics-form-words = Tekst
statistics-form-note = Ulanmazdan öň bilmeli zat
statistics-form-outside-hint = Çeşmäniň sany aralyga girmeýän bolsa, gerek.
statistics-form-change-hint = Okyjylar köne sany, täzesini we şu sebäbi görýär.
statistics-form-source = Çeşme { $count }
statistics-form-sources-hint = Her çeşme öz sany bilen. Web salgysy ýa-da şu portalyň kitaphanasyndaky faýlyň salgysy. Boşadylan çeşme aýrylýar.
statistics-form-bound = Sanyň manysy
statistics-form-definition = Takyk nämäni sanaýar

# What is wrong at a field.
statistics-error-indicator = Nämäniň sanalýandygyny saýlaň.
statistics-error-choose-calendar = Senenamany saýlaň.
statistics-error-year = Ýyly dört sifr bilen ýazyň.
statistics-error-calendar = Bu beýleki senenamanyň ýyly.
statistics-error-day = Şeýle ýyl, aý ýa-da gün ýok.
statistics-error-months = Iki aýy hem 1-den 12-ä çenli san bilen ýazyň.
statistics-error-two-years = Ikinji ýyla geçýär.
statistics-error-day-of-flow = Bu san wagtyň dowamynda jemlenýär: ýyly ýa-da aýlary beriň.
statistics-error-part-of-stock = Bu san bir pursada degişli: güni ýa-da doly ýyly beriň.
statistics-error-taken = Bu döwür üçin eýýäm san bar. Şony düzediň.
statistics-error-number = Sany sifr bilen, otursyz, boşluksyz we belgisiz ýazyň.
statistics-error-negative = Bu ýerde hiç zat noldan az bolup bilmez.
statistics-error-percent = Paý 100-den köp bolup bilmez.
statistics-error-whole = Bu bitin san bilen sanalýar.
statistics-error-range = Ýokarky çäk aşakydan az.
statistics-error-unit = Bu görkeziji şol birlikde berilmeýär.
statistics-error-no-source = Her sana çeşme gerek.
statistics-error-sources = Iň köp 12 çeşme bolup biler.
statistics-error-outside = Bir çeşme aralykdan daşarda. Sebäbini ýazyň ýa-da aralygy giňeldiň.
statistics-error-change = Näme üçin üýtgedilýändigini ýazyň.
statistics-error-reason = 1 000 harpdan köp bolmadyk sebäp ýazyň.
statistics-error-text = Tekst örän uzyn ýa-da onda saklap bolmaýan belgi bar.
statistics-error-ahead = Bu döwür entek gutarmady ýa-da gelmedi.

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = Dogluşlary bellige almagyň dolulygy
indicator-points-online = Onlaýn bellige alyş edaralary
indicator-births-means = Döwrüň içinde bellige alnan diri dogluşlar.
indicator-deaths-means = Döwrüň içinde bellige alnan ölümler.
indicator-marriages-means = Döwrüň içinde bellige alnan nika baglaşmalar.
indicator-divorces-means = Döwrüň içinde bellige alnan nika bozulmalary.
indicator-birth-completeness-means = Her ýüz çagadan dogluşy bellige alnanlar. Soragnamalar bäş ýaşa çenli çagalar barada soraýar; çeşmäniň nämäni sanaýandygy ýanynda ýazylan.
indicator-death-completeness-means = Her ýüz ölümden bellige alnanlar.
indicator-cause-of-death-recorded-means = Bellige alnan her ýüz ölümden sebäbi ýazylanlar.
indicator-id-card-coverage-means = Şahsyýet kartasy bolmaly her ýüz adamdan kartasy barlar.
indicator-id-cards-issued-means = Şu wagta çenli berlen şahsyýet kartalary; çeşme başga zat aýtmasa, çalşylanlar we möhleti geçenler hem girýär.
indicator-nationals-abroad-means = Daşary ýurtda ýaşaýan raýatlar. Çeşmeler doglan ýeri, raýatlygy, gelip çykyşy ýa-da bellige alnyşy boýunça sanaýar we köp tapawutlanýar.
indicator-population-means = Ýurtda ýaşaýanlar; ilat ýazuwy, ilat sanawy ýa-da çak boýunça.
indicator-points-online-means = Dogluşlary we ölümleri tor arkaly bellige alýan edaralar we hassahanalar.
indicator-births = Bellige alnan dogluşlar
indicator-deaths = Bellige alnan ölümler
indicator-marriages = Bellige alnan nika baglaşmalar
indicator-divorces = Bellige alnan nika bozulmalary
indicator-death-completeness = Ölümleri bellige almagyň dolulygy
indicator-cause-of-death-recorded = Sebäbi ýazylan ölümler
indicator-id-card-coverage = Şahsyýet kartasy bilen üpjünçilik
indicator-id-cards-issued = Berlen şahsyýet kartalary
indicator-nationals-abroad = Daşary ýurtdaky raýatlar
indicator-population = Ilat
unit-points = edara
unit-persons = adam
unit-events = nama
unit-cards = karta

# In the search and the audit.
search-kind-figure = San
audit-thing-figure = San
