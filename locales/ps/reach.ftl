# Review by a native reader: the whole file; above all reach-title, reach-portal

# What reached whom: beside every thing that people are told of, for the organisation that caused it.
reach-title = څه چا ته ورسېدل
reach-lede = په پورټال او لیک کې څوک له دې خبر شول. څوک چې ستاسو د ادارې نه دي یوازې شمېرل کېږي؛ معلومه نه ده چې چا لیک پرانیستی که نه.
reach-none = تر اوسه څوک له دې نه دی خبر شوی.
reach-portal = په پورټال کې خبر شوي
reach-tried = بیا هڅه کېږي
reach-sent = لېږل شوي
reach-bounced = بېرته راغلي
reach-readers = بې حسابه لوستونکي
reach-own = ستاسو په اداره کې
reach-all = ټول
reach-more = یوازې د لومړیو { $count } نومونه لیکل شوي دي.
reach-kept = د لیکونو پایله درې میاشتې او د پورټال خبرتیاوې یو کال ساتل کېږي.
