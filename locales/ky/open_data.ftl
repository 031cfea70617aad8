# Review by a native reader: whole file
# The posts as data: what was added to the page that describes them.
open-data-column-sheet = Маалымат баракчасы: { $topic }. Текст бул тууралуу эч нерсе айтпаса, бош болот.
open-data-inside = Уячанын ичинде да формула сыяктуу башталган саптын же чекиттүү үтүрдөн кийинки бөлүктүн алдына апостроф коюлат. JSON сөздөрдү так өзүндөй сактайт.
