# Review by a native reader: transparency-title, transparency-root, transparency-how-text, transparency-witness*
# The log under everything, explained to everybody.
transparency-title = Açık günlük
transparency-lead = Bu portalda yapılan her iş, portalı işletenler dahil hiç kimsenin fark edilmeden değiştiremeyeceği bir günlükte iz bırakır.
transparency-now = Günlüğün şu anki hali
transparency-length = Uzunluk
transparency-entries = { $count ->
    [one] { $count } kayıt
   *[other] { $count } kayıt
}
transparency-signed = Son imza
transparency-root = Tüm kayıtların parmak izi
transparency-empty = Günlükte henüz kayıt yok. Portal başlatıldıktan birkaç saniye sonra başlar.
transparency-what-title = Neyi kanıtlar
transparency-what-text = Yapılan her işle birlikte bir kayıt eklenir: zamanı ve yapılan işle yanında saklanan bir gizli değerden hesaplanan bir sayı. Bu sayı kişiler veya içerik hakkında hiçbir şey söylemez. Ama sonradan değiştirilen, silinen, yeri değiştirilen veya tarihi geriye alınan her şey artık kendi sayısına uymaz.
transparency-how-title = Nasıl çalışır
transparency-how-text = Tüm sayılardan günlüğün tamamı için tek bir parmak izi elde edilir. Portal, yeni kayıtlardan sonra saniyeler içinde bu parmak izini günlüğün uzunluğuyla birlikte imzalar. İmzalı bir parmak izini saklayan herkes, günlüğün o zamandan beri yalnızca uzayıp uzamadığını her an öğrenebilir.
transparency-not-title = Neyi kanıtlamaz
transparency-not-text = Günlük, sonradan hiçbir şeyin değiştirilmediğini gösterir. Yazılanların doğru olduğunu gösteremez.
transparency-check-title = Nasıl denetlenir
transparency-check-keep = Aşağıdaki ilk adresteki imzalı parmak izini bugün ve zaman zaman kaydedin. Portalın ulaşamayacağı bir yerde saklayın.
transparency-check-follow = C2SP tlog-tiles biçimindeki günlükleri okuyan programlar bu günlüğü de izleyebilir. Bunun için ikinci adresteki anahtar gerekir.
transparency-check-operator = Portalı işletenler aşağıdaki komutla her şeyi yeniden hesaplayabilir. Komut, günlüğü kaydettiğiniz parmak iziyle de karşılaştırır.
transparency-addresses = Programlar için adresler
transparency-part = Bölüm
transparency-address = Adres
transparency-part-checkpoint = İmzalı parmak izi
transparency-part-keys = Anahtarlar
transparency-part-tiles = Ağacın özet değerleri
transparency-part-bundles = Kayıtlar
transparency-part-inclusion = Bir kaydın günlükte bulunduğunun kanıtı
transparency-part-consistency = Günlüğün yalnızca uzadığının kanıtı
transparency-keys-text = Şu anda ilk anahtar imzalıyor. Her yeni anahtar, günlükte bir öncekinin imzasıyla duyurulmuştur.
transparency-witnesses = Arkasında kim duruyor
transparency-witnesses-text = Tanık denen, başka kurumlara ait makineler imzalanan her parmak izini görür. Tanık, günlüğün son baktığından beri yalnızca uzadığını denetledikten sonra onu da imzalar. Böylece kimse farklı okurlara farklı günlükler gösteremez.
transparency-witnesses-none = Henüz bir tanık belirtilmemiş; bu, gösterilen güvenceyi düşürür: Bu portalın dışında kimse günlüğün arkasında durmuyor.
transparency-witnesses-missing = { $count ->
    [one] { $count } tanık en yeni parmak izinin arkasında durmuyor; bu, gösterilen güvenceyi düşürür. Diğer her şey sürüyor.
   *[other] { $count } tanık en yeni parmak izinin arkasında durmuyor; bu, gösterilen güvenceyi düşürür. Diğer her şey sürüyor.
}
transparency-witness = Tanık
transparency-witness-stands = En yeni parmak izinin arkasında
transparency-witness-since = Evet, { $time } tarihinden beri
transparency-witness-missing-since = Henüz değil; { $time } tarihinde daha eskisinin arkasında duruyordu
transparency-witness-never = Hayır, henüz hiçbir şey imzalamadı
transparency-witness-longer = Hayır: Daha uzun bir günlük gördüğünü söylüyor. Eski bir kopya geri getirilmiş ya da iki günlük gösteriliyor olabilir.
transparency-witness-other = Hayır: Başka bir günlük gördüğünü söylüyor.
