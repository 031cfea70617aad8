# Review by a native reader: whole file
# Figures as data, and out of tables: the page that describes them, the columns, and the import with what is wrong in a cell.

# The page of the data.
statistics-data-title = Sanlar maglumat görnüşinde
statistics-data-link = Maglumat görnüşinde
statistics-data-lead = Neşir edilen her san ähli çeşmeleri bilen: jedweller, programmalar we statistika edaralary üçin.
statistics-data-terms = Ulanyş şertleri
statistics-data-licence = Nireden alnandygyny aýtsaňyz, sanlary islendik maksat bilen ulanyp bilersiňiz:
statistics-data-cite = Çeşmäni şeýle görkezmegiňizi haýyş edýäris:
statistics-data-citation = YHG-niň agza döwletleriniň RÝNÝ edaralary: bellige alyş sanlary. Sijil, { $address }
statistics-data-parts = Her gezek bir görkeziji
statistics-data-stable = Salgylar üýtgemeýär. Bir ýurduň salgysy şeýle düzülýär:
statistics-data-ranges = Çeşmeler tapawutlansa, “low” bilen “high” hem tapawutlanýar; onda SDMX-CSV-de L we H belgili iki setir bolýar.

# The columns.
statistics-column-indicator = Näme sanalýar, hemişelik sanawdan bir söz.
statistics-column-country = Ýurt, iki harp (ISO 3166-1).
statistics-column-calendar = Sanaýanyň senenamasy: gregorian ýa-da solar-hijri. Boş öýjük gregorian diýmekdir.
statistics-column-period = Şol senenamadaky döwür: 1403 | 1404-01/1404-09 | 2026-01-01.
statistics-column-period-from = Birinji gün (grigorian).
statistics-column-period-until = Soňky gün (grigorian).
statistics-column-period-kind = Döwrüň görnüşi: full_year, part_of_year ýa-da day.
statistics-column-unit = Birlik: events, persons, percent, cards ýa-da points.
statistics-column-low = San ýa-da aşaky çäk.
statistics-column-high = Şol san ýa-da ýokarky çäk.
statistics-column-source-number = Her çeşmäniň sany; birnäçesi | bilen bölünýär.
statistics-column-source-bound = Her çeşme ony nähili göz öňünde tutýar: exact, at_least, at_most ýa-da estimate.
statistics-column-source-title = Kim aýdýar.
statistics-column-source-url = Nirede: web salgysy ýa-da şu ýerdäki kitaphana faýlynyň salgysy.
statistics-column-source-as-of = Çeşme haçan aýtdy: ýyl, aý ýa-da gün (grigorian).
statistics-column-source-definition = Çeşme takyk nämäni sanaýar.
statistics-column-source-note = Çeşme barada nämäni bilmeli.
statistics-column-outside = Çeşme näme üçin aralykdan daşarda.
statistics-column-note = Sany ulanmazdan öň nämäni bilmeli.
statistics-column-change = San näme üçin üýtgedildi.
statistics-column-language = Tekstiň dili (BCP 47).
statistics-column-revision = Redaksiýanyň belgisi, 1-den başlanýar.
statistics-column-released-at = Bu ýerde haçan neşir edildi (UTC).
statistics-column-address = Hataryň sahypasy.

# The import.
statistics-import-title = Jedwelden sanlar
statistics-import-lede = Ilki her setirden näme boljakdygyny görýärsiňiz; siz aýdýançaňyz hiç zat saklanmaýar. Soňra setirler taslama bolýar, olary ikinji adam neşir edýär.
statistics-import-file-hint = CSV, iň köp 5 MB we { $count } setir.
statistics-import-table = Ýa-da jedweliň özi
statistics-import-table-hint = Saýlan faýlyňyz şu ýerde görünýär. Ýalňyşlary düzediň we täzeden okadyň.
statistics-import-columns = Öz maglumatymyzyň sütünleri, islendik tertipde. Onuň beýleki sütünleri okalmaýar.
statistics-import-needed = zerur
statistics-import-dry = Heniz hiç zat saklanmady. Şu taslamalar dörär:
statistics-import-refused = Ýalňyşlar: { $count }
statistics-import-mend = Hiç zat saklanmady. Jedwel aşakda; ony şol ýerde ýa-da faýlyňyzda düzediň.
statistics-import-faults = Ýalňyşlar, öýjük boýunça
statistics-import-column = Sütün
statistics-import-cell = Öýjük
statistics-import-why = Näme ýalňyş
statistics-import-sources = Çeşmeler
statistics-flash-imported = Taslamalar döredi. Her birini entek neşir etmäge tabşyrmaly.

# What is wrong in a cell.
statistics-import-error-column = Beýle atly sütün ýok ýa-da ol iki gezek gaýtalanýar.
statistics-import-error-missing = Bu sütün ýok.
statistics-import-error-digits = Başga ýazuwyň däl-de, 0–9 sifrlerini ýazyň.
statistics-import-error-comma = Içinde otur bar. Bölüji ýazmaň, onluk drobdan öň nokat goýuň.
statistics-import-error-period = Ýyly, aýlary ýa-da güni ýazyň: 2024 | 2024-01/2024-06 | 2024-01-31.
statistics-import-error-calendar-word = gregorian ýa-da solar-hijri diýip ýazyň.
statistics-import-error-country = Bu siziň ýurduňyz däl.
statistics-import-error-bound = exact, at_least, at_most ýa-da estimate diýip ýazyň.
statistics-import-error-parts = Her çeşme üçin bir baha ýazyň, | bilen bölüň.
statistics-import-error-twice = Bu döwür jedwelde iki gezek gaýtalanýar.
