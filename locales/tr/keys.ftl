# Review by a native reader: the whole file; above all keys-scope-search, keys-use-audit

# Keys for programs.
keys-title = Program anahtarları
keys-lede = Anahtarla, kurumunuzun bir programı portala sizin adınıza başvurur. Sizden fazlasını asla yapamaz ve hiçbir sayfayı açmaz.
keys-new = Anahtar oluştur
keys-nothing = Anahtarınız yok
keys-nothing-advice = Her program için ayrı bir tane oluşturun; böylece ötekilere dokunmadan birini sonlandırabilirsiniz.
keys-name = Ad
keys-name-hint = Hangi program için olduğunu yazın, örneğin “Güvenlik izleme”.
keys-scopes = Ne için
keys-scopes-hint = Programın gerek duyduğundan fazlasını seçmeyin.
keys-scope-search = Görebildiklerimde arama
keys-scope-audit = Kimin ne yaptığını okuma
keys-days = Geçerlilik süresi
keys-days-hint = Sonra kendiliğinden biter. Bir hafta önce size bildirilir.
keys-days-count = { $count ->
    [one] 1 gün
   *[other] { $count } gün
}
keys-make = Anahtarı oluştur
keys-error-name = En çok 60 harflik bir ad yazın
keys-error-scopes = En az bir şey seçin
keys-error-days = En çok 365 gün seçin
keys-error-many = Anahtar sayınız sınıra ulaştı. Önce birini sonlandırın.
keys-made-title = Anahtar oluşturuldu
keys-made-text = Onu şimdi programa verin: yalnızca bu kez gösterilir ve portal onu saklamaz.
keys-kept = Sakladım
keys-column-key = Anahtar
keys-column-made = Oluşturuldu
keys-column-end = Bitiş
keys-never = henüz değil
keys-revoke = İptal et
keys-flash-revoked = Anahtar artık hiçbir şeyi açmaz.
keys-state-revoked = İptal edildi
keys-state-ended = Süresi doldu
keys-use-title = Programlar anahtarı nasıl kullanır
keys-use-text = Program, anahtarı her istekle birlikte Authorization başlığında gönderir. Yanıtlar JSON veya CSV olur; arada kimse onları saklamaz.
keys-use-search = Görebildiklerinizi bulur, kurumunuzun taslakları da bunların içindedir; parametreler aramadakilerle aynıdır.
keys-use-audit = Yapılanlar CSV olarak, eskiden yeniye. Son satırın kimliğini after parametresinde verin, devamını alırsınız; bir satır yazıldıktan bir dakika sonra görünür.
keys-use-refused = Yanlış, süresi dolmuş veya iptal edilmiş anahtar 401 alır; bu iş için olmayan anahtar 403 alır.
keys-of-person = Bu kişinin program anahtarları
keys-problem-unknown-title = Bu anahtar hiçbir şeyi açmıyor
keys-problem-unknown-text = Burada tanınmıyor veya süresi doldu. Sahibi anahtarlar sayfasında yenisini oluşturabilir.
keys-problem-scope-title = Bu anahtar bunun için değil
keys-problem-scope-text = Anahtar başka bir iş için oluşturuldu veya sahibi şu anda bunu yapamaz.
keys-mail-made-subject = Sijil’de bir program anahtarı oluşturuldu
keys-mail-made-text = Hesabınız için “{ $key }” adlı program anahtarı oluşturuldu ({ $time }). Bitiş: { $end }.
keys-mail-revoked-subject = Sijil’de bir program anahtarı iptal edildi
keys-mail-revoked-text = Hesabınızın “{ $key }” adlı program anahtarı iptal edildi ({ $time }). Normal bitiş tarihi: { $end }.
keys-mail-ends-subject = Sijil’de bir program anahtarının süresi yakında doluyor
keys-mail-ends-text = Hesabınızın “{ $key }” adlı program anahtarı { $end } tarihinde biter; bu ileti { $time } tarihinde yazıldı.
keys-mail-do = Bunu siz yapmadıysanız anahtarı iptal edin, hemen yeni bir parola belirleyin ve kurumunuzun yöneticisine haber verin:
keys-mail-ends-do = Programa hâlâ gerek varsa zamanında yeni bir anahtar oluşturup programa verin:
