# Review by a native reader: translation-languages-title, achievements-mark-in-review, translation-copy, translation-flash-copied
# The desk of translations: how each language of a post stands, and who releases it.

# States and steps of a translation.
achievements-mark-in-review = زیر بررسی
achievements-way-translation-submitted = ترجمه برای بررسی ارسال شد
achievements-way-translation-returned = ترجمه برای اصلاح بازگردانده شد
achievements-way-translation-released = ترجمه نشر شد
achievements-way-translation-withdrawn = ترجمه از دید خوانندگان پس گرفته شد
achievements-way-translation-confirmed = ترجمه دیده شد و هنوز درست است

# The desk: the original beside the form.
translation-edit-done = ترجمه تمام است. به بررسی‌کننده فرستاده شود.
translation-source-now = ترجمهٔ شما در اینجا می‌گوید
translation-copy = کاپی در خانهٔ خالی:
translation-copy-answer = کاپی این جواب در خانهٔ خالی
translation-flash-copied = هر جا که خانه خالی بود، کاپی شد.
translation-switch = ادامه به زبان دیگر
translation-switch-kept = آنچه اینجا نوشته‌اید نگهداری می‌شود.
translation-behind = متن اصلی در { $date } تغییر کرده است.
translation-behind-parts = { $count ->
    [one] { $count } پاراگراف باید دوباره دیده شود.
   *[other] { $count } پاراگراف باید دوباره دیده شود.
}
translation-behind-comparison = نمایش همهٔ تغییرات
translation-confirm = هنوز درست است، تغییری لازم نیست

# What readers are told.
translation-not-followed = متن اصلی در { $date } تغییر کرده است؛ این ترجمه هنوز مطابق آن نشده است.

# A reviewer reads a translation.
translation-review-title = بررسی ترجمه
translation-review-texts = متن اصلی و ترجمه
translation-release = نشر ترجمه
translation-withdraw = پس گرفتن این ترجمه از خوانندگان
translation-withdraw-label = دلیل پس گرفتن
translation-withdraw-hint = نویسندهٔ ترجمه دلیل را می‌بیند و کار را ادامه می‌دهد؛ خوانندگان نزدیک‌ترین زبان دیگر را می‌بینند.
translation-waiting = متن‌هایی که در انتظار بررسی اند

# The table of languages.
translation-languages-title = حالت زبان‌ها
translation-languages-text = حالت هر دستاورد ادارهٔ شما به سیزده زبان. هر نشانه به متن می‌رسد.
translation-languages-language = زبان
translation-languages-any-language = همهٔ زبان‌ها
translation-languages-state = حالت
translation-languages-any-state = همهٔ حالت‌ها
translation-languages-empty = هیچ دستاوردی با این انتخاب برابر نیست
translation-languages-post = دستاورد
translation-languages-next = صفحهٔ بعدی
translation-languages-first = بازگشت به آغاز
translation-languages-totals = به ارقام

# Sentences after a step.
translation-flash-submitted = برای بررسی ارسال شد. خوانندگان آن را بعد از تأیید بررسی‌کننده می‌بینند.
translation-flash-released = نشر شد. خوانندگان اکنون این ترجمه را می‌بینند.
translation-flash-withdrawn = پس گرفته شد. خوانندگان دیگر این ترجمه را نمی‌بینند.
translation-flash-confirmed = ثبت شد: ترجمه هنوز درست است.
translation-conflict-not-in-review = این متن دیگر در انتظار بررسی نیست؛ کسی پیشتر اقدام کرده است.
translation-conflict-not-released = خوانندگان این ترجمه را نمی‌بینند؛ چیزی برای پس گرفتن نیست.
translation-conflict-not-behind = این ترجمه از متن اصلی عقب نیست، یا زیر کار است.
