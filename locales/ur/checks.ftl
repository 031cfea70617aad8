# Review by a native reader: the whole file; above all the words for check digit, filler and consistent
# The tools for whoever holds a document, a name, a number or a date in front of them.

checks-title = اوزار
checks-lead = ہر اس شخص کے لیے چھوٹی جانچیں جس کے سامنے کوئی دستاویز، نام یا تاریخ ہو۔
checks-nothing-kept = آپ جو کچھ لکھتے ہیں وہ نہ محفوظ کیا جاتا ہے نہ درج۔
checks-check = جانچیں
checks-again = کوئی اور جانچیں
checks-specimen = نمونے سے آزمائیں
checks-unprotected = غیر محفوظ
checks-agrees = درست
checks-differs = مختلف

# The machine-readable zone.
checks-mrz-title = مشین سے پڑھنے والا حصہ
checks-mrz-heading = مشین سے پڑھنے والے حصے کی جانچ
checks-mrz-about = کیا پاسپورٹ، کارڈ یا ویزے کے جانچ کے ہندسے ملتے ہیں؟
checks-mrz-label = مشین سے پڑھنے والے حصے کی سطریں
checks-mrz-hint = دو یا تین سطریں جیسے چھپی ہیں، زیادہ سے زیادہ 400 حروف۔
checks-mrz-too-long = براہ کرم زیادہ سے زیادہ 400 حروف لکھیں۔
checks-mrz-all-agree = { $count ->
    [one] جانچ کا { $count } ہندسہ ملتا ہے۔
   *[other] جانچ کے تمام { $count } ہندسے ملتے ہیں۔
}
checks-mrz-to-know = { $count ->
    [one] جاننے کی { $count } بات نیچے ہے۔
   *[other] جاننے کی { $count } باتیں نیچے ہیں۔
}
checks-mrz-digits-differ = جانچ کے { $count } میں سے { $wrong } ہندسے نہیں ملتے۔
checks-mrz-misread = شاید ایک حرف غلط پڑھا گیا ہے۔
checks-mrz-other-wrong = جانچ کے ہندسے ملتے ہیں مگر کوئی اور چیز درست نہیں ہو سکتی۔
checks-mrz-deviation = معلوم ہے کہ یہ اصل دستاویز بالکل اسی طرح جانچ میں ناکام ہوتی ہے۔
checks-mrz-no-zone = یہ سطریں مشین سے پڑھنے والا حصہ نہیں ہیں۔
checks-mrz-repair-title = ایک تبدیلی سے سب ہندسے مل جاتے ہیں
checks-mrz-repair-text = سطر { $line }، حرف { $position }: { $from } شاید { $to } ہو۔ ماننے سے پہلے دستاویز دیکھیں۔
checks-mrz-repair-do = اس تبدیلی کے ساتھ جانچیں
checks-mrz-findings = کیا غلط ہے
checks-mrz-warnings = انتباہات
checks-mrz-fields = خانہ بہ خانہ
checks-mrz-changes = پڑھنے سے پہلے کی تبدیلیاں
checks-mrz-caution = ہندسوں کا ملنا یہ نہیں دکھاتا کہ دستاویز اصل ہے۔ ناموں، جاری کرنے والی ریاست، شہریت اور جنس کا جانچ کا ہندسہ نہیں ہوتا۔
checks-verdict-consistent = ہم آہنگ
checks-verdict-consistent-with-warnings = انتباہ کے ساتھ ہم آہنگ
checks-verdict-inconsistent = غیر ہم آہنگ
checks-verdict-known-deviation = معلوم انحراف
checks-verdict-malformed = غلط شکل
checks-format-td1 = کارڈ، 30 حروف کی 3 سطریں۔
checks-format-td2 = کارڈ، 36 حروف کی 2 سطریں۔
checks-format-td3 = پاسپورٹ، 44 حروف کی 2 سطریں۔
checks-format-mrv-a = ویزا، 44 حروف کی 2 سطریں۔
checks-format-mrv-b = ویزا، 36 حروف کی 2 سطریں۔
checks-head-place = جگہ
checks-head-field = خانہ
checks-head-value = چھپا ہوا متن
checks-head-printed = چھپا ہوا
checks-head-computed = حساب سے
checks-head-result = نتیجہ
checks-field-number = دستاویز کا نمبر
checks-field-birth = تاریخ پیدائش
checks-field-expiry = تاریخ تنسیخ
checks-field-personal = ذاتی نمبر
checks-field-composite = سب ملا کر
checks-field-primary = خاندانی نام
checks-field-secondary = نام
checks-field-issuer = جاری کرنے والی ریاست
checks-field-nationality = شہریت
checks-field-sex = جنس
checks-sex-none = درج نہیں

# What is wrong with a zone.
checks-reason-one-line = یہ حصے کی صرف ایک سطر ہے۔ براہ کرم باقی بھی لکھیں۔
checks-reason-line-count = اس حصے میں دو یا تین سطریں ہوتی ہیں؛ یہاں { $count } ہیں۔
checks-reason-line-length = سطر { $line } میں { $count } حروف ہیں؛ { $format } کو { $width } چاہییں۔
checks-reason-gap = سطر { $line } میں حرف { $position } کے آس پاس کچھ کم یا زیادہ ہے۔
checks-reason-charset = سطر { $line }، حرف { $position }: { $letter } ({ $code }) ایسے حصے میں نہیں آتا۔
checks-reason-birth = تاریخ پیدائش تقویم کا کوئی دن نہیں۔
checks-reason-expiry = تاریخ تنسیخ تقویم کا کوئی دن نہیں۔
checks-reason-document-code = پہلے دو حروف اس شکل کی کسی دستاویز کی قسم نہیں بتاتے۔
checks-reason-number = دستاویز کا نمبر خالی ہے یا بھرائی کے نشان سے شروع ہوتا ہے۔
checks-reason-name-digit = نام میں ہندسہ ہے۔
checks-reason-name-filler = نام بھرائی کے نشان سے شروع ہوتا ہے؛ اکیلا نام شروع میں آتا ہے۔
checks-reason-sex = جنس کی جگہ نہ F ہے، نہ M، نہ بھرائی کا نشان۔
checks-reason-country = { $code } کسی ریاست یا تنظیم کا کوڈ نہیں۔

# What to know of a zone.
checks-warning-specimen = UTO نمونوں کا کوڈ ہے۔ کوئی ریاست یہ دستاویز جاری نہیں کرتی۔
checks-warning-passport-code = دوسرا حرف خالی ہے (P<)۔ 1 جنوری 2028 سے جاری ہونے والے پاسپورٹ پر یہ حرف لازم ہے، جیسے PP۔
checks-warning-passport-code-late = دوسرے حرف کے بغیر پاسپورٹ کی میعاد 2038 سے پہلے ختم ہونی چاہیے؛ اس کی بعد میں ختم ہوتی ہے۔
checks-warning-passport-code-unknown = دوسرا حرف پاسپورٹ کی ایسی قسم نہیں بتاتا جو 2026 سے رائج ہے۔
checks-warning-crew = AC عملے کے سرٹیفکیٹ کا کوڈ ہے۔
checks-warning-name = نام نے اپنی جگہ پوری بھر دی ہے اور شاید کٹ گیا ہے۔
checks-warning-retired = { $code } ایسی ریاست کا کوڈ ہے جو اب نہیں رہی۔
checks-warning-expired = دستاویز کی میعاد ختم ہو چکی ہے۔
checks-warning-expiry-before-birth = دستاویز کی میعاد تاریخ پیدائش سے پہلے ختم ہوئی۔
checks-warning-filler-digit = ذاتی نمبر درج ہے، اس لیے اس کا جانچ کا ہندسہ خالی نہیں رہ سکتا۔
checks-warning-swapped = دوسری ترتیب میں سطریں ملتی ہیں۔

# What was changed before the zone was read.
checks-change-upper-case = چھوٹے حروف بڑے پڑھے گئے۔
checks-change-full-width = پوری چوڑائی کے حروف سادہ پڑھے گئے۔
checks-change-fillers = واوین اور قوسین بھرائی کے نشان پڑھے گئے۔
checks-change-digits = فارسی یا عربی ہندسے لاطینی پڑھے گئے۔
checks-change-spaces = خالی جگہیں بھرائی کے نشان پڑھی گئیں۔
checks-change-invisible = پوشیدہ نشان چھوڑ دیے گئے۔
checks-change-trimmed = سطروں کے سروں کی خالی جگہیں اور خالی سطریں چھوڑ دی گئیں۔
checks-change-split = ایک سطر دو یا تین میں بانٹی گئی۔

# What programs are told.
checks-wrong-mrz = متن ایک خانے والا JSON ہونا چاہیے: mrz، متن۔
