# Review by a native reader: whole file
# The fact sheet of a post: seven questions, the same for every country, and countries side by side.

# The questions.
sheet-title = برگهٔ مشخصات
sheet-title-of = برگهٔ مشخصات: { $title }
sheet-problem = مسئله
sheet-law = قانون
sheet-cost = هزینه
sheet-time = زمان
sheet-result = نتیجه
sheet-contact = تماس
sheet-documents = اسناد

# The form.
sheet-form-text = هفت پرسش، یکسان برای همهٔ کشورها، تا بتوان کار ده کشور را کنار هم گذاشت. پاسخ به هیچ‌یک الزامی نیست؛ پاسخ کوتاه بهتر است.
sheet-hint-problem = پیش از این چه چیزی کار نمی‌کرد و برای چه کسانی.
sheet-hint-law = قانون، تصویب‌نامه یا دستوری که بر آن استوار است، با شماره و تاریخ.
sheet-hint-cost = چه هزینه‌ای داشت و چه کسی پرداخت، با واحد پول و سال.
sheet-hint-time = کی آغاز شد، چه مدت طول کشید و از چه زمانی در همه جا اجرا می‌شود.
sheet-hint-result = اکنون چه چیزی بهتر است؛ اگر رقمی هست، با رقم.
sheet-hint-contact = اداره‌ای که دیگران می‌توانند از آن بپرسند و راه تماس با آن؛ نه شخص حقیقی.
sheet-hint-documents = آنچه دیگران می‌توانند دریافت کنند: قانون، فرم، مشخصات فنی، مواد آموزشی.

# On the page of a post.
sheet-alone = تنها برگهٔ مشخصات
sheet-whole = متن کامل
sheet-compare = مقایسه با کشورهای دیگر
sheet-beside = دو زبان کنار هم:
sheet-bilingual = دو زبان کنار هم
sheet-one-language = یک زبان

# Countries side by side.
sheet-comparison-title = کشورها کنار هم
sheet-comparison-text = هر پاسخ اگر به زبان شما باشد به همان زبان می‌آید، وگرنه به زبانی که نامش کنار آن نوشته شده است.
sheet-comparison-choose = دو تا پنج دستاورد را برگزینید تا کنار هم گذاشته شوند.
sheet-comparison-many = پنج دستاورد کنار هم جا می‌گیرد؛ این‌ها پنج موردی هستند که نخست برگزیدید.
sheet-comparison-empty = هیچ‌یک از این دستاوردها هنوز برگهٔ مشخصات ندارد.
sheet-comparison-none = بی‌پاسخ
sheet-comparison-without = بیرون گذاشتن
sheet-comparison-offers = در همین موضوع از کشورهای دیگر
sheet-comparison-all = دستاوردهای دارای برگهٔ مشخصات
sheet-comparison-no-offers = هنوز هیچ کشور دیگری در این موضوع برگهٔ مشخصات ندارد
sheet-comparison-selected = مقایسهٔ برگزیده‌ها
sheet-comparison-tick = برگزیدن برای مقایسه
