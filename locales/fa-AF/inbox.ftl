# Review by a native reader: the whole file; above all inbox-read, inbox-read-all

# What a person is told in the portal.
inbox-title = اطلاعیه‌ها
inbox-lede = آنچه به شما گفته شده است، دسته‌بندی‌شده بر اساس موضوع آن. هر اطلاعیه یک سال نگهداری می‌شود.
inbox-count = { $count ->
    [one] یک اطلاعیهٔ نخوانده
   *[other] { $count } اطلاعیهٔ نخوانده
}
inbox-show = کدام اطلاعیه‌ها
inbox-show-matter = دربارهٔ چه
inbox-show-all = همه
inbox-show-unread = نخوانده‌ها
inbox-unread = نخوانده
inbox-read = نشانی کردن به‌عنوان خوانده‌شده
inbox-read-all = نشانی کردن همه به‌عنوان خوانده‌شده
inbox-flash-read = این اطلاعیه به‌عنوان خوانده‌شده نشانی شد.
inbox-flash-all-read = تمام اطلاعیه‌هایی که دیدید به‌عنوان خوانده‌شده نشانی شدند. آنچه در انتظار شماست می‌ماند.
inbox-waiting-lede = هر یک از این‌ها اینجا می‌ماند تا شما آن را انجام‌شده نشانی کنید یا کسی به آن جواب دهد.
inbox-done = نشانی کردن به‌عنوان انجام‌شده
inbox-group-read = نشانی کردن تمام این‌ها به‌عنوان خوانده‌شده
inbox-group-done = نشانی کردن تمام این‌ها به‌عنوان انجام‌شده
inbox-group-all = نمایش همه در اینجا: { $count }
inbox-nothing-else = چیز دیگری نیست.
inbox-account = حساب
inbox-flash-group-read = این اطلاعیه‌ها نشانی شدند.
inbox-nothing = تا هنوز اطلاعیه‌ای نیست
inbox-nothing-unread = همه را خوانده‌اید
inbox-nothing-advice = آنچه منتظر شماست و هر چه به شما گفته شود، اینجا می‌آید.
inbox-unsaid = اطلاعیه‌ای از نسخهٔ دیگر پورتال
inbox-link-title = لینکی برای انتخاب رمز عبور جدید
inbox-link-text = کسی، به احتمال زیاد خود شما، لینکی برای انتخاب رمز عبور جدید خواست. این لینک به صندوق ایمیل شما فرستاده شد ({ $time }).
inbox-recovery-title = بازیابی حساب شما شروع شد
inbox-recovery-text = مدیری بازیابی حساب شما را شروع کرد ({ $time }). رمز عبور قبلی از کار افتاد و لینکی برای انتخاب رمز عبور جدید به صندوق ایمیل شما فرستاده شد.
