# Review by a native reader: whole file
# What other sites show of a page.
open-card-description = د سجل نښه: د ستورو پر جالۍ اته څوکی ستوری
