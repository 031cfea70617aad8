# Describing a document for the register of specimens, second part: the parts of a document and their pictures, the
# security features and the places where they are seen.
# To be confirmed by a native reader: specimens-part-label, specimens-picture-overprint, specimens-marks-lead,
# specimens-zone-lead, specimens-zone-points-hint.

specimens-draft-parts = بخش‌ها و تصویرها
specimens-draft-marks = ویژگی‌های امنیتی
specimens-parts-lead = بخش‌های سند به ترتیبی که خوانندگان می‌بینند، هر یک با تصویرهایش در یک یا چند نور.
specimens-parts-none = هنوز بخشی نیست
specimens-part-add = افزودن بخش
specimens-part-kind = بخش
specimens-part-label = آن‌گونه که روی سند چاپ شده
specimens-part-label-hint = برای صفحه: شمارهٔ آن.
specimens-part-up = بردن به بالا
specimens-part-remove = برداشتن بخش و تصویرهایش
specimens-picture-add = افزودن تصویر
specimens-picture-change = دربارهٔ تصویر
specimens-picture-of = تصویری از کتابخانه
specimens-picture-of-hint = تصویرهای سازمان شما که آماده‌اند و با واژه توصیف شده‌اند.
specimens-picture-none = هنوز چنین تصویری در کتابخانه نیست. در پایین یکی بارگذاری کنید.
specimens-picture-light = نور
specimens-picture-tlp = چه کسی آن را می‌خواند
specimens-picture-invented = دارنده و شماره‌ای که دیده می‌شود ساختگی است.
specimens-picture-invented-hint = تصویر سند یک شخص واقعی هرگز نشان داده نمی‌شود.
specimens-picture-overprint = چاپ «SPECIMEN» روی آن
specimens-picture-overprint-hint = درگاه از آن تصویری تازه می‌سازد و تنها همان را نگه می‌دارد.
specimens-picture-remove = برداشتن تصویر
specimens-picture-waits = در حال آماده‌سازی
specimens-upload = بارگذاری تصویر
specimens-upload-lead = جدا از کتابخانهٔ سازمان شما نگه داشته می‌شود: تا وقتی نمونه‌ای آن را به خوانندگانش نشان دهد، تنها شما آن را می‌بینید. نخست بررسی می‌شود. سپس می‌توان آن را در بالا برگزید.
specimens-upload-file = پرونده
specimens-upload-shows = آنچه نشان می‌دهد، به { $language }
specimens-upload-shows-hint = برای کسی که آن را نمی‌بیند.
specimens-upload-button = بارگذاری
specimens-flash-uploaded = بارگذاری شد. تا لحظه‌ای دیگر می‌توان آن را برگزید.

specimens-marks-lead = به ترتیبی که خوانندگان بررسی می‌کنند. واژه‌نامه به هر زبان می‌گوید چه باید کرد و چه باید دید؛ اینجا تنها آنچه را ویژهٔ این سند است بنویسید.
specimens-marks-none = هنوز ویژگی‌ای نیست
specimens-mark-add = افزودن ویژگی
specimens-mark-code = ویژگی واژه‌نامه
specimens-mark-tlp = چه کسی آن را می‌خواند
specimens-mark-remove = برداشتن ویژگی
specimens-mark-up = بردن به بالا
specimens-mark-words = متن به { $language }
specimens-mark-words-hint = خانهٔ خالی متن واژه‌نامه را می‌گیرد که زیر آن آمده است.
specimens-mark-name = نام
specimens-mark-do = چه باید کرد
specimens-mark-see = چه باید دید
specimens-mark-fake = در سند جعلی اغلب چه دیده می‌شود
specimens-places = کجا دیده می‌شود
specimens-places-none = هنوز روی هیچ تصویری نشان نشده است.
specimens-place-add = نشان کردن روی تصویر
specimens-place-remove = برداشتن نشان
specimens-zone-title = جای آن روی تصویر
specimens-zone-lead = گوشه‌ها را بنویسید یا با ماوس بکشید: در یک گوشه فشار دهید و در گوشهٔ دیگر رها کنید. با صفحه‌کلید، کلیدهای جهت‌نما ناحیه را جابه‌جا می‌کنند و همراه Shift اندازهٔ آن را تغییر می‌دهند.
specimens-zone-shape = شکل
specimens-zone-points = گوشه‌ها
specimens-zone-points-hint = از چپ و از بالا، به هزارم تصویر: { "120,80 340,260" }. چندضلعی سه گوشه یا بیشتر دارد.
specimens-zone-preview = نمایش روی تصویر
specimens-shape-rect = مستطیل
specimens-shape-ellipse = بیضی
specimens-shape-polygon = چندضلعی

specimens-error-part-label = لطفاً حداکثر ۴۰ حرف بنویسید.
specimens-error-picture = لطفاً تصویری از کتابخانهٔ سازمان خود برگزینید.
specimens-error-weaker = نباید گسترده‌تر از کل نسخه در دسترس باشد.
specimens-error-invented = لطفاً بگویید که دارنده و شماره ساختگی است.
specimens-error-code = لطفاً یکی از ویژگی‌های واژه‌نامه را برگزینید.
specimens-error-shows = لطفاً با واژه بگویید تصویر چه نشان می‌دهد.
specimens-error-overprint = روی این تصویر نمی‌توان چاپ کرد. لطفاً تصویری برگزینید که آماده باشد.
specimens-obstacle-code = یک ویژگی در واژه‌نامه نیست.
specimens-obstacle-picture = یک تصویر در کتابخانه آماده نیست یا آنجا توصیف نشده است.
