# Working with specimens: versions beside each other, which document somebody holds, training, the magnifier, and the
# register as a feed and as data.

specimens-compare = Compare versions
specimens-compare-lead = What differs stands first, what is alike is folded away.
specimens-compare-with = Compare
specimens-compare-code = Code of version { $count }
specimens-compare-show = Compare
specimens-compare-twice = The same version was named twice; it is shown once.
specimens-compare-few = Name two versions at least.
specimens-compare-differences = { $count ->
    [0] No difference in what is described
    [one] { $count } difference
   *[other] { $count } differences
}
specimens-compare-alike = { $count ->
    [one] { $count } thing is alike
   *[other] { $count } things are alike
}
specimens-compare-what = What
specimens-compare-how = How it differs
specimens-compare-added = added
specimens-compare-gone = left out
specimens-compare-moved = elsewhere
specimens-compare-changed = changed
specimens-compare-present = there
specimens-compare-absent = not there
specimens-compare-unknown = not known
specimens-compare-pictures = Pictures
specimens-compare-no-picture = no picture

specimens-identify = Identify a document
specimens-identify-lead = Answer what you can see and skip the rest. Nothing of it is kept.
specimens-identify-remaining = { $count ->
    [0] No version remains
    [one] { $count } version remains
   *[other] { $count } versions remain
}
specimens-identify-skip = I cannot tell
specimens-identify-answers = Your answers
specimens-identify-skipped = skipped
specimens-identify-change = Change
specimens-identify-again = Start again
specimens-identify-none = No version that you may read fits every answer. Take one back, or ask the register of that country.
specimens-identify-stays = A version stays in the list where the register does not know the fact that was asked.
specimens-identify-done = There is nothing more to ask.
specimens-ask-country = Which country does it name?
specimens-ask-construction = How is it put together?
specimens-ask-format = How large is it?
specimens-ask-chip = Can you see the contacts of a chip?
specimens-ask-chip-visible = yes, a small metal plate
specimens-ask-chip-hidden = no
specimens-ask-mrz = Are there lines of capital letters, digits and signs < for a machine?
specimens-ask-calendar = Which calendar are its days in?
specimens-ask-number = What shape has its number? A stands for a letter, 9 for a digit.

specimens-training = Find the features
specimens-training-lead = A feature is described. Say where on the picture it is.
specimens-training-step = Feature { $number } of { $total }
specimens-training-where = Where is it?
specimens-training-place = Place { $count }
specimens-training-right = Right, it is at place { $number }.
specimens-training-wrong = Not there. It is at place { $number }.
specimens-training-next = Next feature
specimens-training-result = { $right } of { $total } found
specimens-training-again = Once more
specimens-training-none = No feature that you may read is marked on this picture.

specimens-zoom = Magnifier
specimens-zoom-in = Larger
specimens-zoom-out = Smaller
specimens-zoom-whole = Whole picture

specimens-feed = New specimens as a feed
specimens-data = As data (JSON)
