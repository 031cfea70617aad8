# Review by a native reader: whole file

# The review: remarks at a text, reviewers by name, release by one's own hand, steps at a chosen time.

# Remarks at the paragraphs of a text.
review-remarks-all = متن او یادښتونه
review-remark = یادښت
review-remark-title = د سرلیک په اړه یادښت
review-remark-label = ستاسو یادښت
review-remark-send = یادښت لېږل
review-answer = ځواب
review-answer-label = ستاسو ځواب
review-answer-send = ځواب لېږل
review-resolve = حل شو
review-reopen = بیا پرانیستل
review-resolved-by = { $name } حل شوی وباله
review-resolved-count = { $count ->
    [one] { $count } حل شوی یادښت
   *[other] { $count } حل شوي یادښتونه
}
review-open-count = { $count ->
    [one] { $count } پرانیستی یادښت
   *[other] { $count } پرانیستي یادښتونه
}
review-gone-title = دا پراګراف لرې شوی دی
review-gone-text = دا یادښتونه د هغو کلمو په اړه دي چې نور په متن کې نشته.
review-error-text-missing = مهرباني وکړئ څه ولیکئ.
review-error-text-long = تر ۲٬۰۰۰ تورو پورې.
review-conflict-turned = بل همکار همدا اوس دا یادښت حل شوی باللی یا بیا پرانیستی دی.
review-flash-remarked = ستاسو یادښت ثبت شو. د دې متن لیکوال خبرېږي.
review-flash-answered = ستاسو ځواب ثبت شو. د دې خبرو ګډونوال خبرېږي.
review-flash-resolved = حل شوی وبلل شو.
review-flash-reopened = بیا پرانیستل شو.

# Release.
review-despite = { $count ->
    [one] د { $count } پرانیستي یادښت سره سره خپرول
   *[other] د { $count } پرانیستو یادښتونو سره سره خپرول
}
review-error-despite = پرانیستي یادښتونه شته. که بیا هم خپروئ، دا خانه په نښه کړئ.
review-own = دا متن تاسو پخپله لیکلی یا لېږلی دی. ستاسو اداره اجازه درکوي چې پخپله یې خپور کړئ.
review-name-legend = څوک یې باید وګوري؟
review-name-hint = یو یا څو بیاکتونکي وټاکئ. که څوک ونه ټاکئ، له ټولو غوښتل کېږي.
review-named = نومول شوي بیاکتونکي: { $names }. نور بیاکتونکي یې هم خپرولی شي.
review-waits-for-you = ستاسو په تمه
achievements-way-alone = لیکوال پخپله خپور کړ، پرته له دویم کس

# How an organisation releases its texts.
review-settings-title = د متنونو خپرول
review-settings-change = متنونه څوک خپروي
review-settings-text = مخکې له دې چې عام خلک یو متن ولولي، یو بیاکتونکی یې خپروي.
review-settings-who = یو متن څوک خپرولی شي؟
review-settings-required = یوازې هغه بیاکتونکی چې نه یې لیکلی او نه یې لېږلی وي (څلور سترګې)
review-settings-waived = هر بیاکتونکی، هغه هم چې پخپله یې لیکلی وي
review-settings-told = که د څلورو سترګو قاعده لرې شي، ستاسو د هېواد ټول بیاکتونکي او مدیران خبرېږي. هر بدلون ثبتېږي.
review-settings-others = په دې اړه ستاسو د هېواد مدیر پرېکړه کوي.
review-settings-save = خوندي کول
review-flash-required = خوندي شو. هر متن بل کس خپروي.
review-flash-waived = خوندي شو. بیاکتونکي خپل لیکلي خپرولی شي. ستاسو همکاران خبرېږي.

# Steps at a chosen time.
review-schedule-publish = په ټاکلي وخت خپرول
review-schedule-publish-then = په دې وخت خپرول
review-schedule-withdraw = په ټاکلي وخت بېرته اخیستل
review-schedule-withdraw-then = په دې وخت بېرته اخیستل
review-schedule-release = متن په ټاکلي وخت خپرول
review-schedule-release-then = متن په دې وخت خپرول
review-schedule-day = ورځ
review-schedule-hour = ساعت
review-schedule-clock = ساعت د دې سیمې په وخت دی: { $zone }. ورځ په دواړو جنتریو لیکل کېدای شي.
review-schedule-publication = خپور به شي: { $time }
review-schedule-withdrawal = بېرته به واخیستل شي: { $time }
review-schedule-released = متن به خپور شي: { $time }
review-schedule-kept = تر هغه پورې لوستونکي پخوانی متن ویني.
review-schedule-yours = ستاسو په ساعت: { $time }
review-schedule-by = د { $name } ټاکنه
review-schedule-cancel = لغوه کول
review-error-day = مهرباني وکړئ یوه ورځ ولیکئ، لکه ۱۰ لیندۍ ۱۴۰۵ یا 2026-12-01.
review-error-hour = مهرباني وکړئ هغه ساعت وټاکئ چې هغه ورځ یې لري.
review-error-past = دا وخت تېر دی. مهرباني وکړئ وروسته وخت وټاکئ.
review-error-far = مهرباني وکړئ تر یوه کال پورې وخت وټاکئ.
review-conflict-no-schedule = نور وخت نه دی ټاکل شوی؛ بل همکار مخکې اقدام کړی دی.
review-flash-scheduled = وخت وټاکل شو.
review-flash-unscheduled = لغوه شو.
achievements-way-scheduled = وخت وټاکل شو
achievements-way-unscheduled = ټاکل شوی وخت لغوه شو

# Notices.
review-notice-remarked = نوی یادښت
review-notice-remarked-text = یوه همکار په دې متن یادښت لیکلی دی: { $title }
review-notice-answered = یادښت ته ځواب
review-notice-answered-text = یوه همکار د دې متن یوه یادښت ته ځواب ورکړی دی: { $title }
review-notice-resolved = یادښت حل شو
review-notice-resolved-text = یوه همکار د دې متن یو یادښت حل شوی بللی دی: { $title }
review-notice-reopened = یادښت بیا پرانیستل شو
review-notice-reopened-text = یوه همکار د دې متن یو یادښت بیا پرانیستی دی: { $title }
review-notice-called-off = ټاکل شوی کار لغوه شو
review-notice-called-off-person = یوه همکار لغوه کړی یا یې مخکې ترسره کړی دی. د دې متن لپاره ټاکل شوی کار به نه کېږي: { $title }
review-notice-called-off-changed = متن هغسې نه دی لکه د وخت ټاکلو پر مهال. د دې متن لپاره ټاکل شوی کار به نه کېږي: { $title }
review-notice-called-off-role = چا چې وخت ټاکلی و، نور د دې کار اجازه نه لري. د دې متن لپاره ټاکل شوی کار به نه کېږي: { $title }
review-notice-called-off-remarks = له هغه وروسته یو یادښت پرانیستل شوی دی. د دې متن لپاره ټاکل شوی کار به نه کېږي: { $title }
review-notice-called-off-failed = پورټال څو ځله هڅه وکړه او ونه یې شو کړای. د دې متن لپاره ټاکل شوی کار به نه کېږي: { $title }
review-notice-waived = د څلورو سترګو قاعده لرې شوه
review-notice-waived-text = دا اداره اوس خپلو بیاکتونکو ته اجازه ورکوي چې خپل لیکلي خپاره کړي: { $organisation }
review-notice-corrected = یو خپور شوی متن سم شو
review-notice-corrected-text = یوه بیاکتونکي د خپاره شوي متن کلمې له دویم کس پرته سمې کړې دي. مهرباني وکړئ نسخې سره پرتله کړئ: { $title }
