# Figures as data, and out of tables: the page that describes them, the columns, and the import with what is wrong in a cell.

# The page of the data.
statistics-data-title = Figures as data
statistics-data-link = As data
statistics-data-lead = Every released figure with all its sources, for spreadsheets, programs and statistical offices.
statistics-data-terms = Terms of use
statistics-data-licence = You may use the figures for anything if you say where they come from:
statistics-data-cite = Please cite them like this:
statistics-data-citation = Civil registries of the ECO member states: registration figures. Sijil, { $address }
statistics-data-parts = One indicator at a time
statistics-data-stable = The addresses do not change. That of one country is made like this:
statistics-data-ranges = Where sources differ, “low” and “high” differ too; SDMX-CSV then has two rows, marked L and H.

# The columns.
statistics-column-indicator = What is counted, one word from a fixed list.
statistics-column-country = Country, two letters (ISO 3166-1).
statistics-column-calendar = Calendar of whoever counted: gregorian or solar-hijri. An empty cell means gregorian.
statistics-column-period = The period in that calendar: 1403 | 1404-01/1404-09 | 2026-01-01.
statistics-column-period-from = First day (Gregorian).
statistics-column-period-until = Last day (Gregorian).
statistics-column-period-kind = Kind of period: full_year, part_of_year or day.
statistics-column-unit = Unit: events, persons, percent, cards or points.
statistics-column-low = The number, or the lower end of the range.
statistics-column-high = The same number, or the upper end of the range.
statistics-column-source-number = The number of each source; several are separated by |.
statistics-column-source-bound = How each source means it: exact, at_least, at_most or estimate.
statistics-column-source-title = Who says so.
statistics-column-source-url = Where: a web address, or that of a file in the library here.
statistics-column-source-as-of = When the source said so: year, month or day (Gregorian).
statistics-column-source-definition = What exactly the source counts.
statistics-column-source-note = What to know about the source.
statistics-column-outside = Why a source lies outside the range.
statistics-column-note = What to know before using the figure.
statistics-column-change = Why the figure was changed.
statistics-column-language = Language of the words (BCP 47).
statistics-column-revision = Number of the revision, from 1.
statistics-column-released-at = When it was released here (UTC).
statistics-column-address = Page of the series.

# The import.
statistics-import-title = Figures from a table
statistics-import-lede = First you see what would become of each row; nothing is stored before you say so. Then the rows become drafts, which a second person releases.
statistics-import-file-hint = CSV, at most 5 MB and { $count } rows.
statistics-import-table = Or the table itself
statistics-import-table-hint = A file you chose appears here. Correct what is wrong and read it again.
statistics-import-columns = The columns of our own data, in any order. Its further columns are passed over.
statistics-import-needed = needed
statistics-import-dry = Nothing is stored yet. These drafts would be made:
statistics-import-refused = Faults: { $count }
statistics-import-mend = Nothing was stored. The table stands below; correct it there or in your file.
statistics-import-faults = What is wrong, cell by cell
statistics-import-column = Column
statistics-import-cell = Cell
statistics-import-why = What is wrong
statistics-import-sources = Sources
statistics-flash-imported = The drafts are made. Each still has to be submitted for release.

# What is wrong in a cell.
statistics-import-error-column = No column is called so, or it is there twice.
statistics-import-error-missing = This column is missing.
statistics-import-error-digits = Please write the digits 0–9, not those of another script.
statistics-import-error-comma = There is a comma in it. Please write no separators, and a point before decimals.
statistics-import-error-period = Please write a year, months or a day: 2024 | 2024-01/2024-06 | 2024-01-31.
statistics-import-error-calendar-word = Please write gregorian or solar-hijri.
statistics-import-error-country = This is not your country.
statistics-import-error-bound = Please write exact, at_least, at_most or estimate.
statistics-import-error-parts = Please give one value for each source, separated by |.
statistics-import-error-twice = This period is in the table twice.
