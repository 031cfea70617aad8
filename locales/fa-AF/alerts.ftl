# Alerts: false documents that a register has seen. A member submits one, a second person checks and publishes it, the
# organisations that receive it acknowledge it, and it ends on its day or when another takes its place. A list, a page
# of each, a form, a notice on the desk, and mails.
# To be confirmed by a native reader: the names of the six kinds (alerts-kind-*), alerts-title, alerts-standing,
# alerts-state-published, alerts-check-hint, alerts-hidden-numbers.

alerts-title = هشدارها
alerts-lead = اسناد جعلی که اداره‌های ثبت احوال نفوس کشورهای عضو دیده‌اند و راه شناختن آن‌ها.
alerts-country = کشور سند
alerts-any = همه
alerts-standing = کدام‌ها
alerts-show = نمایش
alerts-count = { $count ->
    [one] { $count } هشدار
   *[other] { $count } هشدار
}
alerts-empty = هشداری اینجا نیست
alerts-empty-advice = هیچ ادارهٔ ثبت احوال نفوس هشداری برای شما نفرستاده است.
alerts-new = گزارش یک سند جعلی
alerts-example = مثال
alerts-example-note = این هشدار ساختگی است. نشان می‌دهد که پورتال چگونه کار می‌کند.
alerts-feed = دنبال کردن هشدارهای عمومی
alerts-download = دانلود فهرست عمومی (JSON)

alerts-kind = چه دیده شد
alerts-kind-counterfeit = جعل کامل
alerts-kind-forgery = جعل با دست‌کاری
alerts-kind-pseudo = شبه‌سند
alerts-kind-fraudulently-obtained = سند اصلی که با تقلب گرفته شده
alerts-kind-impostor = استفاده از سند دیگری
alerts-kind-stolen-blank = سند خام سرقت‌شده
alerts-kind-counterfeit-means = سندی که سراسر آن بدون اجازه تقلید شده است.
alerts-kind-forgery-means = سند اصلی که معلومات، عکس، صفحه‌ها یا چیپ آن تغییر داده شده است.
alerts-kind-pseudo-means = مانند سندی رسمی است، اما هیچ مرجعی آن را صادر نمی‌کند.
alerts-kind-fraudulently-obtained-means = سند اصلی که بر اساس اسناد نادرست صادر شده است.
alerts-kind-impostor-means = سند اصلی که کس دیگری از آن استفاده می‌کند.
alerts-kind-stolen-blank-means = سند خام اصلی که سرقت شده و بدون اجازه پر شده است.

alerts-urgency = فوریت
alerts-urgency-routine = عادی
alerts-urgency-urgent = فوری

alerts-state-submitted = در انتظار نفر دوم
alerts-state-published = نافذ
alerts-state-expired = ختم‌شده
alerts-state-superseded = جایگزین‌شده
alerts-state-withdrawn = پس‌گرفته‌شده

alerts-document = سند
alerts-specimen = نمونه
alerts-seen = چه دیده شد
alerts-tell = راه شناختن
alerts-do = چه باید کرد
alerts-valid = اعتبار
alerts-valid-between = از { $from } تا { $to }
alerts-sent-by = ارسال‌کننده
alerts-reference = شمارهٔ مرجع
alerts-replaces = به جای
alerts-replaced-by = جایگزین‌شده با
alerts-original = زبان اصلی
alerts-pairs = اصلی و جعلی
alerts-genuine = اصلی
alerts-false = جعلی
alerts-compare = مقایسه
alerts-numbers = شماره‌ها
alerts-numbers-range = از { $from } تا { $to }
alerts-hidden-numbers = { $count ->
    [one] دسترسی به { $count } بازهٔ شمارهٔ دیگر محدود است.
   *[other] دسترسی به { $count } بازهٔ شمارهٔ دیگر محدود است.
}
alerts-nothing-false = تصویری نیست.

alerts-receipts = چه کسی دریافت را تأیید کرده است
alerts-receipt-by = دریافت تأیید شد در { $day }
alerts-receipt-open = تا { $day }
alerts-receipt-overdue = تأخیرشده از { $day }
alerts-receipts-count = از { $count } اداره { $done } اداره دریافت را تأیید کرده‌اند.
alerts-acknowledge = تأیید دریافت
alerts-acknowledge-hint = از سوی تمام ادارهٔ شما می‌گوید که هشدار رسیده و از آن آگاه هستید.
alerts-note = یادداشت برای ارسال‌کننده
alerts-note-hint = می‌تواند خالی بماند.
alerts-acknowledged = ادارهٔ شما در { $day } دریافت را تأیید کرده است.
alerts-due = لطفاً تا { $day } دریافت را تأیید کنید.

alerts-check-title = نفر دوم
alerts-check = بررسی شد: نشر
alerts-check-hint = هر کسی که آن را خوانده می‌تواند فوراً آگاه می‌شود. شما تضمین می‌کنید که کسی جز نویسنده آن را بررسی کرده است.
alerts-edit = تغییر
alerts-withdraw = پس گرفتن
alerts-withdraw-hint = فوراً ختم می‌شود. هر کس که آن را خوانده است می‌بیند که پس گرفته شده و چرا.
alerts-reason = دلیل
alerts-ended-on = ختم‌شده در { $day }

alerts-counts = هشدارهای همهٔ اعضا
alerts-counts-in-force = نافذ
alerts-counts-waiting = در انتظار نفر دوم
alerts-counts-ended = ختم‌شده
alerts-counts-overdue = تأییدهای دریافت تأخیرشده

alerts-form-new = گزارش یک سند جعلی
alerts-form-edit = تغییر گزارش
alerts-form-what = سند جعلی
alerts-form-words = متن
alerts-form-pictures = اصلی و جعلی
alerts-form-numbers = شماره‌ها
alerts-form-readers = چه کسی آن را خوانده می‌تواند
alerts-form-time = اعتبار
alerts-form-issuer = کشور سند، همان‌گونه که در ساحه نوشته می‌شود
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
alerts-form-genuine = تصویر سند اصلی
alerts-form-false = تصویر سند جعلی
alerts-form-compare = چه چیزی مقایسه شود
alerts-form-ranges = بازه‌های شماره
alerts-form-ranges-hint = در هر سطر یکی: اولین و آخرین شماره با یک فاصله میان آن‌ها، یا تنها یک شماره.
alerts-form-numbers-tlp = چه کسی شماره‌ها را خوانده می‌تواند
alerts-form-numbers-tlp-hint = دیگران تنها تعداد بازه‌ها را می‌بینند.
alerts-form-tlp = چه کسی هشدار را خوانده می‌تواند
alerts-form-organisations = اداره‌هایی که آنچه را AMBER است می‌خوانند
alerts-form-people = کسانی که آنچه را RED است می‌خوانند
alerts-form-people-hint = ایمیل آدرس حساب‌های آنان، در هر سطر یکی.
alerts-form-from = معتبر از
alerts-form-until = معتبر تا
alerts-form-until-hint = حداکثر یک سال. به هر یک از دو تقویم: ۱۴۰۵/۱۲/۲۹ یا ۲۰۲۷-۰۳-۲۰.
alerts-form-days = ضرب‌الاجل تأیید دریافت
alerts-form-days-hint = روزهای کاری کشور دریافت‌کننده، از ۱ تا ۳۰.
alerts-form-supersedes = به جای هشدار
alerts-form-supersedes-hint = می‌تواند خالی بماند. شمارهٔ مرجع هشداری از خود شما که نافذ است.
alerts-form-save = ارسال
alerts-form-back = بازگشت

alerts-flash-submitted = ارسال شد. نفر دوم آن را بررسی می‌کند.
alerts-flash-published = نشر شد. هر کسی که آن را خوانده می‌تواند آگاه می‌شود.
alerts-flash-acknowledged = دریافت تأیید شد. ارسال‌کننده آن را می‌بیند.
alerts-flash-withdrawn = پس گرفته شد.
alerts-conflict-own = این هشدار را شما نوشته‌اید. کس دیگری باید آن را بررسی کند.
alerts-conflict-checked = کسی قبلاً آن را بررسی کرده یا پس گرفته است.
alerts-conflict-changed = از وقتی که شما آن را باز کردید، کسی آن را تغییر داده است.
alerts-conflict-ended = هشدار دیگر نافذ نیست.
alerts-conflict-acknowledged = ادارهٔ شما قبلاً دریافت را تأیید کرده است.
alerts-conflict-superseded = هشداری که این جایگزین آن می‌شود دیگر نافذ نیست.
alerts-conflict-late = آخرین روز آن گذشته است. لطفاً روز دیگری تعیین کنید.
alerts-error-issuer = این کد هیچ کشوری نیست: حداکثر سه حرف بزرگ.
alerts-error-kind = لطفاً انتخاب کنید چه دیده شد.
alerts-error-specimen = این کد نمونه نیست: { "TUR-BO-01001" }.
alerts-error-language = لطفاً یک زبان را انتخاب کنید.
alerts-error-name = لطفاً عنوانی با حداکثر ۱۵۰ حرف بنویسید.
alerts-error-text = لطفاً حداکثر ۳٬۰۰۰ حرف بنویسید.
alerts-error-text-needed = لطفاً آن را به زبان اصلی و با حداکثر ۳٬۰۰۰ حرف بنویسید.
alerts-error-pair = هر جفت به هر دو تصویر و به آنچه باید مقایسه شود نیاز دارد.
alerts-error-picture = این تصویر در کتابخانهٔ شما نیست یا هنوز توصیف ندارد.
alerts-error-ranges = هر سطر یک شماره است یا دو شماره با طول یکسان که کوچک‌تر اول می‌آید: حروف A تا Z و رقم، حداکثر ۲۲ دانه. حداکثر ۵۰ سطر.
alerts-error-tlp = لطفاً انتخاب کنید چه کسی آن را خوانده می‌تواند.
alerts-error-organisations = لطفاً برای آنچه AMBER است حداقل یک اداره را نام ببرید.
alerts-error-people = این‌ها حساب‌های پورتال نیستند.
alerts-error-people-needed = لطفاً برای آنچه RED است حداقل یک نفر را نام ببرید.
alerts-error-day = این روز در تقویم نیست.
alerts-error-until = لطفاً بگویید چه روزی ختم می‌شود.
alerts-error-order = پیش از آغاز خود ختم می‌شود.
alerts-error-past = آخرین روز آن گذشته است.
alerts-error-year = بیش از یک سال پس از آغاز ختم می‌شود.
alerts-error-days = لطفاً تعداد روزها را از ۱ تا ۳۰ بنویسید.
alerts-error-supersedes = هشدار نافذ با این شمارهٔ مرجع ندارید.
alerts-error-urgency = لطفاً فوریت را انتخاب کنید.

alerts-desk-title = هشدارها
alerts-desk-acknowledge = برای تأیید دریافت
alerts-desk-check = برای بررسی
alerts-desk-overdue = هشدارهای شما که دیگران دریافت آن را به وقت تأیید نکرده‌اند
alerts-desk-hidden = آن‌ها تنها برای اشخاصی است که ادارهٔ شما نام گرفته و شما از آنان نیستید: از بررسی‌کنندگان خود بپرسید.
alerts-desk-hidden-overdue = { $count ->
    [one] { $count } هشدار میعادگذشته
   *[other] { $count } هشدار میعادگذشته
}
alerts-desk-overdue-count = { $count ->
    [one] { $count } اداره تأخیرشده
   *[other] { $count } اداره تأخیرشده
}

alerts-mail-title-subject = هشدار: { $title }
alerts-mail-title-text = ادارهٔ ثبت احوال نفوس یکی از کشورهای عضو هشدار «{ $title }» را نشر کرده است. آن را در پورتال خوانده و دریافت آن را تأیید کرده می‌توانید.
alerts-mail-neutral-subject = یک هشدار منتظر شماست
alerts-mail-neutral-text = در پورتال یک هشدار منتظر شماست.
alerts-mail-open = باز کردن هشدار
search-kind-alert = هشدار
audit-thing-alert = هشدار
audit-did-acknowledged = دریافت تأیید شد
audit-did-superseded = دیگری جای آن را گرفت
audit-did-expired = در روز خود ختم شد
