# Review by a native reader: whole file
# Achievements: what an organisation wants the others to know.

# The list.
achievements-list-title = لاسته راوړنې
achievements-list-filters = فلټرونه
achievements-list-country = هېواد
achievements-list-theme = موضوع
achievements-list-more = ژبه او کال
achievements-list-language = د متن ژبه
achievements-list-year = کال
achievements-list-any = ټول
achievements-list-apply = پلي کول
achievements-list-without = لرې کول
achievements-list-all = ټولې لاسته راوړنې
achievements-list-found = { $count ->
    [0] هېڅ لاسته راوړنه ونه موندل شوه
    [one] { $count } لاسته راوړنه وموندل شوه
   *[other] { $count } لاسته راوړنې وموندل شوې
}
achievements-list-empty-title = لا دلته څه نشته
achievements-list-empty-text = هېڅ لاسته راوړنه له دې ټاکنې سره سمون نه لري. یو فلټر لرې کړئ، یا وروسته راشئ.
achievements-list-subscribe = په برېښنالیک خبرونه ترلاسه کول
achievements-list-feed = خبري فیډ
achievements-feed-title = سجل: د نفوسو د احوالو د ثبت د ادارو لاسته راوړنې
achievements-new = نوې لاسته راوړنه

# States of a post.
achievements-state-draft = مسوده
achievements-state-submitted = تر بیاکتنې لاندې
achievements-state-published = خپور شوی
achievements-state-withdrawn = بېرته اخیستل شوی

# The strip of thirteen languages.
achievements-strip = له ۱۳ ژبو { $count } تازه
achievements-key-original = اصلي ژبه
achievements-key-current = تازه ژباړه
achievements-key-older = تر اصلي متن زړه
achievements-key-missing = لا نه دی ژباړل شوی
achievements-mark-original = اصلي متن
achievements-mark-current = تازه
achievements-mark-older = تر اصلي متن زوړ
achievements-mark-missing = لا نه دی ژباړل شوی
achievements-mark-in-work = تر کار لاندې

# One post.
achievements-show-original = اصلي متن په { $language } ژبه دی.
achievements-show-translation = د ژباړې خپرېدل: { $date }، { $organisation }. یوازې اصلي متن معتبر دی.
achievements-show-read-original = د اصلي متن لوستل
achievements-show-fallback = دا متن لا نه دی ژباړل شوی؛ په { $language } ژبه ښودل کېږي.
achievements-show-published = په سجل کې خپرېدل
achievements-show-organisation = اداره
achievements-show-reference = د ثبت شمېره
achievements-show-sources = سرچینې
achievements-show-own-words = لنډیز د پورټال په خپلو کلمو لیکل شوی دی.
achievements-show-print = چاپ
achievements-show-work = پر دې متن کار
achievements-show-subscribe = د دې هېواد خبرونه په برېښنالیک
achievements-show-languages = په نورو ژبو

# The desk.
achievements-drafts-title = مسودې
achievements-drafts-empty-title = مسوده نشته
achievements-drafts-empty-text = څه چې ستاسو اداره لیکي، تر خپرېدو پورې دلته ښکاري.
achievements-drafts-changed = وروستی بدلون: { $time }
achievements-review-revision = نسخه { $count }
achievements-review-reason = دلیل:
achievements-review-submit = بیاکتنې ته لېږل
achievements-review-edit = سمون
achievements-review-publish = خپرول
achievements-review-return = د سمون لپاره بېرته لېږل
achievements-review-return-label = لیکوال ته یادښت
achievements-review-return-hint = څه باید بدل شي، او ولې.
achievements-review-waits = دا متن د داسې بیاکتونکي په تمه دی چې خپله یې نه وي لیکلی.
achievements-review-withdraw = بېرته اخیستل
achievements-review-withdraw-label = د بېرته اخیستلو دلیل
achievements-review-withdraw-hint = ستاسو اداره دلیل ویني؛ متن نور عامو خلکو ته نه ښودل کېږي.
achievements-review-way = د دې متن بهیر
achievements-review-texts = ژبې
achievements-way-created = ولیکل شو
achievements-way-rewritten = بدل شو
achievements-way-submitted = بیاکتنې ته ولېږل شو
achievements-way-returned = د سمون لپاره بېرته ولېږل شو
achievements-way-published = خپور شو
achievements-way-withdrawn = بېرته واخیستل شو

# The form.
achievements-edit-title-new = نوې لاسته راوړنه
achievements-edit-title-original = د متن سمون
achievements-edit-title-translation = ژباړه
achievements-edit-save = خوندي کول
achievements-edit-original = اصلي متن
achievements-edit-title = سرلیک
achievements-edit-title-hint = یوه جمله، لکه چې یوه همکار ته یې وایئ.
achievements-edit-summary = لنډیز
achievements-edit-summary-hint = دوه یا درې بشپړې جملې: څه، څومره، له کله راهیسې.
achievements-edit-body = متن
achievements-edit-body-hint = سرلیکونه، لړلیکونه او جدولونه په ساده نښو جوړېږي (Markdown).
achievements-edit-preview = مخکتنه
achievements-edit-preview-window = په نوې کړکۍ کې مخکتنه
achievements-edit-done = ژباړه بشپړه ده؛ لوستونکي یې لیدلی شي.
achievements-edit-sources = سرچینې
achievements-edit-sources-hint = لوستونکی یې چېرته کتلی شي؟ یوه پاڼه، یو قانون، یو راپور.
achievements-edit-source-address = پته { $count }
achievements-edit-source-title = سرلیک { $count }
achievements-edit-source-what = څه شی دی
achievements-edit-language = د اصلي متن ژبه
achievements-edit-choose = وټاکئ
achievements-edit-day = د پېښې نېټه
achievements-edit-day-hint = هجري لمریز یا میلادي، د بېلګې په توګه ۱۴۰۵/۰۷/۲۲ یا ۱۴ اکتوبر ۲۰۲۶.
achievements-tools = د لیکلو وسایل
achievements-tool-bold = پنډ
achievements-tool-italic = کوږ
achievements-tool-heading = سرلیک
achievements-tool-list = لړلیک
achievements-tool-link = لینک
achievements-tool-quote = اقتباس
achievements-tool-table = جدول
achievements-tool-picture = له کتابتون څخه انځور
achievements-tool-picture-close = بندول

# Two editors at once.
achievements-two-title = ستاسو د لیکلو پر مهال بل چا متن خوندي کړ
achievements-two-text = هېڅ نه دي ورک شوي. ستاسو نسخه په یوه خوا او خوندي شوې نسخه په بله خوا کې ده.
achievements-two-mine = ستاسو نسخه
achievements-two-theirs = خوندي شوې نسخه
achievements-two-keep-theirs = د خوندي شوې نسخې ساتل

# Errors at fields.
achievements-error-unreadable = په دې متن کې داسې توری شته چې نه خوندي کېږي. مهرباني وکړئ بیا یې ولیکئ.
achievements-error-title-missing = مهرباني وکړئ سرلیک ولیکئ.
achievements-error-title-long = سرلیک تر ۱۵۰ تورو پورې کېدلی شي.
achievements-error-summary-missing = مهرباني وکړئ لنډیز ولیکئ.
achievements-error-summary-long = لنډیز تر ۸۰۰ تورو پورې کېدلی شي.
achievements-error-body-long = متن تر ۵۰٬۰۰۰ تورو پورې کېدلی شي.
achievements-error-answer-long = هر ځواب تر ۲٬۰۰۰ تورو پورې کېدلی شي.
achievements-error-theme = مهرباني وکړئ یوه موضوع وټاکئ.
achievements-error-language = مهرباني وکړئ د اصلي متن ژبه وټاکئ.
achievements-error-day = دا نېټه نه ده. داسې یې ولیکئ: ۱۴۰۵/۰۷/۲۲ یا ۱۴ اکتوبر ۲۰۲۶.
achievements-error-day-future = دا نېټه په راتلونکي کې ده؛ لاسته راوړنه باید پېښه شوې وي.
achievements-error-source-address = د سرچینې پته باید په https یا http پیل شي، لکه https://example.org
achievements-error-source-title-long = د سرچینې سرلیک تر ۳۰۰ تورو پورې کېدلی شي.
achievements-error-sources-many = تر ۲۰ پورې سرچینې کېدلی شي.
achievements-error-reason-missing = مهرباني وکړئ دلیل ولیکئ.
achievements-error-reason-long = دلیل تر ۱٬۰۰۰ تورو پورې کېدلی شي.
achievements-error-changed-elsewhere = دا لیکنه ستاسو د لیکلو پر مهال بدله شوه. مهرباني وکړئ ویې ګورئ او بیا یې خوندي کړئ.
achievements-conflict-not-draft = دا متن نور مسوده نه دی؛ بل همکار مخکې اقدام کړی دی.
achievements-conflict-not-submitted = دا متن نور د بیاکتنې په تمه نه دی؛ بل همکار مخکې اقدام کړی دی.
achievements-conflict-not-published = دا متن نور عام نه دی؛ بل همکار مخکې اقدام کړی دی.

# Sentences after a step.
achievements-flash-saved = خوندي شو.
achievements-flash-submitted = بیاکتنې ته ولېږل شو. ستاسو د ادارې بیاکتونکي خبر شول.
achievements-flash-published = خپور شو. چا چې داسې خبرونه غوښتي وي، په برېښنالیک خبرېږي.
achievements-flash-returned = د سمون لپاره بېرته ولېږل شو. لیکوال خبر شو.
achievements-flash-withdrawn = بېرته واخیستل شو. نور عامو خلکو ته نه ښودل کېږي.

# Mails.
achievements-mail-greeting = محترم همکار { $name }،
achievements-mail-open = په سجل کې پرانیستل
achievements-mail-published-subject = { $country }: { $title }
achievements-mail-published-of = { $country }، { $day }
achievements-mail-published-read = په سجل کې لوستل
achievements-mail-waiting = { $count ->
    [one] یو متن ستاسو په تمه دی
   *[other] { $count } متنونه ستاسو په تمه دي
}
achievements-mail-told = { $count ->
    [one] د یوه متن په اړه نوی خبر
   *[other] د { $count } متنونو په اړه نوی خبر
}
achievements-notice-review = ستاسو د بیاکتنې په تمه
achievements-notice-review-text = یوه همکار لاسته راوړنه بیاکتنې ته لېږلې ده: { $title }
achievements-notice-released = خپور شو
achievements-notice-released-text = بیاکتونکي ستاسو متن خپور کړی دی: { $title }
achievements-notice-returned = د سمون لپاره بېرته لېږل شوې
achievements-notice-returned-text = بیاکتونکي ستاسو لاسته راوړنه د سمون لپاره بېرته لېږلې ده: { $title }

# The posts as data.
achievements-data-title = لاسته راوړنې د معلوماتو په بڼه
achievements-data-lead = { $count ->
    [one] { $count } خپره شوې لاسته راوړنه، هر متن په هره ژبه، د جدولونو او پروګرامونو لپاره.
   *[other] { $count } خپرې شوې لاسته راوړنې، هر متن په هره ژبه، د جدولونو او پروګرامونو لپاره.
}
achievements-data-metadata = د پروګرامونو لپاره تشریح
achievements-data-columns = ستنې
achievements-data-column = نوم
achievements-data-meaning = مانا
achievements-data-form = UTF-8 د بایټ د ترتیب له نښې سره؛ ورځې د ISO 8601 په بڼه، وختونه په UTC، رقمونه 0–9. هغه خانه چې جدول یې فورمول وبولي، په اپوسټروف پیلېږي.
achievements-column-reference = د ثبت شمېره: هېواد، کال، ترتیب.
achievements-column-address = د دې کرښې په ژبه د متن پته.
achievements-column-country = هېواد، دوه توري (ISO 3166-1).
achievements-column-organisation = په انګلیسي د ادارې نوم.
achievements-column-theme = موضوع، له ټاکلي لړلیک څخه یوه کلمه.
achievements-column-day = هغه ورځ چې وشوه.
achievements-column-day-solar-hijri = همدا ورځ د افغانستان او ایران په هجري لمریزه جنتري کې: کال-میاشت-ورځ.
achievements-column-published-at = دلته د خپرېدو وخت.
achievements-column-updated-at = د وروستي بدلون وخت.
achievements-column-original-language = هغه ژبه چې متن پرې ولیکل شو (BCP 47).
achievements-column-language = د دې کرښې ژبه (BCP 47).
achievements-column-status = دا متن اصل دی، تازه ژباړه ده که له اصل زړه: original، current، older.
achievements-column-title = سرلیک.
achievements-column-summary = لنډیز.
achievements-column-text = متن بې له بڼې.
achievements-column-sources = د سرچینو پتې، په تشو ځایونو بېلې.
