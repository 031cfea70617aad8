# A case as one folder that is read without the portal.
# To be confirmed by a native reader: all of it.

exchange-export = فولڈر کی صورت میں لیں
exchange-export-hint = ایک آرکائیو جس میں پڑھنے کا صفحہ، تمام پیغامات، ثبوت سمیت رسیدیں اور فائلیں ہیں۔ اسے لینے کا اندراج ہوتا ہے۔
exchange-export-lede = اس فولڈر میں ریکارڈ کے تبادلے کا ایک معاملہ ہے، جتنا اس کا قاری جان سکتا ہے۔ اسے پورٹل کے بغیر پڑھا جاتا ہے۔
exchange-export-made = بننے کا وقت
exchange-export-story = کیا ہوا
exchange-export-files = منسلکات
exchange-export-how = جانچنے کا طریقہ
exchange-export-what-index = index.html: معاملہ سادہ زبان میں؛ ہر براؤزر اسے کھولتا اور چھاپتا ہے۔
exchange-export-what-messages = messages: ہر پیغام جیسا دستخط ہوا، معیاری JSON (RFC 8785) میں۔ اس کا کمٹمنٹ HMAC-SHA-256 ہے جس کی کلید salt ہے، ”sijil message v1“، پیغام کے نمبر، کوڈ اور متن پر؛ ہر ایک بائٹوں میں لمبائی، کولن، خود وہ اور کاما کی صورت میں لکھا جاتا ہے۔
exchange-export-what-receipts = receipts: ہر رسید اپنے دستخط اور لاگ میں موجودگی کے ثبوت کے ساتھ۔
exchange-export-what-files = attachments: فائلیں، بائٹ بہ بائٹ جیسے بھیجی گئیں۔
exchange-export-what-manifest = MANIFEST.txt: اس فولڈر میں کیا ہے اور اسے بناتے وقت معاملے کی کتنی رسیدیں تھیں، پورٹل کے دستخط اور لاگ کی کلید کے ساتھ؛ اس سے معلوم ہوتا ہے کہ آخر سے کچھ نہیں چھوڑا گیا۔
exchange-export-what-sums = SHA256SUMS: ہر فائل کا ہیش؛ ”sha256sum -c SHA256SUMS“ ان کا موازنہ کرتا ہے۔
exchange-export-check = ”sijil verify“ اس فولڈر یا آرکائیو کے نام کے ساتھ ہر ہیش، کمٹمنٹ، رسید اور ثبوت بغیر نیٹ ورک کے جانچتا ہے اور تمام خرابیاں بتاتا ہے۔
exchange-export-keys = keys.txt میں لاگ کی عوامی کلیدیں ہیں۔ جسے شک ہو وہ انہیں پورٹل کی شائع کردہ کلیدوں سے ملا لے۔
exchange-reader-export = پورا معاملہ فولڈر کی صورت میں
