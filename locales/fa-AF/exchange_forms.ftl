# The form and the page of what a message says: controls, and how values are said.
# To be confirmed by a native reader: entering-name-patronymic beside entering-name-father, entering-name-takhallus,
# entering-certainty, entering-group-issue, entering-seen-on.

# Groups of fields, and controls.
entering-group-register = محل ثبت
entering-group-child = طفل و ولادت
entering-group-parents = پدر و مادر
entering-group-marriage = ازدواج
entering-group-spouse-a = همسر الف
entering-group-spouse-b = همسر ب
entering-group-death = وفات
entering-group-person = شخص
entering-group-change = تغییر
entering-group-document = سند یا مدرک
entering-group-issue = صدور
entering-choose = لطفاً انتخاب کنید
entering-absent = چرا در اینجا چیزی نیست
entering-source = منبع
entering-unverified = بررسی نشده
entering-day = روز
entering-month = ماه
entering-year = سال
entering-calendar = تقویم
entering-understood = چنین فهمیده شد: { $span }
entering-date-more = به شکل نوشته‌شده و درجهٔ اطمینان
entering-as-written = به شکل نوشته‌شده
entering-certainty = درجهٔ اطمینان
entering-told-on = تاریخ اظهار سن (سال-ماه-روز، میلادی)
entering-until = اگر در میان دو روز است، روز آخر:
entering-country = کشور در آن زمان
entering-soviet-union = اتحاد شوروی
entering-settlement = شهر یا قریه
entering-place-more = ولایت، شفاخانه، کشور دیگر
entering-regions = ولایت و ولسوالی، هر کدام در یک سطر، از بزرگ به کوچک
entering-facility = شفاخانه یا خانه
entering-country-code = کشور دیگر در آن زمان: کود آن
entering-country-now = کشور کنونی: کود آن
entering-state = کشور
entering-office = اداره
entering-entry-number = نمبر سند ثبت
entering-entered = تاریخ ثبت
entering-entry-more = کتاب، جلد، نمبر الکترونیکی
entering-register = کتاب
entering-volume = جلد یا سال
entering-electronic = نمبر در ثبت الکترونیکی
entering-name-own = به خط کتاب ثبت
entering-name-latin = به حروف لاتین
entering-latin-from = حروف لاتین از کجاست
entering-propose = پیشنهاد حروف لاتین
entering-name-parts = اجزای نام، و اینکه کدام نام است
entering-name-kind = کدام نام
entering-name-language = زبان نام
entering-name-given = نام
entering-name-patronymic = نام پدری (روسی)
entering-name-father = نام پدر
entering-name-grandfather = نام پدرکلان
entering-name-surname = نام خانوادگی
entering-name-takhallus = قوم یا تخلص
entering-name-no-surname = نام خانوادگی ندارد
entering-add-name = نام دیگر
entering-issued-by = صادرکننده
entering-number-kind = نوع نمبر
entering-number = نمبر
entering-seen-on = روی چه دیده شد
entering-add-number = نمبر دیگر
entering-note-kind = موضوع ملاحظه
entering-note-more = محل و سند
entering-add-note = ملاحظهٔ دیگر
entering-remove = حذف

# What is not understood.
entering-fault-both = در اینجا مقداری نوشته شده و گفته شده است که مقداری نیست. لطفاً یکی را انتخاب کنید.
entering-fault-told-on = لطفاً بنویسید سن در کدام روز گفته شد.
entering-fault-state = لطفاً کشور را انتخاب کنید.

# How values are said.
showing-told-on = سن در { $day } گفته شد
showing-country-now = اکنون { $country }
showing-before = پیش از اصلاح
showing-after = پس از اصلاح
showing-nothing = در اینجا چیزی نبود.
showing-left-out = { $count } خانه به شما نشان داده نمی‌شود.
