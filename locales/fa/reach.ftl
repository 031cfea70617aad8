# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = چه چیزی به که رسید
reach-lede = چه کسانی در درگاه و با نامه از این آگاه شدند. کسانی که از سازمان شما نیستند تنها شمرده می‌شوند؛ اینکه کسی نامه را باز کرده است یا نه دانسته نیست.
reach-none = هنوز کسی از این آگاه نشده است.
reach-portal = آگاه‌شده در درگاه
reach-tried = در تلاش دوباره
reach-sent = فرستاده
reach-bounced = برگشته
reach-readers = خوانندگان بدون حساب
reach-own = در سازمان شما
reach-all = روی هم
reach-more = تنها { $count } نفر نخست نام برده شده‌اند.
reach-kept = سرنوشت نامه‌ها سه ماه و آگاهی‌های درگاه یک سال نگه داشته می‌شود.
