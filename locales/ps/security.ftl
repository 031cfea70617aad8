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
accounts-mail-roles-changed-subject = په سجل کې ستاسو رولونه بدلې شوې
accounts-mail-roles-changed-text = یو مدیر هغه څه بدل کړل چې ستاسو حساب یې کولی شي ({ $time }). ستاسو ځانګړتیاوې ستاسو رولونه ښيي.
