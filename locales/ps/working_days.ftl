# Review by a native reader: the whole file; above all working-days-lede, working-days-since, working-days-occasion
# The working days of a country.
working-days-title = کاري ورځې
working-days-lede = هغه ورځې چې د { $country } ادارې کار کوي، او هغه ورځې چې رخصت وي. هر بدلون له خپلې ټاکلې ورځې اعتبار لري.
working-days-week = د اوونۍ د رخصتۍ ورځې
working-days-week-usual = د Unicode CLDR له مخې معمول؛ هېواد پخپله هېڅ نه دي ویلي
working-days-since = له ورځې
working-days-days = د اوونۍ هغه ورځې چې رخصتي وي
working-days-days-hint = لږ تر لږه یوه کاري ورځ پاتې کېږي.
working-days-remove = بېرته اخیستل
working-days-coming = د رخصتۍ راتلونکې ورځې
working-days-past = د رخصتۍ تېرې ورځې
working-days-none = د رخصتۍ راتلونکې ورځ نه ده معلومه.
working-days-day = ورځ
working-days-occasion = مناسبت
working-days-occasion-hint = د هېواد په خپلو کلمو؛ د ټولو ژبو لوستونکي همدا ویني.
working-days-unconfirmed = د هېواد تایید ته انتظار باسي
working-days-confirm = تایید
working-days-add = د رخصتۍ ورځ زیاتول
working-days-first = لومړۍ ورځ
working-days-last = وروستۍ ورځ
working-days-last-hint = د یوې ورځې لپاره تش یې پرېږدئ.
working-days-language = د مناسبت ژبه
working-days-set = د اوونۍ د رخصتۍ ورځو بدلول

# What was done and what is to be corrected.
working-days-flash-set = د اوونۍ د رخصتۍ ورځې بدلې شوې.
working-days-flash-added = د رخصتۍ ورځ زیاته شوه.
working-days-flash-removed = بېرته واخیستل شوه.
working-days-flash-confirmed = د رخصتۍ ورځ تایید شوه.
working-days-error-week = لږ تر لږه یوه کاري ورځ پرېږدئ
working-days-error-week-none = لږ تر لږه یوه ورځ وټاکئ
working-days-error-week-doubled = له دې ورځې یو بدلون له مخکې شته
working-days-error-past = نن یا راتلونکې ورځ ولیکئ
working-days-error-far = په راتلونکو پنځو کلونو کې یوه ورځ ولیکئ
working-days-error-order = وروستۍ ورځ له لومړۍ مخکې ده
working-days-error-long = ډېر نه ډېر ۳۱ پرله‌پسې ورځې ولیکئ
working-days-error-doubled = له دې ورځو یوه له مخکې رخصتي ده
working-days-error-name = مناسبت په کلمو ولیکئ، ډېر نه ډېر ۱۰۰ توري
working-days-error-language = له ژبو یوه وټاکئ
working-days-conflict = دلته د کولو څه نشته: پیل شوی یا له مخکې شوی دی.
