comparison-unchanged = { $count ->
    [one] { $count } ta xatboshi oʻzgarmagan
   *[other] { $count } ta xatboshi oʻzgarmagan
}
comparison-moved-here = Oʻzgarishsiz shu yerga koʻchirilgan
comparison-moved-away = Oʻzgarishsiz boshqa joyga koʻchirilgan
comparison-nothing = Hech narsa oʻzgarmagan

markdown-table = Jadval
markdown-notes = Izohlar
markdown-note = { $number }-izoh
markdown-back = { $number }-izohdan matnga qaytish
