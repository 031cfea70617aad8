# The register of specimens: which identity and civil-status documents there are, how each version is made and how it is
# checked; and the words of the Traffic Light Protocol, which say who may read what.
# To be confirmed by a native reader: specimens-card, specimens-views, specimens-do, specimens-category-b,
# specimens-category-f, specimens-personalisation-typewritten, specimens-personalisation-dye-diffusion,
# specimens-validity-partly, specimens-national-number, specimens-light-coaxial, tlp-amber,
# specimens-reviewed, specimens-codes-note, specimens-codes-certainty.

layout-specimens = نمونه‌ها
specimens-title = نمونه‌ها
specimens-lead = اسناد هویتی و اسناد ثبت احوال نفوس کشورهای عضو: هر یک چگونه ساخته شده و چگونه بررسی می‌شود.
specimens-country = کشور
specimens-any = همه
specimens-show = نمایش
specimens-count = { $count ->
    [one] { $count } نسخه
   *[other] { $count } نسخه
}
specimens-empty = هنوز نمونه‌ای نیست
specimens-empty-advice = هیچ ادارهٔ ثبت احوال نفوس نمونه‌ای از این کشور را برای شما باز نکرده است.
specimens-ended = دیگر اعتبار ندارد
specimens-unconfirmed = تأییدناشده از سوی صادرکننده
specimens-unconfirmed-note = این معلومات از منابعی است که در زیر نام برده شده. صادرکننده هنوز آن را تأیید نکرده است.
specimens-invented = دارنده و نمبر ساختگی است. تصویر هیچ‌گاه آیینه‌ای نشان داده نمی‌شود.
specimens-views = نماها
specimens-no-picture = تصویری از آن که شما دیده بتوانید وجود ندارد.
specimens-marks = { $count ->
    [one] { $count } خصوصیت برای بررسی
   *[other] { $count } خصوصیت برای بررسی
}
specimens-hidden-marks = { $count ->
    [one] دسترسی به { $count } خصوصیت دیگر محدود است.
   *[other] دسترسی به { $count } خصوصیت دیگر محدود است.
}
specimens-hidden-pictures = { $count ->
    [one] دسترسی به { $count } تصویر دیگر محدود است.
   *[other] دسترسی به { $count } تصویر دیگر محدود است.
}
specimens-hidden-facts = دسترسی به بعضی معلومات محدود است.
specimens-reviewed = بررسی‌شده در
specimens-overdue = موعد بررسی این شرح { $day } بود. شاید دیگر به‌روز نباشد.
specimens-codes = کود چه می‌گوید
specimens-codes-lead = کود نشان می‌دهد سند از کدام کشور است، برای چه کاری و برای چه کسانی است، و نمبر سند و نسخهٔ آن چیست.
specimens-codes-note = حرف‌ها از PRADO، ثبت عمومی شورای اتحادیهٔ اروپا، پیروی می‌کند. جز A و B و O، این در آنجا تصدیق نشده است. K و L از ماست.
specimens-codes-category = حرف اول: سند برای چیست
specimens-codes-type = حرف دوم: برای چه کسانی
specimens-codes-letter = حرف
specimens-codes-means = معنا
specimens-codes-certainty = از کجا معلوم است
specimens-codes-read = در کودهای PRADO دیده شده
specimens-codes-unverified = در PRADO تصدیق نشده
specimens-codes-ours = از ما؛ PRADO حرفی که بشناسیم ندارد
specimens-do = انجام دهید:
specimens-see = ببینید:
specimens-card = ورق سرمیزی برای چاپ
specimens-card-level = ورق سرمیزی، سطح { $level }
specimens-card-printed = چاپ‌شده به تاریخ { $day }
specimens-card-none = هیچ خصوصیت این سطح برای شما باز نیست.
specimens-facts = این سند چیست
specimens-versions = نسخه‌ها
specimens-current = همین نسخه
specimens-differences = تفاوت با نسخهٔ قبلی
specimens-purpose = کاربرد
specimens-sources = منابع
specimens-issued = اولین صدور
specimens-last-issued = آخرین صدور
specimens-follows = به جای نسخهٔ
specimens-followed-by = جانشین آن
specimens-validity = هنوز معتبر
specimens-invalid-from = بی‌اعتبار از
specimens-valid-for = مدت اعتبار
specimens-years = { $count ->
    [one] { $count } سال
   *[other] { $count } سال
}
specimens-months = { $count ->
    [one] { $count } ماه
   *[other] { $count } ماه
}
specimens-size = اندازه
specimens-pages = تعداد صفحه‌ها
specimens-body = جنس بدنه
specimens-make = شکل ساخت
specimens-personalisation = شیوهٔ درج معلومات دارنده
specimens-number = الگوی نمبر
specimens-number-place = جای نمبر
specimens-mrz = ساحهٔ ماشین‌خوان
specimens-barcode = بارکد
specimens-chip = چیپ
specimens-national-number = چاپ نمبر تذکره روی سند
specimens-calendar = تقویم روی سند
specimens-yes = بلی
specimens-no = نخیر

specimens-category-a = پاسپورت
specimens-category-b = کارت هویت
specimens-category-h = سند اقامت
specimens-category-f = جواز رانندگی
specimens-category-k = سند ثبت احوال نفوس
specimens-category-l = نقل
specimens-category-x = سند دیگر

specimens-validity-yes = بلی
specimens-validity-no = نخیر
specimens-validity-partly = قسماً
specimens-validity-unknown = نامعلوم

specimens-format-td1 = اندازهٔ کارت (ID-1، TD1)
specimens-format-td2 = TD2
specimens-format-td3 = اندازهٔ پاسپورت (TD3)
specimens-format-a6 = A6
specimens-format-a5 = A5
specimens-format-a4 = A4
specimens-format-other = اندازهٔ دیگر

specimens-substrate-paper = کاغذ
specimens-substrate-polycarbonate = پولی‌کاربونات
specimens-substrate-pvc = PVC
specimens-substrate-pet = PET
specimens-substrate-composite = چند نوع پلاستیک
specimens-substrate-teslin = Teslin
specimens-substrate-unknown = نامعلوم

specimens-construction-card = کارت
specimens-construction-booklet = کتابچه
specimens-construction-single-sheet = یک ورق
specimens-construction-label = برچسپ

specimens-personalisation-laser-engraving = حکاکی لیزری
specimens-personalisation-ink-jet = چاپ انک‌جت
specimens-personalisation-dye-diffusion = چاپ سبلیمیشن
specimens-personalisation-laser-print = چاپ لیزری
specimens-personalisation-handwritten = دست‌نویس
specimens-personalisation-typewritten = ماشین تایپ
specimens-personalisation-glued-photo = عکس چسپانده‌شده

specimens-mrz-none = ندارد
specimens-mrz-td1 = TD1، سه خط
specimens-mrz-td2 = TD2، دو خط
specimens-mrz-td3 = TD3، دو خط
specimens-mrz-mrva = MRV-A، دو خط
specimens-mrz-mrvb = MRV-B، دو خط
specimens-mrz-unknown = نامعلوم

specimens-barcode-none = ندارد
specimens-barcode-1d = بارکد یک‌بعدی
specimens-barcode-pdf417 = PDF417
specimens-barcode-qr = کد QR
specimens-barcode-data-matrix = کد Data Matrix
specimens-barcode-vds = مهر دیجیتل قابل دید
specimens-barcode-unknown = نامعلوم

specimens-chip-none = ندارد
specimens-chip-contact = چیپ تماسی
specimens-chip-contactless = چیپ بدون تماس
specimens-chip-dual = تماسی و بدون تماس
specimens-chip-unknown = نامعلوم

specimens-calendar-gregorian = میلادی
specimens-calendar-solar-hijri = هجری شمسی
specimens-calendar-lunar-hijri = هجری قمری
specimens-calendar-dual = دو تقویم

specimens-part-front = روی
specimens-part-back = پشت
specimens-part-cover = پوش
specimens-part-inside-cover = داخل پوش
specimens-part-biodata = صفحهٔ معلومات
specimens-part-page = صفحه
specimens-part-stub = کنده
specimens-part-stitching = دوخت
specimens-part-chip = چیپ

specimens-light-visible = نور قابل دید
specimens-light-oblique = نور مایل
specimens-light-transmitted = نور از پشت
specimens-light-uv365 = ماورای بنفش ۳۶۵
specimens-light-uv254 = ماورای بنفش ۲۵۴
specimens-light-uv313 = ماورای بنفش ۳۱۳
specimens-light-ir = مادون سرخ
specimens-light-coaxial = نور هم‌محور
specimens-light-magnified = با بزرگ‌نمایی

# Who may read something. The labels themselves (TLP:GREEN) are the same in every language.
tlp-clear = برای همه.
tlp-green = برای تمام کسانی که در اداره‌های ثبت احوال نفوس کشورهای عضو کار می‌کنند. در چینل‌های عمومی نگذارید.
tlp-amber = برای ادارهٔ ثبت احوال نفوس صاحب آن و اداره‌هایی که نام می‌برد، نزد کسانی که باید بدانند.
tlp-amber-strict = تنها برای ادارهٔ ثبت احوال نفوس صاحب آن.
tlp-red = تنها برای کسانی که نامشان آمده است. به دیگری ندهید، چاپ نکنید.
search-kind-specimen = نمونه

# What keeps a version from being registered.
specimens-obstacle-title = نسخه باید عنوانی به زبان اصلی خود داشته باشد.
specimens-obstacle-holder = برای هر تصویر باید گفته شود که دارندهٔ سند در آن ساختگی است.
specimens-obstacle-weaker = هیچ بخشی نباید وسیع‌تر از نسخه‌ای که به آن تعلق دارد در دسترس باشد.
specimens-obstacle-place = یک خصوصیت روی تصویری نشانی شده است که وجود ندارد.
specimens-conflict-code = نسخه‌ای با این کد قبلاً ثبت شده است.
specimens-error-last-issued = آخرین روز صدور پیش از اولین روز آن است.
specimens-error-follows-self = هیچ نسخه نمی‌تواند جای خودش را بگیرد. لطفاً نسخهٔ دیگر را انتخاب کنید.
specimens-error-follows-circle = نسخه‌ای که انتخاب کردید خودش، مستقیم یا با واسطه، بعد از این نسخه آمده است. لطفاً نسخهٔ دیگر را انتخاب کنید.
specimens-error-invalid-from = ختم اعتبار پیش از صدور سند است.
specimens-error-precision = لطفاً بگویید اولین روز صدور با چه دقتی معلوم است.
specimens-error-valid-months = سند حداقل یک ماه اعتبار دارد.
specimens-error-mask = الگوی نمبر از حرف A، رقم { "9" } و علامت‌ها ساخته می‌شود، حداکثر ۴۰ دانه.
specimens-error-zone-unreadable = ساحه با دو گوشه و چندضلعی با سه گوشه یا بیشتر نوشته می‌شود: { "120,80 340,260" }.
specimens-error-zone-outside = ساحه بیرون از تصویر است. هر عدد باید از ۰ تا ۱۰۰۰ باشد.
specimens-error-zone-empty = در داخل این ساحه چیزی نیست.
