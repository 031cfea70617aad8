# A case as one folder that is read without the portal.
# To be confirmed by a native reader: all of it.

exchange-export = گرفتن به صورت پوشه
exchange-export-hint = یک بایگانی با صفحه‌ای خواندنی، همهٔ پیام‌ها، رسیدها با اثباتشان و فایل‌ها. گرفتن آن ثبت می‌شود.
exchange-export-lede = این پوشه یک مکاتبهٔ تبادل را، تا جایی که خواننده‌اش می‌تواند بداند، در بر دارد و بدون درگاه خوانده می‌شود.
exchange-export-made = زمان ساخت
exchange-export-story = چه گذشت
exchange-export-files = پیوست‌ها
exchange-export-how = چگونه بررسی می‌شود
exchange-export-what-index = index.html: مکاتبه به زبان ساده؛ هر مرورگری آن را باز و چاپ می‌کند.
exchange-export-what-messages = messages: هر پیام چنان‌که امضا شد، به صورت JSON متعارف (RFC 8785). عدد تعهد آن HMAC-SHA-256 با کلید salt است روی «sijil message v1»، شمارهٔ پیام، کد و محتوای آن، که هر یک به صورت طول به بایت، دونقطه، خود آن و ویرگول نوشته می‌شود.
exchange-export-what-receipts = receipts: هر رسید با امضا و اثبات جای آن در دفتر.
exchange-export-what-files = attachments: فایل‌ها، بایت به بایت چنان‌که فرستاده شدند.
exchange-export-what-manifest = MANIFEST.txt: آنچه در این پوشه هست و شمار رسیدهای پرونده در زمان ساخت آن، با امضای پرتال و کلید دفتر؛ از این رو دانسته می‌شود که از پایان آن چیزی کنار گذاشته نشده است.
exchange-export-what-sums = SHA256SUMS: چکیدهٔ هر فایل؛ «sha256sum -c SHA256SUMS» آن‌ها را مقایسه می‌کند.
exchange-export-check = «sijil verify» با نام این پوشه یا بایگانی آن، هر چکیده، عدد تعهد، رسید و اثبات را بدون شبکه بررسی می‌کند و همهٔ خطاها را نام می‌برد.
exchange-export-keys = keys.txt کلیدهای عمومی دفتر را دارد. هر که در آن‌ها شک دارد آن‌ها را با کلیدهایی که درگاه منتشر می‌کند مقایسه کند.
exchange-reader-export = همهٔ مکاتبه به صورت پوشه
