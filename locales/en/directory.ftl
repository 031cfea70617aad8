# The ten members, their organisations and their figures.
directory-countries-title = Ten members, ten registers
directory-countries-lede = Who registers births, marriages and deaths in each country, by which law, and how to reach them.
directory-countries-map = The ten members as on the map
directory-countries-members = Members
directory-countries-regional = Figures of the region

directory-country-mandate = What the organisation does
directory-country-confirmed = Confirmed by the organisation on { $day }
directory-country-unconfirmed = Not yet confirmed by the organisation
directory-country-sources = Sources of this text
directory-country-figures = Figures
directory-country-reports = Figures from public reports
directory-country-reports-lead = Figures the registry has released itself take the place of reports here.
directory-country-missing = Looked for and not found
directory-country-abroad = In the other member states
directory-country-time = Time
directory-country-weekend = Weekend: { $days }
directory-country-calling-code = Calling code
directory-country-names = Names:

# A figure under its value: what, when, who says so.
directory-headline = { $what }, { $period } · { $source }
directory-range = { $low } to { $high }

directory-figure-what = What is counted
directory-figure-value = Value
directory-figure-period = Period
directory-figure-source = Source

directory-chart-title = Birth registration, { $first }–{ $last }
directory-chart-words = Share of children under five whose birth is registered, by surveys.
directory-chart-table = Table and source
directory-chart-year = Year
directory-chart-registered = Registered

directory-topic-name = Name
directory-topic-mandate = What the organisation does
directory-topic-note = To be noted
directory-topic-parent = Ministry
directory-topic-founded = Founded
directory-topic-legal-basis = Law
directory-topic-documents = Documents issued
directory-topic-identity-number = Identity number

directory-contact-website = Site
directory-contact-phone = Telephone
directory-contact-email = Mail
directory-contact-address = Address
directory-contact-hotline = Information line

directory-unit-persons = persons
directory-unit-events = events
directory-unit-cards = cards

directory-bound-low = lowest estimate
directory-bound-middle = middle estimate
directory-bound-high = highest estimate
directory-bound-at-most = fewer than this

# Months and years of the Gregorian calendar stay Gregorian; a Solar Hijri year is named as one.
directory-period-unknown = year not stated
directory-period-months = { $first } to { $last }
directory-period-against = { $year }, against { $base }
directory-period-solar-year = solar year { $year }
directory-period-solar-months = first { $count ->
    [one] month
   *[other] { $count } months
} of the solar year { $year }
directory-period-before-solar-year = last full year before the solar year { $year }

directory-indicator-birth-registration-completeness = births registered, children under five
directory-indicator-birth-registration-completeness-series = births registered, children under five
directory-indicator-birth-registration-completeness-national = births registered, by the country’s own count
directory-indicator-birth-registration-within-one-year = births registered within one year
directory-indicator-children-without-birth-certificate = children without a birth certificate
directory-indicator-births-registered = births registered
directory-indicator-births-un-projection = births expected by the United Nations
directory-indicator-births-registered-vs-un = registered births against those expected
directory-indicator-death-registration-completeness = deaths that are registered
directory-indicator-deaths-registered = deaths registered
directory-indicator-deaths-un-projection = deaths expected by the United Nations
directory-indicator-deaths-registered-vs-un = registered deaths against those expected
directory-indicator-deaths-with-cause-recorded = deaths with a cause recorded
directory-indicator-marriages-registered = marriages registered
directory-indicator-divorces-registered = divorces registered
directory-indicator-vital-events-registered = vital events registered
directory-indicator-population = population
directory-indicator-population-national = population, by the country’s own count
directory-indicator-id-cards-issued = identity cards issued
directory-indicator-id-card-coverage = holders of an identity card
directory-indicator-id-registered-population = people in the identity register
directory-indicator-nationals-abroad = nationals abroad
directory-indicator-people-in = living in { $country }

# The entries of organisations, and the forms that change them.
directory-organisations-title = Organisations
directory-organisations-add = Add an organisation
directory-organisations-name = Organisation
directory-organisations-state = State
directory-organisations-change = Change

directory-new-lede = It stands on its country’s page at once. Invite its administrator next.

directory-edit-country = Country
directory-edit-choose = Please choose
directory-edit-language = Language of the name
directory-edit-language-hint = Names in other languages follow on the next page.
directory-edit-abbreviation = Short name
directory-edit-abbreviation-hint = As people call it, 30 letters at most.
directory-edit-founded = Year of foundation
directory-edit-founded-hint = Gregorian, for example 1918.
directory-edit-contacts = Ways to reach it
directory-edit-contacts-hint = An emptied row is removed. Remarks are in English.
directory-edit-contact-kind = Kind { $count }
directory-edit-contact-value = Number or address { $count }
directory-edit-contact-note = Remark { $count }
directory-edit-contact-value-what = Number or address
directory-edit-contact-note-what = Remark in English
directory-edit-sources = Sources
directory-edit-sources-hint = Where can a reader check what is said here? An emptied row is removed. Titles and remarks are in English.
directory-edit-source-url = Address { $count }
directory-edit-source-title = Title { $count }
directory-edit-source-title-what = What it is
directory-edit-source-as-of = When it was written { $count }
directory-edit-source-as-of-what = Year or day
directory-edit-source-covers = What it supports { $count }
directory-edit-source-covers-what = What it supports, in English
directory-edit-save = Save
directory-edit-texts = Texts by language
directory-edit-texts-count = { $count } of { $total }
directory-edit-public = Public page: { $country }
directory-edit-confirmation = Confirmation
directory-edit-confirm-hint = You say for the organisation that everything in this entry is right. Any later change takes the confirmation back.
directory-edit-confirm = Confirm the entry
directory-edit-confirm-others = Only the organisation’s own administrator can confirm this entry.

directory-texts-lede = One paragraph in each field. Where a text is missing, readers see it in another language.

directory-flash-added = The organisation was added. Complete its entry now.
directory-flash-saved = Saved.
directory-flash-confirmed = The entry is confirmed.

directory-error-unreadable = This text holds a character that cannot be kept. Please type it again.
directory-error-changed-elsewhere = The entry changed while you were writing. Please check and save again.
directory-error-language = Choose one of the languages
directory-error-country = Please choose the country.
directory-error-abbreviation = Please give a short name of 30 letters at most.
directory-error-website = The address of a site must begin with https:// or http://.
directory-error-founded = Please give a year from 1500 until today, or leave the field empty.
directory-error-name = Please give the name.
directory-error-name-long = A name may have 200 letters at most.
directory-error-text-long = A text may have 3,000 letters at most.
directory-error-phone = A telephone number has three digits at least.
directory-error-email = This is no e-mail address. Write it as name@example.org.
directory-error-address = Please give the address, 300 letters at most.
directory-error-contacts-many = There may be 20 ways at most.
directory-error-contact-note = A remark may have 200 letters at most.
directory-error-source-url = The address of a source must begin with https:// or http://.
directory-error-source-title = Every source needs a title of at most 300 letters.
directory-error-source-as-of = Write a year, a month as 2025-07, or a day; none of them in the future.
directory-error-sources-many = There may be 20 sources at most.
