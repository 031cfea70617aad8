# Review by a native reader: whole file
# The posts as data: what was added to the page that describes them.
open-data-column-sheet = Məlumat vərəqi: { $topic }. Mətn bu barədə heç nə demirsə, boşdur.
open-data-inside = Xananın içində də düstur kimi başlayacaq sətir və ya nöqtəli vergüldən sonrakı hissə apostrof alır. JSON sözləri olduğu kimi saxlayır.
