# Review by a native reader: whole file
# The desk's list, and steps taken with many achievements at once.

# The list.
bulk-list-unpublished = غیر شائع شدہ
bulk-list-state = حالت
bulk-list-more = مزید
bulk-list-waits = میرے منتظر
bulk-list-language = تحریر کی زبان
bulk-list-responsible = ذمہ دار
bulk-list-order = ترتیب
bulk-list-newest = پہلے آخری تبدیلی
bulk-list-oldest = پہلے سب سے پرانے
bulk-list-answers = ذمہ دار: { $name }
bulk-list-steps = نشان زدہ کے ساتھ
bulk-list-all = اس انتخاب کے سب، صرف نشان زدہ نہیں
bulk-list-all-counted = اس انتخاب کے سب ({ $count })

# The steps.
bulk-step-publish = شائع کریں
bulk-step-return = اصلاح کے لیے واپس کریں
bulk-step-withdraw = واپس لیں
bulk-step-retag = موضوع بدلیں
bulk-step-hand-over = کسی اور کے سپرد کریں

# The page that asks.
bulk-confirm-count = { $count ->
    [one] { $count } کامیابی منتخب ہے۔
   *[other] { $count } کامیابیاں منتخب ہیں۔
}
bulk-confirm-more = اور { $count } مزید۔
bulk-confirm-publish = یہ فوراً عام ہو جائیں گی، اور جنہوں نے ایسی خبریں مانگی تھیں انہیں ایک ای میل سے اطلاع دی جائے گی۔
bulk-confirm-theme = نیا موضوع
bulk-confirm-theme-hint = الفاظ وہی رہتے ہیں، اس لیے کوئی ترجمہ اصل سے پرانا نہیں ہوتا۔
bulk-confirm-person = کون ذمہ دار ہے
bulk-confirm-person-hint = لکھنے والا کوئی ساتھی، آپ کے ملک کے کسی بھی ادارے میں۔ اسے اطلاع دی جاتی ہے۔ کامیابی اسی ادارے کی رہتی ہے جس نے اسے لکھا۔
bulk-confirm-each = ہر کامیابی کے اپنے قواعد ہیں۔ جو نہ ہو سکے، بعد میں وجہ کے ساتھ اس کا نام دیا جاتا ہے۔
bulk-confirm-go = ہاں، کریں ({ $count })
bulk-confirm-back = فہرست پر واپس

# What became of them.
bulk-result-done = ہو گیا: { $count }
bulk-result-refused = نہیں ہوا: { $count }
bulk-result-progress = { $total } میں سے { $count } مکمل۔
bulk-result-working = کام خود جاری رہتا ہے؛ آپ یہ صفحہ چھوڑ سکتے ہیں۔
bulk-result-again = دوبارہ دیکھیں
bulk-outcome-gone = یہ اب موجود نہیں۔
bulk-outcome-state = یہ اس حالت میں نہیں جس سے یہ قدم شروع ہوتا ہے۔
bulk-outcome-own = یہ آپ نے لکھی یا بھیجی تھی؛ کسی اور کو دیکھنا ہوگا۔
bulk-outcome-remarks = اس پر کھلے تبصرے ہیں؛ اسے اس کے اپنے صفحے پر شائع کریں۔
bulk-outcome-forbidden = آپ کے کردار اس کی اجازت نہیں دیتے۔
bulk-outcome-same = یہ پہلے ہی ایسی تھی۔
bulk-outcome-changed = اس دوران یہ بدل گئی ہے۔ شائع کرنے سے پہلے اسے دوبارہ دیکھیں۔
bulk-outcome-correction = اس کی ایک تصحیح پر کام جاری ہے؛ موضوع وہیں بدلیں۔
bulk-outcome-refused = سطر میں جو لکھا ہے اس کی اب اجازت نہیں۔ براہ کرم اسے فائل میں درست کریں۔
bulk-outcome-failed = پورٹل یہ نہ کر سکا۔ براہ کرم دوبارہ کوشش کریں۔

# What is to be mended.
bulk-error-nothing = کچھ بھی نشان زد نہیں۔ کچھ کامیابیاں یا پورا انتخاب نشان زد کریں۔
bulk-error-many = ایک بار میں زیادہ سے زیادہ 10,000 ہو سکتی ہیں۔ براہ کرم انتخاب محدود کریں۔
bulk-error-changed = اس دوران ان کی تعداد بدل گئی ہے۔ براہ کرم دیکھ کر دوبارہ تصدیق کریں۔
bulk-error-person = براہ کرم کوئی ساتھی منتخب کریں۔

# Steps on the way of a text.
achievements-way-retagged = موضوع بدلا گیا
achievements-way-reassigned = سپرد کی گئی

# Mails.
bulk-mail-published-subject = { $count ->
    [one] { $country }: { $count } نئی کامیابی
   *[other] { $country }: { $count } نئی کامیابیاں
}
bulk-mail-published-text = { $count ->
    [one] { $country } نے { $count } کامیابی شائع کی جس کی خبر آپ نے مانگی تھی۔
   *[other] { $country } نے { $count } کامیابیاں شائع کیں جن کی خبر آپ نے مانگی تھی۔
}
bulk-notice-returned = اصلاح کے لیے واپس: { $count }
bulk-notice-returned-text = ایک جائزہ کار نے وہ کامیابیاں اصلاح کے لیے واپس کی ہیں جن کے آپ ذمہ دار ہیں۔
bulk-notice-retagged = موضوع بدلا گیا: { $count }
bulk-notice-retagged-text = ایک جائزہ کار نے یہ شائع شدہ کامیابیاں دوسرے شخص کے بغیر کسی اور موضوع کے تحت رکھ دی ہیں۔
bulk-notice-handed = آپ کے سپرد: { $count }
bulk-notice-handed-text = ایک ساتھی نے کامیابیاں آپ کے سپرد کی ہیں۔ اب آپ ان کے ذمہ دار ہیں۔
bulk-notice-imported = آپ کی فائل کے مسودے: { $count }
bulk-notice-imported-text = آپ کی فائل کی تمام سطروں پر کام ہو چکا۔ فائل کا صفحہ دکھاتا ہے کہ ہر سطر کا کیا بنا۔
