# A case as one folder that is read without the portal.
# To be confirmed by a native reader: all of it.

exchange-export = گرفتن به شکل پوشه
exchange-export-hint = یک آرشیف با صفحه‌ای خواندنی، همهٔ پیام‌ها، رسیدها با ثبوت‌شان و فایل‌ها. گرفتن آن ثبت می‌شود.
exchange-export-lede = این پوشه یک دوسیهٔ تبادله را، تا جایی که خواننده‌اش دانسته می‌تواند، در خود دارد و بدون پورتال خوانده می‌شود.
exchange-export-made = زمان ساخت
exchange-export-story = چه گذشت
exchange-export-files = ضمایم
exchange-export-how = چگونه بررسی می‌شود
exchange-export-what-index = index.html: دوسیه به زبان ساده؛ هر مرورگر آن را باز و چاپ می‌کند.
exchange-export-what-messages = messages: هر پیام طوری که امضا شد، به شکل JSON معیاری (RFC 8785). عدد تعهد آن HMAC-SHA-256 با کلید salt است روی «sijil message v1»، شمارهٔ پیام، کود و محتوای آن، که هر یک به شکل طول به بایت، دونقطه، خود آن و کامه نوشته می‌شود.
exchange-export-what-receipts = receipts: هر رسید با امضا و ثبوت جای آن در دفتر.
exchange-export-what-files = attachments: فایل‌ها، بایت به بایت طوری که فرستاده شدند.
exchange-export-what-manifest = MANIFEST.txt: آنچه در این پوشه است و شمار رسیدهای قضیه در زمان ساختن آن، با امضای پورتال و کلید دفتر؛ ازین رو دانسته می‌شود که از پایان آن چیزی کنار گذاشته نشده است.
exchange-export-what-sums = SHA256SUMS: هش هر فایل؛ «sha256sum -c SHA256SUMS» آن‌ها را مقایسه می‌کند.
exchange-export-check = «sijil verify» با نام این پوشه یا آرشیف آن، هر هش، عدد تعهد، رسید و ثبوت را بدون شبکه بررسی می‌کند و همهٔ اشتباهات را نام می‌برد.
exchange-export-keys = keys.txt کلیدهای عمومی دفتر را دارد. هر که در آن‌ها شک دارد آن‌ها را با کلیدهایی که پورتال نشر می‌کند مقایسه کند.
exchange-reader-export = همهٔ دوسیه به شکل پوشه
