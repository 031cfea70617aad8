# Review by a native reader: whole file
# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = احصائیه
statistics-lead = آنچه ده ادارهٔ ثبت احوال نفوس می‌شمارند، هر رقم با منابعش. آن‌جا که منابع یکی نیستند، رقم به صورت بازه آمده است.
statistics-newest = تازه‌ترین ارقام
statistics-newest-note = بخش‌هایی از سال در صفحهٔ هر سلسله آمده است. «بدون رقم» یعنی رقمی این‌جا نشر نشده، نه این‌که چیزی نبوده است.
statistics-none = بدون رقم
statistics-none-text = هنوز چیزی این‌جا نشر نشده است. این به معنای صفر نیست.
statistics-missing = { $count } کشور این‌جا رقمی ندارد.
statistics-table = همهٔ ارقام، تازه‌ترین در آغاز
statistics-others = شاخص‌های دیگر
statistics-part = بخشی از سال
statistics-parts = بخش‌هایی از سال
statistics-parts-note = این‌ها کمتر از یک سال را در بر می‌گیرند و با سال‌های بالا قابل مقایسه نیستند.
statistics-differ = منابع یکی نیستند.
statistics-own-values = هر منبع چه می‌گوید
statistics-as-of = تاریخ منبع
statistics-is-outside = بیرون از بازه
statistics-outside = چرا منبعی بیرون از بازه است
statistics-change = چرا تغییر کرد
statistics-earlier = { $count } نسخهٔ پیشین

# The desk of a country.
statistics-desk = ارقام کشور شما
statistics-desk-lead = یک نفر رقم را می‌نویسد و دیگری نشر می‌کند. هر آنچه نشر شده، با تاریخش در دسترس می‌ماند.
statistics-open = در حال نوشتن یا در انتظار
statistics-open-none = چیزی در حال نوشتن نیست.
statistics-tick-all = انتخاب همهٔ این صفحه
statistics-ticked = انتخاب‌شده
statistics-submit-ticked = ارسال موارد انتخاب‌شده
statistics-release-ticked = نشر موارد انتخاب‌شده
statistics-flash-nothing-ticked = چیزی انتخاب نشده است.
statistics-released = آنچه خوانندگان می‌بینند
statistics-public = صفحهٔ خوانندگان
statistics-back = بازگرداندن یا پس گرفتن
statistics-back-hint = دلیل حفظ می‌شود. اگر خوانندگان آن رقم را دیده باشند، دلیل را نیز می‌بینند.
statistics-notice-waits = در انتظار نفر دوم
statistics-notice-waits-text = رقمی از کشور شما در { $time } ارسال شد و در انتظار نفر دوم است.
statistics-notice-returned = رقمی بازگردانده شد
statistics-notice-returned-text = رقمی که نوشتید در { $time } بازگردانده شد. صفحه‌اش می‌گوید چه باید تغییر کند.

# Where a revision stands, and how a source means its number.
statistics-bound-exact = دقیقاً
statistics-bound-at-least = حداقل
statistics-bound-at-most = حداکثر
statistics-bound-estimate = تخمین
statistics-state-draft = مسوده
statistics-state-submitted = در انتظار نشر
statistics-state-returned = بازگردانده‌شده
statistics-state-released = نشرشده
statistics-state-superseded = جایگزین‌شده
statistics-state-withdrawn = پس‌گرفته‌شده

# The form.
statistics-form-new = درج رقم
statistics-form-correct = تصحیح
statistics-form-period-hint = یک سال، یا چند ماه آن، یا یک روز برای آنچه در یک روز سنجیده می‌شود.
statistics-form-first = ماه اول
statistics-form-last = ماه آخر
statistics-form-months-hint = از ۱ تا ۱۲؛ برای سال کامل خالی بگذارید.
statistics-form-day-hint = در هر یک از دو تقویم: ۲۰۲۶-۰۱-۰۱ یا ۱۴۰۴/۱۰/۱۱.
statistics-form-low = عدد، یا حد پایین
statistics-form-low-hint = ارقام بدون جداکننده؛ پیش از اعشار نقطه یا ممیز.
statistics-form-high = حد بالا
statistics-form-high-hint = تنها آن‌جا که منابع یکی نیستند.
statistics-form-words = توضیحات
statistics-form-note = آنچه پیش از استفاده باید دانست
statistics-form-outside-hint = آن‌جا لازم است که عدد منبعی درون بازه نیست.
statistics-form-change-hint = خوانندگان رقم پیشین، رقم تازه و این دلیل را می‌بینند.
statistics-form-source = منبع شمارهٔ { $count }
statistics-form-sources-hint = هر منبع با عدد خودش. آدرس ویب، یا آدرس فایلی در کتابخانهٔ همین پورتال. منبعی که خالی شود حذف می‌شود.
statistics-form-bound = منظور از عدد
statistics-form-definition = دقیقاً چه را شمار می‌کند

# What is wrong at a field.
statistics-error-indicator = لطفاً انتخاب کنید که چه شمار می‌شود.
statistics-error-choose-calendar = لطفاً تقویم را انتخاب کنید.
statistics-error-year = لطفاً سال را با چهار رقم بنویسید.
statistics-error-calendar = این سال از تقویم دیگر است.
statistics-error-day = چنین سال، ماه یا روزی نیست.
statistics-error-months = لطفاً هر دو ماه را با عدد از ۱ تا ۱۲ بنویسید.
statistics-error-two-years = این دوره به سال دوم می‌رسد.
statistics-error-day-of-flow = این در طول دوره جمع می‌شود: سال یا چند ماه را بنویسید.
statistics-error-part-of-stock = این در یک لحظه سنجیده می‌شود: روز یا سال کامل را بنویسید.
statistics-error-taken = برای این دوره قبلاً رقمی درج شده است. لطفاً همان را تصحیح کنید.
statistics-error-number = لطفاً عدد را با رقم بنویسید، بدون کامه، فاصله یا علامت.
statistics-error-negative = این‌جا چیزی کمتر از صفر نیست.
statistics-error-percent = سهم حداکثر ۱۰۰ است.
statistics-error-whole = این با عدد تام شمار می‌شود.
statistics-error-range = حد بالا از حد پایین کمتر است.
statistics-error-unit = این با آن واحد بیان نمی‌شود.
statistics-error-no-source = هر رقم به منبعی نیاز دارد.
statistics-error-sources = حداکثر ۱۲ منبع می‌تواند باشد.
statistics-error-outside = منبعی بیرون از بازه است. لطفاً بگویید چرا، یا بازه را وسیع‌تر کنید.
statistics-error-change = لطفاً بگویید چرا تغییر می‌کند.
statistics-error-reason = لطفاً دلیلی با حداکثر ۱٬۰۰۰ نویسه بنویسید.
statistics-error-text = این متن بیش از حد طولانی است یا نویسه‌ای دارد که حفظ نمی‌شود.
statistics-error-ahead = این دوره هنوز ختم نشده یا آغاز نشده است.

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = پوشش ثبت ولادت
indicator-points-online = دفترهای ثبت آنلاین
indicator-births-means = ولادت‌های زنده که در این دوره در دفتر ثبت شده‌اند.
indicator-deaths-means = وفات‌هایی که در این دوره در دفتر ثبت شده‌اند.
indicator-marriages-means = ازدواج‌هایی که در این دوره در دفتر ثبت شده‌اند.
indicator-divorces-means = طلاق‌هایی که در این دوره در دفتر ثبت شده‌اند.
indicator-birth-completeness-means = از هر صد طفل، آنان که ولادت‌شان ثبت شده است. سروی‌ها در بارهٔ اطفال زیر پنج سال می‌پرسند؛ آنچه هر منبع شمار می‌کند کنارش آمده است.
indicator-death-completeness-means = از هر صد وفات، آن‌هایی که ثبت شده‌اند.
indicator-cause-of-death-recorded-means = از هر صد وفات ثبت‌شده، آن‌هایی که علت‌شان ثبت شده است.
indicator-id-card-coverage-means = از هر صد نفری که باید کارت هویت داشته باشند، دارندگان آن.
indicator-id-cards-issued-means = کارت‌های هویت صادرشده تاکنون؛ آن‌جا که منبع بیشتر نمی‌گوید، کارت‌های تعویض‌شده یا منقضی نیز در آن است.
indicator-nationals-abroad-means = اتباعی که در خارج زندگی می‌کنند. منابع بر پایهٔ زادگاه، تابعیت، تبار یا ثبت نام شمار می‌کنند و بسیار متفاوت‌اند.
indicator-population-means = مردمی که در کشور زندگی می‌کنند، بر پایهٔ سرشماری، ثبت یا تخمین.
indicator-points-online-means = دفترها و شفاخانه‌هایی که ولادت و وفات را به صورت آنلاین ثبت می‌کنند.
indicator-births = ولادت‌های ثبت‌شده
indicator-deaths = وفات‌های ثبت‌شده
indicator-marriages = ازدواج‌های ثبت‌شده
indicator-divorces = طلاق‌های ثبت‌شده
indicator-death-completeness = پوشش ثبت وفات
indicator-cause-of-death-recorded = وفات‌های دارای علت ثبت‌شده
indicator-id-card-coverage = پوشش کارت هویت
indicator-id-cards-issued = کارت‌های هویت صادرشده
indicator-nationals-abroad = اتباع مقیم خارج
indicator-population = نفوس
unit-points = دفتر ثبت
unit-persons = نفر
unit-events = واقعه
unit-cards = کارت

# In the search and the audit.
search-kind-figure = رقم آماری
audit-thing-figure = رقم آماری
