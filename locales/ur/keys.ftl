# Review by a native reader: the whole file; above all keys-title, keys-use-text, keys-scope-search

# Keys for programs.
keys-title = پروگراموں کی کلیدیں
keys-lede = کلید سے آپ کے ادارے کا ایک پروگرام آپ کے نام سے پورٹل سے درخواست کرتا ہے۔ اسے کبھی آپ سے زیادہ اجازت نہیں ہوتی اور یہ کوئی صفحہ نہیں کھولتی۔
keys-new = کلید بنائیں
keys-nothing = آپ کی کوئی کلید نہیں
keys-nothing-advice = ہر پروگرام کے لیے الگ بنائیں تاکہ ایک کو ختم کریں تو باقی متاثر نہ ہوں۔
keys-name = نام
keys-name-hint = یہ کس پروگرام کے لیے ہے، جیسے ”حفاظتی نگرانی“۔
keys-scopes = کس کام کے لیے
keys-scopes-hint = پروگرام کی ضرورت سے زیادہ منتخب نہ کریں۔
keys-scope-search = اس میں تلاش جو مجھے نظر آ سکتا ہے
keys-scope-audit = یہ پڑھنا کہ کس نے کیا کیا
keys-days = میعاد
keys-days-hint = اس کے بعد یہ خود ختم ہو جاتی ہے۔ ایک ہفتہ پہلے آپ کو بتایا جاتا ہے۔
keys-days-count = { $count ->
    [one] { $count } دن
   *[other] { $count } دن
}
keys-make = یہ کلید بنائیں
keys-error-name = نام زیادہ سے زیادہ 60 حروف کا ہو
keys-error-scopes = کم از کم ایک چیز منتخب کریں
keys-error-days = زیادہ سے زیادہ 365 دن منتخب کریں
keys-error-many = آپ کے پاس اتنی کلیدیں ہیں جتنی ہو سکتی ہیں۔ پہلے ایک ختم کریں۔
keys-made-title = کلید بن گئی
keys-made-text = ابھی پروگرام کو دیں: یہ صرف اسی ایک بار دکھائی جاتی ہے اور پورٹل اسے نہیں رکھتا۔
keys-kept = میں نے محفوظ کر لی
keys-column-key = کلید
keys-column-made = بنانے کی تاریخ
keys-column-end = اختتام
keys-never = ابھی نہیں
keys-revoke = منسوخ کریں
keys-flash-revoked = یہ کلید اب کچھ نہیں کھولتی۔
keys-state-revoked = منسوخ
keys-state-ended = ختم
keys-use-title = پروگرام کلید کو کیسے استعمال کرتے ہیں
keys-use-text = پروگرام ہر درخواست کے ساتھ کلید کو ہیڈر Authorization میں بھیجتا ہے۔ جواب JSON یا CSV ہوتے ہیں اور راستے میں کوئی انہیں نہیں رکھتا۔
keys-use-search = جو آپ دیکھ سکتے ہیں اسے تلاش کرتا ہے، آپ کے ادارے کے مسودے بھی؛ پیرامیٹر وہی ہیں جو تلاش کے ہیں۔
keys-use-audit = جو کیا گیا، CSV میں، پرانے سے نئے تک۔ آخری سطر کا شناختی نمبر پیرامیٹر after میں دیں تو اس کے بعد کا ملتا ہے؛ سطر لکھے جانے کے ایک منٹ بعد نظر آتی ہے۔
keys-use-refused = غلط، ختم شدہ یا منسوخ کلید کو 401 ملتا ہے؛ جو کلید اس کے لیے نہیں اسے 403 ملتا ہے۔
keys-of-person = اس شخص کے پروگراموں کی کلیدیں
keys-problem-unknown-title = یہ کلید کچھ نہیں کھولتی
keys-problem-unknown-text = یہ یہاں معلوم نہیں یا ختم ہو چکی ہے۔ اس کا مالک کلیدوں کے صفحے پر دوسری بنا سکتا ہے۔
keys-problem-scope-title = یہ کلید اس کے لیے نہیں
keys-problem-scope-text = کلید کسی اور کام کے لیے بنائی گئی تھی، یا اس کے مالک کو اس وقت اس کی اجازت نہیں۔
keys-mail-made-subject = سجل پر پروگراموں کی ایک کلید بنائی گئی
keys-mail-made-text = آپ کے اکاؤنٹ کے لیے پروگراموں کی کلید ”{ $key }“ بنائی گئی ({ $time })۔ اس کا اختتام { $end } کو ہے۔
keys-mail-revoked-subject = سجل پر پروگراموں کی ایک کلید منسوخ کی گئی
keys-mail-revoked-text = آپ کے اکاؤنٹ کی کلید ”{ $key }“ منسوخ کی گئی ({ $time })۔ اسے { $end } کو ختم ہونا تھا۔
keys-mail-ends-subject = سجل پر پروگراموں کی ایک کلید جلد ختم ہو گی
keys-mail-ends-text = آپ کے اکاؤنٹ کی کلید ”{ $key }“ کا اختتام { $end } کو ہے؛ یہ ای میل { $time } کو لکھی گئی۔
keys-mail-do = اگر یہ آپ نہیں تھے تو کلید منسوخ کریں، فوراً نیا پاس ورڈ منتخب کریں اور اپنے ادارے کے منتظم کو بتائیں:
keys-mail-ends-do = اگر پروگرام کی اب بھی ضرورت ہے تو بروقت دوسری کلید بنائیں اور پروگرام کو دیں:
