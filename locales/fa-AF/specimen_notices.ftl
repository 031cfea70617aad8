# What people are told about drafts of specimens, in the portal’s inbox and on the desk. A title is named only where
# everyone may read it; else the code stands for it.
# To be confirmed by a native reader: specimens-desk-release, specimens-notice-released-text (the register of specimens
# as ثبت نمونه‌ها).

specimens-desk-release = نمونه برای نشر
specimens-desk-appoint = نام گرفتن بررسی‌کننده
specimens-notice-appointed = برای نمونه‌ای بررسی‌کننده نام گرفته شد
specimens-notice-appointed-text = مدیر کشور شما به تاریخ { $time } کسی را نام گرفت که { $specimen } را نشر کرده می‌تواند؛ هیچ‌یک از نام‌گرفتگان این اجازه را ندارد.
specimens-desk-returned = نمونهٔ بازگردانده‌شده
specimens-notice-submitted = نمونه‌ای در انتظار نشر است
specimens-notice-submitted-text = { $specimen } به تاریخ { $time } برای نشر ارسال شد و در انتظار نفر دومی از کشور شماست.
specimens-notice-returned = نمونه‌ای بازگردانده شد
specimens-notice-returned-text = { $specimen } به تاریخ { $time } بازگردانده شد. مسوده می‌گوید چه چیزی باید اصلاح شود.
specimens-notice-released = نمونه‌ای نشر شد
specimens-notice-released-text = { $specimen } به تاریخ { $time } نشر شد و در ثبت نمونه‌ها آمده است.
