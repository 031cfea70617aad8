# The tools for whoever holds a document, a name, a number or a date in front of them.

checks-title = Tools
checks-lead = Small checks for whoever has a document, a name or a date in front of them.
checks-nothing-kept = Nothing you enter is stored or logged.
checks-check = Check
checks-again = Check another
checks-specimen = Try it with a specimen
checks-unprotected = not protected
checks-agrees = agrees
checks-differs = differs

# The machine-readable zone.
checks-mrz-title = Machine-readable zone
checks-mrz-heading = Check a machine-readable zone
checks-mrz-about = Do the check digits of a passport, card or visa agree?
checks-mrz-label = The lines of the machine-readable zone
checks-mrz-hint = Two or three lines as they are printed, at most 400 characters.
checks-mrz-too-long = Please enter at most 400 characters.
checks-mrz-all-agree = { $count ->
    [one] The one check digit agrees.
   *[other] All { $count } check digits agree.
}
checks-mrz-to-know = { $count ->
    [one] One thing to know is below.
   *[other] { $count } things to know are below.
}
checks-mrz-digits-differ = { $wrong } of { $count } check digits do not agree.
checks-mrz-misread = One character may have been misread.
checks-mrz-other-wrong = The check digits agree, but something else cannot be right.
checks-mrz-deviation = This genuine document is known to fail in just this way.
checks-mrz-no-zone = These lines are not a machine-readable zone.
checks-mrz-repair-title = One change makes every digit agree
checks-mrz-repair-text = Line { $line }, character { $position }: { $from } may be { $to }. Look at the document before you accept it.
checks-mrz-repair-do = Check with this change
checks-mrz-findings = What is wrong
checks-mrz-warnings = Warnings
checks-mrz-fields = Field by field
checks-mrz-changes = Changed before reading
checks-mrz-caution = Agreement of digits does not show that the document is genuine. Names, issuing State, nationality and sex have no digit.
checks-verdict-consistent = Consistent
checks-verdict-consistent-with-warnings = Consistent with warnings
checks-verdict-inconsistent = Inconsistent
checks-verdict-known-deviation = Known deviation
checks-verdict-malformed = Malformed
checks-format-td1 = Card, 3 lines of 30 characters.
checks-format-td2 = Card, 2 lines of 36 characters.
checks-format-td3 = Passport, 2 lines of 44 characters.
checks-format-mrv-a = Visa, 2 lines of 44 characters.
checks-format-mrv-b = Visa, 2 lines of 36 characters.
checks-head-place = Place
checks-head-field = Field
checks-head-value = As printed
checks-head-printed = Printed
checks-head-computed = Computed
checks-head-result = Result
checks-field-number = Document number
checks-field-birth = Date of birth
checks-field-expiry = Date of expiry
checks-field-personal = Personal number
checks-field-composite = All together
checks-field-primary = Surname
checks-field-secondary = Given names
checks-field-issuer = Issuing State
checks-field-nationality = Nationality
checks-field-sex = Sex
checks-sex-none = not stated

# What is wrong with a zone.
checks-reason-one-line = This is one line of a zone. Please enter the others as well.
checks-reason-line-count = A zone has two or three lines; here are { $count }.
checks-reason-line-length = Line { $line } has { $count } characters; { $format } needs { $width }.
checks-reason-gap = Something is missing or too much around character { $position } of line { $line }.
checks-reason-charset = Line { $line }, character { $position }: { $letter } ({ $code }) does not occur in a zone.
checks-reason-birth = The date of birth is no day of the calendar.
checks-reason-expiry = The date of expiry is no day of the calendar.
checks-reason-document-code = The first two letters say no kind of document of this format.
checks-reason-number = The document number is empty or begins with a filler.
checks-reason-name-digit = The name holds a digit.
checks-reason-name-filler = The name begins with a filler; a single name stands first.
checks-reason-sex = The place of the sex holds neither F nor M nor the filler.
checks-reason-country = { $code } is no code of a State or organisation.

# What to know of a zone.
checks-warning-specimen = UTO is the code of specimens. No State issues this document.
checks-warning-passport-code = The second letter is empty ({ $code }). Passports issued from 1 January 2028 must carry one, such as PP.
checks-warning-passport-code-late = A passport without a second letter should expire before 2038; this one expires later.
checks-warning-passport-code-unknown = The second letter says no kind of passport that is in use since 2026.
checks-warning-crew = AC is the code of crew member certificates.
checks-warning-name = The name fills its field and may be cut off.
checks-warning-retired = { $code } is the code of a State that is no more.
checks-warning-expired = The document has expired.
checks-warning-expiry-before-birth = The document expired before the date of birth.
checks-warning-filler-digit = The personal number is in use, so its check digit may not be left out.
checks-warning-swapped = The lines agree in another order.

# What was changed before the zone was read.
checks-change-upper-case = Small letters were read as capitals.
checks-change-full-width = Full-width characters were read as plain ones.
checks-change-fillers = Quotation marks and brackets were read as fillers.
checks-change-digits = Persian or Arabic digits were read as Latin ones.
checks-change-spaces = Spaces were read as fillers.
checks-change-invisible = Invisible marks were left out.
checks-change-trimmed = Spaces at the ends and empty lines were left out.
checks-change-split = One line was split into two or three.

# The spelling of names.
checks-name-title = Names in the machine-readable zone
checks-name-heading = Spell a name for the machine-readable zone
checks-name-about = How Latin, Cyrillic and Arabic letters are spelled, with the reason for each.
checks-name-surname = Surname (primary identifier)
checks-name-given = Given names (secondary identifier)
checks-name-language = Language of the name
checks-name-language-auto = Find it by the letters
checks-name-style = Spelling of the issuer
checks-name-width = Width of the field
checks-name-unify = Read Arabic yeh and kaf as those of Persian and Urdu
checks-name-printed = Name as printed
checks-name-printed-hint = If you want to compare it.
checks-name-do = Spell
checks-name-error-empty = Please enter a surname or a given name.
checks-name-error-long = Please enter at most 120 characters.
checks-name-error-digit = A name holds no digits.
checks-name-field = The field of the zone.
checks-name-key = Key to search and compare by
checks-name-unknown = { $letter } ({ $code }) has no spelling, so there is no field.
checks-name-moved = A single name stands first, so it was moved there.
checks-name-cut = The name does not fit and was cut off.
checks-name-proposed = By its letters the name is in this language: { $language }.
checks-name-ask-language = The letters leave open which language this is. Please choose it.
checks-name-ask-unify = The name has Arabic yeh or kaf. In Persian and Urdu other letters are meant as a rule: tick the box if so here.
checks-name-silent = The standard is silent about some letters. Their spelling is only suggested.
checks-name-letters = Letter by letter
checks-name-head-letter = Letter
checks-name-head-spelling = Spelling
checks-name-head-rule = Rule
checks-name-dropped = left out
checks-name-exception = by its language or place
checks-name-alternates = Other spellings
checks-name-reverse = Read back
checks-name-ambiguous = Marked letters can be read in more than one way.
checks-name-compare-same = The printed name is the same.
checks-name-compare-alternate = The printed name is another spelling that is allowed or suggested.
checks-name-compare-differs = The printed name differs from character { $position } on.
checks-name-note = The spelling of Arabic letters with X is a key to search and compare by. No State is known to print it.
checks-rule-latin = Letter of the zone
checks-rule-table-a = Table A
checks-rule-table-b = Table B
checks-rule-table-c = Table C
checks-rule-appendix-b = Appendix B
checks-rule-punctuation = Section 4.6
checks-rule-silent = Standard silent: suggested
checks-rule-none = No spelling

# Dates in four calendars.
checks-calendar-title = Dates in four calendars
checks-calendar-about = One day as four calendars count it.
checks-calendar-date = Date
checks-calendar-date-hint = Year, month and day in numbers, the year with four digits.
checks-calendar-from = Calendar of this date
checks-calendar-do = Convert
checks-calendar-computed = computed, beyond the official table
checks-calendar-note = The two lunar reckonings may lie up to two days apart, and a moon that was seen a day from both.
checks-issue-version = Code of the document
checks-issue-version-hint = If you want to know whether it can have been issued on that date, such as TUR-BO-01001. The codes stand in the register of specimens.
checks-issue-no-version = The register has no version with this code that everyone may read. Please look at the code again.
checks-issue-not-yet = Not yet issued
checks-issue-not-yet-why = Documents of this version were not yet issued on that date. None is older than { $day }.
checks-issue-no-longer = No longer issued
checks-issue-no-longer-why = The register knows of none of this version issued after { $day }. Old blanks may have been used up later.
checks-issue-possible = Possible
checks-issue-possible-why = Nothing in the register speaks against this date. That does not show that a document is genuine.
checks-issue-unknown = Not known
checks-issue-unknown-why = The register does not tell everyone when this version was first issued.
checks-reckoning-gregorian = Gregorian
checks-reckoning-persian = Solar Hijri
checks-reckoning-umalqura = Lunar Hijri (Umm al-Qura)
checks-reckoning-civil = Lunar Hijri (civil)
checks-reckoning-julian = Julian (old style)
checks-reckoning-rumi = Rumi (Ottoman)
checks-no-day-unreadable = Please enter year, month and day in numbers.
checks-no-day-year = The day must lie between the years 1800 and 2200.
checks-no-day-month = A year has twelve months.
checks-no-day-day = This month has no such day.

# National numbers.
checks-national-title = National numbers
checks-national-about = Is a national number well formed?
checks-national-country = Country
checks-national-number = Number
checks-national-number-hint = Digits, with or without hyphens.
checks-national-error-country = Please choose one of the countries: TUR, IRN, KAZ, PAK.
checks-national-too-long = Please enter at most 40 characters.
checks-national-well-formed = Well formed
checks-national-not-well-formed = Not well formed
checks-national-agrees = The number follows its public rule.
checks-national-no-digit = This number has no check digit; only its layout was looked at.
checks-national-filled = Zeros at the beginning were missing and were added.
checks-national-note = Well formed does not mean that the number was given to anybody.
checks-fault-characters = There is something else than digits.
checks-fault-length = { $count ->
    [one] A number of this country has { $count } digit.
   *[other] A number of this country has { $count } digits.
}
checks-fault-first-digit = It may not begin with zero.
checks-fault-all-equal = All digits are the same.
checks-fault-date = The date in it is no day of the calendar.
checks-fault-century = The digit of the century is none of 1 to 6.
checks-fault-check-digit = The check digit does not agree.

# Texts that look alike.
checks-confusables-title = Look-alike texts
checks-confusables-about = Do two texts look the same without being the same?
checks-confusables-first = First text
checks-confusables-second = Second text
checks-confusables-do = Compare
checks-confusables-empty = Please enter both texts.
checks-confusables-causes = Why they are not the same
checks-confusables-pairs = Places that differ
checks-likeness-same = The same
checks-likeness-same-text = Letter by letter the same.
checks-likeness-alike = They look alike
checks-likeness-alike-text = They are not the same, and nobody sees it.
checks-likeness-different = Different
checks-likeness-different-text = They can be told apart.
checks-cause-composition = Letters and marks are put together in another way.
checks-cause-invisible = Something invisible stands in one of them.
checks-cause-marks = Vowel signs or a lengthening stroke stand in one of them.
checks-cause-arabic-letters = Letters of Arabic script were written with different keys.
checks-cause-other-scripts = Letters of different scripts stand in them.

# What programs are told.
checks-wrong-fields = The body must be JSON with just the fields of this tool.
