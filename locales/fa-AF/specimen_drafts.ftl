# Describing a document for the register of specimens: beginning, facts, words in each language, who reads it, sources; then
# submission, release by a second person, and the revisions of what was released. A “draft” is a description that no
# reader has yet; a “revision” is one that was released.
# To be confirmed by a native reader: specimens-new-document (the register of specimens as ثبت نمونه‌ها),
# specimens-revisions (ویرایش, beside نسخه for a version), specimens-type-s, specimens-type-y,
# specimens-fact-orientation, specimens-weaker, specimens-readers-whole-hint, specimens-group-make.

specimens-new = توصیف یک سند
specimens-new-lead = از نوع سند شروع کنید. متباقی در صفحه‌های بعدی می‌آید. تا نفر دومی از کشور شما آن را نشر نکند، هیچ‌کس آن را نمی‌خواند.
specimens-new-document = سند
specimens-new-document-hint = نسخهٔ نو سندی که در ثبت نمونه‌ها موجود است نمبر خالی بعدی را می‌گیرد که در اینجا نشان داده می‌شود.
specimens-new-document-none = سندی که تا هنوز در ثبت نمونه‌ها نیست
specimens-new-category = نوع سند
specimens-new-type = برای کی ساخته می‌شود
specimens-new-number = نمبر سند
specimens-new-number-hint = دو رقم. اگر خالی بماند، نمبر خالی بعدی را می‌گیرد. برای سندی که در بالا انتخاب شده، نوع و نمبر از همان گرفته می‌شود.
specimens-new-language = زبانی که اول به آن می‌نویسید
specimens-new-name = عنوان
specimens-new-begin = شروع
specimens-type-o = عادی
specimens-type-d = دیپلوماتیک
specimens-type-s = خدمت
specimens-type-f = نظامی
specimens-type-p = موقت
specimens-type-y = اشخاص وابسته

specimens-drafts = مسوده‌های نمونه‌ها
specimens-more = نمایش بیشتر
specimens-drafts-lead = آنچه در کشور شما توصیف می‌شود و آنچه در انتظار نفر دوم است.
specimens-drafts-empty = چیزی توصیف نمی‌شود
specimens-drafts-empty-advice = با «توصیف یک سند» شروع کنید، یا نمونه‌ای را باز و ویرایش کنید.
specimens-draft-untitled = بدون عنوان
specimens-draft-new = نو
specimens-draft-revises = تغییر ویرایش { $number }
specimens-draft-state-draft = نوشته می‌شود
specimens-draft-state-submitted = در انتظار نشر
specimens-draft-returned = بازگردانده شد
specimens-draft-farther = خوانندگان بیشتر

specimens-draft-missing = پیش از ارسال برای نشر
specimens-draft-complete = چیزی کم نیست.
specimens-draft-contents = بخش‌های آن
specimens-draft-facts = معلومات
specimens-draft-words = متن‌ها
specimens-draft-readers = کی آن را می‌خواند
specimens-draft-preview = طوری که خوانندگان می‌بینند
specimens-draft-people = چه کسانی روی آن کار کرده‌اند
specimens-draft-written-by = شروع از { $name }
specimens-draft-changed-by = آخرین تغییر از { $name }
specimens-draft-submitted-by = ارسال برای نشر از { $name }
specimens-draft-submit = ارسال برای نشر
specimens-draft-submit-note = بعد از آن تا نفر دوم آن را نشر نکند یا بازنگرداند، هیچ‌کس آن را تغییر نمی‌دهد.
specimens-draft-reason = چرا باید اشخاص بیشتری آن را بخوانند
specimens-draft-reason-hint = کسی که آن را نشر می‌کند این دلیل را می‌خواند؛ دلیل همراه ویرایش نگهداری می‌شود.
specimens-draft-decide = نشر یا بازگرداندن
specimens-draft-release = نشر
specimens-draft-release-note = بعد از آن برای تمام کسانی که برایشان در نظر گرفته شده، در ثبت نمونه‌ها دیده می‌شود.
specimens-draft-return = بازگرداندن
specimens-draft-return-reason = چه چیزی باید اصلاح شود
specimens-draft-given-back = بازگردانده شد
specimens-draft-changes = چه تغییر می‌کند
specimens-draft-waiting = در انتظار نفر دومی از کشور شماست. کسی که آن را نوشته یا فرستاده است آن را نشر کرده نمی‌تواند.
specimens-draft-discard = کنار گذاشتن مسوده
specimens-draft-discard-note = آنچه قبلاً نشر شده همان‌طور باقی می‌ماند.

specimens-weaker = دسترسی وسیع‌تر از قبل
specimens-weaker-note = اشخاص بیشتری از قبل این بخش‌ها را خواهند خواند. این کار دلیل می‌خواهد.
specimens-weaker-item = { $name }: قبلاً { $before }، اکنون { $after }
specimens-weaker-whole = تمام نسخه
specimens-weaker-reader = خوانندهٔ نو نام‌گرفته: { $name }

specimens-facts-lead = آنچه هیچ‌کس به یقین نمی‌داند خالی می‌ماند؛ هیچ چیز حدس زده نمی‌شود.
specimens-fact-unknown = نامعلوم
specimens-fact-day-hint = { "2016-03-14" }، { "2016-03" }، { "2016" }: هر قدر که معلوم است؛ به تقویم میلادی.
specimens-fact-last-hint = { "2016-03-14" }، به تقویم میلادی.
specimens-follows-hint = نسخه‌ای که این سند جای آن را گرفت؛ از سند دیگر کشور شما نیز می‌تواند باشد، مانند کارتی که جای کتابچه را گرفت.
specimens-follows-number = نسخهٔ قبلی به ترتیب شماره
specimens-fact-months = مدت اعتبار به ماه
specimens-fact-width = عرض به میلی‌متر
specimens-fact-height = ارتفاع به میلی‌متر
specimens-fact-orientation = کدام ضلع پیش روی خواننده افقی است
specimens-orientation-landscape = ضلع دراز
specimens-orientation-portrait = ضلع کوتاه
specimens-fact-mask-hint = A به جای یک حرف بزرگ و { "9" } به جای یک رقم؛ هر چیز دیگر به جای خودش.
specimens-fact-standard = ستندرد چیپ
specimens-fact-confirmed = ادارهٔ ما آنچه را در اینجا آمده تأیید می‌کند.
specimens-review-hint = روزی که کسی از ادارهٔ شما دیده که همهٔ این‌ها هنوز درست است، مانند { "2026-11-22" }. بار بعد تا ۲۴ ماه دیگر است.
specimens-error-review = لطفاً هر دو روز را بنویسید: بررسی تا امروز، و بررسی بعدی پس از آن و تا ۲۴ ماه.

specimens-words-original = متن اصلی
specimens-words-original-beside = متن اصلی
specimens-words-stale = متن اصلی بعد از این تغییر کرده است
specimens-words-stale-note = متن اصلی بعد از نوشتن این متن تغییر کرده است. ذخیره کردن آن یعنی این متن باز درست است.
specimens-words-none = تا هنوز متنی نیست
specimens-words-lead = آنچه به هر زبان یکسان است، مانند نام خصوصیات، نوشتن کار ندارد: پورتال آن را دارد.
specimens-words-empty-hint = اگر تمام خانه‌ها خالی باشد، این زبان برداشته می‌شود و خوانندگان آن متن اصلی را می‌بینند.
specimens-words-note = دیگر چه باید دانست

specimens-readers-whole = تمام نسخه
specimens-readers-whole-hint = هیچ بخشی وسیع‌تر از این در دسترس نیست. بخش‌هایی که وسیع‌تر بودند نیز محدود می‌شوند.
specimens-readers-groups = معلوماتی که از بعضی خوانندگان پنهان می‌ماند
specimens-readers-as-whole = مانند تمام نسخه
specimens-group-make = تاریخ‌ها، اعتبار، اندازه، جنس
specimens-group-numbers = نمبرها
specimens-group-machine = چیپ، بارکد، ساحهٔ ماشین‌خوان
specimens-readers-organisations = اداره‌هایی که بخش‌های TLP:AMBER را می‌خوانند
specimens-readers-people = کسانی که بخش‌های TLP:RED را می‌خوانند
specimens-readers-people-hint = شما و نفر دومی که اجازهٔ نشر دارد باید در میان آنان باشید؛ در غیر آن هیچ‌کس آن را نشر کرده نمی‌تواند.
specimens-readers-elsewhere = اشخاص ادارات دیگر که بخش‌های TLP:RED را می‌خوانند

specimens-sources-lead = معلومات از کجا آمده است: قوانین، صفحه‌های صادرکننده، ستندردها.
specimens-sources-none = تا هنوز منبعی نیست
specimens-source-url = آدرس
specimens-source-name = این منبع چیست
specimens-source-add = افزودن منبع
specimens-source-remove = برداشتن

specimens-preview-as = نمایش برای
specimens-preview-public = همه
specimens-preview-member = اداره‌های ثبت احوال نفوس کشورهای عضو
specimens-preview-own = ادارهٔ خود تان
specimens-preview-nothing = این خواننده چیزی از آن را نمی‌بیند: این نسخه برای او وجود ندارد.

specimens-revise = ویرایش نمونه
specimens-revise-note = ویرایش نشرشده همان‌طور باقی می‌ماند تا نفر دوم ویرایش نو را نشر کند.
specimens-revisions = ویرایش‌ها
specimens-revisions-lead = تمام ویرایش‌های نشرشده، با آنچه تغییر کرده، توسط کی و چرا.
specimens-revision = ویرایش { $number }
specimens-revision-by = نوشتهٔ { $writer }، نشرشده توسط { $reviewer }
specimens-revision-reason = دلیل
specimens-revision-first = اولین ویرایش
specimens-revision-closed = آنچه در آن آمده برای شما نیست.
specimens-revision-same = از آنچه شما خوانده می‌توانید هیچ چیز تغییر نکرده است.
specimens-change-what = چه چیزی
specimens-change-before = قبلاً
specimens-change-after = اکنون
specimens-change-readers = خوانندگان نام‌گرفته
specimens-change-picture = تصویر
specimens-change-mark = خصوصیت

specimens-flash-begun = مسوده شروع شد.
specimens-flash-saved = ذخیره شد.
specimens-flash-submitted = برای نشر ارسال شد. نفر دومی از کشور شما در مورد آن تصمیم می‌گیرد.
specimens-flash-released = نشر شد.
specimens-flash-returned = بازگردانده شد.
specimens-flash-discarded = مسوده کنار گذاشته شد.

specimens-error-choice = لطفاً یکی را از فهرست انتخاب کنید.
specimens-error-document = لطفاً سندی از کشور خود را انتخاب کنید.
specimens-error-number = نمبر سند دو رقم دارد، از ۰۱ تا ۹۹.
specimens-error-name = لطفاً عنوانی با حداکثر ۲۰۰ حرف بنویسید.
specimens-error-long = این متن بیش از حد دراز است.
specimens-error-untitled = لطفاً عنوان را هم بنویسید؛ بدون آن کسی این متن را پیدا نمی‌کند.
specimens-error-day = { "2016-03-14" }: لطفاً روز را به این شکل بنویسید.
specimens-error-millimetres = لطفاً میلی‌متر را به شکل { "85.6" } بنویسید، حداکثر ۲۰۰۰.
specimens-error-count = لطفاً یک عدد تام تا ۹۹۹ بنویسید.
specimens-error-group-weaker = معلومات نباید وسیع‌تر از تمام نسخه در دسترس باشد.
specimens-error-reader = لطفاً از فهرست انتخاب کنید.
specimens-error-url = آدرس با https:// یا http:// شروع می‌شود و نام یک سایت را دارد.
specimens-error-source-name = لطفاً با حداکثر ۳۰۰ حرف بگویید این منبع چیست.
specimens-error-many = تعداد آن‌ها همین حالا بیش از حد است.
specimens-error-reason = لطفاً دلیلی با حداکثر ۱۰۰۰ حرف بنویسید.
specimens-error-changed = در این میان همکار دیگری این را ذخیره کرده است. نوشتهٔ شما در اینجاست و نوشتهٔ او در مسوده. لطفاً مقایسه کنید و بعد دوباره ذخیره کنید.
specimens-conflict-draft = این مسوده هنوز نوشته می‌شود و برای نشر ارسال نشده است.
specimens-conflict-submitted = این مسوده در انتظار نشر است و تغییر داده شده نمی‌تواند.
specimens-conflict-changed = در این میان همکار دیگری این مسوده را تغییر داده است. لطفاً دوباره آن را ببینید.
specimens-conflict-missing = چیزی کم است. مسوده می‌گوید چه چیزی.
specimens-conflict-revised = در این میان ویرایش نوتری نشر شده است.
specimens-obstacle-red = بخشی تنها برای اشخاص نام‌گرفته است و هیچ‌یک از آنان اجازهٔ نشر آن را ندارد.
specimens-reviewers-title = مسوده‌هایی که هیچ‌کس اجازهٔ نشر آن را ندارد
specimens-reviewers-lead = این‌ها تنها برای اشخاص نام‌گرفته است و هیچ‌یک از آنان دیگر اجازهٔ نشر ندارد. بررسی‌کننده‌ای را نام بگیرید که در آن دستی نداشته است. او مسوده را می‌بیند، خوانندهٔ متن نشرشده نمی‌شود و نویسندگان خبر می‌شوند.
specimens-reviewers-empty = هر مسوده کسی را دارد که آن را نشر کرده می‌تواند.
specimens-reviewers-begun = شروع به تاریخ { $day }
specimens-reviewers-none = بررسی‌کننده‌ای از کشور شما نمانده است که در آن دستی نداشته باشد.
specimens-reviewers-person = بررسی‌کننده را انتخاب کنید
specimens-reviewers-name = سپردن نشر به او
specimens-error-reviewer = لطفاً بررسی‌کننده‌ای را از لست انتخاب کنید.
specimens-flash-appointed = بررسی‌کننده نام گرفته شد و به نویسندگان مسوده خبر داده شد.
specimens-conflict-appointed = این شخص در مسوده دست داشته است.
