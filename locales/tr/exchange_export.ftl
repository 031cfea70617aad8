# A case as one folder that is read without the portal.
# To be confirmed by a native reader: all of it.

exchange-export = Klasör olarak al
exchange-export-hint = Okunacak bir sayfa, bütün iletiler, kanıtlarıyla alındılar ve dosyalar tek bir arşivde. Aldığınız kayda geçer.
exchange-export-lede = Bu klasör, kayıt değişiminin bir dosyasını okuyanının bilebileceği kadarıyla içerir. Portal olmadan okunur.
exchange-export-made = Hazırlanma zamanı
exchange-export-story = Neler oldu
exchange-export-files = Ekler
exchange-export-how = Nasıl denetlenir
exchange-export-what-index = index.html: dosya, yalın bir dille; her tarayıcı açar ve yazdırır.
exchange-export-what-messages = messages: her ileti imzalandığı gibi, standart JSON (RFC 8785) olarak. Taahhüdü, anahtarı salt olan HMAC-SHA-256’dır; “sijil message v1”, iletinin numarası, kodu ve içeriği üzerinden hesaplanır; her biri bayt olarak uzunluğu, iki nokta, kendisi ve virgülle yazılır.
exchange-export-what-receipts = receipts: her alındı, imzası ve günlükte yer aldığının kanıtıyla.
exchange-export-what-files = attachments: dosyalar, gönderildikleri gibi bayt bayt.
exchange-export-what-manifest = MANIFEST.txt: bu klasörde neler olduğu ve klasör yapılırken dosyanın kaç alındısı bulunduğu; portal günlüğün anahtarıyla imzalamıştır, böylece sondan hiçbir şeyin çıkarılmadığı bilinir.
exchange-export-what-sums = SHA256SUMS: her dosyanın özeti; “sha256sum -c SHA256SUMS” karşılaştırır.
exchange-export-check = “sijil verify”, bu klasörün ya da arşivin adıyla her özeti, taahhüdü, alındıyı ve kanıtı ağ olmadan denetler ve bütün hataları sayar.
exchange-export-keys = keys.txt, günlüğün açık anahtarlarını içerir. Kuşkusu olan, bunları portalın yayımladıklarıyla karşılaştırır.
exchange-reader-export = Dosyanın tümü, klasör olarak
