# Review by a native reader: whole file
# The desk's list, and steps taken with many achievements at once.

# The list.
bulk-list-unpublished = Neşir edilmedik
bulk-list-state = Ýagdaýy
bulk-list-more = Goşmaça
bulk-list-waits = Maňa garaşýanlar
bulk-list-language = Ýazylan dili
bulk-list-responsible = Jogapkär
bulk-list-order = Tertip
bulk-list-newest = Ilki soňky üýtgän
bulk-list-oldest = Ilki iň köp garaşan
bulk-list-answers = Jogapkär: { $name }
bulk-list-steps = Bellenenler bilen
bulk-list-all = Diňe bellenenler däl, şu saýlamanyň hemmesi
bulk-list-all-counted = Şu saýlamanyň hemmesi ({ $count })

# The steps.
bulk-step-publish = Neşir et
bulk-step-return = Düzetmäge gaýtar
bulk-step-withdraw = Yzyna al
bulk-step-retag = Temasyny üýtget
bulk-step-hand-over = Başga birine tabşyr

# The page that asks.
bulk-confirm-count = { $count } üstünlik saýlandy.
bulk-confirm-more = Ýene-de { $count }.
bulk-confirm-publish = Olar derrew hemmelere açylýar, şeýle habarlary soranlara bir hat bilen habar berilýär.
bulk-confirm-theme = Täze tema
bulk-confirm-theme-hint = Tekstler şol bolşuna galýar, hiç bir terjime asyl nusgadan köne bolmaýar.
bulk-confirm-person = Kim jogapkär
bulk-confirm-person-hint = Ýurduňyzyň islendik edarasynda ýazýan kärdeş. Oňa habar berilýär. Gazanylan üstünlik ony ýazan edarada galýar.
bulk-confirm-each = Her üstünligiň öz düzgünleri bar. Edilip bilinmedikler soňra sebäbi bilen görkezilýär.
bulk-confirm-go = Hawa, et ({ $count })
bulk-confirm-back = Sanawa dolan

# What became of them.
bulk-result-done = Edildi: { $count }
bulk-result-refused = Edilmedi: { $count }
bulk-result-progress = { $total } sanydan { $count } taýýar.
bulk-result-working = Iş öz-özünden dowam edýär; bu sahypadan gidip bilersiňiz.
bulk-result-again = Täzeden seret
bulk-outcome-gone = Ol indi ýok.
bulk-outcome-state = Ol bu ädimiň başlanýan ýagdaýynda däl.
bulk-outcome-own = Ony siz ýazdyňyz ýa-da ugratdyňyz; başga biri seretmeli.
bulk-outcome-remarks = Onda açyk bellikler bar; ony öz sahypasynda neşir ediň.
bulk-outcome-forbidden = Wezipeleriňiz muňa rugsat bermeýär.
bulk-outcome-same = Ol eýýäm şeýledi.
bulk-outcome-changed = Ol şu aralykda üýtgedi. Neşir etmezden öň täzeden serediň.
bulk-outcome-correction = Onuň düzedişi ýazylýar; temany şol ýerde üýtgediň.
bulk-outcome-refused = Setirde ýazylana indi rugsat berilmeýär. Ony faýlda düzediň.
bulk-outcome-failed = Portal muny edip bilmedi. Täzeden synanyşyň.

# What is to be mended.
bulk-error-nothing = Hiç zat bellenmedi. Käbir üstünlikleri ýa-da tutuş saýlamany belläň.
bulk-error-many = Bir gezekde köp bolsa 10 000. Saýlamany daraldyň.
bulk-error-changed = Olaryň sany şu wagt üýtgedi. Serediň we täzeden tassyklaň.
bulk-error-person = Kärdeşi saýlaň.

# Steps on the way of a text.
achievements-way-retagged = Temasy üýtgedildi
achievements-way-reassigned = Başga birine tabşyryldy

# Mails.
bulk-mail-published-subject = { $country }: { $count } täze üstünlik
bulk-mail-published-text = { $country } siziň habar almak islän { $count } üstünligi neşir etdi.
bulk-notice-returned = Düzetmäge gaýtaryldy: { $count }
bulk-notice-returned-text = Gözden geçiriji siziň jogapkär bolan üstünlikleriňizi düzetmäge gaýtardy.
bulk-notice-retagged = Tema üýtgedi: { $count }
bulk-notice-retagged-text = Gözden geçiriji neşir edilen şu üstünlikleri ikinji adamsyz başga tema geçirdi.
bulk-notice-handed = Size tabşyryldy: { $count }
bulk-notice-handed-text = Kärdeşiňiz size üstünlikleri tabşyrdy. Indi olara siz jogap berýärsiňiz.
bulk-notice-imported = Faýlyňyzdan dörän taslamalar: { $count }
bulk-notice-imported-text = Faýlyňyzyň ähli setirleri işlenildi. Faýlyň sahypasy her setir bilen näme bolandygyny görkezýär.
