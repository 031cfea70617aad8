# Review by a native reader: accounts-error-sign-in, accounts-person-name, accounts-role-auditor, accounts-role-editor, accounts-mail-greeting, accounts-own-password-lede (word for session), accounts-people-by-country, accounts-mail-there-do
# Sign-in.
accounts-sign-in-title = ورود به میز کار
accounts-sign-in-lede = برای کارمندان ده ادارهٔ ثبت احوال نفوس. خواندن بخش عمومی ضرورت به ورود ندارد.
accounts-sign-in-email = ایمیل رسمی
accounts-sign-in-password = رمز عبور
accounts-sign-in-button = ورود
accounts-sign-in-forgotten = رمز عبور را فراموش کرده‌اید؟
accounts-sign-in-official-title = چگونه بدانم که این پورتال رسمی است؟
accounts-sign-in-official-text = آدرس با { $address } آغاز می‌شود. ما هیچ‌گاه رمز عبور شما را از طریق تیلیفون یا پیام نمی‌پرسیم.

# A forgotten password.
accounts-forgotten-title = رمز عبور فراموش‌شده
accounts-forgotten-lede = ایمیل رسمی خود را بنویسید. اگر این ایمیل حساب کاربری داشته باشد، در چند دقیقه نامه‌ای با یک لینک می‌رسد. لینک یک ساعت و تنها یک بار کار می‌کند.
accounts-forgotten-button = ارسال نامه
accounts-forgotten-help = دیگر به این صندوق ایمیل دسترسی ندارید؟ از مدیر ادارهٔ خود کمک بخواهید.

# Choosing a password with a link.
accounts-new-password-title = انتخاب رمز عبور
accounts-new-password-invitation-lede = حساب کاربری شما آماده است. با رمز عبوری که خود انتخاب می‌کنید، وارد شوید.
accounts-new-password-reset-lede = رمز عبور جدید جای رمز قبلی را می‌گیرد و تمام نشست‌های باز ختم می‌شوند.
accounts-new-password-account = حساب کاربری
accounts-new-password-field = رمز عبور جدید
accounts-new-password-hint = حداقل ۱۵ حرف یا نشانه. یک جمله بهتر از معما است؛ هر رسم‌الخط و فاصله نیز پذیرفته می‌شود.
accounts-new-password-button = ذخیرهٔ رمز عبور

accounts-link-ended-title = این لینک دیگر کار نمی‌کند
accounts-link-ended-text = هر لینک یک بار و برای مدت محدود کار می‌کند. می‌توانید لینک جدید بخواهید؛ کسی که دعوت شده است، آن را از مدیر ادارهٔ خود می‌خواهد.
accounts-link-ended-again = درخواست لینک جدید

# One's own account.
accounts-profile-title = مشخصات
accounts-profile-calendar = تقویم تاریخ‌ها
accounts-profile-calendar-hint = در تمام صفحات و در نامه‌های شما استفاده می‌شود.
accounts-profile-calendar-of-language = مطابق معمول زبان صفحه
accounts-profile-calendar-gregorian = میلادی
accounts-profile-calendar-solar-hijri = هجری شمسی
accounts-profile-time-zone = منطقهٔ زمانی
accounts-profile-time-zone-hint = زمان‌ها به این ساعت نشان داده می‌شوند.
accounts-profile-button = ذخیره
accounts-profile-change-password = تغییر رمز عبور
accounts-own-password-title = تغییر رمز عبور
accounts-own-password-lede = تمام نشست‌های دیگر شما ختم می‌شوند. نامه‌ای شما را از تغییر رمز عبور آگاه می‌سازد.
accounts-own-password-current = رمز عبور فعلی
accounts-own-password-button = تغییر رمز عبور

# The people of an organisation.
accounts-people-title = همکاران ادارهٔ شما
accounts-people-title-administrators = مدیران
accounts-people-count = { $count ->
    [one] { $count } تن.
   *[other] { $count } تن.
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
accounts-invite-lede = در نامه لینکی است که شخص با آن رمز عبور خود را انتخاب می‌کند. لینک هفت روز و تنها یک بار کار می‌کند.
accounts-invite-button = ارسال دعوت‌نامه
accounts-person-organisation = اداره
accounts-person-name = نام، طوری که در کشور خود نوشته می‌شود
accounts-person-name-hint = به رسم‌الخط خودش.
accounts-person-name-latin = نام به حروف لاتین
accounts-person-name-latin-hint = مطابق پاسپورت. همکاران در کشورهای دیگر این نام را می‌خوانند.
accounts-person-email = ایمیل رسمی
accounts-person-email-hint = این ایمیل، نام کاربری شخص برای ورود نیز است.
accounts-person-language = زبان نامه‌ها
accounts-person-language-hint = با دیدن صفحه به زبان دیگر تغییر نمی‌کند.
accounts-person-country = کشور
accounts-person-roles = نقش‌ها
accounts-person-roles-hint = تغییر از کلیک بعدی شخص مدار اعتبار است.
accounts-person-other-roles = نقش‌هایی که خود اداره داده است: { $roles }.
accounts-person-save-roles = ذخیرهٔ نقش‌ها
accounts-person-invite-again = ارسال دوبارهٔ دعوت‌نامه
accounts-person-invite-again-hint = لینک قبلی از کار می‌افتد.
accounts-person-disable = غیرفعال‌سازی حساب
accounts-person-disable-hint = شخص فوراً از همه جا خارج می‌شود و دیگر وارد شده نمی‌تواند. از نوشته‌های او چیزی از بین نمی‌رود.
accounts-person-enable = فعال‌سازی حساب
accounts-person-enable-hint = شخص دوباره وارد شده می‌تواند.

accounts-role-secretariat-administrator = مدیر سکرتریت
accounts-role-country-administrator = مدیر کشوری
accounts-role-editor = نگارنده
accounts-role-reviewer = بررسی‌کننده
accounts-role-officer = کارمند
accounts-role-auditor = مفتش

accounts-state-invited = دعوت‌شده
accounts-state-active = فعال
accounts-state-disabled = غیرفعال

# What was done.
accounts-flash-link-on-its-way = اگر این ایمیل حساب کاربری داشته باشد، نامه‌ای با یک لینک در راه است.
accounts-flash-password-chosen = رمز عبور ذخیره شد. اکنون می‌توانید با آن وارد شوید.
accounts-flash-password-changed = رمز عبور تغییر کرد. تمام نشست‌های دیگر ختم شدند.
accounts-flash-profile-saved = ذخیره شد.
accounts-flash-invited = دعوت‌نامه در راه است.
accounts-flash-roles-changed = نقش‌ها تغییر کردند.
accounts-flash-disabled = حساب کاربری غیرفعال شد.
accounts-flash-enabled = حساب کاربری فعال شد.

# What is to be corrected.
accounts-error-email = یک ایمیل آدرس بنویسید، مانند name@example.org
accounts-error-email-taken = این ایمیل از قبل حساب کاربری دارد
accounts-error-password-empty = رمز عبور را بنویسید
accounts-error-password-wrong = این رمز عبور فعلی نیست
accounts-error-password-same = رمز عبوری غیر از رمز فعلی انتخاب کنید
accounts-error-sign-in = ایمیل و رمز عبور با هم مطابقت ندارند، یا حساب کاربری باز نیست
accounts-error-too-soon = تعداد تلاش‌ها زیاد است. اندکی صبر کنید، یا برای انتخاب رمز عبور جدید لینک بخواهید
accounts-error-name = نام را بنویسید
accounts-error-name-long = نامی با حداکثر ۱۰۰ حرف بنویسید
accounts-error-name-latin = نام را تنها با حروف لاتین بنویسید
accounts-error-name-latin-long = نامی با حروف لاتین و حداکثر ۱۰۰ حرف بنویسید
accounts-error-language = یکی از زبان‌ها را انتخاب کنید
accounts-error-calendar = یکی از تقویم‌ها را انتخاب کنید
accounts-error-time-zone = یکی از منطقه‌های زمانی را انتخاب کنید
accounts-error-organisation = یکی از ادارات را انتخاب کنید
accounts-error-roles = حداقل یک نقش را انتخاب کنید
accounts-error-last-administrator = نخست مدیر دیگری تعیین کنید، در غیر آن اداره بدون مدیر می‌ماند
accounts-conflict-not-invited = این شخص قبلاً دعوت را پذیرفته است.

# Letters.
accounts-mail-greeting = همکار محترم { $name }،
accounts-mail-never-ask = هیچ کس از پورتال هیچ‌گاه رمز عبور شما را نمی‌پرسد.
accounts-mail-invitation-subject = حساب کاربری شما در سجل
accounts-mail-invitation-text = برای شما در سجل، پورتال ادارات ثبت احوال نفوس کشورهای عضو ایکو، از سوی { $inviter } حساب کاربری ساخته شد.
accounts-mail-invitation-by = یکی از مدیران { $organisation } برای شما در سجل، پورتال ادارات ثبت احوال نفوس کشورهای عضو ایکو، حساب کاربری ساخته است.
accounts-mail-invitation-do = رمز عبور خود را اینجا انتخاب کنید:
accounts-mail-invitation-button = انتخاب رمز عبور
accounts-mail-invitation-until = لینک تنها یک بار و تا { $time } کار می‌کند.
accounts-mail-there-subject = شما در سجل از قبل حساب کاربری دارید
accounts-mail-there-text = { $inviter } می‌خواست برای شما در سجل حساب کاربری بسازد. برای این ایمیل آدرس از قبل حسابی هست، پس حساب دوم ساخته نشد.
accounts-mail-there-by = یکی از مدیران { $organisation } می‌خواست برای شما در سجل حساب کاربری بسازد. برای این ایمیل آدرس از قبل حسابی هست، پس حساب دوم ساخته نشد.
accounts-mail-there-do = با همان داخل شوید یا در همان‌جا رمز عبور جدید انتخاب کنید. اگر حالا برای ادارهٔ دیگر کار می‌کنید، با مدیر خود و با کسی که شما را دعوت کرده است صحبت کنید.
accounts-mail-there-button = ورود
accounts-mail-reset-subject = انتخاب رمز عبور جدید برای سجل
accounts-mail-reset-text = کسی، به احتمال زیاد خود شما، خواسته است برای حساب کاربری شما رمز عبور جدید انتخاب کند. لینک یک بار و تا یک ساعت کار می‌کند:
accounts-mail-reset-button = انتخاب رمز عبور جدید
accounts-mail-reset-not-you = اگر شما نبوده‌اید، ضرورت به هیچ کاری نیست: رمز عبور شما همان است که بود.
accounts-mail-changed-subject = رمز عبور شما در سجل تغییر کرد
accounts-mail-changed-text = رمز عبور حساب کاربری شما در { $time } تغییر کرد و تمام نشست‌های دیگر ختم شدند.
accounts-mail-changed-not-you = اگر شما نبوده‌اید، فوراً رمز عبور جدید انتخاب کنید و مدیر ادارهٔ خود را آگاه سازید:
accounts-mail-unexpected = اگر انتظارش را نداشتید، فوراً مدیر ادارهٔ خود را آگاه سازید. راه‌های تماس با اداره‌ها اینجاست:
accounts-mail-changed-button = انتخاب رمز عبور جدید
