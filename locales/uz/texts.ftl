comparison-unchanged = { $count ->
    [one] { $count } ta xatboshi oʻzgarmagan
   *[other] { $count } ta xatboshi oʻzgarmagan
}
comparison-moved-here = Oʻzgarishsiz shu yerga koʻchirilgan
comparison-moved-away = Oʻzgarishsiz boshqa joyga koʻchirilgan
comparison-nothing = Hech narsa oʻzgarmagan

markdown-table = Jadval
markdown-notes = Sahifa osti izohlari
markdown-note = { $number }-sahifa osti izohi
markdown-back = { $number }-sahifa osti izohidan matnga qaytish
