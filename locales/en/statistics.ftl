# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = Statistics
statistics-lead = What the ten registers count, each figure with its sources. Where sources differ, the figure is a range.
statistics-newest = Newest figures
statistics-newest-note = Parts of a year stand on the page of each series. “No figure” means that none was released here, not that there were none.
statistics-none = no figure
statistics-none-text = Nothing has been released here yet. That does not mean zero.
statistics-missing = { $count ->
    [one] { $count } country has no figure here.
   *[other] { $count } countries have no figure here.
}
statistics-table = All figures, newest first
statistics-others = Other indicators
statistics-part = part of a year
statistics-parts = Parts of years
statistics-parts-note = They cover less than a year and cannot be compared with the years above.
statistics-differ = Sources differ.
statistics-own-values = What each source says
statistics-as-of = As of
statistics-is-outside = outside the range
statistics-outside = Why a source lies outside the range
statistics-change = Why it was changed
statistics-earlier = { $count ->
    [one] { $count } earlier version
   *[other] { $count } earlier versions
}

# The desk of a country.
statistics-desk = Figures of your country
statistics-desk-lead = One person writes a figure, another releases it. Whatever was released stays readable with its date.
statistics-open = Being written or waiting
statistics-open-none = Nothing is being written.
statistics-tick-all = Tick all on this page
statistics-ticked = Ticked
statistics-submit-ticked = Submit those ticked
statistics-release-ticked = Release those ticked
statistics-flash-nothing-ticked = Nothing was ticked.
statistics-released = What readers have
statistics-public = Page for readers
statistics-back = Return or withdraw
statistics-back-hint = The reason is kept. Where readers had the figure, they see the reason too.
statistics-notice-waits = Waits for a second person
statistics-notice-waits-text = A figure of your country was submitted on { $time } and waits for a second person.
statistics-notice-returned = A figure came back
statistics-notice-returned-text = A figure you wrote was returned on { $time }. Its page says what should change.

# Where a revision stands, and how a source means its number.
statistics-bound-exact = exactly
statistics-bound-at-least = at least
statistics-bound-at-most = at most
statistics-bound-estimate = estimate
statistics-state-draft = Draft
statistics-state-submitted = Waits for release
statistics-state-returned = Returned
statistics-state-released = Released
statistics-state-superseded = Superseded
statistics-state-withdrawn = Withdrawn

# The form.
statistics-form-new = Enter a figure
statistics-form-correct = Correct
statistics-form-period-hint = A year, or some months of it, or a day for what stands at a day.
statistics-form-first = First month
statistics-form-last = Last month
statistics-form-months-hint = From 1 to 12; leave empty for a full year.
statistics-form-day-hint = In either calendar: 2026-01-01 or 1404/10/11.
statistics-form-low = Number, or the lower end
statistics-form-low-hint = Digits without separators; a point before decimals.
statistics-form-high = Upper end
statistics-form-high-hint = Only where sources differ.
statistics-form-words = Explanations
statistics-form-note = What to know before using it
statistics-form-outside-hint = Needed where the number of a source does not lie within the range.
statistics-form-change-hint = Readers see the old figure, the new one and this reason.
statistics-form-source = Source { $count }
statistics-form-sources-hint = Each source with its own number. A web address, or that of a file in the library of this portal. An emptied source is removed.
statistics-form-bound = How the number is meant
statistics-form-definition = What exactly it counts

# What is wrong at a field.
statistics-error-indicator = Please choose what is counted.
statistics-error-choose-calendar = Please choose a calendar.
statistics-error-year = Please give the year in four digits.
statistics-error-calendar = This is a year of the other calendar.
statistics-error-day = There is no such year, month or day.
statistics-error-months = Please give both months as numbers from 1 to 12.
statistics-error-two-years = The period reaches into a second year.
statistics-error-day-of-flow = This adds up over a period: give a year or some months.
statistics-error-part-of-stock = This is counted at a moment: give a day or a full year.
statistics-error-taken = There is a figure for this period already. Please correct that one.
statistics-error-number = Please write a number in digits, with no comma, space or sign in it.
statistics-error-negative = Nothing here is less than zero.
statistics-error-percent = A share is at most 100.
statistics-error-whole = This is counted in whole numbers.
statistics-error-range = The upper end is below the lower one.
statistics-error-unit = This is not given in that unit.
statistics-error-no-source = Every figure needs a source.
statistics-error-sources = There may be 12 sources at most.
statistics-error-outside = A source lies outside the range. Please say why, or widen the range.
statistics-error-change = Please say why it is changed.
statistics-error-reason = Please give a reason of at most 1,000 characters.
statistics-error-text = This text is too long or holds a character that cannot be kept.
statistics-error-ahead = This period is not over, or has not begun.

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = Completeness of birth registration
indicator-points-online = Registration offices online
indicator-births-means = Live births entered in the register in the period.
indicator-deaths-means = Deaths entered in the register in the period.
indicator-marriages-means = Marriages entered in the register in the period.
indicator-divorces-means = Divorces entered in the register in the period.
indicator-birth-completeness-means = Of a hundred children, those whose birth is registered. Surveys ask of children under five; what a source counts stands beside it.
indicator-death-completeness-means = Of a hundred deaths, those that are registered.
indicator-cause-of-death-recorded-means = Of a hundred registered deaths, those with a cause.
indicator-id-card-coverage-means = Of a hundred people who should hold an identity card, those who do.
indicator-id-cards-issued-means = Identity cards issued so far, those replaced or expired among them where a source says no more.
indicator-nationals-abroad-means = Nationals who live abroad. Sources count by birth, by citizenship, by origin or by registration, and differ widely.
indicator-population-means = People who live in the country, by a census, a register or an estimate.
indicator-points-online-means = Offices and hospitals that enter births and deaths in the register online.
indicator-births = Births registered
indicator-deaths = Deaths registered
indicator-marriages = Marriages registered
indicator-divorces = Divorces registered
indicator-death-completeness = Completeness of death registration
indicator-cause-of-death-recorded = Deaths with a cause recorded
indicator-id-card-coverage = Identity card coverage
indicator-id-cards-issued = Identity cards issued
indicator-nationals-abroad = Nationals abroad
indicator-population = Population
unit-points = offices
unit-persons = persons
unit-events = events
unit-cards = cards

# In the search and the audit.
search-kind-figure = Figure
audit-thing-figure = Figure
