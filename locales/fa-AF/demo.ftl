# Review by a native reader: demo-role-auditor, demo-accounts-title
# The pages that only the demonstration has.
demo-accounts-title = حساب‌های نسخهٔ نمایشی
demo-accounts-lede = این اشخاص وجود ندارند. رمز عبور همهٔ آنان در جایی که نسخهٔ نمایشی آغاز شده، چاپ شده است.
demo-accounts-secretariat = سکرتریت
demo-accounts-address = آدرس
demo-accounts-role = نقش
demo-accounts-name = نام

demo-role-secretariat-administrator = مدیر سکرتریت
demo-role-country-administrator = مدیر کشوری
demo-role-editor = نگارنده
demo-role-reviewer = بررسی‌کننده
demo-role-officer = کارمند
demo-role-auditor = مفتش

demo-mail-title = نامه‌های نسخهٔ نمایشی
demo-mail-lede = در نسخهٔ نمایشی هیچ نامه‌ای از این کمپیوتر بیرون نمی‌رود؛ همه اینجا است.
demo-mail-empty-title = هنوز نامه‌ای نیست
demo-mail-empty-text = آنچه پورتال به اشخاص می‌نویسد، اینجا دیده می‌شود: دعوت‌نامه‌ها، اطلاعیه‌ها، اخبار یک کشور یا یک موضوع.
demo-mail-choose = برای خواندن، یک نامه را انتخاب کنید.
demo-mail-to = دریافت‌کننده
demo-mail-written = زمان نوشتن
demo-mail-state = وضعیت
demo-mail-sent = ارسال در { $time }
demo-mail-waiting = در انتظار ارسال
demo-mail-language = زبان
demo-mail-kind = موضوع
demo-mail-html = طوری که خواننده می‌بیند
demo-mail-samples = تمام نامه‌های پورتال
demo-mail-samples-lede = تمام نامه‌هایی که پورتال می‌نویسد، هر نوع آن‌ها یک بار، با معلومات ساختگی. زبان خواننده را انتخاب کنید.
