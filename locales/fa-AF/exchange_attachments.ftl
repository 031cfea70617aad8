# Files that go with a message of the exchange: how one is attached, what becomes of it, and who read it.
# To be confirmed by a native reader: exchange-attachment-kind-*, exchange-attachment-arriving,
# exchange-attachment-save-first, exchange-conflict-attachments, exchange-reader-what.

exchange-attachments = ضمیمه‌ها
exchange-attachment-what = نوع ضمیمه
exchange-attachment-language = زبان فایل
exchange-attachment-kind-scan = اسکن سند
exchange-attachment-kind-extract = نقل یا کاپی ثبت
exchange-attachment-kind-decision = فیصلهٔ محکمه یا تصمیم مرجع
exchange-attachment-kind-other = موارد دیگر
exchange-attachment-file = فایل
exchange-attachment-hint = PDF، تصویر (JPEG، PNG، WebP) و سند (Word، Excel، PowerPoint، OpenDocument)، هر کدام حداکثر { $size }.
exchange-attachment-add = ضمیمه کردن فایل
exchange-attachment-remove = حذف
exchange-attachment-hash = SHA-256 { $hash }
exchange-attachment-arriving = در راه است. همان فایل را دوباره انتخاب کنید تا از جایی که مانده ادامه یابد.
exchange-attachment-save-first = پیش از ضمیمه کردن یا حذف فایل، نوشتهٔ خود را ذخیره کنید.
exchange-attachment-refused-type = این نوع فایل را نمی‌توان ضمیمه کرد. آن را به شکل PDF ذخیره کنید.
exchange-attachment-refused-too-many = هر پیام حداکثر ۲۰ ضمیمه می‌پذیرد.
exchange-flash-attached = فایل ضمیمه شد. پیام پس از بررسی فایل قابل ارسال است.
exchange-flash-detached = فایل حذف شد.
exchange-conflict-attachments = یکی از ضمیمه‌ها آماده نیست: هنوز در راه است، در انتظار بررسی است یا رد شده است. صبر کنید یا آن را حذف کنید.
exchange-receipt-attachment = ضمیمه (SHA-256)
exchange-reader-what = چه چیزی
exchange-reader-case = پیام
exchange-reader-file = ضمیمه
