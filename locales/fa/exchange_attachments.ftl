# Files that go with a message of the exchange: how one is attached, what becomes of it, and who read it.
# To be confirmed by a native reader: exchange-attachment-kind-*, exchange-attachment-arriving,
# exchange-attachment-save-first, exchange-conflict-attachments, exchange-reader-what.

exchange-attachments = پیوست‌ها
exchange-attachment-what = نوع پیوست
exchange-attachment-language = زبان پرونده
exchange-attachment-kind-scan = اسکن سند
exchange-attachment-kind-extract = رونوشت یا کپی ثبت
exchange-attachment-kind-decision = رأی دادگاه یا تصمیم مرجع
exchange-attachment-kind-other = موارد دیگر
exchange-attachment-file = پرونده
exchange-attachment-hint = PDF، تصویر (JPEG، PNG، WebP) و سند (Word، Excel، PowerPoint، OpenDocument)، هر کدام حداکثر { $size }.
exchange-attachment-add = پیوست کردن پرونده
exchange-attachment-remove = حذف
exchange-attachment-hash = SHA-256 { $hash }
exchange-attachment-arriving = در راه است. همان پرونده را دوباره انتخاب کنید تا از جایی که مانده ادامه یابد.
exchange-attachment-save-first = پیش از پیوست کردن یا حذف پرونده، نوشتهٔ خود را ذخیره کنید.
exchange-attachment-refused-type = این نوع پرونده را نمی‌توان پیوست کرد. آن را به صورت PDF ذخیره کنید.
exchange-attachment-refused-too-many = هر پیام حداکثر ۲۰ پیوست می‌پذیرد.
exchange-flash-attached = پرونده پیوست شد. پیام پس از بررسی پرونده قابل ارسال است.
exchange-flash-detached = پرونده حذف شد.
exchange-conflict-attachments = یکی از پیوست‌ها آماده نیست: هنوز در راه است، در انتظار بررسی است یا رد شده است. صبر کنید یا آن را حذف کنید.
exchange-receipt-attachment = پیوست (SHA-256)
exchange-reader-what = چه چیزی
exchange-reader-case = پیام
exchange-reader-file = پیوست
