# Files that go with a message of the exchange: how one is attached, what becomes of it, and who read it.
# To be confirmed by a native reader: exchange-attachment-kind-*, exchange-attachment-arriving,
# exchange-attachment-save-first, exchange-conflict-attachments, exchange-reader-what.

exchange-attachments = Goşundylar
exchange-attachment-what = Goşundynyň görnüşi
exchange-attachment-language = Faýlyň dili
exchange-attachment-kind-scan = Resminamanyň skany
exchange-attachment-kind-extract = Ýazgynyň göçürmesi
exchange-attachment-kind-decision = Kazyýetiň ýa-da edaranyň karary
exchange-attachment-kind-other = Başga
exchange-attachment-file = Faýl
exchange-attachment-hint = PDF, suratlar (JPEG, PNG, WebP) we resminamalar (Word, Excel, PowerPoint, OpenDocument), hersi iň köp { $size }.
exchange-attachment-add = Faýly goş
exchange-attachment-remove = Aýyr
exchange-attachment-hash = SHA-256 { $hash }
exchange-attachment-arriving = Ýolda. Şol bir faýly täzeden saýlaň, duran ýerinden dowam eder.
exchange-attachment-save-first = Faýl goşmazdan ýa-da aýyrmazdan öň ýazanyňyzy ýatda saklaň.
exchange-attachment-refused-type = Bu görnüşli faýly goşup bolmaýar. Ony PDF görnüşinde ýatda saklaň.
exchange-attachment-refused-too-many = Bir habara iň köp 20 goşundy goşulýar.
exchange-flash-attached = Faýl goşuldy. Faýl barlanandan soň habary iberip bolar.
exchange-flash-detached = Faýl aýyryldy.
exchange-conflict-attachments = Bir goşundy taýýar däl: heniz ýolda, barlaga garaşýar ýa-da kabul edilmedi. Garaşyň ýa-da ony aýyryň.
exchange-receipt-attachment = Goşundy (SHA-256)
exchange-reader-what = Näme
exchange-reader-case = Habar
exchange-reader-file = Goşundy
