# Achievements: what an organisation wants the others to know.

# The list.
achievements-list-title = Achievements
achievements-list-filters = Filters
achievements-list-country = Country
achievements-list-theme = Theme
achievements-list-more = Language and year
achievements-list-language = Text in
achievements-list-year = Year
achievements-list-any = Any
achievements-list-apply = Apply
achievements-list-without = remove
achievements-list-all = All achievements
achievements-list-found = { $count ->
    [0] No achievement found
    [one] { $count } achievement found
   *[other] { $count } achievements found
}
achievements-list-empty-title = Nothing here yet
achievements-list-empty-text = No achievement matches this choice. Take away a filter, or come back later.
achievements-list-subscribe = Get news by mail
achievements-list-feed = Feed
achievements-feed-title = Sijil: achievements of the civil registers
achievements-new = New achievement

# States of a post.
achievements-state-draft = Draft
achievements-state-submitted = In review
achievements-state-published = Published
achievements-state-withdrawn = Withdrawn

# The strip of thirteen languages.
achievements-strip = { $count } of 13 current
achievements-key-original = original language
achievements-key-current = current translation
achievements-key-older = older than the original
achievements-key-missing = not yet translated
achievements-mark-original = original
achievements-mark-current = current
achievements-mark-older = older than the original
achievements-mark-missing = not yet translated
achievements-mark-in-work = in work

# One post.
achievements-show-original = The original is in { $language }.
achievements-show-translation = Translation released: { $date }, { $organisation }. Only the original is authentic.
achievements-show-read-original = Read the original
achievements-show-fallback = This text is not yet translated; it is shown in { $language }.
achievements-show-published = Published in Sijil
achievements-show-organisation = Organisation
achievements-show-reference = Entry number
achievements-show-sources = Sources
achievements-show-own-words = The summary is in the portal’s own words.
achievements-show-print = Print
achievements-show-work = Work on this text
achievements-show-subscribe = News from this country by mail
achievements-show-languages = In other languages

# The desk.
achievements-drafts-title = Drafts
achievements-drafts-empty-title = No drafts
achievements-drafts-empty-text = What your organisation is writing appears here until it is published.
achievements-drafts-changed = Changed: { $time }
achievements-review-revision = Version { $count }
achievements-review-reason = Reason:
achievements-review-submit = Send for review
achievements-review-edit = Edit
achievements-review-publish = Publish
achievements-review-return = Return for changes
achievements-review-return-label = A word to the writer
achievements-review-return-hint = What should change, and why.
achievements-review-waits = This waits for a reviewer who did not write it.
achievements-review-withdraw = Withdraw
achievements-review-withdraw-label = Why it is withdrawn
achievements-review-withdraw-hint = Your organisation sees the reason; the public sees the text no more.
achievements-review-way = The way of this text
achievements-review-texts = Languages
achievements-way-created = Written
achievements-way-rewritten = Changed
achievements-way-submitted = Sent for review
achievements-way-returned = Returned for changes
achievements-way-published = Published
achievements-way-withdrawn = Withdrawn

# The form.
achievements-edit-title-new = New achievement
achievements-edit-title-original = Edit the text
achievements-edit-title-translation = Translate
achievements-edit-save = Save
achievements-edit-original = Original
achievements-edit-title = Title
achievements-edit-title-hint = One sentence, as you would say it to a colleague.
achievements-edit-summary = Summary
achievements-edit-summary-hint = Two or three whole sentences: what, how many, since when.
achievements-edit-body = Text
achievements-edit-body-hint = Simple marks make headings, lists and tables (Markdown).
achievements-edit-preview = Preview
achievements-edit-preview-window = Preview in a new window
achievements-edit-done = The translation is finished; readers may see it.
achievements-edit-sources = Sources
achievements-edit-sources-hint = Where can a reader check it? A page, a law, a report.
achievements-edit-source-address = Address { $count }
achievements-edit-source-title = Title { $count }
achievements-edit-source-what = What it is
achievements-edit-language = Language of the original
achievements-edit-choose = Please choose
achievements-edit-day = Date of the event
achievements-edit-day-hint = Gregorian or Solar Hijri, for example 14 October 2026 or 1405/07/22.
achievements-tools = Writing tools
achievements-tool-bold = Bold
achievements-tool-italic = Italic
achievements-tool-heading = Heading
achievements-tool-list = List
achievements-tool-link = Link
achievements-tool-quote = Quote
achievements-tool-table = Table
achievements-tool-picture = Picture from the library
achievements-tool-picture-close = Close

# Two editors at once.
achievements-two-title = Somebody saved while you were writing
achievements-two-text = Nothing is lost. Your version is on one side, the saved one on the other.
achievements-two-mine = Your version
achievements-two-theirs = The saved version
achievements-two-keep-theirs = Keep the saved version

# Errors at fields.
achievements-error-unreadable = This text holds a character that cannot be kept. Please type it again.
achievements-error-title-missing = Please give a title.
achievements-error-title-long = The title may have 150 letters at most.
achievements-error-summary-missing = Please give a summary.
achievements-error-summary-long = The summary may have 800 letters at most.
achievements-error-body-long = The text may have 50,000 letters at most.
achievements-error-answer-long = An answer may have 2,000 letters at most.
achievements-error-theme = Please choose a theme.
achievements-error-language = Please choose the language of the original.
achievements-error-day = This is no date. Write it as 14 October 2026 or 1405/07/22.
achievements-error-day-future = The date lies in the future; an achievement has happened.
achievements-error-source-address = The address of a source must begin with https:// or http://.
achievements-error-source-title-long = The title of a source may have 300 letters at most.
achievements-error-sources-many = There may be 20 sources at most.
achievements-error-reason-missing = Please give a reason.
achievements-error-reason-long = The reason may have 1,000 letters at most.
achievements-error-changed-elsewhere = The entry changed while you were writing. Please check and save again.
achievements-conflict-not-draft = This text is not a draft any more; somebody else was faster.
achievements-conflict-not-submitted = This text does not wait for a review any more; somebody else was faster.
achievements-conflict-not-published = This text is not public any more; somebody else was faster.

# Sentences after a step.
achievements-flash-saved = Saved.
achievements-flash-submitted = Sent for review. The reviewers of your organisation have been told.
achievements-flash-published = Published. Those who asked for such news are being told by mail.
achievements-flash-returned = Returned for changes. The writer has been told.
achievements-flash-withdrawn = Withdrawn. The public does not see it any more.

# Mails.
achievements-mail-greeting = Dear { $name },
achievements-mail-open = Open in Sijil
achievements-mail-published-subject = { $country }: { $title }
achievements-mail-published-of = { $country }, { $day }
achievements-mail-published-read = Read in Sijil
achievements-mail-waiting = { $count ->
    [one] One text waits for you
   *[other] { $count } texts wait for you
}
achievements-mail-told = { $count ->
    [one] News of one text
   *[other] News of { $count } texts
}
achievements-notice-review = Waits for your review
achievements-notice-review-text = A colleague has sent an achievement for review: { $title }
achievements-notice-released = Released
achievements-notice-released-text = A reviewer has released your text: { $title }
achievements-notice-returned = Returned for changes
achievements-notice-returned-text = A reviewer has returned your achievement for changes: { $title }

# The posts as data.
achievements-data-title = Achievements as data
achievements-data-lead = { $count ->
    [one] { $count } published achievement, each text in each language, for spreadsheets and programs.
   *[other] { $count } published achievements, each text in each language, for spreadsheets and programs.
}
achievements-data-metadata = Description for programs
achievements-data-columns = Columns
achievements-data-column = Name
achievements-data-meaning = Meaning
achievements-data-form = UTF-8 with a byte order mark; days as ISO 8601, moments in UTC, digits 0–9. A cell that a spreadsheet would take for a formula begins with an apostrophe.
achievements-column-reference = Entry number: country, year, sequence.
achievements-column-address = Address of the text in this row’s language.
achievements-column-country = Country, two letters (ISO 3166-1).
achievements-column-organisation = Name of the organisation in English.
achievements-column-theme = Theme, one word from a fixed list.
achievements-column-day = The day it happened.
achievements-column-day-solar-hijri = The same day in the Solar Hijri calendar of Iran and Afghanistan: year-month-day.
achievements-column-published-at = When it was published here.
achievements-column-updated-at = When it was last changed.
achievements-column-original-language = Language it was written in (BCP 47).
achievements-column-language = Language of this row (BCP 47).
achievements-column-status = Whether this text is the original, a current translation or older than the original: original, current, older.
achievements-column-title = Title.
achievements-column-summary = Summary.
achievements-column-text = The text without formatting.
achievements-column-sources = Addresses of the sources, separated by spaces.
