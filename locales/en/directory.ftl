# The ten members, their organisations and their figures.
directory-countries-title = Ten members, ten registers
directory-countries-lede = Who registers births, marriages and deaths in each country, by which law, and how to reach them.
directory-countries-map = The ten members as on the map
directory-countries-members = Members
directory-countries-regional = Figures of the region

directory-country-mandate = What the organisation does
directory-country-confirmed = Confirmed by the organisation
directory-country-unconfirmed = Not yet confirmed by the organisation
directory-country-sources = Sources of this text
directory-country-figures = Figures
directory-country-missing = Looked for and not found
directory-country-abroad = In the other member states
directory-country-time = Time
directory-country-weekend = Weekend: { $days }
directory-country-calling-code = Calling code
directory-country-names = Names:

# A figure under its value: what, when, who says so.
directory-headline = { $what }, { $period } · { $source }
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
