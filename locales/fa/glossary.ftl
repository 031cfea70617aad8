# Review by a native reader: glossary-title, glossary-decline, glossary-take-back, glossary-unconfirmed-note
# The agreed words: what each language calls the things every register works with.

# The list, and one term.
glossary-title = واژگان توافق‌شده
glossary-lead = سازمان‌های ثبت احوال یک چیز را در سیزده زبان چه می‌نامند.
glossary-waiting = در انتظار تصمیم شما
glossary-search = جستجوی واژه
glossary-all = همهٔ واژه‌ها
glossary-nothing = هنوز چنین واژه‌ای نیست
glossary-nothing-advice = نوشتار یا زبان دیگری را بیازمایید.
glossary-count = { $count ->
    [one] { $count } اصطلاح
   *[other] { $count } اصطلاح
}
glossary-languages = { $count ->
    [one] به { $count } زبان
   *[other] به { $count } زبان
}
glossary-also = نیز:
glossary-none = هنوز واژه‌ای نیست
glossary-unconfirmed = تأییدنشده
glossary-sources = واژه‌ها از کجا آمده‌اند
glossary-origin-found = واژه‌های آغازین این درگاه در قانون‌ها، صفحه‌های سازمان‌ها و مطبوعات کشورهای عضو یافته شده‌اند.
glossary-origin-own = این اصطلاح را سازندگان درگاه خود ترجمه کرده‌اند؛ قانون یا سازمانی که آن را به کار برده باشد یافت نشد.
glossary-unconfirmed-note = واژه‌های نشان‌دار را هنوز هیچ اهل زبانی تأیید نکرده است. کارکنان می‌توانند همان‌ها یا واژه‌های دیگری را پیشنهاد کنند.

# Beside the words of a translator.
glossary-hints = واژگان توافق‌شده برای این بخش

# Proposals and what becomes of them.
glossary-proposals = واژه‌های پیشنهادی
glossary-approve = تأیید
glossary-decline = رد
glossary-decline-label = دلیل رد
glossary-take-back = پس گرفتن
glossary-take-back-label = دلیل پس گرفتن این واژه
glossary-history = پیشینهٔ واژه‌ها
glossary-propose = پیشنهاد واژه
glossary-language = زبان واژه
glossary-word = واژه
glossary-word-hint = به همان صورت که در فرهنگ لغت می‌آید.
glossary-reason = دلیل این واژه
glossary-reason-hint = قانون، فرم یا کاربرد رایج در ادارهٔ شما.
glossary-send = پیشنهاد
glossary-state-proposed = پیشنهاد شد
glossary-state-approved = تأیید شد
glossary-state-declined = رد شد

# Errors at fields, and sentences after a step.
glossary-error-language = لطفاً زبان را برگزینید.
glossary-error-word = لطفاً واژه‌ای با حداکثر ۱۲۰ حرف بنویسید.
glossary-error-reason = لطفاً دلیلی با حداکثر ۵۰۰ حرف بنویسید.
glossary-error-same = واژهٔ توافق‌شده همین است.
glossary-error-many = سی واژهٔ پیشنهادی شما در انتظار تصمیم است. لطفاً تا تصمیم دربارهٔ برخی از آن‌ها صبر کنید.
glossary-conflict-decided = دربارهٔ این پیشنهاد پیش‌تر تصمیم گرفته شده است.
glossary-flash-proposed = پیشنهاد شد. مسئول این زبان تصمیم می‌گیرد.
glossary-flash-approved = تأیید شد. اکنون واژهٔ توافق‌شده همین است.
glossary-flash-declined = رد شد.
glossary-flash-taken-back = پس گرفته شد. این واژه دیگر توافق‌شده نیست.
search-kind-term = واژهٔ توافق‌شده
