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
checks-warning-passport-code = حرف دوم خالی است ({ $code }). گذرنامه‌هایی که از ۱ ژانویهٔ ۲۰۲۸ صادر شوند باید حرف دوم داشته باشند، مانند PP.
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

# The spelling of names.
checks-name-title = نام‌ها در ناحیهٔ ماشین‌خوان
checks-name-heading = نویسش نام برای ناحیهٔ ماشین‌خوان
checks-name-about = حروف لاتین، سیریلیک و عربی چگونه نوشته می‌شوند و چرا.
checks-name-surname = نام خانوادگی (شناسهٔ اول)
checks-name-given = نام (شناسهٔ دوم)
checks-name-language = زبان نام
checks-name-language-auto = از روی حروف پیدا شود
checks-name-style = شیوهٔ نویسش صادرکننده
checks-name-width = طول جای نام
checks-name-unify = یای عربی و کاف عربی مانند فارسی و اردو خوانده شود
checks-name-printed = نامی که چاپ شده
checks-name-printed-hint = اگر می‌خواهید مقایسه کنید.
checks-name-do = نویسش
checks-name-error-empty = لطفاً نام خانوادگی یا نام را وارد کنید.
checks-name-error-long = لطفاً حداکثر ۱۲۰ نویسه وارد کنید.
checks-name-error-digit = در نام رقم نمی‌آید.
checks-name-field = جای نام در ناحیه.
checks-name-key = کلید جستجو و مقایسه
checks-name-unknown = برای { $letter } ({ $code }) نویسشی نیست، پس جای نام ساخته نشد.
checks-name-moved = نام تکی در آغاز می‌آید، پس به آنجا برده شد.
checks-name-cut = نام جا نشد و بریده شد.
checks-name-proposed = از روی حروف، نام به این زبان است: { $language }.
checks-name-ask-language = از حروف پیدا نیست که کدام زبان است. لطفاً آن را برگزینید.
checks-name-ask-unify = در نام یا یا کاف عربی هست. در فارسی و اردو معمولاً حرف دیگری منظور است: اگر اینجا هم چنین است، خانه را علامت بزنید.
checks-name-silent = استاندارد دربارهٔ برخی حروف خاموش است. نویسش آن‌ها تنها پیشنهاد است.
checks-name-letters = حرف به حرف
checks-name-head-letter = حرف
checks-name-head-spelling = نویسش
checks-name-head-rule = قاعده
checks-name-dropped = کنار گذاشته شد
checks-name-exception = به سبب زبان یا جای آن
checks-name-alternates = نویسش‌های دیگر
checks-name-reverse = بازخوانی
checks-name-ambiguous = حروف نشان‌دار را به بیش از یک شکل می‌توان خواند.
checks-name-compare-same = نام چاپ‌شده همان است.
checks-name-compare-alternate = نام چاپ‌شده نویسش دیگری است که مجاز یا پیشنهادی است.
checks-name-compare-differs = نام چاپ‌شده از نویسهٔ { $position } به بعد تفاوت دارد.
checks-name-note = نویسش حروف عربی با X کلیدی برای جستجو و مقایسه است. کشوری که آن را چاپ کند شناخته نیست.
checks-rule-latin = حرف خود ناحیه
checks-rule-table-a = جدول A
checks-rule-table-b = جدول B
checks-rule-table-c = جدول C
checks-rule-appendix-b = پیوست B
checks-rule-punctuation = بخش ۴٫۶
checks-rule-silent = استاندارد خاموش: پیشنهاد
checks-rule-none = بدون نویسش

# Dates in four calendars.
checks-calendar-title = تاریخ در چهار تقویم
checks-calendar-about = یک روز به شمارش چهار تقویم.
checks-calendar-date = تاریخ
checks-calendar-date-hint = سال، ماه و روز به رقم؛ سال چهاررقمی.
checks-calendar-from = تقویم این تاریخ
checks-calendar-do = تبدیل
checks-calendar-computed = محاسبه‌شده، بیرون از جدول رسمی
checks-calendar-note = دو شمارش قمری ممکن است تا دو روز فاصله داشته باشند، و رؤیت ماه از هر دو یک روز.
checks-reckoning-gregorian = میلادی
checks-reckoning-persian = هجری خورشیدی
checks-reckoning-umalqura = هجری قمری (ام‌القری)
checks-reckoning-civil = هجری قمری (مدنی)
checks-reckoning-julian = ژولینی (تقویم قدیم)
checks-reckoning-rumi = رومی (عثمانی)
checks-no-day-unreadable = لطفاً سال، ماه و روز را به رقم وارد کنید.
checks-no-day-year = روز باید میان سال‌های ۱۸۰۰ و ۲۲۰۰ میلادی باشد.
checks-no-day-month = سال دوازده ماه دارد.
checks-no-day-day = این ماه چنین روزی ندارد.

# National numbers.
checks-national-title = شماره‌های ملی
checks-national-about = آیا ساختار شمارهٔ ملی درست است؟
checks-national-country = کشور
checks-national-number = شماره
checks-national-number-hint = رقم‌ها، با خط تیره یا بی آن.
checks-national-error-country = لطفاً یکی از کشورها را برگزینید: TUR، IRN، KAZ، PAK.
checks-national-too-long = لطفاً حداکثر ۴۰ نویسه وارد کنید.
checks-national-well-formed = ساختار درست
checks-national-not-well-formed = ساختار نادرست
checks-national-agrees = شماره با قاعدهٔ عمومی خود می‌خواند.
checks-national-no-digit = این شماره رقم کنترل ندارد؛ تنها ساختار آن دیده شد.
checks-national-filled = صفرهای آغاز نبود و افزوده شد.
checks-national-note = ساختار درست به این معنا نیست که شماره به کسی داده شده است.
checks-fault-characters = چیزی جز رقم در آن است.
checks-fault-length = شمارهٔ این کشور { $count } رقم دارد.
checks-fault-first-digit = نباید با صفر آغاز شود.
checks-fault-all-equal = همهٔ رقم‌ها یکی است.
checks-fault-date = تاریخ درون آن در تقویم نیست.
checks-fault-century = رقم سده هیچ‌یک از ۱ تا ۶ نیست.
checks-fault-check-digit = رقم کنترل نمی‌خواند.

# Texts that look alike.
checks-confusables-title = متن‌های همانند
checks-confusables-about = آیا دو متن همانند دیده می‌شوند بی آنکه یکی باشند؟
checks-confusables-first = متن اول
checks-confusables-second = متن دوم
checks-confusables-do = مقایسه
checks-confusables-empty = لطفاً هر دو متن را وارد کنید.
checks-confusables-causes = چرا یکی نیستند
checks-confusables-pairs = جاهای متفاوت
checks-likeness-same = یکسان
checks-likeness-same-text = حرف به حرف یکسان.
checks-likeness-alike = همانند دیده می‌شوند
checks-likeness-alike-text = یکی نیستند و به چشم نمی‌آید.
checks-likeness-different = متفاوت
checks-likeness-different-text = از هم بازشناخته می‌شوند.
checks-cause-composition = حروف و نشانه‌ها به شکلی دیگر به هم پیوسته‌اند.
checks-cause-invisible = در یکی از آن‌ها چیزی ناپیدا هست.
checks-cause-marks = در یکی از آن‌ها اعراب یا کشیده هست.
checks-cause-arabic-letters = حروف خط عربی با کلیدهای متفاوت نوشته شده‌اند.
checks-cause-other-scripts = در آن‌ها حروف خط‌های متفاوت هست.

# What programs are told.
checks-wrong-fields = بدنه باید JSON با همان فیلدهای این ابزار باشد.
