# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = چه چیزی به چه کسانی رسید
reach-lede = چه کسانی در پورتال و با نامه از این باخبر شدند. کسانی که از ادارهٔ شما نیستند تنها شمرده می‌شوند؛ معلوم نیست کسی نامه را باز کرده است یا نه.
reach-none = هنوز کسی از این باخبر نشده است.
reach-portal = باخبرشدگان در پورتال
reach-tried = در حال ارسال دوباره
reach-sent = فرستاده‌شده
reach-bounced = برگشته
reach-readers = خوانندگان بدون حساب
reach-own = در ادارهٔ شما
reach-all = در مجموع
reach-more = تنها { $count } نفر اول نام برده شده‌اند.
reach-kept = سرنوشت نامه‌ها سه ماه و اطلاعیه‌های پورتال یک سال نگه داشته می‌شود.
