# Review by a native reader: whole file
# The fact sheet of a post: seven questions, the same for every country, and countries side by side.

# The questions.
sheet-title = د معلوماتو پاڼه
sheet-title-of = د معلوماتو پاڼه: { $title }
sheet-problem = ستونزه
sheet-law = قانون
sheet-cost = لګښت
sheet-time = وخت
sheet-result = پایله
sheet-contact = اړیکه
sheet-documents = اسناد

# The form.
sheet-form-text = اوه پوښتنې، د هر هېواد لپاره یو شان، څو د لسو هېوادونو کار څنګ په څنګ کېښودل شي. د هېڅ یوې ځواب حتمي نه دی؛ لنډ ځوابونه غوره دي.
sheet-hint-problem = مخکې څه کار نه کاوه او د چا لپاره.
sheet-hint-law = هغه قانون، فرمان یا امر چې پرې ولاړ دی، له شمېرې او نېټې سره.
sheet-hint-cost = څومره لګښت یې درلود او چا ورکړ، د پیسو له واحد او کال سره.
sheet-hint-time = کله پیل شو، څومره وخت یې ونیو او له کله راهیسې هر ځای نافذ دی.
sheet-hint-result = اوس څه ښه شوي دي؛ که شمېرې وي، له شمېرو سره.
sheet-hint-contact = هغه اداره چې نور ترې پوښتلی شي او د اړیکې لار یې؛ نه کوم شخص.
sheet-hint-documents = څه چې نور یې ترلاسه کولی شي: قانونونه، فورمې، تخنیکي ځانګړنې، د زده کړې مواد.

# On the page of a post.
sheet-alone = یوازې د معلوماتو پاڼه
sheet-whole = بشپړ متن
sheet-compare = له نورو هېوادونو سره پرتله
sheet-beside = دوه ژبې څنګ په څنګ:
sheet-bilingual = دوه ژبې څنګ په څنګ
sheet-one-language = یوه ژبه

# Countries side by side.
sheet-comparison-title = هېوادونه څنګ په څنګ
sheet-comparison-text = هر ځواب که ستاسو په ژبه وي په هماغې راځي، که نه په هغې ژبې چې نوم یې ورسره لیکل شوی دی.
sheet-comparison-choose = له دوو تر پنځو لاسته راوړنې وټاکئ څو څنګ په څنګ کېښودل شي.
sheet-comparison-many = پنځه څنګ په څنګ ځایېږي؛ دا هغه لومړۍ پنځه دي چې تاسو وټاکلې.
sheet-comparison-empty = له دې لاسته راوړنو هېڅ یوه لا د معلوماتو پاڼه نه لري.
sheet-comparison-none = ځواب نشته
sheet-comparison-without = ایستل
sheet-comparison-offers = په همدې موضوع کې له نورو هېوادونو
sheet-comparison-all = هغه لاسته راوړنې چې د معلوماتو پاڼه لري
sheet-comparison-no-offers = تر اوسه بل هېڅ هېواد په دې موضوع کې د معلوماتو پاڼه نه لري
sheet-comparison-selected = د ټاکل شوو پرتله
sheet-comparison-tick = د پرتلې لپاره ټاکل
