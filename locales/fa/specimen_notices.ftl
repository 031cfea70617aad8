# What people are told about drafts of specimens, in the portal’s inbox and on the desk. A title is named only where
# everyone may read it; else the code stands for it.
# To be confirmed by a native reader: specimens-desk-release, specimens-notice-released-text (the register of specimens
# as دفتر نمونه‌ها).

specimens-desk-release = نمونه برای انتشار
specimens-desk-appoint = نام بردن بازبین
specimens-notice-appointed = برای نمونه‌ای بازبین نام برده شد
specimens-notice-appointed-text = مدیر کشور شما در { $time } کسی را نام برد که می‌تواند { $specimen } را منتشر کند؛ هیچ‌یک از نام‌بردگان این اجازه را ندارد.
specimens-desk-returned = نمونهٔ بازگردانده
specimens-notice-submitted = نمونه‌ای در انتظار انتشار است
specimens-notice-submitted-text = { $specimen } در { $time } برای انتشار ارسال شد و در انتظار نفر دومی از کشور شماست.
specimens-notice-returned = نمونه‌ای بازگردانده شد
specimens-notice-returned-text = { $specimen } در { $time } بازگردانده شد. پیش‌نویس می‌گوید چه چیزی باید اصلاح شود.
specimens-notice-released = نمونه‌ای منتشر شد
specimens-notice-released-text = { $specimen } در { $time } منتشر شد و در دفتر نمونه‌ها آمده است.
