# Review by a native reader: the whole file; above all working-days-week, working-days-occasion, working-days-lede
# The working days of a country.
working-days-title = İş günleri
working-days-lede = { $country } kurumlarının çalıştığı ve kapalı olduğu günler. Bir değişiklik, belirtilen günden itibaren geçerlidir.
working-days-week = Hafta tatili
working-days-week-usual = Unicode CLDR’ye göre olağan; ülke bir şey bildirmedi
working-days-since = Şu günden itibaren
working-days-days = Haftanın tatil günleri
working-days-days-hint = En az bir iş günü kalır.
working-days-remove = Geri al
working-days-coming = Yaklaşan tatil günleri
working-days-past = Geçmiş tatil günleri
working-days-none = Yaklaşan bir tatil günü bilinmiyor.
working-days-day = Gün
working-days-occasion = Tatilin adı
working-days-occasion-hint = Ülkenin kendi sözleriyle; bütün dillerin okurları bunları görür.
working-days-unconfirmed = Ülkenin onayını bekliyor
working-days-confirm = Onayla
working-days-add = Tatil günü ekle
working-days-first = İlk gün
working-days-last = Son gün
working-days-last-hint = Tek gün için boş bırakın.
working-days-language = Tatil adının dili
working-days-set = Hafta tatilini değiştir

# What was done and what is to be corrected.
working-days-flash-set = Hafta tatili değiştirildi.
working-days-flash-added = Tatil günü eklendi.
working-days-flash-removed = Geri alındı.
working-days-flash-confirmed = Tatil günü onaylandı.
working-days-error-week = En az bir iş günü bırakın
working-days-error-week-none = En az bir gün seçin
working-days-error-week-doubled = Bu günden başlayan bir değişiklik zaten var
working-days-error-past = Bugünü veya gelecek bir günü yazın
working-days-error-far = Önümüzdeki beş yıl içinde bir gün yazın
working-days-error-order = Son gün ilk günden önce
working-days-error-long = Art arda en çok 31 gün yazın
working-days-error-doubled = Bu günlerden biri zaten tatil
working-days-error-name = Tatilin adını sözle yazın, en çok 100 harf
working-days-error-language = Dillerden birini seçin
working-days-conflict = Burada yapılacak bir şey yok: gün başladı ya da bu zaten yapıldı.
