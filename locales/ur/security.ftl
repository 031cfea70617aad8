# Review by a native reader: whole file

# The step after the password.
accounts-code-title = دوسرا مرحلہ
accounts-code-lede = پاس ورڈ درست ہے۔ ایک اور قدم سے ظاہر ہو گا کہ یہ آپ ہی ہیں۔
accounts-code-field = کوڈ
accounts-code-hint = آپ کی ایپ کے چھ ہندسے، یا بحالی کے کوڈ میں سے ایک۔
accounts-code-lost-title = ایپ اور کوڈ دونوں کھو گئے؟
accounts-code-lost-text = اپنے ادارے کے منتظم سے رابطہ کریں۔ دو افراد مل کر آپ کے لیے راستہ دوبارہ کھول سکتے ہیں۔
accounts-code-ended-title = دوبارہ شروع کریں
accounts-code-ended-text = پاس ورڈ بہت پہلے یا کسی دوسرے براؤزر میں دیا گیا تھا۔

# Proving oneself again.
accounts-proof-title = تصدیق کریں کہ یہ آپ ہی ہیں
accounts-proof-lede = اس کام کے لیے ایسی تصدیق درکار ہے جو دس منٹ سے پرانی نہ ہو۔ اس کے بعد آپ وہیں واپس ہوں گے۔
accounts-proof-button = تصدیق کریں

# Second factors.
accounts-factors-title = داخلے کی حفاظت
accounts-factors-lede = پاس ورڈ کے ساتھ دوسری تصدیق اکاؤنٹ کو آپ ہی کا رکھتی ہے، چاہے کوئی اور پاس ورڈ جانتا ہو۔
accounts-factors-demanded = آپ کے کردار کے لیے آگے بڑھنے سے پہلے دوسری تصدیق ضروری ہے۔ اسے یہیں ترتیب دیں؛ دو منٹ لگتے ہیں۔
accounts-factors-name = نام
accounts-factors-added = شامل کیا گیا
accounts-factors-used = آخری استعمال
accounts-factors-remove = ہٹائیں
accounts-factors-app-title = کوڈ والی ایپ
accounts-factors-app-text = آپ کے فون کی ایپ ہر آدھے منٹ بعد چھ نئے ہندسے دکھاتی ہے، نیٹ ورک کے بغیر بھی۔ ایک بار کے کوڈ (TOTP) کی کوئی بھی ایپ کافی ہے۔
accounts-factors-app-add = ایپ شامل کریں
accounts-factors-why-title = کیوں؟
accounts-factors-why-text = لوگوں کے اندراجات اس پورٹل سے گزرتے ہیں۔ پاس ورڈ دیکھا، بوجھا یا بتایا جا سکتا ہے؛ جو آپ کے ہاتھ میں ہے وہ نہیں۔
accounts-factor-app = کوڈ والی ایپ
accounts-factor-passkey = پاس کی

# An app to be added.
accounts-app-title = کوڈ والی ایپ شامل کریں
accounts-app-scan = ایپ کھولیں اور یہ تصویر اسکین کریں۔
accounts-app-picture = ایپ کا راز، تصویر کی صورت میں
accounts-app-type = اگر اسکین نہ ہو سکے تو یہ ایپ میں لکھیں:
accounts-app-name = آلے کا نام
accounts-app-name-hint = تاکہ آپ اسے دوسروں سے پہچان سکیں، جیسے ”میرا فون“۔ خالی بھی رہ سکتا ہے۔
accounts-app-code = وہ کوڈ جو ایپ اس وقت دکھا رہی ہے
accounts-app-code-hint = چھ ہندسے۔ ان سے ظاہر ہوتا ہے کہ ایپ کام کر رہی ہے۔
accounts-app-button = یہ ایپ شامل کریں

# Recovery codes.
accounts-codes-title = بحالی کے کوڈ
accounts-codes-left = { $count ->
    [one] { $count } کوڈ باقی ہے۔
   *[other] { $count } کوڈ باقی ہیں۔
}
accounts-codes-renew = دس نئے کوڈ بنائیں
accounts-codes-renew-hint = آپ کے موجودہ کوڈ کام کرنا بند کر دیں گے۔
accounts-codes-lede = اس دن کے لیے جب فون کھو جائے: ہر کوڈ ایک بار ایپ کی جگہ کام آتا ہے۔ انہیں پرنٹ کریں یا لکھ لیں اور ایسی جگہ رکھیں جہاں کوئی اور نہ دیکھے۔
accounts-codes-once = یہ صرف اسی ایک بار دکھائے جاتے ہیں۔
accounts-codes-kept = میں نے محفوظ کر لیے
accounts-codes-print = پرنٹ کریں

# What is to be corrected, and what was done.
accounts-error-code = یہ کوڈ درست نہیں، یا پہلے استعمال ہو چکا ہے
accounts-error-code-too-soon = کوششیں بہت زیادہ ہو گئیں۔ کچھ دیر انتظار کریں
accounts-error-app-code = یہ اس ایپ کا کوڈ نہیں ہے۔ دیکھیں کہ فون کی گھڑی درست ہے یا نہیں
accounts-error-factor-name = زیادہ سے زیادہ ساٹھ حروف کا نام لکھیں
accounts-conflict-last-factor = آپ کے کردار کے لیے دوسری تصدیق ضروری ہے۔ اسے ہٹانے سے پہلے ایک اور شامل کریں۔
accounts-conflict-many-factors = دس کافی ہیں۔ پہلے ایک ہٹائیں۔
accounts-conflict-no-factor = بحالی کے کوڈ ایپ یا پاس کی کے ساتھ ہوتے ہیں۔ پہلے ایک شامل کریں۔
accounts-flash-offer-ended = تصویر پرانی ہو چکی تھی۔ یہ نئی ہے۔
accounts-flash-factor-added = شامل کر دیا گیا۔ آپ کے باقی تمام سیشن ختم ہو گئے ہیں۔
accounts-flash-factor-removed = ہٹا دیا گیا۔ آپ کے باقی تمام سیشن ختم ہو گئے ہیں۔
accounts-flash-proven = تصدیق ہو گئی۔

# Letters.
accounts-mail-factor-added-subject = سجل پر آپ کے اکاؤنٹ میں دوسری تصدیق شامل کی گئی
accounts-mail-factor-added-text = داخلے کی دوسری تصدیق، ایپ یا پاس کی، آپ کے اکاؤنٹ میں شامل کی گئی ({ $time })۔ باقی تمام سیشن ختم ہو گئے ہیں۔
accounts-mail-factor-removed-subject = سجل پر آپ کے اکاؤنٹ سے دوسری تصدیق ہٹائی گئی
accounts-mail-factor-removed-text = داخلے کی دوسری تصدیق، ایپ یا پاس کی، آپ کے اکاؤنٹ سے ہٹائی گئی ({ $time })۔ باقی تمام سیشن ختم ہو گئے ہیں۔
accounts-mail-codes-renewed-subject = سجل پر آپ کے اکاؤنٹ کے لیے بحالی کے نئے کوڈ
accounts-mail-codes-renewed-text = آپ کے اکاؤنٹ کے لیے بحالی کے دس نئے کوڈ بنائے گئے ({ $time })۔ پہلے والے اب کام نہیں کرتے۔
accounts-mail-code-used-subject = سجل پر آپ کے اکاؤنٹ کا بحالی کا ایک کوڈ استعمال ہوا
accounts-mail-code-used-text = آپ کے بحالی کے کوڈ میں سے ایک ایپ یا پاس کی کی جگہ استعمال ہوا ({ $time })۔ اب وہ کام نہیں کرتا۔
accounts-mail-roles-changed-subject = سجل پر آپ کے کردار تبدیل کیے گئے
accounts-mail-roles-changed-text = ایک منتظم نے تبدیل کیا کہ آپ کا اکاؤنٹ کیا کر سکتا ہے ({ $time })۔ آپ کا پروفائل آپ کے کردار دکھاتا ہے۔
