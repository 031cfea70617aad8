# Review by a native reader: whole file
# The desk's list, and steps taken with many achievements at once.

# The list.
bulk-list-unpublished = ناخپور شوي
bulk-list-state = حالت
bulk-list-more = نور
bulk-list-waits = زما په تمه
bulk-list-language = لیکل شوې ژبه
bulk-list-responsible = مسوول
bulk-list-order = ترتیب
bulk-list-newest = لومړی وروستی بدلون
bulk-list-oldest = لومړی تر ټولو زړې
bulk-list-answers = مسوول: { $name }
bulk-list-steps = له په نښه شوو سره
bulk-list-all = د دې ټاکنې ټول، نه یوازې په نښه شوي
bulk-list-all-counted = د دې ټاکنې ټول ({ $count })

# The steps.
bulk-step-publish = خپرول
bulk-step-return = د سمون لپاره بېرته لېږل
bulk-step-withdraw = بېرته اخیستل
bulk-step-retag = د موضوع بدلول
bulk-step-hand-over = بل ته سپارل

# The page that asks.
bulk-confirm-count = { $count ->
    [one] { $count } لاسته راوړنه ټاکل شوې ده.
   *[other] { $count } لاسته راوړنې ټاکل شوې دي.
}
bulk-confirm-more = او { $count } نورې.
bulk-confirm-publish = سمدلاسه عامې کېږي او چا چې داسې خبرونه غوښتي وي په یوه لیک خبرېږي.
bulk-confirm-theme = نوې موضوع
bulk-confirm-theme-hint = متنونه هماغسې پاتې کېږي، نو هېڅ ژباړه تر اصلي متن زړه نه شي.
bulk-confirm-person = څوک مسوول دی
bulk-confirm-person-hint = یو همکار چې لیکي، ستاسو د هېواد په هره اداره کې. خبرېږي. لاسته راوړنه د هماغې ادارې پاتې کېږي چې لیکلې یې ده.
bulk-confirm-each = هره لاسته راوړنه خپلې قاعدې لري. څه چې ونه شي، وروسته له دلیل سره نومول کېږي.
bulk-confirm-go = هو، ترسره دې شي ({ $count })
bulk-confirm-back = لړلیک ته بېرته

# What became of them.
bulk-result-done = ترسره شوي: { $count }
bulk-result-refused = نه دي ترسره شوي: { $count }
bulk-result-progress = له { $total } څخه { $count } ترسره شول.
bulk-result-working = کار په خپله روان دی؛ له دې پاڼې تللی شئ.
bulk-result-again = بیا یې وګورئ
bulk-outcome-gone = نور شتون نه لري.
bulk-outcome-state = په هغه حالت کې نه ده چې دا ګام ترې پیلېږي.
bulk-outcome-own = تاسو لیکلې یا لېږلې ده؛ بل څوک یې باید وګوري.
bulk-outcome-remarks = پرې پرانیستي یادښتونه شته؛ پر خپله پاڼه یې خپور کړئ.
bulk-outcome-forbidden = ستاسو رولونه یې اجازه نه ورکوي.
bulk-outcome-same = له مخکې هم داسې وه.
bulk-outcome-changed = په دې منځ کې بدل شوی دی. له خپرولو مخکې یې بیا وګورئ.
bulk-outcome-correction = یوه سمونه یې تر کار لاندې ده؛ موضوع هلته بدله کړئ.
bulk-outcome-refused = هغه څه چې په کرښه کې لیکل شوي، نور یې اجازه نشته. مهرباني وکړئ په دوتنه کې یې سم کړئ.
bulk-outcome-failed = پورټال یې ونه شو کړای. مهرباني وکړئ بیا هڅه وکړئ.

# What is to be mended.
bulk-error-nothing = هېڅ شی په نښه شوی نه دی. ځینې لاسته راوړنې یا ټوله ټاکنه په نښه کړئ.
bulk-error-many = په یوه ځل تر ۱۰٬۰۰۰ پورې کېدلی شي. مهرباني وکړئ ټاکنه تنګه کړئ.
bulk-error-changed = شمېر یې په دې منځ کې بدل شو. مهرباني وکړئ وګورئ او بیا یې تایید کړئ.
bulk-error-person = مهرباني وکړئ یو همکار وټاکئ.

# Steps on the way of a text.
achievements-way-retagged = موضوع بدله شوه
achievements-way-reassigned = بل ته وسپارل شوه

# Mails.
bulk-mail-published-subject = { $count ->
    [one] { $country }: { $count } نوې لاسته راوړنه
   *[other] { $country }: { $count } نوې لاسته راوړنې
}
bulk-mail-published-text = { $count ->
    [one] { $country } { $count } هغه لاسته راوړنه خپره کړه چې تاسو غوښتل ترې خبر شئ.
   *[other] { $country } { $count } هغه لاسته راوړنې خپرې کړې چې تاسو غوښتل ترې خبر شئ.
}
bulk-notice-returned = د سمون لپاره بېرته راغلې: { $count }
bulk-notice-returned-text = یوه بیاکتونکي هغه لاسته راوړنې چې تاسو یې مسوول یاست د سمون لپاره بېرته ولېږلې.
bulk-notice-retagged = موضوع بدله شوه: { $count }
bulk-notice-retagged-text = یوه بیاکتونکي دا خپرې شوې لاسته راوړنې له دویم کس پرته تر بلې موضوع لاندې راوستې.
bulk-notice-handed = تاسو ته وسپارل شوې: { $count }
bulk-notice-handed-text = یوه همکار تاسو ته لاسته راوړنې وسپارلې. له دې وروسته تاسو یې مسوول یاست.
bulk-notice-imported = ستاسو د دوتنې مسودې: { $count }
bulk-notice-imported-text = ستاسو د دوتنې ټولې کرښې وکتل شوې. د دوتنې پاڼه ښيي چې له هرې کرښې سره څه وشول.
