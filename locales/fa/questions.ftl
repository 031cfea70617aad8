# Review by a native reader: whole file
# Questions under an achievement, and their answers.

# Under a post.
questions-under-title = پرسش‌ها
questions-under-open = گشودن این پرسش
questions-ask = پرسیدن
questions-ask-hint = به سازمان ثبت { $country } می‌رسد. به هر یک از سیزده زبان بنویسید.
questions-ask-send = فرستادن پرسش
questions-language = نوشته‌شده به
questions-secretariat = دبیرخانه

# States.
questions-state-open = در انتظار پاسخ
questions-state-answered = پاسخ‌داده‌شده
questions-state-declined = ردشده
questions-state-withdrawn = پس‌گرفته‌شده

# The list.
questions-list-title = پرسش‌ها
questions-list-open = در انتظار پاسخ کشور شما
questions-list-open-none = پرسشی در انتظار پاسخ نیست.
questions-list-answered = پاسخ‌داده‌شده
questions-list-answered-none = هنوز پرسشی پاسخ نگرفته است.
questions-list-asked = پرسیده‌های شما
questions-list-asked-none = هنوز چیزی نپرسیده‌اید. پرسش زیر یک دستاورد پرسیده می‌شود.
questions-desk-open = { $count } پرسش در انتظار پاسخ کشور شماست.
questions-waits-hours = { $count } ساعت در انتظار
questions-waits-days = { $count } روز در انتظار
questions-took-hours = پاسخ پس از { $count } ساعت
questions-took-days = پاسخ پس از { $count } روز

# One question.
questions-show-title = پرسش
questions-show-published = خوانندگان بدون حساب آن را می‌بینند
questions-answer = پاسخ
questions-answer-label = پاسخ شما
questions-answer-hint = متن ساده در چند بند، به هر یک از سیزده زبان.
questions-answer-publish = پرسش و پاسخ برای خوانندگان بدون حساب منتشر شود
questions-answer-send = فرستادن پاسخ
questions-decline = رد کردن
questions-decline-label = چرا پاسخی نیست
questions-decline-hint = پرسنده و سازمان شما دلیل را می‌بینند.
questions-withdraw = پس گرفتن پرسش
questions-withdraw-hint = دیگر کسی آن را نمی‌بیند، پاسخش را هم.

# What is to be mended, and what came between.
questions-error-language = لطفاً زبان نوشته را برگزینید.
questions-error-empty = لطفاً چیزی بنویسید.
questions-error-long = حداکثر ۳٬۰۰۰ حرف.
questions-error-often = در یک ساعت ده پرسش پرسیده‌اید. لطفاً کمی صبر کنید؛ آنچه نوشتید هنوز اینجاست.
questions-conflict-not-open = این پرسش دیگر در انتظار پاسخ نیست.
questions-conflict-withdrawn = این پرسش پیش‌تر پس گرفته شده است.

# Sentences after a step.
questions-flash-asked = پرسش فرستاده شد. هنگامی که پاسخ بگیرد آگاه می‌شوید.
questions-flash-answered = پاسخ ثبت شد. پرسنده آگاه می‌شود.
questions-flash-declined = پرسش رد شد. پرسنده آگاه می‌شود.
questions-flash-withdrawn = پرسش پس گرفته شد.

# The search.
search-kind-question = پرسش

# Correcting an answer.
questions-correct = اصلاح پاسخ
questions-correct-hint = خوانندگان بی‌درنگ متن تازه را می‌بینند و پرسنده آگاه می‌شود. بدون نشان، تنها اعضا آن را می‌خوانند.
questions-correct-send = ثبت اصلاح
questions-error-corrected = در این میان همکار دیگری این پاسخ را اصلاح کرده است. متن او در بالا آمده است؛ لطفاً بسنجید و سپس متن خود را دوباره بفرستید.
questions-conflict-not-answered = این پرسش پاسخی ندارد که بتوان اصلاح کرد.
questions-flash-corrected = پاسخ اصلاح شد. پرسنده آگاه می‌شود.

# In further languages.
questions-languages = به زبان‌های دیگر
questions-translate-title = پرسش به زبان دیگر
questions-translation = ترجمه
questions-original = متن اصلی: { $language }
questions-translation-lags = پاسخ پس از این ترجمه اصلاح شده است.
questions-translate-question = پرسش به این زبان
questions-translate-answer = پاسخ به این زبان
questions-translate-hint = متن ساده در چند بند. خانهٔ خالی نشان داده نمی‌شود و متن اصلی به جای آن می‌آید.
questions-translate-save = ذخیره
questions-translate-back = بازگشت به پرسش
questions-flash-translated = ذخیره شد. خوانندگان این زبان آن را کنار متن اصلی می‌بینند.
questions-error-translated = کس دیگری در این میان این ترجمه را نوشته است. لطفاً آن را با متن خود بسنجید و سپس متن خود را دوباره بفرستید.
questions-translated-by = ترجمه: { $country }، { $day }
questions-foreign = هنوز همهٔ این متن به زبان شما نیست.
questions-translate-offer = ترجمه کردن

# The clock, and how long answers take.
questions-due-today = پاسخ حداکثر تا پایان امروز
questions-due-within = مهلت پاسخ: { $count } روز دیگر، تا { $day }
questions-due-over = { $count } روز از مهلت گذشته؛ مهلت پاسخ { $day } بود
questions-desk-late = مهلت { $count } پرسش از آن‌ها گذشته است.
questions-figures-title = پاسخ‌ها چقدر زمان می‌برند
questions-figures-answers = پاسخ‌ها
questions-figures-how = پاسخ‌ها و ردهای دوازده ماه گذشته: { $count }. مهلت پاسخ { $days } روز کاری کشوری است که از آن پرسیده می‌شود.
questions-hours = { $count } ساعت
questions-days = { $count } روز

# Notices.
questions-notice-asked = پرسشی در انتظار پاسخ کشور شماست
questions-notice-asked-text = دربارهٔ دستاورد شما «{ $title }» پرسشی رسیده است. مهلت پاسخ: { $due }.
questions-notice-late = مهلت پاسخ به پرسشی گذشته است
questions-notice-late-text = پرسشی دربارهٔ دستاورد شما «{ $title }» باید تا { $due } پاسخ می‌گرفت.
questions-notice-answered = پرسش شما پاسخ گرفت
questions-notice-answered-text = پرسش شما دربارهٔ «{ $title }» پاسخ گرفته است.
questions-notice-corrected = پاسخ پرسش شما اصلاح شد
questions-notice-corrected-text = پاسخ پرسش شما دربارهٔ «{ $title }» اکنون متن تازه‌ای دارد.
questions-notice-declined = پرسش شما پذیرفته نشد
questions-notice-declined-text = پرسش شما دربارهٔ «{ $title }» پاسخی نمی‌گیرد؛ دلیل آن نوشته شده است.
