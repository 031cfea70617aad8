# Review by a native reader: whole file

# How somebody wants to be told, and of what.
habits-title = تاسو ته د خبر درکولو ډول
habits-lede = هر څه چې پېښ شي، سمدستي ستاسو په خبرتیاوو کې راځي. دلته وایئ چې څومره او کله په لیک کې درته راشي.
habits-rhythm = لیکونه څو ځله راشي
habits-rhythm-hint = لیک یوازې هغه وخت راځي چې کوم خبر وي.
habits-rhythm-never = هېڅکله
habits-rhythm-at_once = سمدستي
habits-rhythm-daily = هره ورځ
habits-rhythm-weekly = هره اوونۍ
habits-hour = ساعت
habits-hour-hint = د ورځنیو او اوونیزو لیکونو لپاره، ستاسو د خپل ساعت له مخې.
habits-weekday = د اوونیز لیک ورځ
habits-calls = څه چې زما په تمه دي، سمدستي راته وویل شي
habits-calls-hint = که پورته هر څه ټاکلي وي.
habits-rests = د رخصتۍ په ورځو دې لیکونه نه راځي
habits-rests-hint = ستاسو د هېواد د رخصتۍ ورځې: { $days } او رسمي رخصتۍ. د دې ورځو لیک په لومړۍ کاري ورځ راځي؛ بیړني خبرداري سمدستي راځي.
habits-save = خوندي کول
habits-to = لیکونه دې پتې ته ځي
habits-next-at = ستاسو راتلونکی لیک، که کوم خبر وي: { $day }
habits-next-soon = لیکونه سمدستي درته راځي، کله چې کوم خبر وي.
habits-next-never = تاسو ته یوازې هغه لیکونه راځي چې تل راځي.
habits-profile = د ژبې، جنتري او د وخت د سیمې بدلول
habits-usual = تاسو څه نه دي بدل کړي: دا ستاسو د رولونو لپاره معمول دي او ورسره بدلېږي.
habits-back = زما د رولونو معمول حالت ته بېرته
habits-always-title = هغه چې تل راځي
habits-always = ستاسو د حساب د خوندیتوب لیکونه تل سمدستي راځي.
habits-always-urgent = ستاسو ادارې ته بیړني خبرداري سمدستي هغو کسانو ته راځي چې د رسېدو تایید یې کوي.
habits-error-choice = له وړاندې شوو څخه یو وټاکئ
habits-flash-saved = خوندي شو. لیکونه له دې وروسته همدا ډول راځي.
