# Review by a native reader: whole file
# Writing: documents brought and pasted, tools, how a day is understood, and the check before a post is handed on.

# A document as the beginning of a post.
writing-document-title = آغاز از یک سند Word
writing-document-lede = عنوان، نخستین بند و متن آن فرم را پر می‌کند؛ پیش از ذخیره همه را بررسی می‌کنید.
writing-document-field = سند Word
writing-document-hint = پروندهٔ DOCX تا ۲۰ مگابایت. خود پرونده نگه داشته نمی‌شود؛ تصویرها از کتابخانه افزوده می‌شوند.
writing-document-button = پر کردن فرم
writing-brought = فرم از «{ $name }» پر شد. هنوز چیزی به نام دستاورد ذخیره نشده است؛ لطفاً آن را تا پایان بخوانید.
writing-left-title = کنار گذاشته شد:
writing-left-pictures = تصویرها. لطفاً آن‌ها را از کتابخانه بیفزایید.
writing-left-drawings = طرح‌ها، نمودارها و متن درون کادر.
writing-left-objects = اجزای برنامه‌های دیگر، مانند جدول‌های جاسازی‌شده.
writing-left-comments = یادداشت‌های حاشیه.
writing-left-links = پیوندهایی که نه به وب می‌رسند و نه به نشانی ایمیل.
writing-left-template = الگویی در رایانه‌ای دیگر.
writing-refused-title = سند پذیرفته نشد
writing-refused-empty = خالی است؛ لطفاً پرونده‌ای برگزینید.
writing-refused-not-word = این سند Word (DOCX) نیست.
writing-refused-locked = با گذرواژه محافظت شده یا از نسخهٔ قدیمی Word (DOC) است. آن را بی گذرواژه به صورت DOCX ذخیره کنید.
writing-refused-macros = ماکرو دارد. آن را بی ماکرو به صورت DOCX ذخیره کنید.
writing-refused-too-large = بسیار بزرگ است، یا پس از باز شدن چنین می‌شود.
writing-refused-too-intricate = لایه‌های درونی آن بیش از آن است که خوانده شود.
writing-refused-damaged = آسیب دیده یا کامل فرستاده نشده است.
writing-refused-too-long = متن آن از ۵۰٬۰۰۰ حرفی که یک دستاورد می‌تواند داشته باشد بلندتر است.

# Tools.
writing-tool-subheading = عنوان فرعی
writing-tool-numbered = فهرست شماره‌دار
writing-tool-note = پانویس
writing-table-rows = سطرها
writing-table-columns = ستون‌ها
writing-table-insert = درج
writing-count-words = واژه‌ها:
writing-count-letters = حرف‌ها:

# How to write.
writing-help-title = راهنمای نوشتن
writing-help-sign = ؟
writing-help-lede = با چند نشانه در متن، همهٔ آنچه خوانندگان می‌بینند ساخته می‌شود. ابزارها آن‌ها را برای شما می‌نویسند.
writing-help-picture = تصویرها از کتابخانهٔ سازمان شما می‌آیند، هر یک با شرحی. ابزار، سطر آن را می‌نویسد.
writing-help-word-title = از Word و برنامه‌های دیگر
writing-help-word = آنجا رونوشت بگیرید و اینجا بچسبانید: عنوان‌ها، فهرست‌ها، جدول‌ها، پیوندها و پانویس‌ها به نشانه تبدیل می‌شوند. رنگ و قلم کنار گذاشته می‌شود.
writing-help-keys-title = کلیدها
writing-help-plain = چسباندن بی قالب‌بندی
writing-sample-words = واژه‌های مهم
writing-sample-one = نخست
writing-sample-two = دوم

# The same text in two windows of one person.
writing-elsewhere = این متن در پنجرهٔ دیگری از شما هم نوشته شده است. نوشتهٔ شما در این پنجره می‌ماند.
writing-elsewhere-together = کنار هم گذاشتن هر دو
writing-flash-together = آنچه در دو پنجره نوشتید اینجا کنار هم گذاشته شده است. لطفاً آن را بازخوانی کنید.

# How a day is understood.
writing-day-gregorian = میلادی: { $date }
writing-day-solar = هجری شمسی: { $date }
writing-day-order = به ترتیب روز، ماه، سال خوانده شد. برای اطمینان نام ماه را بنویسید.
writing-day-error-year = لطفاً سال را با چهار رقم بنویسید: ۱۸۰۰ تا ۲۲۰۰ میلادی، ۱۲۰۰ تا ۱۵۰۰ هجری شمسی.
writing-day-error-month = چنین ماهی نیست.
writing-day-error-day = این ماه چنین روزی ندارد.
writing-day-error-lunar = این سال هجری شمسی خوانده می‌شود و در آیندهٔ دور است. تاریخ هجری قمری پذیرفته نمی‌شود؛ لطفاً تاریخ میلادی یا هجری شمسی را بنویسید.

# The check before a post is handed on.
writing-check-title = پیش از سپردن
writing-check-hint = هیچ‌یک شما را بازنمی‌دارد؛ هر سطر به جای خود می‌رسد.
writing-check-done = همه چیز هست.
writing-check-summary = خلاصه‌ای نیست.
writing-check-text = متنی نیست، تنها عنوان و خلاصه هست.
writing-check-stranger = این تصویر از کتابخانه نیست و نشان داده نمی‌شود: { $address }
writing-check-link = این پیوند به جایی نمی‌رسد: { $address }
writing-check-heading = این عنوان یک سطح را جا انداخته است: { $words }
writing-check-sources = منبعی نیست.
writing-check-sheet = پرسش‌های بی‌پاسخ برگه: { $count }
writing-check-missing = زبان‌هایی که هنوز نیست: { $count }
writing-check-older = ترجمه‌های قدیمی‌تر از متن اصلی: { $count }
