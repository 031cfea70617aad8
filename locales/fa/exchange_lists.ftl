# Lists of the desk: filters, saved views, who looks after a case, and what is known of treaties between two countries.
# To be confirmed by a native reader: the whole file; above all exchange-views (view), exchange-filter-held,
# exchange-filter-nobody, exchange-fact-*, exchange-hint-*, exchange-shared* (shelf).
# To be confirmed as well: exchange-shared-group-lead, exchange-shared-acknowledged, exchange-shared-addressees, exchange-shared-to-group.

exchange-filters = پالایش
exchange-filter-any = همه
exchange-filter-mine = مکاتبات من
exchange-filter-nobody = هنوز نزد هیچ‌کس
exchange-officer-left = دیگر کارشناس این سازمان نیست
exchange-filter-state = وضعیت
exchange-filter-country = کشور دیگر
exchange-filter-families = گروه‌های کامل
exchange-filter-urgent = فوری، به هر دلیل
exchange-filter-term = روز آخر
exchange-filter-held = مشمول الزام قانونی نگهداری
exchange-filter-without = حذف
exchange-term-late = سررسیدگذشته
exchange-term-soon = نزدیک به روز آخر
exchange-family-notice = اعلام‌ها
exchange-family-question = پرسش‌ها
exchange-family-letter = نامه‌ها
exchange-family-information = نمونه‌ها و هشدارها
exchange-grade-reference = همین شمارهٔ مکاتبه
exchange-grade-beginning = شمارهٔ مکاتبه چنین آغاز می‌شود
exchange-nothing-found-within = شاید پالایش‌ها آن را کنار گذاشته باشند.
exchange-take = خودتان بر عهده بگیرید
exchange-give = سپردن به
exchange-flash-assigned = ثبت شد که چه کسی به مکاتبه رسیدگی می‌کند.
exchange-conflict-colleague = کارشناسی از سازمان خود را برگزینید.
exchange-notice-assigned = مکاتبهٔ { $reference } به شما سپرده شد.
exchange-views = نماهای ذخیره‌شده
exchange-views-lead = پالایش‌هایی با نام، که در میز کار با یک فشار باز می‌شوند. هماهنگ‌کنندگان می‌توانند نماهای خود را با همهٔ سازمان به اشتراک بگذارند.
exchange-views-own = نماهای شما
exchange-views-shared = نماهای سازمان
exchange-views-none = هنوز نمایی ذخیره نشده است
exchange-views-advice = در میز کار پالایش‌ها را برگزینید و آن‌ها را به صورت نما نگه دارید.
exchange-view-name = نام نما
exchange-view-name-hint = حداکثر ۶۰ حرف. نام هیچ شخصی را اینجا ننویسید.
exchange-view-share = اشتراک با همهٔ سازمان
exchange-view-keep = نگه داشتن نما
exchange-view-keep-these = نگه داشتن به صورت نما
exchange-view-show = نمایش فهرست
exchange-view-rename = تغییر نام
exchange-view-earlier = بردن به بالا
exchange-view-later = بردن به پایین
exchange-view-remove = حذف نما
exchange-view-error-name = نامی با حداکثر ۶۰ حرف به نما بدهید.
exchange-view-error-many = هم‌اکنون ۲۰ نما هست. نخست یکی را حذف کنید.
exchange-flash-view-kept = نما نگه داشته شد.
exchange-flash-view-removed = نما حذف شد.

# What is known of treaties, for the legal basis.
exchange-hint = آنچه دربارهٔ دو کشور دانسته است
exchange-hint-lead = این راهنمایی است، نه حکم قانون: واحد حقوقی شما آن را تأیید می‌کند.
exchange-hint-open = نیازمند تأیید سازمان‌ها
exchange-hint-source = منبع
exchange-hint-show = نمایش آنچه دانسته است
exchange-fact-minsk-in-force = کنوانسیون مینسک ۱۹۹۳ لازم‌الاجرا است
exchange-fact-minsk-12 = کنوانسیون مینسک، مادهٔ ۱۲: گواهی‌های احوال شخصیه به درخواست، بدون ترجمه و رایگان فرستاده می‌شود
exchange-fact-minsk-13 = کنوانسیون مینسک، مادهٔ ۱۳: اسناد مهرشده بدون تأیید دیگر پذیرفته می‌شود و آپوستیل لازم نیست
exchange-fact-chisinau = کنوانسیون کیشیناو ۲۰۰۲ میان اعضای خود جای آن را می‌گیرد
exchange-fact-minsk-party = عضو کنوانسیون مینسک
exchange-fact-apostille = عضو کنوانسیون آپوستیل
exchange-fact-no-apostille = عضو کنوانسیون آپوستیل نیست
exchange-fact-iccs-member = عضو ICCS، که کنوانسیون‌هایش تنها اعضای خود را متعهد می‌کند
exchange-sources = دانسته‌ها و منابع آن‌ها
exchange-sources-lead = درگاه راهنمایی دربارهٔ مبنای حقوقی را از این‌ها می‌سازد. آنچه در هیچ منبعی خوانده نشده، تا تأیید سازمان آن کشور باز می‌ماند.
exchange-sources-fact = دانسته
exchange-sources-since = از چه زمان

# Shelves that two organisations share.
exchange-shared = قفسه‌های مشترک
exchange-shared-lead = نامه‌ها و اسنادی که سازمان شما و سازمانی دیگر به هم فرستاده‌اند، یک‌جا. تنها شما دو سازمان آن را می‌بینید.
exchange-shared-none = هنوز چیزی مشترک نیست
exchange-shared-advice = نامه‌ها و اسناد پس از فرستادن اینجا می‌مانند.
exchange-shared-documents = شمار اسناد
exchange-shared-find = واژه‌های موضوع یا نام پرونده
exchange-shared-year = سال
exchange-shared-sealed = مهرشده تا زمان گشودن
exchange-shared-opened = گیرندگانی که گشوده‌اند
exchange-shared-older = نسخه‌های پیشین
exchange-shared-nothing = چیزی در این قفسه مطابقت ندارد.
exchange-shared-groups = گروه‌ها
exchange-shared-group-lead = آنچه یکی از شما به همهٔ دیگران فرستاده است، یک‌جا. همهٔ اعضای گروه می‌بینند به چه کسانی رفته است؛ اینکه چه کسی آن را گشوده و وصول آن را اعلام کرده، تنها فرستنده می‌بیند.
exchange-shared-language = زبان
exchange-shared-languages = زبان‌ها
exchange-shared-acknowledged = گیرندگانی که وصول را اعلام کرده‌اند
exchange-shared-addressees = دریافت‌کنندگان نامه
exchange-shared-to-group = به چند سازمان فرستاده شده
