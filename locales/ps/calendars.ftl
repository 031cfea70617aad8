# Review by a native reader: the whole file; above all calendars-what-text, calendars-lede

# Calendars: meetings for the programs people keep their days in, and the private calendar of one's own desk.
calendars-meetings = د نفوسو د احوالو د ثبت د ادارو غونډې
calendars-subscribe = د ټولو غونډو تقویم
calendars-subscribe-hint = دا پته خپل د تقویم پروګرام ته ورکړئ چې هر بدلون پخپله واخلي.
calendars-file = زما تقویم ته یې ور زیات کړئ
calendars-decision = د { $number } پرېکړې نېټه: { $meeting }
calendars-decision-late = د { $number } پرېکړې نېټه تېره شوې: { $meeting }
calendars-questions = د ځواب په تمه پوښتنې: { $count }
calendars-questions-late = ځنډېدلې پوښتنې: { $count }
calendars-cases = د تبادلې د ځواب په تمه دوسیې: { $count }
calendars-cases-late = د تبادلې ځنډېدلې دوسیې: { $count }
calendars-name = سجل: زما د کار مېز
calendars-title = ستاسو د کار د مېز تقویم
calendars-lede = غونډې، پرېکړې، پوښتنې او وروستۍ نېټې، د تقویم په هغه پروګرام کې چې تاسو یې کاروئ.
calendars-make = پته جوړول
calendars-replace = پته بدلول
calendars-replace-hint = هغه پروګرامونه چې تقویم په پخوانۍ پته لولي، نور هېڅ نه ترلاسه کوي.
calendars-revoke-hint = تر هغو چې بله پته جوړه نه کړئ، څوک تقویم نه شي لوستلای.
calendars-what = څه پکې دي
calendars-what-text = هغه غونډې چې ستاسو پر هېواد پورې اړه لري، او هغه پرېکړې چې ستاسو اداره یې پلې کوي. د پوښتنو او د تبادلې د دوسیو یوازې دا چې په کومه ورځ د څو نېټه پوره کېږي، او ستاسو د کار د مېز لینک.
calendars-secret = هر څوک چې پته ولري، تقویم لوستلای شي. یوازې خپل د تقویم پروګرام ته یې ورکړئ او بل چا ته نه.
calendars-made-title = پته جوړه شوه
calendars-made-text = اوس یې خپل د تقویم پروګرام ته ورکړئ: یوازې یو ځل ښودل کېږي او پورټال یې نه ساتي.
calendars-address = محرمه پته
calendars-flash-revoked = پته نور هېڅ نه پرانیزي.
