# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = کیا کس تک پہنچا
reach-lede = پورٹل میں اور ای میل سے کن لوگوں کو اس کی خبر دی گئی۔ جو آپ کے ادارے کے نہیں وہ صرف شمار کیے جاتے ہیں؛ یہ معلوم نہیں کہ کسی نے ای میل کھولی یا نہیں۔
reach-none = ابھی تک کسی کو اس کی خبر نہیں دی گئی۔
reach-portal = پورٹل میں اطلاع
reach-tried = دوبارہ کوشش
reach-sent = بھیجی گئیں
reach-bounced = واپس آئیں
reach-readers = بغیر اکاؤنٹ کے قارئین
reach-own = آپ کے ادارے میں
reach-all = کل
reach-more = صرف پہلے { $count } کے نام درج ہیں۔
reach-kept = ای میلوں کا انجام تین ماہ اور پورٹل کی اطلاعات ایک سال رکھی جاتی ہیں۔
