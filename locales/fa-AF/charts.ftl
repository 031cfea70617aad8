# Review by a native reader: whole file
# Charts of the figures, countries side by side, and the sheet of one country.

# Charts: what stands at them and what to know before reading them.
charts-newest = تازه‌ترین ارقام
charts-newest-note = تازه‌ترین سال کامل یا تازه‌ترین روز هر کشور. دوره‌ها یکی نیستند.
charts-newest-words = بیشترین: { $most }، { $high }. کمترین: { $least }، { $low }. همهٔ ارقام در جدول است.
charts-map = روی نقشه
charts-years = در طول سال‌ها
charts-years-note = همهٔ کشورها یک مقیاس دارند که از صفر شروع می‌شود.
charts-line-words = از { $first }، { $old }، تا { $last }، { $new }. همهٔ ارقام در جدول است.
charts-dot = { $period }: { $value }
charts-thousands = { $number } هزار
charts-millions = { $number } میلیون
charts-only-part = تنها بخشی از سال
charts-floor = مقیاس نه از صفر بلکه از { $value } شروع می‌شود.
charts-key-range = دو دایره با خطی در میان: منابع یکی نیستند.
charts-key-part = دایرهٔ میان‌خالی: بخشی از سال که با دیگران قابل مقایسه نیست.
charts-key-gap = خط نقطه‌چین: از این میان چیزی معلوم نیست.
charts-key-broken = هر جا سالی نباشد خط قطع می‌شود.
charts-key-halves = دو رنگ در یک خانه: منابع یکی نیستند. کمترین در بالا و بیشترین در پایین است.
charts-calendars-solar = سال‌های هجری شمسی در بالا و سال‌های میلادی در پایین است.
charts-calendars-gregorian = سال‌های میلادی در بالا و سال‌های هجری شمسی در پایین است.
charts-parts-left-out = بخش‌هایی از سال شامل نیست.
charts-table = همهٔ ارقام در جدول

# Countries side by side.
charts-compare = مقایسهٔ کشورها
charts-compare-lead = دو تا ده کشور و یک تا شش شاخص.
charts-compare-choice = چه مقایسه شود
charts-compare-countries = کشورها
charts-compare-indicators = شاخص‌ها
charts-compare-from = از سال
charts-compare-from-hint = میلادی یا هجری شمسی، چهار رقم. برای همهٔ سال‌ها خالی بگذارید.
charts-compare-show = نمایش پهلوی هم
charts-compare-address = آدرس این مقایسه برای فرستادن:
charts-error-country = یکی از این کشورها عضو نیست.
charts-error-countries = لطفاً دو تا ده کشور را انتخاب کنید.
charts-error-indicator = یکی از این شاخص‌ها این‌جا شناخته نیست.
charts-error-indicators = لطفاً یک تا شش شاخص را انتخاب کنید.
charts-error-from = لطفاً سالی میلادی مانند ۲۰۱۵ یا هجری شمسی مانند ۱۳۹۴ بنویسید.

# The sheet of a country: two pages of paper.
charts-sheet-title = ورق دوصفحه‌یی
charts-sheet-of = ورق { $name }
charts-sheet-as-of = به تاریخ { $day }
charts-sheet-organisation = اداره
charts-sheet-systems = سیستم‌ها
charts-sheet-figures = ارقام
charts-sheet-documents = اسناد در گردش
charts-sheet-since = از { $day }
charts-sheet-contact = تماس
charts-sheet-further = موارد دیگر: { $count }
charts-sheet-none = هنوز چیزی این‌جا نشر نشده است.
charts-sheet-missing = بدون رقم: { $names }
