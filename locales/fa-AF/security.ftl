# Review by a native reader: whole file

# The step after the password.
accounts-code-title = مرحلهٔ دوم
accounts-code-lede = رمز عبور درست است. یک قدم دیگر نشان می‌دهد که خود شما هستید.
accounts-code-field = کد
accounts-code-hint = شش رقم از برنامهٔ شما، یا یکی از کدهای بازیابی.
accounts-code-lost-title = برنامه و کدها در دسترس نیست؟
accounts-code-lost-text = از مدیر ادارهٔ خود کمک بخواهید. دو نفر با هم می‌توانند راه را دوباره برای شما باز کنند.
accounts-code-ended-title = لطفاً دوباره شروع کنید
accounts-code-ended-text = رمز عبور مدتی پیش یا در مرورگر دیگری وارد شده است.

# Proving oneself again.
accounts-proof-title = تأیید کنید که خود شما هستید
accounts-proof-lede = این کار به تأییدی نیاز دارد که از آن بیش از ده دقیقه نگذشته باشد. سپس به همان جا برمی‌گردید.
accounts-proof-button = تأیید

# Second factors.
accounts-factors-title = امنیت ورود
accounts-factors-lede = تأیید دوم در کنار رمز عبور، حساب را از شما نگه می‌دارد، حتی اگر دیگری رمز عبور را بداند.
accounts-factors-demanded = نقش شما پیش از ادامه به تأیید دوم نیاز دارد. آن را همین جا بسازید؛ دو دقیقه وقت می‌گیرد.
accounts-factors-name = نام
accounts-factors-added = افزوده‌شده
accounts-factors-used = آخرین استفاده
accounts-factors-remove = برداشتن
accounts-factors-app-title = برنامهٔ کدساز
accounts-factors-app-text = برنامه‌ای در تلفن شما هر نیم دقیقه شش رقم نو نشان می‌دهد، حتی بدون شبکه. هر برنامهٔ کد یک‌بارمصرف (TOTP) مناسب است.
accounts-factors-app-add = افزودن برنامه
accounts-factors-why-title = چرا؟
accounts-factors-why-text = اسناد مردم از این پورتال می‌گذرد. رمز عبور را می‌توان دید، حدس زد یا گفت؛ آنچه در دست شماست چنین نیست.
accounts-factor-app = برنامهٔ کدساز
accounts-factor-passkey = کلید عبور

# An app to be added.
accounts-app-title = افزودن برنامهٔ کدساز
accounts-app-scan = برنامه را باز کنید و این تصویر را اسکن کنید.
accounts-app-picture = رمز برنامه به شکل تصویر
accounts-app-type = اگر اسکن نمی‌شود، این را در برنامه بنویسید:
accounts-app-name = نام دستگاه
accounts-app-name-hint = تا آن را از دیگری بشناسید، مانند «تلفن من». می‌تواند خالی بماند.
accounts-app-code = کدی که برنامه اکنون نشان می‌دهد
accounts-app-code-hint = شش رقم. نشان می‌دهد که برنامه کار می‌کند.
accounts-app-button = افزودن این برنامه

# Recovery codes.
accounts-codes-title = کدهای بازیابی
accounts-codes-left = { $count } کد باقی است.
accounts-codes-renew = ساختن ده کد نو
accounts-codes-renew-hint = کدهایی که دارید دیگر کار نمی‌کنند.
accounts-codes-lede = برای روزی که تلفن گم شود: هر کد یک بار به جای برنامه راه را باز می‌کند. آن‌ها را چاپ کنید یا بنویسید و جایی نگه دارید که دیگری نمی‌بیند.
accounts-codes-once = تنها همین یک بار نشان داده می‌شوند.
accounts-codes-kept = نگه داشتم
accounts-codes-print = چاپ

# What is to be corrected, and what was done.
accounts-error-code = این کد درست نیست یا قبلاً استفاده شده است
accounts-error-code-too-soon = تعداد تلاش‌ها زیاد است. اندکی صبر کنید
accounts-error-app-code = این کد این برنامه نیست. ببینید ساعت تلفن درست است یا نه
accounts-error-factor-name = نامی با حداکثر شصت حرف بنویسید
accounts-conflict-last-factor = نقش شما به تأیید دوم نیاز دارد. پیش از برداشتن این، یکی دیگر اضافه کنید.
accounts-conflict-many-factors = ده تا بس است. اول یکی را بردارید.
accounts-conflict-no-factor = کدهای بازیابی در کنار برنامه یا کلید عبور به کار می‌آیند. اول یکی اضافه کنید.
accounts-flash-offer-ended = تصویر کهنه شده بود. این تصویر نو است.
accounts-flash-factor-added = اضافه شد. تمام نشست‌های دیگر شما ختم شدند.
accounts-flash-factor-removed = برداشته شد. تمام نشست‌های دیگر شما ختم شدند.
accounts-flash-proven = تأیید شد.

# Letters.
accounts-mail-factor-added-subject = تأیید دوم به حساب شما در سجل اضافه شد
accounts-mail-factor-added-text = تأیید دوم ورود، یعنی برنامه یا کلید عبور، به حساب شما اضافه شد ({ $time }). تمام نشست‌های دیگر ختم شدند.
accounts-mail-factor-removed-subject = تأیید دوم از حساب شما در سجل برداشته شد
accounts-mail-factor-removed-text = تأیید دوم ورود، یعنی برنامه یا کلید عبور، از حساب شما برداشته شد ({ $time }). تمام نشست‌های دیگر ختم شدند.
accounts-mail-codes-renewed-subject = کدهای بازیابی نو برای حساب شما در سجل
accounts-mail-codes-renewed-text = ده کد بازیابی نو برای حساب شما ساخته شد ({ $time }). کدهای قبلی دیگر کار نمی‌کنند.
accounts-mail-code-used-subject = یک کد بازیابی حساب شما در سجل استفاده شد
accounts-mail-code-used-text = یکی از کدهای بازیابی شما به جای برنامه یا کلید عبور استفاده شد ({ $time }). این کد دیگر کار نمی‌کند.
accounts-mail-roles-changed-subject = نقش‌های شما در سجل تغییر کرد
accounts-mail-roles-changed-text = مدیری آنچه را حساب شما می‌تواند انجام دهد تغییر داد ({ $time }). مشخصات شما نقش‌هایتان را نشان می‌دهد. اگر نقشی به شما داده شده است، دوباره وارد شوید.

# Passkeys.
accounts-passkey-title = کلید عبور
accounts-passkey-text = ایمن‌ترین و کوتاه‌ترین راه: تلفن، کمپیوتر یا مدیر رمز عبور با انگشت، چهره یا رمز خود نشان می‌دهد که خود شما هستید. رمز عبور لازم نیست و هیچ صفحهٔ جعلی نمی‌تواند آن را بگیرد.
accounts-passkey-add = افزودن کلید عبور
accounts-passkey-make = ساختن کلید عبور
accounts-passkey-use = ورود با کلید عبور
accounts-passkey-confirm = تأیید با کلید عبور
accounts-passkey-or = یا
accounts-passkey-refused = کلید عبور داده نشد. دوباره کوشش کنید یا راه دیگری را انتخاب کنید.
accounts-passkey-script = کلید عبور به اسکریپت نیاز دارد که این مرورگر اجرا نمی‌کند.
accounts-error-passkey = این کلید عبور در این‌جا شناخته نیست یا زمان پرسش گذشته است
accounts-flash-passkey-refused = کلید عبور اضافه نشد. لطفاً دوباره کوشش کنید.

# Sessions.
accounts-sessions-title = نشست‌های من
accounts-sessions-lede = جاهایی که وارد شده‌اید. آنچه را ختم کنید با کلیک بعدی‌اش تمام است.
accounts-sessions-device = مرورگر
accounts-sessions-place = شبکه
accounts-sessions-place-here = همین شبکهٔ فعلی
accounts-sessions-place-other = یک شبکهٔ دیگر
accounts-sessions-place-unknown = نامعلوم
accounts-sessions-begun = زمان ورود
accounts-sessions-this = همین مرورگر
accounts-sessions-end = ختم کردن
accounts-sessions-end-others = ختم همه جز این
accounts-sessions-unknown-hint = یکی را نمی‌شناسید؟ آن را ختم کنید و رمز عبور خود را تغییر دهید.
accounts-device-unknown = یک مرورگر ناشناخته
accounts-person-end-sessions = ختم تمام نشست‌ها
accounts-person-end-sessions-hint = این فرد از همه جا بیرون می‌شود و می‌تواند دوباره وارد شود.
accounts-flash-session-ended = نشست ختم شد.
accounts-flash-sessions-ended = تمام نشست‌های دیگر ختم شدند.
accounts-flash-sessions-of-ended = تمام نشست‌های این فرد ختم شدند.

# Passwords.
accounts-new-password-hint-beside-another = حداقل هشت نویسه، زیرا تأیید دوم در کنار آن است. هر خطی و فاصله هم می‌شود.
accounts-sign-in-password-hint = به زبان کیبورد توجه کنید.
accounts-strength-label = طول رمز عبور
accounts-strength-short = هنوز کوتاه است
accounts-strength-enough = به اندازهٔ کافی دراز است
accounts-conflict-short-password = رمز عبور شما به‌تنهایی کوتاه است. پیش از برداشتن آخرین تأیید دوم، رمز عبوری با حداقل پانزده نویسه انتخاب کنید.

# Letters.
accounts-mail-new-browser-subject = ورود به سجل از یک مرورگر نو
accounts-mail-new-browser-text = کسی، به احتمال زیاد خود شما، از مرورگری که قبلاً دیده نشده بود وارد حساب شما شد ({ $time }؛ { $device }).

# The way back.
accounts-person-recovery = شروع بازیابی
accounts-person-recovery-hint = رمز عبور دیگر کار نمی‌کند، تمام نشست‌ها ختم می‌شوند و لینکی برای انتخاب رمز عبور جدید به فرد فرستاده می‌شود. تأییدهای دوم می‌مانند.
accounts-person-reset = برداشتن تأییدهای دوم
accounts-person-reset-hint = برای کسی که برنامه، کلیدهای عبور و کدها را از دست داده است. شما شروع می‌کنید و مدیر دیگری در ظرف سه روز تأیید می‌کند. اول مطمئن شوید که واقعاً خود اوست.
accounts-person-reset-open = { $name } خواسته است تأییدهای دوم این فرد برداشته شود. مدیر دیگری تصمیم می‌گیرد.
accounts-person-reset-confirm = تأیید برداشتن
accounts-person-reset-cancel = لغو
accounts-person-factors-none = هنوز تأیید دوم ندارد
accounts-person-factors-some = تأیید دوم دارد
accounts-conflict-reset = اکنون کاری در این‌جا باز نیست. صفحه را دوباره ببینید.
accounts-flash-recovery-started = بازیابی شروع شد. نامه‌ای با لینک در راه است.
accounts-flash-reset-started = مدیر دیگری سه روز برای تأیید وقت دارد. به فرد خبر داده شد.
accounts-flash-reset-confirmed = تأییدهای دوم برداشته شدند. نامه‌ای با لینک در راه است.
accounts-flash-reset-cancelled = لغو شد. همه چیز همان‌گونه می‌ماند.

# Letters.
accounts-mail-recovery-text = مدیری از ادارهٔ شما بازیابی حساب شما را شروع کرد. رمز عبور قبلی دیگر کار نمی‌کند. رمز عبور جدیدی انتخاب کنید؛ لینک یک بار و تا یک ساعت کار می‌کند:
accounts-mail-reset-started-subject = کسی خواسته است تأییدهای دوم شما در سجل برداشته شود
accounts-mail-reset-started-text = مدیری خواسته است برنامه، کلیدهای عبور و کدهای بازیابی حساب شما برداشته شود ({ $time }). مدیر دوم سه روز برای تأیید وقت دارد.
accounts-mail-reset-done-subject = تأییدهای دوم شما در سجل برداشته شدند
accounts-mail-reset-done-text = دو مدیر برنامه، کلیدهای عبور و کدهای بازیابی حساب شما را برداشتند ({ $time }). نامهٔ دیگری لینک انتخاب رمز عبور جدید را دارد.

# When two decide, and who is told.
accounts-person-reset-two = شما نمی‌توانید این یکی را تأیید کنید. دو مدیر با هم تصمیم می‌گیرند: هیچ‌یک نقش را به دیگری نداده است و هر دو حداقل سه روز است که آن را دارند. اگر در کشور کسی نتواند، سکرتریت تأیید می‌کند.
accounts-factors-reset-open = مدیری خواسته است تأییدهای دوم شما برداشته شود. اگر شما نخواسته‌اید، آن را لغو کنید.
accounts-conflict-last-way = این تنها راه ورود به حساب شماست. اول با لینکی از طریق ایمیل رمز عبور انتخاب کنید یا کلید عبوری اضافه کنید.
accounts-mail-reset-started-do = اگر شما نخواسته‌اید، آن را در صفحهٔ امنیت ورود خود لغو کنید:
accounts-mail-reset-waits-subject = برداشتن تأییدهای دوم در سجل منتظر شماست
accounts-mail-reset-waits-text = مدیری خواسته است تأییدهای دوم حسابی از کشورش برداشته شود و کس دیگری در آنجا نمی‌تواند آن را تأیید کند ({ $time }). سکرتریت سه روز برای تصمیم وقت دارد.
accounts-mail-reset-waits-do = اول مطمئن شوید که واقعاً خود اوست:
accounts-mail-administrator-subject = مدیر نو برای ادارهٔ شما در سجل
accounts-mail-administrator-text = کسی در سجل مدیر همکاران ادارهٔ شما شد ({ $time }).
accounts-mail-administrator-do = اگر انتظارش را نداشتید، فهرست را ببینید و نقش را پس بگیرید:

# What others do about an account, told to its owner.
accounts-mail-factors-taken-text = گردانندهٔ پورتال برنامه، کلیدهای عبور و کدهای بازیابی حساب شما را برداشت ({ $time }). لینک انتخاب رمز عبور جدید را از خود او می‌گیرید.
accounts-mail-sessions-ended-subject = نشست‌های شما در سجل ختم شدند
accounts-mail-sessions-ended-text = کسی که حساب شما را اداره می‌کند نشست‌هایی از شما را ختم کرد ({ $time }). می‌توانید دوباره وارد شوید.
accounts-mail-closed-subject = حساب شما در سجل غیرفعال شد
accounts-mail-closed-text = کسی که حساب شما را اداره می‌کند آن را غیرفعال کرد ({ $time }). از همه جا خارج شده‌اید و وارد شده نمی‌توانید. از نوشته‌های شما چیزی از بین نمی‌رود.
accounts-mail-opened-subject = حساب شما در سجل دوباره فعال شد
accounts-mail-opened-text = کسی که حساب شما را اداره می‌کند آن را دوباره فعال کرد ({ $time }). مانند قبل می‌توانید وارد شوید.
accounts-mail-opened-do = اگر انتظارش را نداشتید، مدیر ادارهٔ خود را آگاه سازید. برای ورود:
