# Describing a document for the register of specimens, second part: the parts of a document and their pictures, the
# security features and the places where they are seen.
# To be confirmed by a native reader: the whole file; above all specimens-part-label, specimens-picture-overprint,
# specimens-marks-lead, specimens-zone-lead, specimens-zone-points-hint, specimens-shape-ellipse.

specimens-draft-parts = برخې او انځورونه
specimens-draft-marks = امنیتي ځانګړنې
specimens-parts-lead = د سند برخې په هغه ترتیب چې لوستونکي یې ویني، هره یوه له خپلو انځورونو سره په یوه یا څو رڼاوو کې.
specimens-parts-none = لا برخه نشته
specimens-part-add = برخه ورزیاتول
specimens-part-kind = برخه
specimens-part-label = لکه پر سند چې چاپ شوې ده
specimens-part-label-hint = د پاڼې لپاره: د هغې شمېره.
specimens-part-up = پورته وړل
specimens-part-remove = برخه او انځورونه یې لرې کول
specimens-picture-add = انځور ورزیاتول
specimens-picture-change = د انځور په اړه
specimens-picture-of = د کتابتون انځور
specimens-picture-of-hint = ستاسو د ادارې هغه انځورونه چې چمتو دي او په کلمو تشریح شوي دي.
specimens-picture-none = په کتابتون کې لا داسې انځور نشته. لاندې یو پورته کړئ.
specimens-picture-light = رڼا
specimens-picture-tlp = څوک یې لولي
specimens-picture-invented = ښودل شوی څښتن او شمېره خیالي دي.
specimens-picture-invented-hint = د رښتیني کس د سند انځور هېڅکله نه ښودل کېږي.
specimens-picture-overprint = پر انځور «SPECIMEN» چاپول
specimens-picture-overprint-hint = پورټال له هغه نوی انځور جوړوي او یوازې همدا ساتي.
specimens-picture-remove = انځور لرې کول
specimens-picture-waits = چمتو کېږي
specimens-upload = انځور پورته کول
specimens-upload-lead = ستاسو د ادارې له کتابتون څخه جلا ساتل کېږي: تر هغو چې یوه نمونه یې خپلو لوستونکو ته وښيي، یوازې تاسو یې وینئ. لومړی کتل کېږي. بیا پورته ټاکل کېدای شي.
specimens-upload-file = دوتنه
specimens-upload-shows = څه ښيي، په { $language }
specimens-upload-shows-hint = د هغه چا لپاره چې نه یې شي لیدلی.
specimens-upload-button = پورته کول
specimens-flash-uploaded = پورته شو. یوه شېبه وروسته ټاکل کېدای شي.

specimens-marks-lead = په هغه ترتیب چې لوستونکي یې ازمویي. لغتنامه په هره ژبه وايي چې څه وکړئ او څه باید ووینئ؛ دلته یوازې هغه څه ولیکئ چې د دې سند ځانګړي دي.
specimens-marks-none = لا ځانګړنه نشته
specimens-mark-add = ځانګړنه ورزیاتول
specimens-mark-code = د لغتنامې ځانګړنه
specimens-mark-tlp = څوک یې لولي
specimens-mark-remove = ځانګړنه لرې کول
specimens-mark-up = پورته وړل
specimens-mark-words = متن په { $language }
specimens-mark-words-hint = تشه خانه د لغتنامې متن اخلي چې ترې لاندې ښودل کېږي.
specimens-mark-name = نوم
specimens-mark-do = څه وکړئ
specimens-mark-see = څه باید ووینئ
specimens-mark-fake = په جعلي سند کې ډېر ځله څه لیدل کېږي
specimens-places = چېرته لیدل کېږي
specimens-places-none = لا پر هېڅ انځور په نښه شوې نه ده.
specimens-place-add = پر انځور په نښه کول
specimens-place-remove = نښه لرې کول
specimens-zone-title = پر انځور یې ځای
specimens-zone-lead = کنجونه ولیکئ یا په موږک یې وباسئ: په یوه کنج کې یې کېکاږئ او په بل کې یې پرېږدئ. په کیبورډ کې د لوري کیلۍ ساحه خوځوي او له Shift سره یې اندازه بدلوي.
specimens-zone-shape = بڼه
specimens-zone-points = کنجونه
specimens-zone-points-hint = له کیڼې خوا او له پورته، د انځور په زرمو برخو: { "120,80 340,260" }. څوضلعي درې یا زیات کنجونه لري.
specimens-zone-preview = پر انځور ښودل
specimens-shape-rect = مستطیل
specimens-shape-ellipse = بیضوي
specimens-shape-polygon = څوضلعي

specimens-error-part-label = مهرباني وکړئ تر ۴۰ تورو پورې ولیکئ.
specimens-error-picture = مهرباني وکړئ د خپلې ادارې له کتابتون څخه انځور وټاکئ.
specimens-error-weaker = باید تر ټولې نسخې زیاتو کسانو ته پرانیستې نه وي.
specimens-error-invented = مهرباني وکړئ ووایئ چې څښتن او شمېره خیالي دي.
specimens-error-code = مهرباني وکړئ د لغتنامې ځانګړنه وټاکئ.
specimens-error-shows = مهرباني وکړئ په کلمو ووایئ چې انځور څه ښيي.
specimens-error-overprint = پر دې انځور چاپ ونه شو. مهرباني وکړئ داسې انځور وټاکئ چې چمتو وي.
specimens-obstacle-code = یوه ځانګړنه په لغتنامه کې نشته.
specimens-obstacle-picture = یو انځور په کتابتون کې چمتو نه دی، یا هلته نه دی تشریح شوی.
