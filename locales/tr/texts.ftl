comparison-unchanged = { $count ->
    [one] { $count } paragraf değişmedi
   *[other] { $count } paragraf değişmedi
}
comparison-moved-here = Değişmeden buraya taşındı
comparison-moved-away = Değişmeden başka yere taşındı
comparison-nothing = Hiçbir şey değişmedi

markdown-table = Tablo
markdown-notes = Dipnotlar
markdown-note = Dipnot { $number }
markdown-back = Dipnot { $number }: metne dön
