# Review by a native reader: ground-title, looking-title
# Why somebody sees a page that is not for everyone. A role and a place stand as names, never in a case.
ground-title = یہ صفحہ مجھے کیوں دکھائی دے رہا ہے؟
ground-account = یہ صفحہ ہر اس شخص کے لیے ہے جس کا اکاؤنٹ ہے، اور ہر ایک کو اسی کی چیزیں دکھاتا ہے۔
ground-own = یہ آپ کا اپنا ہے۔
ground-role = آپ کا کردار یہ صفحہ کھولتا ہے: { $role } ({ $place })۔
ground-state = یہ ابھی یا اب عوام کے لیے کھلا نہیں۔ حالت: { $state }۔
ground-secretariat = سیکریٹریٹ

# An administrator looks at the portal as one of the roles of their country.
looking-title = کسی کردار کے طور پر پیش منظر
looking-lede = پورٹل کو اس طرح دیکھیں جیسے آپ کے ادارے میں اس کردار والا شخص دیکھتا ہے۔ پیش منظر ختم ہونے تک کچھ تبدیل نہیں ہو سکتا، اور آغاز اور اختتام درج ہوتے ہیں۔
looking-banner = آپ پورٹل کو اس کردار میں دیکھ رہے ہیں: { $role }۔ کچھ تبدیل نہیں ہو سکتا۔
looking-end = پیش منظر ختم کریں
looking-no-step = یہ پیش منظر ہے: اسے ختم کیے بغیر کچھ تبدیل نہیں ہو سکتا۔
