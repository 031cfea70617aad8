# Review by a native reader: whole file
# What other sites show of a page.
open-card-description = Знак Sijil: восьмиконечная звезда на решётке из звёзд
