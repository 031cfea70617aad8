# Review by a native reader: whole file
# Charts of the figures, countries side by side, and the sheet of one country.

# Charts: what stands at them and what to know before reading them.
charts-newest = En yeni rakamlar
charts-newest-note = Her ülkenin en yeni tam yılı ya da en yeni günü. Dönemler farklıdır.
charts-newest-words = En yüksek: { $most }, { $high }. En düşük: { $least }, { $low }. Bütün sayılar tablodadır.
charts-map = Haritada
charts-years = Yıllar içinde
charts-years-note = Bütün ülkeler sıfırdan başlayan tek bir ölçektedir.
charts-line-words = { $first }: { $old }; { $last }: { $new }. Bütün sayılar tablodadır.
charts-dot = { $period }: { $value }
charts-thousands = { $number } bin
charts-millions = { $number } Mn
charts-only-part = yalnızca yılın bir bölümü
charts-floor = Ölçek sıfırdan değil { $value } değerinden başlar.
charts-key-range = Arasında çizgi olan iki daire: kaynaklar farklı sayılar veriyor.
charts-key-part = İçi boş daire: ötekilerle karşılaştırılamayan bir yıl bölümü.
charts-key-gap = Kesikli çizgi: arası bilinmiyor.
charts-key-broken = Yılın eksik olduğu yerde çizgi kesilir.
charts-key-halves = Bir karede iki renk: kaynaklar farklı sayılar veriyor. En az üstte, en çok alttadır.
charts-calendars-solar = Hicri şemsi yıllar üstte, miladi yıllar alttadır.
charts-calendars-gregorian = Miladi yıllar üstte, hicri şemsi yıllar alttadır.
charts-parts-left-out = Yılın bölümleri dışarıda bırakıldı.
charts-table = Bütün sayılar tablo olarak

# Countries side by side.
charts-compare = Ülkeleri karşılaştır
charts-compare-lead = İki ile on arası ülke, bir ile altı arası gösterge.
charts-compare-choice = Ne karşılaştırılacak
charts-compare-countries = Ülkeler
charts-compare-indicators = Göstergeler
charts-compare-from = Başlangıç yılı
charts-compare-from-hint = Miladi ya da hicri şemsi, dört haneli. Bütün yıllar için boş bırakın.
charts-compare-show = Yan yana göster
charts-compare-address = Bu karşılaştırmanın paylaşılacak adresi:
charts-error-country = Bu ülkelerden biri üye değil.
charts-error-countries = Lütfen iki ile on arası ülke seçin.
charts-error-indicator = Bu göstergelerden biri burada bilinmiyor.
charts-error-indicators = Lütfen bir ile altı arası gösterge seçin.
charts-error-from = Lütfen 2015 gibi miladi ya da 1394 gibi hicri şemsi bir yıl yazın.

# The sheet of a country: two pages of paper.
charts-sheet-title = İki sayfalık künye
charts-sheet-of = Künye: { $name }
charts-sheet-as-of = { $day } itibarıyla
charts-sheet-organisation = Kurum
charts-sheet-systems = Sistemler
charts-sheet-figures = Rakamlar
charts-sheet-documents = Dolaşımdaki belgeler
charts-sheet-since = { $day } tarihinden beri
charts-sheet-contact = İletişim
charts-sheet-further = Diğerleri: { $count }
charts-sheet-none = Burada henüz bir şey yayımlanmadı.
charts-sheet-missing = Rakam yok: { $names }
