# Files that go with a message of the exchange: how one is attached, what becomes of it, and who read it.
# To be confirmed by a native reader: exchange-attachment-kind-*, exchange-attachment-arriving,
# exchange-attachment-save-first, exchange-conflict-attachments, exchange-reader-what.

exchange-attachments = منسلکات
exchange-attachment-what = منسلکہ کی قسم
exchange-attachment-language = فائل کی زبان
exchange-attachment-kind-scan = دستاویز کا اسکین
exchange-attachment-kind-extract = ریکارڈ کی مصدقہ نقل یا کاپی
exchange-attachment-kind-decision = عدالت یا ادارے کا فیصلہ
exchange-attachment-kind-other = دیگر
exchange-attachment-file = فائل
exchange-attachment-hint = PDF، تصویریں (JPEG، PNG، WebP) اور دستاویزات (Word، Excel، PowerPoint، OpenDocument)، ہر ایک زیادہ سے زیادہ { $size }۔
exchange-attachment-add = فائل منسلک کریں
exchange-attachment-remove = ہٹائیں
exchange-attachment-hash = SHA-256 { $hash }
exchange-attachment-arriving = راستے میں ہے۔ وہی فائل دوبارہ منتخب کریں، جہاں رکی تھی وہیں سے آگے چلے گی۔
exchange-attachment-save-first = فائل منسلک کرنے یا ہٹانے سے پہلے اپنا لکھا ہوا محفوظ کریں۔
exchange-attachment-refused-type = اس قسم کی فائل منسلک نہیں ہو سکتی۔ اسے PDF کے طور پر محفوظ کریں۔
exchange-attachment-refused-too-many = ایک پیغام کے ساتھ زیادہ سے زیادہ 20 منسلکات ہو سکتے ہیں۔
exchange-flash-attached = فائل منسلک ہو گئی۔ فائل کی جانچ کے بعد پیغام بھیجا جا سکتا ہے۔
exchange-flash-detached = فائل ہٹا دی گئی۔
exchange-conflict-attachments = ایک منسلکہ تیار نہیں: وہ ابھی راستے میں ہے، جانچ کا منتظر ہے یا رد ہو گیا ہے۔ انتظار کریں یا اسے ہٹا دیں۔
exchange-receipt-attachment = منسلکہ (SHA-256)
exchange-reader-what = کیا
exchange-reader-case = پیغام
exchange-reader-file = منسلکہ
