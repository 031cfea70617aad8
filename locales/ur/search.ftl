# Review by a native reader: search-list-begin-advice, search-list-more-than
# Search over everything the portal publishes.
search-list-title = تلاش
search-list-title-of = { $query }: تلاش
search-list-words = تلاش کے الفاظ
search-list-search = تلاش کریں
search-list-country = ملک
search-list-kind = قسم
search-list-also = یہ بھی تلاش کیا گیا:
search-list-also-end = ۔
search-list-exact = بالکل یہی الفاظ تلاش کریں
search-list-only-exact = صرف بالکل یہی الفاظ تلاش کیے گئے۔
search-list-not-exact = دوسرے املا اور زبانوں میں بھی تلاش کریں
search-list-results = نتائج
search-list-count = { $count ->
    [one] { $count } اندراج ملا
   *[other] { $count } اندراجات ملے
}
search-list-more-than = { $count } سے زیادہ اندراجات ملے؛ یہ پہلے چند ہیں۔ ایک اور لفظ سے تلاش محدود ہو جائے گی۔
search-list-nothing = کچھ نہیں ملا
search-list-nothing-advice = براہ کرم املا دیکھیں، کم یا دوسرے الفاظ لکھیں، یا ملک منتخب نہ کریں۔ آپ تیرہ زبانوں میں سے کسی میں بھی اور ان کے کسی بھی رسم الخط میں لکھ سکتے ہیں۔
search-list-to-achievements = تمام کامیابیوں پر
search-list-begin = آپ کیا تلاش کر رہے ہیں؟
search-list-begin-advice = تیرہ زبانوں میں سے کسی میں بھی ایک لفظ لکھیں۔ حروف سادہ لکھے جا سکتے ہیں: dogum سے doğum مل جاتا ہے، اور таваллуд سے ولادت بھی مل جاتا ہے۔

# What kind of thing was found.
search-kind-achievement = کامیابی
search-kind-country = ملک

# What the results can be narrowed to.
search-list-filters = فلٹر
search-list-theme = موضوع
search-list-language = متن کی زبان
search-list-year = سال
search-list-any = کوئی بھی
search-list-apply = لاگو کریں
search-list-without = ہٹائیں
search-list-all = تمام فلٹر ہٹائیں
search-list-at-least = { $count }+
search-list-save = یہ تلاش محفوظ کریں
search-list-feed = فیڈ

# Suggestions while somebody types.
search-suggestions-title = تجاویز
search-suggestions-count = { $count ->
    [one] { $count } تجویز
   *[other] { $count } تجاویز
}
