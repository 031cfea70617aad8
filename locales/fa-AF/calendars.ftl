# Review by a native reader: the whole file; above all calendars-what-text, calendars-lede

# Calendars: meetings for the programs people keep their days in, and the private calendar of one's own desk.
calendars-meetings = جلسه‌های ادارات ثبت احوال نفوس
calendars-subscribe = تقویم همهٔ جلسه‌ها
calendars-subscribe-hint = این آدرس را به پروگرام تقویم خود بدهید تا هر تغییر را خودش بگیرد.
calendars-file = افزودن به تقویم من
calendars-decision = موعد تصمیم { $number }: { $meeting }
calendars-decision-late = موعد تصمیم { $number } گذشته است: { $meeting }
calendars-questions = سوال‌های منتظر جواب: { $count }
calendars-questions-late = سوال‌های تأخیرشده: { $count }
calendars-cases = دوسیه‌های تبادلهٔ منتظر جواب: { $count }
calendars-cases-late = دوسیه‌های تأخیرشدهٔ تبادله: { $count }
calendars-name = سجل: میز کار من
calendars-title = تقویم میز کار شما
calendars-lede = جلسه‌ها، تصمیم‌ها، سوال‌ها و ضرب‌الاجل‌ها، در پروگرام تقویمی که استفاده می‌کنید.
calendars-make = ساختن آدرس
calendars-replace = عوض کردن آدرس
calendars-replace-hint = پروگرام‌هایی که تقویم را با آدرس قبلی می‌خوانند دیگر چیزی نمی‌گیرند.
calendars-revoke-hint = تا آدرس دیگری نسازید، کسی تقویم را خوانده نمی‌تواند.
calendars-what = محتوای آن
calendars-what-text = جلسه‌هایی که به کشور شما ارتباط دارد و تصمیم‌هایی که ادارهٔ شما تطبیق می‌کند. از سوال‌ها و دوسیه‌های تبادله تنها این‌که ضرب‌الاجل چند مورد در هر روز است، و لینک میز کار شما.
calendars-secret = هر کس که آدرس را داشته باشد تقویم را خوانده می‌تواند. آن را تنها به پروگرام تقویم خود بدهید و به هیچ کس دیگر نه.
calendars-made-title = آدرس ساخته شد
calendars-made-text = حالا آن را به پروگرام تقویم خود بدهید: تنها یک بار نشان داده می‌شود و پورتال آن را نگهداری نمی‌کند.
calendars-address = آدرس محرم
calendars-flash-revoked = این آدرس دیگر چیزی را باز نمی‌کند.
