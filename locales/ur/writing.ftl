# Review by a native reader: whole file
# Writing: documents brought and pasted, tools, how a day is understood, and the check before a post is handed on.

# A document as the beginning of a post.
writing-document-title = Word دستاویز سے آغاز کریں
writing-document-lede = اس کا عنوان، پہلا پیراگراف اور متن فارم بھر دیتے ہیں؛ محفوظ کرنے سے پہلے آپ سب جانچ لیتے ہیں۔
writing-document-field = Word دستاویز
writing-document-hint = زیادہ سے زیادہ 20 MB کی DOCX فائل۔ فائل خود نہیں رکھی جاتی؛ تصویریں لائبریری سے شامل ہوتی ہیں۔
writing-document-button = فارم بھریں
writing-brought = فارم ”{ $name }“ سے بھر دیا گیا۔ ابھی کچھ کامیابی کے طور پر محفوظ نہیں ہوا؛ براہ کرم اسے پورا پڑھ لیں۔
writing-left-title = چھوڑ دیا گیا:
writing-left-pictures = تصویریں۔ براہ کرم انہیں لائبریری سے شامل کریں۔
writing-left-drawings = خاکے، چارٹ اور خانوں کا متن۔
writing-left-objects = دوسرے پروگراموں کی چیزیں، جیسے اندر رکھے گئے جدول۔
writing-left-comments = کنارے کے تبصرے۔
writing-left-links = وہ لنک جو نہ ویب پر جاتے ہیں نہ کسی ای میل پتے پر۔
writing-left-template = کسی دوسرے کمپیوٹر پر رکھا سانچا۔
writing-refused-title = دستاویز نہیں لی گئی
writing-refused-empty = یہ خالی ہے؛ براہ کرم فائل منتخب کریں۔
writing-refused-not-word = یہ Word دستاویز (DOCX) نہیں ہے۔
writing-refused-locked = اس پر پاس ورڈ ہے یا یہ Word کے پرانے نسخے (DOC) کی ہے۔ اسے بغیر پاس ورڈ DOCX میں محفوظ کریں۔
writing-refused-macros = اس میں میکرو ہیں۔ اسے بغیر میکرو DOCX میں محفوظ کریں۔
writing-refused-too-large = یہ بہت بڑی ہے، یا کھلنے پر ہو جائے گی۔
writing-refused-too-intricate = اس کی اندرونی تہیں پڑھے جانے سے زیادہ ہیں۔
writing-refused-damaged = یہ خراب ہے یا پوری نہیں پہنچی۔
writing-refused-too-long = اس کا متن ان 50,000 حروف سے لمبا ہے جو ایک کامیابی میں ہو سکتے ہیں۔

# Tools.
writing-tool-subheading = ذیلی سرخی
writing-tool-numbered = نمبر وار فہرست
writing-tool-note = حاشیہ
writing-table-rows = سطریں
writing-table-columns = کالم
writing-table-insert = شامل کریں
writing-count-words = الفاظ:
writing-count-letters = حروف:

# How to write.
writing-help-title = لکھنے کا طریقہ
writing-help-sign = ؟
writing-help-lede = متن میں چند علامتیں وہ سب بنا دیتی ہیں جو قاری دیکھتے ہیں۔ اوزار انہیں آپ کے لیے لکھتے ہیں۔
writing-help-picture = تصویریں آپ کے ادارے کی لائبریری سے آتی ہیں، ہر ایک تفصیل کے ساتھ۔ اوزار سطر لکھ دیتا ہے۔
writing-help-word-title = Word اور دوسرے پروگراموں سے
writing-help-word = وہاں نقل کریں اور یہاں چسپاں کریں: سرخیاں، فہرستیں، جدول، لنک اور حاشیے علامتیں بن جاتی ہیں۔ رنگ اور فونٹ چھوڑ دیے جاتے ہیں۔
writing-help-keys-title = کلیدیں
writing-help-plain = بغیر وضع کے چسپاں کریں
writing-sample-words = اہم الفاظ
writing-sample-one = پہلا
writing-sample-two = دوسرا

# The same text in two windows of one person.
writing-elsewhere = یہ متن آپ کی ایک اور ونڈو میں بھی لکھا گیا ہے۔ آپ کی تحریر اس ونڈو میں محفوظ رہے گی۔
writing-elsewhere-together = دونوں کو یکجا کریں
writing-flash-together = جو آپ نے دو ونڈوز میں لکھا وہ یہاں یکجا کر دیا گیا ہے۔ براہ کرم اسے پڑھ لیں۔

# How a day is understood.
writing-day-gregorian = عیسوی: { $date }
writing-day-solar = ہجری شمسی: { $date }
writing-day-order = دن، مہینہ، سال کی ترتیب سے پڑھا گیا۔ یقین کے لیے مہینے کا نام لکھیں۔
writing-day-error-year = براہ کرم سال چار ہندسوں میں لکھیں: عیسوی 1800 تا 2200، ہجری شمسی 1200 تا 1500۔
writing-day-error-month = ایسا کوئی مہینہ نہیں۔
writing-day-error-day = اس مہینے میں ایسا کوئی دن نہیں۔
writing-day-error-lunar = یہ سال ہجری شمسی پڑھا جاتا ہے اور بہت آگے مستقبل کا ہے۔ ہجری قمری تاریخیں نہیں لی جاتیں؛ براہ کرم عیسوی یا ہجری شمسی تاریخ لکھیں۔

# The check before a post is handed on.
writing-check-title = آگے بھیجنے سے پہلے
writing-check-hint = ان میں سے کوئی آپ کو نہیں روکتی؛ ہر سطر اپنی جگہ لے جاتی ہے۔
writing-check-done = سب کچھ موجود ہے۔
writing-check-summary = خلاصہ نہیں ہے۔
writing-check-text = متن نہیں ہے، صرف عنوان اور خلاصہ ہے۔
writing-check-stranger = یہ تصویر لائبریری کی نہیں اور دکھائی نہیں جائے گی: { $address }
writing-check-link = یہ لنک کہیں نہیں جاتا: { $address }
writing-check-heading = یہ سرخی ایک درجہ چھوڑ گئی ہے: { $words }
writing-check-sources = کوئی ماخذ نہیں ہے۔
writing-check-sheet = معلوماتی خاکے کے بے جواب سوال: { $count }
writing-check-missing = زبانیں جو ابھی نہیں ہیں: { $count }
writing-check-older = اصل متن سے پرانے ترجمے: { $count }
