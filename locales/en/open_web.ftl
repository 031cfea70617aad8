# What other sites show of a page.
open-card-description = The mark of Sijil: an eight-pointed star on a lattice of stars
