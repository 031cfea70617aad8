# Review by a native reader: whole file
# The library: pictures and documents of an organisation.

# The list.
library-title = د دوتنو کتابتون
library-space-left = پاتې ځای: { $size }.
library-add = دوتنې ورزیاتول
library-list-name = نوم یا سرلیک
library-list-kind = ډول
library-list-language = ژبه
library-list-unused = نه دي کارول شوي
library-list-apply = پلي کول
library-list-all = ټولې دوتنې
library-list-any = ټول
library-list-newest = تر ټولو نوي
library-list-older = زاړه
library-empty-title = دلته دوتنه نشته
library-empty-choice = هېڅ دوتنه له دې ټاکنې سره سمون نه لري.
library-empty-text = ستاسو د ادارې انځورونه او اسناد له ورزیاتولو وروسته دلته وي او په هر متن کې کارېدای شي.

# One file.
library-file-preview = مخکتنه
library-file-title = سرلیک
library-file-type = ډول
library-file-size = کچه
library-file-added = ورزیات شو
library-file-state = حالت
library-file-language = په کې د متن ژبه
library-file-no-language = متن نه لري
library-file-description = انځور څه ښيي
library-file-description-hint = د هغو لوستونکو لپاره یوه جمله چې انځور نه ویني. لږ تر لږه یوه ژبه اړینه ده؛ نور لوستونکي تر ټولو نږدې ژبه ترلاسه کوي.
library-file-keep = خوندي کول
library-file-name = د دوتنې نوم
library-file-hash = د دوتنې ګوته‌نښه (SHA-256)
library-file-line = د متن لپاره کرښه
library-file-save = ښکته کول
library-file-open = پرانیستل
library-file-no-document = هېڅ یو
library-kind-picture = انځور
library-kind-document = سند
uploads-state-preparing = چمتو کېږي
uploads-state-held = د کتنې په تمه
uploads-state-ready = چمتو
uploads-state-refused = نه لوستل کېږي
uploads-state-quarantined = بند شوی
uploads-state-unchecked = کتل کېدای نه شي
uploads-state-active = پکې څه چلېږي
uploads-state-closed = دننه یې نه شي کتل کېدای
library-explained-preparing = دوتنه ترلاسه شوې او چمتو کېږي. چې چمتو شوه لوستونکي یې ترلاسه کوي؛ دلته انتظار ته اړتیا نشته.
library-explained-held = د زیان‌رسوونکو پروګرامونو کتنه اوس نشته. تر کتنې مخکې دوتنه چا ته نه ورکول کېږي؛ دا پخپله ترسره کېږي.
library-explained-refused = دا انځور نه لوستل کېږي یا زیانمن دی. مهرباني وکړئ بل یې پر ځای کېږدئ.
library-explained-quarantined = په دې دوتنه کې زیان‌رسوونکی پروګرام وموندل شو. چا ته نه ورکول کېږي. هغه کمپیوټر وګورئ چې ترې راغلې ده.
library-explained-unchecked = د زیان‌رسوونکو پروګرامونو پلټونکي دا دوتنه ونه منله، تر ډېره ځکه چې ورته ډېره لویه ده. هېچا ته نه ورکول کېږي. مهرباني وکړئ کوچنۍ دوتنه وسپارئ.
library-explained-active = پکې داسې څه دي چې چلېږي، یا بله دوتنه: سکرېپټ، د پروګرام پیل، ضمیمه. هېچا ته نه ورکول کېږي. مهرباني وکړئ داسې سند وسپارئ چې دا پکې نه وي.
library-explained-closed = په پټنوم قفل شوی، خراب شوی یا داسې بسته شوی چې څوک نه شي لیدای چې پکې څه چلېږي که نه. هېچا ته نه ورکول کېږي. مهرباني وکړئ بې پټنومه یې بیا خوندي او وسپارئ.
library-describe-first = تر کارولو مخکې ووایئ چې څه ښيي
library-preview-document = د خوندیتوب لپاره اسناد په پورټال کې نه پرانیستل کېږي. ښکته یې کړئ او په خپل پروګرام یې پرانیزئ.
library-traces-title = هغه خلک چې سند یې نوم اخلي
library-traces-hint = هر څوک چې سند ترلاسه کړي دا هم لوستلای شي. هغه څه چې باید بهر لاړ نه شي، په هغه پروګرام کې لرې کېږي چې سند پرې لیکل شوی؛ بیا نوې نسخه وسپارئ.
library-trace-author = لیکوال
library-trace-editor = وروستی ساتل یا چاپ د
library-trace-organisation = اداره
library-trace-commenter = یادښتونه او نښه شوي بدلونونه د
library-trace-photo = په انځورونو کې لیکل شوی ځای، وخت یا څښتن
library-trace-closed = دننه یې نه شي کتل کېدای: قفل یا خراب دی
library-removed-title = له سند څخه لرې شوي
library-removed-hint = لوستونکي سند له دې پرته ترلاسه کوي؛ د پاڼو متن یې هماغه دی چې و. هغه سند چې وسپارل شو نه ساتل کېږي.
library-removed-author = د لیکوالو نومونه
library-removed-editor = چا چې وروستی ځل ساتلی
library-removed-organisation = د ادارې نوم
library-removed-commenter = د هغو نومونه چې یادښتونه یې لیکلي
library-removed-program = هغه پروګرام چې سند پرې جوړ شوی
library-group-title = یو سند په څو ژبو
library-group-hint = د یوه سند دوتنې د ژبو په جدول کې یو ځای راځي.
library-group-known = سند
library-group-new = یا د نوي سند سرلیک
library-group-button = یو ځای کول
library-replace-title = نوې نسخه
library-replace-hint = هر ځای چې دا دوتنه کارېږي، ځای یې نیسي. پخوانۍ نسخې پاتې کېږي.
library-replace-file = دوتنه
library-replace-button = نوې نسخه لېږل
library-uses-title = چېرته کارېږي
library-uses-none = لا چېرته نه.
library-uses-public = عامه
library-versions-title = نسخې
library-version = { $count }مه نسخه
library-delete = ړنګول
library-delete-hint = دوتنه او ټولې نسخې یې د تل لپاره ځي.
library-conflict-used = کارول شوې ده او نه ړنګېږي. لومړی یې له هغو متنونو لرې کړئ.
library-copy = کاپي
library-copied = کاپي شو

# Documents in several languages, and the choice of a picture.
library-document-empty = د دې سند لا هېڅ ژبه چمتو نه ده.
library-document-lede = لوستونکي یې هر ځای همداسې ویني.
library-document-files = دوتنې یې
library-document-title = د سند سرلیک
library-title-stays = لوستونکي دا سند په خپل سرلیک پېژني. تر څو چې کوم متن یې ښيي، سرلیک نه بدلېږي.
library-choice-title = انځور ټاکل
library-choice-lede = د انځور لاندې کرښه کاپي کړئ او په متن کې یې هلته ولګوئ چې انځور باید وي.
library-choice-empty = چمتو انځورونه دلته راځي.

# Adding.
library-new-lede = که وغواړئ څو یو ځای. د چمتو کېدو پر مهال خپل کار کولای شئ.
library-new-language-hint = د دلته ټولو ټاکل شویو دوتنو لپاره دی.
library-new-files = دوتنې
library-new-types = انځورونه (JPEG، PNG، WebP، GIF) او اسناد (PDF، Word، Excel، PowerPoint، OpenDocument، CSV، ساده متن).
library-new-limit = هره یوه تر { $size } پورې.
library-new-metadata = ځای، وخت او څښتن چې کمره یې په انځور کې لیکي لرې کېږي، او له هغه پي‌ډي‌اېف څخه چې لاسلیک نه لري د خلکو او پروګرامونو نومونه. نور سندونه هغه څه ساتي چې پروګرام یې پکې لیکلي، لکه د لیکوال نوم؛ مهرباني وکړئ مخکې یې وګورئ.
library-new-button = لېږل
uploads-waiting = اړیکه پرې شوې ده. چې بېرته راغله، پخپله دوام مومي.
uploads-resumed = له هماغه ځایه چې پاتې وه دوام لري.
uploads-signed-out = تاسو له حساب څخه وتلي یئ. په بله کړکۍ کې ننوځئ؛ پخپله دوام مومي.

# Why a file was not taken.
uploads-refused-title = { $count ->
    [one] یوه دوتنه ونه منل شوه
   *[other] { $count } دوتنې ونه منل شوې
}
uploads-refused-others = څه چې دلته یاد نه دي، ومنل شول.
uploads-refused-empty = تشه ده؛ مهرباني وکړئ دوتنه وټاکئ.
uploads-refused-type = کتابتون دا ډول دوتنه نه مني.
uploads-refused-encoding = دا متن په UTF-8 نه دی لیکل شوی. بیا یې د «CSV UTF-8» یا د UTF-8 ساده متن په بڼه وساتئ.
uploads-refused-mismatch = نوم یې بل ډول ښيي، نه هغه چې پکې دی.
uploads-refused-active = پکې چلېدونکی شی دی: پروګرام، وېب‌پاڼه، سکریپټ یا مکرو.
uploads-refused-remote = د پرانیستلو پر مهال له بل ځایه څه راوړي: بېلګه، تړلی انځور، د بلې کاري کتابچې خانې یا معلومات. عادي لینکونه سم دي. دا نښلونې یې په خپل پروګرام کې پرې کړئ، یا یې د PDF په بڼه خوندي کړئ.
uploads-refused-embedded = د بل پروګرام دوتنه یا بسته شوی آرشیف پکې دی. هغه جلا وسپارئ، یا سند د PDF په بڼه خوندي کړئ.
uploads-refused-too-packed = دومره بسته شوی دی چې له پرانیستلو وروسته به له ۵۰ مېګابایټو یا د خپلې کچې له سل چنده لوی شي. له لږو یا کوچنیو انځورونو سره یې بیا خوندي کړئ.
uploads-refused-closed = څوک یې دننه نه شي کتلای: په پټنوم قفل یا خراب شوی دی. بې پټنومه یې بیا خوندي کړئ.
uploads-refused-no-picture = دا انځور نه دی یا زیانمن دی.
uploads-refused-too-many-pixels = انځور ډېر پکسلونه لري: تر ۵۰ میلیونو پورې، او هر لوری تر ۱۶٬۰۰۰.
uploads-refused-too-many = له ۵۰ زیاتې دوتنې په یوځل راغلې. دا دوتنه او هغه چې وروسته راغلل ونه لوستل شول؛ مهرباني وکړئ بیا یې وسپارئ.
uploads-refused-too-large = د یوې دوتنې له اجازې لویه ده. څه چې وروسته راغلل ونه لوستل شول.
uploads-refused-no-room = ستاسو اداره دومره ځای نه لري. څه چې نه کارېږي ړنګ یې کړئ.
uploads-refused-other-kind = د انځور ځای انځور نیسي او د سند ځای سند.

# Errors at fields.
library-error-unreadable = په دې متن کې داسې توری دی چې نه خوندي کېږي. مهرباني وکړئ بیا یې ولیکئ.
library-error-title-missing = مهرباني وکړئ سرلیک ولیکئ.
library-error-title-long = سرلیک تر ۱۵۰ تورو پورې کېدای شي.
library-error-description-long = تشریح تر ۳۰۰ تورو پورې کېدای شي.
library-error-description-used = دا انځور چېرته ښودل کېږي؛ لږ تر لږه یو تشریح غواړي.
library-error-changed-elsewhere = دا لیکنه ستاسو د لیکلو پر مهال بدله شوه. مهرباني وکړئ ویې ګورئ او بیا یې خوندي کړئ.
library-error-document = مهرباني وکړئ یو سند وټاکئ.
library-error-language-taken = دا سند لا له مخکې په دې ژبه دوتنه لري.
library-error-picture-unknown = په دې متن کې یو انځور ستاسو په کتابتون کې نشته.
library-error-picture-undescribed = په دې متن کې یو انځور لا تشریح نه لري. په کتابتون کې ووایئ چې څه ښيي.

# Sentences after a step.
library-flash-added = ترلاسه شوې. دوتنې چمتو کېږي.
library-flash-saved = خوندي شو.
library-flash-replaced = ترلاسه شوه. چې نوې نسخه چمتو شوه لوستونکي یې ترلاسه کوي.
library-flash-deleted = ړنګ شو.

# Sizes.
uploads-size-kilobytes = { $count } کیلوبایټه
uploads-size-megabytes = { $count } میګابایټه
uploads-size-gigabytes = { $count } ګیګابایټه

# What waits for another person.
library-waiting-title = بیاکتونکي ته په تمه
library-waiting-hint = تر هغو چې یو بیاکتونکی چې دا یې خپل کار نه وي دا خپور نه کړي، لوستونکي هغه لري چې درلود یې.
library-waiting-by = کار د
library-waiting-version = نوې نسخه په تمه ده
library-waiting-document = سند ته د ورزیاتېدو په تمه
library-waiting-leaving = له سند څخه د وتلو په تمه
library-waiting-words = نوې کلمې په تمه دي
library-waiting-release = خپرول
library-flash-waits = خوندي شو. تر هغو چې بل کس یې خپور نه کړي، لوستونکي هغه لري چې درلود یې.
library-flash-replaced-waits = ترلاسه شوه. تر هغو چې بل کس نوې نسخه خپره نه کړي، لوستونکي اوسنۍ نسخه لري.
library-flash-released = خپور شو. اوس یې لوستونکي لري.
library-flash-given-back = د سمون لپاره بېرته ولېږل شو. لیکوال خبر شو. لوستونکي هغه لري چې درلود یې.
library-flash-dropped = بدلون لرې شو. لوستونکي هغه لري چې درلود یې.
library-conflict-change = دا په دې منځ کې بدل شو یا چا لا مخکې پرېکړه پرې کړې ده. مهرباني وکړئ بیا یې وګورئ.
library-conflict-apart = دا انځور خپلو لوستونکو ته ښودل کېږي یا د خپرېدو په تمه دی او نور نه بدلېږي. بل انځور هلته وسپارئ چې ښودل کېږي.
library-conflict-elsewhere = یو متن یا د پورټال بله برخه هم له دې یو انځور ښيي، نو نه شي تړل کېدای. دلته یې له سره وسپارئ.
library-error-closed-elsewhere = دا انځور بل ځای یوازې څو کسانو ته ښودل کېږي، نو دلته د ټولو لپاره نه شي کېدای. بل انځور وټاکئ.
library-conflict-preparing = دوتنه لا چمتو کېږي. مهرباني وکړئ چې چمتو شوه بیا یې خپره کړئ.
library-change-words = نوی متن
library-change-document = سند ته ورزیاتول
library-change-leaving = له سند څخه ایستل
library-changes-title = د کتابتون بدلونونه
library-changes-empty = هېڅ بدلون په تمه نه دی
library-returned-hint = لوستونکي هغه لري چې درلود یې. وړاندیز دلته پاتې کېږي تر څو یې څوک سم یا لرې کړي.
library-waiting-drop = بدلون لرې کول

# Notices.
library-notice-held-text = یوه همکار د کتابتون یوه دوتنه بدله کړې ده او بدلون د بیاکتونکي په تمه دی: { $title }
library-notice-returned-text = بیاکتونکي د کتابتون په یوه دوتنه کې ستاسو بدلون د سمون لپاره بېرته لېږلی دی: { $title }
library-notice-released = خپور شو
library-notice-released-text = بیاکتونکي د کتابتون په یوه دوتنه کې ستاسو بدلون خپور کړ او اوس یې لوستونکي لیدلی شي: { $title }
search-kind-document = سند
search-kind-file = دوتنه
