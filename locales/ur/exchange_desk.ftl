# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: exchange-title (the glossary's word for the exchange of records, for letters too),
# exchange-receipt-content (commitment as پابند عدد), exchange-receipt-lead (the log under everything as the log in which
# every deed leaves a trace), exchange-form-sensitivity, exchange-officer, exchange-sealed, exchange-paused,
# exchange-grade-*, exchange-receipt-submission-*, exchange-receipt-reopening, exchange-notice-to-release.
# Also exchange-notice-to-erase, exchange-erasure-ordered, exchange-erasures-lead (coordinator as رابطہ کار),
# exchange-erasures, exchange-erasure-by, exchange-superseded, exchange-part-lead, exchange-related-newer,
# exchange-related-older, exchange-related-copy, exchange-related-whole.
# Also exchange-contradicted, exchange-contradicted-lead, exchange-contradicted-sent, exchange-contradicted-came.
# Also exchange-find-hint, exchange-receipt-picture, exchange-receipt-picture-says, exchange-receipt-digest,
# exchange-conflict-pending.
# Also exchange-left-working, exchange-left-days, exchange-waits-for-you, exchange-waits-for.
# To be confirmed as well: exchange-nobody-releases, exchange-notice-nobody*.

exchange-title = ریکارڈ کا تبادلہ
exchange-lead = دس ریاستوں کے رجسٹریشن اداروں کے درمیان اطلاعات، سوالات اور خطوط۔ ہر قدم کی ایک رسید بنتی ہے جس سے کوئی فریق انکار نہیں کر سکتا۔
exchange-new = نیا پیغام شروع کریں
exchange-shelves = معاملات کی فہرستیں
exchange-shelf-waiting = ہمارے منتظر
exchange-shelf-received = موصول شدہ
exchange-shelf-sent = بھیجے گئے
exchange-shelf-drafts = مسودے
exchange-find = معاملہ تلاش کریں
exchange-find-hint = معاملہ نمبر، کسی بھی رسم الخط میں نام، یا دستاویز کا نمبر۔ صرف آپ کے اپنے ادارے کے معاملات ملتے ہیں۔
exchange-show = دکھائیں
exchange-empty = یہاں کوئی معاملہ نہیں
exchange-empty-advice = جو کچھ آتا ہے وہ جواب کی آخری تاریخ کے ساتھ یہاں نظر آتا ہے۔
exchange-nothing-found = آپ کے ادارے کا کوئی معاملہ اس سے میل نہیں کھاتا۔
exchange-count = { $count ->
    [one] { $count } معاملہ
   *[other] { $count } معاملات
}
exchange-grade-name = نام جیسا لکھا ہے
exchange-grade-sound = آواز میں یکساں
exchange-grade-part = نام کا ایک حصہ
exchange-candidates = ممکن ہے ان میں سے کوئی مراد ہو۔ یہ وہی شخص ہے یا نہیں، اس کا فیصلہ صرف وہ افسر کرتا ہے جو ریکارڈ کا موازنہ کرے۔
exchange-due = { $day } تک جواب دینا ہے
exchange-overdue = { $day } سے تاخیر شدہ
exchange-left-working = { $count ->
    [0] آج آخری دن ہے
    [one] کام کا ایک دن باقی ہے
   *[other] کام کے { $count } دن باقی ہیں
}
exchange-left-days = { $count ->
    [0] آج آخری دن ہے
    [one] ایک دن باقی ہے
   *[other] { $count } دن باقی ہیں
}
exchange-waits-for-you = آپ کا انتظار ہے
exchange-waits-for = { $country } کا انتظار ہے
exchange-each-reading = ہر بار پڑھنے کا اندراج ہوتا ہے۔
exchange-paused = { $day } سے مہلت کا شمار رکا ہوا ہے
exchange-proposed = بعد کی تاریخ تجویز کی گئی: { $day }
exchange-more = پرانے معاملات

# Begin.
exchange-new-lead = پہلے بتائیں کہ یہ کیا ہے اور کس کے لیے ہے۔ آپ کے ادارے سے باہر کوئی مسودہ نہیں دیکھتا۔
exchange-form-kind = پیغام کی قسم
exchange-form-receiver = وصول کنندہ
exchange-form-others = دیگر وصول کنندگان
exchange-form-others-hint = ہر وصول کنندہ کا اپنا الگ معاملہ ہوتا ہے اور وہ خود جواب دیتا ہے۔ سوال صرف ایک وصول کنندہ کو بھیجا جاتا ہے۔
exchange-form-office = جس دفتر کو آگے بھیجنا ہے
exchange-form-basis = قانونی بنیاد
exchange-form-basis-hint = جہاں دونوں ریاستیں منسک کنونشن کی فریق ہوں، وہاں اس کا آرٹیکل 12 لاگو ہو سکتا ہے۔ یہ صرف اشارہ ہے، قانون نہیں: آپ کا قانونی شعبہ اس کی تصدیق کرتا ہے۔
exchange-form-purpose = مقصد
exchange-form-urgency = فوری نوعیت
exchange-form-sensitivity = حساسیت کا درجہ
exchange-form-begin = مسودہ شروع کریں
exchange-error-choose = براہ کرم فہرست میں سے ایک منتخب کریں۔
exchange-error-one-receiver = سوال صرف ایک وصول کنندہ کو بھیجا جاتا ہے۔

# A case.
exchange-disclaimer = اس پیغام کو بھیجنے یا وصول کرنے سے نہ کوئی شہریت تسلیم ہوتی ہے، نہ کسی شادی کا قانوناً درست ہونا۔
exchange-from = ارسال کنندہ
exchange-to = وصول کنندہ
exchange-officer = معاملے کا افسر
exchange-case-facts = اس معاملے کے بارے میں
exchange-conversation = جو کچھ کہا اور کیا گیا
exchange-what-next = آپ کیا کر سکتے ہیں
exchange-nothing-next = یہاں کوئی کام آپ کا منتظر نہیں۔
exchange-by-portal = پورٹل
exchange-sealed = کھولے جانے تک مہر بند ہے۔ کھولنے کا اندراج ہوتا ہے اور ارسال کنندہ کو رسید ملتی ہے۔
exchange-destroyed = اس پیغام کی کلید تلف کر دی گئی ہے؛ صرف رسیدیں باقی ہیں۔
exchange-continue = لکھنا جاری رکھیں
exchange-own-work = اس میں آپ نے بھی لکھا ہے، اس لیے اسے کوئی اور جاری کرے گا۔
exchange-nobody-releases = آپ کے ادارے میں کوئی اسے جاری نہیں کر سکتا: اسے افسر اور جائزہ کار دونوں ہونا چاہیے اور اس نے اس میں کچھ نہ لکھا ہو۔ آپ کے ملک کے منتظمین کسی کو مقرر کر سکتے ہیں۔
exchange-notice-nobody-title = تبادلے کی میز پر جائزہ کار نہیں ہے
exchange-notice-nobody = { $organisation } میں کچھ جاری ہونے کا منتظر ہے اور وہاں کوئی اسے جاری نہیں کر سکتا۔ براہ کرم کسی ایسے شخص کو مقرر کریں جو افسر بھی ہو اور جائزہ کار بھی۔
exchange-notice-nobody-where = آپ کے ملک کا ایک ادارہ
exchange-missing = { $count ->
    [one] { $count } خانہ ابھی مکمل نہیں
   *[other] { $count } خانے ابھی مکمل نہیں
}
exchange-save = مسودہ محفوظ کریں
exchange-flash-saved = مسودہ محفوظ ہو گیا۔
exchange-flash-done = ہو گیا اور درج کر لیا گیا۔
exchange-discard = مسودہ ترک کریں
exchange-flash-discarded = مسودہ ترک کر دیا گیا۔
exchange-flash-erased = تلف کر دیا گیا۔ جس پر دستخط ہوئے اور جو درج کیا گیا، وہ باقی رہتا ہے۔
exchange-drafted = مسودہ، ابھی جاری نہیں ہوا

# Who read it.
exchange-readers = اسے کس نے پڑھا
exchange-readers-lead = جب بھی کوئی پیغام کا متن پڑھتا ہے، متن دکھانے سے پہلے اس کا اندراج ہوتا ہے۔ یہ فہرست دونوں فریق دیکھتے ہیں۔
exchange-readers-none = ابھی تک اسے کسی نے نہیں پڑھا۔
exchange-reader = قاری
exchange-reader-office = دفتر
exchange-reader-when = کب

# Receipts.
exchange-receipts = رسیدیں
exchange-receipt-file = رسید فائل کی شکل میں
exchange-receipt-lead = اس پر پورٹل کے دستخط ہیں اور یہ اس لاگ میں محفوظ ہے جس میں ہر کام نشان چھوڑتا ہے۔ جس کے پاس فائل ہو وہ اسے پورٹل کے بغیر جانچ سکتا ہے۔
exchange-receipt-check = اسے کسی بھی کمپیوٹر پر پروگرام سے جانچیں: sijil verify اور فائل کا نام۔
exchange-receipt-waits = چند سیکنڈ میں اسے لاگ میں اپنا مقام مل جائے گا۔ پھر فائل دوبارہ ڈاؤن لوڈ کریں: اس میں ثبوت ہوگا۔
exchange-receipt-place = لاگ میں مقام
exchange-receipt-code = پیغام (نمبر)
exchange-receipt-content = مندرجات، پابند عدد کی شکل میں
exchange-receipt-by = دفتر اور کردار
exchange-receipt-at = وقت (UTC)
exchange-receipt-word = وجہ یا نتیجہ
exchange-receipt-submission-acceptance = ارسال قبول کیا گیا
exchange-receipt-submission-rejection = ارسال مسترد
exchange-receipt-delivery = پہنچ گیا
exchange-receipt-retrieval = وصول کنندہ نے کھولا
exchange-receipt-non-retrieval = وقت پر نہیں کھولا گیا
exchange-receipt-business-acceptance = افسر نے قبول کیا
exchange-receipt-business-rejection = مسترد
exchange-receipt-reopening = دوبارہ زیر کار لایا گیا
exchange-receipt-outcome = نتیجہ دیا گیا
exchange-receipt-answer = جواب دیا گیا

# What cannot be done.
exchange-conflict-changed = اس دوران کسی نے معاملہ تبدیل کر دیا ہے۔ براہ کرم اسے دوبارہ پڑھیں۔
exchange-conflict-receiver = وصول کنندہ کسی دوسری ریاست کا ادارہ ہونا چاہیے۔
exchange-conflict-nothing-said = اس قدم کے لیے کچھ لکھنا ضروری ہے، مگر کچھ نہیں لکھا گیا۔
exchange-conflict-not-whole = ابھی کچھ باقی ہے۔ براہ کرم نشان زدہ خانے مکمل کریں۔
exchange-conflict-date = بعد کی تاریخ ایک ہی دن ہونی چاہیے، اور موجودہ آخری تاریخ کے بعد۔
exchange-conflict-typed = جب آپ لکھ رہے تھے تو کسی نے معاملہ تبدیل کر دیا۔ آپ کا لکھا ہوا ابھی یہاں موجود ہے؛ اسے دوبارہ محفوظ کریں گے تو یہ دوسرے شخص کے محفوظ کیے ہوئے متن کی جگہ لے لے گا۔
exchange-conflict-pending = لاگ میں تازہ ترین رسید ابھی درج نہیں ہوئی۔ براہ کرم ایک منٹ بعد دوبارہ کوشش کریں۔
exchange-contradicted = یہ پیغام پہلے ہی مختلف متن کے ساتھ بھیجا جا چکا ہے
exchange-contradicted-lead = فارم دوبارہ آیا اور بھیجے گئے پیغام سے مختلف بات کہتا ہے۔ اس پیغام میں کچھ نہیں بدلا گیا اور نیا متن محفوظ نہیں کیا گیا۔ دونوں کے پابند عدد لاگ میں موجود ہیں۔ جو بات مختلف کہنی ہو وہ اگلے پیغام یا تصحیح میں کہی جائے۔
exchange-contradicted-sent = جو بھیجا گیا، پابند عدد کی شکل میں
exchange-contradicted-came = جو اب آیا، پابند عدد کی شکل میں
exchange-conflict-cancelled = ریکارڈ منسوخ کیا جا چکا ہے؛ اب کوئی چیز اس کی جگہ نہیں لیتی۔
exchange-conflict-office = براہ کرم اپنی ہی ریاست کا کوئی دوسرا دفتر منتخب کریں۔

# Notices in the inbox of the portal.
exchange-notice-title = ریکارڈ کا تبادلہ: { $reference }
exchange-mail-waiting = { $count ->
    [one] ایک معاملہ آپ کے جواب کا منتظر ہے
   *[other] { $count } معاملات آپ کے جواب کے منتظر ہیں
}
exchange-mail-said = { $count ->
    [one] ایک معاملے میں نئی بات
   *[other] { $count } معاملات میں نئی بات
}
exchange-notice-arrived = ایک معاملہ آیا ہے: { $reference }۔
exchange-notice-asked = معاملہ نمبر { $reference } میں آپ سے کچھ پوچھا گیا ہے۔
exchange-notice-said = معاملہ نمبر { $reference } میں کچھ کہا گیا ہے۔
exchange-notice-to-release = معاملہ نمبر { $reference } منتظر ہے کہ آپ اسے جاری کریں۔
exchange-notice-reminded = معاملہ نمبر { $reference } اب بھی آپ کا منتظر ہے۔
exchange-notice-unopened = معاملہ نمبر { $reference } کو کام کے پانچ دنوں میں کسی نے نہیں کھولا۔
exchange-notice-overdue = معاملہ نمبر { $reference } کی آخری تاریخ گزر گئی ہے۔
exchange-notice-to-erase = ایک رابطہ کار نے معاملہ نمبر { $reference } تلف کرنے کا حکم دیا ہے۔ کسی آڈیٹر کا اس سے اتفاق ضروری ہے۔
exchange-renew-n-cor = ریکارڈ درست کریں
exchange-renew-n-can = ریکارڈ منسوخ کریں
exchange-renew-l-doc = نیا نسخہ لکھیں
exchange-superseded = بعد کے ایک پیغام نے اس پیغام کی جگہ لے لی ہے۔ اس میں سے نہ کچھ بدلا گیا، نہ حذف کیا گیا۔
exchange-related = متعلقہ معاملات
exchange-related-newer = وہ معاملہ جس نے اس کی جگہ لی
exchange-related-older = وہ معاملہ جس کی جگہ یہ آیا
exchange-related-copy = انہیں بھی بھیجا گیا
exchange-related-whole = وہ معاملہ جس کا یہ حصہ ہے
exchange-related-part = دوسروں کو دیا گیا حصہ
exchange-part-lead = سوال کا ایک حصہ کسی تیسرے ادارے کو دیا جاتا ہے۔ اس کا مسودہ ہر سوال کی طرح لکھا اور جاری کیا جاتا ہے؛ حصوں کے جواب آ جانے پر آپ جواب دیتے ہیں۔
exchange-erasure-ordered = ایک رابطہ کار نے اسے وقت سے پہلے تلف کرنے کا حکم دیا ہے۔ کسی آڈیٹر کا اس سے اتفاق ضروری ہے۔
exchange-erasures = تلف کرنے کے احکام جو اتفاق کے منتظر ہیں
exchange-erasures-lead = ایک رابطہ کار نے ان معاملات کو وقت سے پہلے تلف کرنے کا حکم دیا ہے۔ اگر آپ اتفاق کریں تو ان کی کلیدیں تلف کر دی جائیں گی اور پھر انہیں کوئی نہیں پڑھ سکے گا؛ لاگ اور رسیدیں باقی رہیں گی۔
exchange-erasures-none = تلف کرنے کا کوئی حکم آپ کا منتظر نہیں۔
exchange-erasure-by = حکم دینے والا
exchange-receipt-picture = تصویر جو اس رسید تک لے جاتی ہے
exchange-receipt-picture-says = تصویر اس صفحے تک لے جاتی ہے اور دستخط شدہ متن کا ہیش بتاتی ہے۔ اگر وہ اوپر والے جیسا ہو تو کاغذ اور رسید ایک دوسرے کے ہیں۔
exchange-receipt-digest = دستخط شدہ متن کا ہیش (SHA-256)
