# Review by a native reader: whole file
# The working days of a country.
working-days-title = کاري ورځې
working-days-lede = هغه مهلتونه چې { $country } یې باید وساتي په همدې ورځو شمېرل کېږي. هر بدلون له خپلې ورځې شمېرل کېږي.
working-days-week = د اونۍ د رخصتۍ ورځې
working-days-week-usual = د Unicode CLDR له مخې معمول؛ هېواد کومه نه ده ښودلې
working-days-since = له ورځې
working-days-days = د اونۍ هغه ورځې چې رخصتي دي
working-days-days-hint = لږ تر لږه یوه کاري ورځ پاتې کېږي.
working-days-remove = بېرته اخیستل
working-days-coming = راتلونکې د رخصتۍ ورځې
working-days-past = تېرې د رخصتۍ ورځې
working-days-none = راتلونکې د رخصتۍ ورځ نه ده معلومه.
working-days-day = ورځ
working-days-occasion = مناسبت
working-days-occasion-hint = د هېواد په خپلو ټکو؛ د ټولو ژبو لوستونکي همدا ویني.
working-days-unconfirmed = د هېواد تایید ته انتظار باسي
working-days-confirm = تایید
working-days-add = د رخصتۍ ورځ زیاتول
working-days-first = لومړۍ ورځ
working-days-last = وروستۍ ورځ
working-days-last-hint = د یوې ورځې لپاره تش یې پرېږدئ.
working-days-language = د مناسبت ژبه
working-days-set = د اونۍ د رخصتۍ ورځو بدلول

# What was done and what is to be corrected.
working-days-flash-set = د اونۍ د رخصتۍ ورځې بدلې شوې.
working-days-flash-added = د رخصتۍ ورځ زیاته شوه.
working-days-flash-removed = بېرته واخیستل شوه.
working-days-flash-confirmed = د رخصتۍ ورځ تایید شوه.
working-days-error-week = لږ تر لږه یوه کاري ورځ پرېږدئ
working-days-error-week-none = لږ تر لږه یوه ورځ وټاکئ
working-days-error-week-doubled = له دې ورځې بدلون له مخکې شته
working-days-error-past = نن یا راتلونکې ورځ ولیکئ
working-days-error-far = په راتلونکو پنځو کلونو کې یوه ورځ ولیکئ
working-days-error-order = وروستۍ ورځ له لومړۍ مخکې ده
working-days-error-long = ډېر نه ډېر ۳۱ پرله‌پسې ورځې ولیکئ
working-days-error-doubled = یوه له دې ورځو له مخکې رخصتي ده
working-days-error-name = مناسبت په ټکو ولیکئ، ډېر نه ډېر ۱۰۰ توري
working-days-error-language = یوه له ژبو وټاکئ
working-days-conflict = اوس دلته هېڅ کار خلاص نه دی: پیل شوی یا له مخکې شوی دی.
