# Review by a native reader: theme-smart-card, theme-population-database
# What achievements are about.
theme-birth-registration = ثبت ولادت
theme-death-registration = ثبت وفات
theme-marriage = ازدواج و طلاق
theme-legislation = قانون‌گذاری
theme-e-services = خدمات الکترونیکی
theme-smart-card = کارت هوشمند ملی
theme-digital-identity = هویت دیجیتال
theme-population-database = پایگاه اطلاعات جمعیتی
theme-citizens-abroad = شهروندان خارج از کشور
theme-statistics = آمار
theme-cooperation = همکاری
theme-training = آموزش
