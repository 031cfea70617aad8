# Lists of the desk: filters, saved views, who looks after a case, and what is known of treaties between two countries.
# To be confirmed by a native reader: the whole file; above all exchange-views (view), exchange-filter-held,
# exchange-filter-nobody, exchange-fact-*, exchange-hint-*, exchange-shared* (shelf).
# To be confirmed as well: exchange-shared-group-lead, exchange-shared-acknowledged, exchange-shared-addressees, exchange-shared-to-group.

exchange-filters = فلټرونه
exchange-filter-any = ټول
exchange-filter-mine = زما
exchange-filter-nobody = لا د هېچا سره نه
exchange-officer-left = نور د دې ادارې کارکوونکی نه دی
exchange-filter-state = حالت
exchange-filter-country = بل هېواد
exchange-filter-families = بشپړې ډلې
exchange-filter-urgent = بېړنۍ، په هر دلیل
exchange-filter-term = وروستۍ ورځ
exchange-filter-held = د ساتلو تر قانوني حکم لاندې
exchange-filter-without = لرې کول
exchange-term-late = ځنډېدلې
exchange-term-soon = وروستۍ ورځ نژدې
exchange-family-notice = خبرتیاوې
exchange-family-question = پوښتنې
exchange-family-letter = لیکونه
exchange-family-information = نمونې او خبرداري
exchange-grade-reference = همدا د دوسیې شمېره
exchange-grade-beginning = د دوسیې شمېره داسې پیلېږي
exchange-nothing-found-within = ښايي فلټرونو پټه کړې وي.
exchange-take = پخپله یې واخلئ
exchange-give = ورسپارل
exchange-flash-assigned = ولیکل شول چې دوسیه څوک پر مخ وړي.
exchange-conflict-colleague = د خپلې ادارې یو کارکوونکی وټاکئ.
exchange-notice-assigned = دوسیه { $reference } تاسو ته وسپارل شوه.
exchange-views = ساتل شوې بڼې
exchange-views-lead = نومول شوي فلټرونه چې د کار په مېز کې په یوه فشار پرانیستل کېږي. همغږي کوونکي کولای شي خپلې بڼې له ټولې ادارې سره شریکې کړي.
exchange-views-own = ستاسو خپلې
exchange-views-shared = د ادارې
exchange-views-none = لا کومه بڼه نه ده ساتل شوې
exchange-views-advice = د کار په مېز کې فلټرونه وټاکئ او د بڼې په توګه یې وساتئ.
exchange-view-name = د بڼې نوم
exchange-view-name-hint = تر ۶۰ تورو پورې. دلته د چا نوم مه لیکئ.
exchange-view-share = له ټولې ادارې سره شریکول
exchange-view-keep = بڼه ساتل
exchange-view-keep-these = د بڼې په توګه ساتل
exchange-view-show = لړلیک ښودل
exchange-view-rename = نوم بدلول
exchange-view-earlier = پورته وړل
exchange-view-later = ښکته وړل
exchange-view-remove = بڼه لرې کول
exchange-view-error-name = بڼې ته تر ۶۰ تورو پورې نوم ورکړئ.
exchange-view-error-many = له مخکې ۲۰ بڼې شته. لومړی یوه لرې کړئ.
exchange-flash-view-kept = بڼه وساتل شوه.
exchange-flash-view-removed = بڼه لرې شوه.

# What is known of treaties, for the legal basis.
exchange-hint = د دوو هېوادونو په اړه څه معلوم دي
exchange-hint-lead = دا لارښوونه ده، قانون نه دی: ستاسو حقوقي څانګه یې تاییدوي.
exchange-hint-open = ادارې یې باید تایید کړي
exchange-hint-source = سرچینه
exchange-hint-show = هغه څه ښودل چې معلوم دي
exchange-fact-minsk-in-force = د مینسک کنوانسیون ۱۹۹۳ نافذ دی
exchange-fact-minsk-12 = د مینسک کنوانسیون، ۱۲ ماده: د نفوسو د احوالو تصدیقونه د غوښتنې له مخې، بې ژباړې او وړیا لېږل کېږي
exchange-fact-minsk-13 = د مینسک کنوانسیون، ۱۳ ماده: مهر شوي سندونه له بل تصدیق پرته منل کېږي او اپوستیل ته اړتیا نشته
exchange-fact-chisinau = د کیشیناو کنوانسیون ۲۰۰۲ د خپلو غړو ترمنځ د هغه ځای نیسي
exchange-fact-minsk-party = د مینسک کنوانسیون غړی
exchange-fact-apostille = د اپوستیل د کنوانسیون غړی
exchange-fact-no-apostille = د اپوستیل د کنوانسیون غړی نه دی
exchange-fact-iccs-member = د ICCS غړی، چې کنوانسیونونه یې یوازې خپل غړي مکلفوي
exchange-sources = معلومات او سرچینې یې
exchange-sources-lead = پورټال د حقوقي بنسټ لارښوونه له دغو جوړوي. څه چې په هېڅ سرچینه کې نه دي لوستل شوي، د هغه هېواد د ادارې تر تایید پورې پرانیستي پاتې کېږي.
exchange-sources-fact = معلومات
exchange-sources-since = له کله راهیسې

# Shelves that two organisations share.
exchange-shared = ګډې المارۍ
exchange-shared-lead = هغه لیکونه او سندونه چې ستاسو ادارې او بلې یو بل ته لېږلي، په یوه ځای کې. یوازې تاسو دوه ادارې یې وینئ.
exchange-shared-none = لا هېڅ ګډ شی نشته
exchange-shared-advice = لیکونه او سندونه له لېږلو وروسته دلته وي.
exchange-shared-documents = د سندونو شمېر
exchange-shared-find = د موضوع یا د دوتنې د نوم کلمې
exchange-shared-year = کال
exchange-shared-sealed = تر پرانیستلو پورې مهر دی
exchange-shared-opened = هغه ترلاسه کوونکي چې پرانیستې یې ده
exchange-shared-older = مخکینۍ نسخې
exchange-shared-nothing = په دې المارۍ کې هېڅ شی سمون نه لري.
exchange-shared-groups = ډلې
exchange-shared-group-lead = هغه څه چې ستاسو له ډلې یوه نورو ټولو ته استولي، په یوه ځای کې. د ډلې هر غړی ويني چې چا ته تللي دي؛ چا خلاص کړي او رسېدل یې تاييد کړي، یوازې لېږونکی یې ويني.
exchange-shared-language = ژبه
exchange-shared-languages = ژبې
exchange-shared-acknowledged = هغه ترلاسه کوونکي چې رسېدل یې تاييد کړي
exchange-shared-addressees = د لیک ترلاسه کوونکي
exchange-shared-to-group = څو بنسټونو ته استول شوی
