# What follows a meeting: decisions with their history, the delegations of those who take part, minutes that delegations
# agree to, what waits on the desk, and the notices of all of it.
# To be confirmed by a native reader: the words for a delegation, for minutes and for agreeing to them

# Decisions followed up.
meetings-decision-title = پرېکړه { $count }
meetings-decided = وروستۍ پرېکړې
meetings-history = پایله یې
meetings-history-empty = لا تر اوسه څه نه دي راپور شوي.
meetings-report = پرمختګ راپور کړئ
meetings-report-hint = ټول یې په همدې پاڼه کې لولي، ستاسو د ادارې په نوم او ستاسو له نومه پرته.
meetings-report-state = اوسنی حالت
meetings-report-text = څه وشول، یا څه خنډ دی
meetings-report-send = تاریخچې ته ورزیات کړئ

# Delegations.
meetings-delegations = پلاوي
meetings-delegations-lead = دا نومونه یوازې د ګډون کوونکو هېوادونو مدیران او کوربه لولي.
meetings-delegations-kept = دا نومونه تر { $day } ساتل کېږي.
meetings-delegations-forgotten = نومونه تر { $day } وساتل شول او اوس پاک شوي دي.
meetings-delegations-people = ثبت شوي کسان: { $count }
meetings-delegate-head = د پلاوي مشر
meetings-delegation-none = لا نه دی ثبت شوی.
meetings-delegation-own = د { $country } پلاوی
meetings-delegates = څوک راځي
meetings-delegates-hint = لومړی کس د پلاوي مشر دی. تشې کرښې پرېښودل کېږي؛ که ټولې تشې وي، پلاوی بېرته اخیستل کېږي.
meetings-delegate-name = نوم { $count }
meetings-delegate-office = دنده { $count }
meetings-delegate-what = نوم
meetings-delegate-as = دنده
meetings-delegation-register = پلاوی ثبت کړئ

# Minutes.
meetings-minutes = د غونډې یادښت
meetings-minutes-version = نسخه { $count }
meetings-minutes-state-draft = لیکل کېږي
meetings-minutes-state-proposed = د پلاویو مخې ته
meetings-minutes-state-published = خپور شوی
meetings-minutes-state-superseded = پر ځای یې بل راغلی
meetings-minutes-translated = دا ژباړه ده. له پلاویو د لومړۍ ژبې د متن په اړه پوښتل شوي دي.
meetings-minutes-published-on = په { $day } خپور شوی
meetings-minutes-by-decision = خپور شوی، که څه هم ټولو پلاویو هوکړه نه ده کړې
meetings-minutes-begin = یادښت پیل کړئ
meetings-minutes-edit = یادښت ولیکئ
meetings-minutes-text = د یادښت متن
meetings-minutes-text-hint = په ساده بندونو کې، هر یو په بېله کرښه.
meetings-minutes-languages = د یادښت ژبې
meetings-minutes-propose = پلاویو ته یې وړاندې کړئ
meetings-minutes-propose-hint = له هر پلاوي یو ځل غوښتل کېږي چې هوکړه وکړي یا اعتراض. له هغې وروسته متن نه بدلېږي.
meetings-minutes-agreed = ټولو پلاویو هوکړه وکړه.
meetings-minutes-not-agreed = ټولو پلاویو هوکړه نه ده کړې. څوک چې یې اوس خپروي وايي چې د کومې پرېکړې له مخې، او ټول یې لولي.
meetings-minutes-reason = د کومې پرېکړې له مخې
meetings-minutes-reason-hint = چا پرېکړه وکړه او ولې. دا د یادښت لاندې لیکل کېږي.
meetings-minutes-publish = یادښت خپور کړئ
meetings-minutes-renew = بله نسخه پیل کړئ
meetings-minutes-renew-hint = بله نسخه له همدې متن پیلېږي او له ټولو پلاویو بیا پوښتل کېږي.
meetings-minutes-correct-hint = دا یادښت د بلې نسخې تر خپرېدو پاتې کېږي.
meetings-voices = د پلاویو ځوابونه
meetings-stance = ځواب
meetings-stance-none = لا ځواب نه دی راغلی
meetings-stance-agreed = موافق
meetings-stance-objected = معترض
meetings-stance-give = د خپل پلاوي له خوا ځواب ورکړئ
meetings-stance-give-agreed = له دې یادښت سره موافق یو
meetings-stance-give-objected = اعتراض لرو
meetings-stance-hint = هرې نسخې ته یو ځل ځواب ورکول کېږي او ځواب نه شي بدلېدای.
meetings-stance-send = ځواب ولېږئ
meetings-remark = څه باید بدل شي
meetings-remark-hint = څوک چې اعتراض لري، لیکي یې. کوربه او نور پلاوي یې لولي.

# On the desk.
meetings-desk-title = له غونډو
meetings-desk-decision = د پلي کولو لپاره
meetings-desk-minutes = ځواب ته منتظر یادښت
meetings-desk-delegation = پلاوی باید ثبت شي

# Notices. A day can be named in them as $due, the meeting as $title.
meetings-notice-given = د یوې پرېکړې پلي کول ستاسو پر غاړه دي
meetings-notice-given-text = ستاسو اداره باید د «{ $title }» یوه پرېکړه پلې کړي. نېټه: { $due }.
meetings-notice-no-day = ورځ نه ده ټاکل شوې
meetings-notice-soon = د یوې پرېکړې نېټه نږدې ده
meetings-notice-soon-text = د «{ $title }» هغه پرېکړه چې ستاسو اداره یې پلې کوي باید تر { $due } ترسره شي.
meetings-notice-late = د یوې پرېکړې نېټه تېره شوه
meetings-notice-late-text = د «{ $title }» هغه پرېکړه چې ستاسو اداره یې پلې کوي باید تر { $due } ترسره شوې وای.
meetings-notice-near = یوه غونډه نږدې ده
meetings-notice-near-text = «{ $title }» په { $due } پیلېږي.
meetings-notice-delegation = یو پلاوی باید ثبت شي
meetings-notice-delegation-text = «{ $title }» په { $due } پیلېږي. ستاسو هېواد لا خپل پلاوی نه دی ثبت کړی.
meetings-notice-asked = یادښت ستاسو د پلاوي ځواب ته منتظر دی
meetings-notice-asked-text = ستاسو له پلاوي پوښتل کېږي چې د «{ $title }» له یادښت سره موافق دی که نه.
meetings-notice-objected = یو پلاوي پر یادښت اعتراض وکړ
meetings-notice-objected-text = یو پلاوي د «{ $title }» پر یادښت اعتراض وکړ. لیکنه یې د یادښت په پاڼه کې ده.
meetings-notice-agreed = یادښت خپرېدای شي
meetings-notice-agreed-text = ټولو پلاویو د «{ $title }» له یادښت سره هوکړه وکړه. خپرېدای شي.
meetings-notice-out = یادښت خپور شو
meetings-notice-out-text = اوس ټول د «{ $title }» یادښت لولي.

# What was done, and what cannot be.
meetings-flash-reported = تاریخچې ته ورزیات شو.
meetings-flash-delegation = پلاوی ثبت شو.
meetings-flash-delegation-withdrawn = پلاوی بېرته واخیستل شو.
meetings-flash-minutes-proposed = له پلاویو وپوښتل شول.
meetings-flash-minutes-renewed = بله نسخه پیل شوه.
meetings-flash-minutes-answered = ځواب ثبت شو.
meetings-flash-minutes-published = یادښت خپور شو. اوس یې ټول لولي.
meetings-conflict-delegations-over = غونډه پای ته رسېدلې.
meetings-conflict-delegations-draft = غونډه لا نه ده خپره شوې.
meetings-conflict-minutes-early = یادښت د غونډې له پیل وروسته لیکل کېږي.
meetings-conflict-minutes-stand = د یادښت حالت د دې کار اجازه نه ورکوي. مهرباني وکړئ بیا یې وګورئ.
meetings-conflict-minutes-nobody = داسې پلاوی نشته چې وپوښتل شي.
meetings-conflict-minutes-open = ټولو پلاویو هوکړه نه ده کړې. مهرباني وکړئ ووایئ چې د کومې پرېکړې له مخې خپرېږي.
meetings-conflict-minutes-answered = ستاسو پلاوي مخکې ځواب ورکړی.
meetings-conflict-minutes-not-asked = ستاسو له پلاوي د دې یادښت پوښتنه نه ده شوې.
meetings-error-delegate = مهرباني وکړئ د هر راتلونکي نوم ولیکئ.
meetings-error-report = مهرباني وکړئ ولیکئ چې څه وشول یا څه خنډ دی.
meetings-error-minutes = مهرباني وکړئ یادښت ولیکئ.
meetings-error-stance = مهرباني وکړئ وټاکئ چې ستاسو پلاوی موافق دی که نه.
meetings-error-remark = مهرباني وکړئ ووایئ چې څه باید بدل شي.
