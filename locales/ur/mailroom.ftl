# Review by a native reader: the whole file; above all mailroom-title, mailroom-given-up

# The page of the mailroom: what became of the portal's mails.
mailroom-title = ای میلوں کی ترسیل
mailroom-lede = پورٹل کی ای میلوں کا کیا بنا۔ یہاں کوئی پتہ درج نہیں، اور یہ معلوم نہیں کہ کسی نے ای میل کھولی یا نہیں۔
mailroom-waiting = منتظر
mailroom-sent = گزشتہ 24 گھنٹوں میں بھیجی گئیں
mailroom-bounced = گزشتہ 30 دنوں میں واپس آئیں
mailroom-bad = وہ پتے جن پر ای میل نہیں جاتی
mailroom-given-up = نہ بھیجی جا سکیں
mailroom-none = ایسی کوئی ای میل نہیں جو بھیجی نہ جا سکی ہو۔
mailroom-single = ایک ایک کر کے
mailroom-column-kind = قسم
mailroom-column-count = ای میلیں
mailroom-column-why = وجہ
mailroom-column-written = لکھی گئی
mailroom-column-person = وصول کنندہ
mailroom-person = شخص کے صفحے پر
mailroom-elsewhere = آپ کے دائرے میں نہیں
mailroom-resend = دوبارہ بھیجیں
mailroom-resend-kind = سب دوبارہ بھیجیں
mailroom-flash-resent = ای میل دوبارہ بھیجی جا رہی ہے۔
mailroom-flash-kind-resent = ای میلیں دوبارہ بھیجی جا رہی ہیں۔
mailroom-conflict-bad-address = اس پتے پر ای میل واپس آ جاتی ہے۔ پتہ دوبارہ کام کرے تو یہ بھیجی جا سکتی ہے۔
mailroom-why-refused = میل سرور نے انکار کیا
mailroom-why-unreachable = کسی میل سرور نے قبول نہیں کی
mailroom-why-unwritable = یہ لکھی نہ جا سکی
mailroom-why-bad-address = یہ پتہ ای میل وصول نہیں کرتا
mailroom-addresses = بغیر اکاؤنٹ کے پتے جن پر ای میل نہیں جاتی
mailroom-addresses-note = صرف @ کے بعد کا حصہ دکھایا جاتا ہے۔ براہ کرم ای میل تب بحال کریں جب معلوم ہو کہ پتہ کام کرتا ہے؛ پھر وہ ای میلیں دوبارہ بھیجی جا سکتی ہیں جو نہ بھیجی جا سکی تھیں۔
mailroom-column-domain = ڈومین
mailroom-column-since = کب سے

# An address that takes no mail: told to its owner in the portal, to those who look after the account by mail too.
accounts-mail-address-fails-subject = سجل کی ای میل آپ تک نہیں پہنچتی
accounts-mail-address-fails-text = آپ کے پتے پر کئی ای میلیں واپس آ گئیں ({ $time })، اس لیے اب وہاں کوئی نہیں بھیجی جاتی۔ براہ کرم اپنے پروفائل میں دوسرا پتہ درج کریں یا اپنے منتظم سے ای میل بحال کرنے کو کہیں۔
accounts-mail-unreachable-subject = سجل کی ای میل آپ کے ادارے کے ایک فرد تک نہیں پہنچتی
accounts-mail-unreachable-text = آپ کے زیر انتظام ایک اکاؤنٹ کے پتے پر کئی ای میلیں واپس آ گئیں ({ $time })، اس لیے اب وہاں کوئی نہیں بھیجی جاتی۔ اکاؤنٹ کا مالک یہ پورٹل میں دیکھتا ہے۔
accounts-mail-unreachable-do = براہ کرم معلوم کریں کہ پتہ درست ہے یا نہیں، اور کام کرنے پر ای میل بحال کریں:
accounts-person-unreachable = اس پتے پر ای میل بار بار واپس آئی؛ { $time } سے وہاں کوئی نہیں بھیجی گئی۔
accounts-person-trust-hint = جب یقین ہو جائے کہ پتہ کام کرتا ہے تو ای میل دوبارہ جانے دیں۔
accounts-person-trust = ای میل بحال کریں
accounts-flash-mail-resumed = اس پتے پر ای میل دوبارہ بھیجی جاتی ہے۔

# Rows of the audit.
audit-did-resent = دوبارہ بھیجی گئی
audit-did-kind-resent = سب دوبارہ بھیجی گئیں
audit-did-mail-resumed = ای میل بحال کی گئی
audit-did-mail-stopped = ای میل روک دی گئی
audit-thing-mail = ای میل
audit-thing-mail-kind = ای میل کی قسم
