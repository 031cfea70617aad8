# What leaves the desk on paper, what anybody learns of it, and the figures of the exchange.
# To be confirmed by a native reader: exchange-status-in-force, exchange-extract-boxes, exchange-extract-offline, exchange-figures-ninth,
# exchange-extract-title.

exchange-extract = نقل روی کاغذ
exchange-extract-lead = سند به دو زبان در کنار هم، با کودی که هر کس با آن می‌داند سند هنوز اعتبار دارد یا نه. تهیهٔ نقل ثبت می‌شود.
exchange-extract-first = زبان اول
exchange-extract-second = زبان دوم
exchange-extract-draw = تهیهٔ نقل
exchange-extract-error-same = لطفاً دو زبان مختلف را انتخاب کنید.
exchange-extract-title = نقل از دفتر ثبت احوال نفوس
exchange-extract-standing = حالت در وقت چاپ
exchange-extract-released = تاریخ ارسال
exchange-extract-printed = تاریخ چاپ
exchange-extract-replaced = جایگزین‌شده با { $reference }
exchange-extract-check = آیا هنوز اعتبار دارد؟ تصویر به صفحهٔ عمومی می‌رسد که تنها همین را می‌گوید.
exchange-extract-offline = بدون شبکه: رسید این پیام را به شکل فایل بخواهید و با sijil verify بررسی کنید. رسید محتوا را مانند سطر آخر نام می‌برد.
exchange-extract-boxes = شمارهٔ پیش از هر خانه، شمارهٔ آن در فورمه‌های کنوانسیون ۱۶ کمیسیون بین‌المللی احوال مدنی است.

exchange-status-title = حالت نقل
exchange-status-lead = اینجا چیز دیگری از سند گفته نمی‌شود و نام کسی نمی‌آید.
exchange-status-in-force = اصلی، بدون تغییر، معتبر
exchange-status-replaced = اصلی، جایگزین‌شده از { $day }
exchange-status-unknown = کود نامعلوم

exchange-figures = ارقام تبادله
exchange-figures-lead = ارسال‌شده و دریافت‌شده در دوازده ماه؛ دوسیه‌های باز تا امروز. تنها تعداد.
exchange-figures-table = جدول (CSV)
exchange-figures-month = ماه
exchange-figures-country = کشور
exchange-figures-open = باز
exchange-figures-overdue = تأخیرشده
exchange-figures-unopened = بازنشده
exchange-figures-side = جانب
exchange-figures-ours = نزد ما
exchange-figures-theirs = نزد آن‌ها
exchange-figures-median = نیمی تا
exchange-figures-ninth = نود فیصد تا
exchange-figures-days = روز
exchange-figures-working-days = روز کاری
exchange-figures-by-month = ماه به ماه
exchange-figures-by-country = به اساس کشور
exchange-figures-by-kind = به اساس نوع، و وقت جواب‌ها
exchange-figures-how = جواب از تسلیمی شمرده می‌شود، با همان روزهایی که مهلت آن شمرده می‌شود؛ تا وقتی از پرسنده توضیح خواسته شده بود، شمارش متوقف بود. ماه‌ها میلادی و به وقت UTC است.
