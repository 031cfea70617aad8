# Review by a native reader: whole file
# Sign-in.
accounts-sign-in-title = د کار مېز ته ننوتل
accounts-sign-in-lede = د نفوسو د احوالو د ثبت د لسو ادارو د کارکوونکو لپاره. د عامې برخې لوستل ننوتلو ته اړتیا نه لري.
accounts-sign-in-email = رسمي برېښنالیک
accounts-sign-in-password = پټنوم
accounts-sign-in-button = ننوتل
accounts-sign-in-forgotten = پټنوم مو هېر شوی؟
accounts-sign-in-official-title = څنګه پوه شم چې دا پورټال رسمي دی؟
accounts-sign-in-official-text = پته په { $address } پیلېږي. موږ هېڅکله ستاسو پټنوم په ټیلیفون یا پیغام نه پوښتو.

# A forgotten password.
accounts-forgotten-title = هېر شوی پټنوم
accounts-forgotten-lede = خپل رسمي برېښنالیک ولیکئ. که دا برېښنالیک کارن حساب ولري، په څو دقیقو کې به یو لیک له لینک سره درورسېږي. لینک یو ساعت او یوازې یو ځل کار کوي.
accounts-forgotten-button = د لیک لېږل
accounts-forgotten-help = دې برېښنالیک ته نور لاسرسی نه لرئ؟ د خپلې ادارې له مدیر څخه مرسته وغواړئ.

# Choosing a password with a link.
accounts-new-password-title = د پټنوم ټاکل
accounts-new-password-invitation-lede = ستاسو کارن حساب چمتو دی. په هغه پټنوم ننوتلی شئ چې تاسو یې خپله ټاکئ.
accounts-new-password-reset-lede = نوی پټنوم د پخواني ځای نیسي او ټولې پرانیستې ناستې پای ته رسېږي.
accounts-new-password-account = کارن حساب
accounts-new-password-field = نوی پټنوم
accounts-new-password-hint = لږ تر لږه ۱۵ توري. جمله له معما څخه غوره ده؛ هر لیکدود او تش ځایونه هم منل کېږي.
accounts-new-password-button = د پټنوم خوندي کول

accounts-link-ended-title = دا لینک نور کار نه کوي
accounts-link-ended-text = هر لینک یو ځل او د محدود وخت لپاره کار کوي. نوی لینک غوښتلی شئ؛ څوک چې بلل شوی وي، د خپلې ادارې له مدیر څخه یې غواړي.
accounts-link-ended-again = د نوي لینک غوښتنه

# One's own account.
accounts-profile-title = ځانګړتیاوې
accounts-profile-calendar = د نېټو جنتري
accounts-profile-calendar-hint = په ټولو پاڼو او تاسو ته په لیکونو کې کارول کېږي.
accounts-profile-calendar-of-language = لکه څنګه چې د پاڼې په ژبه کې دود وي
accounts-profile-calendar-gregorian = میلادي
accounts-profile-calendar-solar-hijri = هجري لمریز
accounts-profile-time-zone = د وخت سیمه
accounts-profile-time-zone-hint = وختونه د همدې ساعت له مخې ښودل کېږي.
accounts-profile-button = خوندي کول
accounts-profile-change-password = د پټنوم بدلول
accounts-own-password-title = د پټنوم بدلول
accounts-own-password-lede = ستاسو نورې ټولې ناستې پای ته رسېږي. یو لیک به تاسو د پټنوم له بدلون څخه خبر کړي.
accounts-own-password-current = اوسنی پټنوم
accounts-own-password-button = د پټنوم بدلول

# The people of an organisation.
accounts-people-title = ستاسو د ادارې کارکوونکي
accounts-people-title-administrators = مدیران
accounts-people-count = { $count ->
    [one] { $count } کس.
   *[other] { $count } کسان.
}
accounts-people-invite = بلنه
accounts-people-name = نوم
accounts-people-state = حالت
accounts-people-last-sign-in = وروستی ننوتل
accounts-people-never = لا نه
accounts-people-action = اقدام
accounts-people-change = بدلول
accounts-people-by-country = د هېوادونو له مخې د کارن حساب لرونکي
accounts-invite-title = د یوه کس بلنه
accounts-invite-lede = په لیک کې یو لینک دی چې بلل شوی کس پرې خپل پټنوم ټاکي. لینک اووه ورځې او یوازې یو ځل کار کوي.
accounts-invite-button = د بلنې لېږل
accounts-person-organisation = اداره
accounts-person-name = نوم، لکه څنګه چې په خپل هېواد کې لیکل کېږي
accounts-person-name-hint = په خپل لیکدود.
accounts-person-name-latin = نوم په لاتیني تورو
accounts-person-name-latin-hint = لکه په پاسپورټ کې. په نورو هېوادونو کې همکاران همدا لولي.
accounts-person-email = رسمي برېښنالیک
accounts-person-email-hint = همدا د ننوتلو لپاره د دې کس کارن‌نوم هم دی.
accounts-person-language = د لیکونو ژبه
accounts-person-language-hint = په بله ژبه د پاڼې په کتلو نه بدلېږي.
accounts-person-country = هېواد
accounts-person-roles = رولونه
accounts-person-roles-hint = بدلون د دې کس له راتلونکي کلیک څخه اعتبار لري.
accounts-person-other-roles = هغه رولونه چې ادارې خپله ورکړي دي: { $roles }.
accounts-person-save-roles = د رولونو خوندي کول
accounts-person-invite-again = د بلنې بیا لېږل
accounts-person-invite-again-hint = پخوانی لینک له کاره لوېږي.
accounts-person-disable = د حساب غیرفعالول
accounts-person-disable-hint = دا کس سمدستي له هر ځایه وځي او بیا نه شي ننوتلی. له لیکنو یې هېڅ نه ورکېږي.
accounts-person-enable = د حساب فعالول
accounts-person-enable-hint = دا کس بیا ننوتلی شي.

accounts-role-secretariat-administrator = د سکرتریت مدیر
accounts-role-country-administrator = د هېواد مدیر
accounts-role-editor = لیکوال
accounts-role-reviewer = بیاکتونکی
accounts-role-officer = کارکوونکی
accounts-role-auditor = پلټونکی

accounts-state-invited = بلل شوی
accounts-state-active = فعال
accounts-state-disabled = غیرفعال

# What was done.
accounts-flash-link-on-its-way = که دا برېښنالیک کارن حساب ولري، یو لیک له لینک سره پر لاره دی.
accounts-flash-password-chosen = پټنوم خوندي شو. اوس پرې ننوتلی شئ.
accounts-flash-password-changed = پټنوم بدل شو. نورې ټولې ناستې پای ته ورسېدې.
accounts-flash-profile-saved = خوندي شو.
accounts-flash-invited = بلنه پر لاره ده.
accounts-flash-roles-changed = رولونه بدل شول.
accounts-flash-disabled = کارن حساب غیرفعال شو.
accounts-flash-enabled = کارن حساب فعال شو.

# What is to be corrected.
accounts-error-email = د برېښنالیک پته ولیکئ، لکه name@example.org
accounts-error-email-taken = دا برېښنالیک له مخکې کارن حساب لري
accounts-error-password-empty = پټنوم ولیکئ
accounts-error-password-wrong = دا اوسنی پټنوم نه دی
accounts-error-password-same = له اوسني پټنوم پرته بل پټنوم وټاکئ
accounts-error-sign-in = برېښنالیک او پټنوم سره سمون نه لري، یا کارن حساب پرانیستی نه دی
accounts-error-too-soon = ډېرې هڅې وشوې. لږ صبر وکړئ، یا د نوي پټنوم د ټاکلو لپاره لینک وغواړئ
accounts-error-name = نوم ولیکئ
accounts-error-name-long = تر ۱۰۰ تورو پورې نوم ولیکئ
accounts-error-name-latin = نوم یوازې په لاتیني تورو ولیکئ
accounts-error-name-latin-long = په لاتیني تورو تر ۱۰۰ تورو پورې نوم ولیکئ
accounts-error-language = یوه ژبه وټاکئ
accounts-error-calendar = یوه جنتري وټاکئ
accounts-error-time-zone = د وخت یوه سیمه وټاکئ
accounts-error-organisation = یوه اداره وټاکئ
accounts-error-roles = لږ تر لږه یو رول وټاکئ
accounts-error-last-administrator = لومړی بل مدیر وټاکئ، که نه اداره به بې مدیره پاتې شي
accounts-conflict-not-invited = دې کس له مخکې بلنه منلې ده.

# Letters.
accounts-mail-greeting = محترم همکار { $name }،
accounts-mail-never-ask = د پورټال له خوا به هېڅوک هېڅکله ستاسو پټنوم ونه پوښتي.
accounts-mail-invitation-subject = په سجل کې ستاسو کارن حساب
accounts-mail-invitation-text = تاسو ته په سجل کې، چې د ایکو د غړو هېوادونو د نفوسو د احوالو د ثبت د ادارو پورټال دی، د { $inviter } له خوا کارن حساب جوړ شو.
accounts-mail-invitation-by = د { $organisation } یوه مدیر تاسو ته په سجل کې، چې د ایکو د غړو هېوادونو د نفوسو د احوالو د ثبت د ادارو پورټال دی، کارن حساب جوړ کړ.
accounts-mail-invitation-do = خپل پټنوم دلته وټاکئ:
accounts-mail-invitation-button = د پټنوم ټاکل
accounts-mail-invitation-until = لینک یوازې یو ځل او تر { $time } پورې کار کوي.
accounts-mail-there-subject = تاسو په سجل کې له مخکې کارن حساب لرئ
accounts-mail-there-text = { $inviter } غوښتل چې په سجل کې ستاسو لپاره کارن حساب جوړ کړي. د دې پتې لپاره له مخکې حساب شته، نو دویم جوړ نه شو.
accounts-mail-there-by = د { $organisation } یوه مدیر غوښتل چې په سجل کې ستاسو لپاره کارن حساب جوړ کړي. د دې پتې لپاره له مخکې حساب شته، نو دویم جوړ نه شو.
accounts-mail-there-do = په هماغه سره ننوځئ یا هلته نوی پټنوم وټاکئ. که اوس د بلې ادارې لپاره کار کوئ، له خپل مدیر او له هغه چا سره چې تاسو یې بللي یاست خبرې وکړئ.
accounts-mail-there-button = ننوتل
accounts-mail-reset-subject = د سجل لپاره د نوي پټنوم ټاکل
accounts-mail-reset-text = یو چا، ډېر احتمال لري چې تاسو خپله، غوښتي دي چې ستاسو د کارن حساب لپاره نوی پټنوم وټاکي. لینک یو ځل او تر یوه ساعت پورې کار کوي:
accounts-mail-reset-button = د نوي پټنوم ټاکل
accounts-mail-reset-not-you = که تاسو نه یاست، هېڅ کار ته اړتیا نشته: ستاسو پټنوم هماغسې پاتې کېږي.
accounts-mail-changed-subject = په سجل کې ستاسو پټنوم بدل شو
accounts-mail-changed-text = ستاسو د کارن حساب پټنوم په { $time } بدل شو او نورې ټولې ناستې پای ته ورسېدې.
accounts-mail-changed-not-you = که تاسو نه یاست، سمدستي نوی پټنوم وټاکئ او د خپلې ادارې مدیر خبر کړئ:
accounts-mail-unexpected = که مو تمه یې نه لرله، سمدستي د خپلې ادارې مدیر خبر کړئ. له ادارو سره د اړیکو لارې دلته دي:
accounts-mail-changed-button = د نوي پټنوم ټاکل
