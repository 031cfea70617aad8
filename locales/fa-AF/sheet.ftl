# Review by a native reader: whole file
# The fact sheet of a post: seven questions, the same for every country, and countries side by side.

# The questions.
sheet-title = ورق معلومات
sheet-title-of = ورق معلومات: { $title }
sheet-problem = مشکل
sheet-law = قانون
sheet-cost = مصرف
sheet-time = زمان
sheet-result = نتیجه
sheet-contact = تماس
sheet-documents = اسناد

# The form.
sheet-form-text = هفت پرسش، یکسان برای همهٔ کشورها، تا کار ده کشور پهلوی هم گذاشته شده بتواند. جواب هیچ‌کدام حتمی نیست؛ جواب کوتاه بهتر است.
sheet-hint-problem = پیش از این چه چیزی کار نمی‌کرد و برای چه کسانی.
sheet-hint-law = قانون، فرمان یا امری که بر آن استوار است، با شماره و تاریخ.
sheet-hint-cost = چقدر مصرف داشت و کی پرداخت، با واحد پول و سال.
sheet-hint-time = چه وقت آغاز شد، چقدر وقت گرفت و از چه وقت در همه جا نافذ است.
sheet-hint-result = اکنون چه چیزی بهتر شده است؛ اگر رقم موجود باشد، با رقم.
sheet-hint-contact = اداره‌ای که دیگران از آن پرسیده می‌توانند و راه تماس با آن؛ نه شخص انفرادی.
sheet-hint-documents = آنچه دیگران به دست آورده می‌توانند: قانون، فورم، مشخصات تخنیکی، مواد آموزشی.

# On the page of a post.
sheet-alone = تنها ورق معلومات
sheet-whole = متن مکمل
sheet-compare = مقایسه با کشورهای دیگر
sheet-beside = دو زبان پهلوی هم:
sheet-bilingual = دو زبان پهلوی هم
sheet-one-language = یک زبان

# Countries side by side.
sheet-comparison-title = کشورها پهلوی هم
sheet-comparison-text = هر جواب اگر به زبان شما باشد به همان زبان می‌آید، در غیر آن به زبانی که نامش پهلوی آن نوشته شده است.
sheet-comparison-choose = دو تا پنج دستاورد را انتخاب کنید تا پهلوی هم گذاشته شوند.
sheet-comparison-many = پنج دستاورد پهلوی هم جای می‌شود؛ این‌ها پنج موردی است که اول انتخاب کردید.
sheet-comparison-empty = هیچ‌کدام از این دستاوردها هنوز ورق معلومات ندارد.
sheet-comparison-none = بدون جواب
sheet-comparison-without = بیرون کردن
sheet-comparison-offers = در همین موضوع از کشورهای دیگر
sheet-comparison-all = دستاوردهایی که ورق معلومات دارند
sheet-comparison-no-offers = هنوز هیچ کشور دیگری در این موضوع ورق معلومات ندارد
sheet-comparison-selected = مقایسهٔ انتخاب‌شده‌ها
sheet-comparison-tick = انتخاب برای مقایسه
