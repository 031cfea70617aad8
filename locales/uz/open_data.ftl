# Review by a native reader: whole file
# The posts as data: what was added to the page that describes them.
open-data-column-sheet = Maʼlumot varagʻi: { $topic }. Matn bu haqda hech narsa demasa, boʻsh boʻladi.
open-data-inside = Katak ichida ham formula kabi boshlanadigan satr yoki nuqtali verguldan keyingi qism oldiga apostrof qoʻyiladi. JSON soʻzlarni aynan saqlaydi.
