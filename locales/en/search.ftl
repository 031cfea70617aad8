# Search over everything the portal publishes.
search-list-title = Search
search-list-title-of = { $query }: search
search-list-words = Words to look for
search-list-search = Search
search-list-country = Country
search-list-kind = Kind
search-list-also = Also searched for:
search-list-also-end = .
search-list-exact = Search for exactly these words
search-list-only-exact = Only exactly these words were searched for.
search-list-not-exact = Search for other spellings and languages as well
search-list-results = Results
search-list-count = { $count ->
    [one] { $count } entry found
   *[other] { $count } entries found
}
search-list-more-than = More than { $count } entries found; these are the first. Another word would narrow them down.
search-list-nothing = Nothing was found
search-list-nothing-advice = Please check the spelling, use fewer or other words, or leave out the country. You may write in any of the thirteen languages and in any of their scripts.
search-list-to-achievements = To all achievements
search-list-begin = What are you looking for?
search-list-begin-advice = Write a word in any of the thirteen languages. Letters may be left plain: dogum finds doğum, and таваллуд also finds ولادت.

# What kind of thing was found.
search-kind-achievement = Achievement
search-kind-country = Country

# What the results can be narrowed to.
search-list-filters = Filters
search-list-theme = Theme
search-list-language = Text in
search-list-year = Year
search-list-any = Any
search-list-apply = Apply
search-list-without = remove
search-list-all = Remove all filters
search-list-at-least = { $count }+
search-list-save = Save this search
search-list-feed = Feed

# Suggestions while somebody types.
search-suggestions-title = Suggestions
search-suggestions-count = { $count ->
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
