# Versions of a text, and work that is not saved yet.

# Every save of a text.
achievements-versions-title = نسخے
achievements-versions-text = ہر محفوظ شدہ متن رکھا جاتا ہے۔ فرق دیکھنے کے لیے دو نسخے چنیں۔
achievements-versions-none = اس زبان میں ابھی کوئی نسخہ نہیں
achievements-versions-current = موجودہ
achievements-versions-from = سے
achievements-versions-to = تک
achievements-versions-from-this = نسخہ { $count } سے موازنہ
achievements-versions-to-this = نسخہ { $count } تک موازنہ
achievements-versions-preview = جیسا قارئین دیکھتے ہیں
achievements-versions-compare = موازنہ کریں
achievements-versions-older = پرانے نسخے
achievements-versions-newest = تازہ ترین نسخے
achievements-versions-made-written = لکھا گیا
achievements-versions-made-restored = بحال کیا گیا
achievements-versions-made-confirmed = دیکھا گیا، بلا تبدیلی
achievements-versions-made-imported = درآمد شدہ
achievements-versions-ribbon = نسخہ { $version } کا پیش منظر۔ یہ صفحہ صرف آپ کا ادارہ دیکھتا ہے۔

# Two versions compared.
achievements-compare-title = کیا بدلا
achievements-compare-one-column = ایک کالم
achievements-compare-two-columns = ساتھ ساتھ
achievements-compare-same = دونوں نسخے ایک جیسے ہیں۔
achievements-compare-removed = ہٹایا گیا
achievements-compare-added = شامل کیا گیا
achievements-compare-restore-text = اس نسخے کا متن نئے نسخے کے طور پر محفوظ ہو گا۔ کچھ حذف نہیں ہوتا۔
achievements-compare-restore = نسخہ { $count } بحال کریں

# Two editors at once.
achievements-two-touching = { $count ->
    [one] ایک جگہ آپ دونوں نے لکھا ہے۔ وہاں دونوں کی تحریر موجود ہے؛ براہ کرم انتخاب کریں۔
   *[other] { $count } جگہوں پر آپ دونوں نے لکھا ہے۔ وہاں دونوں کی تحریر موجود ہے؛ براہ کرم انتخاب کریں۔
}
achievements-two-apart = آپ دونوں کی تبدیلیاں آپس میں نہیں ٹکراتیں۔ یہاں انہیں یکجا کر دیا گیا ہے۔
achievements-two-together = یکجا متن
achievements-two-difference = کیا مختلف ہے
achievements-two-save = یہ متن محفوظ کریں

# Work that is not saved.
achievements-autosave-title = غیر محفوظ شدہ کام
achievements-autosave-offer = آپ کا { $time } کا غیر محفوظ شدہ کام موجود ہے۔
achievements-autosave-taken = یہ آپ کا { $time } کا غیر محفوظ شدہ کام ہے۔ محفوظ کرنے تک اسے کوئی اور نہیں دیکھتا۔
achievements-autosave-take-up = جاری رکھیں
achievements-autosave-discard = رد کریں
achievements-autosave-difference = محفوظ شدہ متن سے فرق
achievements-autosave-kept = { $time } پر رکھ لیا گیا
achievements-autosave-keep = زیرِ تکمیل کام کے طور پر رکھیں
achievements-autosave-offline = رابطہ منقطع ہے۔ آپ کی تحریر اسی ونڈو میں رہے گی اور رابطہ بحال ہونے پر بھیج دی جائے گی۔
achievements-autosave-refused = آپ کی تحریر رکھی نہ جا سکی۔ صفحہ چھوڑنے سے پہلے اسے نقل کر لیں۔
achievements-autosave-signed-out = آپ باہر نکل چکے ہیں۔ آپ کی تحریر اسی ونڈو میں ہے۔ دوسری ونڈو میں داخل ہوں تو بھیج دی جائے گی۔

# Sentences after a step.
achievements-flash-kept = رکھ لیا گیا۔ محفوظ کرنے تک اسے کوئی اور نہیں دیکھتا۔
achievements-flash-kept-for-later = یہ متن اس دوران اگلے مرحلے میں جا چکا ہے۔ آپ کی تحریر آپ کے لیے رکھ لی گئی ہے۔
achievements-flash-discarded = رد کر دیا گیا۔
achievements-flash-restored = نئے نسخے کے طور پر بحال ہو گیا۔
achievements-way-restored = پرانا نسخہ بحال کیا گیا

# A form sent after the session ended.
error-signed-out-title = آپ باہر نکل چکے ہیں
error-signed-out-text = کچھ ضائع نہیں ہوا۔ آپ کی تحریر اسی صفحے پر موجود ہے؛ براہ کرم اسے کھلا رہنے دیں۔
error-signed-out-sign-in = دوسری ونڈو میں داخل ہوں
error-signed-out-send = میری تحریر بھیجیں
