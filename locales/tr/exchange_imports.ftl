# Many records brought at once: the form, what becomes of the rows, and their release together.
# To be confirmed by a native reader: all of it.

exchange-imports-title = Birçok kayıt bir arada
exchange-imports-lede = Bir tablo ya da liste iletilere dönüşür. Önce her satırdan ne olacağını görürsünüz; siz söylemeden hiçbir şey oluşturulmaz, ikinci bir kişi gönderimi onaylamadan hiçbir şey gitmez.
exchange-imports-file-hint = CSV ya da JSON; en çok 5 MB ve { $count } satır. JSON, imzalandıkları biçimde gövdelerin dizisidir.
exchange-imports-calendar = Takvim belirtmeyen tarihlerin takvimi
exchange-imports-kept = Getirdikleriniz mühürlü durur. İletiler oluşturulur oluşturulmaz ya da siz vazgeçince, en geç yedi gün sonra imha edilir. Dosyanın kendisi saklanmaz.
exchange-imports-samples = Doldurulacak tablolar
exchange-imports-samples-hint = İlk satır sütunları adlandırır, ikincisi açıklar. Tarih yıl-ay-gün olarak, bilindiği kadarıyla yazılır.
exchange-imports-needed = bir şey söylemeli
exchange-imports-earlier = Daha önce getirilenler
exchange-imports-count-new = Yeni ileti: { $count }
exchange-imports-make = { $count } ileti oluştur
exchange-imports-remove = Vazgeç ve sil
exchange-imports-who = Kimin hakkında
exchange-imports-case = Dosya
exchange-imports-to-release = Gönderim onayı bekleyen: { $count }
exchange-imports-release = Bekleyenlerin tümünün gönderimini onayla
exchange-imports-release-hint = Her biri ayrı ayrı denetlenir, imzalanır, kayda geçer ve alındısı verilir. Sizin de yazdıklarınız yerinde kalır.
exchange-imports-released = Birlikte onaylanan: { $count }
exchange-imports-not-released = Onaylanmayan: { $count }
exchange-imports-failed = Portal bunu yapamadı.
exchange-imports-fault-list = Liste okunamıyor; hata { $count }. satırda.
exchange-imports-fault-unknown = Dosyada bu türden iletilerde bulunmayan bir ad var ya da bir ad iki kez geçiyor:
exchange-imports-fault-never-sent = Dosyada başka bir devlete hiçbir zaman gönderilmeyen bir ad var:
exchange-imports-fault-body = Bu türden bir gövde değil.
exchange-imports-fault-otherwise = İmzalanan biçim burada başka bir şey söylerdi ya da hiçbir şey söylemezdi.
exchange-imports-fault-nameless = Bu numaralı hücrede bir şey yazıyor ve üstünde adlandırılmış bir sütun yok.
exchange-imports-conflict-changed = Bekleyenler artık gördüğünüz gibi değil. Lütfen yeniden bakın.
exchange-flash-import-begun = İş başladı.
exchange-flash-import-removed = Silindi ve anahtarı imha edildi.
exchange-notice-import = Birlikte getirilen iletiler gönderim onayınızı bekliyor.
