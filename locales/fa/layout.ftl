# Review by a native reader: error-method-title, error-method-text, layout-feed, layout-you-are-here, layout-held
# The frame of every page. Sijil is the portal's own name and stays as each script writes it.
layout-name = سجل
layout-what-it-is = ثبت احوال کشورهای عضو اکو
layout-skip = رفتن به متن
layout-held = این نوشته از این صفحه فرستاده شد و پاسخی دیده نشد. اگر نرسیده است، آن را از اینجا کپی کنید.
layout-held-discard = دور انداختن این نوشته
layout-language = زبان: { $language }
layout-all-languages = همهٔ زبان‌ها
layout-menu = فهرست
layout-navigation = اصلی
layout-search = جستجو
layout-sign-in = ورود
layout-sign-out = خروج
layout-your-menu = فهرست شما
layout-profile = مشخصات
layout-library = کتابخانهٔ پرونده‌ها
layout-people = همکاران سازمان شما
layout-organisations = سازمان‌ها
layout-desk = میز کار
layout-achievements = دستاوردها
layout-countries = کشورها
layout-about = دربارهٔ درگاه
layout-accessibility = دسترس‌پذیری
layout-feed = خبرخوان
layout-subscribe = خبرها با ایمیل
layout-demonstration = این یک نسخهٔ نمایشی است. حساب‌ها ساختگی‌اند؛ دستاوردها واقعی‌اند و منابع خود را ذکر می‌کنند.
layout-demonstration-accounts = حساب‌ها
layout-demonstration-mail = نامه‌های ارسال‌شده
layout-you-are-here = جای شما

# Pages of a list.
pager-title = صفحه‌ها
pager-previous = پیشین
pager-next = بعدی

# Forms.
form-errors-title = { $count ->
    [one] یک مورد برای اصلاح
   *[other] { $count } مورد برای اصلاح
}
form-errors-nothing-lost = چیزی از نوشتهٔ شما از دست نرفته است.
form-show-password = نمایش گذرواژه

# Pages that say what went wrong.
error-not-found-title = این صفحه وجود ندارد
error-not-found-text = شاید نشانی نادرست نوشته شده، یا صفحه دیگر عمومی نیست. چیزی از دست نرفته است.
error-near = شاید منظور یکی از این‌ها بود؟
error-sign-in-title = لطفاً وارد شوید
error-sign-in-text = این صفحه برای کارکنان ده سازمان است.
error-forbidden-title = این بخش برای شما باز نیست
error-forbidden-text = نقش شما این کار را مجاز نمی‌کند، یا فرم از این درگاه نیامده است. چیزی تغییر نکرد.
error-conflict-title = این مورد در این میان تغییر کرده است
error-conflict-text = همکار دیگری زودتر اقدام کرده است. چیزی از کار شما از دست نرفته است؛ لطفاً وضعیت کنونی را ببینید.
error-invalid-title = درگاه این درخواست را درنیافت
error-invalid-text = فرم یا نشانی از این درگاه نیست. چیزی تغییر نکرد.
error-method-title = این نشانی چنین درخواستی نمی‌پذیرد
error-method-text = درخواست از صفحه‌ای از این درگاه نیامده است. چیزی تغییر نکرد.
error-too-large-title = حجم بیش از اندازه است
error-too-large-text = درگاه در یک بار کمتر از این می‌پذیرد. چیزی تغییر نکرد.
error-too-many-title = لطفاً کمی صبر کنید
error-too-many-text = در زمانی کوتاه تلاش‌های بسیار شد. لطفاً یک دقیقهٔ دیگر دوباره تلاش کنید.
error-unexpected-title = خطایی در درگاه رخ داد
error-unexpected-text = خطا از ماست. آنچه درگاه پیش‌تر پذیرفته، محفوظ است. لطفاً کمی بعد دوباره تلاش کنید.
error-to-front-page = به صفحهٔ نخست
error-to-achievements = به دستاوردها
error-reference = شمارهٔ رویداد
layout-searches = جستجوهای ذخیره‌شده
layout-demonstration-factors = تأیید دوم در ورود در این‌جا پیشنهاد می‌شود و اجباری نیست.
error-proof-title = لطفاً تأیید کنید که خود شمایید
error-proof-text = چیزی از دست نرفته است. آنچه پر کرده‌اید در این صفحه نگه داشته شده؛ لطفاً آن را باز بگذارید.
error-proof-do = تأیید در پنجره‌ای دیگر
error-factor-title = نخست تأیید دوم لازم است
error-factor-text = نقش شما در ورود به تأیید دوم نیاز دارد. آن را در بخش امنیت ورود در مشخصات خود بسازید.
