# Review by a native reader: whole file
# The library: pictures and documents of an organisation.

# The list.
library-title = کتابخانهٔ فایل‌ها
library-space-left = فضای باقی‌مانده: { $size }.
library-add = افزودن فایل
library-list-name = نام یا عنوان
library-list-kind = نوع
library-list-language = زبان
library-list-unused = استفاده‌نشده
library-list-apply = تطبیق
library-list-all = تمام فایل‌ها
library-list-any = همه
library-list-newest = جدیدترین‌ها
library-list-older = قدیمی‌ترها
library-empty-title = فایلی نیست
library-empty-choice = هیچ فایلی با این انتخاب نمی‌خواند.
library-empty-text = تصاویر و اسناد ادارهٔ شما پس از افزودن در اینجا قرار می‌گیرند و در هر متن به کار می‌آیند.

# One file.
library-file-preview = پیش‌نمایش
library-file-title = عنوان
library-file-type = نوع
library-file-size = حجم
library-file-added = افزوده شد
library-file-state = وضعیت
library-file-language = زبان متن درون آن
library-file-no-language = بدون متن
library-file-description = آنچه تصویر نشان می‌دهد
library-file-description-hint = یک جمله برای خوانندگانی که تصویر را نمی‌بینند. حداقل یک زبان لازم است؛ خوانندگان دیگر نزدیک‌ترین را می‌گیرند.
library-file-keep = ذخیره
library-file-name = نام فایل
library-file-hash = اثر انگشت فایل (SHA-256)
library-file-line = سطر برای متن
library-file-save = دانلود
library-file-open = باز کردن
library-file-no-document = هیچ‌کدام
library-kind-picture = تصویر
library-kind-document = سند
uploads-state-preparing = در حال آماده‌سازی
uploads-state-held = در انتظار بررسی
uploads-state-ready = آماده
uploads-state-refused = خوانده نمی‌شود
uploads-state-quarantined = قرنطین‌شده
uploads-state-unchecked = بررسی‌شدنی نیست
uploads-state-active = چیزی در آن اجرا می‌شود
uploads-state-closed = درون آن دیده نمی‌شود
library-explained-preparing = فایل رسیده و در حال آماده‌سازی است. خوانندگان همین که آماده شود آن را می‌گیرند؛ لازم نیست اینجا منتظر بمانید.
library-explained-held = بررسی بدافزار در دسترس نیست. تا بررسی نشود، فایل به کسی داده نمی‌شود؛ این کار خودکار انجام می‌شود.
library-explained-refused = این تصویر خوانده نمی‌شود یا آسیب دیده است. لطفاً تصویر دیگری جای آن بگذارید.
library-explained-quarantined = در این فایل بدافزار پیدا شد. به کسی داده نمی‌شود. لطفاً کمپیوتر مبدأ را بررسی کنید.
library-explained-unchecked = پویشگر بدافزار این فایل را نپذیرفت؛ بیشتر از آن رو که برایش بزرگ است. به هیچ‌کس داده نمی‌شود. لطفاً فایل کوچک‌تری بفرستید.
library-explained-active = چیزی در آن است که اجرا می‌شود، یا فایل دیگری: اسکریپت، شروع برنامه، ضمیمه. به هیچ‌کس داده نمی‌شود. لطفاً سندی بدون آن‌ها بفرستید.
library-explained-closed = با رمز عبور قفل شده، خراب شده یا طوری فشرده شده که دیده نمی‌شود چیزی در آن اجرا می‌شود یا نه. به هیچ‌کس داده نمی‌شود. لطفاً آن را بدون رمز عبور دوباره ذخیره کنید و بفرستید.
library-describe-first = پیش از استفاده بگویید چه نشان می‌دهد
library-preview-document = برای امنیت، اسناد درون پورتال باز نمی‌شوند. آن را دانلود و با برنامهٔ خود باز کنید.
library-traces-title = کسانی که سند از آنان نام می‌برد
library-traces-hint = هر کسی که سند را بگیرد این‌ها را هم خوانده می‌تواند. آنچه نباید بیرون برود در برنامه‌ای که سند با آن نوشته شده پاک می‌شود؛ بعد نسخهٔ نو بفرستید.
library-trace-author = نویسنده
library-trace-editor = آخرین ذخیره یا چاپ از
library-trace-organisation = اداره
library-trace-commenter = یادداشت‌ها و تغییرات نشانی‌شده از
library-trace-photo = جا، زمان یا صاحب نوشته‌شده در تصویرها
library-trace-closed = درون آن دیده نمی‌شود: قفل است یا خراب شده
library-removed-title = از سند پاک شد
library-removed-hint = خوانندگان سند را بدون این‌ها می‌گیرند؛ آنچه در صفحه‌های آن است همان است که بود. سندی که فرستاده شد نگه داشته نمی‌شود.
library-removed-author = نام نویسندگان
library-removed-editor = آخرین کسی که آن را ذخیره کرد
library-removed-organisation = نام اداره
library-removed-commenter = نام کسانی که یادداشت گذاشته‌اند
library-removed-program = برنامه‌ای که سند با آن ساخته شده
library-group-title = یک سند به چند زبان
library-group-hint = فایل‌های یک سند در جدول زبان‌ها کنار هم می‌آیند.
library-group-known = سند
library-group-new = یا عنوان یک سند جدید
library-group-button = کنار هم گذاشتن
library-replace-title = نسخهٔ جدید
library-replace-hint = هر جا این فایل استفاده شده، جای آن را می‌گیرد. نسخه‌های قبلی می‌مانند.
library-replace-file = فایل
library-replace-button = ارسال نسخهٔ جدید
library-uses-title = موارد استفاده
library-uses-none = هنوز هیچ‌جا.
library-uses-public = عمومی
library-versions-title = نسخه‌ها
library-version = نسخهٔ { $count }
library-delete = حذف
library-delete-hint = فایل و تمام نسخه‌هایش برای همیشه حذف می‌شوند.
library-conflict-used = استفاده شده است و حذف نمی‌شود. اول آن را از آن متن‌ها بردارید.
library-copy = کاپی
library-copied = کاپی شد

# Documents in several languages, and the choice of a picture.
library-document-empty = هنوز هیچ زبانی از این سند آماده نیست.
library-document-lede = خوانندگان هر جا آن را چنین می‌بینند.
library-document-files = فایل‌های آن
library-document-title = عنوان سند
library-title-stays = خوانندگان این سند را با عنوانش می‌شناسند. تا زمانی که متنی آن را نشان می‌دهد، عنوان همان می‌ماند.
library-choice-title = انتخاب تصویر
library-choice-lede = سطر زیر تصویر را کاپی کنید و در متن، جایی که تصویر باید بیاید، بچسپانید.
library-choice-empty = تصاویر آماده در اینجا می‌آیند.

# Adding.
library-new-lede = اگر بخواهید چند تا با هم. هنگام آماده‌سازی می‌توانید به کار خود ادامه دهید.
library-new-language-hint = برای تمام فایل‌های اینجا است.
library-new-files = فایل‌ها
library-new-types = تصویر (JPEG، PNG، WebP، GIF) و سند (PDF، Word، Excel، PowerPoint، OpenDocument، CSV، متن ساده).
library-new-limit = هر کدام حداکثر { $size }.
library-new-metadata = جا، زمان و صاحبی که کمره در تصویر می‌نویسد پاک می‌شود، و از پی‌دی‌افی که امضا ندارد نام اشخاص و برنامه‌ها. سندهای دیگر آنچه را برنامه‌شان در آن‌ها نوشته، مانند نام نویسنده، نگه می‌دارند؛ لطفاً قبلاً بررسی کنید.
library-new-button = ارسال
uploads-waiting = ارتباط قطع شده است. همین که برگردد، خود ادامه می‌یابد.
uploads-resumed = از همان‌جا که ماند ادامه می‌یابد.
uploads-signed-out = از حساب خارج شده‌اید. در پنجرهٔ دیگر داخل شوید؛ خودکار ادامه می‌یابد.

# Why a file was not taken.
uploads-refused-title = { $count ->
    [one] یک فایل پذیرفته نشد
   *[other] { $count } فایل پذیرفته نشد
}
uploads-refused-others = آنچه اینجا نام برده نشده، پذیرفته شد.
uploads-refused-empty = خالی است؛ لطفاً فایلی انتخاب کنید.
uploads-refused-type = کتابخانه این نوع فایل را نمی‌پذیرد.
uploads-refused-encoding = این متن با UTF-8 نوشته نشده است. آن را دوباره با قالب «CSV UTF-8» یا متن سادهٔ UTF-8 ذخیره کنید.
uploads-refused-mismatch = نامش نوعی غیر از آنچه درون آن است می‌گوید.
uploads-refused-active = چیزی اجراشدنی در آن است: برنامه، صفحهٔ وب، اسکریپت یا مکرو.
uploads-refused-remote = هنگام باز شدن چیزی را از جای دیگر می‌آورد: قالب، تصویر پیوندشده، خانه‌های کتاب کاری دیگر یا داده. لینک‌های عادی مانعی ندارند. این اتصال‌ها را در برنامه‌اش قطع کنید یا آن را به شکل PDF ذخیره کنید.
uploads-refused-embedded = فایلی از برنامهٔ دیگر یا یک آرشیف فشرده در آن است. آن را جداگانه بفرستید یا سند را به شکل PDF ذخیره کنید.
uploads-refused-too-packed = طوری فشرده است که پس از باز شدن بزرگ‌تر از ۵۰ میگابایت یا صد برابر اندازه‌اش می‌شود. آن را با تصویرهای کمتر یا کوچک‌تر دوباره ذخیره کنید.
uploads-refused-closed = درون آن دیده نمی‌شود: با رمز عبور قفل شده یا خراب است. آن را بدون رمز عبور دوباره ذخیره کنید.
uploads-refused-no-picture = این تصویر نیست یا آسیب دیده است.
uploads-refused-too-many-pixels = تصویر پکسل زیادی دارد: حداکثر ۵۰ میلیون، و هر ضلع ۱۶٬۰۰۰.
uploads-refused-too-many = بیشتر از ۵۰ فایل یکجا آمد. این فایل و آنچه پس از آن آمد خوانده نشد؛ لطفاً دوباره بفرستید.
uploads-refused-too-large = از اندازهٔ مجاز یک فایل بزرگ‌تر است. آنچه پس از آن آمد خوانده نشد.
uploads-refused-no-room = ادارهٔ شما این‌قدر فضا ندارد. آنچه را استفاده نمی‌شود حذف کنید.
uploads-refused-other-kind = جای تصویر را تصویر می‌گیرد و جای سند را سند.

# Errors at fields.
library-error-unreadable = در این متن حرفی هست که ذخیره نمی‌شود. لطفاً آن را دوباره بنویسید.
library-error-title-missing = لطفاً عنوان را بنویسید.
library-error-title-long = عنوان می‌تواند حداکثر ۱۵۰ حرف باشد.
library-error-description-long = هر توصیف می‌تواند حداکثر ۳۰۰ حرف باشد.
library-error-description-used = این تصویر در جایی نشان داده می‌شود؛ دست‌کم یک توصیف لازم دارد.
library-error-changed-elsewhere = این متن هنگام نوشتن شما تغییر کرده است. لطفاً آن را بررسی و دوباره ذخیره کنید.
library-error-document = لطفاً یکی از اسناد را انتخاب کنید.
library-error-language-taken = این سند از قبل فایلی به این زبان دارد.
library-error-picture-unknown = تصویری در این متن، در کتابخانهٔ شما نیست.
library-error-picture-undescribed = تصویری در این متن هنوز توصیف ندارد. در کتابخانه بگویید چه نشان می‌دهد.

# Sentences after a step.
library-flash-added = رسید. فایل‌ها در حال آماده‌سازی‌اند.
library-flash-saved = ذخیره شد.
library-flash-replaced = رسید. خوانندگان نسخهٔ جدید را همین که آماده شود می‌گیرند.
library-flash-deleted = حذف شد.

# Sizes.
uploads-size-kilobytes = { $count } کیلوبایت
uploads-size-megabytes = { $count } میگابایت
uploads-size-gigabytes = { $count } گیگابایت

# What waits for another person.
library-waiting-title = در انتظار بررسی‌کننده
library-waiting-hint = تا بررسی‌کننده‌ای که خودش در این کار دست نداشته آن را نشر نکند، خوانندگان همان را دارند که داشتند.
library-waiting-by = کار
library-waiting-version = یک نسخهٔ جدید در انتظار است
library-waiting-document = در انتظار علاوه شدن به یک سند
library-waiting-leaving = در انتظار بیرون شدن از سند
library-waiting-words = کلمات جدید در انتظار اند
library-waiting-release = نشر
library-flash-waits = ذخیره شد. تا شخص دیگری آن را نشر نکند، خوانندگان همان را دارند که داشتند.
library-flash-replaced-waits = رسید. تا شخص دیگری نسخهٔ جدید را نشر نکند، خوانندگان نسخهٔ فعلی را دارند.
library-flash-released = نشر شد. حالا خوانندگان آن را دارند.
library-flash-given-back = برای اصلاح بازگردانده شد. نویسنده آگاه شد. خوانندگان همان را دارند که داشتند.
library-flash-dropped = تغییر کنار گذاشته شد. خوانندگان همان را دارند که داشتند.
library-conflict-change = این در این میان تغییر کرده یا کسی قبلاً در بارهٔ آن تصمیم گرفته است. لطفاً دوباره ببینید.
library-conflict-apart = این تصویر به خوانندگانش نشان داده می‌شود یا در انتظار نشر است و دیگر تغییر نمی‌کند. تصویر دیگری را در همان جا که نشان داده می‌شود بدهید.
library-conflict-elsewhere = متنی یا بخش دیگر پورتال هم تصویری از این را نشان می‌دهد، پس بسته شده نمی‌تواند. آن را در اینجا از نو بدهید.
library-error-closed-elsewhere = این تصویر در جای دیگر تنها به چند نفر نشان داده می‌شود، پس اینجا برای همه بوده نمی‌تواند. تصویر دیگری انتخاب کنید.
library-conflict-preparing = فایل هنوز آماده می‌شود. لطفاً وقتی آماده شد آن را نشر کنید.
library-change-words = متن جدید
library-change-document = علاوه کردن به سند
library-change-leaving = برداشتن از سند
library-changes-title = تغییرات کتابخانه
library-changes-empty = هیچ تغییری در انتظار نیست
library-returned-hint = خوانندگان همان را دارند که داشتند. پیشنهاد اینجا می‌ماند تا کسی آن را اصلاح کند یا کنار بگذارد.
library-waiting-drop = کنار گذاشتن تغییر

# Notices.
library-notice-held-text = یک همکار فایلی از کتابخانه را تغییر داده و تغییر در انتظار بررسی‌کننده است: { $title }
library-notice-returned-text = بررسی‌کننده تغییر شما در فایلی از کتابخانه را برای اصلاح بازگردانده است: { $title }
library-notice-released = نشر شد
library-notice-released-text = بررسی‌کننده تغییر شما در فایلی از کتابخانه را نشر کرد و حالا در دسترس خوانندگان است: { $title }
search-kind-document = سند
search-kind-file = فایل
