# Working with specimens: versions beside each other, which document somebody holds, training, the magnifier, and the
# register as a feed and as data.
# To be confirmed by a native reader: specimens-compare-moved, specimens-compare-lead, specimens-identify,
# specimens-ask-construction, specimens-ask-chip, specimens-training-right, specimens-training-wrong

specimens-compare = Sürümleri karşılaştır
specimens-compare-lead = Farklı olanlar başta durur, aynı olanlar katlanır.
specimens-compare-with = Karşılaştır
specimens-compare-code = { $count }. sürümün kodu
specimens-compare-show = Karşılaştır
specimens-compare-twice = Aynı sürüm iki kez yazıldı; bir kez gösterilir.
specimens-compare-few = En az iki sürüm yazın.
specimens-compare-differences = { $count ->
    [0] Betimlenenlerde fark yok
    [one] { $count } fark
   *[other] { $count } fark
}
specimens-compare-alike = { $count ->
    [one] { $count } şey aynı
   *[other] { $count } şey aynı
}
specimens-compare-what = Ne
specimens-compare-how = Nasıl farklı
specimens-compare-added = eklendi
specimens-compare-gone = çıkarıldı
specimens-compare-moved = başka yerde
specimens-compare-changed = değişti
specimens-compare-present = var
specimens-compare-absent = yok
specimens-compare-unknown = bilinmiyor
specimens-compare-pictures = Resimler
specimens-compare-no-picture = resim yok

specimens-identify = Belgeyi tanı
specimens-identify-lead = Görebildiklerinizi yanıtlayın, gerisini atlayın. Hiçbiri saklanmaz.
specimens-identify-remaining = { $count ->
    [0] Hiç sürüm kalmadı
    [one] { $count } sürüm kaldı
   *[other] { $count } sürüm kaldı
}
specimens-identify-skip = Bilemiyorum
specimens-identify-answers = Yanıtlarınız
specimens-identify-skipped = atlandı
specimens-identify-change = Değiştir
specimens-identify-again = Baştan başla
specimens-identify-none = Okuyabileceğiniz hiçbir sürüm bütün yanıtlara uymuyor. Birini geri alın ya da o ülkenin nüfus idaresine sorun.
specimens-identify-stays = Kütük sorulan bilgiyi bilmiyorsa sürüm listede kalır.
specimens-identify-done = Sorulacak başka bir şey yok.
specimens-ask-country = Üzerinde hangi ülkenin adı var?
specimens-ask-construction = Nasıl bir yapısı var?
specimens-ask-format = Boyutu ne kadar?
specimens-ask-chip = Bir çipin temas yüzeylerini görüyor musunuz?
specimens-ask-chip-visible = evet, küçük bir metal plaka
specimens-ask-chip-hidden = hayır
specimens-ask-mrz = Makine için büyük harflerden, rakamlardan ve < işaretlerinden oluşan satırlar var mı?
specimens-ask-calendar = Tarihleri hangi takvime göre?
specimens-ask-number = Numarasının düzeni nasıl? A bir harfin, 9 bir rakamın yerini tutar.

specimens-training = Unsurları bul
specimens-training-lead = Bir unsur anlatılıyor. Resmin neresinde olduğunu söyleyin.
specimens-training-step = Unsur { $number } / { $total }
specimens-training-where = Nerede?
specimens-training-place = Yer { $count }
specimens-training-right = Doğru, { $number }. yerde.
specimens-training-wrong = Orada değil. { $number }. yerde.
specimens-training-next = Sonraki unsur
specimens-training-result = { $total } unsurdan { $right } tanesi bulundu
specimens-training-again = Bir daha
specimens-training-none = Bu resimde okuyabileceğiniz hiçbir unsur işaretlenmemiş.

specimens-zoom = Büyüteç
specimens-zoom-in = Daha büyük
specimens-zoom-out = Daha küçük
specimens-zoom-whole = Resmin tamamı

specimens-feed = Yeni örneklerin haber akışı
specimens-data = Veri olarak (JSON)
