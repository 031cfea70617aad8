# Review by a native reader: whole file

# How somebody wants to be told, and of what.
habits-title = شیوهٔ خبر دادن به شما
habits-lede = هر چه پیش آید بی‌درنگ در اعلان‌های شما می‌آید. اینجا می‌گویید چه اندازه از آن و چه هنگام با نامه به شما برسد.
habits-rhythm = نامه‌ها هر چند وقت یک بار بیایند
habits-rhythm-hint = نامه تنها هنگامی می‌آید که خبری باشد.
habits-rhythm-never = هیچ‌گاه
habits-rhythm-at_once = بی‌درنگ
habits-rhythm-daily = هر روز
habits-rhythm-weekly = هر هفته
habits-hour = ساعت
habits-hour-hint = برای نامه‌های روزانه و هفتگی، به ساعت خود شما.
habits-weekday = روز نامهٔ هفتگی
habits-calls = آنچه در انتظار من است بی‌درنگ به من گفته شود
habits-calls-hint = هر چه در بالا برگزیده باشید.
habits-rests = در روزهای تعطیل نامه‌ای نیاید
habits-rests-hint = روزهای تعطیل کشور شما: { $days } و تعطیلی‌های رسمی آن. نامهٔ این روزها در نخستین روز کاری می‌آید؛ هشدارهای فوری بی‌درنگ می‌آیند.
habits-save = ذخیره
habits-to = نامه‌ها به این نشانی می‌روند
habits-next-at = نامهٔ بعدی شما، اگر خبری باشد: { $day }
habits-next-soon = نامه‌ها بی‌درنگ به شما می‌رسند، هرگاه خبری باشد.
habits-next-never = جز نامه‌هایی که همیشه می‌آیند، نامه‌ای به شما نمی‌رسد.
habits-profile = تغییر زبان، تقویم و منطقهٔ زمانی
habits-usual = چیزی را تغییر نداده‌اید: این حالت معمول نقش‌های شماست و با آن‌ها دگرگون می‌شود.
habits-back = بازگشت به حالت معمول نقش‌های من
habits-always-title = آنچه همیشه می‌آید
habits-always = نامه‌های مربوط به ایمنی حساب شما همیشه بی‌درنگ می‌آیند.
habits-always-urgent = هشدارهای فوری به سازمان شما بی‌درنگ به کسانی می‌رسند که وصول آن‌ها را اعلام می‌کنند.
habits-error-choice = یکی از گزینه‌های موجود را برگزینید
habits-flash-saved = ذخیره شد. نامه‌ها از این پس بر این پایه می‌آیند.
