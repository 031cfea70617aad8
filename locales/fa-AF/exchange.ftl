# Records between registers: what is sent, where a case stands, what can be done with it, and reasons.
# To be confirmed by a native reader: exchange-step-release, exchange-state-to-release (release of a message as تأیید
# ارسال, since نشر would say that it is made public), exchange-refused-state (case as دوسیه), exchange-kind-n-bir
# (notice as اطلاعیه), exchange-kind-q-ver, exchange-state-shredded, exchange-refused-held, exchange-basis-courtesy,
# exchange-outcome-not-ours, exchange-doubt-unknown-model.
# Also exchange-step-join-part, exchange-step-hold, exchange-step-lift-hold, exchange-refused-no-draft.
# Also exchange-step-tell-unopened, exchange-step-escalate (coordinator as هماهنگ‌کننده).
# Also exchange-step-reinstate.

# What begins a case.
exchange-kind-n-bir = اطلاعیهٔ ولادت
exchange-kind-n-mar = اطلاعیهٔ ازدواج
exchange-kind-n-dth = اطلاعیهٔ وفات
exchange-kind-n-div = اطلاعیهٔ طلاق یا فسخ نکاح
exchange-kind-n-rec = اطلاعیهٔ اقرار به نسب فرزند
exchange-kind-n-adp = اطلاعیهٔ فرزندخواندگی
exchange-kind-n-nam = اطلاعیهٔ تغییر نام
exchange-kind-n-nat = اطلاعیهٔ تغییر تابعیت
exchange-kind-n-cor = اطلاعیهٔ اصلاح سند ثبت
exchange-kind-n-can = اطلاعیهٔ ابطال سند ثبت
exchange-kind-q-ver = استعلام اصالت و صحت سند
exchange-kind-q-ext = درخواست نقل
exchange-kind-q-cap = سوال دربارهٔ اهلیت ازدواج
exchange-kind-q-lif = سوال دربارهٔ در قید حیات بودن شخص
exchange-kind-q-trc = جستجوی سند ثبت
exchange-kind-l-doc = مکتوب یا سند
exchange-kind-i-spc = نمونهٔ سند
exchange-kind-i-alr = هشدار

# What the two sides send each other on the way.
exchange-follow-up-s-rcp = رسید ارسال
exchange-follow-up-s-dlv = رسید تحویل
exchange-follow-up-s-opn = رسید باز شدن
exchange-follow-up-s-fwd = ارجاع شد
exchange-follow-up-s-spl = به چند بخش تقسیم شد
exchange-follow-up-s-clq = درخواست وضاحت
exchange-follow-up-s-cla = وضاحت
exchange-follow-up-s-due = تاریخ بعدتری پیشنهاد شد
exchange-follow-up-s-wdr = پس گرفته شد
exchange-follow-up-s-rem = یادآوری
exchange-follow-up-s-dec = رد شد
exchange-follow-up-s-out = نتیجه
exchange-follow-up-s-clo = بسته شد
exchange-follow-up-a-ver = جواب استعلام سند
exchange-follow-up-a-ext = نقل
exchange-follow-up-a-cap = جواب دربارهٔ اهلیت ازدواج
exchange-follow-up-a-lif = جواب دربارهٔ در قید حیات بودن شخص
exchange-follow-up-a-trc = نتیجهٔ جستجو

# Where a case stands.
exchange-state-draft = مسوده
exchange-state-to-release = در انتظار تأیید ارسال
exchange-state-sent = ارسال‌شده
exchange-state-delivered = تحویل‌شده
exchange-state-opened = بازشده
exchange-state-accepted = پذیرفته‌شده
exchange-state-awaiting-asker = در انتظار سوال‌کننده
exchange-state-answered = جواب‌داده‌شده
exchange-state-outcome-given = نتیجه اعلام شده
exchange-state-declined = ردشده
exchange-state-withdrawn = پس‌گرفته‌شده
exchange-state-closed = بسته‌شده
exchange-state-shredded = محوشده

# What can be done with it.
exchange-step-submit = درخواست تأیید ارسال
exchange-step-return = بازگرداندن
exchange-step-release = تأیید ارسال
exchange-step-deliver = تحویل
exchange-step-open = باز کردن
exchange-step-accept = پذیرفتن
exchange-step-forward = ارجاع
exchange-step-split = تقسیم به بخش‌ها
exchange-step-join-part = اضافه کردن جواب یک بخش
exchange-step-ask-clarification = درخواست وضاحت
exchange-step-clarify = وضاحت دادن
exchange-step-propose-date = پیشنهاد تاریخ بعدتر
exchange-step-agree-date = موافقت با تاریخ بعدتر
exchange-step-refuse-date = مخالفت با تاریخ بعدتر
exchange-step-decline = رد کردن
exchange-step-reopen = باز کردن دوباره
exchange-step-answer = جواب
exchange-step-give-outcome = اعلام نتیجه
exchange-step-confirm-entry = تأیید ثبت
exchange-step-ask-about-answer = سوال دربارهٔ جواب
exchange-step-close = بستن
exchange-step-close-unasked = بستن بعد از سی روز
exchange-step-withdraw = پس گرفتن
exchange-step-supersede = جایگزین کردن
exchange-step-reinstate = دوباره معتبر ساختن
exchange-step-hold = تابع حکم قانونی نگهداری ساختن
exchange-step-lift-hold = برداشتن حکم قانونی نگهداری
exchange-step-order-erasure = دادن امر محو
exchange-step-erase = محو کردن
exchange-step-expire = محو بعد از ختم مدت نگهداری
exchange-step-remind = یادآوری به دریافت‌کننده
exchange-step-tell-unopened = خبر دادن از باز نشدن آن
exchange-step-escalate = خبر دادن از تأخیر به هماهنگ‌کنندگان

# Why a step is not taken.
exchange-refused-state = حالت فعلی این دوسیه اجازهٔ این کار را نمی‌دهد. شاید کسی زودتر اقدام کرده باشد؛ لطفاً آن را دوباره بخوانید.
exchange-refused-family = این کار با پیامی از این نوع ممکن نیست.
exchange-refused-duty = این کار به عهدهٔ شخص دیگری است.
exchange-refused-no-draft = مسوده‌ای نیست که ارسال آن تأیید شده بتواند.
exchange-refused-own-work = کسی که مسوده را نوشته است، ارسال آن را تأیید کرده نمی‌تواند.
exchange-refused-proposal = هر بار تنها یک تاریخ بعدتر پیشنهاد می‌شود و تنها همان را می‌توان قبول یا رد کرد.
exchange-refused-open-parts = بخش‌هایی از آن به دیگران سپرده شده و هنوز جواب داده نشده است.
exchange-refused-answered = قبلاً جواب داده شده است و دیگر رد شده نمی‌تواند.
exchange-refused-held = تابع حکم قانونی نگهداری است، یا حکمی ندارد که برداشته شده بتواند.
exchange-refused-early = هنوز وقت آن نرسیده است.
exchange-refused-order = یک نفر امر محو را می‌دهد و نفر دیگر با آن موافقت می‌کند.

# On what it rests, why, and how pressing it is.
exchange-basis-minsk93-12 = کنوانسیون مینسک ۱۹۹۳، مادهٔ ۱۲
exchange-basis-chis02 = کنوانسیون کیشیناو ۲۰۰۲
exchange-basis-iccs-3 = کنوانسیون شمارهٔ ۳ ICCS
exchange-basis-iccs-16 = کنوانسیون شمارهٔ ۱۶ ICCS
exchange-basis-iccs-26 = کنوانسیون شمارهٔ ۲۶ ICCS
exchange-basis-iccs-34 = کنوانسیون شمارهٔ ۳۴ ICCS
exchange-basis-bilat = موافقت‌نامهٔ دو کشور
exchange-basis-courtesy = نزاکت متقابل ادارات ثبت احوال نفوس
exchange-purpose-register-update = به‌روز کردن کتاب ثبت
exchange-purpose-verification = بررسی اصالت و صحت سند
exchange-purpose-marriage = ازدواج
exchange-purpose-pension = تقاعد
exchange-purpose-nationality = تابعیت
exchange-purpose-court = رسیدگی محکمه
exchange-purpose-other = هدف دیگر
exchange-urgency-routine = عادی
exchange-urgency-urgent-child = فوری: طفلی در انتظار آن است
exchange-urgency-urgent-medical = فوری: تداوی
exchange-urgency-urgent-burial = فوری: تدفین
exchange-urgency-urgent-travel = فوری: سفر
exchange-sensitivity-common = مشترک میان تمام کشورها، عمومی
exchange-sensitivity-protected = مشترک میان تمام کشورها، حفاظت‌شده
exchange-sensitivity-national = خاص یک کشور
exchange-sensitivity-notes = ملاحظات بعدی
exchange-sensitivity-adoption = فرزندخواندگی
exchange-sensitivity-protected-person = شخص تحت حفاظت

# Why a document is doubted, and what was found.
exchange-doubt-signature = امضا
exchange-doubt-signer = صلاحیت امضاکننده
exchange-doubt-seal = مهر
exchange-doubt-altered = تغییرداده‌شده
exchange-doubt-content = محتوا
exchange-doubt-unknown-model = شکل ناشناختهٔ سند
exchange-doubt-other = دلیل دیگر
exchange-result-genuine = اصلی است و مندرجات آن درست است
exchange-result-genuine-but-amended = اصلی است، ولی سند ثبت بعد از صدور آن اصلاح شده است
exchange-result-content-differs = مندرجات آن با سند ثبت تفاوت دارد
exchange-result-not-issued = هیچ‌گاه صادر نشده است
exchange-result-forged-or-altered = جعلی یا تغییرداده‌شده
exchange-result-cancelled = باطل‌شده
exchange-result-not-found = چنین سند ثبت پیدا نشد
exchange-result-cannot-tell = نمی‌توان اظهار نظر کرد

# What became of a notice, and reasons.
exchange-outcome-entered = در کتاب ثبت درج شد
exchange-outcome-noted-only = ملاحظه شد
exchange-outcome-not-ours = به هیچ‌یک از اشخاص ثبت‌شدهٔ ما مربوط نیست
exchange-outcome-person-not-found = شخص پیدا نشد
exchange-outcome-already-known = از قبل معلوم بود
exchange-outcome-differs = کتاب ثبت چیز دیگری می‌گوید
exchange-decline-not-competent = مرجع دیگری صلاحیت دارد
exchange-decline-not-allowed = قانون اجازه نمی‌دهد
exchange-decline-too-little = معلومات داده‌شده برای پیدا کردن چیزی کافی نیست
exchange-decline-repeated = قبلاً پرسیده و جواب داده شده است
exchange-decline-purpose = هدف مشروع ندارد
exchange-decline-other = دلیل دیگر
exchange-extension-archive = سند ثبت در آرشیف است
exchange-extension-other-office = باید از دفتر دیگری پرسیده شود
exchange-extension-decision = باید محکمه یا مرجعی تصمیم بگیرد
exchange-extension-reconstruction = اسناد آسیب‌دیده یا مفقود در حال بازسازی است
exchange-extension-other = دلیل دیگر
exchange-withdrawal-mistake = به اشتباه ارسال شده است
exchange-withdrawal-wrong-receiver = به ادارهٔ نادرست ارسال شده است
exchange-withdrawal-not-needed = دیگر لازم نیست
exchange-withdrawal-other = دلیل دیگر
exchange-document-letter = مکتوب
exchange-document-law = قانون یا مقرره
exchange-document-form = فورم
exchange-document-report = گزارش
exchange-document-statistics = احصائیه
exchange-document-draft-agreement = مسودهٔ موافقت‌نامه
exchange-document-minutes = صورت‌جلسه
exchange-document-other = سند دیگر
