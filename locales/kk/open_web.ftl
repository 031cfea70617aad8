# Review by a native reader: whole file
# What other sites show of a page.
open-card-description = Sijil белгісі: жұлдыздар торындағы сегіз қырлы жұлдыз
