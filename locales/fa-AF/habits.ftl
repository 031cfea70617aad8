# Review by a native reader: whole file

# How somebody wants to be told, and of what.
habits-title = شیوهٔ خبر دادن به شما
habits-lede = هر چه پیش آید فوراً در اطلاعیه‌های شما می‌آید. اینجا می‌گویید چه مقدار از آن و چه وقت با نامه به شما برسد.
habits-rhythm = نامه‌ها هر چند وقت یک بار بیایند
habits-rhythm-hint = نامه تنها وقتی می‌آید که خبری باشد.
habits-rhythm-never = هیچ‌گاه
habits-rhythm-at_once = فوراً
habits-rhythm-daily = هر روز
habits-rhythm-weekly = هر هفته
habits-hour = ساعت
habits-hour-hint = برای نامه‌های روزانه و هفته‌وار، به ساعت خود شما.
habits-weekday = روز نامهٔ هفته‌وار
habits-calls = آنچه در انتظار من است فوراً به من گفته شود
habits-calls-hint = هر چه در بالا انتخاب کرده باشید.
habits-rests = در روزهای رخصتی نامه‌ای نیاید
habits-rests-hint = روزهای رخصتی کشور شما: { $days } و رخصتی‌های رسمی آن. نامهٔ این روزها در اولین روز کاری می‌آید؛ هشدارهای فوری فوراً می‌آیند.
habits-save = ذخیره
habits-to = نامه‌ها به این آدرس می‌روند
habits-next-at = نامهٔ بعدی شما، اگر خبری باشد: { $day }
habits-next-soon = نامه‌ها فوراً به شما می‌رسند، هر وقت خبری باشد.
habits-next-never = جز نامه‌هایی که همیشه می‌آیند، نامه‌ای به شما نمی‌رسد.
habits-profile = تغییر زبان، تقویم و منطقهٔ زمانی
habits-usual = چیزی را تغییر نداده‌اید: این حالت معمول نقش‌های شماست و با آن‌ها تغییر می‌کند.
habits-back = بازگشت به حالت معمول نقش‌های من
habits-always-title = آنچه همیشه می‌آید
habits-always = نامه‌های مربوط به امنیت حساب شما همیشه فوراً می‌آیند.
habits-always-urgent = هشدارهای فوری به ادارهٔ شما فوراً به کسانی می‌رسند که دریافت آن‌ها را تأیید می‌کنند.
habits-error-choice = یکی از گزینه‌های موجود را انتخاب کنید
habits-flash-saved = ذخیره شد. نامه‌ها از این پس به همین شکل می‌آیند.
