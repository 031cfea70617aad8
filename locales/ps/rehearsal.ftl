# The rehearsal: two invented countries in which everything of the exchange can be tried without fear.
# To be confirmed by a native reader: rehearsal-title (said as practice), rehearsal-seat*, rehearsal-sit*, rehearsal-try-*,
# rehearsal-filling, and the names of the two invented countries beside those of the members.
# Also rehearsal-branch.

rehearsal-title = تمرین
rehearsal-band = هېوادونه خیالي دي او خلک خیالي. له دې ځایه هېڅ نه وځي او دلته هېڅ شی سند نه دی.
rehearsal-lead = هماغسې ولېږئ، لېږل تایید کړئ، پرانیزئ او ځواب ورکړئ لکه په رښتیني کار کې. ټول ګامونه رښتیني دي؛ یوازې هېوادونه، خلک او اسناد خیالي دي. هېڅکله د هغه چا معلومات مه لیکئ چې شته.
rehearsal-practise = تمرین کول
rehearsal-leave = له تمرین څخه وتل
rehearsal-desk = د کار مېز ته
rehearsal-register = د تمرین ثبت دفتر
rehearsal-branch = د تمرین د ثبت څانګه
rehearsal-change = ځای بدلول
rehearsal-seats = یو ځای وټاکئ
rehearsal-seats-text = هر وخت یې بدلولای شئ، او د یوې دوسیې دواړه خواوې پخپله ترسره کړئ.
rehearsal-seat-officer = لیکي، پرانیزي او ځواب ورکوي
rehearsal-seat-releaser = د بل د لیکنې لېږل تاییدوي، او همغږي کوونکی دی
rehearsal-seat-branch = د هماغه هېواد په بله څانګه کې هغه څه پرانیزي چې ورلېږل شوي، او ځواب ورکوي
rehearsal-sit = دلته کېنئ
rehearsal-sits = دا ستاسو ځای دی
rehearsal-filled = ډک شوی په { $time }. له یوې ورځې وروسته، که څوک پکې کار نه کوي، تشېږي.
rehearsal-unfilled = د لومړي ځای په نیولو سره ډکېږي؛ څو ثانیې وخت نیسي.
rehearsal-filling = تمرین همدا اوس ډکېږي. څو ثانیې وروسته بیا هڅه وکړئ.
rehearsal-try = څه وازمویئ
rehearsal-try-text = هغه څه چې د ډکېدو راهیسې شوي نښه شوي دي، هر چا چې کړي وي.
rehearsal-try-submit = د زېږون خبرتیا ولیکئ او د لېږلو تایید یې وغواړئ.
rehearsal-try-release = په هماغه هېواد کې د هغه چا ځای ته ولاړ شئ چې لېږل تاییدوي، او تایید یې کړئ. لیکونکی یې پخپله نه شي کولای.
rehearsal-try-open = بل هېواد ته ولاړ شئ، هغه څه چې راغلي پرانیزئ او ومنئ.
rehearsal-try-forward = د شمالي هېواد یوه دوسیه یې بلې څانګې ته ولېږئ، د هغې څانګې ځای ته ولاړ شئ او پرانیزئ یې.
rehearsal-try-ask = له لېږونکي یو څه وپوښتئ یا وروسته نېټه وړاندیز کړئ.
rehearsal-try-answer = ځواب ورکړئ یا پایله ورکړئ؛ هغه څه چې په دفتر کې ثبتېږي دویم کس یې تاییدوي.
rehearsal-try-close = د لېږونکي ځای ته بېرته ولاړ شئ، ځواب ولولئ او دوسیه وتړئ.
rehearsal-done = وشو
rehearsal-proof = په رښتیني کار کې دلته یو ځل بیا پوښتل کېږي چې تاسو څوک یئ.
rehearsal-reset = له سره پیلول
rehearsal-reset-lead = هر څه چې دلته ازمویل شوي، د ټولو لپاره چې اوس تمرین کوي، هېرېږي او پر ځای یې په هر حالت کې دوسیې راځي. څو ثانیې وخت نیسي.
rehearsal-reset-do = تش یې کړه او له سره یې ډک کړه
rehearsal-keep = همداسې یې پرېږده
rehearsal-flash-reset = تمرین له سره ډک شو. یو ځای وټاکئ.
rehearsal-flash-seat = لومړی یو ځای وټاکئ. که ځای مو درلود، تمرین په دې منځ کې له سره ډک شوی او هغه څه چې پکې ازمویل شوي وو نور نشته.
