# Review by a native reader: whole file

# The step after the password.
accounts-code-title = دویم ګام
accounts-code-lede = پټنوم سم دی. یو بل ګام ښيي چې دا تاسو یاست.
accounts-code-field = کوډ
accounts-code-hint = ستاسو له اپ څخه شپږ عددونه، یا ستاسو د بیا ترلاسه کولو له کوډونو څخه یو.
accounts-code-lost-title = اپ او کوډونه مو ورک شوي دي؟
accounts-code-lost-text = د خپلې ادارې له مدیر څخه مرسته وغواړئ. دوه کسان په ګډه کولی شي تاسو ته بیا لاره خلاصه کړي.
accounts-code-ended-title = مهرباني وکړئ له سره پیل وکړئ
accounts-code-ended-text = پټنوم ډېر مخکې یا په بل براوزر کې ورکړل شوی دی.

# Proving oneself again.
accounts-proof-title = تایید کړئ چې دا تاسو یاست
accounts-proof-lede = دا کار داسې تایید غواړي چې له لسو دقیقو زوړ نه وي. وروسته هماغه ځای ته ستنېږئ.
accounts-proof-button = تایید

# Second factors.
accounts-factors-title = د ننوتلو امنیت
accounts-factors-lede = له پټنوم سره دویم تایید حساب ستاسو ساتي، حتی که بل څوک پټنوم وپېژني.
accounts-factors-demanded = ستاسو رول مخکې له دې چې دوام ورکړئ دویم تایید غواړي. دلته یې جوړ کړئ؛ دوه دقیقې وخت اخلي.
accounts-factors-name = نوم
accounts-factors-added = زیات شوی
accounts-factors-used = وروستی کارول
accounts-factors-remove = لرې کول
accounts-factors-app-title = د کوډونو اپ
accounts-factors-app-text = ستاسو په تلیفون کې یو اپ هره نیمه دقیقه نوي شپږ عددونه ښيي، له شبکې پرته هم. د یو ځل کارېدونکو کوډونو (TOTP) هر اپ سم دی.
accounts-factors-app-add = اپ زیاتول
accounts-factors-why-title = ولې؟
accounts-factors-why-text = د خلکو اسناد له دې پورټال څخه تېرېږي. پټنوم لیدل کېدای، اټکل کېدای یا ویل کېدای شي؛ هغه څه چې ستاسو په لاس کې دي، نه.
accounts-factor-app = د کوډونو اپ
accounts-factor-passkey = د ننوتلو کیلي

# An app to be added.
accounts-app-title = د کوډونو اپ زیاتول
accounts-app-scan = اپ خلاص کړئ او دا انځور سکن کړئ.
accounts-app-picture = د اپ پټ کوډ، د انځور په بڼه
accounts-app-type = که سکن نه شي، دا په اپ کې ولیکئ:
accounts-app-name = د وسیلې نوم
accounts-app-name-hint = ترڅو یې له نورو وپېژنئ، لکه «زما تلیفون». تش هم پاتې کېدای شي.
accounts-app-code = هغه کوډ چې اپ یې اوس ښيي
accounts-app-code-hint = شپږ عددونه. ښيي چې اپ کار کوي.
accounts-app-button = دا اپ زیات کړئ

# Recovery codes.
accounts-codes-title = د بیا ترلاسه کولو کوډونه
accounts-codes-left = { $count ->
    [one] { $count } کوډ پاتې دی.
   *[other] { $count } کوډونه پاتې دي.
}
accounts-codes-renew = لس نوي کوډونه جوړ کړئ
accounts-codes-renew-hint = هغه کوډونه چې لرئ یې نور کار نه کوي.
accounts-codes-lede = د هغې ورځې لپاره چې تلیفون ورک شي: هر کوډ یو ځل د اپ پر ځای لاره خلاصوي. چاپ یې کړئ یا یې ولیکئ او هلته یې وساتئ چې بل څوک یې نه ویني.
accounts-codes-once = یوازې همدا یو ځل ښودل کېږي.
accounts-codes-kept = ومې ساتل
accounts-codes-print = چاپ

# What is to be corrected, and what was done.
accounts-error-code = دا کوډ سم نه دی، یا مخکې کارول شوی دی
accounts-error-code-too-soon = ډېرې هڅې وشوې. لږ صبر وکړئ
accounts-error-app-code = دا د دې اپ کوډ نه دی. وګورئ چې د تلیفون ساعت سم دی که نه
accounts-error-factor-name = د زیات نه زیات شپېتو تورو نوم ولیکئ
accounts-conflict-last-factor = ستاسو رول دویم تایید غواړي. د دې له لرې کولو مخکې یو بل زیات کړئ.
accounts-conflict-many-factors = لس بس دي. لومړی یو لرې کړئ.
accounts-conflict-no-factor = د بیا ترلاسه کولو کوډونه د اپ یا د ننوتلو کیلي تر څنګ وي. لومړی یو زیات کړئ.
accounts-flash-offer-ended = انځور زوړ شوی و. دا نوی دی.
accounts-flash-factor-added = زیات شو. ستاسو نورې ټولې ناستې پای ته ورسېدې.
accounts-flash-factor-removed = لرې شو. ستاسو نورې ټولې ناستې پای ته ورسېدې.
accounts-flash-proven = تایید شو.

# Letters.
accounts-mail-factor-added-subject = په سجل کې ستاسو حساب ته دویم تایید زیات شو
accounts-mail-factor-added-text = د ننوتلو دویم تایید، اپ یا د ننوتلو کیلي، ستاسو حساب ته زیات شو ({ $time }). نورې ټولې ناستې پای ته ورسېدې.
accounts-mail-factor-removed-subject = په سجل کې ستاسو له حساب څخه دویم تایید لرې شو
accounts-mail-factor-removed-text = د ننوتلو دویم تایید، اپ یا د ننوتلو کیلي، ستاسو له حساب څخه لرې شو ({ $time }). نورې ټولې ناستې پای ته ورسېدې.
accounts-mail-codes-renewed-subject = په سجل کې ستاسو د حساب د بیا ترلاسه کولو نوي کوډونه
accounts-mail-codes-renewed-text = ستاسو د حساب لپاره د بیا ترلاسه کولو لس نوي کوډونه جوړ شول ({ $time }). پخواني نور کار نه کوي.
accounts-mail-code-used-subject = په سجل کې ستاسو د حساب د بیا ترلاسه کولو یو کوډ وکارول شو
accounts-mail-code-used-text = ستاسو د بیا ترلاسه کولو یو کوډ د اپ یا د ننوتلو کیلي پر ځای وکارول شو ({ $time }). نور کار نه کوي.
accounts-mail-roles-changed-subject = په سجل کې ستاسو رولونه بدل شول
accounts-mail-roles-changed-text = یوه مدیر هغه څه بدل کړل چې ستاسو حساب یې کولی شي ({ $time }). ستاسو ځانګړتیاوې ستاسو رولونه ښيي. که نوی رول درکړل شوی وي، بیا ننوځئ.

# Passkeys.
accounts-passkey-title = د ننوتلو کیلي
accounts-passkey-text = تر ټولو خوندي او لنډه لار: ستاسو تلیفون، کمپیوټر یا د پټنومونو مدیر په ګوته، مخ یا خپل کوډ ښيي چې دا تاسو یاست. پټنوم نه غواړي او هېڅ جعلي پاڼه یې نه شي اخیستلی.
accounts-passkey-add = د ننوتلو کیلي زیاتول
accounts-passkey-make = د ننوتلو کیلي جوړ کړئ
accounts-passkey-use = د ننوتلو په کیلي ننوتل
accounts-passkey-confirm = د ننوتلو په کیلي تایید
accounts-passkey-or = یا
accounts-passkey-refused = د ننوتلو کیلي ورنه کړل شو. بیا هڅه وکړئ یا بله لاره غوره کړئ.
accounts-passkey-script = د ننوتلو کیلي سکریپټ غواړي، چې دا براوزر یې نه چلوي.
accounts-error-passkey = دا د ننوتلو کیلي دلته نه پېژندل کېږي، یا پوښتنه زړه شوې وه
accounts-flash-passkey-refused = د ننوتلو کیلي زیات نه شو. مهرباني وکړئ بیا هڅه وکړئ.

# Sessions.
accounts-sessions-title = زما ناستې
accounts-sessions-lede = چېرته چې ننوتلي یاست. هغه چې پای ته یې رسوئ، په راتلونکي کلیک کې ختم وي.
accounts-sessions-device = براوزر
accounts-sessions-place = شبکه
accounts-sessions-place-here = همدا اوسنۍ شبکه
accounts-sessions-place-other = بله شبکه
accounts-sessions-place-unknown = نامعلومه
accounts-sessions-begun = د ننوتلو وخت
accounts-sessions-this = همدا براوزر
accounts-sessions-end = پای ته رسول
accounts-sessions-end-others = له دې پرته ټولې پای ته رسول
accounts-sessions-unknown-hint = یوه یې نه پېژنئ؟ پای ته یې ورسوئ او خپل پټنوم بدل کړئ.
accounts-device-unknown = یو ناپېژندلی براوزر
accounts-person-end-sessions = ټولې ناستې پای ته رسول
accounts-person-end-sessions-hint = کس له هر ځایه وځي او بیا ننوتلی شي.
accounts-flash-session-ended = ناسته پای ته ورسېده.
accounts-flash-sessions-ended = نورې ټولې ناستې پای ته ورسېدې.
accounts-flash-sessions-of-ended = د دې کس ټولې ناستې پای ته ورسېدې.

# Passwords.
accounts-new-password-hint-beside-another = لږ تر لږه اته توري، ځکه دویم تایید ورسره دی. هره لیکدود او تشه هم سمه ده.
accounts-sign-in-password-hint = د کیبورډ ژبې ته پام وکړئ.
accounts-strength-label = د پټنوم اوږدوالی
accounts-strength-short = لا لنډ دی
accounts-strength-enough = کافي اوږد دی
accounts-conflict-short-password = ستاسو پټنوم یوازې لنډ دی. د وروستي دویم تایید له لرې کولو مخکې لږ تر لږه د پنځلسو تورو پټنوم وټاکئ.

# Letters.
accounts-mail-new-browser-subject = سجل ته له نوي براوزر څخه ننوتل
accounts-mail-new-browser-text = یو چا، ښايي تاسو، له داسې براوزر څخه ستاسو حساب ته ننوتلی چې مخکې نه و لیدل شوی ({ $time }؛ { $device }).

# The way back.
accounts-person-recovery = بیا ترلاسه کول پیل کړئ
accounts-person-recovery-hint = پټنوم نور کار نه کوي، ټولې ناستې پای ته رسېږي او کس ته د نوي پټنوم د ټاکلو لینک لېږل کېږي. دویم تاییدونه پاتې کېږي.
accounts-person-reset = د دویمو تاییدونو لرې کول
accounts-person-reset-hint = د هغه چا لپاره چې اپ، د ننوتلو کیلي او کوډونه یې ورک کړي دي. تاسو یې پیلوئ او بل مدیر یې په درېیو ورځو کې تاییدوي. لومړی ډاډه شئ چې رښتیا همدا کس دی.
accounts-person-reset-open = { $name } غوښتي چې د دې کس دویم تاییدونه لرې شي. بل مدیر پرېکړه کوي.
accounts-person-reset-confirm = د لرې کولو تایید
accounts-person-reset-cancel = لغوه کول
accounts-person-factors-none = لا دویم تایید نه لري
accounts-person-factors-some = دویم تایید لري
accounts-conflict-reset = اوس دلته هېڅ کار خلاص نه دی. پاڼه بیا وګورئ.
accounts-flash-recovery-started = بیا ترلاسه کول پیل شول. له لینک سره لیک په لاره دی.
accounts-flash-reset-started = بل مدیر درې ورځې د تایید وخت لري. کس ته خبر ورکړل شو.
accounts-flash-reset-confirmed = دویم تاییدونه لرې شول. له لینک سره لیک په لاره دی.
accounts-flash-reset-cancelled = لغوه شو. هر څه همداسې پاتې کېږي.

# Letters.
accounts-mail-recovery-text = ستاسو د ادارې یوه مدیر ستاسو د حساب بیا ترلاسه کول پیل کړل. پخوانی پټنوم نور کار نه کوي. نوی وټاکئ؛ لینک یو ځل او تر یوه ساعته کار کوي:
accounts-mail-reset-started-subject = یو چا غوښتي چې په سجل کې ستاسو دویم تاییدونه لرې شي
accounts-mail-reset-started-text = یوه مدیر غوښتي چې ستاسو د حساب اپ، د ننوتلو کیلي او د بیا ترلاسه کولو کوډونه لرې شي ({ $time }). دویم مدیر درې ورځې د تایید وخت لري.
accounts-mail-reset-done-subject = په سجل کې ستاسو دویم تاییدونه لرې شول
accounts-mail-reset-done-text = دوو مدیرانو ستاسو د حساب اپ، د ننوتلو کیلي او د بیا ترلاسه کولو کوډونه لرې کړل ({ $time }). په بل لیک کې د نوي پټنوم د ټاکلو لینک دی.

# When two decide, and who is told.
accounts-person-reset-two = تاسو دا نه شئ تاییدولی. دوه مدیران په ګډه پرېکړه کوي: هېڅ یوه بل ته رول نه دی ورکړی او دواړه یې لږ تر لږه درې ورځې لري. که په هېواد کې یې څوک نه شي کولی، سکرتریت یې تاییدوي.
accounts-factors-reset-open = یوه مدیر غوښتي چې ستاسو دویم تاییدونه لرې شي. که تاسو نه وي غوښتي، لغوه یې کړئ.
accounts-conflict-last-way = دا ستاسو حساب ته یوازینۍ لاره ده. لومړی د برېښنالیک په لینک پټنوم وټاکئ یا د ننوتلو کیلي ورزیاته کړئ.
accounts-mail-reset-started-do = که تاسو نه وي غوښتي، د ننوتلو د امنیت په خپله پاڼه کې یې لغوه کړئ:
accounts-mail-reset-waits-subject = په سجل کې د دویمو تاییدونو لرې کول ستاسو په تمه دي
accounts-mail-reset-waits-text = یوه مدیر غوښتي چې د خپل هېواد د یوه حساب دویم تاییدونه لرې شي، او هلته بل څوک یې نه شي تاییدولی ({ $time }). سکرتریت د پرېکړې لپاره درې ورځې وخت لري.
accounts-mail-reset-waits-do = لومړی ډاډه شئ چې رښتیا همدا کس دی:
accounts-mail-administrator-subject = په سجل کې ستاسو د ادارې نوی مدیر
accounts-mail-administrator-text = یو څوک په سجل کې ستاسو د ادارې د کارکوونکو مدیر شو ({ $time }).
accounts-mail-administrator-do = که مو تمه یې نه لرله، لړلیک وګورئ او رول ترې واخلئ:

# What others do about an account, told to its owner.
accounts-mail-factors-taken-text = د پورټال چلوونکي ستاسو د حساب اپ، د ننوتلو کیلي او د بیا ترلاسه کولو کوډونه لرې کړل ({ $time }). د نوي پټنوم د ټاکلو لینک له هغه اخلئ.
accounts-mail-sessions-ended-subject = په سجل کې ستاسو ناستې پای ته ورسول شوې
accounts-mail-sessions-ended-text = هغه چا چې ستاسو حساب اداره کوي، ستاسو ناستې پای ته ورسولې ({ $time }). بیا ننوتلی شئ.
accounts-mail-closed-subject = په سجل کې ستاسو حساب غیرفعال شو
accounts-mail-closed-text = هغه چا چې ستاسو حساب اداره کوي، غیرفعال یې کړ ({ $time }). له هر ځایه وتلي یاست او نه شئ ننوتلی. له لیکنو مو هېڅ نه ورکېږي.
accounts-mail-opened-subject = په سجل کې ستاسو حساب بیا فعال شو
accounts-mail-opened-text = هغه چا چې ستاسو حساب اداره کوي، بیا یې فعال کړ ({ $time }). د پخوا په څېر ننوتلی شئ.
accounts-mail-opened-do = که مو تمه یې نه لرله، د خپلې ادارې مدیر خبر کړئ. د ننوتلو لپاره:
