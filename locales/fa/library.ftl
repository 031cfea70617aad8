# Review by a native reader: whole file
# The library: pictures and documents of an organisation.

# The list.
library-title = کتابخانهٔ پرونده‌ها
library-space-left = فضای مانده: { $size }.
library-add = افزودن پرونده
library-list-name = نام یا عنوان
library-list-kind = گونه
library-list-language = زبان
library-list-unused = بی‌کاربرد
library-list-apply = اعمال
library-list-all = همهٔ پرونده‌ها
library-list-any = همه
library-list-newest = تازه‌ترین‌ها
library-list-older = قدیمی‌ترها
library-empty-title = پرونده‌ای نیست
library-empty-choice = هیچ پرونده‌ای با این انتخاب نمی‌خواند.
library-empty-text = تصویرها و اسناد سازمان شما پس از افزودن اینجا می‌ایستند و در هر متنی به کار می‌آیند.

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
library-file-description-hint = یک جمله برای خوانندگانی که تصویر را نمی‌بینند. دست‌کم یک زبان لازم است؛ خوانندگان دیگر نزدیک‌ترین را می‌گیرند.
library-file-keep = ذخیره
library-file-name = نام پرونده
library-file-hash = اثر انگشت پرونده (SHA-256)
library-file-line = سطر برای متن
library-file-save = بارگیری
library-file-open = باز کردن
library-file-no-document = هیچ‌کدام
library-kind-picture = تصویر
library-kind-document = سند
uploads-state-preparing = در حال آماده‌سازی
uploads-state-held = در انتظار بررسی
uploads-state-ready = آماده
uploads-state-refused = خوانده نمی‌شود
uploads-state-quarantined = قرنطینه‌شده
uploads-state-unchecked = بررسی‌شدنی نیست
uploads-state-active = چیزی در آن اجرا می‌شود
uploads-state-closed = درون آن دیده نمی‌شود
library-explained-preparing = پرونده رسیده و در حال آماده‌سازی است. خوانندگان همین که آماده شود آن را می‌گیرند؛ لازم نیست اینجا منتظر بمانید.
library-explained-held = بررسی بدافزار در دسترس نیست. تا بررسی نشود، پرونده به کسی داده نمی‌شود؛ این کار خودبه‌خود انجام می‌شود.
library-explained-refused = این تصویر خوانده نمی‌شود یا آسیب دیده است. لطفاً تصویر دیگری جای آن بگذارید.
library-explained-quarantined = در این پرونده بدافزار یافت شد. به کسی داده نمی‌شود. لطفاً رایانهٔ مبدأ را بررسی کنید.
library-explained-unchecked = پویشگر بدافزار این پرونده را نپذیرفت؛ بیشتر از آن رو که برایش بزرگ است. به هیچ‌کس داده نمی‌شود. لطفاً پروندهٔ کوچک‌تری بفرستید.
library-explained-active = چیزی در آن است که اجرا می‌شود، یا پروندهٔ دیگری: اسکریپت، راه‌اندازی برنامه، پیوست. به هیچ‌کس داده نمی‌شود. لطفاً سندی بدون آن‌ها بفرستید.
library-explained-closed = با گذرواژه قفل شده، آسیب دیده یا چنان فشرده شده که نمی‌توان دید چیزی در آن اجرا می‌شود یا نه. به هیچ‌کس داده نمی‌شود. لطفاً آن را بی‌گذرواژه از نو ذخیره کنید و بفرستید.
library-describe-first = پیش از کاربرد بگویید چه نشان می‌دهد
library-preview-document = برای ایمنی، اسناد درون درگاه باز نمی‌شوند. آن را بارگیری و با برنامهٔ خود باز کنید.
library-traces-title = کسانی که سند از آنان نام می‌برد
library-traces-hint = هر که سند را بگیرد این‌ها را هم می‌تواند بخواند. آنچه نباید بیرون برود در برنامه‌ای که سند با آن نوشته شده پاک می‌شود؛ سپس نسخهٔ تازه‌ای بفرستید.
library-trace-author = نویسنده
library-trace-editor = آخرین ذخیره یا چاپ از
library-trace-organisation = سازمان
library-trace-commenter = یادداشت‌ها و تغییرهای نشان‌دار از
library-trace-photo = جا، زمان یا صاحب نوشته‌شده در تصویرها
library-trace-closed = نمی‌توان درون آن را دید: قفل است یا آسیب دیده
library-removed-title = از سند پاک شد
library-removed-hint = خوانندگان سند را بدون این‌ها می‌گیرند؛ آنچه در صفحه‌های آن است همان است که بود. سندی که فرستاده شد نگه داشته نمی‌شود.
library-removed-author = نام نویسندگان
library-removed-editor = آخرین کسی که آن را ذخیره کرد
library-removed-organisation = نام سازمان
library-removed-commenter = نام کسانی که یادداشت گذاشته‌اند
library-removed-program = برنامه‌ای که سند با آن ساخته شده
library-group-title = یک سند به چند زبان
library-group-hint = پرونده‌های یک سند در جدول زبان‌ها کنار هم می‌آیند.
library-group-known = سند
library-group-new = یا عنوان سندی تازه
library-group-button = کنار هم گذاشتن
library-replace-title = نسخهٔ تازه
library-replace-hint = هر جا این پرونده به کار رفته، جای آن را می‌گیرد. نسخه‌های پیشین می‌مانند.
library-replace-file = پرونده
library-replace-button = ارسال نسخهٔ تازه
library-uses-title = کاربردها
library-uses-none = هنوز هیچ‌جا.
library-uses-public = عمومی
library-versions-title = نسخه‌ها
library-version = نسخهٔ { $count }
library-delete = حذف
library-delete-hint = پرونده و همهٔ نسخه‌هایش برای همیشه از میان می‌روند.
library-conflict-used = به کار رفته است و حذف نمی‌شود. نخست آن را از آن متن‌ها بردارید.
library-copy = رونوشت
library-copied = رونوشت شد

# Documents in several languages, and the choice of a picture.
library-document-empty = هنوز هیچ زبانی از این سند آماده نیست.
library-document-lede = خوانندگان هر جا آن را چنین می‌بینند.
library-document-files = پرونده‌های آن
library-document-title = عنوان سند
library-title-stays = خوانندگان این سند را با عنوانش می‌شناسند. تا وقتی متنی آن را نشان می‌دهد، عنوان همان می‌ماند.
library-choice-title = گزینش تصویر
library-choice-lede = سطر زیر تصویر را رونوشت کنید و در متن، آنجا که تصویر باید بیاید، بچسبانید.
library-choice-empty = تصویرهای آماده اینجا می‌آیند.

# Adding.
library-new-lede = اگر بخواهید چند تا با هم. هنگام آماده‌سازی می‌توانید به کار خود ادامه دهید.
library-new-language-hint = برای همهٔ پرونده‌های اینجا است.
library-new-files = پرونده‌ها
library-new-types = تصویر (JPEG، PNG، WebP، GIF) و سند (PDF، Word، Excel، PowerPoint، OpenDocument، CSV، متن ساده).
library-new-limit = هر کدام حداکثر { $size }.
library-new-metadata = جا، زمان و صاحبی که دوربین در تصویر می‌نویسد پاک می‌شود، و از پی‌دی‌افی که امضا ندارد نام کسان و برنامه‌ها. سندهای دیگر آنچه را برنامه‌شان در آن‌ها نوشته، مانند نام نویسنده، نگه می‌دارند؛ لطفاً پیش‌تر بررسی کنید.
library-new-button = ارسال
uploads-waiting = ارتباط قطع شده است. همین که برگردد، خود ادامه می‌یابد.
uploads-resumed = از همان‌جا که ماند ادامه می‌یابد.
uploads-signed-out = از حساب خارج شده‌اید. در پنجره‌ای دیگر وارد شوید؛ خود ادامه می‌یابد.

# Why a file was not taken.
uploads-refused-title = { $count ->
    [one] یک پرونده پذیرفته نشد
   *[other] { $count } پرونده پذیرفته نشد
}
uploads-refused-others = آنچه اینجا نام برده نشده، پذیرفته شد.
uploads-refused-empty = خالی است؛ لطفاً پرونده‌ای برگزینید.
uploads-refused-type = کتابخانه این نوع پرونده را نمی‌پذیرد.
uploads-refused-encoding = این متن با UTF-8 نوشته نشده است. آن را دوباره با قالب «CSV UTF-8» یا متن سادهٔ UTF-8 ذخیره کنید.
uploads-refused-mismatch = نامش نوعی جز آنچه درون آن است می‌گوید.
uploads-refused-active = چیزی اجراشدنی در آن است: برنامه، صفحهٔ وب، اسکریپت یا ماکرو.
uploads-refused-remote = هنگام باز شدن چیزی را از جای دیگری می‌آورد: الگو، تصویر پیوندشده، خانه‌های کارپوشه‌ای دیگر یا داده. پیوندهای معمولی مانعی ندارند. این اتصال‌ها را در برنامه‌اش قطع کنید یا آن را به صورت PDF ذخیره کنید.
uploads-refused-embedded = پرونده‌ای از برنامهٔ دیگر یا یک بایگانی فشرده در آن است. آن را جداگانه بفرستید یا سند را به صورت PDF ذخیره کنید.
uploads-refused-too-packed = چنان فشرده است که پس از باز شدن بزرگ‌تر از ۵۰ مگابایت یا صد برابر اندازه‌اش می‌شود. آن را با تصویرهای کمتر یا کوچک‌تر از نو ذخیره کنید.
uploads-refused-closed = نمی‌توان درون آن را دید: با گذرواژه قفل شده یا آسیب دیده است. آن را بی‌گذرواژه از نو ذخیره کنید.
uploads-refused-no-picture = این تصویر نیست یا آسیب دیده است.
uploads-refused-too-many-pixels = تصویر پیکسل زیادی دارد: حداکثر ۵۰ میلیون، و هر ضلع ۱۶٬۰۰۰.
uploads-refused-too-many = بیش از ۵۰ پرونده با هم آمد. این پرونده و آنچه پس از آن آمد خوانده نشد؛ لطفاً دوباره بفرستید.
uploads-refused-too-large = از اندازهٔ مجاز یک پرونده بزرگ‌تر است. آنچه پس از آن آمد خوانده نشد.
uploads-refused-no-room = سازمان شما این اندازه فضا ندارد. آنچه را بی‌کاربرد است حذف کنید.
uploads-refused-other-kind = جای تصویر را تصویر می‌گیرد و جای سند را سند.

# Errors at fields.
library-error-unreadable = در این متن نویسه‌ای هست که ذخیره نمی‌شود. لطفاً آن را دوباره بنویسید.
library-error-title-missing = لطفاً عنوان را بنویسید.
library-error-title-long = عنوان می‌تواند حداکثر ۱۵۰ حرف باشد.
library-error-description-long = هر توصیف می‌تواند حداکثر ۳۰۰ حرف باشد.
library-error-description-used = این تصویر در جایی نشان داده می‌شود؛ دست‌کم یک توصیف لازم دارد.
library-error-changed-elsewhere = مدخل هنگام نوشتن شما تغییر کرده است. لطفاً آن را بررسی و دوباره ذخیره کنید.
library-error-document = لطفاً یکی از اسناد را برگزینید.
library-error-language-taken = این سند پرونده‌ای به این زبان دارد.
library-error-picture-unknown = تصویری در این متن، در کتابخانهٔ شما نیست.
library-error-picture-undescribed = تصویری در این متن هنوز توصیف ندارد. در کتابخانه بگویید چه نشان می‌دهد.

# Sentences after a step.
library-flash-added = رسید. پرونده‌ها در حال آماده‌سازی‌اند.
library-flash-saved = ذخیره شد.
library-flash-replaced = رسید. خوانندگان نسخهٔ تازه را همین که آماده شود می‌گیرند.
library-flash-deleted = حذف شد.

# Sizes.
uploads-size-kilobytes = { $count } کیلوبایت
uploads-size-megabytes = { $count } مگابایت
uploads-size-gigabytes = { $count } گیگابایت

# What waits for another person.
library-waiting-title = در انتظار بازبین
library-waiting-hint = تا بازبینی که خود در این کار دست نداشته آن را منتشر نکند، خوانندگان همان را دارند که داشتند.
library-waiting-by = کار
library-waiting-version = نسخهٔ تازه‌ای در انتظار است
library-waiting-document = در انتظار افزوده شدن به یک سند
library-waiting-leaving = در انتظار بیرون رفتن از سند
library-waiting-words = واژه‌های تازه در انتظارند
library-waiting-release = انتشار
library-flash-waits = ذخیره شد. تا کس دیگری آن را منتشر نکند، خوانندگان همان را دارند که داشتند.
library-flash-replaced-waits = رسید. تا کس دیگری نسخهٔ تازه را منتشر نکند، خوانندگان نسخهٔ کنونی را دارند.
library-flash-released = منتشر شد. اکنون خوانندگان آن را دارند.
library-flash-given-back = برای اصلاح بازگردانده شد. نویسنده آگاه شد. خوانندگان همان را دارند که داشتند.
library-flash-dropped = تغییر کنار گذاشته شد. خوانندگان همان را دارند که داشتند.
library-conflict-change = این در این میان تغییر کرده یا کسی پیش‌تر درباره‌اش تصمیم گرفته است. لطفاً دوباره نگاه کنید.
library-conflict-apart = این تصویر به خوانندگانش نشان داده می‌شود یا در انتظار انتشار است و دیگر تغییر نمی‌کند. تصویر دیگری را همان جا که نشان داده می‌شود بدهید.
library-conflict-elsewhere = متنی یا بخش دیگری از درگاه نیز تصویری از این را نشان می‌دهد، پس نمی‌توان آن را بست. آن را اینجا از نو بدهید.
library-error-closed-elsewhere = این تصویر در جای دیگری تنها به چند نفر نشان داده می‌شود، پس اینجا نمی‌تواند برای همگان باشد. تصویر دیگری برگزینید.
library-conflict-preparing = پرونده هنوز آماده می‌شود. لطفاً وقتی آماده شد آن را منتشر کنید.
library-change-words = متن تازه
library-change-document = افزودن به سند
library-change-leaving = برداشتن از سند
library-changes-title = تغییرهای کتابخانه
library-changes-empty = هیچ تغییری در انتظار نیست
library-returned-hint = خوانندگان همان را دارند که داشتند. پیشنهاد اینجا می‌ماند تا کسی آن را اصلاح کند یا کنار بگذارد.
library-waiting-drop = کنار گذاشتن تغییر

# Notices.
library-notice-held-text = یکی از همکاران فایلی از کتابخانه را تغییر داده و تغییر در انتظار بازبین است: { $title }
library-notice-returned-text = بازبین تغییر شما در فایلی از کتابخانه را برای اصلاح بازگردانده است: { $title }
library-notice-released = منتشر شد
library-notice-released-text = بازبین تغییر شما در فایلی از کتابخانه را منتشر کرد و اکنون در دسترس خوانندگان است: { $title }
search-kind-document = سند
search-kind-file = پرونده
