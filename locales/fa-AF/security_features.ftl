# Review by a native reader: features-group-optical, features-related, features-tool-light-behind, features-tool-register
# The glossary of security features: its pages. The features themselves stand in features.ftl.

features-glossaries = واژه‌نامه‌ها
features-title = خصوصیات امنیتی
features-lead = چگونه می‌توان دانست که سند اصلی است: چه باید کرد، چه باید دید و در سند جعلی اکثراً چه دیده می‌شود.
features-search = جستجوی خصوصیت
features-show = نمایش
features-all = تمام خصوصیات
features-any = همه
features-nothing = چنین خصوصیتی نیست
features-nothing-advice = کلمهٔ دیگری را امتحان کنید، یا تمام سطوح و تمام ابزارها را.
features-count = { $count ->
    [one] { $count } خصوصیت
   *[other] { $count } خصوصیت
}
features-csv = تمام خصوصیات به تمام زبان‌ها به شکل CSV
features-json = به شکل JSON
features-check = چگونه بررسی شود
features-do = چه باید کرد
features-see = چه باید دید
features-fake = در سند جعلی اکثراً چه دیده می‌شود
features-group = بخش سند
features-level = سطح
features-tool = ابزار بررسی
features-related = خصوصیات مرتبط
features-names = به تمام زبان‌ها
features-used = اسنادی که آن را دارند
features-used-all = همهٔ آن‌ها
features-used-none = چنین سندی اینجا برای شما نیست.
features-group-substrate = کاغذ، پلاستیک و مواد اساسی دیگر
features-group-printing = چاپ
features-group-ink = رنگ‌های چاپ
features-group-optical = عناصر متغیر نوری
features-group-personalisation = معلومات دارنده
features-group-data = معلومات قابل بررسی
features-group-electronic = چیپ
features-group-booklet = کتابچه
features-group-civil-status = اوراق ثبت احوال نفوس
features-level-1 = سطح ۱: چشم و دست
features-level-2 = سطح ۲: ابزار ساده
features-level-3 = سطح ۳: لابراتوار
features-tool-eye = چشم
features-tool-touch = انگشت
features-tool-tilt = کج کردن
features-tool-light-behind = نور از پشت
features-tool-oblique-light = نور مایل
features-tool-magnifier = ذره‌بین
features-tool-uv365 = چراغ ماورای بنفش، ۳۶۵ نانومتر
features-tool-uv254 = چراغ ماورای بنفش، ۲۵۴ نانومتر
features-tool-infrared = نور مادون سرخ
features-tool-reader = دستگاه خواننده
features-tool-software = نرم‌افزار
features-tool-microscope = میکروسکوپ
features-tool-laboratory = لابراتوار
features-tool-register = کتاب ثبت
search-kind-feature = خصوصیت امنیتی
