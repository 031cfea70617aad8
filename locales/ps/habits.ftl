# Review by a native reader: whole file

# How somebody wants to be told, and of what.
habits-title = تاسو ته د خبر درکولو ډول
habits-lede = هر څه چې پېښ شي، سمدستي ستاسو په خبرتیاوو کې راځي. دلته وایئ چې څومره او کله په لیک کې درته راشي.
habits-rhythm = لیکونه څو ځله راشي
habits-rhythm-hint = لیک یوازې هغه وخت راځي چې د ویلو څه وي.
habits-rhythm-never = هېڅکله
habits-rhythm-at_once = سمدستي
habits-rhythm-daily = هره ورځ
habits-rhythm-weekly = هره اوونۍ
habits-hour = ساعت
habits-hour-hint = د ورځنیو او اوونیزو لیکونو لپاره، ستاسو د خپل ساعت له مخې.
habits-weekday = د اوونیز لیک ورځ
habits-calls = څه چې زما په تمه دي، سمدستي راته وویل شي
habits-calls-hint = که پورته هر څه ټاکلي وي.
habits-rests = د رخصتۍ په ورځو لیکونه نه راځي
habits-rests-hint = ستاسو د هېواد د رخصتۍ ورځې: { $days } او رسمي رخصتۍ. د دې ورځو لیک په لومړۍ کاري ورځ راځي؛ ډېرې بیړنۍ خبرداري سمدستي راځي.
habits-save = خوندي کول
habits-to = لیکونه دې پتې ته ځي
habits-next = راتلونکی لیک، که د ویلو څه وي
habits-usual = تاسو څه نه دي بدل کړي: دا ستاسو د رولونو لپاره معمول دي او ورسره بدلېږي.
habits-always = ستاسو د حساب د خوندیتوب لیکونه تل سمدستي راځي.
habits-error-choice = له وړاندې شوو څخه یو وټاکئ
habits-flash-saved = خوندي شو. لیکونه له دې وروسته همدا ډول راځي.
