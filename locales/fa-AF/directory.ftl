# Review by a native reader: directory-bound-middle, directory-period-against, directory-indicator-births-un-projection, directory-indicator-births-registered-vs-un, directory-indicator-id-card-coverage, directory-contact-hotline
# The ten members, their organisations and their figures.
directory-countries-title = ده عضو، ده ادارهٔ ثبت احوال نفوس
directory-countries-lede = در هر کشور کدام اداره ولادت، ازدواج و وفات را ثبت می‌کند، بر اساس کدام قانون، و چگونه می‌توان با آن تماس گرفت.
directory-countries-map = ده عضو روی نقشه
directory-countries-members = اعضا
directory-countries-regional = ارقام منطقه

directory-country-mandate = وظایف اداره
directory-country-confirmed = از سوی اداره تأیید شده است
directory-country-unconfirmed = هنوز از سوی اداره تأیید نشده است
directory-country-sources = منابع این متن
directory-country-figures = ارقام
directory-country-missing = جستجو شد و یافت نشد
directory-country-abroad = در دیگر کشورهای عضو
directory-country-time = ساعت
directory-country-weekend = رخصتی هفته: { $days }
directory-country-calling-code = کود تیلیفون کشور
directory-country-names = نام‌ها:

# A figure under its value: what, when, who says so.
directory-headline = { $what }، { $period } · { $source }
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
