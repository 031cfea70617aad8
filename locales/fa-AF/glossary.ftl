# Review by a native reader: glossary-title, glossary-decline, glossary-take-back, glossary-unconfirmed-note
# The agreed words: what each language calls the things every register works with.

# The list, and one term.
glossary-title = واژه‌های توافق‌شده
glossary-lead = ادارات ثبت احوال نفوس یک چیز را به سیزده زبان چه می‌نامند.
glossary-waiting = در انتظار تصمیم شما
glossary-search = جستجوی واژه
glossary-all = همهٔ واژه‌ها
glossary-nothing = هنوز چنین واژه‌ای نیست
glossary-nothing-advice = املای دیگر یا زبان دیگر را امتحان کنید.
glossary-count = { $count ->
    [one] { $count } اصطلاح
   *[other] { $count } اصطلاح
}
glossary-languages = { $count ->
    [one] به { $count } زبان
   *[other] به { $count } زبان
}
glossary-also = همچنان:
glossary-none = هنوز واژه‌ای نیست
glossary-unconfirmed = تأییدناشده
glossary-sources = واژه‌ها از کجا آمده‌اند
glossary-origin-found = واژه‌های آغازین این پورتال در قوانین، صفحه‌های ادارات و مطبوعات کشورهای عضو یافت شده‌اند.
glossary-origin-own = این اصطلاح را سازندگان پورتال خود ترجمه کرده‌اند؛ قانون یا اداره‌یی که آن را به کار برده باشد یافت نشد.
glossary-unconfirmed-note = واژه‌های نشانی‌شده را هنوز هیچ اهل زبان تأیید نکرده است. مأموران می‌توانند همان‌ها یا واژه‌های دیگر را پیشنهاد کنند.

# Beside the words of a translator.
glossary-hints = واژه‌های توافق‌شده برای این بخش

# Proposals and what becomes of them.
glossary-proposals = واژه‌های پیشنهادشده
glossary-approve = تأیید
glossary-decline = رد کردن
glossary-decline-label = دلیل رد
glossary-take-back = پس گرفتن
glossary-take-back-label = دلیل پس گرفتن این واژه
glossary-history = تاریخچهٔ واژه‌ها
glossary-propose = پیشنهاد واژه
glossary-language = زبان واژه
glossary-word = واژه
glossary-word-hint = همان‌گونه که در قاموس می‌آید.
glossary-reason = دلیل این واژه
glossary-reason-hint = قانون، فورمه یا کاربرد معمول در ادارهٔ شما.
glossary-send = پیشنهاد کردن
glossary-state-proposed = پیشنهاد شد
glossary-state-approved = تأیید شد
glossary-state-declined = رد شد

# Errors at fields, and sentences after a step.
glossary-error-language = لطفاً زبان را انتخاب کنید.
glossary-error-word = لطفاً واژه‌ای بنویسید که بیشتر از ۱۲۰ حرف نباشد.
glossary-error-reason = لطفاً دلیلی بنویسید که بیشتر از ۵۰۰ حرف نباشد.
glossary-error-same = واژهٔ توافق‌شده همین است.
glossary-error-many = سی واژهٔ پیشنهادشدهٔ شما در انتظار تصمیم است. لطفاً منتظر باشید تا در مورد بعضی از آن‌ها تصمیم گرفته شود.
glossary-conflict-decided = در مورد این پیشنهاد قبلاً تصمیم گرفته شده است.
glossary-flash-proposed = پیشنهاد شد. مسئول این زبان تصمیم می‌گیرد.
glossary-flash-approved = تأیید شد. حالا واژهٔ توافق‌شده همین است.
glossary-flash-declined = رد شد.
glossary-flash-taken-back = پس گرفته شد. این واژه دیگر توافق‌شده نیست.
search-kind-term = واژهٔ توافق‌شده
