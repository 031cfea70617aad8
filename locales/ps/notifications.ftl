# Review by a native reader: whole file
# News by mail.
notifications-topic-country = { $kind }: { $country }
notifications-topic-theme = { $kind }: { $theme }
notifications-topic-both = { $kind }: { $country }، { $theme }
notifications-topic-language = { $topic } ({ $language })

notifications-new-title = خبرونه په برېښنالیک
notifications-new-what = کله چې داسې څه خپاره شي چې تاسو پرې خبرېدل غواړئ، یو لیک درته راځي. لیکونه یوازې هغه څه یادوي چې عامه دي.
notifications-new-email = د برېښنالیک پته
notifications-new-email-hint = لومړی هغې پتې ته یو لیک له لینک سره لېږو، څو ستاسو پرته بل څوک تاسو ګډون ته ونه کاږي.
notifications-new-language = د لیکونو ژبه
notifications-new-kind = د خبر ډول
notifications-new-country = هېواد
notifications-new-all-countries = ټول هېوادونه
notifications-new-theme = موضوع
notifications-new-all-themes = ټولې موضوعګانې
notifications-new-theme-hint = یوازې لاسته راوړنې موضوع لري.
notifications-new-only-in = د خبرونو ژبه
notifications-new-only-in-hint = یوازې هغه چې په دې ژبه لیکل شوي یا ورته ژباړل شوي وي.
notifications-new-all-languages = ټولې ژبې
notifications-new-pace = کله خبر درکړل شي
notifications-new-pace-hint = «سمدستي» یعنې د څو دقیقو په موده کې، خو د رخصتۍ په ورځو نه؛ او که لیکونه نه غواړئ، هېڅکله نه.
notifications-new-pace-usual = خبرداري سمدستي، نور زما له نورو لیکونو سره
notifications-new-to = لیکونه دې پتې ته لېږل کېږي:
notifications-new-subscribe = ګډون
notifications-new-promise = ستاسو پته یوازې د دې لیکونو لپاره کارول کېږي. په هر لیک کې یو لینک شته چې بې ننوتلو دا لیکونه دروي.

notifications-error-email = د برېښنالیک پته ولیکئ، لکه name@example.org
notifications-error-language = له دیارلسو ژبو یوه وټاکئ
notifications-error-country = له لسو هېوادونو یو، یا ټول وټاکئ
notifications-error-theme = یوه موضوع، یا ټولې وټاکئ
notifications-error-kind = د خبرونو یو ډول وټاکئ
notifications-error-theme-kind = ټولې موضوع‌ګانې وټاکئ: یوازې لاسته راوړنې موضوع لري

notifications-flash-asked = مهرباني وکړئ خپل برېښنالیک وګورئ: که پته سمه وي، یو لیک له لینک سره پر لاره دی. تر هغو چې هغه لینک پرانیزئ، هېڅ نه لېږل کېږي.
notifications-flash-subscribed = ستاسو ګډون وشو.
notifications-flash-ended = ګډون پای ته ورسېد. نور دا لیکونه نه درځي.

notifications-confirmation-title = د ګډون تایید
notifications-confirmation-question = ایا د «{ $topic }» په اړه لیکونه غواړئ؟
notifications-confirmation-to = دې پتې ته لېږل کېږي:
notifications-confirmation-confirm = هو، ګډون کوم
notifications-confirmation-otherwise = که دا مو نه وي غوښتي، هېڅ مه کوئ: پته له یوې اوونۍ وروسته پاکېږي.
notifications-confirmation-done = ستاسو ګډون وشو: { $topic }.
notifications-confirmation-end = د دې ګډون پای
notifications-confirmation-ended = دا ګډون پای ته رسېدلی دی.

notifications-end-title = د ګډون پای
notifications-end-question = ایا نور د «{ $topic }» په اړه لیکونه نه غواړئ؟
notifications-end-end = د ګډون پای ته رسول
notifications-ended-title = ګډون پای ته ورسېد
notifications-ended-text = نور دا لیکونه نه درځي.
notifications-again = بل ګډون

notifications-list-title = ستاسو ګډونونه
notifications-list-new = نوی ګډون
notifications-list-since = له نېټې
notifications-list-nothing = تاسو هېڅ ګډون نه لرئ
notifications-list-nothing-advice = د خبر یو ډول وټاکئ، او کله چې څه خپاره شي، یو لیک درته راځي.

notifications-mail-confirmation-subject = مهرباني وکړئ خپل ګډون تایید کړئ
notifications-mail-confirmation-text = دا پته د ایکو د غړو هېوادونو د نفوسو د احوالو د ثبت د ادارو په پورټال کې لیکل شوې، چې د «{ $topic }» په اړه لیکونه ترلاسه کړي.
notifications-mail-confirmation-do = که یې غواړئ، مهرباني وکړئ دا پاڼه پرانیزئ او تایید یې کړئ:
notifications-mail-confirmation-button = د ګډون تایید
notifications-mail-confirmation-otherwise = که دا مو نه وي غوښتي، هېڅ مه کوئ. نور لیکونه نه راځي، او پته له یوې اوونۍ وروسته پاکېږي.
