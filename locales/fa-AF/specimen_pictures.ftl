# Describing a document for the register of specimens, second part: the parts of a document and their pictures, the
# security features and the places where they are seen.
# To be confirmed by a native reader: specimens-part-label, specimens-picture-overprint, specimens-marks-lead,
# specimens-zone-lead, specimens-zone-points-hint, specimens-place-add.

specimens-draft-parts = بخش‌ها و تصویرها
specimens-draft-marks = خصوصیات امنیتی
specimens-parts-lead = بخش‌های سند به ترتیبی که خوانندگان می‌بینند، هر یک با تصویرهایش در یک یا چند نور.
specimens-parts-none = تا هنوز بخشی نیست
specimens-part-add = افزودن بخش
specimens-part-kind = بخش
specimens-part-label = طوری که روی سند چاپ شده
specimens-part-label-hint = برای صفحه: نمبر آن.
specimens-part-up = بردن به بالا
specimens-part-remove = برداشتن بخش و تصویرهای آن
specimens-picture-add = افزودن تصویر
specimens-picture-change = در مورد تصویر
specimens-picture-of = تصویری از کتابخانه
specimens-picture-of-hint = تصویرهای ادارهٔ شما که آماده اند و با کلمات توصیف شده اند.
specimens-picture-none = تا هنوز چنین تصویری در کتابخانه نیست. در پایین یکی را بارگذاری کنید.
specimens-picture-light = نور
specimens-picture-tlp = کی آن را می‌خواند
specimens-picture-invented = دارنده و نمبری که دیده می‌شود ساختگی است.
specimens-picture-invented-hint = تصویر سند یک شخص واقعی هرگز نشان داده نمی‌شود.
specimens-picture-overprint = چاپ «SPECIMEN» روی آن
specimens-picture-overprint-hint = پورتال از آن تصویر نوی می‌سازد و تنها همان را نگهداری می‌کند.
specimens-picture-remove = برداشتن تصویر
specimens-picture-waits = در حال آماده‌سازی
specimens-upload = بارگذاری تصویر
specimens-upload-lead = جدا از کتابخانهٔ ادارهٔ شما نگهداری می‌شود: تا زمانی که نمونه‌ای آن را به خوانندگانش نشان دهد، تنها شما آن را می‌بینید. اول بررسی می‌شود. بعد در بالا انتخاب شده می‌تواند.
specimens-upload-file = فایل
specimens-upload-shows = آنچه نشان می‌دهد، به { $language }
specimens-upload-shows-hint = برای کسی که آن را دیده نمی‌تواند.
specimens-upload-button = بارگذاری
specimens-flash-uploaded = بارگذاری شد. بعد از یک لحظه انتخاب شده می‌تواند.

specimens-marks-lead = به ترتیبی که خوانندگان بررسی می‌کنند. واژه‌نامه به هر زبان می‌گوید چه باید کرد و چه باید دید؛ در اینجا تنها آنچه را خاص این سند است بنویسید.
specimens-marks-none = تا هنوز خصوصیتی نیست
specimens-mark-add = افزودن خصوصیت
specimens-mark-code = خصوصیت واژه‌نامه
specimens-mark-tlp = کی آن را می‌خواند
specimens-mark-remove = برداشتن خصوصیت
specimens-mark-up = بردن به بالا
specimens-mark-words = متن به { $language }
specimens-mark-words-hint = خانهٔ خالی متن واژه‌نامه را می‌گیرد که زیر آن آمده است.
specimens-mark-name = نام
specimens-mark-do = چه باید کرد
specimens-mark-see = چه باید دید
specimens-mark-fake = در سند جعلی اکثراً چه دیده می‌شود
specimens-places = کجا دیده می‌شود
specimens-places-none = تا هنوز روی هیچ تصویری نشانی نشده است.
specimens-place-add = نشانی کردن روی تصویر
specimens-place-remove = برداشتن نشانی
specimens-zone-title = جای آن روی تصویر
specimens-zone-lead = گوشه‌ها را بنویسید یا با موس رسم کنید: در یک گوشه فشار دهید و در گوشهٔ دیگر رها کنید. با کیبورد، کلیدهای جهت‌نما ساحه را جابه‌جا می‌کنند و همراه با Shift اندازهٔ آن را تغییر می‌دهند.
specimens-zone-shape = شکل
specimens-zone-points = گوشه‌ها
specimens-zone-points-hint = از چپ و از بالا، به هزارم تصویر: { "120,80 340,260" }. چندضلعی سه گوشه یا بیشتر دارد.
specimens-zone-preview = نمایش روی تصویر
specimens-shape-rect = مستطیل
specimens-shape-ellipse = بیضوی
specimens-shape-polygon = چندضلعی

specimens-error-part-label = لطفاً حداکثر ۴۰ حرف بنویسید.
specimens-error-picture = لطفاً تصویری از کتابخانهٔ ادارهٔ خود را انتخاب کنید.
specimens-error-weaker = نباید وسیع‌تر از تمام نسخه در دسترس باشد.
specimens-error-invented = لطفاً بگویید که دارنده و نمبر ساختگی است.
specimens-error-code = لطفاً یکی از خصوصیات واژه‌نامه را انتخاب کنید.
specimens-error-shows = لطفاً با کلمات بگویید تصویر چه را نشان می‌دهد.
specimens-error-overprint = روی این تصویر چاپ شده نتوانست. لطفاً تصویری را انتخاب کنید که آماده باشد.
specimens-obstacle-code = یک خصوصیت در واژه‌نامه نیست.
specimens-obstacle-picture = یک تصویر در کتابخانه آماده نیست یا در آنجا توصیف نشده است.
