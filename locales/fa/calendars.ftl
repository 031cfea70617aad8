# Review by a native reader: the whole file; above all calendars-what-text, calendars-lede

# Calendars: meetings for the programs people keep their days in, and the private calendar of one's own desk.
calendars-meetings = نشست‌های سازمان‌های ثبت احوال
calendars-subscribe = تقویم همهٔ نشست‌ها
calendars-subscribe-hint = این نشانی را به برنامهٔ تقویم خود بدهید تا هر تغییری را خود دریافت کند.
calendars-file = افزودن به تقویم من
calendars-decision = موعد تصمیم { $number }: { $meeting }
calendars-decision-late = موعد تصمیم { $number } گذشته است: { $meeting }
calendars-questions = پرسش‌های در انتظار پاسخ: { $count }
calendars-questions-late = پرسش‌های سررسیدگذشته: { $count }
calendars-cases = مکاتبات تبادل در انتظار پاسخ: { $count }
calendars-cases-late = مکاتبات سررسیدگذشتهٔ تبادل: { $count }
calendars-name = سجل: میز کار من
calendars-title = تقویم میز کار شما
calendars-lede = نشست‌ها، تصمیم‌ها، پرسش‌ها و مهلت‌ها، در برنامهٔ تقویمی که به کار می‌برید.
calendars-make = ساختن نشانی
calendars-replace = عوض کردن نشانی
calendars-replace-hint = برنامه‌هایی که تقویم را با نشانی پیشین می‌خوانند دیگر چیزی نمی‌گیرند.
calendars-revoke-hint = تا نشانی دیگری نسازید، کسی نمی‌تواند تقویم را بخواند.
calendars-what = محتوای آن
calendars-what-text = نشست‌هایی که به کشور شما مربوط است و تصمیم‌هایی که سازمان شما اجرا می‌کند. از پرسش‌ها و مکاتبات تبادل تنها اینکه هر روز مهلت چند مورد است، و پیوند میز کار شما.
calendars-secret = هر که نشانی را داشته باشد می‌تواند تقویم را بخواند. آن را تنها به برنامهٔ تقویم خود بدهید و به هیچ‌کس دیگر ندهید.
calendars-made-title = نشانی ساخته شد
calendars-made-text = اکنون آن را به برنامهٔ تقویم خود بدهید: تنها یک بار نشان داده می‌شود و درگاه آن را نگه نمی‌دارد.
calendars-address = نشانی محرمانه
calendars-flash-revoked = این نشانی دیگر چیزی را باز نمی‌کند.
