# Records between registers: what is sent, where a case stands, what can be done with it, and reasons.
# To be confirmed by a native reader: exchange-kind-n-rec (نسب کا اقرار), exchange-kind-n-div (فسخ نکاح),
# exchange-follow-up-s-rcp, exchange-step-reopen, exchange-step-supersede, exchange-state-shredded (تلف),
# exchange-refused-held (words for a legal hold), exchange-basis-chis02, exchange-basis-courtesy
# Also exchange-step-join-part, exchange-step-hold, exchange-step-lift-hold, exchange-refused-no-draft.
# Also exchange-step-tell-unopened, exchange-step-escalate (coordinator as رابطہ کار).
# Also exchange-step-reinstate.

# What begins a case.
exchange-kind-n-bir = پیدائش کی اطلاع
exchange-kind-n-mar = شادی کی اطلاع
exchange-kind-n-dth = وفات کی اطلاع
exchange-kind-n-div = طلاق یا فسخ نکاح کی اطلاع
exchange-kind-n-rec = بچے کے نسب کے اقرار کی اطلاع
exchange-kind-n-adp = گود لینے کی اطلاع
exchange-kind-n-nam = نام کی تبدیلی کی اطلاع
exchange-kind-n-nat = شہریت کی تبدیلی کی اطلاع
exchange-kind-n-cor = درست کیے گئے ریکارڈ کی اطلاع
exchange-kind-n-can = منسوخ کیے گئے ریکارڈ کی اطلاع
exchange-kind-q-ver = دستاویز کی تصدیق
exchange-kind-q-ext = مصدقہ نقل کی درخواست
exchange-kind-q-cap = شادی کی اہلیت کے بارے میں سوال
exchange-kind-q-lif = کسی شخص کے زندہ ہونے کے بارے میں سوال
exchange-kind-q-trc = ریکارڈ کی تلاش
exchange-kind-l-doc = خط یا دستاویز
exchange-kind-i-spc = دستاویز کا نمونہ
exchange-kind-i-alr = الرٹ

# What the two sides send each other on the way.
exchange-follow-up-s-rcp = ارسال کی رسید
exchange-follow-up-s-dlv = پہنچنے کی رسید
exchange-follow-up-s-opn = کھولے جانے کی رسید
exchange-follow-up-s-fwd = آگے بھیجا گیا
exchange-follow-up-s-spl = تقسیم کیا گیا
exchange-follow-up-s-clq = وضاحت کی درخواست
exchange-follow-up-s-cla = وضاحت
exchange-follow-up-s-due = بعد کی تاریخ تجویز کی گئی
exchange-follow-up-s-wdr = واپس لیا گیا
exchange-follow-up-s-rem = یاد دہانی
exchange-follow-up-s-dec = مسترد
exchange-follow-up-s-out = نتیجہ
exchange-follow-up-s-clo = بند کیا گیا
exchange-follow-up-a-ver = دستاویز کی تصدیق کا جواب
exchange-follow-up-a-ext = مصدقہ نقل
exchange-follow-up-a-cap = شادی کی اہلیت کے بارے میں جواب
exchange-follow-up-a-lif = کسی شخص کے زندہ ہونے کے بارے میں جواب
exchange-follow-up-a-trc = تلاش کا نتیجہ

# Where a case stands.
exchange-state-draft = مسودہ
exchange-state-to-release = جاری ہونے کا منتظر
exchange-state-sent = بھیجا گیا
exchange-state-delivered = پہنچ گیا
exchange-state-opened = کھولا گیا
exchange-state-accepted = قبول کیا گیا
exchange-state-awaiting-asker = سائل کا منتظر
exchange-state-answered = جواب دیا گیا
exchange-state-outcome-given = نتیجہ دیا گیا
exchange-state-declined = مسترد
exchange-state-withdrawn = واپس لیا گیا
exchange-state-closed = بند کیا گیا
exchange-state-shredded = تلف کیا گیا

# What can be done with it.
exchange-step-submit = جاری کرنے کے لیے بھیجیں
exchange-step-return = واپس کریں
exchange-step-release = جاری کریں
exchange-step-deliver = پہنچائیں
exchange-step-open = کھولیں
exchange-step-accept = قبول کریں
exchange-step-forward = آگے بھیجیں
exchange-step-split = تقسیم کریں
exchange-step-join-part = کسی حصے کا جواب شامل کریں
exchange-step-ask-clarification = وضاحت مانگیں
exchange-step-clarify = وضاحت کریں
exchange-step-propose-date = بعد کی تاریخ تجویز کریں
exchange-step-agree-date = بعد کی تاریخ منظور کریں
exchange-step-refuse-date = بعد کی تاریخ نامنظور کریں
exchange-step-decline = مسترد کریں
exchange-step-reopen = دوبارہ زیر کار لائیں
exchange-step-answer = جواب دیں
exchange-step-give-outcome = نتیجہ دیں
exchange-step-confirm-entry = اندراج کی تصدیق کریں
exchange-step-ask-about-answer = جواب کے بارے میں پوچھیں
exchange-step-close = بند کریں
exchange-step-close-unasked = تیس دن بعد بند کریں
exchange-step-withdraw = واپس لیں
exchange-step-supersede = اس کی جگہ دوسرا لائیں
exchange-step-reinstate = دوبارہ نافذ کریں
exchange-step-hold = تلف کرنے پر قانونی پابندی لگائیں
exchange-step-lift-hold = تلف کرنے پر قانونی پابندی ہٹائیں
exchange-step-order-erasure = تلف کرنے کا حکم دیں
exchange-step-erase = تلف کریں
exchange-step-expire = محفوظ رکھنے کی مدت کے بعد تلف کریں
exchange-step-remind = وصول کنندہ کو یاد دہانی کرائیں
exchange-step-tell-unopened = بتائیں کہ اسے کسی نے نہیں کھولا
exchange-step-escalate = رابطہ کاروں کو بتائیں کہ تاخیر ہو گئی ہے

# Why a step is not taken.
exchange-refused-state = معاملہ ایسی حالت میں نہیں کہ یہ کیا جا سکے۔ شاید کوئی اور پہلے کر چکا ہو؛ براہ کرم اسے دوبارہ پڑھیں۔
exchange-refused-family = اس قسم کے پیغام کے ساتھ یہ نہیں کیا جا سکتا۔
exchange-refused-duty = یہ کام کسی اور کو کرنا ہے۔
exchange-refused-no-draft = ایسا کوئی مسودہ نہیں جسے جاری کیا جا سکے۔
exchange-refused-own-work = جس نے مسودہ لکھا وہ اسے جاری نہیں کر سکتا۔
exchange-refused-proposal = ایک وقت میں بعد کی ایک ہی تاریخ تجویز ہو سکتی ہے، اور صرف وہی منظور یا نامنظور کی جا سکتی ہے۔
exchange-refused-open-parts = اس کے کچھ حصے دوسروں کو دیے گئے ہیں اور ان کا جواب ابھی نہیں آیا۔
exchange-refused-answered = اس کا جواب پہلے دیا جا چکا ہے، اب اسے مسترد نہیں کیا جا سکتا۔
exchange-refused-held = اسے تلف کرنے پر قانونی پابندی ہے، یا ایسی کوئی پابندی نہیں جو ہٹائی جا سکے۔
exchange-refused-early = اس کا وقت ابھی نہیں آیا۔
exchange-refused-order = تلف کرنے کا حکم ایک شخص دیتا ہے اور دوسرا اس سے اتفاق کرتا ہے۔

# On what it rests, why, and how pressing it is.
exchange-basis-minsk93-12 = منسک کنونشن 1993، آرٹیکل 12
exchange-basis-chis02 = کیشیناؤ کنونشن 2002
exchange-basis-iccs-3 = ICCS کنونشن نمبر 3
exchange-basis-iccs-16 = ICCS کنونشن نمبر 16
exchange-basis-iccs-26 = ICCS کنونشن نمبر 26
exchange-basis-iccs-34 = ICCS کنونشن نمبر 34
exchange-basis-bilat = دونوں ریاستوں کا معاہدہ
exchange-basis-courtesy = رجسٹریشن اداروں کے درمیان خیر سگالی
exchange-purpose-register-update = رجسٹر کو تازہ کرنا
exchange-purpose-verification = دستاویز کی تصدیق
exchange-purpose-marriage = شادی
exchange-purpose-pension = پنشن
exchange-purpose-nationality = شہریت
exchange-purpose-court = عدالتی کارروائی
exchange-purpose-other = کوئی اور مقصد
exchange-urgency-routine = معمول کا
exchange-urgency-urgent-child = فوری: ایک بچہ اس کا منتظر ہے
exchange-urgency-urgent-medical = فوری: علاج
exchange-urgency-urgent-burial = فوری: تدفین
exchange-urgency-urgent-travel = فوری: سفر
exchange-sensitivity-common = تمام ریاستوں میں مشترک، عوامی
exchange-sensitivity-protected = تمام ریاستوں میں مشترک، زیر تحفظ
exchange-sensitivity-national = ایک ریاست کا
exchange-sensitivity-notes = بعد کے حواشی
exchange-sensitivity-adoption = گود لینا
exchange-sensitivity-protected-person = زیر تحفظ شخص

# Why a document is doubted, and what was found.
exchange-doubt-signature = دستخط
exchange-doubt-signer = دستخط کنندہ کا اختیار
exchange-doubt-seal = مہر
exchange-doubt-altered = رد و بدل
exchange-doubt-content = مندرجات
exchange-doubt-unknown-model = نامعلوم فارم
exchange-doubt-other = کوئی اور وجہ
exchange-result-genuine = اصلی، اور مندرجات درست ہیں
exchange-result-genuine-but-amended = اصلی، مگر بعد میں ریکارڈ میں ترمیم ہوئی
exchange-result-content-differs = مندرجات ریکارڈ سے مختلف ہیں
exchange-result-not-issued = یہ کبھی جاری نہیں ہوئی
exchange-result-forged-or-altered = جعلی یا رد و بدل شدہ
exchange-result-cancelled = منسوخ شدہ
exchange-result-not-found = ایسا کوئی ریکارڈ نہیں ملا
exchange-result-cannot-tell = معلوم نہیں ہو سکتا

# What became of a notice, and reasons.
exchange-outcome-entered = رجسٹر میں درج کیا گیا
exchange-outcome-noted-only = علم میں لایا گیا
exchange-outcome-not-ours = ہمارے کسی شخص سے متعلق نہیں
exchange-outcome-person-not-found = شخص نہیں ملا
exchange-outcome-already-known = پہلے سے معلوم ہے
exchange-outcome-differs = رجسٹر میں کچھ اور درج ہے
exchange-decline-not-competent = کوئی اور ادارہ مجاز ہے
exchange-decline-not-allowed = قانون اس کی اجازت نہیں دیتا
exchange-decline-too-little = معلومات اتنی کم ہیں کہ کچھ نہیں مل سکتا
exchange-decline-repeated = پہلے پوچھا گیا اور جواب دیا جا چکا ہے
exchange-decline-purpose = کوئی جائز مقصد نہیں
exchange-decline-other = کوئی اور وجہ
exchange-extension-archive = ریکارڈ آرکائیو میں ہے
exchange-extension-other-office = کسی اور دفتر سے پوچھنا ہے
exchange-extension-decision = کسی عدالت یا ادارے کو فیصلہ کرنا ہے
exchange-extension-reconstruction = خراب یا گم شدہ ریکارڈ دوبارہ تیار کیے جا رہے ہیں
exchange-extension-other = کوئی اور وجہ
exchange-withdrawal-mistake = غلطی سے بھیجا گیا
exchange-withdrawal-wrong-receiver = غلط ادارے کو بھیجا گیا
exchange-withdrawal-not-needed = اب ضرورت نہیں رہی
exchange-withdrawal-other = کوئی اور وجہ
exchange-document-letter = خط
exchange-document-law = قانون یا ضابطہ
exchange-document-form = فارم
exchange-document-report = رپورٹ
exchange-document-statistics = اعداد و شمار
exchange-document-draft-agreement = معاہدے کا مسودہ
exchange-document-minutes = روداد
exchange-document-other = کوئی اور دستاویز
