# Review by a native reader: accounts-error-sign-in, accounts-person-name, accounts-role-auditor, accounts-role-editor, accounts-mail-greeting, accounts-mail-there-do
# Sign-in.
accounts-sign-in-title = ورود به میز کار
accounts-sign-in-lede = برای کارکنان ده سازمان ثبت احوال. خواندن بخش عمومی نیازی به ورود ندارد.
accounts-sign-in-email = ایمیل اداری
accounts-sign-in-password = گذرواژه
accounts-sign-in-button = ورود
accounts-sign-in-forgotten = گذرواژه را فراموش کرده‌اید؟
accounts-sign-in-official-title = چگونه بدانم این درگاه رسمی است؟
accounts-sign-in-official-text = نشانی با { $address } آغاز می‌شود. ما هرگز گذرواژهٔ شما را با تلفن یا پیام نمی‌پرسیم.

# A forgotten password.
accounts-forgotten-title = گذرواژهٔ فراموش‌شده
accounts-forgotten-lede = ایمیل اداری خود را بنویسید. اگر این ایمیل حساب کاربری داشته باشد، تا چند دقیقهٔ دیگر نامه‌ای با یک پیوند می‌رسد. پیوند یک ساعت و تنها یک بار کار می‌کند.
accounts-forgotten-button = ارسال نامه
accounts-forgotten-help = دیگر به این صندوق ایمیل دسترسی ندارید؟ از مدیر سازمان خود کمک بخواهید.

# Choosing a password with a link.
accounts-new-password-title = انتخاب گذرواژه
accounts-new-password-invitation-lede = حساب کاربری شما آماده است. با گذرواژه‌ای که خود برمی‌گزینید وارد شوید.
accounts-new-password-reset-lede = گذرواژهٔ تازه جای گذرواژهٔ پیشین را می‌گیرد و همهٔ نشست‌های باز پایان می‌یابند.
accounts-new-password-account = حساب کاربری
accounts-new-password-field = گذرواژهٔ تازه
accounts-new-password-hint = دست‌کم ۱۵ نویسه. یک جمله بهتر از معماست؛ هر خطی و فاصله هم پذیرفته است.
accounts-new-password-button = ذخیرهٔ گذرواژه

accounts-link-ended-title = این پیوند دیگر کار نمی‌کند
accounts-link-ended-text = هر پیوند یک بار و در زمانی محدود کار می‌کند. می‌توانید پیوند تازه‌ای درخواست کنید؛ کسی که دعوت شده است، آن را از مدیر سازمان خود می‌خواهد.
accounts-link-ended-again = درخواست پیوند تازه

# One's own account.
accounts-profile-title = مشخصات
accounts-profile-calendar = تقویم تاریخ‌ها
accounts-profile-calendar-hint = در همهٔ صفحه‌ها و در نامه‌های شما به کار می‌رود.
accounts-profile-calendar-of-language = مطابق معمول زبان صفحه
accounts-profile-calendar-gregorian = میلادی
accounts-profile-calendar-solar-hijri = هجری شمسی
accounts-profile-time-zone = منطقهٔ زمانی
accounts-profile-time-zone-hint = زمان‌ها به این ساعت نشان داده می‌شوند.
accounts-profile-button = ذخیره
accounts-profile-change-password = تغییر گذرواژه
accounts-own-password-title = تغییر گذرواژه
accounts-own-password-lede = همهٔ نشست‌های دیگر شما پایان می‌یابند. نامه‌ای شما را از تغییر گذرواژه آگاه می‌کند.
accounts-own-password-current = گذرواژهٔ کنونی
accounts-own-password-button = تغییر گذرواژه

# The people of an organisation.
accounts-people-title = همکاران سازمان شما
accounts-people-title-administrators = مدیران
accounts-people-count = { $count ->
    [one] { $count } نفر.
   *[other] { $count } نفر.
}
accounts-people-invite = دعوت
accounts-people-name = نام
accounts-people-state = وضعیت
accounts-people-last-sign-in = آخرین ورود
accounts-people-never = هنوز نه
accounts-people-action = اقدام
accounts-people-change = تغییر
accounts-people-by-country = دارندگان حساب کاربری به تفکیک کشور
accounts-invite-title = دعوت از یک همکار
accounts-invite-lede = در نامه پیوندی هست که گیرنده با آن گذرواژهٔ خود را برمی‌گزیند. پیوند هفت روز و تنها یک بار کار می‌کند.
accounts-invite-button = ارسال دعوت‌نامه
accounts-person-organisation = سازمان
accounts-person-name = نام، آن‌گونه که در کشور خود نوشته می‌شود
accounts-person-name-hint = به خط همان زبان.
accounts-person-name-latin = نام به حروف لاتین
accounts-person-name-latin-hint = مطابق گذرنامه. همکاران کشورهای دیگر این نام را می‌خوانند.
accounts-person-email = ایمیل اداری
accounts-person-email-hint = این ایمیل، نام کاربری او برای ورود نیز هست.
accounts-person-language = زبان نامه‌ها
accounts-person-language-hint = با دیدن صفحه به زبانی دیگر تغییر نمی‌کند.
accounts-person-country = کشور
accounts-person-roles = نقش‌ها
accounts-person-roles-hint = تغییر از کلیک بعدی او اثر دارد.
accounts-person-other-roles = نقش‌هایی که خود سازمان داده است: { $roles }.
accounts-person-save-roles = ذخیرهٔ نقش‌ها
accounts-person-invite-again = ارسال دوبارهٔ دعوت‌نامه
accounts-person-invite-again-hint = پیوند پیشین از کار می‌افتد.
accounts-person-disable = غیرفعال کردن حساب
accounts-person-disable-hint = او بی‌درنگ از همه جا خارج می‌شود و دیگر نمی‌تواند وارد شود. از نوشته‌هایش چیزی از دست نمی‌رود.
accounts-person-enable = فعال کردن حساب
accounts-person-enable-hint = او دوباره می‌تواند وارد شود.

accounts-role-secretariat-administrator = مدیر دبیرخانه
accounts-role-country-administrator = مدیر کشوری
accounts-role-editor = نگارنده
accounts-role-reviewer = بازبین
accounts-role-officer = کارشناس
accounts-role-auditor = ممیز

accounts-state-invited = دعوت‌شده
accounts-state-active = فعال
accounts-state-disabled = غیرفعال

# What was done.
accounts-flash-link-on-its-way = اگر این ایمیل حساب کاربری داشته باشد، نامه‌ای با یک پیوند در راه است.
accounts-flash-password-chosen = گذرواژه ذخیره شد. اکنون می‌توانید با آن وارد شوید.
accounts-flash-password-changed = گذرواژه تغییر کرد. همهٔ نشست‌های دیگر پایان یافتند.
accounts-flash-profile-saved = ذخیره شد.
accounts-flash-invited = دعوت‌نامه در راه است.
accounts-flash-roles-changed = نقش‌ها تغییر کردند.
accounts-flash-disabled = حساب کاربری غیرفعال شد.
accounts-flash-enabled = حساب کاربری فعال شد.

# What is to be corrected.
accounts-error-email = یک نشانی ایمیل بنویسید، مانند name@example.org
accounts-error-email-taken = این ایمیل هم‌اکنون حساب کاربری دارد
accounts-error-password-empty = گذرواژه را بنویسید
accounts-error-password-wrong = این گذرواژهٔ کنونی نیست
accounts-error-password-same = گذرواژه‌ای جز گذرواژهٔ کنونی برگزینید
accounts-error-sign-in = ایمیل و گذرواژه با هم نمی‌خوانند، یا حساب کاربری باز نیست
accounts-error-too-soon = شمار تلاش‌ها بیش از اندازه است. اندکی صبر کنید، یا پیوندی برای انتخاب گذرواژهٔ تازه درخواست کنید
accounts-error-name = نام را بنویسید
accounts-error-name-long = نامی با حداکثر ۱۰۰ حرف بنویسید
accounts-error-name-latin = نام را تنها با حروف لاتین بنویسید
accounts-error-name-latin-long = نامی با حروف لاتین و حداکثر ۱۰۰ حرف بنویسید
accounts-error-language = یکی از زبان‌ها را برگزینید
accounts-error-calendar = یکی از تقویم‌ها را برگزینید
accounts-error-time-zone = یکی از منطقه‌های زمانی را برگزینید
accounts-error-organisation = یکی از سازمان‌ها را برگزینید
accounts-error-roles = دست‌کم یک نقش برگزینید
accounts-error-last-administrator = نخست مدیر دیگری تعیین کنید، وگرنه سازمان بی‌مدیر می‌ماند
accounts-conflict-not-invited = این شخص پیش‌تر دعوت را پذیرفته است.

# Letters.
accounts-mail-greeting = همکار گرامی { $name }،
accounts-mail-never-ask = هیچ‌کس از سوی درگاه هرگز گذرواژهٔ شما را نمی‌پرسد.
accounts-mail-invitation-subject = حساب کاربری شما در سجل
accounts-mail-invitation-text = برای شما در سجل، درگاه سازمان‌های ثبت احوال کشورهای عضو اکو، از سوی { $inviter } حساب کاربری ساخته شد.
accounts-mail-invitation-by = یکی از مدیران { $organisation } برای شما در سجل، درگاه سازمان‌های ثبت احوال کشورهای عضو اکو، حساب کاربری ساخته است.
accounts-mail-invitation-do = گذرواژهٔ خود را اینجا برگزینید:
accounts-mail-invitation-button = انتخاب گذرواژه
accounts-mail-invitation-until = پیوند تنها یک بار و تا { $time } کار می‌کند.
accounts-mail-there-subject = شما در سجل از پیش حساب کاربری دارید
accounts-mail-there-text = { $inviter } می‌خواست برای شما در سجل حساب کاربری بسازد. برای این نشانی از پیش حسابی هست، پس حساب دومی ساخته نشد.
accounts-mail-there-by = یکی از مدیران { $organisation } می‌خواست برای شما در سجل حساب کاربری بسازد. برای این نشانی از پیش حسابی هست، پس حساب دومی ساخته نشد.
accounts-mail-there-do = با همان وارد شوید یا در همان‌جا گذرواژهٔ تازه برگزینید. اگر اکنون برای سازمان دیگری کار می‌کنید، با مدیر خود و با کسی که شما را دعوت کرده است گفت‌وگو کنید.
accounts-mail-there-button = ورود
accounts-mail-reset-subject = انتخاب گذرواژهٔ تازه برای سجل
accounts-mail-reset-text = کسی، به احتمال زیاد خود شما، خواسته است برای حساب کاربری شما گذرواژهٔ تازه‌ای برگزیند. پیوند یک بار و تا یک ساعت کار می‌کند:
accounts-mail-reset-button = انتخاب گذرواژهٔ تازه
accounts-mail-reset-not-you = اگر شما نبوده‌اید، نیازی به هیچ کاری نیست: گذرواژهٔ شما همان است که بود.
accounts-mail-changed-subject = گذرواژهٔ شما در سجل تغییر کرد
accounts-mail-changed-text = گذرواژهٔ حساب کاربری شما در { $time } تغییر کرد و همهٔ نشست‌های دیگر پایان یافتند.
accounts-mail-changed-not-you = اگر شما نبوده‌اید، بی‌درنگ گذرواژهٔ تازه‌ای برگزینید و مدیر سازمان خود را آگاه کنید:
accounts-mail-unexpected = اگر انتظارش را نداشتید، بی‌درنگ مدیر سازمان خود را آگاه کنید. راه‌های تماس با سازمان‌ها اینجاست:
accounts-mail-changed-button = انتخاب گذرواژهٔ تازه
