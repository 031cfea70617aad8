# Review by a native reader: features-group-substrate, features-group-optical, features-related
# The glossary of security features: its pages. The features themselves stand in features.ftl.

features-glossaries = فرہنگیں
features-title = حفاظتی خصوصیات
features-lead = کیسے معلوم ہو کہ دستاویز اصلی ہے: کیا کرنا ہے، کیا نظر آنا چاہیے، اور جعلی دستاویز میں اکثر کیا نظر آتا ہے۔
features-search = خصوصیت تلاش کریں
features-show = دکھائیں
features-all = تمام خصوصیات
features-any = کوئی بھی
features-nothing = ایسی کوئی خصوصیت نہیں
features-nothing-advice = کوئی اور لفظ آزمائیں، یا کوئی بھی سطح اور کوئی بھی ذریعہ منتخب کریں۔
features-count = { $count ->
    [one] { $count } خصوصیت
   *[other] { $count } خصوصیات
}
features-csv = تمام خصوصیات تمام زبانوں میں بطور CSV
features-json = بطور JSON
features-check = کیسے جانچیں
features-do = کیا کرنا ہے
features-see = کیا نظر آنا چاہیے
features-fake = جعلی دستاویز میں اکثر کیا نظر آتا ہے
features-group = دستاویز کا حصہ
features-level = سطح
features-tool = جانچ کا ذریعہ
features-related = متعلقہ خصوصیات
features-names = تمام زبانوں میں
features-used = جن دستاویزات میں یہ ہے
features-used-all = تمام
features-used-none = یہاں آپ کے لیے ایسی کوئی دستاویز نہیں۔
features-group-substrate = کاغذ، پلاسٹک اور دیگر بنیادی مواد
features-group-printing = چھپائی
features-group-ink = سیاہیاں
features-group-optical = بصری طور پر متغیر علامات
features-group-personalisation = حامل کے کوائف
features-group-data = جانچے جا سکنے والے کوائف
features-group-electronic = چپ
features-group-booklet = کتابچہ
features-group-civil-status = سول رجسٹریشن کے کاغذات
features-level-1 = سطح 1: آنکھ اور ہاتھ
features-level-2 = سطح 2: سادہ آلہ
features-level-3 = سطح 3: لیبارٹری
features-tool-eye = آنکھ
features-tool-touch = انگلی
features-tool-tilt = جھکانا
features-tool-light-behind = پیچھے سے روشنی
features-tool-oblique-light = ترچھی روشنی
features-tool-magnifier = محدب عدسہ
features-tool-uv365 = یو وی لیمپ، 365 nm
features-tool-uv254 = یو وی لیمپ، 254 nm
features-tool-infrared = انفراریڈ روشنی
features-tool-reader = ریڈر
features-tool-software = سافٹ ویئر
features-tool-microscope = خوردبین
features-tool-laboratory = لیبارٹری
features-tool-register = رجسٹر
search-kind-feature = حفاظتی خصوصیت
