# Describing a document for the register of specimens: beginning, facts, words in each language, who reads it, sources; then
# submission, release by a second person, and the revisions of what was released. A “draft” is a description that no
# reader has yet; a “revision” is one that was released.
# To be confirmed by a native reader: specimens-new-document (the register of specimens as دفتر نمونه‌ها),
# specimens-revisions (ویرایش, beside نسخه for a version), specimens-type-y, specimens-type-s,
# specimens-fact-orientation, specimens-weaker, specimens-readers-whole-hint, specimens-group-make.

specimens-new = توصیف یک سند
specimens-new-lead = از نوع سند آغاز کنید. بقیه در صفحه‌های بعد می‌آید. تا نفر دومی از کشور شما آن را منتشر نکند، کسی آن را نمی‌خواند.
specimens-new-document = سند
specimens-new-document-hint = نسخهٔ تازهٔ سندی که در دفتر نمونه‌ها هست شمارهٔ آزاد بعدی را می‌گیرد که اینجا نشان داده می‌شود.
specimens-new-document-none = سندی که هنوز در دفتر نمونه‌ها نیست
specimens-new-category = نوع سند
specimens-new-type = برای چه کسانی ساخته می‌شود
specimens-new-number = شمارهٔ سند
specimens-new-number-hint = دو رقم. اگر خالی بماند، شمارهٔ آزاد بعدی را می‌گیرد. برای سندی که در بالا برگزیده شده، نوع و شماره از همان گرفته می‌شود.
specimens-new-language = زبانی که نخست به آن می‌نویسید
specimens-new-name = عنوان
specimens-new-begin = آغاز
specimens-type-o = عادی
specimens-type-d = سیاسی (دیپلماتیک)
specimens-type-s = خدمت
specimens-type-f = نظامی
specimens-type-p = موقت
specimens-type-y = افراد وابسته

specimens-drafts = پیش‌نویس نمونه‌ها
specimens-more = نمایش بیشتر
specimens-drafts-lead = آنچه در کشور شما در حال توصیف است و آنچه در انتظار نفر دوم است.
specimens-drafts-empty = چیزی در حال توصیف نیست
specimens-drafts-empty-advice = با «توصیف یک سند» آغاز کنید، یا نمونه‌ای را باز و ویرایش کنید.
specimens-draft-untitled = بدون عنوان
specimens-draft-new = تازه
specimens-draft-revises = تغییر ویرایش { $number }
specimens-draft-state-draft = در دست نوشتن
specimens-draft-state-submitted = در انتظار انتشار
specimens-draft-returned = بازگردانده شد
specimens-draft-farther = خوانندگان بیشتر

specimens-draft-missing = پیش از ارسال برای انتشار
specimens-draft-complete = چیزی کم نیست.
specimens-draft-contents = بخش‌های آن
specimens-draft-facts = داده‌ها
specimens-draft-words = متن‌ها
specimens-draft-readers = چه کسی آن را می‌خواند
specimens-draft-preview = آن‌گونه که خوانندگان می‌بینند
specimens-draft-people = چه کسانی روی آن کار کرده‌اند
specimens-draft-written-by = آغاز از { $name }
specimens-draft-changed-by = آخرین تغییر از { $name }
specimens-draft-submitted-by = ارسال برای انتشار از { $name }
specimens-draft-submit = ارسال برای انتشار
specimens-draft-submit-note = از آن پس تا نفر دوم آن را منتشر نکند یا بازنگرداند، کسی آن را تغییر نمی‌دهد.
specimens-draft-reason = چرا باید افراد بیشتری آن را بخوانند
specimens-draft-reason-hint = کسی که آن را منتشر می‌کند این دلیل را می‌خواند؛ دلیل همراه ویرایش نگه داشته می‌شود.
specimens-draft-decide = انتشار یا بازگرداندن
specimens-draft-release = انتشار
specimens-draft-release-note = از آن پس برای همهٔ کسانی که برایشان در نظر گرفته شده در دفتر نمونه‌ها دیده می‌شود.
specimens-draft-return = بازگرداندن
specimens-draft-return-reason = چه چیزی باید اصلاح شود
specimens-draft-given-back = بازگردانده شد
specimens-draft-changes = چه چیزی تغییر می‌کند
specimens-draft-waiting = در انتظار نفر دومی از کشور شماست. کسی که آن را نوشته یا فرستاده است نمی‌تواند منتشرش کند.
specimens-draft-discard = کنار گذاشتن پیش‌نویس
specimens-draft-discard-note = آنچه پیش‌تر منتشر شده همان‌گونه می‌ماند.

specimens-weaker = دسترسی گسترده‌تر از پیش
specimens-weaker-note = کسان بیشتری از پیش این بخش‌ها را خواهند خواند. این کار دلیل می‌خواهد.
specimens-weaker-item = { $name }: پیش از این { $before }، اکنون { $after }
specimens-weaker-whole = کل نسخه
specimens-weaker-reader = خوانندهٔ تازهٔ نام‌برده: { $name }

specimens-facts-lead = آنچه کسی به‌یقین نمی‌داند خالی می‌ماند؛ چیزی حدس زده نمی‌شود.
specimens-fact-unknown = نامعلوم
specimens-fact-day-hint = { "2016-03-14" }، { "2016-03" }، { "2016" }: هر اندازه که معلوم است؛ به تقویم میلادی.
specimens-fact-last-hint = { "2016-03-14" }، به تقویم میلادی.
specimens-follows-hint = نسخه‌ای که این سند جای آن را گرفت؛ از سند دیگری از کشور شما نیز می‌تواند باشد، مانند کارتی که جای دفترچه را گرفت.
specimens-follows-number = نسخهٔ پیشین به ترتیب شماره
specimens-fact-months = مدت اعتبار به ماه
specimens-fact-width = پهنا به میلی‌متر
specimens-fact-height = بلندی به میلی‌متر
specimens-fact-orientation = کدام ضلع برای خواننده افقی است
specimens-orientation-landscape = ضلع بلند
specimens-orientation-portrait = ضلع کوتاه
specimens-fact-mask-hint = A به جای یک حرف بزرگ و { "9" } به جای یک رقم؛ هر چیز دیگر به جای خودش.
specimens-fact-standard = استاندارد تراشه
specimens-fact-confirmed = سازمان ما آنچه را در اینجا آمده تأیید می‌کند.
specimens-review-hint = روزی که کسی از سازمان شما نگاه کرده که همهٔ این‌ها هنوز درست است، مانند { "2026-11-22" }. بار بعد تا ۲۴ ماه دیگر است.
specimens-error-review = لطفاً هر دو روز را بنویسید: بررسی تا امروز، و بررسی بعدی پس از آن و تا ۲۴ ماه.

specimens-words-original = متن اصلی
specimens-words-original-beside = متن اصلی
specimens-words-stale = متن اصلی پس از این تغییر کرده است
specimens-words-stale-note = متن اصلی پس از نوشتن این متن تغییر کرده است. ذخیره کردن آن یعنی این متن باز درست است.
specimens-words-none = هنوز متنی نیست
specimens-words-lead = آنچه در هر زبان یکسان است، مانند نام ویژگی‌ها، نوشتن ندارد: درگاه آن را دارد.
specimens-words-empty-hint = اگر همهٔ خانه‌ها خالی باشد، این زبان برداشته می‌شود و خوانندگان آن متن اصلی را می‌بینند.
specimens-words-note = دیگر چه باید دانست

specimens-readers-whole = کل نسخه
specimens-readers-whole-hint = هیچ بخشی گسترده‌تر از این در دسترس نیست. بخش‌هایی که گسترده‌تر بودند نیز محدود می‌شوند.
specimens-readers-groups = داده‌هایی که از برخی خوانندگان پوشیده می‌ماند
specimens-readers-as-whole = مانند کل نسخه
specimens-group-make = تاریخ‌ها، اعتبار، اندازه، جنس
specimens-group-numbers = شماره‌ها
specimens-group-machine = تراشه، بارکد، ناحیهٔ ماشین‌خوان
specimens-readers-organisations = سازمان‌هایی که بخش‌های TLP:AMBER را می‌خوانند
specimens-readers-people = کسانی که بخش‌های TLP:RED را می‌خوانند
specimens-readers-people-hint = شما و نفر دومی که اجازهٔ انتشار دارد باید در میان آنان باشید؛ وگرنه کسی نمی‌تواند منتشرش کند.
specimens-readers-elsewhere = کسانی از دیگر سازمان‌ها که بخش‌های TLP:RED را می‌خوانند

specimens-sources-lead = داده‌ها از کجا آمده است: قانون‌ها، صفحه‌های صادرکننده، استانداردها.
specimens-sources-none = هنوز منبعی نیست
specimens-source-url = نشانی
specimens-source-name = این منبع چیست
specimens-source-add = افزودن منبع
specimens-source-remove = برداشتن

specimens-preview-as = نمایش برای
specimens-preview-public = همگان
specimens-preview-member = سازمان‌های ثبت احوال کشورهای عضو
specimens-preview-own = سازمان خودتان
specimens-preview-nothing = این خواننده چیزی از آن نمی‌بیند: این نسخه برای او وجود ندارد.

specimens-revise = ویرایش نمونه
specimens-revise-note = ویرایش منتشرشده همان‌گونه می‌ماند تا نفر دوم ویرایش تازه را منتشر کند.
specimens-revisions = ویرایش‌ها
specimens-revisions-lead = همهٔ ویرایش‌های منتشرشده، با آنچه تغییر کرده، به دست چه کسی و چرا.
specimens-revision = ویرایش { $number }
specimens-revision-by = نوشتهٔ { $writer }، منتشرشده به دست { $reviewer }
specimens-revision-reason = دلیل
specimens-revision-first = نخستین ویرایش
specimens-revision-closed = آنچه در آن آمده برای شما نیست.
specimens-revision-same = هیچ‌یک از آنچه شما می‌توانید بخوانید تغییر نکرده است.
specimens-change-what = چه چیزی
specimens-change-before = پیش از این
specimens-change-after = اکنون
specimens-change-readers = خوانندگان نام‌برده
specimens-change-picture = تصویر
specimens-change-mark = ویژگی

specimens-flash-begun = پیش‌نویس آغاز شد.
specimens-flash-saved = ذخیره شد.
specimens-flash-submitted = برای انتشار ارسال شد. نفر دومی از کشور شما دربارهٔ آن تصمیم می‌گیرد.
specimens-flash-released = منتشر شد.
specimens-flash-returned = بازگردانده شد.
specimens-flash-discarded = پیش‌نویس کنار گذاشته شد.

specimens-error-choice = لطفاً یکی را از فهرست برگزینید.
specimens-error-document = لطفاً سندی از کشور خود برگزینید.
specimens-error-number = شمارهٔ سند دو رقم دارد، از ۰۱ تا ۹۹.
specimens-error-name = لطفاً عنوانی با حداکثر ۲۰۰ حرف بنویسید.
specimens-error-long = این متن بیش از اندازه بلند است.
specimens-error-untitled = لطفاً عنوان را هم بنویسید؛ بدون آن کسی این متن را نمی‌یابد.
specimens-error-day = { "2016-03-14" }: لطفاً روز را به این شکل بنویسید.
specimens-error-millimetres = لطفاً میلی‌متر را به شکل { "85.6" } بنویسید، حداکثر ۲۰۰۰.
specimens-error-count = لطفاً عددی درست تا ۹۹۹ بنویسید.
specimens-error-group-weaker = داده‌ها نباید گسترده‌تر از کل نسخه در دسترس باشند.
specimens-error-reader = لطفاً از فهرست برگزینید.
specimens-error-url = نشانی با https:// یا http:// آغاز می‌شود و نام یک سایت را دارد.
specimens-error-source-name = لطفاً با حداکثر ۳۰۰ حرف بگویید این منبع چیست.
specimens-error-many = شمار آن‌ها هم‌اکنون بیش از اندازه است.
specimens-error-reason = لطفاً دلیلی با حداکثر ۱۰۰۰ حرف بنویسید.
specimens-error-changed = در این میان همکار دیگری این را ذخیره کرده است. نوشتهٔ شما اینجاست و نوشتهٔ او در پیش‌نویس. لطفاً مقایسه کنید و دوباره ذخیره کنید.
specimens-conflict-draft = این پیش‌نویس در دست نوشتن است و برای انتشار ارسال نشده است.
specimens-conflict-submitted = این پیش‌نویس در انتظار انتشار است و تغییر نمی‌پذیرد.
specimens-conflict-changed = در این میان همکار دیگری این پیش‌نویس را تغییر داده است. لطفاً دوباره آن را ببینید.
specimens-conflict-missing = چیزی کم است. پیش‌نویس می‌گوید چه چیزی.
specimens-conflict-revised = در این میان ویرایش تازه‌تری منتشر شده است.
specimens-obstacle-red = بخشی تنها برای کسان نام‌برده است و هیچ‌یک از آنان اجازهٔ انتشار آن را ندارد.
specimens-reviewers-title = پیش‌نویس‌هایی که کسی اجازهٔ انتشارشان را ندارد
specimens-reviewers-lead = این‌ها تنها برای کسان نام‌برده‌اند و هیچ‌یک از آنان دیگر اجازهٔ انتشار ندارد. بازبینی را نام ببرید که در آن دستی نداشته است. او پیش‌نویس را می‌بیند، خوانندهٔ متن منتشرشده نمی‌شود و نویسندگان آگاه می‌شوند.
specimens-reviewers-empty = هر پیش‌نویس کسی را دارد که می‌تواند آن را منتشر کند.
specimens-reviewers-begun = آغاز در { $day }
specimens-reviewers-none = بازبینی از کشور شما نمانده است که در آن دستی نداشته باشد.
specimens-reviewers-person = بازبین را انتخاب کنید
specimens-reviewers-name = سپردن انتشار به او
specimens-error-reviewer = لطفاً بازبینی را از فهرست انتخاب کنید.
specimens-flash-appointed = بازبین نام برده شد و به نویسندگان پیش‌نویس خبر داده شد.
specimens-conflict-appointed = این شخص در پیش‌نویس دست داشته است.
