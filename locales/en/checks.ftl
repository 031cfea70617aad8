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
checks-warning-passport-code = The second letter is empty (P<). Passports issued from 1 January 2028 must carry one, such as PP.
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

# What programs are told.
checks-wrong-mrz = The body must be JSON with one field: mrz, a text.
