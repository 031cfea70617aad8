# Alerts: false documents that a register has seen. A member submits one, a second person checks and publishes it, the
# organisations that receive it acknowledge it, and it ends on its day or when another takes its place. A list, a page
# of each, a form, a notice on the desk, and mails.
# To be confirmed by a native reader: the names of the six kinds (alerts-kind-*), alerts-title, alerts-standing,
# alerts-state-published, alerts-check-hint, alerts-hidden-numbers.

alerts-title = هشدارها
alerts-lead = اسناد جعلی که سازمان‌های ثبت احوال کشورهای عضو دیده‌اند و راه شناختن آن‌ها.
alerts-country = کشور سند
alerts-any = همه
alerts-standing = کدام‌ها
alerts-show = نمایش
alerts-count = { $count ->
    [one] { $count } هشدار
   *[other] { $count } هشدار
}
alerts-empty = هشداری اینجا نیست
alerts-empty-advice = هیچ سازمان ثبت احوالی هشداری برای شما نفرستاده است.
alerts-new = گزارش یک سند جعلی
alerts-example = مثال
alerts-example-note = این هشدار ساختگی است. نشان می‌دهد که درگاه چگونه کار می‌کند.
alerts-feed = دنبال کردن هشدارهای عمومی
alerts-download = دریافت فهرست عمومی (JSON)

alerts-kind = چه دیده شد
alerts-kind-counterfeit = جعل کامل
alerts-kind-forgery = جعل با دست‌کاری
alerts-kind-pseudo = شبه‌سند
alerts-kind-fraudulently-obtained = سند اصلی که با تقلب گرفته شده
alerts-kind-impostor = استفاده از سند دیگری
alerts-kind-stolen-blank = سند خام دزدیده‌شده
alerts-kind-counterfeit-means = سندی که سراسر آن بدون اجازه تقلید شده است.
alerts-kind-forgery-means = سند اصلی که داده‌ها، عکس، صفحه‌ها یا تراشهٔ آن تغییر داده شده است.
alerts-kind-pseudo-means = مانند سندی رسمی است، اما هیچ مرجعی آن را صادر نمی‌کند.
alerts-kind-fraudulently-obtained-means = سند اصلی که بر پایهٔ مدارک نادرست صادر شده است.
alerts-kind-impostor-means = سند اصلی که کس دیگری از آن استفاده می‌کند.
alerts-kind-stolen-blank-means = سند خام اصلی که دزدیده و بدون اجازه پر شده است.

alerts-urgency = فوریت
alerts-urgency-routine = عادی
alerts-urgency-urgent = فوری

alerts-state-submitted = در انتظار نفر دوم
alerts-state-published = جاری
alerts-state-expired = پایان‌یافته
alerts-state-superseded = جایگزین‌شده
alerts-state-withdrawn = پس‌گرفته‌شده

alerts-document = سند
alerts-specimen = نمونه
alerts-seen = چه دیده شد
alerts-tell = راه شناختن
alerts-do = چه باید کرد
alerts-valid = اعتبار
alerts-valid-between = از { $from } تا { $to }
alerts-sent-by = فرستنده
alerts-reference = شمارهٔ مرجع
alerts-replaces = به جای
alerts-replaced-by = جایگزین‌شده با
alerts-original = زبان اصلی
alerts-pairs = اصل و جعلی
alerts-genuine = اصل
alerts-false = جعلی
alerts-compare = مقایسه
alerts-numbers = شماره‌ها
alerts-numbers-range = از { $from } تا { $to }
alerts-hidden-numbers = { $count ->
    [one] دسترسی به { $count } بازهٔ شمارهٔ دیگر محدود است.
   *[other] دسترسی به { $count } بازهٔ شمارهٔ دیگر محدود است.
}
alerts-nothing-false = تصویری نیست.

alerts-receipts = چه کسی اعلام وصول کرده است
alerts-receipt-by = اعلام وصول در { $day }
alerts-receipt-open = تا { $day }
alerts-receipt-overdue = سررسیدگذشته از { $day }
alerts-receipts-count = از { $count } سازمان { $done } سازمان اعلام وصول کرده‌اند.
alerts-acknowledge = اعلام وصول
alerts-acknowledge-hint = از سوی همهٔ سازمان شما می‌گوید که هشدار رسیده و از آن آگاه هستید.
alerts-note = یادداشت برای فرستنده
alerts-note-hint = می‌تواند خالی بماند.
alerts-acknowledged = سازمان شما در { $day } اعلام وصول کرده است.
alerts-due = لطفاً تا { $day } اعلام وصول کنید.

alerts-check-title = نفر دوم
alerts-check = بررسی شد: انتشار
alerts-check-hint = هر کس که می‌تواند آن را بخواند بی‌درنگ آگاه می‌شود. شما تضمین می‌کنید که کسی جز نویسنده آن را بررسی کرده است.
alerts-edit = تغییر
alerts-withdraw = پس گرفتن
alerts-withdraw-hint = بی‌درنگ پایان می‌یابد. هر کس که آن را خوانده است می‌بیند که پس گرفته شده و چرا.
alerts-reason = دلیل
alerts-ended-on = پایان‌یافته در { $day }

alerts-counts = هشدارهای همهٔ اعضا
alerts-counts-in-force = جاری
alerts-counts-waiting = در انتظار نفر دوم
alerts-counts-ended = پایان‌یافته
alerts-counts-overdue = اعلام وصول‌های سررسیدگذشته

alerts-form-new = گزارش یک سند جعلی
alerts-form-edit = تغییر گزارش
alerts-form-what = سند جعلی
alerts-form-words = متن
alerts-form-pictures = اصل و جعلی
alerts-form-numbers = شماره‌ها
alerts-form-readers = چه کسی می‌تواند آن را بخواند
alerts-form-time = اعتبار
alerts-form-issuer = کشور سند، همان‌گونه که در ناحیه نوشته می‌شود
alerts-form-issuer-hint = حداکثر سه حرف: TUR، BEL، D.
alerts-form-specimen = کد نمونه
alerts-form-specimen-hint = می‌تواند خالی بماند. همان‌گونه که در فهرست نمونه‌هاست: { "TUR-BO-01001" }.
alerts-form-language = زبان این متن
alerts-form-language-hint = متن به زبان‌های دیگر همان‌گونه که هست می‌ماند.
alerts-form-name = عنوان
alerts-form-name-hint = بدون شماره و نام: هر جا که هشدار به گروهی گسترده برسد، عنوان در نامه‌ها می‌آید.
alerts-form-seen = چه دیده شد
alerts-form-tell = راه شناختن
alerts-form-do = چه باید کرد
alerts-form-pair = جفت { $number }
alerts-form-pictures-hint = تصویرهای کتابخانهٔ شما که توصیف دارند. تنها دارندگان ساختگی را نشان دهید.
alerts-form-none = هیچ‌کدام
alerts-form-genuine = تصویر سند اصل
alerts-form-false = تصویر سند جعلی
alerts-form-compare = چه چیزی مقایسه شود
alerts-form-ranges = بازه‌های شماره
alerts-form-ranges-hint = در هر سطر یکی: نخستین و آخرین شماره با یک فاصله میان آن‌ها، یا تنها یک شماره.
alerts-form-numbers-tlp = چه کسی می‌تواند شماره‌ها را بخواند
alerts-form-numbers-tlp-hint = دیگران تنها شمار بازه‌ها را می‌بینند.
alerts-form-tlp = چه کسی می‌تواند هشدار را بخواند
alerts-form-organisations = سازمان‌هایی که آنچه را AMBER است می‌خوانند
alerts-form-people = کسانی که آنچه را RED است می‌خوانند
alerts-form-people-hint = نشانی ایمیل حساب‌های آنان، در هر سطر یکی.
alerts-form-from = معتبر از
alerts-form-until = معتبر تا
alerts-form-until-hint = حداکثر یک سال. به هر یک از دو تقویم: ۱۴۰۵/۱۲/۲۹ یا ۲۰۲۷-۰۳-۲۰.
alerts-form-days = مهلت اعلام وصول
alerts-form-days-hint = روزهای کاری کشور گیرنده، از ۱ تا ۳۰.
alerts-form-supersedes = به جای هشدار
alerts-form-supersedes-hint = می‌تواند خالی بماند. شمارهٔ مرجع هشداری از خود شما که جاری است.
alerts-form-save = ارسال
alerts-form-back = بازگشت

alerts-flash-submitted = ارسال شد. نفر دوم آن را بررسی می‌کند.
alerts-flash-published = منتشر شد. هر کس که می‌تواند آن را بخواند آگاه می‌شود.
alerts-flash-acknowledged = اعلام وصول شد. فرستنده آن را می‌بیند.
alerts-flash-withdrawn = پس گرفته شد.
alerts-conflict-own = این هشدار را شما نوشته‌اید. کس دیگری باید آن را بررسی کند.
alerts-conflict-checked = کسی پیش‌تر آن را بررسی کرده یا پس گرفته است.
alerts-conflict-changed = از هنگامی که شما آن را باز کردید، کسی آن را تغییر داده است.
alerts-conflict-ended = هشدار دیگر جاری نیست.
alerts-conflict-acknowledged = سازمان شما پیش‌تر اعلام وصول کرده است.
alerts-conflict-superseded = هشداری که این جایگزین آن می‌شود دیگر جاری نیست.
alerts-conflict-late = آخرین روز آن گذشته است. لطفاً روز دیگری تعیین کنید.
alerts-error-issuer = این کد هیچ کشوری نیست: حداکثر سه حرف بزرگ.
alerts-error-kind = لطفاً برگزینید چه دیده شد.
alerts-error-specimen = این کد نمونه نیست: { "TUR-BO-01001" }.
alerts-error-language = لطفاً زبانی برگزینید.
alerts-error-name = لطفاً عنوانی با حداکثر ۱۵۰ حرف بنویسید.
alerts-error-text = لطفاً حداکثر ۳٬۰۰۰ حرف بنویسید.
alerts-error-text-needed = لطفاً آن را به زبان اصلی و با حداکثر ۳٬۰۰۰ حرف بنویسید.
alerts-error-pair = هر جفت به هر دو تصویر و به آنچه باید مقایسه شود نیاز دارد.
alerts-error-picture = این تصویر در کتابخانهٔ شما نیست یا هنوز توصیف ندارد.
alerts-error-ranges = هر سطر یک شماره است یا دو شماره با طول یکسان که کوچک‌تر نخست می‌آید: حروف A تا Z و رقم، حداکثر ۲۲ نویسه. حداکثر ۵۰ سطر.
alerts-error-tlp = لطفاً برگزینید چه کسی می‌تواند آن را بخواند.
alerts-error-organisations = لطفاً برای آنچه AMBER است دست‌کم یک سازمان را نام ببرید.
alerts-error-people = این‌ها حساب‌های درگاه نیستند.
alerts-error-people-needed = لطفاً برای آنچه RED است دست‌کم یک نفر را نام ببرید.
alerts-error-day = این روز در تقویم نیست.
alerts-error-until = لطفاً بگویید چه روزی پایان می‌یابد.
alerts-error-order = پیش از آغاز خود پایان می‌یابد.
alerts-error-past = آخرین روز آن گذشته است.
alerts-error-year = بیش از یک سال پس از آغاز پایان می‌یابد.
alerts-error-days = لطفاً شمار روزها را از ۱ تا ۳۰ بنویسید.
alerts-error-supersedes = هشدار جاری با این شمارهٔ مرجع ندارید.
alerts-error-urgency = لطفاً فوریت را برگزینید.

alerts-desk-title = هشدارها
alerts-desk-acknowledge = برای اعلام وصول
alerts-desk-check = برای بررسی
alerts-desk-overdue = هشدارهای شما که دیگران در مهلت اعلام وصول نکرده‌اند
alerts-desk-hidden = آن‌ها تنها برای کسانی است که سازمان شما نام برده و شما از آنان نیستید: از بازبین‌هایتان بپرسید.
alerts-desk-hidden-overdue = { $count ->
    [one] { $count } هشدار سررسیدگذشته
   *[other] { $count } هشدار سررسیدگذشته
}
alerts-desk-overdue-count = { $count ->
    [one] { $count } سازمان سررسیدگذشته
   *[other] { $count } سازمان سررسیدگذشته
}

alerts-mail-title-subject = هشدار: { $title }
alerts-mail-title-text = سازمان ثبت احوال یکی از کشورهای عضو هشدار «{ $title }» را منتشر کرده است. آن را می‌توان در درگاه خواند و وصول آن را اعلام کرد.
alerts-mail-neutral-subject = هشداری در انتظار شماست
alerts-mail-neutral-text = در درگاه هشداری در انتظار شماست.
alerts-mail-open = باز کردن هشدار
search-kind-alert = هشدار
audit-thing-alert = هشدار
audit-did-acknowledged = اعلام وصول شد
audit-did-superseded = دیگری جای آن را گرفت
audit-did-expired = در روز خود پایان یافت
