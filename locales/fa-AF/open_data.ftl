# Review by a native reader: whole file
# The posts as data: what was added to the page that describes them.
open-data-column-sheet = ورق معلومات: { $topic }. اگر متن در این باره چیزی نگوید خالی است.
open-data-inside = در داخل خانه نیز سطر یا بخش پس از نقطه‌ویرگول، اگر مانند فورمول شروع شود، اپوستروف می‌گیرد. JSON عین کلمات را دارد.
