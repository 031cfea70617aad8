# Drafts out of a table or a feed.

# The form.
imports-title = Import
imports-lede = A table or a feed becomes drafts. First you see what would become of each row; no draft is made before you say so.
imports-file = File
imports-file-hint = CSV, Atom or RSS, at most 5 MB and { $count } rows.
imports-columns = What the columns are called
imports-file-languages = Rows with the same word under “reference” and different languages become one draft with its translations.
imports-encoding = Encoding of the letters
imports-encoding-hint = Leave it to the portal unless letters come out wrong.
imports-encoding-told = Found out by the portal
imports-language = Language of rows that name none
imports-language-hint = A row may name its own: ru, fa-AF.
imports-theme = Theme of rows that name none
imports-theme-hint = A row may name its own by the word of our data: smart-card.
imports-theme-none = None
imports-read = Read and show

# What would become of the rows.
imports-dry = No draft is made yet. This would become of the rows:
imports-count-new = New drafts: { $count }
imports-count-translations = Translations of them: { $count }
imports-count-there = Already there: { $count }
imports-count-refused = Refused: { $count }
imports-make = { $count ->
    [one] Make { $count } draft
   *[other] Make { $count } drafts
}
imports-other = Another file
imports-made = { $count ->
    [one] { $count } draft has been made.
   *[other] { $count } drafts have been made.
}
imports-rows = Rows
imports-row = Row
imports-verdict = What becomes of it
imports-verdict-new = New draft
imports-verdict-translation = Translation
imports-verdict-original = Original: row { $count }
imports-verdict-there = Already there
imports-take = Take it all the same
imports-make-ticked = Make the new and the ticked drafts
imports-keep = Keep the ticks of this page
imports-flash-kept = The ticks are kept.
imports-flash-none = No row was new or ticked, so no draft was made.
imports-verdict-twice = Twice in this file
imports-verdict-refused = Refused
imports-verdict-waits = Waits for its turn
imports-others = The other rows
imports-error-original = The row with the original is refused, so this translation has no place.
imports-flash-made = The drafts are made.
imports-flash-begun = The drafts are being made.
achievements-way-imported = Imported

# Why a file cannot be read.
imports-fault = The file cannot be read
imports-fault-nothing = Nothing of it was stored.
imports-fault-empty = There is no file, or nothing in it.
imports-fault-too-large = The file is larger than 5 MB. Please split it.
imports-fault-rows = The file has more than 2,000 rows. Please split it.
imports-fault-columns = Line { $count } has more than 200 columns.
imports-fault-long = Line { $count } holds a text that is far too long.
imports-fault-quote = The quotation mark in line { $count } is never closed.
imports-fault-title = No column is called “title”.
imports-fault-encoding = The file is no text in this encoding. Please choose another.
imports-fault-nul = The file holds a null character, so it is no text.
imports-fault-feed = The file begins like a feed, but it is neither Atom nor RSS, or it breaks off.
