# Review by a native reader: translation-release, translation-languages-title, translation-copy, translation-flash-copied
# The desk of translations: how each language of a post stands, and who releases it.

# States and steps of a translation.
achievements-mark-in-review = زیر جائزہ
achievements-way-translation-submitted = ترجمہ جائزے کے لیے بھیجا گیا
achievements-way-translation-returned = ترجمہ اصلاح کے لیے واپس کیا گیا
achievements-way-translation-released = ترجمہ جاری کیا گیا
achievements-way-translation-withdrawn = ترجمہ قارئین سے واپس لیا گیا
achievements-way-translation-confirmed = ترجمہ دیکھا گیا، اب بھی درست ہے

# The desk: the original beside the form.
translation-edit-done = ترجمہ مکمل ہے۔ اسے جائزہ کار کو بھیجیں۔
translation-source-now = آپ کا ترجمہ یہاں کہتا ہے
translation-copy = خالی خانے میں نقل کریں:
translation-copy-answer = یہ جواب خالی خانے میں نقل کریں
translation-flash-copied = جہاں خانہ خالی تھا، وہاں نقل کر دیا گیا۔
translation-switch = کسی اور زبان میں جاری رکھیں
translation-switch-kept = آپ نے یہاں جو لکھا ہے، وہ رکھ لیا جائے گا۔
translation-behind = اصل متن { $date } کو تبدیل ہوا۔
translation-behind-parts = { $count ->
    [one] { $count } پیراگراف دوبارہ دیکھنا ہے۔
   *[other] { $count } پیراگراف دوبارہ دیکھنے ہیں۔
}
translation-behind-comparison = تمام تبدیلیاں دکھائیں
translation-confirm = اب بھی درست ہے، کچھ بدلنا نہیں

# What readers are told.
translation-not-followed = اصل متن { $date } کو تبدیل ہوا؛ یہ ترجمہ ابھی اس کے مطابق نہیں ہوا۔

# A reviewer reads a translation.
translation-review-title = ترجمے کا جائزہ
translation-review-texts = اصل متن اور ترجمہ
translation-release = ترجمہ جاری کریں
translation-withdraw = یہ ترجمہ قارئین سے واپس لینا
translation-withdraw-label = واپس لینے کی وجہ
translation-withdraw-hint = مترجم وجہ دیکھتا ہے اور کام جاری رکھتا ہے؛ قارئین کو قریب ترین دوسری زبان دکھائی جاتی ہے۔
translation-waiting = جائزے کے منتظر متن

# The table of languages.
translation-languages-title = زبانوں کی صورت حال
translation-languages-text = آپ کے ادارے کی ہر کامیابی کی تیرہ زبانوں میں صورت حال۔ ہر نشان متن تک لے جاتا ہے۔
translation-languages-language = زبان
translation-languages-any-language = تمام زبانیں
translation-languages-state = حالت
translation-languages-any-state = تمام حالتیں
translation-languages-empty = کوئی کامیابی اس انتخاب سے میل نہیں کھاتی
translation-languages-post = کامیابی
translation-languages-next = اگلا صفحہ
translation-languages-first = شروع پر واپس
translation-languages-totals = اعداد میں

# Sentences after a step.
translation-flash-submitted = جائزے کے لیے بھیج دیا گیا۔ قارئین اسے جائزہ کار کی منظوری کے بعد دیکھیں گے۔
translation-flash-released = جاری ہو گیا۔ قارئین اب یہ ترجمہ دیکھتے ہیں۔
translation-flash-withdrawn = واپس لے لیا گیا۔ قارئین کو یہ ترجمہ مزید نظر نہیں آتا۔
translation-flash-confirmed = درج ہو گیا: ترجمہ اب بھی درست ہے۔
translation-conflict-not-in-review = یہ متن اب جائزے کا منتظر نہیں؛ کسی اور نے پہلے قدم اٹھا لیا۔
translation-conflict-not-released = قارئین کو یہ ترجمہ نظر نہیں آتا؛ واپس لینے کو کچھ نہیں۔
translation-conflict-not-behind = یہ ترجمہ اصل سے پیچھے نہیں، یا اس پر کام جاری ہے۔
