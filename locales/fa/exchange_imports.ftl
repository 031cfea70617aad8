# Many records brought at once: the form, what becomes of the rows, and their release together.
# To be confirmed by a native reader: all of it.

exchange-imports-title = ثبت‌های بسیار با هم
exchange-imports-lede = یک جدول یا فهرست به پیام‌ها تبدیل می‌شود. نخست می‌بینید از هر ردیف چه می‌شود؛ تا شما نگویید چیزی ساخته نمی‌شود و تا نفر دوم ارسال را تأیید نکند چیزی فرستاده نمی‌شود.
exchange-imports-file-hint = CSV یا JSON، حداکثر ۵ مگابایت و { $count } ردیف. JSON آرایه‌ای از بدنه‌ها به همان صورتی است که امضا می‌شوند.
exchange-imports-calendar = تقویم تاریخ‌هایی که تقویمی نام نمی‌برند
exchange-imports-kept = آنچه می‌آورید مهر و موم می‌ماند و همین که پیام‌ها ساخته شود یا آن را کنار بگذارید، و حداکثر پس از هفت روز، امحا می‌شود. خود فایل نگه داشته نمی‌شود.
exchange-imports-samples = جدول‌هایی برای پر کردن
exchange-imports-samples-hint = سطر نخست نام ستون‌ها و سطر دوم توضیح آن‌هاست. تاریخ به صورت سال-ماه-روز نوشته می‌شود، تا هر جا که معلوم است.
exchange-imports-needed = باید چیزی بگوید
exchange-imports-earlier = آنچه پیش‌تر آورده شد
exchange-imports-count-new = پیام تازه: { $count }
exchange-imports-make = ساختن { $count } پیام
exchange-imports-remove = کنار گذاشتن
exchange-imports-who = دربارهٔ چه کسی
exchange-imports-case = مکاتبه
exchange-imports-to-release = در انتظار تأیید ارسال: { $count }
exchange-imports-release = تأیید ارسال همهٔ آنچه در انتظار است
exchange-imports-release-hint = هر یک جداگانه بررسی، امضا و ثبت می‌شود و رسید می‌گیرد. آنچه خود شما در آن نوشته‌اید سر جایش می‌ماند.
exchange-imports-released = با هم تأیید شد: { $count }
exchange-imports-not-released = تأیید نشد: { $count }
exchange-imports-failed = درگاه نتوانست آن را انجام دهد.
exchange-imports-fault-list = فهرست خوانده نمی‌شود؛ خطا در سطر { $count } است.
exchange-imports-fault-unknown = فایل چیزی را نام می‌برد که پیام‌های این نوع ندارند، یا یک چیز را دو بار:
exchange-imports-fault-never-sent = فایل چیزی را نام می‌برد که هرگز به کشور دیگری فرستاده نمی‌شود:
exchange-imports-fault-body = بدنه‌ای از این نوع نیست.
exchange-imports-fault-otherwise = صورتی که امضا می‌شود در این‌جا چیز دیگری می‌گفت، یا هیچ.
exchange-imports-fault-nameless = در خانه‌ای با این شماره چیزی نوشته شده و بالای آن ستونی نام برده نشده است.
exchange-imports-conflict-changed = آنچه در انتظار است دیگر همان نیست که دیدید. لطفاً دوباره آن را ببینید.
exchange-flash-import-begun = کار آغاز شد.
exchange-flash-import-removed = کنار گذاشته شد و کلید آن امحا شد.
exchange-notice-import = پیام‌هایی که با هم آورده شده‌اند در انتظار تأیید ارسال از سوی شماست.
