comparison-unchanged = { $count ->
    [one] { $count } abzas üýtgemedi
   *[other] { $count } abzas üýtgemedi
}
comparison-moved-here = Üýtgemän şu ýere geçirildi
comparison-moved-away = Üýtgemän başga ýere geçirildi
comparison-nothing = Hiç zat üýtgemedi

markdown-table = Tablisa
markdown-notes = Çykgytlar
markdown-note = { $number }-nji çykgyt
markdown-back = { $number }-nji çykgytdan tekste dolanmak
