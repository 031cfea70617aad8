# Review by a native reader: whole file
# Writing: documents brought and pasted, tools, how a day is understood, and the check before a post is handed on.

# A document as the beginning of a post.
writing-document-title = شروع از یک سند Word
writing-document-lede = عنوان، پاراگراف اول و متن آن فورم را پر می‌کند؛ پیش از ثبت همه را بررسی می‌کنید.
writing-document-field = سند Word
writing-document-hint = فایل DOCX تا ۲۰ میگابایت. خود فایل نگهداری نمی‌شود؛ تصویرها از کتابخانه علاوه می‌شوند.
writing-document-button = پر کردن فورم
writing-brought = فورم از «{ $name }» پر شد. هنوز چیزی به حیث دستاورد ثبت نشده است؛ لطفاً آن را تا آخر بخوانید.
writing-left-title = گرفته نشد:
writing-left-pictures = تصویرها. لطفاً آن‌ها را از کتابخانه علاوه کنید.
writing-left-drawings = رسم‌ها، گراف‌ها و متن داخل چوکات.
writing-left-objects = اجزای برنامه‌های دیگر، مانند جدول‌های داخل سند.
writing-left-comments = تبصره‌های کنار صفحه.
writing-left-links = لینک‌هایی که نه به ویب می‌رسند و نه به ایمیل آدرس.
writing-left-template = قالبی در کمپیوتر دیگر.
writing-refused-title = سند قبول نشد
writing-refused-empty = خالی است؛ لطفاً فایلی انتخاب کنید.
writing-refused-not-word = این سند Word (DOCX) نیست.
writing-refused-locked = با رمز محافظت شده یا از نسخهٔ سابقهٔ Word (DOC) است. آن را بدون رمز به شکل DOCX ذخیره کنید.
writing-refused-macros = مکرو دارد. آن را بدون مکرو به شکل DOCX ذخیره کنید.
writing-refused-too-large = بسیار بزرگ است، یا بعد از باز شدن چنین می‌شود.
writing-refused-too-intricate = لایه‌های داخلی آن بیشتر از آن است که خوانده شود.
writing-refused-damaged = خراب شده یا مکمل فرستاده نشده است.
writing-refused-too-long = متن آن از ۵۰٬۰۰۰ حرف که یک دستاورد داشته می‌تواند درازتر است.

# Tools.
writing-tool-subheading = عنوان فرعی
writing-tool-numbered = فهرست شماره‌دار
writing-tool-note = پاورقی
writing-table-rows = سطرها
writing-table-columns = ستون‌ها
writing-table-insert = درج
writing-count-words = کلمه‌ها:
writing-count-letters = حرف‌ها:

# How to write.
writing-help-title = رهنمای نوشتن
writing-help-sign = ؟
writing-help-lede = با چند نشانه در متن، هر چه خوانندگان می‌بینند ساخته می‌شود. ابزار آن‌ها را برای شما می‌نویسد.
writing-help-picture = تصویرها از کتابخانهٔ ادارهٔ شما می‌آیند، هر کدام با شرح. ابزار، سطر آن را می‌نویسد.
writing-help-word-title = از Word و برنامه‌های دیگر
writing-help-word = آنجا کاپی کنید و اینجا پیست کنید: عنوان‌ها، فهرست‌ها، جدول‌ها، لینک‌ها و پاورقی‌ها به نشانه تبدیل می‌شوند. رنگ و فونت گرفته نمی‌شود.
writing-help-keys-title = کلیدها
writing-help-plain = پیست بدون قالب‌بندی
writing-sample-words = کلمه‌های مهم
writing-sample-one = اول
writing-sample-two = دوم

# The same text in two windows of one person.
writing-elsewhere = این متن در پنجرهٔ دیگری از شما هم نوشته شده است. نوشتهٔ شما در این پنجره می‌ماند.
writing-elsewhere-together = یکجا کردن هر دو
writing-flash-together = آنچه در دو پنجره نوشتید اینجا یکجا شده است. لطفاً آن را بازخوانی کنید.

# How a day is understood.
writing-day-gregorian = میلادی: { $date }
writing-day-solar = هجری شمسی: { $date }
writing-day-order = به ترتیب روز، ماه، سال خوانده شد. برای اطمینان نام ماه را بنویسید.
writing-day-error-year = لطفاً سال را با چهار رقم بنویسید: ۱۸۰۰ تا ۲۲۰۰ میلادی، ۱۲۰۰ تا ۱۵۰۰ هجری شمسی.
writing-day-error-month = چنین ماه وجود ندارد.
writing-day-error-day = این ماه چنین روز ندارد.
writing-day-error-lunar = این سال هجری شمسی خوانده می‌شود و در آیندهٔ دور است. تاریخ هجری قمری قبول نمی‌شود؛ لطفاً تاریخ میلادی یا هجری شمسی را بنویسید.

# The check before a post is handed on.
writing-check-title = پیش از سپردن
writing-check-hint = هیچ‌کدام مانع شما نمی‌شود؛ هر سطر به جای خود می‌رسد.
writing-check-done = همه چیز هست.
writing-check-summary = خلاصه نیست.
writing-check-text = متن نیست، تنها عنوان و خلاصه هست.
writing-check-stranger = این تصویر از کتابخانه نیست و نشان داده نمی‌شود: { $address }
writing-check-link = این لینک به جایی نمی‌رسد: { $address }
writing-check-heading = این عنوان یک سطح را جا انداخته است: { $words }
writing-check-sources = منبع نیست.
writing-check-sheet = سوال‌های بی‌جواب ورق: { $count }
writing-check-missing = زبان‌هایی که هنوز نیست: { $count }
writing-check-older = ترجمه‌های کهنه‌تر از متن اصلی: { $count }
