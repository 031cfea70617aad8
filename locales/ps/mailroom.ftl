# Review by a native reader: the whole file; above all mailroom-title, mailroom-given-up

# The page of the mailroom: what became of the portal's mails.
mailroom-title = د لیکونو لېږل
mailroom-lede = د پورټال لیکونه څه شول. دلته هېڅ پته نشته، او معلومه نه ده چې چا لیک پرانیستی که نه.
mailroom-waiting = په تمه
mailroom-sent = په تېرو ۲۴ ساعتونو کې لېږل شوي
mailroom-bounced = په تېرو ۳۰ ورځو کې بېرته راغلي
mailroom-bad = هغه پتې چې لیک نه اخلي
mailroom-given-up = نه لېږل شوي
mailroom-none = نه لېږل شوی لیک نشته.
mailroom-single = یو په یو
mailroom-column-kind = ډول
mailroom-column-count = لیکونه
mailroom-column-why = لامل
mailroom-column-written = لیکل شوی
mailroom-column-person = اخیستونکی
mailroom-person = د کس پاڼې ته
mailroom-elsewhere = ستاسو په برخه کې نه دی
mailroom-resend = بیا لېږل
mailroom-resend-kind = د ټولو بیا لېږل
mailroom-flash-resent = لیک بیا لېږل کېږي.
mailroom-flash-kind-resent = لیکونه بیا لېږل کېږي.
mailroom-conflict-bad-address = دې پتې ته لیکونه بېرته راځي. کله چې پته بیا کار وکړي، لېږل کېدای شي.
mailroom-why-refused = د برېښنالیک سرور رد کړ
mailroom-why-unreachable = هېڅ د برېښنالیک سرور ونه مانه
mailroom-why-unwritable = لیکل یې ونه شول
mailroom-why-bad-address = دا پته لیک نه اخلي
mailroom-addresses = بې حسابه پتې چې لیک نه اخلي
mailroom-addresses-note = یوازې له @ وروسته برخه ښودل کېږي. کله چې پوه شوئ پته کار کوي لېږل بیا پیل کړئ؛ هغه وخت نه لېږل شوي لیکونه بیا لېږل کېدای شي.
mailroom-column-domain = ډومېن
mailroom-column-since = له کله

# An address that takes no mail: told to its owner in the portal, to those who look after the account by mail too.
accounts-mail-address-fails-subject = د سجل لیکونه تاسو ته نه رسېږي
accounts-mail-address-fails-text = ستاسو پتې ته څو لیکونه بېرته راغلل ({ $time })؛ ځکه نور ورته لیک نه لېږل کېږي. په خپلو ځانګړتیاوو کې بله پته ولیکئ، یا له خپل مدیر وغواړئ چې لېږل بیا پیل کړي.
accounts-mail-unreachable-subject = د سجل لیکونه ستاسو یوه همکار ته نه رسېږي
accounts-mail-unreachable-text = ستاسو د برخې د یوه حساب پتې ته څو لیکونه بېرته راغلل ({ $time })؛ ځکه نور ورته لیک نه لېږل کېږي. د حساب خاوند دا په پورټال کې ویني.
accounts-mail-unreachable-do = معلومه کړئ چې پته سمه ده که نه، او کله چې کار وکړي لېږل بیا پیل کړئ:
accounts-person-unreachable = دې پتې ته لیکونه څو ځله بېرته راغلل؛ له { $time } راهیسې ورته لیک نه دی لېږل شوی.
accounts-person-trust-hint = کله چې ډاډه شوئ چې پته کار کوي، پرېږدئ چې لیکونه بیا ورته ولاړ شي.
accounts-person-trust = د لېږلو بیا پیلول
accounts-flash-mail-resumed = دې پتې ته لیکونه بیا لېږل کېږي.

# Rows of the audit.
audit-did-resent = بیا ولېږل شو
audit-did-kind-resent = ټول بیا ولېږل شول
audit-did-mail-resumed = د لیکونو لېږل بیا پیل شول
audit-did-mail-stopped = د لیکونو لېږل ودرول شول
audit-thing-mail = لیک
audit-thing-mail-kind = د لیک ډول
