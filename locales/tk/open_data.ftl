# Review by a native reader: whole file
# The posts as data: what was added to the page that describes them.
open-data-column-sheet = Maglumat sahypasy: { $topic }. Tekst bu barada hiç zat aýtmasa, boş bolýar.
open-data-inside = Öýjügiň içinde hem formula ýaly başlanjak setiriň ýa-da nokatly oturdan soňky bölegiň öňüne apostrof goýulýar. JSON sözleri edil bolşy ýaly saklaýar.
