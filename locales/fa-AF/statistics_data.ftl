# Review by a native reader: whole file
# Figures as data, and out of tables: the page that describes them, the columns, and the import with what is wrong in a cell.

# The page of the data.
statistics-data-title = ارقام به شکل داده
statistics-data-link = به شکل داده
statistics-data-lead = همهٔ ارقام نشرشده با همهٔ منابع آن‌ها، برای جدول‌ها، پروگرام‌ها و ادارات احصائیه.
statistics-data-terms = شرایط استفاده
statistics-data-licence = ارقام را برای هر کاری استفاده کرده می‌توانید، به شرطی که بگویید از کجا آمده‌اند:
statistics-data-cite = لطفاً از آن‌ها چنین نقل کنید:
statistics-data-citation = ادارات ثبت احوال نفوس کشورهای عضو ایکو: ارقام ثبت. سجل، { $address }
statistics-data-parts = هر بار یک شاخص
statistics-data-stable = آدرس‌ها تغییر نمی‌کنند. آدرس یک کشور چنین ساخته می‌شود:
statistics-data-ranges = در جایی که منابع یکسان نیستند، «low» و «high» نیز فرق دارند؛ آن‌گاه SDMX-CSV دو سطر دارد با نشان L و H.

# The columns.
statistics-column-indicator = آنچه شمرده می‌شود، یک کلمه از فهرست ثابت.
statistics-column-country = کشور، دو حرف (ISO 3166-1).
statistics-column-calendar = تقویم شمارنده: gregorian یا solar-hijri. خانهٔ خالی به معنای gregorian است.
statistics-column-period = دوره در همان تقویم: ⁦1403 | 1404-01/1404-09 | 2026-01-01⁩.
statistics-column-period-from = روز اول (میلادی).
statistics-column-period-until = روز آخر (میلادی).
statistics-column-period-kind = نوع دوره: full_year یا part_of_year یا day.
statistics-column-unit = واحد: events یا persons یا percent یا cards یا points.
statistics-column-low = عدد، یا حد پایین بازه.
statistics-column-high = همان عدد، یا حد بالای بازه.
statistics-column-source-number = عدد هر منبع؛ چند عدد با | جدا می‌شوند.
statistics-column-source-bound = هر منبع آن را چگونه می‌گوید: exact یا at_least یا at_most یا estimate.
statistics-column-source-title = کی می‌گوید.
statistics-column-source-url = در کجا: آدرس ویب، یا آدرس فایلی در کتابخانهٔ همین پورتال.
statistics-column-source-as-of = منبع چه وقت گفته است: سال، ماه یا روز (میلادی).
statistics-column-source-definition = منبع دقیقاً چه را می‌شمارد.
statistics-column-source-note = آنچه باید در بارهٔ منبع دانست.
statistics-column-outside = چرا یک منبع بیرون از بازه است.
statistics-column-note = آنچه پیش از استفاده از رقم باید دانست.
statistics-column-change = چرا رقم تغییر یافت.
statistics-column-language = زبان کلمات (BCP 47).
statistics-column-revision = شمارهٔ بازنگری، از ۱.
statistics-column-released-at = زمان نشر در این‌جا (UTC).
statistics-column-address = صفحهٔ سلسله.

# The import.
statistics-import-title = ارقام از یک جدول
statistics-import-lede = اول می‌بینید که از هر سطر چه ساخته می‌شود؛ تا نگویید چیزی ذخیره نمی‌شود. بعد سطرها مسوده می‌شوند و نفر دوم آن‌ها را نشر می‌کند.
statistics-import-file-hint = CSV، حداکثر ۵ میگابایت و { $count } سطر.
statistics-import-table = یا خود جدول
statistics-import-table-hint = فایلی که انتخاب کردید این‌جا نشان داده می‌شود. غلطی‌ها را اصلاح کنید و دوباره بخوانید.
statistics-import-columns = ستون‌های داده‌های خود ما، به هر ترتیب. ستون‌های دیگر آن نادیده گرفته می‌شود.
statistics-import-needed = ضروری
statistics-import-dry = هنوز چیزی ذخیره نشده است. این مسوده‌ها ساخته می‌شوند:
statistics-import-refused = غلطی‌ها: { $count }
statistics-import-mend = چیزی ذخیره نشد. جدول در پایین است؛ آن را همان‌جا یا در فایل خود اصلاح کنید.
statistics-import-faults = غلطی‌ها، خانه به خانه
statistics-import-column = ستون
statistics-import-cell = خانه
statistics-import-why = چه غلط است
statistics-import-sources = منابع
statistics-flash-imported = مسوده‌ها ساخته شدند. هر کدام هنوز باید برای نشر ارسال شود.

# What is wrong in a cell.
statistics-import-error-column = ستونی به این نام نیست، یا دو بار آمده است.
statistics-import-error-missing = این ستون وجود ندارد.
statistics-import-error-digits = لطفاً ارقام 0–9 را بنویسید، نه ارقام خط دیگر.
statistics-import-error-comma = کامه دارد. لطفاً جداکننده ننویسید و پیش از اعشار نقطه بگذارید.
statistics-import-error-period = لطفاً سال، ماه‌ها یا روز را بنویسید: ⁦2024 | 2024-01/2024-06 | 2024-01-31⁩.
statistics-import-error-calendar-word = لطفاً gregorian یا solar-hijri بنویسید.
statistics-import-error-country = این کشور شما نیست.
statistics-import-error-bound = لطفاً exact یا at_least یا at_most یا estimate بنویسید.
statistics-import-error-parts = لطفاً برای هر منبع یک مقدار بنویسید، جدا با |.
statistics-import-error-twice = این دوره دو بار در جدول آمده است.
