# Review by a native reader: whole file
# What other sites show of a page.
open-card-description = Sijil-iň nyşany: ýyldyz torunyň üstünde sekiz burçly ýyldyz
