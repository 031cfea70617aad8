# Review by a native reader: whole file

# How somebody wants to be told, and of what.
habits-title = آپ کو کیسے بتایا جائے
habits-lede = جو کچھ ہوتا ہے وہ فوراً آپ کی اطلاعات میں آ جاتا ہے۔ یہاں آپ بتاتے ہیں کہ اس میں سے کتنا اور کب ای میل سے ملے۔
habits-rhythm = ای میل کتنی بار آئے
habits-rhythm-hint = ای میل صرف تب آتی ہے جب کچھ بتانے کو ہو۔
habits-rhythm-never = کبھی نہیں
habits-rhythm-at_once = فوراً
habits-rhythm-daily = روزانہ
habits-rhythm-weekly = ہر ہفتے
habits-hour = وقت
habits-hour-hint = روزانہ اور ہفتہ وار ای میلوں کے لیے، آپ کی اپنی گھڑی کے مطابق۔
habits-weekday = ہفتہ وار ای میل کا دن
habits-calls = جو میرا منتظر ہو وہ مجھے فوراً بتایا جائے
habits-calls-hint = اوپر آپ نے جو بھی منتخب کیا ہو۔
habits-rests = چھٹی کے دنوں میں ای میل نہ آئے
habits-rests-hint = آپ کے ملک میں چھٹی کے دن: { $days } اور سرکاری تعطیلات۔ ان دنوں کی ای میل اگلے کام کے دن آتی ہے؛ فوری الرٹ اسی وقت آتے ہیں۔
habits-save = محفوظ کریں
habits-to = ای میلیں اس پتے پر جاتی ہیں
habits-next-at = آپ کی اگلی ای میل، اگر کچھ بتانے کو ہو: { $day }
habits-next-soon = جب کچھ بتانے کو ہو تو ای میلیں آپ کو فوراً ملتی ہیں۔
habits-next-never = آپ کو صرف وہی ای میلیں آتی ہیں جو ہمیشہ آتی ہیں۔
habits-profile = زبان، تقویم اور منطقۂ وقت تبدیل کریں
habits-usual = آپ نے کچھ نہیں بدلا: یہ آپ کے کرداروں کا معمول ہے اور انہی کے ساتھ بدلتا ہے۔
habits-back = میرے کرداروں کے معمول پر واپس
habits-always-title = جو ہمیشہ آتا ہے
habits-always = آپ کے اکاؤنٹ کی حفاظت سے متعلق ای میلیں ہمیشہ فوراً آتی ہیں۔
habits-always-urgent = آپ کے ادارے کے لیے فوری الرٹ ان لوگوں کو اسی وقت ملتے ہیں جو ان کی وصولی کی تصدیق کرتے ہیں۔
habits-error-choice = براہ کرم دیے گئے میں سے ایک منتخب کریں
habits-flash-saved = محفوظ کر دیا گیا۔ اب سے ای میلیں اسی کے مطابق آئیں گی۔
