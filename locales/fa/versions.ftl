# Versions of a text, and work that is not saved yet.

# Every save of a text.
achievements-versions-title = نسخه‌ها
achievements-versions-text = هر ذخیره‌ای نگه داشته می‌شود. دو نسخه را برگزینید تا تفاوت آن‌ها را ببینید.
achievements-versions-none = هنوز نسخه‌ای به این زبان نیست
achievements-versions-current = کنونی
achievements-versions-from = از
achievements-versions-to = تا
achievements-versions-from-this = مقایسه از نسخهٔ { $count }
achievements-versions-to-this = مقایسه تا نسخهٔ { $count }
achievements-versions-preview = آن‌گونه که خوانندگان می‌بینند
achievements-versions-compare = مقایسه
achievements-versions-older = نسخه‌های قدیمی‌تر
achievements-versions-newest = تازه‌ترین نسخه‌ها
achievements-versions-made-written = نوشته‌شده
achievements-versions-made-restored = بازگردانده‌شده
achievements-versions-made-confirmed = بررسی‌شده، بی‌تغییر
achievements-versions-made-imported = واردشده
achievements-versions-ribbon = پیش‌نمایش نسخهٔ { $version }. این صفحه را تنها سازمان شما می‌بیند.

# Two versions compared.
achievements-compare-title = چه چیزی تغییر کرده است
achievements-compare-one-column = یک ستون
achievements-compare-two-columns = کنار هم
achievements-compare-same = دو نسخه یکسان‌اند.
achievements-compare-removed = حذف‌شده
achievements-compare-added = افزوده‌شده
achievements-compare-restore-text = متن آن نسخه به‌صورت نسخه‌ای تازه ذخیره می‌شود. چیزی پاک نمی‌شود.
achievements-compare-restore = بازگرداندن نسخهٔ { $count }

# Two editors at once.
achievements-two-touching = { $count ->
    [one] در یک جا هر دو نوشته‌اید. نوشتهٔ هر دو آنجاست؛ لطفاً برگزینید.
   *[other] در { $count } جا هر دو نوشته‌اید. نوشتهٔ هر دو آنجاست؛ لطفاً برگزینید.
}
achievements-two-apart = تغییرهای شما به هم برنمی‌خورند و اینجا در کنار هم آمده‌اند.
achievements-two-together = متن یک‌جا
achievements-two-difference = تفاوت‌ها
achievements-two-save = ذخیرهٔ این متن

# Work that is not saved.
achievements-autosave-title = کار ذخیره‌نشده
achievements-autosave-offer = از { $time } کار ذخیره‌نشده دارید.
achievements-autosave-taken = این کار ذخیره‌نشدهٔ شما از { $time } است. تا ذخیره نکنید، کس دیگری آن را نمی‌بیند.
achievements-autosave-take-up = ادامه دادن
achievements-autosave-discard = دور انداختن
achievements-autosave-difference = تفاوت با متن ذخیره‌شده
achievements-autosave-kept = در { $time } نگه داشته شد
achievements-autosave-keep = نگه داشتن به‌عنوان کار ناتمام
achievements-autosave-offline = اتصال برقرار نیست. نوشتهٔ شما در این پنجره می‌ماند و پس از برقراری فرستاده می‌شود.
achievements-autosave-refused = نوشتهٔ شما نگه داشته نشد. لطفاً پیش از ترک این صفحه از آن رونوشت بردارید.
achievements-autosave-signed-out = از حساب خارج شده‌اید. نوشتهٔ شما در این پنجره می‌ماند. در پنجره‌ای دیگر وارد شوید تا فرستاده شود.

# Sentences after a step.
achievements-flash-kept = نگه داشته شد. تا ذخیره نکنید، کس دیگری آن را نمی‌بیند.
achievements-flash-kept-for-later = این متن در این میان به مرحلهٔ بعد رفته است. نوشتهٔ شما برایتان نگه داشته شد.
achievements-flash-discarded = دور انداخته شد.
achievements-flash-restored = به‌صورت نسخه‌ای تازه بازگردانده شد.
achievements-way-restored = نسخهٔ قدیمی‌تر بازگردانده شد

# A form sent after the session ended.
error-signed-out-title = از حساب خارج شده‌اید
error-signed-out-text = چیزی از دست نرفته است. نوشتهٔ شما در این صفحه مانده است؛ لطفاً آن را باز نگه دارید.
error-signed-out-sign-in = ورود در پنجره‌ای دیگر
error-signed-out-send = فرستادن نوشتهٔ من
