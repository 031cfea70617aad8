# Review by a native reader: correction-edit-text, correction-in-work, correction-discard
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = Düzeltme incelemeye gönderildi
achievements-way-correction-returned = Düzeltme değişiklik için geri gönderildi
achievements-way-correction-released = Düzeltme yayımlandı
achievements-way-correction-discarded = Düzeltmeden vazgeçildi

# The form.
correction-edit-done = Düzeltme bitti. Bir inceleyene gönderilsin.
correction-edit-text = Bu metin yayımda. Bir inceleyen sözlerinizi yayımlayana kadar okurlar eski metni görür.

# A reviewer reads a correction.
correction-review-title = Düzeltmeyi incele
correction-changes = Okurlar için ne değişecek
correction-waits = Bu metnin bir düzeltmesi inceleme bekliyor.
correction-in-work = Bir meslektaşınız bu metni düzeltiyor. Okurlar yayımdaki metni görmeyi sürdürür.
correction-show = Neyin değişeceğini göster
correction-release = Düzeltmeyi yayımla
correction-flash-submitted = İncelemeye gönderildi. Okurlar düzeltilmiş metni, bir inceleyen yayımladıktan sonra görür.
correction-flash-released = Yayımlandı. Okurlar artık düzeltilmiş metni görüyor.
correction-discard = Düzeltmeden vazgeç
correction-discard-text = Okurlar yayımdaki metni görmeyi sürdürür, sonraki düzeltme ondan başlar. Bu düzeltmenin sözleri sürüm listesinde kalır.
correction-flash-discarded = Düzeltmeden vazgeçildi. Okurlar yayımdaki metni görmeyi sürdürür.
correction-conflict-none = Bu metnin bir düzeltmesi yok; bir meslektaşınız onu yayımladı ya da ondan vazgeçti.
