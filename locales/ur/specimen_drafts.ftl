# Describing a document for the register of specimens: beginning, facts, words in each language, who reads it, sources; then
# submission, release by a second person, and the revisions of what was released. A “draft” is a description that no
# reader has yet; a “revision” is one that was released.
# To be confirmed by a native reader: specimens-new-document (the register of specimens as نمونوں کا رجسٹر),
# specimens-revisions (نظرثانی, beside نسخہ for a version), specimens-draft-release (جاری کرنا, which is also said of
# issuing documents), specimens-type-y, specimens-fact-orientation, specimens-weaker, specimens-readers-whole-hint,
# specimens-preview-as.

specimens-new = دستاویز کی تفصیل لکھیں
specimens-new-lead = دستاویز کی قسم سے شروع کریں۔ باقی سب اگلے صفحات پر آتا ہے۔ جب تک آپ کے ملک کا دوسرا شخص اسے جاری نہ کرے، اسے کوئی نہیں پڑھتا۔
specimens-new-document = دستاویز
specimens-new-document-hint = جو دستاویز نمونوں کے رجسٹر میں ہے اس کے نئے نسخے کو اگلا خالی نمبر ملتا ہے، جو یہاں دکھایا جاتا ہے۔
specimens-new-document-none = جو ابھی نمونوں کے رجسٹر میں نہیں
specimens-new-category = دستاویز کی قسم
specimens-new-type = کس کے لیے بنتی ہے
specimens-new-number = دستاویز کا نمبر
specimens-new-number-hint = دو ہندسے۔ خالی چھوڑنے پر اگلا خالی نمبر ملتا ہے۔ اوپر منتخب کی گئی دستاویز کے لیے قسم اور نمبر اسی سے لیے جاتے ہیں۔
specimens-new-language = جس زبان میں پہلے لکھیں گے
specimens-new-name = عنوان
specimens-new-begin = شروع کریں
specimens-type-o = عام
specimens-type-d = سفارتی
specimens-type-s = سرکاری
specimens-type-f = فوجی
specimens-type-p = عارضی
specimens-type-y = متعلقہ افراد

specimens-drafts = نمونوں کے مسودے
specimens-more = مزید دکھائیں
specimens-drafts-lead = آپ کے ملک میں جن کی تفصیل لکھی جا رہی ہے، اور جو دوسرے شخص کے منتظر ہیں۔
specimens-drafts-empty = کسی کی تفصیل نہیں لکھی جا رہی
specimens-drafts-empty-advice = ”دستاویز کی تفصیل لکھیں“ سے شروع کریں، یا کوئی نمونہ کھول کر اس پر نظرثانی کریں۔
specimens-draft-untitled = بلا عنوان
specimens-draft-new = نیا
specimens-draft-revises = نظرثانی { $number } میں تبدیلی
specimens-draft-state-draft = لکھا جا رہا ہے
specimens-draft-state-submitted = جاری ہونے کا منتظر
specimens-draft-returned = واپس کیا گیا
specimens-draft-farther = زیادہ قارئین

specimens-draft-missing = جاری کرنے کے لیے بھیجنے سے پہلے
specimens-draft-complete = کوئی کمی نہیں۔
specimens-draft-contents = اس کے اجزا
specimens-draft-facts = معلومات
specimens-draft-words = متن
specimens-draft-readers = کون پڑھتا ہے
specimens-draft-preview = جیسا قارئین کو نظر آتا ہے
specimens-draft-people = کس نے اس پر کام کیا
specimens-draft-written-by = شروع کیا: { $name }
specimens-draft-changed-by = آخری تبدیلی: { $name }
specimens-draft-submitted-by = جاری کرنے کے لیے بھیجا: { $name }
specimens-draft-submit = جاری کرنے کے لیے بھیجیں
specimens-draft-submit-note = اس کے بعد جب تک دوسرا شخص اسے جاری یا واپس نہ کرے، کوئی اسے تبدیل نہیں کرتا۔
specimens-draft-reason = زیادہ لوگ اسے کیوں پڑھیں
specimens-draft-reason-hint = جاری کرنے والا شخص یہ وجہ پڑھتا ہے؛ وجہ نظرثانی کے ساتھ رکھی جاتی ہے۔
specimens-draft-decide = جاری یا واپس کریں
specimens-draft-release = جاری کریں
specimens-draft-release-note = اس کے بعد یہ نمونوں کے رجسٹر میں ان سب کو نظر آتا ہے جن کے لیے ہے۔
specimens-draft-return = واپس کریں
specimens-draft-return-reason = کیا درست کرنا ہے
specimens-draft-given-back = یہ واپس کیا گیا
specimens-draft-changes = کیا بدلے گا
specimens-draft-waiting = یہ آپ کے ملک کے دوسرے شخص کا منتظر ہے۔ جس نے اسے لکھا یا بھیجا، وہ اسے جاری نہیں کر سکتا۔
specimens-draft-discard = مسودہ ترک کریں
specimens-draft-discard-note = جو پہلے جاری ہو چکا، وہ جوں کا توں رہتا ہے۔

specimens-weaker = یہ پہلے سے زیادہ لوگوں کے لیے کھلتا ہے
specimens-weaker-note = پہلے سے زیادہ لوگ یہ حصے پڑھیں گے۔ اس کے لیے وجہ ضروری ہے۔
specimens-weaker-item = { $name }: پہلے { $before }، اب { $after }
specimens-weaker-whole = پورا نسخہ
specimens-weaker-reader = نیا نامزد قاری: { $name }

specimens-facts-lead = جو بات یقینی طور پر معلوم نہ ہو وہ خالی رہتی ہے؛ کچھ اندازے سے نہیں لکھا جاتا۔
specimens-fact-unknown = نامعلوم
specimens-fact-day-hint = 2016-03-14، 2016-03، 2016: جتنا معلوم ہو؛ عیسوی کیلنڈر میں۔
specimens-fact-last-hint = 2016-03-14، عیسوی کیلنڈر میں۔
specimens-follows-hint = وہ نسخہ جس کی جگہ اس نے لی؛ آپ کے ملک کی کسی اور دستاویز کا بھی ہو سکتا ہے، جیسے کتابچے کی جگہ کارڈ۔
specimens-follows-number = نمبر کے لحاظ سے پچھلا نسخہ
specimens-fact-months = کارآمد رہنے کی مدت، مہینوں میں
specimens-fact-width = چوڑائی، ملی میٹر میں
specimens-fact-height = اونچائی، ملی میٹر میں
specimens-fact-orientation = کون سا کنارہ قاری کے سامنے افقی ہے
specimens-orientation-landscape = لمبا کنارہ
specimens-orientation-portrait = چھوٹا کنارہ
specimens-fact-mask-hint = A کسی بڑے حرف کے لیے اور 9 کسی ہندسے کے لیے؛ باقی ہر نشان اپنے لیے۔
specimens-fact-standard = چپ کا معیار
specimens-fact-confirmed = ہمارا ادارہ یہاں درج معلومات کی تصدیق کرتا ہے۔
specimens-review-hint = جب آپ کے ادارے میں کسی نے دیکھا کہ یہ سب اب بھی درست ہے، جیسے { "2026-11-22" }۔ اگلی بار 24 مہینوں کے اندر ہے۔
specimens-error-review = براہ کرم دونوں تاریخیں لکھیں: جائزہ آج تک، اور اگلا اس کے بعد 24 مہینوں کے اندر۔

specimens-words-original = اصل متن
specimens-words-original-beside = اصل متن
specimens-words-stale = اصل متن اس کے بعد تبدیل ہوا
specimens-words-stale-note = یہ متن لکھے جانے کے بعد اصل متن تبدیل ہوا۔ اسے محفوظ کرنے کا مطلب ہے کہ یہ پھر درست ہے۔
specimens-words-none = ابھی کوئی متن نہیں
specimens-words-lead = جو متن ہر زبان میں ایک ہی ہے، جیسے خصوصیات کے نام، اسے لکھنے کی ضرورت نہیں: وہ پورٹل کے پاس ہے۔
specimens-words-empty-hint = اگر تمام خانے خالی ہوں تو یہ زبان ہٹا دی جاتی ہے اور اس کے قارئین کو اصل متن ملتا ہے۔
specimens-words-note = مزید کیا جاننا چاہیے

specimens-readers-whole = پورا نسخہ
specimens-readers-whole-hint = کوئی حصہ اس سے زیادہ لوگوں کے لیے کھلا نہیں ہوتا۔ جو حصے زیادہ لوگوں کے لیے کھلے تھے، وہ بھی محدود ہو جاتے ہیں۔
specimens-readers-groups = وہ معلومات جو کچھ قارئین سے چھپائی جاتی ہیں
specimens-readers-as-whole = پورے نسخے کی طرح
specimens-group-make = تاریخیں، کارآمد مدت، سائز، مواد
specimens-group-numbers = نمبر
specimens-group-machine = چپ، بار کوڈ، مشین سے پڑھنے والا حصہ
specimens-readers-organisations = TLP:AMBER حصے پڑھنے والے ادارے
specimens-readers-people = TLP:RED حصے پڑھنے والے افراد
specimens-readers-people-hint = ان میں آپ کا اور جاری کرنے کے مجاز دوسرے شخص کا ہونا ضروری ہے؛ ورنہ کوئی جاری نہ کر سکے گا۔
specimens-readers-elsewhere = دوسرے اداروں کے افراد جو TLP:RED حصے پڑھتے ہیں

specimens-sources-lead = معلومات کہاں سے آئیں: قوانین، جاری کنندہ ادارے کے صفحات، معیارات۔
specimens-sources-none = ابھی کوئی مآخذ نہیں
specimens-source-url = پتہ
specimens-source-name = یہ کیا ہے
specimens-source-add = مآخذ شامل کریں
specimens-source-remove = ہٹائیں

specimens-preview-as = کس کی نظر سے
specimens-preview-public = سب
specimens-preview-member = رکن ممالک کے رجسٹریشن ادارے
specimens-preview-own = آپ کا اپنا ادارہ
specimens-preview-nothing = اس قاری کو اس میں سے کچھ نہیں ملتا: اس کے لیے یہ نسخہ موجود نہیں۔

specimens-revise = نظرثانی کریں
specimens-revise-note = جاری شدہ نظرثانی جوں کی توں رہتی ہے جب تک دوسرا شخص نئی جاری نہ کرے۔
specimens-revisions = نظرثانیاں
specimens-revisions-lead = ہر جاری شدہ نظرثانی، کہ کیا بدلا، کس نے بدلا اور کیوں۔
specimens-revision = نظرثانی { $number }
specimens-revision-by = تحریر: { $writer }، جاری کرنے والا: { $reviewer }
specimens-revision-reason = وجہ
specimens-revision-first = پہلی نظرثانی
specimens-revision-closed = اس میں جو درج تھا وہ آپ کے لیے نہیں۔
specimens-revision-same = جو آپ پڑھ سکتے ہیں اس میں کچھ نہیں بدلا۔
specimens-change-what = کیا
specimens-change-before = پہلے
specimens-change-after = اب
specimens-change-readers = نامزد قارئین
specimens-change-picture = تصویر
specimens-change-mark = خصوصیت

specimens-flash-begun = مسودہ شروع ہو گیا۔
specimens-flash-saved = محفوظ ہو گیا۔
specimens-flash-submitted = جاری کرنے کے لیے بھیج دیا گیا۔ آپ کے ملک کا دوسرا شخص اس پر فیصلہ کرے گا۔
specimens-flash-released = جاری ہو گیا۔
specimens-flash-returned = واپس کر دیا گیا۔
specimens-flash-discarded = مسودہ ترک کر دیا گیا۔

specimens-error-choice = براہ کرم فہرست میں سے ایک منتخب کریں۔
specimens-error-document = براہ کرم اپنے ملک کی دستاویز منتخب کریں۔
specimens-error-number = دستاویز کے نمبر میں دو ہندسے ہوتے ہیں، 01 سے 99 تک۔
specimens-error-name = براہ کرم زیادہ سے زیادہ 200 حروف کا عنوان لکھیں۔
specimens-error-long = یہ متن بہت لمبا ہے۔
specimens-error-untitled = براہ کرم عنوان بھی لکھیں؛ اس کے بغیر یہ متن کسی کو نہیں ملے گا۔
specimens-error-day = 2016-03-14: براہ کرم تاریخ اس طرح لکھیں۔
specimens-error-millimetres = براہ کرم ملی میٹر 85.6 کی طرح لکھیں، زیادہ سے زیادہ 2000۔
specimens-error-count = براہ کرم پورا عدد لکھیں، زیادہ سے زیادہ 999۔
specimens-error-group-weaker = معلومات پورے نسخے سے زیادہ لوگوں کے لیے کھلی نہیں ہو سکتیں۔
specimens-error-reader = براہ کرم فہرست میں سے منتخب کریں۔
specimens-error-url = پتہ https:// یا http:// سے شروع ہوتا ہے اور اس میں کسی سائٹ کا نام ہوتا ہے۔
specimens-error-source-name = براہ کرم زیادہ سے زیادہ 300 حروف میں بتائیں کہ یہ کیا ہے۔
specimens-error-many = یہ پہلے ہی بہت زیادہ ہیں۔
specimens-error-reason = براہ کرم زیادہ سے زیادہ 1000 حروف کی وجہ لکھیں۔
specimens-error-changed = اس دوران کسی اور نے اسے محفوظ کر دیا ہے۔ آپ کا لکھا یہاں درج ہے، ان کا لکھا مسودے میں۔ براہ کرم موازنہ کریں، پھر دوبارہ محفوظ کریں۔
specimens-conflict-draft = یہ مسودہ لکھا جا رہا ہے اور جاری کرنے کے لیے نہیں بھیجا گیا۔
specimens-conflict-submitted = یہ مسودہ جاری ہونے کا منتظر ہے اور تبدیل نہیں ہو سکتا۔
specimens-conflict-changed = اس دوران کسی اور نے یہ مسودہ تبدیل کر دیا ہے۔ براہ کرم اسے دوبارہ دیکھیں۔
specimens-conflict-missing = کچھ کمی ہے۔ مسودہ بتاتا ہے کہ کیا۔
specimens-conflict-revised = اس دوران ایک نئی نظرثانی جاری ہو گئی ہے۔
specimens-obstacle-red = کوئی حصہ صرف نامزد افراد کے لیے ہے، اور ان میں سے کوئی اسے جاری کرنے کا مجاز نہیں۔
specimens-reviewers-title = وہ مسودے جنہیں جاری کرنے کا کوئی مجاز نہیں
specimens-reviewers-lead = یہ صرف نامزد افراد کے لیے ہیں اور ان میں سے کوئی اب انہیں جاری کرنے کا مجاز نہیں۔ ایسا جائزہ کار نامزد کریں جس کا اس میں حصہ نہ ہو۔ وہ مسودہ دیکھتا ہے، جاری شدہ متن کا قاری نہیں بنتا، اور لکھنے والوں کو بتایا جاتا ہے۔
specimens-reviewers-empty = ہر مسودے کو جاری کرنے والا کوئی موجود ہے۔
specimens-reviewers-begun = { $day } کو شروع ہوا
specimens-reviewers-none = آپ کے ملک کا ایسا کوئی جائزہ کار نہیں رہا جس کا اس میں حصہ نہ ہو۔
specimens-reviewers-person = جائزہ کار منتخب کریں
specimens-reviewers-name = اجرا ان کے سپرد کریں
specimens-error-reviewer = براہ کرم فہرست سے جائزہ کار منتخب کریں۔
specimens-flash-appointed = جائزہ کار نامزد ہو گیا اور مسودہ لکھنے والوں کو بتا دیا گیا۔
specimens-conflict-appointed = اس شخص کا مسودے میں حصہ رہا ہے۔
