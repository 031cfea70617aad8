# Versions of a text, and work that is not saved yet.

# Every save of a text.
achievements-versions-title = نسخې
achievements-versions-text = هر خوندي کول ساتل کېږي. دوه نسخې وټاکئ څو یې توپیر ووینئ.
achievements-versions-none = په دې ژبه لا نسخه نشته
achievements-versions-current = اوسنۍ
achievements-versions-from = له
achievements-versions-to = تر
achievements-versions-from-this = له { $count } نسخې پرتله
achievements-versions-to-this = تر { $count } نسخې پرتله
achievements-versions-preview = لکه لوستونکي چې یې ویني
achievements-versions-compare = پرتله کول
achievements-versions-older = زړې نسخې
achievements-versions-newest = تر ټولو نوې نسخې
achievements-versions-made-written = لیکل شوې
achievements-versions-made-restored = بېرته راوړل شوې
achievements-versions-made-confirmed = کتل شوې، بې بدلونه
achievements-versions-made-imported = راوړل شوې
achievements-versions-ribbon = د { $version } نسخې مخکتنه. دا پاڼه یوازې ستاسو اداره ویني.

# Two versions compared.
achievements-compare-title = څه بدل شوي دي
achievements-compare-one-column = یوه ستنه
achievements-compare-two-columns = څنګ په څنګ
achievements-compare-same = دواړه نسخې یو شان دي.
achievements-compare-removed = لرې شوي
achievements-compare-added = زیات شوي
achievements-compare-restore-text = د هغې نسخې متن د نوې نسخې په توګه خوندي کېږي. هېڅ نه ړنګېږي.
achievements-compare-restore = د { $count } نسخې بېرته راوړل

# Two editors at once.
achievements-two-touching = { $count ->
    [one] په یوه ځای کې تاسو دواړو لیکلي دي. د دواړو لیکنې هلته دي؛ مهرباني وکړئ وټاکئ.
   *[other] په { $count } ځایونو کې تاسو دواړو لیکلي دي. د دواړو لیکنې هلته دي؛ مهرباني وکړئ وټاکئ.
}
achievements-two-apart = ستاسو بدلونونه یو له بل سره نه لګېږي او دلته یو ځای شوي دي.
achievements-two-together = یو ځای شوی متن
achievements-two-difference = توپیرونه
achievements-two-save = د دې متن خوندي کول

# Work that is not saved.
achievements-autosave-title = ناخوندي شوی کار
achievements-autosave-offer = تاسو د { $time } ناخوندي شوی کار لرئ.
achievements-autosave-taken = دا ستاسو د { $time } ناخوندي شوی کار دی. تر خوندي کولو پورې یې بل څوک نه ویني.
achievements-autosave-take-up = دوام ورکول
achievements-autosave-discard = لرې غورځول
achievements-autosave-difference = له خوندي شوي متن سره توپیر
achievements-autosave-kept = په { $time } وساتل شو
achievements-autosave-keep = د نیمګړي کار په توګه ساتل
achievements-autosave-offline = اړیکه نشته. ستاسو لیکنه په دې کړکۍ کې پاتې کېږي او د اړیکې په راتګ لېږل کېږي.
achievements-autosave-refused = ستاسو لیکنه ونه ساتل شوه. مهرباني وکړئ د پاڼې تر پرېښودو مخکې یې کاپي کړئ.
achievements-autosave-signed-out = تاسو له حساب څخه وتلي یئ. ستاسو لیکنه په دې کړکۍ کې پاتې کېږي. په بله کړکۍ کې ننوځئ څو ولېږل شي.

# Sentences after a step.
achievements-flash-kept = وساتل شو. تر خوندي کولو پورې یې بل څوک نه ویني.
achievements-flash-kept-for-later = دا متن په دې منځ کې بل پړاو ته تللی دی. ستاسو لیکنه ستاسو لپاره وساتل شوه.
achievements-flash-discarded = لرې وغورځول شو.
achievements-flash-restored = د نوې نسخې په توګه بېرته راوړل شوه.
achievements-way-restored = زړه نسخه بېرته راوړل شوه

# A form sent after the session ended.
error-signed-out-title = تاسو له حساب څخه وتلي یئ
error-signed-out-text = هېڅ نه دي ورک شوي. ستاسو لیکنه په دې پاڼه کې ده؛ مهرباني وکړئ پاڼه پرانیستې پرېږدئ.
error-signed-out-sign-in = په بله کړکۍ کې ننوتل
error-signed-out-send = زما د لیکنې لېږل
