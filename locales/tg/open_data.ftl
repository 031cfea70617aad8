# Review by a native reader: whole file
# The posts as data: what was added to the page that describes them.
open-data-column-sheet = Варақаи маълумот: { $topic }. Агар матн дар ин бора чизе нагӯяд, холӣ аст.
open-data-inside = Дар дохили хона низ сатр ё қисми пас аз нуқтавергул, агар мисли формула оғоз шавад, апостроф мегирад. JSON айнан калимаҳоро дорад.
