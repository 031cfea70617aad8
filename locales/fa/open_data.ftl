# Review by a native reader: whole file
# The posts as data: what was added to the page that describes them.
open-data-column-sheet = برگهٔ مشخصات: { $topic }. اگر متن در این باره چیزی نگوید خالی است.
open-data-inside = درون خانه نیز سطر یا بخش پس از نقطه‌ویرگول، اگر مانند فرمول آغاز شود، آپوستروف می‌گیرد. JSON عین واژه‌ها را دارد.
