# Review by a native reader: directory-bound-*, directory-period-*, directory-indicator-*-vs-un, directory-topic-legal-basis
# The ten members, their organisations and their figures.
directory-countries-title = دس ارکان، دس رجسٹر
directory-countries-lede = ہر ملک میں پیدائش، شادی اور وفات کا اندراج کون کرتا ہے، کس قانون کے تحت، اور ان سے رابطہ کیسے کیا جائے۔
directory-countries-map = دس ارکان نقشے پر
directory-countries-members = ارکان
directory-countries-regional = خطے کے اعداد و شمار

directory-country-mandate = ادارے کا کام
directory-country-confirmed = ادارے سے تصدیق شدہ
directory-country-unconfirmed = ادارے نے ابھی تصدیق نہیں کی
directory-country-sources = اس متن کے مآخذ
directory-country-figures = اعداد و شمار
directory-country-missing = تلاش کیا گیا، نہیں ملا
directory-country-abroad = دیگر رکن ممالک میں
directory-country-time = وقت
directory-country-weekend = ہفتہ وار تعطیل: { $days }
directory-country-calling-code = کالنگ کوڈ
directory-country-names = نام:

# A figure under its value: what, when, who says so.
directory-headline = { $what }، { $period } · { $source }
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
