# Review by a native reader: directory-bound-*, directory-period-*, directory-indicator-*-vs-un, directory-topic-legal-basis, directory-edit-source-covers-what
# The ten members, their organisations and their figures.
directory-countries-title = دس ارکان، دس رجسٹر
directory-countries-lede = ہر ملک میں پیدائش، شادی اور وفات کا اندراج کون کرتا ہے، کس قانون کے تحت، اور ان سے رابطہ کیسے کیا جائے۔
directory-countries-map = دس ارکان نقشے پر
directory-countries-members = ارکان
directory-countries-regional = خطے کے اعداد و شمار

directory-country-mandate = ادارے کا کام
directory-country-confirmed = ادارے نے { $day } کو تصدیق کی
directory-country-unconfirmed = ادارے نے ابھی تصدیق نہیں کی
directory-country-sources = اس متن کے مآخذ
directory-country-figures = اعداد و شمار
directory-country-reports = عوامی رپورٹوں کے اعداد
directory-country-reports-lead = جو اعداد رجسٹریشن ادارے نے خود جاری کیے، وہ یہاں رپورٹوں کی جگہ لیتے ہیں۔
directory-country-missing = تلاش کیا گیا، نہیں ملا
directory-country-abroad = دیگر رکن ممالک میں
directory-country-time = وقت
directory-country-weekend = ہفتہ وار تعطیل: { $days }
directory-country-calling-code = کالنگ کوڈ
directory-country-names = نام:

# A figure under its value: what, when, who says so.
directory-headline = { $what }، { $period } · { $source }
directory-range = { $low } تا { $high }

directory-figure-what = شمار کی نوعیت
directory-figure-value = مقدار
directory-figure-period = مدت
directory-figure-source = ماخذ

directory-chart-title = پیدائش کا اندراج، { $first }–{ $last }
directory-chart-words = سروے کے مطابق پانچ سال سے کم عمر بچوں کا وہ حصہ جن کی پیدائش درج ہے۔
directory-chart-table = جدول اور ماخذ
directory-chart-year = سال
directory-chart-registered = درج شدہ

directory-topic-name = نام
directory-topic-mandate = ادارے کا کام
directory-topic-note = قابلِ توجہ
directory-topic-parent = وزارت
directory-topic-founded = قیام
directory-topic-legal-basis = قانون
directory-topic-documents = جاری کردہ دستاویزات
directory-topic-identity-number = شناختی نمبر

directory-contact-website = ویب سائٹ
directory-contact-phone = ٹیلی فون
directory-contact-email = ای میل
directory-contact-address = پتہ
directory-contact-hotline = معلوماتی لائن

directory-unit-persons = افراد
directory-unit-events = واقعات
directory-unit-cards = کارڈ

directory-bound-low = کم سے کم تخمینہ
directory-bound-middle = درمیانی تخمینہ
directory-bound-high = زیادہ سے زیادہ تخمینہ
directory-bound-at-most = اس سے کم

# Months and years of the Gregorian calendar stay Gregorian; a Solar Hijri year is named as one.
directory-period-unknown = سال درج نہیں
directory-period-months = { $first } تا { $last }
directory-period-against = { $year }، بمقابلہ { $base }
directory-period-solar-year = ہجری شمسی سال { $year }
directory-period-solar-months = ہجری شمسی سال { $year } { $count ->
    [one] کا پہلا مہینہ
   *[other] کے پہلے { $count } مہینے
}
directory-period-before-solar-year = ہجری شمسی سال { $year } سے پہلے کا آخری مکمل سال

directory-indicator-birth-registration-completeness = درج شدہ پیدائشیں، پانچ سال سے کم عمر بچے
directory-indicator-birth-registration-completeness-series = درج شدہ پیدائشیں، پانچ سال سے کم عمر بچے
directory-indicator-birth-registration-completeness-national = درج شدہ پیدائشیں، ملک کے اپنے شمار کے مطابق
directory-indicator-birth-registration-within-one-year = ایک سال کے اندر درج شدہ پیدائشیں
directory-indicator-children-without-birth-certificate = پیدائشی سرٹیفکیٹ کے بغیر بچے
directory-indicator-births-registered = درج شدہ پیدائشیں
directory-indicator-births-un-projection = اقوام متحدہ کے تخمینے کے مطابق متوقع پیدائشیں
directory-indicator-births-registered-vs-un = متوقع کے مقابلے میں درج شدہ پیدائشیں
directory-indicator-death-registration-completeness = وفات کے اندراج کا تناسب
directory-indicator-deaths-registered = درج شدہ اموات
directory-indicator-deaths-un-projection = اقوام متحدہ کے تخمینے کے مطابق متوقع اموات
directory-indicator-deaths-registered-vs-un = متوقع کے مقابلے میں درج شدہ اموات
directory-indicator-deaths-with-cause-recorded = اموات جن کی وجہ درج ہے
directory-indicator-marriages-registered = درج شدہ شادیاں
directory-indicator-divorces-registered = درج شدہ طلاقیں
directory-indicator-vital-events-registered = درج شدہ اہم شہری واقعات
directory-indicator-population = آبادی
directory-indicator-population-national = آبادی، ملک کے اپنے شمار کے مطابق
directory-indicator-id-cards-issued = جاری کردہ شناختی کارڈ
directory-indicator-id-card-coverage = شناختی کارڈ رکھنے والے
directory-indicator-id-registered-population = شناختی رجسٹر میں درج افراد
directory-indicator-nationals-abroad = بیرون ملک مقیم شہری
directory-indicator-people-in = { $country } میں مقیم

# The entries of organisations, and the forms that change them.
directory-organisations-title = ادارے
directory-organisations-add = ادارہ شامل کریں
directory-organisations-name = ادارہ
directory-organisations-state = حالت
directory-organisations-change = تبدیل کریں

directory-new-lede = یہ فوراً اپنے ملک کے صفحے پر نظر آتا ہے۔ اس کے بعد اس کے منتظم کو دعوت دیں۔

directory-edit-country = ملک
directory-edit-choose = براہ کرم منتخب کریں
directory-edit-language = نام کی زبان
directory-edit-language-hint = دوسری زبانوں میں نام اگلے صفحے پر لکھے جاتے ہیں۔
directory-edit-abbreviation = مختصر نام
directory-edit-abbreviation-hint = جیسے لوگ کہتے ہیں، زیادہ سے زیادہ 30 حروف۔
directory-edit-founded = سالِ قیام
directory-edit-founded-hint = عیسوی، مثلاً 1918۔
directory-edit-contacts = رابطے کے ذرائع
directory-edit-contacts-hint = خالی کی گئی سطر ہٹا دی جاتی ہے۔ وضاحتیں انگریزی میں ہیں۔
directory-edit-contact-kind = قسم { $count }
directory-edit-contact-value = نمبر یا پتہ { $count }
directory-edit-contact-note = وضاحت { $count }
directory-edit-contact-value-what = نمبر یا پتہ
directory-edit-contact-note-what = وضاحت انگریزی میں
directory-edit-sources = مآخذ
directory-edit-sources-hint = قاری یہاں کہی گئی بات کی تصدیق کہاں کر سکتا ہے؟ خالی کی گئی سطر ہٹا دی جاتی ہے۔ عنوان اور وضاحتیں انگریزی میں ہیں۔
directory-edit-source-url = پتہ { $count }
directory-edit-source-title = عنوان { $count }
directory-edit-source-title-what = یہ کیا ہے
directory-edit-source-as-of = لکھے جانے کا وقت { $count }
directory-edit-source-as-of-what = سال یا دن
directory-edit-source-covers = کس بات کا ماخذ ہے { $count }
directory-edit-source-covers-what = کس بات کا ماخذ ہے، انگریزی میں
directory-edit-save = محفوظ کریں
directory-edit-texts = متن، زبان وار
directory-edit-texts-count = { $total } میں سے { $count }
directory-edit-public = عوامی صفحہ: { $country }
directory-edit-confirmation = تصدیق
directory-edit-confirm-hint = آپ ادارے کی طرف سے کہتے ہیں کہ اس اندراج میں سب کچھ درست ہے۔ بعد کی کوئی بھی تبدیلی یہ تصدیق ختم کر دیتی ہے۔
directory-edit-confirm = اندراج کی تصدیق کریں
directory-edit-confirm-others = صرف ادارے کا اپنا منتظم اس اندراج کی تصدیق کر سکتا ہے۔

directory-texts-lede = ہر خانے میں ایک پیراگراف۔ جو متن موجود نہ ہو، قاری اسے کسی دوسری زبان میں دیکھتا ہے۔

directory-flash-added = ادارہ شامل ہو گیا۔ اب اس کا اندراج مکمل کریں۔
directory-flash-saved = محفوظ ہو گیا۔
directory-flash-confirmed = اندراج کی تصدیق ہو گئی۔

directory-error-unreadable = اس متن میں ایسا حرف ہے جو محفوظ نہیں ہو سکتا۔ براہ کرم اسے دوبارہ لکھیں۔
directory-error-changed-elsewhere = آپ کے لکھنے کے دوران اندراج تبدیل ہو گیا۔ براہ کرم دیکھ کر دوبارہ محفوظ کریں۔
directory-error-language = زبانوں میں سے ایک منتخب کریں
directory-error-country = براہ کرم ملک منتخب کریں۔
directory-error-abbreviation = براہ کرم زیادہ سے زیادہ 30 حروف کا مختصر نام لکھیں۔
directory-error-website = ویب سائٹ کا پتہ https:// یا http:// سے شروع ہونا چاہیے۔
directory-error-founded = براہ کرم 1500 سے اس سال تک کا کوئی سال لکھیں یا خانہ خالی چھوڑ دیں۔
directory-error-name = براہ کرم نام لکھیں۔
directory-error-name-long = نام زیادہ سے زیادہ 200 حروف کا ہو سکتا ہے۔
directory-error-text-long = متن زیادہ سے زیادہ 3000 حروف کا ہو سکتا ہے۔
directory-error-phone = ٹیلی فون نمبر میں کم از کم تین ہندسے ہوتے ہیں۔
directory-error-email = یہ ای میل پتہ نہیں۔ اسے name@example.org کی طرح لکھیں۔
directory-error-address = براہ کرم زیادہ سے زیادہ 300 حروف میں پتہ لکھیں۔
directory-error-contacts-many = رابطے کے زیادہ سے زیادہ 20 ذرائع ہو سکتے ہیں۔
directory-error-contact-note = وضاحت زیادہ سے زیادہ 200 حروف کی ہو سکتی ہے۔
directory-error-source-url = ماخذ کا پتہ https:// یا http:// سے شروع ہونا چاہیے۔
directory-error-source-title = ہر ماخذ کا زیادہ سے زیادہ 300 حروف کا عنوان ہونا چاہیے۔
directory-error-source-as-of = سال، مہینہ (مثلاً 2025-07) یا دن لکھیں؛ کوئی بھی مستقبل میں نہ ہو۔
directory-error-sources-many = زیادہ سے زیادہ 20 مآخذ ہو سکتے ہیں۔
