# Review by a native reader: the whole file; above all accounts-address-open, accounts-mail-address-operator-text
# Another e-mail address for an account.
accounts-address-title = ای میل پتہ تبدیل کریں
accounts-address-lede = نئے پتے پر ایک لنک جاتا ہے۔ پتہ تب تبدیل ہوتا ہے جب آپ یہاں داخل ہو کر اسے کھولیں۔ پرانے پتے پر فوراً اطلاع دی جاتی ہے۔
accounts-address-now = موجودہ پتہ
accounts-address-field = نیا دفتری ای میل
accounts-address-field-hint = اس کے بعد آپ اسی پتے سے داخل ہوں گے اور تمام ای میلیں وہیں آئیں گی۔
accounts-address-button = لنک بھیجیں
accounts-address-open = { $address } پر تبدیلی اس لنک کے کھلنے کی منتظر ہے جو وہاں بھیجا گیا ہے، { $time } تک۔
accounts-new-address-title = نئے پتے کی تصدیق کریں
accounts-new-address-lede = اب سے آپ اسی پتے سے داخل ہوں گے اور تمام ای میلیں وہیں آئیں گی۔ آپ کے باقی سیشن ختم ہو جائیں گے۔
accounts-new-address-button = یہ پتہ استعمال کریں
accounts-new-address-ended = لنک ایک بار، ایک گھنٹے تک اور صرف اس کے لیے کام کرتا ہے جس نے اسے طلب کیا اور جو داخل ہے۔ آپ اپنے پروفائل میں دوسرا لنک طلب کر سکتے ہیں۔

# What was done and what is to be corrected.
accounts-flash-address-asked = نئے پتے پر لنک بھیج دیا گیا ہے۔
accounts-flash-address-changed = پتہ تبدیل ہو گیا۔ باقی تمام سیشن ختم ہو گئے ہیں۔
accounts-address-error-same = یہ پہلے ہی آپ کا پتہ ہے
accounts-address-error-often = آپ نے ایک گھنٹے میں تین بار طلب کیا۔ کچھ دیر انتظار کریں
accounts-address-conflict-taken = یہ پتہ استعمال نہیں ہو سکتا۔ کوئی دوسرا پتہ طلب کریں۔

# Letters.
accounts-mail-address-asked-subject = سجل پر دوسرا پتہ طلب کیا گیا
accounts-mail-address-asked-text = کسی نے، غالباً آپ نے، آپ کے اکاؤنٹ کے لیے دوسرا ای میل پتہ طلب کیا ہے ({ $time })۔ پتہ تب تبدیل ہوگا جب وہاں بھیجا گیا لنک کھولا جائے؛ تب تک اسے آپ کے پروفائل میں منسوخ کیا جا سکتا ہے۔
accounts-mail-address-changed-subject = سجل پر آپ کے اکاؤنٹ کا پتہ اب دوسرا ہے
accounts-mail-address-changed-text = آپ کے اکاؤنٹ کا ای میل پتہ اب دوسرا ہے ({ $time })۔ یہ پتہ اب اسے نہیں کھولتا اور باقی تمام سیشن ختم ہو گئے ہیں۔
accounts-mail-address-operator-text = پورٹل چلانے والوں نے آپ کے اکاؤنٹ کو دوسرا ای میل پتہ دیا ({ $time })۔ اب صرف نیا پتہ اسے کھولتا ہے اور تمام سیشن ختم ہو گئے ہیں۔
accounts-mail-address-changed-do = اگر یہ آپ نے نہیں چاہا تھا تو فوراً اپنے ادارے کے منتظم کو بتائیں۔ اداروں سے رابطے کے ذرائع یہاں ہیں:
accounts-mail-address-changed-button = ادارے
accounts-mail-address-link-subject = سجل کے لیے اپنے نئے پتے کی تصدیق کریں
accounts-mail-address-link-text = آپ نے چاہا کہ سجل پر آپ کا اکاؤنٹ یہ پتہ استعمال کرے۔ لنک ایک بار، ایک گھنٹے تک اور وہیں کام کرتا ہے جہاں آپ داخل ہیں:
accounts-mail-address-link-not-you = اگر یہ آپ نہیں تھے تو کچھ کرنے کی ضرورت نہیں: اکاؤنٹ کا پتہ وہی رہے گا۔
accounts-mail-address-taken-subject = سجل پر آپ کا پتہ طلب کیا گیا
accounts-mail-address-taken-text = کسی نے سجل پر دوسرے اکاؤنٹ کے لیے یہ پتہ استعمال کرنا چاہا۔ یہ آپ کے اکاؤنٹ کا پتہ ہے، اس لیے کچھ تبدیل نہیں ہوا۔
accounts-mail-address-taken-do = اگر یہ آپ تھے تو اس اکاؤنٹ سے داخل ہوں جس کا یہ پتہ ہے:
