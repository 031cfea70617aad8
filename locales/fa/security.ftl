# Review by a native reader: whole file

# The step after the password.
accounts-code-title = گام دوم
accounts-code-lede = گذرواژه درست است. یک گام دیگر نشان می‌دهد که خود شمایید.
accounts-code-field = کد
accounts-code-hint = شش رقم از برنامهٔ شما، یا یکی از کدهای بازیابی.
accounts-code-lost-title = برنامه و کدها در دسترس نیستند؟
accounts-code-lost-text = از مدیر سازمان خود کمک بخواهید. دو نفر با هم می‌توانند راه را دوباره برای شما باز کنند.
accounts-code-ended-title = لطفاً دوباره آغاز کنید
accounts-code-ended-text = گذرواژه مدتی پیش یا در مرورگر دیگری وارد شده است.

# Proving oneself again.
accounts-proof-title = تأیید کنید که خود شمایید
accounts-proof-lede = این کار به تأییدی نیاز دارد که از آن بیش از ده دقیقه نگذشته باشد. سپس به همان جا بازمی‌گردید.
accounts-proof-button = تأیید

# Second factors.
accounts-factors-title = امنیت ورود
accounts-factors-lede = تأیید دوم در کنار گذرواژه، حساب را از آن شما نگه می‌دارد، حتی اگر دیگری گذرواژه را بداند.
accounts-factors-demanded = نقش شما پیش از ادامه به تأیید دوم نیاز دارد. آن را همین جا بسازید؛ دو دقیقه بیشتر نمی‌گیرد.
accounts-factors-name = نام
accounts-factors-added = افزوده‌شده
accounts-factors-used = آخرین استفاده
accounts-factors-remove = برداشتن
accounts-factors-app-title = برنامهٔ کدساز
accounts-factors-app-text = برنامه‌ای در تلفن شما هر نیم دقیقه شش رقم تازه نشان می‌دهد، حتی بدون شبکه. هر برنامهٔ کد یک‌بارمصرف (TOTP) مناسب است.
accounts-factors-app-add = افزودن برنامه
accounts-factors-why-title = چرا؟
accounts-factors-why-text = اسناد مردم از این درگاه می‌گذرد. گذرواژه را می‌توان دید، حدس زد یا بازگفت؛ آنچه در دست شماست چنین نیست.
accounts-factor-app = برنامهٔ کدساز
accounts-factor-passkey = کلید عبور

# An app to be added.
accounts-app-title = افزودن برنامهٔ کدساز
accounts-app-scan = برنامه را باز کنید و این تصویر را اسکن کنید.
accounts-app-picture = رمز برنامه به صورت تصویر
accounts-app-type = اگر اسکن شدنی نیست، این را در برنامه بنویسید:
accounts-app-name = نام دستگاه
accounts-app-name-hint = تا آن را از دیگری بازشناسید، مانند «تلفن من». می‌تواند خالی بماند.
accounts-app-code = کدی که برنامه اکنون نشان می‌دهد
accounts-app-code-hint = شش رقم. نشان می‌دهد که برنامه کار می‌کند.
accounts-app-button = افزودن این برنامه

# Recovery codes.
accounts-codes-title = کدهای بازیابی
accounts-codes-left = { $count } کد باقی است.
accounts-codes-renew = ساختن ده کد تازه
accounts-codes-renew-hint = کدهایی که دارید دیگر کار نمی‌کنند.
accounts-codes-lede = برای روزی که تلفن گم شود: هر کد یک بار به جای برنامه راه را باز می‌کند. آن‌ها را چاپ کنید یا بنویسید و جایی نگه دارید که دیگری نمی‌بیند.
accounts-codes-once = تنها همین یک بار نشان داده می‌شوند.
accounts-codes-kept = نگه داشتم
accounts-codes-print = چاپ

# What is to be corrected, and what was done.
accounts-error-code = این کد درست نیست یا پیش‌تر به کار رفته است
accounts-error-code-too-soon = شمار تلاش‌ها بیش از اندازه است. اندکی صبر کنید
accounts-error-app-code = این کد این برنامه نیست. ببینید ساعت تلفن درست است یا نه
accounts-error-factor-name = نامی با حداکثر شصت حرف بنویسید
accounts-conflict-last-factor = نقش شما به تأیید دوم نیاز دارد. پیش از برداشتن این، یکی دیگر بیفزایید.
accounts-conflict-many-factors = ده تا بس است. نخست یکی را بردارید.
accounts-conflict-no-factor = کدهای بازیابی در کنار برنامه یا کلید عبور به کار می‌آیند. نخست یکی بیفزایید.
accounts-flash-offer-ended = تصویر کهنه شده بود. این تصویر تازه است.
accounts-flash-factor-added = افزوده شد. همهٔ نشست‌های دیگر شما پایان یافتند.
accounts-flash-factor-removed = برداشته شد. همهٔ نشست‌های دیگر شما پایان یافتند.
accounts-flash-proven = تأیید شد.

# Letters.
accounts-mail-factor-added-subject = تأیید دوم به حساب شما در سجل افزوده شد
accounts-mail-factor-added-text = تأیید دوم ورود، یعنی برنامه یا کلید عبور، به حساب شما افزوده شد ({ $time }). همهٔ نشست‌های دیگر پایان یافتند.
accounts-mail-factor-removed-subject = تأیید دوم از حساب شما در سجل برداشته شد
accounts-mail-factor-removed-text = تأیید دوم ورود، یعنی برنامه یا کلید عبور، از حساب شما برداشته شد ({ $time }). همهٔ نشست‌های دیگر پایان یافتند.
accounts-mail-codes-renewed-subject = کدهای بازیابی تازه برای حساب شما در سجل
accounts-mail-codes-renewed-text = ده کد بازیابی تازه برای حساب شما ساخته شد ({ $time }). کدهای پیشین دیگر کار نمی‌کنند.
accounts-mail-code-used-subject = یک کد بازیابی حساب شما در سجل به کار رفت
accounts-mail-code-used-text = یکی از کدهای بازیابی شما به جای برنامه یا کلید عبور به کار رفت ({ $time }). این کد دیگر کار نمی‌کند.
accounts-mail-roles-changed-subject = نقش‌های شما در سجل تغییر کرد
accounts-mail-roles-changed-text = مدیری آنچه را حساب شما می‌تواند انجام دهد تغییر داد ({ $time }). مشخصات شما نقش‌هایتان را نشان می‌دهد. اگر نقشی به شما داده شده است، دوباره وارد شوید.

# Passkeys.
accounts-passkey-title = کلید عبور
accounts-passkey-text = ایمن‌ترین و کوتاه‌ترین راه: تلفن، رایانه یا مدیر گذرواژه با انگشت، چهره یا رمز خود نشان می‌دهد که خود شمایید. گذرواژه لازم نیست و هیچ صفحهٔ جعلی نمی‌تواند آن را بگیرد.
accounts-passkey-add = افزودن کلید عبور
accounts-passkey-make = ساختن کلید عبور
accounts-passkey-use = ورود با کلید عبور
accounts-passkey-confirm = تأیید با کلید عبور
accounts-passkey-or = یا
accounts-passkey-refused = کلید عبور داده نشد. دوباره بکوشید یا راه دیگری برگزینید.
accounts-passkey-script = کلید عبور به اسکریپت نیاز دارد که این مرورگر اجرا نمی‌کند.
accounts-error-passkey = این کلید عبور در این‌جا شناخته نیست یا زمان پرسش گذشته است
accounts-flash-passkey-refused = کلید عبور افزوده نشد. لطفاً دوباره بکوشید.

# Sessions.
accounts-sessions-title = نشست‌های من
accounts-sessions-lede = جاهایی که وارد شده‌اید. آنچه پایان دهید با کلیک بعدی‌اش تمام است.
accounts-sessions-device = مرورگر
accounts-sessions-place = شبکه
accounts-sessions-place-here = همین شبکهٔ کنونی
accounts-sessions-place-other = شبکه‌ای دیگر
accounts-sessions-place-unknown = نامعلوم
accounts-sessions-begun = زمان ورود
accounts-sessions-this = همین مرورگر
accounts-sessions-end = پایان دادن
accounts-sessions-end-others = پایان دادن به همه جز این
accounts-sessions-unknown-hint = یکی را نمی‌شناسید؟ به آن پایان دهید و گذرواژهٔ خود را تغییر دهید.
accounts-device-unknown = مرورگری ناشناخته
accounts-person-end-sessions = پایان دادن به همهٔ نشست‌ها
accounts-person-end-sessions-hint = این فرد از همه جا بیرون می‌رود و می‌تواند دوباره وارد شود.
accounts-flash-session-ended = نشست پایان یافت.
accounts-flash-sessions-ended = همهٔ نشست‌های دیگر پایان یافتند.
accounts-flash-sessions-of-ended = همهٔ نشست‌های این فرد پایان یافتند.

# Passwords.
accounts-new-password-hint-beside-another = دست‌کم هشت نویسه، زیرا تأیید دوم در کنار آن است. هر خطی و فاصله هم می‌شود.
accounts-sign-in-password-hint = به زبان صفحه‌کلید توجه کنید.
accounts-strength-label = درازای گذرواژه
accounts-strength-short = هنوز کوتاه است
accounts-strength-enough = به اندازهٔ کافی دراز است
accounts-conflict-short-password = گذرواژهٔ شما به‌تنهایی کوتاه است. پیش از برداشتن آخرین تأیید دوم، گذرواژه‌ای با دست‌کم پانزده نویسه برگزینید.

# Letters.
accounts-mail-new-browser-subject = ورود به سجل از مرورگری تازه
accounts-mail-new-browser-text = کسی، به احتمال زیاد خود شما، از مرورگری که پیش‌تر دیده نشده بود وارد حساب شما شد ({ $time }؛ { $device }).

# The way back.
accounts-person-recovery = آغاز بازیابی
accounts-person-recovery-hint = گذرواژه دیگر کار نمی‌کند، همهٔ نشست‌ها پایان می‌یابند و پیوندی برای انتخاب گذرواژهٔ تازه به فرد فرستاده می‌شود. تأییدهای دوم می‌مانند.
accounts-person-reset = برداشتن تأییدهای دوم
accounts-person-reset-hint = برای کسی که برنامه، کلیدهای عبور و کدها را از دست داده است. شما آغاز می‌کنید و مدیر دیگری ظرف سه روز تأیید می‌کند. نخست مطمئن شوید که واقعاً خود اوست.
accounts-person-reset-open = { $name } خواسته است تأییدهای دوم این فرد برداشته شود. مدیر دیگری تصمیم می‌گیرد.
accounts-person-reset-confirm = تأیید برداشتن
accounts-person-reset-cancel = لغو
accounts-person-factors-none = هنوز تأیید دوم ندارد
accounts-person-factors-some = تأیید دوم دارد
accounts-conflict-reset = اکنون کاری در این‌جا باز نیست. صفحه را دوباره ببینید.
accounts-flash-recovery-started = بازیابی آغاز شد. نامه‌ای با پیوند در راه است.
accounts-flash-reset-started = مدیر دیگری سه روز برای تأیید فرصت دارد. به فرد خبر داده شد.
accounts-flash-reset-confirmed = تأییدهای دوم برداشته شدند. نامه‌ای با پیوند در راه است.
accounts-flash-reset-cancelled = لغو شد. همه چیز همان‌گونه می‌ماند.

# Letters.
accounts-mail-recovery-text = مدیری از سازمان شما بازیابی حساب شما را آغاز کرد. گذرواژهٔ پیشین دیگر کار نمی‌کند. گذرواژه‌ای تازه برگزینید؛ پیوند یک بار و تا یک ساعت کار می‌کند:
accounts-mail-reset-started-subject = کسی خواسته است تأییدهای دوم شما در سجل برداشته شود
accounts-mail-reset-started-text = مدیری خواسته است برنامه، کلیدهای عبور و کدهای بازیابی حساب شما برداشته شود ({ $time }). مدیر دوم سه روز برای تأیید فرصت دارد.
accounts-mail-reset-done-subject = تأییدهای دوم شما در سجل برداشته شدند
accounts-mail-reset-done-text = دو مدیر برنامه، کلیدهای عبور و کدهای بازیابی حساب شما را برداشتند ({ $time }). نامهٔ دیگری پیوند انتخاب گذرواژهٔ تازه را دارد.

# When two decide, and who is told.
accounts-person-reset-two = شما نمی‌توانید این یکی را تأیید کنید. دو مدیر با هم تصمیم می‌گیرند: هیچ‌یک نقش را به دیگری نداده است و هر دو دست‌کم سه روز است که آن را دارند. اگر در کشور کسی نتواند، دبیرخانه تأیید می‌کند.
accounts-factors-reset-open = مدیری خواسته است تأییدهای دوم شما برداشته شود. اگر شما نخواسته‌اید، آن را لغو کنید.
accounts-conflict-last-way = این تنها راه ورود به حساب شماست. نخست با پیوندی از راه ایمیل گذرواژه‌ای برگزینید یا کلید عبوری بیفزایید.
accounts-mail-reset-started-do = اگر شما نخواسته‌اید، آن را در صفحهٔ امنیت ورود خود لغو کنید:
accounts-mail-reset-waits-subject = برداشتن تأییدهای دوم در سجل در انتظار شماست
accounts-mail-reset-waits-text = مدیری خواسته است تأییدهای دوم حسابی از کشورش برداشته شود و کس دیگری در آنجا نمی‌تواند آن را تأیید کند ({ $time }). دبیرخانه سه روز برای تصمیم فرصت دارد.
accounts-mail-reset-waits-do = نخست مطمئن شوید که واقعاً خود اوست:
accounts-mail-administrator-subject = مدیر تازه‌ای برای سازمان شما در سجل
accounts-mail-administrator-text = کسی در سجل مدیر همکاران سازمان شما شد ({ $time }).
accounts-mail-administrator-do = اگر انتظارش را نداشتید، فهرست را ببینید و نقش را بازپس بگیرید:

# What others do about an account, told to its owner.
accounts-mail-factors-taken-text = گردانندهٔ درگاه برنامه، کلیدهای عبور و کدهای بازیابی حساب شما را برداشت ({ $time }). پیوند انتخاب گذرواژهٔ تازه را از خود او می‌گیرید.
accounts-mail-sessions-ended-subject = نشست‌های شما در سجل پایان یافتند
accounts-mail-sessions-ended-text = کسی که حساب شما را اداره می‌کند به نشست‌هایی از شما پایان داد ({ $time }). می‌توانید دوباره وارد شوید.
accounts-mail-closed-subject = حساب شما در سجل غیرفعال شد
accounts-mail-closed-text = کسی که حساب شما را اداره می‌کند آن را غیرفعال کرد ({ $time }). از همه جا خارج شده‌اید و نمی‌توانید وارد شوید. از نوشته‌هایتان چیزی از دست نمی‌رود.
accounts-mail-opened-subject = حساب شما در سجل دوباره فعال شد
accounts-mail-opened-text = کسی که حساب شما را اداره می‌کند آن را دوباره فعال کرد ({ $time }). مانند پیش می‌توانید وارد شوید.
accounts-mail-opened-do = اگر انتظارش را نداشتید، مدیر سازمان خود را آگاه کنید. برای ورود:
