# Review by a native reader: notifications-new-promise, notifications-flash-asked, notifications-new-what, notifications-new-kind, notifications-new-theme-hint, notifications-error-kind, notifications-error-theme-kind, notifications-list-nothing-advice, notifications-new-only-in-hint, notifications-new-pace-hint, notifications-new-pace-usual
# News by mail.
notifications-topic-country = { $kind }: { $country }
notifications-topic-theme = { $kind }: { $theme }
notifications-topic-both = { $kind }: { $country }، { $theme }
notifications-topic-language = { $topic } ({ $language })

notifications-new-title = خبرها با ایمیل
notifications-new-what = هنگامی که چیزی منتشر شود که می‌خواهید از آن باخبر شوید، نامه‌ای می‌گیرید. نامه‌ها تنها آنچه را همگانی است نام می‌برند.
notifications-new-email = نشانی ایمیل
notifications-new-email-hint = نخست نامه‌ای با یک پیوند به آن می‌فرستیم تا کسی جز خود شما شما را مشترک نکند.
notifications-new-language = زبان نامه‌ها
notifications-new-kind = نوع خبر
notifications-new-country = کشور
notifications-new-all-countries = همهٔ کشورها
notifications-new-theme = موضوع
notifications-new-all-themes = همهٔ موضوع‌ها
notifications-new-theme-hint = تنها دستاوردها موضوع دارند.
notifications-new-only-in = زبان خبرها
notifications-new-only-in-hint = تنها آنچه به این زبان نوشته یا به آن ترجمه شده است.
notifications-new-all-languages = همهٔ زبان‌ها
notifications-new-pace = چه هنگام به شما خبر داده شود
notifications-new-pace-hint = «بی‌درنگ» یعنی ظرف چند دقیقه، اما نه در روزهای تعطیل؛ و اگر نامه نخواهید، هیچ‌گاه.
notifications-new-pace-usual = هشدارها بی‌درنگ، بقیه با نامه‌های دیگرم
notifications-new-to = نامه‌ها فرستاده می‌شوند به:
notifications-new-subscribe = اشتراک
notifications-new-promise = نشانی شما تنها برای این نامه‌ها به کار می‌رود. در هر نامه پیوندی هست که بدون ورود به درگاه، به آن‌ها پایان می‌دهد.

notifications-error-email = یک نشانی ایمیل بنویسید، مانند name@example.org
notifications-error-language = یکی از سیزده زبان را برگزینید
notifications-error-country = یکی از ده کشور یا همه را برگزینید
notifications-error-theme = یکی از موضوع‌ها یا همه را برگزینید
notifications-error-kind = یکی از نوع‌های خبر را برگزینید
notifications-error-theme-kind = همهٔ موضوع‌ها را برگزینید: تنها دستاوردها موضوع دارند

notifications-flash-asked = لطفاً صندوق ایمیل خود را ببینید: اگر نشانی درست باشد، نامه‌ای با یک پیوند در راه است. تا آن پیوند را باز نکنید، چیزی فرستاده نمی‌شود.
notifications-flash-subscribed = شما مشترک شدید.
notifications-flash-ended = اشتراک پایان یافت. دیگر از این نامه‌ها نمی‌گیرید.

notifications-confirmation-title = تأیید اشتراک
notifications-confirmation-question = آیا نامه‌هایی دربارهٔ «{ $topic }» می‌خواهید؟
notifications-confirmation-to = فرستاده می‌شوند به:
notifications-confirmation-confirm = بله، مشترک می‌شوم
notifications-confirmation-otherwise = اگر این را نخواسته‌اید، هیچ کاری نکنید: نشانی پس از یک هفته پاک می‌شود.
notifications-confirmation-done = شما مشترک «{ $topic }» شدید.
notifications-confirmation-end = پایان دادن به این اشتراک
notifications-confirmation-ended = این اشتراک پایان یافته است.

notifications-end-title = پایان اشتراک
notifications-end-question = آیا دیگر نامه‌ای دربارهٔ «{ $topic }» نمی‌خواهید؟
notifications-end-end = پایان دادن به اشتراک
notifications-ended-title = اشتراک پایان یافت
notifications-ended-text = دیگر از این نامه‌ها نمی‌گیرید.
notifications-again = اشتراکی دیگر

notifications-list-title = اشتراک‌های شما
notifications-list-new = اشتراک تازه
notifications-list-since = از تاریخ
notifications-list-nothing = شما اشتراکی ندارید
notifications-list-nothing-advice = نوعی از خبر را برگزینید تا هنگام انتشار هر مطلب نامه‌ای بگیرید.

notifications-mail-confirmation-subject = لطفاً اشتراک خود را تأیید کنید
notifications-mail-confirmation-text = این نشانی در درگاه سازمان‌های ثبت احوال کشورهای عضو اکو نوشته شده است تا نامه‌هایی دربارهٔ «{ $topic }» دریافت کند.
notifications-mail-confirmation-do = اگر این نامه‌ها را می‌خواهید، لطفاً این صفحه را باز و تأیید کنید:
notifications-mail-confirmation-button = تأیید اشتراک
notifications-mail-confirmation-otherwise = اگر این را نخواسته‌اید، هیچ کاری نکنید. نامهٔ دیگری نمی‌آید و نشانی پس از یک هفته پاک می‌شود.
