# Review by a native reader: features-group-optical, features-related, features-tool-light-behind
# The glossary of security features: its pages. The features themselves stand in features.ftl.

features-glossaries = واژه‌نامه‌ها
features-title = ویژگی‌های امنیتی
features-lead = چگونه می‌توان دانست سندی اصل است: چه باید کرد، چه باید دید و در سند جعلی اغلب چه دیده می‌شود.
features-search = جستجوی ویژگی
features-show = نمایش
features-all = همهٔ ویژگی‌ها
features-any = همه
features-nothing = چنین ویژگی‌ای نیست
features-nothing-advice = واژه‌ای دیگر را بیازمایید، یا همهٔ سطح‌ها و همهٔ ابزارها را.
features-count = { $count ->
    [one] { $count } ویژگی
   *[other] { $count } ویژگی
}
features-csv = همهٔ ویژگی‌ها به همهٔ زبان‌ها به صورت CSV
features-json = به صورت JSON
features-check = چگونه بررسی شود
features-do = چه باید کرد
features-see = چه باید دید
features-fake = در سند جعلی اغلب چه دیده می‌شود
features-group = بخش سند
features-level = سطح
features-tool = ابزار بررسی
features-related = ویژگی‌های مرتبط
features-names = به همهٔ زبان‌ها
features-used = اسنادی که آن را دارند
features-used-all = همهٔ آن‌ها
features-used-none = چنین سندی اینجا برای شما نیست.
features-group-substrate = کاغذ، پلاستیک و دیگر مواد پایه
features-group-printing = چاپ
features-group-ink = جوهرها
features-group-optical = عناصر متغیر نوری
features-group-personalisation = داده‌های دارنده
features-group-data = داده‌های قابل بررسی
features-group-electronic = تراشه
features-group-booklet = دفترچه
features-group-civil-status = برگه‌های ثبت احوال
features-level-1 = سطح ۱: چشم و دست
features-level-2 = سطح ۲: ابزار ساده
features-level-3 = سطح ۳: آزمایشگاه
features-tool-eye = چشم
features-tool-touch = انگشت
features-tool-tilt = کج کردن
features-tool-light-behind = نور از پشت
features-tool-oblique-light = نور مایل
features-tool-magnifier = ذره‌بین
features-tool-uv365 = لامپ فرابنفش، ۳۶۵ نانومتر
features-tool-uv254 = لامپ فرابنفش، ۲۵۴ نانومتر
features-tool-infrared = نور فروسرخ
features-tool-reader = دستگاه خواننده
features-tool-software = نرم‌افزار
features-tool-microscope = میکروسکوپ
features-tool-laboratory = آزمایشگاه
features-tool-register = دفتر ثبت
search-kind-feature = ویژگی امنیتی
