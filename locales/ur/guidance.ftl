# Guidance: articles on the security of identity documents, for the people of the registers. They are read by everyone or by
# fewer (Traffic Light Protocol), written by one person and released by another, and translated.
# To be confirmed by a native reader: guidance-audience-examiner, guidance-audience-manager, guidance-level-1,
# guidance-theme-breeder-documents, guidance-theme-card-formats, guidance-theme-fraud, guidance-publisher, guidance-as-of,
# guidance-basis-scope, guidance-edit-source-as-of, guidance-restore.

guidance-title = رہنمائی
guidance-lead = رجسٹریشن ادارے شناخت کیسے ثابت کرتے ہیں، دستاویزات کیسے ڈیزائن کرتے اور کیسے جانچتے ہیں۔ ہر مضمون کے مآخذ درج ہیں۔
guidance-documents = دستاویزات
guidance-any = تمام
guidance-show = دکھائیں
guidance-audience = کس کے لیے
guidance-level = سطح
guidance-theme = موضوع
guidance-language = متن کی زبان
guidance-count = { $count ->
    [one] { $count } مضمون
   *[other] { $count } مضامین
}
guidance-empty = اس انتخاب کے مطابق کوئی مضمون نہیں
guidance-empty-advice = کوئی ایک انتخاب ہٹا دیں۔
guidance-feed = فیڈ
guidance-feed-title = سجل: شناختی دستاویزات پر رہنمائی
guidance-data = بطور ڈیٹا (JSON)
guidance-new = نیا مضمون
search-kind-guidance = رہنمائی
audit-thing-guidance = رہنمائی کا مضمون

# For whom an article is.
guidance-audience-registry-counter = رجسٹریشن کاؤنٹر
guidance-audience-back-office = اندرونی دفتر
guidance-audience-examiner = دستاویزات کا جانچ کار
guidance-audience-manager = سربراہان اور پالیسی ساز

# How deep an article goes.
guidance-level-1 = پہلی صف: آنکھ اور ہاتھ
guidance-level-2 = دوسری صف: سادہ آلات
guidance-level-3 = ماہر: لیبارٹری اور نظام

# What an article is about.
guidance-theme-evidence-of-identity = شناخت کے ثبوت
guidance-theme-birth-registration-security = پیدائش کے اندراج کا تحفظ
guidance-theme-breeder-documents = وہ دستاویزات جن پر دوسری جاری ہوتی ہیں
guidance-theme-registration-operations = سول رجسٹریشن چلانا
guidance-theme-legal-framework = قانونی ڈھانچہ
guidance-theme-identity-management = شناخت کا انتظام
guidance-theme-digital-identity = ڈیجیٹل شناخت
guidance-theme-document-design = دستاویز کا ڈیزائن
guidance-theme-card-formats = کارڈوں کے سائز اور ساخت
guidance-theme-inspection = دستاویزات کی جانچ
guidance-theme-fraud = دستاویزی دھوکہ دہی
guidance-theme-lost-and-stolen = گمشدہ اور چوری شدہ دستاویزات
guidance-theme-cross-border = ملکوں کے درمیان تبادلہ
guidance-theme-continuity = ہنگامی حالات میں خدمات
guidance-theme-data-quality = ڈیٹا کا معیار
guidance-theme-data-protection = ڈیٹا کا تحفظ

# One article.
guidance-unconfirmed = تصدیق باقی ہے
guidance-unconfirmed-note = یہ مضمون نیچے درج مآخذ سے مرتب کیا گیا ہے۔ ناشر کی طرف سے ابھی کسی نے اس کی تصدیق نہیں کی۔
guidance-overdue = اس مضمون کے جائزے کی تاریخ { $day } تھی۔ ممکن ہے یہ اب تازہ نہ ہو۔
guidance-contents = فہرستِ مضامین
guidance-publisher = تصنیف کا ناشر
guidance-year = سال
guidance-owner = مصنف
guidance-review-due = اگلا جائزہ
guidance-released = جاری ہونے کی تاریخ
guidance-features = اس مضمون میں مذکور حفاظتی خصوصیات
guidance-sources = مآخذ
guidance-as-of = بمطابق { $day }
guidance-basis-full = مکمل پڑھا گیا
guidance-basis-abstract = خلاصہ یا ابتدائی حصہ پڑھا گیا
guidance-basis-contents = خلاصہ اور فہرستِ مضامین پڑھی گئی
guidance-basis-scope = دائرۂ کار کا بیان پڑھا گیا
guidance-basis-notice = اشاعت کا اعلان پڑھا گیا
guidance-basis-secondary = ثانوی مآخذ میں اس کا بیان پڑھا گیا
guidance-basis-unread = نہیں پڑھا گیا
guidance-languages = دیگر زبانوں میں
guidance-work = اس مضمون پر کام کریں

# The desk of an article.
guidance-desk-lead = ہر زبان میں مضمون کی حالت، اور کیا کام منتظر ہے۔
guidance-desk-public = قارئین کے پاس ہے
guidance-desk-unreleased = ابھی جاری نہیں ہوا
guidance-desk-withdrawn = واپس لیا گیا
guidance-desk-write = لکھیں
guidance-desk-translate = ترجمہ کریں
guidance-desk-review = دیکھیں اور فیصلہ کریں
guidance-desk-due = جائزے کی تاریخ { $day } تھی
guidance-desk-late = { $count ->
    [one] { $count } ترجمہ اصل سے پیچھے ہے
   *[other] { $count } ترجمے اصل سے پیچھے ہیں
}
guidance-desk-all = آپ کے ادارے کے تمام مضامین
guidance-withdraw = مضمون واپس لیں
guidance-withdraw-hint = قارئین کو یہ کسی بھی زبان میں مزید نظر نہیں آتا۔ دوبارہ جاری کرنے سے یہ واپس آ جاتا ہے۔

# The form.
guidance-edit-new = نیا مضمون
guidance-edit-original = مضمون لکھیں
guidance-edit-translation = مضمون کا ترجمہ کریں
guidance-edit-slug = مضمون کا پتہ
guidance-edit-slug-hint = لاطینی حروف، ہندسے اور خط، مثلاً birth-certificates۔ بعد میں یہ تبدیل نہیں ہوتا۔
guidance-edit-language = اصل متن کی زبان
guidance-edit-tlp = اسے کون پڑھ سکتا ہے
guidance-edit-tlp-hint = نیا مضمون رکن ممالک کے رجسٹریشن اداروں کے لیے ہوتا ہے، جب تک آپ اسے دوسروں کے لیے نہ کھولیں۔
guidance-edit-themes = موضوعات
guidance-edit-due = اگلے جائزے کا دن
guidance-edit-due-hint = آج سے زیادہ سے زیادہ 24 مہینے، مثلاً { "\u20662027-05-01\u2069" } یا 1406/02/11۔
guidance-edit-source-as-of = کس تاریخ کے مطابق { $count }
guidance-edit-source-basis = کتنا پڑھا گیا { $count }
guidance-edit-confirmed = تصنیف کے ناشر نے یہاں کہی گئی باتوں کی تصدیق کر دی ہے۔
guidance-edit-save = محفوظ کریں
guidance-edit-finished = محفوظ کریں اور جائزہ کار کو بھیجیں
guidance-error-slug = براہ کرم پتہ 3 سے 80 لاطینی حروف، ہندسوں اور خطوں میں لکھیں۔
guidance-error-slug-taken = یہ پتہ کسی اور مضمون کا ہے۔
guidance-error-audience = براہ کرم بتائیں کہ یہ کس کے لیے ہے۔
guidance-error-level = براہ کرم سطح منتخب کریں۔
guidance-error-themes = براہ کرم کم از کم ایک موضوع منتخب کریں۔
guidance-error-tlp = براہ کرم بتائیں کہ اسے کون پڑھ سکتا ہے۔
guidance-error-due = براہ کرم کل سے لے کر آج سے 24 مہینے بعد تک کا کوئی دن لکھیں۔
guidance-error-year = براہ کرم سال لکھیں، مثلاً 2018، یا کچھ نہ لکھیں۔
guidance-error-publisher-long = ناشر کا نام زیادہ سے زیادہ 200 حروف کا ہو سکتا ہے۔
guidance-error-source-basis = براہ کرم ہر ماخذ کے بارے میں بتائیں کہ کتنا پڑھا گیا۔
guidance-error-source-as-of = ماخذ کی تاریخ سال، مہینہ یا دن ہوتی ہے، مثلاً 2018، { "\u20662018-05\u2069" } یا { "\u20662018-05-01\u2069" }۔
guidance-error-changed = آپ کے لکھنے کے دوران کسی اور نے محفوظ کر دیا۔ ان کا متن نیچے ہے؛ آپ کا خانوں میں۔ اپنا متن رکھنے کے لیے دوبارہ محفوظ کریں۔

# What a reviewer decides.
guidance-review-title = متن کے بارے میں فیصلہ
guidance-review-by = مصنف: { $name }
guidance-review-opened = ترجمے اصل متن کے ساتھ زیادہ قارئین کے لیے کھل جاتے ہیں: { $languages }۔
guidance-review-kept = اصل متن سے پرانے ہیں اور تازہ ہونے تک نہیں کھلتے: { $languages }۔
guidance-review-particulars = متن کے علاوہ
guidance-review-own = اس متن کا کچھ حصہ آپ نے خود لکھا ہے؛ اسے کوئی دوسرا شخص جاری کرے گا۔
guidance-release = جاری کریں
guidance-return = اصلاح کے لیے واپس کریں
guidance-return-reason = کیا تبدیل ہونا چاہیے، اور کیوں

# Versions.
guidance-versions-title = نسخے
guidance-versions-lead = ہر جاری شدہ متن رکھا جاتا ہے۔ تبدیلیاں دیکھنے کے لیے دو نسخے چنیں۔
guidance-version = نسخہ { $number }
guidance-version-confirmed = دیکھا گیا، اب بھی درست ہے
guidance-restore = اس نسخے کے ساتھ لکھیں
guidance-restore-hint = اس کا متن مسودہ بن جاتا ہے، جسے دوسرا شخص جاری کرتا ہے۔

# Sentences after a step.
guidance-flash-saved = محفوظ ہو گیا۔ قارئین کو یہ ابھی نظر نہیں آتا۔
guidance-flash-submitted = جائزہ کار کو بھیج دیا گیا۔ آپ کے ساتھیوں کو اطلاع دے دی گئی ہے۔
guidance-flash-released = جاری ہو گیا۔ قارئین اب اسے دیکھتے ہیں۔
guidance-flash-returned = واپس کر دیا گیا۔ مصنف کو اطلاع دے دی گئی ہے۔
guidance-flash-confirmed = درج ہو گیا: ترجمہ اب بھی درست ہے۔
guidance-flash-withdrawn = واپس لے لیا گیا۔ قارئین کو یہ مزید نظر نہیں آتا۔
guidance-flash-restored = پرانا نسخہ اب مسودہ ہے۔
guidance-conflict-waits = یہ متن جائزہ کار کا منتظر ہے۔ فیصلہ ہونے تک اسے کوئی تبدیل نہیں کرتا۔
guidance-conflict-not-waiting = یہ متن اب جائزہ کار کا منتظر نہیں؛ کوئی اور پہلے کر چکا ہے۔
guidance-conflict-not-behind = یہ ترجمہ اصل سے پیچھے نہیں، یا اس پر کام جاری ہے۔
guidance-conflict-no-original = پہلے اصل متن جاری کیا جاتا ہے۔
guidance-conflict-not-public = یہ مضمون قارئین کے پاس نہیں؛ واپس لینے کو کچھ نہیں۔

# Notices. Titles stand in them only where the article is for everyone.
guidance-notice-submitted = رہنمائی کا متن آپ کے جائزے کا منتظر ہے
guidance-notice-submitted-text = ایک ساتھی نے ایک متن جائزے کے لیے بھیجا ہے: { $title }
guidance-notice-returned = رہنمائی کا متن اصلاح کے لیے واپس کیا گیا
guidance-notice-returned-text = ایک جائزہ کار نے آپ کا متن واپس کیا ہے: { $title }
guidance-notice-released = رہنمائی کا متن جاری ہو گیا
guidance-notice-released-text = ایک جائزہ کار نے آپ کا متن جاری کر دیا ہے: { $title }

# On the desk of a person.
home-desk-guidance = رہنمائی
