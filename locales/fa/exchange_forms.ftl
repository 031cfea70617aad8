# The form and the page of what a message says: controls, and how values are said.
# To be confirmed by a native reader: entering-name-patronymic beside entering-name-father, entering-name-takhallus,
# entering-certainty, entering-group-issue, entering-seen-on.

# Groups of fields, and controls.
entering-group-register = محل ثبت
entering-group-child = کودک و ولادت
entering-group-parents = پدر و مادر
entering-group-marriage = ازدواج
entering-group-spouse-a = همسر الف
entering-group-spouse-b = همسر ب
entering-group-death = وفات
entering-group-person = شخص
entering-group-change = تغییر
entering-group-document = سند یا مدرک
entering-group-issue = صدور
entering-choose = لطفاً برگزینید
entering-absent = چرا اینجا چیزی نیست
entering-source = منبع
entering-unverified = بررسی نشده
entering-day = روز
entering-month = ماه
entering-year = سال
entering-calendar = تقویم
entering-understood = چنین فهمیده شد: { $span }
entering-date-more = به صورت نوشته‌شده و میزان قطعیت
entering-as-written = به صورت نوشته‌شده
entering-certainty = میزان قطعیت
entering-told-on = تاریخ اظهار سن (سال-ماه-روز، میلادی)
entering-until = اگر میان دو روز است، روز آخر:
entering-country = کشور در آن زمان
entering-soviet-union = اتحاد شوروی
entering-settlement = شهر یا روستا
entering-place-more = استان، بیمارستان، کشور دیگر
entering-regions = استان و شهرستان، هر کدام در یک سطر، از بزرگ به کوچک
entering-facility = بیمارستان یا خانه
entering-country-code = کشور دیگر در آن زمان: رمز آن
entering-country-now = کشور کنونی: رمز آن
entering-state = کشور
entering-office = اداره
entering-entry-number = شمارهٔ سند سجلی
entering-entered = تاریخ ثبت
entering-entry-more = دفتر، جلد، شمارهٔ الکترونیکی
entering-register = دفتر
entering-volume = جلد یا سال
entering-electronic = شماره در دفتر ثبت الکترونیکی
entering-name-own = به خط دفتر ثبت
entering-name-latin = به حروف لاتین
entering-latin-from = حروف لاتین از کجاست
entering-propose = پیشنهاد حروف لاتین
entering-name-parts = اجزای نام، و اینکه کدام نام است
entering-name-kind = کدام نام
entering-name-language = زبان نام
entering-name-given = نام کوچک
entering-name-patronymic = نام پدری (روسی)
entering-name-father = نام پدر
entering-name-grandfather = نام پدربزرگ
entering-name-surname = نام خانوادگی
entering-name-takhallus = طایفه یا تخلص
entering-name-no-surname = نام خانوادگی ندارد
entering-add-name = نام دیگر
entering-issued-by = صادرکننده
entering-number-kind = نوع شماره
entering-number = شماره
entering-seen-on = روی چه دیده شد
entering-add-number = شمارهٔ دیگر
entering-note-kind = موضوع ملاحظه
entering-note-more = محل و سند
entering-add-note = ملاحظهٔ دیگر
entering-remove = حذف

# What is not understood.
entering-fault-both = اینجا مقداری نوشته شده و گفته شده است که مقداری نیست. لطفاً یکی را برگزینید.
entering-fault-told-on = لطفاً بنویسید سن در چه روزی گفته شد.
entering-fault-state = لطفاً کشور را برگزینید.

# How values are said.
showing-told-on = سن در { $day } گفته شد
showing-country-now = اکنون { $country }
showing-before = پیش از اصلاح
showing-after = پس از اصلاح
showing-nothing = اینجا چیزی نبود.
showing-left-out = { $count } خانه به شما نشان داده نمی‌شود.
