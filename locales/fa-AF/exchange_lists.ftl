# Lists of the desk: filters, saved views, who looks after a case, and what is known of treaties between two countries.
# To be confirmed by a native reader: the whole file; above all exchange-views (view), exchange-filter-held,
# exchange-filter-nobody, exchange-fact-*, exchange-hint-*, exchange-shared* (shelf).
# To be confirmed as well: exchange-shared-group-lead, exchange-shared-acknowledged, exchange-shared-addressees, exchange-shared-to-group.

exchange-filters = فلترها
exchange-filter-any = همه
exchange-filter-mine = دوسیه‌های من
exchange-filter-nobody = هنوز نزد هیچ‌کس
exchange-officer-left = دیگر کارمند این اداره نیست
exchange-filter-state = حالت
exchange-filter-country = کشور دیگر
exchange-filter-families = گروپ‌های کامل
exchange-filter-urgent = عاجل، به هر دلیل
exchange-filter-term = روز آخر
exchange-filter-held = تابع حکم قانونی نگهداری
exchange-filter-without = حذف
exchange-term-late = تأخیرشده
exchange-term-soon = نزدیک به روز آخر
exchange-family-notice = اطلاعیه‌ها
exchange-family-question = سوال‌ها
exchange-family-letter = مکتوب‌ها
exchange-family-information = نمونه‌ها و هشدارها
exchange-grade-reference = همین نمبر دوسیه
exchange-grade-beginning = نمبر دوسیه چنین شروع می‌شود
exchange-nothing-found-within = شاید فلترها آن را کنار گذاشته باشند.
exchange-take = خودتان به عهده بگیرید
exchange-give = سپردن به
exchange-flash-assigned = ثبت شد که چه کسی به دوسیه رسیدگی می‌کند.
exchange-conflict-colleague = کارمندی از ادارهٔ خود را انتخاب کنید.
exchange-notice-assigned = دوسیهٔ { $reference } به شما سپرده شد.
exchange-views = نماهای ذخیره‌شده
exchange-views-lead = فلترهایی با نام، که در میز کار با یک فشار باز می‌شوند. هماهنگ‌کنندگان می‌توانند نماهای خود را با تمام اداره شریک سازند.
exchange-views-own = نماهای شما
exchange-views-shared = نماهای اداره
exchange-views-none = هنوز نمایی ذخیره نشده است
exchange-views-advice = در میز کار فلترها را انتخاب کنید و آن‌ها را به شکل نما نگه دارید.
exchange-view-name = نام نما
exchange-view-name-hint = حداکثر ۶۰ حرف. نام هیچ شخصی را اینجا ننویسید.
exchange-view-share = شریک ساختن با تمام اداره
exchange-view-keep = نگه داشتن نما
exchange-view-keep-these = نگه داشتن به شکل نما
exchange-view-show = نشان دادن فهرست
exchange-view-rename = تغییر نام
exchange-view-earlier = بردن به بالا
exchange-view-later = بردن به پایین
exchange-view-remove = حذف نما
exchange-view-error-name = نامی با حداکثر ۶۰ حرف به نما بدهید.
exchange-view-error-many = حالا ۲۰ نما موجود است. اول یکی را حذف کنید.
exchange-flash-view-kept = نما نگه داشته شد.
exchange-flash-view-removed = نما حذف شد.

# What is known of treaties, for the legal basis.
exchange-hint = آنچه در مورد دو کشور معلوم است
exchange-hint-lead = این رهنمایی است، نه حکم قانون: بخش حقوقی شما آن را تأیید می‌کند.
exchange-hint-open = ادارات باید تأیید کنند
exchange-hint-source = منبع
exchange-hint-show = نشان دادن آنچه معلوم است
exchange-fact-minsk-in-force = کنوانسیون مینسک ۱۹۹۳ نافذ است
exchange-fact-minsk-12 = کنوانسیون مینسک، مادهٔ ۱۲: تصدیق‌نامه‌های احوال نفوس به درخواست، بدون ترجمه و رایگان فرستاده می‌شود
exchange-fact-minsk-13 = کنوانسیون مینسک، مادهٔ ۱۳: اسناد مهرشده بدون تصدیق دیگر پذیرفته می‌شود و اپوستیل لازم نیست
exchange-fact-chisinau = کنوانسیون کیشیناو ۲۰۰۲ میان اعضای خود جای آن را می‌گیرد
exchange-fact-minsk-party = عضو کنوانسیون مینسک
exchange-fact-apostille = عضو کنوانسیون اپوستیل
exchange-fact-no-apostille = عضو کنوانسیون اپوستیل نیست
exchange-fact-iccs-member = عضو ICCS، که کنوانسیون‌هایش تنها اعضای خود را مکلف می‌سازد
exchange-sources = معلومات و منابع آن
exchange-sources-lead = پورتال رهنمایی در مورد اساس حقوقی را از این‌ها می‌سازد. آنچه در هیچ منبعی خوانده نشده، تا تأیید ادارهٔ آن کشور باز می‌ماند.
exchange-sources-fact = معلومات
exchange-sources-since = از چه وقت

# Shelves that two organisations share.
exchange-shared = الماری‌های مشترک
exchange-shared-lead = مکتوب‌ها و اسنادی که ادارهٔ شما و ادارهٔ دیگر به هم فرستاده‌اند، در یک جا. تنها شما دو اداره آن را می‌بینید.
exchange-shared-none = هنوز چیزی مشترک نیست
exchange-shared-advice = مکتوب‌ها و اسناد بعد از فرستادن اینجا می‌مانند.
exchange-shared-documents = تعداد اسناد
exchange-shared-find = کلمات موضوع یا نام فایل
exchange-shared-year = سال
exchange-shared-sealed = مهرشده تا وقت باز شدن
exchange-shared-opened = گیرندگانی که باز کرده‌اند
exchange-shared-older = نسخه‌های قبلی
exchange-shared-nothing = چیزی در این الماری مطابقت ندارد.
exchange-shared-groups = گروه‌ها
exchange-shared-group-lead = آنچه یکی از شما به همهٔ دیگران فرستاده است، یک‌جا. همهٔ اعضای گروه می‌بینند که به کی‌ها رفته است؛ این‌که کی آن را باز کرده و رسیدن آن را تأیید کرده، تنها فرستنده می‌بیند.
exchange-shared-language = زبان
exchange-shared-languages = زبان‌ها
exchange-shared-acknowledged = گیرندگانی که رسیدن را تأیید کرده‌اند
exchange-shared-addressees = مخاطبان نامه
exchange-shared-to-group = به چند اداره فرستاده شده
