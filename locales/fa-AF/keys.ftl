# Review by a native reader: the whole file; above all keys-use-text, keys-use-audit, keys-state-ended

# Keys for programs.
keys-title = کلیدهای برنامه‌ها
keys-lede = با یک کلید، برنامه‌ای از ادارهٔ شما به نام شما از پورتال درخواست می‌کند. هیچ‌گاه بیش از شما اجازه ندارد و هیچ صفحه‌ای را باز نمی‌کند.
keys-new = ساختن کلید
keys-nothing = کلیدی ندارید
keys-nothing-advice = برای هر برنامه یکی بسازید تا بتوانید یکی را ختم کنید و به دیگران دست نزنید.
keys-name = نام
keys-name-hint = برای کدام برنامه است، مانند «نظارت امنیتی».
keys-scopes = برای چه کاری
keys-scopes-hint = بیش از ضرورت برنامه انتخاب نکنید.
keys-scope-search = جستجو در آنچه من دیده می‌توانم
keys-scope-audit = خواندن اینکه چه کسی چه کرده است
keys-days = اعتبار
keys-days-hint = پس از آن خودبه‌خود ختم می‌شود. یک هفته پیش از آن به شما گفته می‌شود.
keys-days-count = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
}
keys-make = ساختن این کلید
keys-error-name = نامی با حداکثر ۶۰ حرف بنویسید
keys-error-scopes = حداقل یکی را انتخاب کنید
keys-error-days = حداکثر ۳۶۵ روز انتخاب کنید
keys-error-many = به اندازهٔ مجاز کلید دارید. اول یکی را ختم کنید.
keys-made-title = کلید ساخته شد
keys-made-text = حالا آن را به برنامه بدهید: تنها همین یک بار نشان داده می‌شود و پورتال آن را نگهداری نمی‌کند.
keys-kept = آن را نگه داشتم
keys-column-key = کلید
keys-column-made = تاریخ ساخت
keys-column-end = ختم
keys-never = هنوز نه
keys-revoke = باطل کردن
keys-flash-revoked = این کلید دیگر چیزی را باز نمی‌کند.
keys-state-revoked = باطل شد
keys-state-ended = ختم شد
keys-use-title = برنامه‌ها چطور کلید را استفاده می‌کنند
keys-use-text = برنامه کلید را با هر درخواست در سرآیند Authorization می‌فرستد. جواب‌ها JSON یا CSV هستند و در میان راه کسی آن‌ها را نگهداری نمی‌کند.
keys-use-search = آنچه را شما دیده می‌توانید پیدا می‌کند، مسوده‌های ادارهٔ شما نیز در آن است؛ پارامترها همان پارامترهای جستجو هستند.
keys-use-audit = آنچه انجام شده است به شکل CSV، از کهنه به نو. شناسهٔ سطر آخر را در پارامتر after بدهید تا دنبالهٔ آن را بگیرید؛ هر سطر یک دقیقه پس از نوشته شدن دیده می‌شود.
keys-use-refused = کلید نادرست، ختم‌شده یا باطل‌شده ۴۰۱ می‌گیرد؛ کلیدی که برای این کار نیست ۴۰۳ می‌گیرد.
keys-of-person = کلیدهای برنامه‌های این شخص
keys-problem-unknown-title = این کلید چیزی را باز نمی‌کند
keys-problem-unknown-text = در اینجا شناخته نیست یا ختم شده است. دارندهٔ آن می‌تواند در صفحهٔ کلیدها کلید دیگر بسازد.
keys-problem-scope-title = این کلید برای این کار نیست
keys-problem-scope-text = کلید برای کار دیگری ساخته شده است، یا دارندهٔ آن حالا این اجازه را ندارد.
keys-mail-made-subject = کلیدی برای برنامه‌ها در سجل ساخته شد
keys-mail-made-text = برای حساب شما کلید برنامهٔ «{ $key }» ساخته شد ({ $time }). این کلید در { $end } ختم می‌شود.
keys-mail-revoked-subject = کلیدی برای برنامه‌ها در سجل باطل شد
keys-mail-revoked-text = کلید برنامهٔ «{ $key }» در حساب شما باطل شد ({ $time }). قرار بود در { $end } ختم شود.
keys-mail-ends-subject = کلیدی برای برنامه‌ها در سجل به‌زودی ختم می‌شود
keys-mail-ends-text = کلید برنامهٔ «{ $key }» در حساب شما در { $end } ختم می‌شود؛ این نامه در { $time } نوشته شد.
keys-mail-do = اگر شما نبوده‌اید، کلید را باطل کنید، فوراً رمز عبور جدید انتخاب کنید و مدیر ادارهٔ خود را آگاه سازید:
keys-mail-ends-do = اگر برنامه هنوز لازم است، به‌موقع کلید دیگر بسازید و به برنامه بدهید:
