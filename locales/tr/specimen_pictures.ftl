# Describing a document for the register of specimens, second part: the parts of a document and their pictures, the
# security features and the places where they are seen.
# To be confirmed by a native reader: specimens-mark-words-hint, specimens-parts-lead, specimens-picture-overprint,
# specimens-upload-shows, specimens-mark-words

specimens-draft-parts = Parçalar ve resimler
specimens-draft-marks = Güvenlik unsurları
specimens-parts-lead = Okurların gördüğü sırayla belgenin parçaları; her birinin bir ya da birkaç ışıkta resimleri vardır.
specimens-parts-none = Henüz parça yok
specimens-part-add = Parça ekle
specimens-part-kind = Parça
specimens-part-label = Üzerinde basılı olduğu gibi
specimens-part-label-hint = Sayfa ise numarası.
specimens-part-up = Yukarı taşı
specimens-part-remove = Parçayı ve resimlerini kaldır
specimens-picture-add = Resim ekle
specimens-picture-change = Resim hakkında
specimens-picture-of = Kitaplıktan resim
specimens-picture-of-hint = Kurumunuzun hazır olan ve betimlemesi bulunan resimleri.
specimens-picture-none = Kitaplıkta henüz böyle bir resim yok. Aşağıdan bir tane yükleyin.
specimens-picture-light = Işık
specimens-picture-tlp = Kim okur
specimens-picture-invented = Gösterilen belge sahibi ve numara kurgudur.
specimens-picture-invented-hint = Gerçek bir kişinin belgesinin resmi hiçbir zaman gösterilmez.
specimens-picture-overprint = Üzerine boydan boya “SPECIMEN” yaz
specimens-picture-overprint-hint = Portal bundan yeni bir resim yapar ve yalnızca onu saklar.
specimens-picture-remove = Resmi kaldır
specimens-picture-waits = hazırlanıyor
specimens-upload = Resim yükle
specimens-upload-lead = Kurumunuzun kitaplığından ayrı tutulur: bir örnek onu okurlarına gösterene kadar yalnızca siz görürsünüz. Önce denetlenir. Sonra yukarıdan seçilebilir.
specimens-upload-file = Dosya
specimens-upload-shows = Resimde ne var ({ $language })
specimens-upload-shows-hint = Resmi göremeyenler için.
specimens-upload-button = Yükle
specimens-flash-uploaded = Yüklendi. Birazdan seçilebilir.

specimens-marks-lead = Okurların denetleme sırasıyla. Ne yapılacağını ve ne görüleceğini sözlük her dilde söyler; buraya yalnızca bu belgeye özgü olanı yazın.
specimens-marks-none = Henüz unsur yok
specimens-mark-add = Unsur ekle
specimens-mark-code = Sözlükteki unsur
specimens-mark-tlp = Kim okur
specimens-mark-remove = Unsuru kaldır
specimens-mark-up = Yukarı taşı
specimens-mark-words = Sözcükler ({ $language })
specimens-mark-words-hint = Boş alan, altında gösterilen sözlük sözcüklerini alır.
specimens-mark-name = Ad
specimens-mark-do = Ne yapılır
specimens-mark-see = Ne görülmelidir
specimens-mark-fake = Sahte belgede çoğu zaman ne görülür
specimens-places = Nerede görülür
specimens-places-none = Henüz hiçbir resimde işaretlenmedi.
specimens-place-add = Resimde işaretle
specimens-place-remove = İşareti kaldır
specimens-zone-title = Resimdeki yer
specimens-zone-lead = Köşeleri yazın ya da fareyle çizin: bir köşede basın, ötekinde bırakın. Klavyede ok tuşları bölgeyi taşır, Shift ile birlikte boyutunu değiştirir.
specimens-zone-shape = Biçim
specimens-zone-points = Köşeler
specimens-zone-points-hint = Soldan ve üstten, resmin binde birleriyle: 120,80 340,260. Çokgenin üç veya daha çok köşesi vardır.
specimens-zone-preview = Resimde göster
specimens-shape-rect = Dikdörtgen
specimens-shape-ellipse = Elips
specimens-shape-polygon = Çokgen

specimens-error-part-label = Lütfen en çok 40 harf yazın.
specimens-error-picture = Lütfen kurumunuzun kitaplığından bir resim seçin.
specimens-error-weaker = Sürümün tamamından daha geniş bir çevreye açık olamaz.
specimens-error-invented = Lütfen belge sahibinin ve numaranın kurgu olduğunu belirtin.
specimens-error-code = Lütfen sözlükten bir unsur seçin.
specimens-error-shows = Lütfen resmin ne gösterdiğini sözcüklerle yazın.
specimens-error-overprint = Resmin üzerine yazılamadı. Lütfen hazır olan bir resim seçin.
specimens-obstacle-code = Bir unsur sözlükte yok.
specimens-obstacle-picture = Bir resim kitaplıkta hazır değil ya da orada betimlenmemiş.
