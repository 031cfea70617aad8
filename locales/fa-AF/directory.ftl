# Review by a native reader: directory-bound-middle, directory-period-against, directory-indicator-births-un-projection, directory-indicator-births-registered-vs-un, directory-indicator-id-card-coverage, directory-contact-hotline, directory-edit-source-covers-what
# The ten members, their organisations and their figures.
directory-countries-title = ده عضو، ده ادارهٔ ثبت احوال نفوس
directory-countries-lede = در هر کشور کدام اداره ولادت، ازدواج و وفات را ثبت می‌کند، بر اساس کدام قانون، و چگونه می‌توان با آن تماس گرفت.
directory-countries-map = ده عضو روی نقشه
directory-countries-members = اعضا
directory-countries-regional = ارقام منطقه

directory-country-mandate = وظایف اداره
directory-country-confirmed = تأیید اداره به تاریخ { $day }
directory-country-unconfirmed = هنوز از سوی اداره تأیید نشده است
directory-country-sources = منابع این متن
directory-country-figures = ارقام
directory-country-reports = ارقام گزارش‌های عمومی
directory-country-reports-lead = ارقامی که خود ادارهٔ ثبت احوال نفوس نشر کرده است، این‌جا جای گزارش‌ها را می‌گیرد.
directory-country-missing = جستجو شد و یافت نشد
directory-country-abroad = در دیگر کشورهای عضو
directory-country-time = ساعت
directory-country-weekend = رخصتی هفته: { $days }
directory-country-calling-code = کود تیلیفون کشور
directory-country-names = نام‌ها:

# A figure under its value: what, when, who says so.
directory-headline = { $what }، { $period } · { $source }
directory-range = { $low } تا { $high }

directory-figure-what = آنچه شمار شده
directory-figure-value = مقدار
directory-figure-period = دوره
directory-figure-source = منبع

directory-chart-title = ثبت ولادت، { $first } تا { $last }
directory-chart-words = سهم اطفال زیر پنج سال که ولادت‌شان ثبت شده است، بر اساس سروی‌ها.
directory-chart-table = جدول و منبع
directory-chart-year = سال
directory-chart-registered = ثبت‌شده

directory-topic-name = نام
directory-topic-mandate = وظایف اداره
directory-topic-note = قابل یادآوری
directory-topic-parent = وزارت
directory-topic-founded = سال تأسیس
directory-topic-legal-basis = قانون
directory-topic-documents = اسناد صادره
directory-topic-identity-number = نمبر هویت

directory-contact-website = ویب‌سایت
directory-contact-phone = تیلیفون
directory-contact-email = ایمیل
directory-contact-address = آدرس
directory-contact-hotline = خط معلومات

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
directory-period-against = { $year }، در مقابل { $base }
directory-period-solar-year = سال { $year } هجری شمسی
directory-period-solar-months = { $count ->
    [one] ماه اول
   *[other] { $count } ماه اول
} سال { $year } هجری شمسی
directory-period-before-solar-year = آخرین سال مکمل پیش از سال { $year } هجری شمسی

directory-indicator-birth-registration-completeness = ولادت‌های ثبت‌شده، اطفال زیر پنج سال
directory-indicator-birth-registration-completeness-series = ولادت‌های ثبت‌شده، اطفال زیر پنج سال
directory-indicator-birth-registration-completeness-national = ولادت‌های ثبت‌شده، به احصائیهٔ خود کشور
directory-indicator-birth-registration-within-one-year = ولادت‌های ثبت‌شده در ظرف یک سال
directory-indicator-children-without-birth-certificate = اطفال بدون کارت تولد
directory-indicator-births-registered = ولادت‌های ثبت‌شده
directory-indicator-births-un-projection = ولادت‌ها به پیش‌بینی سازمان ملل متحد
directory-indicator-births-registered-vs-un = ولادت‌های ثبت‌شده نسبت به پیش‌بینی
directory-indicator-death-registration-completeness = سهم وفات‌های ثبت‌شده
directory-indicator-deaths-registered = وفات‌های ثبت‌شده
directory-indicator-deaths-un-projection = وفات‌ها به پیش‌بینی سازمان ملل متحد
directory-indicator-deaths-registered-vs-un = وفات‌های ثبت‌شده نسبت به پیش‌بینی
directory-indicator-deaths-with-cause-recorded = وفات‌های دارای علت ثبت‌شده
directory-indicator-marriages-registered = ازدواج‌های ثبت‌شده
directory-indicator-divorces-registered = طلاق‌های ثبت‌شده
directory-indicator-vital-events-registered = وقایع حیاتی ثبت‌شده
directory-indicator-population = نفوس
directory-indicator-population-national = نفوس، به احصائیهٔ خود کشور
directory-indicator-id-cards-issued = کارت‌های هویت صادرشده
directory-indicator-id-card-coverage = دارندگان کارت هویت
directory-indicator-id-registered-population = اشخاص ثبت‌شده در سیستم هویت
directory-indicator-nationals-abroad = اتباع مقیم خارج
directory-indicator-people-in = ساکن { $country }

# The entries of organisations, and the forms that change them.
directory-organisations-title = اداره‌ها
directory-organisations-add = افزودن اداره
directory-organisations-name = اداره
directory-organisations-state = وضعیت
directory-organisations-change = تغییر

directory-new-lede = فوراً در صفحهٔ کشورش دیده می‌شود. بعد مدیر آن را دعوت کنید.

directory-edit-country = کشور
directory-edit-choose = انتخاب کنید
directory-edit-language = زبان نام
directory-edit-language-hint = نام به زبان‌های دیگر در صفحهٔ بعدی نوشته می‌شود.
directory-edit-abbreviation = نام مختصر
directory-edit-abbreviation-hint = طوری که مردم می‌گویند، حداکثر ۳۰ حرف.
directory-edit-founded = سال تأسیس
directory-edit-founded-hint = میلادی، به‌طور مثال ۱۹۱۸.
directory-edit-contacts = راه‌های تماس
directory-edit-contacts-hint = ردیفی که خالی شود حذف می‌شود. توضیحات به انگلیسی است.
directory-edit-contact-kind = نوع { $count }
directory-edit-contact-value = نمبر یا آدرس { $count }
directory-edit-contact-note = توضیح { $count }
directory-edit-contact-value-what = نمبر یا آدرس
directory-edit-contact-note-what = توضیح به انگلیسی
directory-edit-sources = منابع
directory-edit-sources-hint = خواننده کجا می‌تواند آنچه را این‌جا گفته شده بررسی کند؟ ردیفی که خالی شود حذف می‌شود. عنوان‌ها و توضیحات به انگلیسی است.
directory-edit-source-url = آدرس { $count }
directory-edit-source-title = عنوان { $count }
directory-edit-source-title-what = چیست
directory-edit-source-as-of = زمان نوشتن { $count }
directory-edit-source-as-of-what = سال یا روز
directory-edit-source-covers = پشتوانهٔ چیست { $count }
directory-edit-source-covers-what = پشتوانهٔ چیست، به انگلیسی
directory-edit-save = ذخیره
directory-edit-texts = متن‌ها به زبان‌ها
directory-edit-texts-count = { $count } از جملهٔ { $total }
directory-edit-public = صفحهٔ عمومی: { $country }
directory-edit-confirmation = تأیید
directory-edit-confirm-hint = از طرف اداره می‌گویید که همهٔ آنچه در این ثبت آمده درست است. هر تغییر بعدی این تأیید را لغو می‌کند.
directory-edit-confirm = تأیید ثبت
directory-edit-confirm-others = تنها مدیر خود اداره این ثبت را تأیید کرده می‌تواند.

directory-texts-lede = در هر خانه یک پاراگراف. متنی که نباشد، به زبان دیگر به خواننده نشان داده می‌شود.

directory-flash-added = اداره افزوده شد. حالا معلومات آن را تکمیل کنید.
directory-flash-saved = ذخیره شد.
directory-flash-confirmed = معلومات تأیید شد.

directory-error-unreadable = در این متن نشانه‌ای است که ذخیره شده نمی‌تواند. لطفاً آن را دوباره بنویسید.
directory-error-changed-elsewhere = این متن هنگام نوشتن شما تغییر کرده است. لطفاً آن را بررسی و دوباره ذخیره کنید.
directory-error-language = یکی از زبان‌ها را انتخاب کنید
directory-error-country = لطفاً کشور را انتخاب کنید.
directory-error-abbreviation = لطفاً نام مختصر با حداکثر ۳۰ حرف بنویسید.
directory-error-website = آدرس ویب‌سایت باید با https:// یا http:// آغاز شود.
directory-error-founded = لطفاً سالی از ۱۵۰۰ تا امسال بنویسید یا خانه را خالی بگذارید.
directory-error-name = لطفاً نام را بنویسید.
directory-error-name-long = نام حداکثر ۲۰۰ حرف بوده می‌تواند.
directory-error-text-long = متن حداکثر ۳۰۰۰ حرف بوده می‌تواند.
directory-error-phone = نمبر تیلیفون حداقل سه رقم دارد.
directory-error-email = این آدرس ایمیل نیست. آن را مانند name@example.org بنویسید.
directory-error-address = لطفاً آدرس را با حداکثر ۳۰۰ حرف بنویسید.
directory-error-contacts-many = تعداد راه‌های تماس حداکثر ۲۰ بوده می‌تواند.
directory-error-contact-note = توضیح حداکثر ۲۰۰ حرف بوده می‌تواند.
directory-error-source-url = آدرس منبع باید با https یا http آغاز شود، مانند https://example.org
directory-error-source-title = هر منبع عنوانی با حداکثر ۳۰۰ حرف ضرورت دارد.
directory-error-source-as-of = سال، ماه به شکل ۲۰۲۵-۰۷ یا روزی را بنویسید؛ هیچ‌کدام در آینده نباشد.
directory-error-sources-many = تعداد منابع حداکثر ۲۰ بوده می‌تواند.
