# Review by a native reader: the whole file; above all features-group-optical, features-related, features-tool-tilt
# The glossary of security features: its pages. The features themselves stand in features.ftl.

features-glossaries = لغتنامې
features-title = امنیتي ځانګړنې
features-lead = څنګه معلومه شي چې سند رښتینی دی: څه وکړئ، څه باید ووینئ، او په جعلي سند کې ډېر ځله څه لیدل کېږي.
features-search = ځانګړنه لټول
features-show = ښودل
features-all = ټولې ځانګړنې
features-any = ټول
features-nothing = داسې ځانګړنه نشته
features-nothing-advice = بله کلمه وازمویئ، یا هره کچه او هره وسیله.
features-count = { $count ->
    [one] { $count } ځانګړنه
   *[other] { $count } ځانګړنې
}
features-csv = ټولې ځانګړنې په ټولو ژبو د CSV په بڼه
features-json = د JSON په بڼه
features-check = څنګه یې وازمویئ
features-do = څه وکړئ
features-see = څه باید ووینئ
features-fake = په جعلي سند کې ډېر ځله څه لیدل کېږي
features-group = د سند برخه
features-level = کچه
features-tool = د کتلو وسیله
features-related = اړوندې ځانګړنې
features-names = په ټولو ژبو
features-used = هغه اسناد چې دا لري
features-used-all = ټول
features-used-none = دلته ستاسو لپاره داسې سند نشته.
features-group-substrate = کاغذ، پلاستیک او نور بنسټیز مواد
features-group-printing = چاپ
features-group-ink = چاپي رنګونه
features-group-optical = نوري بدلېدونکې نښې
features-group-personalisation = د څښتن معلومات
features-group-data = د ازموینې وړ معلومات
features-group-electronic = چیپ
features-group-booklet = کتابچه
features-group-civil-status = د نفوسو د احوالو د ثبت پاڼې
features-level-1 = کچه ۱: سترګې او لاس
features-level-2 = کچه ۲: ساده وسیله
features-level-3 = کچه ۳: لابراتوار
features-tool-eye = سترګې
features-tool-touch = ګوته
features-tool-tilt = کږول
features-tool-light-behind = له شا رڼا
features-tool-oblique-light = اړخیزه رڼا
features-tool-magnifier = ذره‌بین
features-tool-uv365 = ماورای بنفش څراغ، ۳۶۵ nm
features-tool-uv254 = ماورای بنفش څراغ، ۲۵۴ nm
features-tool-infrared = انفراریډ رڼا
features-tool-reader = لوستونکې وسیله
features-tool-software = پروګرام
features-tool-microscope = مایکروسکوپ
features-tool-laboratory = لابراتوار
features-tool-register = د ثبت کتاب
search-kind-feature = امنیتي ځانګړنه
