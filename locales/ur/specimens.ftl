# The register of specimens: which identity and civil-status documents there are, how each version is made and how it is
# checked; and the words of the Traffic Light Protocol, which say who may read what.
# To be confirmed by a native reader: specimens-card, specimens-views, specimens-invalid-from, specimens-number,
# specimens-personalisation-dye-diffusion, specimens-part-front, specimens-part-stub, specimens-light-coaxial,
# specimens-light-magnified, tlp-amber,
# specimens-reviewed, specimens-codes-note, specimens-codes-certainty.

layout-specimens = نمونے
specimens-title = نمونے
specimens-lead = رکن ممالک کی شناختی اور سول رجسٹریشن دستاویزات: ہر ایک کیسے بنی ہے اور اسے کیسے جانچیں۔
specimens-country = ملک
specimens-any = تمام
specimens-show = دکھائیں
specimens-count = { $count ->
    [one] { $count } نسخہ
   *[other] { $count } نسخے
}
specimens-empty = ابھی کوئی نمونہ نہیں
specimens-empty-advice = کسی رجسٹریشن ادارے نے اس ملک کا کوئی نمونہ آپ کے لیے نہیں کھولا۔
specimens-ended = اب کارآمد نہیں
specimens-unconfirmed = جاری کنندہ ادارے کی طرف سے غیر تصدیق شدہ
specimens-unconfirmed-note = یہ معلومات نیچے درج مآخذ سے ہیں۔ جاری کنندہ ادارے نے ابھی ان کی تصدیق نہیں کی۔
specimens-invented = حامل اور نمبر فرضی ہیں۔ تصویر کبھی آئینے کی طرح الٹی نہیں دکھائی جاتی۔
specimens-views = تصویریں
specimens-no-picture = اس کی ایسی کوئی تصویر نہیں جو آپ دیکھ سکیں۔
specimens-marks = { $count ->
    [one] { $count } خصوصیت جانچنی ہے
   *[other] { $count } خصوصیات جانچنی ہیں
}
specimens-hidden-marks = { $count ->
    [one] { $count } مزید خصوصیت تک رسائی محدود ہے۔
   *[other] { $count } مزید خصوصیات تک رسائی محدود ہے۔
}
specimens-hidden-pictures = { $count ->
    [one] { $count } مزید تصویر تک رسائی محدود ہے۔
   *[other] { $count } مزید تصویروں تک رسائی محدود ہے۔
}
specimens-hidden-facts = کچھ معلومات تک رسائی محدود ہے۔
specimens-reviewed = جائزہ لیا گیا
specimens-overdue = اس تفصیل کے جائزے کی تاریخ { $day } تھی۔ ممکن ہے یہ اب تازہ نہ ہو۔
specimens-codes = کوڈ کیا بتاتا ہے
specimens-codes-lead = کوڈ سے ملک، دستاویز کا مقصد، یہ کس کے لیے ہے، اور دستاویز اور اس کے نسخے کے نمبر معلوم ہوتے ہیں۔
specimens-codes-note = حروف PRADO کے مطابق ہیں، جو یورپی یونین کی کونسل کا عوامی رجسٹر ہے۔ A، B اور O کے سوا اس کی وہاں تصدیق نہیں ہوئی۔ K اور L ہمارے ہیں۔
specimens-codes-category = پہلا حرف: دستاویز کس کام کی ہے
specimens-codes-type = دوسرا حرف: کس کے لیے ہے
specimens-codes-letter = حرف
specimens-codes-means = مطلب
specimens-codes-certainty = کیسے معلوم ہے
specimens-codes-read = PRADO کے کوڈوں میں دیکھا گیا
specimens-codes-unverified = PRADO میں تصدیق نہیں ہوئی
specimens-codes-ours = ہمارا؛ PRADO میں کوئی معلوم حرف نہیں
specimens-do = کریں:
specimens-see = دیکھیں:
specimens-card = پرنٹ کے لیے ڈیسک کارڈ
specimens-card-level = ڈیسک کارڈ، سطح { $level }
specimens-card-printed = { $day } کو پرنٹ کیا گیا
specimens-card-none = اس سطح کی کوئی خصوصیت آپ کے لیے کھلی نہیں۔
specimens-facts = یہ دستاویز کیا ہے
specimens-versions = نسخے
specimens-current = یہی نسخہ
specimens-differences = پچھلے نسخے سے فرق
specimens-purpose = یہ کس لیے ہے
specimens-sources = مآخذ
specimens-issued = پہلی بار جاری
specimens-last-issued = آخری بار جاری
specimens-follows = جس کی جگہ آیا
specimens-followed-by = اس کی جگہ آیا
specimens-validity = اب بھی کارآمد
specimens-invalid-from = غیر کارآمد از
specimens-valid-for = کارآمد رہنے کی مدت
specimens-years = { $count ->
    [one] { $count } سال
   *[other] { $count } سال
}
specimens-months = { $count ->
    [one] { $count } مہینہ
   *[other] { $count } مہینے
}
specimens-size = سائز
specimens-pages = صفحات کی تعداد
specimens-body = باڈی کا مواد
specimens-make = ساخت
specimens-personalisation = حامل کے کوائف درج کرنے کی تکنیک
specimens-number = نمبر کی ترتیب
specimens-number-place = نمبر کی جگہ
specimens-mrz = مشین سے پڑھنے والا حصہ
specimens-barcode = بار کوڈ
specimens-chip = چپ
specimens-national-number = دستاویز پر قومی شناختی نمبر مطبوعہ
specimens-calendar = دستاویز پر کیلنڈر
specimens-yes = ہاں
specimens-no = نہیں

specimens-category-a = پاسپورٹ
specimens-category-b = شناختی کارڈ
specimens-category-h = اقامتی دستاویز
specimens-category-f = ڈرائیونگ لائسنس
specimens-category-k = سول رجسٹریشن دستاویز
specimens-category-l = مصدقہ نقل
specimens-category-x = دیگر دستاویز

specimens-validity-yes = ہاں
specimens-validity-no = نہیں
specimens-validity-partly = جزوی طور پر
specimens-validity-unknown = نامعلوم

specimens-format-td1 = کارڈ کا سائز (ID-1، TD1)
specimens-format-td2 = TD2
specimens-format-td3 = پاسپورٹ کا سائز (TD3)
specimens-format-a6 = A6
specimens-format-a5 = A5
specimens-format-a4 = A4
specimens-format-other = کوئی اور سائز

specimens-substrate-paper = کاغذ
specimens-substrate-polycarbonate = پولی کاربونیٹ
specimens-substrate-pvc = PVC
specimens-substrate-pet = PET
specimens-substrate-composite = کئی قسم کا پلاسٹک
specimens-substrate-teslin = Teslin
specimens-substrate-unknown = نامعلوم

specimens-construction-card = کارڈ
specimens-construction-booklet = کتابچہ
specimens-construction-single-sheet = ایک ورق
specimens-construction-label = لیبل

specimens-personalisation-laser-engraving = لیزر کندہ کاری
specimens-personalisation-ink-jet = انک جیٹ چھپائی
specimens-personalisation-dye-diffusion = رنگ کا نفوذ
specimens-personalisation-laser-print = لیزر چھپائی
specimens-personalisation-handwritten = ہاتھ کی تحریر
specimens-personalisation-typewritten = ٹائپ رائٹر
specimens-personalisation-glued-photo = چپکایا ہوا فوٹو

specimens-mrz-none = نہیں ہے
specimens-mrz-td1 = TD1، تین سطریں
specimens-mrz-td2 = TD2، دو سطریں
specimens-mrz-td3 = TD3، دو سطریں
specimens-mrz-mrva = MRV-A، دو سطریں
specimens-mrz-mrvb = MRV-B، دو سطریں
specimens-mrz-unknown = نامعلوم

specimens-barcode-none = نہیں ہے
specimens-barcode-1d = یک جہتی بار کوڈ
specimens-barcode-pdf417 = PDF417
specimens-barcode-qr = کیو آر کوڈ (QR)
specimens-barcode-data-matrix = Data Matrix کوڈ
specimens-barcode-vds = مرئی ڈیجیٹل مہر
specimens-barcode-unknown = نامعلوم

specimens-chip-none = نہیں ہے
specimens-chip-contact = کانٹیکٹ چپ
specimens-chip-contactless = کانٹیکٹ لیس چپ
specimens-chip-dual = کانٹیکٹ اور کانٹیکٹ لیس
specimens-chip-unknown = نامعلوم

specimens-calendar-gregorian = عیسوی
specimens-calendar-solar-hijri = ہجری شمسی
specimens-calendar-lunar-hijri = ہجری قمری
specimens-calendar-dual = دو کیلنڈر

specimens-part-front = سامنے کا رخ
specimens-part-back = پشت
specimens-part-cover = سرورق
specimens-part-inside-cover = سرورق کا اندرونی رخ
specimens-part-biodata = کوائف کا صفحہ
specimens-part-page = صفحہ
specimens-part-stub = کاؤنٹر فوائل
specimens-part-stitching = سلائی
specimens-part-chip = چپ

specimens-light-visible = مرئی روشنی
specimens-light-oblique = ترچھی روشنی
specimens-light-transmitted = پیچھے سے روشنی
specimens-light-uv365 = یو وی 365
specimens-light-uv254 = یو وی 254
specimens-light-uv313 = یو وی 313
specimens-light-ir = انفراریڈ
specimens-light-coaxial = ہم محور روشنی
specimens-light-magnified = بڑا کر کے

# Who may read something. The labels themselves (TLP:GREEN) are the same in every language.
tlp-clear = سب کے لیے۔
tlp-green = رکن ممالک کے رجسٹریشن اداروں میں کام کرنے والے ہر فرد کے لیے۔ عوامی چینلوں پر نہ ڈالیں۔
tlp-amber = اس رجسٹریشن ادارے کے لیے جس کا یہ ہے اور ان کے لیے جن کا وہ نام لے، صرف وہ افراد جنہیں جاننا ضروری ہے۔
tlp-amber-strict = صرف اس رجسٹریشن ادارے کے لیے جس کا یہ ہے۔
tlp-red = صرف ان افراد کے لیے جن کے نام درج ہیں۔ کسی اور کو نہ دیں، پرنٹ نہ کریں۔
search-kind-specimen = نمونہ

# What keeps a version from being registered.
specimens-obstacle-title = نسخے کا عنوان اس کی اصل زبان میں ہونا ضروری ہے۔
specimens-obstacle-holder = ہر تصویر کے بارے میں بتانا ضروری ہے کہ اس کا حامل فرضی ہے۔
specimens-obstacle-weaker = کوئی حصہ اپنے نسخے سے زیادہ لوگوں کے لیے کھلا نہیں ہو سکتا۔
specimens-obstacle-place = ایک خصوصیت ایسی تصویر پر نشان زد ہے جو موجود نہیں۔
specimens-conflict-code = اس کوڈ کا نسخہ پہلے سے درج ہے۔
specimens-error-last-issued = اجرا کا آخری دن پہلے دن سے پہلے ہے۔
specimens-error-follows-self = کوئی نسخہ اپنی ہی جگہ نہیں لے سکتا۔ براہ کرم کوئی اور منتخب کریں۔
specimens-error-follows-circle = منتخب نسخہ خود یا دوسروں کے واسطے سے اسی نسخے کے بعد آیا ہے۔ براہ کرم کوئی اور منتخب کریں۔
specimens-error-invalid-from = کارآمد رہنے کی مدت دستاویزات کے اجرا سے پہلے ختم ہوتی ہے۔
specimens-error-precision = براہ کرم بتائیں کہ اجرا کا پہلا دن کتنا درست معلوم ہے۔
specimens-error-valid-months = دستاویز کم از کم ایک مہینہ کارآمد رہتی ہے۔
specimens-error-mask = نمبر کی ترتیب میں حرف A، ہندسہ 9 اور علامتیں ہوتی ہیں، زیادہ سے زیادہ 40۔
specimens-error-zone-unreadable = علاقہ دو کونوں سے اور کثیر الاضلاع تین یا زیادہ کونوں سے لکھا جاتا ہے: 120,80 340,260۔
specimens-error-zone-outside = علاقہ تصویر سے باہر ہے۔ ہر عدد 0 سے 1000 تک ہونا چاہیے۔
specimens-error-zone-empty = اس علاقے کے اندر کچھ نہیں۔
