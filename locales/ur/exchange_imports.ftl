# Many records brought at once: the form, what becomes of the rows, and their release together.
# To be confirmed by a native reader: all of it.

exchange-imports-title = ایک ساتھ بہت سے اندراجات
exchange-imports-lede = ایک جدول یا فہرست سے پیغامات بنتے ہیں۔ پہلے آپ دیکھتے ہیں کہ ہر سطر کا کیا ہوگا؛ آپ کے کہنے سے پہلے کچھ نہیں بنتا، اور دوسرے فرد کے جاری کرنے سے پہلے کچھ نہیں بھیجا جاتا۔
exchange-imports-file-hint = CSV یا JSON، زیادہ سے زیادہ 5 MB اور { $count } سطریں۔ JSON متنوں کی ایک فہرست ہے، اسی شکل میں جس پر دستخط ہوتے ہیں۔
exchange-imports-calendar = جن تاریخوں میں تقویم نہ ہو ان کی تقویم
exchange-imports-kept = جو آپ لاتے ہیں وہ مہر بند رہتا ہے۔ پیغامات بنتے ہی، یا آپ کے ترک کرنے پر، اور زیادہ سے زیادہ سات دن بعد تلف کر دیا جاتا ہے۔ خود فائل نہیں رکھی جاتی۔
exchange-imports-samples = بھرنے کے لیے جدول
exchange-imports-samples-hint = پہلی سطر کالموں کے نام بتاتی ہے، دوسری ان کی وضاحت کرتی ہے۔ تاریخ سال-ماہ-دن کی صورت میں لکھی جاتی ہے، جتنی معلوم ہو۔
exchange-imports-needed = کچھ کہنا لازم ہے
exchange-imports-earlier = پہلے لائے گئے
exchange-imports-count-new = نئے پیغامات: { $count }
exchange-imports-make = { $count ->
    [one] { $count } پیغام بنائیں
   *[other] { $count } پیغامات بنائیں
}
exchange-imports-remove = ترک کریں
exchange-imports-who = کس کے بارے میں
exchange-imports-case = معاملہ
exchange-imports-to-release = جاری ہونے کے منتظر: { $count }
exchange-imports-release = تمام منتظر پیغامات جاری کریں
exchange-imports-release-hint = ہر ایک الگ سے جانچا، دستخط اور درج کیا جاتا ہے اور اس کی رسید بنتی ہے۔ جس میں آپ نے خود لکھا ہو وہ اپنی جگہ رہتا ہے۔
exchange-imports-released = ایک ساتھ جاری ہوئے: { $count }
exchange-imports-not-released = جاری نہیں ہوئے: { $count }
exchange-imports-failed = پورٹل یہ نہیں کر سکا۔
exchange-imports-fault-list = فہرست پڑھی نہیں جا سکتی؛ خرابی سطر { $count } میں ہے۔
exchange-imports-fault-unknown = فائل میں وہ نام ہے جو اس قسم کے پیغامات میں نہیں ہوتا، یا ایک چیز دو بار ہے:
exchange-imports-fault-never-sent = فائل میں وہ نام ہے جو کبھی کسی دوسری ریاست کو نہیں بھیجا جاتا:
exchange-imports-fault-body = یہ اس قسم کا متن نہیں۔
exchange-imports-fault-otherwise = جس صورت پر دستخط ہوتے ہیں، وہ یہاں کچھ اور کہتی، یا کچھ نہیں۔
exchange-imports-fault-nameless = اس نمبر کے خانے میں کچھ لکھا ہے اور اس کے اوپر کسی کالم کا نام نہیں۔
exchange-imports-conflict-changed = جو منتظر ہے وہ اب وہ نہیں جو آپ نے دیکھا تھا۔ براہ کرم اسے دوبارہ دیکھیں۔
exchange-flash-import-begun = کام شروع ہو گیا۔
exchange-flash-import-removed = ترک کر دیا گیا اور اس کی کلید تلف کر دی گئی۔
exchange-notice-import = ایک ساتھ لائے گئے پیغامات منتظر ہیں کہ آپ انہیں جاری کریں۔
