comparison-unchanged = { $count ->
    [one] { $count } сархат бетағйир
   *[other] { $count } сархат бетағйир
}
comparison-moved-here = Бетағйир ба ин ҷо кӯчонида шуд
comparison-moved-away = Бетағйир ба ҷои дигар кӯчонида шуд
comparison-nothing = Чизе тағйир наёфтааст

markdown-table = Ҷадвал
markdown-notes = Поварақҳо
markdown-note = Поварақи { $number }
markdown-back = Аз поварақи { $number } ба матн баргаштан
