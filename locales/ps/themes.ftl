# Review by a native reader: whole file
# What achievements are about.
theme-birth-registration = د زېږون ثبت
theme-death-registration = د مړینې ثبت
theme-marriage = واده او طلاق
theme-legislation = قانون جوړونه
theme-e-services = برېښنايي خدمتونه
theme-smart-card = برېښنايي تذکره
theme-digital-identity = ډیجیټل هویت
theme-population-database = د نفوسو د معلوماتو بانک
theme-citizens-abroad = په بهر کې مېشت وګړي
theme-statistics = احصائیه
theme-cooperation = همکاري
theme-training = روزنه
