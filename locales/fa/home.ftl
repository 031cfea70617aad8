# Review by a native reader: home-about-why-text, home-desk-languages-missing
# The front page.
home-front-title = دستاورد ده سازمان ثبت احوال، به سیزده زبان
home-front-lead = سازمان‌های ثبت احوال کشورهای عضو اکو اینجا به یکدیگر و به عموم می‌گویند چه چیزی کارآمد بوده است؛ هر یک به زبان خود و با ذکر منبع.
home-front-search-hint = دوشنبه، Dushanbe یا Душанбе
home-front-achievements = { $count ->
   *[other] دستاورد
}
home-front-members = کشور عضو
home-front-languages = زبان
home-front-map = ده عضو
home-front-map-caption = ده عضو · شمار دستاوردها
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
home-desk-waiting-empty = کاری در انتظار شما نیست. کارهای تازه اینجا دیده می‌شوند.
home-desk-new-title = تازه‌های دیگران
home-desk-own-title = سازمان شما می‌نویسد
home-desk-own-empty = اکنون پیش‌نویسی نیست.
home-desk-languages-title = زبان‌های شما
home-desk-languages-language = زبان
home-desk-languages-current = روزآمد
home-desk-languages-older = قدیمی
home-desk-languages-missing = نیست
home-desk-review = بررسی
home-desk-returned = بازگردانده‌شده
home-desk-all = همه

# About the portal.
home-about-title = دربارهٔ درگاه
home-about-lead = سجل درگاه مشترک سازمان‌های ثبت احوال ده کشور عضو سازمان همکاری اقتصادی (اکو) است.
home-about-why-title = چرا این درگاه هست
home-about-why-text = در اکتبر ۲۰۱۱ (پاییز ۱۳۹۰) رؤسای سازمان‌های ثبت احوال در تهران گرد آمدند و خواستار وبگاهی مشترک شدند که هر سازمان در آن دستاوردهای خود را به دیگران بگوید. این همان وبگاه است.
home-about-official-title = چگونه آن را بشناسیم
home-about-official-text = نشانی در مرورگر شما باید دقیقاً همان باشد که در زیر آمده است. درگاه هرگز گذرواژه یا کد را با تلفن یا پیام نمی‌پرسد.
home-about-languages-title = زبان‌ها
home-about-languages-text = هر صفحه به سیزده زبان هست. متنی که هنوز ترجمه نشده، به نزدیک‌ترین زبان نشان داده می‌شود و این در صفحه گفته می‌شود. تنها متن اصلی معتبر است.
home-about-accessibility-title = دسترس‌پذیری
home-about-accessibility-text = درگاه از WCAG 2.2 در سطح AA پیروی می‌کند. هر صفحه بدون اسکریپت، با صفحه‌کلید و با صفحه‌خوان کار می‌کند و روی برگهٔ A4 چاپ می‌شود.
home-about-privacy-title = درگاه چه چیزی از شما نگه می‌دارد
home-about-privacy-text = از خوانندگان بدون حساب کاربری هیچ ردی نمی‌ماند، جز زبان برگزیده که در یک کوکی نگه داشته می‌شود. هیچ صفحه‌ای چیزی از وبگاه دیگر بار نمی‌کند.
