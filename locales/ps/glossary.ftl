# Review by a native reader: the whole file; above all glossary-title, glossary-hints
# The agreed words: what each language calls the things every register works with.

# The list, and one term.
glossary-title = منل شوې کلمې
glossary-lead = د نفوسو د احوالو د ثبت ادارې یو شی په دیارلسو ژبو کې څه بولي.
glossary-waiting = ستاسو د پرېکړې په تمه
glossary-search = کلمه لټول
glossary-all = ټولې کلمې
glossary-nothing = داسې کلمه لا نشته
glossary-nothing-advice = بله لیکنه یا بله ژبه وازمویئ.
glossary-count = { $count ->
    [one] { $count } اصطلاح
   *[other] { $count } اصطلاحات
}
glossary-languages = { $count ->
    [one] په { $count } ژبه
   *[other] په { $count } ژبو
}
glossary-also = همدارنګه:
glossary-none = لا کلمه نشته
glossary-unconfirmed = تایید شوې نه ده
glossary-sources = کلمې له کومه راغلې دي
glossary-origin-found = د پورټال لومړنۍ کلمې د غړو هېوادونو په قوانینو، د ادارو په پاڼو او مطبوعاتو کې موندل شوې دي.
glossary-origin-own = دا اصطلاح د پورټال جوړوونکو پخپله ژباړلې ده؛ داسې قانون یا اداره ونه موندل شوه چې کاروي یې.
glossary-unconfirmed-note = په نښه شوې کلمې لا د دې ژبې هېڅ ویونکي نه دي تایید کړې. مامورین کولای شي همدا یا نورې کلمې وړاندیز کړي.

# Beside the words of a translator.
glossary-hints = د دې برخې لپاره منل شوې کلمې

# Proposals and what becomes of them.
glossary-proposals = وړاندیز شوې کلمې
glossary-approve = منل
glossary-decline = ردول
glossary-decline-label = د ردولو دلیل
glossary-take-back = بېرته اخیستل
glossary-take-back-label = د دې کلمې د بېرته اخیستلو دلیل
glossary-history = د کلمو مخینه
glossary-propose = کلمه وړاندیز کول
glossary-language = د کلمې ژبه
glossary-word = کلمه
glossary-word-hint = لکه څنګه چې په قاموس کې راځي.
glossary-reason = ولې دا کلمه
glossary-reason-hint = قانون، فورمه یا ستاسو د ادارې کارونه.
glossary-send = وړاندیز کول
glossary-state-proposed = وړاندیز شوه
glossary-state-approved = ومنل شوه
glossary-state-declined = رد شوه

# Errors at fields, and sentences after a step.
glossary-error-language = مهرباني وکړئ ژبه وټاکئ.
glossary-error-word = مهرباني وکړئ کلمه ولیکئ، تر ۱۲۰ تورو پورې.
glossary-error-reason = مهرباني وکړئ دلیل ولیکئ، تر ۵۰۰ تورو پورې.
glossary-error-same = منل شوې کلمه همدا ده.
glossary-error-many = ستاسو دېرش کلمې د پرېکړې په تمه دي. مهرباني وکړئ صبر وکړئ چې د ځینو په اړه یې پرېکړه وشي.
glossary-conflict-decided = د دې وړاندیز په اړه لا مخکې پرېکړه شوې ده.
glossary-flash-proposed = وړاندیز شوه. د دې ژبې مسوول به پرېکړه کوي.
glossary-flash-approved = ومنل شوه. اوس منل شوې کلمه همدا ده.
glossary-flash-declined = رد شوه.
glossary-flash-taken-back = بېرته واخیستل شوه. دا نور منل شوې کلمه نه ده.
search-kind-term = منل شوې کلمه
