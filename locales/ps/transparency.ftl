# Review by a native reader: whole file
# The log under everything, explained to everybody.
transparency-title = د پېښو عمومي کتاب
transparency-lead = په دې پورټال کې چې هر څه وشي، په داسې کتاب کې نښه پرېږدي چې هېڅوک یې په پټه نه شي بدلولای، هغه کسان هم نه چې پورټال چلوي.
transparency-now = کتاب په دې شېبه کې
transparency-length = اندازه
transparency-entries = { $count ->
    [one] { $count } ثبت
   *[other] { $count } ثبتونه
}
transparency-signed = وروستی لاسلیک
transparency-root = د ټولو ثبتونو د ګوتې نښه
transparency-empty = کتاب لا هېڅ ثبت نه لري. د پورټال له پیل څخه څو ثانیې وروسته پیلېږي.
transparency-what-title = څه ثابتېږي
transparency-what-text = د هر کار سره یو ثبت زیاتېږي: وخت یې، او یو عدد چې له هغه څه چې شوي دي او له هغه راز څخه شمېرل شوی چې تر څنګ یې ساتل کېږي. دا عدد د خلکو یا منځپانګې په اړه هېڅ نه وايي. خو هر هغه څه چې وروسته بدل شي، لرې شي، ځای یې بدل شي یا نېټه یې شاته شي، نور له خپل عدد سره سم نه راځي.
transparency-how-title = څنګه کار کوي
transparency-how-text = له ټولو عددونو څخه د ټول کتاب لپاره د ګوتې یوه نښه جوړېږي. پورټال له نوي ثبت څخه څو ثانیې وروسته دا نښه د کتاب له اندازې سره یو ځای لاسلیکوي. څوک چې د ګوتې یوه لاسلیک شوې نښه وساتي، هر وخت معلومولای شي چې کتاب له هغې وروسته یوازې اوږد شوی دی که نه.
transparency-not-title = څه نه ثابتېږي
transparency-not-text = کتاب ښيي چې وروسته هېڅ شی نه دی بدل شوی. دا نه شي ښودلای چې لیکل شوی څه رښتیا وو.
transparency-check-title = څنګه یې وڅېړئ
transparency-check-keep = له لاندې لومړۍ پتې څخه د ګوتې لاسلیک شوې نښه خوندي کړئ، نن او وخت په وخت. هلته یې وساتئ چې پورټال ورته لاسرسی نه لري.
transparency-check-follow = هغه پروګرامونه چې د tlog-tiles په بڼه کتابونه لولي، دا کتاب هم څارلای شي. کیلي یې په دویمه پته کې ده.
transparency-check-operator = هغه کسان چې پورټال چلوي، په لاندې امر هر څه له سره شمېري. دا امر کتاب د ګوتې له هغې نښې سره هم پرتله کوي چې تاسو خوندي کړې ده.
transparency-addresses = پتې د پروګرامونو لپاره
transparency-part = برخه
transparency-address = پته
transparency-part-checkpoint = د ګوتې لاسلیک شوې نښه
transparency-part-keys = کیلي ګانې
transparency-part-tiles = د ونې عددونه
transparency-part-bundles = ثبتونه
transparency-part-inclusion = ثبوت چې یو ثبت په کتاب کې شته
transparency-part-consistency = ثبوت چې کتاب یوازې اوږد شوی دی
transparency-keys-text = لومړۍ کیلي اوس لاسلیک کوي. هره نوې کیلي د مخکینۍ کیلي په لاسلیک سره په کتاب کې اعلان شوې ده.
transparency-witnesses = څوک یې ملاتړ کوي
transparency-witnesses-text = د نورو ادارو ماشینونه چې شاهدان بلل کېږي، د ګوتې هره لاسلیک شوې نښه ويني. شاهد یې هم هغه وخت لاسلیک کوي چې وګوري کتاب د هغه له وروستي لید راهیسې یوازې اوږد شوی دی. نو هېڅوک بېلابېلو لوستونکو ته بېلابېل کتابونه نه شي ښودلای.
transparency-witnesses-none = تر اوسه د هېڅ شاهد نوم نه دی اخیستل شوی او دا ښودل شوی ډاډ کموي: له دې پورټال بهر هېڅوک د کتاب ملاتړ نه کوي.
transparency-witnesses-missing = { $count ->
    [one] { $count } شاهد د ګوتې د تر ټولو نوې نښې ملاتړ نه کوي او دا ښودل شوی ډاډ کموي. نور ټول کارونه روان دي.
   *[other] { $count } شاهدان د ګوتې د تر ټولو نوې نښې ملاتړ نه کوي او دا ښودل شوی ډاډ کموي. نور ټول کارونه روان دي.
}
transparency-witness = شاهد
transparency-witness-stands = د تر ټولو نوې نښې ملاتړ کوي
transparency-witness-since = هو، له { $time } راهیسې
transparency-witness-missing-since = لا نه؛ په { $time } یې د یوې زړې نښې ملاتړ وکړ
transparency-witness-never = نه، تر اوسه یې څه نه دي لاسلیک کړي
transparency-witness-longer = نه: وايي چې اوږد کتاب یې لیدلی دی. ښايي زړه کاپي بېرته راوړل شوې وي یا دوه کتابونه ښودل کېږي.
transparency-witness-other = نه: وايي چې بل کتاب یې لیدلی دی.
