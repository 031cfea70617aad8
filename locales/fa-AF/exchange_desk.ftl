# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: exchange-sealed (مهر و لاک), exchange-receipt-content (commitment as عدد تعهد),
# exchange-receipt-lead (the log under everything as دفتر عمومی رویدادها), exchange-receipt-place (log and office are
# both دفتر), exchange-paused (the clock as شمارش مهلت), exchange-officer, exchange-form-basis-hint,
# exchange-receipt-reopening (as exchange-step-reopen), exchange-drafted, exchange-conflict-date.
# Also exchange-notice-to-erase, exchange-erasure-ordered, exchange-erasures-lead (coordinator as هماهنگ‌کننده),
# exchange-erasures, exchange-erasure-by, exchange-superseded, exchange-part-lead, exchange-related-newer,
# exchange-related-older, exchange-related-copy, exchange-related-whole.
# Also exchange-contradicted, exchange-contradicted-lead, exchange-contradicted-sent, exchange-contradicted-came.
# Also exchange-find-hint, exchange-receipt-picture, exchange-receipt-picture-says, exchange-receipt-digest,
# exchange-conflict-pending.
# Also exchange-left-working, exchange-left-days, exchange-waits-for-you, exchange-waits-for.
# To be confirmed as well: exchange-nobody-releases, exchange-notice-nobody*.

exchange-title = تبادلهٔ اسناد ثبت
exchange-lead = اطلاعیه‌ها، سوال‌ها و مکتوب‌های میان ادارات ثبت احوال نفوس ده کشور. هر قدم رسیدی به جا می‌گذارد که هیچ‌یک از دو طرف آن را انکار کرده نمی‌تواند.
exchange-new = شروع پیام
exchange-shelves = فهرست‌های دوسیه‌ها
exchange-shelf-waiting = در انتظار ما
exchange-shelf-received = دریافت‌شده
exchange-shelf-sent = ارسال‌شده
exchange-shelf-drafts = مسوده‌ها
exchange-find = جستجوی دوسیه
exchange-find-hint = نمبر دوسیه، نامی به هر رسم‌الخط، یا نمبر یک سند. تنها دوسیه‌های ادارهٔ خود شما پیدا می‌شود.
exchange-show = نمایش
exchange-empty = دوسیه‌ای اینجا نیست
exchange-empty-advice = آنچه می‌رسد، همراه با آخرین روز جواب، اینجا دیده می‌شود.
exchange-nothing-found = هیچ دوسیه‌ای از ادارهٔ شما با این جستجو مطابقت ندارد.
exchange-count = { $count ->
    [one] { $count } دوسیه
   *[other] { $count } دوسیه
}
exchange-grade-name = نام، همان‌گونه که نوشته شده
exchange-grade-sound = نام، با همان آواز
exchange-grade-part = بخشی از نام
exchange-candidates = شاید منظور این‌ها باشد. اینکه شخص همان است یا نه، تنها کارمندی تعیین می‌کند که اسناد ثبت را با هم مقایسه کند.
exchange-due = مهلت جواب: { $day }
exchange-overdue = تأخیرشده از { $day }
exchange-left-working = { $count ->
    [0] امروز آخرین روز است
   *[other] { $count } روز کاری باقی است
}
exchange-left-days = { $count ->
    [0] امروز آخرین روز است
   *[other] { $count } روز باقی است
}
exchange-waits-for-you = منتظر شما
exchange-waits-for = منتظر { $country }
exchange-each-reading = هر بار خواندن ثبت می‌شود.
exchange-paused = شمارش مهلت از { $day } متوقف است
exchange-proposed = تاریخ بعدتری پیشنهاد شده است: { $day }
exchange-more = دوسیه‌های قدیمی‌تر

# Begin.
exchange-new-lead = اول بگویید چیست و برای کیست. هیچ‌کس بیرون از ادارهٔ شما مسوده را دیده نمی‌تواند.
exchange-form-kind = نوع پیام
exchange-form-receiver = دریافت‌کننده
exchange-form-others = دریافت‌کنندگان دیگر
exchange-form-others-hint = هر دریافت‌کننده دوسیهٔ جداگانه دارد و خودش جواب می‌دهد. سوال تنها به یک دریافت‌کننده ارسال می‌شود.
exchange-form-office = دفتری که به آن ارجاع می‌شود
exchange-form-basis = اساس قانونی
exchange-form-basis-hint = اگر هر دو کشور عضو کنوانسیون مینسک باشند، شاید مادهٔ ۱۲ آن قابل تطبیق باشد. این تنها یک رهنمایی است و حکم قانون نیست: دفتر حقوقی شما آن را تأیید می‌کند.
exchange-form-purpose = هدف
exchange-form-urgency = فوریت
exchange-form-sensitivity = حساسیت
exchange-form-begin = شروع مسوده
exchange-error-choose = لطفاً یکی را از فهرست انتخاب کنید.
exchange-error-one-receiver = سوال تنها به یک دریافت‌کننده ارسال می‌شود.

# A case.
exchange-disclaimer = ارسال یا دریافت این پیام نه تابعیتی را به رسمیت می‌شناسد و نه اعتبار ازدواجی را.
exchange-from = ارسال‌کننده
exchange-to = دریافت‌کننده
exchange-officer = کارمند مسئول دوسیه
exchange-case-facts = دربارهٔ این دوسیه
exchange-conversation = آنچه گفته و انجام شد
exchange-what-next = آنچه انجام داده می‌توانید
exchange-nothing-next = کاری اینجا در انتظار شما نیست.
exchange-by-portal = پورتال
exchange-sealed = تا باز شدن، مهر و لاک است. باز شدن آن ثبت می‌شود و ارسال‌کننده رسید می‌گیرد.
exchange-destroyed = کلید این پیام محو شده است؛ آنچه مانده رسیدها است.
exchange-continue = ادامهٔ نوشتن
exchange-own-work = شما در آن نوشته‌اید، پس ارسال آن را کس دیگری تأیید می‌کند.
exchange-nobody-releases = هیچ‌کس در ادارهٔ شما نمی‌تواند ارسال این را تأیید کند: او باید هم کارمند و هم بررسی‌کننده باشد و در نوشتن آن سهم نداشته باشد. مدیران کشور شما می‌توانند کسی را تعیین کنند.
exchange-notice-nobody-title = بررسی‌کننده برای میز تبادله لازم است
exchange-notice-nobody = در { $organisation } چیزی منتظر تأیید ارسال است و هیچ‌کس آنجا نمی‌تواند آن را تأیید کند. لطفاً کسی را تعیین کنید که هم کارمند و هم بررسی‌کننده باشد.
exchange-notice-nobody-where = اداره‌ای از کشور شما
exchange-missing = { $count ->
    [one] { $count } خانه هنوز مکمل نیست
   *[other] { $count } خانه هنوز مکمل نیست
}
exchange-save = ذخیرهٔ مسوده
exchange-flash-saved = مسوده ذخیره شد.
exchange-flash-done = انجام و ثبت شد.
exchange-discard = کنار گذاشتن مسوده
exchange-flash-discarded = مسوده کنار گذاشته شد.
exchange-flash-erased = محو شد. آنچه امضا و ثبت شده است، باقی می‌ماند.
exchange-drafted = مسوده است و ارسال آن تأیید نشده

# Who read it.
exchange-readers = چه کسی آن را خوانده است
exchange-readers-lead = هر بار خواندن محتوای پیام، پیش از نمایش آن ثبت می‌شود. هر دو طرف این فهرست را می‌بینند.
exchange-readers-none = هنوز کسی آن را نخوانده است.
exchange-reader = خواننده
exchange-reader-office = دفتر
exchange-reader-when = زمان

# Receipts.
exchange-receipts = رسیدها
exchange-receipt-file = رسید به شکل فایل
exchange-receipt-lead = پورتال آن را امضا می‌کند و در دفتر عمومی رویدادها نگه می‌دارد. هر کس فایل را داشته باشد، آن را بدون پورتال بررسی کرده می‌تواند.
exchange-receipt-check = آن را در هر کمپیوتر با این برنامه بررسی کنید: sijil verify و نام فایل.
exchange-receipt-waits = تا چند ثانیهٔ دیگر جای خود را در دفتر می‌گیرد. آن وقت فایل را دوباره دانلود کنید: ثبوت را در خود خواهد داشت.
exchange-receipt-place = جای آن در دفتر رویدادها
exchange-receipt-code = پیام (نمبر)
exchange-receipt-content = محتوا، به شکل عدد تعهد
exchange-receipt-by = دفتر و نقش
exchange-receipt-at = زمان (UTC)
exchange-receipt-word = دلیل یا نتیجه
exchange-receipt-submission-acceptance = ارسال پذیرفته شد
exchange-receipt-submission-rejection = ارسال پذیرفته نشد
exchange-receipt-delivery = تحویل شد
exchange-receipt-retrieval = دریافت‌کننده آن را باز کرد
exchange-receipt-non-retrieval = به وقت باز نشد
exchange-receipt-business-acceptance = کارمند آن را پذیرفت
exchange-receipt-business-rejection = رد شد
exchange-receipt-reopening = دوباره باز شد
exchange-receipt-outcome = نتیجه اعلام شد
exchange-receipt-answer = جواب داده شد

# What cannot be done.
exchange-conflict-changed = در این میان کسی دوسیه را تغییر داده است. لطفاً آن را دوباره بخوانید.
exchange-conflict-receiver = دریافت‌کننده باید اداره‌ای از کشور دیگری باشد.
exchange-conflict-nothing-said = این قدم به متن ضرورت دارد و متنی نوشته نشده است.
exchange-conflict-not-whole = هنوز چیزی کم است. لطفاً خانه‌های مشخص‌شده را مکمل کنید.
exchange-conflict-date = تاریخ بعدتر باید یک روز معین باشد، بعد از تاریخی که اکنون معتبر است.
exchange-conflict-typed = وقتی شما می‌نوشتید، کسی دوسیه را تغییر داد. آنچه نوشته‌اید هنوز اینجا است؛ اگر آن را دوباره ذخیره کنید، جای آنچه را آن شخص ذخیره کرده است می‌گیرد.
exchange-conflict-pending = دفتر عمومی رویدادها هنوز تازه‌ترین رسید را نپذیرفته است. لطفاً یک دقیقه بعد دوباره کوشش کنید.
exchange-contradicted = این پیام قبلاً با متن دیگری فرستاده شده است
exchange-contradicted-lead = فورم دوباره رسید و چیزی جز پیام فرستاده‌شده می‌گوید. هیچ بخشی از آن پیام تغییر نکرد و متن نو نگه داشته نشد. عدد تعهد هر دو در دفتر عمومی رویدادها است. آنچه باید به گونهٔ دیگری گفته شود، در پیامی دیگر یا در تصحیح می‌آید.
exchange-contradicted-sent = آنچه فرستاده شد، به شکل عدد تعهد
exchange-contradicted-came = آنچه اکنون رسید، به شکل عدد تعهد
exchange-conflict-cancelled = سند ثبت باطل شده است و دیگر چیزی جای آن را گرفته نمی‌تواند.
exchange-conflict-office = لطفاً دفتر دیگری از کشور خودتان را انتخاب کنید.

# Notices in the inbox of the portal.
exchange-notice-title = تبادله: { $reference }
exchange-mail-waiting = { $count ->
    [one] یک دوسیه منتظر جواب شماست
   *[other] { $count } دوسیه منتظر جواب شماست
}
exchange-mail-said = { $count ->
    [one] خبر تازه در یک دوسیه
   *[other] خبر تازه در { $count } دوسیه
}
exchange-notice-arrived = دوسیه‌ای رسید: { $reference }.
exchange-notice-asked = در دوسیهٔ { $reference } چیزی از شما پرسیده شده است.
exchange-notice-said = در دوسیهٔ { $reference } چیزی گفته شد.
exchange-notice-to-release = دوسیهٔ { $reference } در انتظار تأیید ارسال از سوی شماست.
exchange-notice-reminded = دوسیهٔ { $reference } هنوز در انتظار شماست.
exchange-notice-unopened = هیچ‌کس دوسیهٔ { $reference } را در ظرف پنج روز کاری باز نکرد.
exchange-notice-overdue = آخرین روز مهلت دوسیهٔ { $reference } گذشته است.
exchange-notice-to-erase = یکی از هماهنگ‌کنندگان امر محو دوسیهٔ { $reference } را داده است. یک مفتش باید با آن موافقت کند.
exchange-renew-n-cor = اصلاح سند ثبت
exchange-renew-n-can = ابطال سند ثبت
exchange-renew-l-doc = نوشتن نسخهٔ نو
exchange-superseded = پیامی که بعد از این پیام آمد، جای آن را گرفته است. هیچ بخشی از این پیام تغییر نکرده و حذف نشده است.
exchange-related = دوسیه‌های مرتبط
exchange-related-newer = جایگزین‌شده با
exchange-related-older = به جای
exchange-related-copy = همچنین ارسال‌شده به
exchange-related-whole = بخشی از
exchange-related-part = بخش سپرده‌شده به دیگران
exchange-part-lead = بخشی از سوال به ادارهٔ سومی سپرده می‌شود. مسودهٔ آن مانند هر سوال دیگر نوشته می‌شود و ارسال آن تأیید می‌خواهد؛ بعد از رسیدن جواب بخش‌ها، شما جواب می‌دهید.
exchange-erasure-ordered = یکی از هماهنگ‌کنندگان امر داده است که این دوسیه پیش از وقت آن محو شود. یک مفتش باید با آن موافقت کند.
exchange-erasures = امرهای محو در انتظار موافقت
exchange-erasures-lead = یکی از هماهنگ‌کنندگان امر داده است که این دوسیه‌ها پیش از وقت آن محو شود. اگر موافقت کنید، کلیدهای آن‌ها محو می‌شود و دیگر هیچ‌کس آن‌ها را خوانده نمی‌تواند؛ دفتر رویدادها و رسیدها باقی می‌ماند.
exchange-erasures-none = هیچ امر محو در انتظار شما نیست.
exchange-erasure-by = امردهنده
exchange-receipt-picture = تصویری که به این رسید می‌رسد
exchange-receipt-picture-says = تصویر به این صفحه می‌رسد و هش آنچه امضا شده را می‌گوید. اگر با مقدار بالا یکی باشد، کاغذ و رسید مربوط یکدیگر اند.
exchange-receipt-digest = هش آنچه امضا شده (SHA-256)
