# Review by a native reader: home-about-why-text, home-desk-languages-missing, home-front-lead
# The front page.
home-front-title = دستاوردهای ده ادارهٔ ثبت احوال نفوس، به سیزده زبان
home-front-lead = ادارات ثبت احوال نفوس کشورهای عضو ایکو اینجا به یکدیگر و به عموم می‌گویند که چه چیزی مؤثر بوده است؛ هر یک به زبان خود و با ذکر منبع.
home-front-search-hint = دوشنبه، Dushanbe یا Душанбе
home-front-achievements = { $count ->
   *[other] دستاورد
}
home-front-members = کشور عضو
home-front-languages = زبان
home-front-map = ده عضو
home-front-map-caption = ده عضو · تعداد دستاوردها
home-front-newest = تازه‌ترین دستاوردها
home-front-all = { $count ->
    [one] { $count } دستاورد
   *[other] هر { $count } دستاورد
}

# The desk.
home-desk-title = میز کار شما
home-desk-waiting = { $count ->
    [0] کاری در انتظار شما نیست.
    [one] { $count } کار در انتظار شماست.
   *[other] { $count } کار در انتظار شماست.
}
home-desk-waiting-title = در انتظار شما
home-desk-waiting-empty = کاری در انتظار شما نیست. کارهای جدید اینجا دیده می‌شوند.
home-desk-new-title = تازه‌های دیگران
home-desk-own-title = ادارهٔ شما می‌نویسد
home-desk-own-empty = فعلاً مسوده‌ای نیست.
home-desk-languages-title = زبان‌های شما
home-desk-languages-language = زبان
home-desk-languages-current = به‌روز
home-desk-languages-older = قدیمی
home-desk-languages-missing = نیست
home-desk-review = بررسی
home-desk-returned = بازگردانده‌شده
home-desk-all = همه

# About the portal.
home-about-title = دربارهٔ پورتال
home-about-lead = سجل پورتال مشترک ادارات ثبت احوال نفوس ده کشور عضو سازمان همکاری‌های اقتصادی (ایکو) است.
home-about-why-title = چرا این پورتال هست
home-about-why-text = در اکتوبر ۲۰۱۱ (خزان ۱۳۹۰) رؤسای ادارات ثبت احوال نفوس در تهران گرد آمدند و خواهان یک ویب‌سایت مشترک شدند که در آن هر اداره دستاوردهای خود را به دیگران بگوید. این همان ویب‌سایت است.
home-about-official-title = چگونه آن را بشناسیم
home-about-official-text = آدرس در مرورگر شما باید دقیقاً همان باشد که در زیر آمده است. پورتال هیچ‌گاه رمز عبور یا کود را از طریق تیلیفون یا پیام نمی‌پرسد.
home-about-languages-title = زبان‌ها
home-about-languages-text = هر صفحه به سیزده زبان وجود دارد. متنی که هنوز ترجمه نشده، به نزدیک‌ترین زبان نشان داده می‌شود و این در صفحه گفته می‌شود. تنها متن اصلی معتبر است.
home-about-accessibility-title = دسترس‌پذیری
home-about-accessibility-text = پورتال از WCAG 2.2 در سطح AA پیروی می‌کند. هر صفحه بدون اسکریپت، با صفحه‌کلید و با صفحه‌خوان کار می‌کند و روی ورق A4 چاپ می‌شود.
home-about-privacy-title = پورتال چه چیزی از شما نگه می‌دارد
home-about-privacy-text = از خوانندگان بدون حساب کاربری هیچ اثری نمی‌ماند، جز زبان انتخاب‌شده که در یک کوکی نگه داشته می‌شود. هیچ صفحه‌ای چیزی از ویب‌سایت دیگر بار نمی‌کند.
