# Guidance: articles on the security of identity documents, for the people of the registers. They are read by everyone or by
# fewer (Traffic Light Protocol), written by one person and released by another, and translated.
# To be confirmed by a native reader: the whole file; above all guidance-audience-registry-counter,
# guidance-audience-back-office, guidance-audience-examiner, guidance-level-1, guidance-theme-breeder-documents,
# guidance-theme-fraud, guidance-as-of, guidance-basis-scope, guidance-desk-public, guidance-restore.

guidance-title = لارښودونه
guidance-lead = د نفوسو د احوالو د ثبت ادارې څنګه هویت ثابتوي، سندونه څنګه ډیزاینوي او څنګه یې ازمویي. هره مقاله خپلې سرچینې یادوي.
guidance-documents = سندونه
guidance-any = ټول
guidance-show = ښودل
guidance-audience = د چا لپاره
guidance-level = کچه
guidance-theme = موضوع
guidance-language = د متن ژبه
guidance-count = { $count ->
    [one] { $count } مقاله
   *[other] { $count } مقالې
}
guidance-empty = هېڅ مقاله له دې ټاکنې سره سمون نه لري
guidance-empty-advice = یوه ټاکنه لرې کړئ.
guidance-feed = خبري فیډ
guidance-feed-title = سجل: د هویت د سندونو لارښودونه
guidance-data = د معلوماتو په بڼه (JSON)
guidance-new = نوې مقاله
search-kind-guidance = لارښود
audit-thing-guidance = د لارښود مقاله

# For whom an article is.
guidance-audience-registry-counter = د ثبت د ادارې د مراجعینو غرفه
guidance-audience-back-office = داخلي دفتر
guidance-audience-examiner = د سندونو د ازموینې کارپوه
guidance-audience-manager = مدیران او پالیسي جوړوونکي

# How deep an article goes.
guidance-level-1 = لومړۍ کرښه: سترګې او لاس
guidance-level-2 = دویمه کرښه: ساده وسیلې
guidance-level-3 = کارپوه: لابراتوار او سیسټمونه

# What an article is about.
guidance-theme-evidence-of-identity = د هویت د ثبوت سندونه
guidance-theme-birth-registration-security = د زېږون د ثبت امنیت
guidance-theme-breeder-documents = هغه سندونه چې نور سندونه پرې صادرېږي
guidance-theme-registration-operations = د نفوسو د احوالو د ثبت د چارو پر مخ بیول
guidance-theme-legal-framework = قانوني چوکاټ
guidance-theme-identity-management = د هویت مدیریت
guidance-theme-digital-identity = ډیجیټل هویت
guidance-theme-document-design = د سند ډیزاین
guidance-theme-card-formats = د کارتونو اندازې او بڼې
guidance-theme-inspection = د سندونو ازمویل
guidance-theme-fraud = په سندونو کې درغلي
guidance-theme-lost-and-stolen = ورک او غلا شوي سندونه
guidance-theme-cross-border = د هېوادونو ترمنځ تبادله
guidance-theme-continuity = په بېړنیو حالاتو کې خدمتونه
guidance-theme-data-quality = د معلوماتو کیفیت
guidance-theme-data-protection = د معلوماتو ساتنه

# One article.
guidance-unconfirmed = د تایید په تمه
guidance-unconfirmed-note = دا مقاله له لاندې سرچینو راټوله شوې ده. د خپروونکي له خوا لا چا نه ده تایید کړې.
guidance-overdue = د دې مقالې د بیاکتنې نېټه { $day } وه. کېدای شي نور تازه نه وي.
guidance-contents = د مطالبو لړلیک
guidance-publisher = د اثر خپروونکی
guidance-year = کال
guidance-owner = لیکوال
guidance-review-due = راتلونکې بیاکتنه
guidance-released = د خپرېدو نېټه
guidance-features = په دې مقاله کې یادې شوې امنیتي ځانګړنې
guidance-sources = سرچینې
guidance-as-of = د { $day } حالت
guidance-basis-full = بشپړ ولوستل شو
guidance-basis-abstract = لنډیز یا پیل یې ولوستل شو
guidance-basis-contents = لنډیز او د مطالبو لړلیک ولوستل شول
guidance-basis-scope = د تطبیق د ساحې بیان ولوستل شو
guidance-basis-notice = د خپرېدو خبرتیا ولوستل شوه
guidance-basis-secondary = د نورو سرچینو بیانونه یې ولوستل شول
guidance-basis-unread = ونه لوستل شو
guidance-languages = په نورو ژبو
guidance-work = پر دې مقاله کار

# The desk of an article.
guidance-desk-lead = مقاله په هره ژبه په څه حالت کې ده، او څه په تمه دي.
guidance-desk-public = لوستونکي یې لري
guidance-desk-unreleased = لا نه دی خپور شوی
guidance-desk-withdrawn = بېرته اخیستل شوی
guidance-desk-write = لیکل
guidance-desk-translate = ژباړه
guidance-desk-review = کتل او پرېکړه
guidance-desk-due = د بیاکتنې نېټه { $day } وه
guidance-desk-late = { $count ->
    [one] { $count } ژباړه تر اصلي متن وروسته ده
   *[other] { $count } ژباړې تر اصلي متن وروسته دي
}
guidance-desk-all = ستاسو د ادارې ټولې مقالې
guidance-withdraw = مقاله بېرته اخیستل
guidance-withdraw-hint = لوستونکي یې نور په هېڅ ژبه نه ویني. په نوي خپرولو سره بېرته راځي.

# The form.
guidance-edit-new = نوې مقاله
guidance-edit-original = د مقالې لیکل
guidance-edit-translation = د مقالې ژباړه
guidance-edit-slug = د مقالې پته
guidance-edit-slug-hint = لاتیني توري، رقمونه او کرښې، لکه birth-certificates. وروسته نه بدلېږي.
guidance-edit-language = د اصلي متن ژبه
guidance-edit-tlp = څوک یې لوستلی شي
guidance-edit-tlp-hint = نوې مقاله د غړو هېوادونو د نفوسو د احوالو د ثبت د ادارو لپاره ده، تر هغه چې تاسو یې نورو ته پرانیزئ.
guidance-edit-themes = موضوعات
guidance-edit-due = د راتلونکې بیاکتنې ورځ
guidance-edit-due-hint = له نن څخه تر ۲۴ میاشتو پورې، لکه ۱۴۰۶/۰۲/۱۱ یا { "\u20662027-05-01\u2069" }.
guidance-edit-source-as-of = د حالت نېټه { $count }
guidance-edit-source-basis = څومره ولوستل شو { $count }
guidance-edit-confirmed = د اثر خپروونکي هغه څه تایید کړي دي چې دلته ویل شوي.
guidance-edit-save = خوندي کول
guidance-edit-finished = خوندي کول او بیاکتونکي ته لېږل
guidance-error-slug = مهرباني وکړئ پته له ۳ تر ۸۰ لاتیني تورو، رقمونو او کرښو پورې ولیکئ.
guidance-error-slug-taken = بله مقاله دا پته لري.
guidance-error-audience = مهرباني وکړئ ووایئ چې د چا لپاره ده.
guidance-error-level = مهرباني وکړئ یوه کچه وټاکئ.
guidance-error-themes = مهرباني وکړئ لږ تر لږه یوه موضوع وټاکئ.
guidance-error-tlp = مهرباني وکړئ ووایئ چې څوک یې لوستلی شي.
guidance-error-due = مهرباني وکړئ له سبا څخه تر ۲۴ میاشتو پورې یوه ورځ ولیکئ.
guidance-error-year = مهرباني وکړئ داسې کال ولیکئ لکه ۲۰۱۸، یا هېڅ مه لیکئ.
guidance-error-publisher-long = د خپروونکي نوم تر ۲۰۰ تورو پورې کېدلی شي.
guidance-error-source-basis = مهرباني وکړئ د هرې سرچینې په اړه ووایئ چې څومره ولوستل شوه.
guidance-error-source-as-of = د سرچینې نېټه کال، میاشت یا ورځ ده، لکه ۲۰۱۸، { "\u20662018-05\u2069" } یا { "\u20662018-05-01\u2069" }.
guidance-error-changed = ستاسو د لیکلو پر مهال بل چا متن خوندي کړ. د هغه متن لاندې دی؛ ستاسو متن په خانو کې دی. د خپل متن د ساتلو لپاره یې بیا خوندي کړئ.

# What a reviewer decides.
guidance-review-title = د متن په اړه پرېکړه
guidance-review-by = لیکوال: { $name }
guidance-review-opened = ژباړې له اصلي متن سره ډېرو لوستونکو ته پرانیستل کېږي: { $languages }.
guidance-review-kept = تر اصلي متن زړې دي او تر تازه کېدو پورې نه پرانیستل کېږي: { $languages }.
guidance-review-particulars = له متن پرته
guidance-review-own = د دې متن یوه برخه تاسو پخپله لیکلې ده؛ بل کس یې خپروي.
guidance-release = خپرول
guidance-return = د سمون لپاره بېرته لېږل
guidance-return-reason = څه باید بدل شي، او ولې

# Versions.
guidance-versions-title = نسخې
guidance-versions-lead = هر خپور شوی متن ساتل کېږي. دوه نسخې وټاکئ څو بدلونونه ووینئ.
guidance-version = نسخه { $number }
guidance-version-confirmed = وکتل شوه، لا هم سمه ده
guidance-restore = په دې نسخه لیکل
guidance-restore-hint = متن یې مسوده کېږي، چې دویم کس یې خپروي.

# Sentences after a step.
guidance-flash-saved = خوندي شو. لوستونکي یې لا نه ویني.
guidance-flash-submitted = بیاکتونکي ته ولېږل شو. ستاسو همکاران خبر شول.
guidance-flash-released = خپور شو. لوستونکي یې اوس ویني.
guidance-flash-returned = بېرته ولېږل شو. لیکوال خبر شو.
guidance-flash-confirmed = ثبت شو: ژباړه لا هم سمه ده.
guidance-flash-withdrawn = بېرته واخیستل شوه. لوستونکي یې نور نه ویني.
guidance-flash-restored = زړه نسخه اوس مسوده ده.
guidance-conflict-waits = دا متن د بیاکتونکي په تمه دی. تر پرېکړې پورې یې هېڅوک نه بدلوي.
guidance-conflict-not-waiting = دا متن نور د بیاکتونکي په تمه نه دی؛ بل همکار مخکې اقدام کړی دی.
guidance-conflict-not-behind = دا ژباړه تر اصلي متن وروسته نه ده، یا کار پرې روان دی.
guidance-conflict-no-original = لومړی اصلي متن خپرېږي.
guidance-conflict-not-public = لوستونکي دا مقاله نه لري؛ د بېرته اخیستلو څه نشته.

# Notices. Titles stand in them only where the article is for everyone.
guidance-notice-submitted = لارښود ستاسو د بیاکتنې په تمه دی
guidance-notice-submitted-text = یوه همکار یو متن بیاکتنې ته لېږلی دی: { $title }
guidance-notice-returned = لارښود د سمون لپاره بېرته ولېږل شو
guidance-notice-returned-text = بیاکتونکي ستاسو متن بېرته لېږلی دی: { $title }
guidance-notice-released = لارښود خپور شو
guidance-notice-released-text = بیاکتونکي ستاسو متن خپور کړی دی: { $title }

# On the desk of a person.
home-desk-guidance = لارښودونه
