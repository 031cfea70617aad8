# Review by a native reader: whole file
# Figures: what the registers count, for readers, for the people of a country who write them, and what is wrong at a field.

# Pages for readers.
statistics-title = اعداد و شمار
statistics-lead = دس رجسٹریشن ادارے جو شمار کرتے ہیں، ہر عدد اپنے مآخذ کے ساتھ۔ جہاں مآخذ مختلف ہوں وہاں عدد نچلی سے بالائی حد تک دیا گیا ہے۔
statistics-newest = تازہ ترین اعداد
statistics-newest-note = سال کے حصے ہر سلسلے کے صفحے پر ہیں۔ ”عدد نہیں“ کا مطلب ہے کہ یہاں کوئی عدد جاری نہیں ہوا، یہ نہیں کہ کچھ تھا ہی نہیں۔
statistics-none = عدد نہیں
statistics-none-text = یہاں ابھی کچھ جاری نہیں ہوا۔ اس کا مطلب صفر نہیں ہے۔
statistics-missing = { $count ->
    [one] { $count } ملک کا یہاں کوئی عدد نہیں۔
   *[other] { $count } ممالک کا یہاں کوئی عدد نہیں۔
}
statistics-table = تمام اعداد، تازہ ترین پہلے
statistics-others = دیگر اشاریے
statistics-part = سال کا حصہ
statistics-parts = سالوں کے حصے
statistics-parts-note = یہ ایک سال سے کم مدت کے ہیں اور اوپر کے سالوں سے ان کا موازنہ نہیں ہو سکتا۔
statistics-differ = مآخذ مختلف ہیں۔
statistics-own-values = ہر ماخذ کیا کہتا ہے
statistics-as-of = ماخذ کی تاریخ
statistics-is-outside = حد سے باہر
statistics-outside = کوئی ماخذ حد سے باہر کیوں ہے
statistics-change = تبدیلی کی وجہ
statistics-earlier = { $count ->
    [one] { $count } سابقہ نسخہ
   *[other] { $count } سابقہ نسخے
}

# The desk of a country.
statistics-desk = آپ کے ملک کے اعداد
statistics-desk-lead = ایک شخص عدد لکھتا ہے، دوسرا جاری کرتا ہے۔ جو کچھ جاری ہوا وہ اپنی تاریخ کے ساتھ دستیاب رہتا ہے۔
statistics-open = زیر تحریر یا منتظر
statistics-open-none = کوئی عدد زیر تحریر نہیں۔
statistics-tick-all = اس صفحے کے سب منتخب کریں
statistics-ticked = منتخب
statistics-submit-ticked = منتخب کردہ جمع کرائیں
statistics-release-ticked = منتخب کردہ جاری کریں
statistics-flash-nothing-ticked = کچھ منتخب نہیں کیا گیا۔
statistics-released = جو قارئین دیکھتے ہیں
statistics-public = قارئین کا صفحہ
statistics-back = لوٹائیں یا واپس لیں
statistics-back-hint = وجہ محفوظ رہتی ہے۔ اگر قارئین نے عدد دیکھا تھا تو وہ وجہ بھی دیکھتے ہیں۔
statistics-notice-waits = دوسرے شخص کا منتظر
statistics-notice-waits-text = آپ کے ملک کا ایک عدد { $time } کو جمع کرایا گیا اور دوسرے شخص کا منتظر ہے۔
statistics-notice-returned = ایک عدد واپس آیا
statistics-notice-returned-text = آپ کا لکھا ہوا عدد { $time } کو واپس کیا گیا۔ اس کا صفحہ بتاتا ہے کہ کیا بدلنا ہے۔

# Where a revision stands, and how a source means its number.
statistics-bound-exact = بالکل یہی
statistics-bound-at-least = کم از کم
statistics-bound-at-most = زیادہ سے زیادہ
statistics-bound-estimate = تخمینہ
statistics-state-draft = مسودہ
statistics-state-submitted = جاری ہونے کا منتظر
statistics-state-returned = واپس کیا گیا
statistics-state-released = جاری شدہ
statistics-state-superseded = تبدیل شدہ
statistics-state-withdrawn = واپس لیا گیا

# The form.
statistics-form-new = عدد درج کریں
statistics-form-correct = تصحیح کریں
statistics-form-period-hint = ایک سال، یا اس کے کچھ مہینے، یا ایک دن، اگر شمار کسی دن کا ہو۔
statistics-form-first = پہلا مہینہ
statistics-form-last = آخری مہینہ
statistics-form-months-hint = 1 سے 12 تک؛ مکمل سال کے لیے خالی چھوڑیں۔
statistics-form-day-hint = کسی بھی تقویم میں: 2026-01-01 یا 1404/10/11۔
statistics-form-low = عدد، یا نچلی حد
statistics-form-low-hint = ہندسے بغیر فاصل کے؛ اعشاریے سے پہلے نقطہ۔
statistics-form-high = بالائی حد
statistics-form-high-hint = صرف جہاں مآخذ مختلف ہوں۔
statistics-form-words = وضاحتیں
statistics-form-note = استعمال سے پہلے کیا جاننا چاہیے
statistics-form-outside-hint = وہاں ضروری ہے جہاں کسی ماخذ کا عدد حد کے اندر نہ ہو۔
statistics-form-change-hint = قارئین پرانا عدد، نیا عدد اور یہ وجہ دیکھتے ہیں۔
statistics-form-source = ماخذ { $count }
statistics-form-sources-hint = ہر ماخذ اپنے عدد کے ساتھ۔ ویب کا پتہ، یا اس پورٹل کی لائبریری کی فائل کا پتہ۔ خالی کیا گیا ماخذ ہٹا دیا جاتا ہے۔
statistics-form-bound = عدد کا مطلب
statistics-form-definition = یہ ٹھیک ٹھیک کیا شمار کرتا ہے

# What is wrong at a field.
statistics-error-indicator = براہ کرم چنیں کہ کیا شمار ہوتا ہے۔
statistics-error-choose-calendar = براہ کرم تقویم چنیں۔
statistics-error-year = براہ کرم سال چار ہندسوں میں لکھیں۔
statistics-error-calendar = یہ دوسری تقویم کا سال ہے۔
statistics-error-day = ایسا کوئی سال، مہینہ یا دن نہیں۔
statistics-error-months = براہ کرم دونوں مہینے 1 سے 12 تک کے عدد میں لکھیں۔
statistics-error-two-years = یہ مدت دوسرے سال تک پہنچتی ہے۔
statistics-error-day-of-flow = یہ ایک مدت میں جمع ہوتا ہے: سال یا کچھ مہینے دیں۔
statistics-error-part-of-stock = یہ ایک وقت پر شمار ہوتا ہے: دن یا مکمل سال دیں۔
statistics-error-taken = اس مدت کا عدد پہلے سے موجود ہے۔ براہ کرم اسی کی تصحیح کریں۔
statistics-error-number = براہ کرم عدد ہندسوں میں لکھیں، بغیر کوما، وقفے یا نشان کے۔
statistics-error-negative = یہاں کچھ صفر سے کم نہیں۔
statistics-error-percent = تناسب زیادہ سے زیادہ 100 ہے۔
statistics-error-whole = یہ پورے اعداد میں شمار ہوتا ہے۔
statistics-error-range = بالائی حد نچلی حد سے کم ہے۔
statistics-error-unit = یہ اس اکائی میں نہیں دیا جاتا۔
statistics-error-no-source = ہر عدد کا ماخذ ضروری ہے۔
statistics-error-sources = زیادہ سے زیادہ 12 مآخذ ہو سکتے ہیں۔
statistics-error-outside = ایک ماخذ حد سے باہر ہے۔ براہ کرم وجہ بتائیں یا حد بڑھائیں۔
statistics-error-change = براہ کرم تبدیلی کی وجہ لکھیں۔
statistics-error-reason = براہ کرم زیادہ سے زیادہ 1,000 حروف میں وجہ لکھیں۔
statistics-error-text = یہ متن بہت لمبا ہے یا اس میں ایسا حرف ہے جو محفوظ نہیں ہو سکتا۔
statistics-error-ahead = یہ مدت ابھی ختم نہیں ہوئی یا شروع نہیں ہوئی۔

# What is counted, what exactly, and in what it is given.
indicator-birth-completeness = پیدائش کے اندراج کی تکمیل
indicator-points-online = آن لائن رجسٹریشن دفاتر
indicator-births-means = اس مدت میں رجسٹر میں درج زندہ پیدائشیں۔
indicator-deaths-means = اس مدت میں رجسٹر میں درج اموات۔
indicator-marriages-means = اس مدت میں رجسٹر میں درج شادیاں۔
indicator-divorces-means = اس مدت میں رجسٹر میں درج طلاقیں۔
indicator-birth-completeness-means = سو بچوں میں سے وہ جن کی پیدائش درج ہے۔ سروے پانچ سال سے کم عمر بچوں کے بارے میں پوچھتے ہیں؛ ہر ماخذ کیا شمار کرتا ہے، اس کے ساتھ لکھا ہے۔
indicator-death-completeness-means = سو اموات میں سے وہ جو درج ہیں۔
indicator-cause-of-death-recorded-means = سو درج اموات میں سے وہ جن کی وجہ درج ہے۔
indicator-id-card-coverage-means = جن لوگوں کے پاس شناختی کارڈ ہونا چاہیے، ان میں سے ہر سو میں وہ جن کے پاس ہے۔
indicator-id-cards-issued-means = اب تک جاری کردہ شناختی کارڈ؛ جہاں ماخذ مزید نہ بتائے، بدلے گئے یا میعاد ختم شدہ کارڈ بھی شامل ہیں۔
indicator-nationals-abroad-means = بیرون ملک رہنے والے شہری۔ مآخذ جائے پیدائش، شہریت، نسب یا اندراج کے لحاظ سے شمار کرتے ہیں اور بہت مختلف ہیں۔
indicator-population-means = ملک میں رہنے والے لوگ، مردم شماری، رجسٹر یا تخمینے کے مطابق۔
indicator-points-online-means = دفاتر اور ہسپتال جو پیدائش اور وفات آن لائن درج کرتے ہیں۔
indicator-births = درج شدہ پیدائشیں
indicator-deaths = درج شدہ اموات
indicator-marriages = درج شدہ شادیاں
indicator-divorces = درج شدہ طلاقیں
indicator-death-completeness = وفات کے اندراج کی تکمیل
indicator-cause-of-death-recorded = اموات جن کی وجہ درج ہے
indicator-id-card-coverage = شناختی کارڈ کی کوریج
indicator-id-cards-issued = جاری کردہ شناختی کارڈ
indicator-nationals-abroad = بیرون ملک مقیم شہری
indicator-population = آبادی
unit-points = دفاتر
unit-persons = افراد
unit-events = واقعات
unit-cards = کارڈ

# In the search and the audit.
search-kind-figure = عدد
audit-thing-figure = عدد
