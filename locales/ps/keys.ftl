# Review by a native reader: the whole file; above all keys-title, keys-use-text, keys-use-audit, keys-use-refused

# Keys for programs.
keys-title = د پروګرامونو کیلي
keys-lede = په کیلي سره ستاسو د ادارې یو پروګرام ستاسو په نوم له پورټال څخه غوښتنه کوي. هېڅکله له تاسو څخه زیات نه شي کولی او هېڅ پاڼه نه پرانیزي.
keys-new = کیلي جوړول
keys-nothing = تاسو کیلي نه لرئ
keys-nothing-advice = د هر پروګرام لپاره یوه جوړه کړئ، ترڅو یوه پای ته ورسوئ او نورو ته لاس ور نه وړئ.
keys-name = نوم
keys-name-hint = د کوم پروګرام لپاره ده، لکه «د امنیت څارنه».
keys-scopes = د څه لپاره
keys-scopes-hint = تر هغه زیات مه ټاکئ چې پروګرام ورته اړتیا لري.
keys-scope-search = د هغه څه لټون چې زه یې لیدلی شم
keys-scope-audit = لوستل چې چا څه کړي دي
keys-days = د اعتبار موده
keys-days-hint = وروسته په خپله پای ته رسېږي. یوه اوونۍ مخکې درته ویل کېږي.
keys-days-count = { $count ->
    [one] { $count } ورځ
   *[other] { $count } ورځې
}
keys-make = دا کیلي جوړول
keys-error-name = یو نوم ولیکئ، ډېر نه ډېر ۶۰ توري
keys-error-scopes = لږ تر لږه یو شی وټاکئ
keys-error-days = ډېر نه ډېر ۳۶۵ ورځې وټاکئ
keys-error-many = د اجازې په اندازه کیلي لرئ. لومړی یوه پای ته ورسوئ.
keys-made-title = کیلي جوړه شوه
keys-made-text = اوس یې پروګرام ته ورکړئ: یوازې همدا یو ځل ښودل کېږي او پورټال یې نه ساتي.
keys-kept = ومې ساتله
keys-column-key = کیلي
keys-column-made = د جوړېدو نېټه
keys-column-end = پای
keys-never = لا نه
keys-revoke = باطلول
keys-flash-revoked = کیلي نور هېڅ نه پرانیزي.
keys-state-revoked = باطله شوې
keys-state-ended = پای ته رسېدلې
keys-use-title = پروګرامونه کیلي څنګه کاروي
keys-use-text = پروګرام له هرې غوښتنې سره کیلي د Authorization په سرلیک کې لېږي. ځوابونه JSON یا CSV دي او په منځ کې یې څوک نه ساتي.
keys-use-search = هغه څه مومي چې تاسو یې لیدلی شئ، ستاسو د ادارې مسودې هم پکې دي؛ پارامترونه هماغه د لټون دي.
keys-use-audit = هغه چې شوي دي د CSV په بڼه، له زړو نه نوو ته. د وروستۍ کرښې پېژند د after په پارامتر کې ورکړئ ترڅو ورپسې کرښې واخلئ؛ هره کرښه له لیکلو یوه دقیقه وروسته ښکاري.
keys-use-refused = ناسمه، پای ته رسېدلې یا باطله کیلي ۴۰۱ اخلي؛ هغه کیلي چې د دې لپاره نه ده ۴۰۳ اخلي.
keys-of-person = د دې کس د پروګرامونو کیلي
keys-problem-unknown-title = دا کیلي هېڅ نه پرانیزي
keys-problem-unknown-text = دلته نه پېژندل کېږي یا پای ته رسېدلې ده. خاوند یې د کیلیو په پاڼه کې بله جوړولی شي.
keys-problem-scope-title = دا کیلي د دې لپاره نه ده
keys-problem-scope-text = کیلي د بل څه لپاره جوړه شوې، یا یې خاوند اوس دا نه شي کولی.
keys-mail-made-subject = په سجل کې د پروګرامونو کیلي جوړه شوه
keys-mail-made-text = ستاسو د حساب لپاره د پروګرامونو کیلي «{ $key }» جوړه شوه ({ $time }). په { $end } پای ته رسېږي.
keys-mail-revoked-subject = په سجل کې د پروګرامونو کیلي باطله شوه
keys-mail-revoked-text = ستاسو د حساب د پروګرامونو کیلي «{ $key }» باطله شوه ({ $time }). باید په { $end } پای ته رسېدلې وای.
keys-mail-ends-subject = په سجل کې د پروګرامونو کیلي ژر پای ته رسېږي
keys-mail-ends-text = ستاسو د حساب د پروګرامونو کیلي «{ $key }» په { $end } پای ته رسېږي؛ دا لیک په { $time } ولیکل شو.
keys-mail-do = که تاسو نه یاست، کیلي باطله کړئ، سمدستي نوی پټنوم وټاکئ او د خپلې ادارې مدیر خبر کړئ:
keys-mail-ends-do = که پروګرام لا هم په کار وي، پر وخت بله کیلي جوړه کړئ او پروګرام ته یې ورکړئ:
