# Review by a native reader: whole file
# Questions under an achievement, and their answers.

# Under a post.
questions-under-title = پوښتنې
questions-under-open = دا پوښتنه پرانیزئ
questions-ask = پوښتنه وکړئ
questions-ask-hint = د { $country } د ثبت ادارې ته ځي. له دیارلسو ژبو په هره یوه کې یې ولیکئ.
questions-ask-send = پوښتنه ولېږئ
questions-language = لیکل شوې ژبه
questions-secretariat = سکرتریت

# States.
questions-state-open = د ځواب په تمه
questions-state-answered = ځواب شوې
questions-state-declined = رد شوې
questions-state-withdrawn = بېرته اخیستل شوې

# The list.
questions-list-title = پوښتنې
questions-list-open = ستاسو د هېواد د ځواب په تمه
questions-list-open-none = هېڅ پوښتنه د ځواب په تمه نه ده.
questions-list-answered = ځواب شوې
questions-list-answered-none = لا هېڅ پوښتنه ځواب شوې نه ده.
questions-list-asked = ستاسو پوښتنې
questions-list-asked-none = تاسو لا څه نه دي پوښتلي. پوښتنه د لاسته راوړنې لاندې کېږي.
questions-desk-open = { $count ->
    [one] { $count } پوښتنه ستاسو د هېواد د ځواب په تمه ده.
   *[other] { $count } پوښتنې ستاسو د هېواد د ځواب په تمه دي.
}
questions-waits-hours = { $count ->
    [one] { $count } ساعت په تمه
   *[other] { $count } ساعته په تمه
}
questions-waits-days = { $count ->
    [one] { $count } ورځ په تمه
   *[other] { $count } ورځې په تمه
}
questions-took-hours = { $count ->
    [one] له { $count } ساعت وروسته ځواب شوې
   *[other] له { $count } ساعتونو وروسته ځواب شوې
}
questions-took-days = { $count ->
    [one] له { $count } ورځې وروسته ځواب شوې
   *[other] له { $count } ورځو وروسته ځواب شوې
}

# One question.
questions-show-title = پوښتنه
questions-show-published = بې حسابه لوستونکي یې ویني
questions-answer = ځواب
questions-answer-label = ستاسو ځواب
questions-answer-hint = ساده متن په پراګرافونو کې، له دیارلسو ژبو په هره یوه کې.
questions-answer-publish = پوښتنه او ځواب دې بې حسابه لوستونکو ته خپاره شي
questions-answer-send = ځواب ولېږئ
questions-decline = ردول
questions-decline-label = ولې ځواب نشته
questions-decline-hint = پوښتونکی او ستاسو اداره دلیل ویني.
questions-withdraw = پوښتنه بېرته واخلئ
questions-withdraw-hint = بیا به یې هېڅوک ونه ویني، ځواب یې هم.

# What is to be mended, and what came between.
questions-error-language = مهرباني وکړئ د لیکنې ژبه وټاکئ.
questions-error-empty = مهرباني وکړئ څه ولیکئ.
questions-error-long = تر ۳٬۰۰۰ تورو پورې کېدلی شي.
questions-error-often = په یوه ساعت کې مو لس پوښتنې کړې. مهرباني وکړئ لږ صبر وکړئ؛ لیکنه مو لا دلته ده.
questions-conflict-not-open = دا پوښتنه نور د ځواب په تمه نه ده.
questions-conflict-withdrawn = دا پوښتنه مخکې بېرته اخیستل شوې ده.

# Sentences after a step.
questions-flash-asked = پوښتنه ولېږل شوه. کله چې ځواب شي، په برېښنالیک خبرېږئ.
questions-flash-answered = ځواب ثبت شو. پوښتونکی په برېښنالیک خبرېږي.
questions-flash-declined = پوښتنه رد شوه. پوښتونکی په برېښنالیک خبرېږي.
questions-flash-withdrawn = پوښتنه بېرته واخیستل شوه.

# Mails.
questions-mail-asked-subject = پوښتنه په اړه: { $title }
questions-mail-asked-text = { $country } ستاسو د لاسته راوړنې «{ $title }» په اړه پوښتنه کوي.
questions-mail-answered-subject = ستاسو د پوښتنې ځواب په اړه: { $title }
questions-mail-answered-text = { $country } ستاسو پوښتنې ته د «{ $title }» په اړه ځواب ورکړ.
questions-mail-declined-subject = ستاسو پوښتنه ځواب نه شوه: { $title }
questions-mail-declined-text = { $country } ستاسو پوښتنه د «{ $title }» په اړه رد کړه او دلیل یې ویلی دی.

# The search.
search-kind-question = پوښتنه

# Correcting an answer.
questions-correct = ځواب سم کړئ
questions-correct-hint = لوستونکي سمدلاسه نوې کلمې ویني او پوښتونکی په برېښنالیک خبرېږي. بې له نښې یې یوازې غړي لولي.
questions-correct-send = سمون ثبت کړئ
questions-error-corrected = په دې منځ کې بل همکار دا ځواب سم کړی دی. پورته لیدل کېږي؛ مهرباني وکړئ پرتله یې کړئ او بیا خپل بېرته ولېږئ.
questions-conflict-not-answered = دا پوښتنه داسې ځواب نه لري چې سم شي.
questions-flash-corrected = ځواب سم شو. پوښتونکی په برېښنالیک خبرېږي.

# In further languages.
questions-languages = په نورو ژبو
questions-translate-title = پوښتنه په بله ژبه
questions-translation = ژباړه
questions-original = اصلي متن: { $language }
questions-translation-lags = ځواب له دې ژباړې وروسته سم شوی دی.
questions-translate-question = پوښتنه په دې ژبه
questions-translate-answer = ځواب په دې ژبه
questions-translate-hint = ساده متن په بندونو کې. تشه خانه نه ښودل کېږي؛ پر ځای یې اصلي متن راځي.
questions-translate-save = خوندي کول
questions-translate-back = پوښتنې ته بېرته
questions-flash-translated = خوندي شوه. د دې ژبې لوستونکي یې د اصلي متن تر څنګ ویني.
questions-error-translated = په دې منځ کې بل چا دا کلمې لیکلې دي. مهرباني وکړئ له خپلو سره یې پرتله کړئ، بیا خپلې ولېږئ.
