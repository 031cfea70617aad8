# Review by a native reader: whole file
# Figures as data, and out of tables: the page that describes them, the columns, and the import with what is wrong in a cell.

# The page of the data.
statistics-data-title = شمېرې د معلوماتو په بڼه
statistics-data-link = د معلوماتو په بڼه
statistics-data-lead = ټولې خپرې شوې شمېرې له ټولو سرچینو سره، د جدولونو، پروګرامونو او د احصائیې د ادارو لپاره.
statistics-data-terms = د کارونې شرطونه
statistics-data-licence = شمېرې د هر کار لپاره کارولی شئ، که ووایئ چې له کومه راغلې دي:
statistics-data-cite = مهرباني وکړئ حواله یې داسې ورکړئ:
statistics-data-citation = د ایکو د غړو هېوادونو د نفوسو د احوالو د ثبت ادارې: د ثبت شمېرې. سجل، { $address }
statistics-data-parts = هر ځل یو شاخص
statistics-data-stable = پتې نه بدلېږي. د یوه هېواد پته داسې جوړېږي:
statistics-data-ranges = چېرې چې سرچینې توپیر لري، «low» او «high» هم توپیر لري؛ بیا SDMX-CSV دوه کرښې لري چې L او H نښه لري.

# The columns.
statistics-column-indicator = څه شمېرل کېږي، له ثابت لړلیک څخه یوه کلمه.
statistics-column-country = هېواد، دوه توري (ISO 3166-1).
statistics-column-calendar = د شمېرونکي جنتري: gregorian یا solar-hijri. تشه خانه د gregorian مانا لري.
statistics-column-period = موده په هماغه جنتري کې: ⁦1403 | 1404-01/1404-09 | 2026-01-01⁩.
statistics-column-period-from = لومړۍ ورځ (میلادي).
statistics-column-period-until = وروستۍ ورځ (میلادي).
statistics-column-period-kind = د مودې ډول: full_year یا part_of_year یا day.
statistics-column-unit = واحد: events یا persons یا percent یا cards یا points.
statistics-column-low = شمېره، یا ټیټ حد.
statistics-column-high = هماغه شمېره، یا لوړ حد.
statistics-column-source-number = د هرې سرچینې شمېره؛ څو شمېرې په | بېلېږي.
statistics-column-source-bound = هره سرچینه یې څنګه وايي: exact یا at_least یا at_most یا estimate.
statistics-column-source-title = څوک یې وايي.
statistics-column-source-url = چېرې: د وېب پته، یا د دې پورټال په کتابتون کې د دوتنې پته.
statistics-column-source-as-of = سرچینې کله ویلي: کال، میاشت یا ورځ (میلادي).
statistics-column-source-definition = سرچینه کټ مټ څه شمېري.
statistics-column-source-note = د سرچینې په اړه څه باید وپوهېږئ.
statistics-column-outside = ولې یوه سرچینه له حد بهر ده.
statistics-column-note = د شمېرې له کارولو مخکې څه باید وپوهېږئ.
statistics-column-change = ولې شمېره بدله شوه.
statistics-column-language = د کلمو ژبه (BCP 47).
statistics-column-revision = د بیاکتنې شمېره، له ۱ څخه.
statistics-column-released-at = دلته کله خپره شوه (UTC).
statistics-column-address = د لړۍ پاڼه.

# The import.
statistics-import-title = شمېرې له یوه جدول څخه
statistics-import-lede = لومړی وینئ چې له هرې کرښې څه جوړېږي؛ تر هغو چې ونه وایئ، هېڅ نه ساتل کېږي. بیا کرښې مسودې کېږي او دویم کس یې خپروي.
statistics-import-file-hint = CSV، تر ۵ میګابایټه او { $count } کرښې.
statistics-import-table = یا پخپله جدول
statistics-import-table-hint = هغه دوتنه چې غوره مو کړه دلته ښکاري. تېروتنې سمې کړئ او بیا یې ولولئ.
statistics-import-columns = زموږ د خپلو معلوماتو ستنې، په هر ترتیب. نورې ستنې یې نه لوستل کېږي.
statistics-import-needed = اړین
statistics-import-dry = لا هېڅ نه دي ساتل شوي. دا مسودې به جوړې شي:
statistics-import-refused = تېروتنې: { $count }
statistics-import-mend = هېڅ ونه ساتل شول. جدول لاندې دی؛ هلته یا په خپله دوتنه کې یې سم کړئ.
statistics-import-faults = تېروتنې، خانه په خانه
statistics-import-column = ستنه
statistics-import-cell = خانه
statistics-import-why = څه ناسم دي
statistics-import-sources = سرچینې
statistics-flash-imported = مسودې جوړې شوې. هره یوه لا باید د خپرولو لپاره وسپارل شي.

# What is wrong in a cell.
statistics-import-error-column = په دې نوم ستنه نشته، یا دوه ځله راغلې ده.
statistics-import-error-missing = دا ستنه نشته.
statistics-import-error-digits = مهرباني وکړئ 0–9 رقمونه ولیکئ، نه د بلې لیکنۍ رقمونه.
statistics-import-error-comma = کامه پکې ده. مهرباني وکړئ بېلوونکي مه لیکئ او له اعشاریې مخکې ټکی کېږدئ.
statistics-import-error-period = مهرباني وکړئ کال، میاشتې یا ورځ ولیکئ: ⁦2024 | 2024-01/2024-06 | 2024-01-31⁩.
statistics-import-error-calendar-word = مهرباني وکړئ gregorian یا solar-hijri ولیکئ.
statistics-import-error-country = دا ستاسو هېواد نه دی.
statistics-import-error-bound = مهرباني وکړئ exact یا at_least یا at_most یا estimate ولیکئ.
statistics-import-error-parts = مهرباني وکړئ د هرې سرچینې لپاره یوه شمېره ولیکئ، په | بېله.
statistics-import-error-twice = دا موده په جدول کې دوه ځله راغلې ده.
