# Review by a native reader: whole file
# Drafts out of a table or a feed.

# The form.
imports-title = درون‌ریزی
imports-lede = یک جدول یا خوراک به پیش‌نویس تبدیل می‌شود. نخست می‌بینید از هر ردیف چه خواهد شد؛ تا شما نگویید پیش‌نویسی ساخته نمی‌شود.
imports-file = فایل
imports-file-hint = CSV، Atom یا RSS، حداکثر ۵ مگابایت و { $count } ردیف.
imports-columns = نام ستون‌ها
imports-file-languages = ردیف‌هایی که زیر «reference» یک واژه دارند و زبانشان یکی نیست، یک پیش‌نویس با ترجمه‌هایش می‌شوند.
imports-encoding = رمزگذاری حروف
imports-encoding-hint = به درگاه واگذارید، مگر آنکه حروف نادرست دیده شوند.
imports-encoding-told = درگاه خود می‌یابد
imports-language = زبان ردیف‌هایی که زبانی نام نمی‌برند
imports-language-hint = هر ردیف می‌تواند زبان خود را نام ببرد: ru، fa-AF.
imports-theme = موضوع ردیف‌هایی که موضوعی نام نمی‌برند
imports-theme-hint = هر ردیف می‌تواند موضوع خود را با واژهٔ داده‌های ما نام ببرد: smart-card.
imports-theme-none = هیچ
imports-read = خواندن و نمایش

# What would become of the rows.
imports-dry = هنوز پیش‌نویسی ساخته نشده است. از ردیف‌ها چنین خواهد شد:
imports-count-new = پیش‌نویس تازه: { $count }
imports-count-translations = ترجمه‌های آن‌ها: { $count }
imports-count-there = از پیش موجود: { $count }
imports-count-refused = ردشده: { $count }
imports-make = ساختن { $count } پیش‌نویس
imports-other = فایل دیگر
imports-made = { $count } پیش‌نویس ساخته شد.
imports-rows = ردیف‌ها
imports-row = ردیف
imports-verdict = چه می‌شود
imports-verdict-new = پیش‌نویس تازه
imports-verdict-translation = ترجمه
imports-verdict-original = متن اصلی: ردیف { $count }
imports-verdict-there = از پیش موجود
imports-take = با این همه برداشته شود
imports-make-ticked = ساختن پیش‌نویس‌های تازه و نشان‌شده
imports-keep = نگه داشتن نشان‌های این صفحه
imports-flash-kept = نشان‌ها نگه داشته شد.
imports-flash-none = هیچ ردیفی تازه یا نشان‌شده نبود؛ پیش‌نویسی ساخته نشد.
imports-verdict-twice = دوباره در همین فایل
imports-verdict-refused = ردشده
imports-verdict-waits = در نوبت
imports-others = ردیف‌های دیگر
imports-error-original = ردیف متن اصلی رد شده است، پس این ترجمه جایی ندارد.
imports-flash-made = پیش‌نویس‌ها ساخته شدند.
imports-flash-begun = پیش‌نویس‌ها در حال ساخته شدن هستند.
achievements-way-imported = درون‌ریزی شد

# Why a file cannot be read.
imports-fault = فایل خوانده نمی‌شود
imports-fault-nothing = چیزی از آن ذخیره نشد.
imports-fault-empty = فایلی نیست یا چیزی در آن نیست.
imports-fault-too-large = فایل از ۵ مگابایت بزرگ‌تر است. لطفاً آن را بخش کنید.
imports-fault-rows = فایل بیش از ۲٬۰۰۰ ردیف دارد. لطفاً آن را بخش کنید.
imports-fault-columns = سطر { $count } بیش از ۲۰۰ ستون دارد.
imports-fault-long = سطر { $count } متنی بسیار بلند دارد.
imports-fault-quote = گیومهٔ سطر { $count } هرگز بسته نمی‌شود.
imports-fault-title = هیچ ستونی «title» نام ندارد.
imports-fault-encoding = فایل با این رمزگذاری متن نیست. لطفاً دیگری را برگزینید.
imports-fault-nul = فایل نویسهٔ تهی دارد، پس متن نیست.
imports-fault-feed = فایل مانند خوراک آغاز می‌شود، اما نه Atom است نه RSS، یا ناتمام است.
