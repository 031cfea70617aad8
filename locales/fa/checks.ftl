# Review by a native reader: the whole file; above all the words for check digit, filler and consistent
# The tools for whoever holds a document, a name, a number or a date in front of them.

checks-title = ابزارها
checks-lead = بررسی‌های کوچک برای هر کس که سند، نام یا تاریخی پیش رو دارد.
checks-nothing-kept = هیچ‌چیز از آنچه وارد می‌کنید ذخیره یا ثبت نمی‌شود.
checks-check = بررسی
checks-again = بررسی یکی دیگر
checks-specimen = آزمایش با یک نمونه
checks-unprotected = بدون رقم کنترل
checks-agrees = سازگار
checks-differs = ناسازگار

# The machine-readable zone.
checks-mrz-title = ناحیهٔ ماشین‌خوان
checks-mrz-heading = بررسی ناحیهٔ ماشین‌خوان
checks-mrz-about = آیا رقم‌های کنترل گذرنامه، کارت یا روادید با هم می‌خوانند؟
checks-mrz-label = سطرهای ناحیهٔ ماشین‌خوان
checks-mrz-hint = دو یا سه سطر همان‌گونه که چاپ شده، حداکثر ۴۰۰ نویسه.
checks-mrz-too-long = لطفاً حداکثر ۴۰۰ نویسه وارد کنید.
checks-mrz-all-agree = همهٔ { $count } رقم کنترل می‌خوانند.
checks-mrz-to-know = { $count } نکتهٔ دانستنی در پایین آمده است.
checks-mrz-digits-differ = از { $count } رقم کنترل { $wrong } رقم نمی‌خواند.
checks-mrz-misread = شاید یک نویسه نادرست خوانده شده باشد.
checks-mrz-other-wrong = رقم‌های کنترل می‌خوانند، اما چیز دیگری نمی‌تواند درست باشد.
checks-mrz-deviation = معلوم است که این سند اصیل درست به همین شکل در بررسی رد می‌شود.
checks-mrz-no-zone = این سطرها ناحیهٔ ماشین‌خوان نیستند.
checks-mrz-repair-title = با یک تغییر همهٔ رقم‌ها می‌خوانند
checks-mrz-repair-text = سطر { $line }، نویسهٔ { $position }: شاید { $from } در اصل { $to } باشد. پیش از پذیرفتن به سند نگاه کنید.
checks-mrz-repair-do = بررسی با این تغییر
checks-mrz-findings = چه چیزی نادرست است
checks-mrz-warnings = هشدارها
checks-mrz-fields = فیلد به فیلد
checks-mrz-changes = تغییرهای پیش از خواندن
checks-mrz-caution = خواندن رقم‌ها با هم نشان نمی‌دهد که سند اصیل است. نام‌ها، کشور صادرکننده، تابعیت و جنس رقم کنترل ندارند.
checks-verdict-consistent = سازگار
checks-verdict-consistent-with-warnings = سازگار با هشدار
checks-verdict-inconsistent = ناسازگار
checks-verdict-known-deviation = انحراف شناخته‌شده
checks-verdict-malformed = بدشکل
checks-format-td1 = کارت، ۳ سطر ۳۰ نویسه‌ای.
checks-format-td2 = کارت، ۲ سطر ۳۶ نویسه‌ای.
checks-format-td3 = گذرنامه، ۲ سطر ۴۴ نویسه‌ای.
checks-format-mrv-a = روادید، ۲ سطر ۴۴ نویسه‌ای.
checks-format-mrv-b = روادید، ۲ سطر ۳۶ نویسه‌ای.
checks-head-place = جا
checks-head-field = فیلد
checks-head-value = متن چاپ‌شده
checks-head-printed = چاپی
checks-head-computed = محاسبه‌شده
checks-head-result = نتیجه
checks-field-number = شمارهٔ سند
checks-field-birth = تاریخ تولد
checks-field-expiry = تاریخ انقضا
checks-field-personal = شمارهٔ شخصی
checks-field-composite = همه با هم
checks-field-primary = نام خانوادگی
checks-field-secondary = نام
checks-field-issuer = کشور صادرکننده
checks-field-nationality = تابعیت
checks-field-sex = جنس
checks-sex-none = ذکر نشده

# What is wrong with a zone.
checks-reason-one-line = این تنها یک سطر از ناحیه است. لطفاً بقیه را هم وارد کنید.
checks-reason-line-count = ناحیه دو یا سه سطر دارد؛ اینجا { $count } سطر است.
checks-reason-line-length = سطر { $line } دارای { $count } نویسه است؛ { $format } به { $width } نویسه نیاز دارد.
checks-reason-gap = در سطر { $line } پیرامون نویسهٔ { $position } چیزی کم یا زیاد است.
checks-reason-charset = سطر { $line }، نویسهٔ { $position }: { $letter } ({ $code }) در چنین ناحیه‌ای نمی‌آید.
checks-reason-birth = تاریخ تولد روزی است که در تقویم نیست.
checks-reason-expiry = تاریخ انقضا روزی است که در تقویم نیست.
checks-reason-document-code = دو حرف اول هیچ نوع سندی از این قالب را نشان نمی‌دهد.
checks-reason-number = شمارهٔ سند خالی است یا با پرکننده آغاز می‌شود.
checks-reason-name-digit = در نام رقم هست.
checks-reason-name-filler = نام با پرکننده آغاز می‌شود؛ نام تکی در آغاز می‌آید.
checks-reason-sex = در جای جنس نه F است، نه M و نه پرکننده.
checks-reason-country = { $code } کد هیچ کشور یا سازمانی نیست.

# What to know of a zone.
checks-warning-specimen = UTO کد نمونه‌هاست. هیچ کشوری این سند را صادر نمی‌کند.
checks-warning-passport-code = حرف دوم خالی است (P<). گذرنامه‌هایی که از ۱ ژانویهٔ ۲۰۲۸ صادر شوند باید حرف دوم داشته باشند، مانند PP.
checks-warning-passport-code-late = گذرنامهٔ بدون حرف دوم باید پیش از ۲۰۳۸ منقضی شود؛ این یکی دیرتر منقضی می‌شود.
checks-warning-passport-code-unknown = حرف دوم هیچ نوع گذرنامه‌ای را که از ۲۰۲۶ به کار می‌رود نشان نمی‌دهد.
checks-warning-crew = AC کد گواهی خدمه است.
checks-warning-name = نام تا پایان جای خود را پر کرده و شاید بریده شده باشد.
checks-warning-retired = { $code } کد کشوری است که دیگر نیست.
checks-warning-expired = اعتبار سند پایان یافته است.
checks-warning-expiry-before-birth = اعتبار سند پیش از تاریخ تولد پایان یافته است.
checks-warning-filler-digit = شمارهٔ شخصی پر شده است، پس رقم کنترل آن نباید خالی بماند.
checks-warning-swapped = سطرها به ترتیبی دیگر می‌خوانند.

# What was changed before the zone was read.
checks-change-upper-case = حروف کوچک، بزرگ خوانده شد.
checks-change-full-width = نویسه‌های تمام‌عرض، ساده خوانده شد.
checks-change-fillers = گیومه و پرانتز، پرکننده خوانده شد.
checks-change-digits = رقم‌های فارسی یا عربی، لاتین خوانده شد.
checks-change-spaces = فاصله‌ها پرکننده خوانده شد.
checks-change-invisible = نشانه‌های ناپیدا کنار گذاشته شد.
checks-change-trimmed = فاصله‌های دو سر سطر و سطرهای خالی کنار گذاشته شد.
checks-change-split = یک سطر به دو یا سه سطر شکسته شد.

# What programs are told.
checks-wrong-mrz = بدنه باید JSON با یک فیلد باشد: mrz، از نوع متن.
