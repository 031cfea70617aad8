# The register of deviations: genuine documents that are known to fail a check, so that nobody is refused for it
# (ICAO Doc 9303 part 3 section 7). A list, a page of each, a form for editors, and the link from the check of a
# machine-readable zone.
# To be confirmed by a native reader: deviations-lead, deviations-kind-mrz-viz, deviations-way-filler-counted,
# deviations-way-any, deviations-described-by, deviations-error-way.

deviations-title = انحراف‌های شناخته‌شده
deviations-lead = اسناد اصلی که معلوم است در یکی از بررسی‌ها رد می‌شوند. هیچ‌کس نباید تنها به سبب یکی از این‌ها رد شود.
deviations-issuer = کشور صادرکننده
deviations-any = همه
deviations-show = نمایش
deviations-count = { $count ->
    [one] { $count } انحراف
   *[other] { $count } انحراف
}
deviations-empty = هنوز انحرافی اینجا نیست
deviations-empty-advice = هیچ ادارهٔ ثبت احوال نفوس انحرافی از این کشور را توصیف نکرده است.
deviations-new = توصیف یک انحراف
deviations-example = مثال
deviations-example-note = این مدخل نشان می‌دهد که این فهرست چگونه کار می‌کند. هیچ مرجعی آن را تأیید نکرده است.
deviations-waiting = در انتظار نشر
deviations-download = دانلود فهرست (JSON)
deviations-check = بررسی ساحهٔ ماشین‌خوان
deviations-described-by = توصیف از
deviations-released-on = نشرشده در { $day }
deviations-original = زبان اصلی

deviations-kind = چه چیزی رد می‌شود
deviations-kind-mrz-viz = ساحه با معلومات چاپ‌شده تفاوت دارد
deviations-kind-check-digit = یک رقم کنترل به شیوهٔ دیگری محاسبه شده است
deviations-kind-wrong-data = در یک خانه معلومات نادرست آمده است
deviations-kind-other = چیز دیگر

deviations-state-draft = مسوده
deviations-state-released = نشرشده
deviations-state-withdrawn = پس‌گرفته‌شده

deviations-what = چه دیده می‌شود
deviations-advice = چه باید کرد
deviations-document = سند
deviations-specimen = نمونه
deviations-issued = صدور
deviations-issued-from = از { $day }
deviations-issued-to = تا { $day }
deviations-issued-between = از { $from } تا { $to }
deviations-source = منبع
deviations-machine = در ساحهٔ ماشین‌خوان
deviations-format = قالب
deviations-document-code = کد سند
deviations-state-code = کد کشور چنان‌که چاپ شده
deviations-numbers = شماره‌ها
deviations-numbers-all = همهٔ شماره‌ها
deviations-numbers-prefix = آغاز با { $from }
deviations-numbers-range = از { $from } تا { $to }
deviations-digit = خانه یا رقم کنترل
deviations-digit-document-number = شمارهٔ سند
deviations-digit-birth-date = تاریخ تولد
deviations-digit-expiry-date = تاریخ انقضا
deviations-digit-personal-number = شمارهٔ شخصی
deviations-digit-composite = همهٔ خانه‌ها با هم
deviations-digit-issuer = کد کشور
deviations-digit-name = نام
deviations-way = شیوهٔ محاسبه یا نوشتن
deviations-way-filler-counted = پرکننده‌ای که در جای رقم است، یک حرف به شمار می‌آید
deviations-way-left-out = در جای رقم پرکننده آمده است
deviations-way-zero = رقم همیشه صفر است
deviations-way-any = با قاعدهٔ صادرکننده که معلوم نیست: هر رقمی در آنجا آمده می‌تواند
deviations-way-runs-on = پرکننده در جای رقم نیامده است: شماره در آنجا ادامه دارد
deviations-way-unknown-otherwise = بخش‌های نامعلوم تاریخ به شکل { "00, 99, XX" } نوشته شده‌اند
deviations-way-other-code = کد کشور جز آن است که معیار به آن داده است
deviations-way-leading-filler = نام با پرکننده شروع می‌شود
deviations-way-digits = در نام رقم آمده است
deviations-versions = نسخه‌ها
deviations-version = نسخهٔ { $number }
deviations-version-current = نافذ
deviations-version-open = نشرناشده

deviations-edit = تغییر
deviations-release = نشر
deviations-release-hint = همهٔ کسانی که این نسخه برای آن‌هاست آن را می‌خوانند و بررسی ساحه‌ها آن را می‌شناسد. آنچه را که یک ویراستار نوشته است نفر دوم نشر می‌کند.
deviations-withdraw = پس گرفتن
deviations-withdraw-hint = همراه با دلیل خواندنی می‌ماند. بررسی ساحه‌ها آن را فراموش می‌کند.
deviations-reason = دلیل
deviations-withdrawn-on = پس‌گرفته‌شده در { $day }

deviations-form-new = توصیف یک انحراف
deviations-form-edit = تغییر توصیف
deviations-form-document = سند
deviations-form-words = متن
deviations-form-zone = در ساحهٔ ماشین‌خوان
deviations-form-issuer = کشور صادرکننده، همان‌گونه که در ساحه نوشته می‌شود
deviations-form-issuer-hint = حداکثر سه حرف: TUR، BEL، D.
deviations-form-specimen = کد نمونه
deviations-form-specimen-hint = می‌تواند خالی بماند. همان‌گونه که در فهرست نمونه‌هاست: { "TUR-BO-01001" }.
deviations-form-from = صدور از
deviations-form-to = صدور تا
deviations-form-day-hint = می‌تواند خالی بماند. به هر یک از دو تقویم: ۱۳۹۹/۱۲/۳۰ یا ۲۰۲۱-۰۳-۲۰.
deviations-form-source = آدرس منبع
deviations-form-source-hint = جایی که دیگران در مورد آن خوانده می‌توانند. با https آغاز می‌شود.
deviations-form-tlp = چه کسی آن را خوانده می‌تواند
deviations-form-tlp-hint = تنها آنچه همه خوانده می‌توانند به بررسی عمومی ساحه‌ها کمک می‌کند.
deviations-form-opening-hint = تنها وقتی لازم است که این از پیش فراتر برود. کسی که آن را نشر می‌کند دلیل را می‌خواند و دلیل همراه نسخه نگهداری می‌شود.
deviations-error-before-first = این نسخه در آن روز هنوز صادر نمی‌شد.
deviations-error-after-last = تا آن روز نسخهٔ دیگری جای آن را گرفته بود.
deviations-error-state-code = لطفاً کد چاپ‌شده را با حداکثر سه حرف بنویسید؛ نه کدی که معیار به کشوری داده است.
deviations-form-language = زبان این متن
deviations-form-language-hint = متن به زبان‌های دیگر همان‌گونه که هست می‌ماند.
deviations-form-name = عنوان
deviations-form-what = چه دیده می‌شود
deviations-form-what-hint = آنچه کارمند می‌بیند، در دو یا سه جمله.
deviations-form-advice = چه باید کرد
deviations-form-advice-hint = با این همه چگونه می‌توان دانست که سند اصلی است.
deviations-form-format-none = در ساحه دیده نمی‌شود
deviations-form-code-hint = دو حرف اول ساحه: { "I<, P<, ID" }.
deviations-form-state-code-hint = تنها اگر جز کد معیاری باشد: حداکثر سه حرف.
deviations-form-number-from = اولین شماره یا آغاز شماره
deviations-form-number-from-hint = حرف و رقم همان‌گونه که در ساحه است. برای همهٔ شماره‌ها خالی بگذارید.
deviations-form-number-to = آخرین شماره
deviations-form-number-to-hint = اگر شماره‌ها تنها آغاز یکسانی دارند، خالی بگذارید.
deviations-form-save = ذخیره
deviations-form-back = بازگشت

deviations-flash-saved = ذخیره شد. نفر دوم آن را نشر می‌کند.
deviations-flash-released = نشر شد.
deviations-flash-withdrawn = پس گرفته شد.
deviations-conflict-own = این نسخه را شما نوشته‌اید. کس دیگری باید آن را نشر کند.
deviations-conflict-reason = اشخاص بیشتری از پیش این را می‌خوانند و دلیلی نوشته نشده است.
deviations-conflict-released = کسی قبلاً آن را نشر کرده یا پس گرفته است.
deviations-conflict-changed = از وقتی که شما آن را باز کردید، کسی آن را تغییر داده است.
deviations-conflict-withdrawn = پس گرفته شده است.
deviations-notice-described = ادارهٔ دیگری اسناد کشور شما را وصف کرد
deviations-notice-described-text = ادارهٔ ثبت احوال نفوس یکی از کشورهای عضو به تاریخ { $time } وصف کرد که اسناد اصل کشور شما چگونه در بررسی رد می‌شود. لطفاً ببینید که آیا درست است.
deviations-error-issuer = این کد هیچ کشوری نیست: حداکثر سه حرف بزرگ.
deviations-error-kind = لطفاً انتخاب کنید چه چیزی رد می‌شود.
deviations-error-specimen = این کد نمونه نیست: { "TUR-BO-01001" }.
deviations-error-day = این روز در تقویم نیست.
deviations-error-order = آخرین روز صدور پیش از اولین روز آن است.
deviations-error-source = لطفاً آدرس کاملی بنویسید که با https آغاز شود.
deviations-error-tlp = لطفاً انتخاب کنید چه کسی آن را خوانده می‌تواند.
deviations-error-language = لطفاً یک زبان را انتخاب کنید.
deviations-error-name = لطفاً عنوانی با حداکثر ۱۵۰ حرف بنویسید.
deviations-error-text = لطفاً حداکثر ۲٬۰۰۰ حرف بنویسید.
deviations-error-text-needed = لطفاً آن را به زبان اصلی و با حداکثر ۲٬۰۰۰ حرف بنویسید.
deviations-error-zone-needed = برای رقم کنترل باید ساحه توصیف شود: قالب، کد سند، رقم و شیوهٔ محاسبهٔ آن.
deviations-error-code = این دو حرف ساحه نیست.
deviations-error-digit = ساحه‌های این قالب چنین رقمی ندارند.
deviations-error-way = این شیوه ویژهٔ شمارهٔ سند در کارت است.
deviations-error-number = تنها حروف A تا Z و رقم، حداکثر ۲۲ دانه.
deviations-error-range = آخرین شماره باید هم‌اندازهٔ اولین شماره باشد و پیش از آن نباشد.
deviations-error-any = لطفاً شماره‌ها را بنویسید: جایی که هر رقم پذیرفته می‌شود، تنها شماره‌ها اسناد موردنظر را نشان می‌دهند.

deviations-verdict = انحراف شناخته‌شده: { $title }
deviations-verdict-link = آنچه در مورد آن می‌دانیم
search-kind-deviation = انحراف شناخته‌شده
audit-thing-deviation = انحراف شناخته‌شده
