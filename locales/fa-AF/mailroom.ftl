# Review by a native reader: the whole file; above all mailroom-title, mailroom-given-up

# The page of the mailroom: what became of the portal's mails.
mailroom-title = ارسال نامه‌ها
mailroom-lede = سرنوشت نامه‌های پورتال. هیچ آدرسی اینجا نیست و معلوم نیست کسی نامه را باز کرده است یا نه.
mailroom-waiting = در انتظار
mailroom-sent = فرستاده‌شده در ۲۴ ساعت گذشته
mailroom-bounced = برگشته در ۳۰ روز گذشته
mailroom-bad = آدرس‌هایی که نامه نمی‌گیرند
mailroom-given-up = ارسال‌نشده
mailroom-none = نامهٔ ارسال‌نشده‌ای نیست.
mailroom-single = یک‌به‌یک
mailroom-column-kind = نوع
mailroom-column-count = نامه‌ها
mailroom-column-why = دلیل
mailroom-column-written = وقت نوشتن
mailroom-column-person = گیرنده
mailroom-person = به صفحهٔ شخص
mailroom-elsewhere = در ساحهٔ شما نیست
mailroom-resend = ارسال دوباره
mailroom-resend-kind = ارسال دوبارهٔ همه
mailroom-flash-resent = نامه دوباره فرستاده می‌شود.
mailroom-flash-kind-resent = نامه‌ها دوباره فرستاده می‌شوند.
mailroom-conflict-bad-address = نامه‌های این آدرس برمی‌گردند. وقتی آدرس دوباره کار کند این نامه فرستاده شده می‌تواند.
mailroom-why-refused = سرور ایمیل آن را رد کرد
mailroom-why-unreachable = هیچ سرور ایمیل آن را نپذیرفت
mailroom-why-unwritable = نوشتن آن ممکن نشد
mailroom-why-bad-address = این آدرس نامه نمی‌گیرد
mailroom-addresses = آدرس‌های بدون حساب که نامه نمی‌گیرند
mailroom-addresses-note = تنها بخش پس از @ نشان داده می‌شود. وقتی دانستید آدرس کار می‌کند ارسال را از سر بگیرید؛ بعد نامه‌های ارسال‌نشده را می‌توان دوباره فرستاد.
mailroom-column-domain = دامنه
mailroom-column-since = از چه وقت

# An address that takes no mail: told to its owner in the portal, to those who look after the account by mail too.
accounts-mail-address-fails-subject = نامه‌های سجل به شما نمی‌رسد
accounts-mail-address-fails-text = چند نامه به آدرس شما برگشت ({ $time })؛ از همین رو دیگر نامه‌ای به آن فرستاده نمی‌شود. در مشخصات خود آدرس دیگری بنویسید یا از مدیر خود بخواهید ارسال را از سر بگیرد.
accounts-mail-unreachable-subject = نامه‌های سجل به یکی از همکاران شما نمی‌رسد
accounts-mail-unreachable-text = چند نامه به آدرس حسابی که در ساحهٔ شماست برگشت ({ $time })؛ از همین رو دیگر نامه‌ای به آن فرستاده نمی‌شود. صاحب حساب این را در پورتال می‌بیند.
accounts-mail-unreachable-do = معلوم کنید آدرس درست است یا نه، و وقتی کار کرد ارسال را از سر بگیرید:
accounts-person-unreachable = نامه‌های این آدرس بارها برگشت؛ از { $time } دیگر نامه‌ای به آن فرستاده نشده است.
accounts-person-trust-hint = وقتی مطمئن شدید که آدرس کار می‌کند، بگذارید نامه‌ها دوباره به آن بروند.
accounts-person-trust = از سر گرفتن ارسال
accounts-flash-mail-resumed = نامه‌ها دوباره به این آدرس فرستاده می‌شوند.

# Rows of the audit.
audit-did-resent = دوباره فرستاده شد
audit-did-kind-resent = همه دوباره فرستاده شد
audit-did-mail-resumed = ارسال نامه از سر گرفته شد
audit-did-mail-stopped = ارسال نامه متوقف شد
audit-thing-mail = نامه
audit-thing-mail-kind = نوع نامه
