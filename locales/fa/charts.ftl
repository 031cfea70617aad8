# Review by a native reader: whole file
# Charts of the figures, countries side by side, and the sheet of one country.

# Charts: what stands at them and what to know before reading them.
charts-newest = تازه‌ترین رقم‌ها
charts-newest-note = تازه‌ترین سال کامل یا تازه‌ترین روز هر کشور. دوره‌ها یکی نیستند.
charts-newest-words = بیشترین: { $most }، { $high }. کمترین: { $least }، { $low }. همهٔ رقم‌ها در جدول آمده است.
charts-map = روی نقشه
charts-years = در گذر سال‌ها
charts-years-note = همهٔ کشورها یک مقیاس دارند که از صفر آغاز می‌شود.
charts-line-words = از { $first }، { $old }، تا { $last }، { $new }. همهٔ رقم‌ها در جدول آمده است.
charts-dot = { $period }: { $value }
charts-thousands = { $number } هزار
charts-millions = { $number } میلیون
charts-only-part = تنها بخشی از سال
charts-floor = مقیاس نه از صفر که از { $value } آغاز می‌شود.
charts-key-range = دو دایره با خطی میانشان: منابع یکی نیستند.
charts-key-part = دایرهٔ توخالی: بخشی از سال که با بقیه مقایسه‌پذیر نیست.
charts-key-gap = خط‌چین: از این میان چیزی معلوم نیست.
charts-key-broken = هر جا سالی نباشد خط بریده است.
charts-key-halves = دو رنگ در یک خانه: منابع یکی نیستند. کمترین بالا و بیشترین پایین است.
charts-calendars-solar = سال‌های هجری شمسی بالا و سال‌های میلادی پایین آمده است.
charts-calendars-gregorian = سال‌های میلادی بالا و سال‌های هجری شمسی پایین آمده است.
charts-parts-left-out = بخش‌هایی از سال کنار گذاشته شده است.
charts-table = همهٔ رقم‌ها در جدول

# Countries side by side.
charts-compare = مقایسهٔ کشورها
charts-compare-lead = دو تا ده کشور و یک تا شش شاخص.
charts-compare-choice = چه مقایسه شود
charts-compare-countries = کشورها
charts-compare-indicators = شاخص‌ها
charts-compare-from = از سال
charts-compare-from-hint = میلادی یا هجری شمسی، چهار رقم. برای همهٔ سال‌ها خالی بگذارید.
charts-compare-show = نمایش در کنار هم
charts-compare-address = نشانی این مقایسه برای فرستادن:
charts-error-country = یکی از این کشورها عضو نیست.
charts-error-countries = لطفاً دو تا ده کشور برگزینید.
charts-error-indicator = یکی از این شاخص‌ها اینجا شناخته‌شده نیست.
charts-error-indicators = لطفاً یک تا شش شاخص برگزینید.
charts-error-from = لطفاً سالی میلادی مانند ۲۰۱۵ یا هجری شمسی مانند ۱۳۹۴ بنویسید.

# The sheet of a country: two pages of paper.
charts-sheet-title = برگهٔ دوصفحه‌ای
charts-sheet-of = برگهٔ { $name }
charts-sheet-as-of = در تاریخ { $day }
charts-sheet-organisation = سازمان
charts-sheet-systems = سامانه‌ها
charts-sheet-figures = رقم‌ها
charts-sheet-documents = اسناد در گردش
charts-sheet-since = از { $day }
charts-sheet-contact = تماس
charts-sheet-further = موارد دیگر: { $count }
charts-sheet-none = هنوز چیزی اینجا منتشر نشده است.
charts-sheet-missing = بدون رقم: { $names }
