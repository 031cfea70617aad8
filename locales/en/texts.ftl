# Running text: what a comparison of two versions says, and the names of a text's tables and notes.
comparison-unchanged = { $count ->
    [one] { $count } paragraph unchanged
   *[other] { $count } paragraphs unchanged
}
comparison-moved-here = Moved here, unchanged
comparison-moved-away = Moved elsewhere, unchanged
comparison-nothing = Nothing was changed

markdown-table = Table
markdown-notes = Footnotes
markdown-note = Footnote { $number }
markdown-back = Back to the text from footnote { $number }
