# Working with specimens: versions beside each other, which document somebody holds, training, the magnifier, and the
# register as a feed and as data.
# To be confirmed by a native reader: the whole file; above all specimens-compare-alike, specimens-identify,
# specimens-ask-construction, specimens-ask-mrz, specimens-training, specimens-zoom, specimens-feed.

specimens-compare = د نسخو پرتله
specimens-compare-lead = هغه څه چې توپیر لري لومړی راځي، هغه چې یو شان دي تړلي پاتې کېږي.
specimens-compare-with = پرتله
specimens-compare-code = د { $count } نسخې کوډ
specimens-compare-show = پرتله کول
specimens-compare-twice = یوه نسخه دوه ځله نومول شوې؛ یو ځل ښودل کېږي.
specimens-compare-few = لږ تر لږه دوه نسخې ونوموئ.
specimens-compare-differences = { $count ->
    [0] په تشریح کې توپیر نشته
    [one] { $count } توپیر
   *[other] { $count } توپیرونه
}
specimens-compare-alike = { $count ->
    [one] { $count } شی یو شان دی
   *[other] { $count } شیان یو شان دي
}
specimens-compare-what = څه
specimens-compare-how = څه توپیر لري
specimens-compare-added = زیات شوي
specimens-compare-gone = لرې شوي
specimens-compare-moved = په بل ځای کې
specimens-compare-changed = بدل شوي
specimens-compare-present = شته
specimens-compare-absent = نشته
specimens-compare-unknown = نامعلوم
specimens-compare-pictures = انځورونه
specimens-compare-no-picture = انځور نشته

specimens-identify = سند پېژندل
specimens-identify-lead = د هغه څه ځواب ورکړئ چې وینئ او له نورو تېر شئ. هېڅ یې نه ساتل کېږي.
specimens-identify-remaining = { $count ->
    [0] هېڅ نسخه پاتې نه ده
    [one] { $count } نسخه پاتې ده
   *[other] { $count } نسخې پاتې دي
}
specimens-identify-skip = نه شم ویلای
specimens-identify-answers = ستاسو ځوابونه
specimens-identify-skipped = بې ځوابه
specimens-identify-change = بدلول
specimens-identify-again = له سره پیل
specimens-identify-none = هېڅ نسخه چې تاسو یې لوستلی شئ له ټولو ځوابونو سره سمون نه لري. یو ځواب بېرته واخلئ، یا د هغه هېواد د نفوسو د احوالو د ثبت له ادارې وپوښتئ.
specimens-identify-stays = که د پوښتنې ځواب د نمونو په ثبت کې معلوم نه وي، نسخه په لړلیک کې پاتې کېږي.
specimens-identify-done = نوره پوښتنه نشته.
specimens-ask-country = د کوم هېواد نوم پرې دی؟
specimens-ask-construction = څنګه جوړ شوی دی؟
specimens-ask-format = اندازه یې څومره ده؟
specimens-ask-chip = د چیپ تماسونه لیدلی شئ؟
specimens-ask-chip-visible = هو، یو کوچنی فلزي پلېټ
specimens-ask-chip-hidden = نه
specimens-ask-mrz = د ماشین لپاره د غټو توریو، رقمونو او نښو کرښې (لکه A<<B) لري؟
specimens-ask-calendar = نېټې یې په کومه جنتري دي؟
specimens-ask-number = د شمېرې بڼه یې څه ده؟ A د یوه توري او { "9" } د یوه رقم پر ځای دی.

specimens-training = ځانګړنې ومومئ
specimens-training-lead = یوه ځانګړنه تشریح کېږي. ووایئ چې پر انځور چېرته ده.
specimens-training-step = ځانګړنه { $number } له { $total } څخه
specimens-training-where = چېرته ده؟
specimens-training-place = ځای { $count }
specimens-training-right = سمه ده، په { $number } ځای کې ده.
specimens-training-wrong = هلته نه ده. په { $number } ځای کې ده.
specimens-training-next = بله ځانګړنه
specimens-training-result = له { $total } څخه { $right } وموندل شوې
specimens-training-again = یو ځل بیا
specimens-training-none = پر دې انځور هېڅ داسې ځانګړنه په نښه شوې نه ده چې تاسو یې لوستلی شئ.

specimens-zoom = ذره‌بین
specimens-zoom-in = لوی
specimens-zoom-out = کوچنی
specimens-zoom-whole = ټول انځور

specimens-feed = نوې نمونې په خبري فیډ کې
specimens-data = د معلوماتو په بڼه (JSON)
