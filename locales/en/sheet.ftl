# The fact sheet of a post: seven questions, the same for every country, and countries side by side.

# The questions.
sheet-title = Fact sheet
sheet-title-of = Fact sheet: { $title }
sheet-problem = The problem
sheet-law = The law
sheet-cost = The cost
sheet-time = The time
sheet-result = The result
sheet-contact = The contact
sheet-documents = The documents

# The form.
sheet-form-text = Seven questions, the same for every country, so that what ten countries did can be laid side by side. None must be answered; short answers are best.
sheet-hint-problem = What did not work before, and for whom.
sheet-hint-law = The law, decree or order it rests on, with its number and date.
sheet-hint-cost = What it cost and who paid, with the currency and the year.
sheet-hint-time = When it began, how long it took, since when it has been in force everywhere.
sheet-hint-result = What is better now, in figures where there are some.
sheet-hint-contact = The office others may ask and how to reach it; no private person.
sheet-hint-documents = What others may have: laws, forms, specifications, training material.

# On the page of a post.
sheet-alone = The fact sheet alone
sheet-whole = The whole text
sheet-compare = Compare with other countries
sheet-beside = Two languages side by side:
sheet-bilingual = Two languages side by side
sheet-one-language = One language

# Countries side by side.
sheet-comparison-title = Countries side by side
sheet-comparison-text = Each answer stands in your language where there is one, else in the language named beside it.
sheet-comparison-choose = Choose two to five achievements to lay side by side.
sheet-comparison-many = Five fit side by side; these are the first five you chose.
sheet-comparison-empty = None of these achievements has a fact sheet yet.
sheet-comparison-none = No answer
sheet-comparison-without = Take out
sheet-comparison-offers = On the same theme in other countries
sheet-comparison-all = Achievements with a fact sheet
sheet-comparison-no-offers = No other country has a fact sheet on this theme yet
sheet-comparison-selected = Compare the selected ones
sheet-comparison-tick = Select to compare
