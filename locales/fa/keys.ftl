# Review by a native reader: the whole file; above all keys-use-text, keys-use-audit

# Keys for programs.
keys-title = کلیدهای برنامه‌ها
keys-lede = با یک کلید، برنامه‌ای از سازمان شما به نام شما از درگاه درخواست می‌کند. هرگز بیش از شما اجازه ندارد و هیچ صفحه‌ای را باز نمی‌کند.
keys-new = ساختن کلید
keys-nothing = کلیدی ندارید
keys-nothing-advice = برای هر برنامه یکی بسازید تا بتوانید به یکی پایان دهید و به دیگران دست نزنید.
keys-name = نام
keys-name-hint = برای کدام برنامه است، مانند «پایش امنیت».
keys-scopes = برای چه کاری
keys-scopes-hint = بیش از نیاز برنامه برنگزینید.
keys-scope-search = جستجو در آنچه من می‌بینم
keys-scope-audit = خواندن اینکه چه کسی چه کرده است
keys-days = اعتبار
keys-days-hint = پس از آن خودبه‌خود پایان می‌یابد. یک هفته پیش از آن به شما گفته می‌شود.
keys-days-count = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
}
keys-make = ساختن این کلید
keys-error-name = نامی با حداکثر ۶۰ حرف بنویسید
keys-error-scopes = دست‌کم یکی را برگزینید
keys-error-days = حداکثر ۳۶۵ روز برگزینید
keys-error-many = به اندازهٔ مجاز کلید دارید. نخست به یکی پایان دهید.
keys-made-title = کلید ساخته شد
keys-made-text = اکنون آن را به برنامه بدهید: تنها همین یک بار نشان داده می‌شود و درگاه آن را نگه نمی‌دارد.
keys-kept = آن را نگه داشتم
keys-column-key = کلید
keys-column-made = تاریخ ساخت
keys-column-end = پایان
keys-never = هنوز نه
keys-revoke = باطل کردن
keys-flash-revoked = این کلید دیگر چیزی را باز نمی‌کند.
keys-state-revoked = باطل شد
keys-state-ended = پایان یافت
keys-use-title = برنامه‌ها چگونه کلید را به کار می‌برند
keys-use-text = برنامه کلید را با هر درخواست در سرآیند Authorization می‌فرستد. پاسخ‌ها JSON یا CSV هستند و در میان راه کسی آن‌ها را نگه نمی‌دارد.
keys-use-search = آنچه را شما می‌بینید می‌یابد، پیش‌نویس‌های سازمان شما نیز در آن است؛ پارامترها همان پارامترهای جستجو هستند.
keys-use-audit = آنچه انجام شده است به صورت CSV، از کهنه به نو. شناسهٔ سطر آخر را در پارامتر after بدهید تا دنبالهٔ آن را بگیرید؛ هر سطر یک دقیقه پس از نوشته شدن دیده می‌شود.
keys-use-refused = کلید نادرست، پایان‌یافته یا باطل‌شده ۴۰۱ می‌گیرد؛ کلیدی که برای این کار نیست ۴۰۳ می‌گیرد.
keys-of-person = کلیدهای برنامه‌های این شخص
keys-problem-unknown-title = این کلید چیزی را باز نمی‌کند
keys-problem-unknown-text = در اینجا شناخته نیست یا پایان یافته است. دارندهٔ آن می‌تواند در صفحهٔ کلیدها کلید دیگری بسازد.
keys-problem-scope-title = این کلید برای این کار نیست
keys-problem-scope-text = کلید برای کار دیگری ساخته شده است، یا دارندهٔ آن اکنون این اجازه را ندارد.
keys-mail-made-subject = کلیدی برای برنامه‌ها در سجل ساخته شد
keys-mail-made-text = برای حساب شما کلید برنامهٔ «{ $key }» ساخته شد ({ $time }). این کلید در { $end } پایان می‌یابد.
keys-mail-revoked-subject = کلیدی برای برنامه‌ها در سجل باطل شد
keys-mail-revoked-text = کلید برنامهٔ «{ $key }» در حساب شما باطل شد ({ $time }). قرار بود در { $end } پایان یابد.
keys-mail-ends-subject = کلیدی برای برنامه‌ها در سجل رو به پایان است
keys-mail-ends-text = کلید برنامهٔ «{ $key }» در حساب شما در { $end } پایان می‌یابد؛ این نامه در { $time } نوشته شد.
keys-mail-do = اگر شما نبوده‌اید، کلید را باطل کنید، بی‌درنگ گذرواژهٔ تازه‌ای برگزینید و مدیر سازمان خود را آگاه کنید:
keys-mail-ends-do = اگر برنامه هنوز لازم است، به‌موقع کلید دیگری بسازید و به برنامه بدهید:
