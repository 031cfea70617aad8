# Describing a document for the register of specimens: beginning, facts, words in each language, who reads it, sources; then
# submission, release by a second person, and the revisions of what was released. A “draft” is a description that no
# reader has yet; a “revision” is one that was released.
# To be confirmed by a native reader: the whole file; above all specimens-new-document (the register of specimens as د
# نمونو ثبت), specimens-revisions (بیالیکنه, beside نسخه for a version), specimens-type-s, specimens-type-y,
# specimens-fact-orientation, specimens-weaker, specimens-readers-whole-hint, specimens-preview-as.

specimens-new = سند تشریح کول
specimens-new-lead = د سند له ډول څخه پیل وکړئ. نور هر څه په راتلونکو پاڼو کې راځي. تر هغه چې ستاسو د هېواد دویم کس یې خپور نه کړي، هېڅوک یې نه لولي.
specimens-new-document = سند
specimens-new-document-hint = د هغه سند نوې نسخه چې د نمونو په ثبت کې شته، راتلونکې خالي شمېره اخلي چې دلته ښودل کېږي.
specimens-new-document-none = هغه سند چې لا د نمونو په ثبت کې نشته
specimens-new-category = د سند ډول
specimens-new-type = د چا لپاره جوړېږي
specimens-new-number = د سند شمېره
specimens-new-number-hint = دوه رقمونه. که تشه پاتې شي، راتلونکې خالي شمېره اخلي. د پورته ټاکل شوي سند ډول او شمېره له هماغه سند څخه اخیستل کېږي.
specimens-new-language = هغه ژبه چې لومړی پرې لیکئ
specimens-new-name = سرلیک
specimens-new-begin = پیل
specimens-type-o = عادي
specimens-type-d = ډیپلوماټیک
specimens-type-s = خدمتي
specimens-type-f = پوځي
specimens-type-p = لنډمهالی
specimens-type-y = اړوند کسان

specimens-drafts = د نمونو مسودې
specimens-more = نور وښایاست
specimens-drafts-lead = هغه څه چې ستاسو په هېواد کې تشریح کېږي او هغه چې د دویم کس په تمه دي.
specimens-drafts-empty = هېڅ نه تشریح کېږي
specimens-drafts-empty-advice = په «سند تشریح کول» سره پیل وکړئ، یا یوه نمونه پرانیزئ او بیا یې ولیکئ.
specimens-draft-untitled = بې سرلیکه
specimens-draft-new = نوې
specimens-draft-revises = د { $number } بیالیکنې بدلول
specimens-draft-state-draft = لیکل کېږي
specimens-draft-state-submitted = د خپرېدو په تمه
specimens-draft-returned = بېرته ولېږل شوه
specimens-draft-farther = ډېر لوستونکي

specimens-draft-missing = خپرېدو ته تر لېږلو مخکې
specimens-draft-complete = هېڅ کم نه دي.
specimens-draft-contents = برخې یې
specimens-draft-facts = معلومات
specimens-draft-words = متنونه
specimens-draft-readers = څوک یې لولي
specimens-draft-preview = لکه لوستونکي یې چې ویني
specimens-draft-people = چا پرې کار کړی دی
specimens-draft-written-by = پیل کوونکی: { $name }
specimens-draft-changed-by = وروستی بدلوونکی: { $name }
specimens-draft-submitted-by = خپرېدو ته لېږونکی: { $name }
specimens-draft-submit = خپرېدو ته لېږل
specimens-draft-submit-note = له دې وروسته تر هغه چې دویم کس یې خپره نه کړي یا یې بېرته ونه لېږي، هېڅوک یې نه بدلوي.
specimens-draft-reason = ولې باید ډېر کسان یې ولولي
specimens-draft-reason-hint = څوک چې یې خپروي، دا دلیل لولي؛ دلیل له بیالیکنې سره ساتل کېږي.
specimens-draft-decide = خپرول یا بېرته لېږل
specimens-draft-release = خپرول
specimens-draft-release-note = له دې وروسته د نمونو په ثبت کې د هغو ټولو لپاره ښکاري چې د دوی لپاره ده.
specimens-draft-return = بېرته لېږل
specimens-draft-return-reason = څه باید سم شي
specimens-draft-given-back = بېرته ولېږل شوه
specimens-draft-changes = څه بدلېږي
specimens-draft-waiting = ستاسو د هېواد د دویم کس په تمه ده. چا چې لیکلې یا لېږلې وي، هغه یې نه شي خپرولی.
specimens-draft-discard = مسوده لرې کول
specimens-draft-discard-note = هغه څه چې مخکې خپاره شوي، هماغسې پاتې کېږي.

specimens-weaker = تر پخوا ډېرو کسانو ته پرانیستل کېږي
specimens-weaker-note = تر پخوا ډېر کسان به دا برخې ولولي. دا دلیل غواړي.
specimens-weaker-item = { $name }: مخکې { $before }، اوس { $after }
specimens-weaker-whole = ټوله نسخه
specimens-weaker-reader = نوی نومول شوی لوستونکی: { $name }

specimens-facts-lead = هغه څه چې څوک یې په یقین سره نه پوهېږي، تش پاتې کېږي؛ هېڅ نه اټکلېږي.
specimens-fact-unknown = نامعلوم
specimens-fact-day-hint = { "2016-03-14" }، { "2016-03" }، { "2016" }: څومره چې معلوم وي؛ په میلادي جنتري.
specimens-fact-last-hint = { "2016-03-14" }، په میلادي جنتري.
specimens-follows-hint = هغه نسخه چې دې یې ځای نیولی؛ ستاسو د هېواد د بل سند هم کېدای شي، لکه کارت چې د کتابچې ځای ونیسي.
specimens-follows-number = د شمېرې له مخې مخکینۍ نسخه
specimens-fact-months = د اعتبار موده په میاشتو
specimens-fact-width = سور په ملي‌مترو
specimens-fact-height = لوړوالی په ملي‌مترو
specimens-fact-orientation = کومه څنډه د لوستونکي مخې ته افقي ده
specimens-orientation-landscape = اوږده څنډه
specimens-orientation-portrait = لنډه څنډه
specimens-fact-mask-hint = A د یوه غټ توري او { "9" } د یوه رقم پر ځای؛ نور هر څه د خپل ځان پر ځای.
specimens-fact-standard = د چیپ معیار
specimens-fact-confirmed = زموږ اداره هغه څه تاییدوي چې دلته ویل شوي.
specimens-review-hint = هغه ورځ چې ستاسو د ادارې چا کتلي چې دا ټول لا سم دي، لکه { "2026-11-22" }. بل ځل په ۲۴ میاشتو کې دی.
specimens-error-review = مهرباني وکړئ دواړه ورځې ولیکئ: بیاکتنه تر نن پورې، او راتلونکې ترې وروسته او په ۲۴ میاشتو کې.

specimens-words-original = اصلي متن
specimens-words-original-beside = اصلي متن
specimens-words-stale = اصلي متن له دې وروسته بدل شوی
specimens-words-stale-note = اصلي متن د دې متن تر لیکلو وروسته بدل شوی دی. د دې متن خوندي کول دا معنا لري چې بیا سم دی.
specimens-words-none = لا متن نشته
specimens-words-lead = هغه څه چې په ټولو ژبو یو شان وي، لکه د ځانګړنو نومونه، لیکلو ته اړتیا نه لري: پورټال یې لري.
specimens-words-empty-hint = که ټولې خانې تشې وي، دا ژبه لرې کېږي او لوستونکي یې اصلي متن ویني.
specimens-words-note = نور څه باید معلوم وي

specimens-readers-whole = ټوله نسخه
specimens-readers-whole-hint = هېڅ برخه تر دې زیاتو کسانو ته پرانیستې نه ده. هغه برخې چې زیاتو کسانو ته پرانیستې وې، هم محدودېږي.
specimens-readers-groups = هغه معلومات چې له ځینو لوستونکو پټ ساتل کېږي
specimens-readers-as-whole = لکه ټوله نسخه
specimens-group-make = نېټې، اعتبار، اندازه، مواد
specimens-group-numbers = شمېرې
specimens-group-machine = چیپ، بارکوډ، د ماشین لوستونکې برخه
specimens-readers-organisations = هغه ادارې چې د TLP:AMBER برخې لولي
specimens-readers-people = هغه کسان چې د TLP:RED برخې لولي
specimens-readers-people-hint = تاسو او هغه دویم کس چې د خپرولو اجازه لري باید پکې وئ؛ که نه، هېڅوک به یې خپره نه کړای شي.
specimens-readers-elsewhere = د نورو ادارو هغه کسان چې د TLP:RED برخې لولي

specimens-sources-lead = معلومات له کومه راغلي دي: قوانین، د صادروونکې ادارې پاڼې، معیارونه.
specimens-sources-none = لا سرچینه نشته
specimens-source-url = پته
specimens-source-name = دا سرچینه څه ده
specimens-source-add = سرچینه ورزیاتول
specimens-source-remove = لرې کول

specimens-preview-as = ښودل د دې لپاره
specimens-preview-public = ټول
specimens-preview-member = د غړو هېوادونو د نفوسو د احوالو د ثبت ادارې
specimens-preview-own = ستاسو خپله اداره
specimens-preview-nothing = دا لوستونکی یې هېڅ نه ویني: دا نسخه د هغه لپاره نشته.

specimens-revise = نمونه بیا لیکل
specimens-revise-note = خپره شوې بیالیکنه هماغسې پاتې کېږي تر څو چې دویم کس نوې خپره کړي.
specimens-revisions = بیالیکنې
specimens-revisions-lead = هره خپره شوې بیالیکنه: څه بدل شول، چا بدل کړل او ولې.
specimens-revision = بیالیکنه { $number }
specimens-revision-by = لیکونکی: { $writer }، خپروونکی: { $reviewer }
specimens-revision-reason = دلیل
specimens-revision-first = لومړۍ بیالیکنه
specimens-revision-closed = هغه څه چې پکې ویل شوي ستاسو لپاره نه دي.
specimens-revision-same = له هغو څخه چې تاسو یې لوستلی شئ، هېڅ نه دي بدل شوي.
specimens-change-what = څه
specimens-change-before = مخکې
specimens-change-after = اوس
specimens-change-readers = نومول شوي لوستونکي
specimens-change-picture = انځور
specimens-change-mark = ځانګړنه

specimens-flash-begun = مسوده پیل شوه.
specimens-flash-saved = خوندي شو.
specimens-flash-submitted = خپرېدو ته ولېږل شوه. ستاسو د هېواد دویم کس پرې پرېکړه کوي.
specimens-flash-released = خپره شوه.
specimens-flash-returned = بېرته ولېږل شوه.
specimens-flash-discarded = مسوده لرې شوه.

specimens-error-choice = مهرباني وکړئ له لړلیک څخه یو وټاکئ.
specimens-error-document = مهرباني وکړئ د خپل هېواد سند وټاکئ.
specimens-error-number = د سند شمېره دوه رقمونه لري، له ۰۱ تر ۹۹ پورې.
specimens-error-name = مهرباني وکړئ تر ۲۰۰ تورو پورې سرلیک ولیکئ.
specimens-error-long = دا متن ډېر اوږد دی.
specimens-error-untitled = مهرباني وکړئ سرلیک هم ولیکئ؛ بې له هغه هېڅوک دا متن نه شي موندلی.
specimens-error-day = { "2016-03-14" }: مهرباني وکړئ ورځ په دې بڼه ولیکئ.
specimens-error-millimetres = مهرباني وکړئ ملي‌متر د { "85.6" } په بڼه ولیکئ، تر ۲۰۰۰ پورې.
specimens-error-count = مهرباني وکړئ بشپړ عدد ولیکئ، تر ۹۹۹ پورې.
specimens-error-group-weaker = معلومات باید تر ټولې نسخې زیاتو کسانو ته پرانیستي نه وي.
specimens-error-reader = مهرباني وکړئ له لړلیک څخه وټاکئ.
specimens-error-url = پته په https:// یا http:// پیلېږي او د یوې وېبپاڼې نوم لري.
specimens-error-source-name = مهرباني وکړئ تر ۳۰۰ تورو پورې ووایئ چې دا سرچینه څه ده.
specimens-error-many = شمېر یې له مخکې ډېر دی.
specimens-error-reason = مهرباني وکړئ تر ۱۰۰۰ تورو پورې دلیل ولیکئ.
specimens-error-changed = په دې منځ کې بل همکار دا خوندي کړې ده. ستاسو لیکنه دلته ده، د هغه لیکنه په مسوده کې. مهرباني وکړئ پرتله یې کړئ او بیا یې خوندي کړئ.
specimens-conflict-draft = دا مسوده لا لیکل کېږي او خپرېدو ته نه ده لېږل شوې.
specimens-conflict-submitted = دا مسوده د خپرېدو په تمه ده او نه شي بدلېدای.
specimens-conflict-changed = په دې منځ کې بل همکار دا مسوده بدله کړې ده. مهرباني وکړئ بیا یې وګورئ.
specimens-conflict-missing = یو څه کم دي. مسوده وايي چې څه.
specimens-conflict-revised = په دې منځ کې تازه بیالیکنه خپره شوې ده.
specimens-obstacle-red = یوه برخه یوازې د نومول شویو کسانو لپاره ده، او له دوی څخه هېڅوک یې د خپرولو اجازه نه لري.
specimens-reviewers-title = هغه مسودې چې هېڅوک یې د خپرولو اجازه نه لري
specimens-reviewers-lead = دا یوازې د نومول شویو کسانو لپاره دي، او له دوی څخه هېڅوک نور د خپرولو اجازه نه لري. داسې بیاکتونکی ونوموئ چې پکې یې برخه نه وي اخیستې. هغه مسوده ویني، د خپور شوي متن لوستونکی نه کېږي، او لیکوالو ته خبر ورکول کېږي.
specimens-reviewers-empty = هره مسوده داسې څوک لري چې خپرولای یې شي.
specimens-reviewers-begun = په { $day } پیل شوې
specimens-reviewers-none = ستاسو د هېواد داسې بیاکتونکی نه دی پاتې چې پکې یې برخه نه وي اخیستې.
specimens-reviewers-person = بیاکتونکی وټاکئ
specimens-reviewers-name = خپرول ور وسپارئ
specimens-error-reviewer = مهرباني وکړئ له لېست څخه بیاکتونکی وټاکئ.
specimens-flash-appointed = بیاکتونکی ونومول شو او د مسودې لیکوالو ته خبر ورکړل شو.
specimens-conflict-appointed = دې کس په مسوده کې برخه اخیستې ده.
