# Review by a native reader: search-list-begin-advice, search-list-count
# Search over everything the portal publishes.
search-list-title = جستجو
search-list-title-of = جستجو: { $query }
search-list-words = کلمات جستجو
search-list-search = جستجو
search-list-country = کشور
search-list-kind = نوع
search-list-also = این‌ها نیز جستجو شد:
search-list-also-end = .
search-list-exact = جستجوی دقیقاً همین کلمات
search-list-only-exact = تنها دقیقاً همین کلمات جستجو شد.
search-list-not-exact = جستجو با املاها و زبان‌های دیگر نیز
search-list-results = نتایج
search-list-count = { $count ->
    [one] { $count } مورد یافت شد
   *[other] { $count } مورد یافت شد
}
search-list-more-than = بیش از { $count } مورد یافت شد؛ این‌ها نخستین آن‌ها است. با یک کلمهٔ دیگر نتیجه محدودتر می‌شود.
search-list-nothing = چیزی یافت نشد
search-list-nothing-advice = لطفاً املا را بررسی کنید، کلمات کمتر یا دیگری استفاده کنید، یا کشور را بردارید. می‌توانید به هر یک از سیزده زبان و به هر رسم‌الخط آن‌ها بنویسید.
search-list-to-achievements = به تمام دستاوردها
search-list-begin = چه جستجو می‌کنید؟
search-list-begin-advice = کلمه‌ای به هر یک از سیزده زبان بنویسید. حروف را می‌توان ساده نوشت: با dogum کلمهٔ doğum یافت می‌شود و با таваллуд کلمهٔ ولادت نیز.

# What kind of thing was found.
search-kind-achievement = دستاورد
search-kind-country = کشور

# What the results can be narrowed to.
search-list-filters = فلترها
search-list-theme = موضوع
search-list-language = متن به زبان
search-list-year = سال
search-list-any = همه
search-list-apply = تطبیق
search-list-without = حذف
search-list-all = حذف تمام فلترها
search-list-at-least = { $count }+
search-list-save = ذخیرهٔ این جستجو
search-list-feed = فید خبری

# Suggestions while somebody types.
search-suggestions-title = پیشنهادها
search-suggestions-count = { $count ->
    [one] { $count } پیشنهاد
   *[other] { $count } پیشنهاد
}
