# Review by a native reader: theme-smart-card, theme-population-database
# What achievements are about.
theme-birth-registration = پیدائش کا اندراج
theme-death-registration = وفات کا اندراج
theme-marriage = شادی اور طلاق
theme-legislation = قانون سازی
theme-e-services = ای خدمات
theme-smart-card = سمارٹ شناختی کارڈ
theme-digital-identity = ڈیجیٹل شناخت
theme-population-database = آبادی کا ڈیٹا بیس
theme-citizens-abroad = بیرون ملک مقیم شہری
theme-statistics = اعداد و شمار
theme-cooperation = تعاون
theme-training = تربیت
