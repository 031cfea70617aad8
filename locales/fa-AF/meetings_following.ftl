# What follows a meeting: decisions with their history, the delegations of those who take part, minutes that delegations
# agree to, what waits on the desk, and the notices of all of it.
# To be confirmed by a native reader: the words for a delegation, for minutes and for agreeing to them

# Decisions followed up.
meetings-decision-title = تصمیم { $count }
meetings-decided = تازه‌ترین تصمیم‌ها
meetings-history = نتیجهٔ آن
meetings-history-empty = تا حال چیزی گزارش نشده است.
meetings-report = گزارش پیشرفت
meetings-report-hint = همه آن را در همین صفحه می‌خوانند، با نام ادارهٔ شما و بدون نام خود شما.
meetings-report-state = وضعیت فعلی
meetings-report-text = چه کاری انجام شد، یا چه چیزی مانع است
meetings-report-send = افزودن به تاریخچه

# Delegations.
meetings-delegations = هیئت‌ها
meetings-delegations-lead = این نام‌ها را تنها مدیران کشورهای اشتراک‌کننده و میزبان می‌خوانند.
meetings-delegations-kept = این نام‌ها تا { $day } نگهداری می‌شود.
meetings-delegations-forgotten = نام‌ها تا { $day } نگهداری شد و حالا پاک شده است.
meetings-delegations-people = افراد ثبت‌شده: { $count }
meetings-delegate-head = رئیس هیئت
meetings-delegation-none = تا حال ثبت نشده است.
meetings-delegation-own = هیئت { $country }
meetings-delegates = چه کسانی می‌آیند
meetings-delegates-hint = نفر اول رئیس هیئت است. سطرهای خالی نادیده گرفته می‌شود؛ اگر همهٔ سطرها خالی باشد، هیئت پس گرفته می‌شود.
meetings-delegate-name = نام { $count }
meetings-delegate-office = وظیفهٔ { $count }
meetings-delegate-what = نام
meetings-delegate-as = وظیفه
meetings-delegation-register = ثبت هیئت

# Minutes.
meetings-minutes = صورت‌جلسه
meetings-minutes-version = نسخهٔ { $count }
meetings-minutes-state-draft = در حال نوشتن
meetings-minutes-state-proposed = نزد هیئت‌ها
meetings-minutes-state-published = نشرشده
meetings-minutes-state-superseded = جایگزین‌شده
meetings-minutes-translated = این ترجمه است. از هیئت‌ها دربارهٔ متن زبان نخست پرسیده شده است.
meetings-minutes-published-on = نشرشده به تاریخ { $day }
meetings-minutes-by-decision = نشرشده با آنکه همهٔ هیئت‌ها موافقت نکردند
meetings-minutes-begin = آغاز صورت‌جلسه
meetings-minutes-edit = نوشتن صورت‌جلسه
meetings-minutes-text = متن صورت‌جلسه
meetings-minutes-text-hint = در بندهای ساده، هر کدام در سطر جداگانه.
meetings-minutes-languages = زبان‌های صورت‌جلسه
meetings-minutes-propose = ارائه به هیئت‌ها
meetings-minutes-propose-hint = از هر هیئت یک بار خواسته می‌شود که موافقت یا اعتراض کند. پس از آن متن تغییر نمی‌کند.
meetings-minutes-agreed = همهٔ هیئت‌ها موافقت کردند.
meetings-minutes-not-agreed = همهٔ هیئت‌ها موافقت نکرده‌اند. هر که حالا آن را نشر کند می‌گوید بر اساس کدام تصمیم است و همه آن را می‌خوانند.
meetings-minutes-reason = بر اساس کدام تصمیم
meetings-minutes-reason-hint = چه کسی تصمیم گرفت و چرا. این زیر صورت‌جلسه می‌آید.
meetings-minutes-publish = نشر صورت‌جلسه
meetings-minutes-renew = آغاز نسخهٔ بعدی
meetings-minutes-renew-hint = نسخهٔ بعدی با همین متن آغاز می‌شود و از همهٔ هیئت‌ها دوباره پرسیده می‌شود.
meetings-minutes-correct-hint = این صورت‌جلسه تا نشر نسخهٔ بعدی می‌ماند.
meetings-voices = جواب هیئت‌ها
meetings-stance = جواب
meetings-stance-none = تا حال جوابی نیست
meetings-stance-agreed = موافق
meetings-stance-objected = معترض
meetings-stance-give = جواب از طرف هیئت شما
meetings-stance-give-agreed = با این صورت‌جلسه موافق هستیم
meetings-stance-give-objected = اعتراض داریم
meetings-stance-hint = به هر نسخه یک بار جواب داده می‌شود و جواب را نمی‌توان تغییر داد.
meetings-stance-send = ارسال جواب
meetings-remark = چه چیزی باید تغییر کند
meetings-remark-hint = هر که اعتراض دارد آن را می‌نویسد. میزبان و هیئت‌های دیگر آن را می‌خوانند.

# On the desk.
meetings-desk-title = از جلسه‌ها
meetings-desk-decision = برای تطبیق
meetings-desk-minutes = صورت‌جلسه در انتظار جواب
meetings-desk-delegation = هیئت باید ثبت شود

# Notices. A day can be named in them as $due, the meeting as $title.
meetings-notice-given = تطبیق تصمیمی به عهدهٔ شماست
meetings-notice-given-text = ادارهٔ شما باید تصمیمی از «{ $title }» را تطبیق کند. ضرب‌الاجل: { $due }.
meetings-notice-no-day = روزی تعیین نشده است
meetings-notice-soon = ضرب‌الاجل تصمیمی نزدیک است
meetings-notice-soon-text = تصمیمی از «{ $title }» که ادارهٔ شما تطبیق می‌کند باید تا { $due } انجام شود.
meetings-notice-late = ضرب‌الاجل تصمیمی گذشته است
meetings-notice-late-text = تصمیمی از «{ $title }» که ادارهٔ شما تطبیق می‌کند باید تا { $due } انجام می‌شد.
meetings-notice-near = جلسه‌ای نزدیک است
meetings-notice-near-text = «{ $title }» به تاریخ { $due } آغاز می‌شود.
meetings-notice-delegation = هیئتی باید ثبت شود
meetings-notice-delegation-text = «{ $title }» به تاریخ { $due } آغاز می‌شود. کشور شما تا حال هیئت خود را ثبت نکرده است.
meetings-notice-asked = صورت‌جلسه در انتظار جواب هیئت شماست
meetings-notice-asked-text = از هیئت شما پرسیده می‌شود که آیا با صورت‌جلسهٔ «{ $title }» موافق است.
meetings-notice-objected = هیئتی بر صورت‌جلسه اعتراض کرد
meetings-notice-objected-text = هیئتی بر صورت‌جلسهٔ «{ $title }» اعتراض کرد. نوشتهٔ آن در صفحهٔ صورت‌جلسه است.
meetings-notice-agreed = صورت‌جلسه را می‌توان نشر کرد
meetings-notice-agreed-text = همهٔ هیئت‌ها با صورت‌جلسهٔ «{ $title }» موافقت کردند. می‌توان آن را نشر کرد.
meetings-notice-out = صورت‌جلسه نشر شد
meetings-notice-out-text = حالا همه صورت‌جلسهٔ «{ $title }» را می‌خوانند.

# What was done, and what cannot be.
meetings-flash-reported = به تاریخچه افزوده شد.
meetings-flash-delegation = هیئت ثبت شد.
meetings-flash-delegation-withdrawn = هیئت پس گرفته شد.
meetings-flash-minutes-proposed = از هیئت‌ها پرسیده شد.
meetings-flash-minutes-renewed = نسخهٔ بعدی آغاز شد.
meetings-flash-minutes-answered = جواب ثبت شد.
meetings-flash-minutes-published = صورت‌جلسه نشر شد. حالا همه آن را می‌خوانند.
meetings-conflict-delegations-over = جلسه ختم شده است.
meetings-conflict-delegations-draft = جلسه تا حال نشر نشده است.
meetings-conflict-minutes-early = صورت‌جلسه پس از آغاز جلسه نوشته می‌شود.
meetings-conflict-minutes-stand = وضعیت صورت‌جلسه اجازهٔ این کار را نمی‌دهد. لطفاً دوباره آن را ببینید.
meetings-conflict-minutes-nobody = هیئتی نیست که از آن پرسیده شود.
meetings-conflict-minutes-open = همهٔ هیئت‌ها موافقت نکرده‌اند. لطفاً بگویید بر اساس کدام تصمیم نشر می‌شود.
meetings-conflict-minutes-answered = هیئت شما قبلاً جواب داده است.
meetings-conflict-minutes-not-asked = از هیئت شما دربارهٔ این صورت‌جلسه پرسیده نشده است.
meetings-error-delegate = لطفاً نام هر کسی را که می‌آید بنویسید.
meetings-error-report = لطفاً بنویسید چه کاری انجام شد یا چه چیزی مانع است.
meetings-error-minutes = لطفاً صورت‌جلسه را بنویسید.
meetings-error-stance = لطفاً انتخاب کنید که آیا هیئت شما موافق است.
meetings-error-remark = لطفاً بگویید چه چیزی باید تغییر کند.
