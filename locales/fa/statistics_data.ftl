# Review by a native reader: whole file
# Figures as data, and out of tables: the page that describes them, the columns, and the import with what is wrong in a cell.

# The page of the data.
statistics-data-title = رقم‌ها به صورت داده
statistics-data-link = به صورت داده
statistics-data-lead = همهٔ رقم‌های منتشرشده با همهٔ منابعشان، برای صفحه‌گسترده‌ها، برنامه‌ها و اداره‌های آمار.
statistics-data-terms = شرایط استفاده
statistics-data-licence = رقم‌ها را می‌توانید برای هر کاری به کار ببرید، به شرط آنکه بگویید از کجا آمده‌اند:
statistics-data-cite = لطفاً چنین به آن‌ها استناد کنید:
statistics-data-citation = سازمان‌های ثبت احوال کشورهای عضو اکو: رقم‌های ثبت. سجل، { $address }
statistics-data-parts = هر بار یک شاخص
statistics-data-stable = نشانی‌ها تغییر نمی‌کنند. نشانی یک کشور چنین ساخته می‌شود:
statistics-data-ranges = آنجا که منابع یکی نیستند، «low» و «high» نیز یکی نیستند؛ آنگاه SDMX-CSV دو ردیف دارد با نشان L و H.

# The columns.
statistics-column-indicator = آنچه شمرده می‌شود، یک واژه از فهرستی ثابت.
statistics-column-country = کشور، دو حرف (ISO 3166-1).
statistics-column-calendar = تقویم شمارنده: gregorian یا solar-hijri. خانهٔ خالی یعنی gregorian.
statistics-column-period = دوره در همان تقویم: ⁦1403 | 1404-01/1404-09 | 2026-01-01⁩.
statistics-column-period-from = اولین روز (میلادی).
statistics-column-period-until = آخرین روز (میلادی).
statistics-column-period-kind = نوع دوره: full_year یا part_of_year یا day.
statistics-column-unit = یکا: events یا persons یا percent یا cards یا points.
statistics-column-low = عدد، یا کران پایین بازه.
statistics-column-high = همان عدد، یا کران بالای بازه.
statistics-column-source-number = عدد هر منبع؛ چند عدد با | از هم جدا می‌شوند.
statistics-column-source-bound = منظور هر منبع: exact یا at_least یا at_most یا estimate.
statistics-column-source-title = چه کسی می‌گوید.
statistics-column-source-url = کجا: نشانی وب، یا نشانی فایلی در کتابخانهٔ همین درگاه.
statistics-column-source-as-of = منبع چه زمانی گفته است: سال، ماه یا روز (میلادی).
statistics-column-source-definition = منبع دقیقاً چه می‌شمارد.
statistics-column-source-note = آنچه باید دربارهٔ منبع دانست.
statistics-column-outside = چرا منبعی بیرون از بازه است.
statistics-column-note = آنچه پیش از استفاده از رقم باید دانست.
statistics-column-change = چرا رقم تغییر کرد.
statistics-column-language = زبان واژه‌ها (BCP 47).
statistics-column-revision = شمارهٔ بازنگری، از ۱.
statistics-column-released-at = زمان انتشار در اینجا (UTC).
statistics-column-address = صفحهٔ سری.

# The import.
statistics-import-title = رقم‌ها از یک جدول
statistics-import-lede = نخست می‌بینید هر ردیف چه می‌شود؛ تا نگویید چیزی ذخیره نمی‌شود. سپس ردیف‌ها پیش‌نویس می‌شوند و نفر دوم آن‌ها را منتشر می‌کند.
statistics-import-file-hint = CSV، حداکثر ۵ مگابایت و { $count } ردیف.
statistics-import-table = یا خود جدول
statistics-import-table-hint = فایلی که برگزیدید اینجا نمایان می‌شود. نادرستی‌ها را اصلاح کنید و دوباره بخوانید.
statistics-import-columns = ستون‌های داده‌های خود ما، به هر ترتیبی. از ستون‌های دیگر آن چشم‌پوشی می‌شود.
statistics-import-needed = الزامی
statistics-import-dry = هنوز چیزی ذخیره نشده است. این پیش‌نویس‌ها ساخته می‌شوند:
statistics-import-refused = ایرادها: { $count }
statistics-import-mend = چیزی ذخیره نشد. جدول در پایین است؛ آن را همانجا یا در فایل خود اصلاح کنید.
statistics-import-faults = ایرادها، خانه به خانه
statistics-import-column = ستون
statistics-import-cell = خانه
statistics-import-why = ایراد
statistics-import-sources = منابع
statistics-flash-imported = پیش‌نویس‌ها ساخته شدند. هر یک هنوز باید برای انتشار ارسال شود.

# What is wrong in a cell.
statistics-import-error-column = ستونی به این نام نیست، یا دو بار آمده است.
statistics-import-error-missing = این ستون نیست.
statistics-import-error-digits = لطفاً رقم‌های 0–9 را بنویسید، نه رقم‌های خط دیگر.
statistics-import-error-comma = ویرگول دارد. لطفاً جداکننده ننویسید و پیش از اعشار نقطه بگذارید.
statistics-import-error-period = لطفاً سال، ماه‌ها یا روز را بنویسید: ⁦2024 | 2024-01/2024-06 | 2024-01-31⁩.
statistics-import-error-calendar-word = لطفاً gregorian یا solar-hijri بنویسید.
statistics-import-error-country = این کشور شما نیست.
statistics-import-error-bound = لطفاً exact یا at_least یا at_most یا estimate بنویسید.
statistics-import-error-parts = لطفاً برای هر منبع یک مقدار بنویسید، جدا با |.
statistics-import-error-twice = این دوره دو بار در جدول آمده است.
