# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = Ekli belgeler
attachments-hint = Okurlar bunları açabilir veya indirebilir; metinle birlikte herkese açık olurlar.
attachments-library = Kitaplığı açın
attachments-none = Kitaplıkta henüz belge yok. Oraya verilen dosya hemen buraya eklenebilir.
attachments-error-many = En çok 20 belge eklenebilir.
attachments-error-unknown = Bu belgelerden biri kitaplığınızda yok.
attachments-alone = Tek dosyalar
attachments-alone-hint = Tek bir dosya, kaydettiğinizde kendi başına belge olur.
