# Review by a native reader: whole file
# Searches somebody keeps.
searches-list-title = خوندي شوي لټونونه
searches-list-new = نوي
searches-list-mails = لیکونه
searches-list-filters = { $count ->
    [one] { $count } فلټر
   *[other] { $count } فلټرونه
}
searches-list-change = بدلول
searches-list-end = ړنګول
searches-list-nothing = تر اوسه هېڅ لټون نه دی خوندي شوی
searches-list-nothing-advice = یو شی ولټوئ: د پایلو تر څنګ یو لینک لټون له فلټرونو سره خوندي کوي، او دلته به وینئ چې پکې څه نوي دي.

# Keeping a search.
searches-new-title = لټون خوندي کول
searches-new-words = د لټون کلمې:
searches-new-name = نوم
searches-new-name-hint = چې بیا یې پرې ومومئ. بل څوک یې نه ویني.
searches-new-rhythm = د نوو شیانو په اړه لیک
searches-new-rhythm-hint = په لیکونو کې یوازې هغه څه یادېږي چې عام دي.
searches-new-save = خوندي کول

# How often mails come.
pace-never = لیک نه
pace-usual = زما د نورو لیکونو سره
pace-at_once = سمدستي
pace-daily = هره ورځ
pace-weekly = هره اوونۍ

# What is to be mended.
searches-error-name = تر ۸۰ تورو پورې یو نوم ولیکئ.
searches-error-rhythm = وټاکئ چې لیکونه څو وخته وروسته راشي.
searches-error-query = د لټون لپاره کلمې نشته. مهرباني وکړئ لومړی ولټوئ او لټون د پایلو تر څنګ خوندي کړئ.
searches-error-many = تر دې ډېر لټونونه نشئ خوندي کولای. مهرباني وکړئ لومړی یو ړنګ کړئ.

# What a page says once.
searches-flash-saved = لټون خوندي شو.
searches-flash-rhythm = لیکونه بدل شول.
searches-flash-ended = لټون ړنګ شو.

# Stopping the mails without signing in.
searches-mails-title = د یوه خوندي شوي لټون لیکونه
searches-mails-question = د «{ $name }» لیکونه ودرېږي؟ لټون پخپله پاتې کېږي.
searches-mails-stop = لیکونه درول
searches-mails-none = د دې لټون لپاره لیکونه نه لېږل کېږي.

# The mail.
searches-mail-digest-subject = ستاسو په لټون کې نوي: { $name }
searches-mail-digest-count = { $count ->
    [one] له تېر لیک راهیسې { $count } نوی مطلب راغلی دی.
   *[other] له تېر لیک راهیسې { $count } نوي مطالب راغلي دي.
}
searches-mail-digest-more = له تېر لیک راهیسې لږ تر لږه { $count } نوي مطالب راغلي دي.
searches-mail-digest-all = ټولې پایلې
searches-mail-why = دا لیک درته راځي ځکه چې غوښتي مو دي په خپل ساتل شوي لټون «{ $name }» کې له نویو شیانو خبر شئ.
