# What people are told about drafts of specimens, in the portal’s inbox and on the desk. A title is named only where
# everyone may read it; else the code stands for it.
# To be confirmed by a native reader: specimens-desk-release, specimens-notice-released-text (the register of specimens
# as نمونوں کا رجسٹر).

specimens-desk-release = جاری کرنے کا نمونہ
specimens-desk-appoint = جائزہ کار نامزد کریں
specimens-notice-appointed = ایک نمونے کے لیے جائزہ کار نامزد ہوا
specimens-notice-appointed-text = آپ کے ملک کے منتظم نے { $time } پر ایک شخص نامزد کیا جو { $specimen } جاری کر سکتا ہے؛ نامزد افراد میں سے کوئی مجاز نہیں۔
specimens-desk-returned = واپس کیا گیا نمونہ
specimens-notice-submitted = ایک نمونہ جاری ہونے کا منتظر ہے
specimens-notice-submitted-text = { $specimen } کو { $time } پر جاری کرنے کے لیے بھیجا گیا اور یہ آپ کے ملک کے دوسرے شخص کا منتظر ہے۔
specimens-notice-returned = ایک نمونہ واپس کیا گیا
specimens-notice-returned-text = { $specimen } کو { $time } پر واپس کیا گیا۔ مسودہ بتاتا ہے کہ کیا درست کرنا ہے۔
specimens-notice-released = ایک نمونہ جاری ہو گیا
specimens-notice-released-text = { $specimen } کو { $time } پر جاری کیا گیا اور یہ نمونوں کے رجسٹر میں موجود ہے۔
