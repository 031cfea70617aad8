# Review by a native reader: whole file
# The fact sheet of a post: seven questions, the same for every country, and countries side by side.

# The questions.
sheet-title = Maglumat sahypasy
sheet-title-of = Maglumat sahypasy: { $title }
sheet-problem = Mesele
sheet-law = Kanun
sheet-cost = Çykdajy
sheet-time = Wagt
sheet-result = Netije
sheet-contact = Aragatnaşyk
sheet-documents = Resminamalar

# The form.
sheet-form-text = Her ýurt üçin birmeňzeş ýedi sorag: on ýurduň eden işini ýanaşyk goýup bolar. Hiç birine jogap bermek hökman däl; gysga jogap gowy.
sheet-hint-problem = Öň nämäniň we kimler üçin işlemändigi.
sheet-hint-law = Esaslanýan kanuny, permany ýa-da buýrugy, belgisi we senesi bilen.
sheet-hint-cost = Näçe çykdajy bolandygy we kimiň töländigi, pul birligi we ýyly bilen.
sheet-hint-time = Haçan başlandygy, näçe wagt alandygy, haçandan bäri hemme ýerde hereket edýändigi.
sheet-hint-result = Indi nämäniň gowudygy; bar bolsa, sanlar bilen.
sheet-hint-contact = Beýlekileriň sorap biljek edarasy we onuň bilen habarlaşmagyň ýoly; aýratyn adam däl.
sheet-hint-documents = Beýlekileriň alyp biljek zatlary: kanunlar, formalar, tehniki talaplar, okuw materiallary.

# On the page of a post.
sheet-alone = Diňe maglumat sahypasy
sheet-whole = Doly tekst
sheet-compare = Beýleki ýurtlar bilen deňeşdir
sheet-beside = Iki dil ýanaşyk:
sheet-bilingual = Iki dil ýanaşyk
sheet-one-language = Bir dil

# Countries side by side.
sheet-comparison-title = Ýurtlar ýanaşyk
sheet-comparison-text = Her jogap bar bolsa siziň diliňizde, ýok bolsa ýanynda ady ýazylan dilde görkezilýär.
sheet-comparison-choose = Ýanaşyk goýmak üçin ikiden bäşe çenli üstünlik saýlaň.
sheet-comparison-many = Ýanaşyk bäşisi ýerleşýär; bular ilkinji saýlan bäşiňiz.
sheet-comparison-empty = Bu üstünlikleriň hiç biriniň entek maglumat sahypasy ýok.
sheet-comparison-none = Jogap ýok
sheet-comparison-without = Aýyr
sheet-comparison-offers = Şol bir tema boýunça beýleki ýurtlardan
sheet-comparison-all = Maglumat sahypasy bolan üstünlikler
sheet-comparison-no-offers = Bu tema boýunça beýleki ýurtlaryň entek maglumat sahypasy ýok
sheet-comparison-selected = Saýlananlary deňeşdir
sheet-comparison-tick = Deňeşdirmek üçin saýla
