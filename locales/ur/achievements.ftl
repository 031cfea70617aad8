# Review by a native reader: achievements-strip, achievements-key-current, achievements-mark-current, achievements-review-way, achievements-state-withdrawn, achievements-way-withdrawn, achievements-show-translation (word for authentic)
# Achievements: what an organisation wants the others to know.

# The list.
achievements-list-title = کامیابیاں
achievements-list-filters = فلٹر
achievements-list-country = ملک
achievements-list-theme = موضوع
achievements-list-more = زبان اور سال
achievements-list-language = متن کی زبان
achievements-list-year = سال
achievements-list-any = کوئی بھی
achievements-list-apply = لاگو کریں
achievements-list-without = ہٹائیں
achievements-list-all = تمام کامیابیاں
achievements-list-found = { $count ->
    [0] کوئی کامیابی نہیں ملی
    [one] { $count } کامیابی ملی
   *[other] { $count } کامیابیاں ملیں
}
achievements-list-empty-title = یہاں ابھی کچھ نہیں
achievements-list-empty-text = اس انتخاب کے مطابق کوئی کامیابی نہیں۔ کوئی فلٹر ہٹائیں، یا بعد میں دوبارہ آئیں۔
achievements-list-subscribe = خبریں ای میل پر حاصل کریں
achievements-list-feed = فیڈ
achievements-feed-title = سجل: سول رجسٹریشن اداروں کی کامیابیاں
achievements-new = نئی کامیابی

# States of a post.
achievements-state-draft = مسودہ
achievements-state-submitted = زیر جائزہ
achievements-state-published = شائع شدہ
achievements-state-withdrawn = واپس لی گئی

# The strip of thirteen languages.
achievements-strip = 13 میں سے { $count } تازہ
achievements-key-original = اصل زبان
achievements-key-current = تازہ ترجمہ
achievements-key-older = اصل متن سے پرانا
achievements-key-missing = ابھی ترجمہ نہیں ہوا
achievements-mark-original = اصل
achievements-mark-current = تازہ
achievements-mark-older = اصل متن سے پرانا
achievements-mark-missing = ابھی ترجمہ نہیں ہوا
achievements-mark-in-work = زیر کار

# One post.
achievements-show-original = اصل متن { $language } میں ہے۔
achievements-show-translation = ترجمہ جاری کیا گیا: { $date }، { $organisation }۔ صرف اصل متن مستند ہے۔
achievements-show-read-original = اصل متن پڑھیں
achievements-show-fallback = اس متن کا ابھی ترجمہ نہیں ہوا؛ یہ { $language } میں دکھایا جا رہا ہے۔
achievements-show-published = سجل میں اشاعت
achievements-show-organisation = ادارہ
achievements-show-reference = اندراج نمبر
achievements-show-sources = مآخذ
achievements-show-own-words = خلاصہ پورٹل کے اپنے الفاظ میں ہے۔
achievements-show-print = پرنٹ
achievements-show-work = اس متن پر کام کریں
achievements-show-subscribe = اس ملک کی خبریں ای میل پر
achievements-show-languages = دیگر زبانوں میں

# The desk.
achievements-drafts-title = مسودے
achievements-drafts-empty-title = کوئی مسودہ نہیں
achievements-drafts-empty-text = آپ کا ادارہ جو لکھ رہا ہے، وہ شائع ہونے تک یہاں نظر آتا ہے۔
achievements-drafts-changed = تبدیلی: { $time }
achievements-review-revision = نسخہ { $count }
achievements-review-reason = وجہ:
achievements-review-submit = جائزے کے لیے بھیجیں
achievements-review-edit = ترمیم کریں
achievements-review-publish = شائع کریں
achievements-review-return = اصلاح کے لیے واپس کریں
achievements-review-return-label = مصنف کے لیے پیغام
achievements-review-return-hint = کیا تبدیل ہونا چاہیے، اور کیوں۔
achievements-review-waits = یہ ایسے جائزہ کار کا منتظر ہے جس نے اسے نہ لکھا ہو۔
achievements-review-withdraw = واپس لیں
achievements-review-withdraw-label = واپس لینے کی وجہ
achievements-review-withdraw-hint = وجہ آپ کا ادارہ دیکھتا ہے؛ متن عوام کو مزید نظر نہیں آتا۔
achievements-review-way = اس متن کا سفر
achievements-review-texts = زبانیں
achievements-way-created = لکھا گیا
achievements-way-rewritten = تبدیل کیا گیا
achievements-way-submitted = جائزے کے لیے بھیجا گیا
achievements-way-returned = اصلاح کے لیے واپس کیا گیا
achievements-way-published = شائع کیا گیا
achievements-way-withdrawn = واپس لیا گیا

# The form.
achievements-edit-title-new = نئی کامیابی
achievements-edit-title-original = متن میں ترمیم
achievements-edit-title-translation = ترجمہ کریں
achievements-edit-save = محفوظ کریں
achievements-edit-original = اصل متن
achievements-edit-title = عنوان
achievements-edit-title-hint = ایک جملہ، جیسے آپ کسی ساتھی کو بتائیں۔
achievements-edit-summary = خلاصہ
achievements-edit-summary-hint = دو یا تین مکمل جملے: کیا، کتنا، کب سے۔
achievements-edit-body = متن
achievements-edit-body-hint = سادہ علامتوں سے سرخیاں، فہرستیں اور جدول بنتے ہیں (Markdown)۔
achievements-edit-preview = پیش منظر
achievements-edit-preview-window = پیش منظر نئی ونڈو میں
achievements-edit-done = ترجمہ مکمل ہے؛ قارئین اسے دیکھ سکتے ہیں۔
achievements-edit-sources = مآخذ
achievements-edit-sources-hint = قاری اس کی تصدیق کہاں کر سکتا ہے؟ کوئی صفحہ، قانون یا رپورٹ۔
achievements-edit-source-address = پتہ { $count }
achievements-edit-source-title = عنوان { $count }
achievements-edit-source-what = یہ کیا ہے
achievements-edit-language = اصل متن کی زبان
achievements-edit-choose = براہ کرم منتخب کریں
achievements-edit-day = واقعے کی تاریخ
achievements-edit-day-hint = عیسوی یا ہجری شمسی، مثلاً 14 اکتوبر 2026 یا 1405/07/22۔
achievements-tools = لکھنے کے اوزار
achievements-tool-bold = جلی
achievements-tool-italic = ترچھا
achievements-tool-heading = سرخی
achievements-tool-list = فہرست
achievements-tool-link = لنک
achievements-tool-quote = اقتباس
achievements-tool-table = جدول
achievements-tool-picture = لائبریری سے تصویر
achievements-tool-picture-close = بند کریں

# Two editors at once.
achievements-two-title = آپ کے لکھنے کے دوران کسی اور نے محفوظ کر دیا
achievements-two-text = کچھ ضائع نہیں ہوا۔ ایک طرف آپ کا نسخہ ہے، دوسری طرف محفوظ شدہ۔
achievements-two-mine = آپ کا نسخہ
achievements-two-theirs = محفوظ شدہ نسخہ
achievements-two-keep-theirs = محفوظ شدہ نسخہ رہنے دیں

# Errors at fields.
achievements-error-unreadable = اس متن میں ایسا حرف ہے جو محفوظ نہیں ہو سکتا۔ براہ کرم اسے دوبارہ لکھیں۔
achievements-error-title-missing = براہ کرم عنوان لکھیں۔
achievements-error-title-long = عنوان زیادہ سے زیادہ 150 حروف کا ہو سکتا ہے۔
achievements-error-summary-missing = براہ کرم خلاصہ لکھیں۔
achievements-error-summary-long = خلاصہ زیادہ سے زیادہ 800 حروف کا ہو سکتا ہے۔
achievements-error-body-long = متن زیادہ سے زیادہ 50,000 حروف کا ہو سکتا ہے۔
achievements-error-answer-long = ایک جواب زیادہ سے زیادہ 2,000 حروف کا ہو سکتا ہے۔
achievements-error-theme = براہ کرم موضوع منتخب کریں۔
achievements-error-language = براہ کرم اصل متن کی زبان منتخب کریں۔
achievements-error-day = یہ تاریخ نہیں ہے۔ اسے 14 اکتوبر 2026 یا 1405/07/22 کی طرح لکھیں۔
achievements-error-day-future = تاریخ مستقبل کی ہے؛ کامیابی وہ ہے جو حاصل ہو چکی ہو۔
achievements-error-source-address = ماخذ کا پتہ https:// یا http:// سے شروع ہونا چاہیے۔
achievements-error-source-title-long = ماخذ کا عنوان زیادہ سے زیادہ 300 حروف کا ہو سکتا ہے۔
achievements-error-sources-many = زیادہ سے زیادہ 20 مآخذ ہو سکتے ہیں۔
achievements-error-reason-missing = براہ کرم وجہ لکھیں۔
achievements-error-reason-long = وجہ زیادہ سے زیادہ 1,000 حروف کی ہو سکتی ہے۔
achievements-error-changed-elsewhere = آپ کے لکھنے کے دوران اندراج تبدیل ہو گیا۔ براہ کرم دیکھ کر دوبارہ محفوظ کریں۔
achievements-conflict-not-draft = یہ متن اب مسودہ نہیں رہا؛ کوئی اور پہلے کر چکا ہے۔
achievements-conflict-not-submitted = یہ متن اب جائزے کا منتظر نہیں؛ کوئی اور پہلے کر چکا ہے۔
achievements-conflict-not-published = یہ متن اب عوام کے لیے کھلا نہیں؛ کوئی اور پہلے کر چکا ہے۔

# Sentences after a step.
achievements-flash-saved = محفوظ ہو گیا۔
achievements-flash-submitted = جائزے کے لیے بھیج دیا گیا۔ آپ کے ادارے کے جائزہ کاروں کو اطلاع دے دی گئی ہے۔
achievements-flash-published = شائع ہو گیا۔ جنہوں نے ایسی خبریں مانگی تھیں، انہیں ای میل سے اطلاع دی جا رہی ہے۔
achievements-flash-returned = اصلاح کے لیے واپس کر دیا گیا۔ مصنف کو اطلاع دے دی گئی ہے۔
achievements-flash-withdrawn = واپس لے لیا گیا۔ یہ عوام کو مزید نظر نہیں آتا۔

# Mails.
achievements-mail-greeting = محترم ساتھی { $name }،
achievements-mail-open = سجل میں کھولیں
achievements-mail-published-subject = { $country }: { $title }
achievements-mail-published-of = { $country }، { $day }
achievements-mail-published-read = سجل میں پڑھیں
achievements-mail-waiting = { $count ->
    [one] ایک متن آپ کا منتظر ہے
   *[other] { $count } متن آپ کے منتظر ہیں
}
achievements-mail-told = { $count ->
    [one] ایک متن کے بارے میں نئی اطلاع
   *[other] { $count } متون کے بارے میں نئی اطلاع
}
achievements-notice-review = آپ کے جائزے کا منتظر
achievements-notice-review-text = ایک ساتھی نے ایک کامیابی جائزے کے لیے بھیجی ہے: { $title }
achievements-notice-released = جاری ہو گیا
achievements-notice-released-text = ایک جائزہ کار نے آپ کا متن جاری کر دیا ہے: { $title }
achievements-notice-returned = اصلاح کے لیے واپس
achievements-notice-returned-text = ایک جائزہ کار نے آپ کی کامیابی اصلاح کے لیے واپس کی ہے: { $title }

# The posts as data.
achievements-data-title = کامیابیاں بطور ڈیٹا
achievements-data-lead = { $count ->
    [one] { $count } شائع شدہ کامیابی، ہر متن ہر زبان میں، اسپریڈ شیٹ اور پروگراموں کے لیے۔
   *[other] { $count } شائع شدہ کامیابیاں، ہر متن ہر زبان میں، اسپریڈ شیٹ اور پروگراموں کے لیے۔
}
achievements-data-metadata = پروگراموں کے لیے تفصیل
achievements-data-columns = کالم
achievements-data-column = نام
achievements-data-meaning = مطلب
achievements-data-form = UTF-8 بائٹ آرڈر مارک کے ساتھ؛ دن ISO 8601 میں، اوقات UTC میں، ہندسے 0–9۔ جس خانے کو اسپریڈ شیٹ فارمولا سمجھے وہ اپاسٹروف سے شروع ہوتا ہے۔
achievements-column-reference = اندراج نمبر: ملک، سال، ترتیب۔
achievements-column-address = اس سطر کی زبان میں متن کا پتہ۔
achievements-column-country = ملک، دو حروف (ISO 3166-1)۔
achievements-column-organisation = انگریزی میں ادارے کا نام۔
achievements-column-theme = موضوع، مقررہ فہرست کا ایک لفظ۔
achievements-column-day = وہ دن جب یہ ہوا۔
achievements-column-day-solar-hijri = یہی دن ایران اور افغانستان کی ہجری شمسی تقویم میں: سال-مہینہ-دن۔
achievements-column-published-at = یہاں شائع ہونے کا وقت۔
achievements-column-updated-at = آخری تبدیلی کا وقت۔
achievements-column-original-language = وہ زبان جس میں متن لکھا گیا (BCP 47)۔
achievements-column-language = اس سطر کی زبان (BCP 47)۔
achievements-column-status = یہ متن اصل ہے، تازہ ترجمہ ہے یا اصل سے پرانا: original، current، older۔
achievements-column-title = عنوان۔
achievements-column-summary = خلاصہ۔
achievements-column-text = متن بغیر آرائش۔
achievements-column-sources = مآخذ کے پتے، خالی جگہ سے الگ۔
