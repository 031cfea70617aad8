# Review by a native reader: whole file
# Figures as data, and out of tables: the page that describes them, the columns, and the import with what is wrong in a cell.

# The page of the data.
statistics-data-title = اعداد و شمار بطور ڈیٹا
statistics-data-link = بطور ڈیٹا
statistics-data-lead = ہر جاری شدہ عدد اپنے تمام مآخذ کے ساتھ، اسپریڈ شیٹس، پروگراموں اور شماریاتی دفاتر کے لیے۔
statistics-data-terms = استعمال کی شرائط
statistics-data-licence = آپ اعداد کو کسی بھی کام میں لا سکتے ہیں، بشرطیکہ بتائیں کہ وہ کہاں سے آئے ہیں:
statistics-data-cite = براہ کرم ان کا حوالہ یوں دیں:
statistics-data-citation = ایکو کے رکن ممالک کے سول رجسٹریشن ادارے: رجسٹریشن کے اعداد۔ سجل، { $address }
statistics-data-parts = ایک وقت میں ایک اشاریہ
statistics-data-stable = پتے تبدیل نہیں ہوتے۔ ایک ملک کا پتہ یوں بنتا ہے:
statistics-data-ranges = جہاں مآخذ مختلف ہوں وہاں ”low“ اور ”high“ بھی مختلف ہیں؛ تب SDMX-CSV میں L اور H کے نشان والی دو قطاریں ہوتی ہیں۔

# The columns.
statistics-column-indicator = کیا شمار ہوتا ہے، ایک مقررہ فہرست کا لفظ۔
statistics-column-country = ملک، دو حروف (ISO 3166-1)۔
statistics-column-calendar = شمار کرنے والے کی تقویم: gregorian یا solar-hijri۔ خالی خانے کا مطلب gregorian ہے۔
statistics-column-period = اسی تقویم میں مدت: ⁦1403 | 1404-01/1404-09 | 2026-01-01⁩۔
statistics-column-period-from = پہلا دن (عیسوی)۔
statistics-column-period-until = آخری دن (عیسوی)۔
statistics-column-period-kind = مدت کی قسم: full_year یا part_of_year یا day۔
statistics-column-unit = اکائی: events یا persons یا percent یا cards یا points۔
statistics-column-low = عدد، یا نچلی حد۔
statistics-column-high = وہی عدد، یا بالائی حد۔
statistics-column-source-number = ہر ماخذ کا عدد؛ کئی ہوں تو | سے الگ۔
statistics-column-source-bound = ہر ماخذ کی مراد: exact یا at_least یا at_most یا estimate۔
statistics-column-source-title = کون کہتا ہے۔
statistics-column-source-url = کہاں: ویب کا پتہ، یا یہاں کی لائبریری کی فائل کا پتہ۔
statistics-column-source-as-of = ماخذ نے کب کہا: سال، مہینہ یا دن (عیسوی)۔
statistics-column-source-definition = ماخذ ٹھیک ٹھیک کیا شمار کرتا ہے۔
statistics-column-source-note = ماخذ کے بارے میں کیا جاننا چاہیے۔
statistics-column-outside = کوئی ماخذ حد سے باہر کیوں ہے۔
statistics-column-note = عدد استعمال کرنے سے پہلے کیا جاننا چاہیے۔
statistics-column-change = عدد کیوں بدلا گیا۔
statistics-column-language = الفاظ کی زبان (BCP 47)۔
statistics-column-revision = نظرثانی کا نمبر، 1 سے۔
statistics-column-released-at = یہاں کب جاری ہوا (UTC)۔
statistics-column-address = سلسلے کا صفحہ۔

# The import.
statistics-import-title = جدول سے اعداد
statistics-import-lede = پہلے آپ دیکھتے ہیں کہ ہر قطار کا کیا بنے گا؛ آپ کے کہنے سے پہلے کچھ محفوظ نہیں ہوتا۔ پھر قطاریں مسودے بنتی ہیں جنہیں دوسرا شخص جاری کرتا ہے۔
statistics-import-file-hint = CSV، زیادہ سے زیادہ 5 ایم بی اور { $count } قطاریں۔
statistics-import-table = یا خود جدول
statistics-import-table-hint = آپ کی چنی ہوئی فائل یہاں دکھائی دیتی ہے۔ جو غلط ہے اسے درست کریں اور دوبارہ پڑھوائیں۔
statistics-import-columns = ہمارے اپنے ڈیٹا کے کالم، کسی بھی ترتیب میں۔ اس کے دیگر کالم نظرانداز کیے جاتے ہیں۔
statistics-import-needed = ضروری
statistics-import-dry = ابھی کچھ محفوظ نہیں ہوا۔ یہ مسودے بنیں گے:
statistics-import-refused = غلطیاں: { $count }
statistics-import-mend = کچھ محفوظ نہیں ہوا۔ جدول نیچے ہے؛ اسے وہیں یا اپنی فائل میں درست کریں۔
statistics-import-faults = غلطیاں، خانہ بہ خانہ
statistics-import-column = کالم
statistics-import-cell = خانہ
statistics-import-why = کیا غلط ہے
statistics-import-sources = مآخذ
statistics-flash-imported = مسودے بن گئے۔ ہر ایک کو ابھی اجرا کے لیے جمع کرانا ہے۔

# What is wrong in a cell.
statistics-import-error-column = اس نام کا کوئی کالم نہیں، یا یہ دو بار ہے۔
statistics-import-error-missing = یہ کالم موجود نہیں۔
statistics-import-error-digits = براہ کرم 0–9 کے ہندسے لکھیں، کسی اور رسم الخط کے نہیں۔
statistics-import-error-comma = اس میں کوما ہے۔ براہ کرم کوئی فاصل نہ لکھیں اور اعشاریے سے پہلے نقطہ لگائیں۔
statistics-import-error-period = براہ کرم سال، مہینے یا دن لکھیں: ⁦2024 | 2024-01/2024-06 | 2024-01-31⁩۔
statistics-import-error-calendar-word = براہ کرم gregorian یا solar-hijri لکھیں۔
statistics-import-error-country = یہ آپ کا ملک نہیں۔
statistics-import-error-bound = براہ کرم exact یا at_least یا at_most یا estimate لکھیں۔
statistics-import-error-parts = براہ کرم ہر ماخذ کے لیے ایک قدر دیں، | سے الگ۔
statistics-import-error-twice = یہ مدت جدول میں دو بار ہے۔
