# Review by a native reader: layout-desk, layout-accessibility, layout-what-it-is, layout-held
# The frame of every page. Sijil is the portal's own name and stays as each script writes it.
layout-name = سجل
layout-what-it-is = ایکو رکن ممالک کی سول رجسٹریشن
layout-skip = متن پر جائیں
layout-held = یہ تحریر اس صفحے سے بھیجی گئی اور کوئی جواب نظر نہیں آیا۔ اگر یہ نہیں پہنچی تو اسے یہاں سے نقل کر لیں۔
layout-held-discard = یہ تحریر مسترد کریں
layout-language = زبان: { $language }
layout-all-languages = تمام زبانیں
layout-menu = مینیو
layout-navigation = مرکزی
layout-search = تلاش
layout-sign-in = داخل ہوں
layout-sign-out = باہر نکلیں
layout-your-menu = آپ کا مینیو
layout-profile = پروفائل
layout-library = فائلوں کی لائبریری
layout-people = آپ کے ادارے کے افراد
layout-organisations = ادارے
layout-desk = ڈیسک
layout-achievements = کامیابیاں
layout-countries = ممالک
layout-about = پورٹل کے بارے میں
layout-accessibility = سہولتِ رسائی
layout-feed = فیڈ
layout-subscribe = خبریں ای میل پر
layout-demonstration = یہ ایک نمائش ہے۔ اکاؤنٹ فرضی ہیں؛ کامیابیاں حقیقی ہیں اور ان کے مآخذ درج ہیں۔
layout-demonstration-accounts = اکاؤنٹ
layout-demonstration-mail = بھیجی گئی ای میلیں
layout-you-are-here = آپ یہاں ہیں

# Pages of a list.
pager-title = صفحات
pager-previous = پچھلا
pager-next = اگلا

# Forms.
form-errors-title = { $count ->
    [one] ایک چیز درست کرنی ہے
   *[other] { $count } چیزیں درست کرنی ہیں
}
form-errors-nothing-lost = آپ کا لکھا ہوا کچھ ضائع نہیں ہوا۔
form-show-password = پاس ورڈ دکھائیں

# Pages that say what went wrong.
error-not-found-title = یہ صفحہ موجود نہیں
error-not-found-text = شاید پتہ غلط لکھا گیا ہے، یا صفحہ اب عوام کے لیے کھلا نہیں۔ کچھ ضائع نہیں ہوا۔
error-near = کیا آپ کا مطلب ان میں سے کوئی تھا؟
error-sign-in-title = براہ کرم داخل ہوں
error-sign-in-text = یہ صفحہ دس اداروں کے عملے کے لیے ہے۔
error-forbidden-title = یہ آپ کے لیے کھلا نہیں
error-forbidden-text = آپ کا کردار اس عمل کی اجازت نہیں دیتا، یا فارم اس پورٹل سے نہیں آیا۔ کچھ تبدیل نہیں ہوا۔
error-conflict-title = اس دوران یہ تبدیل ہو گیا ہے
error-conflict-text = کوئی اور پہلے کر چکا ہے۔ آپ کا کچھ ضائع نہیں ہوا؛ براہ کرم موجودہ حالت دیکھیں۔
error-invalid-title = پورٹل یہ سمجھ نہیں سکا
error-invalid-text = فارم یا پتہ اس پورٹل کا نہیں ہے۔ کچھ تبدیل نہیں ہوا۔
error-method-title = یہ پتہ ایسی درخواست قبول نہیں کرتا
error-method-text = درخواست اس پورٹل کے کسی صفحے سے نہیں آئی۔ کچھ تبدیل نہیں ہوا۔
error-too-large-title = یہ بہت بڑا ہے
error-too-large-text = پورٹل ایک بار میں اس سے کم قبول کرتا ہے۔ کچھ تبدیل نہیں ہوا۔
error-too-many-title = براہ کرم ذرا انتظار کریں
error-too-many-text = تھوڑے وقت میں بہت زیادہ کوششیں ہوئیں۔ براہ کرم ایک منٹ بعد دوبارہ کوشش کریں۔
error-unexpected-title = یہاں کوئی خرابی پیش آئی
error-unexpected-text = خرابی ہماری طرف سے ہے۔ پورٹل جو پہلے قبول کر چکا تھا وہ محفوظ ہے۔ براہ کرم تھوڑی دیر بعد دوبارہ کوشش کریں۔
error-to-front-page = صفحۂ اول پر
error-to-achievements = کامیابیوں پر
error-reference = واقعہ نمبر
layout-searches = محفوظ تلاشیں
layout-demonstration-factors = داخلے پر دوسری تصدیق یہاں پیش کی جاتی ہے، لازم نہیں ہے۔
error-proof-title = تصدیق کریں کہ یہ آپ ہی ہیں
error-proof-text = کچھ ضائع نہیں ہوا۔ آپ نے جو بھرا وہ اس صفحے پر محفوظ ہے؛ اسے کھلا رہنے دیں۔
error-proof-do = دوسری ونڈو میں تصدیق کریں
error-factor-title = پہلے دوسری تصدیق درکار ہے
error-factor-text = آپ کے کردار کے لیے داخلے پر دوسری تصدیق ضروری ہے۔ اسے اپنے پروفائل میں داخلے کی حفاظت کے تحت ترتیب دیں۔
