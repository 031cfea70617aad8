# What leaves the desk on paper, what anybody learns of it, and the figures of the exchange.
# To be confirmed by a native reader: exchange-status-in-force, exchange-extract-boxes, exchange-extract-offline, exchange-figures-ninth.

exchange-extract = Kâğıtta kayıt örneği
exchange-extract-lead = Kayıt iki dilde yan yana; üzerindeki kodla herkes hâlâ geçerli olup olmadığını öğrenir. Düzenlendiği kayda geçer.
exchange-extract-first = Birinci dil
exchange-extract-second = İkinci dil
exchange-extract-draw = Kayıt örneğini düzenle
exchange-extract-error-same = Lütfen iki ayrı dil seçin.
exchange-extract-title = Nüfus kayıt örneği
exchange-extract-standing = Basıldığı andaki durumu
exchange-extract-released = Gönderildiği tarih
exchange-extract-printed = Basıldığı tarih
exchange-extract-replaced = Yerine geçen: { $reference }
exchange-extract-check = Hâlâ geçerli mi? Karekod yalnızca bunu söyleyen herkese açık bir sayfaya götürür.
exchange-extract-offline = Ağ olmadan: bu iletinin alındısını dosya olarak isteyin ve sijil verify ile denetleyin. Alındı, içeriği son satırdaki gibi adlandırır.
exchange-extract-boxes = Alanın önündeki numara, ICCS 16 sayılı Sözleşme formlarındaki hanesidir.

exchange-status-title = Kayıt örneğinin durumu
exchange-status-lead = Burada kayıt hakkında başka bir şey söylenmez ve kimsenin adı geçmez.
exchange-status-in-force = Gerçek, değişmemiş, geçerli
exchange-status-replaced = Gerçek; yerine { $day } tarihinde başkası geçti
exchange-status-unknown = Bilinmeyen kod

exchange-figures = Kayıt değişiminin sayıları
exchange-figures-lead = On iki ayda gönderilen ve gelenler; açık dosyalar bugün itibarıyla. Yalnızca sayılar.
exchange-figures-table = Tablo (CSV)
exchange-figures-month = Ay
exchange-figures-country = Ülke
exchange-figures-open = Açık
exchange-figures-overdue = Gecikmiş
exchange-figures-unopened = Açılmamış
exchange-figures-side = Taraf
exchange-figures-ours = Bizde
exchange-figures-theirs = Onlarda
exchange-figures-median = Yarısı en çok
exchange-figures-ninth = Onda dokuzu en çok
exchange-figures-days = gün
exchange-figures-working-days = iş günü
exchange-figures-by-month = Ay ay
exchange-figures-by-country = Ülkelere göre
exchange-figures-by-kind = Türlere göre ve yanıtların süresi
exchange-figures-how = Yanıt, teslimden başlayarak süresinin sayıldığı günlerle sayılır; sorandan açıklama beklenirken süre işlememiştir. Aylar miladi takvime ve UTC saatine göredir.
