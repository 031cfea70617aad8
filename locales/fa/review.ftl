# Review by a native reader: review-settings-required, review-settings-told, review-resolve, review-notice-resolved-text, review-notice-reopened-text, review-notice-called-off-failed, review-notice-corrected-text, review-schedule-release, review-schedule-kept

# The review: remarks at a text, reviewers by name, release by one's own hand, steps at a chosen time.

# Remarks at the paragraphs of a text.
review-remarks-all = متن و یادداشت‌ها
review-remark = یادداشت
review-remark-title = یادداشت دربارهٔ عنوان
review-remark-label = یادداشت شما
review-remark-send = فرستادن یادداشت
review-answer = پاسخ
review-answer-label = پاسخ شما
review-answer-send = فرستادن پاسخ
review-resolve = حل شد
review-reopen = باز کردن دوباره
review-resolved-by = { $name } آن را حل‌شده دانست
review-resolved-count = { $count } یادداشت حل‌شده
review-open-count = { $count } یادداشت باز
review-gone-title = این بند حذف شده است
review-gone-text = این یادداشت‌ها دربارهٔ واژه‌هایی است که دیگر در متن نیست.
review-error-text-missing = لطفاً چیزی بنویسید.
review-error-text-long = حداکثر ۲٬۰۰۰ حرف.
review-conflict-turned = همکار دیگری همین حالا این یادداشت را حل‌شده دانست یا دوباره باز کرد.
review-flash-remarked = یادداشت شما ثبت شد. نویسندگان این متن آگاه می‌شوند.
review-flash-answered = پاسخ شما ثبت شد. کسانی که در این گفت‌وگو هستند، آگاه می‌شوند.
review-flash-resolved = حل‌شده دانسته شد.
review-flash-reopened = دوباره باز شد.

# Release.
review-despite = انتشار با وجود { $count } یادداشت باز
review-error-despite = یادداشت‌های باز هست. برای انتشار با این حال، این خانه را علامت بزنید.
review-own = این متن را خودتان نوشته یا فرستاده‌اید. سازمان شما اجازه می‌دهد خودتان آن را منتشر کنید.
review-name-legend = چه کسی آن را بررسی کند؟
review-name-hint = یک یا چند بازبین را برگزینید. اگر کسی را برنگزینید، از همه خواسته می‌شود.
review-named = بازبینان نام‌برده: { $names }. بازبینان دیگر نیز می‌توانند آن را منتشر کنند.
review-waits-for-you = در انتظار شما
achievements-way-alone = نویسنده خود آن را منتشر کرد، بدون نفر دوم

# How an organisation releases its texts.
review-settings-title = انتشار متن‌ها
review-settings-change = چه کسی متن‌ها را منتشر می‌کند
review-settings-text = پیش از آنکه عموم متنی را بخوانند، بازبینی آن را برای انتشار تأیید می‌کند.
review-settings-who = چه کسی می‌تواند متنی را منتشر کند؟
review-settings-required = تنها بازبینی که آن را نه نوشته و نه فرستاده است (چهار چشم)
review-settings-waived = هر بازبین، حتی کسی که خود آن را نوشته است
review-settings-told = اگر قاعدهٔ چهار چشم برداشته شود، همهٔ بازبینان و مدیران کشور شما آگاه می‌شوند. هر تغییری ثبت می‌شود.
review-settings-others = مدیر کشور شما دربارهٔ این تصمیم می‌گیرد.
review-settings-save = ذخیره
review-flash-required = ذخیره شد. هر متن را کس دیگری منتشر می‌کند.
review-flash-waived = ذخیره شد. بازبینان می‌توانند نوشتهٔ خود را منتشر کنند. همکارانتان آگاه می‌شوند.

# Steps at a chosen time.
review-schedule-publish = انتشار در زمان دلخواه
review-schedule-publish-then = انتشار در این زمان
review-schedule-withdraw = پس گرفتن در زمان دلخواه
review-schedule-withdraw-then = پس گرفتن در این زمان
review-schedule-release = انتشار متن در زمان دلخواه
review-schedule-release-then = انتشار متن در این زمان
review-schedule-day = روز
review-schedule-hour = ساعت
review-schedule-clock = ساعت به وقت این منطقه است: { $zone }. روز را به هر دو تقویم می‌توان نوشت.
review-schedule-publication = منتشر خواهد شد: { $time }
review-schedule-withdrawal = پس گرفته خواهد شد: { $time }
review-schedule-released = متن منتشر خواهد شد: { $time }
review-schedule-kept = تا آن زمان خوانندگان همان متن پیشین را می‌بینند.
review-schedule-yours = به ساعت شما: { $time }
review-schedule-by = انتخاب { $name }
review-schedule-cancel = لغو
review-error-day = لطفاً روزی بنویسید، مانند ۱۰ آذر ۱۴۰۵ یا 2026-12-01.
review-error-hour = لطفاً ساعتی را برگزینید که آن روز دارد.
review-error-past = این زمان گذشته است. لطفاً زمان دیرتری را برگزینید.
review-error-far = لطفاً زمانی تا یک سال آینده را برگزینید.
review-conflict-no-schedule = دیگر زمانی تعیین نشده است؛ همکار دیگری زودتر اقدام کرده است.
review-flash-scheduled = زمان تعیین شد.
review-flash-unscheduled = لغو شد.
achievements-way-scheduled = زمان تعیین شد
achievements-way-unscheduled = زمان تعیین‌شده لغو شد

# Notices.
review-notice-remarked = یادداشت تازه
review-notice-remarked-text = یکی از همکاران برای این متن یادداشتی نوشته است: { $title }
review-notice-answered = پاسخ به یادداشت
review-notice-answered-text = یکی از همکاران به یادداشتی دربارهٔ این متن پاسخ داده است: { $title }
review-notice-resolved = یادداشت حل شد
review-notice-resolved-text = یکی از همکاران یادداشتی دربارهٔ این متن را حل‌شده دانسته است: { $title }
review-notice-reopened = یادداشت دوباره باز شد
review-notice-reopened-text = یکی از همکاران یادداشتی دربارهٔ این متن را دوباره باز کرده است: { $title }
review-notice-called-off = اقدام زمان‌بندی‌شده لغو شد
review-notice-called-off-person = یکی از همکاران آن را لغو کرده یا زودتر انجام داده است. اقدامی که برای این متن زمان‌بندی شده بود انجام نمی‌شود: { $title }
review-notice-called-off-changed = متن دیگر همان نیست که هنگام تعیین زمان بود. اقدامی که برای این متن زمان‌بندی شده بود انجام نمی‌شود: { $title }
review-notice-called-off-role = کسی که زمان را تعیین کرده است، دیگر اجازهٔ این کار را ندارد. اقدامی که برای این متن زمان‌بندی شده بود انجام نمی‌شود: { $title }
review-notice-called-off-remarks = پس از آن یادداشتی باز شده است. اقدامی که برای این متن زمان‌بندی شده بود انجام نمی‌شود: { $title }
review-notice-called-off-failed = درگاه چند بار کوشید و نتوانست آن را انجام دهد. اقدامی که برای این متن زمان‌بندی شده بود انجام نمی‌شود: { $title }
review-notice-waived = قاعدهٔ چهار چشم برداشته شد
review-notice-waived-text = این سازمان اکنون اجازه می‌دهد بازبینان نوشتهٔ خود را منتشر کنند: { $organisation }
review-notice-corrected = متن منتشرشده‌ای اصلاح شد
review-notice-corrected-text = یکی از بازبینان متن منتشرشده‌ای را بدون نفر دوم اصلاح کرده است. لطفاً نسخه‌ها را مقایسه کنید: { $title }
