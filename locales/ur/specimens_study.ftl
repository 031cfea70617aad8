# Working with specimens: versions beside each other, which document somebody holds, training, the magnifier, and the
# register as a feed and as data.
# To be confirmed by a native reader: specimens-compare-alike, specimens-identify, specimens-ask-construction,
# specimens-ask-mrz, specimens-training, specimens-zoom.

specimens-compare = نسخوں کا موازنہ
specimens-compare-lead = جو مختلف ہے وہ پہلے آتا ہے، جو یکساں ہے وہ بند رہتا ہے۔
specimens-compare-with = موازنہ کریں
specimens-compare-code = نسخہ { $count } کا کوڈ
specimens-compare-show = موازنہ کریں
specimens-compare-twice = ایک ہی نسخے کا نام دو بار دیا گیا؛ وہ ایک بار دکھایا گیا ہے۔
specimens-compare-few = کم از کم دو نسخوں کے نام دیں۔
specimens-compare-differences = { $count ->
    [0] درج تفصیل میں کوئی فرق نہیں
    [one] { $count } فرق
   *[other] { $count } فرق
}
specimens-compare-alike = { $count ->
    [one] { $count } چیز یکساں ہے
   *[other] { $count } چیزیں یکساں ہیں
}
specimens-compare-what = کیا
specimens-compare-how = کیا فرق ہے
specimens-compare-added = شامل کیا گیا
specimens-compare-gone = ہٹایا گیا
specimens-compare-moved = کہیں اور
specimens-compare-changed = تبدیل شدہ
specimens-compare-present = موجود ہے
specimens-compare-absent = موجود نہیں
specimens-compare-unknown = نامعلوم
specimens-compare-pictures = تصویریں
specimens-compare-no-picture = کوئی تصویر نہیں

specimens-identify = دستاویز کی شناخت
specimens-identify-lead = جو نظر آئے اس کا جواب دیں اور باقی چھوڑ دیں۔ اس میں سے کچھ نہیں رکھا جاتا۔
specimens-identify-remaining = { $count ->
    [0] کوئی نسخہ باقی نہیں
    [one] { $count } نسخہ باقی ہے
   *[other] { $count } نسخے باقی ہیں
}
specimens-identify-skip = معلوم نہیں
specimens-identify-answers = آپ کے جوابات
specimens-identify-skipped = چھوڑ دیا گیا
specimens-identify-change = تبدیل کریں
specimens-identify-again = نئے سرے سے شروع کریں
specimens-identify-none = جو نسخے آپ پڑھ سکتے ہیں ان میں سے کوئی تمام جوابات سے نہیں ملتا۔ ایک جواب واپس لیں، یا اس ملک کے رجسٹریشن ادارے سے پوچھیں۔
specimens-identify-stays = جہاں پوچھی گئی بات نمونوں کے رجسٹر کو معلوم نہ ہو، وہاں نسخہ فہرست میں رہتا ہے۔
specimens-identify-done = پوچھنے کو مزید کچھ نہیں۔
specimens-ask-country = اس پر کس ملک کا نام ہے؟
specimens-ask-construction = یہ کیسے بنی ہے؟
specimens-ask-format = اس کا سائز کیا ہے؟
specimens-ask-chip = کیا آپ کو چپ کی کانٹیکٹ پلیٹ نظر آتی ہے؟
specimens-ask-chip-visible = ہاں، دھات کی ایک چھوٹی پلیٹ
specimens-ask-chip-hidden = نہیں
specimens-ask-mrz = کیا اس پر مشین کے لیے بڑے حروف، ہندسوں اور علامتوں کی سطریں ہیں، جیسے A<<B؟
specimens-ask-calendar = اس کی تاریخیں کس کیلنڈر میں ہیں؟
specimens-ask-number = اس کے نمبر کی ترتیب کیا ہے؟ A کسی حرف کے لیے اور 9 کسی ہندسے کے لیے ہے۔

specimens-training = خصوصیات ڈھونڈیں
specimens-training-lead = ایک خصوصیت بیان کی جاتی ہے۔ بتائیں کہ وہ تصویر پر کہاں ہے۔
specimens-training-step = { $total } میں سے خصوصیت { $number }
specimens-training-where = کہاں ہے؟
specimens-training-place = جگہ { $count }
specimens-training-right = درست، یہ جگہ { $number } پر ہے۔
specimens-training-wrong = وہاں نہیں۔ یہ جگہ { $number } پر ہے۔
specimens-training-next = اگلی خصوصیت
specimens-training-result = { $total } میں سے { $right } مل گئیں
specimens-training-again = ایک بار پھر
specimens-training-none = اس تصویر پر ایسی کوئی خصوصیت نشان زد نہیں جو آپ پڑھ سکیں۔

specimens-zoom = محدب عدسہ
specimens-zoom-in = بڑا کریں
specimens-zoom-out = چھوٹا کریں
specimens-zoom-whole = پوری تصویر

specimens-feed = نئے نمونے بطور فیڈ
specimens-data = بطور ڈیٹا (JSON)
