# Records between registers: what is sent, where a case stands, what can be done with it, and reasons.
# To be confirmed by a native reader: exchange-step-release, exchange-state-to-release (release of a message as تأیید
# ارسال, since انتشار would say that it is made public), exchange-refused-state (case as مکاتبه, since پرونده is a
# file here), exchange-kind-q-ver, exchange-kind-n-rec, exchange-state-shredded, exchange-refused-held,
# exchange-basis-courtesy, exchange-outcome-not-ours, exchange-doubt-unknown-model.
# Also exchange-step-join-part, exchange-step-hold, exchange-step-lift-hold, exchange-refused-no-draft.
# Also exchange-step-tell-unopened, exchange-step-escalate (coordinator as هماهنگ‌کننده).
# Also exchange-step-reinstate.

# What begins a case.
exchange-kind-n-bir = اعلام ولادت
exchange-kind-n-mar = اعلام ازدواج
exchange-kind-n-dth = اعلام وفات
exchange-kind-n-div = اعلام طلاق یا فسخ نکاح
exchange-kind-n-rec = اعلام اقرار به نسب فرزند
exchange-kind-n-adp = اعلام فرزندخواندگی
exchange-kind-n-nam = اعلام تغییر نام
exchange-kind-n-nat = اعلام تغییر تابعیت
exchange-kind-n-cor = اعلام اصلاح سند سجلی
exchange-kind-n-can = اعلام ابطال سند سجلی
exchange-kind-q-ver = استعلام اصالت و صحت سند
exchange-kind-q-ext = درخواست رونوشت
exchange-kind-q-cap = پرسش دربارهٔ اهلیت ازدواج
exchange-kind-q-lif = پرسش دربارهٔ در قید حیات بودن شخص
exchange-kind-q-trc = جستجوی سند سجلی
exchange-kind-l-doc = نامه یا سند
exchange-kind-i-spc = نمونهٔ سند
exchange-kind-i-alr = هشدار

# What the two sides send each other on the way.
exchange-follow-up-s-rcp = رسید ارسال
exchange-follow-up-s-dlv = رسید تحویل
exchange-follow-up-s-opn = رسید باز شدن
exchange-follow-up-s-fwd = ارجاع شد
exchange-follow-up-s-spl = به چند بخش تقسیم شد
exchange-follow-up-s-clq = درخواست توضیح
exchange-follow-up-s-cla = توضیح
exchange-follow-up-s-due = تاریخ دیرتری پیشنهاد شد
exchange-follow-up-s-wdr = پس گرفته شد
exchange-follow-up-s-rem = یادآوری
exchange-follow-up-s-dec = رد شد
exchange-follow-up-s-out = نتیجه
exchange-follow-up-s-clo = بسته شد
exchange-follow-up-a-ver = پاسخ استعلام سند
exchange-follow-up-a-ext = رونوشت
exchange-follow-up-a-cap = پاسخ دربارهٔ اهلیت ازدواج
exchange-follow-up-a-lif = پاسخ دربارهٔ در قید حیات بودن شخص
exchange-follow-up-a-trc = نتیجهٔ جستجو

# Where a case stands.
exchange-state-draft = پیش‌نویس
exchange-state-to-release = در انتظار تأیید ارسال
exchange-state-sent = ارسال‌شده
exchange-state-delivered = تحویل‌شده
exchange-state-opened = بازشده
exchange-state-accepted = پذیرفته‌شده
exchange-state-awaiting-asker = در انتظار پرسش‌کننده
exchange-state-answered = پاسخ‌داده‌شده
exchange-state-outcome-given = نتیجه اعلام شده
exchange-state-declined = ردشده
exchange-state-withdrawn = پس‌گرفته‌شده
exchange-state-closed = بسته‌شده
exchange-state-shredded = امحاشده

# What can be done with it.
exchange-step-submit = درخواست تأیید ارسال
exchange-step-return = بازگرداندن
exchange-step-release = تأیید ارسال
exchange-step-deliver = تحویل
exchange-step-open = باز کردن
exchange-step-accept = پذیرفتن
exchange-step-forward = ارجاع
exchange-step-split = تقسیم به بخش‌ها
exchange-step-join-part = افزودن پاسخ یک بخش
exchange-step-ask-clarification = درخواست توضیح
exchange-step-clarify = توضیح دادن
exchange-step-propose-date = پیشنهاد تاریخ دیرتر
exchange-step-agree-date = موافقت با تاریخ دیرتر
exchange-step-refuse-date = مخالفت با تاریخ دیرتر
exchange-step-decline = رد کردن
exchange-step-reopen = باز کردن دوباره
exchange-step-answer = پاسخ
exchange-step-give-outcome = اعلام نتیجه
exchange-step-confirm-entry = تأیید ثبت
exchange-step-ask-about-answer = پرسش دربارهٔ پاسخ
exchange-step-close = بستن
exchange-step-close-unasked = بستن پس از سی روز
exchange-step-withdraw = پس گرفتن
exchange-step-supersede = جایگزین کردن
exchange-step-reinstate = معتبر کردن دوباره
exchange-step-hold = مشمول الزام قانونی نگهداری کردن
exchange-step-lift-hold = برداشتن الزام قانونی نگهداری
exchange-step-order-erasure = دستور امحا
exchange-step-erase = امحا
exchange-step-expire = امحا پس از پایان مدت نگهداری
exchange-step-remind = یادآوری به گیرنده
exchange-step-tell-unopened = خبر دادن از باز نشدن آن
exchange-step-escalate = خبر دادن از گذشتن سررسید به هماهنگ‌کنندگان

# Why a step is not taken.
exchange-refused-state = وضعیت کنونی این مکاتبه اجازهٔ این کار را نمی‌دهد. شاید کسی زودتر اقدام کرده باشد؛ لطفاً آن را دوباره بخوانید.
exchange-refused-family = این کار با پیامی از این نوع ممکن نیست.
exchange-refused-duty = این کار بر عهدهٔ شخص دیگری است.
exchange-refused-no-draft = پیش‌نویسی نیست که بتوان ارسال آن را تأیید کرد.
exchange-refused-own-work = کسی که پیش‌نویس را نوشته است، نمی‌تواند ارسال آن را تأیید کند.
exchange-refused-proposal = هر بار تنها یک تاریخ دیرتر پیشنهاد می‌شود و تنها با همان می‌توان موافقت یا مخالفت کرد.
exchange-refused-open-parts = بخش‌هایی از آن به دیگران سپرده شده و هنوز پاسخ داده نشده است.
exchange-refused-answered = پیش‌تر پاسخ داده شده است و دیگر نمی‌توان آن را رد کرد.
exchange-refused-held = مشمول الزام قانونی نگهداری است، یا الزامی ندارد که بتوان آن را برداشت.
exchange-refused-early = هنوز زمان آن نرسیده است.
exchange-refused-order = یک نفر دستور امحا می‌دهد و نفر دیگر با آن موافقت می‌کند.

# On what it rests, why, and how pressing it is.
exchange-basis-minsk93-12 = کنوانسیون مینسک ۱۹۹۳، مادهٔ ۱۲
exchange-basis-chis02 = کنوانسیون کیشیناو ۲۰۰۲
exchange-basis-iccs-3 = کنوانسیون شمارهٔ ۳ ICCS
exchange-basis-iccs-16 = کنوانسیون شمارهٔ ۱۶ ICCS
exchange-basis-iccs-26 = کنوانسیون شمارهٔ ۲۶ ICCS
exchange-basis-iccs-34 = کنوانسیون شمارهٔ ۳۴ ICCS
exchange-basis-bilat = موافقت‌نامهٔ دو کشور
exchange-basis-courtesy = نزاکت متقابل سازمان‌های ثبت احوال
exchange-purpose-register-update = روزآمد کردن دفتر ثبت
exchange-purpose-verification = بررسی اصالت و صحت سند
exchange-purpose-marriage = ازدواج
exchange-purpose-pension = مستمری
exchange-purpose-nationality = تابعیت
exchange-purpose-court = رسیدگی قضایی
exchange-purpose-other = هدف دیگر
exchange-urgency-routine = عادی
exchange-urgency-urgent-child = فوری: کودکی در انتظار آن است
exchange-urgency-urgent-medical = فوری: درمان پزشکی
exchange-urgency-urgent-burial = فوری: خاک‌سپاری
exchange-urgency-urgent-travel = فوری: سفر
exchange-sensitivity-common = مشترک میان همهٔ کشورها، عمومی
exchange-sensitivity-protected = مشترک میان همهٔ کشورها، محافظت‌شده
exchange-sensitivity-national = ویژهٔ یک کشور
exchange-sensitivity-notes = ملاحظات بعدی
exchange-sensitivity-adoption = فرزندخواندگی
exchange-sensitivity-protected-person = شخص تحت حمایت

# Why a document is doubted, and what was found.
exchange-doubt-signature = امضا
exchange-doubt-signer = صلاحیت امضاکننده
exchange-doubt-seal = مهر
exchange-doubt-altered = تغییرداده‌شده
exchange-doubt-content = محتوا
exchange-doubt-unknown-model = شکل ناشناختهٔ سند
exchange-doubt-other = دلیل دیگر
exchange-result-genuine = اصل است و مندرجات آن درست است
exchange-result-genuine-but-amended = اصل است، ولی سند سجلی پس از صدور آن اصلاح شده است
exchange-result-content-differs = مندرجات آن با سند سجلی تفاوت دارد
exchange-result-not-issued = هرگز صادر نشده است
exchange-result-forged-or-altered = جعلی یا تغییرداده‌شده
exchange-result-cancelled = باطل‌شده
exchange-result-not-found = چنین سند سجلی یافت نشد
exchange-result-cannot-tell = نمی‌توان اظهار نظر کرد

# What became of a notice, and reasons.
exchange-outcome-entered = در دفتر ثبت وارد شد
exchange-outcome-noted-only = ملاحظه شد
exchange-outcome-not-ours = به هیچ‌یک از ثبت‌شدگان ما مربوط نیست
exchange-outcome-person-not-found = شخص یافت نشد
exchange-outcome-already-known = از پیش معلوم بود
exchange-outcome-differs = دفتر ثبت چیز دیگری می‌گوید
exchange-decline-not-competent = مرجع دیگری صلاحیت دارد
exchange-decline-not-allowed = قانون اجازه نمی‌دهد
exchange-decline-too-little = اطلاعات داده‌شده برای یافتن چیزی کافی نیست
exchange-decline-repeated = پیش‌تر پرسیده و پاسخ داده شده است
exchange-decline-purpose = هدف مشروعی ندارد
exchange-decline-other = دلیل دیگر
exchange-extension-archive = سند سجلی در بایگانی است
exchange-extension-other-office = باید از ادارهٔ دیگری پرسیده شود
exchange-extension-decision = باید دادگاه یا مرجعی تصمیم بگیرد
exchange-extension-reconstruction = اسناد آسیب‌دیده یا مفقود در حال بازسازی است
exchange-extension-other = دلیل دیگر
exchange-withdrawal-mistake = به اشتباه ارسال شده است
exchange-withdrawal-wrong-receiver = به سازمان نادرست ارسال شده است
exchange-withdrawal-not-needed = دیگر لازم نیست
exchange-withdrawal-other = دلیل دیگر
exchange-document-letter = نامه
exchange-document-law = قانون یا مقررات
exchange-document-form = فرم
exchange-document-report = گزارش
exchange-document-statistics = آمار
exchange-document-draft-agreement = پیش‌نویس موافقت‌نامه
exchange-document-minutes = صورت‌جلسه
exchange-document-other = سند دیگر
