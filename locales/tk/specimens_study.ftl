# Working with specimens: versions beside each other, which document somebody holds, training, the magnifier, and the
# register as a feed and as data.
# To be confirmed by a native reader: the whole file; above all specimens-compare-moved, specimens-compare-lead,
# specimens-identify, specimens-ask-construction, specimens-ask-chip, specimens-training-right

specimens-compare = Görnüşleri deňeşdir
specimens-compare-lead = Tapawutlananlar öňde durýar, meňzeşler ýygnalyp goýlan.
specimens-compare-with = Deňeşdir
specimens-compare-code = { $count }-nji görnüşiň kody
specimens-compare-show = Deňeşdir
specimens-compare-twice = Şol bir görnüş iki gezek ýazyldy; ol bir gezek görkezilýär.
specimens-compare-few = Azyndan iki görnüş ýazyň.
specimens-compare-differences = { $count ->
    [0] Beýan edilenlerde tapawut ýok
    [one] { $count } tapawut
   *[other] { $count } tapawut
}
specimens-compare-alike = { $count ->
    [one] { $count } meňzeşlik
   *[other] { $count } meňzeşlik
}
specimens-compare-what = Näme
specimens-compare-how = Nähili tapawutlanýar
specimens-compare-added = goşuldy
specimens-compare-gone = aýryldy
specimens-compare-moved = başga ýerde
specimens-compare-changed = üýtgedi
specimens-compare-present = bar
specimens-compare-absent = ýok
specimens-compare-unknown = mälim däl
specimens-compare-pictures = Suratlar
specimens-compare-no-picture = surat ýok

specimens-identify = Resminamany anykla
specimens-identify-lead = Görüp bilýän zadyňyza jogap beriň, galanyny geçiň. Bulardan hiç zat saklanmaýar.
specimens-identify-remaining = { $count ->
    [0] Hiç bir görnüş galmady
    [one] { $count } görnüş galdy
   *[other] { $count } görnüş galdy
}
specimens-identify-skip = Aýdyp bilemok
specimens-identify-answers = Jogaplaryňyz
specimens-identify-skipped = geçildi
specimens-identify-change = Üýtget
specimens-identify-again = Täzeden başla
specimens-identify-none = Siziň okap biljek hiç bir görnüşiňiz ähli jogaplara laýyk gelmeýär. Birini yzyna alyň ýa-da şol ýurduň RÝNÝ edarasyndan soraň.
specimens-identify-stays = Soralýan maglumat reýestre mälim däl bolsa, görnüş sanawda galýar.
specimens-identify-done = Soralmaly başga zat ýok.
specimens-ask-country = Onda haýsy ýurduň ady bar?
specimens-ask-construction = Gurluşy nähili?
specimens-ask-format = Ölçegi nähili?
specimens-ask-chip = Çipiň kontaktlary görünýärmi?
specimens-ask-chip-visible = hawa, kiçijik metal plastinka
specimens-ask-chip-hidden = ýok
specimens-ask-mrz = Maşyn üçin baş harplardan, sifrlerden we < nyşanlaryndan ybarat setirler barmy?
specimens-ask-calendar = Seneleri haýsy senenama boýunça?
specimens-ask-number = Belgisiniň düzülişi nähili? A harpy, 9 sifri aňladýar.

specimens-training = Alamatlary tap
specimens-training-lead = Bir alamat beýan edilýär. Onuň suratyň niresindedigini aýdyň.
specimens-training-step = Alamat { $number } / { $total }
specimens-training-where = Ol nirede?
specimens-training-place = Ýer { $count }
specimens-training-right = Dogry, onuň ýeri: { $number }.
specimens-training-wrong = Ol ýerde däl. Onuň ýeri: { $number }.
specimens-training-next = Indiki alamat
specimens-training-result = Tapyldy: { $right } / { $total }
specimens-training-again = Ýene bir gezek
specimens-training-none = Bu suratda siziň okap biljek hiç bir alamatyňyz bellenmedi.

specimens-zoom = Lupa
specimens-zoom-in = Ulurak
specimens-zoom-out = Kiçiräk
specimens-zoom-whole = Tutuş surat

specimens-feed = Täze nusgalaryň habar akymy
specimens-data = Maglumat görnüşinde (JSON)
