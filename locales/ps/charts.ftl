# Review by a native reader: whole file
# Charts of the figures, countries side by side, and the sheet of one country.

# Charts: what stands at them and what to know before reading them.
charts-newest = تر ټولو نوې شمېرې
charts-newest-note = د هر هېواد تر ټولو نوی بشپړ کال یا تر ټولو نوې ورځ. مودې توپیر لري.
charts-newest-words = تر ټولو ډېر: { $most }، { $high }. تر ټولو لږ: { $least }، { $low }. ټولې شمېرې په جدول کې دي.
charts-map = پر نقشه
charts-years = د کلونو په اوږدو کې
charts-years-note = ټول هېوادونه پر یوه مقیاس دي چې له صفر پیلېږي.
charts-line-words = له { $first }، { $old }، تر { $last }، { $new }. ټولې شمېرې په جدول کې دي.
charts-dot = { $period }: { $value }
charts-thousands = { $number } زره
charts-millions = { $number } میلیونه
charts-only-part = یوازې د کال برخه
charts-floor = مقیاس له صفر نه، بلکې له { $value } پیلېږي.
charts-key-range = دوه دایرې او ترمنځ یې کرښه: سرچینې توپیر لري.
charts-key-part = تشه دایره: د کال برخه چې له نورو سره نه شي پرتله کېدای.
charts-key-gap = ماته کرښه: د دې ترمنځ څه معلوم نه دي.
charts-key-broken = چېرې چې کال نه وي، کرښه پرې کېږي.
charts-key-halves = په یوه خانه کې دوه رنګونه: سرچینې توپیر لري. تر ټولو لږ پورته او تر ټولو ډېر ښکته دی.
charts-calendars-solar = هجري لمریز کلونه پورته او میلادي کلونه ښکته دي.
charts-calendars-gregorian = میلادي کلونه پورته او هجري لمریز کلونه ښکته دي.
charts-parts-left-out = د کال برخې نه دي شاملې.
charts-table = ټولې شمېرې په جدول کې

# Countries side by side.
charts-compare = هېوادونه پرتله کړئ
charts-compare-lead = له دوو تر لسو هېوادونو، له یوه تر شپږو شاخصونو.
charts-compare-choice = څه پرتله شي
charts-compare-countries = هېوادونه
charts-compare-indicators = شاخصونه
charts-compare-from = له کال څخه
charts-compare-from-hint = میلادي یا هجري لمریز، څلور رقمه. د ټولو کلونو لپاره یې تش پرېږدئ.
charts-compare-show = څنګ په څنګ ښودل
charts-compare-address = د دې پرتلې پته، د لېږلو لپاره:
charts-error-country = له دې هېوادونو یو یې غړی نه دی.
charts-error-countries = مهرباني وکړئ له دوو تر لسو هېوادونو وټاکئ.
charts-error-indicator = له دې شاخصونو یو یې دلته نه پېژندل کېږي.
charts-error-indicators = مهرباني وکړئ له یوه تر شپږو شاخصونو وټاکئ.
charts-error-from = مهرباني وکړئ میلادي کال لکه ۲۰۱۵ یا هجري لمریز کال لکه ۱۳۹۴ ولیکئ.

# The sheet of a country: two pages of paper.
charts-sheet-title = دوه مخیزه پاڼه
charts-sheet-of = پاڼه: { $name }
charts-sheet-as-of = په { $day }
charts-sheet-organisation = اداره
charts-sheet-systems = سیستمونه
charts-sheet-figures = شمېرې
charts-sheet-documents = چلېدونکي اسناد
charts-sheet-since = له { $day } راهیسې
charts-sheet-contact = اړیکه
charts-sheet-further = نور: { $count }
charts-sheet-none = دلته لا څه نه دي خپاره شوي.
charts-sheet-missing = شمېره نشته: { $names }
