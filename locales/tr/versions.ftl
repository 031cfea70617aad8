# Versions of a text, and work that is not saved yet.

# Every save of a text.
achievements-versions-title = Sürümler
achievements-versions-text = Her kayıt saklanır. Aradaki farkı görmek için iki sürüm seçin.
achievements-versions-none = Bu dilde henüz sürüm yok
achievements-versions-current = güncel
achievements-versions-from = eski
achievements-versions-to = yeni
achievements-versions-from-this = Sürüm { $count } ile başlayarak karşılaştır
achievements-versions-to-this = Sürüm { $count } ile biterek karşılaştır
achievements-versions-preview = Okurların gördüğü gibi
achievements-versions-compare = Karşılaştır
achievements-versions-older = Daha eski sürümler
achievements-versions-newest = En yeni sürümler
achievements-versions-made-written = yazıldı
achievements-versions-made-restored = geri getirildi
achievements-versions-made-confirmed = bakıldı, değişmedi
achievements-versions-made-imported = içe aktarıldı
achievements-versions-ribbon = Sürüm { $version } önizlemesi. Bu sayfayı yalnızca kurumunuz görür.

# Two versions compared.
achievements-compare-title = Ne değişti
achievements-compare-one-column = Tek sütun
achievements-compare-two-columns = Yan yana
achievements-compare-same = İki sürüm aynıdır.
achievements-compare-removed = çıkarıldı
achievements-compare-added = eklendi
achievements-compare-restore-text = O sürümün metni yeni bir sürüm olur. Hiçbir şey silinmez.
achievements-compare-restore = Sürüm { $count } geri getirilsin

# Two editors at once.
achievements-two-touching = { $count ->
    [one] Bir yerde ikiniz de yazdınız. İkinizin sözleri de orada; lütfen seçin.
   *[other] { $count } yerde ikiniz de yazdınız. İkinizin sözleri de orada; lütfen seçin.
}
achievements-two-apart = Değişiklikleriniz birbirine dokunmuyor; burada birleştirildi.
achievements-two-together = Birleştirilmiş metin
achievements-two-difference = Farklar
achievements-two-save = Bu metni kaydet

# Work that is not saved.
achievements-autosave-title = Kaydedilmemiş çalışma
achievements-autosave-offer = Kaydedilmemiş çalışmanız var: { $time }.
achievements-autosave-taken = Bu sizin kaydedilmemiş çalışmanızdır ({ $time }). Kaydedene kadar onu başkası görmez.
achievements-autosave-take-up = Devam et
achievements-autosave-discard = Vazgeç ve sil
achievements-autosave-difference = Kaydedilmiş metinden farkı
achievements-autosave-kept = Saklandı: { $time }
achievements-autosave-keep = Süren çalışma olarak sakla
achievements-autosave-offline = Bağlantı yok. Yazdıklarınız bu pencerede kalır, bağlantı gelince gönderilir.
achievements-autosave-refused = Yazdıklarınız saklanamadı. Lütfen sayfadan ayrılmadan önce kopyalayın.
achievements-autosave-signed-out = Oturumunuz kapandı. Yazdıklarınız bu pencerede kalır. Başka bir pencerede giriş yapın, gönderilir.

# Sentences after a step.
achievements-flash-kept = Saklandı. Kaydedene kadar onu başkası görmez.
achievements-flash-kept-for-later = Bu metin bu arada sonraki adıma geçti. Yazdıklarınız sizin için saklandı.
achievements-flash-discarded = Silindi.
achievements-flash-restored = Yeni bir sürüm olarak geri getirildi.
achievements-way-restored = Eski sürüm geri getirildi

# A form sent after the session ended.
error-signed-out-title = Oturumunuz kapandı
error-signed-out-text = Hiçbir şey kaybolmadı. Yazdıklarınız bu sayfada duruyor; lütfen sayfayı açık bırakın.
error-signed-out-sign-in = Başka bir pencerede giriş yap
error-signed-out-send = Yazdıklarımı gönder
