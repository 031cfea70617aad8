# Many records brought at once: the form, what becomes of the rows, and their release together.
# To be confirmed by a native reader: all of it.

exchange-imports-title = ثبت‌های زیاد با هم
exchange-imports-lede = یک جدول یا لست به پیام‌ها تبدیل می‌شود. اول می‌بینید از هر سطر چه می‌شود؛ تا شما نگویید چیزی ساخته نمی‌شود و تا نفر دوم ارسال را تأیید نکند چیزی فرستاده نمی‌شود.
exchange-imports-file-hint = CSV یا JSON، حداکثر ۵ میگابایت و { $count } سطر. JSON صفی از متن‌ها به همان شکلی است که امضا می‌شوند.
exchange-imports-calendar = تقویم تاریخ‌هایی که تقویم ندارند
exchange-imports-kept = آنچه می‌آورید مهر و لاک می‌ماند و همین که پیام‌ها ساخته شود یا آن را کنار بگذارید، و حداکثر بعد از هفت روز، محو می‌شود. خود فایل نگهداری نمی‌شود.
exchange-imports-samples = جدول‌ها برای خانه‌پری
exchange-imports-samples-hint = سطر اول نام ستون‌ها و سطر دوم توضیح آن‌ها است. تاریخ به شکل سال-ماه-روز نوشته می‌شود، تا هر جا که معلوم است.
exchange-imports-needed = باید چیزی بگوید
exchange-imports-earlier = آنچه قبلاً آورده شد
exchange-imports-count-new = پیام جدید: { $count }
exchange-imports-make = ساختن { $count } پیام
exchange-imports-remove = کنار گذاشتن
exchange-imports-who = دربارهٔ چه کسی
exchange-imports-case = دوسیه
exchange-imports-to-release = در انتظار تأیید ارسال: { $count }
exchange-imports-release = تأیید ارسال همهٔ آنچه در انتظار است
exchange-imports-release-hint = هر یک جداگانه بررسی، امضا و ثبت می‌شود و رسید می‌گیرد. آنچه خود شما در آن نوشته‌اید در جایش می‌ماند.
exchange-imports-released = با هم تأیید شد: { $count }
exchange-imports-not-released = تأیید نشد: { $count }
exchange-imports-failed = پورتال این کار را کرده نتوانست.
exchange-imports-fault-list = لست خوانده نمی‌شود؛ اشتباه در سطر { $count } است.
exchange-imports-fault-unknown = فایل چیزی را نام می‌برد که پیام‌های این نوع ندارند، یا یک چیز را دو بار:
exchange-imports-fault-never-sent = فایل چیزی را نام می‌برد که هیچ‌گاه به کشور دیگر فرستاده نمی‌شود:
exchange-imports-fault-body = متنی از این نوع نیست.
exchange-imports-fault-otherwise = صورتی که امضا می‌شود در این‌جا چیز دیگری می‌گفت، یا هیچ.
exchange-imports-fault-nameless = در خانه‌ای با این شماره چیزی نوشته شده و بالای آن ستونی نام برده نشده است.
exchange-imports-conflict-changed = آنچه در انتظار است دیگر همان نیست که دیدید. لطفاً دوباره آن را ببینید.
exchange-flash-import-begun = کار شروع شد.
exchange-flash-import-removed = کنار گذاشته شد و کلید آن محو شد.
exchange-notice-import = پیام‌هایی که با هم آورده شده‌اند در انتظار تأیید ارسال از سوی شماست.
