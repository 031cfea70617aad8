# Review by a native reader: whole file
# What other sites show of a page.
open-card-description = Sijil belgisi: yulduzlar panjarasi ustidagi sakkiz qirrali yulduz
