# Versions of a text, and work that is not saved yet.

# Every save of a text.
achievements-versions-title = Görnüşler
achievements-versions-text = Her ýatda saklama galýar. Tapawudyny görmek üçin iki görnüşi saýlaň.
achievements-versions-none = Bu dilde entek görnüş ýok
achievements-versions-current = häzirki
achievements-versions-from = başlap
achievements-versions-to = çenli
achievements-versions-from-this = { $count } görnüşden başlap deňeşdir
achievements-versions-to-this = { $count } görnüşe çenli deňeşdir
achievements-versions-preview = Okyjylaryň görşi ýaly
achievements-versions-compare = Deňeşdir
achievements-versions-older = Has köne görnüşler
achievements-versions-newest = Iň täze görnüşler
achievements-versions-made-written = ýazylan
achievements-versions-made-restored = dikeldilen
achievements-versions-made-confirmed = seredilen, üýtgewsiz
achievements-versions-made-imported = getirilen
achievements-versions-ribbon = { $version } görnüşiň deslapky görnüşi. Bu sahypany diňe edaraňyz görýär.

# Two versions compared.
achievements-compare-title = Näme üýtgedi
achievements-compare-one-column = Bir sütün
achievements-compare-two-columns = Ýanaşyk
achievements-compare-same = Iki görnüş birmeňzeş.
achievements-compare-removed = aýryldy
achievements-compare-added = goşuldy
achievements-compare-restore-text = Şol görnüşiň teksti täze görnüş bolýar. Hiç zat pozulmaýar.
achievements-compare-restore = { $count } görnüşi dikelt

# Two editors at once.
achievements-two-touching = { $count ->
    [one] Bir ýerde ikiňiz hem ýazdyňyz. Ikiňiziň sözüňiz hem şol ýerde; saýlaň.
   *[other] { $count } ýerde ikiňiz hem ýazdyňyz. Ikiňiziň sözüňiz hem şol ýerde; saýlaň.
}
achievements-two-apart = Üýtgetmeleriňiz biri-birine degmeýär; şu ýerde birleşdirildi.
achievements-two-together = Birleşdirilen tekst
achievements-two-difference = Tapawutlar
achievements-two-save = Bu teksti ýatda sakla

# Work that is not saved.
achievements-autosave-title = Ýatda saklanmadyk iş
achievements-autosave-offer = Ýatda saklanmadyk işiňiz bar: { $time }.
achievements-autosave-taken = Bu siziň ýatda saklanmadyk işiňiz ({ $time }). Ýatda saklaýançaňyz ony başga hiç kim görmeýär.
achievements-autosave-take-up = Dowam et
achievements-autosave-discard = Ret et we poz
achievements-autosave-difference = Ýatda saklanan tekstden tapawudy
achievements-autosave-kept = Saklandy: { $time }
achievements-autosave-keep = Gutarmadyk iş hökmünde sakla
achievements-autosave-offline = Birikme ýok. Ýazanyňyz şu penjirede galýar we birikme dikelende ugradylýar.
achievements-autosave-refused = Ýazanyňyzy saklap bolmady. Sahypadan çykmazdan öň göçürip alyň.
achievements-autosave-signed-out = Siz hasapdan çykdyňyz. Ýazanyňyz şu penjirede galýar. Başga penjirede giriň, şonda ugradylar.

# Sentences after a step.
achievements-flash-kept = Saklandy. Ýatda saklaýançaňyz ony başga hiç kim görmeýär.
achievements-flash-kept-for-later = Bu tekst şol arada indiki tapgyra geçdi. Ýazanyňyz size saklandy.
achievements-flash-discarded = Pozuldy.
achievements-flash-restored = Täze görnüş hökmünde dikeldildi.
achievements-way-restored = Köne görnüş dikeldildi

# A form sent after the session ended.
error-signed-out-title = Siz hasapdan çykdyňyz
error-signed-out-text = Hiç zat ýitmedi. Ýazanyňyz şu sahypada dur; ony açyk goýuň.
error-signed-out-sign-in = Başga penjirede gir
error-signed-out-send = Ýazanymy ugrat
