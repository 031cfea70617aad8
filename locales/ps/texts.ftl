comparison-unchanged = { $count ->
    [one] { $count } پراګراف بې بدلونه
   *[other] { $count } پراګرافونه بې بدلونه
}
comparison-moved-here = بې بدلونه دلته راوړل شوی
comparison-moved-away = بې بدلونه بل ځای ته وړل شوی
comparison-nothing = هیڅ بدلون نه دی راغلی

markdown-table = جدول
markdown-notes = لمنلیکونه
markdown-note = { $number }م لمنلیک
markdown-back = له { $number }م لمنلیک څخه متن ته ستنېدل
