# Review by a native reader: whole file

# What a person is told in the portal.
inbox-title = اطلاعات
inbox-lede = آپ کے اکاؤنٹ کے ساتھ کیا ہوا۔ ہر اطلاع ایک سال تک رکھی جاتی ہے۔
inbox-count = { $count ->
    [one] { $count } نئی اطلاع نہیں پڑھی گئی
   *[other] { $count } اطلاعات نہیں پڑھی گئیں
}
inbox-show = کون سی اطلاعات
inbox-show-all = تمام
inbox-show-unread = جو نہیں پڑھی گئیں
inbox-unread = نہیں پڑھی گئی
inbox-read = پڑھ لی
inbox-read-all = تمام پڑھ لیں
inbox-flash-read = اس اطلاع کو پڑھا ہوا شمار کیا گیا ہے۔
inbox-flash-all-read = جو اطلاعات آپ نے دیکھیں انہیں پڑھا ہوا شمار کیا گیا ہے۔
inbox-nothing = ابھی کوئی اطلاع نہیں
inbox-nothing-unread = آپ سب کچھ پڑھ چکے ہیں
inbox-nothing-advice = آپ کے اکاؤنٹ میں جو کچھ بدلے، اس کی اطلاع یہاں اور ای میل سے دی جاتی ہے۔
inbox-unsaid = پورٹل کے کسی اور نسخے کی اطلاع
inbox-link-title = نیا پاس ورڈ منتخب کرنے کا لنک
inbox-link-text = کسی نے، غالباً آپ نے، نیا پاس ورڈ منتخب کرنے کے لیے لنک مانگا۔ یہ آپ کی ای میل پر بھیجا گیا ({ $time })۔
inbox-recovery-title = آپ کے اکاؤنٹ کی بحالی شروع کی گئی
inbox-recovery-text = ایک منتظم نے آپ کے اکاؤنٹ کی بحالی شروع کی ({ $time })۔ پرانا پاس ورڈ ناکارہ ہو گیا اور نیا منتخب کرنے کا لنک آپ کی ای میل پر بھیجا گیا۔
