# What leaves the desk on paper, what anybody learns of it, and the figures of the exchange.
# To be confirmed by a native reader: exchange-status-in-force, exchange-extract-boxes, exchange-extract-offline, exchange-figures-ninth,
# exchange-extract-title.

exchange-extract = کاغذ پر مصدقہ نقل
exchange-extract-lead = ریکارڈ دو زبانوں میں ساتھ ساتھ، ایک کوڈ کے ساتھ جس سے ہر کوئی جان سکتا ہے کہ یہ اب بھی نافذ ہے یا نہیں۔ نقل بنانے کا اندراج ہوتا ہے۔
exchange-extract-first = پہلی زبان
exchange-extract-second = دوسری زبان
exchange-extract-draw = مصدقہ نقل بنائیں
exchange-extract-error-same = براہ کرم دو مختلف زبانیں منتخب کریں۔
exchange-extract-title = سول رجسٹر سے مصدقہ نقل
exchange-extract-standing = چھپائی کے وقت کیفیت
exchange-extract-released = ارسال کی تاریخ
exchange-extract-printed = چھپائی کی تاریخ
exchange-extract-replaced = اس کی جگہ { $reference } نے لی
exchange-extract-check = کیا یہ اب بھی نافذ ہے؟ تصویر ایک عوامی صفحے پر لے جاتی ہے جو صرف یہی بتاتا ہے۔
exchange-extract-offline = نیٹ ورک کے بغیر: اس پیغام کی رسید فائل کی صورت میں مانگیں اور sijil verify سے جانچیں۔ رسید میں مواد کا وہی نشان ہے جو آخری سطر میں ہے۔
exchange-extract-boxes = خانے سے پہلے کا نمبر شہری حیثیت کے بین الاقوامی کمیشن کے کنونشن 16 کے فارموں میں اس کا نمبر ہے۔

exchange-status-title = مصدقہ نقل کی کیفیت
exchange-status-lead = یہاں ریکارڈ کے بارے میں اور کچھ نہیں بتایا جاتا اور کسی کا نام نہیں آتا۔
exchange-status-in-force = اصلی، غیر تبدیل شدہ، نافذ
exchange-status-replaced = اصلی، { $day } سے اس کی جگہ دوسرا آ چکا ہے
exchange-status-unknown = نامعلوم کوڈ

exchange-figures = تبادلے کے اعداد و شمار
exchange-figures-lead = بارہ مہینوں میں بھیجے اور موصول ہوئے؛ کھلے معاملات آج تک۔ صرف تعداد۔
exchange-figures-table = جدول (CSV)
exchange-figures-month = مہینہ
exchange-figures-country = ملک
exchange-figures-open = کھلے
exchange-figures-overdue = تاخیر شدہ
exchange-figures-unopened = نہ کھولے گئے
exchange-figures-side = فریق
exchange-figures-ours = ہماری طرف
exchange-figures-theirs = ان کی طرف
exchange-figures-median = نصف اتنے میں
exchange-figures-ninth = دس میں سے نو اتنے میں
exchange-figures-days = دن
exchange-figures-working-days = ایامِ کار
exchange-figures-by-month = ماہ بہ ماہ
exchange-figures-by-country = ملک کے لحاظ سے
exchange-figures-by-kind = قسم کے لحاظ سے، اور جوابوں میں لگا وقت
exchange-figures-how = جواب کا وقت حوالگی سے انہی دنوں میں گنا جاتا ہے جن میں اس کی مہلت گنی جاتی ہے؛ جب پوچھنے والے سے وضاحت مانگی گئی تو گنتی رکی رہی۔ مہینے عیسوی کیلنڈر اور UTC کے ہیں۔
