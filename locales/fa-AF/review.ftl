# Review by a native reader: whole file

# The review: remarks at a text, reviewers by name, release by one's own hand, steps at a chosen time.

# Remarks at the paragraphs of a text.
review-remarks-all = متن و یادداشت‌ها
review-remark = یادداشت
review-remark-title = یادداشت دربارهٔ عنوان
review-remark-label = یادداشت شما
review-remark-send = فرستادن یادداشت
review-answer = جواب
review-answer-label = جواب شما
review-answer-send = فرستادن جواب
review-resolve = حل شد
review-reopen = باز کردن دوباره
review-resolved-by = { $name } آن را حل‌شده دانست
review-resolved-count = { $count } یادداشت حل‌شده
review-open-count = { $count } یادداشت باز
review-gone-title = این پراگراف حذف شده است
review-gone-text = این یادداشت‌ها دربارهٔ کلماتی است که دیگر در متن نیست.
review-error-text-missing = لطفاً چیزی بنویسید.
review-error-text-long = حداکثر ۲٬۰۰۰ حرف.
review-conflict-turned = همکار دیگری همین حالا این یادداشت را حل‌شده دانست یا دوباره باز کرد.
review-flash-remarked = یادداشت شما ثبت شد. نویسندگان این متن آگاه می‌شوند.
review-flash-answered = جواب شما ثبت شد. اشتراک‌کنندگان این گفتگو آگاه می‌شوند.
review-flash-resolved = حل‌شده دانسته شد.
review-flash-reopened = دوباره باز شد.

# Release.
review-despite = نشر با وجود { $count } یادداشت باز
review-error-despite = یادداشت‌های باز موجود است. برای نشر با این حال، این خانه را نشانی کنید.
review-own = این متن را خودتان نوشته یا فرستاده‌اید. ادارهٔ شما اجازه می‌دهد خودتان آن را نشر کنید.
review-name-legend = کی آن را بررسی کند؟
review-name-hint = یک یا چند بررسی‌کننده را انتخاب کنید. اگر کسی را انتخاب نکنید، از همه خواسته می‌شود.
review-named = بررسی‌کنندگان نام‌گرفته: { $names }. بررسی‌کنندگان دیگر نیز می‌توانند آن را نشر کنند.
review-waits-for-you = در انتظار شما
achievements-way-alone = نویسنده خود آن را نشر کرد، بدون نفر دوم

# How an organisation releases its texts.
review-settings-title = نشر متن‌ها
review-settings-change = کی متن‌ها را نشر می‌کند
review-settings-text = پیش از آنکه عموم متنی را بخوانند، یک بررسی‌کننده آن را برای نشر تأیید می‌کند.
review-settings-who = کی می‌تواند متنی را نشر کند؟
review-settings-required = تنها بررسی‌کننده‌ای که آن را نه نوشته و نه فرستاده است (چهار چشم)
review-settings-waived = هر بررسی‌کننده، حتی کسی که خود آن را نوشته است
review-settings-told = اگر قاعدهٔ چهار چشم برداشته شود، همهٔ بررسی‌کنندگان و مدیران کشور شما آگاه می‌شوند. هر تغییر ثبت می‌شود.
review-settings-others = مدیر کشور شما در این باره تصمیم می‌گیرد.
review-settings-save = ذخیره
review-flash-required = ذخیره شد. هر متن را شخص دیگری نشر می‌کند.
review-flash-waived = ذخیره شد. بررسی‌کنندگان می‌توانند نوشتهٔ خود را نشر کنند. همکاران تان آگاه می‌شوند.

# Steps at a chosen time.
review-schedule-publish = نشر در وقت دلخواه
review-schedule-publish-then = نشر در این وقت
review-schedule-withdraw = پس گرفتن در وقت دلخواه
review-schedule-withdraw-then = پس گرفتن در این وقت
review-schedule-release = نشر متن در وقت دلخواه
review-schedule-release-then = نشر متن در این وقت
review-schedule-day = روز
review-schedule-hour = ساعت
review-schedule-clock = ساعت به وقت این منطقه است: { $zone }. روز را به هر دو تقویم نوشته می‌توانید.
review-schedule-publication = نشر خواهد شد: { $time }
review-schedule-withdrawal = پس گرفته خواهد شد: { $time }
review-schedule-released = متن نشر خواهد شد: { $time }
review-schedule-kept = تا آن وقت خوانندگان همان متن قبلی را می‌بینند.
review-schedule-yours = به ساعت شما: { $time }
review-schedule-by = انتخاب { $name }
review-schedule-cancel = لغو
review-error-day = لطفاً روزی را بنویسید، مانند ۱۰ قوس ۱۴۰۵ یا 2026-12-01.
review-error-hour = لطفاً ساعتی را انتخاب کنید که آن روز دارد.
review-error-past = این وقت گذشته است. لطفاً وقت بعدتری را انتخاب کنید.
review-error-far = لطفاً وقتی را تا یک سال آینده انتخاب کنید.
review-conflict-no-schedule = دیگر وقتی تعیین نشده است؛ همکار دیگری پیشتر اقدام کرده است.
review-flash-scheduled = وقت تعیین شد.
review-flash-unscheduled = لغو شد.
achievements-way-scheduled = وقت تعیین شد
achievements-way-unscheduled = وقت تعیین‌شده لغو شد

# Notices.
review-notice-remarked = یادداشت نو
review-notice-remarked-text = یک همکار برای این متن یادداشتی نوشته است: { $title }
review-notice-answered = جواب به یادداشت
review-notice-answered-text = یک همکار به یادداشتی دربارهٔ این متن جواب داده است: { $title }
review-notice-resolved = یادداشت حل شد
review-notice-resolved-text = یک همکار یادداشتی دربارهٔ این متن را حل‌شده دانسته است: { $title }
review-notice-reopened = یادداشت دوباره باز شد
review-notice-reopened-text = یک همکار یادداشتی دربارهٔ این متن را دوباره باز کرده است: { $title }
review-notice-called-off = اقدام زمان‌بندی‌شده لغو شد
review-notice-called-off-person = یک همکار آن را لغو کرده یا پیشتر انجام داده است. اقدامی که برای این متن زمان‌بندی شده بود انجام نمی‌شود: { $title }
review-notice-called-off-changed = متن دیگر همان نیست که هنگام تعیین وقت بود. اقدامی که برای این متن زمان‌بندی شده بود انجام نمی‌شود: { $title }
review-notice-called-off-role = کسی که وقت را تعیین کرده است، دیگر اجازهٔ این کار را ندارد. اقدامی که برای این متن زمان‌بندی شده بود انجام نمی‌شود: { $title }
review-notice-called-off-remarks = پس از آن یادداشتی باز شده است. اقدامی که برای این متن زمان‌بندی شده بود انجام نمی‌شود: { $title }
review-notice-called-off-failed = پورتال چند بار کوشش کرد و نتوانست آن را انجام دهد. اقدامی که برای این متن زمان‌بندی شده بود انجام نمی‌شود: { $title }
review-notice-waived = قاعدهٔ چهار چشم برداشته شد
review-notice-waived-text = این اداره اکنون اجازه می‌دهد بررسی‌کنندگان نوشتهٔ خود را نشر کنند: { $organisation }
review-notice-corrected = متن نشرشده‌ای اصلاح شد
review-notice-corrected-text = یک بررسی‌کننده متن نشرشده‌ای را بدون نفر دوم اصلاح کرده است. لطفاً نسخه‌ها را مقایسه کنید: { $title }
