# Review by a native reader: provider-title
# Signing in by the identity provider of one's country. Its name is its own and stands as it is.
provider-title = یا اپنے ملک کے داخلے کے نظام سے
provider-going-title = آپ کے ملک کے داخلے کے نظام کی طرف
provider-going-text = آپ کو فوراً وہاں لے جایا جا رہا ہے۔ اگر کچھ نہ ہو تو لنک سے جائیں۔
provider-going-link = { $name } پر جائیں
provider-error-provider = آپ کے ملک کے داخلے کا نظام درست جواب نہیں دے رہا؛ بعد میں دوبارہ کوشش کریں یا اپنے پاس ورڈ سے داخل ہوں
provider-error-ended = یہ راستہ ختم ہو چکا ہے یا کسی اور براؤزر میں شروع ہوا تھا؛ دوبارہ شروع کریں
provider-error-declined = آپ کے ملک کے داخلے کے نظام نے آپ کو داخل نہیں ہونے دیا
provider-error-unknown = آپ کے ملک کا کوئی کھلا اکاؤنٹ اس شناخت کا نہیں؛ آپ کا منتظم آپ کو دعوت دے سکتا ہے

# The mail to the owner of an account that was linked.
provider-mail-subject = آپ کے ملک کا داخلے کا نظام آپ کا سجل اکاؤنٹ کھولتا ہے
provider-mail-text = { $time } سے داخلے کا نظام ”{ $provider }“ آپ کا اکاؤنٹ کھولتا ہے، کیونکہ وہ آپ کے ای میل پتے کی تصدیق کرتا ہے۔
provider-mail-removed-subject = اب داخلے کا کوئی قومی نظام آپ کا سجل اکاؤنٹ نہیں کھولتا
provider-mail-removed-text = آپ کے ملک کا داخلے کا نظام آپ کے اکاؤنٹ سے ہٹایا گیا ({ $time }) اور اب اسے نہیں کھولتا۔ باقی تمام سیشن ختم ہو گئے ہیں۔
