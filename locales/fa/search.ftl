# Review by a native reader: search-list-begin-advice
# Search over everything the portal publishes.
search-list-title = جستجو
search-list-title-of = جستجو: { $query }
search-list-words = واژه‌های جستجو
search-list-search = جستجو
search-list-country = کشور
search-list-kind = نوع
search-list-also = این‌ها نیز جستجو شد:
search-list-also-end = .
search-list-exact = جستجوی دقیقاً همین واژه‌ها
search-list-only-exact = تنها دقیقاً همین واژه‌ها جستجو شد.
search-list-not-exact = جستجو با املاها و زبان‌های دیگر نیز
search-list-results = نتایج
search-list-count = { $count ->
    [one] { $count } مورد یافت شد
   *[other] { $count } مورد یافت شد
}
search-list-more-than = بیش از { $count } مورد یافت شد؛ این‌ها نخستین آن‌هاست. با یک واژهٔ دیگر نتیجه محدودتر می‌شود.
search-list-nothing = چیزی یافت نشد
search-list-nothing-advice = لطفاً املا را بررسی کنید، واژه‌های کمتر یا دیگری به کار ببرید، یا کشور را بردارید. می‌توانید به هر یک از سیزده زبان و به هر خط آن‌ها بنویسید.
search-list-to-achievements = به همهٔ دستاوردها
search-list-begin = در جستجوی چه هستید؟
search-list-begin-advice = واژه‌ای به هر یک از سیزده زبان بنویسید. حروف را می‌توان ساده نوشت: با dogum واژهٔ doğum یافت می‌شود و با таваллуд واژهٔ ولادت نیز.

# What kind of thing was found.
search-kind-achievement = دستاورد
search-kind-country = کشور

# What the results can be narrowed to.
search-list-filters = پالایش
search-list-theme = موضوع
search-list-language = متن به زبان
search-list-year = سال
search-list-any = همه
search-list-apply = اعمال
search-list-without = حذف
search-list-all = برداشتن همهٔ پالایش‌ها
search-list-at-least = { $count }+
search-list-save = ذخیرهٔ این جستجو
search-list-feed = خبرخوان

# Suggestions while somebody types.
search-suggestions-title = پیشنهادها
search-suggestions-count = { $count ->
    [one] { $count } پیشنهاد
   *[other] { $count } پیشنهاد
}
