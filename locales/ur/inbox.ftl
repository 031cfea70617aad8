# Review by a native reader: the whole file; above all inbox-count, inbox-unread, inbox-read

# What a person is told in the portal.
inbox-title = اطلاعات
inbox-lede = جو کچھ آپ کو بتایا گیا، اپنے متعلقہ معاملے کے ساتھ یکجا۔ ہر اطلاع ایک سال تک رکھی جاتی ہے۔
inbox-count = { $count ->
    [one] { $count } اطلاع پڑھنی باقی ہے
   *[other] { $count } اطلاعات پڑھنی باقی ہیں
}
inbox-show = کون سی اطلاعات
inbox-show-matter = کس بارے میں
inbox-show-all = تمام
inbox-show-unread = جو پڑھنی باقی ہیں
inbox-unread = پڑھنی باقی ہے
inbox-read = پڑھی ہوئی شمار کریں
inbox-read-all = تمام کو پڑھی ہوئی شمار کریں
inbox-flash-read = یہ اطلاع پڑھی ہوئی شمار کی گئی ہے۔
inbox-flash-all-read = جو اطلاعات آپ نے دیکھیں وہ سب پڑھی ہوئی شمار کی گئی ہیں۔ جو آپ کے منتظر ہیں وہ باقی رہیں گی۔
inbox-waiting-lede = ان میں سے ہر ایک یہاں رہتا ہے جب تک آپ اسے مکمل شمار نہ کریں یا کوئی اس کا جواب نہ دے دے۔
inbox-done = مکمل شمار کریں
inbox-group-read = ان سب کو پڑھی ہوئی شمار کریں
inbox-group-done = ان سب کو مکمل شمار کریں
inbox-group-all = یہاں سب دکھائیں: { $count }
inbox-nothing-else = اور کچھ نہیں۔
inbox-account = اکاؤنٹ
inbox-flash-group-read = یہ اطلاعات نشان زد کر دی گئی ہیں۔
inbox-nothing = ابھی کوئی اطلاع نہیں
inbox-nothing-unread = آپ سب کچھ پڑھ چکے ہیں
inbox-nothing-advice = جو کچھ آپ کا منتظر ہو اور جو کچھ آپ کو بتایا جائے، یہاں آتا ہے۔
inbox-unsaid = پورٹل کے کسی اور نسخے کی اطلاع
inbox-link-title = نیا پاس ورڈ منتخب کرنے کا لنک
inbox-link-text = کسی نے، غالباً آپ نے، نیا پاس ورڈ منتخب کرنے کے لیے لنک طلب کیا۔ یہ آپ کی ای میل پر بھیجا گیا ({ $time })۔
inbox-recovery-title = آپ کے اکاؤنٹ کی بحالی شروع کی گئی
inbox-recovery-text = ایک منتظم نے آپ کے اکاؤنٹ کی بحالی شروع کی ({ $time })۔ پرانا پاس ورڈ ناکارہ ہو گیا اور نیا منتخب کرنے کا لنک آپ کی ای میل پر بھیجا گیا۔
