# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = Goşulan resminamalar
attachments-hint = Okyjylar olary açyp ýa-da göçürip alyp bilýär; olar tekst bilen bilelikde hemmelere açyk bolýar.
attachments-library = Kitaphanany açyň
attachments-none = Kitaphanada heniz resminama ýok. Ol ýere tabşyrylan faýl bada-bat şu ýere goşulyp bilner.
attachments-error-many = Resminamalar 20-den köp bolmaly däl.
attachments-error-unknown = Bu resminamalaryň biri kitaphanaňyzda ýok.
attachments-alone = Ýeke faýllar
attachments-alone-hint = Ýeke faýl ýatda saklananda özi resminama bolýar.
