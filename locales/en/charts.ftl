# Charts of the figures, countries side by side, and the sheet of one country.

# Charts: what stands at them and what to know before reading them.
charts-newest = Newest figures
charts-newest-note = The newest full year, or the newest day, of each country. The periods differ.
charts-newest-words = Highest: { $most }, { $high }. Lowest: { $least }, { $low }. The table has every number.
charts-map = On the map
charts-years = Over the years
charts-years-note = All countries stand on one scale, which begins at zero.
charts-line-words = From { $first }, { $old }, to { $last }, { $new }. The table has every number.
charts-dot = { $period }: { $value }
charts-thousands = { $number }k
charts-millions = { $number }M
charts-only-part = only a part of a year
charts-floor = The scale does not begin at zero but at { $value }.
charts-key-range = Two discs with a line between them: sources differ.
charts-key-part = A hollow disc: a part of a year, which cannot be compared with the others.
charts-key-gap = A dashed line: nothing is known in between.
charts-key-broken = A line breaks where a year is missing.
charts-key-halves = Two colours in a square: sources differ. The lowest is above, the highest below.
charts-calendars-solar = Years of the solar Hijri calendar are above, Gregorian years below.
charts-calendars-gregorian = Gregorian years are above, years of the solar Hijri calendar below.
charts-parts-left-out = Parts of years are left out.
charts-table = All numbers as a table

# Countries side by side.
charts-compare = Compare countries
charts-compare-lead = Two to ten countries, one to six indicators.
charts-compare-choice = What to compare
charts-compare-countries = Countries
charts-compare-indicators = Indicators
charts-compare-from = From the year
charts-compare-from-hint = Gregorian or solar Hijri, in four digits. Empty for all years.
charts-compare-show = Show side by side
charts-compare-address = The address of this comparison, to hand on:
charts-error-country = One of these countries is not a member.
charts-error-countries = Please choose two to ten countries.
charts-error-indicator = One of these indicators is not known here.
charts-error-indicators = Please choose one to six indicators.
charts-error-from = Please give a Gregorian year such as 2015 or a solar Hijri year such as 1394.

# The sheet of a country: two pages of paper.
charts-sheet-title = Two-page sheet
charts-sheet-of = Sheet: { $name }
charts-sheet-as-of = As of { $day }
charts-sheet-organisation = Organisation
charts-sheet-systems = Systems
charts-sheet-figures = Figures
charts-sheet-documents = Documents in circulation
charts-sheet-since = since { $day }
charts-sheet-contact = Contact
charts-sheet-further = More: { $count }
charts-sheet-none = Nothing has been published here yet.
charts-sheet-missing = No figure: { $names }
