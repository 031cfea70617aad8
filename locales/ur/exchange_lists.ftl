# Lists of the desk: filters, saved views, who looks after a case, and what is known of treaties between two countries.
# To be confirmed by a native reader: the whole file; above all exchange-views (view), exchange-filter-held,
# exchange-filter-nobody, exchange-fact-*, exchange-hint-*, exchange-shared* (shelf).
# To be confirmed as well: exchange-shared-group-lead, exchange-shared-acknowledged, exchange-shared-addressees, exchange-shared-to-group.

exchange-filters = فلٹر
exchange-filter-any = کوئی بھی
exchange-filter-mine = میرے
exchange-filter-nobody = ابھی کسی کے پاس نہیں
exchange-officer-left = اب اس ادارے کا افسر نہیں
exchange-filter-state = حالت
exchange-filter-country = دوسرا ملک
exchange-filter-families = پورے گروہ
exchange-filter-urgent = فوری، وجہ کچھ بھی ہو
exchange-filter-term = آخری دن
exchange-filter-held = تلف کرنے پر قانونی پابندی والے
exchange-filter-without = ہٹائیں
exchange-term-late = تاخیر شدہ
exchange-term-soon = آخری دن قریب
exchange-family-notice = اطلاعات
exchange-family-question = سوالات
exchange-family-letter = خطوط
exchange-family-information = نمونے اور الرٹ
exchange-grade-reference = بالکل یہی معاملہ نمبر
exchange-grade-beginning = معاملہ نمبر یوں شروع ہوتا ہے
exchange-nothing-found-within = شاید فلٹر اسے چھپا رہے ہیں۔
exchange-take = خود لے لیں
exchange-give = اسے سونپیں
exchange-flash-assigned = لکھ لیا گیا کہ معاملہ کون دیکھتا ہے۔
exchange-conflict-colleague = اپنے ہی ادارے کا کوئی افسر منتخب کریں۔
exchange-notice-assigned = معاملہ { $reference } آپ کو سونپا گیا۔
exchange-views = محفوظ منظر
exchange-views-lead = نام والے فلٹر، جو کام کی میز پر ایک بار دبانے سے کھلتے ہیں۔ رابطہ کار اپنے منظر پورے ادارے کے ساتھ بانٹ سکتے ہیں۔
exchange-views-own = آپ کے اپنے
exchange-views-shared = ادارے کے
exchange-views-none = ابھی کوئی محفوظ منظر نہیں
exchange-views-advice = کام کی میز پر فلٹر منتخب کریں اور انہیں منظر کے طور پر محفوظ کریں۔
exchange-view-name = منظر کا نام
exchange-view-name-hint = زیادہ سے زیادہ 60 حروف۔ یہاں کسی شخص کا نام نہ لکھیں۔
exchange-view-share = پورے ادارے کے ساتھ بانٹیں
exchange-view-keep = منظر محفوظ کریں
exchange-view-keep-these = منظر کے طور پر محفوظ کریں
exchange-view-show = فہرست دکھائیں
exchange-view-rename = نام بدلیں
exchange-view-earlier = اوپر لے جائیں
exchange-view-later = نیچے لے جائیں
exchange-view-remove = منظر ہٹائیں
exchange-view-error-name = منظر کو زیادہ سے زیادہ 60 حروف کا نام دیں۔
exchange-view-error-many = پہلے سے 20 منظر ہیں۔ پہلے ایک ہٹائیں۔
exchange-flash-view-kept = منظر محفوظ ہو گیا۔
exchange-flash-view-removed = منظر ہٹا دیا گیا۔

# What is known of treaties, for the legal basis.
exchange-hint = دونوں ملکوں کے بارے میں کیا معلوم ہے
exchange-hint-lead = یہ اشارہ ہے، قانون نہیں: آپ کا قانونی شعبہ اس کی تصدیق کرتا ہے۔
exchange-hint-open = اداروں کی تصدیق درکار
exchange-hint-source = ماخذ
exchange-hint-show = جو معلوم ہے وہ دکھائیں
exchange-fact-minsk-in-force = منسک کنونشن 1993 نافذ ہے
exchange-fact-minsk-12 = منسک کنونشن، آرٹیکل 12: شہری حیثیت کے سرٹیفکیٹ درخواست پر، بغیر ترجمے اور مفت بھیجے جاتے ہیں
exchange-fact-minsk-13 = منسک کنونشن، آرٹیکل 13: مہر لگی دستاویزات مزید تصدیق کے بغیر قبول کی جاتی ہیں، اپوسٹیل درکار نہیں
exchange-fact-chisinau = کیشیناؤ کنونشن 2002 اپنے فریقوں کے درمیان اس کی جگہ لیتا ہے
exchange-fact-minsk-party = منسک کنونشن کا فریق
exchange-fact-apostille = اپوسٹیل کنونشن کا فریق
exchange-fact-no-apostille = اپوسٹیل کنونشن کا فریق نہیں
exchange-fact-iccs-member = ICCS کا رکن، جس کے کنونشن صرف اپنے فریقوں کو پابند کرتے ہیں
exchange-sources = معلومات اور ان کے ماخذ
exchange-sources-lead = پورٹل قانونی بنیاد کا اشارہ انہی سے بناتا ہے۔ جو کہیں پڑھا نہیں گیا، وہ اس ملک کے ادارے کی تصدیق تک کھلا رہتا ہے۔
exchange-sources-fact = معلومات
exchange-sources-since = کب سے

# Shelves that two organisations share.
exchange-shared = مشترکہ الماریاں
exchange-shared-lead = آپ کے ادارے اور دوسرے ادارے نے ایک دوسرے کو جو خطوط اور دستاویزات بھیجیں، ایک جگہ۔ صرف آپ دونوں انہیں دیکھتے ہیں۔
exchange-shared-none = ابھی کچھ مشترک نہیں
exchange-shared-advice = خطوط اور دستاویزات بھیجے جانے کے بعد یہاں رہتی ہیں۔
exchange-shared-documents = دستاویزات کی تعداد
exchange-shared-find = موضوع یا فائل کے نام کے الفاظ
exchange-shared-year = سال
exchange-shared-sealed = کھولے جانے تک سربمہر
exchange-shared-opened = کھولنے والے وصول کنندگان
exchange-shared-older = پچھلے نسخے
exchange-shared-nothing = اس الماری میں کچھ میل نہیں کھاتا۔
exchange-shared-groups = گروہ
exchange-shared-group-lead = جو آپ میں سے ایک نے باقی سب کو بھیجا، ایک جگہ۔ گروہ کے سب ارکان دیکھتے ہیں کہ یہ کس کس کو گیا؛ کس نے کھولا اور وصولی کی تصدیق کی، یہ صرف بھیجنے والا دیکھتا ہے۔
exchange-shared-language = زبان
exchange-shared-languages = زبانیں
exchange-shared-acknowledged = وصولی کی تصدیق کرنے والے وصول کنندگان
exchange-shared-addressees = جن کے نام بھیجا گیا
exchange-shared-to-group = کئی اداروں کو بھیجا گیا
