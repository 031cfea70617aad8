# Files that go with a message of the exchange: how one is attached, what becomes of it, and who read it.
# To be confirmed by a native reader: exchange-attachment-kind-*, exchange-attachment-arriving,
# exchange-attachment-save-first, exchange-conflict-attachments, exchange-reader-what.

exchange-attachments = ضمیمې
exchange-attachment-what = د ضمیمې ډول
exchange-attachment-language = د دوتنې ژبه
exchange-attachment-kind-scan = د سند سکن
exchange-attachment-kind-extract = د ثبت نقل یا کاپي
exchange-attachment-kind-decision = د محکمې یا ادارې پرېکړه
exchange-attachment-kind-other = نور
exchange-attachment-file = دوتنه
exchange-attachment-hint = PDF، انځورونه (JPEG، PNG، WebP) او اسناد (Word، Excel، PowerPoint، OpenDocument)، هره یوه تر { $size } پورې.
exchange-attachment-add = دوتنه ضمیمه کول
exchange-attachment-remove = ړنګول
exchange-attachment-hash = SHA-256 { $hash }
exchange-attachment-arriving = په لاره کې ده. هماغه دوتنه بیا وټاکئ، له هماغه ځایه چې پاتې وه دوام کوي.
exchange-attachment-save-first = د دوتنې تر ضمیمه کولو یا ړنګولو مخکې خپله لیکنه خوندي کړئ.
exchange-attachment-refused-type = دا ډول دوتنه نه شي ضمیمه کېدای. د PDF په بڼه یې خوندي کړئ.
exchange-attachment-refused-too-many = یو پیغام تر ۲۰ ضمیمو پورې مني.
exchange-flash-attached = دوتنه ضمیمه شوه. پیغام د دوتنې له کتنې وروسته لېږل کېدای شي.
exchange-flash-detached = دوتنه ړنګه شوه.
exchange-conflict-attachments = یوه ضمیمه چمتو نه ده: لا په لاره کې ده، د کتنې په تمه ده یا رد شوې ده. صبر وکړئ یا یې ړنګه کړئ.
exchange-receipt-attachment = ضمیمه (SHA-256)
exchange-reader-what = څه
exchange-reader-case = پیغام
exchange-reader-file = ضمیمه
