# Review by a native reader: achievements-list-filters, achievements-list-feed, achievements-edit-body-hint, achievements-conflict-not-draft, achievements-show-translation (word for authentic)
# Achievements: what an organisation wants the others to know.

# The list.
achievements-list-title = دستاوردها
achievements-list-filters = پالایش
achievements-list-country = کشور
achievements-list-theme = موضوع
achievements-list-more = زبان و سال
achievements-list-language = متن به زبان
achievements-list-year = سال
achievements-list-any = همه
achievements-list-apply = اعمال
achievements-list-without = حذف
achievements-list-all = همهٔ دستاوردها
achievements-list-found = { $count ->
    [0] دستاوردی یافت نشد
    [one] { $count } دستاورد یافت شد
   *[other] { $count } دستاورد یافت شد
}
achievements-list-empty-title = هنوز چیزی اینجا نیست
achievements-list-empty-text = هیچ دستاوردی با این انتخاب نمی‌خواند. یکی از پالایه‌ها را بردارید، یا بعدتر باز گردید.
achievements-list-subscribe = دریافت خبرها با ایمیل
achievements-list-feed = خبرخوان
achievements-feed-title = سجل: دستاوردهای سازمان‌های ثبت احوال
achievements-new = دستاورد تازه

# States of a post.
achievements-state-draft = پیش‌نویس
achievements-state-submitted = در دست بررسی
achievements-state-published = منتشرشده
achievements-state-withdrawn = پس‌گرفته‌شده

# The strip of thirteen languages.
achievements-strip = { $count } از ۱۳ زبان روزآمد
achievements-key-original = زبان اصلی
achievements-key-current = ترجمهٔ روزآمد
achievements-key-older = قدیمی‌تر از متن اصلی
achievements-key-missing = هنوز ترجمه نشده
achievements-mark-original = متن اصلی
achievements-mark-current = روزآمد
achievements-mark-older = قدیمی‌تر از متن اصلی
achievements-mark-missing = هنوز ترجمه نشده
achievements-mark-in-work = در دست ترجمه

# One post.
achievements-show-original = متن اصلی به { $language } است.
achievements-show-translation = انتشار ترجمه: { $date }، { $organisation }. تنها متن اصلی معتبر است.
achievements-show-read-original = خواندن متن اصلی
achievements-show-fallback = این متن هنوز ترجمه نشده است و به { $language } نشان داده می‌شود.
achievements-show-published = انتشار در سجل
achievements-show-organisation = سازمان
achievements-show-reference = شمارهٔ مدخل
achievements-show-sources = منابع
achievements-show-own-words = خلاصه به قلم درگاه است.
achievements-show-print = چاپ
achievements-show-work = کار روی این متن
achievements-show-subscribe = خبرهای این کشور با ایمیل
achievements-show-languages = به زبان‌های دیگر

# The desk.
achievements-drafts-title = پیش‌نویس‌ها
achievements-drafts-empty-title = پیش‌نویسی نیست
achievements-drafts-empty-text = آنچه سازمان شما می‌نویسد، تا زمان انتشار اینجا دیده می‌شود.
achievements-drafts-changed = آخرین تغییر: { $time }
achievements-review-revision = نسخهٔ { $count }
achievements-review-reason = دلیل:
achievements-review-submit = ارسال برای بررسی
achievements-review-edit = ویرایش
achievements-review-publish = انتشار
achievements-review-return = بازگرداندن برای اصلاح
achievements-review-return-label = سخنی با نویسنده
achievements-review-return-hint = چه چیزی باید تغییر کند و چرا.
achievements-review-waits = این متن در انتظار بازبینی است که خود آن را ننوشته باشد.
achievements-review-withdraw = پس گرفتن
achievements-review-withdraw-label = دلیل پس گرفتن
achievements-review-withdraw-hint = سازمان شما دلیل را می‌بیند؛ متن دیگر به عموم نشان داده نمی‌شود.
achievements-review-way = مسیر این متن
achievements-review-texts = زبان‌ها
achievements-way-created = نوشته شد
achievements-way-rewritten = تغییر کرد
achievements-way-submitted = برای بررسی ارسال شد
achievements-way-returned = برای اصلاح بازگردانده شد
achievements-way-published = منتشر شد
achievements-way-withdrawn = پس گرفته شد

# The form.
achievements-edit-title-new = دستاورد تازه
achievements-edit-title-original = ویرایش متن
achievements-edit-title-translation = ترجمه
achievements-edit-save = ذخیره
achievements-edit-original = متن اصلی
achievements-edit-title = عنوان
achievements-edit-title-hint = یک جمله، همان‌گونه که به یک همکار می‌گویید.
achievements-edit-summary = خلاصه
achievements-edit-summary-hint = دو یا سه جملهٔ کامل: چه چیزی، چه شمار، از چه زمانی.
achievements-edit-body = متن
achievements-edit-body-hint = عنوان، فهرست و جدول با نشانه‌های ساده ساخته می‌شوند (Markdown).
achievements-edit-preview = پیش‌نمایش
achievements-edit-preview-window = پیش‌نمایش در پنجرهٔ تازه
achievements-edit-done = ترجمه پایان یافته است؛ خوانندگان می‌توانند آن را ببینند.
achievements-edit-sources = منابع
achievements-edit-sources-hint = خواننده کجا می‌تواند آن را بررسی کند؟ یک صفحه، یک قانون، یک گزارش.
achievements-edit-source-address = نشانی { $count }
achievements-edit-source-title = عنوان { $count }
achievements-edit-source-what = چیست
achievements-edit-language = زبان متن اصلی
achievements-edit-choose = برگزینید
achievements-edit-day = تاریخ رویداد
achievements-edit-day-hint = هجری شمسی یا میلادی، برای نمونه ۱۴۰۵/۰۷/۲۲ یا ۱۴ اکتبر ۲۰۲۶.
achievements-tools = ابزارهای نوشتن
achievements-tool-bold = پررنگ
achievements-tool-italic = کج
achievements-tool-heading = عنوان
achievements-tool-list = فهرست
achievements-tool-link = پیوند
achievements-tool-quote = نقل‌قول
achievements-tool-table = جدول
achievements-tool-picture = تصویر از کتابخانه
achievements-tool-picture-close = بستن

# Two editors at once.
achievements-two-title = هنگام نوشتن شما، کسی متن را ذخیره کرده است
achievements-two-text = چیزی از دست نرفته است. نسخهٔ شما در یک سو و نسخهٔ ذخیره‌شده در سوی دیگر است.
achievements-two-mine = نسخهٔ شما
achievements-two-theirs = نسخهٔ ذخیره‌شده
achievements-two-keep-theirs = نگه‌داشتن نسخهٔ ذخیره‌شده

# Errors at fields.
achievements-error-unreadable = در این متن نویسه‌ای هست که ذخیره نمی‌شود. لطفاً آن را دوباره بنویسید.
achievements-error-title-missing = لطفاً عنوان را بنویسید.
achievements-error-title-long = عنوان می‌تواند حداکثر ۱۵۰ حرف باشد.
achievements-error-summary-missing = لطفاً خلاصه را بنویسید.
achievements-error-summary-long = خلاصه می‌تواند حداکثر ۸۰۰ حرف باشد.
achievements-error-body-long = متن می‌تواند حداکثر ۵۰٬۰۰۰ حرف باشد.
achievements-error-answer-long = هر پاسخ می‌تواند حداکثر ۲٬۰۰۰ حرف باشد.
achievements-error-theme = لطفاً یک موضوع برگزینید.
achievements-error-language = لطفاً زبان متن اصلی را برگزینید.
achievements-error-day = این تاریخ نیست. آن را به صورت ۱۴۰۵/۰۷/۲۲ یا ۱۴ اکتبر ۲۰۲۶ بنویسید.
achievements-error-day-future = این تاریخ در آینده است؛ دستاورد باید رخ داده باشد.
achievements-error-source-address = نشانی منبع باید با https یا http آغاز شود، مانند https://example.org
achievements-error-source-title-long = عنوان منبع می‌تواند حداکثر ۳۰۰ حرف باشد.
achievements-error-sources-many = شمار منابع می‌تواند حداکثر ۲۰ باشد.
achievements-error-reason-missing = لطفاً دلیل را بنویسید.
achievements-error-reason-long = دلیل می‌تواند حداکثر ۱٬۰۰۰ حرف باشد.
achievements-error-changed-elsewhere = مدخل هنگام نوشتن شما تغییر کرده است. لطفاً آن را بررسی و دوباره ذخیره کنید.
achievements-conflict-not-draft = این متن دیگر پیش‌نویس نیست؛ همکار دیگری زودتر اقدام کرده است.
achievements-conflict-not-submitted = این متن دیگر در انتظار بررسی نیست؛ همکار دیگری زودتر اقدام کرده است.
achievements-conflict-not-published = این متن دیگر عمومی نیست؛ همکار دیگری زودتر اقدام کرده است.

# Sentences after a step.
achievements-flash-saved = ذخیره شد.
achievements-flash-submitted = برای بررسی ارسال شد. بازبینان سازمان شما آگاه شدند.
achievements-flash-published = منتشر شد. کسانی که چنین خبرهایی خواسته‌اند، با ایمیل آگاه می‌شوند.
achievements-flash-returned = برای اصلاح بازگردانده شد. نویسنده آگاه شد.
achievements-flash-withdrawn = پس گرفته شد. دیگر به عموم نشان داده نمی‌شود.

# Mails.
achievements-mail-greeting = همکار گرامی { $name }،
achievements-mail-open = باز کردن در سجل
achievements-mail-published-subject = { $country }: { $title }
achievements-mail-published-of = { $country }، { $day }
achievements-mail-published-read = خواندن در سجل
achievements-mail-waiting = { $count ->
    [one] یک متن در انتظار شماست
   *[other] { $count } متن در انتظار شماست
}
achievements-mail-told = { $count ->
    [one] خبری تازه دربارهٔ یک متن
   *[other] خبری تازه دربارهٔ { $count } متن
}
achievements-notice-review = در انتظار بررسی شما
achievements-notice-review-text = یکی از همکاران دستاوردی را برای بررسی فرستاده است: { $title }
achievements-notice-released = منتشر شد
achievements-notice-released-text = بازبین متن شما را منتشر کرده است: { $title }
achievements-notice-returned = بازگردانده‌شده برای اصلاح
achievements-notice-returned-text = بازبین دستاورد شما را برای اصلاح بازگردانده است: { $title }

# The posts as data.
achievements-data-title = دستاوردها به‌صورت داده
achievements-data-lead = { $count ->
    [one] { $count } دستاورد منتشرشده، هر متن به هر زبان، برای صفحه‌گسترده‌ها و برنامه‌ها.
   *[other] { $count } دستاورد منتشرشده، هر متن به هر زبان، برای صفحه‌گسترده‌ها و برنامه‌ها.
}
achievements-data-metadata = شرح برای برنامه‌ها
achievements-data-columns = ستون‌ها
achievements-data-column = نام
achievements-data-meaning = معنا
achievements-data-form = UTF-8 با نشانهٔ ترتیب بایت؛ روزها به شیوهٔ ISO 8601، زمان‌ها به UTC، رقم‌های 0–9. خانه‌ای که صفحه‌گسترده آن را فرمول بگیرد با آپوستروف آغاز می‌شود.
achievements-column-reference = شمارهٔ ثبت: کشور، سال، ردیف.
achievements-column-address = نشانی متن به زبان این سطر.
achievements-column-country = کشور، دو حرف (ISO 3166-1).
achievements-column-organisation = نام سازمان به انگلیسی.
achievements-column-theme = موضوع، یک واژه از فهرستی ثابت.
achievements-column-day = روزی که رخ داد.
achievements-column-day-solar-hijri = همان روز در گاه‌شماری هجری شمسی ایران و افغانستان: سال-ماه-روز.
achievements-column-published-at = زمان انتشار در این درگاه.
achievements-column-updated-at = زمان آخرین تغییر.
achievements-column-original-language = زبانی که متن به آن نوشته شد (BCP 47).
achievements-column-language = زبان این سطر (BCP 47).
achievements-column-status = این متن اصل است، ترجمهٔ روزآمد یا قدیمی‌تر از اصل: original، current، older.
achievements-column-title = عنوان.
achievements-column-summary = خلاصه.
achievements-column-text = متن بدون آرایش.
achievements-column-sources = نشانی منابع، جداشده با فاصله.
