# Review by a native reader: pace-usual
# Searches somebody keeps.
searches-list-title = محفوظ تلاشیں
searches-list-new = نئے
searches-list-mails = ای میلیں
searches-list-filters = { $count ->
    [one] { $count } فلٹر
   *[other] { $count } فلٹر
}
searches-list-change = تبدیل کریں
searches-list-end = حذف کریں
searches-list-nothing = ابھی کوئی تلاش محفوظ نہیں
searches-list-nothing-advice = کچھ تلاش کریں: نتائج کے ساتھ ایک لنک تلاش کو اس کے فلٹروں سمیت محفوظ کرتا ہے، اور یہاں آپ دیکھیں گے کہ اس میں نیا کیا ہے۔

# Keeping a search.
searches-new-title = تلاش محفوظ کریں
searches-new-words = تلاش کے الفاظ:
searches-new-name = نام
searches-new-name-hint = جس سے آپ اسے دوبارہ پا سکیں۔ کوئی اور اسے نہیں دیکھتا۔
searches-new-rhythm = نئی چیزوں کی ای میل
searches-new-rhythm-hint = ای میلوں میں صرف وہی لکھا جاتا ہے جو عام ہے۔
searches-new-save = محفوظ کریں

# How often mails come.
pace-never = کوئی ای میل نہیں
pace-usual = میری دیگر ای میلوں کے ساتھ
pace-at_once = فوراً
pace-daily = روزانہ
pace-weekly = ہر ہفتے

# What is to be mended.
searches-error-name = زیادہ سے زیادہ 80 حروف کا نام لکھیں۔
searches-error-rhythm = منتخب کریں کہ ای میلیں کتنے وقفے سے آئیں۔
searches-error-query = تلاش کے لیے کوئی لفظ نہیں۔ براہ کرم پہلے تلاش کریں، پھر نتائج کے ساتھ سے اسے محفوظ کریں۔
searches-error-many = آپ اس سے زیادہ تلاشیں محفوظ نہیں کر سکتے۔ براہ کرم پہلے کوئی ایک حذف کریں۔

# What a page says once.
searches-flash-saved = تلاش محفوظ ہو گئی۔
searches-flash-rhythm = ای میلوں کا وقفہ بدل گیا۔
searches-flash-ended = تلاش حذف ہو گئی۔

# Stopping the mails without signing in.
searches-mails-title = محفوظ تلاش کی ای میلیں
searches-mails-question = کیا ”{ $name }“ کی ای میلیں روک دی جائیں؟ تلاش خود باقی رہے گی۔
searches-mails-stop = ای میلیں روکیں
searches-mails-none = اس تلاش کے لیے کوئی ای میل نہیں بھیجی جاتی۔

# The mail.
searches-mail-digest-subject = آپ کی تلاش میں نیا: { $name }
searches-mail-digest-count = { $count ->
    [one] پچھلی ای میل کے بعد { $count } نیا اندراج آیا ہے۔
   *[other] پچھلی ای میل کے بعد { $count } نئے اندراجات آئے ہیں۔
}
searches-mail-digest-more = پچھلی ای میل کے بعد کم از کم { $count } نئے اندراجات آئے ہیں۔
searches-mail-digest-all = تمام نتائج
searches-mail-why = یہ ای میل آپ کو اس لیے ملی کہ آپ اپنی محفوظ کردہ تلاش ”{ $name }“ میں نئی چیزوں کے بارے میں جاننا چاہتے ہیں۔
