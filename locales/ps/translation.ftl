# Review by a native reader: the whole file; above all translation-not-followed, translation-behind-parts
# The desk of translations: how each language of a post stands, and who releases it.

# States and steps of a translation.
achievements-mark-in-review = تر بیاکتنې لاندې
achievements-way-translation-submitted = ژباړه بیاکتنې ته ولېږل شوه
achievements-way-translation-returned = ژباړه د سمون لپاره بېرته ولېږل شوه
achievements-way-translation-released = ژباړه خپره شوه
achievements-way-translation-withdrawn = ژباړه له لوستونکو بېرته واخیستل شوه
achievements-way-translation-confirmed = ژباړه وکتل شوه، لا هم سمه ده

# The desk: the original beside the form.
translation-edit-done = ژباړه بشپړه ده. بیاکتونکي ته دې ولېږل شي.
translation-source-now = ستاسو ژباړه دلته وايي
translation-copy = تشې خانې ته کاپي کول:
translation-copy-answer = دا ځواب تشې خانې ته کاپي کول
translation-flash-copied = چېرته چې خانه تشه وه، کاپي شو.
translation-switch = په بله ژبه دوام
translation-switch-kept = هغه څه چې دلته مو لیکلي، ساتل کېږي.
translation-behind = اصلي متن په { $date } بدل شوی دی.
translation-behind-parts = { $count ->
    [one] { $count } پراګراف باید بیا وکتل شي.
   *[other] { $count } پراګرافونه باید بیا وکتل شي.
}
translation-behind-comparison = ټول بدلونونه ښودل
translation-confirm = لا هم سمه ده، بدلون ته اړتیا نشته

# What readers are told.
translation-not-followed = اصلي متن په { $date } بدل شوی دی؛ دا ژباړه لا ورسره برابره شوې نه ده.

# A reviewer reads a translation.
translation-review-title = د ژباړې بیاکتنه
translation-review-texts = اصلي متن او ژباړه
translation-release = ژباړه خپرول
translation-withdraw = دا ژباړه له لوستونکو بېرته اخیستل
translation-withdraw-label = د بېرته اخیستلو دلیل
translation-withdraw-hint = د ژباړې لیکونکی دلیل ویني او کار پرې جاري ساتي؛ لوستونکي تر ټولو نږدې بله ژبه ویني.
translation-waiting = هغه متنونه چې د بیاکتنې په تمه دي

# The table of languages.
translation-languages-title = د ژبو حالت
translation-languages-text = ستاسو د ادارې د هرې لاسته راوړنې حالت په دیارلسو ژبو کې. هره نښه متن ته ورځي.
translation-languages-language = ژبه
translation-languages-any-language = ټولې ژبې
translation-languages-state = حالت
translation-languages-any-state = ټول حالتونه
translation-languages-empty = هېڅ لاسته راوړنه له دې انتخاب سره سمون نه خوري
translation-languages-post = لاسته راوړنه
translation-languages-next = بله پاڼه
translation-languages-first = پیل ته ستنېدل
translation-languages-totals = په شمېرو کې

# Sentences after a step.
translation-flash-submitted = بیاکتنې ته ولېږل شوه. لوستونکي یې د بیاکتونکي له تایید وروسته ویني.
translation-flash-released = خپره شوه. لوستونکي اوس دا ژباړه ویني.
translation-flash-withdrawn = بېرته واخیستل شوه. لوستونکي نور دا ژباړه نه ویني.
translation-flash-confirmed = ثبت شو: ژباړه لا هم سمه ده.
translation-conflict-not-in-review = دا متن نور د بیاکتنې په تمه نه دی؛ بل همکار مخکې اقدام کړی دی.
translation-conflict-not-released = لوستونکي دا ژباړه نه ویني؛ د بېرته اخیستلو څه نشته.
translation-conflict-not-behind = دا ژباړه تر اصلي متن وروسته نه ده، یا کار پرې روان دی.
