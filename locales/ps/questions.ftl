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
questions-flash-asked = پوښتنه ولېږل شوه. کله چې ځواب شي، خبرېږئ.
questions-flash-answered = ځواب ثبت شو. پوښتونکی خبرېږي.
questions-flash-declined = پوښتنه رد شوه. پوښتونکی خبرېږي.
questions-flash-withdrawn = پوښتنه بېرته واخیستل شوه.

# The search.
search-kind-question = پوښتنه

# Correcting an answer.
questions-correct = ځواب سم کړئ
questions-correct-hint = لوستونکي سمدلاسه نوی متن ویني او پوښتونکی خبرېږي. بې له نښې یې یوازې غړي لولي.
questions-correct-send = سمون ثبت کړئ
questions-error-corrected = په دې منځ کې بل همکار دا ځواب سم کړی دی. پورته لیدل کېږي؛ مهرباني وکړئ پرتله یې کړئ او بیا خپل بېرته ولېږئ.
questions-conflict-not-answered = دا پوښتنه داسې ځواب نه لري چې سم شي.
questions-flash-corrected = ځواب سم شو. پوښتونکی خبرېږي.

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
questions-error-translated = په دې منځ کې بل چا دا ژباړه لیکلې ده. مهرباني وکړئ له خپلې سره یې پرتله کړئ، بیا خپله ولېږئ.
questions-translated-by = ژباړه: { $country }، { $day }
questions-foreign = دا ټول لا ستاسو په ژبه نه دي.
questions-translate-offer = ویې ژباړئ

# The clock, and how long answers take.
questions-due-today = ځواب تر نن ورځې پورې
questions-due-within = { $count ->
    [one] د ځواب مهلت: { $count } ورځ، تر { $day } پورې
   *[other] د ځواب مهلت: { $count } ورځې، تر { $day } پورې
}
questions-due-over = { $count ->
    [one] { $count } ورځ ځنډېدلې؛ د ځواب وروستۍ نېټه { $day } وه
   *[other] { $count } ورځې ځنډېدلې؛ د ځواب وروستۍ نېټه { $day } وه
}
questions-desk-late = { $count ->
    [one] له دې پوښتنو څخه { $count } ځنډېدلې ده.
   *[other] له دې پوښتنو څخه { $count } ځنډېدلې دي.
}
questions-figures-title = ځوابونه څومره وخت نیسي
questions-figures-answers = ځوابونه
questions-figures-how = د تېرو دولسو میاشتو ځوابونه او ردونه: { $count }. ځواب د پوښتل شوي هېواد په { $days } کاري ورځو کې غوښتل کېږي.
questions-hours = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعته
}
questions-days = { $count ->
    [one] { $count } ورځ
   *[other] { $count } ورځې
}

# Notices.
questions-notice-asked = یوه پوښتنه ستاسو د هېواد د ځواب په تمه ده
questions-notice-asked-text = ستاسو د لاسته راوړنې «{ $title }» په اړه پوښتنه شوې ده. ځواب تر { $due } پورې غوښتل شوی دی.
questions-notice-late = یوه پوښتنه ځنډېدلې ده
questions-notice-late-text = ستاسو د لاسته راوړنې «{ $title }» په اړه پوښتنه باید تر { $due } پورې ځواب شوې وای.
questions-notice-answered = ستاسو پوښتنه ځواب شوه
questions-notice-answered-text = د «{ $title }» په اړه ستاسو پوښتنې ته ځواب شته.
questions-notice-corrected = ستاسو د پوښتنې ځواب سم شو
questions-notice-corrected-text = د «{ $title }» په اړه ستاسو د پوښتنې ځواب اوس نوی متن لري.
questions-notice-declined = ستاسو پوښتنه ونه منل شوه
questions-notice-declined-text = د «{ $title }» په اړه ستاسو پوښتنه نه ځوابېږي؛ دلیل یې لیکل شوی دی.
