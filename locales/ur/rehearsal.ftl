# The rehearsal: two invented countries in which everything of the exchange can be tried without fear.
# To be confirmed by a native reader: rehearsal-title (said as practice), rehearsal-seat*, rehearsal-sit*, rehearsal-try-*,
# rehearsal-filling, and the names of the two invented countries beside those of the members.
# Also rehearsal-branch.

rehearsal-title = مشق
rehearsal-band = ملک فرضی ہیں اور لوگ فرضی۔ یہاں سے کچھ باہر نہیں جاتا اور یہاں کی کوئی چیز ثبوت نہیں۔
rehearsal-lead = ویسے ہی بھیجیں، جاری کریں، کھولیں اور جواب دیں جیسے اصل کام میں کرتے ہیں۔ ہر قدم اصل ہے؛ صرف ملک، لوگ اور ریکارڈ فرضی ہیں۔ کسی موجود شخص کی تفصیل کبھی نہ لکھیں۔
rehearsal-practise = مشق کریں
rehearsal-leave = مشق سے باہر جائیں
rehearsal-desk = میز پر جائیں
rehearsal-register = مشقی رجسٹری
rehearsal-branch = مشقی رجسٹری کی شاخ
rehearsal-change = نشست بدلیں
rehearsal-seats = نشست منتخب کریں
rehearsal-seats-text = جب چاہیں بدل لیں، اور ایک معاملے کے دونوں رخ خود چلائیں۔
rehearsal-seat-officer = مسودہ لکھتا، کھولتا اور جواب دیتا ہے
rehearsal-seat-releaser = دوسرے کا لکھا جاری کرتا ہے، اور رابطہ کار ہے
rehearsal-seat-branch = اسی ملک کے دوسرے دفتر میں آگے بھیجے گئے معاملے کھولتا اور جواب دیتا ہے
rehearsal-sit = یہاں بیٹھیں
rehearsal-sits = آپ یہاں بیٹھے ہیں
rehearsal-filled = { $time } کو بھری گئی۔ ایک دن بعد، جب کوئی اس میں کام نہ کر رہا ہو، خالی ہو جاتی ہے۔
rehearsal-unfilled = پہلی نشست کے ساتھ بھری جاتی ہے؛ چند سیکنڈ لگتے ہیں۔
rehearsal-filling = مشق ابھی بھری جا رہی ہے۔ چند سیکنڈ بعد دوبارہ کوشش کریں۔
rehearsal-try = کیا آزمائیں
rehearsal-try-text = بھرنے کے بعد جو ہو چکا اس پر نشان ہے، چاہے کسی نے بھی کیا ہو۔
rehearsal-try-submit = پیدائش کی اطلاع لکھیں اور جاری کرنے کے لیے بھیجیں۔
rehearsal-try-release = اسی ملک میں جاری کرنے والے کی نشست پر جائیں اور اسے جاری کریں۔ لکھنے والا خود جاری نہیں کر سکتا۔
rehearsal-try-open = دوسرے ملک میں جائیں، جو آیا ہے اسے کھولیں اور قبول کریں۔
rehearsal-try-forward = شمالی ملک کا کوئی معاملہ اس کے دوسرے دفتر کو آگے بھیجیں، وہاں کی نشست پر جائیں اور اسے کھولیں۔
rehearsal-try-ask = بھیجنے والے سے کچھ پوچھیں، یا بعد کی تاریخ تجویز کریں۔
rehearsal-try-answer = جواب دیں یا نتیجہ دیں؛ جو رجسٹر میں درج ہو اسے دوسرا شخص جاری کرتا ہے۔
rehearsal-try-close = بھیجنے والے کی نشست پر واپس جائیں، جواب پڑھیں اور معاملہ بند کریں۔
rehearsal-done = ہو گیا
rehearsal-proof = اصل کام میں پورٹل یہاں ایک بار پھر پوچھتا ہے کہ آپ کون ہیں۔
rehearsal-reset = نئے سرے سے شروع کریں
rehearsal-reset-lead = یہاں جو کچھ آزمایا گیا وہ ان سب کے لیے بھلا دیا جائے گا جو اس وقت مشق کر رہے ہیں، اور اس کی جگہ ہر حالت کے معاملات آئیں گے۔ چند سیکنڈ لگتے ہیں۔
rehearsal-reset-do = خالی کر کے نئے سرے سے بھریں
rehearsal-keep = ایسے ہی رہنے دیں
rehearsal-flash-reset = مشق نئے سرے سے بھر دی گئی۔ نشست منتخب کریں۔
rehearsal-flash-seat = پہلے نشست منتخب کریں۔ اگر آپ کی نشست تھی تو اس دوران مشق نئے سرے سے بھر دی گئی ہے، اور جو اس میں آزمایا گیا وہ اب نہیں ہے۔
