# Review by a native reader: correction-edit-text, correction-in-work
# Corrections of public texts, which readers get once a reviewer has released them.

# Steps of a correction.
achievements-way-correction-submitted = تصحیح جائزے کے لیے بھیجی گئی
achievements-way-correction-returned = تصحیح تبدیلی کے لیے واپس کی گئی
achievements-way-correction-released = تصحیح جاری کی گئی

# The form.
correction-edit-done = تصحیح مکمل ہے۔ اسے جائزہ کار کو بھیجیں۔
correction-edit-text = یہ متن شائع ہو چکا ہے۔ جب تک کوئی جائزہ کار آپ کے الفاظ جاری نہ کرے، قارئین پہلے والا متن دیکھتے ہیں۔

# A reviewer reads a correction.
correction-review-title = تصحیح کا جائزہ
correction-changes = قارئین کے لیے کیا بدلے گا
correction-waits = اس متن کی ایک تصحیح جائزہ کار کی منتظر ہے۔
correction-in-work = ایک ساتھی اس متن کی تصحیح کر رہا ہے۔ قارئین جاری شدہ متن ہی دیکھتے ہیں۔
correction-show = دکھائیں کہ کیا بدلے گا
correction-flash-released = جاری ہو گئی۔ قارئین اب درست شدہ متن دیکھتے ہیں۔
