# The form and the page of what a message says: controls, and how values are said.

# Groups of fields, and controls.
entering-group-register = Where it is entered
entering-group-child = Child and birth
entering-group-parents = Parents
entering-group-marriage = Marriage
entering-group-spouse-a = Spouse A
entering-group-spouse-b = Spouse B
entering-group-death = Death
entering-group-person = Person
entering-group-change = Change
entering-group-document = Record or document
entering-group-issue = Issue
entering-choose = Please choose
entering-absent = Why nothing stands here
entering-source = Where it comes from
entering-unverified = Not verified
entering-day = Day
entering-month = Month
entering-year = Year
entering-calendar = Calendar
entering-understood = Understood as { $span }
entering-date-more = As written, and how sure
entering-as-written = As written
entering-certainty = How sure
entering-told-on = The age was told on (year-month-day, Gregorian)
entering-until = If it lies between two days, the last of them:
entering-country = Country at that time
entering-soviet-union = Soviet Union
entering-settlement = Town or village
entering-place-more = Region, hospital, other country
entering-regions = Regions and districts, one a line, from the largest
entering-facility = Hospital or house
entering-country-code = Another country at that time: its code
entering-country-now = Country now: its code
entering-state = State
entering-office = Office
entering-entry-number = Number of the entry
entering-entered = Entered on
entering-entry-more = Register, volume, electronic number
entering-register = Register
entering-volume = Volume or year
entering-electronic = Number in the electronic register
entering-name-own = In the script of the register
entering-name-latin = In Latin letters
entering-latin-from = Where the Latin letters come from
entering-propose = Propose Latin letters
entering-name-parts = Parts of the name, and which name it is
entering-name-kind = Which name
entering-name-language = Language of the name
entering-name-given = Given names
entering-name-patronymic = Patronymic
entering-name-father = Father’s name
entering-name-grandfather = Grandfather’s name
entering-name-surname = Surname
entering-name-takhallus = Tribe or takhallus
entering-name-no-surname = There is no surname
entering-add-name = Another name
entering-issued-by = Issued by
entering-number-kind = Kind of number
entering-number = Number
entering-seen-on = Seen on
entering-add-number = Another number
entering-note-kind = What is noted
entering-note-more = Place and entry
entering-add-note = Another note
entering-remove = Remove

# What is not understood.
entering-fault-both = A value stands here, and it is said that there is none. Please choose one of them.
entering-fault-told-on = Please say on which day the age was told.
entering-fault-state = Please choose the state.

# How values are said.
showing-told-on = Age told on { $day }
showing-country-now = now { $country }
showing-before = Before
showing-after = After
showing-nothing = Nothing stood here.
showing-left-out = { $count ->
    [one] { $count } field is not shown to you.
   *[other] { $count } fields are not shown to you.
}
