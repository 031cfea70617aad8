# Review by a native reader: whole file

# What a person is told in the portal.
inbox-title = اطلاعیه‌ها
inbox-lede = آنچه بر حساب شما گذشته است. هر اطلاعیه یک سال نگهداری می‌شود.
inbox-count = { $count ->
    [one] یک اطلاعیهٔ نخوانده
   *[other] { $count } اطلاعیهٔ نخوانده
}
inbox-show = کدام اطلاعیه‌ها
inbox-show-all = همه
inbox-show-unread = نخوانده‌ها
inbox-unread = نخوانده
inbox-read = خوانده شد
inbox-read-all = همه خوانده شد
inbox-flash-read = این اطلاعیه خوانده‌شده حساب می‌شود.
inbox-flash-all-read = تمام اطلاعیه‌هایی که دیدید خوانده‌شده حساب می‌شوند.
inbox-nothing = تا هنوز اطلاعیه‌ای نیست
inbox-nothing-unread = همه را خوانده‌اید
inbox-nothing-advice = هر چه در حساب شما تغییر کند، اینجا و با نامه به شما گفته می‌شود.
inbox-unsaid = اطلاعیه‌ای از نسخهٔ دیگر پورتال
inbox-link-title = لینکی برای انتخاب رمز عبور جدید
inbox-link-text = کسی، به احتمال زیاد خود شما، لینکی برای انتخاب رمز عبور جدید خواست. این لینک به صندوق ایمیل شما فرستاده شد ({ $time }).
inbox-recovery-title = بازیابی حساب شما شروع شد
inbox-recovery-text = مدیری بازیابی حساب شما را شروع کرد ({ $time }). رمز عبور قبلی از کار افتاد و لینکی برای انتخاب رمز عبور جدید به صندوق ایمیل شما فرستاده شد.
