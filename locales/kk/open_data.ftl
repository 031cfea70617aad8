# Review by a native reader: whole file
# The posts as data: what was added to the page that describes them.
open-data-column-sheet = Мәліметтер парағы: { $topic }. Мәтін бұл туралы ештеңе айтпаса, бос болады.
open-data-inside = Ұяшықтың ішінде де формула сияқты басталатын жолдың немесе нүктелі үтірден кейінгі бөліктің алдына дәйекше қойылады. JSON сөздерді дәл сақтайды.
