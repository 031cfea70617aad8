# The form and the page of what a message says: controls, and how values are said.
# To be confirmed by a native reader: entering-name-patronymic beside entering-name-father, entering-name-takhallus,
# entering-certainty, entering-group-issue, entering-seen-on.

# Groups of fields, and controls.
entering-group-register = د ثبت ځای
entering-group-child = ماشوم او زېږېدل
entering-group-parents = مور او پلار
entering-group-marriage = واده
entering-group-spouse-a = الف همسر
entering-group-spouse-b = ب همسر
entering-group-death = مړینه
entering-group-person = کس
entering-group-change = بدلون
entering-group-document = د ثبت سند یا مدرک
entering-group-issue = صدور
entering-choose = مهرباني وکړئ ویې ټاکئ
entering-absent = ولې دلته څه نشته
entering-source = سرچینه
entering-unverified = نه دی کتل شوی
entering-day = ورځ
entering-month = میاشت
entering-year = کال
entering-calendar = جنتري
entering-understood = داسې وپوهېدل شو: { $span }
entering-date-more = لکه لیکل شوی، او څومره ډاډمن
entering-as-written = لکه لیکل شوی
entering-certainty = څومره ډاډمن
entering-told-on = د عمر د ویلو نېټه (کال-میاشت-ورځ، میلادي)
entering-until = که د دوو ورځو ترمنځ وي، وروستۍ ورځ:
entering-country = هېواد په هغه وخت کې
entering-soviet-union = شوروي اتحاد
entering-settlement = ښار یا کلی
entering-place-more = ولایت، روغتون، بل هېواد
entering-regions = ولایت او ولسوالي، هر یو په یوه کرښه کې، له لوی څخه
entering-facility = روغتون یا کور
entering-country-code = بل هېواد په هغه وخت کې: کوډ یې
entering-country-now = اوسنی هېواد: کوډ یې
entering-state = هېواد
entering-office = دفتر
entering-entry-number = د ثبت د سند شمېره
entering-entered = د ثبت نېټه
entering-entry-more = کتاب، ټوک، برېښنايي شمېره
entering-register = کتاب
entering-volume = ټوک یا کال
entering-electronic = په برېښنايي ثبت کې شمېره
entering-name-own = د ثبت د کتاب په لیک
entering-name-latin = په لاتیني تورو
entering-latin-from = لاتیني توري له کومه دي
entering-propose = لاتیني توري وړاندیز کړه
entering-name-parts = د نوم برخې، او کوم نوم دی
entering-name-kind = کوم نوم
entering-name-language = د نوم ژبه
entering-name-given = نوم
entering-name-patronymic = پلرنی نوم (روسي)
entering-name-father = د پلار نوم
entering-name-grandfather = د نیکه نوم
entering-name-surname = کورنی نوم
entering-name-takhallus = قوم یا تخلص
entering-name-no-surname = کورنی نوم نه لري
entering-add-name = بل نوم
entering-issued-by = صادروونکی
entering-number-kind = د شمېرې ډول
entering-number = شمېره
entering-seen-on = پر څه لیدل شوې
entering-add-number = بله شمېره
entering-note-kind = د یادښت موضوع
entering-note-more = ځای او سند
entering-add-note = بل یادښت
entering-remove = لرې کول

# What is not understood.
entering-fault-both = دلته څه لیکل شوي، او ویل شوي چې څه نشته. مهرباني وکړئ یو یې وټاکئ.
entering-fault-told-on = مهرباني وکړئ ووایئ چې عمر په کومه ورځ ویل شوی.
entering-fault-state = مهرباني وکړئ هېواد وټاکئ.

# How values are said.
showing-told-on = عمر په { $day } ویل شوی
showing-country-now = اوس { $country }
showing-before = له سمون مخکې
showing-after = له سمون وروسته
showing-nothing = دلته څه نه وو.
showing-left-out = { $count ->
    [one] { $count } خانه تاسو ته نه ښودل کېږي.
   *[other] { $count } خانې تاسو ته نه ښودل کېږي.
}
