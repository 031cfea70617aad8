# Review by a native reader: correction-edit-text, correction-in-work, correction-discard
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = تصحیح جائزے کے لیے بھیجی گئی
achievements-way-correction-returned = تصحیح تبدیلی کے لیے واپس کی گئی
achievements-way-correction-released = تصحیح جاری کی گئی
achievements-way-correction-discarded = تصحیح ترک کر دی گئی

# The form.
correction-edit-done = تصحیح مکمل ہے۔ اسے جائزہ کار کو بھیجیں۔
correction-edit-text = یہ متن شائع ہو چکا ہے۔ جب تک کوئی جائزہ کار آپ کے الفاظ جاری نہ کرے، قارئین پہلے والا متن دیکھتے ہیں۔

# A reviewer reads a correction.
correction-review-title = تصحیح کا جائزہ
correction-changes = قارئین کے لیے کیا بدلے گا
correction-waits = اس متن کی ایک تصحیح جائزہ کار کی منتظر ہے۔
correction-in-work = ایک ساتھی اس متن کی تصحیح کر رہا ہے۔ قارئین جاری شدہ متن ہی دیکھتے ہیں۔
correction-show = دکھائیں کہ کیا بدلے گا
correction-release = تصحیح جاری کریں
correction-flash-submitted = جائزے کے لیے بھیج دی گئی۔ جائزہ کار کے جاری کرنے کے بعد قارئین درست شدہ متن دیکھیں گے۔
correction-flash-released = جاری ہو گئی۔ قارئین اب درست شدہ متن دیکھتے ہیں۔
correction-discard = تصحیح ترک کریں
correction-discard-text = قارئین موجودہ متن ہی دیکھتے ہیں اور اگلی تصحیح اسی سے شروع ہوگی۔ اس تصحیح کے الفاظ نسخوں کی فہرست میں رہتے ہیں۔
correction-flash-discarded = تصحیح ترک کر دی گئی۔ قارئین موجودہ متن ہی دیکھتے ہیں۔
correction-conflict-none = اس متن کی کوئی تصحیح موجود نہیں؛ کسی ساتھی نے اسے جاری یا ترک کر دیا ہے۔
