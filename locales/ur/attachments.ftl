# Review by a native reader: whole file
# The documents of the library that a post shows.

attachments-title = منسلکہ دستاویزات
attachments-hint = قارئین انہیں کھول یا ڈاؤن لوڈ کر سکتے ہیں؛ یہ متن کے ساتھ ہی عوامی ہو جاتی ہیں۔
attachments-library = لائبریری کھولیں
attachments-none = لائبریری میں ابھی کوئی دستاویز نہیں۔ فائل اپنے صفحے پر کسی دستاویز کا حصہ بنتی ہے۔
attachments-error-many = زیادہ سے زیادہ 20 دستاویزات ہو سکتی ہیں۔
attachments-error-unknown = ان میں سے ایک دستاویز آپ کی لائبریری میں نہیں۔
