# The register of deviations: genuine documents that are known to fail a check, so that nobody is refused for it
# (ICAO Doc 9303 part 3 section 7). A list, a page of each, a form for editors, and the link from the check of a
# machine-readable zone.
# To be confirmed by a native reader: deviations-lead, deviations-kind-mrz-viz, deviations-way-filler-counted,
# deviations-way-any, deviations-described-by, deviations-version-current, deviations-error-way.

deviations-title = معلوم انحرافات
deviations-lead = اصلی دستاویزات جن کے بارے میں معلوم ہے کہ وہ کسی جانچ میں ناکام ہوتی ہیں۔ صرف اس وجہ سے کسی کو مسترد نہیں کرنا چاہیے۔
deviations-issuer = جاری کرنے والی ریاست
deviations-any = تمام
deviations-show = دکھائیں
deviations-count = { $count ->
    [one] { $count } انحراف
   *[other] { $count } انحرافات
}
deviations-empty = یہاں ابھی کوئی انحراف نہیں
deviations-empty-advice = کسی رجسٹریشن ادارے نے اس ریاست کا کوئی انحراف بیان نہیں کیا۔
deviations-new = انحراف بیان کریں
deviations-example = مثال
deviations-example-note = یہ اندراج دکھاتا ہے کہ یہ فہرست کیسے کام کرتی ہے۔ کسی ادارے نے اس کی تصدیق نہیں کی۔
deviations-waiting = جاری ہونے کے منتظر
deviations-download = فہرست ڈاؤن لوڈ کریں (JSON)
deviations-check = مشین سے پڑھنے والا حصہ جانچیں
deviations-described-by = بیان کرنے والا ادارہ
deviations-released-on = { $day } کو جاری ہوا
deviations-original = اصل زبان

deviations-kind = کیا ناکام ہوتا ہے
deviations-kind-mrz-viz = حصہ چھپے ہوئے کوائف سے مختلف ہے
deviations-kind-check-digit = جانچ کا ہندسہ کسی اور طریقے سے نکالا گیا ہے
deviations-kind-wrong-data = کسی خانے میں غلط کوائف ہیں
deviations-kind-other = کچھ اور

deviations-state-draft = مسودہ
deviations-state-released = جاری شدہ
deviations-state-withdrawn = واپس لیا گیا

deviations-what = کیا نظر آتا ہے
deviations-advice = کیا کرنا ہے
deviations-document = دستاویز
deviations-specimen = نمونہ
deviations-issued = اجرا
deviations-issued-from = { $day } سے
deviations-issued-to = { $day } تک
deviations-issued-between = { $from } سے { $to } تک
deviations-source = ماخذ
deviations-machine = مشین سے پڑھنے والے حصے میں
deviations-format = شکل
deviations-document-code = دستاویز کا کوڈ
deviations-state-code = ملک کا کوڈ جیسا چھپا ہے
deviations-numbers = نمبر
deviations-numbers-all = تمام نمبر
deviations-numbers-prefix = { $from } سے شروع ہونے والے
deviations-numbers-range = { $from } سے { $to } تک
deviations-digit = خانہ یا جانچ کا ہندسہ
deviations-digit-document-number = دستاویز کا نمبر
deviations-digit-birth-date = تاریخ پیدائش
deviations-digit-expiry-date = تاریخ تنسیخ
deviations-digit-personal-number = ذاتی نمبر
deviations-digit-composite = تمام خانے ملا کر
deviations-digit-issuer = ملک کا کوڈ
deviations-digit-name = نام
deviations-way = کیسے نکالا یا لکھا جاتا ہے
deviations-way-filler-counted = ہندسے کی جگہ کا بھرائی کا نشان حرف کے طور پر گنا جاتا ہے
deviations-way-left-out = ہندسے کی جگہ بھرائی کا نشان ہے
deviations-way-zero = ہندسہ ہمیشہ 0 ہوتا ہے
deviations-way-any = جاری کنندہ ادارے کے ایسے قاعدے سے جو معلوم نہیں: وہاں کوئی بھی ہندسہ ہو سکتا ہے
deviations-way-runs-on = ہندسے کی جگہ بھرائی کا نشان نہیں: نمبر وہیں جاری رہتا ہے
deviations-way-unknown-otherwise = تاریخ کے نامعلوم حصے 00، 99 یا XX لکھے گئے ہیں
deviations-way-other-code = ملک کا کوڈ معیار کے دیے ہوئے کوڈ سے مختلف ہے
deviations-way-leading-filler = نام بھرائی کے نشان سے شروع ہوتا ہے
deviations-way-digits = نام میں ہندسے ہیں
deviations-versions = نسخے
deviations-version = نسخہ { $number }
deviations-version-current = نافذ
deviations-version-open = جاری نہیں ہوا

deviations-edit = تبدیل کریں
deviations-release = جاری کریں
deviations-release-hint = جن کے لیے یہ ہے وہ سب یہ نسخہ پڑھیں گے، اور حصوں کی جانچ اسے جانے گی۔ جو کسی مدیر نے لکھا ہو، اسے دوسرا شخص جاری کرتا ہے۔
deviations-withdraw = واپس لیں
deviations-withdraw-hint = وجہ کے ساتھ پڑھا جا سکتا ہے۔ حصوں کی جانچ اسے بھول جاتی ہے۔
deviations-reason = وجہ
deviations-withdrawn-on = { $day } کو واپس لیا گیا

deviations-form-new = انحراف بیان کریں
deviations-form-edit = بیان تبدیل کریں
deviations-form-document = دستاویز
deviations-form-words = متن
deviations-form-zone = مشین سے پڑھنے والے حصے میں
deviations-form-issuer = جاری کرنے والی ریاست، جیسے حصے میں لکھی ہے
deviations-form-issuer-hint = زیادہ سے زیادہ تین حروف: TUR، BEL، D۔
deviations-form-specimen = نمونے کا کوڈ
deviations-form-specimen-hint = خالی بھی رہ سکتا ہے۔ جیسے نمونوں کی فہرست میں ہے: TUR-BO-01001۔
deviations-form-from = اجرا کب سے
deviations-form-to = اجرا کب تک
deviations-form-day-hint = خالی بھی رہ سکتا ہے۔ دونوں میں سے کسی تقویم میں: 2021-03-20 یا 1399/12/30۔
deviations-form-source = ماخذ کا پتہ
deviations-form-source-hint = جہاں دوسرے اس کے بارے میں پڑھ سکیں۔ https سے شروع ہوتا ہے۔
deviations-form-tlp = اسے کون پڑھ سکتا ہے
deviations-form-tlp-hint = حصوں کی عوامی جانچ میں صرف وہی کام آتا ہے جو سب پڑھ سکتے ہیں۔
deviations-form-opening-hint = صرف اس وقت درکار ہے جب یہ پہلے سے آگے جائے۔ جاری کرنے والا شخص وجہ پڑھتا ہے اور وجہ نسخے کے ساتھ رکھی جاتی ہے۔
deviations-error-before-first = یہ نسخہ اس دن تک جاری نہیں ہوا تھا۔
deviations-error-after-last = اس دن تک دوسرا نسخہ اس کی جگہ لے چکا تھا۔
deviations-error-state-code = براہ کرم چھپا ہوا کوڈ لکھیں، زیادہ سے زیادہ تین حروف؛ وہ نہیں جو معیار نے کسی ملک کو دیا ہے۔
deviations-form-language = اس متن کی زبان
deviations-form-language-hint = دوسری زبانوں کا متن جوں کا توں رہتا ہے۔
deviations-form-name = عنوان
deviations-form-what = کیا نظر آتا ہے
deviations-form-what-hint = اہلکار کو کیا نظر آتا ہے، دو یا تین جملوں میں۔
deviations-form-advice = کیا کرنا ہے
deviations-form-advice-hint = اس کے باوجود کیسے معلوم ہو کہ دستاویز اصلی ہے۔
deviations-form-format-none = حصے سے ظاہر نہیں ہوتا
deviations-form-code-hint = حصے کے پہلے دو حروف: { "I<, P<, ID" }۔
deviations-form-state-code-hint = صرف اگر معیاری کوڈ سے مختلف ہو: زیادہ سے زیادہ تین حروف۔
deviations-form-number-from = پہلا نمبر یا نمبر کا آغاز
deviations-form-number-from-hint = حروف اور ہندسے جیسے حصے میں ہیں۔ تمام نمبروں کے لیے خالی چھوڑیں۔
deviations-form-number-to = آخری نمبر
deviations-form-number-to-hint = اگر نمبروں کا صرف آغاز ایک جیسا ہو تو خالی چھوڑیں۔
deviations-form-save = محفوظ کریں
deviations-form-back = واپس

deviations-flash-saved = محفوظ ہو گیا۔ دوسرا شخص اسے جاری کرے گا۔
deviations-flash-released = جاری ہو گیا۔
deviations-flash-withdrawn = واپس لے لیا گیا۔
deviations-conflict-own = یہ نسخہ آپ نے لکھا ہے۔ اسے کسی اور کو جاری کرنا ہوگا۔
deviations-conflict-reason = پہلے سے زیادہ لوگ اسے پڑھیں گے، اور کوئی وجہ نہیں لکھی گئی۔
deviations-conflict-released = کوئی اسے پہلے ہی جاری کر چکا یا واپس لے چکا ہے۔
deviations-conflict-changed = آپ کے کھولنے کے بعد کسی نے اسے تبدیل کر دیا ہے۔
deviations-conflict-withdrawn = یہ واپس لیا جا چکا ہے۔
deviations-notice-described = ایک اور ادارے نے آپ کے ملک کی دستاویزات بیان کیں
deviations-notice-described-text = ایک رکن ملک کے رجسٹریشن ادارے نے { $time } پر بیان کیا کہ آپ کے ملک کی اصلی دستاویزات جانچ میں کیسے ناکام ہوتی ہیں۔ براہ کرم دیکھیں کہ آیا یہ درست ہے۔
deviations-error-issuer = یہ کسی ریاست کا کوڈ نہیں: زیادہ سے زیادہ تین بڑے حروف۔
deviations-error-kind = براہ کرم منتخب کریں کہ کیا ناکام ہوتا ہے۔
deviations-error-specimen = یہ نمونے کا کوڈ نہیں: TUR-BO-01001۔
deviations-error-day = یہ تقویم کا کوئی دن نہیں۔
deviations-error-order = اجرا کا آخری دن پہلے دن سے پہلے ہے۔
deviations-error-source = براہ کرم پورا پتہ لکھیں جو https سے شروع ہوتا ہو۔
deviations-error-tlp = براہ کرم منتخب کریں کہ اسے کون پڑھ سکتا ہے۔
deviations-error-language = براہ کرم زبان منتخب کریں۔
deviations-error-name = براہ کرم زیادہ سے زیادہ 150 حروف کا عنوان لکھیں۔
deviations-error-text = براہ کرم زیادہ سے زیادہ 2,000 حروف لکھیں۔
deviations-error-text-needed = براہ کرم اسے اصل زبان میں زیادہ سے زیادہ 2,000 حروف میں لکھیں۔
deviations-error-zone-needed = جانچ کے ہندسے کے لیے حصہ بیان کرنا ضروری ہے: شکل، دستاویز کا کوڈ، ہندسہ اور یہ کہ وہ کیسے نکالا جاتا ہے۔
deviations-error-code = یہ حصے کے دو حروف نہیں۔
deviations-error-digit = اس شکل کے حصوں میں ایسا ہندسہ نہیں ہوتا۔
deviations-error-way = یہ طریقہ کارڈ کی دستاویز کے نمبر کے لیے ہے۔
deviations-error-number = صرف A سے Z تک حروف اور ہندسے، زیادہ سے زیادہ 22۔
deviations-error-range = آخری نمبر پہلے جتنا لمبا ہو اور اس سے پہلے کا نہ ہو۔
deviations-error-any = براہ کرم نمبر دیں: جہاں ہر ہندسہ مان لیا جائے، وہاں صرف نمبر ہی مطلوبہ دستاویزات بتاتے ہیں۔

deviations-verdict = معلوم انحراف: { $title }
deviations-verdict-link = پڑھیں کہ اس کے بارے میں کیا معلوم ہے
search-kind-deviation = معلوم انحراف
audit-thing-deviation = معلوم انحراف
