# Review by a native reader: directory-bound-middle, directory-period-against, directory-indicator-births-un-projection, directory-indicator-births-registered-vs-un, directory-indicator-id-card-coverage, directory-edit-source-covers-what
# The ten members, their organisations and their figures.
directory-countries-title = ده عضو، ده سازمان ثبت احوال
directory-countries-lede = در هر کشور چه سازمانی ولادت، ازدواج و وفات را ثبت می‌کند، بر پایهٔ کدام قانون، و چگونه می‌توان با آن تماس گرفت.
directory-countries-map = ده عضو روی نقشه
directory-countries-members = اعضا
directory-countries-regional = آمار منطقه

directory-country-mandate = وظایف سازمان
directory-country-confirmed = تأیید سازمان در { $day }
directory-country-unconfirmed = هنوز به تأیید سازمان نرسیده است
directory-country-sources = منابع این متن
directory-country-figures = آمار
directory-country-reports = رقم‌های گزارش‌های عمومی
directory-country-reports-lead = رقم‌هایی که خود سازمان ثبت احوال منتشر کرده است، اینجا جای گزارش‌ها را می‌گیرد.
directory-country-missing = جستجو شد و یافت نشد
directory-country-abroad = در دیگر کشورهای عضو
directory-country-time = ساعت
directory-country-weekend = تعطیل هفته: { $days }
directory-country-calling-code = پیش‌شمارهٔ کشور
directory-country-names = نام‌ها:

# A figure under its value: what, when, who says so.
directory-headline = { $what }، { $period } · { $source }
directory-range = { $low } تا { $high }

directory-figure-what = آنچه شمرده شده
directory-figure-value = مقدار
directory-figure-period = دوره
directory-figure-source = منبع

directory-chart-title = ثبت ولادت، { $first } تا { $last }
directory-chart-words = سهم کودکان زیر پنج سال که ولادتشان ثبت شده است، بر پایهٔ آمارگیری‌ها.
directory-chart-table = جدول و منبع
directory-chart-year = سال
directory-chart-registered = ثبت‌شده

directory-topic-name = نام
directory-topic-mandate = وظایف سازمان
directory-topic-note = یادآوری
directory-topic-parent = وزارتخانه
directory-topic-founded = سال تأسیس
directory-topic-legal-basis = قانون
directory-topic-documents = اسناد صادره
directory-topic-identity-number = شمارهٔ هویتی

directory-contact-website = وبگاه
directory-contact-phone = تلفن
directory-contact-email = ایمیل
directory-contact-address = نشانی
directory-contact-hotline = تلفن اطلاع‌رسانی

directory-unit-persons = نفر
directory-unit-events = واقعه
directory-unit-cards = کارت

directory-bound-low = کمترین برآورد
directory-bound-middle = برآورد میانی
directory-bound-high = بیشترین برآورد
directory-bound-at-most = کمتر از این

# Months and years of the Gregorian calendar stay Gregorian; a Solar Hijri year is named as one.
directory-period-unknown = سال ذکر نشده
directory-period-months = { $first } تا { $last }
directory-period-against = { $year }، در برابر { $base }
directory-period-solar-year = سال { $year } هجری شمسی
directory-period-solar-months = { $count ->
    [one] ماه نخست
   *[other] { $count } ماه نخست
} سال { $year } هجری شمسی
directory-period-before-solar-year = آخرین سال کامل پیش از سال { $year } هجری شمسی

directory-indicator-birth-registration-completeness = ولادت‌های ثبت‌شده، کودکان زیر پنج سال
directory-indicator-birth-registration-completeness-series = ولادت‌های ثبت‌شده، کودکان زیر پنج سال
directory-indicator-birth-registration-completeness-national = ولادت‌های ثبت‌شده، به آمار خود کشور
directory-indicator-birth-registration-within-one-year = ولادت‌های ثبت‌شده در مدت یک سال
directory-indicator-children-without-birth-certificate = کودکان بدون سند ولادت
directory-indicator-births-registered = ولادت‌های ثبت‌شده
directory-indicator-births-un-projection = ولادت‌ها به پیش‌بینی سازمان ملل متحد
directory-indicator-births-registered-vs-un = ولادت‌های ثبت‌شده نسبت به پیش‌بینی
directory-indicator-death-registration-completeness = سهم وفات‌های ثبت‌شده
directory-indicator-deaths-registered = وفات‌های ثبت‌شده
directory-indicator-deaths-un-projection = وفات‌ها به پیش‌بینی سازمان ملل متحد
directory-indicator-deaths-registered-vs-un = وفات‌های ثبت‌شده نسبت به پیش‌بینی
directory-indicator-deaths-with-cause-recorded = وفات‌های با علت ثبت‌شده
directory-indicator-marriages-registered = ازدواج‌های ثبت‌شده
directory-indicator-divorces-registered = طلاق‌های ثبت‌شده
directory-indicator-vital-events-registered = وقایع حیاتی ثبت‌شده
directory-indicator-population = جمعیت
directory-indicator-population-national = جمعیت، به آمار خود کشور
directory-indicator-id-cards-issued = کارت‌های شناسایی صادرشده
directory-indicator-id-card-coverage = دارندگان کارت شناسایی
directory-indicator-id-registered-population = افراد ثبت‌شده در سامانهٔ هویتی
directory-indicator-nationals-abroad = اتباع مقیم خارج
directory-indicator-people-in = ساکن { $country }

# The entries of organisations, and the forms that change them.
directory-organisations-title = سازمان‌ها
directory-organisations-add = افزودن سازمان
directory-organisations-name = سازمان
directory-organisations-state = وضعیت
directory-organisations-change = تغییر

directory-new-lede = بی‌درنگ در صفحهٔ کشورش دیده می‌شود. سپس مدیر آن را دعوت کنید.

directory-edit-country = کشور
directory-edit-choose = برگزینید
directory-edit-language = زبان نام
directory-edit-language-hint = نام به زبان‌های دیگر در صفحهٔ بعد نوشته می‌شود.
directory-edit-abbreviation = نام کوتاه
directory-edit-abbreviation-hint = آن‌گونه که مردم می‌گویند، حداکثر ۳۰ حرف.
directory-edit-founded = سال تأسیس
directory-edit-founded-hint = میلادی، برای نمونه ۱۹۱۸.
directory-edit-contacts = راه‌های تماس
directory-edit-contacts-hint = ردیفی که خالی شود حذف می‌شود. توضیح‌ها به انگلیسی است.
directory-edit-contact-kind = نوع { $count }
directory-edit-contact-value = شماره یا نشانی { $count }
directory-edit-contact-note = توضیح { $count }
directory-edit-contact-value-what = شماره یا نشانی
directory-edit-contact-note-what = توضیح به انگلیسی
directory-edit-sources = منابع
directory-edit-sources-hint = خواننده کجا می‌تواند آنچه را اینجا گفته شده بررسی کند؟ ردیفی که خالی شود حذف می‌شود. عنوان‌ها و توضیح‌ها به انگلیسی است.
directory-edit-source-url = نشانی { $count }
directory-edit-source-title = عنوان { $count }
directory-edit-source-title-what = چیست
directory-edit-source-as-of = زمان نگارش { $count }
directory-edit-source-as-of-what = سال یا روز
directory-edit-source-covers = پشتوانهٔ چیست { $count }
directory-edit-source-covers-what = پشتوانهٔ چیست، به انگلیسی
directory-edit-save = ذخیره
directory-edit-texts = متن‌ها به زبان‌ها
directory-edit-texts-count = { $count } از { $total }
directory-edit-public = صفحهٔ عمومی: { $country }
directory-edit-confirmation = تأیید
directory-edit-confirm-hint = از سوی سازمان می‌گویید که همهٔ آنچه در این مدخل آمده درست است. هر تغییر بعدی این تأیید را برمی‌دارد.
directory-edit-confirm = تأیید مدخل
directory-edit-confirm-others = تنها مدیر خود سازمان می‌تواند این مدخل را تأیید کند.

directory-texts-lede = در هر خانه یک بند. متنی که نباشد، به زبانی دیگر به خواننده نشان داده می‌شود.

directory-flash-added = سازمان افزوده شد. اکنون مدخل آن را کامل کنید.
directory-flash-saved = ذخیره شد.
directory-flash-confirmed = مدخل تأیید شد.

directory-error-unreadable = در این متن نویسه‌ای هست که ذخیره نمی‌شود. لطفاً آن را دوباره بنویسید.
directory-error-changed-elsewhere = مدخل هنگام نوشتن شما تغییر کرده است. لطفاً آن را بررسی و دوباره ذخیره کنید.
directory-error-language = یکی از زبان‌ها را برگزینید
directory-error-country = لطفاً کشور را برگزینید.
directory-error-abbreviation = لطفاً نامی کوتاه با حداکثر ۳۰ حرف بنویسید.
directory-error-website = نشانی وبگاه باید با https:// یا http:// آغاز شود.
directory-error-founded = لطفاً سالی از ۱۵۰۰ تا امسال بنویسید یا خانه را خالی بگذارید.
directory-error-name = لطفاً نام را بنویسید.
directory-error-name-long = نام می‌تواند حداکثر ۲۰۰ حرف باشد.
directory-error-text-long = متن می‌تواند حداکثر ۳۰۰۰ حرف باشد.
directory-error-phone = شمارهٔ تلفن دست‌کم سه رقم دارد.
directory-error-email = این نشانی ایمیل نیست. آن را مانند name@example.org بنویسید.
directory-error-address = لطفاً نشانی را با حداکثر ۳۰۰ حرف بنویسید.
directory-error-contacts-many = شمار راه‌های تماس می‌تواند حداکثر ۲۰ باشد.
directory-error-contact-note = توضیح می‌تواند حداکثر ۲۰۰ حرف باشد.
directory-error-source-url = نشانی منبع باید با https یا http آغاز شود، مانند https://example.org
directory-error-source-title = هر منبع عنوانی با حداکثر ۳۰۰ حرف می‌خواهد.
directory-error-source-as-of = سال، ماه به صورت ۲۰۲۵-۰۷ یا روزی را بنویسید؛ هیچ‌کدام در آینده نباشد.
directory-error-sources-many = شمار منابع می‌تواند حداکثر ۲۰ باشد.
