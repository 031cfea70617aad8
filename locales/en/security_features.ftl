# The glossary of security features: its pages. The features themselves stand in features.ftl.

features-glossaries = Glossaries
features-title = Security features
features-lead = How to tell that a document is genuine: what to do, what you must see, and what a fake often shows.
features-search = Find a feature
features-show = Show
features-all = All features
features-any = Any
features-nothing = No such feature
features-nothing-advice = Try another word, or any level and any tool.
features-count = { $count ->
    [one] { $count } feature
   *[other] { $count } features
}
features-csv = All features in all languages as CSV
features-json = As JSON
features-check = How to check it
features-do = What to do
features-see = What you must see
features-fake = What a fake often shows
features-group = Part of the document
features-level = Level
features-tool = Looked at with
features-related = Goes with
features-names = In all languages
features-used = Documents that have it
features-used-all = All of them
features-used-none = There is no such document here for you.
features-group-substrate = Paper, plastic and other substrates
features-group-printing = Printing
features-group-ink = Inks
features-group-optical = Optically variable devices
features-group-personalisation = The holder’s data
features-group-data = Data that can be checked
features-group-electronic = Chip
features-group-booklet = Booklet
features-group-civil-status = Papers of civil registration
features-level-1 = Level 1: eye and hand
features-level-2 = Level 2: simple device
features-level-3 = Level 3: laboratory
features-tool-eye = the eye
features-tool-touch = the finger
features-tool-tilt = tilting
features-tool-light-behind = light from behind
features-tool-oblique-light = light from the side
features-tool-magnifier = a magnifier
features-tool-uv365 = a UV lamp, 365 nm
features-tool-uv254 = a UV lamp, 254 nm
features-tool-infrared = infrared light
features-tool-reader = a reader
features-tool-software = a program
features-tool-microscope = a microscope
features-tool-laboratory = a laboratory
features-tool-register = the register
search-kind-feature = Security feature
