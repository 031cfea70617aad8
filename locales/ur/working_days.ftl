# Review by a native reader: the whole file; above all working-days-week, working-days-add, working-days-since, working-days-lede
# The working days of a country.
working-days-title = کام کے دن
working-days-lede = وہ دن جن میں { $country } کے ادارے کام کرتے ہیں، اور وہ دن جن میں وہ بند رہتے ہیں۔ تبدیلی اپنے مقررہ دن سے شمار ہوتی ہے۔
working-days-week = ہفتہ وار تعطیل
working-days-week-usual = یونیکوڈ CLDR کے مطابق معمول؛ ملک نے کچھ نہیں بتایا
working-days-since = اس دن سے
working-days-days = ہفتے کے وہ دن جن میں تعطیل ہے
working-days-days-hint = کم از کم ایک دن کام کا رہتا ہے۔
working-days-remove = واپس لیں
working-days-coming = آنے والی تعطیلات
working-days-past = گزشتہ تعطیلات
working-days-none = آنے والی کوئی تعطیل معلوم نہیں۔
working-days-day = دن
working-days-occasion = موقع
working-days-occasion-hint = ملک کے اپنے الفاظ میں؛ ہر زبان کے قارئین یہی دیکھتے ہیں۔
working-days-unconfirmed = ملک کی تصدیق باقی ہے
working-days-confirm = تصدیق کریں
working-days-add = تعطیل شامل کریں
working-days-first = پہلا دن
working-days-last = آخری دن
working-days-last-hint = ایک دن کے لیے خالی چھوڑیں۔
working-days-language = موقع کی زبان
working-days-set = ہفتہ وار تعطیل تبدیل کریں

# What was done and what is to be corrected.
working-days-flash-set = ہفتہ وار تعطیل تبدیل ہو گئی۔
working-days-flash-added = تعطیل شامل ہو گئی۔
working-days-flash-removed = واپس لے لی گئی۔
working-days-flash-confirmed = تعطیل کی تصدیق ہو گئی۔
working-days-error-week = کم از کم ایک دن کام کا چھوڑیں
working-days-error-week-none = کم از کم ایک دن منتخب کریں
working-days-error-week-doubled = اس دن سے تبدیلی پہلے سے موجود ہے
working-days-error-past = آج یا آنے والا دن لکھیں
working-days-error-far = اگلے پانچ سال کے اندر کا دن لکھیں
working-days-error-order = آخری دن پہلے دن سے پہلے ہے
working-days-error-long = زیادہ سے زیادہ 31 مسلسل دن لکھیں
working-days-error-doubled = ان میں سے ایک دن پہلے ہی تعطیل ہے
working-days-error-name = موقع الفاظ میں لکھیں، زیادہ سے زیادہ 100 حروف
working-days-error-language = زبانوں میں سے ایک منتخب کریں
working-days-conflict = یہاں کرنے کو کچھ نہیں: یہ شروع ہو چکا یا پہلے ہی ہو چکا ہے۔
