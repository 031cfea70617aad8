# Review by a native reader: whole file
# Charts of the figures, countries side by side, and the sheet of one country.

# Charts: what stands at them and what to know before reading them.
charts-newest = Iň täze sanlar
charts-newest-note = Her ýurduň iň täze doly ýyly ýa-da iň täze güni. Wagtlary tapawutlanýar.
charts-newest-words = Iň ýokary: { $most }, { $high }. Iň pes: { $least }, { $low }. Ähli sanlar jedwelde.
charts-map = Kartada
charts-years = Ýyllar boýunça
charts-years-note = Ähli ýurtlar noldan başlanýan bir şkalada.
charts-line-words = { $first }: { $old }; { $last }: { $new }. Ähli sanlar jedwelde.
charts-dot = { $period }: { $value }
charts-thousands = { $number } müň
charts-millions = { $number } mln
charts-only-part = diňe ýylyň bölegi
charts-floor = Şkala noldan däl-de, { $value } bahasyndan başlanýar.
charts-key-range = Arasynda çyzyk bolan iki tegelek: çeşmeler tapawutlanýar.
charts-key-part = Içi boş tegelek: beýlekiler bilen deňeşdirip bolmaýan ýyl bölegi.
charts-key-gap = Üzük çyzyk: arada hiç zat belli däl.
charts-key-broken = Ýyl ýok ýerinde çyzyk üzülýär.
charts-key-halves = Bir inedördülde iki reňk: çeşmeler tapawutlanýar. Iň pesi ýokarda, iň ýokarysy aşakda.
charts-calendars-solar = Hijri-şemsi ýyllar ýokarda, grigorian ýyllar aşakda.
charts-calendars-gregorian = Grigorian ýyllar ýokarda, hijri-şemsi ýyllar aşakda.
charts-parts-left-out = Ýylyň bölekleri goşulmady.
charts-table = Ähli sanlar jedwel görnüşinde

# Countries side by side.
charts-compare = Ýurtlary deňeşdirmek
charts-compare-lead = Ikiden ona çenli ýurt, birden alta çenli görkeziji.
charts-compare-choice = Näme deňeşdirilýär
charts-compare-countries = Ýurtlar
charts-compare-indicators = Görkezijiler
charts-compare-from = Şu ýyldan
charts-compare-from-hint = Grigorian ýa-da hijri-şemsi, dört sifr bilen. Ähli ýyllar üçin boş goýuň.
charts-compare-show = Ýanaşyk görkezmek
charts-compare-address = Bu deňeşdirmäniň ugratmak üçin salgysy:
charts-error-country = Bu ýurtlaryň biri agza däl.
charts-error-countries = Ikiden ona çenli ýurt saýlaň.
charts-error-indicator = Bu görkezijileriň biri bu ýerde belli däl.
charts-error-indicators = Birden alta çenli görkeziji saýlaň.
charts-error-from = 2015 ýaly grigorian ýa-da 1394 ýaly hijri-şemsi ýyl ýazyň.

# The sheet of a country: two pages of paper.
charts-sheet-title = Iki sahypalyk maglumat kagyzy
charts-sheet-of = Maglumat kagyzy: { $name }
charts-sheet-as-of = { $day } senesindäki ýagdaýa görä
charts-sheet-organisation = Edara
charts-sheet-systems = Ulgamlar
charts-sheet-figures = Sanlar
charts-sheet-documents = Dolanyşykdaky resminamalar
charts-sheet-since = { $day } senesinden bäri
charts-sheet-contact = Habarlaşmak
charts-sheet-further = Beýlekileri: { $count }
charts-sheet-none = Bu ýerde entek hiç zat neşir edilmedi.
charts-sheet-missing = San ýok: { $names }
