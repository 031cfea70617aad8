# Working with specimens: versions beside each other, which document somebody holds, training, the magnifier, and the
# register as a feed and as data.
# To be confirmed by a native reader: specimens-compare-alike, specimens-identify, specimens-ask-construction,
# specimens-ask-mrz, specimens-training, specimens-zoom.

specimens-compare = مقایسهٔ نسخه‌ها
specimens-compare-lead = آنچه متفاوت است نخست می‌آید، آنچه یکسان است بسته می‌ماند.
specimens-compare-with = مقایسه
specimens-compare-code = کد نسخهٔ { $count }
specimens-compare-show = مقایسه
specimens-compare-twice = یک نسخه دو بار نام برده شد؛ یک بار نشان داده می‌شود.
specimens-compare-few = دست‌کم دو نسخه را نام ببرید.
specimens-compare-differences = { $count ->
    [0] در توصیف‌ها تفاوتی نیست
    [one] { $count } تفاوت
   *[other] { $count } تفاوت
}
specimens-compare-alike = { $count ->
    [one] { $count } مورد یکسان است
   *[other] { $count } مورد یکسان است
}
specimens-compare-what = چه چیزی
specimens-compare-how = چه تفاوتی دارد
specimens-compare-added = افزوده‌شده
specimens-compare-gone = حذف‌شده
specimens-compare-moved = در جای دیگر
specimens-compare-changed = تغییریافته
specimens-compare-present = هست
specimens-compare-absent = نیست
specimens-compare-unknown = نامعلوم
specimens-compare-pictures = تصویرها
specimens-compare-no-picture = بدون تصویر

specimens-identify = شناسایی سند
specimens-identify-lead = به آنچه می‌بینید پاسخ دهید و از بقیه بگذرید. هیچ‌چیز از آن نگه داشته نمی‌شود.
specimens-identify-remaining = { $count ->
    [0] نسخه‌ای باقی نمانده است
    [one] { $count } نسخه باقی مانده است
   *[other] { $count } نسخه باقی مانده است
}
specimens-identify-skip = نمی‌توانم بگویم
specimens-identify-answers = پاسخ‌های شما
specimens-identify-skipped = بی‌پاسخ
specimens-identify-change = تغییر
specimens-identify-again = از نو
specimens-identify-none = هیچ نسخه‌ای که بتوانید بخوانید با همهٔ پاسخ‌ها نمی‌خواند. یکی را پس بگیرید یا از سازمان ثبت احوال آن کشور بپرسید.
specimens-identify-stays = اگر پاسخ پرسش در دفتر نمونه‌ها معلوم نباشد، نسخه در فهرست می‌ماند.
specimens-identify-done = پرسش دیگری نیست.
specimens-ask-country = نام کدام کشور روی آن است؟
specimens-ask-construction = به چه شکل ساخته شده است؟
specimens-ask-format = چه اندازه‌ای دارد؟
specimens-ask-chip = آیا تماس‌های تراشه را می‌بینید؟
specimens-ask-chip-visible = بله، یک صفحهٔ فلزی کوچک
specimens-ask-chip-hidden = خیر
specimens-ask-mrz = آیا سطرهایی از حروف بزرگ، رقم و نشانه‌ها (مانند A<<B) برای ماشین دارد؟
specimens-ask-calendar = تاریخ‌های آن به کدام تقویم است؟
specimens-ask-number = الگوی شمارهٔ آن چیست؟ A به جای یک حرف و { "9" } به جای یک رقم است.

specimens-training = ویژگی‌ها را بیابید
specimens-training-lead = یک ویژگی توصیف می‌شود. بگویید کجای تصویر است.
specimens-training-step = ویژگی { $number } از { $total }
specimens-training-where = کجاست؟
specimens-training-place = جای { $count }
specimens-training-right = درست است، در جای { $number } است.
specimens-training-wrong = آنجا نیست. در جای { $number } است.
specimens-training-next = ویژگی بعد
specimens-training-result = { $right } از { $total } یافته شد
specimens-training-again = یک بار دیگر
specimens-training-none = هیچ ویژگی‌ای که بتوانید بخوانید روی این تصویر نشان نشده است.

specimens-zoom = ذره‌بین
specimens-zoom-in = بزرگ‌تر
specimens-zoom-out = کوچک‌تر
specimens-zoom-whole = کل تصویر

specimens-feed = نمونه‌های تازه در خبرخوان
specimens-data = به صورت داده (JSON)
