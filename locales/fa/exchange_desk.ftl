# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: exchange-sealed, exchange-receipt-content (commitment as عدد تعهد),
# exchange-receipt-lead (the log under everything as دفتر همگانی رویدادها), exchange-paused (the clock as شمارش مهلت),
# exchange-officer, exchange-form-basis-hint, exchange-receipt-reopening (as exchange-step-reopen), exchange-shelves
# (case as مکاتبه, as in exchange.ftl), exchange-drafted, exchange-conflict-date.
# Also exchange-notice-to-erase, exchange-erasure-ordered, exchange-erasures-lead (coordinator as هماهنگ‌کننده),
# exchange-erasures, exchange-erasure-by, exchange-superseded, exchange-part-lead, exchange-related-newer,
# exchange-related-older, exchange-related-copy, exchange-related-whole.
# Also exchange-contradicted, exchange-contradicted-lead, exchange-contradicted-sent, exchange-contradicted-came.
# Also exchange-find-hint, exchange-receipt-picture, exchange-receipt-picture-says, exchange-receipt-digest,
# exchange-conflict-pending.
# Also exchange-left-working, exchange-left-days, exchange-waits-for-you, exchange-waits-for.
# To be confirmed as well: exchange-nobody-releases, exchange-notice-nobody*.

exchange-title = تبادل اسناد سجلی
exchange-lead = اعلام‌ها، پرسش‌ها و نامه‌های میان سازمان‌های ثبت احوال ده کشور. هر گام رسیدی به جا می‌گذارد که هیچ‌یک از دو طرف نمی‌تواند آن را انکار کند.
exchange-new = آغاز پیام
exchange-shelves = فهرست‌های مکاتبات
exchange-shelf-waiting = در انتظار ما
exchange-shelf-received = دریافت‌شده
exchange-shelf-sent = ارسال‌شده
exchange-shelf-drafts = پیش‌نویس‌ها
exchange-find = جستجوی مکاتبه
exchange-find-hint = شمارهٔ مکاتبه، نامی به هر خط، یا شمارهٔ یک سند. تنها مکاتبات سازمان خود شما یافت می‌شود.
exchange-show = نمایش
exchange-empty = مکاتبه‌ای اینجا نیست
exchange-empty-advice = آنچه می‌رسد، همراه با آخرین روز پاسخ، اینجا دیده می‌شود.
exchange-nothing-found = هیچ مکاتبه‌ای از سازمان شما با این جستجو مطابقت ندارد.
exchange-count = { $count ->
    [one] { $count } مکاتبه
   *[other] { $count } مکاتبه
}
exchange-grade-name = نام، همان‌گونه که نوشته شده
exchange-grade-sound = نام، با همان آوا
exchange-grade-part = بخشی از نام
exchange-candidates = شاید منظور این‌ها باشد. اینکه شخص همان است یا نه، تنها کارشناسی تعیین می‌کند که اسناد سجلی را با هم مقایسه کند.
exchange-due = مهلت پاسخ: { $day }
exchange-overdue = سررسیدگذشته از { $day }
exchange-left-working = { $count ->
    [0] امروز آخرین روز است
   *[other] { $count } روز کاری مانده است
}
exchange-left-days = { $count ->
    [0] امروز آخرین روز است
   *[other] { $count } روز مانده است
}
exchange-waits-for-you = در انتظار شما
exchange-waits-for = در انتظار { $country }
exchange-each-reading = هر بار خواندن ثبت می‌شود.
exchange-paused = شمارش مهلت از { $day } متوقف است
exchange-proposed = تاریخ دیرتری پیشنهاد شده است: { $day }
exchange-more = مکاتبات قدیمی‌تر

# Begin.
exchange-new-lead = نخست بگویید چیست و برای کیست. هیچ‌کس بیرون از سازمان شما پیش‌نویس را نمی‌بیند.
exchange-form-kind = نوع پیام
exchange-form-receiver = گیرنده
exchange-form-others = گیرندگان دیگر
exchange-form-others-hint = هر گیرنده مکاتبه‌ای جداگانه دارد و خود پاسخ می‌دهد. پرسش تنها به یک گیرنده ارسال می‌شود.
exchange-form-office = اداره‌ای که به آن ارجاع می‌شود
exchange-form-basis = مبنای قانونی
exchange-form-basis-hint = اگر هر دو کشور عضو کنوانسیون مینسک باشند، شاید مادهٔ ۱۲ آن قابل اعمال باشد. این تنها یک راهنمایی است و حکم قانون نیست: ادارهٔ حقوقی شما آن را تأیید می‌کند.
exchange-form-purpose = هدف
exchange-form-urgency = فوریت
exchange-form-sensitivity = حساسیت
exchange-form-begin = آغاز پیش‌نویس
exchange-error-choose = لطفاً یکی را از فهرست برگزینید.
exchange-error-one-receiver = پرسش تنها به یک گیرنده ارسال می‌شود.

# A case.
exchange-disclaimer = ارسال یا دریافت این پیام نه تابعیتی را به رسمیت می‌شناسد و نه اعتبار ازدواجی را.
exchange-from = فرستنده
exchange-to = گیرنده
exchange-officer = کارشناس مسئول مکاتبه
exchange-case-facts = دربارهٔ این مکاتبه
exchange-conversation = آنچه گفته و انجام شد
exchange-what-next = آنچه می‌توانید انجام دهید
exchange-nothing-next = کاری اینجا در انتظار شما نیست.
exchange-by-portal = درگاه
exchange-sealed = تا باز شدن، مهر و موم است. باز شدن آن ثبت می‌شود و فرستنده رسید می‌گیرد.
exchange-destroyed = کلید این پیام امحا شده است؛ آنچه مانده رسیدهاست.
exchange-continue = ادامهٔ نوشتن
exchange-own-work = شما در آن نوشته‌اید، پس ارسال آن را کس دیگری تأیید می‌کند.
exchange-nobody-releases = هیچ‌کس در سازمان شما نمی‌تواند ارسال این را تأیید کند: او باید هم کارشناس و هم بازبین باشد و در نوشتن آن دست نداشته باشد. مدیران کشور شما می‌توانند کسی را تعیین کنند.
exchange-notice-nobody-title = یک بازبین برای میز تبادل لازم است
exchange-notice-nobody = در { $organisation } چیزی در انتظار تأیید ارسال است و هیچ‌کس آنجا نمی‌تواند آن را تأیید کند. لطفاً کسی را تعیین کنید که هم کارشناس و هم بازبین باشد.
exchange-notice-nobody-where = سازمانی از کشور شما
exchange-missing = { $count ->
    [one] { $count } خانه هنوز کامل نیست
   *[other] { $count } خانه هنوز کامل نیست
}
exchange-save = ذخیرهٔ پیش‌نویس
exchange-flash-saved = پیش‌نویس ذخیره شد.
exchange-flash-done = انجام و ثبت شد.
exchange-discard = کنار گذاشتن پیش‌نویس
exchange-flash-discarded = پیش‌نویس کنار گذاشته شد.
exchange-flash-erased = امحا شد. آنچه امضا و ثبت شده است، باقی می‌ماند.
exchange-drafted = پیش‌نویس است و ارسال آن تأیید نشده

# Who read it.
exchange-readers = چه کسی آن را خوانده است
exchange-readers-lead = هر بار خواندن محتوای پیام، پیش از نمایش آن ثبت می‌شود. هر دو طرف این فهرست را می‌بینند.
exchange-readers-none = هنوز کسی آن را نخوانده است.
exchange-reader = خواننده
exchange-reader-office = اداره
exchange-reader-when = زمان

# Receipts.
exchange-receipts = رسیدها
exchange-receipt-file = رسید به شکل پرونده
exchange-receipt-lead = درگاه آن را امضا می‌کند و در دفتر همگانی رویدادها نگه می‌دارد. هر کس پرونده را داشته باشد، می‌تواند آن را بدون درگاه بررسی کند.
exchange-receipt-check = آن را در هر رایانه‌ای با این برنامه بررسی کنید: sijil verify و نام پرونده.
exchange-receipt-waits = تا چند ثانیهٔ دیگر جای خود را در دفتر می‌گیرد. آن‌گاه پرونده را دوباره دریافت کنید: اثبات را در خود خواهد داشت.
exchange-receipt-place = جای آن در دفتر
exchange-receipt-code = پیام (شماره)
exchange-receipt-content = محتوا، به شکل عدد تعهد
exchange-receipt-by = اداره و نقش
exchange-receipt-at = زمان (UTC)
exchange-receipt-word = دلیل یا نتیجه
exchange-receipt-submission-acceptance = ارسال پذیرفته شد
exchange-receipt-submission-rejection = ارسال پذیرفته نشد
exchange-receipt-delivery = تحویل شد
exchange-receipt-retrieval = گیرنده آن را باز کرد
exchange-receipt-non-retrieval = در مهلت باز نشد
exchange-receipt-business-acceptance = کارشناس آن را پذیرفت
exchange-receipt-business-rejection = رد شد
exchange-receipt-reopening = دوباره باز شد
exchange-receipt-outcome = نتیجه اعلام شد
exchange-receipt-answer = پاسخ داده شد

# What cannot be done.
exchange-conflict-changed = در این میان کسی مکاتبه را تغییر داده است. لطفاً آن را دوباره بخوانید.
exchange-conflict-receiver = گیرنده باید سازمانی از کشور دیگری باشد.
exchange-conflict-nothing-said = این گام به متن نیاز دارد و متنی نوشته نشده است.
exchange-conflict-not-whole = هنوز چیزی کم است. لطفاً خانه‌های مشخص‌شده را کامل کنید.
exchange-conflict-date = تاریخ دیرتر باید یک روز معین باشد، پس از تاریخی که اکنون معتبر است.
exchange-conflict-typed = هنگامی که می‌نوشتید، کسی مکاتبه را تغییر داد. آنچه نوشته‌اید هنوز اینجاست؛ اگر آن را دوباره ذخیره کنید، جای آنچه را آن شخص ذخیره کرده است می‌گیرد.
exchange-conflict-pending = دفتر همگانی رویدادها هنوز تازه‌ترین رسید را نپذیرفته است. لطفاً یک دقیقهٔ دیگر دوباره بکوشید.
exchange-contradicted = این پیام پیش‌تر با متن دیگری فرستاده شده است
exchange-contradicted-lead = فرم دوباره رسید و چیزی جز پیام فرستاده‌شده می‌گوید. هیچ بخشی از آن پیام تغییر نکرد و متن تازه نگه داشته نشد. عدد تعهد هر دو در دفتر همگانی رویدادها هست. آنچه باید به گونهٔ دیگری گفته شود، در پیامی دیگر یا در تصحیح می‌آید.
exchange-contradicted-sent = آنچه فرستاده شد، به شکل عدد تعهد
exchange-contradicted-came = آنچه اکنون رسید، به شکل عدد تعهد
exchange-conflict-cancelled = سند سجلی باطل شده است و دیگر چیزی جای آن را نمی‌گیرد.
exchange-conflict-office = لطفاً ادارهٔ دیگری از کشور خودتان برگزینید.

# Notices in the inbox of the portal.
exchange-notice-title = تبادل: { $reference }
exchange-mail-waiting = { $count ->
    [one] یک مکاتبه در انتظار پاسخ شماست
   *[other] { $count } مکاتبه در انتظار پاسخ شماست
}
exchange-mail-said = { $count ->
    [one] خبر تازه در یک مکاتبه
   *[other] خبر تازه در { $count } مکاتبه
}
exchange-notice-arrived = مکاتبه‌ای رسید: { $reference }.
exchange-notice-asked = در مکاتبهٔ { $reference } چیزی از شما پرسیده شده است.
exchange-notice-said = در مکاتبهٔ { $reference } چیزی گفته شد.
exchange-notice-to-release = مکاتبهٔ { $reference } در انتظار تأیید ارسال از سوی شماست.
exchange-notice-reminded = مکاتبهٔ { $reference } همچنان در انتظار شماست.
exchange-notice-unopened = هیچ‌کس مکاتبهٔ { $reference } را ظرف پنج روز کاری باز نکرد.
exchange-notice-overdue = آخرین روز مهلت مکاتبهٔ { $reference } گذشته است.
exchange-notice-to-erase = یکی از هماهنگ‌کنندگان دستور امحای مکاتبهٔ { $reference } را داده است. یک ممیز باید با آن موافقت کند.
exchange-renew-n-cor = اصلاح سند سجلی
exchange-renew-n-can = ابطال سند سجلی
exchange-renew-l-doc = نوشتن نسخهٔ تازه
exchange-superseded = پیامی که پس از این پیام آمد، جای آن را گرفته است. هیچ بخشی از این پیام تغییر نکرده و حذف نشده است.
exchange-related = مکاتبات مرتبط
exchange-related-newer = جایگزین‌شده با
exchange-related-older = به جای
exchange-related-copy = همچنین ارسال‌شده به
exchange-related-whole = بخشی از
exchange-related-part = بخش سپرده‌شده به دیگران
exchange-part-lead = بخشی از پرسش به سازمان سومی سپرده می‌شود. پیش‌نویس آن مانند هر پرسشی نوشته می‌شود و ارسال آن تأیید می‌خواهد؛ پس از رسیدن پاسخ بخش‌ها، شما پاسخ می‌دهید.
exchange-erasure-ordered = یکی از هماهنگ‌کنندگان دستور داده است که این مکاتبه پیش از موعد امحا شود. یک ممیز باید با آن موافقت کند.
exchange-erasures = دستورهای امحا در انتظار موافقت
exchange-erasures-lead = یکی از هماهنگ‌کنندگان دستور داده است که این مکاتبات پیش از موعد امحا شود. اگر موافقت کنید، کلیدهای آن‌ها امحا می‌شود و دیگر هیچ‌کس نمی‌تواند آن‌ها را بخواند؛ دفتر رویدادها و رسیدها باقی می‌ماند.
exchange-erasures-none = دستور امحایی در انتظار شما نیست.
exchange-erasure-by = دستوردهنده
exchange-receipt-picture = تصویری که به این رسید می‌رسد
exchange-receipt-picture-says = تصویر به این صفحه می‌رسد و درهم‌سازی آنچه امضا شده را می‌گوید. اگر با مقدار بالا یکی باشد، کاغذ و رسید به هم تعلق دارند.
exchange-receipt-digest = درهم‌سازی آنچه امضا شده (SHA-256)
