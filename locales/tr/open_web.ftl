# Review by a native reader: whole file
# What other sites show of a page.
open-card-description = Sijil’in simgesi: yıldız örgüsü üzerinde sekiz köşeli yıldız
