# What leaves the desk on paper, what anybody learns of it, and the figures of the exchange.

exchange-extract = Extract on paper
exchange-extract-lead = The record in two languages beside each other, with a code by which anybody learns whether it still holds. That it was drawn is written down.
exchange-extract-first = First language
exchange-extract-second = Second language
exchange-extract-draw = Draw the extract
exchange-extract-error-same = Choose two different languages.
exchange-extract-title = Extract from the civil register
exchange-extract-standing = Standing when printed
exchange-extract-released = Released
exchange-extract-printed = Printed
exchange-extract-replaced = Replaced by { $reference }
exchange-extract-check = Does it still hold? The picture leads to a public page that says so, and nothing else.
exchange-extract-offline = Without a network: ask for the receipt of this message as a file and check it with sijil verify. It names the content as in the last line.
exchange-extract-boxes = The number before a field is its box in the forms of ICCS Convention 16.

exchange-status-title = Standing of an extract
exchange-status-lead = Nothing else is said here of the record, and nobody is named.
exchange-status-in-force = Authentic, unchanged, in force
exchange-status-replaced = Authentic, replaced since { $day }
exchange-status-unknown = Unknown code

exchange-figures = Figures of the exchange
exchange-figures-lead = Sent and received in twelve months; open cases as of today. Counts only.
exchange-figures-table = Table (CSV)
exchange-figures-month = Month
exchange-figures-country = Country
exchange-figures-open = Open
exchange-figures-overdue = Overdue
exchange-figures-unopened = Unopened
exchange-figures-side = Side
exchange-figures-ours = On our side
exchange-figures-theirs = On their side
exchange-figures-median = Half within
exchange-figures-ninth = Nine in ten within
exchange-figures-days = days
exchange-figures-working-days = working days
exchange-figures-by-month = Month by month
exchange-figures-by-country = By country
exchange-figures-by-kind = By kind, and how long answers took
exchange-figures-how = An answer is counted from its delivery, in the days its time limit is counted in; while the asker was asked back, the clock stood still. Months are those of the Gregorian calendar in UTC.
