# Review by a native reader: error-method-title, error-method-text, layout-feed, layout-you-are-here, layout-menu, layout-held
# The frame of every page. Sijil is the portal's own name and stays as each script writes it.
layout-name = سجل
layout-what-it-is = ثبت احوال نفوس کشورهای عضو ایکو
layout-skip = رفتن به متن
layout-held = این نوشته از این صفحه فرستاده شد و جوابی دیده نشد. اگر نرسیده است، آن را از این‌جا کاپی کنید.
layout-held-discard = دور انداختن این نوشته
layout-language = زبان: { $language }
layout-all-languages = تمام زبان‌ها
layout-menu = مینو
layout-navigation = اصلی
layout-search = جستجو
layout-sign-in = ورود
layout-sign-out = خروج
layout-your-menu = مینوی شما
layout-profile = مشخصات
layout-library = کتابخانهٔ فایل‌ها
layout-people = همکاران ادارهٔ شما
layout-organisations = اداره‌ها
layout-desk = میز کار
layout-achievements = دستاوردها
layout-countries = کشورها
layout-about = دربارهٔ پورتال
layout-accessibility = دسترس‌پذیری
layout-feed = فید خبری
layout-subscribe = اخبار از طریق ایمیل
layout-demonstration = این یک نسخهٔ نمایشی است. حساب‌ها ساختگی‌اند؛ دستاوردها واقعی‌اند و منابع خود را ذکر می‌کنند.
layout-demonstration-accounts = حساب‌ها
layout-demonstration-mail = نامه‌های ارسال‌شده
layout-you-are-here = شما اینجا هستید

# Pages of a list.
pager-title = صفحات
pager-previous = قبلی
pager-next = بعدی

# Forms.
form-errors-title = { $count ->
    [one] یک مورد برای اصلاح
   *[other] { $count } مورد برای اصلاح
}
form-errors-nothing-lost = از نوشتهٔ شما چیزی از بین نرفته است.
form-show-password = نمایش رمز عبور

# Pages that say what went wrong.
error-not-found-title = این صفحه وجود ندارد
error-not-found-text = شاید آدرس غلط نوشته شده، یا صفحه دیگر عمومی نیست. چیزی از بین نرفته است.
error-near = شاید منظور یکی از این‌ها بود؟
error-sign-in-title = لطفاً وارد شوید
error-sign-in-text = این صفحه برای کارمندان ده اداره است.
error-forbidden-title = این بخش برای شما باز نیست
error-forbidden-text = نقش شما این کار را اجازه نمی‌دهد، یا فورم از این پورتال نیامده است. چیزی تغییر نکرد.
error-conflict-title = این مورد در این میان تغییر کرده است
error-conflict-text = همکار دیگری پیشتر اقدام کرده است. از کار شما چیزی از بین نرفته است؛ لطفاً وضعیت فعلی را ببینید.
error-invalid-title = پورتال این درخواست را نفهمید
error-invalid-text = فورم یا آدرس از این پورتال نیست. چیزی تغییر نکرد.
error-method-title = این آدرس چنین درخواستی را نمی‌پذیرد
error-method-text = درخواست از صفحهٔ این پورتال نیامده است. چیزی تغییر نکرد.
error-too-large-title = حجم بیش از حد است
error-too-large-text = پورتال در یک بار کمتر از این می‌پذیرد. چیزی تغییر نکرد.
error-too-many-title = لطفاً کمی صبر کنید
error-too-many-text = در وقت کم تلاش‌های زیادی صورت گرفت. لطفاً یک دقیقه بعد دوباره کوشش کنید.
error-unexpected-title = در پورتال اشتباهی رخ داد
error-unexpected-text = اشتباه از ما است. آنچه پورتال قبلاً پذیرفته، محفوظ است. لطفاً کمی بعد دوباره کوشش کنید.
error-to-front-page = به صفحهٔ اول
error-to-achievements = به دستاوردها
error-reference = شمارهٔ رویداد
layout-searches = جستجوهای ذخیره‌شده
layout-demonstration-factors = تأیید دوم در ورود در این‌جا پیشنهاد می‌شود و اجباری نیست.
error-proof-title = لطفاً تأیید کنید که خود شما هستید
error-proof-text = چیزی از دست نرفته است. آنچه پر کرده‌اید در این صفحه نگه داشته شده؛ لطفاً آن را باز بگذارید.
error-proof-do = تأیید در یک پنجرهٔ دیگر
error-factor-title = اول تأیید دوم لازم است
error-factor-text = نقش شما در ورود به تأیید دوم نیاز دارد. آن را در بخش امنیت ورود در مشخصات خود بسازید.
