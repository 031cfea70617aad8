# Review by a native reader: transparency-root, transparency-what-text, transparency-how-text, transparency-witness*
# The log under everything, explained to everybody.
transparency-title = عوامی لاگ
transparency-lead = اس پورٹل میں جو کچھ کیا جاتا ہے وہ ایک ایسے لاگ میں نشان چھوڑتا ہے جسے کوئی بھی چپکے سے نہیں بدل سکتا، پورٹل چلانے والے بھی نہیں۔
transparency-now = لاگ اس وقت
transparency-length = طوالت
transparency-entries = { $count ->
    [one] { $count } اندراج
   *[other] { $count } اندراجات
}
transparency-signed = آخری دستخط
transparency-root = تمام اندراجات کا فنگر پرنٹ
transparency-empty = لاگ میں ابھی کوئی اندراج نہیں۔ یہ پورٹل شروع ہونے کے چند سیکنڈ بعد شروع ہوتا ہے۔
transparency-what-title = کیا ثابت ہوتا ہے
transparency-what-text = ہر کام کے ساتھ ایک اندراج شامل ہوتا ہے: اس کا وقت، اور ایک عدد جو کیے گئے کام سے اور اس کے ساتھ رکھے گئے ایک راز سے شمار کیا جاتا ہے۔ یہ عدد لوگوں یا مواد کے بارے میں کچھ نہیں بتاتا۔ لیکن جو چیز بعد میں بدلی، ہٹائی یا منتقل کی جائے یا جس کی تاریخ پیچھے کی جائے، وہ اپنے عدد سے میل نہیں کھاتی۔
transparency-how-title = یہ کیسے کام کرتا ہے
transparency-how-text = تمام اعداد سے پورے لاگ کا ایک فنگر پرنٹ بنتا ہے۔ نئے اندراجات کے چند سیکنڈ بعد پورٹل اس فنگر پرنٹ پر لاگ کی طوالت کے ساتھ دستخط کرتا ہے۔ جس کے پاس دستخط شدہ فنگر پرنٹ ہو وہ کسی بھی وقت جان سکتا ہے کہ لاگ اس کے بعد صرف بڑھا ہے یا نہیں۔
transparency-not-title = کیا ثابت نہیں ہوتا
transparency-not-text = لاگ دکھاتا ہے کہ بعد میں کچھ نہیں بدلا گیا۔ وہ یہ نہیں دکھا سکتا کہ جو لکھا گیا تھا وہ سچ تھا۔
transparency-check-title = اسے کیسے جانچیں
transparency-check-keep = نیچے کے پہلے پتے سے دستخط شدہ فنگر پرنٹ محفوظ کریں، آج بھی اور وقتاً فوقتاً بھی۔ اسے ایسی جگہ رکھیں جہاں پورٹل نہ پہنچ سکے۔
transparency-check-follow = جو پروگرام C2SP tlog-tiles کی شکل کے لاگ پڑھتے ہیں وہ اس لاگ کی پیروی کر سکتے ہیں۔ انہیں دوسرے پتے کی کلید چاہیے۔
transparency-check-operator = پورٹل چلانے والے نیچے کی کمانڈ سے سب کچھ نئے سرے سے شمار کر سکتے ہیں۔ یہ لاگ کا موازنہ آپ کے محفوظ کیے ہوئے فنگر پرنٹ سے بھی کرتی ہے۔
transparency-addresses = پروگراموں کے لیے پتے
transparency-part = حصہ
transparency-address = پتہ
transparency-part-checkpoint = دستخط شدہ فنگر پرنٹ
transparency-part-keys = کلیدیں
transparency-part-tiles = درخت کے اعداد
transparency-part-bundles = اندراجات
transparency-part-inclusion = اس بات کا ثبوت کہ اندراج لاگ میں ہے
transparency-part-consistency = اس بات کا ثبوت کہ لاگ صرف بڑھا ہے
transparency-keys-text = پہلی کلید اب دستخط کرتی ہے۔ ہر نئی کلید کا اعلان لاگ میں اس سے پہلے والی کلید کے دستخط کے ساتھ کیا گیا۔
transparency-witnesses = اس کی تائید کون کرتا ہے
transparency-witnesses-text = دوسرے اداروں کی مشینیں، جنہیں گواہ کہتے ہیں، ہر دستخط شدہ فنگر پرنٹ دیکھتی ہیں۔ گواہ اس پر تب دستخط کرتا ہے جب وہ جانچ لے کہ لاگ اس کے پچھلے معائنے کے بعد صرف بڑھا ہے۔ اس لیے کوئی مختلف پڑھنے والوں کو مختلف لاگ نہیں دکھا سکتا۔
transparency-witnesses-none = ابھی کسی گواہ کا نام نہیں دیا گیا، جس سے دکھایا گیا اعتماد کم ہوتا ہے: اس پورٹل سے باہر کوئی لاگ کی تائید نہیں کرتا۔
transparency-witnesses-missing = { $count ->
    [one] { $count } گواہ تازہ ترین فنگر پرنٹ کی تائید نہیں کرتا، جس سے دکھایا گیا اعتماد کم ہوتا ہے۔ باقی سب کچھ جاری ہے۔
   *[other] { $count } گواہ تازہ ترین فنگر پرنٹ کی تائید نہیں کرتے، جس سے دکھایا گیا اعتماد کم ہوتا ہے۔ باقی سب کچھ جاری ہے۔
}
transparency-witness = گواہ
transparency-witness-stands = تازہ ترین فنگر پرنٹ کی تائید
transparency-witness-since = ہاں، { $time } سے
transparency-witness-missing-since = ابھی نہیں؛ { $time } کو اس نے ایک پرانے کی تائید کی تھی
transparency-witness-never = نہیں، اس نے ابھی کسی چیز پر دستخط نہیں کیے
transparency-witness-longer = نہیں: وہ کہتا ہے کہ اس نے زیادہ لمبا لاگ دیکھا ہے۔ شاید پرانی نقل واپس لائی گئی ہے یا دو لاگ دکھائے جا رہے ہیں۔
transparency-witness-other = نہیں: وہ کہتا ہے کہ اس نے کوئی اور لاگ دیکھا ہے۔
