# Review by a native reader: achievements-list-filters, achievements-list-feed, achievements-edit-body-hint, achievements-strip and achievements-key-current (word for current), achievements-show-reference, achievements-show-translation (word for authentic)
# Achievements: what an organisation wants the others to know.

# The list.
achievements-list-title = دستاوردها
achievements-list-filters = فلترها
achievements-list-country = کشور
achievements-list-theme = موضوع
achievements-list-more = زبان و سال
achievements-list-language = متن به زبان
achievements-list-year = سال
achievements-list-any = همه
achievements-list-apply = تطبیق
achievements-list-without = حذف
achievements-list-all = تمام دستاوردها
achievements-list-found = { $count ->
    [0] هیچ دستاوردی یافت نشد
    [one] { $count } دستاورد یافت شد
   *[other] { $count } دستاورد یافت شد
}
achievements-list-empty-title = هنوز چیزی اینجا نیست
achievements-list-empty-text = هیچ دستاوردی با این انتخاب مطابقت ندارد. یکی از فلترها را بردارید، یا بعداً برگردید.
achievements-list-subscribe = دریافت اخبار از طریق ایمیل
achievements-list-feed = فید خبری
achievements-feed-title = سجل: دستاوردهای ادارات ثبت احوال نفوس
achievements-new = دستاورد جدید

# States of a post.
achievements-state-draft = مسوده
achievements-state-submitted = تحت بررسی
achievements-state-published = نشرشده
achievements-state-withdrawn = پس‌گرفته‌شده

# The strip of thirteen languages.
achievements-strip = { $count } از ۱۳ زبان به‌روز
achievements-key-original = زبان اصلی
achievements-key-current = ترجمهٔ به‌روز
achievements-key-older = قدیمی‌تر از متن اصلی
achievements-key-missing = هنوز ترجمه نشده
achievements-mark-original = متن اصلی
achievements-mark-current = به‌روز
achievements-mark-older = قدیمی‌تر از متن اصلی
achievements-mark-missing = هنوز ترجمه نشده
achievements-mark-in-work = زیر کار

# One post.
achievements-show-original = متن اصلی به { $language } است.
achievements-show-translation = نشر ترجمه: { $date }، { $organisation }. تنها متن اصلی معتبر است.
achievements-show-read-original = خواندن متن اصلی
achievements-show-fallback = این متن هنوز ترجمه نشده است و به { $language } نشان داده می‌شود.
achievements-show-published = نشر در سجل
achievements-show-organisation = اداره
achievements-show-reference = شمارهٔ ثبت
achievements-show-sources = منابع
achievements-show-own-words = خلاصه به قلم پورتال است.
achievements-show-print = چاپ
achievements-show-work = کار روی این متن
achievements-show-subscribe = اخبار این کشور از طریق ایمیل
achievements-show-languages = به زبان‌های دیگر

# The desk.
achievements-drafts-title = مسوده‌ها
achievements-drafts-empty-title = مسوده‌ای نیست
achievements-drafts-empty-text = آنچه ادارهٔ شما می‌نویسد، تا وقت نشر اینجا دیده می‌شود.
achievements-drafts-changed = آخرین تغییر: { $time }
achievements-review-revision = نسخهٔ { $count }
achievements-review-reason = دلیل:
achievements-review-submit = ارسال برای بررسی
achievements-review-edit = ویرایش
achievements-review-publish = نشر
achievements-review-return = بازگرداندن برای اصلاح
achievements-review-return-label = یادداشت برای نویسنده
achievements-review-return-hint = چه چیزی باید تغییر کند و چرا.
achievements-review-waits = این متن در انتظار بررسی‌کننده‌ای است که خود آن را ننوشته باشد.
achievements-review-withdraw = پس گرفتن
achievements-review-withdraw-label = دلیل پس گرفتن
achievements-review-withdraw-hint = ادارهٔ شما دلیل را می‌بیند؛ متن دیگر به عموم نشان داده نمی‌شود.
achievements-review-way = مسیر این متن
achievements-review-texts = زبان‌ها
achievements-way-created = نوشته شد
achievements-way-rewritten = تغییر کرد
achievements-way-submitted = برای بررسی ارسال شد
achievements-way-returned = برای اصلاح بازگردانده شد
achievements-way-published = نشر شد
achievements-way-withdrawn = پس گرفته شد

# The form.
achievements-edit-title-new = دستاورد جدید
achievements-edit-title-original = ویرایش متن
achievements-edit-title-translation = ترجمه
achievements-edit-save = ذخیره
achievements-edit-original = متن اصلی
achievements-edit-title = عنوان
achievements-edit-title-hint = یک جمله، طوری که به یک همکار می‌گویید.
achievements-edit-summary = خلاصه
achievements-edit-summary-hint = دو یا سه جملهٔ مکمل: چه، به چه تعداد، از چه وقت.
achievements-edit-body = متن
achievements-edit-body-hint = عنوان، فهرست و جدول با نشانه‌های ساده ساخته می‌شوند (Markdown).
achievements-edit-preview = پیش‌نمایش
achievements-edit-preview-window = پیش‌نمایش در پنجرهٔ جدید
achievements-edit-done = ترجمه تکمیل شده است؛ خوانندگان آن را دیده می‌توانند.
achievements-edit-sources = منابع
achievements-edit-sources-hint = خواننده کجا می‌تواند آن را بررسی کند؟ یک صفحه، یک قانون، یک گزارش.
achievements-edit-source-address = آدرس { $count }
achievements-edit-source-title = عنوان { $count }
achievements-edit-source-what = چیست
achievements-edit-language = زبان متن اصلی
achievements-edit-choose = انتخاب کنید
achievements-edit-day = تاریخ رویداد
achievements-edit-day-hint = هجری شمسی یا میلادی، مثلاً ۱۴۰۵/۰۷/۲۲ یا ۱۴ اکتوبر ۲۰۲۶.
achievements-tools = ابزار نوشتن
achievements-tool-bold = ضخیم
achievements-tool-italic = مایل
achievements-tool-heading = عنوان
achievements-tool-list = فهرست
achievements-tool-link = لینک
achievements-tool-quote = نقل قول
achievements-tool-table = جدول
achievements-tool-picture = تصویر از کتابخانه
achievements-tool-picture-close = بستن

# Two editors at once.
achievements-two-title = هنگام نوشتن شما، کسی متن را ذخیره کرده است
achievements-two-text = چیزی از بین نرفته است. نسخهٔ شما در یک طرف و نسخهٔ ذخیره‌شده در طرف دیگر است.
achievements-two-mine = نسخهٔ شما
achievements-two-theirs = نسخهٔ ذخیره‌شده
achievements-two-keep-theirs = حفظ نسخهٔ ذخیره‌شده

# Errors at fields.
achievements-error-unreadable = در این متن نشانه‌ای است که ذخیره شده نمی‌تواند. لطفاً آن را دوباره بنویسید.
achievements-error-title-missing = لطفاً عنوان را بنویسید.
achievements-error-title-long = عنوان حداکثر ۱۵۰ حرف بوده می‌تواند.
achievements-error-summary-missing = لطفاً خلاصه را بنویسید.
achievements-error-summary-long = خلاصه حداکثر ۸۰۰ حرف بوده می‌تواند.
achievements-error-body-long = متن حداکثر ۵۰٬۰۰۰ حرف بوده می‌تواند.
achievements-error-answer-long = هر پاسخ حداکثر ۲٬۰۰۰ حرف بوده می‌تواند.
achievements-error-theme = لطفاً یک موضوع را انتخاب کنید.
achievements-error-language = لطفاً زبان متن اصلی را انتخاب کنید.
achievements-error-day = این تاریخ نیست. آن را به شکل ۱۴۰۵/۰۷/۲۲ یا ۱۴ اکتوبر ۲۰۲۶ بنویسید.
achievements-error-day-future = این تاریخ در آینده است؛ دستاورد باید رخ داده باشد.
achievements-error-source-address = آدرس منبع باید با https یا http آغاز شود، مانند https://example.org
achievements-error-source-title-long = عنوان منبع حداکثر ۳۰۰ حرف بوده می‌تواند.
achievements-error-sources-many = تعداد منابع حداکثر ۲۰ بوده می‌تواند.
achievements-error-reason-missing = لطفاً دلیل را بنویسید.
achievements-error-reason-long = دلیل حداکثر ۱٬۰۰۰ حرف بوده می‌تواند.
achievements-error-changed-elsewhere = این متن هنگام نوشتن شما تغییر کرده است. لطفاً آن را بررسی و دوباره ذخیره کنید.
achievements-conflict-not-draft = این متن دیگر مسوده نیست؛ همکار دیگری پیشتر اقدام کرده است.
achievements-conflict-not-submitted = این متن دیگر در انتظار بررسی نیست؛ همکار دیگری پیشتر اقدام کرده است.
achievements-conflict-not-published = این متن دیگر عمومی نیست؛ همکار دیگری پیشتر اقدام کرده است.

# Sentences after a step.
achievements-flash-saved = ذخیره شد.
achievements-flash-submitted = برای بررسی ارسال شد. بررسی‌کنندگان ادارهٔ شما آگاه شدند.
achievements-flash-published = نشر شد. کسانی که چنین اخباری خواسته‌اند، از طریق ایمیل آگاه می‌شوند.
achievements-flash-returned = برای اصلاح بازگردانده شد. نویسنده آگاه شد.
achievements-flash-withdrawn = پس گرفته شد. دیگر به عموم نشان داده نمی‌شود.

# Mails.
achievements-mail-greeting = همکار محترم { $name }،
achievements-mail-open = باز کردن در سجل
achievements-mail-published-subject = { $country }: { $title }
achievements-mail-published-of = { $country }، { $day }
achievements-mail-published-read = خواندن در سجل
achievements-mail-waiting = { $count ->
    [one] یک متن منتظر شماست
   *[other] { $count } متن منتظر شماست
}
achievements-mail-told = { $count ->
    [one] خبر تازه دربارهٔ یک متن
   *[other] خبر تازه دربارهٔ { $count } متن
}
achievements-notice-review = در انتظار بررسی شما
achievements-notice-review-text = یک همکار دستاوردی را برای بررسی فرستاده است: { $title }
achievements-notice-released = نشر شد
achievements-notice-released-text = بررسی‌کننده متن شما را نشر کرده است: { $title }
achievements-notice-returned = بازگردانده‌شده برای اصلاح
achievements-notice-returned-text = بررسی‌کننده دستاورد شما را برای اصلاح بازگردانده است: { $title }

# The posts as data.
achievements-data-title = دستاوردها به شکل داده
achievements-data-lead = { $count ->
    [one] { $count } دستاورد نشرشده، هر متن به هر زبان، برای صفحه‌گسترها و برنامه‌ها.
   *[other] { $count } دستاورد نشرشده، هر متن به هر زبان، برای صفحه‌گسترها و برنامه‌ها.
}
achievements-data-metadata = شرح برای برنامه‌ها
achievements-data-columns = ستون‌ها
achievements-data-column = نام
achievements-data-meaning = معنا
achievements-data-form = UTF-8 با نشان ترتیب بایت؛ روزها به شیوهٔ ISO 8601، زمان‌ها به UTC، رقم‌های 0–9. خانه‌ای که صفحه‌گستر آن را فورمول بگیرد با اپوستروف شروع می‌شود.
achievements-column-reference = شمارهٔ ثبت: کشور، سال، ردیف.
achievements-column-address = آدرس متن به زبان این سطر.
achievements-column-country = کشور، دو حرف (ISO 3166-1).
achievements-column-organisation = نام اداره به انگلیسی.
achievements-column-theme = موضوع، یک واژه از فهرست ثابت.
achievements-column-day = روزی که رخ داد.
achievements-column-day-solar-hijri = همان روز در تقویم هجری شمسی افغانستان و ایران: سال-ماه-روز.
achievements-column-published-at = زمان نشر در این پورتال.
achievements-column-updated-at = زمان آخرین تغییر.
achievements-column-original-language = زبانی که متن به آن نوشته شد (BCP 47).
achievements-column-language = زبان این سطر (BCP 47).
achievements-column-status = این متن اصل است، ترجمهٔ تازه یا کهنه‌تر از اصل: original، current، older.
achievements-column-title = عنوان.
achievements-column-summary = خلاصه.
achievements-column-text = متن بدون آرایش.
achievements-column-sources = آدرس‌های منابع، جداشده با فاصله.
