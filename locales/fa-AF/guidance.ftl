# Guidance: articles on the security of identity documents, for the people of the registers. They are read by everyone or by
# fewer (Traffic Light Protocol), written by one person and released by another, and translated.
# To be confirmed by a native reader: guidance-audience-registry-counter, guidance-audience-back-office, guidance-audience-examiner,
# guidance-level-1, guidance-theme-breeder-documents, guidance-theme-card-formats, guidance-as-of, guidance-basis-scope,
# guidance-restore, guidance-secretariat (the glossary’s word; audit and questions have another).

guidance-title = رهنمودها
guidance-lead = ادارات ثبت احوال نفوس چگونه هویت را ثابت می‌کنند و اسناد را چگونه دیزاین و بررسی می‌کنند. هر مقاله منابع خود را نام می‌برد.
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
guidance-empty = هیچ مقاله‌ای با این انتخاب مطابقت ندارد
guidance-empty-advice = یکی از انتخاب‌ها را بردارید.
guidance-feed = فید خبری
guidance-feed-title = سجل: رهنمودها دربارهٔ اسناد هویتی
guidance-data = به شکل معلومات (JSON)
guidance-new = مقالهٔ جدید
search-kind-guidance = رهنمود
audit-thing-guidance = مقالهٔ رهنمود

# For whom an article is.
guidance-audience-registry-counter = غرفهٔ ثبت احوال نفوس
guidance-audience-back-office = دفتر داخلی
guidance-audience-examiner = متخصص بررسی اسناد
guidance-audience-manager = مدیران و پالیسی‌سازان

# How deep an article goes.
guidance-level-1 = خط اول: چشم و دست
guidance-level-2 = خط دوم: ابزارهای ساده
guidance-level-3 = متخصص: لابراتوار و سیستم‌ها

# What an article is about.
guidance-theme-evidence-of-identity = اسناد اثبات هویت
guidance-theme-birth-registration-security = امنیت ثبت ولادت
guidance-theme-breeder-documents = اسنادی که اساس صدور اسناد دیگر اند
guidance-theme-registration-operations = پیشبرد امور ثبت احوال نفوس
guidance-theme-legal-framework = چارچوب قانونی
guidance-theme-identity-management = مدیریت هویت
guidance-theme-digital-identity = هویت دیجیتل
guidance-theme-document-design = دیزاین سند
guidance-theme-card-formats = اندازه‌ها و شکل‌های کارت
guidance-theme-inspection = بررسی اسناد
guidance-theme-fraud = تقلب در اسناد
guidance-theme-lost-and-stolen = اسناد مفقود و سرقت‌شده
guidance-theme-cross-border = تبادله بین کشورها
guidance-theme-continuity = خدمات در حالات اضطراری
guidance-theme-data-quality = کیفیت معلومات
guidance-theme-data-protection = حفاظت معلومات

# One article.
guidance-unconfirmed = در انتظار تأیید
guidance-unconfirmed-note = این مقاله از منابع زیر جمع‌آوری شده است. از سوی ناشر هنوز کسی آن را تأیید نکرده است.
guidance-overdue = موعد بررسی این مقاله { $day } بود. شاید دیگر به‌روز نباشد.
guidance-contents = فهرست مطالب
guidance-publisher = ناشر اثر
guidance-year = سال
guidance-owner = نویسنده
guidance-review-due = بررسی بعدی
guidance-released = تاریخ نشر
guidance-features = خصوصیات امنیتی نام‌گرفته‌شده در این مقاله
guidance-sources = منابع
guidance-as-of = حالت در { $day }
guidance-basis-full = مکمل خوانده شد
guidance-basis-abstract = خلاصه یا آغاز آن خوانده شد
guidance-basis-contents = خلاصه و فهرست مطالب خوانده شد
guidance-basis-scope = شرح ساحهٔ تطبیق خوانده شد
guidance-basis-notice = اعلان نشر خوانده شد
guidance-basis-secondary = شرح آن از منابع دست دوم خوانده شد
guidance-basis-unread = خوانده نشد
guidance-languages = به زبان‌های دیگر
guidance-work = کار روی این مقاله

# The desk of an article.
guidance-desk-lead = مقاله به هر زبان در چه حالتی است و چه چیزی در انتظار است.
guidance-desk-public = در دسترس خوانندگان
guidance-desk-unreleased = هنوز نشر نشده
guidance-desk-withdrawn = پس‌گرفته‌شده
guidance-desk-write = نوشتن
guidance-desk-translate = ترجمه
guidance-desk-review = دیدن و تصمیم‌گیری
guidance-desk-due = موعد بررسی { $day } بود
guidance-desk-late = { $count ->
    [one] { $count } ترجمه از متن اصلی عقب است
   *[other] { $count } ترجمه از متن اصلی عقب است
}
guidance-desk-all = تمام مقاله‌های ادارهٔ شما
guidance-withdraw = پس گرفتن مقاله
guidance-withdraw-hint = خوانندگان دیگر آن را به هیچ زبانی نمی‌بینند. با نشر دوباره برمی‌گردد.

# The form.
guidance-edit-new = مقالهٔ جدید
guidance-edit-original = نوشتن مقاله
guidance-edit-translation = ترجمهٔ مقاله
guidance-edit-slug = آدرس مقاله
guidance-edit-slug-hint = حروف لاتین، رقم و خط تیره، مانند birth-certificates. بعداً تغییر نمی‌کند.
guidance-edit-language = زبان متن اصلی
guidance-edit-tlp = چه کسی آن را خوانده می‌تواند
guidance-edit-tlp-hint = مقالهٔ جدید برای ادارات ثبت احوال نفوس کشورهای عضو است، تا وقتی که آن را برای دیگران باز کنید.
guidance-edit-themes = موضوعات
guidance-edit-due = روز بررسی بعدی
guidance-edit-due-hint = حداکثر ۲۴ ماه از امروز، مانند ۱۴۰۶/۰۲/۱۱ یا { "\u20662027-05-01\u2069" }.
guidance-edit-source-as-of = تاریخ حالت { $count }
guidance-edit-source-basis = تا چه اندازه خوانده شد { $count }
guidance-edit-confirmed = ناشر اثر آنچه را در اینجا گفته شده تأیید کرده است.
guidance-edit-save = ذخیره
guidance-edit-finished = ذخیره و ارسال به بررسی‌کننده
guidance-error-slug = لطفاً آدرس را با ۳ تا ۸۰ حرف لاتین، رقم و خط تیره بنویسید.
guidance-error-slug-taken = مقالهٔ دیگری این آدرس را دارد.
guidance-error-audience = لطفاً بگویید برای چه کسی است.
guidance-error-level = لطفاً یک سطح را انتخاب کنید.
guidance-error-themes = لطفاً حداقل یک موضوع را انتخاب کنید.
guidance-error-tlp = لطفاً بگویید چه کسی آن را خوانده می‌تواند.
guidance-error-due = لطفاً روزی را از فردا تا ۲۴ ماه بعد از امروز بنویسید.
guidance-error-year = لطفاً سالی مانند ۲۰۱۸ را بنویسید، یا هیچ ننویسید.
guidance-error-publisher-long = نام ناشر حداکثر ۲۰۰ حرف بوده می‌تواند.
guidance-error-source-basis = لطفاً برای هر منبع بگویید تا چه اندازه خوانده شد.
guidance-error-source-as-of = روز یک منبع سال یا ماه یا روز است، مانند ۲۰۱۸، { "\u20662018-05\u2069" } یا { "\u20662018-05-01\u2069" }.
guidance-error-changed = هنگام نوشتن شما، کس دیگری متن را ذخیره کرده است. متن او در زیر و متن شما در خانه‌ها است. برای حفظ متن خود دوباره ذخیره کنید.

# What a reviewer decides.
guidance-review-title = تصمیم دربارهٔ متن
guidance-review-by = نویسنده: { $name }
guidance-review-opened = ترجمه‌ها همراه متن اصلی برای خوانندگان بیشتر باز می‌شوند: { $languages }.
guidance-review-kept = قدیمی‌تر از متن اصلی‌اند و تا به‌روز شدن باز نمی‌شوند: { $languages }.
guidance-review-particulars = علاوه بر متن
guidance-review-own = بخشی از این متن را خودتان نوشته‌اید؛ شخص دیگری آن را نشر می‌کند.
guidance-release = نشر
guidance-return = بازگرداندن برای اصلاح
guidance-return-reason = چه چیزی باید تغییر کند و چرا

# Versions.
guidance-versions-title = نسخه‌ها
guidance-versions-lead = هر متن نشرشده نگهداری می‌شود. دو نسخه را انتخاب کنید تا تغییرات را ببینید.
guidance-version = نسخهٔ { $number }
guidance-version-confirmed = دیده شد و هنوز درست است
guidance-restore = نوشتن با این نسخه
guidance-restore-hint = متن آن مسوده‌ای می‌شود که نفر دوم نشر می‌کند.

# Sentences after a step.
guidance-flash-saved = ذخیره شد. خوانندگان هنوز آن را نمی‌بینند.
guidance-flash-submitted = به بررسی‌کننده ارسال شد. همکاران تان آگاه شدند.
guidance-flash-released = نشر شد. خوانندگان اکنون آن را می‌بینند.
guidance-flash-returned = بازگردانده شد. نویسنده آگاه شد.
guidance-flash-confirmed = ثبت شد: ترجمه هنوز درست است.
guidance-flash-withdrawn = پس گرفته شد. خوانندگان دیگر آن را نمی‌بینند.
guidance-flash-restored = نسخهٔ قدیمی‌تر اکنون مسوده است.
guidance-conflict-waits = این متن در انتظار بررسی‌کننده است. تا تصمیم گرفته نشود، کسی آن را تغییر نمی‌دهد.
guidance-conflict-not-waiting = این متن دیگر در انتظار بررسی‌کننده نیست؛ همکار دیگری پیشتر اقدام کرده است.
guidance-conflict-not-behind = این ترجمه از متن اصلی عقب نیست، یا زیر کار است.
guidance-conflict-no-original = اول متن اصلی نشر می‌شود.
guidance-conflict-not-public = خوانندگان این مقاله را ندارند؛ چیزی برای پس گرفتن نیست.

# Notices. Titles stand in them only where the article is for everyone.
guidance-notice-submitted = رهنمودی در انتظار بررسی شماست
guidance-notice-submitted-text = یک همکار متنی را برای بررسی فرستاده است: { $title }
guidance-notice-returned = رهنمود برای اصلاح بازگردانده شد
guidance-notice-returned-text = بررسی‌کننده متن شما را بازگردانده است: { $title }
guidance-notice-released = رهنمود نشر شد
guidance-notice-released-text = بررسی‌کننده متن شما را نشر کرده است: { $title }

# On the desk of a person.
home-desk-guidance = رهنمودها
