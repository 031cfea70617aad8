# Review by a native reader: notifications-new-promise, notifications-flash-asked, notifications-new-subscribe, notifications-new-what, notifications-new-kind, notifications-new-theme-hint, notifications-error-kind, notifications-error-theme-kind, notifications-list-nothing-advice, notifications-new-only-in-hint, notifications-new-pace-hint, notifications-new-pace-usual
# News by mail.
notifications-topic-country = { $kind }: { $country }
notifications-topic-theme = { $kind }: { $theme }
notifications-topic-both = { $kind }: { $country }، { $theme }
notifications-topic-language = { $topic } ({ $language })

notifications-new-title = اخبار از طریق ایمیل
notifications-new-what = وقتی چیزی نشر شود که می‌خواهید از آن باخبر شوید، نامه‌ای می‌گیرید. نامه‌ها تنها آنچه را عمومی است نام می‌برند.
notifications-new-email = ایمیل آدرس
notifications-new-email-hint = نخست نامه‌ای با یک لینک به آن می‌فرستیم تا کسی جز خود شما شما را مشترک نسازد.
notifications-new-language = زبان نامه‌ها
notifications-new-kind = نوع خبر
notifications-new-country = کشور
notifications-new-all-countries = تمام کشورها
notifications-new-theme = موضوع
notifications-new-all-themes = تمام موضوعات
notifications-new-theme-hint = تنها دستاوردها موضوع دارند.
notifications-new-only-in = زبان خبرها
notifications-new-only-in-hint = تنها آنچه به این زبان نوشته یا به آن ترجمه شده است.
notifications-new-all-languages = تمام زبان‌ها
notifications-new-pace = چه وقت به شما خبر داده شود
notifications-new-pace-hint = «فوراً» یعنی در ظرف چند دقیقه، اما نه در روزهای رخصتی؛ و اگر نامه نخواهید، هیچ‌گاه.
notifications-new-pace-usual = هشدارها فوراً، بقیه با نامه‌های دیگرم
notifications-new-to = نامه‌ها فرستاده می‌شوند به:
notifications-new-subscribe = اشتراک
notifications-new-promise = آدرس شما تنها برای این نامه‌ها استفاده می‌شود. در هر نامه لینکی است که بدون ورود به پورتال، آن‌ها را قطع می‌کند.

notifications-error-email = یک ایمیل آدرس بنویسید، مانند name@example.org
notifications-error-language = یکی از سیزده زبان را انتخاب کنید
notifications-error-country = یکی از ده کشور یا همه را انتخاب کنید
notifications-error-theme = یکی از موضوعات یا همه را انتخاب کنید
notifications-error-kind = یکی از نوع‌های خبر را انتخاب کنید
notifications-error-theme-kind = تمام موضوع‌ها را انتخاب کنید: تنها دستاوردها موضوع دارند

notifications-flash-asked = لطفاً صندوق ایمیل خود را ببینید: اگر آدرس درست باشد، نامه‌ای با یک لینک در راه است. تا آن لینک را باز نکنید، چیزی فرستاده نمی‌شود.
notifications-flash-subscribed = شما مشترک شدید.
notifications-flash-ended = اشتراک ختم شد. دیگر از این نامه‌ها نمی‌گیرید.

notifications-confirmation-title = تأیید اشتراک
notifications-confirmation-question = آیا نامه‌هایی دربارهٔ «{ $topic }» می‌خواهید؟
notifications-confirmation-to = فرستاده می‌شوند به:
notifications-confirmation-confirm = بلی، مشترک می‌شوم
notifications-confirmation-otherwise = اگر این را نخواسته‌اید، هیچ کاری نکنید: آدرس پس از یک هفته حذف می‌شود.
notifications-confirmation-done = شما مشترک «{ $topic }» شدید.
notifications-confirmation-end = ختم این اشتراک
notifications-confirmation-ended = این اشتراک ختم شده است.

notifications-end-title = ختم اشتراک
notifications-end-question = آیا دیگر نامه‌ای دربارهٔ «{ $topic }» نمی‌خواهید؟
notifications-end-end = ختم اشتراک
notifications-ended-title = اشتراک ختم شد
notifications-ended-text = دیگر از این نامه‌ها نمی‌گیرید.
notifications-again = اشتراک دیگر

notifications-list-title = اشتراک‌های شما
notifications-list-new = اشتراک جدید
notifications-list-since = از تاریخ
notifications-list-nothing = شما هیچ اشتراکی ندارید
notifications-list-nothing-advice = نوعی از خبر را انتخاب کنید تا هنگام نشر هر مطلب نامه‌ای بگیرید.

notifications-mail-confirmation-subject = لطفاً اشتراک خود را تأیید کنید
notifications-mail-confirmation-text = این آدرس در پورتال ادارات ثبت احوال نفوس کشورهای عضو ایکو نوشته شده است تا نامه‌هایی دربارهٔ «{ $topic }» دریافت کند.
notifications-mail-confirmation-do = اگر این نامه‌ها را می‌خواهید، لطفاً این صفحه را باز و تأیید کنید:
notifications-mail-confirmation-button = تأیید اشتراک
notifications-mail-confirmation-otherwise = اگر این را نخواسته‌اید، هیچ کاری نکنید. نامهٔ دیگری نمی‌آید و آدرس پس از یک هفته حذف می‌شود.
