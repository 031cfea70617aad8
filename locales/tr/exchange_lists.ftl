# Lists of the desk: filters, saved views, who looks after a case, and what is known of treaties between two countries.
# To be confirmed by a native reader: the whole file; above all exchange-views (view), exchange-filter-held,
# exchange-filter-nobody, exchange-fact-*, exchange-hint-*, exchange-shared* (shelf).
# To be confirmed as well: exchange-shared-group-lead, exchange-shared-acknowledged, exchange-shared-addressees, exchange-shared-to-group.

exchange-filters = Süzgeçler
exchange-filter-any = Hepsi
exchange-filter-mine = Benim
exchange-filter-nobody = Henüz kimsede değil
exchange-officer-left = artık bu kurumda görevli değil
exchange-filter-state = Durumu
exchange-filter-country = Diğer ülke
exchange-filter-families = Tüm gruplar
exchange-filter-urgent = Nedeni ne olursa olsun acil
exchange-filter-term = Son gün
exchange-filter-held = Hukuki saklama altında
exchange-filter-without = kaldır:
exchange-term-late = Gecikmiş
exchange-term-soon = Son günü yakın
exchange-family-notice = Bildirimler
exchange-family-question = Sorular
exchange-family-letter = Yazılar
exchange-family-information = Örnekler ve uyarılar
exchange-grade-reference = Tam bu dosya numarası
exchange-grade-beginning = Dosya numarası böyle başlıyor
exchange-nothing-found-within = Süzgeçler onu dışarıda bırakıyor olabilir.
exchange-take = Kendi üzerinize alın
exchange-give = Şu kişiye ver
exchange-flash-assigned = Dosyaya kimin baktığı kaydedildi.
exchange-conflict-colleague = Kendi kurumunuzdan bir görevli seçin.
exchange-notice-assigned = { $reference } dosyası size verildi.
exchange-views = Kayıtlı görünümler
exchange-views-lead = Masada tek dokunuşla açılan, adı olan süzgeçler. Koordinatörler kendi görünümlerini tüm kurumla paylaşabilir.
exchange-views-own = Sizinkiler
exchange-views-shared = Kurumunkiler
exchange-views-none = Henüz kayıtlı görünüm yok
exchange-views-advice = Masada süzgeçleri seçip görünüm olarak kaydedin.
exchange-view-name = Görünümün adı
exchange-view-name-hint = En çok 60 harf. Buraya kişi adı yazmayın.
exchange-view-share = Tüm kurumla paylaş
exchange-view-keep = Görünümü kaydet
exchange-view-keep-these = Görünüm olarak kaydet
exchange-view-show = Listeyi göster
exchange-view-rename = Yeniden adlandır
exchange-view-earlier = Yukarı taşı
exchange-view-later = Aşağı taşı
exchange-view-remove = Sil
exchange-view-error-name = Görünüme en çok 60 harflik bir ad verin.
exchange-view-error-many = Zaten 20 görünüm var. Önce birini silin.
exchange-flash-view-kept = Görünüm kaydedildi.
exchange-flash-view-removed = Görünüm silindi.

# What is known of treaties, for the legal basis.
exchange-hint = İki ülke hakkında bilinenler
exchange-hint-lead = Bu bir ipucudur, hukuk kuralı değildir: hukuk biriminiz onaylar.
exchange-hint-open = Kurumların onaylaması gerekiyor
exchange-hint-source = Kaynak
exchange-hint-show = Bilinenleri göster
exchange-fact-minsk-in-force = 1993 Minsk Sözleşmesi yürürlükte
exchange-fact-minsk-12 = Minsk Sözleşmesi, madde 12: kişi hâlleri belgeleri istek üzerine, çevirisiz ve ücretsiz gönderilir
exchange-fact-minsk-13 = Minsk Sözleşmesi, madde 13: mühürlü belgeler başka onay aranmadan kabul edilir, apostil gerekmez
exchange-fact-chisinau = 2002 Kişinev Sözleşmesi, kendi tarafları arasında onun yerini alır
exchange-fact-minsk-party = Minsk Sözleşmesi tarafı
exchange-fact-apostille = Apostil Sözleşmesi tarafı
exchange-fact-no-apostille = Apostil Sözleşmesi tarafı değil
exchange-fact-iccs-member = Sözleşmeleri yalnızca taraflarını bağlayan CIEC üyesi
exchange-sources = Bilgiler ve kaynakları
exchange-sources-lead = Portal, hukuki dayanak için ipucunu bunlardan oluşturur. Hiçbir kaynakta okunmayan bilgi, ülkenin kurumu onaylayana dek açık kalır.
exchange-sources-fact = Bilgi
exchange-sources-since = Başlangıç

# Shelves that two organisations share.
exchange-shared = Ortak raflar
exchange-shared-lead = Kurumunuz ile bir diğerinin birbirine gönderdiği yazı ve belgeler bir arada. Yalnızca ikiniz görürsünüz.
exchange-shared-none = Henüz paylaşılan bir şey yok
exchange-shared-advice = Yazılar ve belgeler gönderildikten sonra burada durur.
exchange-shared-documents = Belge sayısı
exchange-shared-find = Konudan veya dosya adından sözcükler
exchange-shared-year = Yıl
exchange-shared-sealed = Açılıncaya kadar mühürlü
exchange-shared-opened = Açan alıcılar
exchange-shared-older = Önceki sürümler
exchange-shared-nothing = Bu rafta uyan bir şey yok.
exchange-shared-groups = Gruplar
exchange-shared-group-lead = Aranızdan birinin diğerlerinin hepsine gönderdikleri bir arada. Gruptaki herkes kime gittiğini görür; kimin açtığını ve alındığını bildirdiğini yalnızca gönderen görür.
exchange-shared-language = Dil
exchange-shared-languages = Diller
exchange-shared-acknowledged = Alındığını bildiren alıcılar
exchange-shared-addressees = Gönderilenler
exchange-shared-to-group = Birkaç kuruma gönderildi
