# Review by a native reader: whole file
# The pages that only the demonstration has.
demo-accounts-title = د نندارې نسخې حسابونه
demo-accounts-lede = دا کسان شتون نه لري. د ټولو پټنوم په هغه ځای کې چاپ شوی چې د نندارې نسخه پکې پیل شوې ده.
demo-accounts-secretariat = سکرتریت
demo-accounts-address = پته
demo-accounts-role = رول
demo-accounts-name = نوم

demo-role-secretariat-administrator = د سکرتریت مدیر
demo-role-country-administrator = د هېواد مدیر
demo-role-editor = لیکوال
demo-role-reviewer = بیاکتونکی
demo-role-officer = کارکوونکی
demo-role-auditor = پلټونکی

demo-mail-title = د نندارې نسخې لیکونه
demo-mail-lede = په دې نسخه کې هېڅ لیک له دې کمپیوټر څخه نه وځي؛ ټول دلته دي.
demo-mail-empty-title = لا لیک نشته
demo-mail-empty-text = څه چې پورټال خلکو ته لیکي، دلته ښکاري: بلنې، خبرتیاوې، د یوه هېواد یا یوې موضوع خبرونه.
demo-mail-choose = د لوستلو لپاره یو لیک وټاکئ.
demo-mail-to = ترلاسه کوونکی
demo-mail-written = د لیکلو وخت
demo-mail-state = حالت
demo-mail-sent = په { $time } لېږل شوی
demo-mail-waiting = د لېږلو په تمه
demo-mail-language = ژبه
demo-mail-kind = موضوع
demo-mail-html = لکه څنګه چې لوستونکی یې ویني
demo-mail-samples = د پورټال ټول لیکونه
demo-mail-samples-lede = ټول لیکونه چې پورټال یې لیکي، هر ډول یو ځل، له جوړ شویو معلوماتو سره. د لوستونکي ژبه وټاکئ.
