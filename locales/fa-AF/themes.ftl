# Review by a native reader: theme-e-services, theme-legislation
# What achievements are about.
theme-birth-registration = ثبت ولادت
theme-death-registration = ثبت وفات
theme-marriage = ازدواج و طلاق
theme-legislation = قانون‌گذاری
theme-e-services = خدمات الکترونیکی
theme-smart-card = تذکرهٔ الکترونیکی
theme-digital-identity = هویت دیجیتل
theme-population-database = بانک معلوماتی نفوس
theme-citizens-abroad = اتباع مقیم خارج
theme-statistics = احصائیه
theme-cooperation = همکاری
theme-training = آموزش
