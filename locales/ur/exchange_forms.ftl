# The form and the page of what a message says: controls, and how values are said.
# To be confirmed by a native reader: entering-name-patronymic beside entering-name-father, entering-name-takhallus,
# entering-certainty, entering-group-issue, entering-seen-on.

# Groups of fields, and controls.
entering-group-register = کہاں درج ہے
entering-group-child = بچہ اور پیدائش
entering-group-parents = والدین
entering-group-marriage = شادی
entering-group-spouse-a = شریک حیات A
entering-group-spouse-b = شریک حیات B
entering-group-death = وفات
entering-group-person = شخص
entering-group-change = تبدیلی
entering-group-document = ریکارڈ یا دستاویز
entering-group-issue = اجرا
entering-choose = براہ کرم منتخب کریں
entering-absent = یہاں کچھ کیوں نہیں
entering-source = ماخذ
entering-unverified = غیر تصدیق شدہ
entering-day = دن
entering-month = مہینہ
entering-year = سال
entering-calendar = تقویم
entering-understood = یوں سمجھا گیا: { $span }
entering-date-more = جیسا لکھا ہے، اور کتنا یقینی
entering-as-written = جیسا لکھا ہے
entering-certainty = کتنا یقینی
entering-told-on = عمر بتانے کی تاریخ (سال-مہینہ-دن، عیسوی)
entering-until = اگر دو دنوں کے درمیان ہو تو آخری دن:
entering-country = اس وقت کا ملک
entering-soviet-union = سوویت یونین
entering-settlement = شہر یا گاؤں
entering-place-more = علاقہ، ہسپتال، دوسرا ملک
entering-regions = صوبے اور اضلاع، ہر ایک الگ سطر میں، بڑے سے چھوٹے
entering-facility = ہسپتال یا گھر
entering-country-code = اس وقت کا کوئی اور ملک: اس کا کوڈ
entering-country-now = موجودہ ملک: اس کا کوڈ
entering-state = ملک
entering-office = دفتر
entering-entry-number = اندراج کا نمبر
entering-entered = تاریخ اندراج
entering-entry-more = رجسٹر، جلد، الیکٹرانک نمبر
entering-register = رجسٹر
entering-volume = جلد یا سال
entering-electronic = الیکٹرانک رجسٹر کا نمبر
entering-name-own = رجسٹر کے رسم الخط میں
entering-name-latin = لاطینی حروف میں
entering-latin-from = لاطینی حروف کہاں سے ہیں
entering-propose = لاطینی حروف تجویز کریں
entering-name-parts = نام کے حصے، اور کون سا نام ہے
entering-name-kind = کون سا نام
entering-name-language = نام کی زبان
entering-name-given = ذاتی نام
entering-name-patronymic = پدری نام (روسی)
entering-name-father = والد کا نام
entering-name-grandfather = دادا کا نام
entering-name-surname = خاندانی نام
entering-name-takhallus = قبیلہ یا تخلص
entering-name-no-surname = خاندانی نام نہیں
entering-add-name = ایک اور نام
entering-issued-by = جاری کرنے والا
entering-number-kind = نمبر کی قسم
entering-number = نمبر
entering-seen-on = کس پر دیکھا گیا
entering-add-number = ایک اور نمبر
entering-note-kind = حاشیے کا موضوع
entering-note-more = جگہ اور اندراج
entering-add-note = ایک اور حاشیہ
entering-remove = ہٹائیں

# What is not understood.
entering-fault-both = یہاں کچھ لکھا ہے، اور یہ بھی کہا گیا ہے کہ کچھ نہیں۔ براہ کرم ان میں سے ایک منتخب کریں۔
entering-fault-told-on = براہ کرم بتائیں کہ عمر کس دن بتائی گئی۔
entering-fault-state = براہ کرم ملک منتخب کریں۔

# How values are said.
showing-told-on = عمر { $day } کو بتائی گئی
showing-country-now = اب { $country }
showing-before = پہلے
showing-after = بعد میں
showing-nothing = یہاں کچھ نہیں تھا۔
showing-left-out = { $count ->
    [one] { $count } خانہ آپ کو نہیں دکھایا جاتا۔
   *[other] { $count } خانے آپ کو نہیں دکھائے جاتے۔
}
