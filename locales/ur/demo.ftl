# Review by a native reader: demo-accounts-lede, demo-role-reviewer
# The pages that only the demonstration has.
demo-accounts-title = نمائشی اکاؤنٹ
demo-accounts-lede = یہ افراد حقیقی نہیں ہیں۔ ان سب کا پاس ورڈ وہاں چھاپا گیا تھا جہاں نمائش شروع کی گئی۔
demo-accounts-secretariat = سیکریٹریٹ
demo-accounts-address = پتہ
demo-accounts-role = کردار
demo-accounts-name = نام

demo-role-secretariat-administrator = سیکریٹریٹ منتظم
demo-role-country-administrator = ملکی منتظم
demo-role-editor = مدیر
demo-role-reviewer = جائزہ کار
demo-role-officer = افسر
demo-role-auditor = آڈیٹر

demo-mail-title = نمائشی ڈاک
demo-mail-lede = نمائش میں کوئی ای میل اس کمپیوٹر سے باہر نہیں جاتی؛ سب یہیں رہتی ہیں۔
demo-mail-empty-title = ابھی کوئی ای میل نہیں
demo-mail-empty-text = پورٹل جو کچھ لوگوں کو لکھتا ہے وہ یہاں نظر آتا ہے: دعوت نامے، اطلاعات، کسی ملک یا موضوع کی خبریں۔
demo-mail-choose = پڑھنے کے لیے کوئی ای میل منتخب کریں۔
demo-mail-to = بنام
demo-mail-written = تحریر
demo-mail-state = کیفیت
demo-mail-sent = بھیجی گئی: { $time }
demo-mail-waiting = بھیجے جانے کی منتظر
demo-mail-language = زبان
demo-mail-kind = موضوع
demo-mail-html = جیسے قاری دیکھتا ہے
demo-mail-samples = پورٹل کی تمام ای میلیں
demo-mail-samples-lede = پورٹل جو ای میلیں لکھتا ہے وہ سب، ہر قسم ایک بار، فرضی معلومات کے ساتھ۔ براہ کرم قاری کی زبان منتخب کریں۔
