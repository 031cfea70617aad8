# A case as one folder that is read without the portal.
# To be confirmed by a native reader: all of it.

exchange-export = د پوښۍ په توګه اخیستل
exchange-export-hint = یو ارشیف چې د لوستلو پاڼه، ټول پیغامونه، رسیدونه له خپلو ثبوتونو سره او دوتنې لري. اخیستل یې ثبتېږي.
exchange-export-lede = دا پوښۍ د تبادلې یوه دوسیه لري، تر هغه ځایه چې لوستونکی یې پوهېدلی شي. له پورټال پرته لوستل کېږي.
exchange-export-made = د جوړېدو وخت
exchange-export-story = څه پېښ شول
exchange-export-files = ضمیمې
exchange-export-how = څنګه کتل کېږي
exchange-export-what-index = index.html: دوسیه په ساده ژبه؛ هر براوزر یې پرانیزي او چاپوي.
exchange-export-what-messages = messages: هر پیغام لکه څنګه چې لاسلیک شو، په معیاري JSON (RFC 8785) کې. د ژمنې شمېر یې HMAC-SHA-256 دی، چې salt یې کیلي ده، پر «sijil message v1»، د پیغام شمېره، کوډ او متن باندې؛ هر یو د بایټو په اوږدوالي، دوه ټکي، پخپله او کامه لیکل کېږي.
exchange-export-what-receipts = receipts: هر رسید له لاسلیک سره او دا ثبوت چې په دفتر کې شته.
exchange-export-what-files = attachments: دوتنې، بایټ په بایټ لکه څنګه چې ولېږل شوې.
exchange-export-what-manifest = MANIFEST.txt: هغه څه چې په دې پوښۍ کې دي او د جوړېدو پر مهال د قضیې د رسیدونو شمېر، د پورټال له لوري د دفتر په کیلي لاسلیک شوي؛ له دې څرګندېږي چې په پای کې هېڅ نه دي پاتې شوي.
exchange-export-what-sums = SHA256SUMS: د هرې دوتنې هش؛ «sha256sum -c SHA256SUMS» یې پرتله کوي.
exchange-export-check = «sijil verify» د دې پوښۍ یا ارشیف له نوم سره هر هش، د ژمنې شمېر، رسید او ثبوت له شبکې پرته ګوري او ټولې تېروتنې نوموي.
exchange-export-keys = keys.txt د دفتر عامه کیلۍ لري. څوک چې پرې شک لري له هغو سره دې پرتله کړي چې پورټال یې خپروي.
exchange-reader-export = ټوله دوسیه د پوښۍ په توګه
