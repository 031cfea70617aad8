# Many records brought at once: the form, what becomes of the rows, and their release together.
# To be confirmed by a native reader: all of it.

exchange-imports-title = ډېر ثبتونه یو ځای
exchange-imports-lede = له جدول یا لړلیک څخه پیغامونه جوړېږي. لومړی ګورئ چې له هرې کرښې به څه جوړ شي؛ تر هغو چې تاسو ونه وایئ هېڅ نه جوړېږي، او تر هغو چې دویم کس لېږل تایید نه کړي هېڅ نه لېږل کېږي.
exchange-imports-file-hint = CSV یا JSON، تر ۵ مېګابایټو او { $count } کرښو پورې. JSON د متنونو لړۍ ده په هماغه بڼه چې لاسلیک کېږي.
exchange-imports-calendar = د هغو نېټو جنتري چې جنتري نه لري
exchange-imports-kept = هغه څه چې راوړئ مهر او لاک پاتې کېږي او سمدستي چې پیغامونه جوړ شي یا یې لرې کړئ، او ډېر تر ډېره له اوو ورځو وروسته، له منځه وړل کېږي. دوتنه پخپله نه ساتل کېږي.
exchange-imports-samples = د ډکولو جدولونه
exchange-imports-samples-hint = لومړۍ کرښه د ستنو نومونه لري او دویمه یې تشریح کوي. نېټه د کال-میاشت-ورځ په بڼه لیکل کېږي، هومره چې معلومه وي.
exchange-imports-needed = باید څه ووايي
exchange-imports-earlier = مخکې راوړل شوي
exchange-imports-count-new = نوي پیغامونه: { $count }
exchange-imports-make = { $count ->
    [one] { $count } پیغام جوړول
   *[other] { $count } پیغامونه جوړول
}
exchange-imports-remove = لرې کول
exchange-imports-who = د چا په اړه
exchange-imports-case = دوسیه
exchange-imports-to-release = د لېږلو د تایید په تمه: { $count }
exchange-imports-release = د ټولو هغو لېږل تایید کړئ چې په تمه دي
exchange-imports-release-hint = هر یو ځانته کتل کېږي، لاسلیک کېږي، ثبتېږي او رسید ورکول کېږي. هغه چې تاسو پخپله پکې لیکلي وي پر خپل ځای پاتې کېږي.
exchange-imports-released = یو ځای تایید شوي: { $count }
exchange-imports-not-released = نه دي تایید شوي: { $count }
exchange-imports-failed = پورټال یې ونه شو کولای.
exchange-imports-fault-list = لړلیک نه لوستل کېږي؛ تېروتنه په { $count } کرښه کې ده.
exchange-imports-fault-unknown = دوتنه هغه څه نوموي چې د دې ډول پیغامونه یې نه لري، یا یو شی دوه ځله:
exchange-imports-fault-never-sent = دوتنه هغه څه نوموي چې هېڅکله بل هېواد ته نه لېږل کېږي:
exchange-imports-fault-body = د دې ډول متن نه دی.
exchange-imports-fault-otherwise = هغه بڼه چې لاسلیک کېږي دلته به بل څه ویلي وای، یا هېڅ.
exchange-imports-fault-nameless = د دې شمېرې په خانه کې څه لیکل شوي، او له پاسه یې د هېڅ ستنې نوم نشته.
exchange-imports-conflict-changed = هغه څه چې انتظار باسي نور هغه نه دي چې تاسو لیدلي وو. مهرباني وکړئ بیا یې وګورئ.
exchange-flash-import-begun = کار پیل شو.
exchange-flash-import-removed = لرې شو او کیلي یې له منځه وړل شوه.
exchange-notice-import = یو ځای راوړل شوي پیغامونه ستاسو له خوا د لېږلو د تایید په تمه دي.
