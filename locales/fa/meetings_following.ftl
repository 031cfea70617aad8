# What follows a meeting: decisions with their history, the delegations of those who take part, minutes that delegations
# agree to, what waits on the desk, and the notices of all of it.
# To be confirmed by a native reader: the words for a delegation, for minutes and for agreeing to them

# Decisions followed up.
meetings-decision-title = تصمیم { $count }
meetings-decided = تازه‌ترین تصمیم‌ها
meetings-history = سرانجام آن
meetings-history-empty = هنوز چیزی گزارش نشده است.
meetings-report = گزارش پیشرفت
meetings-report-hint = همه آن را در همین صفحه می‌خوانند، با نام سازمان شما و بدون نام خودتان.
meetings-report-state = وضعیت کنونی
meetings-report-text = چه کاری انجام شد، یا چه چیزی مانع است
meetings-report-send = افزودن به تاریخچه

# Delegations.
meetings-delegations = هیئت‌ها
meetings-delegations-lead = این نام‌ها را تنها مدیران کشورهای شرکت‌کننده و میزبان می‌خوانند.
meetings-delegations-kept = این نام‌ها تا { $day } نگهداری می‌شوند.
meetings-delegations-forgotten = نام‌ها تا { $day } نگهداری شد و اکنون پاک شده است.
meetings-delegations-people = افراد ثبت‌شده: { $count }
meetings-delegate-head = رئیس هیئت
meetings-delegation-none = هنوز ثبت نشده است.
meetings-delegation-own = هیئت { $country }
meetings-delegates = چه کسانی می‌آیند
meetings-delegates-hint = نفر نخست رئیس هیئت است. ردیف‌های خالی نادیده گرفته می‌شوند؛ اگر همهٔ ردیف‌ها خالی باشند، هیئت پس گرفته می‌شود.
meetings-delegate-name = نام { $count }
meetings-delegate-office = سمت { $count }
meetings-delegate-what = نام
meetings-delegate-as = سمت
meetings-delegation-register = ثبت هیئت

# Minutes.
meetings-minutes = صورت‌جلسه
meetings-minutes-version = نسخهٔ { $count }
meetings-minutes-state-draft = در حال نگارش
meetings-minutes-state-proposed = نزد هیئت‌ها
meetings-minutes-state-published = منتشرشده
meetings-minutes-state-superseded = جایگزین‌شده
meetings-minutes-translated = این ترجمه است. از هیئت‌ها دربارهٔ متن زبان نخست پرسیده شده است.
meetings-minutes-published-on = منتشرشده در { $day }
meetings-minutes-by-decision = منتشرشده با آنکه همهٔ هیئت‌ها موافقت نکردند
meetings-minutes-begin = آغاز صورت‌جلسه
meetings-minutes-edit = نوشتن صورت‌جلسه
meetings-minutes-text = متن صورت‌جلسه
meetings-minutes-text-hint = در بندهای ساده، هر یک در سطری جدا.
meetings-minutes-languages = زبان‌های صورت‌جلسه
meetings-minutes-propose = ارائه به هیئت‌ها
meetings-minutes-propose-hint = از هر هیئت یک بار خواسته می‌شود که موافقت یا اعتراض کند. از آن پس متن تغییر نمی‌کند.
meetings-minutes-agreed = همهٔ هیئت‌ها موافقت کردند.
meetings-minutes-not-agreed = همهٔ هیئت‌ها موافقت نکرده‌اند. هر که اکنون آن را منتشر کند می‌گوید بر پایهٔ کدام تصمیم است و همه آن را می‌خوانند.
meetings-minutes-reason = بر پایهٔ کدام تصمیم
meetings-minutes-reason-hint = چه کسی تصمیم گرفت و چرا. این زیر صورت‌جلسه می‌آید.
meetings-minutes-publish = انتشار صورت‌جلسه
meetings-minutes-renew = آغاز نسخهٔ بعدی
meetings-minutes-renew-hint = نسخهٔ بعدی با همین متن آغاز می‌شود و از همهٔ هیئت‌ها دوباره پرسیده می‌شود.
meetings-minutes-correct-hint = این صورت‌جلسه تا انتشار نسخهٔ بعدی می‌ماند.
meetings-voices = پاسخ هیئت‌ها
meetings-stance = پاسخ
meetings-stance-none = هنوز پاسخی نیست
meetings-stance-agreed = موافق
meetings-stance-objected = معترض
meetings-stance-give = پاسخ از سوی هیئت شما
meetings-stance-give-agreed = با این صورت‌جلسه موافقیم
meetings-stance-give-objected = اعتراض داریم
meetings-stance-hint = به هر نسخه یک بار پاسخ داده می‌شود و پاسخ را نمی‌توان تغییر داد.
meetings-stance-send = فرستادن پاسخ
meetings-remark = چه چیزی باید تغییر کند
meetings-remark-hint = هر که اعتراض دارد آن را می‌نویسد. میزبان و هیئت‌های دیگر آن را می‌خوانند.

# On the desk.
meetings-desk-title = از نشست‌ها
meetings-desk-decision = برای اجرا
meetings-desk-minutes = صورت‌جلسه در انتظار پاسخ
meetings-desk-delegation = هیئت باید ثبت شود

# Notices. A day can be named in them as $due, the meeting as $title.
meetings-notice-given = اجرای تصمیمی بر عهدهٔ شماست
meetings-notice-given-text = سازمان شما باید تصمیمی از «{ $title }» را اجرا کند. مهلت: { $due }.
meetings-notice-no-day = روزی تعیین نشده است
meetings-notice-soon = سررسید تصمیمی نزدیک است
meetings-notice-soon-text = تصمیمی از «{ $title }» که سازمان شما اجرا می‌کند باید تا { $due } انجام شود.
meetings-notice-late = سررسید تصمیمی گذشته است
meetings-notice-late-text = تصمیمی از «{ $title }» که سازمان شما اجرا می‌کند باید تا { $due } انجام می‌شد.
meetings-notice-near = نشستی نزدیک است
meetings-notice-near-text = «{ $title }» در { $due } آغاز می‌شود.
meetings-notice-delegation = هیئتی باید ثبت شود
meetings-notice-delegation-text = «{ $title }» در { $due } آغاز می‌شود. کشور شما هنوز هیئت خود را ثبت نکرده است.
meetings-notice-asked = صورت‌جلسه در انتظار پاسخ هیئت شماست
meetings-notice-asked-text = از هیئت شما پرسیده می‌شود که آیا با صورت‌جلسهٔ «{ $title }» موافق است.
meetings-notice-objected = هیئتی به صورت‌جلسه اعتراض کرد
meetings-notice-objected-text = هیئتی به صورت‌جلسهٔ «{ $title }» اعتراض کرد. نوشتهٔ آن در صفحهٔ صورت‌جلسه است.
meetings-notice-agreed = صورت‌جلسه را می‌توان منتشر کرد
meetings-notice-agreed-text = همهٔ هیئت‌ها با صورت‌جلسهٔ «{ $title }» موافقت کردند. می‌توان آن را منتشر کرد.
meetings-notice-out = صورت‌جلسه منتشر شد
meetings-notice-out-text = اکنون همه صورت‌جلسهٔ «{ $title }» را می‌خوانند.

# What was done, and what cannot be.
meetings-flash-reported = به تاریخچه افزوده شد.
meetings-flash-delegation = هیئت ثبت شد.
meetings-flash-delegation-withdrawn = هیئت پس گرفته شد.
meetings-flash-minutes-proposed = از هیئت‌ها پرسیده شد.
meetings-flash-minutes-renewed = نسخهٔ بعدی آغاز شد.
meetings-flash-minutes-answered = پاسخ ثبت شد.
meetings-flash-minutes-published = صورت‌جلسه منتشر شد. اکنون همه آن را می‌خوانند.
meetings-conflict-delegations-over = نشست پایان یافته است.
meetings-conflict-delegations-draft = نشست هنوز منتشر نشده است.
meetings-conflict-minutes-early = صورت‌جلسه پس از آغاز نشست نوشته می‌شود.
meetings-conflict-minutes-stand = وضعیت صورت‌جلسه اجازهٔ این کار را نمی‌دهد. لطفاً دوباره آن را ببینید.
meetings-conflict-minutes-nobody = هیئتی نیست که از آن پرسیده شود.
meetings-conflict-minutes-open = همهٔ هیئت‌ها موافقت نکرده‌اند. لطفاً بگویید بر پایهٔ کدام تصمیم منتشر می‌شود.
meetings-conflict-minutes-answered = هیئت شما پیش‌تر پاسخ داده است.
meetings-conflict-minutes-not-asked = از هیئت شما دربارهٔ این صورت‌جلسه پرسیده نشده است.
meetings-error-delegate = لطفاً نام هر کسی را که می‌آید بنویسید.
meetings-error-report = لطفاً بنویسید چه کاری انجام شد یا چه چیزی مانع است.
meetings-error-minutes = لطفاً صورت‌جلسه را بنویسید.
meetings-error-stance = لطفاً انتخاب کنید که آیا هیئت شما موافق است.
meetings-error-remark = لطفاً بگویید چه چیزی باید تغییر کند.
