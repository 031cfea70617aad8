# Review by a native reader: the whole file; above all inbox-read, inbox-read-all

# What a person is told in the portal.
inbox-title = اعلان‌ها
inbox-lede = آنچه به شما گفته شده است، دسته‌بندی‌شده بر پایهٔ موضوع آن. هر اعلان یک سال نگه داشته می‌شود.
inbox-count = { $count ->
    [one] یک اعلان نخوانده
   *[other] { $count } اعلان نخوانده
}
inbox-show = کدام اعلان‌ها
inbox-show-matter = دربارهٔ چه
inbox-show-all = همه
inbox-show-unread = نخوانده‌ها
inbox-unread = نخوانده
inbox-read = نشان کردن به‌عنوان خوانده‌شده
inbox-read-all = نشان کردن همه به‌عنوان خوانده‌شده
inbox-flash-read = این اعلان به‌عنوان خوانده‌شده نشان شد.
inbox-flash-all-read = همهٔ اعلان‌هایی که دیدید به‌عنوان خوانده‌شده نشان شدند. آنچه در انتظار شماست می‌ماند.
inbox-waiting-lede = هر یک از این‌ها اینجا می‌ماند تا شما آن را انجام‌شده نشان کنید یا کسی به آن پاسخ دهد.
inbox-done = نشان کردن به‌عنوان انجام‌شده
inbox-group-read = نشان کردن همهٔ این‌ها به‌عنوان خوانده‌شده
inbox-group-done = نشان کردن همهٔ این‌ها به‌عنوان انجام‌شده
inbox-group-all = نمایش همه در اینجا: { $count }
inbox-nothing-else = چیز دیگری نیست.
inbox-account = حساب
inbox-flash-group-read = این اعلان‌ها نشان شدند.
inbox-nothing = هنوز اعلانی نیست
inbox-nothing-unread = همه را خوانده‌اید
inbox-nothing-advice = آنچه در انتظار شماست و هر چه به شما گفته شود، اینجا می‌آید.
inbox-unsaid = اعلانی از نسخهٔ دیگری از درگاه
inbox-link-title = پیوندی برای انتخاب گذرواژهٔ تازه
inbox-link-text = کسی، به احتمال زیاد خود شما، پیوندی برای انتخاب گذرواژهٔ تازه خواست. این پیوند به صندوق ایمیل شما فرستاده شد ({ $time }).
inbox-recovery-title = بازیابی حساب شما آغاز شد
inbox-recovery-text = مدیری بازیابی حساب شما را آغاز کرد ({ $time }). گذرواژهٔ پیشین از کار افتاد و پیوندی برای انتخاب گذرواژهٔ تازه به صندوق ایمیل شما فرستاده شد.
