# Review by a native reader: whole file

# What a person is told in the portal.
inbox-title = اعلان‌ها
inbox-lede = آنچه بر حساب شما گذشته است. هر اعلان یک سال نگه داشته می‌شود.
inbox-count = { $count ->
    [one] یک اعلان نخوانده
   *[other] { $count } اعلان نخوانده
}
inbox-show = کدام اعلان‌ها
inbox-show-all = همه
inbox-show-unread = نخوانده‌ها
inbox-unread = نخوانده
inbox-read = خوانده شد
inbox-read-all = همه خوانده شد
inbox-flash-read = این اعلان خوانده‌شده به شمار می‌آید.
inbox-flash-all-read = همهٔ اعلان‌هایی که دیدید خوانده‌شده به شمار می‌آیند.
inbox-nothing = هنوز اعلانی نیست
inbox-nothing-unread = همه را خوانده‌اید
inbox-nothing-advice = هر چه در حساب شما تغییر کند اینجا و با نامه به شما گفته می‌شود.
inbox-unsaid = اعلانی از نسخهٔ دیگری از درگاه
inbox-link-title = پیوندی برای انتخاب گذرواژهٔ تازه
inbox-link-text = کسی، به احتمال زیاد خود شما، پیوندی برای انتخاب گذرواژهٔ تازه خواست. این پیوند به صندوق ایمیل شما فرستاده شد ({ $time }).
inbox-recovery-title = بازیابی حساب شما آغاز شد
inbox-recovery-text = مدیری بازیابی حساب شما را آغاز کرد ({ $time }). گذرواژهٔ پیشین از کار افتاد و پیوندی برای انتخاب گذرواژهٔ تازه به صندوق ایمیل شما فرستاده شد.
