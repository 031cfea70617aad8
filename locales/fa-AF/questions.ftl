# Review by a native reader: whole file
# Questions under an achievement, and their answers.

# Under a post.
questions-under-title = سوال‌ها
questions-under-open = باز کردن این سوال
questions-ask = سوال کردن
questions-ask-hint = به ادارهٔ ثبت { $country } می‌رسد. به هر یک از سیزده زبان بنویسید.
questions-ask-send = فرستادن سوال
questions-language = نوشته‌شده به
questions-secretariat = دارالانشا

# States.
questions-state-open = در انتظار جواب
questions-state-answered = جواب‌داده‌شده
questions-state-declined = ردشده
questions-state-withdrawn = پس‌گرفته‌شده

# The list.
questions-list-title = سوال‌ها
questions-list-open = در انتظار جواب کشور شما
questions-list-open-none = هیچ سوال در انتظار جواب نیست.
questions-list-answered = جواب‌داده‌شده
questions-list-answered-none = هنوز هیچ سوال جواب نگرفته است.
questions-list-asked = سوال‌های شما
questions-list-asked-none = هنوز چیزی نپرسیده‌اید. سوال زیر یک دستاورد پرسیده می‌شود.
questions-desk-open = { $count } سوال در انتظار جواب کشور شماست.
questions-waits-hours = { $count } ساعت در انتظار
questions-waits-days = { $count } روز در انتظار
questions-took-hours = جواب بعد از { $count } ساعت
questions-took-days = جواب بعد از { $count } روز

# One question.
questions-show-title = سوال
questions-show-published = خوانندگان بدون حساب آن را می‌بینند
questions-answer = جواب
questions-answer-label = جواب شما
questions-answer-hint = متن ساده در چند پراگراف، به هر یک از سیزده زبان.
questions-answer-publish = سوال و جواب برای خوانندگان بدون حساب نشر شود
questions-answer-send = فرستادن جواب
questions-decline = رد کردن
questions-decline-label = چرا جواب نیست
questions-decline-hint = سوال‌کننده و ادارهٔ شما دلیل را می‌بینند.
questions-withdraw = پس گرفتن سوال
questions-withdraw-hint = دیگر کسی آن را نمی‌بیند، جواب آن را هم.

# What is to be mended, and what came between.
questions-error-language = لطفاً زبان نوشته را انتخاب کنید.
questions-error-empty = لطفاً چیزی بنویسید.
questions-error-long = حداکثر ۳٬۰۰۰ حرف.
questions-error-often = در یک ساعت ده سوال کرده‌اید. لطفاً کمی صبر کنید؛ نوشتهٔ شما هنوز همین‌جاست.
questions-conflict-not-open = این سوال دیگر در انتظار جواب نیست.
questions-conflict-withdrawn = این سوال قبلاً پس گرفته شده است.

# Sentences after a step.
questions-flash-asked = سوال فرستاده شد. وقتی جواب داده شود آگاه می‌شوید.
questions-flash-answered = جواب ثبت شد. سوال‌کننده آگاه می‌شود.
questions-flash-declined = سوال رد شد. سوال‌کننده آگاه می‌شود.
questions-flash-withdrawn = سوال پس گرفته شد.

# The search.
search-kind-question = سوال

# Correcting an answer.
questions-correct = اصلاح جواب
questions-correct-hint = خوانندگان فوراً متن جدید را می‌بینند و سوال‌کننده آگاه می‌شود. بدون نشان، تنها اعضا آن را می‌خوانند.
questions-correct-send = ثبت اصلاح
questions-error-corrected = در این میان همکار دیگری این جواب را اصلاح کرده است. متن او در بالا آمده است؛ لطفاً مقایسه کنید و بعد متن خود را دوباره بفرستید.
questions-conflict-not-answered = این سوال جوابی ندارد که بتوان اصلاح کرد.
questions-flash-corrected = جواب اصلاح شد. سوال‌کننده آگاه می‌شود.

# In further languages.
questions-languages = به زبان‌های دیگر
questions-translate-title = سوال به زبان دیگر
questions-translation = ترجمه
questions-original = متن اصلی: { $language }
questions-translation-lags = جواب پس از این ترجمه اصلاح شده است.
questions-translate-question = سوال به این زبان
questions-translate-answer = جواب به این زبان
questions-translate-hint = متن ساده در چند پاراگراف. خانهٔ خالی نشان داده نمی‌شود و متن اصلی به جای آن می‌آید.
questions-translate-save = ذخیره
questions-translate-back = برگشت به سوال
questions-flash-translated = ذخیره شد. خوانندگان این زبان آن را در کنار متن اصلی می‌بینند.
questions-error-translated = کس دیگری در این میان این ترجمه را نوشته است. لطفاً آن را با متن خود مقایسه کنید و بعد متن خود را دوباره بفرستید.
questions-translated-by = ترجمه: { $country }، { $day }
questions-foreign = هنوز تمام این متن به زبان شما نیست.
questions-translate-offer = ترجمه کردن

# The clock, and how long answers take.
questions-due-today = جواب حداکثر تا آخر امروز
questions-due-within = مهلت جواب: { $count } روز دیگر، تا { $day }
questions-due-over = { $count } روز تأخیر؛ مهلت جواب { $day } بود
questions-desk-late = مهلت { $count } سوال از آن‌ها گذشته است.
questions-figures-title = جواب‌ها چقدر وقت می‌گیرند
questions-figures-answers = جواب‌ها
questions-figures-how = جواب‌ها و ردهای دوازده ماه گذشته: { $count }. مهلت جواب { $days } روز کاری کشوری است که از آن سوال می‌شود.
questions-hours = { $count } ساعت
questions-days = { $count } روز

# Notices.
questions-notice-asked = سوالی در انتظار جواب کشور شماست
questions-notice-asked-text = دربارهٔ دستاورد شما «{ $title }» سوالی رسیده است. مهلت جواب: { $due }.
questions-notice-late = مهلت جواب یک سوال گذشته است
questions-notice-late-text = به سوالی دربارهٔ دستاورد شما «{ $title }» باید تا { $due } جواب داده می‌شد.
questions-notice-answered = به سوال شما جواب داده شد
questions-notice-answered-text = به سوال شما دربارهٔ «{ $title }» جواب داده شده است.
questions-notice-corrected = جواب سوال شما اصلاح شد
questions-notice-corrected-text = جواب سوال شما دربارهٔ «{ $title }» حالا متن جدیدی دارد.
questions-notice-declined = سوال شما رد شد
questions-notice-declined-text = سوال شما دربارهٔ «{ $title }» جواب نمی‌گیرد؛ دلیل آن نوشته شده است.
