# Review by a native reader: whole file

# The step after the password.
accounts-code-title = دوسرا مرحلہ
accounts-code-lede = پاس ورڈ درست ہے۔ ایک اور قدم سے ظاہر ہو گا کہ یہ آپ ہی ہیں۔
accounts-code-field = کوڈ
accounts-code-hint = آپ کی ایپ کے چھ ہندسے، یا بحالی کے کوڈوں میں سے ایک۔
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
accounts-mail-code-used-text = آپ کے بحالی کے کوڈوں میں سے ایک ایپ یا پاس کی کی جگہ استعمال ہوا ({ $time })۔ اب وہ کام نہیں کرتا۔
accounts-mail-roles-changed-subject = سجل پر آپ کے کردار تبدیل کیے گئے
accounts-mail-roles-changed-text = ایک منتظم نے تبدیل کیا کہ آپ کا اکاؤنٹ کیا کر سکتا ہے ({ $time })۔ آپ کا پروفائل آپ کے کردار دکھاتا ہے۔ اگر آپ کو نیا کردار دیا گیا ہے تو دوبارہ داخل ہوں۔

# Passkeys.
accounts-passkey-title = پاس کی
accounts-passkey-text = سب سے محفوظ اور مختصر راستہ: آپ کا فون، کمپیوٹر یا پاس ورڈ مینیجر انگلی، چہرے یا اپنے کوڈ سے دکھاتا ہے کہ یہ آپ ہی ہیں۔ پاس ورڈ کی ضرورت نہیں، اور کوئی جعلی صفحہ اسے نہیں لے سکتا۔
accounts-passkey-add = پاس کی شامل کریں
accounts-passkey-make = پاس کی بنائیں
accounts-passkey-use = پاس کی سے داخل ہوں
accounts-passkey-confirm = پاس کی سے تصدیق کریں
accounts-passkey-or = یا
accounts-passkey-refused = پاس کی نہیں ملی۔ دوبارہ کوشش کریں یا کوئی اور راستہ لیں۔
accounts-passkey-script = پاس کی کے لیے اسکرپٹ درکار ہے جو یہ براؤزر نہیں چلاتا۔
accounts-error-passkey = یہ پاس کی یہاں معلوم نہیں، یا سوال پرانا ہو چکا تھا
accounts-flash-passkey-refused = پاس کی شامل نہ ہو سکی۔ دوبارہ کوشش کریں۔

# Sessions.
accounts-sessions-title = میرے سیشن
accounts-sessions-lede = آپ کہاں کہاں داخل ہیں۔ جسے آپ ختم کریں وہ اپنی اگلی کلک پر ختم ہو جاتا ہے۔
accounts-sessions-device = براؤزر
accounts-sessions-place = نیٹ ورک
accounts-sessions-place-here = یہی موجودہ نیٹ ورک
accounts-sessions-place-other = کوئی اور نیٹ ورک
accounts-sessions-place-unknown = نامعلوم
accounts-sessions-begun = داخلہ
accounts-sessions-this = یہی براؤزر
accounts-sessions-end = ختم کریں
accounts-sessions-end-others = اس کے سوا سب ختم کریں
accounts-sessions-unknown-hint = کسی ایک کو نہیں پہچانتے؟ اسے ختم کریں اور اپنا پاس ورڈ تبدیل کریں۔
accounts-device-unknown = ایک نامعلوم براؤزر
accounts-person-end-sessions = تمام سیشن ختم کریں
accounts-person-end-sessions-hint = یہ شخص ہر جگہ سے باہر ہو جاتا ہے اور دوبارہ داخل ہو سکتا ہے۔
accounts-flash-session-ended = سیشن ختم ہو گیا۔
accounts-flash-sessions-ended = باقی تمام سیشن ختم ہو گئے ہیں۔
accounts-flash-sessions-of-ended = اس شخص کے تمام سیشن ختم ہو گئے ہیں۔

# Passwords.
accounts-new-password-hint-beside-another = کم از کم آٹھ حروف، کیونکہ دوسری تصدیق ساتھ ہے۔ کوئی بھی رسم الخط اور خالی جگہ چلے گی۔
accounts-sign-in-password-hint = دیکھ لیں کہ کی بورڈ کس زبان میں ہے۔
accounts-strength-label = پاس ورڈ کی لمبائی
accounts-strength-short = ابھی بہت چھوٹا ہے
accounts-strength-enough = کافی لمبا ہے
accounts-conflict-short-password = آپ کا پاس ورڈ اکیلا کافی نہیں، بہت چھوٹا ہے۔ آخری دوسری تصدیق ہٹانے سے پہلے کم از کم پندرہ حروف کا پاس ورڈ منتخب کریں۔

# Letters.
accounts-mail-new-browser-subject = سجل میں ایک نئے براؤزر سے داخلہ
accounts-mail-new-browser-text = کوئی، غالباً آپ ہی، ایسے براؤزر سے آپ کے اکاؤنٹ میں داخل ہوا جو پہلے نہیں دیکھا گیا تھا ({ $time }؛ { $device })۔

# The way back.
accounts-person-recovery = بحالی شروع کریں
accounts-person-recovery-hint = پاس ورڈ کام کرنا بند کر دیتا ہے، تمام سیشن ختم ہو جاتے ہیں، اور اس شخص کو نیا منتخب کرنے کا لنک بھیجا جاتا ہے۔ دوسری تصدیقیں باقی رہتی ہیں۔
accounts-person-reset = دوسری تصدیقیں ہٹائیں
accounts-person-reset-hint = اس کے لیے جس نے ایپ، پاس کی اور کوڈ کھو دیے۔ آپ شروع کرتے ہیں؛ دوسرا منتظم تین دن کے اندر تصدیق کرتا ہے۔ پہلے یقین کر لیں کہ یہ واقعی وہی شخص ہے۔
accounts-person-reset-open = { $name } نے اس شخص کی دوسری تصدیقیں ہٹانے کی درخواست کی۔ فیصلہ دوسرا منتظم کرتا ہے۔
accounts-person-reset-confirm = ہٹانے کی تصدیق کریں
accounts-person-reset-cancel = منسوخ کریں
accounts-person-factors-none = ابھی دوسری تصدیق نہیں
accounts-person-factors-some = دوسری تصدیق موجود ہے
accounts-conflict-reset = یہاں اس وقت کوئی کام کھلا نہیں ہے۔ صفحہ دوبارہ دیکھیں۔
accounts-flash-recovery-started = بحالی شروع ہو گئی۔ لنک والی ای میل راستے میں ہے۔
accounts-flash-reset-started = دوسرے منتظم کے پاس تصدیق کے لیے تین دن ہیں۔ اس شخص کو بتا دیا گیا۔
accounts-flash-reset-confirmed = دوسری تصدیقیں ہٹا دی گئیں۔ لنک والی ای میل راستے میں ہے۔
accounts-flash-reset-cancelled = منسوخ کر دیا گیا۔ سب کچھ ویسا ہی رہے گا۔

# Letters.
accounts-mail-recovery-text = آپ کے ادارے کے ایک منتظم نے آپ کے اکاؤنٹ کی بحالی شروع کی۔ پرانا پاس ورڈ اب کام نہیں کرتا۔ نیا منتخب کریں؛ لنک ایک بار اور ایک گھنٹے تک کام کرتا ہے:
accounts-mail-reset-started-subject = کسی نے سجل پر آپ کی دوسری تصدیقیں ہٹانے کی درخواست کی
accounts-mail-reset-started-text = ایک منتظم نے آپ کے اکاؤنٹ کی ایپ، پاس کی اور بحالی کے کوڈ ہٹانے کی درخواست کی ({ $time })۔ دوسرے منتظم کے پاس تصدیق کے لیے تین دن ہیں۔
accounts-mail-reset-done-subject = سجل پر آپ کی دوسری تصدیقیں ہٹا دی گئیں
accounts-mail-reset-done-text = دو منتظمین نے آپ کے اکاؤنٹ کی ایپ، پاس کی اور بحالی کے کوڈ ہٹا دیے ({ $time })۔ ایک اور ای میل میں نیا پاس ورڈ منتخب کرنے کا لنک ہے۔

# When two decide, and who is told.
accounts-person-reset-two = آپ اس کی تصدیق نہیں کر سکتے۔ دو منتظم مل کر فیصلہ کرتے ہیں: کسی نے دوسرے کو کردار نہ دیا ہو اور دونوں کے پاس یہ تین دن سے ہو۔ اگر ملک میں کوئی نہ کر سکے تو سیکریٹریٹ تصدیق کرتا ہے۔
accounts-factors-reset-open = ایک منتظم نے آپ کی دوسری تصدیقیں ہٹانے کی درخواست کی ہے۔ اگر یہ آپ نے نہیں کہا تو اسے منسوخ کریں۔
accounts-conflict-last-way = یہ آپ کے اکاؤنٹ کا واحد راستہ ہے۔ پہلے ای میل کے لنک سے پاس ورڈ منتخب کریں یا پاس کی شامل کریں۔
accounts-mail-reset-started-do = اگر یہ آپ نے نہیں کہا تو داخلے کی حفاظت کے صفحے پر اسے منسوخ کریں:
accounts-mail-reset-waits-subject = سجل پر دوسری تصدیقیں ہٹانے کی درخواست آپ کی منتظر ہے
accounts-mail-reset-waits-text = ایک منتظم نے اپنے ملک کے ایک اکاؤنٹ کی دوسری تصدیقیں ہٹانے کی درخواست کی اور وہاں کوئی اور اس کی تصدیق نہیں کر سکتا ({ $time })۔ سیکریٹریٹ کے پاس فیصلے کے لیے تین دن ہیں۔
accounts-mail-reset-waits-do = پہلے یقین کر لیں کہ یہ واقعی وہی شخص ہے:
accounts-mail-administrator-subject = سجل پر آپ کے ادارے کا نیا منتظم
accounts-mail-administrator-text = سجل پر کوئی آپ کے ادارے کے افراد کا منتظم بن گیا ({ $time })۔
accounts-mail-administrator-do = اگر آپ کو اس کی توقع نہیں تھی تو فہرست دیکھیں اور کردار واپس لیں:

# What others do about an account, told to its owner.
accounts-mail-factors-taken-text = پورٹل چلانے والوں میں سے ایک نے آپ کے اکاؤنٹ کی ایپ، پاس کی اور بحالی کے کوڈ ہٹا دیے ({ $time })۔ نیا پاس ورڈ منتخب کرنے کا لنک وہی آپ کو دے گا۔
accounts-mail-sessions-ended-subject = سجل پر آپ کے سیشن ختم کیے گئے
accounts-mail-sessions-ended-text = آپ کے اکاؤنٹ کا انتظام کرنے والے نے آپ کے سیشن ختم کیے ({ $time })۔ آپ دوبارہ داخل ہو سکتے ہیں۔
accounts-mail-closed-subject = سجل پر آپ کا اکاؤنٹ غیر فعال کیا گیا
accounts-mail-closed-text = آپ کے اکاؤنٹ کا انتظام کرنے والے نے اسے غیر فعال کیا ({ $time })۔ آپ ہر جگہ سے باہر ہو چکے ہیں اور داخل نہیں ہو سکتے۔ آپ کا لکھا ہوا کچھ ضائع نہیں ہو گا۔
accounts-mail-opened-subject = سجل پر آپ کا اکاؤنٹ دوبارہ فعال ہے
accounts-mail-opened-text = آپ کے اکاؤنٹ کا انتظام کرنے والے نے اسے دوبارہ فعال کیا ({ $time })۔ آپ پہلے کی طرح داخل ہو سکتے ہیں۔
accounts-mail-opened-do = اگر آپ کو اس کی توقع نہ تھی تو اپنے ادارے کے منتظم کو بتائیں۔ داخل ہونے کے لیے:
