# Working with specimens: versions beside each other, which document somebody holds, training, the magnifier, and the
# register as a feed and as data.
# To be confirmed by a native reader: specimens-compare-alike, specimens-identify, specimens-ask-construction,
# specimens-ask-mrz, specimens-training, specimens-zoom, specimens-feed.

specimens-compare = مقایسهٔ نسخه‌ها
specimens-compare-lead = آنچه متفاوت است اول می‌آید، آنچه یکسان است بسته می‌ماند.
specimens-compare-with = مقایسه
specimens-compare-code = کد نسخهٔ { $count }
specimens-compare-show = مقایسه
specimens-compare-twice = یک نسخه دو بار نام گرفته شد؛ یک بار نشان داده می‌شود.
specimens-compare-few = حداقل دو نسخه را نام بگیرید.
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
specimens-compare-how = چه تفاوت دارد
specimens-compare-added = اضافه‌شده
specimens-compare-gone = حذف‌شده
specimens-compare-moved = در جای دیگر
specimens-compare-changed = تغییریافته
specimens-compare-present = هست
specimens-compare-absent = نیست
specimens-compare-unknown = نامعلوم
specimens-compare-pictures = تصویرها
specimens-compare-no-picture = بدون تصویر

specimens-identify = شناسایی سند
specimens-identify-lead = به آنچه می‌بینید جواب دهید و از متباقی بگذرید. هیچ چیز آن نگهداری نمی‌شود.
specimens-identify-remaining = { $count ->
    [0] نسخه‌ای باقی نمانده است
    [one] { $count } نسخه باقی مانده است
   *[other] { $count } نسخه باقی مانده است
}
specimens-identify-skip = گفته نمی‌توانم
specimens-identify-answers = جواب‌های شما
specimens-identify-skipped = بدون جواب
specimens-identify-change = تغییر
specimens-identify-again = از سر
specimens-identify-none = هیچ نسخه‌ای که شما خوانده بتوانید با تمام جواب‌ها برابر نیست. یکی را پس بگیرید یا از ادارهٔ ثبت احوال نفوس آن کشور بپرسید.
specimens-identify-stays = اگر جواب سوال در ثبت نمونه‌ها معلوم نباشد، نسخه در فهرست می‌ماند.
specimens-identify-done = سوال دیگری نیست.
specimens-ask-country = نام کدام کشور روی آن است؟
specimens-ask-construction = به چه شکل ساخته شده است؟
specimens-ask-format = اندازهٔ آن چقدر است؟
specimens-ask-chip = آیا تماس‌های چیپ را دیده می‌توانید؟
specimens-ask-chip-visible = بلی، یک صفحهٔ فلزی خرد
specimens-ask-chip-hidden = نخیر
specimens-ask-mrz = آیا سطرهایی از حروف بزرگ، رقم و علامت‌ها (مانند A<<B) برای ماشین دارد؟
specimens-ask-calendar = تاریخ‌های آن به کدام تقویم است؟
specimens-ask-number = الگوی نمبر آن چیست؟ A به جای یک حرف و { "9" } به جای یک رقم است.

specimens-training = خصوصیات را پیدا کنید
specimens-training-lead = یک خصوصیت توصیف می‌شود. بگویید در کجای تصویر است.
specimens-training-step = خصوصیت { $number } از { $total }
specimens-training-where = کجاست؟
specimens-training-place = جای { $count }
specimens-training-right = درست است، در جای { $number } است.
specimens-training-wrong = آنجا نیست. در جای { $number } است.
specimens-training-next = خصوصیت بعدی
specimens-training-result = { $right } از { $total } پیدا شد
specimens-training-again = یک بار دیگر
specimens-training-none = هیچ خصوصیتی که شما خوانده بتوانید روی این تصویر نشانی نشده است.

specimens-zoom = ذره‌بین
specimens-zoom-in = بزرگ‌تر
specimens-zoom-out = کوچک‌تر
specimens-zoom-whole = تمام تصویر

specimens-feed = نمونه‌های جدید در فید خبری
specimens-data = به شکل معلومات (JSON)
