# Review by a native reader: whole file
# Drafts out of a table or a feed.

# The form.
imports-title = راوړل
imports-lede = یو جدول یا فیډ مسودې کېږي. لومړی وینئ چې له هرې کرښې به څه شي؛ تر څو تاسو ونه وایئ مسوده نه جوړېږي.
imports-file = دوتنه
imports-file-hint = CSV، Atom یا RSS، تر ۵ مېګابایټو او { $count } کرښو پورې.
imports-columns = د ستنو نومونه
imports-file-languages = هغه کرښې چې تر «reference» لاندې یوه کلمه لري او ژبه یې یوه نه وي، له خپلو ژباړو سره یوه مسوده کېږي.
imports-encoding = د تورو کوډبندي
imports-encoding-hint = پورټال ته یې پرېږدئ، مګر دا چې توري ناسم ښکاره شي.
imports-encoding-told = پورټال یې پخپله مومي
imports-language = د هغو کرښو ژبه چې ژبه نه لري
imports-language-hint = هره کرښه خپله ژبه نومولی شي: ru، fa-AF.
imports-theme = د هغو کرښو موضوع چې موضوع نه لري
imports-theme-hint = هره کرښه خپله موضوع زموږ د معلوماتو په کلمه نومولی شي: smart-card.
imports-theme-none = هېڅ
imports-read = لوستل او ښودل

# What would become of the rows.
imports-dry = لا مسوده نه ده جوړه شوې. له کرښو به داسې شي:
imports-count-new = نوې مسودې: { $count }
imports-count-translations = د هغو ژباړې: { $count }
imports-count-there = له مخکې شته: { $count }
imports-count-refused = رد شوې: { $count }
imports-make = { $count ->
    [one] { $count } مسوده جوړول
   *[other] { $count } مسودې جوړول
}
imports-other = بله دوتنه
imports-made = { $count ->
    [one] { $count } مسوده جوړه شوه.
   *[other] { $count } مسودې جوړې شوې.
}
imports-rows = کرښې
imports-row = کرښه
imports-verdict = څه کېږي
imports-verdict-new = نوې مسوده
imports-verdict-translation = ژباړه
imports-verdict-original = اصلي متن: { $count } کرښه
imports-verdict-there = له مخکې شته
imports-take = سره له دې هم اخیستل
imports-make-ticked = نوې او په نښه شوې مسودې جوړول
imports-keep = د دې پاڼې نښې ساتل
imports-flash-kept = نښې وساتل شوې.
imports-flash-none = هېڅ کرښه نوې یا په نښه شوې نه وه؛ مسوده جوړه نه شوه.
imports-verdict-twice = په همدې دوتنه کې دوه ځله
imports-verdict-refused = رد شوې
imports-verdict-waits = په نوبت کې
imports-others = نورې کرښې
imports-error-original = د اصلي متن کرښه رد شوې ده، نو دا ژباړه ځای نه لري.
imports-flash-made = مسودې جوړې شوې.
imports-flash-begun = مسودې جوړېږي.
achievements-way-imported = راوړل شوې

# Why a file cannot be read.
imports-fault = دوتنه نه لوستل کېږي
imports-fault-nothing = له دې هېڅ شی خوندي نه شو.
imports-fault-empty = دوتنه نشته یا پکې څه نشته.
imports-fault-too-large = دوتنه له ۵ مېګابایټو لویه ده. مهرباني وکړئ ووېشئ یې.
imports-fault-rows = دوتنه له ۲٬۰۰۰ ډېرې کرښې لري. مهرباني وکړئ ووېشئ یې.
imports-fault-columns = { $count } کرښه له ۲۰۰ ډېرې ستنې لري.
imports-fault-long = { $count } کرښه ډېر اوږد متن لري.
imports-fault-quote = د { $count } کرښې د نقل نښه هېڅکله نه تړل کېږي.
imports-fault-title = هېڅ ستنه د «title» نوم نه لري.
imports-fault-encoding = دوتنه په دې کوډبندۍ متن نه دی. مهرباني وکړئ بله وټاکئ.
imports-fault-nul = دوتنه تش توری (null) لري، نو متن نه دی.
imports-fault-feed = دوتنه د فیډ په څېر پیلېږي، خو نه Atom دی نه RSS، یا نیمګړې ده.
