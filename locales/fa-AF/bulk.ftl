# Review by a native reader: whole file
# The desk's list, and steps taken with many achievements at once.

# The list.
bulk-list-unpublished = نشرنشده
bulk-list-state = حالت
bulk-list-more = بیشتر
bulk-list-waits = در انتظار من
bulk-list-language = نوشته‌شده به
bulk-list-responsible = مسئول
bulk-list-order = ترتیب
bulk-list-newest = اول آخرین تغییر
bulk-list-oldest = اول آن‌هایی که دیر دست نخورده‌اند
bulk-list-answers = مسئول: { $name }
bulk-list-steps = با موارد نشانی‌شده
bulk-list-all = تمام این انتخاب، نه تنها نشانی‌شده‌ها
bulk-list-all-counted = تمام این انتخاب ({ $count })

# The steps.
bulk-step-publish = نشر
bulk-step-return = بازگرداندن برای اصلاح
bulk-step-withdraw = پس گرفتن
bulk-step-retag = تغییر موضوع
bulk-step-hand-over = سپردن به همکار

# The page that asks.
bulk-confirm-count = { $count } دستاورد انتخاب شده است.
bulk-confirm-more = و { $count } مورد دیگر.
bulk-confirm-publish = فوراً عام می‌شوند و کسانی که چنین اخباری خواسته‌اند با یک نامه آگاه می‌شوند.
bulk-confirm-theme = موضوع جدید
bulk-confirm-theme-hint = متن‌ها همان می‌مانند، پس هیچ ترجمه از متن اصلی کهنه‌تر نمی‌شود.
bulk-confirm-person = چه کسی مسئول است
bulk-confirm-person-hint = همکاری که می‌نویسد، در هر ادارهٔ کشور شما. آگاه می‌شود. دستاورد نزد همان اداره‌ای می‌ماند که آن را نوشته است.
bulk-confirm-each = هر دستاورد قاعدهٔ خود را دارد. آنچه اجرا شده نتواند، بعداً با دلیل آن نام برده می‌شود.
bulk-confirm-go = بلی، اجرا شود ({ $count })
bulk-confirm-back = بازگشت به لست

# What became of them.
bulk-result-done = اجرا شد: { $count }
bulk-result-refused = اجرا نشد: { $count }
bulk-result-progress = { $count } از { $total } اجرا شد.
bulk-result-working = کار خودبه‌خود ادامه می‌یابد؛ می‌توانید این صفحه را ترک کنید.
bulk-result-again = دوباره ببینید
bulk-outcome-gone = دیگر موجود نیست.
bulk-outcome-state = در حالتی نیست که این گام از آن آغاز می‌شود.
bulk-outcome-own = شما آن را نوشته یا فرستاده‌اید؛ کس دیگری باید ببیند.
bulk-outcome-remarks = یادداشت‌های باز دارد؛ آن را در صفحهٔ خودش نشر کنید.
bulk-outcome-forbidden = نقش‌های شما اجازه نمی‌دهد.
bulk-outcome-same = از قبل همین‌طور بود.
bulk-outcome-changed = در این میان تغییر کرده است. پیش از نشر دوباره آن را ببینید.
bulk-outcome-correction = یک اصلاحیه از آن زیر کار است؛ موضوع را در همان‌جا تغییر دهید.
bulk-outcome-refused = آنچه در سطر آمده دیگر مجاز نیست. لطفاً آن را در فایل اصلاح کنید.
bulk-outcome-failed = پورتال نتوانست آن را انجام دهد. لطفاً دوباره کوشش کنید.

# What is to be mended.
bulk-error-nothing = هیچ چیز نشانی نشده است. چند دستاورد یا تمام انتخاب را نشانی کنید.
bulk-error-many = هر بار حداکثر ۱۰٬۰۰۰ مورد. لطفاً انتخاب را محدودتر کنید.
bulk-error-changed = تعداد آن‌ها در این میان تغییر کرده است. لطفاً ببینید و دوباره تأیید کنید.
bulk-error-person = لطفاً یک همکار را انتخاب کنید.

# Steps on the way of a text.
achievements-way-retagged = موضوع تغییر کرد
achievements-way-reassigned = به همکار سپرده شد

# Mails.
bulk-mail-published-subject = { $country }: { $count } دستاورد جدید
bulk-mail-published-text = { $count ->
    [one] { $country } { $count } دستاورد نشر کرده است که خواسته بودید از آن آگاه شوید.
   *[other] { $country } { $count } دستاورد نشر کرده است که خواسته بودید از آن‌ها آگاه شوید.
}
bulk-notice-returned = بازگردانده‌شده برای اصلاح: { $count }
bulk-notice-returned-text = یک بررسی‌کننده دستاوردهایی را که شما مسئول آن‌ها هستید برای اصلاح بازگردانده است.
bulk-notice-retagged = موضوع تغییر کرد: { $count }
bulk-notice-retagged-text = یک بررسی‌کننده این دستاوردهای نشرشده را بدون نفر دوم به موضوع دیگری انتقال داده است.
bulk-notice-handed = به شما سپرده شد: { $count }
bulk-notice-handed-text = یک همکار دستاوردهایی را به شما سپرده است. از این پس شما مسئول آن‌ها هستید.
bulk-notice-imported = مسوده‌های فایل شما: { $count }
bulk-notice-imported-text = تمام سطرهای فایل شما بررسی شد. صفحهٔ فایل نشان می‌دهد هر سطر چه شد.
