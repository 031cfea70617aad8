# Versions of a text, and work that is not saved yet.

# Every save of a text.
achievements-versions-title = نسخه‌ها
achievements-versions-text = هر ذخیره نگهداری می‌شود. دو نسخه را انتخاب کنید تا تفاوت آن‌ها را ببینید.
achievements-versions-none = هنوز نسخه‌ای به این زبان نیست
achievements-versions-current = فعلی
achievements-versions-from = از
achievements-versions-to = تا
achievements-versions-from-this = مقایسه از نسخهٔ { $count }
achievements-versions-to-this = مقایسه تا نسخهٔ { $count }
achievements-versions-preview = طوری که خوانندگان می‌بینند
achievements-versions-compare = مقایسه
achievements-versions-older = نسخه‌های قدیمی‌تر
achievements-versions-newest = تازه‌ترین نسخه‌ها
achievements-versions-made-written = نوشته‌شده
achievements-versions-made-restored = برگردانده‌شده
achievements-versions-made-confirmed = بررسی‌شده، بدون تغییر
achievements-versions-made-imported = واردشده
achievements-versions-ribbon = پیش‌نمایش نسخهٔ { $version }. این صفحه را تنها ادارهٔ شما می‌بیند.

# Two versions compared.
achievements-compare-title = چه تغییر کرده است
achievements-compare-one-column = یک ستون
achievements-compare-two-columns = پهلو به پهلو
achievements-compare-same = هر دو نسخه یکسان است.
achievements-compare-removed = حذف‌شده
achievements-compare-added = اضافه‌شده
achievements-compare-restore-text = متن آن نسخه به شکل نسخهٔ نو ذخیره می‌شود. هیچ چیز پاک نمی‌شود.
achievements-compare-restore = برگرداندن نسخهٔ { $count }

# Two editors at once.
achievements-two-touching = { $count ->
    [one] در یک جا هر دوی تان نوشته‌اید. نوشتهٔ هر دو در آنجاست؛ لطفاً انتخاب کنید.
   *[other] در { $count } جا هر دوی تان نوشته‌اید. نوشتهٔ هر دو در آنجاست؛ لطفاً انتخاب کنید.
}
achievements-two-apart = تغییرات شما با هم برخورد ندارند و اینجا یک‌جا شده‌اند.
achievements-two-together = متن یک‌جاشده
achievements-two-difference = تفاوت‌ها
achievements-two-save = ذخیرهٔ این متن

# Work that is not saved.
achievements-autosave-title = کار ذخیره‌نشده
achievements-autosave-offer = از { $time } کار ذخیره‌نشده دارید.
achievements-autosave-taken = این کار ذخیره‌نشدهٔ شما از { $time } است. تا ذخیره نکنید، کس دیگر آن را نمی‌بیند.
achievements-autosave-take-up = ادامه دادن
achievements-autosave-discard = دور انداختن
achievements-autosave-difference = تفاوت با متن ذخیره‌شده
achievements-autosave-kept = در { $time } نگهداری شد
achievements-autosave-keep = نگهداری به حیث کار ناتمام
achievements-autosave-offline = اتصال قطع است. نوشتهٔ شما در این پنجره می‌ماند و با برگشت اتصال فرستاده می‌شود.
achievements-autosave-refused = نوشتهٔ شما نگهداری نشد. لطفاً پیش از ترک صفحه آن را کاپی کنید.
achievements-autosave-signed-out = از حساب خارج شده‌اید. نوشتهٔ شما در این پنجره می‌ماند. در پنجرهٔ دیگر داخل شوید تا فرستاده شود.

# Sentences after a step.
achievements-flash-kept = نگهداری شد. تا ذخیره نکنید، کس دیگر آن را نمی‌بیند.
achievements-flash-kept-for-later = این متن در این میان به مرحلهٔ بعدی رفته است. نوشتهٔ شما برای تان نگهداری شد.
achievements-flash-discarded = دور انداخته شد.
achievements-flash-restored = به شکل نسخهٔ نو برگردانده شد.
achievements-way-restored = نسخهٔ قدیمی‌تر برگردانده شد

# A form sent after the session ended.
error-signed-out-title = از حساب خارج شده‌اید
error-signed-out-text = هیچ چیز از بین نرفته است. نوشتهٔ شما در این صفحه مانده است؛ لطفاً آن را باز بگذارید.
error-signed-out-sign-in = داخل شدن در پنجرهٔ دیگر
error-signed-out-send = فرستادن نوشتهٔ من
