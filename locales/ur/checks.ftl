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
checks-warning-passport-code = دوسرا حرف خالی ہے ({ $code })۔ 1 جنوری 2028 سے جاری ہونے والے پاسپورٹ پر یہ حرف لازم ہے، جیسے PP۔
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

# The spelling of names.
checks-name-title = مشین سے پڑھنے والے حصے میں نام
checks-name-heading = مشین سے پڑھنے والے حصے کے لیے نام کا املا
checks-name-about = لاطینی، سیریلک اور عربی حروف کیسے لکھے جاتے ہیں اور کیوں۔
checks-name-surname = خاندانی نام (پہلی شناخت)
checks-name-given = نام (دوسری شناخت)
checks-name-language = نام کی زبان
checks-name-language-auto = حروف سے پہچانیں
checks-name-style = جاری کرنے والے ادارے کا املا
checks-name-width = خانے کی چوڑائی
checks-name-unify = عربی یے اور کاف کو فارسی اور اردو کی طرح پڑھیں
checks-name-printed = چھپا ہوا نام
checks-name-printed-hint = اگر موازنہ کرنا ہو۔
checks-name-do = املا
checks-name-error-empty = براہ کرم خاندانی نام یا نام لکھیں۔
checks-name-error-long = براہ کرم زیادہ سے زیادہ 120 حروف لکھیں۔
checks-name-error-digit = نام میں ہندسے نہیں ہوتے۔
checks-name-field = حصے میں نام کا خانہ۔
checks-name-key = تلاش اور موازنے کی کلید
checks-name-unknown = { $letter } ({ $code }) کا کوئی املا نہیں، اس لیے خانہ نہیں بنا۔
checks-name-moved = اکیلا نام شروع میں آتا ہے، اس لیے وہاں منتقل کیا گیا۔
checks-name-cut = نام پورا نہیں آیا اور کاٹا گیا۔
checks-name-proposed = حروف سے نام اس زبان کا ہے: { $language }۔
checks-name-ask-language = حروف سے معلوم نہیں ہوتا کہ زبان کون سی ہے۔ براہ کرم منتخب کریں۔
checks-name-ask-unify = نام میں عربی یے یا کاف ہے۔ فارسی اور اردو میں عموماً دوسرے حروف مراد ہوتے ہیں: یہاں بھی ایسا ہو تو خانے پر نشان لگائیں۔
checks-name-silent = معیار بعض حروف کے بارے میں خاموش ہے۔ ان کا املا صرف تجویز ہے۔
checks-name-letters = حرف بہ حرف
checks-name-head-letter = حرف
checks-name-head-spelling = املا
checks-name-head-rule = قاعدہ
checks-name-dropped = چھوڑ دیا گیا
checks-name-exception = زبان یا جگہ کی وجہ سے
checks-name-alternates = دوسرے املا
checks-name-reverse = واپس پڑھنا
checks-name-ambiguous = نشان زدہ حروف ایک سے زیادہ طرح پڑھے جا سکتے ہیں۔
checks-name-compare-same = چھپا ہوا نام وہی ہے۔
checks-name-compare-alternate = چھپا ہوا نام دوسرا املا ہے جو جائز یا تجویز کردہ ہے۔
checks-name-compare-differs = چھپا ہوا نام حرف { $position } سے آگے مختلف ہے۔
checks-name-note = عربی حروف کا X والا املا تلاش اور موازنے کی کلید ہے۔ اسے چھاپنے والی کوئی ریاست معلوم نہیں۔
checks-rule-latin = حصے کا اپنا حرف
checks-rule-table-a = جدول A
checks-rule-table-b = جدول B
checks-rule-table-c = جدول C
checks-rule-appendix-b = ضمیمہ B
checks-rule-punctuation = حصہ 4.6
checks-rule-silent = معیار خاموش: تجویز
checks-rule-none = کوئی املا نہیں

# Dates in four calendars.
checks-calendar-title = چار تقویموں میں تاریخ
checks-calendar-about = ایک دن چار تقویموں کے حساب سے۔
checks-calendar-date = تاریخ
checks-calendar-date-hint = سال، مہینہ اور دن ہندسوں میں، سال چار ہندسوں کا۔
checks-calendar-from = اس تاریخ کی تقویم
checks-calendar-do = تبدیل کریں
checks-calendar-computed = حساب سے، سرکاری جدول سے باہر
checks-calendar-note = دونوں قمری حسابوں میں دو دن تک کا فرق ہو سکتا ہے، اور دیکھے گئے چاند کا دونوں سے ایک دن۔
checks-issue-version = دستاویز کا کوڈ
checks-issue-version-hint = اگر آپ جاننا چاہیں کہ کیا یہ اس تاریخ کو جاری ہو سکتا تھا، جیسے { "TUR-BO-01001" }۔ کوڈ نمونوں کے رجسٹر میں ہیں۔
checks-issue-no-version = رجسٹر میں اس کوڈ کا کوئی ایسا نسخہ نہیں جسے سب پڑھ سکیں۔ براہ کرم کوڈ دوبارہ دیکھیں۔
checks-issue-not-yet = ابھی جاری نہیں ہوا تھا
checks-issue-not-yet-why = اس نسخے کی دستاویزات اس تاریخ تک جاری نہیں ہوئی تھیں۔ کوئی بھی { $day } سے پرانی نہیں۔
checks-issue-no-longer = اب جاری نہیں ہوتا تھا
checks-issue-no-longer-why = رجسٹر میں { $day } کے بعد جاری ہونے والا اس نسخے کا کوئی ذکر نہیں۔ ہو سکتا ہے پرانے خالی فارم بعد میں استعمال ہوئے ہوں۔
checks-issue-possible = ممکن
checks-issue-possible-why = رجسٹر میں اس تاریخ کے خلاف کچھ نہیں۔ اس سے یہ ثابت نہیں ہوتا کہ دستاویز اصلی ہے۔
checks-issue-unknown = معلوم نہیں
checks-issue-unknown-why = رجسٹر سب کو یہ نہیں بتاتا کہ یہ نسخہ پہلی بار کب جاری ہوا۔
checks-reckoning-gregorian = عیسوی
checks-reckoning-persian = ہجری شمسی
checks-reckoning-umalqura = ہجری قمری (ام القری)
checks-reckoning-civil = ہجری قمری (شہری)
checks-reckoning-julian = جولینی (پرانا حساب)
checks-reckoning-rumi = رومی (عثمانی)
checks-no-day-unreadable = براہ کرم سال، مہینہ اور دن ہندسوں میں لکھیں۔
checks-no-day-year = دن 1800 اور 2200 عیسوی کے درمیان ہونا چاہیے۔
checks-no-day-month = سال میں بارہ مہینے ہوتے ہیں۔
checks-no-day-day = اس مہینے میں ایسا دن نہیں۔

# National numbers.
checks-national-title = قومی نمبر
checks-national-about = کیا قومی نمبر کی ساخت درست ہے؟
checks-national-country = ملک
checks-national-number = نمبر
checks-national-number-hint = ہندسے، خط کے ساتھ یا بغیر۔
checks-national-error-country = براہ کرم ایک ملک منتخب کریں: TUR، IRN، KAZ، PAK۔
checks-national-too-long = براہ کرم زیادہ سے زیادہ 40 حروف لکھیں۔
checks-national-well-formed = ساخت درست
checks-national-not-well-formed = ساخت درست نہیں
checks-national-agrees = نمبر اپنے عام قاعدے کے مطابق ہے۔
checks-national-no-digit = اس نمبر کا جانچ کا ہندسہ نہیں؛ صرف ساخت دیکھی گئی۔
checks-national-filled = شروع کے صفر غائب تھے اور شامل کیے گئے۔
checks-national-note = درست ساخت کا یہ مطلب نہیں کہ نمبر کسی کو دیا گیا ہے۔
checks-fault-characters = ہندسوں کے سوا بھی کچھ ہے۔
checks-fault-length = { $count ->
    [one] اس ملک کے نمبر میں { $count } ہندسہ ہوتا ہے۔
   *[other] اس ملک کے نمبر میں { $count } ہندسے ہوتے ہیں۔
}
checks-fault-first-digit = یہ صفر سے شروع نہیں ہو سکتا۔
checks-fault-all-equal = سب ہندسے ایک جیسے ہیں۔
checks-fault-date = اس کی تاریخ تقویم کا کوئی دن نہیں۔
checks-fault-century = صدی کا ہندسہ 1 سے 6 تک نہیں۔
checks-fault-check-digit = جانچ کا ہندسہ نہیں ملتا۔

# Texts that look alike.
checks-confusables-title = ملتے جلتے متن
checks-confusables-about = کیا دو متن ایک ہوئے بغیر ایک جیسے دکھتے ہیں؟
checks-confusables-first = پہلا متن
checks-confusables-second = دوسرا متن
checks-confusables-do = موازنہ کریں
checks-confusables-empty = براہ کرم دونوں متن لکھیں۔
checks-confusables-causes = یہ ایک کیوں نہیں
checks-confusables-pairs = مختلف جگہیں
checks-likeness-same = ایک ہی
checks-likeness-same-text = حرف بہ حرف ایک ہی۔
checks-likeness-alike = ایک جیسے دکھتے ہیں
checks-likeness-alike-text = یہ ایک نہیں ہیں، اور نظر نہیں آتا۔
checks-likeness-different = مختلف
checks-likeness-different-text = ان میں فرق کیا جا سکتا ہے۔
checks-cause-composition = حروف اور علامتیں دوسری طرح جوڑی گئی ہیں۔
checks-cause-invisible = ان میں سے ایک میں کچھ پوشیدہ ہے۔
checks-cause-marks = ان میں سے ایک میں اعراب یا کشش ہے۔
checks-cause-arabic-letters = عربی رسم الخط کے حروف مختلف کلیدوں سے لکھے گئے۔
checks-cause-other-scripts = ان میں مختلف رسم الخط کے حروف ہیں۔

# What programs are told.
checks-wrong-fields = متن صرف اس اوزار کے خانوں والا JSON ہونا چاہیے۔
