# Writing: documents brought and pasted, tools, how a day is understood, and the check before a post is handed on.

# A document as the beginning of a post.
writing-document-title = Start from a Word document
writing-document-lede = Its title, first paragraph and text fill the form; you check everything before it is saved.
writing-document-field = Word document
writing-document-hint = A .docx file of at most 20 MB. The file itself is not kept; pictures are added from the library.
writing-document-button = Fill the form
writing-brought = The form is filled from “{ $name }”. Nothing is saved as a post yet; please read it through.
writing-left-title = Left out:
writing-left-pictures = Pictures. Please add them from the library.
writing-left-drawings = Drawings, charts and text in boxes.
writing-left-objects = Objects of other programs, such as embedded tables.
writing-left-comments = Comments in the margin.
writing-left-links = Links that lead neither to the web nor to a mail address.
writing-left-template = A template on another computer.
writing-refused-title = The document was not taken
writing-refused-empty = There is nothing in it; please choose a file.
writing-refused-not-word = This is no Word document (.docx).
writing-refused-locked = It is protected by a password, or of an old version of Word (.doc). Save it as .docx without a password.
writing-refused-macros = It holds macros. Save it as .docx without macros.
writing-refused-too-large = It is too large, or would be once unpacked.
writing-refused-too-intricate = It is nested too deeply to be read.
writing-refused-damaged = It is damaged or was not sent whole.
writing-refused-too-long = Its text is longer than the 50,000 letters a post may have.

# Tools.
writing-tool-subheading = Subheading
writing-tool-numbered = Numbered list
writing-tool-note = Footnote
writing-table-rows = Rows
writing-table-columns = Columns
writing-table-insert = Insert
writing-count-words = Words:
writing-count-letters = Letters:

# How to write.
writing-help-title = How to write
writing-help-sign = ?
writing-help-lede = A few marks in the text make everything readers see. The tools write them for you.
writing-help-picture = Pictures come from the library of your organisation, each with a description. The tool writes the line.
writing-help-word-title = From Word and other programs
writing-help-word = Copy there and paste here: headings, lists, tables, links and footnotes become marks. Colours and fonts are left behind.
writing-help-keys-title = Keys
writing-help-plain = Paste without formatting
writing-sample-words = important words
writing-sample-one = First
writing-sample-two = Second

# The same text in two windows of one person.
writing-elsewhere = This text was also written in another window of yours. Your words stay in this one.
writing-elsewhere-together = Put both together
writing-flash-together = What you wrote in two windows is put together here. Please read it through.

# How a day is understood.
writing-day-gregorian = Gregorian: { $date }
writing-day-solar = Solar Hijri: { $date }
writing-day-order = Read as day, month, year. Write the month’s name to be sure.
writing-day-error-year = Please write the year with four digits: 1800 to 2200 Gregorian, 1200 to 1500 Solar Hijri.
writing-day-error-month = There is no such month.
writing-day-error-day = The month has no such day.
writing-day-error-lunar = This year is read as Solar Hijri and lies far in the future. Lunar Hijri dates are not understood; please write the Gregorian or Solar Hijri date.

# The check before a post is handed on.
writing-check-title = Before you hand it on
writing-check-hint = Nothing here stops you; each line leads to its place.
writing-check-done = Everything is there.
writing-check-summary = There is no summary.
writing-check-text = There is no text, only a title and a summary.
writing-check-stranger = This picture is not from the library and will not be shown: { $address }
writing-check-link = This link leads nowhere: { $address }
writing-check-heading = This heading skips a level: { $words }
writing-check-sources = There is no source.
writing-check-sheet = Questions of the sheet without an answer: { $count }
writing-check-missing = Languages still missing: { $count }
writing-check-older = Translations older than the original: { $count }
