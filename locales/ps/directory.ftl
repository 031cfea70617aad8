# Review by a native reader: whole file
# The ten members, their organisations and their figures.
directory-countries-title = لس غړي، د نفوسو د احوالو د ثبت لس ادارې
directory-countries-lede = په هر هېواد کې زېږون، واده او مړینه کومه اداره ثبتوي، د کوم قانون له مخې، او څنګه ورسره اړیکه نیول کېدلی شي.
directory-countries-map = لس غړي پر نقشه
directory-countries-members = غړي
directory-countries-regional = د سیمې شمېرې

directory-country-mandate = د ادارې دندې
directory-country-confirmed = د ادارې له خوا تایید شوی، { $day }
directory-country-unconfirmed = لا د ادارې له خوا نه دی تایید شوی
directory-country-sources = د دې متن سرچینې
directory-country-figures = شمېرې
directory-country-reports = د عامه راپورونو شمېرې
directory-country-reports-lead = هغه شمېرې چې د ثبت ادارې پخپله خپرې کړې، دلته د راپورونو ځای نیسي.
directory-country-missing = ولټول شول او ونه موندل شول
directory-country-abroad = په نورو غړو هېوادونو کې
directory-country-time = وخت
directory-country-weekend = د اوونۍ رخصتي: { $days }
directory-country-calling-code = د هېواد د ټیلیفون کوډ
directory-country-names = نومونه:

# A figure under its value: what, when, who says so.
directory-headline = { $what }، { $period } · { $source }
directory-range = له { $low } تر { $high } پورې

directory-figure-what = څه شمېرل شوي
directory-figure-value = ارزښت
directory-figure-period = موده
directory-figure-source = سرچینه

directory-chart-title = د زېږون ثبت، له { $first } تر { $last } پورې
directory-chart-words = تر پنځو کلونو د کم عمره هغو ماشومانو ونډه چې زېږون یې ثبت شوی، د سروې‌ګانو له مخې.
directory-chart-table = جدول او سرچینه
directory-chart-year = کال
directory-chart-registered = ثبت شوي

directory-topic-name = نوم
directory-topic-mandate = د ادارې دندې
directory-topic-note = د پام وړ
directory-topic-parent = وزارت
directory-topic-founded = د تاسیس کال
directory-topic-legal-basis = قانون
directory-topic-documents = صادرېدونکي اسناد
directory-topic-identity-number = د هویت شمېره

directory-contact-website = وېب‌پاڼه
directory-contact-phone = ټیلیفون
directory-contact-email = برېښنالیک
directory-contact-address = پته
directory-contact-hotline = د معلوماتو کرښه

directory-unit-persons = کسان
directory-unit-events = پېښې
directory-unit-cards = کارتونه

directory-bound-low = تر ټولو ټیټ اټکل
directory-bound-middle = منځنی اټکل
directory-bound-high = تر ټولو لوړ اټکل
directory-bound-at-most = تر دې لږ

# Months and years of the Gregorian calendar stay Gregorian; a Solar Hijri year is named as one.
directory-period-unknown = کال نه دی یاد شوی
directory-period-months = له { $first } تر { $last } پورې
directory-period-against = { $year }، د { $base } په پرتله
directory-period-solar-year = د { $year } هجري لمریز کال
directory-period-solar-months = د { $year } هجري لمریز کال { $count ->
    [one] لومړۍ میاشت
   *[other] لومړۍ { $count } میاشتې
}
directory-period-before-solar-year = د { $year } هجري لمریز کال مخکې وروستی بشپړ کال

directory-indicator-birth-registration-completeness = ثبت شوي زېږونونه، تر پنځو کلونو کم عمره ماشومان
directory-indicator-birth-registration-completeness-series = ثبت شوي زېږونونه، تر پنځو کلونو کم عمره ماشومان
directory-indicator-birth-registration-completeness-national = ثبت شوي زېږونونه، د هېواد د خپلې احصائیې له مخې
directory-indicator-birth-registration-within-one-year = د یوه کال په موده کې ثبت شوي زېږونونه
directory-indicator-children-without-birth-certificate = د زېږون له کارت پرته ماشومان
directory-indicator-births-registered = ثبت شوي زېږونونه
directory-indicator-births-un-projection = زېږونونه د ملګرو ملتونو د وړاندوینې له مخې
directory-indicator-births-registered-vs-un = د وړاندوینې په پرتله ثبت شوي زېږونونه
directory-indicator-death-registration-completeness = د ثبت شویو مړینو ونډه
directory-indicator-deaths-registered = ثبت شوې مړینې
directory-indicator-deaths-un-projection = مړینې د ملګرو ملتونو د وړاندوینې له مخې
directory-indicator-deaths-registered-vs-un = د وړاندوینې په پرتله ثبت شوې مړینې
directory-indicator-deaths-with-cause-recorded = هغه مړینې چې لامل یې ثبت شوی
directory-indicator-marriages-registered = ثبت شوي ودونه
directory-indicator-divorces-registered = ثبت شوي طلاقونه
directory-indicator-vital-events-registered = ثبت شوې حیاتي پېښې
directory-indicator-population = نفوس
directory-indicator-population-national = نفوس، د هېواد د خپلې احصائیې له مخې
directory-indicator-id-cards-issued = صادر شوي د هویت کارتونه
directory-indicator-id-card-coverage = د هویت کارت لرونکي
directory-indicator-id-registered-population = د هویت په سیستم کې ثبت شوي کسان
directory-indicator-nationals-abroad = په بهر کې مېشت وګړي
directory-indicator-people-in = په { $country } کې مېشت

# The entries of organisations, and the forms that change them.
directory-organisations-title = ادارې
directory-organisations-add = اداره ورزیاتول
directory-organisations-name = اداره
directory-organisations-state = حالت
directory-organisations-change = بدلول

directory-new-lede = سمدستي د خپل هېواد په پاڼه کې ښکاري. بیا یې مدیر ته بلنه ورکړئ.

directory-edit-country = هېواد
directory-edit-choose = وټاکئ
directory-edit-language = د نوم ژبه
directory-edit-language-hint = په نورو ژبو کې نومونه په بله پاڼه کې لیکل کېږي.
directory-edit-abbreviation = لنډ نوم
directory-edit-abbreviation-hint = لکه څنګه چې خلک یې وایي، تر ۳۰ تورو پورې.
directory-edit-founded = د تاسیس کال
directory-edit-founded-hint = میلادي، لکه ۱۹۱۸.
directory-edit-contacts = د اړیکې لارې
directory-edit-contacts-hint = تشه شوې کرښه لرې کېږي. څرګندونې په انګلیسي دي.
directory-edit-contact-kind = ډول { $count }
directory-edit-contact-value = شمېره یا پته { $count }
directory-edit-contact-note = څرګندونه { $count }
directory-edit-contact-value-what = شمېره یا پته
directory-edit-contact-note-what = څرګندونه په انګلیسي
directory-edit-sources = سرچینې
directory-edit-sources-hint = لوستونکی دلته ویل شوې خبرې چېرته کتلی شي؟ تشه شوې کرښه لرې کېږي. سرلیکونه او څرګندونې په انګلیسي دي.
directory-edit-source-url = پته { $count }
directory-edit-source-title = سرلیک { $count }
directory-edit-source-title-what = څه شی دی
directory-edit-source-as-of = د لیکلو وخت { $count }
directory-edit-source-as-of-what = کال یا ورځ
directory-edit-source-covers = د څه ملاتړ کوي { $count }
directory-edit-source-covers-what = د څه ملاتړ کوي، په انګلیسي
directory-edit-save = خوندي کول
directory-edit-texts = متنونه په ژبو
directory-edit-texts-count = له { $total } څخه { $count }
directory-edit-public = عمومي پاڼه: { $country }
directory-edit-confirmation = تایید
directory-edit-confirm-hint = تاسو د ادارې له خوا وایاست چې په دې لیکنه کې ټول څه سم دي. هر وروسته بدلون دا تایید لرې کوي.
directory-edit-confirm = لیکنه تاییدول
directory-edit-confirm-others = یوازې د ادارې خپل مدیر دا لیکنه تاییدولی شي.

directory-texts-lede = په هره خانه کې یو پراګراف. که متن نه وي، لوستونکي یې په بله ژبه ویني.

directory-flash-added = اداره ورزیاته شوه. اوس یې لیکنه بشپړه کړئ.
directory-flash-saved = خوندي شو.
directory-flash-confirmed = لیکنه تایید شوه.

directory-error-unreadable = په دې متن کې داسې توری شته چې نه خوندي کېږي. مهرباني وکړئ بیا یې ولیکئ.
directory-error-changed-elsewhere = دا لیکنه ستاسو د لیکلو پر مهال بدله شوه. مهرباني وکړئ ویې ګورئ او بیا یې خوندي کړئ.
directory-error-language = یوه ژبه وټاکئ
directory-error-country = مهرباني وکړئ هېواد وټاکئ.
directory-error-abbreviation = مهرباني وکړئ تر ۳۰ تورو پورې لنډ نوم ولیکئ.
directory-error-website = د وېب‌پاڼې پته باید په https:// یا http:// پیل شي.
directory-error-founded = مهرباني وکړئ له ۱۵۰۰ څخه تر سږ کال پورې کال ولیکئ یا خانه تشه پرېږدئ.
directory-error-name = مهرباني وکړئ نوم ولیکئ.
directory-error-name-long = نوم تر ۲۰۰ تورو پورې کېدلی شي.
directory-error-text-long = متن تر ۳۰۰۰ تورو پورې کېدلی شي.
directory-error-phone = د ټیلیفون شمېره لږ تر لږه درې رقمونه لري.
directory-error-email = دا د برېښنالیک پته نه ده. داسې یې ولیکئ: name@example.org
directory-error-address = مهرباني وکړئ پته تر ۳۰۰ تورو پورې ولیکئ.
directory-error-contacts-many = د اړیکې لارې تر ۲۰ پورې کېدلی شي.
directory-error-contact-note = څرګندونه تر ۲۰۰ تورو پورې کېدلی شي.
directory-error-source-url = د سرچینې پته باید په https یا http پیل شي، لکه https://example.org
directory-error-source-title = هره سرچینه تر ۳۰۰ تورو پورې سرلیک غواړي.
directory-error-source-as-of = کال، میاشت د ۲۰۲۵-۰۷ په بڼه یا ورځ ولیکئ؛ هېڅ یو دې په راتلونکي کې نه وي.
directory-error-sources-many = تر ۲۰ پورې سرچینې کېدلی شي.
