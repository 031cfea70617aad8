# Review by a native reader: the whole file; above all working-days-lede, working-days-week
# The working days of a country.
working-days-title = روزهای کاری
working-days-lede = روزهایی که اداره‌های { $country } کار می‌کنند و روزهایی که رخصت‌اند. هر تغییر از روزی که برای آن نوشته شده اعتبار دارد.
working-days-week = روزهای رخصتی هفته
working-days-week-usual = معمول به اساس Unicode CLDR؛ خود کشور چیزی اعلام نکرده است
working-days-since = از روز
working-days-days = روزهای هفته که رخصتی‌اند
working-days-days-hint = حداقل یک روز کاری می‌ماند.
working-days-remove = پس گرفتن
working-days-coming = روزهای رخصتی پیش رو
working-days-past = روزهای رخصتی گذشته
working-days-none = هنوز روز رخصتی در پیش رو معلوم نیست.
working-days-day = روز
working-days-occasion = مناسبت
working-days-occasion-hint = به کلمات خود کشور؛ خوانندگان تمام زبان‌ها همین را می‌بینند.
working-days-unconfirmed = در انتظار تأیید کشور
working-days-confirm = تأیید
working-days-add = اضافه کردن روز رخصتی
working-days-first = روز اول
working-days-last = روز آخر
working-days-last-hint = برای یک روز خالی بگذارید.
working-days-language = زبان مناسبت
working-days-set = تغییر روزهای رخصتی هفته

# What was done and what is to be corrected.
working-days-flash-set = روزهای رخصتی هفته تغییر کرد.
working-days-flash-added = روز رخصتی اضافه شد.
working-days-flash-removed = پس گرفته شد.
working-days-flash-confirmed = روز رخصتی تأیید شد.
working-days-error-week = حداقل یک روز کاری بگذارید
working-days-error-week-none = حداقل یک روز را انتخاب کنید
working-days-error-week-doubled = از این روز قبلاً تغییری ثبت شده است
working-days-error-past = امروز یا روزی در آینده را بنویسید
working-days-error-far = روزی را تا پنج سال آینده بنویسید
working-days-error-order = روز آخر پیش از روز اول است
working-days-error-long = حداکثر ۳۱ روز پی‌هم بنویسید
working-days-error-doubled = یکی از این روزها از قبل رخصتی است
working-days-error-name = مناسبت را با کلمات بنویسید، حداکثر ۱۰۰ حرف
working-days-error-language = یکی از زبان‌ها را انتخاب کنید
working-days-conflict = اینجا کاری برای انجام دادن نیست: شروع شده یا قبلاً اجرا شده است.
