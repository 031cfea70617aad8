# What follows a meeting: decisions with their history, the delegations of those who take part, minutes that delegations
# agree to, what waits on the desk, and the notices of all of it.
# To be confirmed by a native reader: the words for a delegation, for minutes and for agreeing to them

# Decisions followed up.
meetings-decision-title = فیصلہ { $count }
meetings-decided = تازہ ترین فیصلے
meetings-history = اس کا کیا بنا
meetings-history-empty = ابھی تک کچھ نہیں بتایا گیا۔
meetings-report = پیش رفت بتائیں
meetings-report-hint = اسے سب اسی صفحے پر پڑھتے ہیں، آپ کے ادارے کے نام کے ساتھ اور آپ کے نام کے بغیر۔
meetings-report-state = اب کیا حالت ہے
meetings-report-text = کیا کیا گیا، یا کیا رکاوٹ ہے
meetings-report-send = سابقہ اندراجات میں شامل کریں

# Delegations.
meetings-delegations = وفود
meetings-delegations-lead = یہ نام صرف شریک ممالک کے منتظمین اور میزبان پڑھ سکتے ہیں۔
meetings-delegations-kept = یہ نام { $day } تک رکھے جاتے ہیں۔
meetings-delegations-forgotten = نام { $day } تک رکھے گئے اور اب مٹا دیے گئے ہیں۔
meetings-delegations-people = درج افراد: { $count }
meetings-delegate-head = سربراہِ وفد
meetings-delegation-none = ابھی درج نہیں ہوا۔
meetings-delegation-own = { $country } کا وفد
meetings-delegates = کون آ رہا ہے
meetings-delegates-hint = پہلا شخص وفد کا سربراہ ہوتا ہے۔ خالی سطریں چھوڑ دی جاتی ہیں؛ سب خالی ہوں تو وفد واپس لے لیا جاتا ہے۔
meetings-delegate-name = نام { $count }
meetings-delegate-office = عہدہ { $count }
meetings-delegate-what = نام
meetings-delegate-as = عہدہ
meetings-delegation-register = وفد درج کریں

# Minutes.
meetings-minutes = روداد
meetings-minutes-version = نسخہ { $count }
meetings-minutes-state-draft = لکھی جا رہی ہے
meetings-minutes-state-proposed = وفود کے سامنے
meetings-minutes-state-published = شائع شدہ
meetings-minutes-state-superseded = تبدیل شدہ
meetings-minutes-translated = یہ ترجمہ ہے۔ وفود سے پہلی زبان کے متن کے بارے میں پوچھا گیا ہے۔
meetings-minutes-published-on = { $day } کو شائع ہوئی
meetings-minutes-by-decision = سب وفود کے اتفاق کے بغیر شائع ہوئی
meetings-minutes-begin = روداد شروع کریں
meetings-minutes-edit = روداد لکھیں
meetings-minutes-text = روداد کا متن
meetings-minutes-text-hint = سادہ پیراگراف، ہر ایک الگ سطر پر۔
meetings-minutes-languages = روداد کی زبانیں
meetings-minutes-propose = وفود کے سامنے رکھیں
meetings-minutes-propose-hint = ہر وفد سے ایک بار پوچھا جاتا ہے کہ اسے اتفاق ہے یا اعتراض۔ اس کے بعد متن نہیں بدلتا۔
meetings-minutes-agreed = سب وفود نے اتفاق کیا۔
meetings-minutes-not-agreed = سب وفود نے اتفاق نہیں کیا۔ جو اسے اب شائع کرے وہ بتاتا ہے کہ کس فیصلے کے تحت، اور اسے سب پڑھتے ہیں۔
meetings-minutes-reason = کس فیصلے کے تحت
meetings-minutes-reason-hint = کس نے فیصلہ کیا اور کیوں۔ یہ روداد کے نیچے لکھا ہوتا ہے۔
meetings-minutes-publish = روداد شائع کریں
meetings-minutes-renew = اگلا نسخہ شروع کریں
meetings-minutes-renew-hint = اگلا نسخہ اسی متن سے شروع ہوتا ہے اور سب وفود سے دوبارہ پوچھا جاتا ہے۔
meetings-minutes-correct-hint = یہ روداد اگلا نسخہ شائع ہونے تک رہتی ہے۔
meetings-voices = وفود کے جواب
meetings-stance = جواب
meetings-stance-none = ابھی جواب نہیں آیا
meetings-stance-agreed = متفق
meetings-stance-objected = معترض
meetings-stance-give = اپنے وفد کی طرف سے جواب دیں
meetings-stance-give-agreed = ہم اس روداد سے متفق ہیں
meetings-stance-give-objected = ہمیں اعتراض ہے
meetings-stance-hint = ہر نسخے کا ایک ہی بار جواب دیا جاتا ہے اور جواب بدلا نہیں جا سکتا۔
meetings-stance-send = جواب بھیجیں
meetings-remark = کیا بدلنا چاہیے
meetings-remark-hint = جسے اعتراض ہو وہ یہاں لکھے۔ میزبان اور دوسرے وفود اسے پڑھتے ہیں۔

# On the desk.
meetings-desk-title = اجلاسوں سے
meetings-desk-decision = عمل درآمد باقی
meetings-desk-minutes = جواب کی منتظر روداد
meetings-desk-delegation = وفد درج کرنا ہے

# Notices. A day can be named in them as $due, the meeting as $title.
meetings-notice-given = ایک فیصلے پر عمل درآمد آپ کے ذمے ہے
meetings-notice-given-text = آپ کے ادارے کو ”{ $title }“ کے ایک فیصلے پر عمل درآمد کرنا ہے۔ آخری تاریخ: { $due }۔
meetings-notice-no-day = کوئی دن مقرر نہیں
meetings-notice-soon = ایک فیصلے کی آخری تاریخ قریب ہے
meetings-notice-soon-text = ”{ $title }“ کا وہ فیصلہ جس پر آپ کا ادارہ عمل درآمد کرتا ہے { $due } تک پورا ہونا ہے۔
meetings-notice-late = ایک فیصلے کی آخری تاریخ گزر گئی
meetings-notice-late-text = ”{ $title }“ کا وہ فیصلہ جس پر آپ کا ادارہ عمل درآمد کرتا ہے { $due } تک پورا ہونا تھا۔
meetings-notice-near = ایک اجلاس قریب ہے
meetings-notice-near-text = ”{ $title }“ { $due } کو شروع ہو رہا ہے۔
meetings-notice-delegation = ایک وفد درج کرنا ہے
meetings-notice-delegation-text = ”{ $title }“ { $due } کو شروع ہو رہا ہے۔ آپ کے ملک نے ابھی اپنا وفد درج نہیں کیا۔
meetings-notice-asked = روداد آپ کے وفد کے جواب کی منتظر ہے
meetings-notice-asked-text = آپ کے وفد سے پوچھا جاتا ہے کہ کیا وہ ”{ $title }“ کی روداد سے متفق ہے۔
meetings-notice-objected = ایک وفد نے روداد پر اعتراض کیا
meetings-notice-objected-text = ایک وفد نے ”{ $title }“ کی روداد پر اعتراض کیا۔ اس کا لکھا روداد کے صفحے پر ہے۔
meetings-notice-agreed = روداد شائع کی جا سکتی ہے
meetings-notice-agreed-text = سب وفود نے ”{ $title }“ کی روداد سے اتفاق کیا۔ اسے شائع کیا جا سکتا ہے۔
meetings-notice-out = روداد شائع ہو گئی
meetings-notice-out-text = اب ”{ $title }“ کی روداد سب پڑھ سکتے ہیں۔

# What was done, and what cannot be.
meetings-flash-reported = سابقہ اندراجات میں شامل ہو گیا۔
meetings-flash-delegation = وفد درج ہو گیا۔
meetings-flash-delegation-withdrawn = وفد واپس لے لیا گیا۔
meetings-flash-minutes-proposed = وفود سے پوچھ لیا گیا۔
meetings-flash-minutes-renewed = اگلا نسخہ شروع ہو گیا۔
meetings-flash-minutes-answered = جواب درج ہو گیا۔
meetings-flash-minutes-published = روداد شائع ہو گئی۔ اب سب اسے پڑھ سکتے ہیں۔
meetings-conflict-delegations-over = اجلاس ختم ہو چکا ہے۔
meetings-conflict-delegations-draft = اجلاس ابھی شائع نہیں ہوا۔
meetings-conflict-minutes-early = روداد اجلاس شروع ہونے کے بعد لکھی جاتی ہے۔
meetings-conflict-minutes-stand = روداد کی موجودہ حالت میں یہ نہیں ہو سکتا۔ براہ کرم اسے دوبارہ دیکھیں۔
meetings-conflict-minutes-nobody = کوئی وفد نہیں جس سے پوچھا جائے۔
meetings-conflict-minutes-open = سب وفود نے اتفاق نہیں کیا۔ براہ کرم بتائیں کہ کس فیصلے کے تحت شائع ہو رہی ہے۔
meetings-conflict-minutes-answered = آپ کا وفد پہلے ہی جواب دے چکا ہے۔
meetings-conflict-minutes-not-asked = اس روداد کے بارے میں آپ کے وفد سے نہیں پوچھا گیا۔
meetings-error-delegate = براہ کرم ہر آنے والے کا نام لکھیں۔
meetings-error-report = براہ کرم لکھیں کہ کیا کیا گیا یا کیا رکاوٹ ہے۔
meetings-error-minutes = براہ کرم روداد لکھیں۔
meetings-error-stance = براہ کرم چنیں کہ آپ کا وفد متفق ہے یا نہیں۔
meetings-error-remark = براہ کرم بتائیں کہ کیا بدلنا چاہیے۔
