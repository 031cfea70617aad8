# Records between registers: what is sent, where a case stands, what can be done with it, and reasons.
# To be confirmed by a native reader: the whole file; above all exchange-step-release, exchange-state-to-release
# (release of a message as د لېږلو تایید, since خپرول would say that it is made public), exchange-refused-state (case
# as دوسیه; the states agree with it), exchange-kind-q-ver, exchange-follow-up-s-due, exchange-state-shredded,
# exchange-refused-held.
# Also exchange-step-join-part, exchange-step-hold, exchange-step-lift-hold, exchange-refused-no-draft.
# Also exchange-step-tell-unopened, exchange-step-escalate (coordinator as همغږي کوونکی).
# Also exchange-step-reinstate.

# What begins a case.
exchange-kind-n-bir = د زېږون خبرتیا
exchange-kind-n-mar = د واده خبرتیا
exchange-kind-n-dth = د مړینې خبرتیا
exchange-kind-n-div = د طلاق یا د نکاح د فسخ خبرتیا
exchange-kind-n-rec = د ماشوم د نسب د اقرار خبرتیا
exchange-kind-n-adp = د فرزندي نیولو خبرتیا
exchange-kind-n-nam = د نوم د بدلون خبرتیا
exchange-kind-n-nat = د تابعیت د بدلون خبرتیا
exchange-kind-n-cor = د ثبت د سند د سمون خبرتیا
exchange-kind-n-can = د ثبت د سند د لغوه کولو خبرتیا
exchange-kind-q-ver = د سند د رښتینوالي او سموالي استعلام
exchange-kind-q-ext = د نقل غوښتنه
exchange-kind-q-cap = د واده د اهلیت په اړه پوښتنه
exchange-kind-q-lif = پوښتنه چې کس ژوندی دی که نه
exchange-kind-q-trc = د ثبت د سند لټون
exchange-kind-l-doc = لیک یا سند
exchange-kind-i-spc = د سند نمونه
exchange-kind-i-alr = خبرداری

# What the two sides send each other on the way.
exchange-follow-up-s-rcp = د لېږلو رسید
exchange-follow-up-s-dlv = د سپارلو رسید
exchange-follow-up-s-opn = د پرانیستلو رسید
exchange-follow-up-s-fwd = بلې ادارې ته ولېږل شو
exchange-follow-up-s-spl = په برخو ووېشل شو
exchange-follow-up-s-clq = د وضاحت غوښتنه
exchange-follow-up-s-cla = وضاحت
exchange-follow-up-s-due = د وروسته نېټې وړاندیز وشو
exchange-follow-up-s-wdr = بېرته واخیستل شو
exchange-follow-up-s-rem = یادونه
exchange-follow-up-s-dec = رد شو
exchange-follow-up-s-out = پایله
exchange-follow-up-s-clo = وتړل شو
exchange-follow-up-a-ver = د سند د استعلام ځواب
exchange-follow-up-a-ext = نقل
exchange-follow-up-a-cap = د واده د اهلیت په اړه ځواب
exchange-follow-up-a-lif = ځواب چې کس ژوندی دی که نه
exchange-follow-up-a-trc = د لټون پایله

# Where a case stands.
exchange-state-draft = مسوده
exchange-state-to-release = د لېږلو د تایید په تمه
exchange-state-sent = لېږل شوې
exchange-state-delivered = سپارل شوې
exchange-state-opened = پرانیستل شوې
exchange-state-accepted = منل شوې
exchange-state-awaiting-asker = د پوښتونکي په تمه
exchange-state-answered = ځواب شوې
exchange-state-outcome-given = پایله یې ورکړل شوې
exchange-state-declined = رد شوې
exchange-state-withdrawn = بېرته اخیستل شوې
exchange-state-closed = تړل شوې
exchange-state-shredded = له منځه وړل شوې

# What can be done with it.
exchange-step-submit = د لېږلو د تایید غوښتنه
exchange-step-return = بېرته لېږل
exchange-step-release = د لېږلو تایید
exchange-step-deliver = سپارل
exchange-step-open = پرانیستل
exchange-step-accept = منل
exchange-step-forward = بلې ادارې ته لېږل
exchange-step-split = په برخو وېشل
exchange-step-join-part = د یوې برخې ځواب ورزیاتول
exchange-step-ask-clarification = وضاحت غوښتل
exchange-step-clarify = وضاحت ورکول
exchange-step-propose-date = د وروسته نېټې وړاندیز
exchange-step-agree-date = له وروسته نېټې سره موافقه
exchange-step-refuse-date = د وروسته نېټې نه منل
exchange-step-decline = ردول
exchange-step-reopen = بیا پرانیستل
exchange-step-answer = ځواب
exchange-step-give-outcome = پایله ورکول
exchange-step-confirm-entry = د ثبت تایید
exchange-step-ask-about-answer = د ځواب په اړه پوښتنه
exchange-step-close = تړل
exchange-step-close-unasked = تر دېرشو ورځو وروسته تړل
exchange-step-withdraw = بېرته اخیستل
exchange-step-supersede = پر ځای یې بل راوستل
exchange-step-reinstate = بیا معتبر ګرځول
exchange-step-hold = د ساتلو قانوني حکم پرې لګول
exchange-step-lift-hold = د ساتلو قانوني حکم ترې لرې کول
exchange-step-order-erasure = د له منځه وړلو امر کول
exchange-step-erase = له منځه وړل
exchange-step-expire = د ساتلو له مودې وروسته له منځه وړل
exchange-step-remind = ترلاسه کوونکي ته یادونه
exchange-step-tell-unopened = د نه پرانیستلو خبر ورکول
exchange-step-escalate = همغږي کوونکو ته د ځنډ خبر ورکول

# Why a step is not taken.
exchange-refused-state = د دې دوسیې په اوسني حالت کې دا کار نه شي کېدای. ښايي چا مخکې کړی وي؛ مهرباني وکړئ بیا یې ولولئ.
exchange-refused-family = له دې ډول پیغام سره دا کار نه شي کېدای.
exchange-refused-duty = دا کار د بل چا پر غاړه دی.
exchange-refused-no-draft = داسې مسوده نشته چې لېږل یې تایید شي.
exchange-refused-own-work = چا چې مسوده لیکلې وي، لېږل یې نه شي تاییدولی.
exchange-refused-proposal = هر ځل یوازې د یوې وروسته نېټې وړاندیز کېږي، او یوازې هماغه منل کېدای یا ردېدای شي.
exchange-refused-open-parts = ځینې برخې یې نورو ته ورکړل شوې دي او لا ځواب شوې نه دي.
exchange-refused-answered = مخکې ځواب شوې ده او نور نه شي ردېدای.
exchange-refused-held = د ساتلو قانوني حکم پرې شته، یا داسې حکم نشته چې ترې لرې شي.
exchange-refused-early = لا یې وخت نه دی رارسېدلی.
exchange-refused-order = یو کس د له منځه وړلو امر کوي او بل ورسره موافقه کوي.

# On what it rests, why, and how pressing it is.
exchange-basis-minsk93-12 = د مینسک کنوانسیون ۱۹۹۳، ۱۲ ماده
exchange-basis-chis02 = د کیشیناو کنوانسیون ۲۰۰۲
exchange-basis-iccs-3 = د ICCS کنوانسیون، شمېره ۳
exchange-basis-iccs-16 = د ICCS کنوانسیون، شمېره ۱۶
exchange-basis-iccs-26 = د ICCS کنوانسیون، شمېره ۲۶
exchange-basis-iccs-34 = د ICCS کنوانسیون، شمېره ۳۴
exchange-basis-bilat = د دواړو هېوادونو هوکړه‌لیک
exchange-basis-courtesy = د ثبت د ادارو ترمنځ متقابل نزاکت
exchange-purpose-register-update = د ثبت د کتاب تازه کول
exchange-purpose-verification = د سند د رښتینوالي او سموالي کتنه
exchange-purpose-marriage = واده
exchange-purpose-pension = تقاعد
exchange-purpose-nationality = تابعیت
exchange-purpose-court = د محکمې بهیر
exchange-purpose-other = بل هدف
exchange-urgency-routine = عادي
exchange-urgency-urgent-child = بیړنی: ماشوم یې په تمه دی
exchange-urgency-urgent-medical = بیړنی: درملنه
exchange-urgency-urgent-burial = بیړنی: خاورو ته سپارل
exchange-urgency-urgent-travel = بیړنی: سفر
exchange-sensitivity-common = د ټولو هېوادونو ګډ، عمومي
exchange-sensitivity-protected = د ټولو هېوادونو ګډ، خوندي
exchange-sensitivity-national = د یوه هېواد ځانګړی
exchange-sensitivity-notes = وروسته یادښتونه
exchange-sensitivity-adoption = فرزندي نیول
exchange-sensitivity-protected-person = تر ساتنې لاندې کس

# Why a document is doubted, and what was found.
exchange-doubt-signature = لاسلیک
exchange-doubt-signer = د لاسلیک کوونکي صلاحیت
exchange-doubt-seal = مهر
exchange-doubt-altered = بدل شوی
exchange-doubt-content = منځپانګه
exchange-doubt-unknown-model = د سند ناپېژندل شوې بڼه
exchange-doubt-other = بل دلیل
exchange-result-genuine = رښتینی دی او څه چې وایي سم دي
exchange-result-genuine-but-amended = رښتینی دی، خو د ثبت سند له هغه وروسته سم شوی دی
exchange-result-content-differs = څه چې وایي، د ثبت له سند سره توپیر لري
exchange-result-not-issued = هېڅکله نه دی صادر شوی
exchange-result-forged-or-altered = جعلي یا بدل شوی
exchange-result-cancelled = لغوه شوی
exchange-result-not-found = د ثبت داسې سند ونه موندل شو
exchange-result-cannot-tell = په اړه یې څه نه شي ویل کېدای

# What became of a notice, and reasons.
exchange-outcome-entered = د ثبت په کتاب کې درج شو
exchange-outcome-noted-only = یادښت شو
exchange-outcome-not-ours = زموږ له ثبت شویو کسانو هېڅ یوه ته نه راجع کېږي
exchange-outcome-person-not-found = کس ونه موندل شو
exchange-outcome-already-known = له مخکې معلوم و
exchange-outcome-differs = د ثبت کتاب بل څه وایي
exchange-decline-not-competent = بله مرجع صلاحیت لري
exchange-decline-not-allowed = قانون یې اجازه نه ورکوي
exchange-decline-too-little = ورکړل شوي معلومات د څه موندلو لپاره بس نه دي
exchange-decline-repeated = مخکې پوښتل شوې او ځواب شوې ده
exchange-decline-purpose = روا هدف نه لري
exchange-decline-other = بل دلیل
exchange-extension-archive = د ثبت سند په آرشیف کې دی
exchange-extension-other-office = باید له بل دفتر څخه وپوښتل شي
exchange-extension-decision = باید محکمه یا کومه مرجع پرېکړه وکړي
exchange-extension-reconstruction = زیانمن یا ورک شوي اسناد بیا جوړېږي
exchange-extension-other = بل دلیل
exchange-withdrawal-mistake = په تېروتنه لېږل شوې ده
exchange-withdrawal-wrong-receiver = ناسمې ادارې ته لېږل شوې ده
exchange-withdrawal-not-needed = نور ورته اړتیا نشته
exchange-withdrawal-other = بل دلیل
exchange-document-letter = لیک
exchange-document-law = قانون یا مقرره
exchange-document-form = فورمه
exchange-document-report = راپور
exchange-document-statistics = احصائیه
exchange-document-draft-agreement = د هوکړه‌لیک مسوده
exchange-document-minutes = د غونډې یادښت
exchange-document-other = بل سند
