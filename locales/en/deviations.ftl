# The register of deviations: genuine documents that are known to fail a check, so that nobody is refused for it
# (ICAO Doc 9303 part 3 section 7). A list, a page of each, a form for editors, and the link from the check of a
# machine-readable zone.

deviations-title = Known deviations
deviations-lead = Genuine documents that are known to fail a check. Nobody should be refused for one of these alone.
deviations-issuer = Issuing State
deviations-any = All
deviations-show = Show
deviations-count = { $count ->
    [one] { $count } deviation
   *[other] { $count } deviations
}
deviations-empty = No deviation here yet
deviations-empty-advice = No register has described one of this State.
deviations-new = Describe a deviation
deviations-example = Example
deviations-example-note = This entry shows how the register works. No authority has confirmed it.
deviations-waiting = Waiting for release
deviations-download = Take the list along (JSON)
deviations-check = Check a machine-readable zone
deviations-described-by = Described by
deviations-released-on = Released on { $day }
deviations-original = Original language

deviations-kind = What fails
deviations-kind-mrz-viz = The zone differs from the printed data
deviations-kind-check-digit = A check digit is computed otherwise
deviations-kind-wrong-data = A field holds wrong data
deviations-kind-other = Something else

deviations-state-draft = draft
deviations-state-released = released
deviations-state-withdrawn = withdrawn

deviations-what = What is seen
deviations-advice = What to do
deviations-document = Document
deviations-specimen = Specimen
deviations-issued = Issued
deviations-issued-from = since { $day }
deviations-issued-to = until { $day }
deviations-issued-between = { $from } to { $to }
deviations-source = Source
deviations-machine = In the machine-readable zone
deviations-format = Format
deviations-document-code = Document code
deviations-numbers = Numbers
deviations-numbers-all = all numbers
deviations-numbers-prefix = beginning with { $from }
deviations-numbers-range = { $from } to { $to }
deviations-digit = Check digit of
deviations-digit-document-number = document number
deviations-digit-birth-date = date of birth
deviations-digit-expiry-date = date of expiry
deviations-digit-personal-number = personal number
deviations-digit-composite = all fields together
deviations-way = How it is computed
deviations-way-filler-counted = The filler in the place of the digit is counted as a character
deviations-way-left-out = A filler stands in the place of the digit
deviations-way-zero = The digit is always 0
deviations-way-any = By a rule of the issuer that is not known: any digit may stand there
deviations-versions = Versions
deviations-version = Version { $number }
deviations-version-current = in force
deviations-version-open = not released

deviations-edit = Change
deviations-release = Release
deviations-release-hint = Everyone it is meant for will read this version, and the check of zones will know it. A second person releases what an editor wrote.
deviations-withdraw = Withdraw
deviations-withdraw-hint = It stays readable with the reason. The check of zones forgets it.
deviations-reason = Reason
deviations-withdrawn-on = Withdrawn on { $day }

deviations-form-new = Describe a deviation
deviations-form-edit = Change the description
deviations-form-document = The document
deviations-form-words = In words
deviations-form-zone = In the machine-readable zone
deviations-form-issuer = Issuing State, as the zone writes it
deviations-form-issuer-hint = Up to three letters: TUR, BEL, D.
deviations-form-specimen = Code of the specimen
deviations-form-specimen-hint = May stay empty. As in the register of specimens: TUR-BO-01001.
deviations-form-from = Issued since
deviations-form-to = Issued until
deviations-form-day-hint = May stay empty. In either calendar: 2021-03-20 or 1399/12/30.
deviations-form-source = Address of the source
deviations-form-source-hint = Where others can read of it. Begins with https://.
deviations-form-tlp = Who may read it
deviations-form-tlp-hint = Only what everyone may read helps the public check of zones.
deviations-form-opening-hint = Needed only where this goes farther than before. Whoever releases it reads the reason, and it is kept with the version.
deviations-error-before-first = This version was not yet issued on that day.
deviations-error-after-last = Another version had taken its place by that day.
deviations-form-language = Language of these words
deviations-form-language-hint = Words in other languages stay as they are.
deviations-form-name = Title
deviations-form-what = What is seen
deviations-form-what-hint = What an official sees, in two or three sentences.
deviations-form-advice = What to do
deviations-form-advice-hint = How to tell that the document is genuine all the same.
deviations-form-format-none = The zone does not show it
deviations-form-code-hint = The first two characters of the zone: ID, I<, P<.
deviations-form-number-from = First number or beginning
deviations-form-number-from-hint = Letters and digits as in the zone. Empty for all numbers.
deviations-form-number-to = Last number
deviations-form-number-to-hint = Empty where the numbers only begin alike.
deviations-form-save = Save
deviations-form-back = Back

deviations-flash-saved = Saved. A second person releases it.
deviations-flash-released = Released.
deviations-flash-withdrawn = Withdrawn.
deviations-conflict-own = You wrote this version. Somebody else must release it.
deviations-conflict-reason = More people would read this than before, and no reason is given.
deviations-conflict-released = Somebody has released or withdrawn it already.
deviations-conflict-changed = Somebody has changed it since you opened it.
deviations-conflict-withdrawn = It is withdrawn.
deviations-notice-described = Another register described documents of your State
deviations-notice-described-text = A register of another member state described on { $time } how genuine documents of your State fail a check. Please look whether it is right.
deviations-error-issuer = This is no code of a State: up to three capital letters.
deviations-error-kind = Please choose what fails.
deviations-error-specimen = This is no code of a specimen: TUR-BO-01001.
deviations-error-day = This is no day.
deviations-error-order = The last day of issue is before the first.
deviations-error-source = Please give a whole address that begins with https://.
deviations-error-tlp = Please choose who may read it.
deviations-error-language = Please choose a language.
deviations-error-name = Please give it a title of at most 150 letters.
deviations-error-text = Please write at most 2,000 letters.
deviations-error-text-needed = Please say it in the original language, in at most 2,000 letters.
deviations-error-zone-needed = Of a check digit, the zone must be described: format, document code, digit and how it is computed.
deviations-error-code = These are no two characters of a zone.
deviations-error-digit = Zones of this format have no such digit.
deviations-error-way = This way belongs to the document number of a card.
deviations-error-number = Only letters A to Z and digits, at most 22.
deviations-error-range = The last number is as long as the first and not before it.
deviations-error-any = Please give numbers: where any digit is taken, they alone tell the documents meant.

deviations-verdict = Known deviation: { $title }
deviations-verdict-link = Read what is known of it
search-kind-deviation = Known deviation
audit-thing-deviation = Known deviation
