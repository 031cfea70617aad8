# The register of specimens: which identity and civil-status documents there are, how each version is made and how it is
# checked; and the words of the Traffic Light Protocol, which say who may read what.

layout-specimens = Specimens
specimens-title = Specimens
specimens-lead = Identity and civil-status documents of the member states: how each is made, and how to check one.
specimens-country = Country
specimens-any = All
specimens-show = Show
specimens-count = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
specimens-empty = No specimen yet
specimens-empty-advice = No register has opened one of this country to you.
specimens-ended = no longer valid
specimens-unconfirmed = not confirmed by the issuer
specimens-unconfirmed-note = These facts come from the sources named below. The issuer has not confirmed them yet.
specimens-invented = Holder and number are invented. The picture is never mirrored.
specimens-views = Views
specimens-no-picture = There is no picture of it that you may see.
specimens-marks = { $count ->
    [one] { $count } feature to check
   *[other] { $count } features to check
}
specimens-hidden-marks = { $count ->
    [one] { $count } further feature is restricted.
   *[other] { $count } further features are restricted.
}
specimens-hidden-pictures = { $count ->
    [one] { $count } further picture is restricted.
   *[other] { $count } further pictures are restricted.
}
specimens-hidden-facts = Some facts are restricted.
specimens-reviewed = Reviewed on
specimens-overdue = The review of this description was due on { $day }. It may be out of date.
specimens-codes = What a code says
specimens-codes-lead = A code names the country, what the document is for, for whom it is made, and the numbers of the document and of its version.
specimens-codes-note = The letters follow those of PRADO, the public register of the Council of the European Union. Beyond A, B and O that was not verified there. K and L are ours.
specimens-codes-category = First letter: what the document is for
specimens-codes-type = Second letter: for whom it is made
specimens-codes-letter = Letter
specimens-codes-means = Meaning
specimens-codes-certainty = How it is known
specimens-codes-read = Read in codes of PRADO
specimens-codes-unverified = Not verified at PRADO
specimens-codes-ours = Ours; PRADO has none that is known
specimens-do = Do:
specimens-see = See:
specimens-card = Desk card to print
specimens-card-level = Desk card, level { $level }
specimens-card-printed = Printed on { $day }
specimens-card-none = No feature of this level is open to you.
specimens-facts = What it is
specimens-versions = Versions
specimens-current = this version
specimens-differences = Since the version before
specimens-purpose = What it is for
specimens-sources = Sources
specimens-issued = First issued
specimens-last-issued = Last issued
specimens-follows = Took the place of
specimens-followed-by = Its place was taken by
specimens-validity = Still valid
specimens-invalid-from = Invalid from
specimens-valid-for = Valid for
specimens-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
specimens-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
specimens-size = Size
specimens-pages = Pages
specimens-body = Body
specimens-make = Made as
specimens-personalisation = Holder’s data by
specimens-number = Shape of the number
specimens-number-place = Where the number stands
specimens-mrz = Machine-readable zone
specimens-barcode = Barcode
specimens-chip = Chip
specimens-national-number = National identity number printed
specimens-calendar = Calendar on it
specimens-yes = yes
specimens-no = no

specimens-category-a = Passport
specimens-category-b = Identity card
specimens-category-h = Residence document
specimens-category-f = Driving licence
specimens-category-k = Civil-status document
specimens-category-l = Extract
specimens-category-x = Other document

specimens-validity-yes = yes
specimens-validity-no = no
specimens-validity-partly = in part
specimens-validity-unknown = not known

specimens-format-td1 = card size (ID-1, TD1)
specimens-format-td2 = TD2
specimens-format-td3 = passport size (TD3)
specimens-format-a6 = A6
specimens-format-a5 = A5
specimens-format-a4 = A4
specimens-format-other = another size

specimens-substrate-paper = paper
specimens-substrate-polycarbonate = polycarbonate
specimens-substrate-pvc = PVC
specimens-substrate-pet = PET
specimens-substrate-composite = several plastics
specimens-substrate-teslin = Teslin
specimens-substrate-unknown = not known

specimens-construction-card = card
specimens-construction-booklet = booklet
specimens-construction-single-sheet = single sheet
specimens-construction-label = label

specimens-personalisation-laser-engraving = laser engraving
specimens-personalisation-ink-jet = ink-jet print
specimens-personalisation-dye-diffusion = dye diffusion
specimens-personalisation-laser-print = laser print
specimens-personalisation-handwritten = handwriting
specimens-personalisation-typewritten = typewriter
specimens-personalisation-glued-photo = glued photograph

specimens-mrz-none = none
specimens-mrz-td1 = TD1, three lines
specimens-mrz-td2 = TD2, two lines
specimens-mrz-td3 = TD3, two lines
specimens-mrz-mrva = MRV-A, two lines
specimens-mrz-mrvb = MRV-B, two lines
specimens-mrz-unknown = not known

specimens-barcode-none = none
specimens-barcode-1d = linear barcode
specimens-barcode-pdf417 = PDF417
specimens-barcode-qr = QR code
specimens-barcode-data-matrix = Data Matrix
specimens-barcode-vds = visible digital seal
specimens-barcode-unknown = not known

specimens-chip-none = none
specimens-chip-contact = contact chip
specimens-chip-contactless = contactless chip
specimens-chip-dual = contact and contactless
specimens-chip-unknown = not known

specimens-calendar-gregorian = Gregorian
specimens-calendar-solar-hijri = solar Hijri
specimens-calendar-lunar-hijri = lunar Hijri
specimens-calendar-dual = two calendars

specimens-part-front = Front
specimens-part-back = Back
specimens-part-cover = Cover
specimens-part-inside-cover = Inside of the cover
specimens-part-biodata = Data page
specimens-part-page = Page
specimens-part-stub = Counterfoil
specimens-part-stitching = Stitching
specimens-part-chip = Chip

specimens-light-visible = visible light
specimens-light-oblique = light from the side
specimens-light-transmitted = light from behind
specimens-light-uv365 = UV 365
specimens-light-uv254 = UV 254
specimens-light-uv313 = UV 313
specimens-light-ir = infrared
specimens-light-coaxial = coaxial light
specimens-light-magnified = magnified

# Who may read something. The labels themselves (TLP:GREEN) are the same in every language.
tlp-clear = For everyone.
tlp-green = For everybody who works for a register of the member states. Do not put on public channels.
tlp-amber = For the register it belongs to and those it names, for whom needs to know.
tlp-amber-strict = For the register it belongs to alone.
tlp-red = For the people named alone. Do not hand on, do not print.
search-kind-specimen = Specimen

# What keeps a version from being registered.
specimens-obstacle-title = The version needs a title in its original language.
specimens-obstacle-holder = Every picture must be said to show an invented holder.
specimens-obstacle-weaker = A part may not go farther than the version it belongs to.
specimens-obstacle-place = A feature is marked on a picture that is not there.
specimens-conflict-code = A version with this code is registered already.
specimens-error-last-issued = The last day of issue is before the first.
specimens-error-follows-self = A version cannot take its own place. Please choose another.
specimens-error-follows-circle = The version chosen here followed this one already, itself or through others. Please choose another.
specimens-error-invalid-from = The end of validity is before documents were issued.
specimens-error-precision = Please say how exactly the first day of issue is known.
specimens-error-valid-months = A document counts for one month at least.
specimens-error-mask = The shape of a number has letters A, digits 9 and signs, 40 at most.
specimens-error-zone-unreadable = A zone is two corners, or three and more for a polygon: 120,80 340,260.
specimens-error-zone-outside = The zone lies outside the picture. Each number is 0 to 1000.
specimens-error-zone-empty = Nothing lies inside this zone.
