# The agreed words: what each language calls the things every register works with.

# The list, and one term.
glossary-title = Agreed words
glossary-lead = What the civil registers call the same thing in thirteen languages.
glossary-waiting = Wait for your decision
glossary-search = Find a word
glossary-all = All words
glossary-nothing = No such word yet
glossary-nothing-advice = Try another spelling or another language.
glossary-count = { $count ->
    [one] { $count } term
   *[other] { $count } terms
}
glossary-languages = { $count ->
    [one] In { $count } language
   *[other] In { $count } languages
}
glossary-also = also:
glossary-none = No word yet
glossary-unconfirmed = not confirmed
glossary-sources = Where the words come from
glossary-origin-found = The portal came with words found in the laws, on the pages of the offices and in the press of the members.
glossary-origin-own = The makers of the portal translated this term themselves; no law or office was found that names it.
glossary-unconfirmed-note = Nobody whose language it is has confirmed the marked words yet. Officials may propose them as they stand, or others.

# Beside the words of a translator.
glossary-hints = Agreed words for this passage

# Proposals and what becomes of them.
glossary-proposals = Proposed words
glossary-approve = Approve
glossary-decline = Decline
glossary-decline-label = Why it is declined
glossary-take-back = Take back
glossary-take-back-label = Why this word is taken back
glossary-history = How the words came to be
glossary-propose = Propose a word
glossary-language = Language of the word
glossary-word = Word
glossary-word-hint = As it stands in a dictionary, without article.
glossary-reason = Why this word
glossary-reason-hint = A law, a form, or how your office says it.
glossary-send = Propose
glossary-state-proposed = proposed
glossary-state-approved = approved
glossary-state-declined = declined

# Errors at fields, and sentences after a step.
glossary-error-language = Please choose a language.
glossary-error-word = Please give a word of at most 120 letters.
glossary-error-reason = Please give a reason of at most 500 letters.
glossary-error-same = This is the agreed word already.
glossary-error-many = Thirty words of yours wait for a decision. Please wait until some are decided.
glossary-conflict-decided = This proposal was decided already; somebody else was faster.
glossary-flash-proposed = Proposed. Whoever answers for this language will decide.
glossary-flash-approved = Approved. This is the agreed word now.
glossary-flash-declined = Declined.
glossary-flash-taken-back = Taken back. This word is no longer an agreed one.
search-kind-term = Agreed word
