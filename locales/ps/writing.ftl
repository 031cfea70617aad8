# Review by a native reader: whole file
# Writing: documents brought and pasted, tools, how a day is understood, and the check before a post is handed on.

# A document as the beginning of a post.
writing-document-title = له Word سند څخه پیل
writing-document-lede = سرلیک، لومړی پراګراف او متن یې فورمه ډکوي؛ تر خوندي کولو مخکې ټول ګورئ.
writing-document-field = د Word سند
writing-document-hint = د DOCX دوتنه، تر ۲۰ مېګابایټه. دوتنه پخپله نه ساتل کېږي؛ انځورونه له کتابتون څخه ورزیاتېږي.
writing-document-button = فورمه ډکه کړئ
writing-brought = فورمه له «{ $name }» څخه ډکه شوه. لا هېڅ د لاسته راوړنې په توګه نه دی خوندي شوی؛ مهرباني وکړئ تر پایه یې ولولئ.
writing-left-title = پاتې شول:
writing-left-pictures = انځورونه. مهرباني وکړئ له کتابتون څخه یې ورزیات کړئ.
writing-left-drawings = رسمونه، ګرافونه او په چوکاټ کې متن.
writing-left-objects = د نورو پروګرامونو توکي، لکه په سند کې ایښي جدولونه.
writing-left-comments = په څنډه کې تبصرې.
writing-left-links = هغه لینکونه چې نه وېب ته رسېږي او نه برېښنالیک ته.
writing-left-template = په بل کمپیوټر کې یوه بېلګه.
writing-refused-title = سند ونه منل شو
writing-refused-empty = تشه ده؛ مهرباني وکړئ دوتنه وټاکئ.
writing-refused-not-word = دا د Word سند (DOCX) نه دی.
writing-refused-locked = په پټنوم ساتل شوی یا د Word د زړې نسخې (DOC) دی. بې پټنومه یې د DOCX په بڼه خوندي کړئ.
writing-refused-macros = مکرو لري. بې مکرو یې د DOCX په بڼه خوندي کړئ.
writing-refused-too-large = ډېر لوی دی، یا تر خلاصېدو وروسته لوی کېږي.
writing-refused-too-intricate = دننه پوړونه یې تر لوستلو زیات دي.
writing-refused-damaged = خراب شوی یا بشپړ نه دی رالېږل شوی.
writing-refused-too-long = متن یې تر هغو ۵۰٬۰۰۰ تورو اوږد دی چې یوه لاسته راوړنه یې لرلی شي.

# Tools.
writing-tool-subheading = فرعي سرلیک
writing-tool-numbered = شمېرلی لړلیک
writing-tool-note = لمن‌لیک
writing-table-rows = کرښې
writing-table-columns = ستنې
writing-table-insert = ورننوېستل
writing-count-words = کلمې:
writing-count-letters = توري:

# How to write.
writing-help-title = د لیکلو لارښود
writing-help-sign = ؟
writing-help-lede = په متن کې څو نښې هغه څه جوړوي چې لوستونکي یې ویني. وسایل یې ستاسو لپاره لیکي.
writing-help-picture = انځورونه ستاسو د ادارې له کتابتون څخه راځي، هر یو له تشریح سره. وسیله یې کرښه لیکي.
writing-help-word-title = له Word او نورو پروګرامونو څخه
writing-help-word = هلته یې کاپي کړئ او دلته یې ولګوئ: سرلیکونه، لړلیکونه، جدولونه، لینکونه او لمن‌لیکونه په نښو اوړي. رنګونه او لیکبڼې پاتې کېږي.
writing-help-keys-title = کیلي
writing-help-plain = بې بڼې لګول
writing-sample-words = مهمې کلمې
writing-sample-one = لومړی
writing-sample-two = دویم

# The same text in two windows of one person.
writing-elsewhere = دا متن ستاسو په بله کړکۍ کې هم لیکل شوی دی. ستاسو لیکنه په دې کړکۍ کې پاتې کېږي.
writing-elsewhere-together = دواړه یو ځای کړئ
writing-flash-together = هغه څه چې په دوو کړکیو کې مو لیکلي، دلته یو ځای شوي دي. مهرباني وکړئ بیا یې ولولئ.

# How a day is understood.
writing-day-gregorian = میلادي: { $date }
writing-day-solar = هجري لمریز: { $date }
writing-day-order = د ورځې، میاشتې، کال په ترتیب ولوستل شوه. د ډاډ لپاره د میاشتې نوم ولیکئ.
writing-day-error-year = مهرباني وکړئ کال په څلورو رقمونو ولیکئ: له ۱۸۰۰ تر ۲۲۰۰ میلادي، له ۱۲۰۰ تر ۱۵۰۰ هجري لمریز.
writing-day-error-month = داسې میاشت نشته.
writing-day-error-day = دا میاشت داسې ورځ نه لري.
writing-day-error-lunar = دا کال هجري لمریز لوستل کېږي او په لرې راتلونکي کې دی. هجري قمري نېټې نه منل کېږي؛ مهرباني وکړئ میلادي یا هجري لمریزه نېټه ولیکئ.

# The check before a post is handed on.
writing-check-title = تر سپارلو مخکې
writing-check-hint = هېڅ یو مو نه دروي؛ هره کرښه خپل ځای ته رسېږي.
writing-check-done = ټول شته.
writing-check-summary = لنډیز نشته.
writing-check-text = متن نشته، یوازې سرلیک او لنډیز شته.
writing-check-stranger = دا انځور له کتابتون څخه نه دی او نه ښودل کېږي: { $address }
writing-check-link = دا لینک چېرته نه رسېږي: { $address }
writing-check-heading = دا سرلیک یوه کچه پرېښې ده: { $words }
writing-check-sources = سرچینه نشته.
writing-check-sheet = د پاڼې بې ځوابه پوښتنې: { $count }
writing-check-missing = هغه ژبې چې لا نشته: { $count }
writing-check-older = تر اصلي متن زړې ژباړې: { $count }
