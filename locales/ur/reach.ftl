# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = کس تک کیا پہنچا
reach-lede = پورٹل میں اور ای میل سے کن لوگوں کو اس کی خبر دی گئی۔ جو آپ کے ادارے کے نہیں وہ صرف شمار کیے جاتے ہیں؛ یہ معلوم نہیں کہ کسی نے ای میل کھولی یا نہیں۔
reach-none = ابھی تک کسی کو اس کی خبر نہیں دی گئی۔
reach-portal = پورٹل میں اطلاع دی گئی
reach-tried = دوبارہ کوشش جاری
reach-sent = بھیجی گئیں
reach-bounced = واپس آئیں
reach-readers = بغیر اکاؤنٹ کے قارئین
reach-own = آپ کے ادارے میں
reach-all = کل
reach-more = صرف پہلے { $count } کے نام درج ہیں۔
reach-kept = ای میلوں کا انجام تین ماہ تک اور پورٹل کی اطلاعات ایک سال تک محفوظ رہتی ہیں۔
