# Review by a native reader: whole file
# The posts as data: what was added to the page that describes them.
open-data-column-sheet = د معلوماتو پاڼه: { $topic }. که متن په دې اړه څه و نه وایي، تش وي.
open-data-inside = د خانې دننه هم هغه کرښه یا له ټکي‌کامې وروسته برخه چې د فورمول په څېر پیل شي، اپوسټروف اخلي. JSON کټ مټ کلمې لري.
