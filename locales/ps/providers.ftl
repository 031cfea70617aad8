# Review by a native reader: provider-title, provider-error-declined
# Signing in by the identity provider of one's country. Its name is its own and stands as it is.
provider-title = یا د خپل هېواد د ننوتلو د سیسټم له لارې
provider-going-title = د خپل هېواد د ننوتلو سیسټم ته
provider-going-text = سمدستي هلته وړل کېږئ. که هېڅ ونه شول، په لینک ولاړ شئ.
provider-going-link = { $name } ته تلل
provider-error-provider = ستاسو د هېواد د ننوتلو سیسټم سم ځواب نه ورکوي؛ وروسته بیا هڅه وکړئ، یا په خپل پټنوم ننوځئ
provider-error-ended = دا لار پای ته رسېدلې، یا په بل براوزر کې پیل شوې وه؛ له سره یې پیل کړئ
provider-error-declined = ستاسو د هېواد د ننوتلو سیسټم تاسو ته د ننوتلو اجازه ورنه کړه
provider-error-unknown = ستاسو د هېواد هېڅ پرانیستی کارن حساب د دې هویت نه دی؛ مدیر مو تاسو ته بلنه درکولی شي

# The mail to the owner of an account that was linked.
provider-mail-subject = ستاسو د هېواد د ننوتلو سیسټم په سجل کې ستاسو حساب پرانیزي
provider-mail-text = له { $time } راهیسې د ننوتلو سیسټم «{ $provider }» ستاسو کارن حساب پرانیزي، ځکه چې ستاسو د برېښنالیک پته یې تایید کړې ده.
provider-mail-removed-subject = د ننوتلو هېڅ ملي سیسټم نور په سجل کې ستاسو حساب نه پرانیزي
provider-mail-removed-text = ستاسو د هېواد د ننوتلو سیسټم ستاسو له حساب څخه لرې شو ({ $time }) او نور یې نه پرانیزي. نورې ټولې ناستې پای ته ورسېدې.
