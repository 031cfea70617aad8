# Review by a native reader: whole file
# Drafts out of a table or a feed.

# The form.
imports-title = وارد کردن
imports-lede = یک جدول یا فید به مسوده تبدیل می‌شود. اول می‌بینید از هر سطر چه خواهد شد؛ تا شما نگویید مسوده‌ای ساخته نمی‌شود.
imports-file = فایل
imports-file-hint = CSV، Atom یا RSS، حداکثر ۵ میگابایت و { $count } سطر.
imports-columns = نام ستون‌ها
imports-file-languages = سطرهایی که زیر «reference» یک کلمه دارند و زبان‌شان یکی نیست، یک مسوده با ترجمه‌هایش می‌شوند.
imports-encoding = کدگذاری حروف
imports-encoding-hint = به پورتال بگذارید، مگر این‌که حروف غلط دیده شوند.
imports-encoding-told = پورتال خود پیدا می‌کند
imports-language = زبان سطرهایی که زبان ندارند
imports-language-hint = هر سطر می‌تواند زبان خود را نام ببرد: ru، fa-AF.
imports-theme = موضوع سطرهایی که موضوع ندارند
imports-theme-hint = هر سطر می‌تواند موضوع خود را با کلمهٔ معلومات ما نام ببرد: smart-card.
imports-theme-none = هیچ کدام
imports-read = خواندن و نشان دادن

# What would become of the rows.
imports-dry = هنوز مسوده‌ای ساخته نشده است. از سطرها چنین خواهد شد:
imports-count-new = مسودهٔ جدید: { $count }
imports-count-translations = ترجمه‌های آن‌ها: { $count }
imports-count-there = از قبل موجود: { $count }
imports-count-refused = ردشده: { $count }
imports-make = ساختن { $count } مسوده
imports-other = فایل دیگر
imports-made = { $count } مسوده ساخته شد.
imports-rows = سطرها
imports-row = سطر
imports-verdict = چه می‌شود
imports-verdict-new = مسودهٔ جدید
imports-verdict-translation = ترجمه
imports-verdict-original = متن اصلی: سطر { $count }
imports-verdict-there = از قبل موجود
imports-take = با آن هم گرفته شود
imports-make-ticked = ساختن مسوده‌های تازه و نشانی‌شده
imports-keep = نگه داشتن نشانی‌های این صفحه
imports-flash-kept = نشانی‌ها نگه داشته شد.
imports-flash-none = هیچ سطری تازه یا نشانی‌شده نبود؛ مسوده‌ای ساخته نشد.
imports-verdict-twice = دو بار در همین فایل
imports-verdict-refused = ردشده
imports-verdict-waits = در نوبت
imports-others = سطرهای دیگر
imports-error-original = سطر متن اصلی رد شده است، پس این ترجمه جایی ندارد.
imports-flash-made = مسوده‌ها ساخته شدند.
imports-flash-begun = مسوده‌ها در حال ساخته شدن هستند.
achievements-way-imported = وارد شد

# Why a file cannot be read.
imports-fault = فایل خوانده نمی‌شود
imports-fault-nothing = چیزی از آن ذخیره نشد.
imports-fault-empty = فایلی نیست یا چیزی در آن نیست.
imports-fault-too-large = فایل از ۵ میگابایت بزرگ‌تر است. لطفاً آن را تقسیم کنید.
imports-fault-rows = فایل بیش از ۲٬۰۰۰ سطر دارد. لطفاً آن را تقسیم کنید.
imports-fault-columns = سطر { $count } بیش از ۲۰۰ ستون دارد.
imports-fault-long = سطر { $count } متن بسیار دراز دارد.
imports-fault-quote = قوس ناخنک سطر { $count } هیچ‌گاه بسته نمی‌شود.
imports-fault-title = هیچ ستون «title» نام ندارد.
imports-fault-encoding = فایل با این کدگذاری متن نیست. لطفاً دیگری را انتخاب کنید.
imports-fault-nul = فایل حرف خالی (null) دارد، پس متن نیست.
imports-fault-feed = فایل مانند فید آغاز می‌شود، اما نه Atom است نه RSS، یا ناتمام است.
