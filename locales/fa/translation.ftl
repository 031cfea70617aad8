# Review by a native reader: translation-release, translation-behind-parts, translation-copy, translation-flash-copied
# The desk of translations: how each language of a post stands, and who releases it.

# States and steps of a translation.
achievements-mark-in-review = در دست بررسی
achievements-way-translation-submitted = ترجمه برای بررسی ارسال شد
achievements-way-translation-returned = ترجمه برای اصلاح بازگردانده شد
achievements-way-translation-released = ترجمه منتشر شد
achievements-way-translation-withdrawn = ترجمه از دید خوانندگان پس گرفته شد
achievements-way-translation-confirmed = ترجمه دیده شد و همچنان درست است

# The desk: the original beside the form.
translation-edit-done = ترجمه تمام است. برای بازبین فرستاده شود.
translation-source-now = ترجمهٔ شما در اینجا می‌گوید
translation-copy = رونوشت در خانهٔ خالی:
translation-copy-answer = رونوشت این پاسخ در خانهٔ خالی
translation-flash-copied = هر جا که خانه خالی بود، رونوشت شد.
translation-switch = ادامه به زبانی دیگر
translation-switch-kept = آنچه اینجا نوشته‌اید نگه داشته می‌شود.
translation-behind = متن اصلی در { $date } تغییر کرده است.
translation-behind-parts = { $count ->
    [one] { $count } بند باید دوباره دیده شود.
   *[other] { $count } بند باید دوباره دیده شود.
}
translation-behind-comparison = نمایش همهٔ تغییرها
translation-confirm = همچنان درست است، تغییری لازم نیست

# What readers are told.
translation-not-followed = متن اصلی در { $date } تغییر کرده است؛ این ترجمه هنوز با آن همراه نشده است.

# A reviewer reads a translation.
translation-review-title = بررسی ترجمه
translation-review-texts = متن اصلی و ترجمه
translation-release = انتشار ترجمه
translation-withdraw = پس گرفتن این ترجمه از خوانندگان
translation-withdraw-label = دلیل پس گرفتن
translation-withdraw-hint = نویسندهٔ ترجمه دلیل را می‌بیند و کار را ادامه می‌دهد؛ خوانندگان نزدیک‌ترین زبان دیگر را می‌بینند.
translation-waiting = متن‌هایی که در انتظار بررسی‌اند

# The table of languages.
translation-languages-title = وضعیت زبان‌ها
translation-languages-text = وضعیت هر دستاورد سازمان شما در سیزده زبان. هر نشانه به متن راه می‌برد.
translation-languages-language = زبان
translation-languages-any-language = همهٔ زبان‌ها
translation-languages-state = وضعیت
translation-languages-any-state = همهٔ وضعیت‌ها
translation-languages-empty = هیچ دستاوردی با این انتخاب نمی‌خواند
translation-languages-post = دستاورد
translation-languages-next = صفحهٔ بعد
translation-languages-first = بازگشت به آغاز
translation-languages-totals = به عدد

# Sentences after a step.
translation-flash-submitted = برای بررسی ارسال شد. خوانندگان آن را پس از تأیید بازبین می‌بینند.
translation-flash-released = منتشر شد. خوانندگان اکنون این ترجمه را می‌بینند.
translation-flash-withdrawn = پس گرفته شد. خوانندگان دیگر این ترجمه را نمی‌بینند.
translation-flash-confirmed = ثبت شد: ترجمه همچنان درست است.
translation-conflict-not-in-review = این متن دیگر در انتظار بررسی نیست؛ همکار دیگری زودتر اقدام کرده است.
translation-conflict-not-released = خوانندگان این ترجمه را نمی‌بینند؛ چیزی برای پس گرفتن نیست.
translation-conflict-not-behind = این ترجمه از متن اصلی عقب نیست، یا در دست کار است.
