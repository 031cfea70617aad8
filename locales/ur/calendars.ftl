# Review by a native reader: the whole file; above all calendars-what-text, calendars-lede

# Calendars: meetings for the programs people keep their days in, and the private calendar of one's own desk.
calendars-meetings = سول رجسٹریشن کے اداروں کے اجلاس
calendars-subscribe = تمام اجلاسوں کی تقویم
calendars-subscribe-hint = یہ پتہ اپنے تقویم کے پروگرام کو دیں: وہ ہر تبدیلی خود لے لے گا۔
calendars-file = میری تقویم میں شامل کریں
calendars-decision = فیصلہ { $number } کی آخری تاریخ: { $meeting }
calendars-decision-late = فیصلہ { $number } تاخیر شدہ: { $meeting }
calendars-questions = جواب طلب سوالات: { $count }
calendars-questions-late = تاخیر شدہ سوالات: { $count }
calendars-cases = تبادلے کے جواب طلب معاملات: { $count }
calendars-cases-late = تبادلے کے تاخیر شدہ معاملات: { $count }
calendars-name = سجل: میرا ڈیسک
calendars-title = آپ کے ڈیسک کی تقویم
calendars-lede = اجلاس، فیصلے، سوالات اور آخری تاریخیں، تقویم کے اسی پروگرام میں جو آپ استعمال کرتے ہیں۔
calendars-make = پتہ بنائیں
calendars-replace = پتہ تبدیل کریں
calendars-replace-hint = جو پروگرام پرانے پتے سے تقویم پڑھتے ہیں انہیں اب کچھ نہیں ملے گا۔
calendars-revoke-hint = جب تک آپ دوسرا پتہ نہ بنائیں، کوئی تقویم نہیں پڑھ سکتا۔
calendars-what = اس میں کیا ہے
calendars-what-text = وہ اجلاس جو آپ کے ملک سے متعلق ہیں، اور وہ فیصلے جن پر آپ کا ادارہ عمل درآمد کرتا ہے۔ سوالات اور تبادلے کے معاملات کے بارے میں صرف یہ کہ کس دن کتنوں کی آخری تاریخ ہے، اور آپ کے ڈیسک کا لنک۔
calendars-secret = جس کے پاس پتہ ہو وہ تقویم پڑھ سکتا ہے۔ اسے صرف اپنے تقویم کے پروگرام کو دیں، کسی اور کو نہیں۔
calendars-made-title = پتہ بن گیا
calendars-made-text = اسے ابھی اپنے تقویم کے پروگرام کو دیں: یہ صرف ایک بار دکھایا جاتا ہے اور پورٹل اسے نہیں رکھتا۔
calendars-address = خفیہ پتہ
calendars-flash-revoked = یہ پتہ اب کچھ نہیں کھولتا۔
