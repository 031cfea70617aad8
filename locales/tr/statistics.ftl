# Review by a native reader: whole file
# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = İstatistik
statistics-lead = On nüfus idaresinin saydıkları, her rakam kaynaklarıyla. Kaynaklar farklı sayılar veriyorsa rakam bir aralıktır.
statistics-newest = En yeni rakamlar
statistics-newest-note = Yılın bölümleri her dizinin sayfasındadır. “Rakam yok”, burada yayımlanmış rakam yok demektir; sayılacak bir şey olmadığı anlamına gelmez.
statistics-none = rakam yok
statistics-none-text = Burada henüz bir şey yayımlanmadı. Bu, sıfır demek değildir.
statistics-missing = { $count } ülkenin burada rakamı yok.
statistics-table = Bütün rakamlar, en yenisi önce
statistics-others = Diğer göstergeler
statistics-part = yılın bir bölümü
statistics-parts = Yılların bölümleri
statistics-parts-note = Bir yıldan azını kapsarlar ve yukarıdaki yıllarla karşılaştırılamazlar.
statistics-differ = Kaynaklar farklı sayılar veriyor.
statistics-own-values = Her kaynağın kendi değeri
statistics-as-of = Kaynağın tarihi
statistics-is-outside = aralığın dışında
statistics-outside = Bir kaynağın neden aralığın dışında olduğu
statistics-change = Neden değiştirildiği
statistics-earlier = { $count } önceki sürüm

# The desk of a country.
statistics-desk = Ülkenizin rakamları
statistics-desk-lead = Rakamı bir kişi yazar, başka biri yayımlar. Yayımlanan her şey tarihiyle birlikte okunabilir kalır.
statistics-open = Yazılan veya bekleyen
statistics-open-none = Yazılmakta olan bir şey yok.
statistics-tick-all = Bu sayfadakilerin tümünü işaretle
statistics-ticked = İşaretli
statistics-submit-ticked = İşaretlenenleri gönder
statistics-release-ticked = İşaretlenenleri yayımla
statistics-flash-nothing-ticked = Hiçbir şey işaretlenmedi.
statistics-released = Okurların gördükleri
statistics-public = Okur sayfası
statistics-back = Geri gönder veya geri çek
statistics-back-hint = Gerekçe saklanır. Okurlar rakamı gördüyse gerekçeyi de görür.
statistics-notice-waits = İkinci kişiyi bekliyor
statistics-notice-waits-text = Ülkenizin bir rakamı { $time } tarihinde gönderildi ve ikinci bir kişiyi bekliyor.
statistics-notice-returned = Bir rakam geri geldi
statistics-notice-returned-text = Yazdığınız bir rakam { $time } tarihinde geri gönderildi. Neyin değişmesi gerektiği sayfasında yazılı.

# Where a revision stands, and how a source means its number.
statistics-bound-exact = tam olarak
statistics-bound-at-least = en az
statistics-bound-at-most = en çok
statistics-bound-estimate = tahmin
statistics-state-draft = Taslak
statistics-state-submitted = Yayımlanmayı bekliyor
statistics-state-returned = Geri gönderildi
statistics-state-released = Yayımda
statistics-state-superseded = Yerine yenisi geçti
statistics-state-withdrawn = Geri çekildi

# The form.
statistics-form-new = Rakam gir
statistics-form-correct = Düzelt
statistics-form-period-hint = Bir yıl, yılın birkaç ayı ya da belli bir gündeki durum için bir gün.
statistics-form-first = İlk ay
statistics-form-last = Son ay
statistics-form-months-hint = 1–12 arası; tam yıl için boş bırakın.
statistics-form-day-hint = İki takvimden birinde: 2026-01-01 veya 1404/10/11.
statistics-form-low = Sayı ya da alt uç
statistics-form-low-hint = Ayırıcısız rakamlar; ondalık ayırıcı olarak nokta.
statistics-form-high = Üst uç
statistics-form-high-hint = Yalnızca kaynaklar farklı sayılar veriyorsa.
statistics-form-words = Açıklamalar
statistics-form-note = Kullanmadan önce bilinmesi gereken
statistics-form-outside-hint = Bir kaynağın sayısı aralıkta değilse gereklidir.
statistics-form-change-hint = Okurlar eski rakamı, yenisini ve bu gerekçeyi görür.
statistics-form-source = Kaynak { $count }
statistics-form-sources-hint = Her kaynak kendi sayısıyla. Bir web adresi ya da bu portalın kitaplığındaki bir dosyanın adresi. Boşaltılan kaynak kaldırılır.
statistics-form-bound = Sayının anlamı
statistics-form-definition = Tam olarak neyi saydığı

# What is wrong at a field.
statistics-error-indicator = Lütfen neyin sayıldığını seçin.
statistics-error-choose-calendar = Lütfen bir takvim seçin.
statistics-error-year = Lütfen yılı dört haneyle yazın.
statistics-error-calendar = Bu, öteki takvimin yılı.
statistics-error-day = Böyle bir yıl, ay ya da gün yok.
statistics-error-months = Lütfen iki ayı da 1–12 arası sayıyla yazın.
statistics-error-two-years = İkinci bir yıla uzanıyor.
statistics-error-day-of-flow = Bu rakam bir süre boyunca toplanır: lütfen bir yıl ya da birkaç ay verin.
statistics-error-part-of-stock = Bu rakam bir ana aittir: lütfen bir gün ya da tam yıl verin.
statistics-error-taken = Bu dönem için zaten bir rakam var. Onu düzeltin.
statistics-error-number = Lütfen sayıyı rakamla, virgül, boşluk ve işaret olmadan yazın.
statistics-error-negative = Burada hiçbir şey sıfırdan küçük olamaz.
statistics-error-percent = Pay en çok 100 olabilir.
statistics-error-whole = Bu, tam sayılarla sayılır.
statistics-error-range = Üst uç alt uçtan küçük.
statistics-error-unit = Bu gösterge o birimle verilmez.
statistics-error-no-source = Her rakamın bir kaynağı olmalı.
statistics-error-sources = En çok 12 kaynak olabilir.
statistics-error-outside = Bir kaynak aralığın dışında. Lütfen nedenini yazın ya da aralığı genişletin.
statistics-error-change = Lütfen neden değiştirildiğini yazın.
statistics-error-reason = Lütfen en çok 1.000 karakterlik bir gerekçe yazın.
statistics-error-text = Bu metin çok uzun ya da saklanamayan bir karakter içeriyor.
statistics-error-ahead = Bu dönem henüz bitmedi ya da başlamadı.

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = Doğum tescilinin tamlığı
indicator-points-online = Çevrim içi nüfus birimleri
indicator-births-means = Dönemde kütüğe yazılan canlı doğumlar.
indicator-deaths-means = Dönemde kütüğe yazılan ölümler.
indicator-marriages-means = Dönemde kütüğe yazılan evlenmeler.
indicator-divorces-means = Dönemde kütüğe yazılan boşanmalar.
indicator-birth-completeness-means = Her yüz çocuktan doğumu tescil edilmiş olanlar. Araştırmalar beş yaş altındaki çocukları sorar; kaynağın neyi saydığı yanında yazılıdır.
indicator-death-completeness-means = Her yüz ölümden tescil edilenler.
indicator-cause-of-death-recorded-means = Tescil edilen her yüz ölümden nedeni yazılmış olanlar.
indicator-id-card-coverage-means = Kimlik kartı olması gereken her yüz kişiden kartı olanlar.
indicator-id-cards-issued-means = Şimdiye kadar verilen kimlik kartları; kaynak başka bir şey demiyorsa yenilenenler ve süresi dolanlar da içindedir.
indicator-nationals-abroad-means = Yurt dışında yaşayan vatandaşlar. Kaynaklar doğum yerine, vatandaşlığa, kökene ya da kayda göre sayar ve sayıları çok farklıdır.
indicator-population-means = Ülkede yaşayanlar; sayıma, kütüğe ya da tahmine göre.
indicator-points-online-means = Doğum ve ölümleri çevrim içi olarak kütüğe yazan birimler ve hastaneler.
indicator-births = Tescil edilen doğumlar
indicator-deaths = Tescil edilen ölümler
indicator-marriages = Tescil edilen evlenmeler
indicator-divorces = Tescil edilen boşanmalar
indicator-death-completeness = Ölüm tescilinin tamlığı
indicator-cause-of-death-recorded = Nedeni kaydedilmiş ölümler
indicator-id-card-coverage = Kimlik kartı kapsamı
indicator-id-cards-issued = Verilen kimlik kartları
indicator-nationals-abroad = Yurt dışındaki vatandaşlar
indicator-population = Nüfus
unit-points = birim
unit-persons = kişi
unit-events = olay
unit-cards = kart

# In the search and the audit.
search-kind-figure = Rakam
audit-thing-figure = Rakam
