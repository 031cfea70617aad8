# Review by a native reader: whole file
# The desk's list, and steps taken with many achievements at once.

# The list.
bulk-list-unpublished = منتشرنشده
bulk-list-state = وضعیت
bulk-list-more = بیشتر
bulk-list-waits = در انتظار من
bulk-list-language = نوشته‌شده به
bulk-list-responsible = مسئول
bulk-list-order = ترتیب
bulk-list-newest = نخست آخرین تغییر
bulk-list-oldest = نخست دست‌نخورده‌ترین‌ها
bulk-list-answers = مسئول: { $name }
bulk-list-steps = با موردهای نشان‌شده
bulk-list-all = همهٔ این گزینش، نه تنها نشان‌شده‌ها
bulk-list-all-counted = همهٔ این گزینش ({ $count })

# The steps.
bulk-step-publish = انتشار
bulk-step-return = بازگرداندن برای اصلاح
bulk-step-withdraw = پس گرفتن
bulk-step-retag = تغییر موضوع
bulk-step-hand-over = سپردن به دیگری

# The page that asks.
bulk-confirm-count = { $count } دستاورد برگزیده شده است.
bulk-confirm-more = و { $count } مورد دیگر.
bulk-confirm-publish = بی‌درنگ همگانی می‌شوند و کسانی که چنین خبرهایی خواسته‌اند با یک نامه آگاه می‌شوند.
bulk-confirm-theme = موضوع تازه
bulk-confirm-theme-hint = متن‌ها همان می‌مانند، پس هیچ ترجمه‌ای از متن اصلی کهنه‌تر نمی‌شود.
bulk-confirm-person = چه کسی مسئول است
bulk-confirm-person-hint = همکاری که می‌نویسد، در هر سازمانی از کشور شما. آگاه می‌شود. دستاورد نزد همان سازمانی می‌ماند که آن را نوشته است.
bulk-confirm-each = هر دستاورد قاعدهٔ خود را دارد. آنچه انجام‌شدنی نیست پس از آن با دلیلش نام برده می‌شود.
bulk-confirm-go = بله، انجام شود ({ $count })
bulk-confirm-back = بازگشت به فهرست

# What became of them.
bulk-result-done = انجام شد: { $count }
bulk-result-refused = انجام نشد: { $count }
bulk-result-progress = { $count } از { $total } انجام شد.
bulk-result-working = کار خود به خود ادامه می‌یابد؛ می‌توانید این صفحه را ببندید.
bulk-result-again = دوباره ببینید
bulk-outcome-gone = دیگر وجود ندارد.
bulk-outcome-state = در وضعیتی نیست که این گام از آن آغاز می‌شود.
bulk-outcome-own = شما آن را نوشته یا فرستاده‌اید؛ کس دیگری باید ببیند.
bulk-outcome-remarks = یادداشت‌های باز دارد؛ آن را در صفحهٔ خودش منتشر کنید.
bulk-outcome-forbidden = نقش‌های شما اجازه نمی‌دهد.
bulk-outcome-same = از پیش همین‌گونه بود.
bulk-outcome-changed = در این میان تغییر کرده است. پیش از انتشار دوباره آن را ببینید.
bulk-outcome-correction = اصلاحیه‌ای از آن در دست کار است؛ موضوع را همان‌جا تغییر دهید.
bulk-outcome-refused = آنچه در ردیف آمده دیگر مجاز نیست. لطفاً آن را در فایل درست کنید.
bulk-outcome-failed = درگاه نتوانست آن را انجام دهد. لطفاً دوباره بکوشید.

# What is to be mended.
bulk-error-nothing = چیزی نشان نشده است. چند دستاورد یا همهٔ گزینش را نشان کنید.
bulk-error-many = هر بار حداکثر ۱۰٬۰۰۰ مورد. لطفاً گزینش را تنگ‌تر کنید.
bulk-error-changed = شمار آن‌ها در این میان تغییر کرده است. لطفاً ببینید و دوباره تأیید کنید.
bulk-error-person = لطفاً یک همکار را برگزینید.

# Steps on the way of a text.
achievements-way-retagged = موضوع تغییر کرد
achievements-way-reassigned = به دیگری سپرده شد

# Mails.
bulk-mail-published-subject = { $country }: { $count } دستاورد تازه
bulk-mail-published-text = { $count ->
    [one] { $country } { $count } دستاورد منتشر کرده است که خواسته بودید از آن باخبر شوید.
   *[other] { $country } { $count } دستاورد منتشر کرده است که خواسته بودید از آن‌ها باخبر شوید.
}
bulk-notice-returned = بازگردانده‌شده برای اصلاح: { $count }
bulk-notice-returned-text = یکی از بازبینان دستاوردهایی را که شما مسئول آن‌ها هستید برای اصلاح بازگردانده است.
bulk-notice-retagged = موضوع تغییر کرد: { $count }
bulk-notice-retagged-text = یکی از بازبینان این دستاوردهای منتشرشده را بدون نفر دوم زیر موضوع دیگری گذاشته است.
bulk-notice-handed = به شما سپرده شد: { $count }
bulk-notice-handed-text = یکی از همکاران دستاوردهایی را به شما سپرده است. از این پس شما مسئول آن‌ها هستید.
bulk-notice-imported = پیش‌نویس‌های فایل شما: { $count }
bulk-notice-imported-text = همهٔ ردیف‌های فایل شما بررسی شد. صفحهٔ فایل نشان می‌دهد هر ردیف چه شد.
