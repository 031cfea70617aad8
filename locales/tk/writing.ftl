# Review by a native reader: whole file
# Writing: documents brought and pasted, tools, how a day is understood, and the check before a post is handed on.

# A document as the beginning of a post.
writing-document-title = Word resminamasyndan başlaň
writing-document-lede = Onuň sözbaşysy, birinji abzasy we teksti formany doldurýar; ýatda saklamazdan öň hemmesini barlaýarsyňyz.
writing-document-field = Word resminamasy
writing-document-hint = Iň köp 20 MB-lyk .docx faýly. Faýlyň özi saklanmaýar; suratlar kitaphanadan goşulýar.
writing-document-button = Formany dolduryň
writing-brought = Forma “{ $name }” resminamasyndan dolduryldy. Heniz hiç zat üstünlik hökmünde saklanmady; başdan aýak okaň.
writing-left-title = Alynmadyklar:
writing-left-pictures = Suratlar. Olary kitaphanadan goşuň.
writing-left-drawings = Çyzgylar, diagrammalar we çarçuwadaky tekst.
writing-left-objects = Beýleki programmalaryň obýektleri, mysal üçin içine goýlan tablisalar.
writing-left-comments = Gyradaky bellikler.
writing-left-links = Webe-de, elektron poçta salgysyna-da eltmeýän baglanyşyklar.
writing-left-template = Başga kompýuterdäki şablon.
writing-refused-title = Resminama alynmady
writing-refused-empty = Içi boş; faýl saýlaň.
writing-refused-not-word = Bu Word resminamasy (.docx) däl.
writing-refused-locked = Ol açarsöz bilen goralan ýa-da Wordyň köne görnüşinden (.doc). Açarsözsüz .docx görnüşinde saklaň.
writing-refused-macros = Içinde makros bar. Makrossyz .docx görnüşinde saklaň.
writing-refused-too-large = Gaty uly ýa-da açylanda gaty uly bolýar.
writing-refused-too-intricate = Içki gatlaklary okap bolmajak derejede çuň.
writing-refused-damaged = Zaýalanan ýa-da doly ugradylmadyk.
writing-refused-too-long = Teksti bir üstünligiň bolup biljek 50 000 harpyndan uzyn.

# Tools.
writing-tool-subheading = Kiçi sözbaşy
writing-tool-numbered = Belgili sanaw
writing-tool-note = Çykgyt
writing-table-rows = Setirler
writing-table-columns = Sütünler
writing-table-insert = Goýuň
writing-count-words = Sözler:
writing-count-letters = Harplar:

# How to write.
writing-help-title = Nähili ýazmaly
writing-help-sign = ?
writing-help-lede = Tekstdäki birnäçe belgi okyjynyň görýän ähli zadyny döredýär. Olary gurallar siziň üçin ýazýar.
writing-help-picture = Suratlar edaraňyzyň kitaphanasyndan gelýär, her biri beýany bilen. Setiri gural ýazýar.
writing-help-word-title = Wordden we beýleki programmalardan
writing-help-word = Ol ýerde göçüriň, bu ýerde goýuň: sözbaşylar, sanawlar, tablisalar, baglanyşyklar we çykgytlar belgilere öwrülýär. Reňkler we şriftler alynmaýar.
writing-help-keys-title = Düwmeler
writing-help-plain = Formatsyz goýmak
writing-sample-words = möhüm sözler
writing-sample-one = Birinji
writing-sample-two = Ikinji

# The same text in two windows of one person.
writing-elsewhere = Bu tekst başga penjiräňizde hem ýazyldy. Ýazanlaryňyz şu penjirede galýar.
writing-elsewhere-together = Ikisini birleşdirmek
writing-flash-together = Iki penjirede ýazanlaryňyz şu ýerde birleşdirildi. Okap çykyň.

# How a day is understood.
writing-day-gregorian = Grigorian: { $date }
writing-day-solar = Hijri-şemsi: { $date }
writing-day-order = Gün, aý, ýyl hökmünde okaldy. Ynamly bolmak üçin aýyň adyny ýazyň.
writing-day-error-year = Ýyly dört sifr bilen ýazyň: grigorian 1800–2200, hijri-şemsi 1200–1500.
writing-day-error-month = Beýle aý ýok.
writing-day-error-day = Bu aýda beýle gün ýok.
writing-day-error-lunar = Bu ýyl hijri-şemsi hökmünde okalýar we uzak geljekde. Hijri-kamary seneler kabul edilmeýär; grigorian ýa-da hijri-şemsi senäni ýazyň.

# The check before a post is handed on.
writing-check-title = Tabşyrmazdan öň
writing-check-hint = Bularyň hiç biri sizi saklamaýar; her setir öz ýerine eltýär.
writing-check-done = Hemme zat bar.
writing-check-summary = Gysgaça beýan ýok.
writing-check-text = Tekst ýok, diňe sözbaşy we gysgaça beýan bar.
writing-check-stranger = Bu surat kitaphanadan däl we görkezilmez: { $address }
writing-check-link = Bu baglanyşyk hiç ýere eltmeýär: { $address }
writing-check-heading = Bu sözbaşy bir derejäni geçirýär: { $words }
writing-check-sources = Çeşme ýok.
writing-check-sheet = Sahypanyň jogapsyz soraglary: { $count }
writing-check-missing = Heniz ýok diller: { $count }
writing-check-older = Asyl nusgadan köne terjimeler: { $count }
