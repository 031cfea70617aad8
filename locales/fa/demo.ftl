# Review by a native reader: demo-role-auditor
# The pages that only the demonstration has.
demo-accounts-title = حساب‌های نسخهٔ نمایشی
demo-accounts-lede = این اشخاص وجود ندارند. گذرواژهٔ همهٔ آنان در جایی که نسخهٔ نمایشی راه‌اندازی شده، چاپ شده است.
demo-accounts-secretariat = دبیرخانه
demo-accounts-address = نشانی
demo-accounts-role = نقش
demo-accounts-name = نام

demo-role-secretariat-administrator = مدیر دبیرخانه
demo-role-country-administrator = مدیر کشوری
demo-role-editor = نگارنده
demo-role-reviewer = بازبین
demo-role-officer = کارشناس
demo-role-auditor = ممیز

demo-mail-title = نامه‌های نسخهٔ نمایشی
demo-mail-lede = در نسخهٔ نمایشی هیچ نامه‌ای از این رایانه بیرون نمی‌رود؛ همه اینجاست.
demo-mail-empty-title = هنوز نامه‌ای نیست
demo-mail-empty-text = آنچه درگاه به اشخاص می‌نویسد، اینجا دیده می‌شود: دعوت‌نامه‌ها، اعلان‌ها، خبرهای یک کشور یا یک موضوع.
demo-mail-choose = برای خواندن، نامه‌ای را برگزینید.
demo-mail-to = گیرنده
demo-mail-written = زمان نوشتن
demo-mail-state = وضعیت
demo-mail-sent = ارسال در { $time }
demo-mail-waiting = در انتظار ارسال
demo-mail-language = زبان
demo-mail-kind = موضوع
demo-mail-html = آن‌گونه که خواننده می‌بیند
demo-mail-samples = همهٔ نامه‌های درگاه
demo-mail-samples-lede = همهٔ نامه‌هایی که درگاه می‌نویسد، هر گونهٔ آن‌ها یک بار، با داده‌های ساختگی. زبان خواننده را برگزینید.
