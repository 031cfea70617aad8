# Review by a native reader: the whole file; above all working-days-occasion-hint, working-days-none, working-days-lede
# The working days of a country.
working-days-title = روزهای کاری
working-days-lede = روزهایی که سازمان‌های { $country } کار می‌کنند و روزهایی که تعطیل‌اند. هر تغییر از روزی که برای آن نوشته شده اعتبار دارد.
working-days-week = روزهای تعطیل هفته
working-days-week-usual = معمول بنا بر Unicode CLDR؛ خود کشور چیزی اعلام نکرده است
working-days-since = از روز
working-days-days = روزهای هفته که تعطیل‌اند
working-days-days-hint = دست‌کم یک روز کاری می‌ماند.
working-days-remove = پس گرفتن
working-days-coming = روزهای تعطیل پیش رو
working-days-past = روزهای تعطیل گذشته
working-days-none = هنوز روز تعطیلی در پیش رو معلوم نیست.
working-days-day = روز
working-days-occasion = مناسبت
working-days-occasion-hint = به واژه‌های خود کشور؛ خوانندگان همهٔ زبان‌ها همین را می‌بینند.
working-days-unconfirmed = در انتظار تأیید کشور
working-days-confirm = تأیید
working-days-add = افزودن روز تعطیل
working-days-first = روز نخست
working-days-last = روز پایانی
working-days-last-hint = برای یک روز خالی بگذارید.
working-days-language = زبان مناسبت
working-days-set = تغییر روزهای تعطیل هفته

# What was done and what is to be corrected.
working-days-flash-set = روزهای تعطیل هفته تغییر کرد.
working-days-flash-added = روز تعطیل افزوده شد.
working-days-flash-removed = پس گرفته شد.
working-days-flash-confirmed = روز تعطیل تأیید شد.
working-days-error-week = دست‌کم یک روز کاری بگذارید
working-days-error-week-none = دست‌کم یک روز را برگزینید
working-days-error-week-doubled = از این روز پیش‌تر تغییری ثبت شده است
working-days-error-past = امروز یا روزی در آینده را بنویسید
working-days-error-far = روزی را تا پنج سال آینده بنویسید
working-days-error-order = روز پایانی پیش از روز نخست است
working-days-error-long = حداکثر ۳۱ روز پیاپی بنویسید
working-days-error-doubled = یکی از این روزها از پیش تعطیل است
working-days-error-name = مناسبت را با کلمات بنویسید، حداکثر ۱۰۰ حرف
working-days-error-language = یکی از زبان‌ها را برگزینید
working-days-conflict = اینجا کاری برای انجام دادن نیست: آغاز شده یا پیش‌تر انجام شده است.
