# Review by a native reader: the whole file; above all accounts-address-open, accounts-new-address-ended
# Another e-mail address for an account.
accounts-address-title = د برېښنالیک پته بدلول
accounts-address-lede = نوې پتې ته یو لینک ځي. پته هغه وخت بدلېږي چې دلته له ننوتلو وروسته لینک خلاص کړئ. پخوانۍ پتې ته سمدستي خبر ورکول کېږي.
accounts-address-now = اوسنۍ پته
accounts-address-field = نوی رسمي برېښنالیک
accounts-address-field-hint = له هغه وروسته په دې پته ننوځئ او ټول لیکونه همدلته راځي.
accounts-address-button = لینک لېږل
accounts-address-open = { $address } ته بدلون د هغه لینک خلاصېدو ته انتظار باسي چې هلته تللی دی؛ تر { $time } پورې.
accounts-new-address-title = د نوې پتې تایید
accounts-new-address-lede = له دې وروسته په دې پته ننوځئ او ټول لیکونه همدلته راځي. ستاسو نورې ناستې پای ته رسېږي.
accounts-new-address-button = دا پته کارول
accounts-new-address-ended = لینک یو ځل، تر یوه ساعته او یوازې د هغه چا لپاره کار کوي چې غوښتی یې دی او ننوتی دی. په خپلو ځانګړتیاوو کې بل لینک غوښتلی شئ.

# What was done and what is to be corrected.
accounts-flash-address-asked = نوې پتې ته یو لینک پر لاره دی.
accounts-flash-address-changed = پته بدله شوه. نورې ټولې ناستې پای ته ورسېدې.
accounts-address-error-same = دا همدا اوس ستاسو پته ده
accounts-address-error-often = په یوه ساعت کې مو درې ځلې وغوښتل. لږ صبر وکړئ
accounts-address-conflict-taken = دا پته نه شي کارېدلی. بله پته وغوښتئ.

# Letters.
accounts-mail-address-asked-subject = په سجل کې بله پته وغوښتل شوه
accounts-mail-address-asked-text = یو چا، ډېر احتمال لري چې تاسو خپله، غوښتي دي چې ستاسو کارن حساب د برېښنالیک بله پته ولري ({ $time }). پته هغه وخت بدلېږي چې هلته لېږل شوی لینک خلاص شي؛ تر هغه پورې یې ستاسو په ځانګړتیاوو کې لغوه کولی شئ.
accounts-mail-address-changed-subject = ستاسو حساب په سجل کې بله پته لري
accounts-mail-address-changed-text = ستاسو کارن حساب د برېښنالیک بله پته لري ({ $time }). دا پته یې نور نه خلاصوي او نورې ټولې ناستې پای ته ورسېدې.
accounts-mail-address-operator-text = د پورټال چلوونکي ستاسو کارن حساب ته د برېښنالیک بله پته ورکړه ({ $time }). یوازې نوې پته یې خلاصوي او ټولې ناستې پای ته ورسېدې.
accounts-mail-address-changed-do = که تاسو نه وي غوښتي، سمدستي د خپلې ادارې مدیر خبر کړئ. له ادارو سره د اړیکو لارې دلته دي:
accounts-mail-address-changed-button = ادارې
accounts-mail-address-link-subject = د سجل لپاره خپله نوې پته تایید کړئ
accounts-mail-address-link-text = تاسو غوښتي دي چې ستاسو کارن حساب په سجل کې دا پته وکاروي. لینک یو ځل، تر یوه ساعته او هلته کار کوي چې تاسو ننوتي یاست:
accounts-mail-address-link-not-you = که تاسو نه یاست، هېڅ کار ته اړتیا نشته: د حساب پته هماغه پاتې کېږي.
accounts-mail-address-taken-subject = ستاسو پته په سجل کې وغوښتل شوه
accounts-mail-address-taken-text = یو چا غوښتي دي چې دا پته په سجل کې د بل حساب لپاره وکاروي. دا ستاسو د حساب پته ده، نو هېڅ شی بدل نه شو.
accounts-mail-address-taken-do = که تاسو خپله یاست، په هغه حساب ننوځئ چې دا پته یې ده:
