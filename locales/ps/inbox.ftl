# Review by a native reader: the whole file; above all inbox-read, inbox-read-all, inbox-recovery-title

# What a person is told in the portal.
inbox-title = خبرتیاوې
inbox-lede = هغه څه چې تاسو ته ویل شوي، د اړوندې موضوع له مخې ډلبندي شوي. هره خبرتیا یو کال ساتل کېږي.
inbox-count = { $count ->
    [one] { $count } نالوستې خبرتیا
   *[other] { $count } نالوستې خبرتیاوې
}
inbox-show = کومې خبرتیاوې
inbox-show-matter = د څه په اړه
inbox-show-all = ټولې
inbox-show-unread = نالوستې
inbox-unread = نالوستې
inbox-read = لوستل شوې ګڼل
inbox-read-all = ټولې لوستل شوې ګڼل
inbox-flash-read = دا خبرتیا لوستل شوې وګڼل شوه.
inbox-flash-all-read = ټولې هغه خبرتیاوې چې تاسو ولیدې، لوستل شوې وګڼل شوې. څه چې ستاسو په تمه دي، پاتې کېږي.
inbox-waiting-lede = له دې هر یو دلته پاتې کېږي، تر هغه چې تاسو یې ترسره شوی وګڼئ یا څوک ورته ځواب ورکړي.
inbox-done = ترسره شوی ګڼل
inbox-group-read = دا ټولې لوستل شوې ګڼل
inbox-group-done = دا ټول ترسره شوي ګڼل
inbox-group-all = دلته ټول ښودل: { $count }
inbox-nothing-else = بل څه نشته.
inbox-account = حساب
inbox-flash-group-read = دا خبرتیاوې په نښه شوې.
inbox-nothing = تر اوسه هېڅ خبرتیا نشته
inbox-nothing-unread = ټولې مو لوستلې دي
inbox-nothing-advice = هر څه چې ستاسو په تمه وي او هر څه چې درته ویل کېږي، دلته راځي.
inbox-unsaid = د پورټال د بلې نسخې خبرتیا
inbox-link-title = د نوي پټنوم د ټاکلو لینک
inbox-link-text = یو چا، ښايي تاسو، د نوي پټنوم د ټاکلو لینک وغوښت. لینک ستاسو د برېښنالیک صندوق ته ولېږل شو ({ $time }).
inbox-recovery-title = ستاسو د حساب بیا ترلاسه کول پیل شول
inbox-recovery-text = یوه مدیر ستاسو د حساب بیا ترلاسه کول پیل کړل ({ $time }). پخوانی پټنوم له کاره ولوېد او د نوي پټنوم د ټاکلو لینک ستاسو د برېښنالیک صندوق ته ولېږل شو.
