# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = Ekli belgeler
attachments-hint = Okurlar bunları açabilir veya indirebilir; metinle birlikte herkese açık olurlar.
attachments-library = Kitaplığı açın
attachments-none = Kitaplıkta henüz belge yok. Bir dosya, kendi sayfasında bir belgenin parçası yapılır.
attachments-error-many = En çok 20 belge eklenebilir.
attachments-error-unknown = Bu belgelerden biri kitaplığınızda yok.
