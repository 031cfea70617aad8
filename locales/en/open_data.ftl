# The posts as data: what was added to the page that describes them.
open-data-column-sheet = Fact sheet: { $topic }. Empty where the text says nothing of it.
open-data-inside = Inside a cell, too, a line or a part after a semicolon that would begin like a formula gets an apostrophe. JSON holds the exact words.
