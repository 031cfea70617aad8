# Review by a native reader: whole file
# The posts as data: what was added to the page that describes them.
open-data-column-sheet = Bilgi kartı: { $topic }. Metin bu konuda bir şey söylemiyorsa boştur.
open-data-inside = Hücrenin içinde de formül gibi başlayacak bir satır ya da noktalı virgülden sonraki bölüm kesme işareti alır. JSON sözcükleri olduğu gibi içerir.
