# What leaves the desk on paper, what anybody learns of it, and the figures of the exchange.
# To be confirmed by a native reader: exchange-status-in-force, exchange-extract-boxes, exchange-extract-offline, exchange-figures-ninth,
# exchange-status-replaced, exchange-figures-ours.

exchange-extract = پر کاغذ نقل
exchange-extract-lead = سند په دوو ژبو څنګ په څنګ، له داسې کوډ سره چې هر څوک پرې پوهېدای شي چې سند لا اعتبار لري که نه. د نقل جوړول ثبتېږي.
exchange-extract-first = لومړۍ ژبه
exchange-extract-second = دویمه ژبه
exchange-extract-draw = نقل جوړ کړئ
exchange-extract-error-same = مهرباني وکړئ دوه بېلابېلې ژبې وټاکئ.
exchange-extract-title = د نفوسو د احوالو د ثبت له دفتر څخه نقل
exchange-extract-standing = د چاپ پر مهال حالت
exchange-extract-released = د لېږلو نېټه
exchange-extract-printed = د چاپ نېټه
exchange-extract-replaced = پر ځای یې راغلې: { $reference }
exchange-extract-check = لا اعتبار لري؟ انځور داسې عامه پاڼې ته ځي چې یوازې همدا وایي.
exchange-extract-offline = له شبکې پرته: د دې پیغام رسید د دوتنې په توګه وغواړئ او په sijil verify یې وڅېړئ. رسید منځپانګه د وروستۍ کرښې په څېر یادوي.
exchange-extract-boxes = د هرې برخې مخکې شمېره د مدني احوالو د نړیوال کمېسیون د ۱۶م کنوانسیون په فورمو کې د هغې خانه ده.

exchange-status-title = د نقل حالت
exchange-status-lead = دلته د سند په اړه نور څه نه ویل کېږي او د چا نوم نه اخیستل کېږي.
exchange-status-in-force = اصلي، نابدل، معتبر
exchange-status-replaced = اصلي، له { $day } راهیسې یې پر ځای بل راغلی
exchange-status-unknown = ناپېژندلی کوډ

exchange-figures = د تبادلې شمېرې
exchange-figures-lead = په دوولسو میاشتو کې لېږل شوې او ترلاسه شوې؛ پرانیستې دوسیې تر نن ورځې. یوازې شمېرې.
exchange-figures-table = جدول (CSV)
exchange-figures-month = میاشت
exchange-figures-country = هېواد
exchange-figures-open = پرانیستې
exchange-figures-overdue = ځنډېدلې
exchange-figures-unopened = ناپرانیستې
exchange-figures-side = خوا
exchange-figures-ours = زموږ خوا
exchange-figures-theirs = د هغوی خوا
exchange-figures-median = نیمایي تر
exchange-figures-ninth = له لسو نهه تر
exchange-figures-days = ورځې
exchange-figures-working-days = کاري ورځې
exchange-figures-by-month = میاشت په میاشت
exchange-figures-by-country = د هېواد له مخې
exchange-figures-by-kind = د ډول له مخې، او د ځوابونو وخت
exchange-figures-how = ځواب له سپارلو راهیسې شمېرل کېږي، په هماغو ورځو چې مهلت یې پرې شمېرل کېږي؛ کله چې له پوښتونکي څخه وضاحت غوښتل شوی و، شمېرنه درېدلې وه. میاشتې میلادي او د UTC په وخت دي.
