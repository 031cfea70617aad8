# The register of specimens: which identity and civil-status documents there are, how each version is made and how it is
# checked; and the words of the Traffic Light Protocol, which say who may read what.
# To be confirmed by a native reader: specimens-card, specimens-views, specimens-do, specimens-invented,
# specimens-personalisation, specimens-personalisation-dye-diffusion, specimens-category-k, specimens-light-coaxial,
# tlp-amber,
# specimens-reviewed, specimens-codes-note, specimens-codes-certainty.

layout-specimens = نمونه‌ها
specimens-title = نمونه‌ها
specimens-lead = اسناد هویتی و اسناد ثبت احوال کشورهای عضو: هر یک چگونه ساخته شده و چگونه بررسی می‌شود.
specimens-country = کشور
specimens-any = همه
specimens-show = نمایش
specimens-count = { $count ->
    [one] { $count } نسخه
   *[other] { $count } نسخه
}
specimens-empty = هنوز نمونه‌ای نیست
specimens-empty-advice = هیچ سازمان ثبت احوالی نمونه‌ای از این کشور را برای شما باز نکرده است.
specimens-ended = دیگر معتبر نیست
specimens-unconfirmed = تأییدنشده از سوی صادرکننده
specimens-unconfirmed-note = این داده‌ها از منابعی است که در زیر نام برده شده. صادرکننده هنوز آن‌ها را تأیید نکرده است.
specimens-invented = دارنده و شماره ساختگی است. تصویر هیچ‌گاه آینه‌ای نشان داده نمی‌شود.
specimens-views = نماها
specimens-no-picture = تصویری از آن که بتوانید ببینید وجود ندارد.
specimens-marks = { $count ->
    [one] { $count } ویژگی برای بررسی
   *[other] { $count } ویژگی برای بررسی
}
specimens-hidden-marks = { $count ->
    [one] دسترسی به { $count } ویژگی دیگر محدود است.
   *[other] دسترسی به { $count } ویژگی دیگر محدود است.
}
specimens-hidden-pictures = { $count ->
    [one] دسترسی به { $count } تصویر دیگر محدود است.
   *[other] دسترسی به { $count } تصویر دیگر محدود است.
}
specimens-hidden-facts = دسترسی به برخی داده‌ها محدود است.
specimens-reviewed = بررسی‌شده در
specimens-overdue = موعد بررسی این شرح { $day } بود. شاید دیگر روزآمد نباشد.
specimens-codes = کد چه می‌گوید
specimens-codes-lead = کد نشان می‌دهد سند از کدام کشور است، برای چه کاری و برای چه کسانی است، و شمارهٔ سند و نسخهٔ آن چیست.
specimens-codes-note = حرف‌ها از PRADO، دفتر همگانی شورای اتحادیهٔ اروپا، پیروی می‌کند. جز A و B و O، این در آنجا راستی‌آزمایی نشده است. K و L از ماست.
specimens-codes-category = حرف اول: سند برای چیست
specimens-codes-type = حرف دوم: برای چه کسانی
specimens-codes-letter = حرف
specimens-codes-means = معنا
specimens-codes-certainty = از کجا معلوم است
specimens-codes-read = در کدهای PRADO دیده شده
specimens-codes-unverified = در PRADO راستی‌آزمایی نشده
specimens-codes-ours = از ما؛ PRADO حرفی که بشناسیم ندارد
specimens-do = انجام دهید:
specimens-see = ببینید:
specimens-card = برگهٔ رومیزی برای چاپ
specimens-card-level = برگهٔ رومیزی، سطح { $level }
specimens-card-printed = چاپ‌شده در { $day }
specimens-card-none = هیچ ویژگی این سطح برای شما باز نیست.
specimens-facts = این سند چیست
specimens-versions = نسخه‌ها
specimens-current = همین نسخه
specimens-differences = تفاوت با نسخهٔ پیشین
specimens-purpose = کاربرد
specimens-sources = منابع
specimens-issued = نخستین صدور
specimens-last-issued = آخرین صدور
specimens-follows = به جای نسخهٔ
specimens-followed-by = جایگزین‌شده با
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
specimens-pages = شمار صفحه‌ها
specimens-body = جنس بدنه
specimens-make = شکل ساخت
specimens-personalisation = شیوهٔ درج داده‌های دارنده
specimens-number = الگوی شماره
specimens-number-place = جای شماره
specimens-mrz = ناحیهٔ ماشین‌خوان
specimens-barcode = بارکد
specimens-chip = تراشه
specimens-national-number = چاپ شمارهٔ ملی روی سند
specimens-calendar = تقویم روی سند
specimens-yes = بله
specimens-no = خیر

specimens-category-a = گذرنامه
specimens-category-b = کارت شناسایی
specimens-category-h = سند اقامت
specimens-category-f = گواهینامهٔ رانندگی
specimens-category-k = سند ثبت احوال
specimens-category-l = رونوشت
specimens-category-x = سند دیگر

specimens-validity-yes = بله
specimens-validity-no = خیر
specimens-validity-partly = تا حدی
specimens-validity-unknown = نامعلوم

specimens-format-td1 = اندازهٔ کارت (ID-1، TD1)
specimens-format-td2 = TD2
specimens-format-td3 = اندازهٔ گذرنامه (TD3)
specimens-format-a6 = A6
specimens-format-a5 = A5
specimens-format-a4 = A4
specimens-format-other = اندازهٔ دیگر

specimens-substrate-paper = کاغذ
specimens-substrate-polycarbonate = پلی‌کربنات
specimens-substrate-pvc = PVC
specimens-substrate-pet = PET
specimens-substrate-composite = چند نوع پلاستیک
specimens-substrate-teslin = Teslin
specimens-substrate-unknown = نامعلوم

specimens-construction-card = کارت
specimens-construction-booklet = دفترچه
specimens-construction-single-sheet = تک‌برگ
specimens-construction-label = برچسب

specimens-personalisation-laser-engraving = حکاکی لیزری
specimens-personalisation-ink-jet = چاپ جوهرافشان
specimens-personalisation-dye-diffusion = چاپ سابلیمیشن
specimens-personalisation-laser-print = چاپ لیزری
specimens-personalisation-handwritten = دست‌نویس
specimens-personalisation-typewritten = ماشین تحریر
specimens-personalisation-glued-photo = عکس چسبانده‌شده

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
specimens-barcode-vds = مهر دیجیتال مرئی
specimens-barcode-unknown = نامعلوم

specimens-chip-none = ندارد
specimens-chip-contact = تراشهٔ تماسی
specimens-chip-contactless = تراشهٔ غیرتماسی
specimens-chip-dual = تماسی و غیرتماسی
specimens-chip-unknown = نامعلوم

specimens-calendar-gregorian = میلادی
specimens-calendar-solar-hijri = هجری شمسی
specimens-calendar-lunar-hijri = هجری قمری
specimens-calendar-dual = دو تقویم

specimens-part-front = رو
specimens-part-back = پشت
specimens-part-cover = جلد
specimens-part-inside-cover = درون جلد
specimens-part-biodata = صفحهٔ مشخصات
specimens-part-page = صفحه
specimens-part-stub = ته‌برگ
specimens-part-stitching = دوخت
specimens-part-chip = تراشه

specimens-light-visible = نور مرئی
specimens-light-oblique = نور مایل
specimens-light-transmitted = نور از پشت
specimens-light-uv365 = فرابنفش ۳۶۵
specimens-light-uv254 = فرابنفش ۲۵۴
specimens-light-uv313 = فرابنفش ۳۱۳
specimens-light-ir = فروسرخ
specimens-light-coaxial = نور هم‌محور
specimens-light-magnified = با بزرگ‌نمایی

# Who may read something. The labels themselves (TLP:GREEN) are the same in every language.
tlp-clear = برای همگان.
tlp-green = برای همهٔ کسانی که در سازمان‌های ثبت احوال کشورهای عضو کار می‌کنند. در کانال‌های عمومی نگذارید.
tlp-amber = برای سازمان ثبت احوال صاحب آن و سازمان‌هایی که نام می‌برد، نزد کسانی که باید بدانند.
tlp-amber-strict = تنها برای سازمان ثبت احوال صاحب آن.
tlp-red = تنها برای کسانی که نامشان آمده است. به دیگری ندهید، چاپ نکنید.
search-kind-specimen = نمونه

# What keeps a version from being registered.
specimens-obstacle-title = نسخه باید عنوانی به زبان اصلی خود داشته باشد.
specimens-obstacle-holder = برای هر تصویر باید گفته شود که دارندهٔ سند در آن ساختگی است.
specimens-obstacle-weaker = هیچ بخشی نباید گسترده‌تر از نسخه‌ای که به آن تعلق دارد در دسترس باشد.
specimens-obstacle-place = یک ویژگی روی تصویری نشان شده است که وجود ندارد.
specimens-conflict-code = نسخه‌ای با این کد پیش‌تر ثبت شده است.
specimens-error-last-issued = آخرین روز صدور پیش از نخستین روز آن است.
specimens-error-follows-self = هیچ نسخه‌ای نمی‌تواند جای خودش را بگیرد. لطفاً نسخهٔ دیگری برگزینید.
specimens-error-follows-circle = نسخه‌ای که برگزیدید خود، مستقیم یا با واسطه، پس از این نسخه آمده است. لطفاً نسخهٔ دیگری برگزینید.
specimens-error-invalid-from = پایان اعتبار پیش از صدور سند است.
specimens-error-precision = لطفاً بگویید نخستین روز صدور با چه دقتی معلوم است.
specimens-error-valid-months = سند دست‌کم یک ماه اعتبار دارد.
specimens-error-mask = الگوی شماره از حرف A، رقم { "9" } و نشانه‌ها ساخته می‌شود، حداکثر ۴۰ نویسه.
specimens-error-zone-unreadable = ناحیه با دو گوشه و چندضلعی با سه گوشه یا بیشتر نوشته می‌شود: { "120,80 340,260" }.
specimens-error-zone-outside = ناحیه بیرون از تصویر است. هر عدد باید از ۰ تا ۱۰۰۰ باشد.
specimens-error-zone-empty = درون این ناحیه چیزی نیست.
