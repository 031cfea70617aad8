# Review by a native reader: whole file
# The library: pictures and documents of an organisation.

# The list.
library-title = فائلوں کی لائبریری
library-space-left = باقی گنجائش: { $size }۔
library-add = فائلیں شامل کریں
library-list-name = نام یا عنوان
library-list-kind = قسم
library-list-language = زبان
library-list-unused = کہیں استعمال نہیں
library-list-apply = لاگو کریں
library-list-all = تمام فائلیں
library-list-any = کوئی بھی
library-list-newest = تازہ ترین
library-list-older = پرانی
library-empty-title = یہاں کوئی فائل نہیں
library-empty-choice = اس انتخاب سے کوئی فائل نہیں ملتی۔
library-empty-text = آپ کے ادارے کی تصویریں اور دستاویزات شامل ہونے کے بعد یہاں رہتی ہیں اور ہر متن میں استعمال ہو سکتی ہیں۔

# One file.
library-file-preview = پیش منظر
library-file-title = عنوان
library-file-type = قسم
library-file-size = حجم
library-file-added = شامل ہوئی
library-file-state = حالت
library-file-language = اس کے متن کی زبان
library-file-no-language = اس میں متن نہیں
library-file-description = تصویر میں کیا ہے
library-file-description-hint = اُن قارئین کے لیے ایک جملہ جو تصویر نہیں دیکھ سکتے۔ کم از کم ایک زبان ضروری ہے؛ باقی قارئین کو قریب ترین زبان ملتی ہے۔
library-file-keep = محفوظ کریں
library-file-name = فائل کا نام
library-file-hash = فائل کا نشان (SHA-256)
library-file-line = متن کے لیے سطر
library-file-save = ڈاؤن لوڈ
library-file-open = کھولیں
library-file-no-document = کوئی نہیں
library-kind-picture = تصویر
library-kind-document = دستاویز
uploads-state-preparing = تیار ہو رہی ہے
uploads-state-held = جانچ کی منتظر
uploads-state-ready = تیار
uploads-state-refused = پڑھی نہیں جا سکتی
uploads-state-quarantined = بند کر دی گئی
uploads-state-unchecked = جانچی نہیں جا سکتی
uploads-state-active = اس میں کچھ چلتا ہے
uploads-state-closed = اندر نہیں دیکھا جا سکتا
library-explained-preparing = فائل مل گئی ہے اور تیار ہو رہی ہے۔ تیار ہوتے ہی قارئین کو ملے گی؛ یہاں انتظار ضروری نہیں۔
library-explained-held = نقصان دہ سافٹ ویئر کی جانچ اس وقت دستیاب نہیں۔ جانچ تک فائل کسی کو نہیں دی جاتی؛ یہ خود بخود ہو جائے گی۔
library-explained-refused = یہ تصویر پڑھی نہیں جا سکتی یا خراب ہے۔ براہ کرم اس کی جگہ دوسری رکھیں۔
library-explained-quarantined = اس فائل میں نقصان دہ سافٹ ویئر ملا۔ یہ کسی کو نہیں دی جائے گی۔ جس کمپیوٹر سے آئی ہے اسے جانچیں۔
library-explained-unchecked = نقصان دہ سافٹ ویئر کی جانچ کرنے والے پروگرام نے یہ فائل نہیں لی، اکثر اس لیے کہ وہ اس کے لیے بہت بڑی ہے۔ یہ کسی کو نہیں ملتی۔ براہ کرم چھوٹی فائل دیں۔
library-explained-active = اس میں کچھ چلنے والا ہے یا کوئی دوسری فائل: اسکرپٹ، پروگرام کا آغاز، منسلکہ۔ یہ کسی کو نہیں ملتی۔ براہ کرم ان کے بغیر دستاویز دیں۔
library-explained-closed = یہ پاس ورڈ سے مقفل ہے، خراب ہے یا اس طرح بند ہے کہ کوئی نہیں دیکھ سکتا کہ اس میں کچھ چلتا ہے یا نہیں۔ یہ کسی کو نہیں ملتی۔ براہ کرم اسے پاس ورڈ کے بغیر دوبارہ محفوظ کر کے دیں۔
library-describe-first = استعمال سے پہلے بتائیں کہ اس میں کیا ہے
library-preview-document = حفاظت کے لیے دستاویزات پورٹل کے اندر نہیں کھلتیں۔ ڈاؤن لوڈ کر کے اپنے پروگرام میں کھولیں۔
library-traces-title = دستاویز میں جن افراد کے نام ہیں
library-traces-hint = جسے دستاویز ملے وہ یہ بھی پڑھ سکتا ہے۔ جو باہر نہ جانا چاہیے اسے اُسی پروگرام میں ہٹائیں جس میں دستاویز لکھی گئی؛ پھر نیا نسخہ دیں۔
library-trace-author = مصنف
library-trace-editor = آخری بار محفوظ یا پرنٹ کرنے والا
library-trace-organisation = ادارہ
library-trace-commenter = تبصرے اور نشان زدہ تبدیلیاں کرنے والا
library-trace-photo = تصویروں میں لکھی جگہ، وقت یا مالک
library-trace-closed = اندر نہیں دیکھا جا سکتا: مقفل یا خراب ہے
library-removed-title = دستاویز سے ہٹا دیا گیا
library-removed-hint = قارئین کو دستاویز اِن کے بغیر ملتی ہے؛ صفحوں پر جو کچھ ہے وہ ویسا ہی ہے۔ جو دستاویز دی گئی تھی وہ نہیں رکھی جاتی۔
library-removed-author = مصنفین کے نام
library-removed-editor = آخری بار محفوظ کرنے والا
library-removed-organisation = ادارے کا نام
library-removed-commenter = تبصرہ کرنے والوں کے نام
library-removed-program = وہ پروگرام جس سے دستاویز بنائی گئی
library-group-title = ایک دستاویز کئی زبانوں میں
library-group-hint = ایک دستاویز کی فائلیں زبانوں کے جدول میں اکٹھی رہتی ہیں۔
library-group-known = دستاویز
library-group-new = یا نئی دستاویز کا عنوان
library-group-button = اکٹھا کریں
library-replace-title = نیا نسخہ
library-replace-hint = جہاں جہاں یہ فائل استعمال ہوئی ہے وہاں اس کی جگہ لے لیتا ہے۔ پرانے نسخے محفوظ رہتے ہیں۔
library-replace-file = فائل
library-replace-button = نیا نسخہ بھیجیں
library-uses-title = کہاں استعمال ہے
library-uses-none = ابھی کہیں نہیں۔
library-uses-public = عوامی
library-versions-title = نسخے
library-version = نسخہ { $count }
library-delete = حذف کریں
library-delete-hint = فائل اور اس کے تمام نسخے ہمیشہ کے لیے ختم ہو جاتے ہیں۔
library-conflict-used = یہ استعمال میں ہے اور حذف نہیں ہو سکتی۔ پہلے اسے اُن متون سے نکالیں۔
library-copy = نقل کریں
library-copied = نقل ہو گئی

# Documents in several languages, and the choice of a picture.
library-document-empty = اس دستاویز کی ابھی کوئی زبان تیار نہیں۔
library-document-lede = قارئین اسے ہر جگہ اسی طرح دیکھتے ہیں۔
library-document-files = اس کی فائلیں
library-document-title = دستاویز کا عنوان
library-title-stays = قارئین اس دستاویز کو اس کے عنوان سے جانتے ہیں۔ جب تک کوئی متن اسے دکھاتا ہے، عنوان وہی رہتا ہے۔
library-choice-title = تصویر منتخب کریں
library-choice-lede = تصویر کے نیچے کی سطر نقل کر کے متن میں وہاں چسپاں کریں جہاں تصویر ہونی چاہیے۔
library-choice-empty = تیار تصویریں یہاں آتی ہیں۔

# Adding.
library-new-lede = چاہیں تو کئی ایک ساتھ۔ تیاری کے دوران آپ کام جاری رکھ سکتے ہیں۔
library-new-language-hint = یہاں منتخب تمام فائلوں کے لیے ہے۔
library-new-files = فائلیں
library-new-types = تصویریں (JPEG، PNG، WebP، GIF) اور دستاویزات (PDF، Word، Excel، PowerPoint، OpenDocument، CSV، سادہ متن)۔
library-new-limit = ہر ایک زیادہ سے زیادہ { $size }۔
library-new-metadata = کیمرہ تصویر میں جو جگہ، وقت اور مالک لکھتا ہے وہ ہٹا دیا جاتا ہے، اور بغیر دستخط کی پی ڈی ایف سے افراد اور پروگراموں کے نام۔ باقی دستاویزات میں ان کے پروگرام کا لکھا، جیسے مصنف کا نام، باقی رہتا ہے؛ پہلے دیکھ لیں۔
library-new-button = بھیجیں
uploads-waiting = رابطہ ٹوٹ گیا ہے۔ بحال ہوتے ہی خود جاری ہو جائے گا۔
uploads-resumed = جہاں رکا تھا وہیں سے جاری ہے۔
uploads-signed-out = آپ اب داخل نہیں ہیں۔ دوسری ونڈو میں داخل ہوں؛ یہ خود جاری ہو جائے گا۔

# Why a file was not taken.
uploads-refused-title = { $count ->
    [one] ایک فائل نہیں لی گئی
   *[other] { $count } فائلیں نہیں لی گئیں
}
uploads-refused-others = جس کا یہاں نام نہیں وہ لے لی گئی۔
uploads-refused-empty = یہ خالی ہے؛ براہ کرم فائل منتخب کریں۔
uploads-refused-type = لائبریری اس قسم کی فائل نہیں لیتی۔
uploads-refused-encoding = یہ متن UTF-8 میں نہیں۔ اسے دوبارہ ”CSV UTF-8“ یا سادہ UTF-8 متن کے طور پر محفوظ کریں۔
uploads-refused-mismatch = اس کا نام جو قسم بتاتا ہے، اندر وہ نہیں۔
uploads-refused-active = اس میں چلنے والی چیز ہے: پروگرام، ویب صفحہ، اسکرپٹ یا میکرو۔
uploads-refused-remote = کھلتے وقت یہ کہیں اور سے کچھ لاتی ہے: سانچا، منسلک تصویر، دوسری ورک بک کے خانے یا ڈیٹا۔ عام لنک ٹھیک ہیں۔ یہ رابطے اس کے پروگرام میں ختم کریں، یا اسے PDF کے طور پر محفوظ کریں۔
uploads-refused-embedded = اس میں کسی دوسرے پروگرام کی فائل یا کوئی آرکائیو ہے۔ اسے الگ سے دیں، یا دستاویز PDF کے طور پر محفوظ کریں۔
uploads-refused-too-packed = یہ اتنی دبا کر بند کی گئی ہے کہ کھلنے پر 50 میگا بائٹ سے یا اپنے حجم کے سو گنا سے بڑی ہو گی۔ کم یا چھوٹی تصویروں کے ساتھ دوبارہ محفوظ کریں۔
uploads-refused-closed = کوئی اس کے اندر نہیں دیکھ سکتا: یہ پاس ورڈ سے مقفل یا خراب ہے۔ اسے پاس ورڈ کے بغیر دوبارہ محفوظ کریں۔
uploads-refused-no-picture = یہ تصویر نہیں یا خراب ہے۔
uploads-refused-too-many-pixels = تصویر میں پکسل بہت زیادہ ہیں: زیادہ سے زیادہ 50 ملین، اور ہر طرف 16,000۔
uploads-refused-too-many = 50 سے زیادہ فائلیں ایک ساتھ آئیں۔ یہ فائل اور اس کے بعد جو آیا پڑھا نہیں گیا؛ براہ کرم دوبارہ دیں۔
uploads-refused-too-large = یہ ایک فائل کی حد سے بڑی ہے۔ اس کے بعد جو آیا وہ پڑھا نہیں گیا۔
uploads-refused-no-room = آپ کے ادارے کے پاس اتنی گنجائش نہیں۔ جو کہیں استعمال نہیں وہ حذف کریں۔
uploads-refused-other-kind = تصویر کی جگہ تصویر اور دستاویز کی جگہ دستاویز آتی ہے۔

# Errors at fields.
library-error-unreadable = اس متن میں ایسا حرف ہے جو محفوظ نہیں ہو سکتا۔ براہ کرم دوبارہ لکھیں۔
library-error-title-missing = براہ کرم عنوان لکھیں۔
library-error-title-long = عنوان زیادہ سے زیادہ 150 حروف کا ہو سکتا ہے۔
library-error-description-long = وضاحت زیادہ سے زیادہ 300 حروف کی ہو سکتی ہے۔
library-error-description-used = یہ تصویر کہیں دکھائی جا رہی ہے؛ اس کی کم از کم ایک وضاحت چاہیے۔
library-error-changed-elsewhere = آپ کے لکھنے کے دوران اندراج تبدیل ہو گیا۔ براہ کرم دیکھ کر دوبارہ محفوظ کریں۔
library-error-document = براہ کرم دستاویزات میں سے ایک منتخب کریں۔
library-error-language-taken = اس دستاویز کی اس زبان میں فائل پہلے سے ہے۔
library-error-picture-unknown = اس متن کی ایک تصویر آپ کی لائبریری میں نہیں۔
library-error-picture-undescribed = اس متن کی ایک تصویر کی ابھی وضاحت نہیں۔ لائبریری میں بتائیں کہ اس میں کیا ہے۔

# Sentences after a step.
library-flash-added = مل گئیں۔ فائلیں تیار ہو رہی ہیں۔
library-flash-saved = محفوظ ہو گیا۔
library-flash-replaced = مل گیا۔ نیا نسخہ تیار ہوتے ہی قارئین کو ملے گا۔
library-flash-deleted = حذف ہو گئی۔

# Sizes.
uploads-size-kilobytes = { $count } کلو بائٹ
uploads-size-megabytes = { $count } میگا بائٹ
uploads-size-gigabytes = { $count } گیگا بائٹ

# What waits for another person.
library-waiting-title = جائزہ کار کا انتظار
library-waiting-hint = جب تک کوئی جائزہ کار، جس کا یہ اپنا کام نہ ہو، اسے جاری نہ کرے، قارئین کے پاس وہی رہے گا جو ہے۔
library-waiting-by = کام
library-waiting-version = نیا نسخہ منتظر ہے
library-waiting-document = دستاویز میں شامل ہونے کا منتظر
library-waiting-leaving = دستاویز سے نکلنے کا منتظر
library-waiting-words = نئے الفاظ منتظر ہیں
library-waiting-release = جاری کریں
library-flash-waits = محفوظ ہو گیا۔ جب تک کوئی دوسرا شخص جاری نہ کرے، قارئین کے پاس وہی رہے گا جو ہے۔
library-flash-replaced-waits = مل گیا۔ جب تک کوئی دوسرا شخص نیا نسخہ جاری نہ کرے، قارئین کو موجودہ نسخہ ملے گا۔
library-flash-released = جاری ہو گیا۔ اب یہ قارئین کے پاس ہے۔
library-flash-given-back = اصلاح کے لیے واپس کر دیا گیا۔ مصنف کو اطلاع دے دی گئی ہے۔ قارئین کے پاس وہی رہے گا جو ہے۔
library-flash-dropped = تبدیلی ترک کر دی گئی۔ قارئین کے پاس وہی رہے گا جو ہے۔
library-conflict-change = یہ اس دوران بدل گیا یا کوئی پہلے ہی فیصلہ کر چکا ہے۔ براہ کرم دوبارہ دیکھیں۔
library-conflict-apart = یہ تصویر اپنے قارئین کو دکھائی جاتی ہے یا اجرا کی منتظر ہے، اس لیے اب نہیں بدلتی۔ دوسری تصویر وہیں جمع کرائیں جہاں یہ دکھائی جاتی ہے۔
library-conflict-elsewhere = کوئی متن یا پورٹل کا کوئی اور حصہ بھی اس کی ایک تصویر دکھاتا ہے، اس لیے اسے بند نہیں کیا جا سکتا۔ اسے یہاں نئے سرے سے جمع کرائیں۔
library-error-closed-elsewhere = یہ تصویر کسی اور جگہ صرف چند افراد کو دکھائی جاتی ہے، اس لیے یہاں سب کے لیے نہیں ہو سکتی۔ کوئی اور تصویر چنیں۔
library-conflict-preparing = فائل ابھی تیار ہو رہی ہے۔ براہ کرم تیار ہونے پر جاری کریں۔
library-change-words = نیا متن
library-change-document = دستاویز میں شمولیت
library-change-leaving = دستاویز سے اخراج
library-changes-title = لائبریری میں تبدیلیاں
library-changes-empty = کوئی تبدیلی منتظر نہیں
library-returned-hint = قارئین کے پاس وہی رہے گا جو ہے۔ تجویز یہیں رہے گی جب تک کوئی اسے درست یا ترک نہ کرے۔
library-waiting-drop = تبدیلی ترک کریں

# Notices.
library-notice-held-text = ایک ساتھی نے لائبریری کی ایک فائل تبدیل کی ہے اور تبدیلی جائزے کی منتظر ہے: { $title }
library-notice-returned-text = ایک جائزہ کار نے لائبریری کی فائل میں آپ کی تبدیلی اصلاح کے لیے واپس کی ہے: { $title }
library-notice-released = جاری ہو گیا
library-notice-released-text = ایک جائزہ کار نے لائبریری کی فائل میں آپ کی تبدیلی جاری کر دی ہے، اب یہ قارئین کو دستیاب ہے: { $title }
search-kind-document = دستاویز
search-kind-file = فائل
