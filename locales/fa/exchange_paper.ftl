# What leaves the desk on paper, what anybody learns of it, and the figures of the exchange.
# To be confirmed by a native reader: exchange-status-in-force, exchange-extract-boxes, exchange-extract-offline, exchange-figures-ninth,
# exchange-extract-title.

exchange-extract = رونوشت روی کاغذ
exchange-extract-lead = سند به دو زبان در کنار هم، با کدی که هر کس با آن می‌فهمد سند هنوز معتبر است یا نه. تهیهٔ رونوشت ثبت می‌شود.
exchange-extract-first = زبان نخست
exchange-extract-second = زبان دوم
exchange-extract-draw = تهیهٔ رونوشت
exchange-extract-error-same = لطفاً دو زبان متفاوت برگزینید.
exchange-extract-title = رونوشت از دفتر ثبت احوال
exchange-extract-standing = وضعیت هنگام چاپ
exchange-extract-released = تاریخ ارسال
exchange-extract-printed = تاریخ چاپ
exchange-extract-replaced = جایگزین‌شده با { $reference }
exchange-extract-check = آیا هنوز معتبر است؟ تصویر به صفحه‌ای همگانی می‌رسد که تنها همین را می‌گوید.
exchange-extract-offline = بدون شبکه: رسید این پیام را به صورت پرونده بخواهید و با sijil verify بررسی کنید. رسید محتوا را مانند سطر آخر نام می‌برد.
exchange-extract-boxes = شمارهٔ پیش از هر فیلد، خانهٔ آن در فرم‌های کنوانسیون ۱۶ کمیسیون بین‌المللی احوال شخصیه است.

exchange-status-title = وضعیت رونوشت
exchange-status-lead = اینجا چیز دیگری از سند گفته نمی‌شود و نام کسی نمی‌آید.
exchange-status-in-force = اصیل، بدون تغییر، معتبر
exchange-status-replaced = اصیل، جایگزین‌شده از { $day }
exchange-status-unknown = کد ناشناخته

exchange-figures = آمار تبادل
exchange-figures-lead = ارسال‌شده و دریافت‌شده در دوازده ماه؛ موارد باز تا امروز. تنها شمار آن‌ها.
exchange-figures-table = جدول (CSV)
exchange-figures-month = ماه
exchange-figures-country = کشور
exchange-figures-open = باز
exchange-figures-overdue = سررسیدگذشته
exchange-figures-unopened = بازنشده
exchange-figures-side = طرف
exchange-figures-ours = نزد ما
exchange-figures-theirs = نزد آن‌ها
exchange-figures-median = نیمی تا
exchange-figures-ninth = نه‌دهم تا
exchange-figures-days = روز
exchange-figures-working-days = روز کاری
exchange-figures-by-month = ماه به ماه
exchange-figures-by-country = به تفکیک کشور
exchange-figures-by-kind = به تفکیک نوع، و زمان پاسخ‌ها
exchange-figures-how = پاسخ از تحویل شمرده می‌شود، با همان روزهایی که مهلت آن شمرده می‌شود؛ تا وقتی از پرسش‌کننده توضیح خواسته شده بود، شمارش متوقف بود. ماه‌ها میلادی و به وقت UTC است.
