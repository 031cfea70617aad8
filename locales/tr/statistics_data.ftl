# Review by a native reader: whole file
# Figures as data, and out of tables: the page that describes them, the columns, and the import with what is wrong in a cell.

# The page of the data.
statistics-data-title = Veri olarak istatistikler
statistics-data-link = Veri olarak
statistics-data-lead = Yayımlanan her rakam, bütün kaynaklarıyla; hesap tabloları, programlar ve istatistik kurumları için.
statistics-data-terms = Kullanım koşulları
statistics-data-licence = Nereden geldiklerini belirtirseniz rakamları her amaçla kullanabilirsiniz:
statistics-data-cite = Lütfen kaynağı şöyle gösterin:
statistics-data-citation = EİT üyesi devletlerin nüfus idareleri: kayıt rakamları. Sijil, { $address }
statistics-data-parts = Her seferinde bir gösterge
statistics-data-stable = Adresler değişmez. Bir ülkenin adresi şöyle kurulur:
statistics-data-ranges = Kaynaklar farklı sayılar verdiğinde “low” ile “high” da farklıdır; SDMX-CSV’de o zaman L ve H işaretli iki satır bulunur.

# The columns.
statistics-column-indicator = Ne sayıldığı, sabit bir listeden tek sözcük.
statistics-column-country = Ülke, iki harf (ISO 3166-1).
statistics-column-calendar = Sayanın takvimi: gregorian ya da solar-hijri. Boş hücre gregorian demektir.
statistics-column-period = O takvimdeki dönem: 1403 | 1404-01/1404-09 | 2026-01-01.
statistics-column-period-from = İlk gün (miladi).
statistics-column-period-until = Son gün (miladi).
statistics-column-period-kind = Dönemin türü: full_year, part_of_year ya da day.
statistics-column-unit = Birim: events, persons, percent, cards ya da points.
statistics-column-low = Sayı ya da alt uç.
statistics-column-high = Aynı sayı ya da üst uç.
statistics-column-source-number = Her kaynağın sayısı; birden çoksa | ile ayrılır.
statistics-column-source-bound = Her kaynağın sayısının anlamı: exact, at_least, at_most ya da estimate.
statistics-column-source-title = Kimin söylediği.
statistics-column-source-url = Nerede: bir web adresi ya da buradaki kitaplıkta bir dosyanın adresi.
statistics-column-source-as-of = Kaynağın ne zaman söylediği: yıl, ay ya da gün (miladi).
statistics-column-source-definition = Kaynağın tam olarak neyi saydığı.
statistics-column-source-note = Kaynak hakkında bilinmesi gerekenler.
statistics-column-outside = Bir kaynağın neden aralık dışında kaldığı.
statistics-column-note = Rakamı kullanmadan önce bilinmesi gerekenler.
statistics-column-change = Rakamın neden değiştirildiği.
statistics-column-language = Metinlerin dili (BCP 47).
statistics-column-revision = Revizyonun numarası, 1’den başlar.
statistics-column-released-at = Burada ne zaman yayımlandığı (UTC).
statistics-column-address = Dizinin sayfası.

# The import.
statistics-import-title = Tablodan rakamlar
statistics-import-lede = Önce her satırdan ne olacağını görürsünüz; siz onaylamadan hiçbir şey kaydedilmez. Sonra satırlar, ikinci bir kişinin yayımladığı taslaklar olur.
statistics-import-file-hint = CSV, en çok 5 MB ve { $count } satır.
statistics-import-table = Ya da tablonun kendisi
statistics-import-table-hint = Seçtiğiniz dosya burada görünür. Hataları düzeltip yeniden okutun.
statistics-import-columns = Kendi verimizin sütunları, istediğiniz sırayla. Öteki sütunlar okunmaz.
statistics-import-needed = zorunlu
statistics-import-dry = Henüz hiçbir şey kaydedilmedi. Şu taslaklar oluşacak:
statistics-import-refused = Hatalar: { $count }
statistics-import-mend = Hiçbir şey kaydedilmedi. Tablo aşağıda; orada ya da dosyanızda düzeltin.
statistics-import-faults = Hatalar, hücre hücre
statistics-import-column = Sütun
statistics-import-cell = Hücre
statistics-import-why = Hata
statistics-import-sources = Kaynaklar
statistics-flash-imported = Taslaklar oluştu. Her birinin yayımlanmak üzere gönderilmesi gerekir.

# What is wrong in a cell.
statistics-import-error-column = Bu adda sütun yok ya da iki kez var.
statistics-import-error-missing = Bu sütun eksik.
statistics-import-error-digits = Lütfen başka bir alfabenin değil, 0–9 rakamlarını yazın.
statistics-import-error-comma = İçinde virgül var. Lütfen ayırıcı yazmayın, ondalık için nokta kullanın.
statistics-import-error-period = Lütfen yıl, aylar ya da gün yazın: 2024 | 2024-01/2024-06 | 2024-01-31.
statistics-import-error-calendar-word = Lütfen gregorian ya da solar-hijri yazın.
statistics-import-error-country = Bu sizin ülkeniz değil.
statistics-import-error-bound = Lütfen exact, at_least, at_most ya da estimate yazın.
statistics-import-error-parts = Lütfen her kaynak için bir değer verin, | ile ayırın.
statistics-import-error-twice = Bu dönem tabloda iki kez geçiyor.
