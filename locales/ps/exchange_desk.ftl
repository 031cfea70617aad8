# The desk of an officer: cases between registers, how they are begun, read, answered and receipted.
# To be confirmed by a native reader: the whole file; above all exchange-sealed (مهر او لاک), exchange-receipt-content
# (commitment as د ژمنې عدد), exchange-receipt-lead (the log under everything as د پېښو عمومي کتاب), exchange-paused
# (the clock as د مهلت شمېرنه), exchange-candidates, exchange-form-basis-hint, exchange-drafted,
# exchange-conflict-date, and that what is said of a case is feminine (دوسیه), of a message masculine (پیغام).
# Also exchange-notice-to-erase, exchange-erasure-ordered, exchange-erasures-lead (coordinator as همغږي کوونکی),
# exchange-erasures, exchange-erasure-by, exchange-superseded, exchange-part-lead, exchange-related-newer,
# exchange-related-older, exchange-related-copy, exchange-related-whole, exchange-notice-unopened.
# Also exchange-contradicted, exchange-contradicted-lead, exchange-contradicted-sent, exchange-contradicted-came.
# Also exchange-find-hint, exchange-receipt-picture, exchange-receipt-picture-says, exchange-receipt-digest,
# exchange-conflict-pending.
# Also exchange-left-working, exchange-left-days, exchange-waits-for-you, exchange-waits-for.
# To be confirmed as well: exchange-nobody-releases, exchange-notice-nobody*.

exchange-title = د ثبت اسنادو تبادله
exchange-lead = د لسو هېوادونو د نفوسو د احوالو د ثبت د ادارو ترمنځ خبرتیاوې، پوښتنې او لیکونه. هر ګام داسې رسید پرېږدي چې هېڅ لوری ترې انکار نه شي کولای.
exchange-new = پیغام پیلول
exchange-shelves = د دوسیو لړلیکونه
exchange-shelf-waiting = زموږ په تمه
exchange-shelf-received = ترلاسه شوې
exchange-shelf-sent = لېږل شوې
exchange-shelf-drafts = مسودې
exchange-find = د دوسیې لټون
exchange-find-hint = د دوسیې شمېره، په هر لیک یو نوم، یا د سند شمېره. یوازې ستاسو د خپلې ادارې دوسیې موندل کېږي.
exchange-show = ښودل
exchange-empty = دلته دوسیه نشته
exchange-empty-advice = هغه څه چې راځي، د ځواب له وروستۍ ورځې سره دلته ښکاري.
exchange-nothing-found = ستاسو د ادارې هېڅ دوسیه له دې لټون سره سمون نه لري.
exchange-count = { $count ->
    [one] { $count } دوسیه
   *[other] { $count } دوسیې
}
exchange-grade-name = نوم، لکه چې لیکل شوی
exchange-grade-sound = نوم، په هماغه غږ
exchange-grade-part = د نوم برخه
exchange-candidates = ښايي د دوی یو مراد وي. دا چې کس هماغه دی که نه، یوازې هغه کارکوونکی پرېکړه پرې کوي چې د ثبت سندونه سره پرتله کړي.
exchange-due = د ځواب مهلت: { $day }
exchange-overdue = ځنډېدلې له { $day } راهیسې
exchange-left-working = { $count ->
    [0] نن وروستۍ ورځ ده
    [one] یوه کاري ورځ پاتې ده
   *[other] { $count } کاري ورځې پاتې دي
}
exchange-left-days = { $count ->
    [0] نن وروستۍ ورځ ده
    [one] یوه ورځ پاتې ده
   *[other] { $count } ورځې پاتې دي
}
exchange-waits-for-you = ستاسو په تمه
exchange-waits-for = د { $country } په تمه
exchange-each-reading = هر لوستل ثبتېږي.
exchange-paused = د مهلت شمېرنه له { $day } راهیسې درول شوې ده
exchange-proposed = د وروسته نېټې وړاندیز شوی دی: { $day }
exchange-more = پخوانۍ دوسیې

# Begin.
exchange-new-lead = لومړی ووایئ چې څه دي او د چا لپاره دي. ستاسو له ادارې بهر هېڅوک مسوده نه ویني.
exchange-form-kind = د پیغام ډول
exchange-form-receiver = ترلاسه کوونکی
exchange-form-others = نور ترلاسه کوونکي
exchange-form-others-hint = هر ترلاسه کوونکی جلا دوسیه لري او پخپله ځواب ورکوي. پوښتنه یوازې یوه ترلاسه کوونکي ته لېږل کېږي.
exchange-form-office = هغه دفتر چې ورته لېږل کېږي
exchange-form-basis = قانوني بنسټ
exchange-form-basis-hint = که دواړه هېوادونه د مینسک د کنوانسیون غړي وي، ښايي ۱۲ ماده یې د تطبیق وړ وي. دا یوازې لارښوونه ده، د قانون حکم نه دی: ستاسو حقوقي دفتر یې تاییدوي.
exchange-form-purpose = هدف
exchange-form-urgency = بیړه
exchange-form-sensitivity = حساسیت
exchange-form-begin = مسوده پیلول
exchange-error-choose = مهرباني وکړئ له لړلیک څخه یو وټاکئ.
exchange-error-one-receiver = پوښتنه یوازې یوه ترلاسه کوونکي ته لېږل کېږي.

# A case.
exchange-disclaimer = د دې پیغام لېږل یا ترلاسه کول نه کوم تابعیت په رسمیت پېژني او نه د کوم واده اعتبار.
exchange-from = لېږونکی
exchange-to = ترلاسه کوونکی
exchange-officer = د دوسیې مسوول کارکوونکی
exchange-case-facts = د دې دوسیې په اړه
exchange-conversation = څه وویل شول او څه وشول
exchange-what-next = څه کولای شئ
exchange-nothing-next = دلته هېڅ کار ستاسو په تمه نه دی.
exchange-by-portal = پورټال
exchange-sealed = تر پرانیستلو پورې مهر او لاک دی. پرانیستل یې ثبتېږي او لېږونکی رسید ترلاسه کوي.
exchange-destroyed = د دې پیغام کیلي له منځه وړل شوې ده؛ هغه څه چې پاتې دي، رسیدونه دي.
exchange-continue = لیکلو ته دوام ورکول
exchange-own-work = تاسو پکې لیکلي دي، نو لېږل یې بل څوک تاییدوي.
exchange-nobody-releases = ستاسو په بنسټ کې هېڅوک د دې لېږل نه شي تاييدولی: هغه باید هم کارکوونکی او هم بیاکتونکی وي او په لیکلو کې یې برخه نه وي اخیستې. ستاسو د هېواد مدیران کولی شي څوک وټاکي.
exchange-notice-nobody-title = د تبادلې مېز ته بیاکتونکی پکار دی
exchange-notice-nobody = په { $organisation } کې یو څه د لېږلو تایید ته انتظار دي او هلته یې هېڅوک نه شي تاييدولی. مهرباني وکړئ څوک وټاکئ چې هم کارکوونکی او هم بیاکتونکی وي.
exchange-notice-nobody-where = ستاسو د هېواد یو بنسټ
exchange-missing = { $count ->
    [one] { $count } خانه لا بشپړه نه ده
   *[other] { $count } خانې لا بشپړې نه دي
}
exchange-save = مسوده خوندي کول
exchange-flash-saved = مسوده خوندي شوه.
exchange-flash-done = وشو او ثبت شو.
exchange-discard = مسوده لرې کول
exchange-flash-discarded = مسوده لرې شوه.
exchange-flash-erased = له منځه یووړل شوه. هغه څه چې لاسلیک او ثبت شوي دي، پاتې کېږي.
exchange-drafted = مسوده ده، لېږل یې نه دي تایید شوي

# Who read it.
exchange-readers = چا لوستی دی
exchange-readers-lead = د پیغام د منځپانګې هر لوستل له ښودلو مخکې ثبتېږي. دواړه لوري دا لړلیک ویني.
exchange-readers-none = لا چا نه دی لوستی.
exchange-reader = لوستونکی
exchange-reader-office = دفتر
exchange-reader-when = وخت

# Receipts.
exchange-receipts = رسیدونه
exchange-receipt-file = رسید د دوتنې په بڼه
exchange-receipt-lead = پورټال یې لاسلیکوي او د پېښو په عمومي کتاب کې یې ساتي. څوک چې دوتنه ولري، بې له پورټاله یې څېړلای شي.
exchange-receipt-check = په هر کمپیوټر کې یې په دې پروګرام وڅېړئ: sijil verify او د دوتنې نوم.
exchange-receipt-waits = په څو ثانیو کې د پېښو په کتاب کې خپل ځای نیسي. هغه وخت دوتنه بیا ښکته کړئ: ثبوت به پکې وي.
exchange-receipt-place = د پېښو په کتاب کې یې ځای
exchange-receipt-code = پیغام (شمېره)
exchange-receipt-content = منځپانګه، د ژمنې د عدد په بڼه
exchange-receipt-by = دفتر او رول
exchange-receipt-at = وخت (UTC)
exchange-receipt-word = دلیل یا پایله
exchange-receipt-submission-acceptance = لېږل ومنل شول
exchange-receipt-submission-rejection = لېږل ونه منل شول
exchange-receipt-delivery = وسپارل شو
exchange-receipt-retrieval = ترلاسه کوونکي پرانیست
exchange-receipt-non-retrieval = پر وخت ونه پرانیستل شو
exchange-receipt-business-acceptance = کارکوونکي ومانه
exchange-receipt-business-rejection = رد شو
exchange-receipt-reopening = بیا پرانیستل شو
exchange-receipt-outcome = پایله ورکړل شوه
exchange-receipt-answer = ځواب ورکړل شو

# What cannot be done.
exchange-conflict-changed = په دې منځ کې چا دوسیه بدله کړې ده. مهرباني وکړئ بیا یې ولولئ.
exchange-conflict-receiver = ترلاسه کوونکی باید د بل هېواد اداره وي.
exchange-conflict-nothing-said = دا ګام متن ته اړتیا لري، خو متن نه دی لیکل شوی.
exchange-conflict-not-whole = لا یو څه کم دي. مهرباني وکړئ په نښه شوې خانې بشپړې کړئ.
exchange-conflict-date = وروسته نېټه باید یوه ټاکلې ورځ وي، تر هغې نېټې وروسته چې اوس اعتبار لري.
exchange-conflict-typed = ستاسو د لیکلو پر مهال چا دوسیه بدله کړه. هغه څه چې تاسو لیکلي دي، لا دلته دي؛ که یې بیا خوندي کړئ، د هغه څه ځای نیسي چې بل کس خوندي کړي دي.
exchange-conflict-pending = عمومي ثبت لا تر اوسه تر ټولو نوی رسید نه دی منلی. مهرباني وکړئ یوه دقیقه وروسته بیا هڅه وکړئ.
exchange-contradicted = دا پیغام مخکې له بل متن سره لېږل شوی دی
exchange-contradicted-lead = فورمه بیا راورسېده او د لېږل شوي پیغام پرته بل څه وايي. د هغه پیغام هېڅ شی نه دی بدل شوی او نوی متن ونه ساتل شو. د دواړو د ژمنې عدد په عمومي ثبت کې دی. هغه څه چې باید بل ډول وویل شي، په بل پیغام یا اصلاح کې راځي.
exchange-contradicted-sent = هغه څه چې ولېږل شول، د ژمنې د عدد په بڼه
exchange-contradicted-came = هغه څه چې اوس راورسېدل، د ژمنې د عدد په بڼه
exchange-conflict-cancelled = د ثبت سند لغوه شوی دی؛ نور یې هېڅ شی ځای نه نیسي.
exchange-conflict-office = مهرباني وکړئ د خپل هېواد بل دفتر وټاکئ.

# Notices in the inbox of the portal.
exchange-notice-title = تبادله: { $reference }
exchange-mail-waiting = { $count ->
    [one] یوه دوسیه ستاسو د ځواب په تمه ده
   *[other] { $count } دوسیې ستاسو د ځواب په تمه دي
}
exchange-mail-said = { $count ->
    [one] په یوه دوسیه کې نوی خبر
   *[other] په { $count } دوسیو کې نوی خبر
}
exchange-notice-arrived = یوه دوسیه راغله: { $reference }.
exchange-notice-asked = په { $reference } دوسیه کې له تاسو څه پوښتل شوي دي.
exchange-notice-said = په { $reference } دوسیه کې څه وویل شول.
exchange-notice-to-release = دوسیه { $reference } ستاسو له خوا د لېږلو د تایید په تمه ده.
exchange-notice-reminded = دوسیه { $reference } لا هم ستاسو په تمه ده.
exchange-notice-unopened = دوسیه { $reference } په پنځو کاري ورځو کې هېچا ونه پرانیستله.
exchange-notice-overdue = د { $reference } دوسیې وروستۍ ورځ تېره شوې ده.
exchange-notice-to-erase = یوه همغږي کوونکي امر کړی دی چې دوسیه { $reference } له منځه یووړل شي. یو پلټونکی باید ورسره موافقه وکړي.
exchange-renew-n-cor = د ثبت د سند سمول
exchange-renew-n-can = د ثبت د سند لغوه کول
exchange-renew-l-doc = نوې نسخه لیکل
exchange-superseded = وروسته بل پیغام د دې پیغام ځای نیولی دی. د دې پیغام هېڅ شی نه دی بدل شوی او نه ړنګ شوی دی.
exchange-related = اړوندې دوسیې
exchange-related-newer = هغه دوسیه چې د دې پر ځای راغلې
exchange-related-older = هغه دوسیه چې دا یې پر ځای راغلې
exchange-related-copy = دې ته هم لېږل شوې
exchange-related-whole = هغه دوسیه چې دا یې برخه ده
exchange-related-part = نورو ته ورکړل شوې برخه
exchange-part-lead = د پوښتنې یوه برخه دریمې ادارې ته ورکول کېږي. مسوده یې لکه د هرې پوښتنې لیکل کېږي او لېږل یې تاییدېږي؛ تاسو هغه وخت ځواب ورکوئ چې برخې ځواب شوې وي.
exchange-erasure-ordered = یوه همغږي کوونکي امر کړی دی چې دا دوسیه تر خپل وخت مخکې له منځه یووړل شي. یو پلټونکی باید ورسره موافقه وکړي.
exchange-erasures = د له منځه وړلو هغه امرونه چې د موافقې په تمه دي
exchange-erasures-lead = یوه همغږي کوونکي امر کړی دی چې دا دوسیې تر خپل وخت مخکې له منځه یووړل شي. که موافقه وکړئ، کیلي یې له منځه وړل کېږي او نور یې هېڅوک نه شي لوستلای؛ د پېښو کتاب او رسیدونه پاتې کېږي.
exchange-erasures-none = د له منځه وړلو هېڅ امر ستاسو په تمه نه دی.
exchange-erasure-by = امر کوونکی
exchange-receipt-picture = هغه انځور چې دې رسید ته رسېږي
exchange-receipt-picture-says = انځور دې پاڼې ته رسېږي او د لاسلیک شوي هش وايي. که له پورتني سره یو شان وي، کاغذ او رسید د یو بل دي.
exchange-receipt-digest = د لاسلیک شوي هش (SHA-256)
