# Guidance: articles on the security of identity documents, for the people of the registers. They are read by everyone or by
# fewer (Traffic Light Protocol), written by one person and released by another, and translated.
# To be confirmed by a native reader: guidance-title (as a tab: guides, not help), guidance-audience-back-office, guidance-level-1,
# guidance-theme-breeder-documents, guidance-theme-registration-operations, guidance-theme-card-formats, guidance-as-of,
# guidance-basis-scope, guidance-basis-secondary, guidance-restore.

guidance-title = راهنماها
guidance-lead = سازمان‌های ثبت احوال چگونه هویت را احراز می‌کنند و اسناد را چگونه طراحی و بررسی می‌کنند. هر مقاله منابع خود را نام می‌برد.
guidance-documents = اسناد
guidance-any = همه
guidance-show = نمایش
guidance-audience = برای چه کسی
guidance-level = سطح
guidance-theme = موضوع
guidance-language = متن به زبان
guidance-count = { $count ->
    [one] { $count } مقاله
   *[other] { $count } مقاله
}
guidance-empty = هیچ مقاله‌ای با این انتخاب نمی‌خواند
guidance-empty-advice = یکی از انتخاب‌ها را بردارید.
guidance-feed = خبرخوان
guidance-feed-title = سجل: راهنماهای اسناد هویتی
guidance-data = به صورت داده (JSON)
guidance-new = مقالهٔ تازه
search-kind-guidance = راهنما
audit-thing-guidance = مقالهٔ راهنما

# For whom an article is.
guidance-audience-registry-counter = پیشخوان ثبت احوال
guidance-audience-back-office = پشت پیشخوان
guidance-audience-examiner = کارشناس بررسی اسناد
guidance-audience-manager = مدیران و سیاست‌گذاران

# How deep an article goes.
guidance-level-1 = خط اول: چشم و دست
guidance-level-2 = خط دوم: ابزارهای ساده
guidance-level-3 = متخصص: آزمایشگاه و سامانه‌ها

# What an article is about.
guidance-theme-evidence-of-identity = مدارک اثبات هویت
guidance-theme-birth-registration-security = امنیت ثبت ولادت
guidance-theme-breeder-documents = اسناد پایه برای صدور اسناد دیگر
guidance-theme-registration-operations = ادارهٔ کار ثبت احوال
guidance-theme-legal-framework = چارچوب قانونی
guidance-theme-identity-management = مدیریت هویت
guidance-theme-digital-identity = هویت دیجیتال
guidance-theme-document-design = طراحی سند
guidance-theme-card-formats = قالب‌های کارت
guidance-theme-inspection = بررسی اسناد
guidance-theme-fraud = تقلب در اسناد
guidance-theme-lost-and-stolen = اسناد مفقود و مسروقه
guidance-theme-cross-border = تبادل میان کشورها
guidance-theme-continuity = خدمات در شرایط اضطراری
guidance-theme-data-quality = کیفیت داده‌ها
guidance-theme-data-protection = حفاظت از داده‌ها

# One article.
guidance-unconfirmed = در انتظار تأیید
guidance-unconfirmed-note = این مقاله از منابع زیر گرد آمده است. از سوی ناشر هنوز کسی آن را تأیید نکرده است.
guidance-overdue = موعد بررسی این مقاله { $day } بود. شاید دیگر روزآمد نباشد.
guidance-contents = فهرست مطالب
guidance-publisher = ناشر اثر
guidance-year = سال
guidance-owner = نویسنده
guidance-review-due = بررسی بعدی
guidance-released = تاریخ انتشار
guidance-features = ویژگی‌های امنیتی نام‌برده در این مقاله
guidance-sources = منابع
guidance-as-of = وضعیت در { $day }
guidance-basis-full = کامل خوانده شد
guidance-basis-abstract = چکیده یا آغاز آن خوانده شد
guidance-basis-contents = چکیده و فهرست مطالب خوانده شد
guidance-basis-scope = شرح دامنهٔ کاربرد خوانده شد
guidance-basis-notice = آگهی انتشار خوانده شد
guidance-basis-secondary = شرح آن از منابع دست دوم خوانده شد
guidance-basis-unread = خوانده نشد
guidance-languages = به زبان‌های دیگر
guidance-work = کار روی این مقاله

# The desk of an article.
guidance-desk-lead = مقاله به هر زبان در چه وضعیتی است و چه چیزی در انتظار است.
guidance-desk-public = در دسترس خوانندگان
guidance-desk-unreleased = هنوز منتشر نشده
guidance-desk-withdrawn = پس‌گرفته‌شده
guidance-desk-write = نوشتن
guidance-desk-translate = ترجمه
guidance-desk-review = دیدن و تصمیم‌گیری
guidance-desk-due = موعد بررسی { $day } بود
guidance-desk-late = { $count ->
    [one] { $count } ترجمه از متن اصلی عقب است
   *[other] { $count } ترجمه از متن اصلی عقب است
}
guidance-desk-all = همهٔ مقاله‌های سازمان شما
guidance-withdraw = پس گرفتن مقاله
guidance-withdraw-hint = خوانندگان دیگر آن را به هیچ زبانی نمی‌بینند. با انتشار دوباره باز می‌گردد.

# The form.
guidance-edit-new = مقالهٔ تازه
guidance-edit-original = نوشتن مقاله
guidance-edit-translation = ترجمهٔ مقاله
guidance-edit-slug = نشانی مقاله
guidance-edit-slug-hint = حروف لاتین، رقم و خط تیره، مانند birth-certificates. بعداً تغییر نمی‌کند.
guidance-edit-language = زبان متن اصلی
guidance-edit-tlp = چه کسی می‌تواند آن را بخواند
guidance-edit-tlp-hint = مقالهٔ تازه برای سازمان‌های ثبت احوال کشورهای عضو است، تا زمانی که آن را برای دیگران باز کنید.
guidance-edit-themes = موضوع‌ها
guidance-edit-due = روز بررسی بعدی
guidance-edit-due-hint = حداکثر ۲۴ ماه از امروز، مانند ۱۴۰۶/۰۲/۱۱ یا { "\u20662027-05-01\u2069" }.
guidance-edit-source-as-of = تاریخ وضعیت { $count }
guidance-edit-source-basis = تا چه اندازه خوانده شد { $count }
guidance-edit-confirmed = ناشر اثر آنچه را در اینجا گفته شده تأیید کرده است.
guidance-edit-save = ذخیره
guidance-edit-finished = ذخیره و ارسال برای بازبین
guidance-error-slug = لطفاً نشانی را با ۳ تا ۸۰ حرف لاتین، رقم و خط تیره بنویسید.
guidance-error-slug-taken = مقالهٔ دیگری این نشانی را دارد.
guidance-error-audience = لطفاً بگویید برای چه کسی است.
guidance-error-level = لطفاً یک سطح برگزینید.
guidance-error-themes = لطفاً دست‌کم یک موضوع برگزینید.
guidance-error-tlp = لطفاً بگویید چه کسی می‌تواند آن را بخواند.
guidance-error-due = لطفاً روزی از فردا تا ۲۴ ماه پس از امروز بنویسید.
guidance-error-year = لطفاً سالی مانند ۲۰۱۸ بنویسید، یا هیچ ننویسید.
guidance-error-publisher-long = نام ناشر می‌تواند حداکثر ۲۰۰ حرف باشد.
guidance-error-source-basis = لطفاً برای هر منبع بگویید تا چه اندازه خوانده شد.
guidance-error-source-as-of = روز یک منبع سال یا ماه یا روز است، مانند ۲۰۱۸، { "\u20662018-05\u2069" } یا { "\u20662018-05-01\u2069" }.
guidance-error-changed = هنگام نوشتن شما، کس دیگری متن را ذخیره کرده است. متن او در زیر و متن شما در خانه‌هاست. برای نگه‌داشتن متن خود دوباره ذخیره کنید.

# What a reviewer decides.
guidance-review-title = تصمیم دربارهٔ متن
guidance-review-by = نویسنده: { $name }
guidance-review-opened = ترجمه‌ها همراه متن اصلی برای خوانندگان بیشتر باز می‌شوند: { $languages }.
guidance-review-kept = قدیمی‌تر از متن اصلی‌اند و تا روزآمد شدن باز نمی‌شوند: { $languages }.
guidance-review-particulars = افزون بر متن
guidance-review-own = بخشی از این متن را خودتان نوشته‌اید؛ کس دیگری آن را منتشر می‌کند.
guidance-release = انتشار
guidance-return = بازگرداندن برای اصلاح
guidance-return-reason = چه چیزی باید تغییر کند و چرا

# Versions.
guidance-versions-title = نسخه‌ها
guidance-versions-lead = هر متن منتشرشده نگه داشته می‌شود. دو نسخه را برگزینید تا تغییرها را ببینید.
guidance-version = نسخهٔ { $number }
guidance-version-confirmed = دیده شد و همچنان درست است
guidance-restore = نوشتن با این نسخه
guidance-restore-hint = متن آن پیش‌نویسی می‌شود که نفر دوم منتشر می‌کند.

# Sentences after a step.
guidance-flash-saved = ذخیره شد. خوانندگان هنوز آن را نمی‌بینند.
guidance-flash-submitted = برای بازبین ارسال شد. همکارانتان آگاه شدند.
guidance-flash-released = منتشر شد. خوانندگان اکنون آن را می‌بینند.
guidance-flash-returned = بازگردانده شد. نویسنده آگاه شد.
guidance-flash-confirmed = ثبت شد: ترجمه همچنان درست است.
guidance-flash-withdrawn = پس گرفته شد. خوانندگان دیگر آن را نمی‌بینند.
guidance-flash-restored = نسخهٔ قدیمی‌تر اکنون پیش‌نویس است.
guidance-conflict-waits = این متن در انتظار بازبین است. تا تصمیم گرفته نشود، کسی آن را تغییر نمی‌دهد.
guidance-conflict-not-waiting = این متن دیگر در انتظار بازبین نیست؛ همکار دیگری زودتر اقدام کرده است.
guidance-conflict-not-behind = این ترجمه از متن اصلی عقب نیست، یا در دست کار است.
guidance-conflict-no-original = نخست متن اصلی منتشر می‌شود.
guidance-conflict-not-public = خوانندگان این مقاله را ندارند؛ چیزی برای پس گرفتن نیست.

# Notices. Titles stand in them only where the article is for everyone.
guidance-notice-submitted = راهنمایی در انتظار بررسی شماست
guidance-notice-submitted-text = یکی از همکاران متنی را برای بررسی فرستاده است: { $title }
guidance-notice-returned = راهنما برای اصلاح بازگردانده شد
guidance-notice-returned-text = بازبین متن شما را بازگردانده است: { $title }
guidance-notice-released = راهنما منتشر شد
guidance-notice-released-text = بازبین متن شما را منتشر کرده است: { $title }

# On the desk of a person.
home-desk-guidance = راهنماها
